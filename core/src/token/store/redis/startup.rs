//! A look at the server's settings before the first grant is trusted to it.

use std::sync::atomic::{AtomicBool, Ordering};

use redis::Value;

use super::connection::Connection;
use super::fault::Fault;
use crate::token::store::{StoreError, StoreResult};

/// What one process knows of the server's settings.
#[derive(Default)]
pub(super) struct Startup {
    passed: AtomicBool,
    warned: AtomicBool,
    /// The server keeps an append-only file, and `WAITAOF` has not been refused.
    pub(super) append_only: AtomicBool,
}

/// What the server says of itself; `None` where it does not.
#[derive(Debug, Default)]
struct Settings {
    mode: Option<String>,
    policy: Option<String>,
    memory: Option<u64>,
    append_only: Option<bool>,
    snapshots: Option<bool>,
    replicas: Option<u64>,
}

impl Startup {
    /// Asks the server until it passes once: an operator can set things right without restarting the application.
    pub(super) async fn check(
        &self,
        connection: &Connection,
        allow_eviction: bool,
        replicas: u32,
    ) -> StoreResult<()> {
        if self.passed.load(Ordering::Acquire) {
            return Ok(());
        }
        let settings = Settings::ask(connection).await?;
        let at = &connection.address;
        if let Some(refusal) = settings.refusal(allow_eviction) {
            return Err(StoreError::rejected(format!("the Redis store at {at} {refusal}")));
        }
        self.append_only.store(settings.append_only == Some(true), Ordering::Release);
        if !self.warned.swap(true, Ordering::AcqRel) {
            for warning in settings.warnings(allow_eviction, replicas) {
                tracing::warn!(store = %at, "the Redis store {warning}");
            }
        }
        self.passed.store(true, Ordering::Release);
        Ok(())
    }
}

impl Settings {
    /// `INFO` says most, and more servers permit it than `CONFIG`.
    async fn ask(connection: &Connection) -> StoreResult<Self> {
        let mut settings = Self::default();
        if let Some(info) = info(connection, None).await? {
            settings.mode = field(&info, "redis_mode");
            settings.policy = field(&info, "maxmemory_policy");
            settings.memory = field(&info, "maxmemory").and_then(|bytes| bytes.parse().ok());
            settings.append_only = field(&info, "aof_enabled").map(|flag| flag == "1");
            settings.replicas = field(&info, "connected_slaves").and_then(|count| count.parse().ok());
        }
        if settings.policy.is_none() {
            settings.policy = config(connection, "maxmemory-policy").await?;
        }
        settings.snapshots = config(connection, "save").await?.map(|points| !points.trim().is_empty());
        Ok(settings)
    }

    /// Why no grant must be kept there.
    fn refusal(&self, allow_eviction: bool) -> Option<String> {
        if let Some(mode @ ("cluster" | "sentinel")) = self.mode.as_deref() {
            return Some(format!(
                "runs in the mode `{mode}`, which is not supported: use the address of one primary"
            ));
        }
        let policy = self.policy.as_deref().filter(|_| !allow_eviction && self.memory != Some(0))?;
        // volatile policies pass over keys without an expiry, and a grant has none
        if policy == "noeviction" || policy.starts_with("volatile-") {
            return None;
        }
        Some(
            "evicts any key when its memory is full, so a grant can vanish: set `maxmemory-policy noeviction`, use \
             another server, or accept the loss with `allow_eviction`"
                .to_owned(),
        )
    }

    /// What an operator should know.
    fn warnings(&self, allow_eviction: bool, replicas: u32) -> Vec<&'static str> {
        let mut warnings = Vec::new();
        if self.policy.is_none() && !allow_eviction {
            warnings.push("does not tell its eviction policy: make sure that it is `noeviction`");
        }
        if self.append_only == Some(false) && self.snapshots == Some(false) && self.replicas == Some(0) {
            warnings.push(
                "keeps nothing on disk and has no replica: a restart loses every grant. Set `appendonly yes`",
            );
        }
        match (self.replicas, replicas) {
            (Some(1..), 0) => warnings.push(
                "has replicas, but no write waits for them: a failover can bring a spent refresh token back. Use `replicas(1)`",
            ),
            (Some(connected), wanted @ 1..) if connected < u64::from(wanted) => {
                warnings.push("has fewer replicas than are to acknowledge each write");
            }
            _ => {}
        }
        warnings
    }
}

/// The answer to `INFO`; `None` where it is not permitted.
pub(super) async fn info(connection: &Connection, section: Option<&str>) -> StoreResult<Option<String>> {
    let answer = permitted(connection.call(redis::cmd("INFO").arg(section)).await.map(|(value, _)| value))?;
    Ok(answer.and_then(|value| text(&value)))
}

/// One setting; `None` where `CONFIG` is not permitted, as with most managed servers.
async fn config(connection: &Connection, name: &str) -> StoreResult<Option<String>> {
    let answer =
        permitted(connection.call(redis::cmd("CONFIG").arg("GET").arg(name)).await.map(|(value, _)| value))?;
    Ok(match answer {
        Some(Value::Array(parts)) => match parts.as_slice() {
            [found, value] if text(found).as_deref() == Some(name) => text(value),
            _ => None,
        },
        _ => None,
    })
}

/// No answer, where the command itself was refused.
fn permitted(answer: Result<Value, Fault>) -> StoreResult<Option<Value>> {
    match answer {
        Ok(value) => Ok(Some(value)),
        Err(fault) if fault.forbidden => Ok(None),
        Err(fault) => Err(fault.error),
    }
}

/// A line `name:value` of `INFO`.
pub(super) fn field(info: &str, name: &str) -> Option<String> {
    info.lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))
        .map(|value| value.trim().to_owned())
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::BulkString(bytes) => String::from_utf8(bytes.clone()).ok(),
        Value::SimpleString(text) => Some(text.clone()),
        _ => None,
    }
}
