//! What answers say around their bodies, and in those that are refusals.

use std::sync::OnceLock;
use std::time::Duration;

use bytes::Bytes;
use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::{Value, json};
use url::Url;

use super::models::operation;
use super::reference::{members, unambiguous};
use super::{CANARY, NOW, harmless, inert, placed, split, texts};
use crate::error::Code;
use crate::http::file::download;
use crate::http::prepare::{self, CallOptions, Prepared};
use crate::http::{BodyFault, Idempotency, Reply, classify, idempotency, retry, vendor_message};
use crate::list::link;
use crate::random::OsRandom;
use crate::younium::empty;

pub(super) fn refusal_seeds() -> Vec<Vec<u8>> {
    texts(&[
        "G401\nwww-authenticate: Bearer error=\"invalid_token\", error_description=\"§\"\n\n{\"message\":\"§\"}",
        "G403\nWWW-Authenticate: Bearer realm=\"a, b\", Basic x, error=insufficient_scope\n\n{}",
        "G403\n\n{\"errors\":{\"legalEntity\":[\"unknown Legal-Entity §\"]}}",
        "P400\ncontent-type: text/html\n\n<html>\u{1b}]0;§\u{7}",
        "P409\nidempotency-key: k\n\n{\"title\":\"\\u202e§\",\"status\":409}",
        "P429\nretry-after: 120\nx-request-id: §\n\n",
        "P503\nretry-after: Sun, 22 Nov 2026 09:00:00 GMT\n\n{\"detail\":\"x\"}",
        "K408\n\n",
        "K500\n\n{\"error\":{\"message\":[1]}}",
        "K200\n\n!",
        "P201\n\n!",
        "G301\nlocation: https://§/\n\n",
        "G522\n\n!",
        "G401\n\n!!",
        "G403\n\n!",
        "G404\n\n!!!",
    ])
}

/// `G`, `P` or `K` (a POST with a key), the status, headers, an empty line, the body; `!` for one that was cut.
pub(super) fn refusal(input: &[u8]) {
    let (head, body) = split(input, b"\n\n");
    let (first, lines) = split(head, b"\n");
    let number = first.iter().filter(|byte| byte.is_ascii_digit());
    let number = number.fold(0u16, |n, byte| n.wrapping_mul(10).wrapping_add(u16::from(byte - b'0')));
    let status = StatusCode::from_u16(100 + number.wrapping_sub(100) % 900).unwrap();
    let headers = header_lines(lines);
    let body = match body {
        b"!" => Err(BodyFault::Cut),
        b"!!" => Err(BodyFault::Stalled),
        b"!!!" => Err(BodyFault::TooLarge),
        body => Ok(Bytes::from(placed(body))),
    };
    let calls = calls();
    let call = match first.first() {
        Some(b'P') => &calls[1],
        Some(b'K') => &calls[2],
        _ => &calls[0],
    };
    // of a refusal to a read, its head is enough
    let head_alone = call.is_safe() && !status.is_success();
    let whole = body.is_ok() || head_alone;
    let failure = match classify::reply(Reply { status, headers, body }, call, CANARY, NOW, 1) {
        Ok(_) => return assert!(status.is_success() && whole),
        Err(failure) => failure,
    };
    assert!(!(status.is_success() && whole));
    let error = &failure.error;
    harmless(error);
    assert!(error.retry_at().is_none_or(|at| at >= NOW.wall), "earlier than now");
    assert_eq!(error.status(), Some(status.as_u16()));
    assert_eq!(failure.token_refused, status == StatusCode::UNAUTHORIZED && whole);
    let code = error.code();
    assert_eq!(
        code == Code::Scope || code == Code::Permission || code == Code::LegalEntity,
        status == 403 && whole
    );
    if !call.is_safe() {
        // nothing is done twice: only what was certainly not executed, or what has a key, comes again
        let not_executed = error.executed() == Some(false);
        assert!(!failure.repeatable || call.idempotency.is_some() || not_executed);
        assert!(!(not_executed && (status.is_server_error() || status.is_success())));
    }
}

fn header_lines(lines: &[u8]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for line in lines.split(|byte| *byte == b'\n') {
        let (name, value) = split(line, b":");
        if let (Ok(name), Ok(value)) =
            (HeaderName::from_bytes(name), HeaderValue::from_bytes(placed(value).trim_ascii()))
        {
            headers.append(name, value);
        }
    }
    headers
}

fn calls() -> &'static [Prepared; 3] {
    static CALLS: OnceLock<[Prepared; 3]> = OnceLock::new();
    CALLS.get_or_init(|| {
        let base = Url::parse("https://api.example.com").unwrap();
        let call = |id| prepare::operation(&base, operation(id), &[], CallOptions::default()).unwrap();
        let mut keyed = call("accounts.create");
        let api = Idempotency { header: "idempotency-key", hours: 48 };
        idempotency::equip(&mut keyed, Some(&api), Some("key-1".to_owned()), NOW.wall, &OsRandom).unwrap();
        [call("accounts.list"), call("accounts.create"), keyed]
    })
}

pub(super) fn retry_after_seeds() -> Vec<Vec<u8>> {
    texts(&[
        "120",
        "7, 120",
        "120 ,7",
        "0\n99999999999999999999",
        "Sun, 22 Nov 2026 09:00:00 GMT",
        "Sunday, 22-Nov-26 09:00:00 GMT",
        "Sun Nov 22 09:00:00 2026",
        "Sat, 31 Dec 2016 23:59:60 GMT",
        "date: Sun, 22 Nov 2026 08:59:00 GMT\nSun, 22 Nov 2026 09:00:00 GMT",
        "-1\n1.5\n1e9\n+3",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "Sun, 22 Nov 2026 (((",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Saturday, 29-Feb-48 00:00:00 GMT",
    ])
}

/// Lines of `Retry-After`; one may be the answer's date.
pub(super) fn retry_after(input: &[u8]) {
    let mut headers = HeaderMap::new();
    let mut longest: Option<u64> = None;
    for line in input.split(|byte| *byte == b'\n').take(64) {
        let (name, line) = line.strip_prefix(b"date:").map_or((RETRY_AFTER, line), |line| (DATE, line));
        let Ok(value) = HeaderValue::from_bytes(line) else { continue };
        let plain = value.to_str().map(str::trim).unwrap_or_default().to_owned();
        let digits =
            |part: &str| !part.trim().is_empty() && part.trim().bytes().all(|byte| byte.is_ascii_digit());
        if name == RETRY_AFTER && plain.split(',').all(digits) {
            let seconds = plain.split(',').map(|part| part.trim().parse().unwrap_or(u64::MAX)).max();
            longest = longest.max(seconds);
        }
        headers.append(name, value);
    }
    let told = retry::retry_after(&headers, NOW);
    let most = Duration::from_secs(u64::from(u32::MAX));
    assert!(told.is_none_or(|wait| wait <= most && NOW.wall.checked_add(wait).is_some()));
    if let Some(seconds) = longest {
        assert!(told >= Some(Duration::from_secs(seconds).min(most)), "earlier than asked");
    }
    let mut all = headers.get_all(RETRY_AFTER).iter();
    if let (Some(only), None, None) = (all.next(), all.next(), headers.get(DATE)) {
        date(only.to_str().unwrap_or_default().trim(), told);
    }
}

/// The preferred form of a date, by another reader.
fn date(text: &str, told: Option<Duration>) {
    let Ok(time) = jiff::fmt::strtime::parse("%a, %d %b %Y %H:%M:%S GMT", text) else { return };
    let Ok(time) = time.to_datetime() else { return };
    // the one form that has to be read; others may be
    let exact = time.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string() == text;
    let Ok(at) = time.to_zoned(jiff::tz::TimeZone::UTC) else { return };
    if exact && at.timestamp().as_second() >= 0 {
        let until = Duration::from_secs(at.timestamp().as_second().unsigned_abs());
        let wait = until.saturating_sub(NOW.wall).min(Duration::from_secs(u64::from(u32::MAX)));
        assert_eq!(told, Some(wait), "{text}");
    }
}

pub(super) fn vendor_message_seeds() -> Vec<Vec<u8>> {
    texts(&[
        r#"{"error":{"code":"x","message":"gone\u001b[0m §"}}"#,
        r#"{"error":"invalid_grant","error_description":"spent §§"}"#,
        r#"{"title":"Bad","status":400,"errors":{"email":["missing","odd §"],"§":"x","message":["a"]}}"#,
        r#"{"errors":["one","two §","three","four",5]}"#,
        r#"{"detail":"\u202e\u200b\ufeff\u2066","fields":{"a":{"b":"c"}}}"#,
        r#"{"message":"","code":""}"#,
        "[]",
        "<html>§",
        r#"{"message":"Y0FuYXJ5LTVlY3JldCt0b2svZW49 63416e6172792d3565637265742b746f6b2f656e3d cAnary-5ecret%2Btok%2Fen%3D"}"#,
    ])
}

pub(super) fn vendor_message(input: &[u8]) {
    let body = placed(input);
    let said = vendor_message::read(&body, &[CANARY]);
    let texts = said.code.iter().chain(&said.message);
    texts.for_each(|text| inert(text));
    for (name, text) in &said.fields {
        inert(name);
        inert(text);
    }
    if std::str::from_utf8(&body).ok().and_then(members).is_none() {
        assert!(said.message.is_none() && said.code.is_none() && said.fields.is_empty());
    }
}

pub(super) fn file_name_seeds() -> Vec<Vec<u8>> {
    // the last letter that fits is a dot, or a wide space behind one
    let long = format!("attachment; filename={}.pdf", "n".repeat(254));
    let wide = format!("attachment; filename={}. \u{3000}pdf", "n".repeat(250));
    // what is cut is another name
    let dots = format!("attachment; filename={}x", ".".repeat(255));
    let device = format!("attachment; filename=\"nul{}x.pdf\"", " ".repeat(253));
    let mut seeds = texts(&[
        "attachment; filename=invoice.pdf",
        r#"attachment; filename="a\"b; c.pdf"; size=3"#,
        "attachment; filename=x.pdf; filename*=UTF-8''na%C3%AFve%2F..%00.pdf",
        "attachment; filename*=iso-8859-1'sv'r%E4kning.pdf",
        r#"inline; filename="C:\\..\\CON.txt""#,
        "attachment; filename*=UTF-8''fdp%E2%80%AE.exe; filename=..",
        "attachment; FileName = \" .hidden. \"",
        "attachment;filename=%2e%2e%5c;;=;*=",
        "attachment; filename=.nul.txt",
    ]);
    seeds.extend([long, wide, dots, device].map(String::into_bytes));
    seeds
}

pub(super) fn file_name(input: &[u8]) {
    let Some(name) = download::name(input) else { return };
    assert!(!name.is_empty() && name.len() <= 255, "{} bytes", name.len());
    assert!(!name.contains(['/', '\\', ':', '\0']) && !name.contains(|c: char| c.is_control()), "{name:?}");
    assert!(!name.contains(['\u{202e}', '\u{2066}', '\u{200f}']), "{name:?}");
    // Windows cuts these off, and has another file then
    assert!(!name.ends_with(['.', ' ']) && name.trim() == name, "{name:?}");
    let stem = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    assert!(!["con", "nul", "aux", "prn", "com1", "lpt9"].contains(&stem.trim()), "{name:?}");
}

pub(super) fn empty_list_seeds() -> Vec<Vec<u8>> {
    let body = |text: &str| {
        json!({"errors": {"message": [text]}, "title": "Bad Request", "status": 400}).to_string()
    };
    [
        body("No accounts could be found"),
        body("No invoices could be found"),
        body("No Invoice could be found"),
        r#"{"status":400.0,"errors":{"message":["No accounts could be found"]}}"#.to_owned(),
        r#"{"errors":{"message":["No accounts could be found"],"x":[]}}"#.to_owned(),
        r#"{"errors":{"message":["No accounts could be found","x"]}}"#.to_owned(),
        r#"{"errors":{"message":"No accounts could be found"},"status":null}"#.to_owned(),
    ]
    .map(String::into_bytes)
    .into()
}

pub(super) fn empty_list(input: &[u8]) {
    let value = serde_json::from_slice::<Value>(input).unwrap_or_default();
    let texts = value.pointer("/errors/message").and_then(Value::as_array);
    let only = value.pointer("/errors").and_then(Value::as_object).is_some_and(|errors| errors.len() == 1);
    let status = value.get("status").is_none_or(|status| *status == 400);
    let text = match texts.map(Vec::as_slice) {
        Some([Value::String(text)]) if only && status => text.as_str(),
        _ => "",
    };
    // what says two things may be taken for none of them
    let clear = std::str::from_utf8(input).is_ok_and(unambiguous);
    let means_empty = |id, status| empty::means_empty(operation(id), status, input);
    let right = |told: bool, meant: bool| assert!(told == meant || (!told && !clear), "{text:?}");
    right(means_empty("accounts.list", 400), text == "No accounts could be found");
    let named = text.strip_prefix("No ").and_then(|text| text.strip_suffix(" could be found"));
    let letters = named.map(|name| name.replace([' ', '_'], "").to_lowercase());
    right(
        means_empty("accounts.invoices", 400),
        letters.is_some_and(|name| ["accounts", "invoices"].contains(&&*name)),
    );
    for other in [200, 401, 403, 404, 500] {
        assert!(!means_empty("accounts.list", other));
    }
    assert!(!means_empty("accounts.get", 400));
}

pub(super) fn page_link_seeds() -> Vec<Vec<u8>> {
    texts(&[
        "https://api.example.com:8443/base/Accounts?PageNumber=3&PageSize=5",
        "/base/accounts?pageNumber=3",
        "?pageNumber=3#x",
        "//evil.example/base/Accounts?pageNumber=3",
        "https:\\\\api.example.com:8443\\base\\Accounts?pageNumber=%33",
        "https://u:p@api.example.com:8443/base/Accounts?pageNumber=3",
        "HTTPS://API.EXAMPLE.COM:08443/base/./x/../Accounts?pageNumber=+3",
        "?pageNumber=3&PAGENUMBER=3",
    ])
}

pub(super) fn page_link(input: &[u8]) {
    let text = String::from_utf8_lossy(&placed(input)).into_owned();
    let here = Url::parse("https://api.example.com:8443/base/Accounts?PageNumber=2&PageSize=5").unwrap();
    match link::check(&text, &here, "PageNumber", 3) {
        Err(error) => {
            harmless(&error);
            assert_eq!(error.code(), Code::Decode);
        }
        Ok(()) => {
            let link = here.join(&text).unwrap();
            assert_eq!((link.scheme(), link.host_str(), link.port()), ("https", here.host_str(), Some(8443)));
            assert!(link.username().is_empty() && link.password().is_none(), "{text:?}");
            assert_eq!(link.path().to_ascii_lowercase(), "/base/accounts");
            let numbers: Vec<_> =
                link.query_pairs().filter(|(name, _)| name.to_ascii_lowercase() == "pagenumber").collect();
            assert!(numbers.len() == 1 && numbers[0].1.parse() == Ok(3u64), "{text:?}");
        }
    }
}
