//! Refreshing: rotation, and what happens to a token that comes twice (RFC 6749 §6, RFC 9700 §4.14.2).

use std::time::Duration;

use super::grants::{Grants, Issued, Refusal, refusal, reuse};
use crate::{
    clock::{Moment, millis},
    config::{Config, ReusePolicy},
};

/// One refresh token, spent or not.
#[derive(Debug)]
pub(crate) struct RefreshToken {
    pub(crate) family: u64,
    /// When it was exchanged first.
    pub(crate) spent: Option<Moment>,
}

/// A successful refresh.
#[derive(Debug)]
pub(crate) struct Refreshed {
    pub(crate) issued: Issued,
    /// Whether the token had been used before, and only its grace period saved it.
    pub(crate) in_grace: bool,
}

impl Grants {
    /// Gives a new pair for a refresh token, under the policy of the moment.
    pub(crate) fn refresh(
        &mut self,
        token: &str,
        client_id: &str,
        config: &Config,
        now: Moment,
    ) -> Result<Refreshed, Refusal> {
        let presented =
            self.refresh_tokens.get_mut(token).ok_or_else(|| refusal("The refresh token is unknown"))?;
        let id = presented.family;
        let family = self.families.get_mut(&id).filter(|family| family.consent.client_id == client_id);
        let family = family.ok_or_else(|| refusal("The refresh token is unknown"))?;
        if family.revoked {
            let spent = presented.spent.is_some();
            return Err(Refusal { reuse: spent, ..refusal("The refresh token was revoked") });
        }
        let mut in_grace = false;
        match presented.spent {
            None if config.rotate => {
                presented.spent = Some(now);
                family.last_spent = Some(token.to_owned());
            }
            None => {}
            Some(spent) => {
                let preceding = family.last_spent.as_deref() == Some(token);
                in_grace = preceding && within(spent, config.grace_period, now);
                match config.policy {
                    ReusePolicy::Grace if in_grace => {}
                    ReusePolicy::Grace | ReusePolicy::Strict => {
                        return Err(reuse("The refresh token was used before"));
                    }
                    ReusePolicy::RevokeFamily => {
                        family.revoked = true;
                        return Err(reuse("The refresh token was used before; its whole family is revoked"));
                    }
                }
            }
        }
        family.refreshes += 1;
        let issued = self.issue(id, config.rotate, config.access_token_lifetime, now);
        Ok(Refreshed { issued, in_grace })
    }
}

fn within(since: Moment, period: Duration, now: Moment) -> bool {
    now.saturating_sub(since) < millis(period)
}
