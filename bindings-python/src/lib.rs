//! Python's view of the core: extract, call, convert.
//!
//! The surface is constant: a resource method of the Python facade is one expression over [`client::Client`], so new
//! resources add nothing here.

mod answer;
mod api;
mod argument;
mod auth;
mod bell;
mod call;
mod client;
mod command;
mod completions;
mod compose;
mod config;
mod credentials;
mod download;
mod ending;
mod error;
mod events;
mod field;
mod filter;
mod fork;
mod model;
mod network;
mod own_code;
mod page;
mod pages;
mod python;
mod receipt;
mod response;
mod sandbox;
mod sign_in;
mod store_key;
mod stores;
mod user_store;
mod wait;
mod watch;
mod write;
mod younium;

/// The native part of `yionstack`. Private: import from `yionstack`.
#[pyo3::pymodule]
mod _native {
    use pyo3::prelude::*;

    #[pymodule_export]
    use crate::{
        auth::Pending,
        call::Call,
        client::Client,
        command::run_command,
        command::run_sandbox,
        download::Download,
        ending::{exiting, settle},
        field::Field,
        filter::{Filter, Path},
        fork::abandon_after_fork,
        model::{Model, restore},
        page::{Page, restore_page},
        pages::Pages,
        receipt::{new_idempotency_key, receipt},
        response::Response,
        sandbox::Sandbox,
        stores::{FileStore, MemoryStore, RedisStore, check_store},
        write::Unset,
        younium::younium_client,
    };

    /// Lets `Invoice.total.__doc__` say what the total is.
    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        let field = module.py().get_type::<Field>();
        field.setattr("__doc__", field.getattr("__dict__")?.get_item("doc")?)?;
        crate::watch::hear_warnings();
        module.add("UNSET", Unset)
    }
}
