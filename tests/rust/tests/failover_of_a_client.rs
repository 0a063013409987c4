//! A client renews while a failover takes its store away: no spent token is presented, and everybody goes on.

use std::sync::Arc;
use std::time::Duration;

use yionstack::token::RedisStore;
use yionstack::{Clock, Code, SystemClock, YionStackClient};
use yionstack_sandbox::ReusePolicy;
use yionstack_tests::actor::work::CLIENT;
use yionstack_tests::random::Seeded;
use yionstack_tests::redis::{Name, Server};
use yionstack_tests::stage::{SUBJECT, Stage};

/// Between two attempts while the store is away.
const PAUSE: Duration = Duration::from_millis(10);

/// How often a primary is killed; `ROUNDS` says otherwise.
fn rounds() -> u64 {
    std::env::var("ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(5)
}

/// What a primary took with it was not given back: the leases of those who renewed end, as they do by themselves after
/// some minutes at the latest.
fn end_leases(server: &Server) {
    let mut connection = server.connection();
    let leases: Vec<String> = redis::cmd("KEYS").arg("*:lease").query(&mut connection).unwrap();
    for lease in leases {
        redis::cmd("DEL").arg(lease).exec(&mut connection).unwrap();
    }
}

/// The primary is killed in the middle of refreshes and its replica takes over. A process that knows the store alone goes
/// on as well.
#[test]
fn a_client_renews_through_failovers() {
    let random = Seeded::from_env("failover_of_a_client");
    let (mut renewed, mut refused, mut slowest) = (0, 0, Duration::ZERO);
    for round in 0..rounds() {
        let Some(mut primary) = Server::start(&[]) else { return };
        let replica = primary.replica();
        let name = Name::to(primary.port);
        let stage = Stage::in_redis(ReusePolicy::RevokeFamily, format!("redis://127.0.0.1:{}", name.port));
        stage.sign_in(Duration::from_secs(3600));
        let client = |journal: &str| {
            let builder = stage.place.settings(YionStackClient::builder()).base_url(stage.sandbox.base_url());
            let builder = builder.client_id(CLIENT.0).client_secret(CLIENT.1).subject(SUBJECT);
            let store = RedisStore::new(format!("redis://127.0.0.1:{}", name.port)).unwrap().replicas(1);
            builder.journal_dir(stage.own_dir(journal)).store(Arc::new(store)).build().unwrap()
        };
        let one = client("one");
        let refresh = |client: &YionStackClient| stage.block_on(client.auth().unwrap().refresh());

        let pause = Duration::from_micros(random.below(100_000));
        let kill = std::thread::spawn(move || {
            std::thread::sleep(pause);
            primary.kill();
        });
        let mut failed = 0;
        while !kill.is_finished() {
            match refresh(&one) {
                Ok(()) => renewed += 1,
                Err(error) if error.code() == Code::StoreUnavailable => {
                    failed += 1;
                    std::thread::sleep(PAUSE);
                }
                Err(error) => panic!("round {round}: {error}"),
            }
        }
        kill.join().unwrap();
        replica.promote();
        name.lead_to(replica.port);
        end_leases(&replica);
        let started = SystemClock.now();
        while let Err(error) = refresh(&one) {
            let waited = SystemClock.now().since(started);
            assert!(
                waited < Duration::from_secs(30),
                "round {round}, {waited:?} after the failover: {error}"
            );
            failed += 1;
            std::thread::sleep(PAUSE);
        }
        slowest = slowest.max(SystemClock.now().since(started));
        refused += failed;
        renewed += 1;
        let before = stage.counted();
        assert_eq!(before.reuse, 0, "round {round}: a spent token was presented");

        let another = client("another");
        refresh(&another).unwrap_or_else(|error| panic!("round {round}: {error}"));
        stage.block_on(another.invoices().list(&stage.business)).unwrap();
        let after = stage.counted();
        assert_eq!((after.refreshes, after.reuse), (before.refreshes + 1, 0), "round {round}");
    }
    eprintln!(
        "{} failovers: {renewed} refreshes, {refused} that were told that the store is away, 0 tokens twice; the first one \
         {slowest:?} after the failover at most",
        rounds()
    );
}
