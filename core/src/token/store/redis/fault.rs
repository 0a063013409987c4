//! What an error of the server or of the line means for a grant.

use redis::{ErrorKind, RedisError};

use super::address::Address;
use crate::token::store::StoreError;

/// The commands that an access list must permit.
const COMMANDS: &str = "the user must be permitted to call EVAL, EXISTS, HGET, HMGET, HSET, HSTRLEN, PERSIST, GET, SET, PEXPIRE, DEL, WAIT and INFO on the store's keys";

/// Server errors by their first word: whether trying again may help, and what to say.
const KNOWN: [(&str, bool, &str); 18] = [
    ("NOAUTH", false, "it wants a password: give it in the URL"),
    ("WRONGPASS", false, "it refuses user and password: put the right ones into the URL"),
    ("NOPERM", false, COMMANDS),
    ("DENIED", false, "it is in protected mode and wants a password, or a connection from its own host"),
    (
        "WRONGTYPE",
        false,
        "the key holds something of another program: use a `prefix` or a database that is not shared, or delete the key",
    ),
    ("NOREPLICAS", true, "too few replicas are connected for it to accept a write (`min-replicas-to-write`)"),
    ("LOADING", true, "it is still loading its data"),
    ("READONLY", true, "it is a replica: the URL must lead to the primary"),
    ("MASTERDOWN", true, "it is a replica that has lost its primary"),
    ("UNBLOCKED", true, "it has just become a replica"),
    (
        "MOVED",
        true,
        "it is a node of a Redis Cluster, and the key lives on another: clusters are not supported, use a single primary",
    ),
    (
        "ASK",
        true,
        "it is a node of a Redis Cluster, and the key is moving: clusters are not supported, use a single primary",
    ),
    ("TRYAGAIN", true, "it is a node of a Redis Cluster in the middle of a move"),
    ("CLUSTERDOWN", true, "it is a node of a Redis Cluster that is down"),
    ("CROSSSLOT", true, "it is a node of a Redis Cluster: clusters are not supported"),
    ("OOM", true, "its memory is full: raise `maxmemory`"),
    ("MISCONF", true, "it cannot write to its disk and refuses changes"),
    ("BUSY", true, "it is busy with somebody's script"),
];

/// Errors without a word of their own that do not go away by waiting.
const LASTING: [(&str, &str); 5] = [
    (
        "unknown command",
        "it does not run scripts: the store needs Redis 4 or Valkey, not a Sentinel and not a restricted proxy",
    ),
    ("DB index", "it has no such database: correct the number at the end of the URL"),
    ("invalid DB", "it has no such database: correct the number at the end of the URL"),
    ("invalid password", "it refuses user and password: put the right ones into the URL"),
    ("AUTH", "it refuses user and password: put the right ones into the URL"),
];

/// An error, sorted.
pub(super) struct Fault {
    pub(super) error: StoreError,
    /// The connection is of no use any more; another one may be.
    pub(super) broken: bool,
    /// The command is not there, not permitted, or refused with a text of the server's own, as managed servers do.
    pub(super) forbidden: bool,
}

impl Fault {
    pub(super) fn of(address: &Address, error: &RedisError) -> Self {
        match error.kind() {
            ErrorKind::Server(_) | ErrorKind::Extension => Self::server(address, error),
            ErrorKind::Parse => Self::line(address, "what comes back is not Redis's protocol"),
            _ => Self::line(address, &error.to_string()),
        }
    }

    /// The line is dead, or what comes over it is not the protocol.
    pub(super) fn line(address: &Address, what: &str) -> Self {
        let text =
            format!("the connection to the Redis store at {address} failed: {}", address.harmless(what));
        Self { error: StoreError::unavailable(text), broken: true, forbidden: false }
    }

    pub(super) fn timeout(address: &Address) -> Self {
        let text = format!("the Redis store at {address} did not answer in time");
        Self { error: StoreError::unavailable(text), broken: true, forbidden: false }
    }

    /// Redis before 7 puts a script's error behind a preamble, so the word that counts need not be the first.
    fn server(address: &Address, error: &RedisError) -> Self {
        let said = format!("{} {}", error.code().unwrap_or_default(), error.detail().unwrap_or_default());
        let words = said.split_whitespace().map(|word| word.trim_start_matches('-'));
        let known = words.clone().find_map(|word| KNOWN.iter().find(|(code, ..)| *code == word));
        let lasting = LASTING.iter().find(|(part, _)| said.contains(part));
        let quoted = address.harmless(&said);
        let (helps, meaning) = match (known, lasting) {
            (Some((_, helps, meaning)), _) => (*helps, *meaning),
            (None, Some((_, meaning))) => (false, *meaning),
            (None, None) => (true, "it answers with an error"),
        };
        let text = format!("the Redis store at {address}: {meaning} ({quoted})");
        let code = known.map(|(code, ..)| *code);
        Self {
            error: if helps { StoreError::unavailable(text) } else { StoreError::rejected(text) },
            broken: matches!(code, Some("READONLY" | "NOAUTH" | "WRONGPASS" | "UNBLOCKED" | "MASTERDOWN")),
            forbidden: matches!(code, None | Some("NOPERM")),
        }
    }
}

/// An answer that our commands never give.
pub(super) fn nonsense(address: &Address) -> StoreError {
    StoreError::rejected(format!(
        "the Redis store at {address} gives an answer that Redis never gives to this command: is another program at this address?"
    ))
}
