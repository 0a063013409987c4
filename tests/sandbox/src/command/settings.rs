//! Commands about how the sandbox behaves and what it holds.

use std::{collections::BTreeMap, time::Duration};

use serde::Deserialize;
use serde_json::{Value, json};

use super::to_json;
use crate::{
    config::{Issuer, Pkce, ReusePolicy, Revocation, YouniumErrors},
    oauth::{app::App, redirect::RedirectPattern, scope},
    random,
    world::World,
};

/// More rows than this would be a mistake in the number.
const MOST_ROWS: usize = 1_000_000;

/// What happens to a refresh token that comes twice.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Policy {
    reuse: ReusePolicy,
    grace_seconds: Option<f64>,
}

impl Policy {
    pub(super) fn run(self, world: &mut World) -> Result<Value, String> {
        if let Some(seconds) = self.grace_seconds {
            world.config.grace_period = duration("grace_seconds", seconds)?;
        }
        world.config.policy = self.reuse;
        Ok(current(world))
    }
}

/// Everything else that can change while the sandbox runs. Without fields it only shows the settings.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Settings {
    access_token_lifetime: Option<f64>,
    code_lifetime: Option<f64>,
    pkce: Option<Pkce>,
    rotate: Option<bool>,
    revocation: Option<Revocation>,
    iss: Option<Issuer>,
    echo: Option<bool>,
    younium_token_lifetime: Option<f64>,
    younium_legacy_token_lifetime: Option<f64>,
    younium_errors: Option<YouniumErrors>,
    younium_work: Option<f64>,
    /// By resource; what is not named stays.
    younium_rows: Option<BTreeMap<String, u64>>,
}

impl Settings {
    pub(super) fn run(self, world: &mut World) -> Result<Value, String> {
        for (name, rows) in self.younium_rows.iter().flatten() {
            world.books.set_rows(name, *rows)?;
        }
        let config = &mut world.config;
        if let Some(seconds) = self.access_token_lifetime {
            config.access_token_lifetime = duration("access_token_lifetime", seconds)?;
        }
        if let Some(seconds) = self.code_lifetime {
            config.code_lifetime = duration("code_lifetime", seconds)?;
        }
        if let Some(seconds) = self.younium_token_lifetime {
            config.younium_token_lifetime = duration("younium_token_lifetime", seconds)?;
        }
        if let Some(seconds) = self.younium_legacy_token_lifetime {
            config.younium_legacy_token_lifetime = duration("younium_legacy_token_lifetime", seconds)?;
        }
        if let Some(seconds) = self.younium_work {
            config.younium_work = duration("younium_work", seconds)?;
        }
        config.pkce = self.pkce.unwrap_or(config.pkce);
        config.rotate = self.rotate.unwrap_or(config.rotate);
        config.revocation = self.revocation.unwrap_or(config.revocation);
        config.iss = self.iss.unwrap_or(config.iss);
        config.echo = self.echo.unwrap_or(config.echo);
        config.younium_errors = self.younium_errors.unwrap_or(config.younium_errors);
        Ok(current(world))
    }
}

fn current(world: &World) -> Value {
    let config = &world.config;
    json!({
        "reuse": config.policy,
        "grace_seconds": config.grace_period.as_secs_f64(),
        "access_token_lifetime": config.access_token_lifetime.as_secs_f64(),
        "code_lifetime": config.code_lifetime.as_secs_f64(),
        "pkce": config.pkce,
        "rotate": config.rotate,
        "revocation": config.revocation,
        "iss": config.iss,
        "echo": config.echo,
        "younium_token_lifetime": config.younium_token_lifetime.as_secs_f64(),
        "younium_legacy_token_lifetime": config.younium_legacy_token_lifetime.as_secs_f64(),
        "younium_errors": config.younium_errors,
        "younium_work": config.younium_work.as_secs_f64(),
        "younium_rows": world.books.rows(),
    })
}

/// How many rows a business has; what is left out stays.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rows {
    business: Option<String>,
    invoices: Option<usize>,
    contacts: Option<usize>,
}

impl Rows {
    /// Without a business it is for all of them.
    pub(super) fn run(self, world: &mut World) -> Result<Value, String> {
        if self.invoices.max(self.contacts) > Some(MOST_ROWS) {
            return Err(format!("that is too much: give at most {MOST_ROWS} rows"));
        }
        let wanted = self.business.map(|id| id.to_ascii_lowercase());
        if let Some(id) = wanted.as_deref().filter(|id| !world.rows.contains_key(id)) {
            return Err(format!("there is no business {id:?}: the command businesses lists them"));
        }
        let chosen =
            world.rows.iter_mut().filter(|(id, _)| wanted.as_deref().is_none_or(|wanted| wanted == **id));
        for (_, rows) in chosen {
            rows.invoices = self.invoices.unwrap_or(rows.invoices);
            rows.contacts = self.contacts.unwrap_or(rows.contacts);
        }
        Ok(to_json(&world.rows))
    }
}

/// Registers another app, as its developer would under Settings → Developer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RegisterApp {
    name: String,
    redirect_uris: Vec<String>,
    scopes: Option<Vec<String>>,
    client_id: Option<String>,
    client_secret: Option<String>,
}

impl RegisterApp {
    pub(super) fn run(self, world: &mut World) -> Result<Value, String> {
        let all: Vec<String> = scope::KNOWN.iter().map(|scope| scope.name.to_owned()).collect();
        let scopes = match self.scopes {
            None => all,
            Some(scopes) => scope::parse(&scopes.join(" "), &all)
                .map_err(|_| format!("scopes must be some of {}", all.join(", ")))?,
        };
        let redirect_uris = self.redirect_uris.iter().map(|uri| RedirectPattern::parse(uri));
        let app = App {
            client_id: self.client_id.unwrap_or_else(|| format!("yion_{}", random::token::<9>())),
            client_secret: self.client_secret.unwrap_or_else(|| format!("ysk_{}", random::token::<24>())),
            name: self.name,
            redirect_uris: redirect_uris.collect::<Result<_, _>>()?,
            scopes,
        };
        if world.app(&app.client_id).is_some() {
            return Err(format!("the client id {} is taken: give another one or none", app.client_id));
        }
        let answer = json!({
            "client_id": app.client_id,
            "client_secret": app.client_secret,
            "name": app.name,
            "redirect_uris": app.redirect_uris.iter().map(RedirectPattern::as_str).collect::<Vec<_>>(),
            "scopes": app.scopes,
        });
        world.apps.push(app);
        Ok(answer)
    }
}

/// Seconds of a command, which may have a fraction, as milliseconds.
pub(super) fn milliseconds(field: &str, seconds: f64) -> Result<i64, String> {
    const MOST: f64 = 1e10; // some three hundred years
    if seconds.abs() <= MOST {
        Ok((seconds * 1000.0).round() as i64)
    } else {
        Err(format!("{field} takes seconds from -{MOST} to {MOST}"))
    }
}

/// Seconds of a command as a span of time.
pub(super) fn duration(field: &str, seconds: f64) -> Result<Duration, String> {
    let milliseconds = u64::try_from(milliseconds(field, seconds)?);
    milliseconds.map(Duration::from_millis).map_err(|_| format!("{field} cannot be negative"))
}
