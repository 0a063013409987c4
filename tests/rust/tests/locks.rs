//! The file store's lease among real processes: a holder that dies, one that is stopped, a crowd, and a lock file that
//! somebody else has touched.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;
use yionstack_sandbox::ReusePolicy;
use yionstack_tests::actor::{Actor, Point, Task};
use yionstack_tests::herd::fire;
use yionstack_tests::redis::Server;
use yionstack_tests::stage::Stage;

/// How soon the next one can have a dead holder's lock: 1 s, with the slack of a busy machine.
const NEXT_HOLDER: Duration = Duration::from_secs(10);

fn stage() -> Stage {
    let stage = Stage::new(ReusePolicy::RevokeFamily);
    stage.sign_in(Duration::ZERO);
    stage
}

fn actor(stage: &Stage) -> Actor {
    Actor::start(Path::new(env!("CARGO_BIN_EXE_actor")), &stage.order(Task::Call, 1))
}

/// A process that has come to a point.
fn actor_at(stage: &Stage, point: Point) -> Actor {
    let order = stage.order(Task::Call, 1).pause_at(point);
    let mut actor = Actor::start(Path::new(env!("CARGO_BIN_EXE_actor")), &order);
    actor.go();
    actor.at(point);
    actor
}

fn going(stage: &Stage) -> Actor {
    let mut actor = actor(stage);
    actor.ready();
    actor.go();
    actor
}

fn signal(actor: &Actor, signal: Signal) {
    kill_process(Pid::from_raw(actor.id().cast_signed()).unwrap(), signal).unwrap();
}

fn lock_file(stage: &Stage) -> PathBuf {
    stage.store_dir().join(format!("{}.lock", stage.key()))
}

fn one_refresh(stage: &Stage) {
    let counted = stage.counted();
    assert_eq!((counted.requests, counted.refreshes, counted.reuse), (1, 1, 0), "{counted:?}");
}

#[test]
fn a_killed_holder_is_followed_at_once_and_its_lock_file_stays() {
    let stage = stage();
    let mut holder = actor_at(&stage, Point::AfterLock);
    let waiters: Vec<_> = (0..4).map(|_| going(&stage)).collect();
    thread::sleep(Duration::from_millis(500)); // long enough for their pauses to be the longest
    assert_eq!(stage.counted().requests, 0);
    let file = lock_file(&stage);
    let before = fs::metadata(&file).unwrap().ino();
    // as a program would that keeps its number there: nobody asks for it
    fs::write(&file, holder.id().to_string()).unwrap();
    let killed = holder.kill();
    let leased = stage.time_to_lease(killed);
    for waiter in &waiters {
        assert!(waiter.report().is_ok());
    }
    let all = killed.elapsed();
    println!("after SIGKILL: the lock is free after {leased:?}, four waiters have their token after {all:?}");
    assert!(leased < NEXT_HOLDER && all < NEXT_HOLDER);
    one_refresh(&stage);
    assert_eq!(fs::metadata(&file).unwrap().ino(), before, "a lock file is never removed");
}

#[test]
fn a_stopped_holder_is_waited_for() {
    let stage = stage();
    stage.fault(json!({"delay_ms": 300, "after_processing": true}));
    let holder = going(&stage);
    stage.wait("refreshes", 1);
    signal(&holder, Signal::STOP);
    let waiters: Vec<_> = (0..4).map(|_| going(&stage)).collect();
    thread::sleep(Duration::from_secs(4));
    for waiter in &waiters {
        assert!(waiter.said().is_empty(), "nobody goes on without the holder");
    }
    signal(&holder, Signal::CONT);
    let start = Instant::now();
    assert!(holder.report().is_ok());
    for waiter in &waiters {
        assert!(waiter.report().is_ok());
    }
    println!("after SIGCONT: all have their token after {:?}", start.elapsed());
    one_refresh(&stage);
}

/// Wherever a holder stands still, it is the one that refreshes when it goes on.
#[test]
fn a_holder_may_stand_still_anywhere() {
    let points = [
        Point::AfterLock,
        Point::IntentWritten,
        Point::Connected,
        Point::AnswerInMemory,
        Point::JournalWritten,
        Point::TempWritten,
        Point::Renamed,
        Point::JournalDropped,
    ];
    thread::scope(|scope| {
        for point in points {
            scope.spawn(move || {
                let stage = stage();
                let mut holder = actor_at(&stage, point);
                let waiters = [going(&stage), going(&stage)];
                thread::sleep(Duration::from_secs(1));
                holder.go();
                let reports: Vec<_> = waiters.iter().chain([&holder]).map(Actor::report).collect();
                assert!(reports.iter().all(|report| report.is_ok()), "{point}: {reports:?}");
                one_refresh(&stage);
            });
        }
    });
}

#[test]
fn sixty_four_wait_for_a_slow_refresh_and_none_fails() {
    let stage = stage();
    stage.fault(json!({"delay_ms": 300}));
    let herd = fire((0..64).map(|_| actor(&stage)).collect());
    println!("64 waiters with a refresh of 0.3 s: all answers after {:?}", herd.span);
    herd.check(&stage, 64, 1).unwrap();
}

/// Whoever had the lease, and has it again, must notice that somebody else had it in between, before it sends a token
/// that is spent.
fn the_first_notices_the_second(stage: &Stage, point: Point, lose_the_lease: impl FnOnce()) {
    let mut first = actor_at(stage, point);
    lose_the_lease();
    let second = going(stage).report();
    assert!(second.is_ok(), "{second:?}");
    assert_eq!(second.refreshes(), 1);
    first.go();
    let first = first.report();
    assert!(first.is_ok(), "{point}: {first:?}");
    assert_eq!(first.tokens, second.tokens);
    one_refresh(stage);
}

/// Somebody tidies up the directory.
#[test]
fn a_removed_lock_file_is_noticed_before_the_token_is_sent() {
    for point in [Point::AfterLock, Point::IntentWritten] {
        let stage = stage();
        the_first_notices_the_second(&stage, point, || fs::remove_file(lock_file(&stage)).unwrap());
    }
}

/// A laptop sleeps for longer than its lease lasts, or a failover takes the lease away.
#[test]
fn a_lease_that_is_gone_from_redis_is_noticed_before_the_token_is_sent() {
    let Some(server) = Server::start(&[]) else { return };
    for point in [Point::AfterLock, Point::IntentWritten] {
        let stage = Stage::in_redis(ReusePolicy::RevokeFamily, server.url());
        stage.sign_in_again(Duration::ZERO);
        the_first_notices_the_second(&stage, point, || {
            let mut connection = server.connection();
            let keys: Vec<String> = redis::cmd("KEYS").arg("*:lease").query(&mut connection).unwrap();
            assert_eq!(keys.len(), 1);
            redis::cmd("DEL").arg(keys).exec(&mut connection).unwrap();
        });
    }
}

/// Two refresh with one token, because somebody removed the lock file. The server refuses the second; that must not harm
/// the pair of the first, whether it comes while the second still waits for a winner or after it has given up.
#[test]
fn the_loser_of_a_race_does_not_harm_the_winner() {
    let race = |late: bool| {
        let stage = Stage::new(ReusePolicy::Strict);
        stage.sign_in(Duration::ZERO);
        let mut winner = actor_at(&stage, Point::AnswerInMemory);
        fs::remove_file(lock_file(&stage)).unwrap();
        let loser = going(&stage);
        stage.wait("reuse_detected", 1);
        let refused = late.then(|| loser.report());
        winner.go();
        let winner = winner.report();
        assert!(winner.is_ok(), "{winner:?}");
        match refused {
            Some(refused) => assert_eq!(refused.count("reauthorization_required"), 1, "{refused:?}"),
            None => assert_eq!(loser.report().tokens, winner.tokens),
        }
        let next = going(&stage).report();
        assert_eq!((next.refreshes(), next.tokens), (0, winner.tokens));
        stage.block_on(stage.client().auth().unwrap().refresh()).unwrap();
        assert_eq!(stage.counted().reuse, 1);
    };
    thread::scope(|scope| {
        [false, true].map(|late| scope.spawn(move || race(late))).map(|race| race.join().unwrap())
    });
}
