//! Whom a client trusts: the system, what the environment names, or what it is given. And what it shows of itself.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use rustls::pki_types::pem::PemObject;
use rustls::version::{TLS12, TLS13};
use yionstack::{Code, YionStackClient};
use yionstack_tests::authority::{Authority, Identity};
use yionstack_tests::canary;
use yionstack_tests::disk::TempDir;
use yionstack_tests::network;
use yionstack_tests::tls_server::{TlsServer, config, over};

const URL: &str = "YIONSTACK_TEST_TRUST_URL";
const CA: &str = "YIONSTACK_TEST_TRUST_CA";

fn client(url: &str, ca: Option<&str>, certificate: Option<&str>) -> yionstack::Result<YionStackClient> {
    let mut builder = YionStackClient::builder()
        .base_url(url)
        .connect_timeout(Duration::from_secs(5))
        .proxy("direct")
        .client_id("app")
        .client_secret("secret");
    if let Some(pem) = ca {
        builder = builder.ca(pem);
    }
    if let Some(pem) = certificate {
        builder = builder.client_certificate(pem);
    }
    builder.build()
}

/// How a call of the API and one for a token end.
async fn outcome(client: &YionStackClient) -> String {
    let auth = client.auth().unwrap();
    auth.adopt("refresh").await.unwrap();
    // the server answers with an empty object, which is no token
    let token = match auth.refresh().await {
        Err(error) if matches!(error.code(), Code::Tls | Code::Connection) => format!("{error}"),
        _ => "reached".to_owned(),
    };
    let fixed = match client.request(network::request("GET", "/x")).await {
        Err(error) if matches!(error.code(), Code::Tls | Code::Connection) => format!("{error}"),
        _ => "reached".to_owned(),
    };
    assert_eq!(token == "reached", fixed == "reached", "{token} and {fixed}");
    token
}

#[tokio::test]
#[ignore = "started by the tests of the environment"]
async fn in_another_process() {
    match client(&std::env::var(URL).unwrap(), std::env::var(CA).ok().as_deref(), None) {
        Ok(client) => println!("outcome: {}", outcome(&client).await),
        Err(error) => println!("outcome: {error}"),
    }
}

/// What a process says with these variables: trust is read from the environment.
async fn elsewhere(url: &str, variables: &[(&str, &Path)]) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--ignored", "--exact", "in_another_process", "--nocapture"]).env(URL, url);
    for name in ["SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"] {
        child.env_remove(name);
    }
    child.envs(variables.iter().copied());
    let output = tokio::task::spawn_blocking(move || child.output().unwrap()).await.unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let said = text.lines().find_map(|line| line.split_once("outcome: "));
    said.unwrap_or_else(|| panic!("{text}")).1.to_owned()
}

#[tokio::test]
async fn an_authority_of_ones_own_is_trusted_in_every_way() {
    let (root, other) = (Authority::root("root"), Authority::root("other"));
    let server = TlsServer::start(config(&root.for_loopback())).await;
    let url = format!("https://127.0.0.1:{}", server.port);
    let folder = TempDir::new();
    let path = |name: &str| folder.path().join(name);
    let (good, bad, dir) = (path("good.pem"), path("other.pem"), path("certs"));
    std::fs::write(&good, root.pem()).unwrap();
    std::fs::write(&bad, other.pem()).unwrap();
    std::fs::create_dir(&dir).unwrap();
    std::fs::write(dir.join("readme"), "no certificate").unwrap();
    std::fs::write(dir.join("1a2b3c4d.0"), root.pem()).unwrap();
    std::fs::copy(dir.join("1a2b3c4d.0"), dir.join("good.pem")).unwrap();
    // bundles hold what we cannot read, too
    let bundle = path("bundle.pem");
    let broken = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";
    std::fs::write(&bundle, format!("# comment\n{broken}{}{}", other.pem(), root.pem())).unwrap();

    let (reached, refused) = ("reached", "unknown issuer");
    let tries: &[(&[(&str, &Path)], &str)] = &[
        (&[], refused),
        (&[("SSL_CERT_FILE", &good)], reached),
        (&[("SSL_CERT_FILE", &bundle)], reached),
        (&[("SSL_CERT_DIR", &dir)], reached),
        (&[("REQUESTS_CA_BUNDLE", &good)], reached),
        (&[("REQUESTS_CA_BUNDLE", &dir)], reached),
        (&[("NODE_EXTRA_CA_CERTS", &good)], reached),
        (&[("SSL_CERT_FILE", &bad)], refused),
        (&[("REQUESTS_CA_BUNDLE", &bad)], refused),
        (&[("NODE_EXTRA_CA_CERTS", &bad)], refused),
        (&[("SSL_CERT_FILE", &bad), ("NODE_EXTRA_CA_CERTS", &good)], reached),
        (&[("SSL_CERT_FILE", &bad), ("SSL_CERT_DIR", &dir)], reached),
        // what is set but empty is not set
        (&[("SSL_CERT_FILE", Path::new(" "))], refused),
    ];
    for (variables, expected) in tries {
        let said = elsewhere(&url, variables).await;
        assert!(said.contains(expected), "{variables:?}: {said}");
    }
    // the option is all that counts
    let (root_pem, other_pem) = (root.pem(), other.pem());
    let as_path = |pem: &'static str| Path::new(pem);
    let ca: &'static str = root_pem.clone().leak();
    assert!(elsewhere(&url, &[("SSL_CERT_FILE", &bad), (CA, as_path(ca))]).await.contains(reached));
    let ca: &'static str = other_pem.clone().leak();
    let said =
        elsewhere(&url, &[("SSL_CERT_FILE", &good), ("NODE_EXTRA_CA_CERTS", &good), (CA, as_path(ca))]).await;
    assert!(said.contains(refused), "{said}");
    assert_eq!(outcome(&client(&url, Some(&root_pem), None).unwrap()).await, reached);
    assert_eq!(outcome(&client(&url, Some(&(other_pem + &root_pem)), None).unwrap()).await, reached);
    println!("{} ways to name an authority: each as told", tries.len() + 4);
}

#[tokio::test]
async fn what_cannot_be_read_is_named() {
    let folder = TempDir::new();
    let path = |name: &str| folder.path().join(name);
    let (empty, text, broken) = (path("empty"), path("text"), path("broken"));
    std::fs::write(&empty, "").unwrap();
    std::fs::write(&text, "certificates are elsewhere").unwrap();
    std::fs::write(&broken, "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n").unwrap();
    let (none, hollow) = (path("none"), path("hollow"));
    std::fs::create_dir(&hollow).unwrap();
    for name in ["SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"] {
        for bad in [&empty, &text, &broken, &none, &hollow, Path::new("/dev/zero")] {
            let said = elsewhere("https://127.0.0.1:1", &[(name, bad)]).await;
            assert!(said.starts_with("[configuration]") && said.contains(name), "{name}={bad:?}: {said}");
        }
        // nobody asks for it on this machine
        let said = elsewhere("http://127.0.0.1:1", &[(name, &none)]).await;
        assert!(said.starts_with("[connection]"), "{name}: {said}");
    }
    for bad in ["", "/etc/ssl/cert.pem", "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n"] {
        let error = client("https://127.0.0.1:1", Some(bad), None).unwrap_err();
        assert_eq!(error.code(), Code::Configuration);
        assert!(error.message().starts_with("`ca`"), "{error}");
    }
}

#[tokio::test]
async fn a_client_certificate_is_shown_to_servers_that_ask() {
    let (root, clients) = (Authority::root("root"), Authority::root("clients"));
    let (good, stranger) = (clients.for_client(), Authority::root("strangers").for_client());
    for version in [&TLS12, &TLS13] {
        let server = TlsServer::start(over(&[version], &root.for_loopback(), Some(&clients), false)).await;
        let url = format!("https://127.0.0.1:{}", server.port);
        let with = |pem: Option<String>| client(&url, Some(&root.pem()), pem.as_deref()).unwrap();
        assert_eq!(outcome(&with(Some(good.pem()))).await, "reached", "{version:?}");
        let told = server.seen.text().len();
        assert!(told > 0);
        for (pem, words) in
            [(None, "set `client_certificate`"), (Some(stranger.pem()), "client_certificate`")]
        {
            let said = outcome(&with(pem)).await;
            // in TLS 1.3 the server's word may be lost when it hangs up
            assert!(said.starts_with("[tls]") && said.contains(words), "{version:?}: {said}");
        }
        assert_eq!(server.seen.text().len(), told, "{version:?}: a request was read");
    }
    // servers that do not ask are not disturbed
    let server = TlsServer::start(config(&root.for_loopback())).await;
    let url = format!("https://127.0.0.1:{}", server.port);
    let client = client(&url, Some(&root.pem()), Some(&good.pem())).unwrap();
    assert_eq!(outcome(&client).await, "reached");
    println!(
        "client certificates in TLS 1.2 and 1.3: shown where asked for, refused ones are code tls, 0 requests read"
    );
}

#[tokio::test]
async fn a_client_certificate_is_checked_at_once_and_never_told() {
    let root = Authority::root("clients");
    let (good, other) = (root.for_client(), root.for_client());
    let key = |identity: &Identity| identity.key.serialize_pem();
    let chain = good.pem().replace(&key(&good), "");
    let secret = key(&good).lines().nth(1).unwrap().to_owned();
    let secrets = [secret.clone(), key(&other).lines().nth(1).unwrap().to_owned()];
    let encrypted = key(&good).replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY");
    for (pem, words) in [
        (String::new(), "holds no certificate"),
        (key(&good), "holds no certificate"),
        (chain.clone(), "holds no private key"),
        (format!("{chain}{encrypted}"), "is encrypted"),
        (format!("{chain}{}", key(&other)), "is not that of its first certificate"),
        (format!("{chain}{}", key(&good).replace(&secret, "AAAA")), "client_certificate"),
        (format!("{chain}-----BEGIN PRIVATE KEY-----\n{secret}"), "client_certificate"),
    ] {
        let error = client("https://127.0.0.1:1", None, Some(&pem)).unwrap_err();
        assert_eq!(error.code(), Code::Configuration);
        assert!(error.message().contains(words), "{error}");
        let shown = format!("{error} {error:?} {error:#?}");
        assert!(canary::find(&shown, &secrets).is_empty(), "{shown}");
    }
    let builder = YionStackClient::builder().client_certificate(good.pem()).token("t");
    let shown = format!("{builder:?} {:?}", builder.clone().build().unwrap());
    assert!(canary::find(&shown, &secrets).is_empty(), "{shown}");
    assert!(rustls::pki_types::PrivateKeyDer::from_pem_slice(good.pem().as_bytes()).is_ok());
}
