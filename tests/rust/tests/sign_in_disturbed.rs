//! A login completes, with one token call, whatever else comes to its listener.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use yionstack::auth::SignIn;
use yionstack::{Code, YionStackClient};
use yionstack_sandbox::{Config, Sandbox};
use yionstack_tests::clock::Stopwatch;
use yionstack_tests::random::Seeded;
use yionstack_tests::visitor::{Visitor, exchanges};

/// Signs in with a browser that first does `disturb`, and then what a browser does.
async fn disturbed<T: Send + 'static>(disturb: impl Fn(&Visitor) -> T + Send + Sync + 'static) -> T {
    let sandbox = Arc::new(Sandbox::start(Config::default()).unwrap());
    let client = YionStackClient::builder()
        .base_url(sandbox.base_url())
        .client_id("yion_sandbox")
        .client_secret("ysk_sandbox_secret")
        .redirect_uri("http://127.0.0.1/callback")
        .build()
        .unwrap();
    let (told, hears) = mpsc::channel();
    let browser = Visitor::browser(&sandbox, move |visitor| {
        let seen = disturb(&visitor);
        let start = Stopwatch::start();
        let page = visitor.get(&visitor.allow()).unwrap();
        told.send((seen, page.status, start.elapsed())).unwrap();
    });
    let options = SignIn::new().scopes(&["read:invoices"]).random_port(true).browser(browser);
    client.auth().unwrap().sign_in(options).await.unwrap();
    let (seen, status, took) = hears.recv().unwrap();
    assert_eq!((status, exchanges(&sandbox)), (200, 1));
    assert!(took < Duration::from_secs(2), "the callback took {took:?}");
    seen
}

#[tokio::test]
async fn a_thousand_callbacks_with_another_state() {
    let seed = Seeded::from_env("a_thousand_callbacks_with_another_state");
    disturbed(move |visitor| {
        let state = &visitor.state;
        let (first, shorter) = (&state[..1], &state[1..]);
        for n in 0..1_000 {
            let wrong = match n % 10 {
                0 => String::new(),
                1 => "&state=".to_owned(),
                2 => format!("&state={state}&state={state}"),
                3 => format!("&state={state}&state=x"),
                4 => format!("&state={shorter}"),
                5 => format!("&state={state}{first}"),
                6 => format!("&State={state}"),
                7 => format!("&state%20={state}"),
                8 => format!("&state={}", state.to_ascii_uppercase()),
                _ => format!("&state={:x}", seed.next()),
            };
            let what = ["code=evil", "error=access_denied", "code=%3Cscript%3E&iss=x"][n % 3];
            let page = visitor.get(&format!("{}?{what}{wrong}", visitor.redirect)).unwrap();
            assert!(
                page.status == 400 && page.body.contains("Not part of this sign-in"),
                "{wrong}: {page:?}"
            );
            assert!(!page.body.contains("script"), "{page:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn requests_that_are_none_of_ours() {
    disturbed(|visitor| {
        let callback = visitor.allow();
        let target = &callback[callback.find("/callback").unwrap()..];
        let (host, port) = (visitor.host(), visitor.redirect.port().unwrap());
        let get = |target: &str, headers: &str| format!("GET {target} HTTP/1.1\r\n{headers}\r\n");
        let ours = format!("Host: {host}\r\n");
        for (request, status) in [
            // DNS rebinding: the right callback under another name
            (get(target, &format!("Host: evil.example:{port}\r\n")), 400),
            (get(target, &format!("Host: localhost:{port}\r\n")), 400),
            (get(target, "Host: 127.0.0.1\r\n"), 400),
            (get(target, "Host: \r\n"), 400),
            (get(target, ""), 400),
            (get(target, &format!("{ours}Host: evil.example\r\n")), 400),
            (get(target, &format!("{ours}{ours}")), 400),
            (get(&format!("http://evil.example{target}"), &ours), 400),
            (get(&format!("http://{host}{target}"), &ours), 400),
            (format!("GET {target} HTTP/1.0\r\n\r\n"), 400),
            // other paths and methods
            (get("/favicon.ico", &ours), 404),
            (get("/", &ours), 404),
            (get(&format!("/{target}"), &ours), 404),
            (get(&target.replace("/callback", "/callback/"), &ours), 404),
            (get(&target.replace("/callback", "/Callback"), &ours), 404),
            (get(&target.replace("/callback", "/%63allback"), &ours), 404),
            (get(&target.replace("/callback", "/x/../callback"), &ours), 404),
            (format!("POST {target} HTTP/1.1\r\n{ours}Content-Length: 0\r\n\r\n"), 405),
            (format!("HEAD {target} HTTP/1.1\r\n{ours}\r\n"), 405),
            (format!("OPTIONS {target} HTTP/1.1\r\n{ours}Origin: https://evil.example\r\n\r\n"), 405),
            // too large
            (get("/callback", &format!("{ours}X: {}\r\n", "x".repeat(20 * 1024))), 431),
            (get(&format!("/callback?{}", "x".repeat(64 * 1024)), &ours), 414),
        ] {
            let shown: String = request.chars().take(200).collect();
            match visitor.send(&request) {
                Ok(page) if status >= 414 => assert!([414, 431].contains(&page.status), "{shown}: {page:?}"),
                Ok(page) => {
                    assert_eq!(page.status, status, "{shown}");
                    assert!(!page.head.contains("access-control"), "{page:?}");
                }
                // what is refused before it was read can reach us as a reset
                Err(error) => assert!(status >= 414, "{shown}: {error}"),
            }
        }
        for garbage in
            ["\r\n\r\n", "\0\u{1}\u{2}", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "\u{16}\u{3}\u{1}", "GET"]
        {
            let mut stream = visitor.connect().unwrap();
            stream.write_all(garbage.as_bytes()).unwrap();
            stream.shutdown(std::net::Shutdown::Write).unwrap();
            let _ = stream.read_to_end(&mut Vec::new());
        }
        assert_eq!(visitor.exchanges(), 0);
    })
    .await;
}

#[tokio::test]
async fn large_requests_are_cut_off() {
    disturbed(|visitor| {
        let mut stream = visitor.connect().unwrap();
        let piece = [b'x'; 1024];
        let head = format!("GET /callback HTTP/1.1\r\nHost: {}\r\nX: ", visitor.host());
        stream.write_all(head.as_bytes()).unwrap();
        let taken = (0..64 * 1024).take_while(|_| stream.write_all(&piece).is_ok()).count();
        assert!(taken < 64 * 1024, "64 MiB of a head were taken");
    })
    .await;
}

/// More slow clients than there are places, at a byte a second.
#[tokio::test]
async fn slow_clients_hold_nobody_up() {
    let streams = disturbed(|visitor| {
        let streams: Vec<TcpStream> = (0..100).map(|_| visitor.connect().unwrap()).collect();
        for byte in b"GET" {
            for mut stream in &streams {
                let _ = stream.write_all(&[*byte]);
            }
            thread::sleep(Duration::from_secs(1));
        }
        let open = streams.iter().filter(|stream| is_open(stream)).count();
        assert!((1..=64).contains(&open), "{open} connections at once");
        streams
    })
    .await;
    let closed = Stopwatch::start();
    while streams.iter().any(is_open) {
        assert!(closed.elapsed() < Duration::from_secs(1), "open after the login");
        thread::sleep(Duration::from_millis(10));
    }
}

fn is_open(stream: &TcpStream) -> bool {
    stream.set_nonblocking(true).unwrap();
    matches!(stream.peek(&mut [0]), Err(error) if error.kind() == std::io::ErrorKind::WouldBlock)
}

/// Callbacks that carry the right state and nothing else of use end the login: they are the server's own doing.
#[tokio::test]
async fn an_answer_without_a_code_ends_the_login() {
    let sandbox = Arc::new(Sandbox::start(Config::default()).unwrap());
    let client = YionStackClient::builder()
        .base_url(sandbox.base_url())
        .client_id("yion_sandbox")
        .redirect_uri("http://127.0.0.1/callback")
        .build()
        .unwrap();
    for (query, code) in [
        ("", Code::Authentication),
        ("code=&", Code::Authentication),
        ("code=a&code=b&", Code::StateMismatch),
        ("error=server_error&", Code::Authentication),
    ] {
        let browser = Visitor::browser(&sandbox, move |visitor| {
            let page = visitor.get(&format!("{}?{query}state={}", visitor.redirect, visitor.state)).unwrap();
            assert_eq!(page.status, 400);
        });
        let options = SignIn::new().random_port(true).browser(browser);
        let error = client.auth().unwrap().sign_in(options).await.unwrap_err();
        assert_eq!(error.code(), code, "{query}");
    }
    assert_eq!(exchanges(&sandbox), 0);
}
