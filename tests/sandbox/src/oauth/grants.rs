//! Codes, families and tokens: what was granted, and what of it is still good.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    time::Duration,
};

use serde::Serialize;
use serde_json::json;

use super::{
    error::OAuthError,
    pkce::{self, Challenge},
    refresh::RefreshToken,
};
use crate::{
    clock::{Moment, millis},
    random,
};

/// Everything that was granted since the sandbox started.
#[derive(Debug, Default)]
pub(crate) struct Grants {
    codes: HashMap<String, Code>,
    pub(super) families: BTreeMap<u64, Family>,
    pub(super) refresh_tokens: HashMap<String, RefreshToken>,
    pub(super) access_tokens: HashMap<String, AccessToken>,
}

/// What a user agreed to.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Consent {
    pub(crate) client_id: String,
    pub(crate) user: &'static str,
    pub(crate) business: &'static str,
    pub(crate) scopes: Vec<String>,
}

/// All tokens that came from one consent.
#[derive(Debug)]
pub(crate) struct Family {
    pub(crate) consent: Consent,
    pub(crate) revoked: bool,
    /// The token that was exchanged last; only this one may be in its grace period.
    pub(super) last_spent: Option<String>,
    /// Successful refreshes.
    pub(crate) refreshes: u64,
}

#[derive(Debug)]
struct Code {
    consent: Consent,
    redirect_uri: String,
    challenge: Option<Challenge>,
    expires: Moment,
    /// The family that was started with it, once it has been used.
    used: Option<u64>,
}

/// One access token.
#[derive(Debug)]
pub(super) struct AccessToken {
    pub(super) family: u64,
    pub(super) revoked: bool,
    expires: Moment,
}

/// The answer of the token endpoint (RFC 6749 §5.1).
#[derive(Debug, Serialize)]
pub(crate) struct Issued {
    access_token: String,
    token_type: &'static str,
    expires_in: i64,
    /// Left out by a server that does not rotate.
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<String>,
    scope: String,
}

/// What came back from the client with a code.
#[derive(Debug)]
pub(crate) struct Exchange<'a> {
    pub(crate) code: &'a str,
    pub(crate) client_id: &'a str,
    pub(crate) redirect_uri: &'a str,
    pub(crate) verifier: Option<&'a str>,
}

/// Why an exchange failed, and whether it gave away that somebody uses a credential twice.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) error: OAuthError,
    pub(crate) reuse: bool,
}

impl Grants {
    /// Keeps a code for the lifetime given (RFC 6749 §4.1.2 advises at most ten minutes).
    pub(crate) fn issue_code(
        &mut self,
        consent: Consent,
        redirect_uri: &str,
        challenge: Option<Challenge>,
        expires: Moment,
    ) -> String {
        let code = random::token::<24>();
        let redirect_uri = redirect_uri.to_owned();
        self.codes.insert(code.clone(), Code { consent, redirect_uri, challenge, expires, used: None });
        code
    }

    /// Exchanges a code for the first tokens of a family (RFC 6749 §4.1.3).
    pub(crate) fn exchange(
        &mut self,
        request: &Exchange<'_>,
        lifetime: Duration,
        now: Moment,
    ) -> Result<Issued, Refusal> {
        let code = self.codes.get(request.code);
        // A code of another client is as good as unknown, and that client must not be able to spend it.
        let code = code.filter(|code| code.consent.client_id == request.client_id);
        let code = code.ok_or_else(|| refusal("The code is unknown"))?;
        if let Some(family) = code.used {
            self.revoke(family); // "SHOULD revoke (when possible) all tokens previously issued" (§4.1.2)
            return Err(reuse("The code was used before; the tokens issued for it are revoked"));
        }
        if now >= code.expires {
            return Err(refusal("The code has expired"));
        }
        if code.redirect_uri != request.redirect_uri {
            return Err(refusal("The redirect_uri is not the one of the authorization request"));
        }
        check_verifier(code.challenge.as_ref(), request.verifier)?;

        let consent = code.consent.clone();
        let (family, issued) = self.start_family(consent, lifetime, now);
        if let Some(code) = self.codes.get_mut(request.code) {
            code.used = Some(family);
        }
        Ok(issued)
    }

    /// Starts a family and issues its first pair.
    pub(crate) fn start_family(
        &mut self,
        consent: Consent,
        lifetime: Duration,
        now: Moment,
    ) -> (u64, Issued) {
        let family = self.families.len() as u64 + 1;
        self.families.insert(family, Family { consent, revoked: false, last_spent: None, refreshes: 0 });
        (family, self.issue(family, true, lifetime, now))
    }

    /// Issues an access token, and a refresh token if asked to, for a family that exists.
    pub(super) fn issue(
        &mut self,
        family: u64,
        with_refresh: bool,
        lifetime: Duration,
        now: Moment,
    ) -> Issued {
        let consent = &self.families[&family].consent;
        let access_token = access_token(consent, lifetime, now);
        let scope = consent.scopes.join(" ");
        let expires = now.saturating_add(millis(lifetime));
        self.access_tokens.insert(access_token.clone(), AccessToken { family, revoked: false, expires });
        let refresh_token = with_refresh.then(random::token::<48>);
        if let Some(token) = &refresh_token {
            self.refresh_tokens.insert(token.clone(), RefreshToken { family, spent: None });
        }
        let expires_in = millis(lifetime) / 1000;
        Issued { access_token, token_type: "bearer", expires_in, refresh_token, scope }
    }

    /// The consent behind an access token, or why the token is not taken.
    pub(crate) fn check_access(&self, token: &str, now: Moment) -> Result<&Consent, &'static str> {
        let token = self.access_tokens.get(token).ok_or("The access token is unknown")?;
        let family = &self.families[&token.family];
        if family.revoked || token.revoked {
            Err("The access token was revoked")
        } else if now >= token.expires {
            Err("The access token has expired")
        } else {
            Ok(&family.consent)
        }
    }

    /// Revokes a family; `false` when there is none with this number.
    pub(crate) fn revoke(&mut self, family: u64) -> bool {
        let family = self.families.get_mut(&family);
        family.map(|family| family.revoked = true).is_some()
    }

    pub(crate) fn revoke_all(&mut self) {
        self.families.values_mut().for_each(|family| family.revoked = true);
    }

    /// Ends the life of every access token issued so far; refresh tokens stay good.
    pub(crate) fn expire_access_tokens(&mut self, now: Moment) {
        self.access_tokens.values_mut().for_each(|token| token.expires = token.expires.min(now));
    }

    /// The business behind an access token, dead or alive.
    pub(crate) fn business_of(&self, token: &str) -> Option<&'static str> {
        let family = self.access_tokens.get(token)?.family;
        self.families.get(&family).map(|family| family.consent.business)
    }

    /// The families that have a refresh token which was never exchanged.
    pub(crate) fn unspent(&self) -> HashSet<u64> {
        let unspent = self.refresh_tokens.values().filter(|token| token.spent.is_none());
        unspent.map(|token| token.family).collect()
    }

    pub(crate) fn families(&self) -> impl Iterator<Item = (u64, &Family)> {
        self.families.iter().map(|(id, family)| (*id, family))
    }
}

fn check_verifier(challenge: Option<&Challenge>, verifier: Option<&str>) -> Result<(), Refusal> {
    match (challenge, verifier) {
        (None, None) => Ok(()),
        (Some(_), None) => {
            Err(refusal("The code was issued with a code_challenge: code_verifier is missing"))
        }
        // Otherwise an attacker could strip the challenge unnoticed (RFC 9700 §4.8.2).
        (None, Some(_)) => Err(refusal("The code was issued without a code_challenge: drop code_verifier")),
        (Some(_), Some(verifier)) if !pkce::well_formed(verifier) => {
            let error =
                OAuthError::invalid_request("The code_verifier needs 43 to 128 unreserved characters");
            Err(Refusal { error, reuse: false })
        }
        (Some(challenge), Some(verifier)) if challenge.verify(verifier) => Ok(()),
        (Some(_), Some(_)) => Err(refusal("The code_verifier does not match the code_challenge")),
    }
}

pub(super) fn refusal(description: &str) -> Refusal {
    Refusal { error: OAuthError::invalid_grant(description), reuse: false }
}

pub(super) fn reuse(description: &str) -> Refusal {
    Refusal { reuse: true, ..refusal(description) }
}

/// Of the length of a real one.
fn access_token(consent: &Consent, lifetime: Duration, now: Moment) -> String {
    let issued = now.div_euclid(1000);
    let payload = json!({
        "sub": consent.user,
        "client_id": consent.client_id,
        "business_id": consent.business,
        "scope": consent.scopes.join(" "),
        "iat": issued,
        "exp": issued.saturating_add(millis(lifetime) / 1000),
        "jti": random::token::<12>(),
    });
    random::jwt::<32>("HS256", &payload)
}
