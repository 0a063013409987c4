//! Acknowledgements of writes: `WAIT` for the replicas, `WAITAOF` for the disk.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use redis::Value;
use tokio::sync::Mutex;

use super::connection::{Connection, Link};
use super::fault::Fault;

/// For an acknowledgement to arrive, in milliseconds. Everybody else on the connection waits as long.
const PATIENCE: u64 = 1000;
/// The same, while they are known to be missing: a herd must not queue for a second each.
const IMPATIENCE: u64 = 50;

/// What is acknowledged on one connection. `WAIT` covers all that was written before it, so that one serves all who
/// came while the one before was under way.
#[derive(Default)]
pub(super) struct Confirmation {
    /// Number of the last write.
    written: AtomicU64,
    /// Number of the last write that a `WAIT` covered, and what was missing then.
    covered: Mutex<(u64, Option<String>)>,
}

/// Waits until `replicas` have what was just written on `link`, and the disk too where there is an append-only file.
/// Says what is missing.
pub(super) async fn wait(
    connection: &Connection,
    link: &Link,
    replicas: u32,
    append_only: &AtomicBool,
) -> Option<String> {
    let state = &link.confirmation;
    let own = state.written.fetch_add(1, Ordering::AcqRel) + 1;
    let mut covered = state.covered.lock().await;
    if covered.0 < own {
        let all = state.written.load(Ordering::Acquire);
        let patience = if covered.1.is_none() { PATIENCE } else { IMPATIENCE };
        let missing = match acknowledged(connection, link, replicas, append_only, patience).await {
            Ok(missing) => missing,
            Err(fault) => Some(fault.error.message().to_owned()),
        };
        *covered = (all, missing);
    }
    covered.1.clone()
}

async fn acknowledged(
    connection: &Connection,
    link: &Link,
    replicas: u32,
    append_only: &AtomicBool,
    patience: u64,
) -> Result<Option<String>, Fault> {
    let count = match connection.send(link, redis::cmd("WAIT").arg(replicas).arg(patience)).await? {
        Value::Int(count) => count.max(0),
        _ => 0,
    };
    if count < i64::from(replicas) {
        return Ok(Some(format!("{count} of {replicas} replicas acknowledged it")));
    }
    if !append_only.load(Ordering::Acquire) {
        return Ok(None);
    }
    match connection.send(link, redis::cmd("WAITAOF").arg(1).arg(0).arg(patience)).await {
        Ok(Value::Array(counts)) if matches!(counts.first(), Some(Value::Int(1..))) => Ok(None),
        Ok(_) => Ok(Some("it is not in the append-only file yet".to_owned())),
        // Redis before 7.2 does not have it
        Err(fault) if !fault.broken => {
            append_only.store(false, Ordering::Release);
            Ok(None)
        }
        Err(fault) => Err(fault),
    }
}
