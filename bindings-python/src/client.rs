//! The client that Python's facades share.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};
use yionstack::auth::{Auth, SignIn};
use yionstack::http::RawRequest;
use yionstack::model::Units;
use yionstack::{Options, Result, Secret};

use crate::answer;
use crate::api::{Api, YIONSTACK, YOUNIUM};
use crate::argument::{self, optional, read, wrong};
use crate::auth::{self, Pending};
use crate::call::Call;
use crate::config::{self, call_options, seconds};
use crate::credentials::{Callable, Caller};
use crate::download::Download;
use crate::error::{self, configuration, exception};
use crate::pages::{self, Pages};
use crate::response::Response;
use crate::sign_in::{self, Function, Opens};
use crate::{network, store_key, stores, watch, write};

/// Configuration, credentials and pipeline. Made without a thread, a connection or a lock.
#[pyclass(frozen, module = "yionstack._native")]
pub(crate) struct Client {
    core: yionstack::Client,
    api: &'static Api,
    /// The code of the user's that its tokens come from.
    asks: Option<Arc<Callable>>,
    /// Whether hooks of the user's see its requests.
    hooks: bool,
    /// Whether the user was told that grants end with the process; one for all subjects.
    warned: Arc<AtomicBool>,
}

#[pymethods]
impl Client {
    #[new]
    #[pyo3(signature = (token, *, base_url, client_id, client_secret, client_secret_file, redirect_uri, scopes, pkce, timeout,
                        connect_timeout, read_timeout, retries, max_wait, requests_per_second, body_limit, ca, client_certificate, proxy, subject, store, store_key, store_plaintext,
                        journal_dir, in_doubt, revocation_url, on_event, on_request, on_response))]
    #[allow(clippy::too_many_arguments)] // they are Python's keyword arguments
    fn new(
        py: Python<'_>,
        token: Option<Bound<'_, PyAny>>,
        base_url: Option<Bound<'_, PyAny>>,
        client_id: Option<Bound<'_, PyAny>>,
        client_secret: Option<Bound<'_, PyAny>>,
        client_secret_file: Option<Bound<'_, PyAny>>,
        redirect_uri: Option<Bound<'_, PyAny>>,
        scopes: Option<Bound<'_, PyAny>>,
        pkce: Bound<'_, PyAny>,
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
        subject: Option<Bound<'_, PyAny>>,
        store: Option<Bound<'_, PyAny>>,
        store_key: Option<Bound<'_, PyAny>>,
        store_plaintext: Bound<'_, PyAny>,
        journal_dir: Option<Bound<'_, PyAny>>,
        in_doubt: Bound<'_, PyAny>,
        revocation_url: Option<Bound<'_, PyAny>>,
        on_event: Option<Bound<'_, PyAny>>,
        on_request: Option<Bound<'_, PyAny>>,
        on_response: Option<Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let mut options = Options {
            base_url: optional("base_url", base_url.as_ref())?,
            client_id: optional("client_id", client_id.as_ref())?,
            client_secret: optional::<String>("client_secret", client_secret.as_ref())?.map(Secret::new),
            client_secret_file: optional("client_secret_file", client_secret_file.as_ref())?,
            redirect_uri: optional("redirect_uri", redirect_uri.as_ref())?,
            scopes: argument::scopes(scopes.as_ref())?,
            pkce: Some(config::pkce(&pkce)?),
            timeout: seconds("timeout", timeout.as_ref())?,
            connect_timeout: seconds("connect_timeout", connect_timeout.as_ref())?,
            read_timeout: seconds("read_timeout", read_timeout.as_ref())?,
            retries: config::count("retries", retries.as_ref())?,
            max_wait: config::wait("max_wait", max_wait.as_ref())?,
            requests_per_second: optional("requests_per_second", requests_per_second.as_ref())?,
            body_limit: config::count("body_limit", body_limit.as_ref())?,
            subject: optional("subject", subject.as_ref())?,
            store: store.map(|store| stores::of(&store)).transpose()?,
            store_key: store_key::store_key(py, store_key, read("store_plaintext", &store_plaintext)?)?,
            journal_dir: stores::path("journal_dir", journal_dir.as_ref())?,
            in_doubt: Some(config::in_doubt(&in_doubt)?),
            revocation_url: optional("revocation_url", revocation_url.as_ref())?,
            on_event: on_event.map(config::listener).transpose()?,
            ..Options::default()
        };
        network::set(&mut options, ca.as_ref(), client_certificate.as_ref(), proxy.as_ref())?;
        let hooks = config::watcher(&mut options, on_request, on_response)?;
        let asks = config::set_token(&mut options, token)?;
        let core = yionstack::yionstack::client(options).map_err(|error| exception(py, &error))?;
        Ok(Self { core, api: &YIONSTACK, asks, hooks, warned: Arc::default() })
    }

    /// The same client for another subject's grant.
    fn with_subject(&self, py: Python<'_>, subject: &Bound<'_, PyAny>) -> PyResult<Self> {
        let subject: String = read("subject", subject)?;
        let core = self.core.with_subject(&subject).map_err(|error| exception(py, &error))?;
        Ok(self.over(core))
    }

    /// Whether to warn, once, that grants end with the process and nobody said that they may.
    fn has_to_warn(&self) -> bool {
        self.core.keeps_grants_in_memory_by_default() && !self.warned.swap(true, Ordering::Relaxed)
    }

    #[getter]
    fn base_url(&self) -> &str {
        self.core.base_url()
    }

    fn close(&self, py: Python<'_>) {
        py.detach(|| self.core.close());
    }

    /// The same client for another legal entity.
    fn with_legal_entity(&self, py: Python<'_>, legal_entity: &str) -> PyResult<Self> {
        let core = self.core.with_legal_entity(legal_entity).map_err(|error| exception(py, &error))?;
        Ok(self.over(core))
    }

    /// A call of a described operation; `answer` is the type of what it gives: `Invoice`, `Page[Invoice]`, `Response` …
    #[pyo3(signature = (operation, arguments, body, answer, timeout, retries, max_wait, headers, legal_entity = None, idempotency_key = None))]
    #[allow(clippy::too_many_arguments)] // an operation, its arguments, and the options of every call
    fn invoke(
        &self,
        py: Python<'_>,
        operation: &str,
        arguments: &Bound<'_, PyTuple>,
        body: Option<&Bound<'_, PyDict>>,
        answer: &Bound<'_, PyAny>,
        timeout: Option<&Bound<'_, PyAny>>,
        retries: Option<&Bound<'_, PyAny>>,
        max_wait: Option<&Bound<'_, PyAny>>,
        headers: Option<&Bound<'_, PyAny>>,
        legal_entity: Option<String>,
        idempotency_key: Option<String>,
    ) -> PyResult<Call> {
        let operation = self.api.find(operation)?;
        let arguments = config::arguments(operation, arguments)?;
        let options = call_options(timeout, retries, max_wait, headers, legal_entity, idempotency_key)?;
        let body = body.map(|members| config::body(operation, members)).transpose()?;
        let (client, class) = (self.core.clone(), answer::class(answer)?);
        let outcome = async move {
            let arguments: Vec<Option<&str>> = arguments.iter().map(Option::as_deref).collect();
            client.invoke(operation, &arguments, body, options, Units::Utf8).await
        };
        self.call(py, outcome, |py, outcome| answer::object(py, outcome, class))
    }

    /// The arguments of an operation as texts, in the order of its parameters.
    fn texts(&self, operation: &str, arguments: &Bound<'_, PyTuple>) -> PyResult<Vec<Option<String>>> {
        config::arguments(self.api.find(operation)?, arguments)
    }

    /// The pages of a list, with arguments as `texts` gives them. Sends nothing.
    #[pyo3(signature = (operation, arguments, model, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity = None))]
    #[allow(clippy::too_many_arguments)] // as for a call, and how the list is read
    fn pages(
        slf: Bound<'_, Self>,
        operation: &str,
        arguments: Vec<Option<String>>,
        model: Option<Bound<'_, PyType>>,
        page_size: Option<&Bound<'_, PyAny>>,
        limit: Option<&Bound<'_, PyAny>>,
        prefetch: &Bound<'_, PyAny>,
        timeout: Option<&Bound<'_, PyAny>>,
        retries: Option<&Bound<'_, PyAny>>,
        max_wait: Option<&Bound<'_, PyAny>>,
        headers: Option<&Bound<'_, PyAny>>,
        legal_entity: Option<String>,
    ) -> PyResult<Pages> {
        let (py, client) = (slf.py(), slf.get());
        let operation = client.api.find(operation)?;
        let options = call_options(timeout, retries, max_wait, headers, legal_entity, None)?;
        let list = pages::options(page_size, limit, prefetch)?;
        let core = client.core.pages(operation, arguments, options, list, Units::Utf8);
        Ok(Pages::new(slf.clone().unbind(), core.map_err(|error| exception(py, &error))?, model))
    }

    /// The pages of an export. Sends nothing.
    #[pyo3(signature = (path, query, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity = None))]
    #[allow(clippy::too_many_arguments)] // as for a list
    fn export(
        slf: Bound<'_, Self>,
        path: &str,
        query: Option<&Bound<'_, PyAny>>,
        page_size: Option<&Bound<'_, PyAny>>,
        limit: Option<&Bound<'_, PyAny>>,
        prefetch: &Bound<'_, PyAny>,
        timeout: Option<&Bound<'_, PyAny>>,
        retries: Option<&Bound<'_, PyAny>>,
        max_wait: Option<&Bound<'_, PyAny>>,
        headers: Option<&Bound<'_, PyAny>>,
        legal_entity: Option<String>,
    ) -> PyResult<Pages> {
        let py = slf.py();
        let query = query.map(|query| config::pairs("query", query)).transpose()?.unwrap_or_default();
        let options = call_options(timeout, retries, max_wait, headers, legal_entity, None)?;
        let list = pages::options(page_size, limit, prefetch)?;
        let core = slf.get().core.export(path, options, list, query, Units::Utf8);
        Ok(Pages::new(slf.clone().unbind(), core.map_err(|error| exception(py, &error))?, None))
    }

    /// A call that gives a file, when its head is there.
    #[pyo3(signature = (operation, arguments, timeout, retries, max_wait, headers, legal_entity = None, idempotency_key = None))]
    #[allow(clippy::too_many_arguments)] // as for a call
    fn download(
        slf: Bound<'_, Self>,
        operation: &str,
        arguments: &Bound<'_, PyTuple>,
        timeout: Option<&Bound<'_, PyAny>>,
        retries: Option<&Bound<'_, PyAny>>,
        max_wait: Option<&Bound<'_, PyAny>>,
        headers: Option<&Bound<'_, PyAny>>,
        legal_entity: Option<String>,
        idempotency_key: Option<String>,
    ) -> PyResult<Call> {
        let (py, client) = (slf.py(), slf.get());
        let operation = client.api.find(operation)?;
        let arguments = config::arguments(operation, arguments)?;
        let options = call_options(timeout, retries, max_wait, headers, legal_entity, idempotency_key)?;
        let core = client.core.clone();
        let answer = async move {
            let arguments: Vec<Option<&str>> = arguments.iter().map(Option::as_deref).collect();
            core.download(operation, &arguments, options).await
        };
        let owner = slf.clone().unbind();
        client.call(py, answer, |py, core| Py::new(py, Download::new(owner, core)).map(Py::into_any))
    }

    /// A call of any endpoint.
    #[pyo3(signature = (method, path, query, json, timeout, retries, max_wait, headers, legal_entity = None, idempotency_key = None))]
    #[allow(clippy::too_many_arguments)] // they are the parts of a request
    fn request(
        &self,
        py: Python<'_>,
        method: &Bound<'_, PyAny>,
        path: &Bound<'_, PyAny>,
        query: Option<&Bound<'_, PyAny>>,
        json: Option<Bound<'_, PyAny>>,
        timeout: Option<&Bound<'_, PyAny>>,
        retries: Option<&Bound<'_, PyAny>>,
        max_wait: Option<&Bound<'_, PyAny>>,
        headers: Option<&Bound<'_, PyAny>>,
        legal_entity: Option<String>,
        idempotency_key: Option<String>,
    ) -> PyResult<Call> {
        let json = json.map(|json| {
            write::json(&json, self.api.form).map_err(|exception| error::invalid(py, "json", exception))
        });
        let request = RawRequest {
            method: read("method", method)?,
            path: read("path", path)?,
            query: query.map(|query| config::pairs("query", query)).transpose()?.unwrap_or_default(),
            json: json.transpose()?.map(Into::into),
            options: call_options(timeout, retries, max_wait, headers, legal_entity, idempotency_key)?,
        };
        let client = self.core.clone();
        self.call(py, async move { client.request_with_receipt(request).await }, |py, (answer, receipt)| {
            Response::new(answer, receipt).into_object(py)
        })
    }

    /// Begins a sign-in.
    fn begin(&self, py: Python<'_>, scopes: Option<&Bound<'_, PyAny>>) -> PyResult<Pending> {
        let scopes = argument::scopes(scopes)?;
        let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
        let pending = self.auth(py)?.begin(&scopes).map_err(|error| exception(py, &error))?;
        Ok(Pending(pending))
    }

    /// A call that ends a sign-in and gives its tokens.
    fn finish(
        &self,
        py: Python<'_>,
        pending: &Bound<'_, PyAny>,
        callback_url: &Bound<'_, PyAny>,
    ) -> PyResult<Call> {
        let auth = self.auth(py)?.clone();
        let begun = pending.cast::<Pending>().map_err(|_| wrong("pending", "what `begin` gave", pending))?;
        let pending = begun.get().0.clone();
        let callback: String = read("callback_url", callback_url)?;
        self.call(py, async move { auth.finish(pending, &callback).await }, |py, tokens| {
            auth::tokens(py, &tokens).map(Bound::unbind)
        })
    }

    /// A call that signs in the person at this machine and gives the tokens.
    fn sign_in(
        &self,
        py: Python<'_>,
        scopes: Option<&Bound<'_, PyAny>>,
        open_browser: Bound<'_, PyAny>,
        on_url: Option<Bound<'_, PyAny>>,
        timeout: &Bound<'_, PyAny>,
        random_port: &Bound<'_, PyAny>,
    ) -> PyResult<Call> {
        let scopes = argument::scopes(scopes)?;
        let random_port = read("random_port", random_port)?;
        let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
        let mut options = SignIn::new().scopes(&scopes).random_port(random_port);
        if let Some(timeout) = seconds("timeout", Some(timeout))? {
            options = options.timeout(timeout);
        }
        let opens = Opens::new(open_browser)?;
        let on_url = on_url.map(Function::on_url).transpose()?;
        let auth = self.auth(py)?.clone();
        let answer = sign_in::sign_in(auth, options, opens, on_url);
        self.call(py, answer, |py, tokens| match tokens {
            Ok(tokens) => auth::tokens(py, &tokens).map(Bound::unbind),
            Err(exception) => Err(sign_in::not_shown(py, exception)),
        })
    }

    /// A call that renews the tokens.
    fn refresh(&self, py: Python<'_>) -> PyResult<Call> {
        let auth = self.auth(py)?.clone();
        self.call(py, async move { auth.refresh().await }, |py, ()| Ok(py.None()))
    }

    /// A call that takes over tokens that the user has from elsewhere.
    fn adopt(
        &self,
        py: Python<'_>,
        refresh_token: &Bound<'_, PyAny>,
        access_token: Option<&Bound<'_, PyAny>>,
        expires_in: Option<&Bound<'_, PyAny>>,
        scope: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Call> {
        let auth = self.auth(py)?.clone();
        let refresh_token: String = read("refresh_token", refresh_token)?;
        let Some(access_token) = optional::<String>("access_token", access_token)? else {
            if expires_in.is_some() || scope.is_some() {
                return Err(configuration(
                    py,
                    "`expires_in` and `scope` belong to `access_token`: pass it too",
                ));
            }
            return self.call(py, async move { auth.adopt(refresh_token).await }, |py, ()| Ok(py.None()));
        };
        let tokens = yionstack::token::Tokens {
            access_token: access_token.into(),
            refresh_token: Some(refresh_token.into()),
            expires_in: seconds("expires_in", expires_in)?,
            scope: optional("scope", scope)?,
        };
        self.call(py, async move { auth.adopt_tokens(&tokens).await }, |py, ()| Ok(py.None()))
    }

    /// A call that forgets the grant.
    fn forget(&self, py: Python<'_>) -> PyResult<Call> {
        let auth = self.auth(py)?.clone();
        self.call(py, async move { auth.forget().await }, |py, ()| Ok(py.None()))
    }

    /// A call that signs out and gives what became of it.
    fn sign_out(&self, py: Python<'_>) -> PyResult<Call> {
        let auth = self.auth(py)?.clone();
        self.call(py, async move { auth.sign_out().await }, |py, outcome| {
            auth::signed_out(py, outcome).map(Bound::unbind)
        })
    }

    /// A call that gives the tokens in use now, or `None`.
    fn tokens(&self, py: Python<'_>) -> PyResult<Call> {
        let auth = self.auth(py)?.clone();
        self.call(py, async move { auth.tokens().await }, |py, tokens| match tokens {
            Some(tokens) => auth::tokens(py, &tokens).map(Bound::unbind),
            None => Ok(py.None()),
        })
    }

    /// A call that gives how the grant stands.
    fn status(&self, py: Python<'_>) -> PyResult<Call> {
        let auth = self.auth(py)?.clone();
        self.call(py, async move { auth.status().await }, |py, status| {
            auth::status(py, &status).map(Bound::unbind)
        })
    }

    fn __repr__(&self) -> String {
        format!("<Client of {}>", self.core.base_url())
    }
}

impl Client {
    fn auth(&self, py: Python<'_>) -> PyResult<&Auth> {
        self.core.auth().map_err(|error| exception(py, &error))
    }

    pub(crate) fn call<T: Send + 'static>(
        &self,
        py: Python<'_>,
        answer: impl Future<Output = Result<T>> + Send + 'static,
        convert: impl FnOnce(Python<'_>, T) -> PyResult<Py<PyAny>> + Send + 'static,
    ) -> PyResult<Call> {
        let caller = self.asks.is_some().then(|| Caller::now(py)).transpose()?;
        Ok(Call::new(caller, answer, convert).seen(watch::mailbox(py, self.hooks)?))
    }

    /// A client of Younium.
    pub(crate) fn of_younium(core: yionstack::Client, asks: Option<Arc<Callable>>, hooks: bool) -> Self {
        Self { core, api: &YOUNIUM, asks, hooks, warned: Arc::default() }
    }

    /// A call that reads on in a list.
    pub(crate) fn reading<T: Send + 'static>(
        &self,
        py: Python<'_>,
        answer: impl Future<Output = Result<T>> + Send + 'static,
        convert: impl FnOnce(Python<'_>, T) -> PyResult<Py<PyAny>> + Send + 'static,
    ) -> PyResult<Call> {
        let asks = self.asks.clone();
        let answer = async move {
            if let Some(callable) = asks {
                callable.read_by_this_call();
            }
            answer.await
        };
        self.call(py, answer, convert)
    }

    /// The same client over another one of the core's.
    fn over(&self, core: yionstack::Client) -> Self {
        Self { core, api: self.api, asks: self.asks.clone(), hooks: self.hooks, warned: self.warned.clone() }
    }
}
