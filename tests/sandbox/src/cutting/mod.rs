//! Addresses from which the way to the sandbox is cut: so many bytes of a request or of an answer are let through, and then
//! the connection ends, or nothing more comes.
//!
//! `spec` what a command says → `state` what is to be cut, and what went through → `request` where one ends → `line` the bytes
//! of one connection.

mod line;
mod request;
mod spec;
mod state;

use std::{
    io,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use serde_json::Value;
use tokio::{net::TcpStream, runtime::Handle};

use self::{line::Line, state::State};

pub(crate) use self::spec::Spec;

/// Until the next try, when the system gives no connection.
const PAUSE: Duration = Duration::from_millis(10);

/// The proxies of a sandbox, which stop with it.
#[derive(Debug, Default)]
pub(crate) struct Proxies(Vec<Proxy>);

#[derive(Debug)]
struct Proxy {
    base_url: String,
    state: Shared,
}

/// What the proxy of a command and its connections share.
#[derive(Clone, Debug, Default)]
struct Shared(Arc<Mutex<State>>);

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Proxies {
    /// Opens another one, which cuts nothing yet, in front of the server at this port. Gives its base URL.
    pub(crate) fn open(&mut self, runtime: &Handle, port: u16) -> Result<String, String> {
        let trouble = |error: io::Error| format!("no address could be taken: {error}");
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(trouble)?;
        listener.set_nonblocking(true).map_err(trouble)?;
        let base_url = format!("http://{}", listener.local_addr().map_err(trouble)?);
        let state = Shared::default();
        runtime.spawn(serve(listener, (Ipv4Addr::LOCALHOST, port).into(), state.clone()));
        self.0.push(Proxy { base_url: base_url.clone(), state });
        Ok(base_url)
    }

    /// Has a proxy cut the next exchanges; those before are forgotten.
    pub(crate) fn cut(&self, spec: Spec) -> Result<(), String> {
        let (base_url, armed) = spec.check()?;
        self.find(&base_url)?.begin(Some(armed));
        Ok(())
    }

    /// Has a proxy cut nothing more; the exchanges before are forgotten.
    pub(crate) fn clear(&self, base_url: &str) -> Result<(), String> {
        self.find(base_url)?.begin(None);
        Ok(())
    }

    /// What went through a proxy since then.
    pub(crate) fn exchanges(&self, base_url: &str) -> Result<Value, String> {
        Ok(self.find(base_url)?.exchanges())
    }

    fn find(&self, base_url: &str) -> Result<MutexGuard<'_, State>, String> {
        let found = self.0.iter().find(|proxy| proxy.base_url == base_url.trim_end_matches('/'));
        let remedy = "give the base_url that the command cutting_proxy answered";
        found
            .map(|proxy| proxy.state.state())
            .ok_or_else(|| format!("there is no proxy {base_url:?}: {remedy}"))
    }
}

async fn serve(listener: TcpListener, server: SocketAddr, state: Shared) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else { return };
    loop {
        let Ok((client, _)) = listener.accept().await else {
            tokio::time::sleep(PAUSE).await;
            continue;
        };
        let state = state.clone();
        tokio::spawn(async move {
            if let Ok(server) = TcpStream::connect(server).await {
                Line::new(client, server, state).carry().await;
            }
        });
    }
}
