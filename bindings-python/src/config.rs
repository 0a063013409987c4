//! Python's arguments to the core's options.

use std::sync::Arc;
use std::time::Duration;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyMapping, PyString, PyTuple};
use yionstack::auth::{Pkce, TokenProvider};
use yionstack::http::{CallOptions, Given, Operation, Role};
use yionstack::model::{Fractions, Names};
use yionstack::token::{AuthListener, InDoubt};
use yionstack::younium::filter;
use yionstack::{Options, Secret};

use crate::argument;
use crate::credentials::Callable;
use crate::error::{self, configuration};
use crate::events::Listener;
use crate::filter::{Filter, Path};
use crate::python::{UUID, type_name};
use crate::watch::Watcher;
use crate::write;

/// How a client gets its tokens; code of the user's, if it does that.
pub(crate) fn set_token(
    options: &mut Options,
    token: Option<Bound<'_, PyAny>>,
) -> PyResult<Option<Arc<Callable>>> {
    let Some(token) = token else { return Ok(None) };
    if let Ok(text) = token.extract::<&str>() {
        options.token = Some(Secret::new(text));
        return Ok(None);
    }
    if !token.is_callable() {
        let name = type_name(&token);
        return Err(PyTypeError::new_err(format!("`token` must be a str or a callable, not {name}")));
    }
    let callable = Arc::new(Callable::new(token.unbind()));
    let provider: Arc<dyn TokenProvider> = callable.clone();
    options.token_provider = Some(provider);
    Ok(Some(callable))
}

/// Seconds, above zero.
pub(crate) fn seconds(name: &str, given: Option<&Bound<'_, PyAny>>) -> PyResult<Option<Duration>> {
    duration(name, given, "above zero", |duration| !duration.is_zero())
}

/// Seconds from zero on.
pub(crate) fn wait(name: &str, given: Option<&Bound<'_, PyAny>>) -> PyResult<Option<Duration>> {
    duration(name, given, "from zero on", |_| true)
}

fn duration(
    name: &str,
    given: Option<&Bound<'_, PyAny>>,
    bounds: &str,
    good: impl Fn(&Duration) -> bool,
) -> PyResult<Option<Duration>> {
    const FOR_EVER: f64 = 1e15; // longer ones overflow; the core has its own idea of for ever
    let Some(given) = given else { return Ok(None) };
    let seconds = match argument::read(name, given)? {
        seconds if seconds > FOR_EVER => FOR_EVER,
        seconds => seconds,
    };
    let refused = || configuration(given.py(), &format!("`{name}` takes seconds {bounds}"));
    Duration::try_from_secs_f64(seconds).ok().filter(good).ok_or_else(refused).map(Some)
}

pub(crate) fn count<N: TryFrom<i64>>(name: &str, given: Option<&Bound<'_, PyAny>>) -> PyResult<Option<N>> {
    let Some(given) = given else { return Ok(None) };
    let refused = |_| configuration(given.py(), &format!("`{name}` takes a whole number from 0"));
    N::try_from(argument::read::<i64>(name, given)?).map(Some).map_err(refused)
}

pub(crate) fn pkce(given: &Bound<'_, PyAny>) -> PyResult<Pkce> {
    match argument::read::<String>("pkce", given)?.as_str() {
        "S256" => Ok(Pkce::S256),
        "off" => Ok(Pkce::Off),
        _ => Err(configuration(given.py(), "`pkce` is \"S256\" or \"off\"")),
    }
}

pub(crate) fn in_doubt(given: &Bound<'_, PyAny>) -> PyResult<InDoubt> {
    match argument::read::<String>("in_doubt", given)?.as_str() {
        "retry_once_now" => Ok(InDoubt::RetryOnceNow),
        "retry_at_expiry" => Ok(InDoubt::RetryAtExpiry),
        "ask" => Ok(InDoubt::Ask),
        _ => {
            let words = "`in_doubt` is \"retry_once_now\", \"retry_at_expiry\" or \"ask\"";
            Err(configuration(given.py(), words))
        }
    }
}

/// Who hears of events.
pub(crate) fn listener(given: Bound<'_, PyAny>) -> PyResult<Arc<dyn AuthListener>> {
    let remedy = "it is called on a thread of the SDK. From there, `asyncio.run_coroutine_threadsafe` reaches your event \
                  loop";
    Ok(Arc::new(Listener::new(function("on_event", given, remedy)?)))
}

/// Who sees requests. Every client has a watcher: whether there is a log to write turns out later.
pub(crate) fn watcher(
    options: &mut Options,
    on_request: Option<Bound<'_, PyAny>>,
    on_response: Option<Bound<'_, PyAny>>,
) -> PyResult<bool> {
    let remedy = "no call waits for it. From there, `asyncio.create_task` starts what takes time";
    let hook =
        |name, given: Option<Bound<'_, PyAny>>| given.map(|given| function(name, given, remedy)).transpose();
    let watcher = Watcher::new(hook("on_request", on_request)?, hook("on_response", on_response)?);
    let hooks = watcher.has_hooks();
    options.observers.add(Arc::new(watcher));
    Ok(hooks)
}

/// A function of the user's that nobody awaits.
fn function(name: &str, given: Bound<'_, PyAny>, remedy: &str) -> PyResult<Py<PyAny>> {
    let is_coroutine =
        given.py().import("inspect")?.call_method1("iscoroutinefunction", (&given,))?.is_truthy()?;
    if is_coroutine {
        return Err(PyTypeError::new_err(format!("`{name}` must be a plain function: {remedy}")));
    }
    match given.is_callable() {
        true => Ok(given.unbind()),
        false => Err(PyTypeError::new_err(format!("`{name}` must be a callable, not {}", type_name(&given)))),
    }
}

/// What one call may set.
pub(crate) fn call_options(
    timeout: Option<&Bound<'_, PyAny>>,
    retries: Option<&Bound<'_, PyAny>>,
    max_wait: Option<&Bound<'_, PyAny>>,
    headers: Option<&Bound<'_, PyAny>>,
    legal_entity: Option<String>,
    idempotency_key: Option<String>,
) -> PyResult<CallOptions> {
    Ok(CallOptions {
        timeout: seconds("timeout", timeout)?,
        retries: count("retries", retries)?,
        max_wait: wait("max_wait", max_wait)?,
        headers: headers.map(|headers| pairs("headers", headers)).transpose()?.unwrap_or_default(),
        legal_entity,
        idempotency_key,
    })
}

/// Names and values of a mapping, both text.
pub(crate) fn pairs(name: &str, mapping: &Bound<'_, PyAny>) -> PyResult<Vec<(String, String)>> {
    let mapping = mapping.cast::<PyMapping>().map_err(|_| {
        PyTypeError::new_err(format!("`{name}` must be a mapping, not {}", type_name(mapping)))
    })?;
    let text = |value: Bound<'_, PyAny>| match value.cast::<PyString>() {
        Ok(text) => Ok(text.to_str()?.to_owned()),
        Err(_) => {
            Err(PyTypeError::new_err(format!("`{name}` must map str to str, not to {}", type_name(&value))))
        }
    };
    let items = mapping.items()?;
    items
        .iter()
        .map(|item| {
            let (key, value) = item.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>()?;
            Ok((text(key)?, text(value)?))
        })
        .collect()
}

/// An operation's arguments, in the order of its parameters.
pub(crate) fn arguments(
    operation: &'static Operation,
    given: &Bound<'_, PyTuple>,
) -> PyResult<Vec<Option<String>>> {
    let name = |index: usize| operation.params.get(index).map_or("argument", |param| param.name);
    let mut texts = Vec::with_capacity(given.len());
    for (index, value) in given.iter().enumerate() {
        texts.push(match operation.params.get(index).map(|param| param.role) {
            _ if value.is_none() => None,
            Some(Role::Filter) => Some(filter(operation, &value)?),
            _ => Some(
                text(name(index), &value).map_err(|exception| error::invalid(value.py(), "", exception))?,
            ),
        });
    }
    Ok(texts)
}

/// The body of an operation, for the core to check.
pub(crate) fn body(operation: &'static Operation, members: &Bound<'_, PyDict>) -> PyResult<Given> {
    let none_is_null = operation.body.is_some_and(|body| body.merge_patch);
    let json = write::body(members, none_is_null)?.into();
    Ok(Given { json, names: Names::Snake, fractions: Fractions::Exact })
}

/// An argument that goes into a path, a query or a header. Numbers and truth values are texts already: the facade knows
/// which parameters may be such.
fn text(name: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    let py = value.py();
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(text.to_str()?.to_owned());
    }
    if value.is_instance(UUID.get(py)?)? {
        return Ok(value.str()?.to_str()?.to_owned());
    }
    match write::time(value, true) {
        Ok(Some(text)) => Ok(text),
        Ok(None) => Err(PyTypeError::new_err(format!("`{name}` must be a str, not {}", type_name(value)))),
        Err(exception) => Err(error::invalid(py, name, exception)),
    }
}

/// A filter: its text, or a function of a row's fields that makes one.
fn filter(operation: &'static Operation, value: &Bound<'_, PyAny>) -> PyResult<String> {
    let made = match (value.is_callable(), operation.answer.kind()) {
        (true, Some(rows)) => value.call1((Path(filter::Path::of_kind(rows)),))?,
        _ => value.clone(),
    };
    if let Ok(filter) = made.cast::<Filter>() {
        return Ok(filter.get().0.as_str().to_owned());
    }
    match made.cast::<PyString>() {
        Ok(text) => Ok(text.to_str()?.to_owned()),
        Err(_) => Err(error::invalid(
            value.py(),
            "",
            PyTypeError::new_err(format!(
                "`filter` must be a text, or a function that gives a condition such as `row.name == \"x\"`, not {}",
                type_name(&made)
            )),
        )),
    }
}
