//! What authorization servers and browsers say.

use std::collections::HashSet;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Value, json};
use url::Url;

use super::reference::{members, unambiguous};
use super::{CANARY, NOW, harmless, placed, quiet, split, texts};
use crate::auth::{Endpoint, Pending, callback as reading, token_answer as answer};
use crate::clock::{BoxFuture, Clock, Moment};
use crate::error::{Code, Error};
use crate::http::Reply;
use crate::token::Tokens;
use crate::token::protocol::Answer;
use crate::token::record::Record;

/// A clock that stands still.
struct Still;

impl Clock for Still {
    fn now(&self) -> Moment {
        NOW
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}

pub(super) fn token_answer_seeds() -> Vec<Vec<u8>> {
    texts(&[
        r#"{"access_token":"at-1","token_type":"Bearer","expires_in":3600,"refresh_token":"rt-1","scope":"read:invoices"}"#,
        r#"{"access_token":"at-1","token_type":"bearer","expires_in":"3600"}"#,
        r#"{"token_type":"BEARER","access_token":"a","refresh_token":null,"scope":null,"expires_in":null}"#,
        r#"{"access_token":"a","token_type":"bearer","expires_in":1e300}"#,
        r#"{"access_token":"a","token_type":"bearer","expires_in":-0.5,"x":[{"y":null}]}"#,
        r#"{"access_token":"a","access_token":"b","token_type":"bearer"}"#,
        r#"{"access_token":"a\u0020b","token_type":"mac"}"#,
        r#"{"access_token":"a","token_type":"bearer","expires_in":"NaN"} "#,
        r#"["a","bearer",null,null,1]"#,
        r#"[{"access_token":"a","token_type":"bearer"}]"#,
        "\u{feff}{}",
    ])
}

/// Beside it: the same members read by a reader that knows nothing of tokens.
pub(super) fn token_answer(input: &[u8]) {
    let expected = std::str::from_utf8(input).ok().and_then(expected);
    match (answer::read(input), expected) {
        (Ok(tokens), Some(expected)) => {
            assert_eq!(tokens.access_token.expose(), expected.access);
            assert_eq!(
                tokens.refresh_token.as_ref().map(|token| token.expose()),
                expected.refresh.as_deref()
            );
            assert_eq!(tokens.scope, expected.scope);
            assert!(tokens.expires_in.is_none_or(|life| life <= Duration::from_secs(10 * 365 * 86_400)));
            followed(&tokens);
        }
        (Ok(_), None) => panic!("no answer is taken for one"),
        (Err(why), Some(expected)) => assert!(!expected.plain, "an answer is refused: it {why}"),
        (Err(_), None) => {}
    }
}

/// What a grant makes of an answer: nothing overflows, and what is written is read again.
fn followed(tokens: &Tokens) {
    let first = Record::none([7; 16]).renewed(tokens, false, NOW);
    let second = first.renewed(tokens, true, NOW);
    assert_eq!(second.generation, 2);
    let written = second.write(None);
    assert_eq!(Record::read(second.family, second.generation, &written), Some((second.clone(), None)));
    let _ = (second.is_usable(NOW), second.may_force(NOW), second.signed_out(), second.promoted());
}

/// What an answer says.
struct Expected {
    access: String,
    refresh: Option<String>,
    scope: Option<String>,
    /// There is nothing in it that a strict reader may refuse.
    plain: bool,
}

/// `None` where something is missing, comes twice or is of another kind.
fn expected(input: &str) -> Option<Expected> {
    const KNOWN: [&str; 5] = ["access_token", "token_type", "refresh_token", "scope", "expires_in"];
    let members = members(input)?;
    let mut names = HashSet::new();
    let mut known = members.iter().filter(|(name, _)| KNOWN.contains(&name.as_str()));
    if !known.all(|(name, _)| names.insert(name.clone())) {
        return None;
    }
    let text = |name: &str| -> Option<Option<String>> {
        let Some((_, raw)) = members.iter().find(|(known, _)| known == name) else { return Some(None) };
        serde_json::from_str(raw.get()).ok()
    };
    let graphic =
        |token: &String| !token.is_empty() && token.bytes().all(|byte| (b'!'..=b'~').contains(&byte));
    let access = text("access_token")?.filter(graphic)?;
    text("token_type")?.filter(|kind| kind.eq_ignore_ascii_case("bearer"))?;
    let refresh = text("refresh_token")?;
    (refresh.is_none() || refresh.as_ref().is_some_and(graphic)).then_some(())?;
    let scope = text("scope")?;
    let visible = scope.iter().flat_map(|scope| scope.bytes()).all(|byte| (b' '..=b'~').contains(&byte));
    Some(Expected { access, refresh, scope, plain: visible && unambiguous(input) })
}

pub(super) fn oauth_error_seeds() -> Vec<Vec<u8>> {
    texts(&[
        "400 application/json\n{\"error\":\"invalid_grant\",\"error_description\":\"spent § \\u001b[31m\"}",
        "401 application/json\n{\"error\":\"invalid_client\"}",
        "400 text/html\n<html>§</html>",
        "404 application/json\n{\"error\":\"invalid_grant\"}",
        "500 text/plain\n{\"error\":\"server_error\"}",
        "504 x\n",
        "429 application/json\n{\"error\":{\"code\":\"slow_down\",\"message\":\"§\"}}",
        "400 application/json\n{\"error\":\" invalid_grant\"}",
        "400 application/json\n{\"error\":[\"invalid_grant\"],\"errors\":{\"§\":[\"§\"]}}",
        "200 application/json\n{\"error\":\"invalid_grant\"}",
        "307 x\n{}",
    ])
}

pub(super) fn oauth_error(input: &[u8]) {
    let (head, body) = split(input, b"\n");
    let (status, kind) = split(head, b" ");
    let status = status
        .iter()
        .filter(|byte| byte.is_ascii_digit())
        .fold(0u16, |n, byte| n.wrapping_mul(10).wrapping_add(u16::from(byte - b'0')));
    let status = StatusCode::from_u16(100 + status.wrapping_sub(100) % 500).unwrap();
    let mut headers = HeaderMap::new();
    if let Ok(kind) = HeaderValue::from_bytes(kind) {
        headers.insert("content-type", kind.clone());
        headers.insert("x-request-id", HeaderValue::from_bytes(&placed(kind.as_bytes())).unwrap_or(kind));
    }
    let body = placed(body);
    let is_dead = |value: Value| value.get("error").and_then(Value::as_str) == Some("invalid_grant");
    let dead =
        matches!(status.as_u16(), 400 | 401) && serde_json::from_slice::<Value>(&body).is_ok_and(is_dead);
    let said = Bytes::from(body);
    let reply = Reply { status, headers, body: Ok(said.clone()) };
    match endpoint().read(reply, &[CANARY]) {
        Ok(_) => assert!(status.is_success()),
        Err(failure) => {
            assert!(!status.is_success());
            match failure.into_answer() {
                Answer::InvalidGrant(said) => {
                    assert!(dead, "a grant is given up because of {status}");
                    said.iter().for_each(|said| super::inert(said));
                }
                Answer::Lost { error, closed } => {
                    assert!(matches!(status.as_u16(), 408 | 502 | 504 | 520..=529) && !closed);
                    harmless(&error);
                }
                Answer::Unclear(error) => {
                    assert!(status.is_server_error());
                    harmless(&error);
                }
                Answer::Refused(error) => {
                    let clear = std::str::from_utf8(&said).is_ok_and(unambiguous);
                    assert!(status.as_u16() < 500 && !(dead && clear));
                    harmless(&error);
                }
                Answer::Success(_) | Answer::NotSent { .. } => panic!("an answer came, and no success"),
            }
        }
    }
}

fn endpoint() -> &'static Endpoint {
    static ENDPOINT: OnceLock<Endpoint> = OnceLock::new();
    ENDPOINT.get_or_init(|| Endpoint {
        url: Url::parse("https://api.example.com/token").unwrap(),
        connect: Arc::new(|| Err(Error::new(Code::Connection, "there is no network"))),
        clock: Arc::new(Still),
        operation: "auth.token",
        patience: Duration::from_secs(1),
        observers: crate::observe::Observers::default(),
    })
}

const STATE: &str = "s+1/ü§";
const ISSUER: &str = "https://api.example";

pub(super) fn callback_seeds() -> Vec<Vec<u8>> {
    let state = "s%2B1%2F%C3%BC%C2%A7";
    [
        format!("https://app.example/cb?code=abc&state={state}"),
        format!("/cb?state={state}&code=a%20b+c&iss=https%3A%2F%2Fapi.example%2F#x"),
        format!("code=abc&state={state}&state={state}"),
        format!("?error=access_denied&error_description=%1b%5b31m&state={state}"),
        format!("?error=invalid_scope&code=abc&state={state}"),
        format!("?error=%FF&state={state}"),
        format!("https://app.example/cb?iss=https://other.example&code=abc&state={state}"),
        format!("https://u:p@app.example:8080/%63b;x?%63ode=abc&st%61te={state}"),
        format!(" code=&state={state}\n"),
        "code=abc&state=s+1/ü§".to_owned(),
        "code=abc&state=s%2b1/%c3%bc%c2%a7&iss".to_owned(),
        format!("error={}&error_description={}&state={state}", "%07x".repeat(300), "%1b".repeat(300)),
    ]
    .map(String::into_bytes)
    .into()
}

pub(super) fn callback(input: &[u8]) {
    static PENDING: OnceLock<Pending> = OnceLock::new();
    let pending = PENDING.get_or_init(|| {
        let saved = json!({"v": 1, "url": "https://api.example/authorize", "state": STATE, "verifier": CANARY,
            "redirect_uri": "https://app.example/cb", "issuer": ISSUER, "grant": "g"});
        Pending::load(&URL_SAFE_NO_PAD.encode(saved.to_string())).unwrap()
    });
    let text = String::from_utf8_lossy(&placed(input)).into_owned();
    let told = reading::code(pending, &text);
    let found = parameters(&text);
    let all = |name: &'static str| {
        found.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    };
    let one = |name: &'static str, value: &str| all(name).eq([value]);
    let ours = one("state", STATE);
    assert_eq!(reading::belongs(pending, &text), ours);
    let issuer = all("iss").next().is_none() || one("iss", ISSUER) || one("iss", &format!("{ISSUER}/"));
    let code = all("code").next().filter(|code| one("code", code) && !code.is_empty());
    let good = ours && issuer && code.is_some() && all("error").next().is_none();
    match told {
        Ok(told) => assert!(good && Some(told.expose()) == code, "{text:?} is accepted"),
        Err(error) => {
            assert!(!good, "{text:?} is refused");
            harmless(&error);
            assert!(ours || error.code() == Code::StateMismatch);
            quiet(&format!("{pending:?}"));
        }
    }
}

/// The parameters of a callback, read by hand.
fn parameters(callback: &str) -> Vec<(String, String)> {
    let callback = callback.trim();
    // an address is read as browsers do: without tabs and line ends
    let text = match Url::parse(callback) {
        Ok(url) => url.query().unwrap_or_default().to_owned(),
        Err(_) => {
            let front = callback.split('#').next().unwrap_or_default();
            front.split_once('?').map_or(front, |(_, query)| query).to_owned()
        }
    };
    let decode = |text: &str| {
        let (mut out, bytes) = (Vec::new(), text.as_bytes());
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            let digit = |at: usize| char::from(*bytes.get(at)?).to_digit(16);
            match (byte, digit(at + 1), digit(at + 2)) {
                (b'%', Some(high), Some(low)) => {
                    out.push((high * 16 + low) as u8);
                    at += 2;
                }
                (b'+', ..) => out.push(b' '),
                _ => out.push(byte),
            }
            at += 1;
        }
        String::from_utf8_lossy(&out).into_owned()
    };
    let parts = text.split('&').filter(|part| !part.is_empty());
    parts
        .map(|part| part.split_once('=').unwrap_or((part, "")))
        .map(|(k, v)| (decode(k), decode(v)))
        .collect()
}
