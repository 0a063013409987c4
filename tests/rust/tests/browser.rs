//! Opening the browser runs nothing else: hostile addresses and hostile values of `BROWSER`.
#![cfg(unix)]

use std::collections::BTreeSet;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use yionstack::auth::Browser;
use yionstack_tests::clock::Stopwatch;
use yionstack_tests::random::Seeded;

const ADDRESSES: usize = 500;
/// Tells this program that it is the child, and where its directory is.
const CHILD: &str = "YIONSTACK_TEST_BROWSER";

/// What must not be opened, and what may.
const REFUSED: [&str; 44] = [
    "javascript:alert(1)",
    "JAVASCRIPT://https://x.example/%0aalert(1)",
    "file:///etc/passwd",
    "FILE://localhost/etc/passwd",
    "data:text/html,x",
    "vbscript:x",
    "ms-settings:x",
    "ftp://x.example/",
    "smb://x.example/share",
    "mailto:x@x.example",
    "about:blank",
    "http://evil.example/",
    "http://127.0.0.1.evil.example/",
    "http://localhost.evil.example/",
    "http://evil.example/?http://127.0.0.1/",
    "http://user@127.0.0.1/",
    "https://good.example@evil.example/",
    "https://u:p@x.example/",
    "http://0.0.0.0/",
    "http://[::]/",
    "--help",
    "-h",
    "--",
    "",
    " ",
    " https://x.example/",
    "https://x.example/ --new-window",
    "https://x.example/\n",
    "https://x.example/\0",
    "https://x.example/\"&calc.exe",
    "https://x.example/'; touch pwned; '",
    "https://x.example/$(touch pwned)",
    "https://x.example/?`touch${IFS}pwned`",
    "https://x.example/;touch pwned",
    "https://x.example/|touch",
    "https://x.example/>pwned",
    "https://x.example/\\..\\calc.exe",
    "HTTPS://x.example/",
    "https:x.example/",
    "https:///x.example/",
    "https://x.example",
    "https://é.example/",
    "/usr/bin/touch",
    "pwned",
];
const ACCEPTED: [&str; 5] = [
    "https://x.example/",
    "https://x.example:8443/authorize?response_type=code&state=a-b_c.d~e&redirect_uri=http%3A%2F%2F127.0.0.1%3A9%2Fcb",
    "http://127.0.0.1:4711/api/v1/oauth/authorize?scope=read%3Ainvoices+read%3Acontacts&x=%24%28touch%20pwned%29",
    "http://[::1]:1/",
    "http://localhost:1/",
];
/// Values of `BROWSER` that some openers take apart and run.
const BROWSERS: [&str; 10] = [
    "touch pwned",
    "touch pwned %s",
    "sh -c 'touch pwned' %s",
    "sh -c \"touch pwned\"",
    "touch:pwned:%s",
    "%s",
    "$(touch pwned)",
    "`touch pwned`",
    "; touch pwned;",
    "--help",
];

#[test]
fn hostile_addresses_and_browsers_run_nothing() {
    if let Some(directory) = std::env::var_os(CHILD) {
        return open_all(Path::new(&directory));
    }
    if cfg!(target_os = "macos") {
        eprintln!(
            "skipped: the opener of macOS is started by its full path, which a test cannot stand in for"
        );
        return;
    }
    let (mut accepted, mut refused) = (0, 0);
    for (n, browser) in BROWSERS.iter().enumerate() {
        let directory = scratch(&format!("browser-{n}"));
        // the only programs there are: the opener, and shells and tools that leave a trace when somebody starts them
        script(&directory, "xdg-open", "printf '%s\\n' \"$#\" \"$1\" \"BROWSER=${BROWSER-unset}\" >> opened");
        for name in ["sh", "bash", "dash", "env", "touch", "x-www-browser", "gio", "firefox", "cmd"] {
            script(&directory, name, "echo started > pwned");
        }
        let child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "hostile_addresses_and_browsers_run_nothing", "--nocapture"])
            .env(CHILD, &directory)
            .env("PATH", &directory)
            .env("BROWSER", browser)
            .current_dir(&directory)
            .output()
            .unwrap();
        assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stderr));
        assert!(!directory.join("pwned").exists(), "BROWSER={browser}: something was started");
        let opened = std::fs::read_to_string(directory.join("opened")).unwrap();
        let expected = std::fs::read_to_string(directory.join("expected")).unwrap();
        assert_eq!(opened, expected, "BROWSER={browser}");
        accepted += opened.lines().count() / 3;
        refused += std::fs::read_to_string(directory.join("refused")).unwrap().lines().count();
        std::fs::remove_dir_all(directory).unwrap();
    }
    println!(
        "{} values of BROWSER; {accepted} addresses opened as they are, {refused} refused",
        BROWSERS.len()
    );
    assert!(accepted + refused >= ADDRESSES && accepted >= 50 && refused >= 300);
}

/// The child: opens every address and notes what the opener should have been given.
fn open_all(directory: &Path) {
    let (mut expected, mut refused) = (String::new(), String::new());
    let made = made_addresses();
    for address in ACCEPTED.iter().chain(&REFUSED).map(|text| (*text).to_owned()).chain(made) {
        match Browser::System.open(&address) {
            Ok(()) => expected += &format!("1\n{address}\nBROWSER=unset\n"),
            Err(error) => {
                assert_eq!(error.kind(), io::ErrorKind::InvalidInput, "{address}: {error}");
                refused += "1\n";
            }
        }
        assert!(!ACCEPTED.contains(&&*address) || expected.contains(&address), "{address} was refused");
        assert!(
            !REFUSED.contains(&&*address) || !expected.contains(&format!("1\n{address}\n")),
            "{address} was opened"
        );
    }
    std::fs::write(directory.join("expected"), expected).unwrap();
    std::fs::write(directory.join("refused"), refused).unwrap();
}

/// Addresses with something hostile at some place of them.
fn made_addresses() -> Vec<String> {
    let random = Seeded::from_env("hostile_addresses_and_browsers_run_nothing");
    let pick = |of: &[&'static str]| of[random.below(of.len() as u64) as usize];
    let hostile = [
        "$(touch pwned)",
        "`touch pwned`",
        ";touch pwned",
        "&touch pwned",
        "|touch pwned",
        "%s",
        "%00",
        "\0",
        "\n-x",
        "\" --x=\"",
        "'",
        "\\",
        "{}",
        "$IFS",
        "\u{202e}",
        "#",
        "?",
        "../..",
        "&calc",
        "%24%28x%29",
        "~",
        "*",
        "!x",
        "@",
    ];
    let parts = ["https://", "x.example", ":8443", "/authorize", "?a=b", "&c=d", "#e"];
    let made = (0..ADDRESSES / BROWSERS.len()).map(|_| {
        let at = random.below(parts.len() as u64 + 1) as usize;
        let mut address: Vec<&str> = parts.to_vec();
        address.insert(at, pick(&hostile));
        address[usize::from(at == 0)] =
            pick(&["https://", "https://", "https://", "http://", "file://", "javascript:"]);
        address.concat()
    });
    made.collect::<BTreeSet<_>>().into_iter().collect()
}

/// A failed opener is an error, a missing one as well, and a slow one holds up nobody but its caller.
#[test]
fn an_opener_that_fails_is_an_error() {
    let start = Stopwatch::start();
    let told = Browser::Open(std::sync::Arc::new(|url| Err(io::Error::other(url.to_owned()))));
    assert_eq!(told.open("https://x.example/").unwrap_err().to_string(), "https://x.example/");
    assert_eq!(told.open("file:///x").unwrap_err().kind(), io::ErrorKind::InvalidInput);
    Browser::None.open("https://x.example/").unwrap();
    assert!(start.elapsed() < Duration::from_secs(1));
}

fn scratch(name: &str) -> PathBuf {
    let directory = std::env::temp_dir().join(format!("yionstack-{}-{name}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    directory
}

fn script(directory: &Path, name: &str, body: &str) {
    let path = directory.join(name);
    std::fs::write(&path, format!("#!/bin/sh\n{body}\n")).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
}
