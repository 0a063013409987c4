//! What other threads see of a hub: where outcomes, events and questions for JavaScript are put down.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use napi::Status;
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use tokio::sync::oneshot;

use crate::model::Outcome;
use crate::question::{Answer, Question, Trouble};

/// Weak: on its own it does not keep the event loop alive.
pub(crate) type Wake = ThreadsafeFunction<(), (), (), Status, false, true, 0>;

/// How long the user's code may take for one answer. Whoever waits may have less patience.
const PATIENCE: Duration = Duration::from_secs(30);

/// The desks of all environments, the main thread's first.
static DESKS: Mutex<Vec<Weak<Desk>>> = Mutex::new(Vec::new());

/// Puts down a warning that belongs to no call, in the first environment that is there.
pub(crate) fn warn(text: &str) {
    let desks: Vec<_> = lock(&DESKS).iter().filter_map(Weak::upgrade).collect();
    let _nobody = desks.iter().any(|desk| desk.push(0, Outcome::Warning(text.to_owned().into())));
}

/// The desk of one environment.
pub(crate) struct Desk {
    wake: Wake,
    /// What waits to be drained; `None` once the environment has ended.
    arrived: Mutex<Option<Vec<(u32, Outcome)>>>,
    questions: Mutex<HashMap<u32, oneshot::Sender<Result<Answer, Trouble>>>>,
    next_question: AtomicU32,
    /// Somebody listens to a channel of requests.
    watched: AtomicBool,
}

/// A question that waits for its answer. Whoever stops waiting takes it back.
struct Asked<'a>(&'a Desk, u32);

impl Drop for Asked<'_> {
    fn drop(&mut self) {
        lock(&self.0.questions).remove(&self.1);
    }
}

impl Desk {
    pub(crate) fn new(wake: Wake) -> Arc<Self> {
        let desk = Arc::new(Self {
            wake,
            arrived: Mutex::new(Some(Vec::new())),
            questions: Mutex::default(),
            next_question: AtomicU32::new(0),
            watched: AtomicBool::new(false),
        });
        let mut desks = lock(&DESKS);
        desks.retain(|desk| desk.strong_count() > 0);
        desks.push(Arc::downgrade(&desk));
        drop(desks);
        desk
    }

    pub(crate) fn is_watched(&self) -> bool {
        self.watched.load(Ordering::Relaxed)
    }

    pub(crate) fn watch(&self, wanted: bool) {
        self.watched.store(wanted, Ordering::Relaxed);
    }

    /// Asks the user's code.
    pub(crate) async fn ask(&self, question: Question) -> Result<Answer, Trouble> {
        self.ask_within(PATIENCE, question).await
    }

    /// Asks the user's code for something that takes as long as people do.
    pub(crate) async fn ask_within(&self, patience: Duration, question: Question) -> Result<Answer, Trouble> {
        let (asker, answer) = oneshot::channel();
        let asked = Asked(self, self.next_question.fetch_add(1, Ordering::Relaxed));
        lock(&self.questions).insert(asked.1, asker);
        if !self.push(asked.1, Outcome::Question(question)) {
            return Err(Trouble::Ended);
        }
        match tokio::time::timeout(patience, answer).await {
            Ok(answer) => answer.unwrap_or(Err(Trouble::Ended)),
            Err(_) => Err(Trouble::Late(patience)),
        }
    }

    /// Hands an answer to whoever asked, who may be gone.
    pub(crate) fn answer(&self, question: u32, answer: Result<Answer, Trouble>) {
        let asker = lock(&self.questions).remove(&question);
        if let Some(asker) = asker {
            let _ = asker.send(answer);
        }
    }

    /// Puts something down; `false` when nobody will ever fetch it.
    pub(crate) fn push(&self, id: u32, outcome: Outcome) -> bool {
        let first = {
            let mut arrived = lock(&self.arrived);
            let Some(arrived) = arrived.as_mut() else {
                return false;
            };
            arrived.push((id, outcome));
            arrived.len() == 1
        };
        if first {
            self.wake.call((), ThreadsafeFunctionCallMode::NonBlocking); // an environment that ends listens no more
        }
        true
    }

    /// Takes everything that has arrived.
    pub(crate) fn take(&self) -> Vec<(u32, Outcome)> {
        lock(&self.arrived).as_mut().map(std::mem::take).unwrap_or_default()
    }

    /// No JavaScript runs any more: whoever waits for an answer, or asks from now on, hears so at once.
    pub(crate) fn close(&self) {
        let arrived = lock(&self.arrived).take();
        let questions = std::mem::take(&mut *lock(&self.questions));
        // dropped without the locks: what is dropped may have something to put down
        drop((arrived, questions));
    }

    /// How many questions wait: for tests of leaks.
    pub(crate) fn waiting(&self) -> usize {
        lock(&self.questions).len()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
