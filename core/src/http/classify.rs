//! An answer's status to a result or an error.

use std::fmt::Write;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, WWW_AUTHENTICATE};
use http::{HeaderMap, StatusCode};

use super::answer::{Answer, request_id};
use super::idempotency::Key;
use super::prepare::Prepared;
use super::retry::{is_invitation, may_go_on, retry_after, transient};
use super::transport::{BodyFault, Reply, SendFault, Stage};
use super::vendor_message::{self, Said};
use crate::clock::Moment;
use crate::error::{Code, Context, Error, short};
use crate::model::strict::{Held, Members};
use crate::secret::redact;

/// So long after a connection broke under a write it is asked for again. What the server was at then it has finished, and
/// keeps under the key: that a key is known while its first request is still worked on is documented nowhere.
const SETTLED: Duration = Duration::from_secs(5);

/// A failed attempt.
pub(crate) struct Failure {
    pub(crate) error: Error,
    /// Repeating the request cannot do anything twice, and may help.
    pub(crate) repeatable: bool,
    /// How long the server asks to wait before.
    pub(super) wait: Option<Duration>,
    /// The server refused the token, in a complete answer: nothing was executed.
    pub(crate) token_refused: bool,
    /// It is the answer that the server keeps under the request's key: it speaks for earlier attempts too.
    pub(super) settled: bool,
}

impl Failure {
    fn new(error: Error, repeatable: bool) -> Self {
        let error = error.retry(repeatable);
        Self { error, repeatable, wait: None, token_refused: false, settled: false }
    }
}

/// Judges a complete answer. `token` is cut out of what the server says.
pub(crate) fn reply(
    reply: Reply,
    call: &Prepared,
    token: &str,
    now: Moment,
    attempts: u32,
) -> Result<Answer, Failure> {
    let Reply { status, headers, body } = reply;
    let kept = call.idempotency.as_ref().is_some_and(|key| key.is_kept(&headers));
    let context = Context { kept, ..context(status, &headers, &[token]) };
    let judged = match body {
        Ok(body) if status.is_success() || call.tolerates(status.as_u16(), &body) => {
            return Ok(Answer { status: status.as_u16(), headers, body, attempts });
        }
        Ok(body) => refused(status, &headers, &body, call, token, now),
        // of a refusal that cannot be read, its status and its headers are enough; where its words may say that it is
        // something else, they are asked for again
        Err(fault) if call.is_safe() && !status.is_success() => {
            let wordless = refused(status, &headers, &Bytes::new(), call, token, now);
            let again = fault.may_come_whole() && needs_words(status, &headers, call);
            Failure { repeatable: wordless.repeatable || again, ..wordless }
        }
        Err(fault) => broken(status, &headers, fault, call, now),
    };
    Err(Failure { error: judged.error.within(context), ..judged })
}

/// Judges an attempt without an answer.
pub(super) fn fault(fault: SendFault, call: &Prepared, now: Moment) -> Failure {
    match fault.stage {
        Stage::Tls => Failure::new(Error::new(Code::Tls, fault.message).executed_as(Some(false)), false),
        // nothing was sent: any method may be repeated
        Stage::Connect => {
            Failure::new(Error::new(Code::Connection, fault.message).executed_as(Some(false)), true)
        }
        Stage::Proxy => {
            Failure::new(Error::new(Code::Connection, fault.message).executed_as(Some(false)), false)
        }
        Stage::Sent if !call.is_safe() => {
            let error = lost(&fault.message, call, Work::MayGoOn);
            if fault.timed_out {
                return in_doubt(error, call, false);
            }
            let error = error.until(call.idempotency.as_ref().map(|_| now.wall.saturating_add(SETTLED)));
            Failure { wait: Some(SETTLED), ..in_doubt(error, call, true) }
        }
        Stage::Sent => {
            let code = if fault.timed_out { Code::Timeout } else { Code::Connection };
            Failure::new(Error::new(code, fault.message), true)
        }
    }
}

/// What became of the work on a write without an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Work {
    /// The server has refused it: nothing is worked on any more.
    Ended,
    /// The server may be at it still, and know the key only when it is done: a repetition now could do it twice.
    MayGoOn,
}

/// A write whose answer is lost.
pub(super) fn lost(reason: &str, call: &Prepared, work: Work) -> Error {
    let remedy = remedy(call.idempotency.as_ref(), work);
    let message = format!("the request was sent, but {reason}: it may have been executed. {remedy}");
    let retryable = work == Work::Ended && call.is_given_a_key();
    Error::new(Code::OutcomeUnknown, message).retry(retryable)
}

/// What is to be done about a write of which nobody knows whether it was executed.
pub(super) fn remedy(key: Option<&Key>, work: Work) -> &'static str {
    match (key, work) {
        (None, _) => "Read back before sending it again",
        (Some(_), Work::Ended) => {
            "A little later, send it again with the idempotency key that this error holds: it will not be done twice"
        }
        (Some(_), Work::MayGoOn) => {
            "The server may be at it still: ask again later with the idempotency key that this error holds, \
             not at once"
        }
    }
}

/// A write that may have been executed. With a key it may come again, here; for the caller that is true only of the
/// same key.
fn in_doubt(error: Error, call: &Prepared, helps: bool) -> Failure {
    let repeatable = helps && call.is_repeatable();
    let error = error.retry(repeatable && call.is_given_a_key());
    Failure { error, repeatable, wait: None, token_refused: false, settled: false }
}

/// What is to be said when a later attempt of a write failed in a way that tells nothing of the one before, whose
/// answer was lost.
pub(super) fn after_doubt(failure: Failure, call: &Prepared, now: Moment) -> Error {
    let Failure { error, settled, .. } = failure;
    if settled || error.executed() != Some(false) {
        return error;
    }
    match error.status() {
        // the server looked at the request and refused it: its words matter more
        Some(status) if !matches!(status, 401 | 403 | 429) => error.executed_as(None).retry(false),
        _ => {
            let reason = format!("its answer was lost, and the repetition failed: {}", error.message());
            let context = error.context();
            let lost = lost(&reason, call, Work::MayGoOn).said(error.vendor_message().map(str::to_owned));
            let later = error.retry_at().max(Some(now.wall.saturating_add(SETTLED)));
            lost.retry(call.is_given_a_key()).until(later).within(context)
        }
    }
}

/// What is to be said when an answer of success says itself that nothing was done, and the answer to an earlier attempt
/// was lost.
pub(super) fn denied_after_doubt(error: Error) -> Error {
    match error.executed() {
        Some(false) => error.executed_as(None).retry(false),
        _ => error,
    }
}

/// A 401, for which no newer token is fetched now.
pub(super) fn no_more_tokens(failure: Failure, not_before: Duration) -> Failure {
    let message = "the API refuses the access token, as it did several that were renewed for that within a minute: another \
                   one is fetched from `retry_at` on";
    let later = failure.error.retry_at().max(Some(not_before));
    Failure { error: failure.error.reworded(message).until(later), ..failure }
}

/// What is to be said when a write whose answer was lost cannot be repeated for lack of a token.
pub(super) fn no_token_after_doubt(error: &Error, call: &Prepared) -> Error {
    let reason = format!("its answer was lost, and there is no token to repeat it: {}", error.message());
    lost(&reason, call, Work::MayGoOn)
        .said(error.vendor_message().map(str::to_owned))
        .because(error.cause().cloned())
        .retry(false)
}

/// What is wrong with an answer.
pub(crate) fn reason(fault: BodyFault) -> &'static str {
    match fault {
        BodyFault::Cut => "the answer was cut off",
        BodyFault::Damaged => "the answer was damaged on its way",
        BodyFault::Unmarked => {
            "the answer does not say where it ends, so that nobody knows whether all of it came: something between you \
             and the API may have answered"
        }
        BodyFault::Foreign => {
            "the answer is packed in a way that was not asked for: something between you and the API may have answered"
        }
        BodyFault::TooLarge | BodyFault::Exploded => {
            "the answer is larger than this client allows: raise `body_limit`"
        }
        BodyFault::Stalled => "the answer stalled",
    }
}

/// The status came, the body did not.
fn broken(
    status: StatusCode,
    headers: &HeaderMap,
    fault: BodyFault,
    call: &Prepared,
    now: Moment,
) -> Failure {
    let reason = reason(fault);
    if call.is_safe() {
        let code = match fault {
            BodyFault::Cut | BodyFault::Damaged => Code::Connection,
            BodyFault::Stalled => Code::Timeout,
            _ => Code::Decode,
        };
        return Failure::new(Error::new(code, reason), fault.may_come_whole());
    }
    let refusal = status != StatusCode::REQUEST_TIMEOUT && !status.is_server_error();
    let work = if refusal && fault != BodyFault::Stalled { Work::Ended } else { Work::MayGoOn };
    let error = match (status.is_success(), &call.idempotency) {
        (false, _) => lost(reason, call, work),
        (true, None) => executed(&format!("{reason}. Do not send it again")),
        (true, Some(_)) => executed(&format!(
            "{reason}. Later, the idempotency key that this error holds brings the answer again"
        )),
    };
    let failure = in_doubt(error, call, work == Work::Ended && fault.may_pass());
    // that the key is known when the answer begins is as little documented
    let settled = Some(SETTLED).filter(|_| failure.repeatable);
    let wait = welcome(headers, refusal, now).max(settled);
    let error = failure.error.until(wait.map(|wait| now.wall.saturating_add(wait)));
    Failure { error, wait, ..failure }
}

/// How long a write that the API refuses is asked to wait. If it has begun after all, it has the time to end. Where nobody
/// says that it is refused the wait tells nothing of the work on it: a proxy speaks of its own troubles.
fn welcome(headers: &HeaderMap, refused: bool, now: Moment) -> Option<Duration> {
    retry_after(headers, now).filter(|_| refused).map(|asked| asked.max(SETTLED))
}

/// Whether such a refusal may be something else by its words: an empty list, a legal entity that is not open.
fn needs_words(status: StatusCode, headers: &HeaderMap, call: &Prepared) -> bool {
    match status {
        StatusCode::BAD_REQUEST => call.tolerated.is_some(),
        StatusCode::FORBIDDEN => !lacks_scope(headers),
        _ => false,
    }
}

const PAGE: &str =
    "a page of HTML came in place of the API's answer: something between you and the API may have answered";

/// Where the API answers in JSON, or not at all, a page for people is somebody else's: a gateway's, or one to sign in to
/// a network with.
///
/// # Errors
/// `decode`, or `outcome_unknown` for a write.
pub(crate) fn no_page(answer: &Answer, call: &Prepared) -> crate::error::Result<()> {
    if answer.body.is_empty() || !is_page(&answer.headers) {
        return Ok(());
    }
    Err(match call.is_safe() {
        true => Error::new(Code::Decode, PAGE),
        false => lost(PAGE, call, Work::MayGoOn),
    }
    .within(answer.context()))
}

/// The same of the head of a file. One that has a name may be a page.
///
/// # Errors
/// `decode`.
pub(crate) fn no_page_for_a_file(headers: &HeaderMap) -> crate::error::Result<()> {
    match is_page(headers) && !headers.contains_key(CONTENT_DISPOSITION) {
        true => Err(Error::new(Code::Decode, PAGE)),
        false => Ok(()),
    }
}

fn is_page(headers: &HeaderMap) -> bool {
    const HTML: &[u8] = b"text/html";
    let start = headers.get(CONTENT_TYPE).and_then(|value| value.as_bytes().get(..HTML.len()));
    start.is_some_and(|start| start.eq_ignore_ascii_case(HTML))
}

fn executed(reason: &str) -> Error {
    Error::new(Code::Decode, format!("the request was executed, but {reason}")).executed_as(Some(true))
}

/// A complete answer that is no success.
fn refused(
    status: StatusCode,
    headers: &HeaderMap,
    body: &Bytes,
    call: &Prepared,
    token: &str,
    now: Moment,
) -> Failure {
    let said = vendor_message::read(body, &[token]);
    let (code, mut message) = match status {
        StatusCode::FORBIDDEN if speaks_of_legal_entity(&said) => (
            Code::LegalEntity,
            "the legal entity is unknown, or not open to this user: check `legal_entity`".to_owned(),
        ),
        _ => explain(status, headers),
    };
    let settled = call.idempotency.as_ref().is_some_and(|key| key.is_kept(headers));
    let not_executed = status == StatusCode::TOO_MANY_REQUESTS && !settled;
    let at_it_still = !settled && !is_invitation(status, headers, now) && may_go_on(status);
    let wait = match call.is_safe() || not_executed {
        true => retry_after(headers, now),
        false => welcome(headers, !at_it_still, now),
    };
    if let Some(asked) = retry_after(headers, now).filter(|_| wait.is_some()) {
        // for people: a longer one than `max_wait` is left to the caller
        let _ = write!(message, " (it asks for a pause of {} s)", asked.as_secs());
    }
    let error = match at_it_still && !call.is_safe() {
        true => lost(&message, call, Work::MayGoOn),
        false => Error::new(code, message),
    };
    let error = error
        .said(said.message)
        .with_fields(said.fields)
        .until(wait.map(|wait| now.wall.saturating_add(wait)));
    let token_refused = status == StatusCode::UNAUTHORIZED;
    if call.is_safe() || not_executed {
        let executed = not_executed.then_some(false);
        return Failure {
            wait,
            token_refused,
            ..Failure::new(error.executed_as(executed), transient(status))
        };
    }
    // a 4xx is a refusal; behind a 5xx anything may have happened
    let executed = (status.is_client_error() && !at_it_still).then_some(false);
    let error = error.executed_as(executed);
    // what the server keeps under the key it would only say again
    let helps = transient(status) && !settled && !at_it_still;
    Failure { token_refused, wait, settled, ..in_doubt(error, call, helps) }
}

fn speaks_of_legal_entity(said: &Said) -> bool {
    let texts = said.message.iter().chain(said.fields.iter().flat_map(|(name, text)| [name, text]));
    let letters = |text: &String| -> String {
        text.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect()
    };
    texts.map(letters).any(|text| text.contains("legalentity"))
}

/// A token endpoint's refusal.
pub(crate) struct Reading {
    /// The code of RFC 6749, section 5.2, as it came: it may end a grant, so it comes from no answer that says two
    /// things.
    pub(crate) oauth: Option<String>,
    pub(crate) error: Error,
}

/// Reads a token endpoint's answer that is no success. `secrets` are cut out of what the server says.
pub(crate) fn token_error(reply: &Reply, body: &Bytes, secrets: &[&str], now: Moment) -> Reading {
    let said = vendor_message::read(body, secrets);
    let (code, message) = explain(reply.status, &reply.headers);
    let wait = retry_after(&reply.headers, now);
    let oauth = match Members::of(body).map(|members| members.get("error")) {
        Some(Held::Text(text)) => Some(text.into_owned()),
        _ => None,
    };
    let error = Error::new(code, message)
        .said(said.message)
        .until(wait.map(|wait| now.wall.saturating_add(wait)))
        .retry(transient(reply.status))
        .within(context(reply.status, &reply.headers, secrets));
    Reading { oauth, error }
}

fn context(status: StatusCode, headers: &HeaderMap, secrets: &[&str]) -> Context {
    Context {
        status: Some(status.as_u16()),
        request_id: request_id(headers).map(|id| short(&redact(id, secrets))),
        ..Context::default()
    }
}

fn explain(status: StatusCode, headers: &HeaderMap) -> (Code, String) {
    let html = is_page(headers);
    let page =
        if html { " with an HTML page: something between you and the API may have answered" } else { "" };
    let fixed = |code, text: &str| (code, format!("{text}{page}"));
    match status.as_u16() {
        401 => fixed(Code::Authentication, "the API refuses the access token"),
        403 if lacks_scope(headers) => fixed(
            Code::Scope,
            "the token lacks a scope that this operation needs: sign in again with it (a client that is signed in: \
                 call `auth.forget` first)",
        ),
        403 => fixed(
            Code::Permission,
            "the token does not permit this: check the business or legal entity, and the user's rights",
        ),
        404 | 410 => fixed(Code::NotFound, "there is nothing at this address"),
        409 | 412 => fixed(Code::Conflict, "the request contradicts the state of the resource"),
        429 => fixed(Code::RateLimited, "too many requests"),
        300..=399 => {
            fixed(Code::Server, "the server redirects, and redirects are not followed: check the base URL")
        }
        408 => fixed(Code::Server, "the server waited too long for the request (HTTP 408)"),
        400..=499 => fixed(Code::Validation, "the API refuses the request as it was made"),
        code => (Code::Server, format!("the server failed with HTTP {code}{page}")),
    }
}

/// RFC 6750, section 3.1.
fn lacks_scope(headers: &HeaderMap) -> bool {
    let challenge = headers.get(WWW_AUTHENTICATE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    challenge.contains("insufficient_scope")
}
