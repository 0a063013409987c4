//! Signing in on this machine: the user's functions in the core's sign-in. They run where all code of the user's does,
//! on threads that may block or on an event loop of ours, and never hold up the listener.

use std::io;
use std::sync::{Arc, Mutex, PoisonError, mpsc};

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyBool;
use tokio::sync::{oneshot, watch};
use yionstack::auth::{Auth, Browser, SignIn};
use yionstack::token::Tokens;
use yionstack::{Result, runtime};

use crate::ending;
use crate::own_code::{self, Raised, Trouble};
use crate::python::type_name;

/// What opens the browser: the system, nobody, or a function of the user's.
pub(crate) enum Opens {
    Core(Browser),
    Own(Function),
}

/// A function of the user's that takes an address.
#[derive(Clone)]
pub(crate) struct Function(Arc<Py<PyAny>>);

/// Hears that the address was shown; fails when the sign-in is over.
type Shown = Mutex<mpsc::Receiver<()>>;
/// Hears of the end of the sign-in: then nobody is waited for any more.
type Over = watch::Receiver<()>;

impl Opens {
    pub(crate) fn new(given: Bound<'_, PyAny>) -> PyResult<Self> {
        if let Ok(opens) = given.cast::<PyBool>() {
            return Ok(Self::Core(if opens.is_true() { Browser::System } else { Browser::None }));
        }
        Function::new("`open_browser` must be a bool or a callable", given).map(Self::Own)
    }
}

impl Function {
    pub(crate) fn on_url(given: Bound<'_, PyAny>) -> PyResult<Self> {
        Self::new("`on_url` must be a callable", given)
    }

    fn new(wanted: &str, given: Bound<'_, PyAny>) -> PyResult<Self> {
        match given.is_callable() {
            true => Ok(Self(Arc::new(given.unbind()))),
            false => Err(PyTypeError::new_err(format!("{wanted}, not {}", type_name(&given)))),
        }
    }

    /// Calls it, and tells whether it gave anything but `False`.
    async fn call(&self, url: String) -> std::result::Result<bool, Trouble> {
        let gave =
            |given: &Bound<'_, PyAny>| Ok(given.cast::<PyBool>().map_or(true, |given| given.is_true()));
        own_code::call(self.0.clone(), |py| (url,).into_pyobject(py), gave).await
    }

    /// The same for a thread that may block, until the sign-in is over.
    fn call_blocking(&self, url: String, over: &Over) -> std::result::Result<bool, Trouble> {
        let (tell, told) = mpsc::channel();
        let (function, mut over) = (self.clone(), over.clone());
        let called = runtime::spawn(async move {
            tokio::select! {
                biased;
                _ = over.changed() => {}
                called = function.call(url) => drop(tell.send(called)),
            }
        });
        called.map_err(|_| Trouble::Ending)?;
        told.recv().unwrap_or(Err(Trouble::Ending))
    }
}

/// Signs in. What `on_url` raises ends the sign-in and is given beside the core's own errors.
pub(crate) async fn sign_in(
    auth: Auth,
    mut options: SignIn,
    opens: Opens,
    on_url: Option<Function>,
) -> Result<std::result::Result<Tokens, PyErr>> {
    // dropped with the sign-in, however that ends
    let (_end, over) = watch::channel(());
    let Some(on_url) = on_url else {
        options.browser = browser(opens, None, over);
        return auth.sign_in(options).await.map(Ok);
    };
    let (shown, is_shown) = mpsc::channel();
    let (fail, failed) = oneshot::channel();
    options.browser = browser(opens, Some(Mutex::new(is_shown)), over.clone());
    let fail = Mutex::new(Some((shown, fail)));
    options = options.on_url(move |url| {
        let Some((shown, fail)) = fail.lock().unwrap_or_else(PoisonError::into_inner).take() else { return };
        let (on_url, url, mut over) = (on_url.clone(), url.to_owned(), over.clone());
        let told = runtime::spawn(async move {
            tokio::select! {
                biased;
                _ = over.changed() => {}
                told = on_url.call(url) => match told {
                    Ok(_) => drop(shown.send(())),
                    Err(Trouble::Raised(exception)) => drop(fail.send(exception)),
                    Err(Trouble::Ending) => {}
                },
            }
        });
        drop(told); // there is a runtime thread: this runs on it
    });
    tokio::select! {
        biased;
        Ok(exception) = failed => Ok(Err(exception)),
        outcome = auth.sign_in(options) => outcome.map(Ok),
    }
}

/// A browser that is opened when the address was `shown`, if it has to be. Then nothing that happens to it ends the
/// sign-in, for the user knows the address; what a function raises goes where such exceptions go.
fn browser(opens: Opens, shown: Option<Shown>, over: Over) -> Browser {
    let opens = match opens {
        Opens::Core(browser) if shown.is_none() || matches!(browser, Browser::None) => return browser,
        opens => opens,
    };
    Browser::Open(Arc::new(move |url| {
        if let Some(shown) = &shown
            && shown.lock().unwrap_or_else(PoisonError::into_inner).recv().is_err()
        {
            return Ok(()); // the sign-in is over
        }
        let function = match &opens {
            Opens::Core(browser) => return browser.open(url),
            Opens::Own(function) => function,
        };
        let exception = match function.call_blocking(url.to_owned(), &over) {
            Ok(true) => return Ok(()),
            Ok(false) => return Err(io::Error::other("`open_browser` returned False")),
            Err(Trouble::Ending) => {
                return Err(io::Error::other("the sign-in, or the interpreter, is ending"));
            }
            Err(Trouble::Raised(exception)) => exception,
        };
        if shown.is_some() {
            ending::attach(|py| exception.write_unraisable(py, Some(function.0.bind(py))));
            return Err(io::Error::other("`open_browser` raised an exception"));
        }
        Err(io::Error::other(Raised::new(exception, |kind| format!("`open_browser` raised {kind}"))))
    }))
}

/// The error of a sign-in whose address could not be shown.
pub(crate) fn not_shown(py: Python<'_>, exception: PyErr) -> PyErr {
    let text = format!("the sign-in was ended: `on_url` raised {}", type_name(exception.value(py)));
    let error = crate::error::configuration(py, &text);
    error.set_cause(py, Some(exception));
    error
}
