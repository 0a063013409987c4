//! The HTTP server: one thread, one runtime, one listener on 127.0.0.1.

pub(crate) mod connection;
mod echo;
pub(crate) mod host;
mod pipeline;

use std::{
    io,
    net::Ipv4Addr,
    ops::Deref,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use axum::{
    Router, middleware,
    routing::{get, post},
};
use tokio::net::{TcpListener, TcpSocket};
use url::form_urlencoded;

use crate::{
    api, command,
    config::Config,
    error::ApiError,
    oauth::{app, authorize, revoke, token},
    page,
    world::World,
    younium::{self, Books},
};

/// What every handler shares.
#[derive(Clone)]
pub(crate) struct Shared(Arc<Inner>);

pub(crate) struct Inner {
    world: Mutex<World>,
    pub(crate) port: u16,
    pub(crate) base_url: String,
}

impl Deref for Shared {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Shared {
    pub(crate) fn new(config: Config, books: Books, port: u16) -> Self {
        let base_url = format!("http://127.0.0.1:{port}");
        let world = World::new(config, books, base_url.clone());
        Self(Arc::new(Inner { world: Mutex::new(world), port, base_url }))
    }

    /// The state, locked. Never keep it across an await.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A link that shows the consent page without any app around.
    pub(crate) fn example_authorize_url(&self) -> String {
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("response_type", "code")
            .append_pair("client_id", app::CLIENT_ID)
            .append_pair("redirect_uri", &format!("{}{}", self.base_url, page::callback::PATH))
            .append_pair("scope", "read:invoices read:contacts")
            .append_pair("state", "example")
            .finish();
        format!("{}{}?{query}", self.base_url, authorize::PATH)
    }
}

/// How many connections may wait to be accepted. The default of 128 drops SYNs when many processes start at
/// once, and each of those comes again only a second later. The system takes less where it allows less.
const BACKLOG: u32 = 4096;

/// Listens on 127.0.0.1. Has to be called inside of the runtime.
pub(crate) fn listen(port: u16) -> io::Result<TcpListener> {
    let socket = TcpSocket::new_v4()?;
    #[cfg(not(windows))] // where it would let two listeners share the port
    socket.set_reuseaddr(true)?;
    socket.bind((Ipv4Addr::LOCALHOST, port).into())?;
    socket.listen(BACKLOG)
}

/// Serves until the future is dropped.
pub(crate) async fn serve(listener: TcpListener, shared: Shared) -> io::Result<()> {
    let listener = connection::Loopback(listener);
    let service = router(shared).into_make_service_with_connect_info::<connection::Connection>();
    axum::serve(listener, service).await
}

fn router(shared: Shared) -> Router {
    Router::new()
        .route("/", get(page::home::show))
        .route(authorize::PATH, get(authorize::endpoint))
        .route(token::PATH, post(token::endpoint))
        .route(revoke::PATH, post(revoke::endpoint))
        .route(page::sign_in::PATH, get(page::sign_in::show).post(page::sign_in::submit))
        .route(page::consent::PATH, get(page::consent::show).post(page::consent::submit))
        .route(page::callback::PATH, get(page::callback::show))
        .route("/api/v1/accounting/invoices", get(api::invoices::list))
        .route("/api/v1/crm/contacts", get(api::contacts::list))
        .route("/api/v1/crm/contacts/{id}", get(api::contacts::get))
        .merge(younium::routes())
        .route(command::PATH, post(command::endpoint))
        .fallback(younium::endpoint)
        .method_not_allowed_fallback(async || ApiError::method_not_allowed())
        .layer(middleware::from_fn_with_state(shared.clone(), pipeline::handle))
        .with_state(shared)
}
