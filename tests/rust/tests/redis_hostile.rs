//! Whatever a shared or hostile server holds and says, nothing is taken for a grant that is none, and nothing panics.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use redis::Connection;
use yionstack::token::RedisStore;
use yionstack::token::{Entry, Store};
use yionstack::{Clock, SystemClock};
use yionstack_tests::canary;
use yionstack_tests::random::Seeded;
use yionstack_tests::redis::Server;
use yionstack_tests::resp::{Reply, serve};

const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
const GRANT: &str = "{yionstack:00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff}:grant";
const LEASE: &str = "{yionstack:00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff}:lease";
const ROUNDS: usize = 2_000;
const LIMIT: usize = 1024 * 1024;

fn store(port: u16) -> RedisStore {
    RedisStore::new(format!("redis://127.0.0.1:{port}")).unwrap()
}

fn bytes(random: &Seeded, most: u64) -> Vec<u8> {
    (0..random.below(most + 1)).map(|_| random.next() as u8).collect()
}

/// Texts in the vicinity of a version.
fn version(random: &Seeded) -> Vec<u8> {
    let number = random.below(5);
    match random.below(10) {
        0..=4 => number.to_string().into_bytes(),
        5 => format!("0{number}").into_bytes(),
        6 => format!("+{number}").into_bytes(),
        7 => (u128::from(u64::MAX) + u128::from(random.below(3)) - 1).to_string().into_bytes(),
        8 => format!("{number}.0\n").into_bytes(),
        _ => bytes(random, 40),
    }
}

/// Puts anything under `key`. Returns version and value where it is a hash with both.
fn plant(random: &Seeded, redis: &mut Connection, key: &str) -> Planted {
    redis::cmd("DEL").arg(key).exec(redis).unwrap();
    let anything = bytes(random, 60);
    let mut put =
        |name: &str, arguments: &[&[u8]]| redis::cmd(name).arg(key).arg(arguments).exec(redis).unwrap();
    match random.below(10) {
        0 => return Planted::Nothing,
        1 => put("SET", &[&anything]),
        2 => put("RPUSH", &[&anything, b"1"]),
        3 => put("SADD", &[&anything]),
        4 => put("ZADD", &[b"1", &anything]),
        5 => put("XADD", &[b"*", b"version", b"1"]),
        6 => {
            let (version, field) = (version(random), [b"f", anything.as_slice()].concat());
            put("HSET", &[b"version", &version, &field, b"x"]);
            return Planted::Hash(Some(version), None);
        }
        7 => {
            put("HSET", &[b"value", &anything]);
            return Planted::Hash(None, Some(anything));
        }
        _ => {
            let value =
                if random.below(50) == 0 { vec![7; LIMIT + random.below(3) as usize - 1] } else { anything };
            let version = version(random);
            put("HSET", &[b"version", &version, b"value", &value]);
            return Planted::Hash(Some(version), Some(value));
        }
    }
    Planted::Other
}

#[derive(Debug)]
enum Planted {
    Nothing,
    Other,
    Hash(Option<Vec<u8>>, Option<Vec<u8>>),
}

impl Planted {
    /// The grant that this is, if it is one.
    fn entry(&self) -> Option<Entry> {
        let Self::Hash(Some(version), Some(value)) = self else { return None };
        let number: u64 = std::str::from_utf8(version).ok()?.parse().ok()?;
        let canonical = number > 0 && number.to_string().as_bytes() == version;
        (canonical && value.len() <= LIMIT).then(|| Entry { version: number, value: value.clone().into() })
    }
}

#[tokio::test]
async fn what_others_wrote_is_no_grant() {
    let Some(server) = Server::start(&[]) else { return };
    let (random, mut redis, store) =
        (Seeded::from_env("redis_hostile"), server.connection(), store(server.port));
    let mut taken = [0; 4];
    for round in 0..ROUNDS {
        let planted = plant(&random, &mut redis, GRANT);
        let dump =
            |redis: &mut Connection| redis::cmd("DUMP").arg(GRANT).query::<Option<Vec<u8>>>(redis).unwrap();
        let before = dump(&mut redis);
        match store.load(KEY).await {
            Ok(None) => assert!(matches!(planted, Planted::Nothing), "round {round}"),
            Ok(found) => assert_eq!(found, planted.entry(), "round {round}"),
            Err(error) => {
                assert!(!error.is_unavailable() && planted.entry().is_none(), "round {round}: {error}");
                assert!(error.message().contains("delete"), "names a remedy: {error}");
                taken[0] += 1;
            }
        }
        assert_eq!(dump(&mut redis), before, "reading changes nothing");

        let expected = random.below(4);
        let next = Entry { version: expected + 1 + random.below(3), value: bytes(&random, 20).into() };
        let fits = match &planted {
            Planted::Nothing => expected == 0,
            Planted::Other => false,
            Planted::Hash(version, _) => version.as_deref() == Some(expected.to_string().as_bytes()),
        };
        match store.compare_and_swap(KEY, expected, next.clone()).await {
            Ok(true) => {
                assert!(fits, "round {round}: {planted:?} gave way to {expected}");
                assert_eq!(store.load(KEY).await.unwrap(), Some(next));
                taken[1] += 1;
            }
            Ok(false) => assert!(!fits && dump(&mut redis) == before, "round {round}"),
            Err(error) => {
                assert!(
                    matches!(planted, Planted::Other) && !error.is_unavailable(),
                    "round {round}: {error}"
                );
                assert_eq!(dump(&mut redis), before);
            }
        }

        let foreign = plant(&random, &mut redis, LEASE);
        match store.lease(KEY, "an owner", Duration::from_secs(5)).await {
            Ok(true) => assert!(matches!(foreign, Planted::Nothing), "round {round}"),
            Ok(false) => taken[2] += 1,
            Err(error) => {
                assert!(!error.is_unavailable(), "round {round}: {error}");
                taken[3] += 1;
            }
        }
        let _ = store.release(KEY, "an owner").await;
        let left: bool = redis::cmd("EXISTS").arg(LEASE).query(&mut redis).unwrap();
        assert_eq!(left, !matches!(foreign, Planted::Nothing), "round {round}: only our lease is deleted");
    }
    eprintln!("{ROUNDS} rounds: {taken:?} values refused, swaps, leases of others, leases refused");
    assert!(taken.iter().all(|count| *count > 50), "{taken:?}: each way was taken");
}

/// One reply of the protocol, well-formed or not.
fn reply(random: &Seeded, depth: u64) -> Vec<u8> {
    let text = |random: &Seeded| -> String {
        (0..random.below(12)).map(|_| (b' ' + random.below(94) as u8) as char).collect()
    };
    let many = |random: &Seeded, sign: char, factor: u64| {
        let count = random.below(4);
        let parts: Vec<u8> = (0..count * factor).flat_map(|_| reply(random, depth + 1)).collect();
        [format!("{sign}{count}\r\n").into_bytes(), parts].concat()
    };
    match random.below(if depth < 3 { 14 } else { 9 }) {
        0 => format!("+{}\r\n", text(random)).into_bytes(),
        1 => {
            let code = [
                "ERR",
                "WRONGTYPE",
                "MOVED 1 x:1",
                "NOAUTH",
                "LOADING",
                "X",
                "",
                "unknown command",
                "NOSCRIPT",
            ];
            format!("-{} {}\r\n", code[random.below(9) as usize], text(random)).into_bytes()
        }
        2 => format!(":{}\r\n", random.next() as i64 >> random.below(64)).into_bytes(),
        3 => {
            // never begins with a digit: a server may well say that a grant is there
            let body = [b"x", bytes(random, 30).as_slice()].concat();
            [format!("${}\r\n", body.len()).as_bytes(), &body, b"\r\n"].concat()
        }
        4 => b"$-1\r\n".to_vec(),
        5 => b"_\r\n".to_vec(),
        6 => [b"#t\r\n".as_slice(), b"#f\r\n", b",1e400\r\n", b",nan\r\n"][random.below(4) as usize].to_vec(),
        7 => format!("({}\r\n", "9".repeat(random.below(99) as usize + 1)).into_bytes(),
        8 => b"=8\r\ntxt:\xff\xfe\0 \r\n".to_vec(),
        9 => many(random, '~', 1),
        10 => many(random, '%', 2),
        _ => many(random, '*', 1),
    }
}

#[tokio::test]
async fn what_a_hostile_server_says_is_no_grant() {
    let random = Arc::new(Seeded::from_env("redis_hostile"));
    let (dice, asked) = (random.clone(), Arc::new(AtomicUsize::new(0)));
    let count = asked.clone();
    let port = serve(move |words| {
        count.fetch_add(usize::from(words[0] == "EVAL"), Ordering::Relaxed);
        match dice.below(12) {
            0 => Reply::Last(bytes(&dice, 200)),
            1 => {
                let lengths = [
                    "$536870912",
                    "*2147483647",
                    "%9223372036854775807",
                    "$9223372036854775807",
                    "*-9",
                    "=-1",
                    "|1",
                    ">2",
                    "$99999999999999999999",
                ];
                Reply::Last(format!("{}\r\n", lengths[dice.below(9) as usize]).into_bytes())
            }
            2 => Reply::Last(b"*1\r\n".repeat(dice.below(300) as usize)),
            3 => Reply::Last(Vec::new()),
            _ => Reply::Bytes(reply(&dice, 0)),
        }
    });
    let mut ways = [0; 3];
    for round in 0..ROUNDS {
        let store = store(port);
        let entry = Entry { version: 1, value: "v".into() };
        match store.load(KEY).await {
            Ok(found) => assert!(found.is_none(), "round {round}: {found:?}"),
            Err(error) => {
                ways[usize::from(error.is_unavailable())] += 1;
                assert!(
                    error.message().len() < 3_000 && !error.message().contains(char::is_control),
                    "{error:?}"
                );
            }
        }
        let _ = store.compare_and_swap(KEY, 0, entry).await;
        let _ = store.lease(KEY, "o", Duration::from_secs(1)).await;
        if let Ok(Some(id)) = store.incarnation().await {
            panic!("round {round}: {id} is no replication id");
        }
        ways[2] = asked.load(Ordering::Relaxed);
    }
    eprintln!("{ROUNDS} rounds: {ways:?} rejected, unavailable, scripts asked");
    assert!(ways.iter().all(|count| *count > 200), "{ways:?}: each way was taken");
}

/// Half a gigabyte is announced, and comes.
#[tokio::test]
async fn a_giant_answer_is_cut_off() {
    let sent = Arc::new(AtomicUsize::new(0));
    let count = sent.clone();
    let port = serve(move |_| {
        count.fetch_add(1, Ordering::Relaxed);
        Reply::Endless(b"$536870912\r\n".to_vec(), vec![b'x'; 64 * 1024])
    });
    let started = SystemClock.now();
    let error = store(port).load(KEY).await.unwrap_err();
    assert!(error.is_unavailable() && error.message().contains("far more"), "{error}");
    assert!(
        SystemClock.now().since(started) < Duration::from_secs(2),
        "{:?}",
        SystemClock.now().since(started)
    );
    assert_eq!(sent.load(Ordering::Relaxed), 1, "and it is not asked again");
}

/// A server that says fixed things of itself, and `answer` to everything else.
fn scripted(info: &'static str, answer: impl Fn(&[String]) -> Reply + Send + Sync + 'static) -> u16 {
    serve(move |words| match words[0].as_str() {
        "INFO" => Reply::Bytes(format!("${}\r\n{info}\r\n", info.len()).into_bytes()),
        "CONFIG" => Reply::Bytes(b"-ERR unknown command 'CONFIG'\r\n".to_vec()),
        _ => answer(words),
    })
}

const INFO: &str = "redis_mode:standalone\r\nmaxmemory:0\r\nmaxmemory_policy:noeviction\r\naof_enabled:1\r\nconnected_slaves:1\r\n";

#[tokio::test]
async fn errors_are_told_apart() {
    let helps = [
        "LOADING Redis is loading the dataset in memory",
        "READONLY You can't write against a read only replica.",
        "ERR Error running script (call to f_1): @user_script:1: @user_script: 1: -READONLY You can't write",
        "MOVED 3999 127.0.0.1:6381",
        "CLUSTERDOWN The cluster is down",
        "MASTERDOWN Link with MASTER is down",
        "NOREPLICAS Not enough good replicas to write.",
        "OOM command not allowed when used memory > 'maxmemory'.",
        "MISCONF Errors writing to the AOF file",
        "BUSY Redis is busy running a script.",
        "ERR max number of clients reached",
    ];
    let lasts = [
        "NOAUTH Authentication required.",
        "WRONGPASS invalid username-password pair or user is disabled.",
        "NOPERM this user has no permissions to run the 'eval' command",
        "DENIED Redis is running in protected mode",
        "WRONGTYPE Operation against a key holding the wrong kind of value",
        "ERR Error running script (call to f_1): @user_script:1: WRONGTYPE Operation against a key",
        "ERR unknown command 'EVAL', with args beginning with: ",
    ];
    for (texts, unavailable) in [(helps.as_slice(), true), (lasts.as_slice(), false)] {
        for &text in texts {
            let port = scripted(INFO, move |_| Reply::Bytes(format!("-{text}\r\n").into_bytes()));
            let error = store(port).load(KEY).await.unwrap_err();
            assert_eq!(error.is_unavailable(), unavailable, "{text}: {error}");
        }
    }
    for mode in ["redis_mode:cluster\r\n", "redis_mode:sentinel\r\n"] {
        let error = store(scripted(mode, |_| Reply::Bytes(b"*0\r\n".to_vec()))).load(KEY).await.unwrap_err();
        assert!(!error.is_unavailable() && error.message().contains("not supported"), "{error}");
    }
    // how managed servers refuse INFO and CONFIG is their own affair
    let port = serve(|words| match words[0].as_str() {
        "EVAL" => Reply::Bytes(b"*0\r\n".to_vec()),
        _ => Reply::Bytes(b"-ERR Command is not available here\r\n".to_vec()),
    });
    assert_eq!(store(port).load(KEY).await.unwrap(), None);
    let refused_at_the_door = serve(|_| Reply::Last(b"-ERR max number of clients reached\r\n".to_vec()));
    let guest = RedisStore::new(format!("redis://:password@127.0.0.1:{refused_at_the_door}")).unwrap();
    assert!(guest.load(KEY).await.unwrap_err().is_unavailable(), "a full house is no wrong password");
}

#[tokio::test]
async fn the_disk_is_waited_for_where_the_server_can() {
    for (wait, disk, unconfirmed, questions) in [
        (":1\r\n", "*2\r\n:1\r\n:0\r\n", 0, 2),
        (":2\r\n", "*2\r\n:0\r\n:0\r\n", 2, 2),
        (":0\r\n", "*2\r\n:1\r\n:0\r\n", 2, 0),
        ("+OK\r\n", "", 2, 0),
        (":1\r\n", "-ERR unknown command 'WAITAOF'\r\n", 0, 1),
        (":1\r\n", "", 2, 2),
    ] {
        let asked = Arc::new(AtomicUsize::new(0));
        let count = asked.clone();
        let port = scripted(INFO, move |words| {
            let text = match words[0].as_str() {
                "EVAL" => ":1\r\n",
                "WAIT" => wait,
                _ => {
                    assert_eq!(words[..3], ["WAITAOF", "1", "0"]);
                    count.fetch_add(1, Ordering::Relaxed);
                    disk
                }
            };
            if text.is_empty() { Reply::Last(Vec::new()) } else { Reply::Bytes(text.into()) }
        });
        let store = store(port).replicas(1);
        for version in 1..=2 {
            let entry = Entry { version, value: "v".into() };
            assert!(store.compare_and_swap(KEY, version - 1, entry).await.unwrap(), "{wait:?} {disk:?}");
        }
        assert_eq!(store.unconfirmed(), unconfirmed, "{wait:?} {disk:?}");
        assert_eq!(asked.load(Ordering::Relaxed), questions, "{wait:?} {disk:?}");
    }
}

/// The server sends the password back, in every form that the SDK looks for.
#[tokio::test]
async fn an_echoed_password_is_cut_out() {
    let password = "canary%2Fs3cret%2Fvalue";
    let port = serve(|words| {
        let said = words.last().unwrap();
        let encoded: String = url::form_urlencoded::byte_serialize(said.as_bytes()).collect();
        let hex: String = said.bytes().map(|b| format!("{b:02x}")).collect();
        Reply::Bytes(format!("-ERR {said} {encoded} {hex} {}\r\n", said.to_uppercase()).into_bytes())
    });
    let store = RedisStore::new(format!("redis://:{password}@127.0.0.1:{port}")).unwrap();
    let error = store.load(KEY).await.unwrap_err();
    assert!(error.message().contains("[redacted]"), "{error}");
    let secrets = ["canary/s3cret/value".to_owned(), password.to_owned()];
    assert_eq!(canary::find(&format!("{error} {error:?} {store:?}"), &secrets), Vec::<String>::new());
}

/// What an operator should know is said once, however often the store is used.
#[tokio::test]
async fn warnings_are_given_once() {
    let log: Arc<Mutex<Vec<u8>>> = Arc::default();
    let sink = log.clone();
    let subscriber = tracing_subscriber::fmt().with_writer(move || Sink(sink.clone())).finish();
    // for all threads: which of them comes first to a log statement decides for whom it is enabled
    tracing::subscriber::set_global_default(subscriber).unwrap();
    let said = |port: u16| {
        let (log, port) =
            (String::from_utf8(log.lock().unwrap().clone()).unwrap(), format!("127.0.0.1:{port}"));
        log.lines().filter(|line| line.contains(&port)).collect::<Vec<_>>().join("\n")
    };
    let port = scripted("connected_slaves:3\r\naof_enabled:0\r\n", |_| Reply::Bytes(b"*0\r\n".to_vec()));
    let replicated = store(port);
    for _ in 0..3 {
        assert_eq!(replicated.load(KEY).await.unwrap(), None);
    }
    for part in ["eviction policy", "a failover can bring a spent refresh token back"] {
        assert_eq!(said(port).matches(part).count(), 1, "{part}: {}", said(port));
    }
    let Some(server) = Server::start(&[]) else { return };
    assert_eq!(store(server.port).load(KEY).await.unwrap(), None);
    let said = said(server.port);
    assert_eq!(said.matches("a restart loses every grant").count(), 1, "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
}

struct Sink(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
