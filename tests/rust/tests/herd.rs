//! Processes that find the same access token expired at the same moment: one refreshes, and all go on with its token.

use std::time::Duration;

use yionstack_sandbox::ReusePolicy;
use yionstack_tests::actor::{Actor, Task};
use yionstack_tests::herd::{fire, on_its_own};
use yionstack_tests::redis::Server;
use yionstack_tests::stage::Stage;

const PROGRAM: &str = env!("CARGO_BIN_EXE_actor");
const TASKS: usize = 20;
/// From the start to the last answer: 2 s, with the slack of a busy machine.
const SPAN: Duration = Duration::from_secs(20);

#[test]
fn sixteen_processes_on_one_file_store_refresh_once() {
    for round in 1..=3 {
        let stage = Stage::new(ReusePolicy::RevokeFamily);
        stage.sign_in(Duration::ZERO);
        let order = stage.order(Task::Call, TASKS);
        let herd = fire((0..16).map(|_| Actor::start(PROGRAM.as_ref(), &order)).collect());
        println!("herd of 16 x {TASKS} on files, round {round}: {:?}", herd.span);
        herd.check(&stage, 16 * TASKS, 1).unwrap();
        assert!(herd.span < SPAN, "{:?}", herd.span);
    }
}

/// Processes that share nothing but the server: as on hosts of their own.
#[test]
fn four_processes_on_one_redis_refresh_once() {
    let Some(server) = Server::start(&[]) else { return };
    let stage = Stage::in_redis(ReusePolicy::RevokeFamily, server.url());
    stage.sign_in(Duration::ZERO);
    let order = stage.order(Task::Call, TASKS);
    let actors =
        (0..4).map(|number| on_its_own(PROGRAM.as_ref(), &order, &stage.own_dir(&format!("host-{number}"))));
    let herd = fire(actors.collect());
    println!("herd of 4 x {TASKS} on Redis: {:?}", herd.span);
    herd.check(&stage, 4 * TASKS, 1).unwrap();
    assert!(herd.span < SPAN, "{:?}", herd.span);
}

/// A process that has just started knows no token yet, and must not take the one in the store for a new one.
#[test]
fn who_asks_for_a_refresh_gets_one_in_a_new_process_too() {
    let stage = Stage::new(ReusePolicy::RevokeFamily);
    stage.sign_in(Duration::from_secs(3600));
    for refreshes in 1..=2 {
        let herd = fire(vec![Actor::start(PROGRAM.as_ref(), &stage.order(Task::Refresh, 1))]);
        assert_eq!((herd.refreshed, herd.outcomes.get("ok")), (1, Some(&1)), "{herd:?}");
        assert_eq!(stage.counted().refreshes, refreshes);
    }
}
