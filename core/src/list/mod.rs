//! Lists that come in pages, read one page after the other.
//!
//! A list is complete or an error, never silently short:
//!
//! * Pages are asked for by number. The server's link to the next page is checked (same host, same path, the next
//!   number) and never followed: it could lead anywhere, with a token.
//! * Rows come in a stable order unless the caller chose one; see `order`.
//! * A page that comes twice, a page that was not asked for, rows that are counted and not sent, and a count that shrinks
//!   while the list is read: each is an error. What the counts give away is said after all rows that can be had, and only
//!   where the count moved is it worth another try. A page with fewer rows than it should have is read past: where as many
//!   come as are counted, its pages are only smaller than the server says.
//! * Whether there is a next page is said by a link, a number of pages, or a number of rows, and by the first of them that
//!   is there. Where none is, only a page without rows is the end (or the refusal that means an empty list). In exports the
//!   page without a link is published to be the last.
//! * A count below the rows that came counts as none, and one that is just the rows of a full first page proves nothing:
//!   servers say zero there, or count the rows of the page. Numbers of pages may go by a size that pages do not have: where
//!   no count confirms them, a first page and a full last one are followed by a look at the next. What counts rows and pages
//!   rightly costs no request more. No client can see that there is more behind a page that is shorter than it may be and
//!   counts just its own rows.
//! * Pages that are asked for ahead may be answered in another order. One that counts fewer rows than the page before it,
//!   and was asked for before that one came, is older: it is asked for again.
//! * A server that refuses or breaks down (429, 503) is asked for half as many pages ahead, and for none while it wants to
//!   be left alone; as pages come it is asked for more again. A refusal beside other requests of the same list does not
//!   count as one of its `retries`: it was the list that was too much.
//! * A row that is *inserted* in the middle pushes its successors on, and the last row of a page comes again on the next:
//!   it is handed out once. Where nothing but what existed at a certain time is wanted, `modified_before` is the fence.
//! * In an order that the caller gave, rows may change their places: one that is read and then moves behind what is still
//!   to come pulls its successors back unseen, and comes again. So a row that comes again from any earlier page is an error
//!   there, unless it was pushed on by rows that were counted. For that the list remembers a hash of each id.
//! * A row that is *removed* pulls its successors back, over the edge of a page: that is the count that shrinks. One
//!   insertion and one removal between the same two answers hide each other; no client can see that.
//!
//! Version 2.0 of Younium's API sends lists whole: there no page is asked for, and a bare array is all. What comes in pages
//! all the same (lists under an object) is read on in pages, of the server's size.
//!
//! Elsewhere some lists come whole, too. A bare array that is exactly as long as a page, or rows under an object that says
//! nothing at all, might be a page all the same: then the next one is asked for, and the same rows again (or none) mean that
//! it was the whole list.

mod count;
mod course;
mod identity;
pub(crate) mod link;
#[cfg(feature = "models")]
mod listing;
mod order;
mod pages;
mod request;
#[cfg(feature = "models")]
mod rows;

pub use crate::model::PageHead;
#[cfg(feature = "models")]
pub use listing::Listing;
pub use pages::{Page, Pages};
pub(crate) use request::{Request, Source};
#[cfg(feature = "models")]
pub use rows::{PageStream, Rows};

use crate::error::{Code, Error, Result};

/// How a list is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListOptions {
    /// Rows a page, 1 to 100 (5,000 in exports). By default as many as fit, or as `limit` asks for.
    pub page_size: Option<u32>,
    /// At most so many rows in all.
    pub limit: Option<u64>,
    /// Pages that are asked for ahead, 0 to 8.
    pub prefetch: u32,
}

impl Default for ListOptions {
    fn default() -> Self {
        Self { page_size: None, limit: None, prefetch: 1 }
    }
}

/// The most pages that may be asked for ahead.
const MOST_AHEAD: u32 = 8;

impl ListOptions {
    /// The page size to ask for, of at most `most` and usually `usual`.
    pub(crate) fn size(&self, most: u32, usual: u32) -> Result<u32> {
        if self.prefetch > MOST_AHEAD {
            return Err(wrong(format!("`prefetch` must be 0 to {MOST_AHEAD} pages")));
        }
        match self.page_size {
            Some(size) if size == 0 || size > most => {
                Err(wrong(format!("`page_size` must be 1 to {most} rows here")))
            }
            Some(size) => Ok(size),
            None => {
                let wanted = self.limit.and_then(|limit| u32::try_from(limit).ok()).unwrap_or(usual);
                Ok(wanted.clamp(1, usual))
            }
        }
    }
}

fn wrong(message: impl Into<String>) -> Error {
    Error::new(Code::Configuration, message)
}
