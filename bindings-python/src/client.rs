//! The client that Python's facades share.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString, PyTuple, PyType};
use yionstack::auth::{Auth, SignIn};
use yionstack::http::{Operation, RawRequest};
use yionstack::model::{Document, Units};
use yionstack::yionstack::OPERATIONS;
use yionstack::{Options, Result, Secret};

use crate::argument::{self, optional, read, wrong};
use crate::auth::{self, Pending};
use crate::call::Call;
use crate::config::{self, call_options, seconds};
use crate::credentials::Caller;
use crate::error::{configuration, exception};
use crate::page::Page;
use crate::response::Response;
use crate::sign_in::{self, Function, Opens};
use crate::{store_key, stores};

/// Configuration, credentials and pipeline. Made without a thread, a connection or a lock.
#[pyclass(frozen, module = "yionstack._native")]
pub(crate) struct Client {
    core: yionstack::Client,
    /// Its tokens come from code of the user's.
    asks: bool,
    /// Whether the user was told that grants end with the process; one for all subjects.
    warned: Arc<AtomicBool>,
}

#[pymethods]
impl Client {
    #[new]
    #[pyo3(signature = (token, *, base_url, client_id, client_secret, client_secret_file, redirect_uri, scopes, pkce, timeout,
                        connect_timeout, read_timeout, retries, body_limit, subject, store, store_key, store_plaintext,
                        journal_dir, in_doubt, revocation_url, on_event))]
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
        body_limit: Option<Bound<'_, PyAny>>,
        subject: Option<Bound<'_, PyAny>>,
        store: Option<Bound<'_, PyAny>>,
        store_key: Option<Bound<'_, PyAny>>,
        store_plaintext: Bound<'_, PyAny>,
        journal_dir: Option<Bound<'_, PyAny>>,
        in_doubt: Bound<'_, PyAny>,
        revocation_url: Option<Bound<'_, PyAny>>,
        on_event: Option<Bound<'_, PyAny>>,
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
        config::set_token(&mut options, token)?;
        let asks = options.token_provider.is_some();
        let core = yionstack::yionstack::client(options).map_err(|error| exception(py, &error))?;
        Ok(Self { core, asks, warned: Arc::default() })
    }

    /// The same client for another subject's grant.
    fn with_subject(&self, py: Python<'_>, subject: &Bound<'_, PyAny>) -> PyResult<Self> {
        let subject: String = read("subject", subject)?;
        let core = self.core.with_subject(&subject).map_err(|error| exception(py, &error))?;
        Ok(Self { core, asks: self.asks, warned: self.warned.clone() })
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

    /// A call whose answer is a list of `model`.
    #[allow(clippy::too_many_arguments)] // an operation, its arguments, and the options of every call
    fn page(
        &self,
        py: Python<'_>,
        operation: &str,
        arguments: &Bound<'_, PyTuple>,
        model: Bound<'_, PyType>,
        timeout: Option<&Bound<'_, PyAny>>,
        retries: Option<&Bound<'_, PyAny>>,
        headers: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Call> {
        let operation = find(py, operation)?;
        let model = model.unbind();
        let answer = self.document(operation, arguments, timeout, retries, headers)?;
        self.call(py, answer, move |py, document| Page::new(document, operation, model).into_object(py))
    }

    /// A call whose answer is one `model`.
    #[allow(clippy::too_many_arguments)] // as for a page
    fn one(
        &self,
        py: Python<'_>,
        operation: &str,
        arguments: &Bound<'_, PyTuple>,
        model: Bound<'_, PyType>,
        timeout: Option<&Bound<'_, PyAny>>,
        retries: Option<&Bound<'_, PyAny>>,
        headers: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Call> {
        let operation = find(py, operation)?;
        let model = model.unbind();
        let answer = self.document(operation, arguments, timeout, retries, headers)?;
        self.call(py, answer, move |py, document| Page::new(document, operation, model).only(py))
    }

    /// A call of any endpoint.
    #[allow(clippy::too_many_arguments)] // they are the parts of a request
    fn request(
        &self,
        py: Python<'_>,
        method: &Bound<'_, PyAny>,
        path: &Bound<'_, PyAny>,
        query: Option<&Bound<'_, PyAny>>,
        json: Option<Bound<'_, PyBytes>>,
        timeout: Option<&Bound<'_, PyAny>>,
        retries: Option<&Bound<'_, PyAny>>,
        headers: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Call> {
        let request = RawRequest {
            method: read("method", method)?,
            path: read("path", path)?,
            query: query.map(|query| config::pairs("query", query)).transpose()?.unwrap_or_default(),
            json: json.map(|json| json.as_bytes().to_vec().into()),
            options: call_options(timeout, retries, headers)?,
        };
        let client = self.core.clone();
        self.call(py, async move { client.request(request).await }, |py, answer| {
            Response::new(answer).into_object(py)
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

    fn call<T: Send + 'static>(
        &self,
        py: Python<'_>,
        answer: impl Future<Output = Result<T>> + Send + 'static,
        convert: impl FnOnce(Python<'_>, T) -> PyResult<Py<PyAny>> + Send + 'static,
    ) -> PyResult<Call> {
        let caller = self.asks.then(|| Caller::now(py)).transpose()?;
        Ok(Call::new(caller, answer, convert))
    }

    fn document(
        &self,
        operation: &'static Operation,
        arguments: &Bound<'_, PyTuple>,
        timeout: Option<&Bound<'_, PyAny>>,
        retries: Option<&Bound<'_, PyAny>>,
        headers: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<impl Future<Output = Result<Arc<Document>>> + Send + 'static> {
        let client = self.core.clone();
        let arguments = config::arguments(operation, arguments)?;
        let options = call_options(timeout, retries, headers)?;
        Ok(async move {
            let arguments: Vec<Option<&str>> = arguments.iter().map(Option::as_deref).collect();
            client.document(operation, &arguments, options, Units::Utf8).await.map(Arc::new)
        })
    }
}

/// The operation with this id.
pub(crate) fn find(py: Python<'_>, id: &str) -> PyResult<&'static Operation> {
    let index = OPERATIONS.binary_search_by(|operation| operation.id.cmp(id));
    index.map(|index| OPERATIONS[index]).map_err(|_| {
        PyTypeError::new_err(PyString::new(py, &format!("there is no operation {id:?}")).unbind())
    })
}
