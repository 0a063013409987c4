//! The one place of a JavaScript environment where finished calls arrive.
//!
//! A finished call goes into a queue, and only the first since the last drain wakes the event loop: an answer then
//! costs a fraction of a thread hop. The loop is kept alive while calls run, and not a moment longer.

use std::collections::HashMap;
use std::future::Future;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use napi::bindgen_prelude::{Array, Function};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Env, Result, Status};
use napi_derive::napi;
use tokio::sync::oneshot;
use tokio::task::AbortHandle;
use yionstack::Secret;

use crate::error;
use crate::model::Outcome;

/// Weak: on its own it does not keep the event loop alive.
type Wake = ThreadsafeFunction<(), (), (), Status, false, true, 0>;

/// What an end of a call that nobody foresaw looks like.
const LOST: &str = r#"{"code":"cancelled","message":"the call stopped because of a fault inside the SDK: please report it","attempts":0,"fields":[]}"#;

/// One environment's running calls.
#[napi]
pub struct Hub {
    desk: Arc<Desk>,
    /// Never called: it is what keeps the event loop alive while `running` is not empty.
    anchor: Wake,
    running: HashMap<u32, AbortHandle>,
}

/// What the runtime's thread sees of a hub.
pub(crate) struct Desk {
    wake: Wake,
    finished: Mutex<Vec<(u32, Outcome)>>,
    questions: Mutex<HashMap<u32, oneshot::Sender<Option<Secret>>>>,
    next_question: AtomicU32,
}

#[napi]
impl Hub {
    /// Makes a hub; `wake` is called on the event loop when there is something to drain.
    #[napi(constructor)]
    pub fn new(wake: Function<'_, (), ()>) -> Result<Self> {
        let build =
            || wake.build_threadsafe_function::<()>().weak::<true>().callee_handled::<false>().build();
        let desk = Desk {
            wake: build()?,
            finished: Mutex::default(),
            questions: Mutex::default(),
            next_question: AtomicU32::new(0),
        };
        Ok(Self { desk: Arc::new(desk), anchor: build()?, running: HashMap::new() })
    }

    /// Takes everything that has arrived: `id, kind, a, b` for each.
    #[napi(ts_return_type = "Array<unknown>")]
    pub fn drain<'env>(&mut self, env: &'env Env) -> Result<Array<'env>> {
        let finished = std::mem::take(&mut *lock(&self.desk.finished));
        let mut out = env.create_array(4 * finished.len() as u32)?;
        for (at, (id, outcome)) in (0..).step_by(4).zip(finished) {
            if !matches!(outcome, Outcome::Question(_)) {
                self.running.remove(&id);
            }
            outcome.put(env, id, &mut out, at)?;
        }
        self.release(env)?;
        Ok(out)
    }

    /// Stops a call. What it has sent already cannot be unsent.
    #[napi]
    pub fn cancel(&mut self, env: &Env, id: u32) -> Result<()> {
        if let Some(task) = self.running.remove(&id) {
            task.abort();
        }
        self.release(env)
    }

    /// Answers a question for a token; none when there is no token to be had.
    #[napi]
    pub fn answer(&self, question: u32, token: Option<String>) {
        if let Some(asker) = lock(&self.desk.questions).remove(&question) {
            let _ = asker.send(token.map(Secret::from)); // whoever asked may be gone
        }
    }
}

impl Hub {
    /// Runs a call on the runtime's thread.
    pub(crate) fn run<T: Into<Outcome>>(
        &mut self,
        env: &Env,
        id: u32,
        call: impl Future<Output = yionstack::Result<T>> + Send + 'static,
    ) -> Result<()> {
        let ticket = Ticket { desk: self.desk.clone(), id };
        let task = yionstack::runtime::spawn(async move {
            let outcome = call.await.map_or_else(Outcome::from, T::into);
            ticket.desk.push(id, outcome);
        });
        let task = task.map_err(error::thrown)?;
        if self.running.is_empty() {
            #[allow(deprecated)] // its advice, a clone, keeps the loop alive no matter whether calls run
            self.anchor.refer(env)?;
        }
        self.running.insert(id, task.abort_handle());
        Ok(())
    }

    /// The side for other threads.
    pub(crate) fn desk(&self) -> Arc<Desk> {
        self.desk.clone()
    }

    fn release(&mut self, env: &Env) -> Result<()> {
        if self.running.is_empty() {
            #[allow(deprecated)] // as above
            self.anchor.unref(env)?;
        }
        Ok(())
    }
}

impl Drop for Hub {
    /// The environment ends: nobody waits for its calls any more.
    fn drop(&mut self) {
        for task in self.running.values() {
            task.abort();
        }
    }
}

impl Desk {
    /// Asks JavaScript for a token of the client `client`.
    pub(crate) async fn ask(&self, client: u32) -> Option<Secret> {
        let (asker, answer) = oneshot::channel();
        let question = self.next_question.fetch_add(1, Ordering::Relaxed);
        lock(&self.questions).insert(question, asker);
        self.push(question, Outcome::Question(client));
        answer.await.ok().flatten()
    }

    fn push(&self, id: u32, outcome: Outcome) {
        let first = {
            let mut finished = lock(&self.finished);
            finished.push((id, outcome));
            finished.len() == 1
        };
        if first {
            self.wake.call((), ThreadsafeFunctionCallMode::NonBlocking); // an environment that ends listens no more
        }
    }
}

/// Sees to it that a call ends even when it panics.
struct Ticket {
    desk: Arc<Desk>,
    id: u32,
}

impl Drop for Ticket {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.desk.push(self.id, Outcome::Error(LOST.to_owned().into(), None));
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
