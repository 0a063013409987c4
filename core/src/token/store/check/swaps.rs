//! What is written: versions, bytes, and races.

use std::sync::Arc;

use tokio::task::JoinSet;

use super::{Check, HANDLES, Kept, broken, entry, fresh_key, load, must, swap};
use crate::token::Store;

/// Increments of each writer in a race.
const INCREMENTS: u64 = 50;
/// More than 32 bits and less than the 53 that every language counts exactly.
const FAR: u64 = 1 << 40;

impl Check {
    /// One writer at a time.
    pub(super) async fn swaps(&self) -> Kept {
        let key = fresh_key()?;
        let store = self.one();
        must(
            load(store, &key).await?.is_none(),
            "missing key",
            "`load` of a key that nobody has written must give nothing (None, null), not an empty value",
        )?;
        must(
            !swap(store, &key, 3, entry(4, b"four")).await? && load(store, &key).await?.is_none(),
            "missing key",
            "`compare_and_swap` with an `expected` above 0 must give false, and write nothing, where there is nothing",
        )?;
        must(
            swap(store, &key, 0, entry(1, b"one")).await?,
            "first write",
            "`compare_and_swap` with `expected` 0 must write where there is nothing, and give true",
        )?;
        self.holds(&key, 1, b"one", "first write").await?;
        for stale in [0, 2, FAR] {
            let taken = swap(store, &key, stale, entry(stale + 5, b"stale")).await?;
            let rule = if stale == 0 { "first write" } else { "conflict" };
            must(
                !taken,
                rule,
                "`compare_and_swap` gave true though another version was there than the `expected` one: compare and \
                 write in one step (one transaction; UPDATE ... WHERE version = expected; INSERT that fails where \
                 there is a row)",
            )?;
            self.holds(&key, 1, b"one", rule).await?;
        }
        self.versions(&key).await?;
        self.bytes(&key).await?;
        self.apart(&key).await
    }

    /// Versions are the caller's: they grow by more than one, and beyond 32 bits.
    async fn versions(&self, key: &str) -> Kept {
        for (expected, next) in [(1, 2), (2, 7), (7, FAR)] {
            must(
                swap(self.one(), key, expected, entry(next, b"next")).await?,
                "versions",
                "`compare_and_swap` refused the next version: it may be any number above the present one, of up to 53 \
                 bits",
            )?;
            self.holds(key, next, b"next", "versions").await?;
        }
        Ok(())
    }

    /// Values are bytes.
    async fn bytes(&self, key: &str) -> Kept {
        let every: Vec<u8> = (0..=255).collect();
        let large: Vec<u8> = (0..64 * 1024u32).map(|at| (at * 31 % 251) as u8).collect();
        // what columns of a fixed width pad values with, and text functions strip
        let padded = [0, b' ', b'\n'].map(|pad| [&[pad; 3], &b"value"[..], &[pad; 3]].concat());
        for (turn, value) in (1..).zip([every, large].into_iter().chain(padded)) {
            must(
                swap(self.one(), key, FAR + turn - 1, entry(FAR + turn, &value)).await?,
                "opaque bytes",
                "`compare_and_swap` refused a value: values are bytes of any kind, up to 64 KiB",
            )?;
            self.holds(key, FAR + turn, &value, "opaque bytes").await?;
        }
        Ok(())
    }

    /// Keys have nothing to do with each other.
    async fn apart(&self, key: &str) -> Kept {
        let before = load(self.one(), key).await?;
        let another = fresh_key()?;
        let message = "what is written under one key must not show, or stand in the way, under another: compare whole \
                       keys, all 64 digits";
        must(load(self.one(), &another).await?.is_none(), "keys apart", message)?;
        must(swap(self.one(), &another, 0, entry(1, b"another")).await?, "keys apart", message)?;
        must(load(self.one(), key).await? == before, "keys apart", message)
    }

    /// Every handle must see this.
    async fn holds(&self, key: &str, version: u64, value: &[u8], rule: &'static str) -> Kept {
        if load(self.one(), key).await? != Some(entry(version, value)) {
            return broken(
                rule,
                "`load` did not give what must be there now: the version and the value of the last \
                 `compare_and_swap` that gave true, byte for byte, and of no other",
            );
        }
        must(
            load(self.other(), key).await? == Some(entry(version, value)),
            "shared",
            "a second handle to the same storage did not see what the first had written: commit before \
             `compare_and_swap` returns, keep no cache, and have `make` open the same storage each time",
        )
    }

    /// Many writers at once.
    pub(super) async fn races(&self) -> Kept {
        let key = fresh_key()?;
        let mut writers = JoinSet::new();
        for store in &self.handles {
            writers.spawn(increments(store.clone(), key.clone()));
        }
        while let Some(writer) = writers.join_next().await {
            writer.unwrap_or_else(|_| broken("no error", "the store panicked"))?;
        }
        let total = HANDLES as u64 * INCREMENTS;
        must(
            load(self.one(), &key).await? == Some(entry(total, total.to_string().as_bytes())),
            "lost updates",
            LOST,
        )
    }
}

const LOST: &str = "writers at the same time overwrote each other: `compare_and_swap` must compare and write in one \
                    step that nobody can come between (one transaction that locks before it reads; one UPDATE ... \
                    WHERE version = expected)";

/// Counts up, as often as it takes.
async fn increments(store: Arc<dyn Store>, key: String) -> Kept {
    for _ in 0..INCREMENTS {
        loop {
            let present = load(&*store, &key).await?;
            let version = present.as_ref().map_or(0, |entry| entry.version);
            let count = present.as_ref().map_or("0", |entry| std::str::from_utf8(&entry.value).unwrap_or(""));
            // a value that does not belong to its version was torn, or came from two writers
            must(count == version.to_string(), "lost updates", LOST)?;
            let next = version + 1;
            if swap(&*store, &key, version, entry(next, next.to_string().as_bytes())).await? {
                break;
            }
            let now = load(&*store, &key).await?.map_or(0, |entry| entry.version);
            must(
                now > version,
                "conflict",
                "`compare_and_swap` gave false though the version was the expected one: give false only where another \
                 version is there, and wait for locks of your own",
            )?;
        }
    }
    Ok(())
}
