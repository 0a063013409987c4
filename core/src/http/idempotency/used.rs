//! Keys that were used: a server answers a key that comes again with what it answered before, whatever comes with it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use url::Url;

use super::newest::{Hash, Kind, Newest, Turn, hash};
use crate::config::{Config, Credentials};
use crate::error::{Code, Error, Result};
use crate::fork::ForkLocal;
use crate::http::following::Progress;
use crate::http::prepare::{LEGAL_ENTITY, Prepared};

/// What each account's living clients share: two of them may be given the same key.
static ACCOUNTS: ForkLocal<Mutex<HashMap<String, Weak<Mutex<Newest>>>>> = ForkLocal::new();

/// What the clients of one account have used their keys for.
pub(crate) struct Used {
    /// None for clients that share with none: nothing tells whose token theirs is.
    account: Option<String>,
    newest: ForkLocal<Arc<Mutex<Newest>>>,
}

/// A call that has begun. No other one has its key until it ends, or is dropped.
pub(crate) struct Begun<'a> {
    used: &'a Used,
    progress: &'a Progress,
    key: Option<Held>,
}

/// The key of a call that has begun.
struct Held {
    hash: Hash,
    turn: Turn,
    /// By the caller, who may use it again.
    given: bool,
}

impl Used {
    /// Clients with the same address and credentials share what they know.
    pub(crate) fn new(config: &Config) -> Self {
        let account = account(&config.base_url, &config.credentials);
        Self { account, newest: ForkLocal::new() }
    }

    /// Notes what a key is used for. One that the SDK made, too: whoever ends the call, or asks for its receipt, is told it.
    ///
    /// # Errors
    /// `configuration` when it was used for another request, or so long ago that the server may have forgotten it, or
    /// when a call with it is under way: the server may know a key only when it is done, and would do the work twice.
    pub(crate) fn begin<'a>(
        &'a self,
        call: &Prepared,
        progress: &'a Progress,
        now: Duration,
    ) -> Result<Begun<'a>> {
        let Some(key) = &call.idempotency else { return Ok(Begun { used: self, progress, key: None }) };
        let (hash, request) = (hash(&[key.key.as_bytes()]), request(call));
        let mut newest = self.newest()?;
        if let Some(old) = newest.get(&hash) {
            if old.request != request {
                return Err(another());
            }
            if old.is_under_way() {
                return Err(under_way());
            }
            key.check_first_use(old.first, now)?;
        }
        let turn = newest.enter(hash, request, now);
        Ok(Begun { used: self, progress, key: Some(Held { hash, turn, given: key.given }) })
    }

    /// The call does not use the key any more. `known`: the server may know it.
    fn leave(&self, key: &Held, known: bool, kind: Kind) {
        if let Ok(mut newest) = self.newest() {
            newest.leave(key.hash, key.turn, known, kind);
        }
    }

    fn newest(&self) -> Result<MutexGuard<'_, Newest>> {
        Ok(locked(self.newest.get_or_init(|| self.shared())?))
    }

    fn shared(&self) -> Arc<Mutex<Newest>> {
        let (Some(account), Ok(accounts)) = (&self.account, ACCOUNTS.get_or_init(Mutex::default)) else {
            return Arc::default();
        };
        let mut accounts = locked(accounts);
        if let Some(newest) = accounts.get(account).and_then(Weak::upgrade) {
            return newest;
        }
        accounts.retain(|_, newest| newest.strong_count() > 0);
        let newest = Arc::default();
        accounts.insert(account.clone(), Arc::downgrade(&newest));
        newest
    }
}

impl Begun<'_> {
    /// Draws the conclusion from how the call ended.
    pub(crate) fn end(mut self, failed: Option<&Error>) {
        let Some(key) = self.key.take() else { return };
        let known = !failed.is_some_and(Error::leaves_key_unused);
        // an error tells a key that the SDK made, to ask again with it; after success only a receipt does
        let kind = if key.given || failed.is_some() { Kind::Told } else { Kind::Made };
        self.used.leave(&key, known, kind);
    }
}

impl Drop for Begun<'_> {
    /// Whoever dropped it may have been told the key.
    fn drop(&mut self) {
        if let Some(key) = self.key.take() {
            let known = self.progress.call_off() || self.progress.has_left();
            self.used.leave(&key, known, Kind::Told);
        }
    }
}

/// What living clients with the same address and credentials are known by; nothing tells whose tokens code of the user's
/// gives.
pub(in crate::http) fn account(base_url: &Url, credentials: &Credentials) -> Option<String> {
    match credentials {
        Credentials::App { client_id: id, .. } | Credentials::Exchange { id, .. } => {
            Some(format!("{base_url} {id}"))
        }
        // never the token itself: this outlives the client
        Credentials::Token(token) => Some(format!("{base_url} {:x?}", hash(&[token.expose().as_bytes()]))),
        Credentials::Provider(_) => None,
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What makes a request the same one.
fn request(call: &Prepared) -> Hash {
    let legal_entity = call.headers.get(LEGAL_ENTITY).map(|value| value.as_bytes()).unwrap_or_default();
    hash(&[call.method.as_str().as_bytes(), call.url.as_str().as_bytes(), legal_entity, &call.body])
}

fn under_way() -> Error {
    let message = "nothing was sent: another call with this `idempotency_key` is under way, and the server might do the work \
                   for both. Wait for its end; the same call then brings its answer";
    Error::new(Code::Configuration, message).executed_as(Some(false))
}

fn another() -> Error {
    let message = "nothing was sent: `idempotency_key` was used for another request, and the server would answer with what \
                   it answered then. Give every request a key of its own, and one that comes again the same body";
    Error::new(Code::Configuration, message).executed_as(Some(false))
}
