//! The key that seals what is stored.

use std::fmt;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use zeroize::Zeroizing;

use super::seal::Sealer;
use super::store::{Store, StoreResult};
use crate::clock::BoxFuture;
use crate::error::{Code, Error, Result};
use crate::secret::Secret;

/// Where the key comes from that seals grants in a store.
#[derive(Clone)]
pub enum StoreKey {
    /// The key itself: 32 bytes as base64, or as 64 hexadecimal digits. `openssl rand -base64 32` makes one.
    Given(Secret),
    /// Code of yours that gives it, in the same form, from a vault for example.
    Provider(Arc<dyn KeyProvider>),
    /// No key: whoever can read the store can use the grants in it.
    Plaintext,
}

/// Code of yours that gives the key of a store.
pub trait KeyProvider: Send + Sync + 'static {
    /// The key, in the form of [`StoreKey::Given`]. Asked for when a client first needs its store.
    fn key(&self) -> BoxFuture<'_, StoreResult<Secret>>;
}

impl fmt::Debug for StoreKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Given(_) => "Given([redacted])",
            Self::Provider(_) => "Provider",
            Self::Plaintext => "Plaintext",
        })
    }
}

/// The sealer for a store: with the user's key, else with the store's own. Without either only what ends with the
/// process stays unsealed: nothing readable is left anywhere unless the user says so.
pub(crate) async fn sealer(key: Option<&StoreKey>, store: &dyn Store) -> Result<Sealer> {
    let secret = match key {
        Some(StoreKey::Plaintext) => return Ok(Sealer::Plain),
        Some(StoreKey::Given(secret)) => Some(secret.clone()),
        Some(StoreKey::Provider(provider)) => Some(provider.key().await?),
        None if store.nature().volatile => return Ok(Sealer::Plain),
        None => store.own_key().await?,
    };
    match secret {
        Some(secret) => parse(&secret).map(Sealer::Sealed).ok_or_else(|| malformed("store_key")),
        None => Err(Error::new(
            Code::Configuration,
            format!(
                "{} has no key of its own to seal grants with: set `store_key` or YIONSTACK_STORE_KEY to the output of \
                 `openssl rand -base64 32`, the same for all who share the store",
                store.describe()
            ),
        )),
    }
}

impl StoreKey {
    /// `configuration` when the text that was given as `name` is no key. What a provider gives is not known yet.
    pub(crate) fn check(&self, name: &str) -> Result<()> {
        match self {
            Self::Given(secret) if parse(secret).is_none() => Err(malformed(name)),
            _ => Ok(()),
        }
    }
}

fn malformed(name: &str) -> Error {
    let message = format!(
        "`{name}` must be 32 bytes as base64, or as 64 hexadecimal digits: `openssl rand -base64 32` makes one"
    );
    Error::new(Code::Configuration, message)
}

/// 32 bytes from text. In either alphabet of base64, padded or not, or in hexadecimal; 64 digits are no base64 of 32
/// bytes, so nothing can be read in two ways.
pub(super) fn parse(secret: &Secret) -> Option<Zeroizing<[u8; 32]>> {
    let text = secret.expose().trim();
    let mut key = Zeroizing::new([0u8; 32]);
    if text.len() == 64 {
        for (byte, digits) in key.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
            let digits = std::str::from_utf8(digits).ok().filter(|text| !text.starts_with('+'))?;
            *byte = u8::from_str_radix(digits, 16).ok()?;
        }
        return Some(key);
    }
    let text = text.strip_suffix('=').unwrap_or(text);
    // decoders ask for room in steps of their own
    let mut room = Zeroizing::new([0u8; 48]);
    let length = STANDARD_NO_PAD
        .decode_slice(text, room.as_mut_slice())
        .or_else(|_| URL_SAFE_NO_PAD.decode_slice(text, room.as_mut_slice()))
        .ok()?;
    key.copy_from_slice(room.get(..length).filter(|bytes| bytes.len() == 32)?);
    Some(key)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::token::store::{Entry, Nature, StoreError};

    #[test]
    fn keys_are_read_in_every_usual_form() {
        let bytes: [u8; 32] = std::array::from_fn(|at| 255 - at as u8);
        let hex: String = bytes.iter().map(|b| format!("{b:02x}")).collect();
        for text in [
            STANDARD_NO_PAD.encode(bytes),
            STANDARD_NO_PAD.encode(bytes) + "=\n",
            URL_SAFE_NO_PAD.encode(bytes),
            URL_SAFE_NO_PAD.encode(bytes) + "=",
            hex.to_uppercase(),
            format!(" {hex} "),
        ] {
            assert_eq!(parse(&Secret::new(text.clone())).as_deref(), Some(&bytes), "{text}");
        }
    }

    /// A store of which only the key matters.
    struct Keyed {
        own: Option<&'static str>,
        volatile: bool,
    }

    impl Store for Keyed {
        fn load<'a>(&'a self, _: &'a str) -> BoxFuture<'a, StoreResult<Option<Entry>>> {
            Box::pin(async { Ok(None) })
        }
        fn compare_and_swap<'a>(&'a self, _: &'a str, _: u64, _: Entry) -> BoxFuture<'a, StoreResult<bool>> {
            Box::pin(async { Ok(false) })
        }
        fn lease<'a>(&'a self, _: &'a str, _: &'a str, _: Duration) -> BoxFuture<'a, StoreResult<bool>> {
            Box::pin(async { Ok(false) })
        }
        fn release<'a>(&'a self, _: &'a str, _: &'a str) -> BoxFuture<'a, StoreResult<()>> {
            Box::pin(async { Ok(()) })
        }
        fn nature(&self) -> Nature {
            if self.volatile { Nature::volatile() } else { Nature::default() }
        }
        fn own_key(&self) -> BoxFuture<'_, StoreResult<Option<Secret>>> {
            Box::pin(async { Ok(self.own.map(Secret::from)) })
        }
    }

    struct Vault(StoreResult<Secret>);

    impl KeyProvider for Vault {
        fn key(&self) -> BoxFuture<'_, StoreResult<Secret>> {
            Box::pin(async { self.0.clone() })
        }
    }

    #[tokio::test]
    async fn nothing_lasting_stays_unsealed_unless_told() {
        let (ones, twos) = ("01".repeat(32), "02".repeat(32));
        let byte = |sealer: Result<Sealer>| match sealer.expect("sealer") {
            Sealer::Sealed(key) => Some(key[0]),
            Sealer::Plain => None,
        };
        let (keyless, volatile) = (Keyed { own: None, volatile: false }, Keyed { own: None, volatile: true });
        let keyed = Keyed { own: Some(Box::leak(ones.into_boxed_str())), volatile: false };
        let given = StoreKey::Given(Secret::new(twos.clone()));
        let vault = StoreKey::Provider(Arc::new(Vault(Ok(Secret::new(twos)))));
        for store in [&keyless, &volatile, &keyed] {
            assert_eq!(byte(sealer(Some(&given), store).await), Some(2));
            assert_eq!(byte(sealer(Some(&vault), store).await), Some(2));
            assert_eq!(byte(sealer(Some(&StoreKey::Plaintext), store).await), None);
        }
        assert_eq!(byte(sealer(None, &keyed).await), Some(1));
        assert_eq!(byte(sealer(None, &volatile).await), None);
        let code =
            |sealer: Result<Sealer>| sealer.err().map(|error| (error.code(), error.message().to_owned()));
        let (kind, message) = code(sealer(None, &keyless).await).expect("refused");
        assert!(kind == Code::Configuration && message.contains("YIONSTACK_STORE_KEY"), "{message}");
        let (kind, message) =
            code(sealer(Some(&StoreKey::Given("hunter2".into())), &keyed).await).expect("refused");
        assert!(kind == Code::Configuration && message.contains("openssl") && !message.contains("hunter2"));
        let wrong = StoreKey::Provider(Arc::new(Vault(Err(StoreError::misused("it gave a number")))));
        assert_eq!(code(sealer(Some(&wrong), &keyed).await).expect("refused").0, Code::Configuration);
        let down = StoreKey::Provider(Arc::new(Vault(Err(StoreError::unavailable("the vault is down")))));
        assert_eq!(code(sealer(Some(&down), &keyed).await).expect("refused").0, Code::StoreUnavailable);
        assert!(!format!("{given:?} {down:?}").contains("0202"));
    }

    #[test]
    fn anything_else_is_no_key() {
        for text in [
            String::new(),
            "password".to_owned(),
            STANDARD_NO_PAD.encode([1; 31]),
            STANDARD_NO_PAD.encode([1; 33]),
            STANDARD_NO_PAD.encode([1; 300]),
            "ag".repeat(32),
            "+f".repeat(32),
            "é".repeat(32),
            "ab".repeat(31),
        ] {
            assert!(parse(&Secret::new(text.clone())).is_none(), "{text}");
        }
    }
}
