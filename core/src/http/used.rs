//! Keys that were used: a server answers a key that comes again with what it answered before, whatever comes with it.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use sha2::{Digest, Sha256};

use super::prepare::{LEGAL_ENTITY, Prepared};
use crate::error::{Code, Error, Result};
use crate::fork::ForkLocal;

/// So many keys are remembered, the newest.
const KEYS: usize = 10_000;

type Hash = [u8; 32];

/// The keys that one client has used, and for what.
#[derive(Default)]
pub(crate) struct Used(ForkLocal<Mutex<Newest>>);

#[derive(Default)]
struct Newest {
    requests: HashMap<Hash, Hash>,
    order: VecDeque<Hash>,
}

impl Used {
    /// Notes what a key is used for; whether it is new.
    ///
    /// # Errors
    /// `configuration` when it was used for another request.
    pub(crate) fn note(&self, call: &Prepared) -> Result<bool> {
        let Some(key) = &call.idempotency else { return Ok(false) };
        let (key, request) = (hash(&[key.key.as_bytes()]), request(call));
        let mut newest = self.newest()?;
        if let Some(known) = newest.requests.get(&key) {
            return if *known == request { Ok(false) } else { Err(another()) };
        }
        if newest.order.len() >= KEYS
            && let Some(oldest) = newest.order.pop_front()
        {
            newest.requests.remove(&oldest);
        }
        newest.order.push_back(key);
        newest.requests.insert(key, request);
        Ok(true)
    }

    /// Nothing was sent: the key is as good as new.
    pub(crate) fn forget(&self, call: &Prepared) {
        let (Some(key), Ok(mut newest)) = (&call.idempotency, self.newest()) else { return };
        let key = hash(&[key.key.as_bytes()]);
        newest.requests.remove(&key);
        // the newest are at the end
        if let Some(at) = newest.order.iter().rposition(|known| *known == key) {
            newest.order.remove(at);
        }
    }

    fn newest(&self) -> Result<MutexGuard<'_, Newest>> {
        Ok(self.0.get_or_init(Mutex::default)?.lock().unwrap_or_else(PoisonError::into_inner))
    }
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
