//! 100,000 mutated callbacks: what is accepted says the same as the callback that the server made.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use url::Url;
use yionstack::YionStackClient;
use yionstack::auth::Auth;
use yionstack_tests::network::{self, Memory};
use yionstack_tests::random::Seeded;

const MUTANTS: usize = 100_000;
const ISSUER: &str = "http://127.0.0.1:1";
const CODE: &str = "code+Of/4711=";

/// A client whose token endpoint knows one code, and how often the endpoint was called.
fn client(random: Arc<Seeded>) -> (YionStackClient, Arc<AtomicUsize>) {
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = calls.clone();
    let network = Memory::new(move |request| {
        counted.fetch_add(1, Ordering::SeqCst);
        let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
        network::now(match body["code"] == CODE {
            true => network::json(200, network::tokens("access-token", "refresh-token", 3600)),
            false => network::json(400, r#"{"error":"invalid_grant"}"#),
        })
    });
    let client = YionStackClient::builder()
        .base_url(ISSUER)
        .client_id("app")
        .redirect_uri("http://127.0.0.1:9/callback")
        .transport(Arc::new(network))
        .random(random)
        .build()
        .unwrap();
    (client, calls)
}

type Pair = (String, String);

/// The parts of a callback before they are put together: names and values, both as they are on the wire.
struct Mutant<'a> {
    random: &'a Seeded,
    pairs: Vec<Pair>,
    before: String,
    after: String,
    separator: &'static str,
}

impl<'a> Mutant<'a> {
    fn new(random: &'a Seeded, state: &str) -> Self {
        let mut pairs = vec![("code".into(), encode(CODE)), ("state".into(), encode(state))];
        if random.below(2) == 0 {
            pairs.push(("iss".into(), encode(ISSUER)));
        }
        let before = "http://127.0.0.1:9/callback?".to_owned();
        Self { random, pairs, before, after: String::new(), separator: "&" }
    }

    fn pick<T: Copy>(&self, of: &[T]) -> T {
        of[self.random.below(of.len() as u64) as usize]
    }

    fn index(&self) -> usize {
        self.random.below(self.pairs.len() as u64) as usize
    }

    fn mutate(&mut self) {
        if self.pairs.is_empty() {
            return;
        }
        let at = self.index();
        match self.random.below(16) {
            0 => drop(self.pairs.remove(at)),
            1 => self.pairs.push(self.pairs[at].clone()),
            2 => {
                let value = self.pick(&["", "x", "access_denied", "https://evil.example", "%00", "null"]);
                self.pairs[at].1 = value.to_owned();
            }
            3 => {
                let (name, value) = self.pick(&[
                    ("error", "access_denied"),
                    ("error", ""),
                    ("state", "other"),
                    ("iss", "https://evil.example"),
                    ("code", "other"),
                    ("session_state", "x"),
                    ("", ""),
                    ("st%61te", "other"),
                    ("code[]", "other"),
                ]);
                self.pairs.insert(at, (name.to_owned(), value.to_owned()));
            }
            4 => {
                let other = self.index();
                self.pairs.swap(at, other);
            }
            5 => self.pairs[at].1 = recode(self.random, &self.pairs[at].1),
            6 => self.pairs[at].0 = recode(self.random, &self.pairs[at].0),
            7 => {
                let value = &mut self.pairs[at].1;
                let flipped: String = flip(self.random, value);
                *value = flipped;
            }
            8 => drop(self.pairs[at].1.pop()),
            9 => {
                let more = self.pick(&["x", "%20", "+", "%00", "%", "%zz", "%E2%80%8B", "%0A", "/", "="]);
                self.pairs[at].1 += more;
            }
            10 => {
                self.pairs[at].0 =
                    self.pick(&["State", "CODE", "iss ", "state%00", " code", "code%20"]).into()
            }
            11 => {
                self.after += self.pick(&["#", "#&state=x", "#code=other", " ", "&", "&&", "=", "#?state=x"])
            }
            12 => {
                let before = [
                    "",
                    "?",
                    "/callback?",
                    "https://evil.example/?",
                    "http://127.0.0.1:9/callback#?",
                    "#",
                    "x:",
                ];
                self.before = self.pick(&before).to_owned();
            }
            13 => self.separator = self.pick(&["&", "&&", ";", "&amp;", "%26"]),
            14 => {
                let other = self.index();
                let value = self.pairs[other].1.clone();
                self.pairs[at].1 = value;
            }
            _ => self.pairs[at].1 = self.pairs[at].1.to_ascii_uppercase(),
        }
    }

    fn text(&self) -> String {
        let pairs: Vec<String> = self.pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("{}{}{}", self.before, pairs.join(self.separator), self.after)
    }
}

fn encode(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

/// The same in another encoding: one of its characters percent-encoded.
fn recode(random: &Seeded, text: &str) -> String {
    let at = random.below(text.len().max(1) as u64) as usize;
    match text.as_bytes().get(at) {
        Some(&b) if b.is_ascii_alphanumeric() && !near_percent(text, at) => {
            format!("{}%{b:02x}{}", &text[..at], &text[at + 1..])
        }
        _ => text.to_owned(),
    }
}

fn near_percent(text: &str, at: usize) -> bool {
    text[at.saturating_sub(2)..at].contains('%')
}

fn flip(random: &Seeded, text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let at = random.below(bytes.len().max(1) as u64) as usize;
    if let Some(byte) = bytes.get_mut(at).filter(|byte| byte.is_ascii_alphanumeric()) {
        *byte = if *byte == b'7' { b'8' } else { b'7' };
    }
    String::from_utf8(bytes).unwrap()
}

/// The test's own reading of a callback, by RFC 6749 and the form encoding: the decoded values of a name.
fn values(callback: &str, wanted: &str) -> Vec<Vec<u8>> {
    let callback = callback.trim();
    let query = match callback.split_once('#').map_or(callback, |(front, _)| front) {
        front if front.contains('?') => front.split_once('?').unwrap().1,
        // with a scheme in front it is an address without a query
        front if Url::parse(callback).is_ok() => &front[..0],
        front => front,
    };
    let pairs = query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs.filter(|(name, _)| decode(name) == wanted.as_bytes()).map(|(_, value)| decode(value)).collect()
}

fn decode(text: &str) -> Vec<u8> {
    let bytes = text.as_bytes();
    let (mut out, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let hex = bytes.get(at + 1..at + 3).filter(|hex| hex.iter().all(u8::is_ascii_hexdigit));
        match (bytes[at], hex) {
            (b'%', Some(hex)) => {
                out.push(u8::from_str_radix(std::str::from_utf8(hex).unwrap(), 16).unwrap());
                at += 2;
            }
            (b'+', _) => out.push(b' '),
            (byte, _) => out.push(byte),
        }
        at += 1;
    }
    out
}

/// Whether it says what the server's callback said: our state, no error, our issuer or none, and the code.
fn is_ours(callback: &str, state: &str) -> bool {
    let issuers = values(callback, "iss");
    values(callback, "state") == [state.as_bytes()]
        && values(callback, "error").is_empty()
        && (issuers.is_empty()
            || issuers == [ISSUER.as_bytes()]
            || issuers == [format!("{ISSUER}/").as_bytes()])
        && values(callback, "code").len() == 1
}

async fn try_callback(auth: &Auth, calls: &AtomicUsize, random: &Seeded) -> (bool, bool) {
    let pending = auth.begin(&[]).unwrap();
    let mut mutant = Mutant::new(random, pending.state());
    for _ in 0..=random.below(3) {
        mutant.mutate();
    }
    let (text, state) = (mutant.text(), pending.state().to_owned());
    let (ours, right) = (is_ours(&text, &state), values(&text, "code") == [CODE.as_bytes()]);
    let before = calls.load(Ordering::SeqCst);
    let outcome = auth.finish(pending.clone(), &text).await;
    let sent = calls.load(Ordering::SeqCst) - before;
    let has_code = values(&text, "code").first().is_some_and(|code| !code.is_empty());
    assert_eq!(sent, usize::from(ours && has_code), "token calls for {text} (state {state}): {outcome:?}");
    assert_eq!(outcome.is_ok(), ours && right, "{text} (state {state}): {outcome:?}");
    // the same again: a code works once, and so does a sign-in
    auth.forget().await.unwrap();
    assert!(auth.finish(pending, &text).await.is_err());
    assert_eq!(calls.load(Ordering::SeqCst) - before, sent, "a second token call for {text}");
    (outcome.is_ok(), ours)
}

#[tokio::test]
async fn only_the_exact_callback_is_accepted() {
    let random = Arc::new(Seeded::from_env("only_the_exact_callback_is_accepted"));
    let mut tried = [0; 3];
    // a client for each thousand: the network in memory remembers every request
    for _ in 0..MUTANTS / 1_000 {
        let (client, calls) = client(random.clone());
        let auth = client.auth().unwrap();
        for _ in 0..1_000 {
            let (accepted, ours) = try_callback(auth, &calls, &random).await;
            tried[0] += 1;
            tried[1] += usize::from(ours);
            tried[2] += usize::from(accepted);
        }
    }
    println!(
        "{} callbacks, {} with our state and issuer, {} equivalent and accepted",
        tried[0], tried[1], tried[2]
    );
    assert!(tried[2] > 1_000 && tried[2] < MUTANTS / 2, "mutations that change nothing, or everything");
}

/// A callback of a sign-in that was begun with another server, or of another sign-in of the same.
#[tokio::test]
async fn another_sign_ins_callback_is_refused() {
    let random = Arc::new(Seeded::from_env("another_sign_ins_callback_is_refused"));
    let (client, calls) = client(random.clone());
    let auth = client.auth().unwrap();
    let (one, other) = (auth.begin(&[]).unwrap(), auth.begin(&[]).unwrap());
    let callback = format!("code={}&state={}", encode(CODE), one.state());
    assert!(auth.finish(other, &callback).await.is_err());
    let elsewhere =
        YionStackClient::builder().base_url("http://127.0.0.1:2").client_id("app").build().unwrap();
    assert!(elsewhere.auth().unwrap().finish(one.clone(), &callback).await.is_err());
    assert_eq!(calls.load(Ordering::SeqCst), 0);
    auth.finish(one, &callback).await.unwrap();
}
