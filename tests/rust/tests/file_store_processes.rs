//! The file store in several processes. This program starts itself again as the other process.

#![cfg(unix)]

use std::env;
use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use yionstack::token::FileStore;
use yionstack::token::{Entry, Store};
use yionstack_tests::disk::TempDir;

const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
const LONG: Duration = Duration::from_secs(60);
/// Set in the other process: the directory to work in.
const PLACE: &str = "YIONSTACK_TEST_PLACE";

fn store(dir: &Path) -> FileStore {
    FileStore::new(dir.join("state")).config_dir(dir.join("config"))
}

fn entry(version: u64, value: &str) -> Entry {
    Entry { version, value: value.as_bytes().to_vec().into() }
}

fn place() -> Option<PathBuf> {
    env::var_os(PLACE).map(PathBuf::from)
}

/// Starts this test in another process, by way of a shell that sets its umask.
fn another(test: &str, dir: &Path, umask: &str) -> Child {
    Command::new("/bin/sh")
        .args(["-c", r#"umask "$1"; exec "$0" --exact "$2" --nocapture"#])
        .arg(env::current_exe().unwrap())
        .args([umask, test])
        .env(PLACE, dir)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Waits for the word that the other process says when it is ready.
fn wait_for(child: &mut Child, word: &str) {
    let (mut said, mut byte) = (String::new(), [0]);
    while !said.contains(word) {
        assert_eq!(child.stdout.as_mut().unwrap().read(&mut byte).unwrap(), 1, "it ended: {said}");
        said.push(byte[0] as char);
    }
}

fn files(dir: &Path) -> Vec<PathBuf> {
    fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()).collect()
}

fn mode(path: impl AsRef<Path>) -> u32 {
    fs::symlink_metadata(path).unwrap().permissions().mode() & 0o7777
}

#[tokio::test]
async fn everything_is_private_whatever_the_umask() {
    let Some(dir) = place() else {
        // the umask belongs to the process, so a process of its own shows it
        for mask in ["000", "077", "0777"] {
            let dir = TempDir::new();
            let child = another("everything_is_private_whatever_the_umask", dir.path(), mask);
            let output = child.wait_with_output().unwrap();
            assert!(output.status.success(), "umask {mask}: {}", String::from_utf8_lossy(&output.stdout));
            if mask != "0777" {
                assert_eq!(mode(dir.path().join("state")), 0o700);
            }
        }
        return;
    };
    let own = [dir.join("state"), dir.join("config")];
    // under the last umask nobody could use the directories that it makes
    if fs::create_dir(dir.join("probe")).is_ok() && mode(dir.join("probe")) == 0 {
        for dir in &own {
            fs::DirBuilder::new().mode(0o700).create(dir).unwrap();
            fs::set_permissions(dir, fs::Permissions::from_mode(0o700)).unwrap();
        }
    }
    let store = store(&dir);
    assert!(store.compare_and_swap(KEY, 0, entry(1, "one")).await.unwrap());
    store.own_key().await.unwrap();
    assert!(store.lease(KEY, "a", LONG).await.unwrap());
    for dir in own {
        assert_eq!(mode(&dir), 0o700, "{}", dir.display());
        let files = files(&dir);
        assert!(files.len() >= 3, "{files:?}");
        files.iter().for_each(|file| assert_eq!(mode(file), 0o600, "{}", file.display()));
    }
}

#[tokio::test]
async fn processes_lose_no_update() {
    const PROCESSES: u64 = 8;
    const EACH: u64 = 25;
    if let Some(dir) = place() {
        let store = store(&dir);
        for _ in 0..EACH {
            loop {
                let version = store.load(KEY).await.unwrap().map_or(0, |entry| entry.version);
                let next = entry(version + 1, &std::process::id().to_string());
                if store.compare_and_swap(KEY, version, next).await.unwrap() {
                    break;
                }
            }
        }
        return;
    }
    let dir = TempDir::new();
    let children: Vec<_> =
        (0..PROCESSES).map(|_| another("processes_lose_no_update", dir.path(), "022")).collect();
    for child in children {
        assert!(child.wait_with_output().unwrap().status.success());
    }
    assert_eq!(store(dir.path()).load(KEY).await.unwrap().unwrap().version, PROCESSES * EACH);
}

#[tokio::test]
async fn a_killed_process_leaves_its_lease_and_a_living_one_keeps_it() {
    if let Some(dir) = place() {
        let store = store(&dir);
        assert!(store.lease(KEY, "child", LONG).await.unwrap());
        println!("taken");
        std::io::stdout().flush().unwrap();
        let _ = std::io::stdin().read(&mut [0]);
        return;
    }
    let dir = TempDir::new();
    let store = store(dir.path());
    let mut child = another("a_killed_process_leaves_its_lease_and_a_living_one_keeps_it", dir.path(), "022");
    wait_for(&mut child, "taken");
    assert!(!store.lease(KEY, "parent", LONG).await.unwrap());
    child.kill().unwrap();
    child.wait().unwrap();
    let taken = async {
        while !store.lease(KEY, "parent", LONG).await.unwrap() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(1), taken).await.expect("the lease outlived its owner");
}
