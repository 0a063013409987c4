//! What is seen of requests, on its way to JavaScript: to hooks, and to `diagnostics_channel`.
//!
//! Records go into the queue of finished calls, so that they arrive in batches, and before the answer that they belong to.
//! For hooks there is a desk from the start. For channels it is that of the environment in which the call was made, which
//! is attached to the call while anybody listens to a channel there.

use std::sync::Arc;

use serde_json::{Value, json};
use yionstack::observe::{self, Observer, RequestRecord, ResponseRecord};

use crate::desk::Desk;
use crate::model::Outcome;

/// What one client has to tell.
pub(crate) struct Watcher {
    /// Where the client's hooks are, and by which key JavaScript finds them.
    pub(crate) hooks: Option<(Arc<Desk>, u32)>,
    pub(crate) on_request: bool,
    pub(crate) on_response: bool,
}

impl Watcher {
    /// The desk and the key of whoever is to be told; without hooks the key says nothing.
    fn place(&self, hook: bool) -> Option<(Arc<Desk>, u32)> {
        let hooks = self.hooks.as_ref();
        if let Some(hooks) = hooks.filter(|(desk, _)| hook || desk.is_watched()) {
            return Some(hooks.clone());
        }
        let desk = observe::host()?.downcast::<Desk>().ok()?;
        desk.is_watched().then_some((desk, 0))
    }

    fn tell(&self, hook: bool, record: &Value) {
        if let Some((desk, key)) = self.place(hook) {
            desk.push(0, Outcome::Seen(key, record.to_string().into()));
        }
    }
}

impl Observer for Watcher {
    fn listens(&self) -> bool {
        self.place(self.on_request || self.on_response).is_some()
    }

    fn request(&self, record: &Arc<RequestRecord>) {
        let RequestRecord { id, operation, method, url, attempt, headers, .. } = &**record;
        let started = json!({
            "id": id, "operation": operation, "method": method, "url": url, "attempt": attempt, "headers": headers,
        });
        self.tell(self.on_request, &started);
    }

    fn response(&self, record: &ResponseRecord) {
        let RequestRecord { id, operation, method, url, attempt, .. } = &*record.request;
        let ended = json!({
            "id": id, "operation": operation, "method": method, "url": url, "attempt": attempt,
            "status": record.status,
            "requestId": record.request_id,
            "duration": record.duration.as_secs_f64() * 1000.0,
            "headers": record.headers,
            "error": record.error.map(|code| code.as_str()),
        });
        self.tell(self.on_response, &ended);
    }
}
