//! What happens to grants, told to a function of the user's: in order, on a thread that may block.

use std::sync::Arc;

use pyo3::prelude::*;
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};
use yionstack::runtime;
use yionstack::token::{AuthEvent, AuthListener};

use crate::ending::{self, UNHEARD};
use crate::fork::{Counted, PerProcess};
use crate::python::{self, Import};

static EVENT: Import = Import::new("yionstack._grant", "AuthEvent");

type Queued = (AuthEvent, Counted);

/// The user's function, and for each process the queue to it. A refresh never waits for the function.
pub(crate) struct Listener {
    function: Arc<Py<PyAny>>,
    queue: PerProcess<Option<UnboundedSender<Queued>>>,
}

impl Listener {
    pub(crate) fn new(function: Py<PyAny>) -> Self {
        Self { function: Arc::new(function), queue: PerProcess::new() }
    }

    fn start(&self) -> Option<UnboundedSender<Queued>> {
        let (queue, queued) = mpsc::unbounded_channel();
        runtime::spawn(deliver(self.function.clone(), queued)).ok().map(|_| queue)
    }
}

impl AuthListener for Listener {
    fn event(&self, event: &AuthEvent) {
        if let Some(queue) = self.queue.get_or_init(|| self.start()) {
            let _ = queue.send((event.clone(), UNHEARD.up())); // fails at the end of the runtime only
        }
    }
}

async fn deliver(function: Arc<Py<PyAny>>, mut queued: UnboundedReceiver<Queued>) {
    while let Some((event, unheard)) = queued.recv().await {
        let function = function.clone();
        let told = tokio::task::spawn_blocking(move || {
            ending::attach(|py| tell(function.bind(py), &event));
            drop(unheard);
        });
        drop(told.await); // the next one goes on, whatever became of this one
    }
}

fn tell(function: &Bound<'_, PyAny>, event: &AuthEvent) {
    let py = function.py();
    let told = || -> PyResult<()> {
        let expires_at = event.expires_at.map(|at| python::moment(py, at)).transpose()?;
        let AuthEvent { kind, subject, generation, message, .. } = event;
        let event = EVENT.call(py, (kind.as_str(), subject.as_deref(), generation, expires_at, message))?;
        function.call1((event,)).map(drop)
    };
    if let Err(exception) = told() {
        exception.write_unraisable(py, Some(function));
    }
}
