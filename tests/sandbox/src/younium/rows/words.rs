//! Texts: what people would have typed in.

use super::{Place, Source};
use crate::{data::names, younium::table::Field};

/// A text for a member, or none where people leave it empty.
pub(super) fn text(source: &Source<'_>, field: &Field, place: Place) -> Option<String> {
    let name = field.name;
    if let Some(word) = master(place, name) {
        return Some(word);
    }
    let mut roll = place.roll(name);
    let lower = name.to_ascii_lowercase();
    let has = |part: &str| lower.contains(part);
    let (company, domain) = company(place);
    let (city, area) = roll.pick(names::CITIES);
    Some(match name {
        "firstName" => roll.pick(names::FIRST).to_owned(),
        "lastName" => roll.pick(names::LAST).to_owned(),
        "paymentTerm" | "defaultPaymentTerm" => roll.pick(TERMS).to_owned(),
        "taxTemplate" | "taxCategoryName" => "Standard rate".to_owned(),
        "unitCode" | "unit" => roll.pick(UNITS).0.to_owned(),
        "country" => "United Kingdom".to_owned(),
        "city" => city.to_owned(),
        "zip" => format!("{area}{} {}AB", roll.below(20) + 1, roll.below(9) + 1),
        "street" => {
            format!("{} {}", roll.below(200) + 1, roll.pick(&["Quay Street", "Mill Lane", "Kungsgatan"]))
        }
        "name" if place.root.name == "accounts" && place.depth == 0 => company,
        "name" | "productName" | "chargePlanName" => roll.pick(OFFERS).to_owned(),
        "accountsReceivable" | "accountsReceivableAccount" => "1510".to_owned(),
        // of a posting: what is owed to the one, what is earned to the other
        "account" => if place.index.is_multiple_of(2) { "1510" } else { "3010" }.to_owned(),
        "deferredRevenueAccount" => "2970".to_owned(),
        "recognizedRevenueAccount" | "revenueRecognition" => "3010".to_owned(),
        "ocrNumber" => format!("{}", 7_000_000 + place.root_index * 10 + 3),
        "token" => format!("whk_{:016x}", crate::data::roll::mix(place.tag ^ place.index)),
        "url" => "https://example.com/hooks".to_owned(),
        "toCurrency" => source.entity.currency.to_owned(),
        "domain" => format!("{domain}.example"),
        _ if has("currency") => source.entity.currency.to_owned(),
        _ if has("email") => format!("accounts@{domain}.example"),
        _ if has("url") || has("link") => format!("https://files.example/{:08x}", roll.below(1 << 32)),
        _ if has("code") => format!("{}", 1000 + roll.below(9000)),
        _ if has("number") => format!("{}", 100_000 + roll.below(900_000)),
        // two of three are left empty, as in real books
        _ if !field.required && !roll.once_in(3) => return None,
        _ if has("reference") || has("contact") => {
            format!("{} {}", roll.pick(names::FIRST), roll.pick(names::LAST))
        }
        _ if has("external") => format!("EXT-{}", roll.below(100_000)),
        _ => roll.pick(PHRASES).to_owned(),
    })
}

/// Texts of a list.
pub(super) fn list(name: &str, place: Place) -> Vec<String> {
    match name {
        "events" => vec!["InvoicePosted".to_owned(), "SubscriptionUpdated".to_owned()],
        "fields" => vec!["number".to_owned(), "amount".to_owned(), "date".to_owned()],
        _ => vec![place.roll(name).pick(PHRASES).to_owned()],
    }
}

/// A name that no other account has.
pub(super) fn company(place: Place) -> (String, &'static str) {
    let at = place.root_index as usize;
    // the first ones are those that the sandbox had when it knew no others
    let order = [1, 4, 5];
    let index = order.get(at).copied().unwrap_or(at % names::COMPANIES.len());
    let (name, domain) = names::COMPANIES[index];
    let round = at / names::COMPANIES.len();
    let again = at >= order.len() && order.contains(&index);
    let name = match (round, again) {
        (0, false) => name.to_owned(),
        _ => format!("{name} {}", round + 1 + usize::from(again)),
    };
    (name, domain)
}

/// What is the same in every company's books: currencies, countries, units, accounts, terms.
fn master(place: Place, name: &str) -> Option<String> {
    if place.depth > 0 {
        return None;
    }
    let at = place.index as usize;
    let (values, column): (&[&[&str]], usize) = match (place.root.name, name) {
        ("currencies", "code") => (CURRENCIES, 0),
        ("currencies", "description") => (CURRENCIES, 1),
        ("exchange_rates", "fromCurrency") => (CURRENCIES, 0),
        ("countries", "name") => (COUNTRIES, 2),
        ("countries", "twoAlphaCode") => (COUNTRIES, 0),
        ("countries", "threeAlphaCode") => (COUNTRIES, 1),
        ("financial_accounts", "code") => (ACCOUNTS, 0),
        ("financial_accounts", "name") => (ACCOUNTS, 1),
        ("units_of_measure", "unitCode") => (UNIT_ROWS, 0),
        ("units_of_measure", "name" | "displayName") => (UNIT_ROWS, 1),
        ("payment_terms", "name" | "description") => (TERM_ROWS, 0),
        ("tax_templates", "name") => (TAXES, 0),
        ("custom_fields", "key" | "name") => (CUSTOM, 0),
        ("roles", "name") => (ROLES, 0),
        ("reports", "name") => (REPORTS, 0),
        ("invoice_batch_groups", "code") => (GROUPS, 0),
        ("invoice_batch_groups", "description") => (GROUPS, 1),
        _ => return None,
    };
    let value = values[at % values.len()][column];
    let round = at / values.len();
    // the same rate may be there for many dates, the same code only once
    let once = place.root.name != "exchange_rates";
    Some(if round == 0 || !once { value.to_owned() } else { format!("{value}{round}") })
}

const CURRENCIES: &[&[&str]] =
    &[&["SEK", "Swedish krona"], &["GBP", "Pound sterling"], &["EUR", "Euro"], &["USD", "US dollar"]];
const COUNTRIES: &[&[&str]] = &[
    &["SE", "SWE", "Sweden"],
    &["GB", "GBR", "United Kingdom"],
    &["NO", "NOR", "Norway"],
    &["DE", "DEU", "Germany"],
    &["FR", "FRA", "France"],
    &["US", "USA", "United States"],
];
const ACCOUNTS: &[&[&str]] = &[
    &["1510", "Accounts receivable"],
    &["3010", "Subscription revenue"],
    &["2970", "Deferred revenue"],
    &["2610", "Output tax"],
    &["1930", "Bank"],
    &["6570", "Bank fees"],
    &["3740", "Rounding"],
    &["3020", "Usage revenue"],
    &["3030", "Services"],
    &["6351", "Losses on receivables"],
];
const UNITS: &[(&str, &str)] =
    &[("pcs", "Piece"), ("usr", "User"), ("h", "Hour"), ("GB", "Gigabyte"), ("mon", "Month")];
const UNIT_ROWS: &[&[&str]] =
    &[&["pcs", "Piece"], &["usr", "User"], &["h", "Hour"], &["GB", "Gigabyte"], &["mon", "Month"]];
const TERMS: &[&str] = &["30 days", "15 days", "60 days", "10 days"];
const TERM_ROWS: &[&[&str]] = &[&["30 days"], &["15 days"], &["60 days"], &["10 days"]];
const TAXES: &[&[&str]] = &[&["Standard rate"], &["Reduced rate"], &["No tax"]];
const CUSTOM: &[&[&str]] =
    &[&["region"], &["segment"], &["costCentre"], &["project"], &["channel"], &["renewalRisk"]];
const ROLES: &[&[&str]] = &[&["Administrator"], &["Accountant"], &["Reader"]];
const REPORTS: &[&[&str]] = &[&["Recurring revenue"], &["Receivables"], &["Churn"]];
const GROUPS: &[&[&str]] =
    &[&["MONTHLY", "Every month"], &["QUARTERLY", "Every quarter"], &["MANUAL", "By hand"]];
const OFFERS: &[&str] = &[
    "Analytics, team",
    "Analytics, enterprise",
    "Support, 24 × 7",
    "Onboarding",
    "Storage",
    "API calls",
    "Fleet tracking",
    "Payroll add-on",
];
const PHRASES: &[&str] = &[
    "As agreed in the spring",
    "Renewed by phone; see the customer’s mail",
    "Says \"call first\"",
    "Återkommer i höst",
    "50 % off for three months",
    "O'Brien's own wording",
    "Moved from the old system",
];

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::younium::{rows::Counts, rows::collection, tenant::LEGAL_ENTITIES};

    #[test]
    fn no_two_accounts_have_one_name() {
        let counts = Counts::new();
        let source = Source { key: 1, entity: &LEGAL_ENTITIES[0], counts: &counts };
        let accounts = collection::named("accounts").unwrap();
        let names: HashSet<_> = (0..500).map(|index| company(source.place(accounts, index)).0).collect();
        assert_eq!(names.len(), 500);
    }
}
