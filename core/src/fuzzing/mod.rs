//! What a fuzzer runs: a function for each kind of input that comes from outside, and beside it what has to be true of
//! whatever is made of it. Only tests, and builds with `--cfg yionstack_fuzzing`, have this module.
//!
//! `cargo fuzz-all` runs the targets with libFuzzer. A test, `replay`, runs their seeds and mutations of these.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a panic is how a target says what it found")]

mod answers;
mod auth;
mod bodies;
mod filters;
mod models;
mod reference;
#[cfg(test)]
mod replay;
mod requests;
mod stores;

use std::sync::OnceLock;
use std::time::Duration;

use crate::clock::Moment;
use crate::error::Error;

/// One kind of input.
#[derive(Debug)]
pub struct Target {
    /// Its name: that of the program that fuzzes it.
    pub name: &'static str,
    /// Inputs to begin with.
    pub seeds: fn() -> Vec<Vec<u8>>,
    /// Runs it on one input. A panic is a finding.
    pub run: fn(&[u8]),
}

/// All of them.
pub static TARGETS: &[Target] = &[
    Target { name: "account", seeds: models::account_seeds, run: models::account },
    Target { name: "addresses", seeds: requests::address_seeds, run: requests::addresses },
    Target { name: "body", seeds: bodies::seeds, run: bodies::run },
    Target { name: "business_invoice", seeds: models::business_invoice_seeds, run: models::business_invoice },
    Target { name: "callback", seeds: auth::callback_seeds, run: auth::callback },
    Target { name: "empty_list", seeds: answers::empty_list_seeds, run: answers::empty_list },
    Target { name: "file_name", seeds: answers::file_name_seeds, run: answers::file_name },
    Target { name: "filter", seeds: filters::seeds, run: filters::run },
    Target { name: "invoice", seeds: models::invoice_seeds, run: models::invoice },
    Target { name: "list_page", seeds: models::list_page_seeds, run: models::list_page },
    Target { name: "oauth_error", seeds: auth::oauth_error_seeds, run: auth::oauth_error },
    Target { name: "page_link", seeds: answers::page_link_seeds, run: answers::page_link },
    Target { name: "redis_record", seeds: stores::redis_seeds, run: stores::redis_record },
    Target { name: "refusal", seeds: answers::refusal_seeds, run: answers::refusal },
    Target { name: "request", seeds: requests::request_seeds, run: requests::request },
    Target { name: "retry_after", seeds: answers::retry_after_seeds, run: answers::retry_after },
    Target { name: "sealed_record", seeds: stores::sealed_seeds, run: stores::sealed_record },
    Target { name: "subscription", seeds: models::subscription_seeds, run: models::subscription },
    Target { name: "token_answer", seeds: auth::token_answer_seeds, run: auth::token_answer },
    Target { name: "vendor_message", seeds: answers::vendor_message_seeds, run: answers::vendor_message },
];

/// A secret that a server echoes. It stands where an input has the byte 255, which no text has.
const CANARY: &str = "cAnary-5ecret+tok/en=";

/// When everything happens: in 2026.
const NOW: Moment = Moment { wall: Duration::from_secs(1_795_000_000), steady: Duration::from_secs(1_000) };

fn placed(input: &[u8]) -> Vec<u8> {
    let parts: Vec<&[u8]> = input.split(|byte| *byte == 255).collect();
    parts.join(CANARY.as_bytes())
}

/// The input up to a separator, and what is behind it.
fn split<'a>(input: &'a [u8], separator: &[u8]) -> (&'a [u8], &'a [u8]) {
    match input.windows(separator.len()).position(|window| window == separator) {
        Some(at) => (&input[..at], &input[at + separator.len()..]),
        None => (input, &[]),
    }
}

/// The secret is not in the text, in any form that is easily read.
fn quiet(text: &str) {
    static FORMS: OnceLock<[String; 3]> = OnceLock::new();
    let forms = FORMS.get_or_init(|| {
        let canary = CANARY.to_ascii_lowercase();
        let hex = CANARY.bytes().map(|byte| format!("{byte:02x}")).collect();
        let percent = canary.replace('+', "%2b").replace('/', "%2f").replace('=', "%3d");
        [canary, hex, percent]
    });
    let lower = text.to_ascii_lowercase();
    assert!(!forms.iter().any(|form| lower.contains(form)), "a secret is shown: {text}");
}

/// A server's text as it may be shown: nothing in it steers a terminal, and it is no longer than 2 KiB.
fn inert(text: &str) {
    assert!(text.len() <= 2048, "{} bytes of a server's text", text.len());
    let steers = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{61c}')
    };
    assert!(!text.contains(steers), "{text:?}");
    quiet(text);
}

/// All that an error shows of what a server said.
fn harmless(error: &Error) {
    error.vendor_message().iter().for_each(|text| inert(text));
    for (name, text) in error.fields() {
        inert(name);
        inert(text);
    }
    error.request_id().iter().for_each(|id| inert(id));
    quiet(&error.to_string());
    quiet(&format!("{error:?}"));
    printable(error);
}

/// An error that may quote its user is fit for a terminal all the same.
fn printable(error: &Error) {
    let shown = error.to_string();
    assert!(!shown.contains(|c: char| c.is_control()), "{shown:?}");
    assert!(shown.len() <= 8 * 1024, "{} bytes in one error", shown.len());
}

/// The inputs in a file of `tests/fuzz/corpora`: one in each line, with escapes as in Rust.
pub fn corpus(file: &str) -> Vec<Vec<u8>> {
    file.lines().map(unescaped).collect()
}

fn unescaped(line: &str) -> Vec<u8> {
    let (mut input, mut bytes) = (Vec::new(), line.bytes());
    while let Some(byte) = bytes.next() {
        if byte != b'\\' {
            input.push(byte);
            continue;
        }
        let escape = bytes.next().expect("an escape");
        let mut digit = || char::from(bytes.next().unwrap_or_default()).to_digit(16);
        input.push(match escape {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'x' => {
                let value = digit().zip(digit()).map(|(high, low)| high * 16 + low);
                value.and_then(|value| u8::try_from(value).ok()).expect("two digits")
            }
            other => other,
        });
    }
    input
}

fn texts(seeds: &[&str]) -> Vec<Vec<u8>> {
    // what is written as § stands for the secret
    seeds.iter().map(|seed| seed.split('§').map(str::as_bytes).collect::<Vec<_>>().join(&255)).collect()
}
