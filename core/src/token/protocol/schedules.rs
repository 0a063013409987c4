//! The protocol in every order of its steps that a few context switches make, and in very many random ones.

#![allow(clippy::print_stderr, reason = "a test that draws at random says what it drew")]

use shuttle::scheduler::{RandomScheduler, Schedule, Scheduler, Task, TaskId};
use shuttle::{Config, Runner};

use super::model::{FAMILY, Loss, Plan, Policy, Story, World, with_intent, with_note};
use super::{Action, Intent, News, Reason};

const POLICIES: [Policy; 3] = [Policy::Grace, Policy::Strict, Policy::Revoke];
/// Steps after which a machine may crash: a renewal takes less than twenty.
const STEPS: usize = 20;

/// Every schedule that differs from the plain one (a thread runs until it waits) at no more than `depth` places.
struct Deviations {
    depth: usize,
    limit: usize,
    executions: usize,
    /// At each place: which thread was chosen (0: the plain one), and how many there were.
    path: Vec<(usize, usize)>,
    at: usize,
}

impl Deviations {
    fn new(depth: usize, limit: usize) -> Self {
        Self { depth, limit, executions: 0, path: Vec::new(), at: 0 }
    }

    /// The next path in order; `false` when there is none.
    fn advance(&mut self) -> bool {
        while let Some((choice, threads)) = self.path.pop() {
            let deviations = self.path.iter().filter(|(choice, _)| *choice > 0).count();
            if choice + 1 < threads && deviations < self.depth {
                self.path.push((choice + 1, threads));
                return true;
            }
        }
        false
    }
}

impl Scheduler for Deviations {
    fn new_execution(&mut self) -> Option<Schedule> {
        let more = self.executions == 0 || self.advance();
        (self.executions, self.at) = (self.executions + 1, 0);
        (more && self.executions <= self.limit).then(|| Schedule::new(0))
    }

    fn next_task(&mut self, runnable: &[&Task], current: Option<TaskId>, yields: bool) -> Option<TaskId> {
        let tasks: Vec<TaskId> = runnable.iter().map(|task| task.id()).collect();
        let here = current.and_then(|current| tasks.iter().position(|task| *task == current));
        // who waits goes to the end of the line
        let plain = match (here, current) {
            (Some(here), _) if !yields => here,
            (Some(here), _) => (here + 1) % tasks.len(),
            (None, Some(current)) => tasks.iter().position(|task| *task > current).unwrap_or(0),
            (None, None) => 0,
        };
        if tasks.len() == 1 {
            return Some(tasks[0]);
        }
        if self.at == self.path.len() {
            self.path.push((0, tasks.len()));
        }
        let choice = self.path[self.at].0;
        self.at += 1;
        Some(tasks[(plain + choice) % tasks.len()])
    }

    fn next_u64(&mut self) -> u64 {
        0
    }
}

fn from_env(name: &str, default: usize) -> usize {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
}

/// Runs a story in all its orders, up to `limit` of them.
fn all_orders(story: &Story, depth: usize, limit: usize) -> usize {
    let story = story.clone();
    Runner::new(Deviations::new(depth, limit), config()).run(move || World::run(&story))
}

fn config() -> Config {
    let mut config = Config::new();
    config.stack_size = 0x1_0000;
    config.silence_warnings = true;
    config
}

/// The stories in which one thing goes wrong, with two machines.
fn stories() -> Vec<Story> {
    let calm = Plan::default();
    let cold = Plan { warm: false, ..calm };
    let ahead = Plan { reason: Reason::Ahead, ..calm };
    let mut stories = Vec::new();
    for policy in POLICIES {
        for second in [calm, cold, ahead] {
            stories.push(Story::of(policy, &[calm, second]));
            stories.push(Story { expiries: 1, ..Story::of(policy, &[calm, second]) });
            stories.push(Story { rollbacks: 1, ..Story::of(policy, &[ahead, second]) });
            for loss in [Loss::Before, Loss::After, Loss::Error, Loss::Connect] {
                stories.push(Story::of(policy, &[Plan { loss: Some(loss), ..calm }, second]));
            }
        }
    }
    stories
}

/// The schedules of these tests need deviations to be worth counting: with none there is one, with more there are more.
#[test]
fn more_depth_gives_more_schedules() {
    let story = Story::of(Policy::Revoke, &[Plan::default(), Plan::default()]);
    let counts: Vec<usize> = (0..3).map(|depth| all_orders(&story, depth, usize::MAX)).collect();
    assert_eq!(counts[0], 1);
    assert!(counts[1] > 10 && counts[2] > 5 * counts[1], "{counts:?}");
}

/// Generations begin anew when a store is lost: what was noted down for another user must not be taken for this one's.
#[test]
fn only_a_note_of_this_grant_and_generation_is_taken_up() {
    assert!(matches!(with_note(FAMILY, 1), Action::Read(_)));
    assert!(matches!(with_note([8; 16], 1), Action::Lease(_)), "somebody else's");
    assert!(matches!(with_note(FAMILY, 2), Action::Lease(_)), "of another generation");
}

/// A token whose time has not come is sent for one reason only: nobody knows what became of it.
#[test]
fn only_what_was_interrupted_is_taken_up_before_its_time() {
    let open = Intent {
        owner: "1".to_owned(),
        started: 1_000_050_000,
        tries: 1,
        token: [0; 32],
        answered: false,
        queued_until: 0,
    };
    assert!(matches!(with_intent(Some(open.clone())), Action::Tell(News::InDoubt)));
    let over = [
        None,
        Some(Intent { tries: 2, ..open.clone() }),
        Some(Intent { answered: true, ..open.clone() }),
        Some(Intent { queued_until: 1, ..open.clone() }),
        Some(Intent { started: 999_979_000, ..open.clone() }),
        Some(Intent { started: 1_000_221_000, ..open }),
    ];
    for intent in over {
        let action = with_intent(intent.clone());
        assert!(matches!(action, Action::Finish(Ok(_))), "{intent:?}: {action:?}");
    }
}

#[test]
fn two_machines_in_every_order() {
    let (depth, limit) = (from_env("SCHEDULE_DEPTH", 2), from_env("SCHEDULE_LIMIT", 1_500));
    let executions: usize = stories().iter().map(|story| all_orders(story, depth, limit)).sum();
    eprintln!("{executions} schedules, up to {depth} deviations, at most {limit} for each story");
}

/// A crash before each step, and somebody with an empty memory goes on: on the same host or on another one.
#[test]
fn a_crash_at_every_step_in_every_order() {
    let (depth, limit) = (from_env("SCHEDULE_DEPTH", 1), from_env("SCHEDULE_LIMIT", 200));
    let mut executions = 0;
    for policy in POLICIES {
        for (step, next_host) in (1..=STEPS).flat_map(|step| [(step, 0), (step, 2)]) {
            let plan = Plan { crash: Some(step), next_host, ..Plan::default() };
            let story = Story::of(policy, &[plan, Plan::default()]);
            executions += all_orders(&story, depth, limit);
        }
    }
    eprintln!(
        "{executions} schedules with a crash, up to {depth} deviations, at most {limit} for each story"
    );
}

/// Three machines, and everything that can go wrong at once.
#[test]
fn random_orders_of_random_stories() {
    let seed = from_env("SEED", 20_261_122) as u64;
    let runs = from_env("SCHEDULES", 20_000);
    eprintln!("random_orders_of_random_stories: SEED={seed} SCHEDULES={runs}");
    Runner::new(RandomScheduler::new_from_seed(seed, runs), config()).run(|| World::run(&draw()));
}

fn draw() -> Story {
    use shuttle::rand::{Rng, thread_rng};
    let mut random = thread_rng();
    let mut below = |limit: usize| random.gen_range(0..limit);
    let policy = POLICIES[below(3)];
    let plans: Vec<Plan> = (0..2 + below(2))
        .map(|host| Plan {
            warm: below(3) > 0,
            reason: [Reason::Expiry, Reason::Expiry, Reason::Ahead, Reason::Refused][below(4)],
            crash: (below(4) == 0).then(|| 1 + below(STEPS)),
            next_host: [host, 5][below(2)],
            loss: [None, None, Some(Loss::Before), Some(Loss::After), Some(Loss::Error), Some(Loss::Connect)]
                [below(6)],
        })
        .collect();
    Story { expiries: below(3), rollbacks: [0, 0, 1][below(3)], ..Story::of(policy, &plans) }
}
