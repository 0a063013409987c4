//! What is found where grants are kept.

use std::sync::OnceLock;

use bytes::Bytes;
use zeroize::Zeroizing;

use super::NOW;
use crate::random::{OsRandom, Random, RandomUnavailable};
use crate::secret::Secret;
use crate::token::record::{Family, Pair, Record};
use crate::token::seal::{Kind, Label, Sealer};
use crate::token::store::file::format::{read_grant, read_mark, write_grant, write_mark};
use crate::token::store::redis::scripts::{Found, decision, found};
use crate::token::{Entry, Tokens};

const KEY: &str = "0f1e";
const LABEL: Label = Label { family: *b"sixteen bytes ok", generation: 5 };
const TEXT: &[u8] =
    br#"{"pair":{"access":"at","refresh":"rt","issued":1795000000000,"lifetime":3600000,"scope":null}}"#;

/// The same nonce each time, so that an input always means the same.
struct Same;

impl Random for Same {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), RandomUnavailable> {
        buffer.fill(7);
        Ok(())
    }
}

/// With a key and without, each with its envelope, alone and in a file.
fn sealed() -> &'static [(Sealer, Bytes, Vec<u8>); 2] {
    static SEALED: OnceLock<[(Sealer, Bytes, Vec<u8>); 2]> = OnceLock::new();
    SEALED.get_or_init(|| {
        [Sealer::Sealed(Zeroizing::new([9; 32])), Sealer::Plain].map(|sealer| {
            let envelope = sealer.seal(Kind::Record, KEY, &LABEL, TEXT, &Same).unwrap();
            let file = write_grant(&Entry { version: 7, value: envelope.clone() }, Some("host"));
            (sealer, envelope, file)
        })
    })
}

pub(super) fn sealed_seeds() -> Vec<Vec<u8>> {
    let [(_, sealed, sealed_file), (_, plain, plain_file)] = sealed();
    let mut seeds: Vec<Vec<u8>> =
        [&sealed[..], &plain[..], &sealed_file[..], &plain_file[..], &write_mark(9)]
            .map(|whole| [b"=", whole].concat())
            .into();
    seeds.extend([
        b"s\x03\0\x01".to_vec(),
        b"p\x04\0\x01\x20\0\x01".to_vec(),
        b"f".to_vec(),
        b"g\xff\xff\x80".to_vec(),
    ]);
    let records: [&[u8]; 5] = [
        TEXT,
        br#"{"pair":null,"dead":true,"forced":[1795000000000,18446744073709551615,0]}"#,
        br#"{"pair":{"access":null,"refresh":"r","issued":18446744073709551615,"lifetime":18446744073709551615,"scope":"a b"},"alternate":{"access":"x","refresh":null,"issued":0,"lifetime":0,"scope":null}}"#,
        br#"{"pair":null,"intent":{"owner":"me","started":1,"tries":4294967295,"token":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,255],"answered":true,"queued_until":9}}"#,
        br#"{"pair":null,"origin":[1],"previous":[]}"#,
    ];
    seeds.extend(records.map(|record| [b"r", record].concat()));
    seeds
}

/// `=`: bytes as they are found. `s`, `p`, `f`, `g`: changes (two bytes where, one what) of an envelope or a file that was
/// written. `r`: a record that was opened.
pub(super) fn sealed_record(input: &[u8]) {
    let Some((how, rest)) = input.split_first() else { return };
    let [sealed, plain] = sealed();
    match how {
        b's' => envelope(&changed(&sealed.1, rest)),
        b'p' => envelope(&changed(&plain.1, rest)),
        b'f' => file(&changed(&sealed.2, rest)),
        b'g' => file(&changed(&plain.2, rest)),
        b'r' => record(rest),
        _ => {
            envelope(rest);
            file(rest);
        }
    }
}

/// Bytes with changes; one that lies behind the end cuts instead.
fn changed(whole: &[u8], changes: &[u8]) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    for change in changes.chunks_exact(3) {
        let at = usize::from(u16::from_le_bytes([change[0], change[1]]));
        match bytes.get_mut(at) {
            Some(byte) => *byte ^= change[2],
            None => bytes.truncate(bytes.len().saturating_sub(usize::from(change[2]))),
        }
    }
    bytes
}

/// Opens for nothing but what was sealed.
fn envelope(bytes: &[u8]) {
    for (sealer, whole, _) in sealed() {
        let entry = Entry { version: 7, value: bytes.to_vec().into() };
        match sealer.open_entry(KEY, &entry) {
            Ok((label, text)) => {
                assert!(*whole == bytes, "something else was opened");
                record_of(label.family, label.generation, &text);
            }
            Err(error) => {
                assert!(*whole != bytes && !error.is_unavailable());
                super::quiet(error.message());
            }
        }
        assert!(sealer.open(Kind::Answer, KEY, bytes).is_err());
        assert!(sealer.open(Kind::Record, "0f1f", bytes).is_err());
        let bound = sealer.bound_to(&Secret::new("other"));
        // without a key nothing is bound
        assert!(matches!(sealer, Sealer::Plain) || bound.open(Kind::Record, KEY, bytes).is_err());
    }
}

fn file(bytes: &[u8]) {
    if let Ok(grant) = read_grant(bytes) {
        assert!(grant.entry.version > 0);
        assert_eq!(write_grant(&grant.entry, grant.host.as_deref()), bytes, "one grant, one file");
        envelope(&grant.entry.value);
    }
    if let Ok(version) = read_mark(bytes) {
        assert_eq!(write_mark(version), bytes);
    }
}

fn record(text: &[u8]) {
    record_of(*b"sixteen bytes ok", u64::MAX - 1, text);
}

/// Whatever a record says, nothing that is done with it overflows, and it is read as it was written.
fn record_of(family: Family, generation: u64, text: &[u8]) {
    let Some((record, mark)) = Record::read(family, generation, text) else { return };
    // what has no tokens was got with no secret
    let mark = mark.filter(|_| record.pair.is_some());
    let written = record.write(mark);
    assert_eq!(Record::read(family, generation, &written), Some((record.clone(), mark)));
    let tokens = Tokens {
        access_token: "at-2".into(),
        refresh_token: None,
        expires_in: Some(std::time::Duration::MAX),
        scope: None,
    };
    for next in
        [record.renewed(&tokens, true, NOW), record.signed_out(), record.promoted().unwrap_or(record.clone())]
    {
        assert!(next.generation >= record.generation);
        let _ = (next.is_usable(NOW), next.may_force(NOW), next.renewed(&tokens, false, NOW));
    }
    let kept = record.refresh_token().cloned();
    assert_eq!(record.renewed(&tokens, true, NOW).refresh_token(), kept.as_ref(), "a refresh token is kept");
    let _ = record.pair.as_ref().map(|pair: &Pair| pair.remaining(NOW));
    let _ = crate::token::record::version_after(generation, &OsRandom);
}

pub(super) fn redis_seeds() -> Vec<Vec<u8>> {
    let envelope = &sealed()[1].1;
    let mut whole = format!("*2\r\n$1\r\n7\r\n${}\r\n", envelope.len()).into_bytes();
    whole.extend_from_slice(envelope);
    whole.extend_from_slice(b"\r\n");
    let mut seeds = vec![whole];
    seeds.extend(super::texts(&[
        "*0\r\n",
        "*1\r\n$5\r\nlarge\r\n",
        "*2\r\n$-1\r\n$-1\r\n",
        "*2\r\n$20\r\n18446744073709551615\r\n$0\r\n\r\n",
        "*2\r\n$2\r\n01\r\n$1\r\nx\r\n",
        "*2\r\n:7\r\n+OK\r\n",
        ":1\r\n",
        "-ERR x\r\n",
        "*2147483647\r\n",
        "$536870912\r\nx",
        "%1\r\n+a\r\n~1\r\n_\r\n",
        "*1\r\n*1\r\n*1\r\n*1\r\n#t\r\n",
        "=7\r\ntxt:abc\r\n,1.5\r\n(123\r\n>1\r\n+x\r\n",
    ]));
    seeds
}

/// What a server sends, by the rules of its protocol.
pub(super) fn redis_record(input: &[u8]) {
    let Ok(value) = redis::parse_redis_value(input) else { return };
    let _ = decision(&value);
    if let Some(Found::Entry(entry)) = found(value) {
        assert!(entry.version > 0 && entry.value.len() <= 1024 * 1024);
        envelope(&entry.value);
    }
}
