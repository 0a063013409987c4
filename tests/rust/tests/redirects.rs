//! Redirects, and links to a next page that lead elsewhere: nothing follows them, whatever they look like.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use yionstack::http::{CallOptions, RawRequest};
use yionstack::list::ListOptions;
use yionstack::model::Units;
use yionstack::runtime::Background;
use yionstack::token::{MemoryStore, Revoked, StoreKey};
use yionstack::younium::Authentication;
use yionstack::{Code, Error, YionStackClient, YouniumClient, younium};
use yionstack_sandbox::{Config, Sandbox};
use yionstack_tests::clients;
use yionstack_tests::network;
use yionstack_tests::offer::ATTACHMENT;
use yionstack_tests::writing::given;

const STATUSES: [u16; 6] = [300, 301, 302, 303, 307, 308];
const SECRETS: [&str; 4] = ["yns_sandbox_secret", "ysk_sandbox_secret", "hunter2", "evil"];

/// A server that nothing may ever reach. It answers as if all were well.
struct Trap {
    port: u16,
    visits: Arc<AtomicUsize>,
}

impl Trap {
    fn set() -> Self {
        // under both families of addresses, where there are two
        let listener = TcpListener::bind("[::]:0").or_else(|_| TcpListener::bind("0.0.0.0:0")).unwrap();
        let trap = Self { port: listener.local_addr().unwrap().port(), visits: Arc::default() };
        let visits = trap.visits.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                visits.fetch_add(1, Ordering::SeqCst);
                let mut stream = stream.unwrap();
                std::thread::spawn(move || {
                    let _ = stream.read(&mut [0; 4096]);
                    let answer =
                        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}";
                    let _ = stream.write_all(answer.as_bytes());
                });
            }
        });
        trap
    }

    fn visits(&self) -> usize {
        self.visits.load(Ordering::SeqCst)
    }
}

/// Where redirects and links lead: another host, port or scheme, in all the ways to write that down, and some that stay.
fn targets(origin: u16, trap: u16, path: &str) -> Vec<String> {
    let (o, t) = (origin, trap);
    vec![
        format!("http://127.0.0.1:{t}{path}"),
        format!("http://localhost:{t}{path}"),
        format!("http://LOCALHOST:{t}{path}"),
        format!("http://localhost.:{t}{path}"),
        format!("http://127.0.0.2:{t}{path}"),
        format!("http://127.1:{t}{path}"),
        format!("http://2130706433:{t}{path}"),
        format!("http://0x7f000001:{t}{path}"),
        format!("http://0177.0.0.1:{t}{path}"),
        format!("http://[::1]:{t}{path}"),
        format!("http://[::ffff:127.0.0.1]:{t}{path}"),
        format!("http://[::ffff:7f00:1]:{t}{path}"),
        format!("http://0.0.0.0:{t}{path}"),
        format!("http://[::]:{t}{path}"),
        format!("https://127.0.0.1:{t}{path}"),
        format!("https://127.0.0.1:{o}{path}"),
        format!("HTTP://127.0.0.1:{t}{path}"),
        format!("//127.0.0.1:{t}{path}"),
        format!("///127.0.0.1:{t}{path}"),
        format!("\\\\127.0.0.1:{t}{path}"),
        format!("/\\127.0.0.1:{t}{path}"),
        format!("http:\\\\127.0.0.1:{t}{path}"),
        format!("http:/127.0.0.1:{t}{path}"),
        format!("http:127.0.0.1:{t}{path}"),
        format!("http://ada:hunter2@127.0.0.1:{t}{path}"),
        format!("http://ada:hunter2@127.0.0.1:{o}{path}"),
        format!("http://127.0.0.1:{o}@127.0.0.1:{t}{path}"),
        format!("http://127.0.0.1:{o}\\@127.0.0.1:{t}{path}"),
        format!("http://127.0.0.1:{o}#@127.0.0.1:{t}{path}"),
        format!("http://①②⑦.⓪.⓪.①:{t}{path}"),
        format!("http://ⓛocalhost:{t}{path}"),
        format!("http://bücher.evil.example:{t}{path}"),
        format!("http://xn--bcher-kva.evil.example:{t}{path}"),
        format!("https://evil.example{path}"),
        format!("http://127.0.0.1:{t}/%0d%0aHost:%20evil{path}"),
        format!("\thttp://127.0.0.1:{t}{path}\t"),
        format!("http://127.0.0.1:{o}/__elsewhere{path}"),
        "/__elsewhere".to_owned(),
        "elsewhere".to_owned(),
        "?evil=1".to_owned(),
        String::new(),
        "file:///etc/passwd".to_owned(),
        "javascript:alert(document.cookie)".to_owned(),
        "data:application/json,{}".to_owned(),
        format!("ftp://127.0.0.1:{t}{path}"),
        "http://[".to_owned(),
        // letters that would move the cursor of a terminal, or turn the order of reading around
        format!("http://127.0.0.1:{t}/\u{9b}31m\u{202e}{path}"),
    ]
}

fn text_of(error: &Error) -> String {
    let cause = error.cause().map(|cause| format!("{cause:?}")).unwrap_or_default();
    format!("{error} {error:?} {} {cause}", error.message())
}

struct Stage {
    sandbox: Sandbox,
    trap: Trap,
    younium: YouniumClient,
    yionstack: YionStackClient,
    business: String,
}

impl Stage {
    async fn new() -> Self {
        let sandbox = Sandbox::start(Config::default()).unwrap();
        let younium = sign_ins(&sandbox, Authentication::V1);
        let issued: Value =
            serde_json::from_str(&sandbox.command(r#"{"do":"issue_tokens"}"#).unwrap()).unwrap();
        let yionstack = app(&sandbox);
        yionstack.auth().unwrap().adopt(issued["refresh_token"].as_str().unwrap()).await.unwrap();
        let business = issued["business"].as_str().unwrap().to_owned();
        let stage = Self { sandbox, trap: Trap::set(), younium, yionstack, business };
        // both have a token from here on
        stage.request(true, "GET", "/Accounts").await.unwrap();
        stage.yionstack.invoices().list(&stage.business).await.unwrap();
        stage
    }

    fn command(&self, command: Value) -> Value {
        serde_json::from_str(&self.sandbox.command(&command.to_string()).unwrap()).unwrap()
    }

    fn origin(&self) -> u16 {
        self.sandbox.base_url().rsplit(':').next().unwrap().parse().unwrap()
    }

    /// How many requests have come to the origin.
    fn requests(&self) -> u64 {
        self.command(json!({"do": "counters"}))["requests"].as_u64().unwrap()
    }

    fn redirect(&self, status: u16, location: &str, path: &str) {
        self.command(json!({
            "do": "fault", "match": {"path": path}, "times": "always",
            "redirect": {"status": status, "location": location}
        }));
    }

    async fn request(&self, younium: bool, method: &str, path: &str) -> Result<(), Error> {
        let json = (method != "GET").then(|| r#"{"name":"Once","currency":"SEK"}"#.into());
        let request = RawRequest { json, ..network::request(method, path) };
        match younium {
            true => self.younium.request(request).await.map(drop),
            false => self.yionstack.request(request).await.map(drop),
        }
    }

    async fn invoke(&self, id: &str) -> Result<(), Error> {
        let operation = younium::OPERATIONS.iter().find(|known| known.id == id).unwrap();
        let arguments: &[Option<&str>] = if id.ends_with("create") { &[] } else { &[Some("17")] };
        let body = operation.body.is_some().then(|| given(r#"{"name":"Once","currency":"SEK"}"#));
        let body = if id.ends_with("update") { Some(given(r#"{"name":"Once"}"#)) } else { body };
        let client = self.younium.untyped();
        client.invoke(operation, arguments, body, CallOptions::default(), Units::Utf8).await.map(drop)
    }

    /// Reads a list or an export; when it has given a page, the rest is redirected.
    async fn pages(&self, export: bool, late: Option<(u16, &str, &str)>) -> Result<(), Error> {
        let (options, list) =
            (CallOptions::default(), ListOptions { page_size: Some(2), ..ListOptions::default() });
        let client = self.younium.untyped();
        let mut pages = match export {
            true => client.export("Subscriptions", options, list, Vec::new(), Units::Utf8)?,
            false => {
                let operation = younium::OPERATIONS.iter().find(|known| known.id == "accounts.list").unwrap();
                client.pages(operation, vec![], options, list, Units::Utf8)?
            }
        };
        if let Some((status, location, path)) = late {
            pages.next().await?.expect("a page");
            self.redirect(status, location, path);
        }
        while pages.next().await?.is_some() {}
        Ok(())
    }

    async fn exchange(&self, late: (u16, &str, &str)) -> Result<(), Error> {
        let client = app(&self.sandbox);
        let pending = client.auth()?.begin(&["read:invoices"])?;
        let url = pending.url().to_string();
        let consent = self.command(json!({"do": "authorize", "url": url}));
        let callback = consent["callback"].as_str().unwrap().to_owned();
        self.redirect(late.0, late.1, late.2);
        client.auth()?.finish(pending, &callback).await.map(drop)
    }

    /// A client of its own: one whose refreshes fail asks less often.
    async fn refresh(&self) -> Result<(), Error> {
        let client = app(&self.sandbox);
        let issued = self.command(json!({"do": "issue_tokens"}));
        client.auth()?.adopt(issued["refresh_token"].as_str().unwrap()).await?;
        client.auth()?.refresh().await
    }

    /// That the server was asked, and ended nothing.
    async fn revocation(&self, late: (u16, &str, &str)) -> Result<(), Error> {
        let issued = self.command(json!({"do": "issue_tokens"}));
        let client = app(&self.sandbox);
        client.auth()?.adopt(issued["refresh_token"].as_str().unwrap()).await?;
        self.redirect(late.0, late.1, late.2);
        let signed_out = client.auth()?.sign_out().await?;
        assert_ne!(signed_out.revoked, Revoked::Yes, "{late:?}");
        Ok(())
    }
}

fn sign_ins(sandbox: &Sandbox, authentication: Authentication) -> YouniumClient {
    clients::of_sandbox(sandbox, authentication).background(Background::Ambient).build().unwrap()
}

fn app(sandbox: &Sandbox) -> YionStackClient {
    YionStackClient::builder()
        .base_url(sandbox.base_url())
        .client_id("yion_sandbox")
        .client_secret("ysk_sandbox_secret")
        .redirect_uri("https://yourapp.com/callback")
        .revocation_url("/api/v1/oauth/revoke")
        .store(Arc::new(MemoryStore::new()))
        .store_key(StoreKey::Plaintext)
        .background(Background::Ambient)
        .build()
        .unwrap()
}

/// What is redirected, and at which path.
const KINDS: [(&str, &str); 20] = [
    ("a typed read", "/Accounts"),
    ("a typed POST", "/Accounts"),
    ("a typed PATCH", "/Accounts"),
    ("a typed DELETE", "/Accounts"),
    ("a request that reads", "/Accounts"),
    ("a request that posts", "/Accounts"),
    ("a request that puts", "/Accounts"),
    ("the first page of a list", "/Accounts"),
    ("the second page of a list", "/Accounts"),
    ("a download", "/Orders"),
    ("the first page of an export", "/v3"),
    ("the second page of an export", "/v3"),
    ("a sign-in with an API token", "/auth/token"),
    ("a sign-in with an API token, version 2", "/auth/v2/token"),
    ("a sign-in with a password", "/connect/token"),
    ("a typed read of YionStack", "/api/v1/accounting"),
    ("a request of YionStack that posts", "/api/v1/crm"),
    ("an exchange of a code", "/api/v1/oauth/token"),
    ("a refresh", "/api/v1/oauth/token"),
    ("a revocation", "/api/v1/oauth/revoke"),
];

/// How many requests the origin gets by all of it, and how it ends.
async fn call(
    stage: &Stage,
    kind: &str,
    path: &str,
    status: u16,
    location: &str,
) -> (u64, Result<(), Error>) {
    let late = (status, location, path);
    let early = !kind.starts_with("the second") && !matches!(kind, "an exchange of a code" | "a revocation");
    if early {
        stage.redirect(status, location, path);
    }
    let signs_in = async |authentication| {
        sign_ins(&stage.sandbox, authentication).request(network::request("POST", "/Accounts")).await
    };
    match kind {
        "a typed read" => (1, stage.invoke("accounts.get").await),
        "a typed POST" => (1, stage.invoke("accounts.create").await),
        "a typed PATCH" => (1, stage.invoke("accounts.update").await),
        "a typed DELETE" => (1, stage.invoke("accounts.delete").await),
        "a request that reads" => (1, stage.request(true, "GET", "/Accounts").await),
        "a request that posts" => (1, stage.request(true, "POST", "/Accounts").await),
        "a request that puts" => (1, stage.request(true, "PUT", "/Accounts").await),
        "the first page of a list" => (1, stage.pages(false, None).await),
        "the second page of a list" => (2, stage.pages(false, Some(late)).await),
        "a download" => {
            let client = stage.younium.untyped();
            (1, client.download(&ATTACHMENT, &[Some("7")], CallOptions::default()).await.map(drop))
        }
        "the first page of an export" => (1, stage.pages(true, None).await),
        "the second page of an export" => (2, stage.pages(true, Some(late)).await),
        "a sign-in with an API token" => (1, signs_in(Authentication::V1).await.map(drop)),
        "a sign-in with an API token, version 2" => (1, signs_in(Authentication::V2).await.map(drop)),
        "a sign-in with a password" => {
            (1, signs_in(Authentication::Legacy { token_url: None }).await.map(drop))
        }
        "a typed read of YionStack" => (1, stage.yionstack.invoices().list(&stage.business).await.map(drop)),
        "a request of YionStack that posts" => {
            (1, stage.request(false, "POST", "/api/v1/crm/contacts").await)
        }
        "an exchange of a code" => (1, stage.exchange(late).await),
        "a refresh" => (1, stage.refresh().await),
        "a revocation" => (1, stage.revocation(late).await),
        other => panic!("{other}"),
    }
}

/// The trap works: who goes there is counted.
fn spring(trap: &Trap) {
    for host in ["127.0.0.1", "127.0.0.2", "[::1]"] {
        match TcpStream::connect(format!("{host}:{}", trap.port)) {
            Ok(_) => {}
            Err(_) if host == "[::1]" => println!("no IPv6 here"),
            Err(error) => panic!("{host}: {error}"),
        }
    }
    let until = Instant::now() + Duration::from_secs(5);
    while trap.visits() < 2 && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(1));
    }
    std::thread::sleep(Duration::from_millis(50));
    assert!(trap.visits() >= 2);
}

#[tokio::test]
async fn no_redirect_is_followed_by_anything() {
    let stage = Stage::new().await;
    spring(&stage.trap);
    let before = stage.trap.visits();
    let (mut calls, mut combinations) = (0, 0);
    for status in STATUSES {
        for location in targets(stage.origin(), stage.trap.port, "/Accounts?pageNumber=2") {
            combinations += 1;
            for (kind, path) in KINDS {
                calls += 1;
                let place = format!("{kind}: {status} to {location:?}");
                let asked = stage.requests();
                let (expected, done) = call(&stage, kind, path, status, &location).await;
                stage.command(json!({"do": "clear_faults"}));
                assert_eq!(stage.requests() - asked, expected, "{place}: {done:?}");
                assert_eq!(stage.trap.visits(), before, "{place}: somebody went there");
                if kind == "a revocation" {
                    done.unwrap_or_else(|error| panic!("{place}: {error}"));
                    continue;
                }
                let error = done.err().unwrap_or_else(|| panic!("{place}: a success"));
                assert_eq!((error.code(), error.status()), (Code::Server, Some(status)), "{place}: {error}");
                assert!(error.message().contains("check the base URL"), "{place}: {error}");
                assert_ne!(error.executed(), Some(true), "{place}: {error}");
                let text = text_of(&error);
                assert!(!SECRETS.iter().any(|secret| text.contains(secret)), "{place}: {text}");
                assert!(!text.chars().any(|c| c.is_control() || c == '\u{202e}'), "{place}: {text:?}");
            }
        }
    }
    // later, too
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(stage.trap.visits(), before);
    println!(
        "{combinations} redirects ({} statuses) of {} kinds of calls, {calls} calls: 0 followed, 0 secrets told",
        STATUSES.len(),
        KINDS.len()
    );
}

#[tokio::test]
async fn no_link_to_a_next_page_leads_elsewhere() {
    let stage = Stage::new().await;
    let mut links = 0;
    for (export, path, rows) in [(false, "/Accounts", "data"), (true, "/v3", "items")] {
        let whole = if export { "/v3/Subscriptions" } else { "/Accounts" };
        for link in targets(stage.origin(), stage.trap.port, &format!("{whole}?pageNumber=2&pageSize=2")) {
            // nothing is no link: an export ends there
            if export && link.is_empty() {
                continue;
            }
            links += 1;
            let mut page = json!({
                "pageNumber": 1, "pageSize": 2, "totalPages": 2, "totalCount": 4, "nextPage": link,
            });
            if export {
                page = json!({ "nextPage": link });
            }
            let id = |last| format!("00000000-0000-0000-0000-00000000000{last}");
            page[rows] = json!([{"id": id(1)}, {"id": id(2)}]);
            stage.command(json!({
                "do": "fault", "match": {"path": path}, "times": "always", "replace_body": page.to_string()
            }));
            let asked = stage.requests();
            let done = stage.pages(export, None).await;
            stage.command(json!({"do": "clear_faults"}));
            let error = done.err().unwrap_or_else(|| panic!("{link:?}: a whole list"));
            assert_eq!(error.code(), Code::Decode, "{link:?}: {error}");
            if !link.is_empty() {
                assert!(error.message().contains("it is not followed"), "{link:?}: {error}");
            }
            // pages may be asked for ahead by their numbers, never by links
            assert!(stage.requests() - asked <= 2, "{link:?}: {error}");
            let text = text_of(&error);
            assert!(!SECRETS.iter().any(|secret| text.contains(secret)), "{link:?}: {text}");
            assert!(!text.chars().any(|c| c.is_control() || c == '\u{202e}'), "{link:?}: {text:?}");
        }
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(stage.trap.visits(), 0);
    println!("{links} links to a next page: 0 followed");
}
