//! Keys that were used: a server answers a key that comes again with what it answered before, whatever comes with it.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use sha2::{Digest, Sha256};
use url::Url;

use crate::config::{Config, Credentials};
use crate::error::{Code, Error, Result};
use crate::fork::ForkLocal;
use crate::http::prepare::{LEGAL_ENTITY, Prepared};

/// So many keys are remembered, the newest. Of those that the SDK makes only the ones whose calls failed, which an error
/// told: nobody else knows the others.
const KEYS: usize = 10_000;

/// What each account's living clients share: two of them may be given the same key.
static ACCOUNTS: ForkLocal<Mutex<HashMap<String, Weak<Mutex<Newest>>>>> = ForkLocal::new();

type Hash = [u8; 32];

/// What the clients of one account have used their keys for.
pub(crate) struct Used {
    /// None for clients that share with none: nothing tells whose token theirs is.
    account: Option<String>,
    newest: ForkLocal<Arc<Mutex<Newest>>>,
}

#[derive(Default)]
struct Newest {
    uses: HashMap<Hash, Use>,
    order: VecDeque<Hash>,
}

#[derive(Clone)]
struct Use {
    request: Hash,
    /// As time since the Unix epoch.
    first: Duration,
    /// A call with it has not ended.
    under_way: bool,
    /// The server may know it.
    known: bool,
}

/// A call that has begun. No other one has its key until it ends, or is dropped.
pub(crate) struct Begun<'a> {
    used: &'a Used,
    key: Option<(Hash, Use)>,
}

impl Used {
    /// Clients with the same address and credentials share what they know.
    pub(crate) fn new(config: &Config) -> Self {
        let account = account(&config.base_url, &config.credentials);
        Self { account, newest: ForkLocal::new() }
    }

    /// Notes what a given key is used for.
    ///
    /// # Errors
    /// `configuration` when it was used for another request, or so long ago that the server may have forgotten it, or
    /// when a call with it is under way: the server may know a key only when it is done, and would do the work twice.
    pub(crate) fn begin(&self, call: &Prepared, now: Duration) -> Result<Begun<'_>> {
        let Some(key) = &call.idempotency else { return Ok(Begun { used: self, key: None }) };
        let hash = hash(&[key.key.as_bytes()]);
        let mut new = Use { request: request(call), first: now, under_way: true, known: false };
        let mut newest = self.newest()?;
        if let Some(old) = newest.uses.get_mut(&hash) {
            if old.request != new.request {
                return Err(another());
            }
            if old.under_way {
                return Err(under_way());
            }
            key.check_first_use(old.first, now)?;
            old.under_way = true;
            new = old.clone();
        } else if key.given {
            newest.push(hash, new.clone());
        }
        Ok(Begun { used: self, key: Some((hash, new)) })
    }

    /// Nobody uses the key any more. `told`: it may come again, though nobody gave it.
    fn leave(&self, key: Hash, last: Use, told: bool) {
        let Ok(mut newest) = self.newest() else { return };
        let is_noted = newest.uses.contains_key(&key);
        if !last.known {
            newest.remove(&key);
        } else if is_noted || told {
            newest.push(key, Use { under_way: false, ..last });
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
        let Some((key, mut last)) = self.key.take() else { return };
        last.known |= !failed.is_some_and(Error::leaves_key_unused);
        // only an error tells a key that the SDK made
        self.used.leave(key, last, failed.is_some());
    }
}

impl Drop for Begun<'_> {
    /// It may have been sent, and whoever dropped it may have been told the key.
    fn drop(&mut self) {
        if let Some((key, last)) = self.key.take() {
            self.used.leave(key, Use { known: true, ..last }, true);
        }
    }
}

impl Newest {
    fn push(&mut self, key: Hash, use_: Use) {
        if self.uses.insert(key, use_).is_some() {
            return;
        }
        self.order.push_back(key);
        if self.order.len() > KEYS
            && let Some(oldest) = self.order.pop_front()
        {
            self.uses.remove(&oldest);
        }
    }

    fn remove(&mut self, key: &Hash) {
        self.uses.remove(key);
        // the newest are at the end
        if let Some(at) = self.order.iter().rposition(|known| known == key) {
            self.order.remove(at);
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

fn hash(parts: &[&[u8]]) -> Hash {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part);
    }
    digest.finalize().into()
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
