//! Contacts: the people and companies that invoices go to.

use serde::Serialize;

use super::{
    address::Address,
    names,
    roll::{self, Roll},
};
use crate::clock::{DAY, rfc3339};

const KIND: u64 = 1;
/// 2024-01-02; contacts are older than the invoices of 2026.
const FIRST_DAY: i64 = 19_724;

/// One contact, in the order of its fields on the wire.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Contact {
    pub(crate) id: String,
    name: String,
    email: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    company_name: Option<&'static str>,
    pub(super) billing_address: Address,
    created_at: String,
    updated_at: String,
}

impl Contact {
    pub(super) fn new(key: u64, index: u64) -> Self {
        let mut roll = Roll::new(key, KIND, index);
        let (first, last) = (roll.pick(names::FIRST), roll.pick(names::LAST));
        let (company, domain) = roll.pick(names::COMPANIES);
        let is_company = !roll.once_in(4);
        let domain = if is_company { domain } else { "post" };
        let created = (FIRST_DAY + roll.below(700) as i64) * DAY + office_hours(&mut roll);
        Self {
            id: id(key, index),
            name: format!("{first} {last}"),
            email: format!("{}.{}{index}@{domain}.example", ascii(first), ascii(last)),
            phone: (!roll.once_in(5)).then(|| format!("{}{:03}", roll.pick(names::PHONES), roll.below(1000))),
            company_name: is_company.then_some(company),
            billing_address: Address::new(&mut roll),
            created_at: rfc3339(created),
            updated_at: rfc3339(created + roll.below(30 * DAY as u64) as i64),
        }
    }

    /// How an invoice calls the contact.
    pub(super) fn display_name(&self) -> &str {
        self.company_name.unwrap_or(&self.name)
    }
}

pub(super) fn id(key: u64, index: u64) -> String {
    roll::id("cont_", key, KIND, index)
}

/// A second of the day between 08:00 and 18:00.
pub(super) fn office_hours(roll: &mut Roll) -> i64 {
    (8 * 3600 + roll.below(10 * 3600)) as i64
}

/// A name as it stands in an email address.
fn ascii(name: &str) -> String {
    let plain = |character: char| match character {
        'á' | 'â' => Some('a'),
        'é' | 'ë' => Some('e'),
        'Ó' | 'ó' | 'ô' => Some('o'),
        'ú' => Some('u'),
        _ => character.is_ascii_alphabetic().then(|| character.to_ascii_lowercase()),
    };
    name.chars().filter_map(plain).collect()
}
