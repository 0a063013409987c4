//! The file store when the disk fails at any step, and when the power goes.

#![cfg(unix)]

use std::fs;
use std::sync::Arc;
use std::time::Duration;

use yionstack::token::FileStore;
use yionstack::token::{Entry, Store};
use yionstack::{Disk, Secret, SystemDisk};
use yionstack_tests::disk::{FAULTS, FaultyDisk, MemoryDisk, TempDir};
use yionstack_tests::random::Seeded;

const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
const LONG: Duration = Duration::from_secs(60);

fn entry(version: u64) -> Entry {
    // longer and shorter in turn: what is left of an old file must not show through
    let value = vec![version as u8; if version.is_multiple_of(2) { 40 } else { 4000 }];
    Entry { version, value: value.into() }
}

/// How a swap went, together with the key that was shown on the way.
struct Tried {
    swapped: Option<bool>,
    key: Option<Secret>,
}

/// What a refresh asks of a store.
async fn refresh(store: &FileStore, expected: u64, next: u64) -> Tried {
    let _ = store.lease(KEY, "owner", LONG).await;
    let _ = store.load(KEY).await;
    let key = store.own_key().await.ok().flatten();
    let swapped = store.compare_and_swap(KEY, expected, entry(next)).await.ok();
    let _ = store.release(KEY, "owner").await;
    Tried { swapped, key }
}

/// The old state or the new one, and the new one if that was promised; then everything works.
async fn sound(store: &FileStore, tried: &Tried, old: u64, new: u64, what: &str) {
    let found = store.load(KEY).await.unwrap_or_else(|error| panic!("{what}: {error}"));
    assert_ne!(tried.swapped, Some(false), "{what}: nobody else was there");
    let old_entry = (old > 0).then(|| entry(old));
    let kept = found == old_entry && tried.swapped != Some(true);
    assert!(kept || found == Some(entry(new)), "{what}: {found:?} after {:?}", tried.swapped);
    let version = found.map_or(0, |entry| entry.version);
    let again = refresh(store, version, new + 1).await;
    assert_eq!(again.swapped, Some(true), "{what}");
    assert!(again.key.is_some(), "{what}: the key is gone");
    assert!(tried.key.is_none() || tried.key == again.key, "{what}: the key has changed");
    assert_eq!(store.load(KEY).await.unwrap(), Some(entry(new + 1)), "{what}");
    assert!(store.lease(KEY, "another", LONG).await.unwrap(), "{what}");
    store.release(KEY, "another").await.unwrap();
}

#[tokio::test]
async fn every_step_may_fail_in_every_way() {
    let mut points = 0;
    for (name, fault) in FAULTS {
        for sticky in [false, true] {
            for old in [0, 1] {
                for at in 0.. {
                    let what = format!("{name}, sticky: {sticky}, old: {old}, step {at}");
                    let dir = TempDir::new();
                    let faulty = FaultyDisk::new(Arc::new(SystemDisk));
                    let open = |disk: Arc<dyn Disk>| {
                        FileStore::new(dir.path().join("state"))
                            .config_dir(dir.path().join("config"))
                            .disk(disk)
                    };
                    let store = open(Arc::new(faulty.clone()));
                    if old > 0 {
                        assert!(store.compare_and_swap(KEY, 0, entry(old)).await.unwrap());
                    }
                    faulty.fail(at, fault, sticky);
                    let tried = refresh(&store, old, old + 1).await;
                    let hit = faulty.heal();
                    if name == "EINTR" && !sticky {
                        assert_eq!(tried.swapped, Some(true), "{what}: an interruption is no failure");
                    }
                    if tried.swapped.is_none() {
                        // the same process tries the same again: it must not mistake its own work for somebody else's
                        let again = store.compare_and_swap(KEY, old, entry(old + 1)).await;
                        assert!(again.unwrap(), "{what}");
                    }
                    // the owner may have lost its lease, but nobody else holds it
                    store.release(KEY, "owner").await.unwrap();
                    sound(&open(Arc::new(SystemDisk)), &tried, old, old + 1, &what).await;
                    sound(&store, &Tried { swapped: Some(true), key: tried.key }, old, old + 2, &what).await;
                    for place in ["state", "config"] {
                        for file in fs::read_dir(dir.path().join(place)).unwrap() {
                            let path = file.unwrap().path();
                            assert!(path.extension().is_none_or(|end| end != "tmp"), "{what}: {path:?}");
                        }
                    }
                    points += 1;
                    if !hit {
                        break;
                    }
                }
            }
        }
    }
    eprintln!("{points} points of failure");
}

#[tokio::test]
async fn a_power_cut_leaves_the_old_state_or_the_new_one() {
    let random = Seeded::from_env("a_power_cut_leaves_the_old_state_or_the_new_one");
    let rounds: u64 = std::env::var("ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(10_000);
    let (mut promised, mut broken) = (0, 0);
    for round in 0..rounds {
        let disk = MemoryDisk::default();
        let open = || FileStore::new("/state").config_dir("/config").disk(Arc::new(disk.clone()));
        let old = random.below(3);
        for version in 1..=old {
            assert!(open().compare_and_swap(KEY, version - 1, entry(version)).await.unwrap());
        }
        // cut again while the first cut is being got over
        let mut tried = Tried { swapped: None, key: None };
        for _ in 0..=random.below(2) {
            disk.cut_after(random.below(45) as usize);
            let store = open();
            let found = store.load(KEY).await.ok().flatten().map_or(0, |entry| entry.version);
            if found <= old {
                let now = refresh(&store, found, old + 1).await;
                tried = Tried { swapped: now.swapped.or(tried.swapped), key: now.key.or(tried.key) };
            }
            drop(store);
            disk.restart(&random);
        }
        match tried.swapped {
            Some(_) => promised += 1,
            None => broken += 1,
        }
        sound(&open(), &tried, old, old + 1, &format!("round {round}")).await;
    }
    eprintln!("{promised} swaps were promised, {broken} were broken off");
    assert!(promised > 0 && broken > 0);
}
