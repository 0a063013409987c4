//! Grants that outlive their client: restarts, subjects, what is written, what is told, and how they end.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use yionstack::token::{
    AuthEvent, AuthEventKind, FileStore, MemoryStore, NotRevoked, Revoked, StoreKey, Tokens,
};
use yionstack::yionstack::Builder;
use yionstack::{Code, YionStackClient};
use yionstack_sandbox::{Config, ReusePolicy, Sandbox};
use yionstack_tests::disk::TempDir;

fn command(sandbox: &Sandbox, wanted: Value) -> Value {
    serde_json::from_str(&sandbox.command(&wanted.to_string()).unwrap()).unwrap()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn builder(sandbox: &Sandbox) -> Builder {
    YionStackClient::builder()
        .base_url(sandbox.base_url())
        .client_id("yion_sandbox")
        .client_secret("ysk_sandbox_secret")
        .redirect_uri("https://yourapp.com/callback")
        .retries(0)
}

fn files(folder: &TempDir) -> Arc<FileStore> {
    Arc::new(FileStore::new(folder.path().join("grants")).config_dir(folder.path().join("config")))
}

async fn list(client: &YionStackClient, business: &Value) -> Result<usize, Code> {
    client.invoices().list(text(business)).await.map(|list| list.len()).map_err(|error| error.code())
}

/// Everything that is told, for a test to look at.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<AuthEvent>>>);

impl Told {
    fn listener(&self) -> Arc<impl Fn(&AuthEvent) + Send + Sync + 'static> {
        let told = self.0.clone();
        Arc::new(move |event: &AuthEvent| told.lock().unwrap().push(event.clone()))
    }

    fn kinds(&self) -> Vec<AuthEventKind> {
        self.0.lock().unwrap().iter().map(|event| event.kind).collect()
    }
}

#[tokio::test]
async fn a_grant_outlives_its_process_and_is_taken_over_once() {
    let (sandbox, folder) = (Sandbox::start(Config::default()).unwrap(), TempDir::new());
    let issued = command(&sandbox, json!({"do": "issue_tokens"}));
    let mut first = None;
    for start in 1..=3 {
        // each round is a process that takes over the same token from its environment, as it was told to once
        let client = builder(&sandbox).store(files(&folder)).build().unwrap();
        let auth = client.auth().unwrap();
        auth.adopt(text(&issued["refresh_token"])).await.unwrap();
        assert!(list(&client, &issued["business"]).await.is_ok(), "start {start}");
        auth.refresh().await.unwrap();
        let status = auth.status().await.unwrap();
        assert!(status.signed_in && status.renewable, "{status:?}");
        let first = *first.get_or_insert(status.generation);
        assert_eq!(status.generation, first + start - 1, "one pair a start");
    }
    let counters = command(&sandbox, json!({"do": "counters"}));
    assert_eq!((&counters["refreshes"], &counters["reuse_detected"]), (&json!(4), &json!(0)));
    // another refresh token is another grant, and there is no room for it
    let client = builder(&sandbox).store(files(&folder)).build().unwrap();
    assert_eq!(client.auth().unwrap().adopt("another").await.unwrap_err().code(), Code::Configuration);
}

#[tokio::test]
async fn each_subject_has_a_grant_of_its_own() {
    let (sandbox, folder) = (Sandbox::start(Config::default()).unwrap(), TempDir::new());
    let app = builder(&sandbox).store(files(&folder)).build().unwrap();
    let businesses = command(&sandbox, json!({"do": "businesses"}));
    for business in businesses.as_array().unwrap() {
        let wanted = json!({"do": "issue_tokens", "user": business["user"], "business": business["id"]});
        let issued = command(&sandbox, wanted);
        let client = app.with_subject(text(&business["id"])).unwrap();
        client.auth().unwrap().adopt(text(&issued["refresh_token"])).await.unwrap();
    }
    // a fresh process finds them all
    let app = builder(&sandbox).store(files(&folder)).build().unwrap();
    for business in businesses.as_array().unwrap() {
        let client = app.with_subject(text(&business["id"])).unwrap();
        assert!(list(&client, &business["id"]).await.is_ok());
        let elsewhere = &businesses.as_array().unwrap().iter().find(|other| other["id"] != business["id"]);
        assert!(list(&client, &elsewhere.unwrap()["id"]).await.is_err());
    }
    let nobody = app.with_subject("nobody").unwrap();
    assert_eq!(list(&nobody, &businesses[0]["id"]).await, Err(Code::ReauthorizationRequired));
    assert_eq!(list(&app, &businesses[0]["id"]).await, Err(Code::ReauthorizationRequired));
}

/// What lies on the disk tells nothing: neither tokens, nor whose they are.
#[tokio::test]
async fn nothing_readable_is_written() {
    let (sandbox, folder) = (Sandbox::start(Config::default()).unwrap(), TempDir::new());
    let issued = command(&sandbox, json!({"do": "issue_tokens"}));
    let client = builder(&sandbox).store(files(&folder)).subject("ada@example.com").build().unwrap();
    let auth = client.auth().unwrap();
    auth.adopt(text(&issued["refresh_token"])).await.unwrap();
    auth.refresh().await.unwrap();
    let tokens = auth.tokens().await.unwrap().unwrap();
    let secrets = [
        text(&issued["refresh_token"]),
        tokens.access_token.expose(),
        tokens.refresh_token.as_ref().unwrap().expose(),
        "ysk_sandbox_secret",
        "ada@example.com",
        "access_token",
    ];
    let mut looked = 0;
    for entry in std::fs::read_dir(folder.path().join("grants")).unwrap() {
        let path = entry.unwrap().path();
        let content = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
        looked += content.len();
        for secret in secrets {
            assert!(
                !content.contains(secret) && !path.to_string_lossy().contains(secret),
                "{}",
                path.display()
            );
        }
    }
    assert!(looked > 300, "there was a grant to look at: {looked} bytes");
    // when it is asked for by name, it is readable
    let plain = TempDir::new();
    let issued = command(&sandbox, json!({"do": "issue_tokens"}));
    let client = builder(&sandbox).store(files(&plain)).store_key(StoreKey::Plaintext).build().unwrap();
    client.auth().unwrap().adopt(text(&issued["refresh_token"])).await.unwrap();
    let readable = std::fs::read_dir(plain.path().join("grants")).unwrap().any(|entry| {
        String::from_utf8_lossy(&std::fs::read(entry.unwrap().path()).unwrap())
            .contains(text(&issued["refresh_token"]))
    });
    assert!(readable);
}

#[tokio::test]
async fn what_happens_is_told() {
    let config = Config { policy: ReusePolicy::Strict, ..Config::default() };
    let (sandbox, told) = (Sandbox::start(config).unwrap(), Told::default());
    let issued = command(&sandbox, json!({"do": "issue_tokens"}));
    let store = Arc::new(MemoryStore::new());
    let client = builder(&sandbox).store(store).subject("ada").on_event(told.listener()).build().unwrap();
    let auth = client.auth().unwrap();
    auth.adopt(text(&issued["refresh_token"])).await.unwrap();
    auth.refresh().await.unwrap();
    assert_eq!(told.kinds(), [AuthEventKind::Refreshed]);
    // the answer is cut off after the server has rotated: asked once more, and refused
    command(
        &sandbox,
        json!({"do": "fault", "match": {"grant_type": "refresh_token"}, "after_processing": true, "reset": true}),
    );
    let error = auth.refresh().await.unwrap_err();
    assert_eq!(error.code(), Code::ReauthorizationRequired);
    assert!(error.message().contains("answer to the last refresh was lost"), "{error}");
    use AuthEventKind::{ReauthorizationRequired, RefreshInDoubt, Refreshed};
    assert_eq!(told.kinds(), [Refreshed, RefreshInDoubt, ReauthorizationRequired]);
    assert!(
        told.0
            .lock()
            .unwrap()
            .iter()
            .all(|event| event.subject.as_deref() == Some("ada") && !event.message.is_empty())
    );
}

/// Signing out forgets the grant here whatever the server says, and says what the server said.
#[tokio::test]
async fn signing_out_is_honest() {
    for (fault, expected) in [
        (None, Revoked::Yes),
        (
            Some(json!({"respond": {"status": 400, "body": r#"{"error":"unsupported_token_type"}"#}})),
            Revoked::No,
        ),
        (
            Some(json!({"respond": {"status": 503, "headers": {"retry-after": "60"}, "body": ""}})),
            Revoked::Unknown,
        ),
        (Some(json!({"reset": true})), Revoked::Unknown),
        (Some(json!({"hang": true})), Revoked::Unknown),
    ] {
        let (sandbox, folder) = (Sandbox::start(Config::default()).unwrap(), TempDir::new());
        let issued = command(&sandbox, json!({"do": "issue_tokens"}));
        let make = || {
            builder(&sandbox).store(files(&folder)).revocation_url("/api/v1/oauth/revoke").build().unwrap()
        };
        let client = make();
        client.auth().unwrap().adopt(text(&issued["refresh_token"])).await.unwrap();
        list(&client, &issued["business"]).await.unwrap();
        if let Some(fault) = &fault {
            let mut wanted = json!({"do": "fault", "match": {"path": "/api/v1/oauth/revoke"}});
            wanted.as_object_mut().unwrap().extend(fault.as_object().unwrap().clone());
            command(&sandbox, wanted);
        }
        let started = Instant::now();
        let signed_out = client.auth().unwrap().sign_out().await.unwrap();
        assert_eq!(signed_out.revoked, expected, "{fault:?}");
        let refused = (expected == Revoked::No).then_some(NotRevoked::Refused);
        assert_eq!(signed_out.reason, refused, "{fault:?}");
        assert!(started.elapsed() < Duration::from_secs(20), "{fault:?}");
        // here and in every other process
        for client in [client, make()] {
            assert_eq!(
                list(&client, &issued["business"]).await,
                Err(Code::ReauthorizationRequired),
                "{fault:?}"
            );
            assert!(client.auth().unwrap().tokens().await.unwrap().is_none());
        }
        assert_eq!(
            command(&sandbox, json!({"do": "counters"}))["revocations"],
            json!(u8::from(fault.is_none()))
        );
        // and there is room for the next user
        let issued = command(&sandbox, json!({"do": "issue_tokens"}));
        let client = make();
        client.auth().unwrap().adopt(text(&issued["refresh_token"])).await.unwrap();
        list(&client, &issued["business"]).await.unwrap();
    }
}

#[tokio::test]
async fn signing_out_offline_and_without_an_endpoint() {
    let (sandbox, folder) = (Sandbox::start(Config::default()).unwrap(), TempDir::new());
    let issued = command(&sandbox, json!({"do": "issue_tokens"}));
    let client = builder(&sandbox).store(files(&folder)).build().unwrap();
    client.auth().unwrap().adopt(text(&issued["refresh_token"])).await.unwrap();
    // the vendor documents no revocation, so none is claimed
    for reason in [NotRevoked::NoRevocationUrl, NotRevoked::NotSignedIn] {
        let signed_out = client.auth().unwrap().sign_out().await.unwrap();
        assert_eq!((signed_out.revoked, signed_out.reason), (Revoked::No, Some(reason)));
    }
    let only_access =
        Tokens { access_token: "access".into(), refresh_token: None, expires_in: None, scope: None };
    client.auth().unwrap().adopt_tokens(&only_access).await.unwrap();
    let reason = client.auth().unwrap().sign_out().await.unwrap().reason;
    assert_eq!(reason, Some(NotRevoked::NoRefreshToken));

    let issued = command(&sandbox, json!({"do": "issue_tokens"}));
    let client =
        builder(&sandbox).store(files(&folder)).revocation_url("/api/v1/oauth/revoke").build().unwrap();
    client.auth().unwrap().adopt(text(&issued["refresh_token"])).await.unwrap();
    sandbox.stop();
    assert_eq!(client.auth().unwrap().sign_out().await.unwrap().revoked, Revoked::Unknown);
    assert!(client.auth().unwrap().tokens().await.unwrap().is_none());
}

/// A sign-out in one process is seen by the next look of another one, which then sends nothing in the user's name.
#[tokio::test]
async fn a_sign_out_elsewhere_ends_the_grant_here() {
    let (sandbox, folder) = (Sandbox::start(Config::default()).unwrap(), TempDir::new());
    let issued = command(&sandbox, json!({"do": "issue_tokens"}));
    let make = || builder(&sandbox).store(files(&folder)).build().unwrap();
    let (one, other) = (make(), make());
    one.auth().unwrap().adopt(text(&issued["refresh_token"])).await.unwrap();
    list(&one, &issued["business"]).await.unwrap();
    list(&other, &issued["business"]).await.unwrap();
    one.auth().unwrap().sign_out().await.unwrap();
    assert!(!other.auth().unwrap().status().await.unwrap().signed_in);
    assert_eq!(list(&other, &issued["business"]).await, Err(Code::ReauthorizationRequired));
}

/// Two tenants of one server may differ in the path alone.
#[tokio::test]
async fn base_urls_that_differ_in_the_path_have_grants_of_their_own() {
    let (sandbox, folder) = (Sandbox::start(Config::default()).unwrap(), TempDir::new());
    for tenant in ["a", "b"] {
        let base_url = format!("{}/tenant-{tenant}", sandbox.base_url());
        let client = builder(&sandbox).base_url(base_url).store(files(&folder)).build().unwrap();
        assert!(client.auth().unwrap().tokens().await.unwrap().is_none(), "{tenant}");
        client.auth().unwrap().adopt(format!("refresh-{tenant}")).await.unwrap();
    }
}

/// What another key has sealed may be a good grant: it is neither replaced nor ended in passing.
#[tokio::test]
async fn a_wrong_key_harms_nobodys_grant() {
    let (sandbox, folder) = (Sandbox::start(Config::default()).unwrap(), TempDir::new());
    let issued = command(&sandbox, json!({"do": "issue_tokens"}));
    let right = builder(&sandbox).store(files(&folder)).build().unwrap();
    right.auth().unwrap().adopt(text(&issued["refresh_token"])).await.unwrap();
    right.auth().unwrap().refresh().await.unwrap();
    let key = StoreKey::Given("ab".repeat(32).into());
    let wrong = builder(&sandbox).store(files(&folder)).store_key(key).build().unwrap();
    let error = wrong.auth().unwrap().adopt(text(&issued["refresh_token"])).await.unwrap_err();
    assert!(error.code() == Code::StoreRejected && error.message().contains("auth.forget"), "{error}");
    assert_eq!(wrong.auth().unwrap().sign_out().await.unwrap_err().code(), Code::StoreRejected);
    let again = builder(&sandbox).store(files(&folder)).build().unwrap();
    again.auth().unwrap().refresh().await.unwrap();
    assert_eq!(command(&sandbox, json!({"do": "counters"}))["reuse_detected"], 0);
    // given up on purpose
    wrong.auth().unwrap().forget().await.unwrap();
    wrong.auth().unwrap().adopt("another").await.unwrap();
}

/// Nobody gets what somebody else has consented to.
#[tokio::test]
async fn a_sign_in_belongs_to_the_subject_that_began_it() {
    let sandbox = Sandbox::start(Config::default()).unwrap();
    let app = builder(&sandbox).store(Arc::new(MemoryStore::new())).build().unwrap();
    let (ada, grace) = (app.with_subject("ada").unwrap(), app.with_subject("grace").unwrap());
    let pending = ada.auth().unwrap().begin(&["read:invoices"]).unwrap();
    let consent = command(&sandbox, json!({"do": "authorize", "url": pending.url()}));
    let kept = yionstack::auth::Pending::load(&pending.save()).unwrap();
    let error = grace.auth().unwrap().finish(kept.clone(), text(&consent["callback"])).await.unwrap_err();
    assert_eq!(error.code(), Code::StateMismatch);
    ada.auth().unwrap().finish(kept, text(&consent["callback"])).await.unwrap();
    assert_eq!(app.with_subject("").unwrap_err().code(), Code::Configuration);
}

/// What the server has ended is said to be ended, also to those who come later: no answer was lost.
#[tokio::test]
async fn an_ended_grant_is_explained_the_same_way_each_time() {
    let (sandbox, folder) = (Sandbox::start(Config::default()).unwrap(), TempDir::new());
    let issued = command(&sandbox, json!({"do": "issue_tokens"}));
    let make = || builder(&sandbox).store(files(&folder)).build().unwrap();
    make().auth().unwrap().adopt(text(&issued["refresh_token"])).await.unwrap();
    command(&sandbox, json!({"do": "revoke", "all": true}));
    for _ in 0..3 {
        let error = make().auth().unwrap().refresh().await.unwrap_err();
        assert!(error.message().starts_with("the server has ended this grant"), "{error}");
    }
}
