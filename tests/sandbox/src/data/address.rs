//! Postal addresses.

use serde::Serialize;

use super::{names, roll::Roll};

/// Where an invoice goes.
#[derive(Debug, Serialize)]
pub(crate) struct Address {
    line1: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    line2: Option<&'static str>,
    city: &'static str,
    postcode: String,
    country: &'static str,
}

impl Address {
    pub(super) fn new(roll: &mut Roll) -> Self {
        let (city, area) = roll.pick(names::CITIES);
        // The inward code has one digit and two letters, never C, I, K, M, O or V.
        let letters = b"ABDEFGHJLNPQRSTUWXYZ";
        let (first, second) = (char::from(roll.pick(letters)), char::from(roll.pick(letters)));
        let (district, sector) = (roll.below(19) + 1, roll.below(10));
        Self {
            line1: format!("{} {}", roll.below(180) + 1, roll.pick(names::STREETS)),
            line2: roll.once_in(3).then(|| roll.pick(names::BUILDINGS)),
            city,
            postcode: format!("{area}{district} {sector}{first}{second}"),
            country: "GB",
        }
    }
}
