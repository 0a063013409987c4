//! What is seen of requests, on its way to Python: to hooks, and to `logging`.
//!
//! A record goes into the mailbox of its call, and is handed out on the thread or the event loop that makes the call, in the
//! call's context, before its answer. That is woken for it, but the request goes out meanwhile. What belongs to no call (pages that are asked for ahead, refreshes) is handed out on
//! a thread of ours. The GIL is not taken for it: whether somebody listens is looked up when a call is made.

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use pyo3::exceptions::PyException;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyTuple};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use yionstack::observe::{self, Host, Observer, RequestRecord, ResponseRecord, Warning};
use yionstack::runtime;
use yionstack::token::{AuthEvent, AuthEventKind};

use crate::completions::Hub;
use crate::ending::{self, UNHEARD};
use crate::fork::{Counted, PerProcess};
use crate::python::{COPY_CONTEXT, Import};
use crate::wait::Woken;

static REQUEST: Import = Import::new("yionstack._watch", "RequestRecord");
static RESPONSE: Import = Import::new("yionstack._watch", "ResponseRecord");
static LOG_REQUEST: Import = Import::new("yionstack._log", "request");
static LOG_RESPONSE: Import = Import::new("yionstack._log", "response");
static LOG_EVENT: Import = Import::new("yionstack._log", "event");
static LOG_WARNING: Import = Import::new("yionstack._log", "warning");
static HTTP_DEBUGS: Import = Import::new("yionstack._log", "http_debugs");
static AUTH_DEBUGS: Import = Import::new("yionstack._log", "auth_debugs");

/// What `logging` wanted when a call was made last.
static LOGS: AtomicU8 = AtomicU8::new(0);
/// `yionstack.http` or `yionstack.auth` is at DEBUG.
const REQUESTS: u8 = 1;
/// There is logging at all.
const EVENTS: u8 = 2;

/// The hooks of one client. Every client has one of these, for its log.
pub(crate) struct Watcher {
    on_request: Option<Arc<Py<PyAny>>>,
    on_response: Option<Arc<Py<PyAny>>>,
}

/// Something to be handed out.
struct Notice {
    hook: Option<Arc<Py<PyAny>>>,
    what: What,
}

enum What {
    Request(Arc<RequestRecord>),
    Response(ResponseRecord),
    Event(AuthEvent),
    Warning(Warning),
}

impl Watcher {
    pub(crate) fn new(on_request: Option<Py<PyAny>>, on_response: Option<Py<PyAny>>) -> Self {
        Self { on_request: on_request.map(Arc::new), on_response: on_response.map(Arc::new) }
    }

    pub(crate) fn has_hooks(&self) -> bool {
        self.on_request.is_some() || self.on_response.is_some()
    }
}

impl Observer for Watcher {
    fn listens(&self) -> bool {
        self.has_hooks() || wants(REQUESTS)
    }

    fn request(&self, record: &Arc<RequestRecord>) {
        if self.on_request.is_some() || wants(REQUESTS) {
            post(Notice { hook: self.on_request.clone(), what: What::Request(record.clone()) });
        }
    }

    fn response(&self, record: &ResponseRecord) {
        if self.on_response.is_some() || wants(REQUESTS) {
            post(Notice { hook: self.on_response.clone(), what: What::Response(record.clone()) });
        }
    }

    fn event(&self, event: &AuthEvent) {
        let is_routine = event.kind == AuthEventKind::Refreshed;
        if wants(if is_routine { REQUESTS } else { EVENTS }) {
            post(Notice { hook: None, what: What::Event(event.clone()) });
        }
    }
}

/// Lets the core's own warnings come to the log: what concerns no single call, or nobody's.
pub(crate) fn hear_warnings() {
    observe::hand_on_warnings(|warning| post(Notice { hook: None, what: What::Warning(warning) }));
}

fn wants(what: u8) -> bool {
    LOGS.load(Ordering::Relaxed) & what != 0
}

/// Asks `logging` what it wants. A program that has not imported it wants nothing of it.
fn look(py: Python<'_>) -> PyResult<()> {
    static MODULES: PyOnceLock<Py<PyDict>> = PyOnceLock::new();
    let modules = MODULES.get_or_try_init(py, || {
        PyResult::Ok(py.import("sys")?.getattr("modules")?.cast_into::<PyDict>()?.unbind())
    })?;
    let mut wanted = 0;
    if modules.bind(py).contains(intern!(py, "logging"))? {
        let debugs = HTTP_DEBUGS.call(py, (10,))?.is_truthy()? || AUTH_DEBUGS.call(py, (10,))?.is_truthy()?;
        wanted = EVENTS | if debugs { REQUESTS } else { 0 };
    }
    LOGS.store(wanted, Ordering::Relaxed);
    Ok(())
}

/// The mailbox for a call that is made now, if there is anybody to get it.
pub(crate) fn mailbox(py: Python<'_>, hooks: bool) -> PyResult<Option<Arc<Mailbox>>> {
    look(py)?;
    Ok((hooks || wants(REQUESTS)).then(Arc::default))
}

/// Where the notices of one call wait.
#[derive(Default)]
pub(crate) struct Mailbox {
    waiting: Mutex<Vec<Notice>>,
    /// The event loop on which the call is awaited, and the context in which it was made.
    home: OnceLock<(Arc<Hub>, Py<PyAny>)>,
    /// Wakes the thread that waits for the call.
    waiter: OnceLock<Sender<Woken>>,
    /// That thread has gone on.
    left: OnceLock<()>,
}

impl Mailbox {
    /// Attaches it to a call.
    pub(crate) fn around<F: Future>(self: &Arc<Self>, work: F) -> impl Future<Output = F::Output> + use<F> {
        observe::hosted(self.clone() as Host, work)
    }

    /// The call is awaited: notices go to its event loop at once.
    pub(crate) fn awaited(&self, py: Python<'_>, hub: Arc<Hub>) -> PyResult<()> {
        let context = COPY_CONTEXT.get(py)?.call0()?.unbind();
        let _ = self.home.set((hub, context)); // a call is made once
        Ok(())
    }

    /// A thread waits for the call: it is woken for each notice.
    pub(crate) fn waited_for(&self, waiter: Sender<Woken>) {
        let _ = self.waiter.set(waiter); // a call is made once
    }

    /// Hands out what waits. What a hook raises that is no `Exception`, such as a Ctrl-C in it, is for its caller.
    pub(crate) fn empty(&self, py: Python<'_>) -> PyResult<()> {
        let waiting = std::mem::take(&mut *self.lock());
        let context = self.home.get().map(|(_, context)| context.bind(py));
        let mut told = Ok(());
        for notice in waiting {
            told = first_of(py, told, notice.deliver(py, context));
        }
        told
    }

    /// Hands out what waits, for the last time on this thread.
    pub(crate) fn leave(&self, py: Python<'_>) -> PyResult<()> {
        let _ = self.left.set(());
        self.empty(py)
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Notice>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a notice, or gives it back: nobody comes here any more.
    fn put(self: Arc<Self>, notice: Notice) -> Option<Notice> {
        let mut waiting = self.lock();
        if self.left.get().is_some() {
            return Some(notice);
        }
        waiting.push(notice);
        let first = waiting.len() == 1;
        drop(waiting);
        if first {
            if let Some((hub, _)) = self.home.get() {
                hub.clone().tell(self.clone());
            } else if let Some(waiter) = self.waiter.get() {
                let _ = waiter.send(Woken::Told); // it has gone on: then it looks once more
            }
        }
        None
    }
}

/// Of two exceptions the first one is raised, and the other one shown.
pub(crate) fn first_of<T>(py: Python<'_>, first: PyResult<T>, then: PyResult<()>) -> PyResult<T> {
    match (first, then) {
        (Err(first), Err(then)) => {
            then.write_unraisable(py, None);
            Err(first)
        }
        (Ok(_), Err(then)) => Err(then),
        (first, Ok(())) => first,
    }
}

fn post(notice: Notice) {
    let mailbox = observe::host().and_then(|host| host.downcast::<Mailbox>().ok());
    let left = match mailbox {
        Some(mailbox) => mailbox.put(notice),
        None => Some(notice),
    };
    if let (Some(notice), Some(queue)) = (left, QUEUE.get_or_init(start)) {
        let _ = queue.send((notice, UNHEARD.up())); // fails at the end of the runtime only
    }
}

type Queued = (Notice, Counted);

/// What belongs to no call.
static QUEUE: PerProcess<Option<UnboundedSender<Queued>>> = PerProcess::new();
/// So many are handed out with the GIL taken once.
const BATCH: usize = 256;

fn start() -> Option<UnboundedSender<Queued>> {
    let (queue, queued) = unbounded_channel();
    runtime::spawn(hand_out(queued)).ok().map(|_| queue)
}

async fn hand_out(mut queued: UnboundedReceiver<Queued>) {
    let mut batch = Vec::new();
    while queued.recv_many(&mut batch, BATCH).await > 0 {
        let batch = std::mem::take(&mut batch);
        let told = tokio::task::spawn_blocking(move || {
            ending::attach(|py| {
                for (notice, _unheard) in batch {
                    // no thread of the user's is there to raise it
                    if let Err(raised) = notice.deliver(py, None) {
                        raised.write_unraisable(py, None);
                    }
                }
            })
        });
        drop(told.await); // the next ones go on, whatever became of these
    }
}

impl Notice {
    /// Tells the hook and the log. An `Exception` that either raises goes to `sys.unraisablehook`; anything else is meant
    /// for the program, and is given.
    fn deliver(self, py: Python<'_>, context: Option<&Bound<'_, PyAny>>) -> PyResult<()> {
        let run = |function: &Bound<'_, PyAny>, arguments: Bound<'_, PyTuple>| {
            let done = match context {
                None => function.call1(arguments),
                Some(context) => {
                    let all: Vec<_> = std::iter::once(function.clone()).chain(arguments).collect();
                    PyTuple::new(py, all).and_then(|all| context.call_method1(intern!(py, "run"), all))
                }
            };
            match done {
                Err(exception) if exception.is_instance_of::<PyException>(py) => {
                    exception.write_unraisable(py, Some(function));
                    Ok(())
                }
                done => done.map(drop),
            }
        };
        let record = match &self.what {
            What::Request(record) => request(py, record),
            What::Response(record) => response(py, record),
            What::Warning(Warning { target, is_error, message }) => {
                (*target, *is_error, message).into_pyobject(py).map(Bound::into_any)
            }
            What::Event(event) => {
                let AuthEvent { kind, subject, generation, message, .. } = event;
                (kind.as_str(), subject.as_deref(), generation, message)
                    .into_pyobject(py)
                    .map(Bound::into_any)
            }
        };
        // it may come before the first call that asks what the log wants
        if let What::Warning(_) = self.what
            && let Err(exception) = look(py)
        {
            exception.write_unraisable(py, None);
            return Ok(());
        }
        let record = match record {
            Ok(record) => record,
            Err(exception) => {
                exception.write_unraisable(py, None);
                return Ok(());
            }
        };
        if let Some(hook) = &self.hook
            && let Ok(arguments) = PyTuple::new(py, [&record])
        {
            run(hook.bind(py), arguments)?;
        }
        let (wanted, log) = match self.what {
            What::Request(_) => (REQUESTS, &LOG_REQUEST),
            What::Response(_) => (REQUESTS, &LOG_RESPONSE),
            What::Event(_) => (EVENTS, &LOG_EVENT),
            What::Warning(_) => (EVENTS, &LOG_WARNING),
        };
        if wants(wanted)
            && let (Ok(log), Ok(arguments)) = (log.get(py), PyTuple::new(py, [&record]))
        {
            run(log, arguments)?;
        }
        Ok(())
    }
}

fn request<'py>(py: Python<'py>, record: &RequestRecord) -> PyResult<Bound<'py, PyAny>> {
    let headers = headers(py, &record.headers)?;
    let RequestRecord { id, operation, method, url, attempt, .. } = record;
    REQUEST.call(py, (id, operation, method, url, attempt, headers))
}

fn response<'py>(py: Python<'py>, record: &ResponseRecord) -> PyResult<Bound<'py, PyAny>> {
    let RequestRecord { id, operation, method, url, attempt, .. } = &*record.request;
    let ends = (record.status, &record.request_id, record.duration.as_secs_f64());
    let error = record.error.map(|code| code.as_str());
    let headers = headers(py, &record.headers)?;
    RESPONSE.call(py, (id, operation, method, url, attempt, ends.0, ends.1, ends.2, headers, error))
}

/// Values of a repeated header are joined (RFC 9110, section 5.3).
fn headers<'py>(py: Python<'py>, given: &[(String, String)]) -> PyResult<Bound<'py, PyDict>> {
    let all = PyDict::new(py);
    for (name, value) in given {
        match all.get_item(name)? {
            Some(before) => {
                all.set_item(name, format!("{}, {value}", before.cast::<PyString>()?.to_str()?))?
            }
            None => all.set_item(name, value)?,
        }
    }
    Ok(all)
}
