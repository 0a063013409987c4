//! A world for the protocol: a store, a token server, journals, and machines that are stopped, crash and lose their
//! lease. Whatever stands between two actions may take any time; what an action does is one step.

#![allow(clippy::print_stderr, reason = "a test that draws at random says what it drew")]

mod machine;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use shuttle::sync::atomic::{AtomicUsize, Ordering};
use shuttle::thread;

use self::machine::Body;
use super::{Action, Event, Failure, Note, Reason, Renewal, Terms, Versioned};
use crate::clock::Moment;
use crate::token::Nature;
use crate::token::record::{Family, Intent, Pair, Record};
use crate::token::{InDoubt, Tokens};

pub(super) const FAMILY: Family = [7; 16];
/// The generation that every machine wants to get beyond.
const FIRST: u64 = 1;

/// What a token server does with a refresh token that was used before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Policy {
    /// It gives another pair, for a while.
    Grace,
    /// It refuses.
    Strict,
    /// It refuses, and ends the grant.
    Revoke,
}

/// What becomes of an answer on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Loss {
    /// The connection is cut before the server has read the request.
    Before,
    /// The connection is cut after the server has done its work.
    After,
    /// The server rotates and then reports an error of its own.
    Error,
    /// There is no connection: nothing is sent.
    Connect,
}

/// One machine's fate.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plan {
    /// Whether it has had the grant in memory from the beginning.
    pub(super) warm: bool,
    pub(super) reason: Reason,
    /// It stops for good before this step, and a process with an empty memory comes after it …
    pub(super) crash: Option<usize>,
    /// … on this host, with this host's journal.
    pub(super) next_host: usize,
    /// What becomes of its first request.
    pub(super) loss: Option<Loss>,
}

impl Default for Plan {
    fn default() -> Self {
        Self { warm: true, reason: Reason::Expiry, crash: None, next_host: 0, loss: None }
    }
}

/// One story. Lease losses and rollbacks happen at any step: a thread of their own does them.
#[derive(Debug, Clone)]
pub(super) struct Story {
    pub(super) policy: Policy,
    pub(super) plans: Vec<Plan>,
    /// How often a lease runs out under its holder.
    pub(super) expiries: usize,
    /// How often the store is rolled back by one state.
    pub(super) rollbacks: usize,
}

impl Story {
    pub(super) fn of(policy: Policy, plans: &[Plan]) -> Self {
        Self { policy, plans: plans.to_vec(), expiries: 0, rollbacks: 0 }
    }

    fn is_quiet(&self) -> bool {
        let calm = |plan: &Plan| plan.crash.is_none() && plan.loss.is_none();
        self.expiries == 0 && self.rollbacks == 0 && self.plans.iter().all(calm)
    }
}

struct State {
    now: Duration,
    entry: Option<Versioned>,
    past: Vec<Option<Versioned>>,
    lease: Option<String>,
    gone: HashSet<String>,
    incarnation: usize,
    server: Server,
    journals: HashMap<usize, Note>,
    /// How many unexplained uses each refresh token had.
    unexplained: BTreeMap<String, usize>,
    uses: usize,
    /// The highest generation that was committed, and not taken back by a rollback.
    committed: u64,
    /// A machine has the pair of this generation in its hands.
    delivered: u64,
    endings: Vec<Result<Versioned, Failure>>,
}

struct Server {
    policy: Policy,
    issued: usize,
    spent: HashSet<String>,
    revoked: bool,
}

impl Server {
    fn ask(&mut self, token: &str) -> Result<Bytes, ()> {
        let reuse = !self.spent.insert(token.to_owned());
        if reuse && self.policy == Policy::Revoke {
            self.revoked = true;
        }
        if self.revoked || reuse && self.policy != Policy::Grace {
            return Err(());
        }
        self.issued += 1;
        Ok(Bytes::from(self.issued.to_string()))
    }
}

/// Everything but the machines.
pub(super) struct World {
    state: Mutex<State>,
    steps: AtomicUsize,
    story: Story,
}

impl World {
    /// Runs a story to its end, in one of its orders, and looks whether everything is as it must be.
    pub(super) fn run(story: &Story) {
        let entry = entry();
        let server = Server { policy: story.policy, issued: 0, spent: HashSet::new(), revoked: false };
        let state = State {
            now: Duration::from_secs(3_000),
            entry: Some(entry.clone()),
            past: Vec::new(),
            lease: None,
            gone: HashSet::new(),
            incarnation: 0,
            server,
            journals: HashMap::new(),
            unexplained: BTreeMap::new(),
            uses: 0,
            committed: FIRST,
            delivered: 0,
            endings: Vec::new(),
        };
        let steps = AtomicUsize::new(0);
        let world = Arc::new(Self { state: Mutex::new(state), steps, story: story.clone() });
        let machine = |host: usize, plan: Plan| {
            let (world, entry) = (world.clone(), entry.clone());
            thread::spawn(move || {
                let known = plan.warm.then_some(entry);
                if !world.live(host, host, plan, known) {
                    let next = Plan { crash: None, loss: None, ..plan };
                    world.live(plan.next_host, 5 + host, next, None);
                }
            })
        };
        let mut threads: Vec<_> =
            story.plans.iter().enumerate().map(|(host, plan)| machine(host, *plan)).collect();
        for expires in
            std::iter::repeat_n(true, story.expiries).chain(std::iter::repeat_n(false, story.rollbacks))
        {
            let world = world.clone();
            threads.push(thread::spawn(move || {
                world.pass();
                world.misfortune(expires);
            }));
        }
        for thread in threads {
            thread.join().expect("no machine panics");
        }
        world.judge();
    }

    /// Others may go first here.
    fn pass(&self) {
        self.steps.fetch_add(1, Ordering::SeqCst);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Moment {
        let steady = self.state().now;
        Moment { wall: Duration::from_secs(1_000_000) + steady, steady }
    }

    fn misfortune(&self, expires: bool) {
        let mut state = self.state();
        if expires {
            state.lease = None;
        } else if let Some(before) = state.past.pop() {
            state.committed = before.as_ref().map_or(0, |entry| entry.record.generation);
            state.entry = before;
            state.lease = None;
            state.incarnation += 1;
        }
    }

    /// One machine's renewal. Whether it came to its end.
    fn live(&self, host: usize, life: usize, plan: Plan, known: Option<Versioned>) -> bool {
        let owner = format!("{life}/{host}");
        let nature = if self.story.rollbacks > 0 { Nature::replicated() } else { Nature::default() };
        let terms = Terms { nature, ..terms(&owner, plan.reason, life) };
        let mut machine = Renewal::new(terms, known, self.now());
        let mut body = Body {
            world: self,
            host,
            owner,
            plan,
            steps: 0,
            asked: 0,
            tries: 0,
            looked: self.now(),
            leased: false,
        };
        let mut event = Event::Start;
        loop {
            let now = self.now();
            let action = machine.step(event, now);
            match &action {
                Action::Lease(_) => body.looked = now,
                Action::Send { .. } => assert!(
                    body.leased && now.since(body.looked) <= super::STALE,
                    "sends without a fresh look at its lease: {:?}",
                    self.story
                ),
                _ => {}
            }
            if let Action::Finish(ending) = action {
                self.state().endings.push(ending);
                return true;
            }
            event = match body.act(action) {
                Some(event) => event,
                None => {
                    self.state().gone.insert(body.owner);
                    return false;
                }
            };
        }
    }

    /// At the end.
    fn judge(&self) {
        let state = self.state();
        let story = &self.story;
        let kept = state.entry.as_ref().map(|entry| &*entry.record);
        let generation = kept.map_or(0, |record| record.generation);
        if story.is_quiet() {
            assert_eq!(state.uses, 1, "one renewal, when nothing goes wrong: {story:?}");
        }
        if story.rollbacks > 0 {
            return;
        }
        for (token, unexplained) in &state.unexplained {
            assert!(*unexplained <= 1, "{token} was used {unexplained} times without a note: {story:?}");
        }
        assert!(generation >= state.delivered, "a pair that was in somebody's hands is lost: {story:?}");
        assert!(
            state.delivered <= FIRST
                || kept.is_some_and(|record| !record.dead && record.refresh_token().is_some()),
            "the winner's pair is marked as dead, or gone: {story:?}"
        );
        let mut adopted: BTreeMap<u64, &str> = BTreeMap::new();
        for ending in state.endings.iter().filter_map(|ending| ending.as_ref().ok()) {
            let token = refresh(&ending.record);
            let first = adopted.entry(ending.record.generation).or_insert(token);
            assert_eq!(*first, token, "two machines go on with two pairs of one generation: {story:?}");
            assert!(ending.record.generation <= generation, "something newer than the store: {story:?}");
        }
    }
}

fn terms(owner: &str, reason: Reason, number: usize) -> Terms {
    Terms {
        beyond: FIRST,
        reason,
        rotates: true,
        nature: Nature::default(),
        in_doubt: InDoubt::RetryOnceNow,
        owner: owner.to_owned(),
        jitter: (number as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15),
        family: FAMILY,
    }
}

/// The grant at the beginning.
fn entry() -> Versioned {
    let issued = Moment { wall: Duration::from_secs(1_000_000), steady: Duration::ZERO };
    let record = Record::first(FAMILY, FIRST, Pair::new(&tokens(0), issued), None);
    Versioned { version: 1, record: Arc::new(record) }
}

/// What a machine does that finds a note of this consent and generation, and the first state in the store.
pub(super) fn with_note(family: Family, generation: u64) -> Action {
    let now = Moment { wall: Duration::from_secs(1_003_000), steady: Duration::ZERO };
    let mut machine = Renewal::new(terms("0", Reason::Expiry, 0), None, now);
    machine.step(Event::Start, now);
    machine.step(Event::Found(Some(Note { family, generation, answer: Bytes::from("1").into() })), now);
    machine.step(Event::Loaded { found: Some(entry()), incarnation: None }, now)
}

/// What a machine does under the lease that wants to take up what was interrupted, with this intent in the store.
pub(super) fn with_intent(intent: Option<Intent>) -> Action {
    let now = Moment { wall: Duration::from_secs(1_000_100), steady: Duration::ZERO };
    let entry = entry();
    let record = Record { intent, ..Record::clone(&entry.record) };
    let found = || Some(Versioned { version: 1, record: Arc::new(record.clone()) });
    let mut machine = Renewal::new(terms("0", Reason::Interrupted, 0), None, now);
    machine.step(Event::Start, now);
    machine.step(Event::Found(None), now);
    match machine.step(Event::Loaded { found: found(), incarnation: None }, now) {
        Action::Lease(_) => {}
        other => return other,
    }
    machine.step(Event::Leased(true), now);
    machine.step(Event::Loaded { found: found(), incarnation: None }, now);
    machine.step(Event::Found(None), now)
}

fn refresh(record: &Record) -> &str {
    record.refresh_token().map_or("", |token| token.expose())
}

fn tokens(number: usize) -> Tokens {
    Tokens {
        access_token: format!("access-{number}").into(),
        refresh_token: Some(format!("refresh-{number}").into()),
        expires_in: Some(Duration::from_secs(3_600)),
        scope: None,
    }
}
