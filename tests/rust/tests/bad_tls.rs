//! A server that is not who it should be is told nothing: no request, no token, in over twenty ways.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use rcgen::{
    CertificateParams, CustomExtension, DnType, ExtendedKeyUsagePurpose, GeneralSubtree, KeyPair,
    NameConstraints, SanType, date_time_ymd,
};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use yionstack::http::{CallOptions, RawRequest};
use yionstack::{Code, Error, YionStackClient};
use yionstack_tests::authority::{Authority, Identity, authority, server};
use yionstack_tests::disk::TempDir;
use yionstack_tests::tls_server::{TlsServer, config, over};
use yionstack_tests::tunnel::Tunnel;

const TOKEN: &str = "tok_bad_tls_canary_2718281";
const LOOPBACK: [&str; 2] = ["localhost", "127.0.0.1"];

/// A bad server.
struct Kind {
    name: &'static str,
    server: TlsServer,
    /// What is trusted; `None`: the system's roots.
    ca: Option<String>,
    /// Which name the client asks for.
    host: &'static str,
    code: Code,
    /// What the error has to say.
    says: &'static str,
}

/// The kinds so far, and the root that all trust.
struct Kinds {
    all: Vec<Kind>,
    root: Authority,
}

impl Kinds {
    async fn of(&mut self, name: &'static str, says: &'static str, identity: &Identity) -> &mut Kind {
        let server = TlsServer::start(config(identity)).await;
        self.add(name, says, server)
    }

    async fn with(
        &mut self,
        name: &'static str,
        says: &'static str,
        change: impl FnOnce(&mut CertificateParams),
    ) -> &mut Kind {
        let mut params = server(&LOOPBACK);
        change(&mut params);
        let identity = self.root.sign(&params);
        self.of(name, says, &identity).await
    }

    async fn bytes(&mut self, name: &'static str, says: &'static str, bytes: Vec<u8>) -> &mut Kind {
        let server = TlsServer::raw(move |mut stream, seen| {
            let bytes = bytes.clone();
            Box::pin(async move {
                let mut hello = vec![0; 16 * 1024];
                let Ok(count) = stream.read(&mut hello).await else { return };
                seen.note(&hello[..count]);
                let _ = stream.write_all(&bytes).await;
                let _ = stream.shutdown().await;
                let mut rest = Vec::new();
                let _ = stream.read_to_end(&mut rest).await;
                seen.note(&rest);
            })
        })
        .await;
        self.add(name, says, server)
    }

    fn add(&mut self, name: &'static str, says: &'static str, server: TlsServer) -> &mut Kind {
        let ca = Some(self.root.pem());
        self.all.push(Kind { name, server, ca, host: "127.0.0.1", code: Code::Tls, says });
        self.all.last_mut().unwrap()
    }
}

async fn kinds() -> Kinds {
    let mut kinds = Kinds { all: Vec::new(), root: Authority::root("root") };
    let it = &mut kinds;
    it.with("expired", "has expired", |p| p.not_after = date_time_ymd(2021, 1, 1)).await;
    it.with("not yet valid", "not valid yet", |p| p.not_before = date_time_ymd(2089, 1, 1)).await;
    let other = it.root.sign(&server(&["other.test"]));
    it.of("wrong host", "another name", &other).await;
    it.of("wrong host for a name", "another name", &other).await.host = "localhost";
    it.with("the name in CN only", "another name", |p| {
        p.subject_alt_names.clear();
        p.distinguished_name.push(DnType::CommonName, "127.0.0.1");
    })
    .await;
    it.with("an address as a name", "refused", |p| {
        p.subject_alt_names = vec![SanType::DnsName("127.0.0.1".try_into().unwrap())];
    })
    .await
    .says = "another name";
    it.with("a certificate for clients", "not made for servers", |p| {
        p.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    })
    .await;
    it.with("a critical extension that nobody knows", "refused", |p| {
        let mut extension = CustomExtension::from_oid_content(&[1, 3, 6, 1, 4, 1, 99999, 1], vec![5, 0]);
        extension.set_criticality(true);
        p.custom_extensions = vec![extension];
    })
    .await;
    names(it).await;
    chains(it).await;
    protocols(it).await;
    kinds
}

async fn names(it: &mut Kinds) {
    let wildcard = it.root.sign(&server(&["*.api.test"]));
    it.of("a wildcard two levels deep", "another name", &wildcard).await.host = "a.b.api.test";
    it.of("a wildcard at its own level", "another name", &wildcard).await.host = "api.test";
    let mut params = authority("constrained", None);
    params.name_constraints = Some(NameConstraints {
        permitted_subtrees: vec![GeneralSubtree::DnsName("permitted.test".to_owned())],
        excluded_subtrees: vec![],
    });
    let constrained = it.root.under(params);
    let identity = constrained.sign(&server(&["api.test"])).above(&constrained);
    it.of("a name that the authority may not sign", "refused", &identity).await.host = "api.test";
}

async fn chains(it: &mut Kinds) {
    let own = Authority::root("self").sign(&server(&LOOPBACK));
    it.of("an unknown root", "set `ca` or SSL_CERT_FILE", &own).await;
    let strangers = Authority::root("stranger").for_loopback();
    it.of("unknown to the system", "set `ca` or SSL_CERT_FILE", &strangers).await.ca = None;
    let key = KeyPair::generate().unwrap();
    let chain = vec![server(&LOOPBACK).self_signed(&key).unwrap().der().clone()];
    it.of("self-signed", "unknown issuer", &Identity { chain, key }).await;
    let middle = it.root.under(authority("middle", None));
    it.of("the one in the middle missing", "unknown issuer", &middle.for_loopback()).await;
    let mut params = authority("old", None);
    params.not_after = date_time_ymd(2021, 1, 1);
    let old = it.root.under(params);
    it.of("the one in the middle expired", "expired", &old.for_loopback().above(&old)).await;
    let leaf = it.root.under(server(&["leaf.test"]));
    it.of("signed by a server", "refused", &leaf.for_loopback().above(&leaf)).await;
    let first = it.root.under(authority("first", Some(0)));
    let second = first.under(authority("second", None));
    let deep = second.for_loopback().above(&second).above(&first);
    it.of("a chain that is too long", "refused", &deep).await;
    let forged = Authority::root("root").for_loopback();
    it.of("signed by another of the same name", "certificate", &forged).await;
    let good = it.root.for_loopback();
    let thief = TlsServer::start(over(rustls::ALL_VERSIONS, &good, None, true)).await;
    it.add("the certificate of somebody else", "signature", thief);
    let mut params = authority("both", None);
    params.subject_alt_names = server(&LOOPBACK).subject_alt_names;
    let key = KeyPair::generate().unwrap();
    let chain = vec![params.self_signed(&key).unwrap().der().clone()];
    let both = Identity { chain, key };
    let pem = yionstack_tests::authority::to_pem(&both.chain[0]);
    it.of("an authority's own", "that of an authority", &both).await.ca = Some(pem);
    if let Some((ca, identity)) = made_by_openssl("2048", "-sha1") {
        it.of("signed with SHA-1", "no longer safe", &identity).await.ca = Some(ca);
    }
    if let Some((ca, identity)) = made_by_openssl("1024", "-sha256") {
        it.of("signed with RSA of 1024 bits", "no longer safe", &identity).await.ca = Some(ca);
    }
}

async fn protocols(it: &mut Kinds) {
    const ANY: [u8; 32] = [7; 32];
    it.bytes("TLS 1.0", "TLS 1.2 and 1.3", server_hello([3, 1], ANY, 0xc009)).await;
    it.bytes("TLS 1.1", "TLS 1.2 and 1.3", server_hello([3, 2], ANY, 0xc009)).await;
    let mut marked = ANY;
    marked[24..].copy_from_slice(b"DOWNGRD\x01");
    it.bytes("a downgrade to TLS 1.2", "older version", server_hello([3, 3], marked, 0xc02b)).await;
    it.bytes("a cipher that is no longer safe", "TLS handshake", server_hello([3, 3], ANY, 0x0005)).await;
    it.bytes("a server without our versions", "no version of TLS", vec![21, 3, 3, 0, 2, 2, 70]).await;
    let plain = b"HTTP/1.1 400 Bad Request\r\ncontent-length: 2\r\n\r\n{}".to_vec();
    it.bytes("plain text", "does not speak TLS", plain).await;
    it.bytes("garbage", "does not speak TLS", (0..4096u32).map(|n| (n * 167 + 13) as u8).collect()).await;
    let mut other = config(&it.root.for_loopback());
    other.alpn_protocols = vec![b"spdy/9".to_vec()];
    let other = TlsServer::start(other).await;
    it.add("no protocol in common", "neither HTTP/2 nor HTTP/1.1", other);
    // whoever hangs up has not shown anything: a failed connection, which may be tried again
    it.bytes("a handshake that is cut", "hung up during the TLS handshake", vec![]).await.code =
        Code::Connection;
    let half = server_hello([3, 3], ANY, 0xc02b)[..20].to_vec();
    it.bytes("a handshake cut later", "hung up during the TLS handshake", half).await.code = Code::Connection;
    let stuck = TlsServer::raw(|mut stream, seen| {
        Box::pin(async move {
            let mut all = Vec::new();
            let _ = stream.read_to_end(&mut all).await;
            seen.note(&all);
        })
    })
    .await;
    it.add("a handshake that is stuck", "no connection within", stuck).code = Code::Connection;
}

/// The first message of a server, without extensions.
fn server_hello(version: [u8; 2], random: [u8; 32], cipher: u16) -> Vec<u8> {
    let body = [&version[..], &random, &[0], &cipher.to_be_bytes(), &[0]].concat();
    let length = body.len() as u8;
    let handshake = [&[2, 0, 0, length][..], &body].concat();
    [&[22, version[0], version[1], 0, handshake.len() as u8][..], &handshake].concat()
}

/// A certificate for loopback and who signed it, with what ring does not make.
fn made_by_openssl(bits: &str, digest: &str) -> Option<(String, Identity)> {
    let folder = TempDir::new();
    let path = folder.path();
    std::fs::write(path.join("extensions"), "subjectAltName=DNS:localhost,IP:127.0.0.1\n").unwrap();
    let key = format!("rsa:{bits}");
    let done =
        openssl(path, &["req", "-x509", "-newkey", &key, "-nodes", "-days", "9", "-subj", "/CN=signer"])(&[
            "-keyout", "ca.key", "-out", "ca.pem",
        ])? && openssl(path, &["req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"])(
            &["-nodes", "-subj", "/CN=leaf", "-keyout", "leaf.key", "-out", "leaf.csr"],
        )? && openssl(path, &["x509", "-req", "-in", "leaf.csr", "-CA", "ca.pem", "-CAkey", "ca.key"])(&[
            "-CAcreateserial",
            "-days",
            "9",
            digest,
            "-extfile",
            "extensions",
            "-out",
            "leaf.pem",
        ])?;
    assert!(done, "openssl made no certificate");
    let chain = vec![CertificateDer::from_pem_file(path.join("leaf.pem")).unwrap()];
    let key = KeyPair::from_pem(&std::fs::read_to_string(path.join("leaf.key")).unwrap()).unwrap();
    Some((std::fs::read_to_string(path.join("ca.pem")).unwrap(), Identity { chain, key }))
}

fn openssl<'a>(folder: &'a Path, first: &'a [&str]) -> impl Fn(&[&str]) -> Option<bool> + 'a {
    move |rest| {
        let run =
            Command::new("openssl").current_dir(folder).args(first).args(rest).stderr(Stdio::null()).status();
        match run {
            Ok(status) => Some(status.success()),
            Err(_) => {
                assert!(std::env::var("CI").as_deref() != Ok("true"), "openssl is not installed");
                eprintln!("SKIPPED: openssl is not installed");
                None
            }
        }
    }
}

/// A client for a token, and one for an app, whose first call is for a token.
async fn clients(ca: Option<&str>, host: &str, port: u16) -> [YionStackClient; 2] {
    let tunnel = Tunnel::start("HTTP/1.1 200 OK\r\n\r\n", Some(port)).await;
    let make = || {
        let builder = YionStackClient::builder()
            .base_url(format!("https://{host}:{port}"))
            .connect_timeout(Duration::from_secs(1))
            .retries(0)
            .proxy(format!("http://127.0.0.1:{}", tunnel.port));
        match ca {
            Some(pem) => builder.ca(pem),
            None => builder,
        }
    };
    let app = make().client_id("app").client_secret(TOKEN).build().unwrap();
    app.auth().unwrap().adopt(TOKEN).await.unwrap();
    [make().token(TOKEN).build().unwrap(), app]
}

async fn post(client: &YionStackClient) -> Result<(), Error> {
    let (path, json) = ("/x".to_owned(), Some(format!("{{\"body\":\"{TOKEN}\"}}").into()));
    let request =
        RawRequest { method: "POST".into(), path, query: vec![], json, options: CallOptions::default() };
    client.request(request).await.map(|_| ())
}

#[tokio::test]
async fn a_bad_server_is_told_nothing() {
    let Kinds { all, root } = kinds().await;
    let mut refused = [0, 0];
    for Kind { name, server, ca, host, code, says } in &all {
        let [fixed, app] = clients(ca.as_deref(), host, server.port).await;
        for (call, outcome) in
            [("request", post(&fixed).await), ("token", app.auth().unwrap().refresh().await.map(|_| ()))]
        {
            let error = outcome.expect_err(name);
            assert_eq!(error.code(), *code, "{name}, {call}: {error}");
            assert!(!error.executed().unwrap_or(false), "{name}, {call}");
            assert_eq!(error.retryable(), *code != Code::Tls, "{name}, {call}");
            assert!(error.message().contains(says), "{name}, {call}: {error}");
        }
        let told = server.seen.text();
        assert!(server.seen.connections() >= 2, "{name}: the server was not reached");
        for word in [TOKEN, "POST", "uthorization", "PRI * HTTP", " HTTP/1.1"] {
            assert!(!told.contains(word), "{name}: the server was told {word}");
        }
        refused[usize::from(*code != Code::Tls)] += 1;
    }
    let [tls, connection] = refused;
    println!(
        "{tls} of {tls} kinds of bad TLS refused with code tls, {connection} with code connection; 0 bytes of requests told"
    );
    assert!(tls >= 24, "some kinds are missing: {tls}");

    // the harness would notice: a good server is told all of it
    let good = TlsServer::start(config(&root.for_loopback())).await;
    let [fixed, app] = clients(Some(&root.pem()), "127.0.0.1", good.port).await;
    post(&fixed).await.unwrap();
    let _ = app.auth().unwrap().refresh().await;
    assert!(good.seen.text().contains("POST /x") && good.seen.text().matches(TOKEN).count() > 2);
    // so is a good one by name, behind the tunnel
    let named = TlsServer::start(config(&root.sign(&server(&["*.api.test"])))).await;
    let [fixed, _] = clients(Some(&root.pem()), "a.api.test", named.port).await;
    post(&fixed).await.unwrap();
    // and what openssl makes is refused for nothing else
    if let Some((ca, identity)) = made_by_openssl("2048", "-sha256") {
        let good = TlsServer::start(config(&identity)).await;
        let [fixed, _] = clients(Some(&ca), "127.0.0.1", good.port).await;
        post(&fixed).await.unwrap();
    }
}
