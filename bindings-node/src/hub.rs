//! The one place of a JavaScript environment where finished calls arrive.
//!
//! A finished call goes into a queue, and only the first since the last drain wakes the event loop: an answer then
//! costs a fraction of a thread hop. The loop is kept alive while calls run, and not a moment longer.

use std::collections::HashMap;
use std::future::Future;
use std::sync::Arc;

use napi::bindgen_prelude::{Array, Function, Uint8Array};
use napi::{Env, Result};
use napi_derive::napi;
use tokio::task::AbortHandle;
use yionstack::http::Following;
use yionstack::{Cause, observe};

use crate::desk::{self, Desk, Wake};
use crate::ending;
use crate::error;
use crate::model::Outcome;
use crate::question::{Answer, Failure, Thrown, Trouble};

/// What an end of a call that nobody foresaw looks like.
const LOST: &str = r#"{"code":"cancelled","message":"the call stopped because of a fault inside the SDK: please report it","attempts":0,"fields":[]}"#;

/// One environment's running calls.
#[napi]
pub struct Hub {
    desk: Arc<Desk>,
    /// Never called: it is what keeps the event loop alive while `running` is not empty.
    anchor: Wake,
    running: HashMap<u32, (AbortHandle, Following)>,
}

#[napi]
impl Hub {
    /// Makes a hub; `wake` is called on the event loop when there is something to drain.
    #[napi(constructor)]
    pub fn new(env: &Env, wake: Function<'_, (), ()>) -> Result<Self> {
        let build =
            || wake.build_threadsafe_function::<()>().weak::<true>().callee_handled::<false>().build();
        let desk = Desk::new(build()?);
        let anchor = build()?;
        ending::watch(env, desk.clone())?;
        // only the first of a process does anything
        observe::hand_on_warnings(|warning| desk::warn(&warning.message));
        Ok(Self { desk, anchor, running: HashMap::new() })
    }

    /// Takes everything that has arrived: `id, kind, a, b` for each.
    #[napi(ts_return_type = "Array<unknown>")]
    pub fn drain<'env>(&mut self, env: &'env Env) -> Result<Array<'env>> {
        let arrived = self.desk.take();
        let mut out = env.create_array(4 * arrived.len() as u32)?;
        for (at, (id, outcome)) in (0..).step_by(4).zip(arrived) {
            if outcome.ends_call() {
                self.running.remove(&id);
            }
            outcome.put(env, id, &mut out, at)?;
        }
        self.release(env)?;
        Ok(out)
    }

    /// Stops a call. What it has sent already cannot be unsent: gives the facts of its error, where there are any.
    #[napi]
    pub fn cancel(&mut self, env: &Env, id: u32) -> Result<Option<String>> {
        let stopped = self.running.remove(&id).and_then(|(task, following)| {
            task.abort();
            following.interrupted()
        });
        self.release(env)?;
        Ok(stopped.as_ref().map(error::record))
    }

    /// Answers a question. Which of the three it takes depends on what was asked.
    #[napi]
    pub fn answer(
        &self,
        question: u32,
        text: Option<String>,
        number: Option<f64>,
        bytes: Option<Uint8Array>,
    ) {
        let bytes = bytes.map(|bytes| bytes.to_vec());
        self.desk.answer(question, Ok(Answer { text, number, bytes }));
    }

    /// There is no answer. `thrown` is the number under which JavaScript keeps the reason until it is told to forget it,
    /// `how` is 1 for a `StoreRejectedError`, and 2 where nothing was thrown and the answer is of the wrong type.
    #[napi]
    pub fn refuse(&self, question: u32, thrown: u32, how: u32, message: String) {
        let how = match how {
            1 => Failure::Rejected,
            2 => Failure::WrongAnswer,
            _ => Failure::Threw,
        };
        let cause = Cause::new(Thrown { number: thrown, desk: Arc::downgrade(&self.desk) });
        self.desk.answer(question, Err(Trouble::Failed { how, message, cause }));
    }

    /// Whether somebody listens to a channel of requests, from the next call on.
    #[napi]
    pub fn watch(&self, wanted: bool) {
        self.desk.watch(wanted);
    }

    /// How many questions wait for an answer.
    #[napi(getter)]
    pub fn questions(&self) -> u32 {
        self.desk.waiting() as u32
    }

    /// The process ends now: nobody answers any more, and a refresh under way is waited for.
    #[napi]
    pub fn end(&self) {
        self.desk.close();
        ending::settle();
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
        let following = Following::default();
        let followed = following.clone();
        let watched = self.desk.is_watched();
        let task = yionstack::runtime::spawn(async move {
            let call = followed.run(call);
            let outcome = match watched {
                true => observe::hosted(ticket.desk.clone(), call).await,
                false => call.await,
            };
            let outcome = outcome.map_or_else(Outcome::from, T::into);
            ticket.desk.push(id, outcome);
        });
        let task = task.map_err(error::thrown)?;
        if self.running.is_empty() {
            #[allow(deprecated)] // its advice, a clone, keeps the loop alive no matter whether calls run
            self.anchor.refer(env)?;
        }
        self.running.insert(id, (task.abort_handle(), following));
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
        for (task, _) in self.running.values() {
            task.abort();
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
