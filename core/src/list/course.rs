//! The rules of a list that is being read: what each page may be after those before it.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use url::Url;

use super::identity::Identities;
use super::link;
use super::pages::Page;
use crate::error::{Code, Error, Result};
use crate::model::{Document, PageHead, Slot};

/// What came for a request for a page.
pub(super) struct Arrival {
    pub(super) document: Document,
    pub(super) head: PageHead,
    /// The address that was asked.
    pub(super) here: Url,
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
    /// What the first page counted, and what the last one did.
    counted: Option<(u64, u64)>,
    /// Rows a page as the server has it: it may send fewer than were asked for.
    full: Option<u64>,
    before: Option<Identities>,
    /// In an order of the caller's own, hashes of what was handed out earlier than on the page before: a few bytes a row.
    earlier: HashSet<u64>,
    /// The list came as a bare array as long as a page: it may be whole or not.
    doubtful: bool,
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
            counted: None,
            full: None,
            before: None,
            earlier: HashSet::new(),
            doubtful: false,
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

    /// Whether the answer that a list is empty is one: there is no page yet that says otherwise.
    pub(super) fn may_be_empty(&self) -> bool {
        self.number == 1 || self.doubtful
    }

    /// The list is empty, or has no further page.
    pub(super) fn empty(&mut self) {
        self.ended = true;
    }

    /// Takes the page that was asked for; `None` when nothing in it is new.
    pub(super) fn take(&mut self, arrival: Arrival) -> Result<Option<Page>> {
        let Arrival { mut document, head, here } = arrival;
        let identities = Identities::of(&document);
        let (more, grown) = match head.whole {
            true => (self.bare(&identities)?, None),
            false => self.paged(&head, &here, &identities)?,
        };
        if self.ended {
            return Ok(None);
        }
        if self.plan.own_order {
            self.unmoved(&identities, grown)?;
        }
        let rows = self.fresh(&mut document, &identities);
        self.before = Some(identities);
        self.passed += rows;
        let reached = self.plan.limit.is_some_and(|limit| self.passed >= limit);
        if !more && self.verdict.is_none() {
            self.verdict = self.complete().err();
        }
        self.ended = !more || reached || self.verdict.is_some();
        self.number += 1;
        if more {
            self.known = self.known.max(self.number);
        }
        Ok((rows > 0).then_some(Page { document, head }))
    }

    /// A bare array: usually the whole list.
    fn bare(&mut self, identities: &Identities) -> Result<bool> {
        let rows = identities.rows.len() as u64;
        let again = self.before.as_ref().is_some_and(|before| identities.repeat(before));
        if self.number == 1 {
            self.doubtful = rows == self.plan.size && !self.plan.whole;
        } else if !self.doubtful {
            return Err(broken("a page was expected, and a list without a number came"));
        } else if again || rows == 0 {
            // the page before was the whole list, or its end
            self.ended = true;
        } else if rows > self.plan.size {
            return Err(broken("a page is longer than was asked for, and has no number"));
        }
        Ok(self.doubtful && rows == self.plan.size)
    }

    /// A page: the one that was asked for, new, and not in contradiction to those before it. Whether there are more, and by
    /// how many rows the list has grown since the page before, where that is known.
    fn paged(&mut self, head: &PageHead, here: &Url, identities: &Identities) -> Result<(bool, Option<u64>)> {
        let rows = identities.rows.len() as u64;
        if self.doubtful {
            return Err(broken("a list without a number was expected, and a page came"));
        }
        if head.number.is_some_and(|number| number != self.number) {
            return Err(broken(&format!("page {} was asked for, and another one came", self.number)));
        }
        let grown = self.count(head.total_count);
        if let Some(link) = &head.next {
            link::check(link, here, self.plan.parameter, self.number.saturating_add(1))?;
        }
        let pages = head.total_pages.unwrap_or(0);
        let more = head.next.is_some() || pages > self.number;
        if more && rows == 0 {
            return Err(broken("a page without rows says that there is another"));
        }
        let expected = self.expected(head, more, rows);
        if rows < expected {
            let message = format!("page {} has {rows} rows in place of {expected}", self.number);
            self.verdict = self.verdict.take().or_else(|| Some(self.incomplete(&message)));
        }
        if self.before.as_ref().is_some_and(|before| identities.repeat(before)) {
            // as many new rows as a page has may push it on as it is; rows that nothing tells apart may be equal
            let explained = head.number.is_some() && (grown >= rows || identities.unknown());
            if !explained {
                return Err(broken(&format!("page {} is the page before it once more", self.number)));
            }
        }
        self.known = self.known.max(pages);
        Ok((more, head.total_count.map(|_| grown)))
    }

    /// Follows the server's count of all rows; gives by how many it has grown. What is wrong with it is said after the rows.
    fn count(&mut self, total: Option<u64>) -> u64 {
        let Some(total) = total else { return 0 };
        let Some((first, last)) = self.counted else {
            self.counted = Some((total, total));
            return 0;
        };
        self.counted = Some((first, total));
        if total < last {
            let message = format!("the list shrank from {last} to {total} rows while it was read");
            self.verdict = Some(self.incomplete(&message));
        }
        total.saturating_sub(last)
    }

    /// How many rows a page has, by what the server says about it: all but the last are full.
    fn expected(&mut self, head: &PageHead, more: bool, rows: u64) -> u64 {
        let first = head.size.filter(|size| *size > 0).or(more.then_some(rows));
        self.full = self.full.or(first);
        match (self.full, head.total_count) {
            (Some(full), Some(total)) => full.min(total.saturating_sub(full.saturating_mul(self.number - 1))),
            (Some(full), None) if more => full,
            _ => 0,
        }
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

    /// At the end of the list: as many rows as there were when it began. Fewer are no end.
    fn complete(&self) -> Result<()> {
        let reached = self.plan.limit.is_some_and(|limit| self.passed >= limit);
        match self.counted {
            Some((first, _)) if self.passed < first && !reached => Err(self.incomplete(&format!(
                "the server counts {first} rows, and the list ended after {}",
                self.passed
            ))),
            _ => Ok(()),
        }
    }

    /// Rows are missing by the server's own count. To read the list again helps only where that count moved.
    fn incomplete(&self, message: &str) -> Error {
        let moved = self.counted.is_some_and(|(first, last)| first != last);
        let (code, remedy) = match moved {
            true => (
                Code::Conflict,
                "rows may have been missed, for the list changed while it was read. Read it again; `modified_before` \
                 keeps changes out, and what your own program changes on the way is better collected first",
            ),
            false => (
                Code::Decode,
                "the API counts more rows than it sends. All that it sent come before this error: read row by row or page \
                 by page to have them",
            ),
        };
        Error::new(code, format!("{message}: {remedy}")).retry(moved)
    }
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
