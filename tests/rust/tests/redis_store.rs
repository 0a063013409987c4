//! The Redis store against a real server: nothing is lost to races, nobody holds a lease twice, and it heals.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use yionstack::token::RedisStore;
use yionstack::token::{Entry, Store};
use yionstack::{Clock, Code, SystemClock};
use yionstack_tests::redis::{Server, free_port};

const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
const MINUTE: Duration = Duration::from_secs(60);

fn store(server: &Server) -> RedisStore {
    RedisStore::new(server.url()).unwrap()
}

fn entry(version: u64, value: impl Into<Bytes>) -> Entry {
    Entry { version, value: value.into() }
}

/// Reads, adds one, writes; again if somebody was faster.
async fn count_up(store: &RedisStore) {
    loop {
        let (version, count) = match store.load(KEY).await.unwrap() {
            Some(entry) => {
                (entry.version, String::from_utf8(entry.value.to_vec()).unwrap().parse::<u64>().unwrap())
            }
            None => (0, 0),
        };
        if store.compare_and_swap(KEY, version, entry(version + 1, (count + 1).to_string())).await.unwrap() {
            return;
        }
    }
}

#[tokio::test]
async fn no_update_is_lost_between_64_tasks_on_8_connections() {
    let Some(server) = Server::start(&[]) else { return };
    let hosts: Vec<_> = (0..8).map(|_| Arc::new(store(&server))).collect();
    let tasks: Vec<_> = (0..64)
        .map(|task| {
            let store = hosts[task % 8].clone();
            tokio::spawn(async move {
                for _ in 0..10 {
                    count_up(&store).await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(hosts[0].load(KEY).await.unwrap().unwrap(), entry(640, "640"));
}

#[tokio::test]
async fn a_value_is_replaced_only_by_who_knows_its_version() {
    let Some(server) = Server::start(&[]) else { return };
    let (one, two) = (store(&server), store(&server));
    assert_eq!(one.load(KEY).await.unwrap(), None);
    assert!(!one.compare_and_swap(KEY, 3, entry(4, "no")).await.unwrap(), "there is nothing to replace");
    let bytes: Vec<u8> = (0..=255).collect();
    assert!(one.compare_and_swap(KEY, 0, entry(1, bytes.clone())).await.unwrap());
    assert_eq!(two.load(KEY).await.unwrap(), Some(entry(1, bytes.clone())));
    assert!(!two.compare_and_swap(KEY, 0, entry(1, "other")).await.unwrap());
    assert!(!two.compare_and_swap(KEY, 0, entry(2, "other")).await.unwrap());
    assert!(!two.compare_and_swap(KEY, 0, entry(1, bytes)).await.unwrap(), "equal values make nobody faster");
    // far beyond what a floating-point number can count
    let far = u64::MAX - 1;
    assert!(two.compare_and_swap(KEY, 1, entry(far, "far")).await.unwrap());
    assert!(!one.compare_and_swap(KEY, far - 1, entry(u64::MAX, "no")).await.unwrap());
    assert!(one.compare_and_swap(KEY, far, entry(u64::MAX, "end")).await.unwrap());
    assert_eq!(two.load(KEY).await.unwrap(), Some(entry(u64::MAX, "end")));
    for (expected, next) in [(5, entry(5, "")), (0, entry(0, "")), (0, entry(1, vec![0; 1024 * 1024 + 1]))] {
        assert!(!one.compare_and_swap(KEY, expected, next).await.unwrap_err().is_unavailable());
    }
    let elsewhere = store(&server).prefix("other").unwrap();
    assert_eq!(elsewhere.load(KEY).await.unwrap(), None);
}

#[tokio::test]
async fn a_grant_never_expires() {
    let Some(server) = Server::start(&[]) else { return };
    let (store, mut redis) = (store(&server), server.connection());
    let key = format!("{{yionstack:{KEY}}}:grant");
    let mut ttl = || redis::cmd("PTTL").arg(&key).query::<i64>(&mut redis).unwrap();
    assert!(store.compare_and_swap(KEY, 0, entry(1, "a")).await.unwrap());
    assert_eq!(ttl(), -1, "no expiry");
    redis::cmd("PEXPIRE").arg(&key).arg(60_000).exec(&mut server.connection()).unwrap();
    assert!(ttl() > 0);
    assert!(store.compare_and_swap(KEY, 1, entry(2, "b")).await.unwrap());
    assert_eq!(ttl(), -1, "an expiry that somebody set is taken back");
}

#[tokio::test]
async fn a_lease_has_one_owner_until_it_ends() {
    let Some(server) = Server::start(&[]) else { return };
    let (one, two) = (store(&server), store(&server));
    let short = Duration::from_millis(400);
    assert!(one.lease(KEY, "one", short).await.unwrap());
    assert!(!two.lease(KEY, "two", MINUTE).await.unwrap());
    two.release(KEY, "two").await.unwrap();
    assert!(!two.lease(KEY, "two", MINUTE).await.unwrap(), "only the owner gives it back");
    tokio::time::sleep(short / 2).await;
    assert!(one.lease(KEY, "one", short * 2).await.unwrap(), "extended");
    tokio::time::sleep(short).await;
    assert!(!two.lease(KEY, "two", short).await.unwrap(), "past its first end");
    tokio::time::sleep(short).await;
    assert!(two.lease(KEY, "two", MINUTE).await.unwrap(), "past its second end");
    one.release(KEY, "one").await.unwrap();
    assert!(!one.lease(KEY, "one", MINUTE).await.unwrap(), "a late release takes nothing away");
    two.release(KEY, "two").await.unwrap();
    assert!(one.lease(KEY, "one", Duration::MAX).await.unwrap());
    assert!(one.lease(KEY, "one", Duration::ZERO).await.unwrap());
}

#[tokio::test]
async fn of_64_who_ask_one_gets_the_lease() {
    let Some(server) = Server::start(&[]) else { return };
    for round in 0..20 {
        let key = format!("{round:064}");
        let tasks: Vec<_> = (0..64)
            .map(|task| {
                let (store, key) = (store(&server), key.clone());
                tokio::spawn(
                    async move { store.lease(&key, &format!("owner {task}"), MINUTE).await.unwrap() },
                )
            })
            .collect();
        let mut owners = 0;
        for task in tasks {
            owners += u32::from(task.await.unwrap());
        }
        assert_eq!(owners, 1, "round {round}");
    }
}

#[tokio::test]
async fn a_server_that_evicts_grants_is_refused() {
    let memory = ["--maxmemory", "50mb", "--maxmemory-policy"];
    for (policy, fits) in
        [("noeviction", true), ("volatile-lru", true), ("allkeys-lru", false), ("allkeys-random", false)]
    {
        let Some(server) = Server::start(&[memory[0], memory[1], memory[2], policy]) else { return };
        let strict = store(&server);
        match strict.load(KEY).await {
            Ok(_) => assert!(fits, "{policy}"),
            Err(error) => {
                assert!(!fits && !error.is_unavailable(), "{policy}: {error}");
                assert!(error.message().contains("maxmemory-policy noeviction"), "{error}");
                assert!(strict.compare_and_swap(KEY, 0, entry(1, "x")).await.is_err());
                assert!(strict.lease(KEY, "x", MINUTE).await.is_err());
            }
        }
        assert_eq!(store(&server).allow_eviction(true).load(KEY).await.unwrap(), None, "{policy}");
        // the operator mends it, and the application need not be started again
        let mut redis = server.connection();
        redis::cmd("CONFIG").arg(&["SET", "maxmemory-policy", "noeviction"]).exec(&mut redis).unwrap();
        assert_eq!(strict.load(KEY).await.unwrap(), None, "{policy}");
    }
    let Some(unlimited) = Server::start(&["--maxmemory", "0", "--maxmemory-policy", "allkeys-lru"]) else {
        return;
    };
    assert_eq!(store(&unlimited).load(KEY).await.unwrap(), None, "memory without a limit is never full");
}

#[tokio::test]
async fn a_user_without_info_and_config_can_work() {
    let Some(server) = Server::start(&[]) else { return };
    let mut redis = server.connection();
    let permitted = "on >hunter2hunter2 ~{yionstack:* -@all +eval +exists +hget +hmget +hset +hstrlen +persist +get +set +pexpire +del +wait";
    redis::cmd("ACL")
        .arg("SETUSER")
        .arg("app")
        .arg(permitted.split(' ').collect::<Vec<_>>())
        .exec(&mut redis)
        .unwrap();
    let url = |prefix: &str| {
        RedisStore::new(format!("redis://app:hunter2hunter2@127.0.0.1:{}", server.port))
            .unwrap()
            .prefix(prefix)
            .unwrap()
    };
    let store = url("yionstack").replicas(1);
    assert!(store.compare_and_swap(KEY, 0, entry(1, "a")).await.unwrap());
    assert!(store.compare_and_swap(KEY, 1, entry(2, "a")).await.unwrap());
    assert_eq!(store.load(KEY).await.unwrap(), Some(entry(2, "a")));
    assert!(store.lease(KEY, "x", MINUTE).await.unwrap());
    assert!(store.lease(KEY, "x", MINUTE).await.unwrap());
    store.release(KEY, "x").await.unwrap();
    assert_eq!(store.incarnation().await.unwrap(), None);
    assert_eq!(store.unconfirmed(), 2, "no replica acknowledged");
    let error = url("elsewhere").load(KEY).await.unwrap_err();
    assert!(!error.is_unavailable() && error.message().contains("must be permitted"), "{error}");
}

#[tokio::test]
async fn wrong_credentials_are_told_and_not_shown() {
    let Some(server) = Server::start(&["--requirepass", "right-password"]) else { return };
    let port = server.port;
    for (part, fits) in [
        (":right-password@", true),
        ("default:right-password@", true),
        ("", false),
        (":canary-4711@", false),
        ("ann:canary-4711@", false),
    ] {
        let store = RedisStore::new(format!("redis://{part}127.0.0.1:{port}")).unwrap();
        assert!(!format!("{store:?} {}", store.describe()).contains("canary"));
        match store.load(KEY).await {
            Ok(found) => assert!(fits && found.is_none(), "{part}"),
            Err(error) => {
                assert!(!fits && !error.is_unavailable(), "{part}: {error}");
                assert!(
                    error.message().contains("URL") && !format!("{error:?}").contains("canary"),
                    "{error:?}"
                );
            }
        }
    }
    let database = RedisStore::new(format!("redis://:right-password@127.0.0.1:{port}/99")).unwrap();
    let error = database.load(KEY).await.unwrap_err();
    assert!(!error.is_unavailable() && error.message().contains("no such database"), "{error}");
    let third = RedisStore::new(format!("redis://:right-password@127.0.0.1:{port}/3")).unwrap();
    assert!(third.compare_and_swap(KEY, 0, entry(1, "a")).await.unwrap());
    let first = RedisStore::new(format!("redis://:right-password@127.0.0.1:{port}")).unwrap();
    assert_eq!(first.load(KEY).await.unwrap(), None);
}

#[tokio::test]
async fn without_a_server_every_call_ends_soon() {
    // TLS too: nobody chose a provider for this process, and that must not panic
    for scheme in ["redis", "rediss"] {
        let store = RedisStore::new(format!("{scheme}://127.0.0.1:{}", free_port())).unwrap();
        let error = store.load(KEY).await.unwrap_err();
        assert!(error.is_unavailable() && error.message().contains("refused"), "{error}");
        assert!(store.compare_and_swap(KEY, 0, entry(1, "a")).await.unwrap_err().is_unavailable());
        assert!(store.incarnation().await.unwrap_err().is_unavailable());
    }
    // somebody takes the connection and says nothing: all who wait share the one attempt
    let silent = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let url = format!("rediss://127.0.0.1:{}", silent.local_addr().unwrap().port());
    all_unavailable_within(Duration::from_millis(2_900), RedisStore::new(url).unwrap()).await;
}

/// 32 calls at once end together, not one after the other.
async fn all_unavailable_within(limit: Duration, store: RedisStore) -> Arc<RedisStore> {
    let (store, started) = (Arc::new(store), SystemClock.now());
    let calls: Vec<_> = (0..32)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move { store.load(KEY).await })
        })
        .collect();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert!(error.is_unavailable(), "{error}");
    }
    let took = SystemClock.now().since(started);
    eprintln!("32 calls to a dead server: {took:?}");
    assert!(took < limit, "{took:?}");
    store
}

#[tokio::test]
async fn a_server_without_tls_is_not_spoken_to_in_the_clear() {
    let Some(server) = Server::start(&[]) else { return };
    let store = RedisStore::new(format!("rediss://127.0.0.1:{}", server.port)).unwrap();
    let error = tokio::time::timeout(Duration::from_secs(6), store.load(KEY)).await.unwrap().unwrap_err();
    assert!(error.is_unavailable(), "{error}");
}

#[tokio::test]
async fn it_heals_when_the_server_comes_back() {
    let Some(mut server) = Server::start(&["--appendonly", "yes", "--appendfsync", "always"]) else { return };
    let store = store(&server);
    for round in 1..=3 {
        assert!(store.compare_and_swap(KEY, round - 1, entry(round, "kept")).await.unwrap());
        server.kill();
        let started = SystemClock.now();
        assert!(store.load(KEY).await.unwrap_err().is_unavailable());
        assert!(SystemClock.now().since(started) < Duration::from_secs(1), "a closed port is known at once");
        server.launch();
        assert_eq!(store.load(KEY).await.unwrap(), Some(entry(round, "kept")));
        // an idle connection that died is noticed by its next use, which succeeds all the same
        server.kill();
        server.launch();
        assert_eq!(store.load(KEY).await.unwrap(), Some(entry(round, "kept")));
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_server_that_hangs_is_unavailable_within_five_seconds() {
    let Some(mut server) = Server::start(&[]) else { return };
    let store = store(&server);
    assert!(store.compare_and_swap(KEY, 0, entry(1, "a")).await.unwrap());
    server.hang(true);
    let store = all_unavailable_within(Duration::from_millis(5_900), store).await;
    // killed while a call is under way
    let call = store.compare_and_swap(KEY, 1, entry(2, "b"));
    let killed = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        server.kill();
    };
    let (answer, ()) = tokio::join!(call, killed);
    assert!(answer.unwrap_err().is_unavailable());
    server.launch();
    assert_eq!(store.load(KEY).await.unwrap(), None, "this server keeps nothing, and says so");
}

#[test]
fn a_connection_does_not_outlive_its_runtime() {
    let Some(server) = Server::start(&[]) else { return };
    let store = store(&server);
    for round in 0..5 {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let started = SystemClock.now();
        assert!(runtime.block_on(store.compare_and_swap(KEY, round, entry(round + 1, "a"))).unwrap());
        assert!(SystemClock.now().since(started) < Duration::from_secs(1));
        if round % 2 == 0 {
            // a runtime that is neither driven nor gone
            std::mem::forget(runtime);
        }
    }
    let mut outside = std::pin::pin!(store.load(KEY));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(
        matches!(outside.as_mut().poll(&mut context), std::task::Poll::Ready(Err(_))),
        "no runtime, no panic"
    );
}

#[test]
fn prefixes_and_keys_cannot_break_out() {
    for prefix in ["", "a{b", "a}b", "a b", "a\nb", "a\0b", "ä", &"x".repeat(65)] {
        let error = RedisStore::new("redis://h").unwrap().prefix(prefix).unwrap_err();
        assert_eq!(error.code(), Code::Configuration, "{prefix:?}");
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let store = RedisStore::new("redis://127.0.0.1:1").unwrap().prefix("my-app_2.x:eu").unwrap();
    for key in ["", "a}:grant", "a b", "a\r\nSET x y", "../x", &"a".repeat(129)] {
        assert!(!runtime.block_on(store.load(key)).unwrap_err().is_unavailable(), "{key:?}");
        assert!(!runtime.block_on(store.lease(key, "o", MINUTE)).unwrap_err().is_unavailable(), "{key:?}");
    }
}
