// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What Younium is sent, as Rust structs.

use crate::model::{Lookup, Members, Patch, ToJson};

/// A postal address.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct AddressInput(Members);

impl AddressInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description.
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"description\":", &description.into());
        self
    }

    /// Name.
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"name\":", &name.into());
        self
    }

    /// Street.
    pub fn street(mut self, street: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"street\":", &street.into());
        self
    }

    /// Street2.
    pub fn street2(mut self, street2: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"street2\":", &street2.into());
        self
    }

    /// City.
    pub fn city(mut self, city: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"city\":", &city.into());
        self
    }

    /// County.
    pub fn county(mut self, county: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"county\":", &county.into());
        self
    }

    /// State.
    pub fn state(mut self, state: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"state\":", &state.into());
        self
    }

    /// Zip.
    pub fn zip(mut self, zip: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"zip\":", &zip.into());
        self
    }

    /// Country.
    ///
    /// Looked up by `name` or `id`.
    pub fn country(mut self, country: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"country\":", &country.into());
        self
    }
}

impl ToJson for AddressInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}
