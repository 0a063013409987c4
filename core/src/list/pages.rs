//! A list's pages, in order, with some of them asked for ahead.

use std::collections::VecDeque;
use std::fmt;
use std::mem;
use std::sync::Arc;

use tokio::runtime::Handle;
use tokio::task::JoinHandle;
use tracing::Instrument;

use super::course::{Arrival, Course, Plan, rows_of};
use super::request::{Request, Source, no_runtime};
use super::{ListOptions, wrong};
use crate::client::Client;
use crate::error::{Context, Error, Result};
use crate::fork;
use crate::http::retry::{Pace, Paced};
use crate::http::{CallOptions, Operation, Receipt, decode};
use crate::model::{Document, PageHead, Units};
use crate::observe;
use crate::younium;

/// Rows a page of a described list: as many as the API allows.
const LARGEST: u32 = 100;

/// One page of a list.
#[derive(Debug)]
pub struct Page {
    /// The rows: the root is a list. What the page before brought already is left out, and so is what is beyond the limit.
    pub document: Document,
    /// What the server says about the page. Counts are the server's, of all rows.
    pub head: PageHead,
    /// How the call for it went.
    pub receipt: Receipt,
}

impl Page {
    /// How many rows it holds.
    pub fn rows(&self) -> u64 {
        rows_of(&self.document)
    }
}

/// The pages of a list. Nothing is sent before the first [`next`](Self::next); dropping it ends what is under way.
pub struct Pages {
    request: Arc<Request>,
    course: Course,
    prefetch: usize,
    pace: Arc<Pace>,
    /// Requests under way or answered, from the page that comes next on.
    ahead: VecDeque<JoinHandle<Result<Reading>>>,
    /// What was said last is said again.
    failed: Option<Error>,
    /// The process that the requests belong to.
    process: usize,
}

/// What a request for a page gave; nothing when the list says that it is empty.
type Reading = Option<(Arrival, Context)>;

impl Client {
    /// The pages of a list. Checks the arguments and sends nothing. `arguments` stand in the order of the operation's
    /// parameters; those of pages stay `None`.
    ///
    /// # Errors
    /// `configuration` for arguments and options that cannot be.
    pub fn pages(
        &self,
        operation: &'static Operation,
        arguments: Vec<Option<String>>,
        options: CallOptions,
        list: ListOptions,
        units: Units,
    ) -> Result<Pages> {
        let place =
            |error: Error| error.within(Context { operation: Some(operation.id), ..Context::default() });
        let size = list.size(LARGEST, LARGEST).map_err(place)?;
        let whole = younium::lists_come_whole(self, &options.headers);
        let source =
            Source::operation(operation, arguments, whole, younium::empty::means_empty).map_err(place)?;
        if list.page_size.is_some() && !source.sized() {
            return Err(place(wrong("this list has no `page_size`: the server decides")));
        }
        Pages::new(Request { client: self.clone(), source, options, units, size }, list)
    }
}

impl Pages {
    pub(crate) fn new(request: Request, list: ListOptions) -> Result<Self> {
        // what cannot be sent is said now, not in the middle of a loop
        request.prepare(1, true)?;
        let course = Course::new(Plan {
            size: u64::from(request.size),
            limit: list.limit,
            parameter: request.source.number(),
            own_order: request.source.own_order(),
            whole: request.source.whole(),
            linked: request.source.linked(),
        });
        let prefetch = list.prefetch as usize;
        let ahead = VecDeque::with_capacity(prefetch.max(1));
        let (pace, process) = (Arc::new(Pace::new(prefetch)), fork::epoch());
        Ok(Self { request: Arc::new(request), course, prefetch, pace, ahead, failed: None, process })
    }

    /// The next page; `None` at the end. After an error it stays that error. Whoever gives up waiting loses nothing: the
    /// next call goes on from there.
    ///
    /// # Errors
    /// As for any call, and `decode` or `conflict` when the pages do not make a complete list.
    pub async fn next(&mut self) -> Result<Option<Page>> {
        if let Some(error) = &self.failed {
            return Err(error.share());
        }
        let outcome = self.advance().await;
        if let Err(error) = &outcome {
            self.failed = Some(error.share());
        }
        if !matches!(outcome, Ok(Some(_))) {
            self.abandon();
        }
        outcome
    }

    async fn advance(&mut self) -> Result<Option<Page>> {
        loop {
            if self.course.ended().map_err(|error| self.request.place(error, Context::default()))? {
                return Ok(None);
            }
            self.settle();
            self.ask(self.pace.ahead().max(1))?;
            let Some(front) = self.ahead.front_mut() else { return Err(no_runtime()) };
            let reading = front.await;
            self.ahead.pop_front();
            match reading.unwrap_or_else(|_| Err(no_runtime())) {
                Err(error) if self.course.is_end(&error) => self.course.finish(),
                Err(error) => return Err(error),
                Ok(None) => self.course.finish(),
                Ok(Some((arrival, _))) if self.course.outdated(&arrival) => {
                    let again = self.send(self.course.number())?;
                    self.ahead.push_front(again);
                }
                Ok(Some((arrival, context))) => {
                    let page =
                        self.course.take(arrival).map_err(|error| self.request.place(error, context))?;
                    self.pace.quicken();
                    if let Some(page) = page {
                        self.ask(self.pace.ahead())?;
                        return Ok(Some(page));
                    }
                }
            }
        }
    }

    /// In a child of the process that the requests belong to they are not ours, and their locks may be held for ever.
    fn settle(&mut self) {
        if self.process != fork::epoch() {
            mem::take(&mut self.ahead).into_iter().for_each(mem::forget);
            mem::forget(mem::replace(&mut self.pace, Arc::new(Pace::new(self.prefetch))));
            self.process = fork::epoch();
        }
    }

    /// Asks for pages that are known to exist, until `most` are on their way or waiting.
    fn ask(&mut self, most: usize) -> Result<()> {
        while self.ahead.len() < most && !self.course.over() {
            let number = self.course.number() + self.ahead.len() as u64;
            if number > self.course.last() {
                break;
            }
            let asked = self.send(number)?;
            self.ahead.push_back(asked);
        }
        Ok(())
    }

    /// Asks for one page.
    fn send(&self, number: u64) -> Result<JoinHandle<Result<Reading>>> {
        let runtime = Handle::try_current()
            .map_err(|_| wrong("lists are read on a Tokio runtime, and there is none here"))?;
        let asked_at = self.course.number();
        let may_be_empty = number == asked_at && self.course.may_be_empty();
        let reading =
            read(self.request.clone(), self.pace.clone(), number, asked_at, may_be_empty).in_current_span();
        Ok(runtime.spawn(observe::inherited(reading)))
    }

    /// Ends what is under way.
    fn abandon(&mut self) {
        let own = self.process == fork::epoch();
        for request in mem::take(&mut self.ahead) {
            if own {
                request.abort();
            } else {
                mem::forget(request);
            }
        }
    }
}

impl Drop for Pages {
    fn drop(&mut self) {
        self.abandon();
    }
}

impl fmt::Debug for Pages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("next", &self.course.number()).finish_non_exhaustive()
    }
}

async fn read(
    request: Arc<Request>,
    pace: Arc<Pace>,
    number: u64,
    asked_at: u64,
    may_be_empty: bool,
) -> Result<Reading> {
    let mut call = request.prepare(number, may_be_empty)?;
    call.pace = Some(Paced::new(pace, number));
    let (rows, units) = (request.source.rows(), request.units);
    let here = call.url.clone();
    request
        .client
        .send(&call, async |arrived| {
            let answer = arrived.answer;
            // the one refusal that is let through
            if !(200..300).contains(&answer.status) {
                return Ok(None);
            }
            let receipt = request.client.receipt(&call, &answer);
            let (document, head, context) = decode::page(rows, answer, units).await?;
            Ok(Some((Arrival { document, head, here, asked_at, receipt }, context)))
        })
        .await
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    use super::*;
    use crate::Options;
    use crate::model::Kind;

    #[test]
    fn a_child_takes_no_lock_of_its_parent() {
        let options = Options {
            base_url: Some("http://127.0.0.1:1".to_owned()),
            token: Some("tok_lists".into()),
            retries: Some(0),
            ..Options::default()
        };
        let client = younium::client(options, younium::Tenancy::default()).expect("client");
        static ROWS: Kind = Kind::List(&Kind::Json);
        let source = Source::Path {
            id: "rows",
            path: "/rows".to_owned(),
            query: Vec::new(),
            rows: &ROWS,
            number: "pageNumber",
            size: "pageSize",
        };
        let request =
            Request { client, source, options: CallOptions::default(), units: Units::Utf8, size: 1 };
        let mut pages = Pages::new(request, ListOptions::default()).expect("pages");
        // another thread of the parent was at it when it forked
        let (held, holding) = mpsc::channel();
        let (_release, released) = mpsc::channel::<()>();
        let pace = pages.pace.clone();
        thread::spawn(move || {
            pace.hold(|| {
                let _ = held.send(());
                let _ = released.recv();
            });
        });
        holding.recv().expect("the lock");
        pages.process = pages.process.wrapping_sub(1);
        let (ended, ending) = mpsc::channel();
        thread::spawn(move || {
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build().expect("runtime");
            let _ = ended.send(runtime.block_on(pages.next()).map(|_| ()));
        });
        let outcome = ending.recv_timeout(Duration::from_secs(30)).expect("it waits for its parent's lock");
        assert!(outcome.is_err(), "nobody listens there");
    }
}
