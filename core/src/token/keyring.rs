//! The store's key in the operating system's keyring: Keychain, Credential Manager, Secret Service.
//!
//! Only the key is there, never a token: Windows holds 2,560 bytes at most, and a keyring is slow.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use std::{fmt, thread};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use keyring_core::Entry;
use zeroize::Zeroizing;

use super::key::{self, KeyProvider};
use super::store::{StoreError, StoreResult};
use crate::clock::BoxFuture;
use crate::random::{OsRandom, Random};
use crate::secret::Secret;

/// A keyring that waits for a person, or for a bus that nobody listens on, is given up.
const PATIENCE: Duration = Duration::from_secs(5);
/// Two programs that make a key at the same time: long enough for both to have written, so that both read the later.
const SETTLING: Duration = Duration::from_millis(250);

/// Gives a store's key from the operating system's keyring, which makes it on first use. Without a keyring there is an
/// error, and nothing is ever kept readable instead.
#[derive(Clone)]
pub struct Keyring {
    service: String,
    account: String,
    random: Arc<dyn Random>,
}

impl Keyring {
    /// The key that the keyring keeps under `service` and `account`.
    pub fn new(service: impl Into<String>, account: impl Into<String>) -> Self {
        Self { service: service.into(), account: account.into(), random: Arc::new(OsRandom) }
    }
}

impl KeyProvider for Keyring {
    fn key(&self) -> BoxFuture<'_, StoreResult<Secret>> {
        let own = self.clone();
        Box::pin(within(PATIENCE, move || {
            // one at a time: keyrings reorder what threads write
            static TURN: Mutex<()> = Mutex::new(());
            let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
            if keyring_core::get_default_store().is_none() {
                keyring::v1::Entry::store_status().as_ref().map_err(unusable)?;
            }
            let entry = Entry::new(&own.service, &own.account).map_err(|error| unusable(&error))?;
            read_or_make(&entry, &*own.random)
        }))
    }
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keyring")
            .field("service", &self.service)
            .field("account", &self.account)
            .finish_non_exhaustive()
    }
}

/// On a thread of its own that is left behind if need be: a runtime waits at its end for those that it lends.
async fn within<T: Send + 'static>(
    limit: Duration,
    job: impl FnOnce() -> StoreResult<T> + Send + 'static,
) -> StoreResult<T> {
    let (sender, receiver) = tokio::sync::oneshot::channel();
    let work = move || {
        let _ = sender.send(job());
    };
    thread::Builder::new()
        .name("yionstack-keyring".to_owned())
        .spawn(work)
        .map_err(|_| StoreError::unavailable("the operating system refused a thread for its keyring"))?;
    match tokio::time::timeout(limit, receiver).await {
        Ok(Ok(result)) => result,
        Ok(Err(_)) => Err(StoreError::unavailable("the keyring broke off: try again, or give a `store_key`")),
        Err(_) => Err(StoreError::unavailable(format!(
            "the keyring has not answered for {} s: unlock it, or give a `store_key`",
            limit.as_secs_f32()
        ))),
    }
}

fn read_or_make(entry: &Entry, random: &dyn Random) -> StoreResult<Secret> {
    if let Some(key) = read(entry)? {
        return Ok(key);
    }
    let mut bytes = Zeroizing::new([0u8; 32]);
    let no_random = |_| StoreError::unavailable("the operating system's random generator is not available");
    random.fill(bytes.as_mut_slice()).map_err(no_random)?;
    let text = Zeroizing::new(STANDARD.encode(bytes.as_slice()));
    entry.set_password(&text).map_err(|error| unusable(&error))?;
    thread::sleep(SETTLING);
    read(entry)?.ok_or_else(|| {
        StoreError::unavailable("the keyring does not keep what it is given: give a `store_key` instead")
    })
}

fn read(entry: &Entry) -> StoreResult<Option<Secret>> {
    match entry.get_password() {
        Ok(text) => {
            let key = Secret::new(text);
            let valid = key::parse(&key).is_some();
            valid.then_some(Some(key)).ok_or_else(|| {
                StoreError::rejected(
                    "what the keyring keeps under this name is no key of this SDK: give another service or account",
                )
            })
        }
        Err(keyring_core::Error::NoEntry) => Ok(None),
        Err(error) => Err(unusable(&error)),
    }
}

/// The remedy. The keyring's own words are only taken from errors that hold no data of the entry.
fn unusable(error: &keyring_core::Error) -> StoreError {
    use keyring_core::Error::{BadDataFormat, BadEncoding, NoDefaultStore, NoStorageAccess, PlatformFailure};
    match error {
        NoStorageAccess(why) => StoreError::unavailable(format!(
            "the keyring is locked, or denies this program access ({why}): unlock it, or give a `store_key`"
        )),
        NoDefaultStore => StoreError::unavailable("this machine has no keyring: give a `store_key` instead"),
        PlatformFailure(why) => StoreError::unavailable(format!(
            "this machine has no keyring that works ({why}): start it, or give a `store_key` instead"
        )),
        BadEncoding(_) | BadDataFormat(..) => StoreError::rejected(
            "what the keyring keeps under this name is no key of this SDK: give another service or account",
        ),
        other => StoreError::unavailable(format!(
            "the keyring cannot be used: {other}; give a `store_key` instead"
        )),
    }
}

#[cfg(test)]
mod tests {
    use keyring_core::api::CredentialStoreApi;
    use keyring_core::{Error, mock};

    use super::*;

    fn entry() -> Entry {
        mock::Store::new().expect("store").build("service", "account", None).expect("entry")
    }

    fn fails(error: Error) -> StoreError {
        let entry = entry();
        entry.as_any().downcast_ref::<mock::Cred>().expect("mock").set_error(error);
        read_or_make(&entry, &OsRandom).expect_err("must fail")
    }

    #[test]
    fn a_key_is_made_once() {
        let entry = entry();
        let key = read_or_make(&entry, &OsRandom).expect("key");
        assert!(key::parse(&key).is_some());
        assert_eq!(read_or_make(&entry, &OsRandom).expect("key"), key);
        entry.set_password("hunter2").expect("set");
        let error = read_or_make(&entry, &OsRandom).expect_err("no key");
        assert!(!error.is_unavailable() && !error.message().contains("hunter2"), "{error}");
    }

    #[test]
    fn every_trouble_has_a_name_and_a_remedy() {
        let locked = fails(Error::NoStorageAccess("no".into()));
        assert!(locked.is_unavailable() && locked.message().contains("unlock"), "{locked}");
        let absent = fails(Error::PlatformFailure("no bus".into()));
        assert!(absent.is_unavailable() && absent.message().contains("store_key"), "{absent}");
        let foreign = fails(Error::BadEncoding(b"hunter2".to_vec()));
        assert!(!foreign.is_unavailable() && !foreign.message().contains("hunter2"), "{foreign}");
    }

    #[tokio::test]
    async fn a_keyring_that_hangs_is_given_up() {
        let job = || -> StoreResult<()> {
            loop {
                thread::park()
            }
        };
        let given_up = tokio::time::timeout(PATIENCE, within(Duration::from_millis(50), job));
        let error = given_up.await.expect("in time").expect_err("given up");
        assert!(error.message().contains("unlock"), "{error}");
        assert!(within(PATIENCE, || -> StoreResult<()> { panic!("on purpose") }).await.is_err());
    }

    #[tokio::test]
    #[allow(clippy::print_stderr, reason = "who skips says why")]
    async fn a_machine_without_a_keyring_says_so() {
        if std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some() || !cfg!(target_os = "linux") {
            assert!(std::env::var_os("CI").is_none(), "CI has no keyring");
            eprintln!("skipped: this machine has a keyring, or may have one");
            return;
        }
        let keyring = Keyring::new("yionstack-test", "nobody");
        let asked = tokio::time::timeout(PATIENCE + Duration::from_secs(1), keyring.key());
        let error = asked.await.expect("in time").expect_err("no keyring");
        assert!(error.is_unavailable() && error.message().contains("store_key"), "{error}");
    }
}
