//! Seals what goes to a store, so that it can be neither read, nor forged, nor passed off as something else.
//!
//! An envelope is: magic (3), format (1), algorithm (1), family (16), generation (8), nonce (24), ciphertext with its
//! tag. What stands before the nonce, together with the kind and the store's key, is authenticated along with the
//! text: an answer is no record, another grant's record is not ours, and an old generation never opens as a new one.
//! The nonce is random: with 192 bits (XChaCha20) that is safe for every number of processes with one key.

use bytes::Bytes;
use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::store::{Entry, StoreError, StoreResult};
use crate::error::Result;
use crate::random::Random;
use crate::secret::Secret;

const MAGIC: &[u8; 3] = b"YSS";
const FORMAT: u8 = 1;
const PLAIN: u8 = 0;
const XCHACHA20_POLY1305: u8 = 1;
const HEADER: usize = 29;
const NONCE: usize = 24;
const TAG: usize = 16;

/// Seals and opens with one key, or with none.
#[derive(Clone)]
pub(crate) enum Sealer {
    Sealed(Zeroizing<[u8; 32]>),
    /// Readable, with a checksum: for stores that nobody else can look into, and for those who asked for it.
    Plain,
}

/// What is in an envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// What a store keeps of a grant.
    Record,
    /// The raw answer of a token endpoint, in a journal.
    Answer,
}

/// What is told of the content without opening it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Label {
    pub(crate) family: [u8; 16],
    pub(crate) generation: u64,
}

impl Sealer {
    /// One that opens only what was sealed under the same secret. The secret is in the key and nowhere else, so that
    /// nobody can try secrets on what is stored. Without a key there is the [`mark`] in the record instead.
    pub(crate) fn bound_to(&self, secret: &Secret) -> Self {
        match self {
            Self::Sealed(key) => {
                let bound = Sha256::new()
                    .chain_update(b"yionstack bound 1")
                    .chain_update(key.as_slice())
                    .chain_update(secret.expose().as_bytes());
                Self::Sealed(Zeroizing::new(bound.finalize().into()))
            }
            Self::Plain => Self::Plain,
        }
    }

    /// An envelope with `plain` in it, for the entry `key` of a store.
    pub(crate) fn seal(
        &self,
        kind: Kind,
        key: &str,
        label: &Label,
        plain: &[u8],
        random: &dyn Random,
    ) -> Result<Bytes> {
        let algorithm = match self {
            Self::Sealed(_) => XCHACHA20_POLY1305,
            Self::Plain => PLAIN,
        };
        let mut envelope = Vec::with_capacity(HEADER + NONCE + plain.len() + TAG);
        envelope.extend_from_slice(MAGIC);
        envelope.extend_from_slice(&[FORMAT, algorithm]);
        envelope.extend_from_slice(&label.family);
        envelope.extend_from_slice(&label.generation.to_be_bytes());
        let context = context(kind, key, &envelope);
        match self {
            Self::Sealed(secret) => {
                let mut nonce = [0u8; NONCE];
                random.fill(&mut nonce)?;
                // as large as it will be, so that no growth leaves a copy of the text behind
                let mut text = Zeroizing::new(Vec::with_capacity(plain.len() + TAG));
                text.extend_from_slice(plain);
                cipher(secret).encrypt_in_place(&XNonce::from(nonce), &context, &mut *text).map_err(
                    |_| {
                        let message = "the value is too large to be sealed";
                        crate::error::Error::new(crate::error::Code::StoreRejected, message)
                    },
                )?;
                envelope.extend_from_slice(&nonce);
                envelope.extend_from_slice(&text);
            }
            Self::Plain => {
                envelope.extend_from_slice(plain);
                envelope.extend_from_slice(&checksum(&context, plain));
            }
        }
        Ok(envelope.into())
    }

    /// What is in an envelope of this kind, sealed for the entry `key`.
    pub(crate) fn open(
        &self,
        kind: Kind,
        key: &str,
        sealed: &[u8],
    ) -> StoreResult<(Label, Zeroizing<Vec<u8>>)> {
        self.open_as(kind, key, sealed).map_err(|refusal| StoreError::rejected(refusal.message()))
    }

    /// What is in the record of an entry. Where it must not be used, the error says that a new sign-in may replace it,
    /// but never what a newer version of the SDK has written.
    pub(crate) fn open_entry(&self, key: &str, entry: &Entry) -> StoreResult<(Label, Zeroizing<Vec<u8>>)> {
        self.open_as(Kind::Record, key, &entry.value).map_err(|refusal| {
            let error = StoreError::rejected(refusal.message());
            if refusal == Refusal::Newer { error } else { error.replaceable(entry.version) }
        })
    }

    fn open_as(
        &self,
        kind: Kind,
        key: &str,
        sealed: &[u8],
    ) -> std::result::Result<(Label, Zeroizing<Vec<u8>>), Refusal> {
        let rest = sealed.strip_prefix(MAGIC).ok_or(Refusal::Foreign)?;
        match rest.first() {
            Some(&FORMAT) => {}
            Some(0) | None => return Err(Refusal::Foreign),
            Some(_) => return Err(Refusal::Newer),
        }
        let (header, body) = sealed.split_at_checked(HEADER).ok_or(Refusal::Damaged)?;
        let (label, context) = (label(header).ok_or(Refusal::Damaged)?, context(kind, key, header));
        let algorithm = header.get(4).copied();
        match (self, algorithm) {
            (Self::Sealed(secret), Some(XCHACHA20_POLY1305)) => {
                let (nonce, text) = body.split_first_chunk::<NONCE>().ok_or(Refusal::Damaged)?;
                let mut text = Zeroizing::new(text.to_vec());
                cipher(secret)
                    .decrypt_in_place(&XNonce::from(*nonce), &context, &mut *text)
                    .map_err(|_| Refusal::Sealed)?;
                Ok((label, text))
            }
            (Self::Plain, Some(PLAIN)) => {
                let (text, sum) = body.split_last_chunk::<TAG>().ok_or(Refusal::Damaged)?;
                if *sum != checksum(&context, text) {
                    return Err(Refusal::Damaged);
                }
                Ok((label, Zeroizing::new(text.to_vec())))
            }
            (Self::Sealed(_), Some(PLAIN)) => Err(Refusal::Unsealed),
            (Self::Plain, Some(XCHACHA20_POLY1305)) => Err(Refusal::NoKey),
            _ => Err(Refusal::Newer),
        }
    }
}

/// Why an envelope was not opened.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Refusal {
    Foreign,
    Newer,
    Damaged,
    Sealed,
    Unsealed,
    NoKey,
}

impl Refusal {
    fn message(self) -> &'static str {
        match self {
            Self::Foreign => {
                "the store holds something that this SDK did not write: give the SDK a place of its own, or sign in \
                 again to replace it"
            }
            Self::Newer => {
                "the store was written by a newer version of this SDK, and was left untouched: update the SDK here"
            }
            Self::Damaged => {
                "what the store holds is damaged, or belongs to another grant: restore it, or sign in again"
            }
            Self::Sealed => {
                "what the store holds is sealed with another key, belongs to another grant, or was tampered with: \
                 give the `store_key` that it was sealed with, or sign in again"
            }
            Self::Unsealed => {
                "the store holds a value that is not sealed although there is a `store_key`: somebody else may have \
                 read or written it; sign in again to replace it"
            }
            Self::NoKey => {
                "what the store holds is sealed, and no key was given: set `store_key` or YIONSTACK_STORE_KEY, or \
                 sign in again"
            }
        }
    }
}

/// Says in a record that is not sealed with which secret its tokens were got, so that another secret is noticed.
///
/// Whoever reads the record can try secrets on it, as often as he likes and without the server's noticing. With a secret
/// that a machine drew at random that leads nowhere, however fast the hash: there are too many. A password it would give
/// away, which is worth more than the token of a day beside it; and a hash that is slow enough to keep one would hold up
/// each start of a program, and still give away the weak ones. So there is no mark for what can be guessed (see
/// [`Source::is_guessable`](super::source::Source::is_guessable)). The salt (the grant's name and its random family) keeps
/// two records with one secret from looking alike, and a table of secrets from fitting more than one of them.
pub(crate) fn mark(secret: &Secret, key: &str, family: &[u8; 16]) -> [u8; 32] {
    let length = (key.len() as u64).to_be_bytes();
    let salt = Sha256::new().chain_update(b"yionstack mark 1").chain_update(family).chain_update(length);
    salt.chain_update(key).chain_update(secret.expose().as_bytes()).finalize().into()
}

/// The label in a header of the right length.
fn label(header: &[u8]) -> Option<Label> {
    let (family, generation) = header.get(5..)?.split_first_chunk::<16>()?;
    Some(Label { family: *family, generation: u64::from_be_bytes(*generation.first_chunk()?) })
}

/// What is authenticated along with the text. The parts before the store's key have fixed lengths, so no two contexts
/// look alike.
fn context(kind: Kind, key: &str, header: &[u8]) -> Vec<u8> {
    let kind = match kind {
        Kind::Record => b'r',
        Kind::Answer => b'a',
    };
    let mut context = b"yionstack store\0".to_vec();
    context.push(kind);
    context.extend_from_slice(header);
    context.extend_from_slice(key.as_bytes());
    context
}

fn cipher(secret: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(secret.into())
}

/// Notices accidents, not attackers.
fn checksum(context: &[u8], text: &[u8]) -> [u8; TAG] {
    let length = (context.len() as u64).to_be_bytes();
    let digest = Sha256::new().chain_update(length).chain_update(context).chain_update(text).finalize();
    digest.first_chunk().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::OsRandom;

    const KEY: &str = "0f1e";
    const TEXT: &[u8] = b"refresh-token-canary";
    const LABEL: Label = Label { family: *b"sixteen bytes ok", generation: 5 };

    fn sealed(byte: u8) -> Sealer {
        Sealer::Sealed(Zeroizing::new([byte; 32]))
    }

    fn both() -> [(Sealer, Bytes); 2] {
        [sealed(7), Sealer::Plain].map(|sealer| {
            let envelope = sealer.seal(Kind::Record, KEY, &LABEL, TEXT, &OsRandom).expect("seal");
            (sealer, envelope)
        })
    }

    fn refused(sealer: &Sealer, kind: Kind, key: &str, envelope: &[u8]) {
        let error = sealer.open(kind, key, envelope).expect_err("must be refused");
        assert!(!error.is_unavailable());
        assert!(!error.message().contains("canary"), "{error}");
    }

    #[test]
    fn what_was_sealed_opens_and_cannot_be_read() {
        for (sealer, envelope) in both() {
            let (label, text) = sealer.open(Kind::Record, KEY, &envelope).expect("open");
            assert_eq!((label, text.as_slice()), (LABEL, TEXT));
            let readable = envelope.windows(TEXT.len()).any(|window| window == TEXT);
            assert_eq!(readable, matches!(sealer, Sealer::Plain));
        }
        let [(sealer, first), _] = both();
        assert_ne!(first, sealer.seal(Kind::Record, KEY, &LABEL, TEXT, &OsRandom).expect("seal"), "nonce");
        let empty = sealer.seal(Kind::Answer, KEY, &LABEL, b"", &OsRandom).expect("seal");
        assert!(sealer.open(Kind::Answer, KEY, &empty).expect("open").1.is_empty());
    }

    #[test]
    fn every_flipped_bit_and_every_cut_is_refused() {
        for (sealer, envelope) in both() {
            for bit in 0..envelope.len() * 8 {
                let mut flipped = envelope.to_vec();
                flipped[bit / 8] ^= 1 << (bit % 8);
                refused(&sealer, Kind::Record, KEY, &flipped);
            }
            for length in 0..envelope.len() {
                refused(&sealer, Kind::Record, KEY, &envelope[..length]);
                refused(&sealer, Kind::Record, KEY, &envelope[length + 1..]);
            }
            refused(&sealer, Kind::Record, KEY, &[&envelope[..], b"x"].concat());
        }
    }

    #[test]
    fn nothing_passes_for_something_else() {
        for (sealer, envelope) in both() {
            refused(&sealer, Kind::Answer, KEY, &envelope);
            refused(&sealer, Kind::Record, "0f1f", &envelope);
            refused(&sealer, Kind::Record, "", &envelope);
            refused(&sealed(8), Kind::Record, KEY, &envelope);
            // the header of generation 6 before the text of generation 5, and another family
            let next = Label { generation: 6, ..LABEL };
            let other = Label { family: *b"sixteen bytes no", ..LABEL };
            for label in [next, other] {
                let wanted = sealer.seal(Kind::Record, KEY, &label, TEXT, &OsRandom).expect("seal");
                refused(&sealer, Kind::Record, KEY, &[&wanted[..HEADER], &envelope[HEADER..]].concat());
            }
        }
    }

    #[test]
    fn a_key_and_its_absence_are_told_apart() {
        let [(sealer, envelope), (plain, readable)] = both();
        let message = |sealer: &Sealer, envelope: &[u8]| {
            sealer.open(Kind::Record, KEY, envelope).expect_err("refused").message().to_owned()
        };
        assert!(message(&plain, &envelope).contains("YIONSTACK_STORE_KEY"));
        assert!(message(&sealer, &readable).contains("not sealed"));
        assert!(message(&sealer, b"hello").contains("did not write"));
    }

    #[test]
    fn a_newer_format_is_never_replaced() {
        for (sealer, envelope) in both() {
            let entry = |at: usize, value: u8| {
                let mut bytes = envelope.to_vec();
                bytes[at] = value;
                Entry { version: 9, value: bytes.into() }
            };
            for newer in [entry(3, FORMAT + 1), entry(3, 255), entry(4, 2)] {
                let error = sealer.open_entry(KEY, &newer).expect_err("newer");
                assert!(error.message().contains("update the SDK") && error.replaces().is_none(), "{error}");
            }
            let damaged = sealer.open_entry(KEY, &entry(20, 0)).expect_err("damaged");
            assert_eq!(damaged.replaces(), Some(9));
        }
    }
}
