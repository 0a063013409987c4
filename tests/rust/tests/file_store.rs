//! The file store: privacy, races, backups, copies.

#![cfg(unix)]

use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::path::Path;
use std::sync::{Arc, Barrier};
use std::time::Duration;
use std::{fs, thread};

use yionstack::token::FileStore;
use yionstack::token::{Entry, Store, StoreError};
use yionstack_tests::disk::{MemoryDisk, TempDir};

const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
const LONG: Duration = Duration::from_secs(60);

fn store(dir: &Path) -> FileStore {
    FileStore::new(dir.join("state")).config_dir(dir.join("config"))
}

fn entry(version: u64, value: &str) -> Entry {
    Entry { version, value: value.as_bytes().to_vec().into() }
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// A store with one grant of version 1 in it.
async fn filled(dir: &Path) -> FileStore {
    let store = store(dir);
    assert!(store.compare_and_swap(KEY, 0, entry(1, "one")).await.unwrap());
    store
}

async fn rejected(store: &FileStore) -> StoreError {
    let error = store.load(KEY).await.expect_err("must be refused");
    assert!(!error.is_unavailable(), "{error}");
    error
}

fn chmod(path: impl AsRef<Path>, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[tokio::test]
async fn versions_are_compared_and_swapped() {
    let dir = TempDir::new();
    let store = store(dir.path());
    assert_eq!(store.load(KEY).await.unwrap(), None);
    assert!(!dir.path().join("state").exists(), "looking makes nothing");
    assert!(!store.compare_and_swap(KEY, 1, entry(2, "x")).await.unwrap());
    assert!(store.compare_and_swap(KEY, 0, entry(1, "one")).await.unwrap());
    assert!(!store.compare_and_swap(KEY, 0, entry(1, "one")).await.unwrap(), "the same again is no success");
    assert!(store.compare_and_swap(KEY, 1, entry(5, "five")).await.unwrap());
    assert!(store.compare_and_swap(KEY, 5, entry(5, "x")).await.is_err_and(|e| !e.is_unavailable()));
    assert_eq!(store.load(KEY).await.unwrap(), Some(entry(5, "five")));
    for bad in ["", "../x", "a/b", "a.b", "é", "\0"] {
        assert!(store.load(bad).await.is_err_and(|e| !e.is_unavailable()), "{bad}");
    }
    assert!(store.describe().contains(dir.path().to_str().unwrap()));
}

#[tokio::test]
async fn one_owner_has_the_lease_until_it_gives_it_back() {
    let dir = TempDir::new();
    let (first, second) = (store(dir.path()), store(dir.path()));
    assert!(first.lease(KEY, "a", LONG).await.unwrap() && first.lease(KEY, "a", LONG).await.unwrap());
    assert!(!first.lease(KEY, "b", LONG).await.unwrap() && !second.lease(KEY, "b", LONG).await.unwrap());
    assert!(second.lease("other", "b", LONG).await.unwrap());
    first.release(KEY, "b").await.unwrap();
    second.release(KEY, "a").await.unwrap();
    assert!(!second.lease(KEY, "b", LONG).await.unwrap());
    first.release(KEY, "a").await.unwrap();
    assert!(second.lease(KEY, "b", LONG).await.unwrap());
    drop(second);
    assert!(first.lease(KEY, "a", LONG).await.unwrap(), "a store that is gone holds nothing");
    // somebody replaces the lock file: the lease keeps nobody out any more, and is taken anew
    fs::remove_file(dir.path().join(format!("state/{KEY}.lock"))).unwrap();
    assert!(first.lease(KEY, "a", LONG).await.unwrap());
    assert!(!store(dir.path()).lease(KEY, "b", LONG).await.unwrap());
}

#[tokio::test]
async fn what_is_open_to_others_is_refused() {
    let dir = TempDir::new();
    let store = filled(dir.path()).await;
    let grant = dir.path().join(format!("state/{KEY}.grant"));
    for open in [0o640, 0o604, 0o620, 0o602, 0o610, 0o601, 0o666] {
        chmod(&grant, open);
        let error = rejected(&store).await;
        assert!(error.message().contains("chmod 600") && error.replaces() == Some(1), "{error}");
    }
    chmod(&grant, 0o600);
    for open in [0o750, 0o705, 0o720, 0o701, 0o777] {
        chmod(dir.path().join("state"), open);
        let error = rejected(&store).await;
        assert!(error.message().contains("chmod 700") && error.replaces().is_none(), "{error}");
        assert!(store.compare_and_swap(KEY, 1, entry(2, "two")).await.is_err());
        assert!(store.lease(KEY, "a", LONG).await.is_err());
    }
    chmod(dir.path().join("state"), 0o700);
    assert_eq!(store.load(KEY).await.unwrap(), Some(entry(1, "one")));
}

#[tokio::test]
async fn no_link_is_followed_and_nothing_hangs() {
    for what in ["link", "dangling", "hard", "fifo", "directory", "socket"] {
        let dir = TempDir::new();
        let store = filled(dir.path()).await;
        let state = dir.path().join("state");
        let (grant, kept) = (state.join(format!("{KEY}.grant")), state.join("kept"));
        match what {
            "hard" => fs::hard_link(&grant, &kept).unwrap(),
            _ => fs::rename(&grant, &kept).unwrap(),
        }
        let _listener = match what {
            "link" => symlink(&kept, &grant).map(|()| None).unwrap(),
            "dangling" => symlink("nowhere", &grant).map(|()| None).unwrap(),
            "fifo" => {
                let status = std::process::Command::new("mkfifo").args(["-m", "600"]).arg(&grant).status();
                assert!(status.unwrap().success());
                None
            }
            "directory" => fs::create_dir(&grant).map(|()| None).unwrap(),
            "socket" => {
                // names of sockets are short
                let short = dir.path().join("s");
                let listener = std::os::unix::net::UnixListener::bind(&short).unwrap();
                fs::rename(short, &grant).unwrap();
                Some(listener)
            }
            _ => None,
        };
        let before = fs::read(&kept).unwrap();
        let error = tokio::time::timeout(Duration::from_secs(5), rejected(&store)).await.expect(what);
        assert_eq!(error.replaces(), Some(1), "{what}: {error}");
        let reason = match what {
            "link" | "dangling" => "is a link",
            "hard" => "second name",
            _ => "not an ordinary file",
        };
        assert!(error.message().contains(reason), "{what}: {error}");
        // a new sign-in takes its place, and does not write through it
        let swapped = store.compare_and_swap(KEY, 1, entry(2, "two")).await;
        if what != "directory" {
            assert!(swapped.unwrap(), "{what}");
            assert_eq!(store.load(KEY).await.unwrap(), Some(entry(2, "two")), "{what}");
            assert!(fs::symlink_metadata(&grant).unwrap().is_file());
        }
        assert_eq!(fs::read(&kept).unwrap(), before, "{what}");
    }
}

#[tokio::test]
async fn a_directory_in_the_place_of_ours_is_refused() {
    let dir = TempDir::new();
    let store = filled(dir.path()).await;
    let (state, theirs) = (dir.path().join("state"), dir.path().join("theirs"));
    fs::rename(&state, &theirs).unwrap();
    symlink(&theirs, &state).unwrap();
    let error = rejected(&store).await;
    assert!(error.message().contains("is a link"), "{error}");
    assert!(store.compare_and_swap(KEY, 1, entry(2, "two")).await.is_err());
    assert!(store.lease(KEY, "a", LONG).await.is_err());
    assert!(FileStore::new(dir.path().join("state/")).load(KEY).await.is_err(), "nor behind a slash");
    fs::remove_file(&state).unwrap();
    fs::rename(&theirs, &state).unwrap();
    // who else owns it may read it: only root can show that
    if fs::metadata(&state).unwrap().uid() != 0 {
        assert!(std::env::var("CI").is_err(), "CI runs this as root");
        eprintln!("skipped: giving a file to another user takes root");
        return;
    }
    let grant = state.join(format!("{KEY}.grant"));
    chown(&grant, Some(12_345), None).unwrap();
    assert!(rejected(&store).await.message().contains("belongs to another user"));
    chown(&grant, Some(0), None).unwrap();
    chown(&state, Some(12_345), None).unwrap();
    assert!(rejected(&store).await.message().contains("belongs to another user"));
}

#[test]
fn sixty_four_threads_lose_no_update() {
    const EACH: u64 = 8;
    let dir = TempDir::new();
    let start = Barrier::new(64);
    thread::scope(|scope| {
        for number in 0..64 {
            let (dir, start) = (dir.path(), &start);
            scope.spawn(move || {
                // each its own store, as processes have
                let store = store(dir);
                start.wait();
                block_on(async {
                    for _ in 0..EACH {
                        loop {
                            let version = store.load(KEY).await.unwrap().map_or(0, |entry| entry.version);
                            let next = entry(version + 1, &format!("of {number}"));
                            if store.compare_and_swap(KEY, version, next).await.unwrap() {
                                break;
                            }
                        }
                    }
                });
            });
        }
    });
    assert_eq!(block_on(store(dir.path()).load(KEY)).unwrap().unwrap().version, 64 * EACH);
}

#[test]
fn sixty_four_threads_agree_on_one_key_and_one_lease() {
    for _ in 0..10 {
        let dir = TempDir::new();
        let start = Barrier::new(64);
        let stores: Vec<_> = (0..64).map(|_| Arc::new(store(dir.path()))).collect();
        let visit = |store: Arc<FileStore>| {
            start.wait();
            block_on(async {
                let key = store.own_key().await.unwrap().unwrap();
                (key.expose().to_owned(), store.lease(KEY, "owner", LONG).await.unwrap())
            })
        };
        let found: Vec<_> = thread::scope(|scope| {
            let visit = &visit;
            let threads: Vec<_> =
                stores.iter().map(|store| scope.spawn(move || visit(store.clone()))).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(found.iter().all(|(key, _)| *key == found[0].0), "one key");
        assert_eq!(found.iter().filter(|(_, leased)| *leased).count(), 1, "one lease");
    }
}

#[tokio::test]
async fn a_restored_backup_is_refused_until_a_new_sign_in() {
    let dir = TempDir::new();
    let store = filled(dir.path()).await;
    let grant = dir.path().join(format!("state/{KEY}.grant"));
    let backup = fs::read(&grant).unwrap();
    assert!(store.compare_and_swap(KEY, 1, entry(2, "two")).await.unwrap());
    fs::write(&grant, &backup).unwrap();
    let error = rejected(&store).await;
    assert!(error.message().contains("backup") && error.replaces() == Some(2), "{error}");
    assert!(!store.compare_and_swap(KEY, 1, entry(3, "x")).await.is_ok_and(|swapped| swapped));
    assert_eq!(fs::read(&grant).unwrap(), backup, "kept as it is");
    assert!(store.compare_and_swap(KEY, 2, entry(3, "three")).await.unwrap());
    assert_eq!(store.load(KEY).await.unwrap(), Some(entry(3, "three")));
    // who removes the grant begins anew
    fs::remove_file(&grant).unwrap();
    assert_eq!(store.load(KEY).await.unwrap(), None);
    assert!(store.compare_and_swap(KEY, 0, entry(1, "again")).await.unwrap());
    assert_eq!(store.load(KEY).await.unwrap(), Some(entry(1, "again")));
    // another store may share the configuration directory
    let other = FileStore::new(dir.path().join("other")).config_dir(dir.path().join("config"));
    assert!(other.compare_and_swap(KEY, 0, entry(9, "nine")).await.unwrap());
    assert_eq!(store.load(KEY).await.unwrap(), Some(entry(1, "again")));
}

#[tokio::test]
async fn damage_and_newer_formats_are_left_alone() {
    let dir = TempDir::new();
    let store = filled(dir.path()).await;
    let grant = dir.path().join(format!("state/{KEY}.grant"));
    let whole = fs::read(&grant).unwrap();
    for length in 0..whole.len() {
        fs::write(&grant, &whole[..length]).unwrap();
        assert_eq!(rejected(&store).await.replaces(), Some(1), "{length}");
        assert_eq!(fs::read(&grant).unwrap(), &whole[..length]);
    }
    let mut newer = whole.clone();
    newer[3] += 1;
    fs::write(&grant, &newer).unwrap();
    let error = rejected(&store).await;
    assert!(error.message().contains("update the SDK") && error.replaces().is_none(), "{error}");
    for expected in [0, 1] {
        assert!(store.compare_and_swap(KEY, expected, entry(2, "x")).await.is_err());
    }
    assert_eq!(fs::read(&grant).unwrap(), newer);
    fs::write(&grant, vec![0; 1024 * 1024 + 1]).unwrap();
    assert!(rejected(&store).await.message().contains("larger"));
}

#[tokio::test]
async fn another_host_and_a_network_are_refused_unless_told() {
    let disk = MemoryDisk::default();
    let store = || FileStore::new("/state").config_dir("/config").disk(Arc::new(disk.clone()));
    disk.set_host(Some("here"));
    assert!(store().compare_and_swap(KEY, 0, entry(1, "one")).await.unwrap());
    for (host, refused) in [(Some("there"), true), (None, false), (Some("here"), false)] {
        disk.set_host(host);
        assert_eq!(store().load(KEY).await.is_err(), refused, "{host:?}");
    }
    disk.set_host(Some("there"));
    let error = rejected(&store()).await;
    assert!(error.message().contains("allow_moved") && error.replaces() == Some(1), "{error}");
    assert!(store().allow_moved(true).load(KEY).await.unwrap().is_some());
    assert!(store().compare_and_swap(KEY, 1, entry(2, "two")).await.unwrap());
    disk.set_host(Some("here"));
    rejected(&store()).await;
    disk.set_host(Some("there"));
    disk.set_network(true);
    let error = rejected(&store()).await;
    assert!(error.message().contains("allow_network") && error.replaces().is_none(), "{error}");
    assert!(store().lease(KEY, "a", LONG).await.is_err());
    assert!(store().compare_and_swap(KEY, 2, entry(3, "three")).await.is_err());
    assert_eq!(store().allow_network(true).load(KEY).await.unwrap(), Some(entry(2, "two")));
}

#[tokio::test]
async fn without_a_configuration_directory_there_is_no_key_but_a_store() {
    let dir = TempDir::new();
    fs::write(dir.path().join("config"), "a file").unwrap();
    let store = filled(dir.path()).await;
    assert_eq!(store.load(KEY).await.unwrap(), Some(entry(1, "one")));
    let error = store.own_key().await.unwrap_err();
    assert!(error.message().contains("config") && !error.message().is_empty(), "{error}");
    fs::remove_file(dir.path().join("config")).unwrap();
    let key = store.own_key().await.unwrap().unwrap();
    assert_eq!(store.own_key().await.unwrap().unwrap(), key);
    fs::write(dir.path().join("config/key"), "c2hvcnQ=").unwrap();
    let error = store.own_key().await.unwrap_err();
    assert!(!error.is_unavailable() && error.message().contains("damaged"), "{error}");
    assert!(!error.message().contains("c2hvcnQ"), "{error}");
}
