// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What Younium is sent, as Rust structs.

use crate::model::{Lookup, Members, Patch, ToJson, When};
use crate::younium::generated::models::{AccountCategory, BookingType, ChangeType};

/// What can be changed of a booking.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct BookingUpdate(Members);

impl BookingUpdate {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Booking type.
    pub fn booking_type(mut self, booking_type: impl Into<Patch<BookingType>>) -> Self {
        self.0.patch("\"bookingType\":", &booking_type.into());
        self
    }

    /// Account category.
    pub fn account_category(mut self, account_category: impl Into<Patch<AccountCategory>>) -> Self {
        self.0.patch("\"accountCategory\":", &account_category.into());
        self
    }

    /// Change type.
    pub fn change_type(mut self, change_type: impl Into<Patch<ChangeType>>) -> Self {
        self.0.patch("\"changeType\":", &change_type.into());
        self
    }

    /// Notes.
    pub fn notes(mut self, notes: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"notes\":", &notes.into());
        self
    }

    /// Effective date.
    pub fn effective_date(mut self, effective_date: impl Into<Patch<When>>) -> Self {
        self.0.patch("\"effectiveDate\":", &effective_date.into());
        self
    }

    /// Classification.
    ///
    /// Looked up by `id` or `name`.
    pub fn classification(mut self, classification: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"classification\":", &classification.into());
        self
    }
}

impl ToJson for BookingUpdate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}
