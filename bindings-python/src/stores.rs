//! Where grants are kept: the core's stores for Python, and the user's own for the core.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use pyo3::exceptions::PyAssertionError;
use pyo3::prelude::*;
use yionstack::token::{self, Store};

use crate::argument;
use crate::call::Call;
use crate::error::{configuration, exception};
use crate::own_code::Raised;
use crate::python::Import;
use crate::user_store::UserStore;

static EXPAND_USER: Import = Import::new("os.path", "expanduser");

/// Grants in memory: they are lost with the process, and a process that was forked from this one cannot renew them.
///
/// For tests, scripts, and credentials that need no person.
#[pyclass(frozen, module = "yionstack.stores")]
pub(crate) struct MemoryStore(Arc<dyn Store>);

#[pymethods]
impl MemoryStore {
    #[new]
    fn new() -> Self {
        Self(Arc::new(token::MemoryStore::new()))
    }

    fn __repr__(&self) -> &'static str {
        "MemoryStore()"
    }
}

/// Grants in files of this machine, for all processes of one user. Survives the end of the process and of the power.
///
/// Refuses what must not be used, with `StoreRejectedError`: a directory or file that is open to others, a link, a network
/// file system, a store that was copied from another machine or restored from a backup.
#[pyclass(frozen, module = "yionstack.stores")]
pub(crate) struct FileStore {
    store: Arc<dyn Store>,
    /// Where the files are.
    #[pyo3(get)]
    path: PathBuf,
}

#[pymethods]
impl FileStore {
    #[new]
    #[pyo3(signature = (path = None, *, config_dir = None, allow_network = false, allow_moved = false))]
    fn new(
        py: Python<'_>,
        path: Option<Bound<'_, PyAny>>,
        config_dir: Option<Bound<'_, PyAny>>,
        allow_network: bool,
        allow_moved: bool,
    ) -> PyResult<Self> {
        let path = match self::path("path", path.as_ref())? {
            Some(path) => path,
            None => token::FileStore::default_dir().map_err(|error| exception(py, &error))?,
        };
        let mut store = token::FileStore::new(&path).allow_network(allow_network).allow_moved(allow_moved);
        if let Some(dir) = self::path("config_dir", config_dir.as_ref())? {
            store = store.config_dir(dir);
        }
        Ok(Self { store: Arc::new(store), path })
    }

    fn __repr__(&self) -> String {
        format!("FileStore({:?})", self.path.display().to_string())
    }
}

/// Grants in Redis or Valkey, for all hosts that use the same server, prefix and key.
#[pyclass(frozen, module = "yionstack.stores")]
pub(crate) struct RedisStore {
    store: Arc<token::RedisStore>,
    prefix: String,
}

#[pymethods]
impl RedisStore {
    #[new]
    #[pyo3(signature = (url, *, prefix = "yionstack", replicas = 0, allow_eviction = false))]
    fn new(
        py: Python<'_>,
        url: &Bound<'_, PyAny>,
        prefix: &str,
        replicas: i64,
        allow_eviction: bool,
    ) -> PyResult<Self> {
        let replicas = u32::try_from(replicas)
            .map_err(|_| configuration(py, "`replicas` takes a whole number from 0"))?;
        let url: String = argument::read("url", url)?;
        let store = token::RedisStore::new(url).and_then(|store| store.prefix(prefix));
        let store = store.map_err(|error| exception(py, &error))?;
        let store = store.replicas(replicas).allow_eviction(allow_eviction);
        Ok(Self { store: Arc::new(store), prefix: prefix.to_owned() })
    }

    /// How many writes were not acknowledged by as many replicas as wanted.
    #[getter]
    fn unconfirmed(&self) -> u64 {
        self.store.unconfirmed()
    }

    /// Host, port and prefix: any other part of the URL may be a secret.
    fn __repr__(&self) -> String {
        let described = self.store.describe();
        let address = described.rsplit(' ').next().unwrap_or_default();
        format!("<RedisStore at {address} with prefix {:?}>", self.prefix)
    }
}

/// A path with `~` as the user's home.
pub(crate) fn path(name: &str, given: Option<&Bound<'_, PyAny>>) -> PyResult<Option<PathBuf>> {
    let Some(given) = given else { return Ok(None) };
    let path: PathBuf = argument::read(name, given)?;
    EXPAND_USER.call(given.py(), (path.as_os_str(),))?.extract().map(Some)
}

/// A store of ours, or an object of the user's.
pub(crate) fn of(given: &Bound<'_, PyAny>) -> PyResult<Arc<dyn Store>> {
    if let Ok(store) = given.cast::<MemoryStore>() {
        return Ok(store.get().0.clone());
    }
    if let Ok(store) = given.cast::<FileStore>() {
        return Ok(store.get().store.clone());
    }
    if let Ok(store) = given.cast::<RedisStore>() {
        return Ok(store.get().store.clone());
    }
    Ok(Arc::new(UserStore::new(given)?))
}

/// A call that checks handles to one storage against the contract of stores. It fails with an `AssertionError`.
#[pyfunction]
pub(crate) fn check_store(handles: Vec<Bound<'_, PyAny>>) -> PyResult<Call> {
    let stores = handles.iter().map(of).collect::<PyResult<Vec<_>>>()?;
    let Some(last) = stores.last().cloned() else {
        return Err(PyAssertionError::new_err("there is no store to check"));
    };
    let stores = Mutex::new(stores.into_iter());
    let next = move || stores.lock().unwrap_or_else(PoisonError::into_inner).next();
    let check = async move { Ok(token::check_store(move || next().unwrap_or_else(|| last.clone())).await) };
    Ok(Call::new(None, check, move |py, checked| {
        let Err(broken) = checked else { return Ok(py.None()) };
        let error = PyAssertionError::new_err(broken.to_string());
        error.set_cause(py, broken.cause().and_then(|cause| Raised::find(py, cause)));
        Err(error)
    }))
}
