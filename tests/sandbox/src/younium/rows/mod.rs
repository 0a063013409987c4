//! Rows out of nothing but a seed.
//!
//! A value is a pure function of seed, legal entity, resource, index and name, so a million rows cost nothing
//! until somebody asks for them, and a filter asks only for the members that it names.

pub(super) mod collection;
mod described;
mod facts;
mod figures;
pub(super) mod id;
mod words;

use std::collections::HashMap;

use collection::Collection;
pub(super) use facts::number;
pub(super) use figures::amount;

use super::{
    table::{self, Field, Kind, Shape},
    tenant::LegalEntity,
    value::Value,
};
use crate::{
    clock,
    data::roll::{self, Roll},
};

/// How many rows a resource has; what is not in it has as many as from the start.
pub(super) type Counts = HashMap<&'static str, u64>;

/// Lists within rows are short: their elements' indexes are the row's times this, plus the place.
pub(super) const FAN: u64 = 4;
/// Deeper than this nothing is made up, and no row leads to another one over more rows than this: what is described
/// may go round in circles.
const DEPTH: u8 = 6;

/// Where the rows of one legal entity come from.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) key: u64,
    pub(super) entity: &'static LegalEntity,
    pub(super) counts: &'a Counts,
}

/// Where a value stands: in a row, or in an object within a row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    root: &'static Collection,
    root_index: u64,
    /// The list that it is an element of; empty for the row itself.
    list: &'static str,
    /// The same for all rows, or for all elements of all lists with this name.
    pub(super) tag: u64,
    pub(super) index: u64,
    depth: u8,
    /// How many rows led here, one to the next.
    hops: u8,
}

impl Place {
    fn roll(&self, name: &str) -> Roll {
        Roll::new(self.tag, roll::key(0, name), self.index)
    }

    /// An object within.
    fn inner(self, name: &str) -> Self {
        Self { tag: roll::key(self.tag, name), depth: self.depth + 1, ..self }
    }

    /// An element of a list within.
    pub(super) fn element(self, list: &'static str, place: u64) -> Self {
        Self { list, index: self.index * FAN + place, ..self.inner(list) }
    }

    /// Seconds since the epoch: later for later rows. A day apart at first, a minute when there are many.
    fn created(&self) -> i64 {
        const START: i64 = 1_609_459_200; // 2021
        const SPARSE: u64 = 1000;
        let days = self.root_index.min(SPARSE) as i64;
        let minutes = self.root_index.saturating_sub(SPARSE) as i64;
        START
            + days * clock::DAY
            + minutes * 60
            + Roll::new(self.tag_of_root(), 1, self.root_index).below(50) as i64
    }

    fn tag_of_root(&self) -> u64 {
        roll::key(0, self.root.name)
    }
}

impl<'a> Source<'a> {
    pub(super) fn count(&self, collection: &Collection) -> u64 {
        self.counts.get(collection.name).copied().unwrap_or(collection.rows)
    }

    /// A row as a place.
    pub(super) fn place(&self, root: &'static Collection, index: u64) -> Place {
        Place {
            root,
            root_index: index,
            list: "",
            tag: roll::key(self.key, root.name),
            index,
            depth: 0,
            hops: 0,
        }
    }

    /// The id of a row.
    pub(super) fn id(&self, collection: &'static Collection, index: u64) -> String {
        id::of(self.place(collection, index).tag, index)
    }

    /// The index of the row with this id, whether it is there or not.
    pub(super) fn index(&self, collection: &'static Collection, id: &str) -> Option<u64> {
        id::index(self.place(collection, 0).tag, id)
    }

    /// A whole row.
    pub(super) fn row(&self, collection: &'static Collection, index: u64) -> Value {
        self.object(collection.shape(), self.place(collection, index))
    }

    /// One member of a row.
    pub(super) fn member(&self, collection: &'static Collection, index: u64, name: &str) -> Option<Value> {
        if collection.name == "accounts" && name == "legalEntity" {
            return Some(Value::text(self.entity.name)); // no real one says whose it is
        }
        self.value(collection.shape(), collection.shape().field(name)?, self.place(collection, index))
    }

    /// An object of a shape.
    pub(super) fn object(&self, shape: &'static Shape, place: Place) -> Value {
        let member = |field: &'static Field| Some((field.name.to_owned(), self.value(shape, field, place)?));
        let mut object = Value::Object(shape.fields.iter().filter_map(member).collect());
        if place.root.name == "accounts" && place.depth == 0 && std::ptr::eq(shape, place.root.shape()) {
            object.set("legalEntity", Value::text(self.entity.name));
        }
        object
    }

    /// Rows of a shape that are kept nowhere, such as the entries of a log.
    pub(super) fn invented(
        &self,
        shape: &'static Shape,
        list: &'static str,
        of: Place,
        count: u64,
    ) -> Vec<Value> {
        (0..count.min(FAN)).map(|place| self.object(shape, of.element(list, place))).collect()
    }

    fn value(&self, shape: &'static Shape, field: &'static Field, place: Place) -> Option<Value> {
        if let Some(known) = figures::known(self, shape, field, place) {
            return Some(known);
        }
        if let Some(known) = facts::known(self, shape, field, place) {
            return known;
        }
        if place.depth > DEPTH || place.hops > DEPTH {
            return None;
        }
        match &field.kind {
            Kind::Object(name) => self.part(table::shape(name), field.name, place),
            Kind::List(item) => Some(Value::List(self.items(item, field.name, place))),
            kind => facts::invented(self, kind, field, place),
        }
    }

    /// An object within: a reference to another row, or something of its own.
    fn part(&self, shape: &'static Shape, name: &'static str, place: Place) -> Option<Value> {
        if let Some(target) = collection::meant_by(name) {
            let target = self.place(target, self.referenced(target, name, place)?);
            return Some(self.reference(shape, Place { hops: place.hops + 1, ..target }));
        }
        if matches!(name, "charge" | "orderProductCharge") && place.root.name != "products" {
            let target = collection::named("subscriptions")?;
            let order = self.place(target, self.referenced(target, "order", place)?);
            let charge = order.element("products", 0).element("charges", 0);
            return Some(self.object(shape, charge));
        }
        Some(self.object(shape, place.inner(name)))
    }

    /// Another row, as far as a shape shows it.
    pub(super) fn reference(&self, shape: &'static Shape, target: Place) -> Value {
        let own = target.root.shape();
        let member = |field: &'static Field| {
            let known = own.field(field.name).unwrap_or(field);
            Some((field.name.to_owned(), self.value(own, known, target)?))
        };
        Value::Object(shape.fields.iter().filter_map(member).collect())
    }

    /// Which row another one leads to. All members of a row lead to the same.
    pub(super) fn referenced(&self, target: &'static Collection, name: &str, place: Place) -> Option<u64> {
        let count = self.count(target);
        if place.root == target {
            let own = !matches!(name, "parentAccount" | "parentAccountId");
            return own.then_some(place.root_index);
        }
        let mut roll =
            Roll::new(self.key ^ roll::key(0, place.root.name), roll::key(0, target.name), place.root_index);
        (count > 0).then(|| roll.below(count))
    }

    fn items(&self, kind: &Kind, name: &'static str, place: Place) -> Vec<Value> {
        match kind {
            Kind::Object(shape) => {
                let elements = (0..facts::length(name, place)).map(|at| place.element(name, at));
                elements.map(|element| self.object(table::shape(shape), element)).collect()
            }
            Kind::String => words::list(name, place).into_iter().map(Value::text).collect(),
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests;
