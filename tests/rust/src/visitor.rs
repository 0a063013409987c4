//! A visitor of the sign-in's listener, and the browser that a test puts in the user's place.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use url::Url;
use yionstack::auth::Browser;
use yionstack_sandbox::Sandbox;

/// What came back.
#[derive(Debug)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// Status line and headers, in lower case.
    pub head: String,
    /// The page.
    pub body: String,
}

/// A browser that has been sent to an address.
#[derive(Clone)]
pub struct Visitor {
    /// The authorization request.
    pub url: Url,
    /// Where the listener is.
    pub redirect: Url,
    /// The sign-in's state.
    pub state: String,
    sandbox: Arc<Sandbox>,
}

impl Visitor {
    /// A browser in which `act` happens, on a thread of its own.
    pub fn browser(sandbox: &Arc<Sandbox>, act: impl Fn(Visitor) + Send + Sync + 'static) -> Browser {
        let sandbox = sandbox.clone();
        Browser::Open(Arc::new(move |url| {
            act(Self::new(&sandbox, url));
            Ok(())
        }))
    }

    /// A browser that has been sent to `url`.
    pub fn new(sandbox: &Arc<Sandbox>, url: &str) -> Self {
        let url = Url::parse(url).unwrap();
        let of = |wanted: &str| url.query_pairs().find(|(name, _)| name == wanted).unwrap().1.into_owned();
        let (redirect, state) = (Url::parse(&of("redirect_uri")).unwrap(), of("state"));
        Self { url, redirect, state, sandbox: sandbox.clone() }
    }

    /// Consents, or not, and gives the callback without calling it.
    pub fn decide(&self, decision: &str) -> String {
        let wanted = json!({"do": "authorize", "url": self.url.as_str(), "decision": decision});
        let answer: Value =
            serde_json::from_str(&self.sandbox.command(&wanted.to_string()).unwrap()).unwrap();
        answer["callback"].as_str().unwrap().to_owned()
    }

    /// The callback of a user who consents.
    pub fn allow(&self) -> String {
        self.decide("allow")
    }

    /// How many codes the server has redeemed or refused.
    pub fn exchanges(&self) -> u64 {
        exchanges(&self.sandbox)
    }

    /// `127.0.0.1:port`, as the `Host` header has it.
    pub fn host(&self) -> String {
        format!("{}:{}", self.redirect.host_str().unwrap(), self.redirect.port_or_known_default().unwrap())
    }

    /// A connection to the listener.
    pub fn connect(&self) -> io::Result<TcpStream> {
        let stream = TcpStream::connect(self.host())?;
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        Ok(stream)
    }

    /// Gets a page of the listener's.
    pub fn get(&self, url: &str) -> io::Result<Reply> {
        let url = Url::parse(url).unwrap();
        let target = &url[url::Position::BeforePath..url::Position::AfterQuery];
        self.send(&format!("GET {target} HTTP/1.1\r\nHost: {}\r\n\r\n", self.host()))
    }

    /// Sends a request as it stands and reads all that comes back.
    pub fn send(&self, request: &str) -> io::Result<Reply> {
        let mut stream = self.connect()?;
        stream.write_all(request.as_bytes())?;
        receive(stream)
    }
}

/// Reads to the end of a connection.
pub fn receive(mut stream: TcpStream) -> io::Result<Reply> {
    let mut text = Vec::new();
    stream.read_to_end(&mut text)?;
    let text = String::from_utf8_lossy(&text).into_owned();
    let (head, body) = text.split_once("\r\n\r\n").ok_or(io::ErrorKind::UnexpectedEof)?;
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    let status = status.ok_or(io::ErrorKind::InvalidData)?;
    Ok(Reply { status, head: head.to_ascii_lowercase(), body: body.to_owned() })
}

/// How many codes the sandbox has been given.
pub fn exchanges(sandbox: &Sandbox) -> u64 {
    let counters: Value = serde_json::from_str(&sandbox.command(r#"{"do":"counters"}"#).unwrap()).unwrap();
    counters["code_exchanges"].as_u64().unwrap()
}
