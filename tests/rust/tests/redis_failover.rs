//! What a failover takes away, and what it must not.

use std::sync::Arc;
use std::time::Duration;

use yionstack::token::RedisStore;
use yionstack::token::{Entry, Store};
use yionstack::{Clock, SystemClock};
use yionstack_tests::random::Seeded;
use yionstack_tests::redis::{Name, Server, wait_for};

const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/// How often a primary is killed; `ROUNDS` says otherwise.
fn rounds() -> u64 {
    std::env::var("ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(20)
}

fn entry(version: u64) -> Entry {
    Entry { version, value: format!("state {version}").into() }
}

fn store(port: u16) -> RedisStore {
    RedisStore::new(format!("redis://127.0.0.1:{port}")).unwrap()
}

/// Writes the versions after `version` until the replica has acknowledged one, and says which. A machine that is busy may
/// let it take longer than the second that the store gives it. Then the store says that nobody acknowledged it, which is
/// true, and must have waited for it: a second, and a twentieth of one as long as that is so.
async fn confirmed(store: &RedisStore, mut version: u64) -> u64 {
    let (clock, mut patience) = (SystemClock, Duration::from_secs(1));
    let started = clock.now();
    loop {
        let (before, asked) = (store.unconfirmed(), clock.now());
        assert!(store.compare_and_swap(KEY, version, entry(version + 1)).await.unwrap());
        version += 1;
        if store.unconfirmed() == before {
            return version;
        }
        // a server counts from when it last looked at its clock
        let waited = clock.now().since(asked);
        assert!(waited >= patience / 2, "version {version} was given up after {waited:?}");
        patience = Duration::from_millis(50);
        let all = clock.now().since(started);
        assert!(
            all < Duration::from_secs(10),
            "the replica acknowledges nothing: {version} versions in {all:?}"
        );
    }
}

/// The primary is killed in the middle of a row of writes, and its replica takes over under the same name.
#[tokio::test]
async fn an_acknowledged_write_survives_the_primary() {
    let random = Seeded::from_env("redis_failover");
    let mut lost_unacknowledged = 0;
    for round in 0..rounds() {
        let Some(mut primary) = Server::start(&[]) else { return };
        let replica = primary.replica();
        let name = Name::to(primary.port);
        let store = store(name.port).replicas(1);
        let mut written = confirmed(&store, 0).await;
        let (mut acknowledged, unconfirmed) = (written, store.unconfirmed());
        let before = store.incarnation().await.unwrap().unwrap();
        assert_eq!(store.incarnation().await.unwrap(), Some(before.clone()), "the same server is the same");

        let pause = Duration::from_micros(random.below(20_000));
        let kill = std::thread::spawn(move || {
            std::thread::sleep(pause);
            primary.kill();
        });
        while let Ok(true) = store.compare_and_swap(KEY, written, entry(written + 1)).await {
            written += 1;
            if store.unconfirmed() > unconfirmed {
                break;
            }
            acknowledged = written;
        }
        kill.join().unwrap();
        replica.promote();
        name.lead_to(replica.port);

        let found = store.load(KEY).await.unwrap().unwrap();
        assert!(found.version >= acknowledged, "round {round}: {} of {acknowledged}", found.version);
        assert_eq!(found, entry(found.version));
        lost_unacknowledged += u64::from(found.version < written);
        assert_ne!(store.incarnation().await.unwrap(), Some(before), "round {round}: the failover shows");
        let next = entry(found.version + 1);
        assert!(self::store(name.port).compare_and_swap(KEY, found.version, next).await.unwrap());
    }
    eprintln!(
        "{} failovers: no acknowledged write lost, {lost_unacknowledged} times an unacknowledged one",
        rounds()
    );
}

/// The same without acknowledgements: nobody may rely on the last writes. How many are lost is a matter of luck.
#[tokio::test]
async fn without_acknowledgements_a_failover_may_roll_back() {
    let random = Seeded::from_env("redis_failover");
    let mut lost = 0;
    for _ in 0..rounds() {
        let Some(mut primary) = Server::start(&[]) else { return };
        let replica = primary.replica();
        let name = Name::to(primary.port);
        let store = store(name.port);
        let pause = Duration::from_micros(random.below(20_000));
        let kill = std::thread::spawn(move || {
            std::thread::sleep(pause);
            primary.kill();
        });
        let mut written = 0;
        while let Ok(true) = store.compare_and_swap(KEY, written, entry(written + 1)).await {
            written += 1;
        }
        kill.join().unwrap();
        replica.promote();
        name.lead_to(replica.port);
        let found = store.load(KEY).await.unwrap();
        assert!(found.as_ref().is_none_or(|found| *found == entry(found.version)), "neither old nor new");
        let found = found.map_or(0, |entry| entry.version);
        // one more may have arrived than was answered
        assert!((0..=written + 1).contains(&found), "{found} of {written}");
        lost += u64::from(found < written);
    }
    eprintln!("{} failovers without acknowledgements: the last write lost {lost} times", rounds());
}

/// The replica has lost its primary, and the primary does not wait for it: the write counts, and is counted.
#[cfg(unix)]
#[tokio::test]
async fn what_nobody_acknowledged_is_written_and_counted() {
    let Some(mut primary) = Server::start(&[]) else { return };
    let replica = primary.replica();
    let name = Name::to(primary.port);
    let store = store(name.port).replicas(1);
    let last = confirmed(&store, 0).await;
    let unconfirmed = store.unconfirmed();

    replica.hang(true);
    redis::cmd("CLIENT").arg("KILL").arg("TYPE").arg("replica").exec(&mut primary.connection()).unwrap();
    let next = entry(last + 1);
    assert!(store.compare_and_swap(KEY, last, next).await.unwrap(), "a valid grant is not thrown away");
    assert_eq!(store.unconfirmed(), unconfirmed + 1);
    assert_eq!(store.load(KEY).await.unwrap(), Some(entry(last + 1)));

    primary.kill();
    replica.hang(false);
    replica.promote();
    name.lead_to(replica.port);
    assert_eq!(store.load(KEY).await.unwrap(), Some(entry(last)), "and this is what the count warns of");
}

/// A `WAIT` holds up the whole connection, so that a hundred of them must not queue for a second each.
#[tokio::test]
async fn missing_acknowledgements_are_waited_for_together() {
    let Some(server) = Server::start(&[]) else { return };
    let store = Arc::new(store(server.port).replicas(1));
    let started = SystemClock.now();
    let tasks: Vec<_> = (0..100)
        .map(|task| {
            let store = store.clone();
            tokio::spawn(async move { store.compare_and_swap(&format!("{task:064}"), 0, entry(1)).await })
        })
        .collect();
    for task in tasks {
        assert!(task.await.unwrap().unwrap());
    }
    let took = SystemClock.now().since(started);
    eprintln!("100 writes without a replica: {took:?}");
    let ten_times = std::env::var("CI").is_ok_and(|ci| ci == "true");
    assert!(took < Duration::from_secs(if ten_times { 40 } else { 4 }), "{took:?}");
    assert_eq!(store.unconfirmed(), 100);
}

/// The store's connection leads to a primary that has become a replica.
#[tokio::test]
async fn a_demoted_primary_is_unavailable_until_the_name_moves() {
    let Some(primary) = Server::start(&[]) else { return };
    let replica = primary.replica();
    let name = Name::to(primary.port);
    let store = store(name.port).replicas(1);
    let last = confirmed(&store, 0).await;
    replica.promote();
    let port = replica.port.to_string();
    redis::cmd("REPLICAOF").arg("127.0.0.1").arg(&port).exec(&mut primary.connection()).unwrap();
    let error = store.compare_and_swap(KEY, last, entry(last + 1)).await.unwrap_err();
    assert!(error.is_unavailable() && error.message().contains("is a replica"), "{error}");
    let mut old = primary.connection();
    wait_for("the old primary in step", || {
        redis::cmd("INFO")
            .arg("replication")
            .query::<String>(&mut old)
            .unwrap()
            .contains("master_link_status:up")
    });
    name.lead_to(replica.port);
    // at once, over a new connection, and the old primary acknowledges it now
    confirmed(&store, last).await;
}
