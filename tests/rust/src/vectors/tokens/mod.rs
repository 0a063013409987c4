//! Answers of token endpoints (RFC 6749, section 5.1), by rule, each with what becomes of the tokens.

mod members;
mod objects;
mod sign_ins;

use serde_json::{Value, json};

use super::Body;
use members::{lifetimes, scopes, tokens, types};
use objects::{bodies, others, twice};
use sign_ins::sign_ins;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// New tokens of a grant, at YionStack. It had `old-access`, `old-refresh` and the scope `read:invoices`.
    Refresh,
    /// A token for Younium's credentials.
    SignIn,
}

/// An answer with the status 200, and what becomes of it.
#[derive(Debug, Clone)]
pub struct Vector {
    /// The rule, and what is special.
    pub name: String,
    /// What was asked for.
    pub kind: Kind,
    /// The answer.
    pub body: Body,
    /// Nothing when it has to be refused, and the grant goes on as it was.
    pub tokens: Option<Tokens>,
}

/// What there is afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tokens {
    /// The token of requests.
    pub access_token: String,
    /// What the next refresh presents. Of a sign-in nothing.
    pub refresh_token: Option<String>,
    /// Seconds; nothing when the answer names no lifetime that makes sense. Not told of a sign-in.
    pub expires_in: Option<u64>,
    /// What the grant is for.
    pub scope: Option<String>,
}

impl Vector {
    fn written(&self) -> Value {
        let kind = match self.kind {
            Kind::Refresh => "refresh",
            Kind::SignIn => "sign_in",
        };
        let tokens = self.tokens.as_ref().map(|tokens| match self.kind {
            Kind::Refresh => json!({
                "access_token": tokens.access_token, "refresh_token": tokens.refresh_token,
                "expires_in": tokens.expires_in, "scope": tokens.scope,
            }),
            Kind::SignIn => json!({"access_token": tokens.access_token}),
        });
        json!({"name": self.name, "kind": kind, "body": self.body.written(), "tokens": tokens})
    }
}

/// All of them.
pub fn all() -> Vec<Vector> {
    [lifetimes(), types(), tokens(), scopes(), twice(), others(), bodies(), sign_ins()].concat()
}

/// As they are written down.
pub fn written() -> Vec<Value> {
    all().iter().map(Vector::written).collect()
}

const USUAL: [(&str, &str); 5] = [
    ("access_token", "\"new-access\""),
    ("token_type", "\"bearer\""),
    ("expires_in", "3600"),
    ("refresh_token", "\"new-refresh\""),
    ("scope", "\"read:contacts\""),
];

fn usual() -> Tokens {
    Tokens {
        access_token: "new-access".into(),
        refresh_token: Some("new-refresh".into()),
        expires_in: Some(3600),
        scope: Some("read:contacts".into()),
    }
}

/// The usual answer with other text for a member, or without it.
fn with(name: &str, value: Option<&str>) -> String {
    let members = USUAL.iter().filter_map(|(known, usual)| match *known == name {
        true => value.map(|value| format!("\"{known}\":{value}")),
        false => Some(format!("\"{known}\":{usual}")),
    });
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

fn plus(members: &str) -> String {
    with("", None).replacen('{', &format!("{{{members},"), 1)
}

fn refresh(name: impl Into<String>, body: impl Into<Body>, tokens: Option<Tokens>) -> Vector {
    Vector { name: name.into(), kind: Kind::Refresh, body: body.into(), tokens }
}

fn member(name: &str, value: &str, tokens: Option<Tokens>) -> Vector {
    let shown: String = value.chars().take(40).collect();
    refresh(format!("{name} is {shown}"), with(name, Some(value)), tokens)
}
