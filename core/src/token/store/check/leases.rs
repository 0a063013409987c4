//! Who may write: leases.

use std::time::Duration;

use tokio::task::JoinSet;

use super::{Check, HANDLES, Kept, answered, broken, entry, fresh_key, load, must, swap};
use crate::token::Store;

const LEASE: Duration = Duration::from_secs(1);
/// Longer than any part of the check.
const LONG: Duration = Duration::from_secs(120);
/// A lease that ran out is free after so long at the latest.
const PATIENCE: Duration = Duration::from_secs(3);
const STEP: Duration = Duration::from_millis(50);

impl Check {
    /// Leases, one after another.
    pub(super) async fn leases(&self) -> Kept {
        let key = fresh_key()?;
        let (one, other) = (self.one(), self.other());
        must(
            lease(one, &key, "first", LONG).await?,
            "lease",
            "`lease` of a key that nobody holds must give true, also where nothing was written yet",
        )?;
        for store in [one, other] {
            must(
                !lease(store, &key, "second", LONG).await?,
                "lease exclusion",
                "two owners held the lease of one key at the same time: `lease` must give false while somebody else's \
                 has not run out, on every handle",
            )?;
        }
        must(
            lease(one, &key, "first", LONG).await?,
            "lease extension",
            "`lease` must give true to the owner who has it already, and count from now",
        )?;
        let another = fresh_key()?;
        must(
            lease(one, &another, "second", LONG).await?,
            "keys apart",
            "the lease of one key stood in the way of another key's",
        )?;
        release(one, &another, "second").await?;
        must(
            swap(other, &key, 0, entry(1, b"one")).await? && load(one, &key).await? == Some(entry(1, b"one")),
            "lease and value",
            "a lease must not change what `load` gives, nor stand in the way of `compare_and_swap`: keep it in a row, \
             table or key of its own",
        )?;
        release(other, &key, "second").await?;
        must(
            !lease(other, &key, "second", LONG).await?,
            "release by a stranger",
            "`release` by somebody who does not hold the lease must change nothing: delete only where the owner is \
             the same",
        )?;
        release(one, &key, "first").await?;
        must(
            lease(other, &key, "second", LONG).await?,
            "release",
            "after `release` by its owner the lease must be free at once, on every handle",
        )?;
        release(other, &key, "second").await?;
        release(other, &key, "second").await?; // nobody holds it: no error
        must(
            load(one, &key).await? == Some(entry(1, b"one")),
            "lease and value",
            "`release` changed the value under its key",
        )?;
        self.extended().await?;
        self.expired().await?;
        self.contended().await
    }

    /// An owner who extends a lease keeps it beyond its first end.
    async fn extended(&self) -> Kept {
        for _ in 0..5 {
            let key = fresh_key()?;
            let began = self.now();
            lease(self.one(), &key, "first", LEASE).await?;
            self.pause(LEASE * 6 / 10).await;
            let renewed = self.now();
            let kept = lease(self.one(), &key, "first", LEASE).await?;
            // on a machine that stood still meanwhile this would say nothing
            let in_time = self.now().since(began) < LEASE;
            self.pause(LEASE * 6 / 10).await;
            let stolen = lease(self.other(), &key, "second", LEASE).await?;
            let conclusive = in_time && self.now().since(renewed) < LEASE;
            release(self.one(), &key, "first").await?;
            release(self.other(), &key, "second").await?;
            if conclusive {
                return must(
                    kept && !stolen,
                    "lease extension",
                    "the owner extended its lease, and somebody else got it before the new end: `lease` by its owner \
                     must set the end anew, counted from now",
                );
            }
        }
        broken("lease", "the store, or this machine, is too slow for a lease of one second: 5 attempts of 5")
    }

    /// A lease whose owner is gone ends: after its time, or with its process, and then by `abandon`.
    async fn expired(&self) -> Kept {
        let key = fresh_key()?;
        lease(self.one(), &key, "gone", LEASE).await?;
        let began = self.now();
        while self.now().since(began) < PATIENCE {
            self.pause(STEP).await;
            if lease(self.other(), &key, "next", LONG).await? {
                return release(self.other(), &key, "next").await;
            }
        }
        self.one().abandon(&key, "gone");
        must(
            lease(self.other(), &key, "next", LONG).await?,
            "lease expiry",
            "a lease of 1 s still held after 3 s: keep its end as a moment, and let anybody take it when that is \
             over, or no grant is renewed any more after a crash",
        )?;
        release(self.other(), &key, "next").await
    }

    /// Many want the lease at once.
    async fn contended(&self) -> Kept {
        let key = fresh_key()?;
        let mut wanting = JoinSet::new();
        for (number, store) in self.handles.iter().cloned().enumerate() {
            let key = key.clone();
            wanting.spawn(async move {
                let owner = format!("owner-{number}");
                let taken = lease(&*store, &key, &owner, LONG).await;
                taken.map(|taken| taken.then_some((store, owner)))
            });
        }
        let mut holders = Vec::new();
        while let Some(taken) = wanting.join_next().await {
            holders.extend(taken.unwrap_or_else(|_| broken("no error", "the store panicked"))?);
        }
        for (store, owner) in &holders {
            release(&**store, &key, owner).await?;
        }
        let holders = holders.len();
        let message = format!(
            "{holders} of {HANDLES} owners who asked at the same time got the lease; it must be one: look and take in \
             one step"
        );
        must(holders == 1, "lease exclusion", &message)
    }
}

async fn lease(store: &dyn Store, key: &str, owner: &str, duration: Duration) -> Kept<bool> {
    answered("lease", store.lease(key, owner, duration).await)
}

async fn release(store: &dyn Store, key: &str, owner: &str) -> Kept {
    answered("release", store.release(key, owner).await)
}
