//! Signing in on one's own machine, over real sockets: what a login does, and how it ends.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use serde_json::json;
use yionstack::auth::{Browser, SignIn};
use yionstack::{Code, Error, YionStackClient};
use yionstack_sandbox::{Config, Sandbox};
use yionstack_tests::clock::{ManualClock, Stopwatch};
use yionstack_tests::visitor::{Reply, Visitor, exchanges};

const ANY_PORT: &str = "http://127.0.0.1/callback";

fn sandbox() -> Arc<Sandbox> {
    Arc::new(Sandbox::start(Config::default()).unwrap())
}

fn client(sandbox: &Sandbox, redirect_uri: &str) -> YionStackClient {
    YionStackClient::builder()
        .base_url(sandbox.base_url())
        .client_id("yion_sandbox")
        .client_secret("ysk_sandbox_secret")
        .redirect_uri(redirect_uri)
        .scopes(&["read:invoices"])
        .build()
        .unwrap()
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

async fn sign_in(client: &YionStackClient, options: SignIn) -> Result<(), Error> {
    // a login that waits for nothing is a failed test, not five minutes of silence
    let login = client.auth().unwrap().sign_in(options);
    tokio::time::timeout(Duration::from_secs(20), login).await.expect("the login is over in time").map(drop)
}

/// Signs in on any port with a browser in which `act` happens; what it gives is handed out beside the outcome.
async fn with_browser<T: Send + 'static>(
    sandbox: &Arc<Sandbox>,
    act: impl Fn(Visitor) -> T + Send + Sync + 'static,
) -> (Result<(), Error>, T) {
    let (told, hears) = mpsc::channel();
    let browser = Visitor::browser(sandbox, move |visitor| told.send(act(visitor)).unwrap());
    let options = SignIn::new().random_port(true).browser(browser);
    let outcome = sign_in(&client(sandbox, ANY_PORT), options).await;
    (outcome, tokio::task::spawn_blocking(move || hears.recv().unwrap()).await.unwrap())
}

fn assert_safe(page: &Reply) {
    for header in [
        "content-security-policy: default-src 'none'; style-src 'unsafe-inline'",
        "referrer-policy: no-referrer",
        "cache-control: no-store",
        "x-content-type-options: nosniff",
        "connection: close",
        "content-type: text/html; charset=utf-8",
    ] {
        assert!(page.head.contains(header), "{header} is missing: {}", page.head);
    }
    assert!(!page.body.contains("<script") && !page.body.contains("http"), "{}", page.body);
}

#[tokio::test]
async fn a_whole_login_on_the_registered_port() {
    let port = free_port();
    for host in ["127.0.0.1", "localhost", "[::1]"] {
        if TcpListener::bind(format!("{host}:0")).is_err() {
            assert!(std::env::var("CI").is_err(), "this machine has no {host}");
            eprintln!("skipped {host}: this machine has no such address");
            continue;
        }
        let sandbox = sandbox();
        let redirect_uri = format!("http://{host}:{port}/call/back");
        let app = json!({"do": "register_app", "name": "v6", "redirect_uris": [redirect_uri], "client_id": "v6",
            "client_secret": "v6_secret"});
        sandbox.command(&app.to_string()).unwrap();
        let client = YionStackClient::builder()
            .base_url(sandbox.base_url())
            .client_id("v6")
            .client_secret("v6_secret")
            .redirect_uri(&redirect_uri)
            .build()
            .unwrap();
        let (told, hears) = mpsc::channel();
        let (signed_in, expected) = (client.clone(), redirect_uri.clone());
        let browser = Visitor::browser(&sandbox, move |visitor| {
            assert_eq!(visitor.redirect.as_str(), expected);
            let page = visitor.get(&visitor.allow()).unwrap();
            // the page is shown when the tokens are there, not before
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            let status = runtime.block_on(signed_in.auth().unwrap().status()).unwrap();
            told.send((page, status.signed_in, Stopwatch::start(), visitor)).unwrap();
        });
        sign_in(&client, SignIn::new().scopes(&["read:invoices"]).browser(browser)).await.unwrap();
        let (page, signed_in, shown, visitor) = hears.recv().unwrap();
        assert!(page.status == 200 && page.body.contains("You are signed in"), "{page:?}");
        assert!(signed_in);
        assert_safe(&page);
        assert!(visitor.connect().is_err(), "{host}: still open after success");
        assert!(shown.elapsed() < Duration::from_secs(1));
        assert_eq!(exchanges(&sandbox), 1);
        assert_eq!(client.auth().unwrap().status().await.unwrap().scope.as_deref(), Some("read:invoices"));
    }
}

#[tokio::test]
async fn a_second_callback_is_shown_the_same_and_sends_nothing() {
    let sandbox = sandbox();
    let slow = json!({"do": "fault", "match": {"path": "/api/v1/oauth/token"}, "delay_ms": 200});
    sandbox.command(&slow.to_string()).unwrap();
    let (outcome, pages) = with_browser(&sandbox, |visitor| {
        let callback = visitor.allow();
        let other = callback.replace("code=", "code=x");
        [callback.clone(), callback, other]
            .map(|callback| {
                let visitor = visitor.clone();
                let page = thread::spawn(move || visitor.get(&callback).unwrap());
                thread::sleep(Duration::from_millis(20));
                page
            })
            .map(|page| page.join().unwrap())
    })
    .await;
    outcome.unwrap();
    for page in pages {
        assert!(page.status == 200 && page.body.contains("You are signed in"), "{page:?}");
    }
    assert_eq!(exchanges(&sandbox), 1);
}

/// The token endpoint takes its time: the page waits with it, a double callback joins, and the outcome is one.
#[tokio::test]
async fn a_slow_exchange_is_waited_for() {
    let sandbox = sandbox();
    let slow = json!({"do": "fault", "match": {"path": "/api/v1/oauth/token"}, "delay_ms": 600});
    sandbox.command(&slow.to_string()).unwrap();
    let clock = ManualClock::default();
    let client = YionStackClient::builder()
        .base_url(sandbox.base_url())
        .client_id("yion_sandbox")
        .client_secret("ysk_sandbox_secret")
        .redirect_uri(ANY_PORT)
        .clock(Arc::new(clock.clone()))
        .build()
        .unwrap();
    let (told, hears) = mpsc::channel();
    let browser = Visitor::browser(&sandbox, move |visitor| {
        let idle = visitor.connect().unwrap();
        let callback = visitor.allow();
        let pages = [callback.clone(), callback].map(|callback| {
            let visitor = visitor.clone();
            thread::spawn(move || visitor.get(&callback).unwrap())
        });
        thread::sleep(Duration::from_millis(200));
        clock.advance(Duration::from_secs(11));
        idle.set_read_timeout(Some(Duration::from_millis(200))).unwrap();
        // while the others still wait for the token endpoint
        let closed =
            std::io::Read::read(&mut &idle, &mut [0]).expect("an idle connection is closed after 10 s");
        told.send((closed, pages.map(|page| page.join().unwrap().status))).unwrap();
    });
    sign_in(&client, SignIn::new().scopes(&["read:invoices"]).random_port(true).browser(browser))
        .await
        .unwrap();
    let (closed, statuses) = hears.recv().unwrap();
    assert_eq!(
        (closed, statuses),
        (0, [200, 200]),
        "an idle connection is closed after 10 s, one that waits is not"
    );
    assert_eq!(exchanges(&sandbox), 1);
}

#[tokio::test]
async fn a_refusal_is_told_without_harm() {
    let sandbox = sandbox();
    let (outcome, page) =
        with_browser(&sandbox, |visitor| visitor.get(&visitor.decide("deny")).unwrap()).await;
    assert_eq!(outcome.unwrap_err().code(), Code::AccessDenied);
    assert!(page.status == 400 && page.body.contains("access_denied"), "{page:?}");
    assert_safe(&page);

    let (outcome, (page, state)) = with_browser(&sandbox, |visitor| {
        let callback = format!(
            "{}?error=access_denied&error_description=%3Cscript%20src%3D%22//evil%22%3E%26%27%0A{}&state={}",
            visitor.redirect, visitor.state, visitor.state
        );
        (visitor.get(&callback).unwrap(), visitor.state)
    })
    .await;
    assert_eq!(outcome.unwrap_err().code(), Code::AccessDenied);
    assert_safe(&page);
    assert!(page.body.contains("&lt;script src=&quot;//evil&quot;&gt;&amp;&#39;"), "{page:?}");
    assert!(!page.body.contains(&state), "the page holds the state");
    assert_eq!(exchanges(&sandbox), 0);
}

#[tokio::test]
async fn a_failed_exchange_is_told_and_ends_the_login() {
    let sandbox = sandbox();
    let fault = json!({"do": "fault", "match": {"path": "/api/v1/oauth/token"},
        "respond": {"status": 400, "headers": {}, "body": r#"{"error":"invalid_grant"}"#}});
    sandbox.command(&fault.to_string()).unwrap();
    let (outcome, (page, callback)) = with_browser(&sandbox, |visitor| {
        let callback = visitor.allow();
        (visitor.get(&callback).unwrap(), callback)
    })
    .await;
    assert_eq!(outcome.unwrap_err().code(), Code::Authentication);
    assert!(page.status == 400 && page.body.contains("The sign-in failed"), "{page:?}");
    let (_, query) = callback.split_once('?').unwrap();
    for secret in query.split('&').filter_map(|pair| pair.split_once('=')).map(|(_, value)| value) {
        assert!(!page.body.contains(secret), "the page holds {secret}");
    }
}

#[tokio::test]
async fn only_the_servers_own_issuer_may_answer() {
    let sandbox = sandbox();
    let own = sandbox.base_url().to_owned();
    for (issuers, expected) in [
        (format!("&iss={own}"), None),
        (format!("&iss={own}/"), None),
        ("&iss=https://other.example".to_owned(), Some(Code::StateMismatch)),
        (format!("&iss={own}&iss={own}"), Some(Code::StateMismatch)),
        ("&iss=".to_owned(), Some(Code::StateMismatch)),
    ] {
        let before = exchanges(&sandbox);
        let (outcome, _) = with_browser(&sandbox, {
            let issuers = issuers.clone();
            move |visitor| visitor.get(&format!("{}{issuers}", visitor.allow())).unwrap().status
        })
        .await;
        assert_eq!(outcome.err().map(|error| error.code()), expected, "{issuers}");
        assert_eq!(exchanges(&sandbox) - before, u64::from(expected.is_none()), "{issuers}");
    }
}

#[tokio::test]
async fn time_ends_a_login_and_closes_the_port() {
    let (sandbox, clock) = (sandbox(), ManualClock::default());
    let client = YionStackClient::builder()
        .base_url(sandbox.base_url())
        .client_id("app")
        .redirect_uri(ANY_PORT)
        .clock(Arc::new(clock.clone()))
        .build()
        .unwrap();
    let (told, hears) = mpsc::channel();
    let browser = Visitor::browser(&sandbox, move |visitor| {
        clock.advance(Duration::from_secs(299));
        thread::sleep(Duration::from_millis(300));
        visitor.get(visitor.redirect.as_str()).expect("open to the last second");
        clock.advance(Duration::from_secs(1));
        told.send(visitor).unwrap();
    });
    let error = sign_in(&client, SignIn::new().random_port(true).browser(browser)).await.unwrap_err();
    assert_eq!(error.code(), Code::Timeout);
    assert!(hears.recv().unwrap().connect().is_err());

    // on the machine's own clock
    let start = Stopwatch::start();
    let options = SignIn::new().random_port(true).browser(Browser::None).on_url(|_| {});
    let error =
        sign_in(&client_of(&sandbox), options.clone().timeout(Duration::from_millis(300))).await.unwrap_err();
    assert!(error.code() == Code::Timeout && start.elapsed() < Duration::from_secs(1), "{error}");
    for timeout in [Duration::ZERO, Duration::from_secs(301)] {
        let error = sign_in(&client_of(&sandbox), options.clone().timeout(timeout)).await.unwrap_err();
        assert_eq!(error.code(), Code::Configuration);
    }
}

fn client_of(sandbox: &Sandbox) -> YionStackClient {
    client(sandbox, ANY_PORT)
}

#[tokio::test]
async fn cancelling_closes_the_port_at_once() {
    let sandbox = sandbox();
    let client = client_of(&sandbox);
    let (told, mut hears) = tokio::sync::mpsc::unbounded_channel();
    let browser = Visitor::browser(&sandbox, move |visitor| told.send(visitor).unwrap());
    let options = SignIn::new().random_port(true).browser(browser);
    let visitor = tokio::select! {
        outcome = sign_in(&client, options.clone()) => panic!("{outcome:?}"),
        visitor = hears.recv() => visitor.unwrap(),
    };
    assert!(visitor.connect().is_err(), "open after its future was dropped");

    let closing = async {
        let visitor = hears.recv().await.unwrap();
        client.close();
        visitor
    };
    let (outcome, visitor) = tokio::join!(sign_in(&client, options), closing);
    assert_eq!(outcome.unwrap_err().code(), Code::Cancelled);
    assert!(visitor.connect().is_err(), "open after the client was closed");
}

#[tokio::test]
async fn what_cannot_work_is_said_before_a_browser_opens() {
    let sandbox = sandbox();
    let opened = Arc::new(AtomicUsize::new(0));
    let counted = opened.clone();
    let browser = Browser::Open(Arc::new(move |_| {
        counted.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }));
    let options = SignIn::new().browser(browser);
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = taken.local_addr().unwrap().port();
    let mut cases = vec![
        (format!("http://127.0.0.1:{port}/callback"), "random_port"),
        (format!("http://localhost:{port}/callback"), "random_port"),
        ("http://127.0.0.1:0/callback".to_owned(), "random_port"),
        ("https://yourapp.com/callback".to_owned(), "`begin`"),
        ("http://192.0.2.1:8080/callback".to_owned(), "`begin`"),
    ];
    let taken_v6 = TcpListener::bind("[::1]:0").ok();
    if let Some(taken) = &taken_v6 {
        // somebody else on one of the two addresses: the browser might go there
        let port = taken.local_addr().unwrap().port();
        cases.push((format!("http://localhost:{port}/callback"), "random_port"));
    }
    for (redirect_uri, remedy) in cases {
        let error = sign_in(&client(&sandbox, &redirect_uri), options.clone()).await.unwrap_err();
        assert!(
            error.code() == Code::Configuration && error.message().contains(remedy),
            "{redirect_uri}: {error}"
        );
    }
    let nowhere = sign_in(&client_of(&sandbox), SignIn::new().random_port(true).browser(Browser::None)).await;
    assert!(nowhere.is_err_and(|error| error.message().contains("`on_url`")));

    let signed_in = client_of(&sandbox);
    signed_in.auth().unwrap().adopt("refresh-token").await.unwrap();
    let error = sign_in(&signed_in, options.random_port(true)).await.unwrap_err();
    assert!(error.code() == Code::Configuration && error.message().contains("forget"), "{error}");
    assert_eq!(opened.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_browser_that_does_not_open_ends_the_login_unless_the_user_was_told() {
    let sandbox = sandbox();
    let broken = Browser::Open(Arc::new(|_| Err(std::io::Error::other("no display"))));
    let options = SignIn::new().random_port(true).browser(broken);
    let error = sign_in(&client_of(&sandbox), options.clone()).await.unwrap_err();
    assert!(error.code() == Code::Configuration && error.message().contains("no display"), "{error}");

    let server = sandbox.clone();
    let options = options.on_url(move |url| {
        let visitor = Visitor::new(&server, url);
        thread::spawn(move || visitor.get(&visitor.allow()).unwrap());
    });
    sign_in(&client_of(&sandbox), options.clone()).await.unwrap();
    sign_in(&client_of(&sandbox), options.browser(Browser::None)).await.unwrap();
}

/// Nothing listens on the addresses that other machines could reach.
#[tokio::test]
async fn other_machines_find_nothing() {
    let sandbox = sandbox();
    let (outcome, reached) = with_browser(&sandbox, |visitor| {
        let port = visitor.redirect.port().unwrap();
        let mut reached = Vec::new();
        for address in own_addresses() {
            if TcpStream::connect((address, port)).is_ok() {
                reached.push(address);
            }
        }
        visitor.get(&visitor.allow()).unwrap();
        reached
    })
    .await;
    outcome.unwrap();
    assert!(reached.is_empty(), "{reached:?}");
}

/// Addresses of this machine beside 127.0.0.1. Connecting a datagram socket sends nothing; it picks an address.
fn own_addresses() -> Vec<std::net::IpAddr> {
    let outward = std::net::UdpSocket::bind("0.0.0.0:0").and_then(|socket| {
        socket.connect("198.51.100.1:9")?;
        socket.local_addr()
    });
    let mut addresses = vec![];
    match outward {
        Ok(address) => addresses.push(address.ip()),
        Err(error) => {
            assert!(std::env::var("CI").is_err(), "no address but loopback: {error}");
            eprintln!("skipped: this machine has no address but loopback ({error})");
        }
    }
    if cfg!(target_os = "linux") {
        addresses.push(Ipv4Addr::new(127, 0, 0, 2).into());
    }
    addresses
}

/// Bindings run it on a runtime of their own.
#[allow(dead_code)]
fn a_login_can_be_spawned(auth: yionstack::auth::Auth) -> impl Send {
    async move { auth.sign_in(SignIn::new()).await }
}
