//! Younium's credentials: nothing rotates, but many callers still mean one request.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use yionstack::token::{AuthEvent, AuthEventKind, FileStore, MemoryStore, StoreKey};
use yionstack::younium::Authentication;
use yionstack::{Code, Error, YouniumClient};
use yionstack_sandbox::{Config, Sandbox};
use yionstack_tests::clients;
use yionstack_tests::clock::ManualClock;
use yionstack_tests::network::{self, Memory};

fn command(sandbox: &Sandbox, wanted: Value) -> Value {
    serde_json::from_str(&sandbox.command(&wanted.to_string()).unwrap()).unwrap()
}

async fn accounts(client: &YouniumClient) -> Result<Value, Error> {
    client
        .request(network::request("GET", "/Accounts"))
        .await
        .map(|answer| serde_json::from_slice(&answer.body).unwrap())
}

#[tokio::test]
async fn sixty_four_callers_mean_one_request_in_every_form() {
    for authentication in [Authentication::V1, Authentication::V2, Authentication::Legacy { token_url: None }]
    {
        let sandbox = Sandbox::start(Config::default()).unwrap();
        let client = clients::of_sandbox(&sandbox, authentication.clone()).build().unwrap();
        let calls: Vec<_> = (0..64)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { accounts(&client).await })
            })
            .collect();
        for call in calls {
            let page = call.await.unwrap().unwrap();
            assert_eq!(page["data"][0]["legalEntity"], "Nordvik AB", "{authentication:?}");
        }
        assert_eq!(
            command(&sandbox, json!({"do": "counters"}))["younium_token_requests"],
            1,
            "{authentication:?}"
        );
        let status = client.auth().unwrap().status().await.unwrap();
        assert!(status.signed_in && status.renewable && status.generation == 1, "{status:?}");
        // the server forgets it: a 401 brings one new token, and the call goes on
        command(&sandbox, json!({"do": "expire_access_tokens"}));
        accounts(&client).await.unwrap();
        assert_eq!(
            command(&sandbox, json!({"do": "counters"}))["younium_token_requests"],
            2,
            "{authentication:?}"
        );
    }
}

#[tokio::test]
async fn processes_that_share_a_store_share_the_token() {
    let sandbox = Sandbox::start(Config::default()).unwrap();
    let folder = std::env::temp_dir().join(format!("yionstack-younium-{}", std::process::id()));
    let store = || Arc::new(FileStore::new(folder.join("grants")).config_dir(folder.join("config")));
    for _ in 0..4 {
        // a client of its own each time, as another process would have
        let client = clients::of_sandbox(&sandbox, Authentication::V1).store(store()).build().unwrap();
        accounts(&client).await.unwrap();
    }
    assert_eq!(command(&sandbox, json!({"do": "counters"}))["younium_token_requests"], 1);
    std::fs::remove_dir_all(folder).unwrap();
}

/// A stored token would hide for a day that the secret is wrong, sealed or not.
#[tokio::test]
async fn a_stored_token_is_of_the_secret_it_was_got_with() {
    let folder = std::env::temp_dir().join(format!("yionstack-younium-secret-{}", std::process::id()));
    let memory = Arc::new(MemoryStore::new());
    let kinds: [(&str, Keep<'_>); 4] = [
        ("sealed", &|client| client.store(files(&folder, "sealed"))),
        ("own", &|client| {
            client.store(files(&folder, "own")).store_key(StoreKey::Given("ab".repeat(32).into()))
        }),
        ("plain", &|client| client.store(files(&folder, "plain")).store_key(StoreKey::Plaintext)),
        ("memory", &|client| client.store(memory.clone())),
    ];
    for (kind, keep) in kinds {
        is_of_its_secret(&folder, kind, keep).await;
    }
    std::fs::remove_dir_all(folder).unwrap();
}

/// Where a client is to keep its tokens.
type Keep<'a> = &'a dyn Fn(yionstack::younium::Builder) -> yionstack::younium::Builder;

fn files(folder: &Path, name: &str) -> Arc<FileStore> {
    Arc::new(FileStore::new(folder.join(name)).config_dir(folder.join("config")))
}

async fn is_of_its_secret(folder: &Path, kind: &str, keep: Keep<'_>) {
    let sandbox = Sandbox::start(Config::default()).unwrap();
    let file = folder.join(format!("{kind}-secret"));
    let client = || keep(clients::of_sandbox(&sandbox, Authentication::V1));
    let asked = || command(&sandbox, json!({"do": "counters"}))["younium_token_requests"].as_u64().unwrap();
    accounts(&client().build().unwrap()).await.unwrap();
    let once = asked();
    let wrong = client().secret("wrong-secret").build().unwrap();
    assert!(!wrong.auth().unwrap().status().await.unwrap().signed_in, "{kind}");
    assert_eq!(accounts(&wrong).await.unwrap_err().code(), Code::InvalidClient, "{kind}");
    let refused = asked() - once;
    // it was left as it was, and a file may hold the same secret
    std::fs::write(&file, "yns_sandbox_secret\n").unwrap();
    let from_file = YouniumClient::builder()
        .base_url(sandbox.base_url())
        .client_id("younium_sandbox")
        .secret_file(&file)
        .legal_entity("Nordvik AB");
    for client in [client(), keep(from_file)] {
        accounts(&client.build().unwrap()).await.unwrap();
    }
    assert_eq!(asked() - refused, once, "{kind}: the right secret has its token still");
}

/// Whoever reads a file could try passwords on it, as often as he likes: there is nothing in it to try them on.
#[tokio::test]
async fn a_readable_store_says_nothing_of_a_password() {
    let folder = std::env::temp_dir().join(format!("yionstack-younium-password-{}", std::process::id()));
    let kept = |form: Authentication, name: &'static str| {
        let folder = &folder;
        async move {
            let sandbox = Sandbox::start(Config::default()).unwrap();
            let client =
                clients::of_sandbox(&sandbox, form).store(files(folder, name)).store_key(StoreKey::Plaintext);
            accounts(&client.build().unwrap()).await.unwrap();
            let path = grant_in(&folder.join(name));
            String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned()
        }
    };
    let (token, password) = (
        kept(Authentication::V1, "token").await,
        kept(Authentication::Legacy { token_url: None }, "password").await,
    );
    assert!(token.contains("\"mark\"") && token.contains("\"access\""), "{token}");
    assert!(!password.contains("\"mark\"") && password.contains("\"access\""), "{password}");
    std::fs::remove_dir_all(folder).unwrap();
}

/// Programs with different keys or secrets on one store replace each other's tokens for ever: they hear of it.
#[tokio::test]
async fn whoever_replaces_what_it_cannot_use_is_told() {
    let sandbox = Sandbox::start(Config::default()).unwrap();
    let folder = std::env::temp_dir().join(format!("yionstack-younium-told-{}", std::process::id()));
    let told = Arc::new(Mutex::new(Vec::<AuthEvent>::new()));
    let client = |key: StoreKey| {
        let told = told.clone();
        let listener = Arc::new(move |event: &AuthEvent| told.lock().unwrap().push(event.clone()));
        clients::of_sandbox(&sandbox, Authentication::V1)
            .store(files(&folder, "grants"))
            .store_key(key)
            .on_event(listener)
            .build()
            .unwrap()
    };
    let key = |byte: &str| StoreKey::Given(byte.repeat(32).into());
    let heard = || std::mem::take(&mut *told.lock().unwrap());
    let kinds = |events: &[AuthEvent]| events.iter().map(|event| event.kind).collect::<Vec<_>>();
    let (rejected, refreshed) = (AuthEventKind::StoreRejected, AuthEventKind::Refreshed);
    accounts(&client(key("ab"))).await.unwrap();
    assert_eq!(kinds(&heard()), [refreshed]);
    for keys in [key("cd"), key("ab"), StoreKey::Plaintext, key("ab")] {
        let client = client(keys);
        client.auth().unwrap().status().await.unwrap();
        assert_eq!(kinds(&heard()), [], "a look replaces nothing");
        accounts(&client).await.unwrap();
        let events = heard();
        assert_eq!(kinds(&events), [rejected, refreshed]);
        let AuthEvent { message, generation, .. } = &events[0];
        assert!(
            message.contains("one place") && message.contains("grants") && !message.contains("  "),
            "{message}"
        );
        assert_eq!(*generation, 1);
        accounts(&client).await.unwrap();
        assert_eq!(kinds(&heard()), []);
    }
    // damaged
    let grant = grant_in(&folder.join("grants"));
    std::fs::write(&grant, [&std::fs::read(&grant).unwrap()[..], b"x"].concat()).unwrap();
    accounts(&client(key("ab"))).await.unwrap();
    assert_eq!(kinds(&heard()), [rejected, refreshed]);
    std::fs::remove_dir_all(folder).unwrap();
}

fn grant_in(folder: &Path) -> PathBuf {
    let mut files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.find(|path| path.extension().is_some_and(|extension| extension == "grant")).unwrap()
}

/// Nothing is lost with a token that can be had again.
#[tokio::test]
async fn a_store_that_cannot_be_read_costs_a_token_and_no_call() {
    let sandbox = Sandbox::start(Config::default()).unwrap();
    let folder = std::env::temp_dir().join(format!("yionstack-younium-damage-{}", std::process::id()));
    let store = || Arc::new(FileStore::new(folder.join("grants")).config_dir(folder.join("config")));
    let client = || clients::of_sandbox(&sandbox, Authentication::V1).store(store());
    let asked = || command(&sandbox, json!({"do": "counters"}))["younium_token_requests"].as_u64().unwrap();
    accounts(&client().build().unwrap()).await.unwrap();
    let grant = grant_in(&folder.join("grants"));
    let whole = std::fs::read(&grant).unwrap();
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 1;
    for (damage, tokens) in [(Vec::new(), 2), (whole[..whole.len() / 2].to_vec(), 3), (flipped, 4)] {
        std::fs::write(&grant, damage).unwrap();
        for _ in 0..2 {
            accounts(&client().build().unwrap()).await.unwrap();
        }
        assert_eq!(asked(), tokens, "one for the damage, and none for the call after it");
    }
    let key = || StoreKey::Given("ab".repeat(32).into());
    for _ in 0..2 {
        accounts(&client().store_key(key()).build().unwrap()).await.unwrap();
    }
    assert_eq!(asked(), 5, "another key's token is none");
    client().build().unwrap().auth().unwrap().forget().await.unwrap();
    accounts(&client().store_key(key()).build().unwrap()).await.unwrap();
    assert_eq!(asked(), 6, "what cannot be read is forgotten all the same");
    // a newer version's is not overwritten
    let mut newer = std::fs::read(&grant).unwrap();
    newer[3] = 9;
    std::fs::write(&grant, newer).unwrap();
    assert_eq!(accounts(&client().build().unwrap()).await.unwrap_err().code(), Code::StoreRejected);
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn wrong_credentials_are_said_to_be_wrong_in_both_shapes_of_an_error() {
    for shape in ["error", "errors"] {
        let sandbox = Sandbox::start(Config::default()).unwrap();
        command(&sandbox, json!({"do": "settings", "younium_errors": shape}));
        for authentication in
            [Authentication::V1, Authentication::V2, Authentication::Legacy { token_url: None }]
        {
            let client =
                clients::of_sandbox(&sandbox, authentication.clone()).secret("wrong-secret").build().unwrap();
            let error = accounts(&client).await.unwrap_err();
            assert_eq!(error.code(), Code::InvalidClient, "{shape} {authentication:?}: {error}");
            assert!(!error.retryable() && !format!("{error:?}{error}").contains("wrong-secret"));
            assert!(
                error.vendor_message().is_some_and(|said| !said.is_empty()),
                "{shape} {authentication:?}: {error}"
            );
        }
    }
}

#[tokio::test]
async fn an_unknown_legal_entity_is_a_permission_error_and_costs_no_second_token() {
    let sandbox = Sandbox::start(Config::default()).unwrap();
    let client = clients::of_sandbox(&sandbox, Authentication::V1).legal_entity("Nobody").build().unwrap();
    let error = accounts(&client).await.unwrap_err();
    assert!(matches!(error.code(), Code::LegalEntity | Code::Permission), "{error}");
    assert_eq!(command(&sandbox, json!({"do": "counters"}))["younium_token_requests"], 1);
}

/// `expiresIn` beats `expires`, `expires` beats the documented day; what makes no sense counts as not given.
#[tokio::test]
async fn lifetimes_are_read_in_both_shapes() {
    let clock = ManualClock::default();
    // the manual clock starts at 1,790,000,000 s: Mon, 21 Sep 2026 14:13:20 GMT
    for (body, seconds) in [
        (r#"{"accessToken":"t","expiresIn":100,"expires":"Mon, 21 Sep 2026 15:13:20 GMT"}"#, 100),
        (r#"{"accessToken":"t","expires":"Mon, 21 Sep 2026 15:13:20 GMT","refreshToken":"unused"}"#, 3600),
        (r#"{"access_token":"t","expires_in":"200"}"#, 200),
        (r#"{"access_token":"t","expires":"soon"}"#, 86_400),
        (r#"{"access_token":"t","expires_in":-5,"expires":"Mon, 21 Sep 2020 15:13:20 GMT"}"#, 60),
        (r#"{"access_token":"t","expires_in":0}"#, 60),
        (r#"{"access_token":"t","token_type":"Bearer"}"#, 86_400),
    ] {
        let network = Memory::new(move |request| {
            network::now(network::json(200, if request.url.path() == "/auth/v2/token" { body } else { "{}" }))
        });
        let client = clients::younium(&network, &clock).authentication(Authentication::V2).build().unwrap();
        let _ = client.auth().unwrap().refresh().await;
        let status = client.auth().unwrap().status().await.unwrap();
        assert_eq!(status.expires_at, Some(Duration::from_secs(1_790_000_000 + seconds)), "{body}");
    }
}

/// `expires` is of the server's clock, and so is the answer's own date: ours does not matter.
#[tokio::test]
async fn a_clock_that_is_wrong_by_hours_costs_no_token() {
    // the manual clock says 14:13:20: ahead by two hours, behind by two, and a server that says nothing of its clock
    for (date, expires, seconds) in [
        (Some("12:13:20"), "13:13:20", 3600),
        (Some("16:13:20"), "17:13:20", 3600),
        (Some("12:13:20"), "12:13:20", 60),
        (None, "13:13:20", 60),
        (None, "15:13:20", 3600),
    ] {
        let asked = Arc::new(AtomicUsize::new(0));
        let counted = asked.clone();
        let network = Memory::new(move |request| {
            let body = match request.url.path() {
                "/auth/v2/token" => {
                    counted.fetch_add(1, Ordering::Relaxed);
                    format!(r#"{{"accessToken":"t","expires":"Mon, 21 Sep 2026 {expires} GMT"}}"#)
                }
                _ => "{}".to_owned(),
            };
            network::now(network::json(200, body).map(|mut reply| {
                if let Some(date) = date {
                    let date = format!("Mon, 21 Sep 2026 {date} GMT").parse().unwrap();
                    reply.headers.insert("date", date);
                }
                reply
            }))
        });
        let client = clients::younium(&network, &ManualClock::default())
            .authentication(Authentication::V2)
            .build()
            .unwrap();
        for _ in 0..5 {
            accounts(&client).await.unwrap();
        }
        assert_eq!(asked.load(Ordering::Relaxed), 1, "{date:?} {expires}");
        let status = client.auth().unwrap().status().await.unwrap();
        assert_eq!(
            status.expires_at,
            Some(Duration::from_secs(1_790_000_000 + seconds)),
            "{date:?} {expires}"
        );
    }
}
