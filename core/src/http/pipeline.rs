//! The steps of a request, in order.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use tracing::Instrument;

use super::answer::Answer;
use super::authorize::{Authorize, Replacement};
use super::classify::{self, Failure, Work};
use super::deadline::Deadline;
use super::following::Progress;
use super::prepare::Prepared;
use super::rate::Limiter;
use super::retry::{Bucket, Course, Paced, Policy, Turn};
use super::transport::{Chunks, Opened, Outgoing, Reply, SendFault, Transport, collect};
use crate::clock::Clock;
use crate::error::{Code, Context, Error, Result};
use crate::observe::{Observers, Outline, span};
use crate::random::Random;
use crate::token::AccessToken;

/// What a request needs on its way.
pub(crate) struct Pipeline {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) timeout: Duration,
    pub(crate) policy: Policy,
    /// Shared with the other clients of the same credentials.
    pub(crate) limiter: Option<Arc<Limiter>>,
    /// Shared by all calls of the client, and of those that were made from it.
    pub(crate) bucket: Bucket,
    pub(crate) body_limit: usize,
    pub(crate) observers: Observers,
}

/// A successful answer, and what is still to come of its body when the call is streamed.
pub(crate) struct Arrived {
    pub(crate) answer: Answer,
    pub(crate) rest: Option<Box<dyn Chunks>>,
    /// What the request was sent with: no error about the answer may show it.
    pub(crate) token: AccessToken,
}

impl Pipeline {
    /// Sends a request until it is answered, refused, given up or out of time, and reads the answer with `read`.
    pub(crate) async fn run<T, F>(
        &self,
        call: &Prepared,
        authorize: &dyn Authorize,
        progress: &Progress,
        read: impl FnOnce(Arrived) -> F,
    ) -> Result<T>
    where
        F: Future<Output = Result<T>>,
    {
        let limit = call.timeout.unwrap_or(self.timeout);
        let deadline = Deadline::new(&*self.clock, limit);
        let span = span::call(call.operation);
        let work = async {
            let arrived = self.attempts(call, authorize, progress, &deadline).await?;
            let kept = call.idempotency.as_ref().is_some_and(|key| key.is_kept(&arrived.answer.headers));
            let doubt = progress.doubt.load(Ordering::Relaxed) && !kept;
            read(arrived).await.map_err(|error| {
                let error = error.within(Context { kept, ..Context::default() });
                if doubt { classify::denied_after_doubt(error) } else { error }
            })
        };
        let end = async {
            deadline.passed().await;
            progress.overdue.store(true, Ordering::Relaxed);
        };
        let outcome = tokio::select! {
            biased;
            outcome = work.instrument(span.clone()) => outcome,
            () = end => Err(overdue(call, progress, limit)),
        };
        span::call_ended(&span, &outcome, progress.attempts.load(Ordering::Relaxed));
        outcome.map_err(|error| {
            let attempts = progress.attempts.load(Ordering::Relaxed);
            let context = Context {
                operation: Some(call.operation),
                host: Some(call.host()),
                attempts,
                idempotency_key: call.idempotency.as_ref().map(|key| key.key.clone()),
                ..Context::default()
            };
            let error = error.within(context);
            tracing::debug!(
                parent: &span,
                operation = call.operation,
                code = error.code().as_str(),
                status = error.status(),
                attempts,
                "call failed"
            );
            error
        })
    }

    async fn attempts(
        &self,
        call: &Prepared,
        authorize: &dyn Authorize,
        progress: &Progress,
        deadline: &Deadline<'_>,
    ) -> Result<Arrived> {
        let mut course = Course::new(self.policy, call, &self.bucket, &*self.random);
        let mut token = token(authorize).await?;
        let mut replaced = false;
        let doubtful = || progress.doubt.load(Ordering::Relaxed);
        // what a repetition that must not go out any more leaves as the call's outcome
        let mut last: Option<Failure> = None;
        loop {
            let turn = match self.turn(call, deadline).await {
                Ok(turn) => turn,
                Err(refusal) => {
                    let Some(failure) = last else { return Err(refusal) };
                    let later = failure.error.retry_at().max(refusal.retry_at());
                    let error = if doubtful() {
                        classify::after_doubt(failure, call, self.clock.now())
                    } else {
                        failure.error
                    };
                    return Err(error.until(later));
                }
            };
            let doubt = doubtful();
            let outcome = self.attempt(call, &token, progress).await;
            drop(turn);
            let mut failure = match outcome {
                Ok(arrived) => {
                    course.succeeded();
                    return Ok(arrived);
                }
                Err(failure) => failure,
            };
            let give_up = |failure: Failure| match doubt {
                true => classify::after_doubt(failure, call, self.clock.now()),
                false => failure.error,
            };
            // A complete 401 says that nothing was executed: one repetition with a newer token, for writes too.
            if failure.token_refused && !replaced {
                replaced = true;
                match authorize.replace(&token).await {
                    Ok(Replacement::None) => {}
                    Ok(Replacement::NotBefore(time)) => failure = classify::no_more_tokens(failure, time),
                    Ok(Replacement::Newer(newer)) => {
                        token = newer;
                        last = doubt.then_some(failure);
                        continue;
                    }
                    // no new token, but of the first request still nobody knows
                    Err(error) if doubt => return Err(classify::no_token_after_doubt(&error, call)),
                    Err(error) => return Err(error),
                }
            }
            let pace = call.pace.as_ref().filter(|_| asks_for_less(&failure));
            let Some(wait) = course.again(&failure, deadline.left()) else {
                if let (Some(pace), Some(asked)) = (pace, failure.wait) {
                    pace.slacken(self.clock.now(), asked, &failure.error);
                }
                return Err(give_up(failure));
            };
            let crowded = pace.is_some_and(|pace| pace.slacken(self.clock.now(), wait, &failure.error));
            if crowded {
                // its turn has not come yet
                course.excuse();
                deadline.restart();
            }
            tracing::debug!(
                operation = call.operation,
                failed = course.failed(),
                wait_ms = wait.as_millis() as u64,
                "repeating the request"
            );
            last = Some(failure);
            match crowded {
                true => deadline.paused(self.clock.sleep(wait)).await,
                false => self.clock.sleep(wait).await,
            }
        }
    }

    /// Waits until the request may go out: for its turn among the pages of its list, then among all requests.
    async fn turn<'c>(&self, call: &'c Prepared, deadline: &Deadline<'_>) -> Result<Option<Turn<'c>>> {
        loop {
            let turn = match &call.pace {
                Some(pace) => Some(deadline.paused(pace.turn(&*self.clock, deadline.left())).await?),
                None => None,
            };
            let Some(limiter) = &self.limiter else { return Ok(turn) };
            let left = deadline.left();
            match call.pace.as_ref().and_then(Paced::join_line) {
                None if call.is_safe() => _ = limiter.turn(left, 0).await?,
                // a write that goes out at the last moment is in doubt
                None => _ = limiter.turn(left - left / 4, 0).await?,
                // that others of its own list are in front is no fault of a page
                Some(company) => deadline.spend(deadline.paused(limiter.turn(left, company.before)).await?),
            }
            // meanwhile the server may have asked for a pause
            if turn.as_ref().is_none_or(|turn| !turn.is_void(self.clock.now())) {
                return Ok(turn);
            }
        }
    }

    async fn attempt(
        &self,
        call: &Prepared,
        token: &AccessToken,
        progress: &Progress,
    ) -> std::result::Result<Arrived, Failure> {
        let attempts = progress.attempts.fetch_add(1, Ordering::Relaxed) + 1;
        let mut headers = call.headers.clone();
        headers.insert(AUTHORIZATION, token.header().clone());
        let (method, url, body) = (call.method.clone(), call.url.clone(), call.body.clone());
        let mut seen = token.expose(|secret| {
            let outline = Outline {
                operation: call.operation,
                template: call.template,
                method: &call.method,
                url: &call.url,
                headers: &call.headers,
                attempt: attempts,
                secrets: &[secret],
            };
            self.observers.attempt(&*self.clock, &progress.overdue, &outline)
        });
        let outgoing = Outgoing { method, url, headers, body, handover: progress.begin() };
        let (sent, mut rest) = async {
            match call.streamed {
                false => (self.transport.send(outgoing, self.body_limit).await, None),
                true => self.opened(outgoing).await,
            }
        }
        .instrument(seen.span().clone())
        .await;
        let judged = match sent {
            Ok(reply) => token.expose(|secret| {
                seen.answered(reply.status, &reply.headers, &[secret]);
                let judged = classify::reply(reply, call, secret, self.clock.now(), attempts);
                judged.map(|answer| Arrived { answer, rest: rest.take(), token: token.clone() })
            }),
            Err(fault) => Err(classify::fault(fault, call, self.clock.now())),
        };
        // before anybody is told of the end: who ends the call for it asks what is known
        match &judged {
            Ok(_) => progress.answered.store(true, Ordering::Relaxed),
            Err(failure) if !call.is_safe() && failure.error.executed() != Some(false) => {
                progress.doubt.store(true, Ordering::Relaxed);
            }
            Err(_) => {}
        }
        progress.end();
        seen.end(judged.as_ref().err().map(|failure| failure.error.code()));
        judged
    }

    /// The head of an answer, and its body while it comes; what a failure says is read at once.
    async fn opened(
        &self,
        outgoing: Outgoing,
    ) -> (std::result::Result<Reply, SendFault>, Option<Box<dyn Chunks>>) {
        match self.transport.open(outgoing, self.body_limit).await {
            Err(fault) => (Err(fault), None),
            Ok(Opened { status, headers, body }) if status.is_success() => {
                (Ok(Reply { status, headers, body: Ok(Bytes::new()) }), Some(body))
            }
            Ok(Opened { status, headers, mut body }) => {
                let body = collect(&mut *body, self.body_limit, 0).await;
                (Ok(Reply { status, headers, body }), None)
            }
        }
    }
}

/// The server is asked too much, or breaks down under it.
fn asks_for_less(failure: &Failure) -> bool {
    matches!(failure.error.status(), Some(429 | 503))
}

async fn token(authorize: &dyn Authorize) -> Result<AccessToken> {
    match authorize.at_hand() {
        Some(token) => Ok(token),
        None => authorize.obtain().await,
    }
}

fn overdue(call: &Prepared, progress: &Progress, limit: Duration) -> Error {
    let seconds = limit.as_secs_f64();
    let sent = progress.call_off();
    let doubt = sent || progress.doubt.load(Ordering::Relaxed);
    if doubt && !progress.answered.load(Ordering::Relaxed) && !call.is_safe() {
        return classify::lost(&format!("no answer came within {seconds} s"), call, Work::MayGoOn);
    }
    let answered = progress.answered.load(Ordering::Relaxed);
    let message = format!("the call did not end within its timeout of {seconds} s");
    if answered && !call.is_safe() {
        let message = format!("{message}, but the answer was there: the request was executed");
        return Error::new(Code::Timeout, message).executed_as(Some(true));
    }
    let (message, unsent) = match progress.has_left() {
        true => (message, !call.is_safe()),
        false => (format!("{message}: nothing was sent"), true),
    };
    Error::new(Code::Timeout, message).retry(call.is_safe() || unsent).executed_as(unsent.then_some(false))
}
