//! Requests go through a proxy where they should, and it learns nothing but the name of the server.

use std::time::{Duration, Instant};

use yionstack::http::{CallOptions, RawRequest};
use yionstack::{Code, Error, YionStackClient};
use yionstack_tests::authority::{Authority, server};
use yionstack_tests::canary;
use yionstack_tests::log::Log;
use yionstack_tests::tls_server::{TlsServer, config};
use yionstack_tests::tunnel::Tunnel;

const TOKEN: &str = "tok_proxy_canary_1618033";
const USER: &str = "ann";
/// With what has to be percent-encoded.
const PASSWORD: &str = "pw:c@nary/2718?#";
const ENCODED: &str = "pw%3Ac%40nary%2F2718%3F%23";
const OPEN: &str = "HTTP/1.1 200 Connection established\r\n\r\n";

/// An API behind TLS, reached by any name under `api.test`, and who signed for it.
struct World {
    root: Authority,
    api: TlsServer,
    vectors: usize,
    /// All that proxies were told in clear.
    told: String,
    errors: String,
}

impl World {
    async fn new() -> Self {
        let root = Authority::root("root");
        let names = server(&["api.test", "*.api.test", "localhost", "127.0.0.1", "10.1.2.3", "::1"]);
        let api = TlsServer::start(config(&root.sign(&names))).await;
        Self { root, api, vectors: 0, told: String::new(), errors: String::new() }
    }

    fn client(&self, base_url: &str, proxy: &str) -> yionstack::Result<YionStackClient> {
        YionStackClient::builder()
            .base_url(base_url)
            .token(TOKEN)
            .ca(self.root.pem())
            .proxy(proxy)
            .retries(1)
            .connect_timeout(Duration::from_secs(1))
            .build()
    }

    async fn call(&mut self, base_url: &str, proxy: &str) -> Result<(), Error> {
        self.vectors += 1;
        let (path, options) = ("/x".to_owned(), CallOptions::default());
        let json = Some("{}".into());
        let request = RawRequest { method: "POST".into(), path, query: vec![], json, options };
        let outcome = match self.client(base_url, proxy) {
            Ok(client) => {
                self.errors += &format!("{client:?}");
                client.request(request).await.map(|_| ())
            }
            Err(error) => Err(error),
        };
        if let Err(error) = &outcome {
            self.errors += &format!("{error} {error:?} {error:#?}");
        }
        outcome
    }

    /// A call through a proxy that answers `said`.
    async fn through(&mut self, said: &str, target: Option<u16>) -> (Result<(), Error>, usize) {
        let tunnel = Tunnel::start(said, target).await;
        let outcome = self
            .call("https://api.test", &format!("http://{USER}:{ENCODED}@127.0.0.1:{}", tunnel.port))
            .await;
        self.told += &tunnel.seen.text();
        (outcome, tunnel.seen.connections())
    }
}

#[tokio::test]
async fn a_proxy_learns_nothing_but_the_name() {
    let log = Log::default();
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(log.clone())
        .init();
    let mut world = World::new().await;
    good(&mut world).await;
    refusing(&mut world).await;
    hostile(&mut world).await;
    behind_tls(&mut world).await;
    malformed(&mut world).await;

    let basic = canary::forms(PASSWORD);
    let told = world.told.replace("Proxy-Authorization", "").replace("proxy-authorization", "");
    assert!(!told.to_lowercase().contains("authorization") && !told.contains(TOKEN), "{told}");
    assert!(!told.contains("/x") && told.contains("CONNECT api.test:443 HTTP/1.1"), "{told}");
    assert!(!world.api.seen.text().to_lowercase().contains("proxy-authorization"));
    let log = log.take();
    assert!(log.contains("api.test"), "the log is not looked at");
    for (sink, text) in [("log", &log), ("errors", &world.errors)] {
        // the name of the user in front of it gives base64 another phase: every form is looked for
        let leaks: Vec<_> = basic.iter().filter(|form| text.contains(form.as_str())).collect();
        assert!(leaks.is_empty(), "{sink}: {leaks:?}");
        assert!(!text.contains(ENCODED) && !text.contains(TOKEN), "{sink}");
    }
    println!(
        "{} vectors of proxies: 0 Authorization of ours at the proxy, 0 passwords in errors and logs at TRACE",
        world.vectors
    );
    assert!(world.vectors >= 60, "{}", world.vectors);
}

async fn good(world: &mut World) {
    let port = Some(world.api.port);
    for said in [
        OPEN,
        "HTTP/1.0 200 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nVia: 1.1 proxy\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
    ] {
        let (outcome, connections) = world.through(said, port).await;
        outcome.unwrap();
        assert_eq!(connections, 1);
    }
    // user and password as RFC 7617 wants them
    let basic = "Basic YW5uOnB3OmNAbmFyeS8yNzE4PyM=";
    assert!(world.told.contains(basic), "{}", world.told);
    let tunnel = Tunnel::start(OPEN, port).await;
    for (proxy, expected) in [
        ("http://127.0.0.1:PORT", None),
        ("HTTP://127.0.0.1:PORT/", None),
        ("127.0.0.1:PORT", None),
        (" http://localhost:PORT ", None),
        ("http://ann@127.0.0.1:PORT", Some("Basic YW5uOg==")),
        ("ann:@127.0.0.1:PORT", Some("Basic YW5uOg==")),
        ("http://:pw@127.0.0.1:PORT", Some("Basic OnB3")),
    ] {
        let before = tunnel.seen.text().len();
        world.call("https://api.test", &proxy.replace("PORT", &tunnel.port.to_string())).await.unwrap();
        let told = tunnel.seen.text()[before..].to_owned();
        assert!(told.starts_with("CONNECT api.test:443 HTTP/1.1\r\n"), "{told}");
        let sent = told.lines().find_map(|line| {
            line.strip_prefix("Proxy-Authorization: ").or(line.strip_prefix("proxy-authorization: "))
        });
        assert_eq!(sent, expected, "{proxy}");
    }
    for (base_url, connect) in [
        ("https://api.test:8443", "CONNECT api.test:8443"),
        ("https://API.test./", "CONNECT api.test.:443"),
        ("https://10.1.2.3", "CONNECT 10.1.2.3:443"),
    ] {
        let _ = world.call(base_url, &format!("http://127.0.0.1:{}", tunnel.port)).await;
        assert!(tunnel.seen.text().contains(connect), "{connect}");
    }
    // loopback is never behind a proxy, and `direct` is none
    let before = tunnel.seen.connections();
    for host in ["127.0.0.1", "localhost", "LOCALHOST"] {
        let proxy = format!("http://127.0.0.1:{}", tunnel.port);
        world.call(&format!("https://{host}:{}", world.api.port), &proxy).await.unwrap();
    }
    for base_url in
        ["https://127.9.9.9:1", "https://[::1]:1", "https://[::ffff:127.0.0.1]:1", "http://localhost:1"]
    {
        let error = world.call(base_url, &format!("http://127.0.0.1:{}", tunnel.port)).await.unwrap_err();
        assert_eq!(error.code(), Code::Connection, "{base_url}: {error}");
    }
    for direct in ["direct", "DIRECT"] {
        world.call(&format!("https://127.0.0.1:{}", world.api.port), direct).await.unwrap();
        assert_eq!(world.call("https://api.test", direct).await.unwrap_err().code(), Code::Connection);
    }
    assert_eq!(tunnel.seen.connections(), before, "a proxy was asked");
    world.told += &tunnel.seen.text();
}

async fn refusing(world: &mut World) {
    let asks = "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n";
    let (outcome, connections) = world.through(asks, None).await;
    let error = outcome.unwrap_err();
    assert_eq!((error.code(), error.retryable(), error.executed()), (Code::Connection, false, Some(false)));
    assert!(error.message().contains("refuses the user and password"), "{error}");
    assert_eq!(connections, 1, "a wrong password was tried again: accounts are locked so");
    let tunnel = Tunnel::start(asks, None).await;
    let host = format!("127.0.0.1:{}", tunnel.port);
    let error = world.call("https://api.test", &host).await.unwrap_err();
    assert!(error.message().contains("asks for a user") && error.message().contains(&host), "{error}");

    for status in [
        "302 Found",
        "400 Bad Request",
        "401 Unauthorized",
        "403 Forbidden",
        "404 Not Found",
        "429 Slow",
        "500 Oops",
        "502 Bad Gateway",
        "503 Busy",
        "504 Timeout",
        "101 Switching",
        "201 Created",
        "204 None",
        "100 Continue",
    ] {
        let said = format!("HTTP/1.1 {status}\r\nLocation: https://evil.test/\r\nContent-Length: 0\r\n\r\n");
        let (outcome, connections) = world.through(&said, None).await;
        let error = outcome.expect_err(status);
        assert_eq!((error.code(), error.executed()), (Code::Connection, Some(false)), "{status}: {error}");
        assert!(error.message().contains("the proxy 127.0.0.1:"), "{status}: {error}");
        assert_eq!(connections, 2, "{status}: harmless, so it is tried again");
    }
}

async fn hostile(world: &mut World) {
    let header = format!("HTTP/1.1 200 OK\r\nX: {}\r\n\r\n", "x".repeat(100_000));
    let many = format!("HTTP/1.1 200 OK\r\n{}\r\n", "x: y\r\n".repeat(500));
    let garbage: String = (0..5_000u32).map(|n| char::from((n * 31 % 95 + 32) as u8)).collect();
    let page =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>sign in to the wireless network</html>";
    let json = "HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
    for (what, said) in [
        ("huge header", header.as_str()),
        ("many headers", &many),
        ("no HTTP", &garbage),
        ("a banner", "SSH-2.0-OpenSSH_9.9\r\n"),
        ("half a head", "HTTP/1.1 200 OK\r\nVia: "),
        ("HTTP/2", "HTTP/2 200\r\n\r\n"),
        ("nothing", ""),
        ("a page after the head", page),
        ("an answer after the head", json),
        ("silence after the head", OPEN),
    ] {
        let start = Instant::now();
        let (outcome, _) = world.through(said, None).await;
        let error = outcome.expect_err(what);
        assert!(matches!(error.code(), Code::Connection | Code::Tls), "{what}: {error}");
        assert_eq!(error.executed(), Some(false), "{what}");
        assert!(error.message().contains("the proxy 127.0.0.1:"), "{what}: {error}");
        let most = if std::env::var("CI").is_ok() { 40 } else { 6 };
        assert!(start.elapsed() < Duration::from_secs(most), "{what}: {:?}", start.elapsed());
    }
    // it leads to a server of its own
    let stranger = TlsServer::start(config(&Authority::root("evil").sign(&server(&["api.test"])))).await;
    let (outcome, _) = world.through(OPEN, Some(stranger.port)).await;
    let error = outcome.unwrap_err();
    assert_eq!(error.code(), Code::Tls, "{error}");
    assert!(error.message().contains("through the proxy 127.0.0.1:"), "{error}");
    assert_eq!(stranger.seen.text(), "");
    // nobody is there
    let error = world.call("https://api.test", "http://ann:pw@127.0.0.1:1").await.unwrap_err();
    assert_eq!(error.code(), Code::Connection);
    assert!(error.message().contains("the proxy 127.0.0.1:1 cannot be reached"), "{error}");
    let error = world.call("https://api.test", "http://proxy.invalid:3128").await.unwrap_err();
    assert!(error.message().contains("the proxy proxy.invalid:3128 cannot be reached"), "{error}");
}

async fn behind_tls(world: &mut World) {
    let identity = world.root.for_loopback();
    let tunnel = Tunnel::over_tls(config(&identity), OPEN, Some(world.api.port)).await;
    let proxy = format!("https://{USER}:{ENCODED}@127.0.0.1:{}", tunnel.port);
    world.call("https://api.test", &proxy).await.unwrap();
    assert!(tunnel.seen.text().starts_with("CONNECT api.test:443"));
    world.told += &tunnel.seen.text();
    for bad in [Authority::root("evil").for_loopback(), world.root.sign(&server(&["other.test"]))] {
        let tunnel = Tunnel::over_tls(config(&bad), OPEN, Some(world.api.port)).await;
        let proxy = format!("https://{USER}:{ENCODED}@127.0.0.1:{}", tunnel.port);
        let error = world.call("https://api.test", &proxy).await.unwrap_err();
        assert_eq!(error.code(), Code::Tls, "{error}");
        assert!(error.message().contains("the TLS handshake with the proxy 127.0.0.1:"), "{error}");
        assert_eq!(tunnel.seen.text(), "", "it was told a password");
    }
    let plain = Tunnel::start(OPEN, Some(world.api.port)).await;
    let proxy = format!("https://{USER}:{ENCODED}@127.0.0.1:{}", plain.port);
    let tunnel = tokio::time::timeout(Duration::from_secs(20), world.call("https://api.test", &proxy)).await;
    assert!(matches!(tunnel.unwrap().unwrap_err().code(), Code::Tls | Code::Connection));
    assert!(!plain.seen.text().contains("CONNECT"));
}

async fn malformed(world: &mut World) {
    for (proxy, words) in [
        ("", "\"direct\" for none"),
        ("  ", "\"direct\" for none"),
        ("none", ""),
        ("socks5://ann:PASSWORD@127.0.0.1:1080", "SOCKS"),
        ("socks4a://127.0.0.1", "SOCKS"),
        ("ftp://PASSWORD@127.0.0.1", "must start with http"),
        ("http://ann:PASSWORD", "percent-encoded"),
        ("http://ann:pa/PASSWORD@127.0.0.1:1", "percent-encoded"),
        ("http://ann:1#PASSWORD@127.0.0.1:1", "percent-encoded"),
        ("http://127.0.0.1:1/path", "percent-encoded"),
        ("http://127.0.0.1:1?PASSWORD", "percent-encoded"),
        ("http://a%3Ab:PASSWORD@127.0.0.1:1", "percent-encoded"),
        ("http://ann:PASSWORD%@127.0.0.1:1", "percent-encoded"),
        ("http://", "percent-encoded"),
        ("http://127.0.0.1:99999", "percent-encoded"),
    ] {
        let given = proxy.replace("PASSWORD", ENCODED);
        let error = world.call("https://api.test", &given).await.expect_err(proxy);
        if words.is_empty() {
            // a host of that name
            assert_eq!(error.code(), Code::Connection, "{proxy}: {error}");
            continue;
        }
        assert_eq!(error.code(), Code::Configuration, "{proxy}: {error}");
        assert!(
            error.message().starts_with("`proxy`") && error.message().contains(words),
            "{proxy}: {error}"
        );
    }
}

/// What no request would reach is said when the client is made; what is reached directly is reached.
#[tokio::test]
async fn an_ipv6_address_behind_a_proxy_is_refused() {
    let mut world = World::new().await;
    let tunnel = Tunnel::start(OPEN, Some(world.api.port)).await;
    let proxy = format!("http://{USER}:{ENCODED}@127.0.0.1:{}", tunnel.port);
    for address in ["https://[2001:db8::1]", "https://[2001:db8::1]:8443/api", "https://[::ffff:10.0.0.1]"] {
        let error = world.call(address, &proxy).await.unwrap_err();
        assert_eq!((error.code(), error.attempts()), (Code::Configuration, 0), "{error}");
        assert!(
            error.message().contains("give the server's name") && error.message().contains("NO_PROXY"),
            "{error}"
        );
        assert!(![PASSWORD, ENCODED].iter().any(|secret| format!("{error:?}").contains(secret)), "{error:?}");
        assert!(world.client(address, "direct").is_ok());
    }
    // an IPv4 address is a name like any other
    world.call("https://10.1.2.3", &proxy).await.unwrap();
    assert_eq!(tunnel.seen.connections(), 1);

    let Ok(listener) = tokio::net::TcpListener::bind("[::1]:0").await else {
        assert!(std::env::var("CI").as_deref() != Ok("true"), "no IPv6 on loopback");
        return println!("skipped: no IPv6 on loopback");
    };
    let (port, api) = (listener.local_addr().unwrap().port(), world.api.port);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut server = tokio::net::TcpStream::connect(("127.0.0.1", api)).await.unwrap();
            let _ = tokio::io::copy_bidirectional(&mut stream, &mut server).await;
        }
    });
    world.call(&format!("https://[::1]:{port}"), &proxy).await.unwrap();
    assert_eq!(tunnel.seen.connections(), 1, "loopback needs no proxy");
}
