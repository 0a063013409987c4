//! The constructor of Younium's clients.

use std::path::PathBuf;

use pyo3::prelude::*;
use yionstack::younium::{Authentication, Environment, Region, Tenancy};
use yionstack::{Options, Secret};

use crate::argument;
use crate::client::Client;
use crate::config::{self, seconds};
use crate::error::{configuration, exception};
use crate::{network, store_key, stores};

/// A client of Younium.
#[pyfunction]
#[pyo3(signature = (token, *, client_id, secret, secret_file, legal_entity, environment, region, base_url, api_version,
                    authentication, legacy_token_url, timeout, connect_timeout, read_timeout, retries, max_wait, requests_per_second, body_limit, ca,
                    client_certificate, proxy, store, store_key, store_plaintext, on_event, on_request, on_response))]
#[allow(clippy::too_many_arguments)] // they are Python's keyword arguments
pub(crate) fn younium_client(
    py: Python<'_>,
    token: Option<Bound<'_, PyAny>>,
    client_id: Option<String>,
    secret: Option<String>,
    secret_file: Option<PathBuf>,
    legal_entity: Option<String>,
    environment: Option<&str>,
    region: Option<&str>,
    base_url: Option<String>,
    api_version: Option<String>,
    authentication: &str,
    legacy_token_url: Option<String>,
    timeout: Option<Bound<'_, PyAny>>,
    connect_timeout: Option<Bound<'_, PyAny>>,
    read_timeout: Option<Bound<'_, PyAny>>,
    retries: Option<Bound<'_, PyAny>>,
    max_wait: Option<Bound<'_, PyAny>>,
    requests_per_second: Option<Bound<'_, PyAny>>,
    body_limit: Option<Bound<'_, PyAny>>,
    ca: Option<Bound<'_, PyAny>>,
    client_certificate: Option<Bound<'_, PyAny>>,
    proxy: Option<Bound<'_, PyAny>>,
    store: Option<Bound<'_, PyAny>>,
    store_key: Option<Bound<'_, PyAny>>,
    store_plaintext: bool,
    on_event: Option<Bound<'_, PyAny>>,
    on_request: Option<Bound<'_, PyAny>>,
    on_response: Option<Bound<'_, PyAny>>,
) -> PyResult<Client> {
    let failed = |error: yionstack::Error| exception(py, &error);
    let mut options = Options {
        base_url,
        client_id,
        client_secret: secret.map(Secret::new),
        client_secret_file: secret_file,
        timeout: seconds("timeout", timeout.as_ref())?,
        connect_timeout: seconds("connect_timeout", connect_timeout.as_ref())?,
        read_timeout: seconds("read_timeout", read_timeout.as_ref())?,
        retries: config::count("retries", retries.as_ref())?,
        max_wait: config::wait("max_wait", max_wait.as_ref())?,
        requests_per_second: argument::optional("requests_per_second", requests_per_second.as_ref())?,
        body_limit: config::count("body_limit", body_limit.as_ref())?,
        store: store.map(|store| stores::of(&store)).transpose()?,
        store_key: store_key::store_key(py, store_key, store_plaintext)?,
        on_event: on_event.map(config::listener).transpose()?,
        ..Options::default()
    };
    network::set(&mut options, ca.as_ref(), client_certificate.as_ref(), proxy.as_ref())?;
    let hooks = config::watcher(&mut options, on_request, on_response)?;
    let asks = config::set_token(&mut options, token)?;
    let tenancy = Tenancy {
        legal_entity,
        api_version,
        environment: environment.map(str::parse::<Environment>).transpose().map_err(failed)?,
        region: region.map(str::parse::<Region>).transpose().map_err(failed)?,
        authentication: presented(py, authentication, legacy_token_url)?,
    };
    let core = yionstack::younium::client(options, tenancy).map_err(failed)?;
    Ok(Client::of_younium(core, asks, hooks))
}

fn presented(py: Python<'_>, given: &str, token_url: Option<String>) -> PyResult<Authentication> {
    match (given, token_url) {
        ("legacy", token_url) => Ok(Authentication::Legacy { token_url }),
        ("v1" | "v2", Some(_)) => {
            Err(configuration(py, "`legacy_token_url` belongs to `authentication=\"legacy\"`"))
        }
        ("v1", None) => Ok(Authentication::V1),
        ("v2", None) => Ok(Authentication::V2),
        _ => Err(configuration(py, "`authentication` is \"v1\", \"v2\" or \"legacy\"")),
    }
}
