//! Commands about consent and tokens.

use serde::Deserialize;
use serde_json::{Value, json};
use url::Url;

use super::to_json;
use crate::{
    oauth::{
        app,
        authorize::{self, Refused},
        grants::Consent,
        scope,
    },
    world::{Business, User, World},
};

/// Consent without a browser, through the checks of the pages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Authorize {
    url: String,
    user: Option<String>,
    business: Option<String>,
    #[serde(default)]
    decision: Decision,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Decision {
    #[default]
    Allow,
    Deny,
}

impl Authorize {
    pub(super) fn run(self, world: &mut World) -> Result<Value, String> {
        let url = Url::parse(&self.url).map_err(|error| format!("url is no absolute URL: {error}"))?;
        if url.path() != authorize::PATH {
            return Err(format!("url must lead to {}, not to {}", authorize::PATH, url.path()));
        }
        let (user, business) = who(world, self.user.as_deref(), self.business.as_deref())?;
        let callback = match authorize::check(world, url.query().unwrap_or_default()) {
            Err(Refused::Page(message)) => return Err(message.to_owned()),
            Err(Refused::Redirect(callback)) => callback,
            Ok(request) => match self.decision {
                Decision::Allow => request.allow(world, user, business),
                Decision::Deny => request.deny(),
            },
        };
        Ok(json!({"callback": callback}))
    }
}

/// Tokens without any step before.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IssueTokens {
    client_id: Option<String>,
    user: Option<String>,
    business: Option<String>,
    scopes: Option<Vec<String>>,
    expires_in: Option<u64>,
}

impl IssueTokens {
    pub(super) fn run(self, world: &mut World) -> Result<Value, String> {
        let (user, business) = who(world, self.user.as_deref(), self.business.as_deref())?;
        let client_id = self.client_id.as_deref().unwrap_or(app::CLIENT_ID);
        let app = world.app(client_id).ok_or_else(|| {
            let known: Vec<_> = world.apps.iter().map(|app| app.client_id.as_str()).collect();
            format!("there is no app {client_id:?}: use {} or register_app", known.join(", "))
        })?;
        let scopes = match self.scopes {
            None => app.scopes.clone(),
            Some(scopes) => scope::parse(&scopes.join(" "), &app.scopes)
                .map_err(|problem| format!("{problem}; it has {}", app.scopes.join(", ")))?,
        };
        let consent =
            Consent { client_id: client_id.to_owned(), user: user.email, business: business.id, scopes };
        let lifetime = self.expires_in.map(std::time::Duration::from_secs);
        let lifetime = lifetime.unwrap_or(world.config.access_token_lifetime);
        let (family, issued) = world.grants.start_family(consent, lifetime, world.clock.now());
        let mut answer = to_json(&issued);
        answer["family"] = json!(family);
        answer["business"] = json!(business.id);
        Ok(answer)
    }
}

/// Revokes one family, or all of them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Revoke {
    family: Option<u64>,
    #[serde(default)]
    all: bool,
}

impl Revoke {
    pub(super) fn run(self, world: &mut World) -> Result<Value, String> {
        match (self.family, self.all) {
            (None, true) => world.grants.revoke_all(),
            (Some(family), false) if world.grants.revoke(family) => {}
            (Some(family), false) => {
                return Err(format!("there is no family {family}: the command families lists them"));
            }
            _ => return Err("give either \"family\":<number> or \"all\":true".to_owned()),
        }
        Ok(json!({}))
    }
}

/// Every family with its consent.
pub(super) fn families(world: &World) -> Value {
    let unspent = world.grants.unspent();
    let row = |(id, family): (u64, &crate::oauth::grants::Family)| {
        let mut row = to_json(&family.consent);
        row["family"] = json!(id);
        row["revoked"] = json!(family.revoked);
        row["refreshes"] = json!(family.refreshes);
        row["unspent"] = json!(unspent.contains(&id));
        row
    };
    world.grants.families().map(row).collect()
}

/// The user and business meant: a business alone names its owner, nothing at all means the first of each.
fn who(
    world: &World,
    email: Option<&str>,
    business: Option<&str>,
) -> Result<(&'static User, &'static Business), String> {
    let candidates = world.users.iter().filter(|user| email.is_none_or(|email| user.email == email));
    let mut found = candidates.filter_map(|user| Some((user, user.business(business)?)));
    found.next().ok_or_else(|| {
        let known = world.users.iter().flat_map(|user| {
            user.businesses.iter().map(|business| format!("{} of {}", business.id, user.email))
        });
        format!("no user has this business; there are {}", known.collect::<Vec<_>>().join(", "))
    })
}
