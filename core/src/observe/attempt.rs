//! One attempt, seen from its start to its end, however it ends.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use http::{HeaderMap, Method, StatusCode};
use tracing::Span;
use url::Url;

use super::{Observers, RequestRecord, ResponseRecord, safe, span};
use crate::clock::{Clock, Moment};
use crate::error::Code;
use crate::http::answer::request_id;

static LAST: AtomicU64 = AtomicU64::new(0);

/// What is to be seen of a request.
pub(crate) struct Outline<'a> {
    pub(crate) operation: &'static str,
    /// Its path with `{placeholders}`, where it is described.
    pub(crate) template: Option<&'static str>,
    pub(crate) method: &'a Method,
    pub(crate) url: &'a Url,
    pub(crate) headers: &'a HeaderMap,
    /// Which attempt it is, from 1 on.
    pub(crate) attempt: u32,
    /// Not to be shown, wherever they stand.
    pub(crate) secrets: &'a [&'a str],
}

/// An attempt under way. Dropped before its end it was cancelled, or ran out of time.
pub(crate) struct Attempt<'a> {
    span: Span,
    told: Option<Told<'a>>,
    overdue: &'a AtomicBool,
    status: Option<StatusCode>,
    ended: bool,
}

/// What has been told of it, where somebody listens.
struct Told<'a> {
    observers: &'a Observers,
    clock: &'a dyn Clock,
    started: Moment,
    record: ResponseRecord,
}

impl Observers {
    /// Begins an attempt. `overdue` tells, when it is dropped, whether that was for lack of time.
    pub(crate) fn attempt<'a>(
        &'a self,
        clock: &'a dyn Clock,
        overdue: &'a AtomicBool,
        request: &Outline<'_>,
    ) -> Attempt<'a> {
        let told = self.listens().then(|| {
            let started = clock.now();
            let record = Arc::new(RequestRecord {
                id: LAST.fetch_add(1, Ordering::Relaxed) + 1,
                operation: request.operation,
                method: request.method.as_str().to_owned(),
                url: safe::address(request.url, request.secrets),
                attempt: request.attempt,
                headers: safe::headers(request.headers, request.secrets),
                at: started.wall,
            });
            self.tell(|observer| observer.request(&record));
            let record = ResponseRecord {
                request: record,
                status: None,
                request_id: None,
                duration: Default::default(),
                headers: Vec::new(),
                error: None,
            };
            Told { observers: self, clock, started, record }
        });
        Attempt { span: span::attempt(request), told, overdue, status: None, ended: false }
    }
}

impl Attempt<'_> {
    pub(crate) fn span(&self) -> &Span {
        &self.span
    }

    /// The head of an answer is there.
    pub(crate) fn answered(&mut self, status: StatusCode, headers: &HeaderMap, secrets: &[&str]) {
        self.status = Some(status);
        if self.told.is_none() && self.span.is_disabled() {
            return;
        }
        let request_id = request_id(headers).map(|id| safe::text(id, secrets));
        span::answered(&self.span, status, request_id.as_deref());
        if let Some(told) = &mut self.told {
            told.record.status = Some(status.as_u16());
            told.record.request_id = request_id;
            told.record.headers = safe::headers(headers, secrets);
        }
    }

    /// It is over. `error` is what it failed with.
    pub(crate) fn end(mut self, error: Option<Code>) {
        self.over(error);
    }

    fn over(&mut self, error: Option<Code>) {
        self.ended = true;
        if let Some(error) = error.filter(|_| !self.span.is_disabled()) {
            let status = self.status.as_ref().filter(|status| !status.is_success());
            span::failed(&self.span, status.map_or(error.as_str(), StatusCode::as_str));
        }
        if let Some(mut told) = self.told.take() {
            told.record.duration = told.clock.now().since(told.started);
            told.record.error = error;
            told.observers.tell(|observer| observer.response(&told.record));
        }
    }
}

impl Drop for Attempt<'_> {
    fn drop(&mut self) {
        if !self.ended {
            let overdue = self.overdue.load(Ordering::Relaxed);
            self.over(Some(if overdue { Code::Timeout } else { Code::Cancelled }));
        }
    }
}
