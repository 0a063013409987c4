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
        Some(secret) => parse(&secret).map(Sealer::Sealed).ok_or_else(|| {
            Error::new(
                Code::Configuration,
                "`store_key` must be 32 bytes as base64, or as 64 hexadecimal digits: `openssl rand -base64 32` makes \
                 one",
            )
        }),
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
    use super::*;

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
