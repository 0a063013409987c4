//! 200 answers that say `Retry-After` in every form, right and wrong: nobody comes back earlier than asked.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use yionstack::http::{CallOptions, Outgoing, RawRequest};
use yionstack::{Code, Error, YionStackClient};
use yionstack_tests::clock::Stopwatch;
use yionstack_tests::network::{self, Memory};
use yionstack_tests::random::Seeded;
use yionstack_tests::simulation::time::{Time, WorldClock};

const VECTORS: usize = 200;
/// The widest that is added to what the server asks for.
const SPREAD: Duration = Duration::from_secs(5);

/// What the headers of an answer ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// To wait so long.
    Wait(Duration),
    /// To wait until this time of the wall clock.
    Until(Duration),
    /// Nothing that can be read.
    Nothing,
}

#[derive(Debug, Clone)]
struct Vector {
    values: Vec<String>,
    date: Option<String>,
    asked: Asked,
    status: u16,
    max_wait: Option<Duration>,
}

const IMF: &str = "%a, %d %b %Y %H:%M:%S GMT";
const RFC_850: &str = "%A, %d-%b-%y %H:%M:%S GMT";
const ASCTIME: &str = "%a %b %e %H:%M:%S %Y";

fn written(form: &str, wall: Duration) -> String {
    let time = Timestamp::from_second(wall.as_secs() as i64).unwrap();
    time.to_zoned(TimeZone::UTC).strftime(form).to_string()
}

fn garbage(random: &Seeded) -> String {
    let date = written(IMF, WorldClock::START + Duration::from_secs(10));
    match random.below(16) {
        0 => "-1".into(),
        1 => format!("-{}", random.next()),
        2 => "1.5".into(),
        3 => "1e9".into(),
        4 => "+7".into(),
        5 => "0x10".into(),
        6 => "soon".into(),
        7 => String::new(),
        8 => ", ,".into(),
        9 => date.replace("GMT", "+0200"),
        10 => date.replace("GMT", "(comment) GMT"),
        11 => format!("{}{date}", "(".repeat(50_000)),
        12 => format!("{date}{}", "()".repeat(25_000)),
        13 => date.to_lowercase(),
        14 => "7 seconds".into(),
        _ => {
            (0..1 + random.below(40)).map(|_| char::from(33 + random.below(94) as u8)).collect::<String>()
                + "?"
        }
    }
}

fn vector(number: usize, random: &Seeded) -> Vector {
    let start = WorldClock::START;
    let plain = |values: Vec<String>, asked| Vector {
        values,
        date: None,
        asked,
        status: if random.below(2) == 0 { 503 } else { 429 },
        max_wait: match random.below(4) {
            0 => Some(Duration::from_secs(random.below(20))),
            1 => Some(Duration::from_secs(60 + random.below(200))),
            _ => None,
        },
    };
    let seconds = |n: u64| Duration::from_secs(n);
    let near = 1 + random.below(90);
    match number % 10 {
        0 => plain(vec![near.to_string()], Asked::Wait(seconds(near))),
        1 => {
            let (text, asked) = match random.below(6) {
                0 => ("0".to_owned(), 0),
                1 => ("1000000000".to_owned(), 1_000_000_000),
                2 => ("00007".to_owned(), 7),
                3 => ("18446744073709551615".to_owned(), u64::from(u32::MAX)),
                4 => ("9".repeat(200), u64::from(u32::MAX)),
                _ => {
                    let more = 100 + random.below(1_000_000);
                    (more.to_string(), more)
                }
            };
            plain(vec![text], Asked::Wait(seconds(asked)))
        }
        form @ 2..=4 => {
            let form = [IMF, RFC_850, ASCTIME][form - 2];
            let until = start + seconds(near);
            plain(vec![written(form, until)], Asked::Until(until))
        }
        5 => {
            let form = [IMF, RFC_850, ASCTIME][random.below(3) as usize];
            // two digits of a year reach back for 50 years
            let past = start - seconds(random.below(40 * 365 * 86_400));
            plain(vec![written(form, past)], Asked::Wait(Duration::ZERO))
        }
        6 => {
            // the server's clock is up to ten hours off
            let theirs = if random.below(2) == 0 {
                start + seconds(random.below(36_000))
            } else {
                start - seconds(random.below(36_000))
            };
            let date = Some(written(IMF, theirs));
            Vector { date, ..plain(vec![written(IMF, theirs + seconds(near))], Asked::Wait(seconds(near))) }
        }
        7 => {
            let other = 1 + random.below(90);
            let values = match random.below(4) {
                0 => vec![near.to_string(), other.to_string()],
                1 => vec![format!("{near}, {other}")],
                2 => return plain(vec![garbage(random), near.to_string()], Asked::Wait(seconds(near))),
                _ => return plain(vec![near.to_string(), near.to_string()], Asked::Wait(seconds(near))),
            };
            plain(values, Asked::Wait(seconds(near.max(other))))
        }
        _ => plain(vec![garbage(random)], Asked::Nothing),
    }
}

/// When the requests arrived, and how the call ended.
fn play(vector: &Vector, seed: u64) -> (Vec<Duration>, Result<u32, Error>) {
    let time = Time::default();
    let arrivals = Arc::new(Mutex::new(Vec::new()));
    let network = {
        let (time, arrivals, vector, calls) =
            (time.clone(), arrivals.clone(), vector.clone(), AtomicUsize::new(0));
        Memory::new(move |_: &Outgoing| {
            arrivals.lock().unwrap().push(time.now());
            if calls.fetch_add(1, Ordering::SeqCst) > 0 {
                return network::now(network::json(200, "{}"));
            }
            network::now(network::json(vector.status, "{}").map(|mut reply| {
                for value in &vector.values {
                    reply.headers.append("retry-after", value.parse().unwrap());
                }
                if let Some(date) = &vector.date {
                    reply.headers.insert("date", date.parse().unwrap());
                }
                reply
            }))
        })
    };
    let client = YionStackClient::builder()
        .base_url("http://127.0.0.1:1")
        .token("a-token")
        .timeout(Duration::from_secs(3_600))
        .transport(Arc::new(network))
        .clock(Arc::new(WorldClock(time.clone())))
        .random(Arc::new(Seeded::new(seed)))
        .build()
        .unwrap();
    let options = CallOptions { max_wait: vector.max_wait, ..CallOptions::default() };
    let request = RawRequest { options, ..network::request("GET", "/x") };
    let outcome = time.run(async move { client.request(request).await.map(|answer| answer.attempts) });
    let arrivals = arrivals.lock().unwrap().clone();
    (arrivals, outcome)
}

#[test]
fn nobody_comes_back_earlier_than_asked() {
    let random = Seeded::from_env("retry_after");
    let (mut waited, mut given_up, mut own) = (0, 0, 0);
    let took = Stopwatch::start();
    for number in 0..VECTORS {
        let vector = vector(number, &random);
        let seed = random.next();
        let one = Stopwatch::start();
        let (arrivals, outcome) = play(&vector, seed);
        assert!(one.elapsed() < Duration::from_secs(5), "{vector:?} held everything up");
        let max_wait = vector.max_wait.unwrap_or(Duration::from_secs(60));
        let asked = match vector.asked {
            Asked::Wait(wait) => Some(wait),
            Asked::Until(until) => Some(until.saturating_sub(WorldClock::START)),
            Asked::Nothing => None,
        };
        let shown = format!("{number}: {:.200}", format!("{vector:?}"));
        assert_eq!(arrivals.first(), Some(&Duration::ZERO));
        match asked {
            Some(asked) if asked > max_wait => {
                let error = outcome.expect_err(&shown);
                assert_eq!((arrivals.len(), error.attempts()), (1, 1), "{shown}");
                assert_eq!(error.retry_at(), Some(WorldClock::START + asked), "{shown}");
                let code = if vector.status == 429 { Code::RateLimited } else { Code::Server };
                assert_eq!((error.code(), error.retryable()), (code, true), "{shown}");
                given_up += 1;
            }
            Some(asked) => {
                assert_eq!(outcome.expect(&shown), 2, "{shown}");
                assert!(arrivals[1] >= asked, "{shown}: after {:?}", arrivals[1]);
                assert!(arrivals[1] <= asked + SPREAD, "{shown}: after {:?}", arrivals[1]);
                waited += 1;
            }
            None => {
                assert_eq!(outcome.expect(&shown), 2, "{shown}");
                assert!(arrivals[1] <= Duration::from_secs(1), "{shown}: after {:?}", arrivals[1]);
                own += 1;
            }
        }
    }
    println!(
        "{VECTORS} vectors of Retry-After: {waited} waited for and none early, {given_up} longer than max_wait, \
         {own} unreadable; {:?}",
        took.elapsed()
    );
    assert!(waited > 50 && given_up > 20 && own > 30, "the vectors lack variety");
}
