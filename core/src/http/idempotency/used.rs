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

struct Use {
    request: Hash,
    /// As time since the Unix epoch.
    first: Duration,
    /// How many calls with it have not ended. One that is dropped never does, and its key stays used.
    under_way: usize,
    /// The server may know it.
    known: bool,
}

impl Use {
    fn new(call: &Prepared, first: Duration) -> Self {
        Self { request: request(call), first, under_way: 1, known: false }
    }
}

impl Used {
    /// Clients with the same address and credentials share what they know.
    pub(crate) fn new(config: &Config) -> Self {
        let account = account(&config.base_url, &config.credentials);
        Self { account, newest: ForkLocal::new() }
    }

    /// Notes what a given key is used for, by a call that begins.
    ///
    /// # Errors
    /// `configuration` when it was used for another request, or so long ago that the server may have forgotten it.
    pub(crate) fn note(&self, call: &Prepared, now: Duration) -> Result<()> {
        let Some(key) = &call.idempotency else { return Ok(()) };
        let hash = hash(&[key.key.as_bytes()]);
        let mut newest = self.newest()?;
        if let Some(known) = newest.uses.get_mut(&hash) {
            if known.request != request(call) {
                return Err(another());
            }
            key.check_first_use(known.first, now)?;
            known.under_way += 1;
        } else if key.given {
            newest.push(hash, Use::new(call, now));
        }
        Ok(())
    }

    /// Draws the conclusion from how a call ended that began at `now`.
    pub(crate) fn conclude(&self, call: &Prepared, failed: Option<&Error>, now: Duration) {
        let (Some(key), Ok(mut newest)) = (&call.idempotency, self.newest()) else { return };
        let hash = hash(&[key.key.as_bytes()]);
        let unused = failed.is_some_and(Error::leaves_key_unused);
        if let Some(known) = newest.uses.get_mut(&hash) {
            known.under_way = known.under_way.saturating_sub(1);
            known.known |= !unused;
            if known.under_way == 0 && !known.known {
                newest.remove(&hash);
            }
        } else if failed.is_some() && !unused {
            // the error tells the key, so it may come again
            newest.push(hash, Use { under_way: 0, known: true, ..Use::new(call, now) });
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

fn another() -> Error {
    let message = "nothing was sent: `idempotency_key` was used for another request, and the server would answer with what \
                   it answered then. Give every request a key of its own, and one that comes again the same body";
    Error::new(Code::Configuration, message).executed_as(Some(false))
}
