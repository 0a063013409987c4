//! The real transport: reqwest.

mod body;
mod gunzip;

use std::time::Duration;

use arc_swap::ArcSwapOption;
use http::header::ACCEPT_ENCODING;
use http::{HeaderMap, HeaderValue, StatusCode};
use url::Url;

use self::body::Body;
use super::handover::Watched;
use super::network::chain::{find, io_kind};
use super::network::proxy::{self, Proxy, Routes};
use super::network::{Network, Settings, tls};
use super::prepare::host_of;
use super::transport::{Opened, Outgoing, Reply, SendFault, Stage, Transport};
use crate::clock::BoxFuture;
use crate::error::{Code, Error, Result};

/// reqwest without redirects, cookies or repetitions of its own: those are decisions of the pipeline.
pub struct ReqwestTransport {
    client: ArcSwapOption<reqwest::Client>,
    routes: Routes,
}

impl ReqwestTransport {
    /// Makes the transport that clients use when they are given none, with the environment's certificates and proxy.
    /// `https` tells whether TLS will be used at all: reading the system's roots takes milliseconds.
    ///
    /// # Errors
    /// `configuration` when the environment's certificates or proxy cannot be used.
    pub fn new(https: bool, connect: Duration, read: Duration, user_agent: &str) -> Result<Self> {
        let anywhere = if https { "https://host.invalid" } else { "http://127.0.0.1" };
        let anywhere = Url::parse(anywhere).map_err(|_| unavailable())?;
        Self::over(&Network::new(&Settings::of_environment(), &[&anywhere])?, connect, read, user_agent)
    }

    /// The same over a network that is settled.
    #[allow(clippy::disallowed_methods, reason = "the TLS configuration is ours, so `build` cannot panic")]
    pub(crate) fn over(
        network: &Network,
        connect: Duration,
        read: Duration,
        user_agent: &str,
    ) -> Result<Self> {
        let builder = reqwest::Client::builder()
            .tls_backend_preconfigured(network.tls()?)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(connect)
            .read_timeout(read)
            .tcp_nodelay(true)
            .https_only(network.https_only)
            .user_agent(user_agent);
        let builder = match &network.routes.proxy {
            None => builder.no_proxy(),
            Some(proxy) => {
                let routes = network.routes.clone();
                let way = reqwest::Proxy::custom(move |url| routes.proxy_for(url).map(|it| it.url.clone()));
                builder.proxy(match &proxy.authorization {
                    Some(value) => way.custom_http_auth(value.clone()),
                    None => way,
                })
            }
        };
        let client = builder.build().map_err(|_| unavailable())?;
        Ok(Self { client: ArcSwapOption::from_pointee(client), routes: network.routes.clone() })
    }

    async fn execute(
        &self,
        outgoing: Outgoing,
    ) -> std::result::Result<(StatusCode, HeaderMap, Body), SendFault> {
        let client = self.client.load_full().ok_or_else(closed)?;
        let Outgoing { method, url, headers, body, handover } = outgoing;
        let proxy = self.routes.proxy_for(&url);
        let mut request = reqwest::Request::new(method.clone(), url);
        *request.headers_mut() = headers;
        request.headers_mut().insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
        handover.hold();
        *request.body_mut() = Some(reqwest::Body::wrap(Watched::new(body, handover.clone())));
        let answer =
            client.execute(request).await.map_err(|error| fault(&error, proxy, handover.is_held()))?;
        let mut body = Body::of(answer, &method).map_err(contradictory)?;
        Ok((body.status(), body.take_headers(), body))
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        outgoing: Outgoing,
        body_limit: usize,
    ) -> BoxFuture<'_, std::result::Result<Reply, SendFault>> {
        Box::pin(async move {
            let (status, headers, body) = self.execute(outgoing).await?;
            Ok(Reply { status, headers, body: body.whole(body_limit).await })
        })
    }

    fn open(
        &self,
        outgoing: Outgoing,
        _body_limit: usize,
    ) -> BoxFuture<'_, std::result::Result<Opened, SendFault>> {
        Box::pin(async move {
            let (status, headers, body) = self.execute(outgoing).await?;
            Ok(Opened { status, headers, body: Box::new(body.streamed()) })
        })
    }

    fn close(&self) {
        self.client.store(None);
    }
}

fn unavailable() -> Error {
    Error::new(Code::Configuration, "the HTTP client could not be set up")
}

fn closed() -> SendFault {
    SendFault { stage: Stage::Connect, timed_out: false, message: "the client is closed".to_owned() }
}

fn contradictory(how: &str) -> SendFault {
    let message = format!("the answer contradicts itself: {how}");
    SendFault { stage: Stage::Sent, timed_out: false, message }
}

/// How the standard library names what it has no word for.
const UNKNOWN_KIND: &str = "uncategorized error";

/// What reqwest's error says about how far the request came. Its text is not used: it holds the URL.
fn fault(error: &reqwest::Error, proxy: Option<&Proxy>, held: bool) -> SendFault {
    if let Some(fault) = proxy.filter(|_| error.is_connect()).and_then(|proxy| proxy::fault(error, proxy)) {
        return fault;
    }
    let on_the_way =
        proxy.map_or(String::new(), |proxy| format!(", through the proxy {}", host_of(&proxy.url)));
    let timed_out = is_silence(error);
    // after the handshake a TLS error says nothing about what the server has read
    let is_handshake = |tls: &&rustls::Error| error.is_connect() || tls::refuses_client(tls);
    if let Some(tls) = find::<rustls::Error>(error).filter(is_handshake) {
        let message = format!("the TLS handshake failed{on_the_way}: {}", tls::reason(tls));
        return SendFault { stage: Stage::Tls, timed_out, message };
    }
    // a failed look-up of a name has no kind of its own
    let reason = io_kind(error).map(|kind| kind.to_string()).filter(|kind| kind != UNKNOWN_KIND);
    let stage = if held || error.is_connect() || error.is_builder() { Stage::Connect } else { Stage::Sent };
    let message = match (stage, timed_out, reason) {
        (Stage::Connect, true, _) if !error.is_connect() => {
            format!("no connection within the read timeout{on_the_way}")
        }
        (Stage::Connect, ..) if !error.is_connect() && !error.is_builder() => {
            format!("the connection ended before anything was sent{on_the_way}")
        }
        (Stage::Connect, true, _) => format!("no connection within the connect timeout{on_the_way}"),
        // only a handshake has an end that comes too early
        (Stage::Connect, _, Some(reason)) if reason == std::io::ErrorKind::UnexpectedEof.to_string() => {
            format!("the server hung up during the TLS handshake{on_the_way}")
        }
        (Stage::Connect, _, Some(reason)) => {
            format!("the connection could not be made{on_the_way}: {reason}")
        }
        (Stage::Connect, ..) => {
            "the connection could not be made: the host's name may not be known, or a proxy is in the way"
                .to_owned()
        }
        (_, true, _) => "the server stopped answering".to_owned(),
        (_, _, Some(reason)) => format!("the connection broke before an answer came: {reason}"),
        _ => "the connection broke before an answer came".to_owned(),
    };
    SendFault { stage, timed_out, message }
}

/// Whether the server knows nothing of the end: time ran out, or the way to it is gone.
fn is_silence(error: &reqwest::Error) -> bool {
    use std::io::ErrorKind::{HostUnreachable, NetworkDown, NetworkUnreachable};
    let kind = find::<std::io::Error>(error).filter(|_| !error.is_connect()).map(std::io::Error::kind);
    error.is_timeout() || matches!(kind, Some(HostUnreachable | NetworkDown | NetworkUnreachable))
}
