//! A lease in Redis outlasts its holder. On the holder's own machine the next process can tell that it has ended, and gives
//! the lease back; other machines cannot, and neither can anybody while it stands still.
//!
//! Nor does the next process wait until its own time to renew has come: a server that forgives a second use of a refresh
//! token does so for moments.

#![cfg(target_os = "linux")]

use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use yionstack::YionStackClient;
use yionstack::token::{InDoubt, RedisStore};
use yionstack_sandbox::ReusePolicy;
use yionstack_tests::actor::work::CLIENT;
use yionstack_tests::actor::{Actor, Order, Place, Point, Task};
use yionstack_tests::redis::Server;
use yionstack_tests::stage::{SUBJECT, Stage};

/// How soon the next one has a token: moments, with the slack of a busy machine. A lease lasts 30 s at least.
const NEXT_HOLDER: Duration = Duration::from_secs(10);
/// How long those are watched who have to wait.
const WATCHED: Duration = Duration::from_secs(3);

fn stage(server: &Server, policy: ReusePolicy) -> Stage {
    stage_with(server, policy, Duration::ZERO)
}

/// The grant's access token has `life` left.
fn stage_with(server: &Server, policy: ReusePolicy, life: Duration) -> Stage {
    let stage = Stage::in_redis(policy, server.url());
    stage.sign_in_again(life);
    stage.reset_counters();
    stage
}

fn going(order: &Order) -> Actor {
    let mut actor = Actor::start(Path::new(env!("CARGO_BIN_EXE_actor")), order);
    actor.ready();
    actor.go();
    actor
}

fn here(stage: &Stage) -> Order {
    stage.order(Task::Call, 1)
}

/// Another machine has another disk.
fn elsewhere(stage: &Stage) -> Order {
    let mut order = here(stage);
    let Place::Redis { journal, .. } = &mut order.place else { panic!("in Redis") };
    *journal = stage.own_dir("elsewhere");
    order
}

fn holder_at(stage: &Stage, point: Point) -> Actor {
    let holder = going(&here(stage).pause_at(point));
    holder.at(point);
    holder
}

fn waits(actor: &Actor) {
    assert!(actor.said().is_empty(), "nobody goes on without the holder");
}

#[test]
fn its_successor_gives_the_lease_of_a_killed_holder_back() {
    let Some(server) = Server::start(&[]) else { return };
    // where it was killed, and the refreshes that come of it
    for (point, refreshes) in
        [(Point::IntentWritten, 1), (Point::AnswerInMemory, 2), (Point::JournalWritten, 1)]
    {
        let stage = stage(&server, ReusePolicy::Grace);
        let mut holder = holder_at(&stage, point);
        let stranger = going(&elsewhere(&stage));
        let killed = holder.kill();
        thread::sleep(WATCHED);
        waits(&stranger);
        let start = Instant::now();
        let successor = going(&here(&stage)).report();
        assert!(successor.is_ok(), "{point}: {successor:?}");
        let stranger = stranger.report();
        let (took, all) = (start.elapsed(), killed.elapsed());
        println!(
            "killed at {point}: its successor and a stranger have their token after {took:?}, {all:?} after the end"
        );
        assert!(took < NEXT_HOLDER, "{point}: {took:?}");
        assert_eq!(stranger.tokens, successor.tokens, "{point}");
        let counted = stage.counted();
        assert_eq!((counted.refreshes, counted.reuse), (refreshes, 0), "{point}: {counted:?}");
    }
}

/// Where a second use ends the grant, it must not be lost by not waiting.
#[test]
fn a_holder_that_had_sent_nothing_loses_no_grant() {
    let Some(server) = Server::start(&[]) else { return };
    let stage = stage(&server, ReusePolicy::RevokeFamily);
    holder_at(&stage, Point::IntentWritten).kill();
    let start = Instant::now();
    let successor = going(&here(&stage)).report();
    assert!(successor.is_ok() && start.elapsed() < NEXT_HOLDER, "{successor:?}");
    let counted = stage.counted();
    assert_eq!((counted.requests, counted.refreshes, counted.reuse), (1, 1, 0), "{counted:?}");
}

#[test]
fn a_holder_that_stands_still_keeps_its_lease() {
    let Some(server) = Server::start(&[]) else { return };
    let stage = stage(&server, ReusePolicy::RevokeFamily);
    let holder = holder_at(&stage, Point::AnswerInMemory);
    let signal = |signal| kill_process(Pid::from_raw(holder.id().cast_signed()).unwrap(), signal).unwrap();
    signal(Signal::STOP);
    let waiters = [going(&here(&stage)), going(&here(&stage))];
    thread::sleep(WATCHED);
    waiters.iter().for_each(waits);
    signal(Signal::CONT);
    let mut holder = holder;
    holder.go();
    assert!(holder.report().is_ok());
    assert!(waiters.iter().all(|waiter| waiter.report().is_ok()));
    let counted = stage.counted();
    assert_eq!((counted.requests, counted.refreshes, counted.reuse), (1, 1, 0), "{counted:?}");
}

/// A client of this process, which knows what the store knows.
fn newcomer(stage: &Stage, in_doubt: InDoubt) -> YionStackClient {
    let Place::Redis { url, .. } = &stage.place else { panic!("in Redis") };
    let builder = stage.place.settings(YionStackClient::builder()).base_url(stage.sandbox.base_url());
    let store = Arc::new(RedisStore::new(url.as_str()).unwrap());
    let builder = builder.client_id(CLIENT.0).client_secret(CLIENT.1).subject(SUBJECT).store(store);
    builder.in_doubt(in_doubt).build().unwrap()
}

#[test]
fn what_was_interrupted_is_taken_up_at_the_first_call_though_the_token_is_good() {
    let Some(server) = Server::start(&[]) else { return };
    for in_doubt in [InDoubt::RetryOnceNow, InDoubt::RetryAtExpiry, InDoubt::Ask] {
        let stage = stage_with(&server, ReusePolicy::Grace, Duration::from_secs(3_600));
        let order = stage.order(Task::Refresh, 1).pause_at(Point::AnswerInMemory);
        let mut holder = going(&order);
        holder.at(Point::AnswerInMemory);
        holder.kill();
        assert_eq!(stage.counted().refreshes, 1);
        let newcomer = newcomer(&stage, in_doubt);
        stage.block_on(newcomer.invoices().list(&stage.business)).unwrap();
        if in_doubt == InDoubt::RetryOnceNow {
            stage.wait("refreshes", 2);
            assert_eq!(stage.counted().in_grace, 1);
        } else {
            thread::sleep(WATCHED);
            assert_eq!(stage.counted().refreshes, 1, "{in_doubt:?}: not before its time");
        }
        assert_eq!(stage.counted().reuse, 0);
    }
}

#[test]
fn what_is_under_way_is_waited_for_and_not_repeated() {
    let Some(server) = Server::start(&[]) else { return };
    let stage = stage_with(&server, ReusePolicy::RevokeFamily, Duration::from_secs(3_600));
    let mut holder = going(&stage.order(Task::Refresh, 1).pause_at(Point::AnswerInMemory));
    holder.at(Point::AnswerInMemory);
    let newcomer = newcomer(&stage, InDoubt::RetryOnceNow);
    stage.block_on(newcomer.invoices().list(&stage.business)).unwrap();
    thread::sleep(WATCHED);
    holder.go();
    assert!(holder.report().is_ok());
    thread::sleep(WATCHED); // longer than the pause between two looks
    stage.block_on(newcomer.invoices().list(&stage.business)).unwrap();
    let counted = stage.counted();
    assert_eq!((counted.requests, counted.refreshes, counted.reuse), (1, 1, 0), "{counted:?}");
    assert_eq!(counted.unauthorized, 0, "the newer token is in use");
}
