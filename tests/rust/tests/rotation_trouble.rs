//! Storage that fails while tokens rotate: no new pair is ever lost, and it is written when the fault ends.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use yionstack::token::{AuthEvent, AuthEventKind, FileStore};
use yionstack::{Code, SystemDisk, YionStackClient};
use yionstack_sandbox::{Config, Sandbox};
use yionstack_tests::disk::{FAULTS, Fault, FaultyDisk, TempDir};

fn command(sandbox: &Sandbox, wanted: Value) -> Value {
    serde_json::from_str(&sandbox.command(&wanted.to_string()).unwrap()).unwrap()
}

fn client(
    sandbox: &Sandbox,
    folder: &TempDir,
    disk: &FaultyDisk,
    loud: &Arc<AtomicUsize>,
) -> YionStackClient {
    let store = FileStore::new(folder.path().join("grants"))
        .config_dir(folder.path().join("config"))
        .disk(Arc::new(disk.clone()));
    let loud = loud.clone();
    let listener = move |event: &AuthEvent| {
        let unwritten = event.kind == AuthEventKind::StoreUnavailable;
        loud.fetch_add(usize::from(unwritten), Ordering::SeqCst);
    };
    YionStackClient::builder()
        .base_url(sandbox.base_url())
        .client_id("yion_sandbox")
        .client_secret("ysk_sandbox_secret")
        .store(Arc::new(store))
        .on_event(Arc::new(listener))
        .build()
        .unwrap()
}

/// The n-th step of a refresh fails, for every n until a clean pass, in twelve ways, every other one until it is mended
/// (with `ALL_FAULTS=1` each of them both ways). The policy is the one that forgives nothing: a spent token that comes back
/// ends the grant.
#[tokio::test]
async fn the_nth_step_of_a_refresh_fails() {
    let sandbox = Sandbox::start(Config::default()).unwrap();
    let (mut runs, mut held) = (0, 0);
    let all = std::env::var_os("ALL_FAULTS").is_some();
    for (way, (name, fault)) in FAULTS.into_iter().enumerate() {
        for sticky in [false, true].into_iter().filter(|sticky| all || *sticky == (way % 2 == 1)) {
            for at in 0.. {
                let what = format!("{name} at step {at}, sticky: {sticky}");
                let (folder, loud) = (TempDir::new(), Arc::new(AtomicUsize::new(0)));
                let disk = FaultyDisk::new(Arc::new(SystemDisk));
                let issued = command(&sandbox, json!({"do": "issue_tokens"}));
                let client = client(&sandbox, &folder, &disk, &loud);
                let auth = client.auth().unwrap();
                auth.adopt(issued["refresh_token"].as_str().unwrap()).await.unwrap();
                let before = command(&sandbox, json!({"do": "counters"}));
                disk.fail(at, fault, sticky);
                let refreshed = auth.refresh().await;
                let after = command(&sandbox, json!({"do": "counters"}));
                let asked = after["refreshes"].as_u64().unwrap() - before["refreshes"].as_u64().unwrap();
                match &refreshed {
                    Ok(()) => assert_eq!(asked, 1, "{what}"),
                    // then nothing was sent either, and the grant is as it was
                    Err(error) => {
                        assert!(
                            matches!(error.code(), Code::StoreUnavailable | Code::StoreRejected),
                            "{what}: {error}"
                        );
                        assert_eq!(asked, 0, "{what}: {error}");
                    }
                }
                if refreshed.is_ok() {
                    // the new token is in use although it may not be written yet
                    client.invoices().list(issued["business"].as_str().unwrap()).await.expect(&what);
                }
                let hit = disk.heal();
                held += usize::from(loud.load(Ordering::SeqCst) > 0);
                // five seconds later at the latest, another process finds the newest state
                let newest = auth.tokens().await.expect(&what).and_then(|tokens| tokens.refresh_token);
                let started = Instant::now();
                loop {
                    let another = another_process(&sandbox, &folder);
                    let found = another.auth().unwrap().tokens().await;
                    let found = found.ok().flatten().and_then(|tokens| tokens.refresh_token);
                    if refreshed.is_err() || found == newest {
                        break;
                    }
                    assert!(started.elapsed() < Duration::from_secs(50), "{what}: not written");
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                let another = another_process(&sandbox, &folder);
                another.auth().unwrap().refresh().await.unwrap_or_else(|error| panic!("{what}: {error}"));
                let end = command(&sandbox, json!({"do": "counters"}));
                assert_eq!(end["reuse_detected"], 0, "{what}");
                runs += 1;
                if !hit {
                    assert!(at > 10, "{what}: a refresh has more steps than that");
                    break;
                }
            }
        }
    }
    println!("{runs} refreshes with a failing disk, in {held} the user was told; no grant was lost");
    assert!(runs > 250 && held > 10, "{runs} {held}");
}

fn another_process(sandbox: &Sandbox, folder: &TempDir) -> YionStackClient {
    client(sandbox, folder, &FaultyDisk::new(Arc::new(SystemDisk)), &Arc::default())
}

/// A store that was away while the user let go of a grant does not bring it back.
#[tokio::test]
async fn what_was_forgotten_stays_so() {
    let (sandbox, folder) = (Sandbox::start(Config::default()).unwrap(), TempDir::new());
    let disk = FaultyDisk::new(Arc::new(SystemDisk));
    let issued = command(&sandbox, json!({"do": "issue_tokens"}));
    let client = client(&sandbox, &folder, &disk, &Arc::default());
    let auth = client.auth().unwrap();
    auth.adopt(issued["refresh_token"].as_str().unwrap()).await.unwrap();
    auth.refresh().await.unwrap();
    disk.fail(0, Fault::Number(28), true);
    assert_eq!(auth.forget().await.unwrap_err().code(), Code::StoreUnavailable);
    disk.heal();
    let started = Instant::now();
    loop {
        assert!(!auth.status().await.unwrap().signed_in, "it came back");
        let another = another_process(&sandbox, &folder);
        if another.auth().unwrap().tokens().await.unwrap().is_none() {
            break;
        }
        assert!(started.elapsed() < Duration::from_secs(50), "the store still has it");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
