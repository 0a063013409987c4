//! Access tokens of Younium. Nothing refreshes them: a new one is asked for with the credentials.

use std::{collections::HashMap, time::Duration};

use serde_json::json;

use super::tenant::LegalEntity;
use crate::{
    clock::{Moment, millis},
    random,
};

/// The access tokens issued so far.
#[derive(Debug, Default)]
pub(crate) struct Tokens(HashMap<String, Token>);

/// One access token.
#[derive(Debug)]
pub(super) struct Token {
    /// The legal entity that was named at a sign-in with a password.
    pub(super) legal_entity: Option<&'static LegalEntity>,
    expires: Moment,
}

impl Tokens {
    /// Issues a token, of the length of a real one.
    pub(super) fn issue(
        &mut self,
        user: &str,
        legal_entity: Option<&'static LegalEntity>,
        lifetime: Duration,
        now: Moment,
    ) -> String {
        let expires = now.saturating_add(millis(lifetime));
        let payload = json!({
            "sub": user,
            "iat": now.div_euclid(1000),
            "exp": expires.div_euclid(1000),
            "jti": random::token::<12>(),
        });
        let token = random::jwt::<256>("RS256", &payload);
        self.0.insert(token.clone(), Token { legal_entity, expires });
        token
    }

    /// The token, or why it is not taken.
    pub(super) fn check(&self, token: &str, now: Moment) -> Result<&Token, &'static str> {
        let token = self.0.get(token).ok_or("The access token is unknown")?;
        if now < token.expires { Ok(token) } else { Err("The access token has expired") }
    }

    /// Ends the life of all of them.
    pub(crate) fn expire(&mut self, now: Moment) {
        self.0.values_mut().for_each(|token| token.expires = token.expires.min(now));
    }
}
