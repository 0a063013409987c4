//! `rediss://` trusts what the operating system trusts, and nothing else.

use std::path::Path;
use std::process::{Command, Stdio};

use yionstack::token::RedisStore;
use yionstack::token::{Entry, Store};
use yionstack_tests::redis::{Server, free_port};

const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
const URL: &str = "YIONSTACK_TEST_REDIS_URL";

/// A certificate for `localhost` that is its own authority; `false` where there is no `openssl`.
fn certificate(folder: &Path) -> bool {
    let made = Command::new("openssl")
        .args([
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:prime256v1",
            "-nodes",
            "-days",
            "2",
        ])
        .args(["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"])
        .args(["-addext", "basicConstraints=critical,CA:FALSE", "-keyout"])
        .arg(folder.join("key.pem"))
        .arg("-out")
        .arg(folder.join("cert.pem"))
        .stderr(Stdio::null())
        .status();
    match made {
        Ok(status) => status.success(),
        Err(_) => {
            assert!(std::env::var("CI").as_deref() != Ok("true"), "openssl is not installed");
            eprintln!("SKIPPED: openssl is not installed");
            false
        }
    }
}

/// What a process says that trusts `trusted`: the trust of a process is read from its environment.
fn outcome(url: &str, trusted: Option<&Path>) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--ignored", "--exact", "in_another_process", "--nocapture"]).env(URL, url);
    if let Some(trusted) = trusted {
        child.env("SSL_CERT_FILE", trusted);
    }
    let output = child.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[tokio::test]
#[ignore = "started by `certificates_are_checked`"]
async fn in_another_process() {
    let store = RedisStore::new(std::env::var(URL).unwrap()).unwrap();
    match store.compare_and_swap(KEY, 0, Entry { version: 1, value: "v".into() }).await {
        Ok(done) => println!("written: {done}"),
        Err(error) => println!("unavailable: {}: {error}", error.is_unavailable()),
    }
}

#[test]
fn certificates_are_checked() {
    let folder = std::env::temp_dir().join(format!("yionstack-redis-tls-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    if !certificate(&folder) {
        return;
    }
    let (key, cert, port) = (folder.join("key.pem"), folder.join("cert.pem"), free_port());
    let tls = [
        "--tls-port",
        &port.to_string(),
        "--tls-auth-clients",
        "no",
        "--tls-key-file",
        key.to_str().unwrap(),
    ];
    let options =
        [&tls[..], &["--tls-cert-file", cert.to_str().unwrap(), "--requirepass", "secret-password"]].concat();
    let Some(_server) = Server::start(&options) else { return };

    let url = |host: &str| format!("rediss://:secret-password@{host}:{port}");
    let said = outcome(&url("localhost"), None);
    assert!(
        said.contains("unavailable: true") && said.to_lowercase().contains("certificate"),
        "a stranger's: {said}"
    );
    let said = outcome(&url("127.0.0.1"), Some(&cert));
    assert!(
        said.contains("unavailable: true") && said.to_lowercase().contains("certificate"),
        "another name's: {said}"
    );
    let said = outcome(&url("localhost"), Some(&cert));
    assert!(said.contains("written: true"), "trusted: {said}");
    std::fs::remove_dir_all(&folder).unwrap();
}
