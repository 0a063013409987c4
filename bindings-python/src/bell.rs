//! Waking an event loop from the runtime thread.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyWeakrefMethods, PyWeakrefReference};

use crate::ending;

#[cfg(unix)]
use std::{
    io::{Read, Write},
    os::{fd::AsRawFd, unix::net::UnixStream},
};

/// How an event loop is woken.
pub(crate) enum Bell {
    /// A socket pair that the loop watches: ringing needs no GIL.
    #[cfg(unix)]
    Sockets { near: UnixStream, far: UnixStream },
    /// For loops that watch no sockets: Windows' proactor.
    CallSoon(Py<PyWeakrefReference>),
}

impl Bell {
    #[cfg(unix)]
    pub(crate) fn sockets() -> PyResult<Self> {
        let (near, far) = UnixStream::pair()?;
        near.set_nonblocking(true)?;
        far.set_nonblocking(true)?;
        Ok(Self::Sockets { near, far })
    }

    pub(crate) fn call_soon(event_loop: &Bound<'_, PyAny>) -> PyResult<Self> {
        PyWeakrefReference::new(event_loop).map(|event_loop| Self::CallSoon(event_loop.unbind()))
    }

    /// Has the loop call `drain` whenever the bell has rung.
    #[cfg(unix)]
    pub(crate) fn watch(&self, event_loop: &Bound<'_, PyAny>, drain: Bound<'_, PyCFunction>) -> PyResult<()> {
        if let Self::Sockets { near, .. } = self {
            event_loop.call_method1(intern!(event_loop.py(), "add_reader"), (near.as_raw_fd(), drain))?;
        }
        Ok(())
    }

    /// Wakes the loop; `drain` makes the function for it to call.
    pub(crate) fn ring(&self, drain: impl for<'py> FnOnce(Python<'py>) -> PyResult<Bound<'py, PyCFunction>>) {
        match self {
            #[cfg(unix)]
            Self::Sockets { far, .. } => {
                // a full socket has bytes in it, and that is all the loop needs to wake
                let _ = (&mut &*far).write(&[0]);
            }
            Self::CallSoon(event_loop) => {
                // no loop, or a closed one: nobody waits for the answers any more
                let _ = ending::attach(|py| {
                    let event_loop = event_loop.bind(py).upgrade()?;
                    let drain = drain(py).ok()?;
                    event_loop.call_method1(intern!(py, "call_soon_threadsafe"), (drain,)).ok().map(drop)
                });
            }
        }
    }

    /// Takes what ringing has left behind.
    pub(crate) fn hush(&self) {
        #[cfg(unix)]
        if let Self::Sockets { near, .. } = self {
            let _ = (&mut &*near).read(&mut [0; 16]);
        }
    }
}
