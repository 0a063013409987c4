//! What the server does in one step, and what may come back. Each script may run twice with the same effect, for a
//! command is repeated when its answer was lost. Versions are compared as text: Lua's numbers end at 2^53.

use std::time::Duration;

use bytes::Bytes;
use redis::{Cmd, Value};

use super::{VALUE_LIMIT, VERSION_LIMIT};
use crate::token::store::Entry;

/// Size first: a giant value must not travel.
const LOAD: &str = "\
local key = KEYS[1]
if redis.call('EXISTS', key) == 0 then return {} end
if redis.call('HSTRLEN', key, 'version') > tonumber(ARGV[1]) then return {'large'} end
if redis.call('HSTRLEN', key, 'value') > tonumber(ARGV[2]) then return {'large'} end
return redis.call('HMGET', key, 'version', 'value')";

/// What this very call wrote already is written again, for `WAIT` asks about the writes of one connection only. Equal
/// values of two callers do not count: one of them was slower.
const COMPARE_AND_SWAP: &str = "\
local key, expected, version, value, writer = KEYS[1], ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local free = expected == '0' and redis.call('EXISTS', key) == 0
local found = redis.call('HGET', key, 'version')
local again = found == version and redis.call('HGET', key, 'writer') == writer
if not (free or again or found == expected) then return 0 end
redis.call('HSET', key, 'version', version, 'value', value, 'writer', writer)
redis.call('PERSIST', key)
return 1";

const LEASE: &str = "\
local holder = redis.call('GET', KEYS[1])
if not holder then
  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
  return 1
end
if holder ~= ARGV[1] then return 0 end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 1";

const RELEASE: &str = "\
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0";

/// What was found under a key.
pub(crate) enum Found {
    Nothing,
    Entry(Entry),
    TooLarge,
    /// A hash without our fields, or with something else in them.
    Foreign,
}

pub(super) fn load(key: &str) -> Cmd {
    script(LOAD, key, |command| {
        command.arg(VERSION_LIMIT).arg(VALUE_LIMIT);
    })
}

pub(super) fn compare_and_swap(key: &str, expected: u64, next: &Entry, writer: &str) -> Cmd {
    script(COMPARE_AND_SWAP, key, |command| {
        command.arg(expected.to_string()).arg(next.version.to_string()).arg(next.value.as_ref()).arg(writer);
    })
}

pub(super) fn lease(key: &str, owner: &str, duration: Duration) -> Cmd {
    // what the server's 64-bit clock in milliseconds can bear
    let milliseconds = u64::try_from(duration.as_millis()).unwrap_or(u64::MAX).clamp(1, 1 << 40);
    script(LEASE, key, |command| {
        command.arg(owner).arg(milliseconds);
    })
}

pub(super) fn release(key: &str, owner: &str) -> Cmd {
    script(RELEASE, key, |command| {
        command.arg(owner);
    })
}

/// `EVAL`, for a store is asked a few times an hour, and a proxy or an access list that knows `EVAL` may not know
/// `SCRIPT LOAD`.
fn script(text: &str, key: &str, arguments: impl FnOnce(&mut Cmd)) -> Cmd {
    let mut command = redis::cmd("EVAL");
    command.arg(text).arg(1).arg(key);
    arguments(&mut command);
    command
}

/// What `LOAD` returned; `None` if it cannot have.
pub(crate) fn found(value: Value) -> Option<Found> {
    let Value::Array(parts) = value else { return None };
    match parts.as_slice() {
        [] => Some(Found::Nothing),
        [Value::BulkString(word)] if word == b"large" => Some(Found::TooLarge),
        [Value::BulkString(version), Value::BulkString(value)] => {
            if value.len() > VALUE_LIMIT {
                return Some(Found::TooLarge);
            }
            Some(match number(version) {
                Some(version) => Found::Entry(Entry { version, value: Bytes::copy_from_slice(value) }),
                None => Found::Foreign,
            })
        }
        [Value::Nil | Value::BulkString(_), Value::Nil | Value::BulkString(_)] => Some(Found::Foreign),
        _ => None,
    }
}

/// A version as it was written: digits without a sign or zeros in front.
fn number(digits: &[u8]) -> Option<u64> {
    let text = std::str::from_utf8(digits).ok()?;
    let number: u64 = text.parse().ok()?;
    (number > 0 && number.to_string() == text).then_some(number)
}

/// A script's yes or no.
pub(crate) fn decision(value: &Value) -> Option<bool> {
    match value {
        Value::Int(0) => Some(false),
        Value::Int(1) => Some(true),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_have_one_spelling() {
        assert_eq!((number(b"1"), number(b"18446744073709551615")), (Some(1), Some(u64::MAX)));
        for text in ["", "0", "01", "+1", "-1", " 1", "1 ", "1e3", "18446744073709551616", "\u{661}"] {
            assert_eq!(number(text.as_bytes()), None, "{text:?}");
        }
    }

    #[test]
    fn what_a_script_cannot_have_returned_is_nothing_at_all() {
        let text = |text: &str| Value::BulkString(text.into());
        let shapes = [
            Value::Nil,
            Value::Okay,
            Value::Int(0),
            text("1"),
            Value::Set(Vec::new()),
            Value::Array(vec![text("1")]),
            Value::Array(vec![text("1"), Value::Int(1)]),
            Value::Array(vec![Value::Int(1), text("1")]),
            Value::Array(vec![text("1"), text("v"), text("v")]),
        ];
        for shape in shapes {
            assert!(found(shape.clone()).is_none(), "{shape:?}");
        }
        assert!(matches!(found(Value::Array(Vec::new())), Some(Found::Nothing)));
        let large = Value::BulkString(vec![0; VALUE_LIMIT + 1]);
        assert!(matches!(found(Value::Array(vec![text("1"), large])), Some(Found::TooLarge)));
        for other in [Value::Nil, Value::Okay, Value::Int(2), Value::Int(-1), text("1"), Value::Boolean(true)]
        {
            assert_eq!(decision(&other), None, "{other:?}");
        }
    }
}
