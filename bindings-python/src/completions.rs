//! Finished calls on their way back to an event loop: in batches, with one wake-up for all that are ready.
//!
//! A `call_soon_threadsafe` per answer would cost more than the request. Instead each event loop has a hub: a queue,
//! and a socket pair that the loop watches. Whoever finds the queue empty wakes the loop; the loop then takes all.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pyo3::exceptions::PyNotImplementedError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyWeakrefMethods, PyWeakrefReference};
use tokio::task::AbortHandle;
use yionstack::runtime;

use crate::bell::Bell;
use crate::call::{Failure, Outcome, Work, finish};
use crate::watch::{Mailbox, first_of};
use crate::{error, fork};

/// Runs `work` on the runtime thread; its outcome goes to a new future of `event_loop`.
pub(crate) fn start<'py>(
    event_loop: &Bound<'py, PyAny>,
    work: Work,
    mailbox: Option<&Mailbox>,
) -> PyResult<(Bound<'py, PyAny>, AbortHandle)> {
    let py = event_loop.py();
    let hub = hub(event_loop)?;
    if let Some(mailbox) = mailbox {
        mailbox.awaited(py, hub.clone())?;
    }
    let future = event_loop.call_method0(intern!(py, "create_future"))?;
    let promise = Promise { hub, future: Some(future.clone().unbind()) };
    let task = runtime::spawn(async move { promise.keep(work.await) });
    let task = task.map_err(|failure| error::exception(py, &failure))?;
    Ok((future, task.abort_handle()))
}

/// What an event loop shares with the runtime thread.
pub(crate) struct Hub {
    arrived: Mutex<Vec<Arrival>>,
    bell: Bell,
}

/// Something for an event loop.
enum Arrival {
    Finished(Py<PyAny>, Outcome),
    /// There are notices of a call.
    Told(Arc<Mailbox>),
}

/// A future that has to be given an outcome, even if its task panics.
struct Promise {
    hub: Arc<Hub>,
    future: Option<Py<PyAny>>,
}

impl Promise {
    fn keep(mut self, outcome: Outcome) {
        self.settle(outcome);
    }

    fn settle(&mut self, outcome: Outcome) {
        if let Some(future) = self.future.take() {
            self.hub.push(Arrival::Finished(future, outcome));
        }
    }
}

impl Drop for Promise {
    fn drop(&mut self) {
        self.settle(Err(Failure::stopped()));
    }
}

impl Hub {
    /// A hub that the loop listens to: through a socket pair, or, where loops watch no sockets, by `call_soon`.
    fn connect(event_loop: &Bound<'_, PyAny>) -> PyResult<Arc<Self>> {
        #[cfg(unix)]
        {
            let bell = Bell::sockets()?;
            let hub = Arc::new(Self { arrived: Mutex::default(), bell });
            match hub.bell.watch(event_loop, hub.drain_function(event_loop.py())?) {
                Err(refusal) if refusal.is_instance_of::<PyNotImplementedError>(event_loop.py()) => {}
                watched => return watched.map(|()| hub),
            }
        }
        Ok(Arc::new(Self { arrived: Mutex::default(), bell: Bell::call_soon(event_loop)? }))
    }

    fn drain_function<'py>(self: &Arc<Self>, py: Python<'py>) -> PyResult<Bound<'py, PyCFunction>> {
        let hub = self.clone();
        PyCFunction::new_closure(py, None, None, move |arguments, _| hub.drain(arguments.py()))
    }

    /// Has the loop look into a mailbox.
    pub(crate) fn tell(self: Arc<Self>, mailbox: Arc<Mailbox>) {
        self.push(Arrival::Told(mailbox));
    }

    fn push(self: &Arc<Self>, arrival: Arrival) {
        let mut arrived = self.arrived.lock().unwrap_or_else(PoisonError::into_inner);
        arrived.push(arrival);
        if arrived.len() == 1 {
            drop(arrived);
            self.bell.ring(|py| self.drain_function(py));
        }
    }

    /// Gives all futures their outcomes, on the event loop's thread. What a hook raises that is no `Exception` is for the loop.
    fn drain(&self, py: Python<'_>) -> PyResult<()> {
        self.bell.hush();
        let arrived = std::mem::take(&mut *self.arrived.lock().unwrap_or_else(PoisonError::into_inner));
        let mut told = Ok(());
        for arrival in arrived {
            let (future, outcome) = match arrival {
                Arrival::Finished(future, outcome) => (future.into_bound(py), outcome),
                Arrival::Told(mailbox) => {
                    told = first_of(py, told, mailbox.empty(py));
                    continue;
                }
            };
            if let Err(trouble) = resolve(&future, outcome) {
                trouble.write_unraisable(py, Some(&future));
            }
        }
        told
    }
}

fn resolve(future: &Bound<'_, PyAny>, outcome: Outcome) -> PyResult<()> {
    let py = future.py();
    if future.call_method0(intern!(py, "done"))?.is_truthy()? {
        return Ok(()); // cancelled meanwhile
    }
    match finish(py, outcome) {
        Ok(answer) => future.call_method1(intern!(py, "set_result"), (answer,))?,
        Err(exception) => future.call_method1(intern!(py, "set_exception"), (exception,))?,
    };
    Ok(())
}

/// The hubs of this process's event loops, a handful at most.
static HUBS: Mutex<Vec<Entry>> = Mutex::new(Vec::new());

struct Entry {
    epoch: usize,
    address: usize,
    event_loop: Py<PyWeakrefReference>,
    hub: Arc<Hub>,
}

impl Entry {
    /// A parent's hub has a queue that may be locked for ever, and a socket that is the parent's.
    fn is_inherited(&self) -> bool {
        self.epoch != fork::epoch()
    }

    /// A closed loop is done with, even if answers that nobody waits for still refer to it.
    fn is_open(&self, py: Python<'_>) -> bool {
        let closed =
            |event_loop: Bound<'_, PyAny>| event_loop.call_method0(intern!(py, "is_closed"))?.is_truthy();
        self.event_loop.bind(py).upgrade().is_some_and(|event_loop| !closed(event_loop).unwrap_or(false))
    }

    fn is_for(&self, event_loop: &Bound<'_, PyAny>) -> bool {
        // the address first: another loop must not lose its last reference here, under the lock
        self.address == event_loop.as_ptr() as usize
            && !self.is_inherited()
            && self.event_loop.bind(event_loop.py()).upgrade().is_some()
    }
}

fn hub(event_loop: &Bound<'_, PyAny>) -> PyResult<Arc<Hub>> {
    if let Some(entry) = hubs().iter().find(|entry| entry.is_for(event_loop)) {
        return Ok(entry.hub.clone());
    }
    let hub = Hub::connect(event_loop)?;
    let entry = Entry {
        epoch: fork::epoch(),
        address: event_loop.as_ptr() as usize,
        event_loop: PyWeakrefReference::new(event_loop)?.unbind(),
        hub: hub.clone(),
    };
    // what is dropped or asked here may run Python code, which must not find the lock taken
    let known = std::mem::take(&mut *hubs());
    let (live, gone): (Vec<_>, Vec<_>) =
        known.into_iter().partition(|entry| !entry.is_inherited() && entry.is_open(event_loop.py()));
    gone.into_iter().filter(Entry::is_inherited).for_each(std::mem::forget);
    hubs().extend(live.into_iter().chain([entry]));
    Ok(hub)
}

fn hubs() -> MutexGuard<'static, Vec<Entry>> {
    HUBS.lock().unwrap_or_else(PoisonError::into_inner)
}
