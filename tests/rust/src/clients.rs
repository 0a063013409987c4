//! Clients of a network that is in memory, and of a sandbox, for tests that are about something else. What is given
//! back is a builder: what a test needs beside the usual it adds itself.

use std::sync::Arc;
use std::time::Duration;

use yionstack::http::Transport;
use yionstack::runtime::Background;
use yionstack::token::Tokens;
use yionstack::younium::{self, Authentication};
use yionstack::{Clock, YionStackClient, YouniumClient};
use yionstack_sandbox::Sandbox;

/// Nobody listens there: what goes to the network all the same is refused at once.
const NOWHERE: &str = "http://127.0.0.1:1";

/// An app of YionStack that asks `transport` alone, in the time of `clock`. Nobody is signed in yet.
pub fn app(
    transport: &(impl Transport + Clone + 'static),
    clock: &(impl Clock + Clone + 'static),
) -> yionstack::yionstack::Builder {
    YionStackClient::builder()
        .base_url(NOWHERE)
        .client_id("app")
        .transport(Arc::new(transport.clone()))
        .background(Background::Ambient)
        .clock(Arc::new(clock.clone()))
}

/// A client of Younium with an API token, which asks `transport` alone, in the time of `clock`.
pub fn younium(
    transport: &(impl Transport + Clone + 'static),
    clock: &(impl Clock + Clone + 'static),
) -> younium::Builder {
    YouniumClient::builder()
        .base_url(NOWHERE)
        .client_id("id")
        .secret("a-secret")
        .transport(Arc::new(transport.clone()))
        .background(Background::Ambient)
        .clock(Arc::new(clock.clone()))
}

/// A client of a sandbox's Younium, with credentials of the kind that `authentication` asks for.
pub fn of_sandbox(sandbox: &Sandbox, authentication: Authentication) -> younium::Builder {
    let (id, secret, authentication) = match authentication {
        Authentication::Legacy { .. } => {
            let token_url = Some(format!("{}/connect/token", sandbox.base_url()));
            ("legacy@example.com", "sandbox", Authentication::Legacy { token_url })
        }
        other => ("younium_sandbox", "yns_sandbox_secret", other),
    };
    YouniumClient::builder()
        .base_url(sandbox.base_url())
        .client_id(id)
        .secret(secret)
        .legal_entity("Nordvik AB")
        .authentication(authentication)
}

/// Tokens of a grant that says nothing of its scope.
pub fn tokens(access: &str, refresh: &str, life: Duration) -> Tokens {
    Tokens {
        access_token: access.into(),
        refresh_token: Some(refresh.into()),
        expires_in: Some(life),
        scope: None,
    }
}
