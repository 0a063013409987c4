//! The HTTP server on 127.0.0.1: one thread that accepts, one that answers.

pub(crate) mod connection;
pub(crate) mod dead_end;
pub(crate) mod door;
mod echo;
pub(crate) mod host;
mod pipeline;

use std::{
    io,
    ops::Deref,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use axum::{
    Router, middleware,
    routing::{get, post},
};
use tokio::runtime::Handle;
use url::form_urlencoded;

use self::door::Door;
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
    /// Of the thread that answers.
    pub(crate) runtime: Handle,
}

impl Deref for Shared {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Shared {
    pub(crate) fn new(config: Config, books: Books, port: u16, runtime: Handle) -> Self {
        let base_url = format!("http://127.0.0.1:{port}");
        let world = World::new(config, books, base_url.clone());
        Self(Arc::new(Inner { world: Mutex::new(world), port, base_url, runtime }))
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

/// Serves until the future is dropped.
pub(crate) async fn serve(door: Door, shared: Shared) -> io::Result<()> {
    let listener = connection::Loopback { door, shared: shared.clone() };
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
