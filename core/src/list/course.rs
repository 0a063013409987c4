//! The rules of a list that is being read: what each page may be after those before it.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use url::Url;

use super::count::Counts;
use super::identity::Identities;
use super::link;
use super::pages::Page;
use crate::error::{Code, Error, Result};
use crate::http::Receipt;
use crate::model::{Document, PageHead, Slot};

/// What came for a request for a page.
pub(super) struct Arrival {
    pub(super) document: Document,
    pub(super) head: PageHead,
    /// The address that was asked.
    pub(super) here: Url,
    /// Which page came next when it was asked: this one, or one before it.
    pub(super) asked_at: u64,
    pub(super) receipt: Receipt,
}

/// What is known of a list before it is read.
#[derive(Clone, Copy)]
pub(super) struct Plan {
    /// Rows a page, as asked for.
    pub(super) size: u64,
    pub(super) limit: Option<u64>,
    /// The parameter that says which page.
    pub(super) parameter: &'static str,
    /// The order is the caller's: rows may change their place in it while they are read.
    pub(super) own_order: bool,
    /// A bare array is the whole list: nothing asked for a page of it.
    pub(super) whole: bool,
    /// A page without a link to the next one is the last: it is published so.
    pub(super) linked: bool,
}

/// What comes after a page.
#[derive(Clone, Copy, PartialEq)]
enum Further {
    /// The server says that there is another.
    Known,
    /// There may be another: no page, and the refusal of an empty list, are an answer.
    Perhaps,
    Nothing,
}

/// A list on its way: what is known after the pages so far.
pub(super) struct Course {
    plan: Plan,
    /// The number of the page that comes next.
    number: u64,
    /// The highest page that is known to exist.
    known: u64,
    /// Rows handed out.
    passed: u64,
    /// Rows that came, some of them twice.
    sent: u64,
    counts: Counts,
    /// Rows of the first page.
    first: u64,
    /// There was a link to a next page.
    linked: bool,
    /// Rows a page as the server has it: it may send fewer than were asked for.
    full: Option<u64>,
    /// The first page that lacked rows. They may come later, where pages are smaller than the server says.
    short: Option<String>,
    before: Option<Identities>,
    /// In an order of the caller's own, hashes of what was handed out earlier than on the page before: a few bytes a row.
    earlier: HashSet<u64>,
    /// Its first page was a bare array.
    bare: bool,
    /// The next page may not exist.
    perhaps: bool,
    ended: bool,
    /// What was found wrong at the end, to be said after the last rows.
    verdict: Option<Error>,
}

impl Course {
    pub(super) fn new(plan: Plan) -> Self {
        Self {
            plan,
            number: 1,
            known: 1,
            passed: 0,
            sent: 0,
            counts: Counts::default(),
            first: 0,
            linked: plan.linked,
            full: None,
            short: None,
            before: None,
            earlier: HashSet::new(),
            bare: false,
            perhaps: true,
            ended: plan.limit == Some(0),
            verdict: None,
        }
    }

    /// Whether nothing comes any more; an error when it ought to.
    pub(super) fn ended(&mut self) -> Result<bool> {
        match self.verdict.take() {
            Some(error) => Err(error),
            None => Ok(self.ended),
        }
    }

    /// Whether there is nothing more to be asked for.
    pub(super) fn over(&self) -> bool {
        self.ended
    }

    /// The number of the page that comes next.
    pub(super) fn number(&self) -> u64 {
        self.number
    }

    /// The last page that may be asked for now: it is known to exist, and the limit does not end before it.
    pub(super) fn last(&self) -> u64 {
        match self.plan.limit {
            Some(limit) => {
                let left = limit.saturating_sub(self.passed).div_ceil(self.plan.size).max(1);
                self.known.min(self.number.saturating_add(left - 1))
            }
            None => self.known,
        }
    }

    /// Whether the answer that a list is empty is one: no page says otherwise.
    pub(super) fn may_be_empty(&self) -> bool {
        self.perhaps
    }

    /// Whether this refusal of a page is only the end of a list of which rows are missing: to say that is of more use. Of any
    /// other list it is an error: a gateway says 404, too, and a server may know no page beyond some number.
    pub(super) fn is_end(&self, refusal: &Error) -> bool {
        self.perhaps && self.short.is_some() && matches!(refusal.code(), Code::Validation | Code::NotFound)
    }

    /// The list has no further page, or none at all.
    pub(super) fn finish(&mut self) {
        self.ended = true;
        if self.verdict.is_none() {
            self.verdict = self.complete().err();
        }
    }

    /// Whether a page is older than the one before it, by its count: asked for ahead and answered first. Rows that were
    /// inserted between the two would be missing from both, so it is to be asked for again.
    pub(super) fn outdated(&self, arrival: &Arrival) -> bool {
        let before = self.counts.span.map(|(_, last)| last);
        arrival.asked_at < self.number && arrival.head.total_count.is_some_and(|total| Some(total) < before)
    }

    /// Takes the page that was asked for; `None` when nothing in it is new.
    pub(super) fn take(&mut self, arrival: Arrival) -> Result<Option<Page>> {
        let Arrival { mut document, head, here, receipt, .. } = arrival;
        let identities = Identities::of(&document);
        let rows = identities.rows.len() as u64;
        self.fits(&head, rows)?;
        let total = self.counts.believe(head.total_count, self.number, rows, self.perhaps);
        let grown = self.count(total);
        let again = self.before.as_ref().is_some_and(|before| identities.repeat(before));
        if again && self.perhaps && head.number.is_none() && total.is_none() {
            // who knows no pages has sent the whole list again
            self.finish();
            return Ok(None);
        }
        if let Some(link) = &head.next {
            link::check(link, &here, self.plan.parameter, self.number.saturating_add(1))?;
        }
        // as many new rows as a page has may push it on as it is; rows that nothing tells apart may be equal
        let pushed = head.number.is_some() && grown.is_some_and(|grown| grown >= rows);
        if again && !pushed && (self.perhaps || head.number.is_none() || !identities.unknown()) {
            return Err(broken(&format!("page {} is the page before it once more", self.number)));
        }
        if self.plan.own_order {
            self.unmoved(&identities, grown)?;
        }
        self.passed += self.fresh(&mut document, &identities);
        self.sent += rows;
        let further = self.further(&head, rows, total)?;
        self.before = Some(identities);
        self.number += 1;
        self.known = self.known.max(self.number);
        self.perhaps = further == Further::Perhaps;
        let reached = self.plan.limit.is_some_and(|limit| self.passed >= limit);
        if further == Further::Nothing || reached || self.verdict.is_some() {
            self.finish();
        }
        Ok((rows_of(&document) > 0).then_some(Page { document, head, receipt }))
    }

    /// The page that was asked for, as far as it says which it is, and of the same make as those before.
    fn fits(&mut self, head: &PageHead, rows: u64) -> Result<()> {
        if self.number == 1 {
            (self.bare, self.first) = (head.whole, rows);
        }
        match (self.bare, head.whole) {
            (false, true) => Err(broken("a page was expected, and a list without a number came")),
            (true, false) => Err(broken("a list without a number was expected, and a page came")),
            (true, true) if self.number > 1 && rows > self.plan.size => {
                Err(broken("a page is longer than was asked for, and has no number"))
            }
            _ if head.number.is_some_and(|number| number != self.number) => {
                Err(broken(&format!("page {} was asked for, and another one came", self.number)))
            }
            _ => Ok(()),
        }
    }

    /// Follows the server's count of all rows; gives by how many it has grown. What is wrong with it is said after the rows.
    fn count(&mut self, total: Option<u64>) -> Option<u64> {
        let total = total?;
        let (first, last) = self.counts.span.unwrap_or((total, total));
        self.counts.span = Some((first, total));
        if total < last {
            let message = format!("the list shrank from {last} to {total} rows while it was read");
            self.verdict = Some(incomplete(&message, true));
        }
        Some(total.saturating_sub(last))
    }

    /// Whether a page says that there is another.
    fn another(&self, head: &PageHead) -> bool {
        head.next.is_some() || head.total_pages > Some(self.number)
    }

    /// What comes after a page with so many rows, by what the server says about it. All but the last page are full: one
    /// that is not is remembered, and read past.
    fn further(&mut self, head: &PageHead, rows: u64, total: Option<u64>) -> Result<Further> {
        let size = head.size.filter(|size| *size > 0);
        if head.whole {
            let like_a_page = rows == self.plan.size && !self.plan.whole;
            return Ok(if like_a_page { Further::Perhaps } else { Further::Nothing });
        }
        let pages = head.total_pages.filter(|pages| *pages > 0);
        let known = self.another(head);
        let without = |page: &Identities| page.rows.is_empty();
        if known && rows == 0 && (pages <= Some(self.number) || self.before.as_ref().is_none_or(without)) {
            return Err(broken("a page without rows says that there is another"));
        }
        let full = *self.full.get_or_insert(size.unwrap_or(rows));
        let expected = match total {
            Some(total) => full.min(total.saturating_sub(full.saturating_mul(self.number - 1))),
            None if known => full,
            None => 0,
        };
        if rows < expected {
            let message = format!("page {} has {rows} rows in place of {expected}", self.number);
            self.short.get_or_insert(message);
        }
        // without a count nothing tells whether a page that was asked for ahead is older than the one before it
        let ahead = pages.filter(|_| total.is_some() && self.counts.proven).unwrap_or(0);
        self.known = self.known.max(ahead);
        self.linked |= head.next.is_some();
        let perhaps = match total {
            Some(total) => {
                let is_full = self.is_full(rows, size);
                let more = match pages {
                    None => full.saturating_mul(self.number) < total,
                    // by another size than pages have; what was inserted has pushed on what came twice
                    Some(_) => is_full && self.sent < total,
                };
                // a list that is one page long, or the rows of this page
                let alike = is_full && pages.is_none() && !self.linked && !self.counts.proven;
                self.passed < total && (more || self.short.is_some()) || self.passed == total && alike
            }
            None if self.plan.linked => false,
            None if self.plan.whole => self.is_full(rows, size),
            None if self.number > 1 && (self.linked || pages.is_some()) => self.is_full(rows, size),
            // only a page without rows is an end
            None => true,
        };
        Ok(match (known, perhaps && rows > 0) {
            (true, _) => Further::Known,
            (_, true) => Further::Perhaps,
            _ => Further::Nothing,
        })
    }

    /// Whether a page is as long as a page can be: as the server calls it, as was asked for, or as the first one was.
    fn is_full(&self, rows: u64, size: Option<u64>) -> bool {
        // not a size that was never asked for
        let asked = Some(self.plan.size).filter(|_| !self.plan.whole);
        let first = Some(self.first).filter(|_| self.number > 1);
        [size, asked, first].into_iter().flatten().min().is_some_and(|least| rows >= least)
    }

    /// In an order of the caller's own: no row has changed its place over the edge of a page. One that did comes twice or
    /// not at all, and others with it. Rows that are inserted push the last ones of the page before on to this one: as
    /// many as there are new ones.
    fn unmoved(&mut self, identities: &Identities, grown: Option<u64>) -> Result<()> {
        let Some(before) = &self.before else { return Ok(()) };
        let known: HashSet<&str> = before.ids().collect();
        let again: Vec<&str> = identities.ids().filter(|id| known.contains(id)).collect();
        let skipped = before.ids().count().saturating_sub(again.len());
        let pushed = before.ids().skip(skipped).eq(again.iter().copied());
        let explained = pushed && grown.is_none_or(|grown| again.len() as u64 <= grown);
        let earlier = |id: &str| !known.contains(id) && self.earlier.contains(&hash(id));
        if !explained || identities.ids().any(earlier) {
            let message = "a row that was handed out before came again: rows changed their places in this order while \
                           they were read, and others may have been missed. Read it again, in the order that is asked for \
                           by default, or with `modified_before`";
            return Err(Error::new(Code::Conflict, message).retry(true));
        }
        self.earlier.extend(before.ids().map(hash));
        Ok(())
    }

    /// Leaves out what the page before has brought, and what is beyond the limit; gives how many rows are left.
    fn fresh(&self, document: &mut Document, identities: &Identities) -> u64 {
        let seen: HashSet<&str> = match &self.before {
            Some(before) => before.rows.iter().flatten().map(AsRef::as_ref).collect(),
            None => HashSet::new(),
        };
        let mut left = self.plan.limit.map_or(u64::MAX, |limit| limit.saturating_sub(self.passed));
        let limited = left < identities.rows.len() as u64;
        if limited || identities.rows.iter().flatten().any(|id| seen.contains(id.as_ref())) {
            document.keep_items(|index| {
                let known = identities.rows.get(index).and_then(Option::as_deref);
                let keep = left > 0 && !known.is_some_and(|id| seen.contains(id));
                left -= u64::from(keep);
                keep
            });
        }
        rows_of(document)
    }

    /// At the end of the list: as many rows as there were when it began, and where a page lacked some, as many as there are.
    fn complete(&self) -> Result<()> {
        let reached = self.plan.limit.is_some_and(|limit| self.passed >= limit);
        let moved = self.counts.span.is_some_and(|(first, last)| first != last);
        match (&self.short, self.counts.span) {
            (Some(short), counted) if counted.is_none_or(|(_, last)| self.passed < last) => {
                Err(incomplete(short, moved))
            }
            (_, Some((first, _))) if self.passed < first && !reached => {
                let message =
                    format!("the server counts {first} rows, and the list ended after {}", self.passed);
                Err(incomplete(&message, moved))
            }
            _ => Ok(()),
        }
    }
}

/// Rows are missing by the server's own count. To read the list again helps only where that count moved.
fn incomplete(message: &str, moved: bool) -> Error {
    let (code, remedy) = match moved {
        true => (
            Code::Conflict,
            "rows may have been missed, for the list changed while it was read. Read it again; `modified_before` keeps \
             changes out, and what your own program changes on the way is better collected first",
        ),
        false => (
            Code::Decode,
            "the API counts more rows than it sends. All that it sent come before this error: read row by row or page by \
             page to have them",
        ),
    };
    Error::new(code, format!("{message}: {remedy}")).retry(moved)
}

fn hash(id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish()
}

pub(super) fn rows_of(document: &Document) -> u64 {
    match document.root() {
        Slot::List(items) => items.len() as u64,
        _ => 0,
    }
}

fn broken(message: &str) -> Error {
    Error::new(Code::Decode, message)
}
