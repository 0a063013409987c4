//! What a request is: the callback that is waited for, or anything else that a browser or a stranger may send.

use std::sync::{Mutex, OnceLock, PoisonError};

use http::header::HOST;
use http::{Method, Request, Response};
use tokio::sync::{oneshot, watch};

use super::address::Address;
use super::page::Page;
use crate::auth::{Pending, callback};

/// Hands the first callback with the right state to the sign-in, and answers it when the sign-in is over.
pub(super) struct Desk {
    address: Address,
    pending: Pending,
    /// Taken by the first callback: a sign-in has one.
    arrival: Mutex<Option<oneshot::Sender<String>>>,
    /// The page that tells how it ended.
    ending: watch::Sender<Option<Page>>,
}

/// One connection, as far as the desk knows it: empty until it has brought the callback. It counts as a visitor who
/// waits for the ending until it is dropped.
pub(super) type Visit = OnceLock<watch::Receiver<Option<Page>>>;

impl Desk {
    /// A desk for one sign-in, and the callback that will come.
    pub(super) fn new(address: Address, pending: Pending) -> (Self, oneshot::Receiver<String>) {
        let (arrival, arrived) = oneshot::channel();
        let arrival = Mutex::new(Some(arrival));
        (Self { address, pending, arrival, ending: watch::Sender::new(None) }, arrived)
    }

    /// Answers a request. Its body is not read.
    pub(super) async fn answer<B>(&self, request: Request<B>, visit: &Visit) -> Response<String> {
        let page = match self.judge(&request) {
            Ok(callback) => {
                let mut ending = visit.get_or_init(|| self.ending.subscribe()).clone();
                if let Some(arrival) = self.arrival.lock().unwrap_or_else(PoisonError::into_inner).take() {
                    let _ = arrival.send(callback);
                }
                let page = ending.wait_for(Option::is_some).await.ok().and_then(|page| page.clone());
                page.unwrap_or_else(Page::stray)
            }
            Err(page) => page,
        };
        page.answer()
    }

    /// Shows `page` to everybody who waits, and completes when they have it.
    pub(super) async fn end(&self, page: Page) {
        self.ending.send_replace(Some(page));
        self.ending.closed().await;
    }

    /// The callback, or the page for what is none. The host comes first: a page on a name that was made to point to
    /// this machine (DNS rebinding) learns nothing, not even which path exists.
    fn judge<B>(&self, request: &Request<B>) -> Result<String, Page> {
        let mut hosts = request.headers().get_all(HOST).iter();
        let is_ours =
            |host: &http::HeaderValue| host.to_str().is_ok_and(|host| self.address.is_named_by(host));
        let (first, second) = (hosts.next(), hosts.next());
        if !first.is_some_and(is_ours) || second.is_some() || request.uri().authority().is_some() {
            return Err(Page::misdirected());
        }
        if request.uri().path() != self.address.path {
            return Err(Page::not_found());
        }
        if request.method() != Method::GET {
            return Err(Page::not_allowed());
        }
        let query = request.uri().query().unwrap_or_default();
        let callback =
            format!("http://{}:{}{}?{query}", self.address.host, self.address.port, self.address.path);
        match callback::belongs(&self.pending, &callback) {
            true => Ok(callback),
            false => Err(Page::stray()),
        }
    }
}
