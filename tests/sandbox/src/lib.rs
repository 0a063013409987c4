//! A stand-in for the YionStack API on loopback: stateful, faithful, and able to fail on request.
//!
//! It signs users in, asks for consent, rotates refresh tokens under three policies, and serves invoices and
//! contacts. Its clock is its own, so an hour passes with one command. Nothing in it knows the SDK: the two
//! are independent readings of the same documentation, and so check each other.
//!
//! ```
//! use yionstack_sandbox::{Config, Sandbox};
//!
//! let sandbox = Sandbox::start(Config::default())?;
//! let tokens = sandbox.command(r#"{"do":"issue_tokens","scopes":["read:invoices"]}"#)?;
//! assert!(tokens.contains("access_token"));
//! println!("call {}/api/v1/accounting/invoices", sandbox.base_url());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is there from the start
//!
//! One app: client id `yion_sandbox`, secret `ysk_sandbox_secret`, scopes `read:invoices read:contacts`,
//! redirect URIs `http://127.0.0.1:*/*`, `http://localhost:*/*` and `https://yourapp.com/callback`.
//! Two users with the password `sandbox`: `ada@example.com` has four businesses, `grace@example.com` one.
//!
//! # Commands
//!
//! By [`Sandbox::command`] or by `POST /__sandbox/command`. Fields with `?` may be left out.
//!
//! | command | answer |
//! |---|---|
//! | `{"do":"authorize","url":…,"user"?,"business"?,"decision"?:"allow"\|"deny"}` | `{"callback":…}`: consent without a browser |
//! | `{"do":"issue_tokens","client_id"?,"user"?,"business"?,"scopes"?:[…],"expires_in"?}` | the token answer, with `family` and `business` |
//! | `{"do":"families"}` | `[{"family":1,"client_id":…,"user":…,"business":…,"scopes":[…],"revoked":false}]` |
//! | `{"do":"revoke","family":1}` or `{"do":"revoke","all":true}` | `{}` |
//! | `{"do":"expire_access_tokens"}` | `{}`: they answer 401 from now on, refresh tokens stay good |
//! | `{"do":"register_app","name":…,"redirect_uris":[…],"scopes"?,"client_id"?,"client_secret"?}` | the app with its credentials |
//! | `{"do":"now"}`, `{"do":"advance","seconds":…}` | `{"now":…}` in Unix seconds |
//! | `{"do":"policy","reuse":"grace"\|"strict"\|"revoke_family","grace_seconds"?}` | the settings |
//! | `{"do":"settings","access_token_lifetime"?,"code_lifetime"?,"pkce"?:"optional"\|"required"\|"refused","rotate"?}` | the settings |
//! | `{"do":"businesses"}` | `[{"id":…,"name":…,"user":…}]` |
//! | `{"do":"rows","business"?,"invoices"?,"contacts"?}` | `{"<business>":{"invoices":…,"contacts":…}}` |
//! | `{"do":"fault",…}`, see below | `{}` |
//! | `{"do":"clear_faults"}` | `{"cleared":…}`: how many were still waiting |
//! | `{"do":"counters"}`, `{"do":"reset_counters"}` | `{"requests":…,"token_requests":…,"refreshes":…,"code_exchanges":…,"reuse_detected":…,"unauthorized":…,"by_route":{…}}`, `{}` |
//! | `{"do":"requests"}` | the last 200: `at`, `method`, `path`, `query`, `headers`, `authorization_sha256` |
//!
//! # Faults
//!
//! A fault waits for the next request that matches, oldest fault first:
//!
//! ```text
//! {"do":"fault", "match":{"method":"POST","path":"/api/v1/oauth","grant_type":"refresh_token"},
//!  "times":2, "after_processing":true, "delay_ms":200, "respond":{"status":502,"headers":{},"body":"…"}}
//! ```
//!
//! `match` may be left out, as may any part of it; `path` is a prefix. `times` is 1 unless given, or
//! `"always"`. With `after_processing` the server does its work first: a refresh token *is* rotated, only
//! the answer is hit. `delay_ms` stands alone or beside one of `respond`, `hang` (no answer, ever), `reset` (TCP
//! RST before the first byte), `cut_after_bytes` (the full `Content-Length`, so many bytes, the end) and
//! `replace_body` (status and headers of the real answer). The last two always process first.
//!
//! # What is an assumption
//!
//! YionStack documents the OAuth flow and `GET /api/v1/accounting/invoices` with six fields. Everything else is
//! an assumption: both paths of contacts, the further fields, bodies of errors, `x-request-id`, PKCE.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may panic"))]

mod api;
pub mod cli;
mod clock;
mod command;
mod config;
mod data;
mod error;
mod fault;
mod json;
mod oauth;
mod page;
mod random;
mod server;
mod traffic;
mod world;

use std::{
    io,
    net::{Ipv4Addr, TcpListener},
    thread::{self, JoinHandle},
};

use tokio::{runtime, sync::oneshot};

pub use config::{Config, Pkce, ReusePolicy};

use server::Shared;
use world::World;

/// A running sandbox. Dropping it stops it.
pub struct Sandbox {
    shared: Shared,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Sandbox {
    /// Starts a sandbox on 127.0.0.1, on a thread and a runtime of its own; it listens when this returns.
    ///
    /// # Errors
    /// When the port is taken, or the system gives no thread.
    pub fn start(config: Config) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, config.port))?;
        listener.set_nonblocking(true)?;
        let shared = Shared::new(World::new(config), listener.local_addr()?.port());
        let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel();
        let serving = shared.clone();
        let thread = thread::Builder::new().name("yionstack-sandbox".to_owned()).spawn(move || {
            runtime.block_on(async {
                tokio::select! {
                    _ = server::serve(listener, serving) => {}
                    _ = stopped => {}
                }
            });
            // The runtime is dropped here, and with it every open connection.
        })?;
        Ok(Self { shared, stop: Some(stop), thread: Some(thread) })
    }

    /// Where it listens: `http://127.0.0.1:PORT`.
    pub fn base_url(&self) -> &str {
        &self.shared.base_url
    }

    /// Runs one command, as the table above shows them: JSON in, JSON out.
    ///
    /// # Errors
    /// A message for the person who wrote the command, which says what to do instead.
    pub fn command(&self, json: &str) -> Result<String, String> {
        command::run(&mut self.shared.world(), json)
    }

    /// An authorization URL to try in a browser; its callback is a page of the sandbox.
    pub fn example_authorize_url(&self) -> String {
        self.shared.example_authorize_url()
    }

    /// Stops the sandbox and drops its open connections.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.stop.take(); // the thread sees the sender go
        if let Some(thread) = self.thread.take() {
            let _ = thread.join(); // it has nothing to tell: a failed request answers for itself
        }
    }
}

/// Bindings hand a sandbox from thread to thread.
const _: () = {
    const fn crosses_threads<T: Send + Sync>() {}
    crosses_threads::<Sandbox>();
};

impl std::fmt::Debug for Sandbox {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Sandbox").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}
