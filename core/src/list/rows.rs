//! Pages and rows as streams, for Rust programs.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::{Page, Pages};
use crate::clock::BoxFuture;
use crate::error::{Code, Error, Result};
use crate::model::{FromKind, Slot};

/// The pages of a list, as a stream. An error is the last item.
pub struct PageStream(State);

enum State {
    Resting(Box<Pages>),
    Waiting(BoxFuture<'static, (Box<Pages>, Result<Option<Page>>)>),
    Failed(Error),
    Ended,
}

impl PageStream {
    pub(super) fn new(pages: Result<Pages>) -> Self {
        Self(match pages {
            Ok(pages) => State::Resting(Box::new(pages)),
            Err(error) => State::Failed(error),
        })
    }

    /// The next page, for programs without a crate for streams.
    pub async fn next(&mut self) -> Option<Result<Page>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl Stream for PageStream {
    type Item = Result<Page>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match std::mem::replace(&mut self.0, State::Ended) {
                State::Resting(mut pages) => {
                    self.0 = State::Waiting(Box::pin(async move {
                        let page = pages.next().await;
                        (pages, page)
                    }));
                }
                State::Waiting(mut next) => match next.as_mut().poll(context) {
                    Poll::Pending => {
                        self.0 = State::Waiting(next);
                        return Poll::Pending;
                    }
                    Poll::Ready((pages, Ok(Some(page)))) => {
                        self.0 = State::Resting(pages);
                        return Poll::Ready(Some(Ok(page)));
                    }
                    Poll::Ready((_, Ok(None))) => return Poll::Ready(None),
                    Poll::Ready((_, Err(error))) => return Poll::Ready(Some(Err(error))),
                },
                State::Failed(error) => return Poll::Ready(Some(Err(error))),
                State::Ended => return Poll::Ready(None),
            }
        }
    }
}

impl fmt::Debug for PageStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PageStream").finish_non_exhaustive()
    }
}

/// The rows of a list, as a stream that asks for pages as it goes. An error is the last item.
#[derive(Debug)]
pub struct Rows<T> {
    pages: PageStream,
    /// What is left of the page that came last.
    page: vec::IntoIter<T>,
}

impl<T: FromKind> Rows<T> {
    pub(super) fn new(pages: PageStream) -> Self {
        Self { pages, page: Vec::new().into_iter() }
    }

    /// The next row, for programs without a crate for streams.
    pub async fn next(&mut self) -> Option<Result<T>>
    where
        T: Unpin,
    {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<T: FromKind + Unpin> Stream for Rows<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(row) = self.page.next() {
                return Poll::Ready(Some(Ok(row)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                Some(Ok(page)) => match read(&page) {
                    Ok(rows) => self.page = rows.into_iter(),
                    Err(error) => {
                        self.pages = PageStream(State::Ended);
                        return Poll::Ready(Some(Err(error)));
                    }
                },
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

/// A page's rows as structs.
fn read<T: FromKind>(page: &Page) -> Result<Vec<T>> {
    let rows = match page.document.root() {
        Slot::List(rows) => rows.iter().map(T::from_slot).collect(),
        _ => None,
    };
    rows.ok_or_else(|| Error::new(Code::Decode, "the rows do not fit the type of this version of the SDK"))
}
