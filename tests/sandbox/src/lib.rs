//! PLACEHOLDER

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

impl std::fmt::Debug for Sandbox {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Sandbox").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}
