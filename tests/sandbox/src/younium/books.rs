//! What a legal entity's books hold: rows out of a seed, and over them what was created, changed and deleted.

use std::collections::{BTreeMap, HashMap};

use super::{
    idempotency::Answers,
    list::Scans,
    rows::{Counts, Source, collection::Collection},
    tenant::LegalEntity,
    time,
    value::Value,
};
use crate::{clock, data::roll};

/// Created rows have indexes from here on, behind all that come out of the seed.
const CREATED: u64 = 1 << 22;

/// Everything that Younium knows.
#[derive(Default)]
pub(crate) struct Books {
    pub(super) counts: Counts,
    pub(super) answers: Answers,
    entities: HashMap<&'static str, Entity>,
}

/// What happened to one legal entity since the start.
#[derive(Default)]
pub(super) struct Entity {
    changes: HashMap<&'static str, Changes>,
    /// Former versions of rows, oldest first.
    former: HashMap<(&'static str, u64), Vec<Value>>,
    pub(super) scans: Scans,
    /// Invoices and the ones that credit them.
    pub(super) credits: Vec<(u64, u64)>,
    /// Grows with every change, so that what was found before it is looked for again.
    pub(super) state: u64,
}

/// What happened to one collection: a row, or nothing where it was deleted.
#[derive(Default)]
struct Changes {
    rows: BTreeMap<u64, Option<Value>>,
    created: u64,
}

impl Books {
    /// The books of a legal entity, opened.
    pub(super) fn open(&mut self, entity: &'static LegalEntity, seed: u64, now: i64) -> Ledger<'_> {
        let source = Source { key: roll::key(seed, entity.id), entity, counts: &self.counts };
        Ledger { source, entity: self.entities.entry(entity.id).or_default(), now }
    }

    /// Sets how many rows a resource has from the start.
    pub(crate) fn set_rows(&mut self, name: &str, rows: u64) -> Result<(), String> {
        const MOST: u64 = 1_000_000;
        let collection = super::rows::collection::named(name).ok_or_else(|| {
            let known: Vec<_> = super::rows::collection::all().map(|known| known.name).collect();
            format!("there is no resource {name:?} with rows: there are {}", known.join(", "))
        })?;
        if rows > MOST {
            return Err(format!("that is too much: give at most {MOST} rows"));
        }
        self.counts.insert(collection.name, rows);
        self.entities.values_mut().for_each(|entity| entity.state += 1);
        Ok(())
    }

    /// How many rows every resource has from the start.
    pub(crate) fn rows(&self) -> BTreeMap<&'static str, u64> {
        let all = super::rows::collection::all();
        all.map(|known| (known.name, self.counts.get(known.name).copied().unwrap_or(known.rows))).collect()
    }
}

/// The books of one legal entity, at a moment.
pub(super) struct Ledger<'a> {
    pub(super) source: Source<'a>,
    pub(super) entity: &'a mut Entity,
    /// Seconds since the epoch.
    pub(super) now: i64,
}

impl Ledger<'_> {
    /// A row, if it is there.
    pub(super) fn get(&self, collection: &'static Collection, index: u64) -> Option<Value> {
        match self.changed(collection, index) {
            Some(row) => row.clone(),
            None => (index < self.source.count(collection)).then(|| self.source.row(collection, index)),
        }
    }

    /// What a row holds at a path, without making the whole row.
    pub(super) fn at(&self, collection: &'static Collection, index: u64, path: &[String]) -> Option<Value> {
        let names = || path.iter().map(String::as_str);
        match self.changed(collection, index) {
            Some(row) => row.as_ref()?.at(names()).cloned(),
            None => {
                let first = self.source.member(collection, index, path.first()?)?;
                if path.len() == 1 { Some(first) } else { first.at(names().skip(1)).cloned() }
            }
        }
    }

    /// The row with this id.
    pub(super) fn find(&self, collection: &'static Collection, id: &str) -> Option<(u64, Value)> {
        let index = self.source.index(collection, id)?;
        Some((index, self.get(collection, index)?))
    }

    /// The row with this id or number.
    pub(super) fn find_any(&self, collection: &'static Collection, text: &str) -> Option<(u64, Value)> {
        self.find(collection, text).or_else(|| {
            let (field, _) = collection.number?;
            let index = self.with(collection, &[field.to_owned()], text).next()?;
            Some((index, self.get(collection, index)?))
        })
    }

    /// Rows whose member is this text.
    pub(super) fn with<'b>(
        &'b self,
        collection: &'static Collection,
        path: &'b [String],
        text: &'b str,
    ) -> impl Iterator<Item = u64> + 'b {
        let same = move |index: &u64| {
            self.at(collection, *index, path).as_ref().and_then(Value::as_str) == Some(text)
        };
        self.indexes(collection).filter(same)
    }

    /// All rows that are there, oldest first.
    pub(super) fn indexes(&self, collection: &'static Collection) -> impl Iterator<Item = u64> + '_ {
        let there = move |index: &u64| !matches!(self.changed(collection, *index), Some(None));
        (0..self.source.count(collection)).chain(self.created(collection)).filter(there)
    }

    /// How many rows are there.
    pub(super) fn count(&self, collection: &'static Collection) -> u64 {
        let base = self.source.count(collection);
        base - self.deleted(collection).count() as u64 + self.live_created(collection).count() as u64
    }

    /// The row at a place in the list of all that are there. Costs nothing but the deleted ones before it.
    pub(super) fn nth(&self, collection: &'static Collection, place: u64) -> Option<u64> {
        let mut index = place;
        for deleted in self.deleted(collection) {
            if deleted > index {
                break;
            }
            index += 1;
        }
        let base = self.source.count(collection);
        if index < base { Some(index) } else { self.live_created(collection).nth((index - base) as usize) }
    }

    /// The index that the next created row gets.
    pub(super) fn next(&self, collection: &'static Collection) -> u64 {
        CREATED + self.entity.changes.get(collection.name).map_or(0, |changes| changes.created)
    }

    /// The number that people use of the row at an index.
    pub(super) fn number(
        &self,
        collection: &'static Collection,
        index: u64,
    ) -> Option<(&'static str, String)> {
        let (field, prefix) = collection.number?;
        let place = if index < CREATED { index } else { index - CREATED + self.source.count(collection) };
        Some((field, super::rows::number(prefix, place)))
    }

    /// Adds a row at the index that [`Self::next`] gave.
    pub(super) fn add(&mut self, collection: &'static Collection, row: Value) -> u64 {
        let index = self.next(collection);
        self.entity.changes.entry(collection.name).or_default().created += 1;
        self.put(collection, index, row);
        index
    }

    /// Puts a row in the place of what was there, changed now.
    pub(super) fn put(&mut self, collection: &'static Collection, index: u64, mut row: Value) {
        for name in ["modified", "lastUpdated"] {
            if collection.shape().field(name).is_some() {
                row.set(name, Value::text(self.stamp()));
            }
        }
        self.write(collection, index, Some(row));
    }

    pub(super) fn delete(&mut self, collection: &'static Collection, index: u64) {
        self.write(collection, index, None);
    }

    /// Keeps a row as a former version of itself.
    pub(super) fn keep(&mut self, collection: &'static Collection, index: u64, row: Value) {
        self.entity.former.entry((collection.name, index)).or_default().push(row);
    }

    pub(super) fn former(&self, collection: &'static Collection, index: u64) -> &[Value] {
        self.entity.former.get(&(collection.name, index)).map_or(&[], Vec::as_slice)
    }

    /// The latest former version, which is one no longer.
    pub(super) fn take_former(&mut self, collection: &'static Collection, index: u64) -> Option<Value> {
        self.entity.former.get_mut(&(collection.name, index))?.pop()
    }

    /// Now, as rows say it.
    pub(super) fn stamp(&self) -> String {
        clock::rfc3339(self.now)
    }

    /// Today, as a date without an offset.
    pub(super) fn today(&self) -> String {
        format!("{}T00:00:00", clock::date(self.now.div_euclid(clock::DAY)))
    }

    /// A date some days from now, in the same form.
    pub(super) fn in_days(&self, from: &str, days: i64) -> String {
        let from = time::parse(from).map_or(self.now, |(seconds, _)| seconds);
        format!("{}T00:00:00", clock::date(from.div_euclid(clock::DAY) + days))
    }

    fn write(&mut self, collection: &'static Collection, index: u64, row: Option<Value>) {
        self.entity.state += 1;
        self.entity.changes.entry(collection.name).or_default().rows.insert(index, row);
    }

    fn changed(&self, collection: &'static Collection, index: u64) -> Option<&Option<Value>> {
        self.entity.changes.get(collection.name)?.rows.get(&index)
    }

    /// Rows out of the seed that are no longer there, in order.
    fn deleted(&self, collection: &'static Collection) -> impl Iterator<Item = u64> + '_ {
        let base = self.source.count(collection);
        let rows = self.entity.changes.get(collection.name).map(|changes| changes.rows.range(..base));
        rows.into_iter().flatten().filter(|(_, row)| row.is_none()).map(|(index, _)| *index)
    }

    fn created(&self, collection: &'static Collection) -> std::ops::Range<u64> {
        CREATED..self.next(collection)
    }

    fn live_created(&self, collection: &'static Collection) -> impl Iterator<Item = u64> + '_ {
        self.created(collection)
            .filter(move |index| matches!(self.changed(collection, *index), Some(Some(_))))
    }
}
