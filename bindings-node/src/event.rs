//! What happens to a client's grants, for its listener in JavaScript.

use std::sync::Arc;

use serde_json::json;
use yionstack::token::{AuthEvent, AuthListener};

use crate::desk::Desk;
use crate::model::Outcome;

/// The `onEvent` function of one client.
pub(crate) struct Listener {
    pub(crate) desk: Arc<Desk>,
    /// By which JavaScript finds the function.
    pub(crate) client: u32,
}

impl AuthListener for Listener {
    fn event(&self, event: &AuthEvent) {
        let text = json!({
            "kind": event.kind.as_str(),
            "subject": event.subject.as_deref(),
            "generation": event.generation,
            "expiresAt": event.expires_at.map(|at| at.as_secs_f64() * 1000.0),
            "message": event.message,
        });
        // an environment that has ended listens no more
        self.desk.push(0, Outcome::Event(self.client, text.to_string().into()));
    }
}
