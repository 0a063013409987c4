//! A process is killed at each of fourteen points of a refresh, under each policy of the server; another one goes on.
//! `REPETITIONS=24` in the environment makes 1,008 kills of it.

use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::json;
use yionstack::token::Store;
use yionstack_sandbox::ReusePolicy;
use yionstack_tests::actor::{Actor, Point, Task};
use yionstack_tests::stage::{Counted, POLICIES, Stage};

/// Cells at a time: they mostly wait.
const AT_A_TIME: usize = 14;
/// How soon the next one can have a killed holder's lock: 1 s, with the slack of a busy machine.
const NEXT_HOLDER: Duration = Duration::from_secs(10);

fn actor() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_actor"))
}

/// What a point means for the grant.
#[derive(Debug, PartialEq, Eq)]
enum Meaning {
    /// The server has not been asked.
    Unsent,
    /// The server has rotated, and nobody has written down its answer.
    Lost,
    /// The answer is written down.
    Kept,
}

fn meaning(point: Point) -> Meaning {
    match point {
        _ if point <= Point::Connected => Meaning::Unsent,
        _ if point <= Point::AnswerInMemory => Meaning::Lost,
        _ => Meaning::Kept,
    }
}

/// Kills a process at a point; gives the time until the lock is free.
fn kill_at(stage: &Stage, point: Point) -> Duration {
    match point {
        Point::RequestSent => stage.fault(json!({"delay_ms": 150})),
        Point::ServerDone => stage.fault(json!({"hang": true, "after_processing": true})),
        _ => {}
    }
    let mut victim = Actor::start(actor(), &stage.order(Task::Call, 1).pause_at(point));
    victim.go();
    match point {
        Point::RequestSent => stage.wait("token_requests", 1),
        Point::ServerDone => stage.wait("refreshes", 1),
        _ => victim.at(point),
    }
    let free = stage.time_to_lease(victim.kill());
    if meaning(point) != Meaning::Unsent {
        stage.wait("refreshes", 1); // the server goes on although nobody waits for its answer
    }
    free
}

/// One cell of the table; gives the time until the lock was free.
fn cell(policy: ReusePolicy, point: Point) -> Duration {
    let stage = Stage::new(policy);
    stage.sign_in(Duration::ZERO);
    let free = kill_at(&stage, point);
    assert!(free <= NEXT_HOLDER, "the lock was free only after {free:?}");
    let entry = stage.block_on(stage.store().load(&stage.key()));
    assert!(matches!(entry, Ok(Some(_))), "the store is unreadable: {entry:?}");

    let mut next = Actor::start(actor(), &stage.order(Task::Call, 1));
    next.go();
    let report = next.report();
    let Counted { refreshes, reuse, in_grace, .. } = stage.counted();
    let seen = (report.count("ok"), refreshes, reuse, in_grace);
    let wanted = match (meaning(point), policy) {
        (Meaning::Unsent | Meaning::Kept, _) => (1, 1, 0, 0),
        (Meaning::Lost, ReusePolicy::Grace) => (1, 2, 0, 1),
        (Meaning::Lost, _) => (0, 1, 1, 0),
    };
    assert_eq!(seen, wanted, "ok, refreshes, reuse, reuse in grace; {report:?}");
    // whoever finds an intent says so
    let intended = point >= Point::IntentWritten && meaning(point) != Meaning::Kept;
    assert_eq!(report.heard("refresh_in_doubt"), usize::from(intended), "{report:?}");
    if report.is_ok() {
        // what is in the store is the living pair, not merely one that still works
        stage.block_on(stage.client().auth().unwrap().refresh()).unwrap();
        assert_eq!(stage.counted().reuse, 0);
        return free;
    }
    assert_eq!(report.count("reauthorization_required"), 1, "{report:?}");
    assert_eq!(report.heard("reauthorization_required"), 1, "{report:?}");
    let why = report.messages.first().unwrap();
    let explained = why.contains("the answer to the last refresh was lost") && why.contains("sign in again");
    assert!(explained, "a loss without a reason: {why}");
    // everybody else hears the same, without asking the server again
    let status = stage.block_on(stage.client().auth().unwrap().refresh()).unwrap_err();
    assert!(status.message().contains("the answer to the last refresh was lost"), "{status}");
    stage.sign_in(Duration::from_secs(3600));
    stage.block_on(stage.client().invoices().list(&stage.business)).unwrap();
    free
}

#[test]
fn a_kill_at_any_point_loses_nothing_that_is_not_told() {
    let repetitions = std::env::var("REPETITIONS").ok().and_then(|n| n.parse().ok()).unwrap_or(1);
    let cells: Vec<_> = (0..repetitions)
        .flat_map(|_| POLICIES)
        .flat_map(|policy| Point::ALL.map(|point| (policy, point)))
        .collect();
    let (next, failures, frees) = (AtomicUsize::new(0), Mutex::new(Vec::new()), Mutex::new(Vec::new()));
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..AT_A_TIME {
            scope.spawn(|| {
                while let Some(((letter, policy), point)) = cells.get(next.fetch_add(1, Ordering::SeqCst)) {
                    match std::panic::catch_unwind(|| cell(*policy, *point)) {
                        Ok(free) => frees.lock().unwrap().push(free),
                        Err(_) => failures.lock().unwrap().push(format!("{letter} {point}")),
                    }
                }
            });
        }
    });
    let (failures, slowest) = (failures.into_inner().unwrap(), frees.into_inner().unwrap().into_iter().max());
    println!(
        "kill matrix: {} of {} as in the table; lock free after at most {slowest:?}; {:?}",
        cells.len() - failures.len(),
        cells.len(),
        start.elapsed()
    );
    assert!(failures.is_empty(), "not as in the table: {failures:?}");
}
