//! Business data out of nothing but a seed.
//!
//! A row is a pure function of seed, business and index (and, for an invoice's customer, of how many contacts
//! there are), so a hundred thousand rows cost no memory until somebody asks for them.

mod address;
mod contacts;
mod invoices;
mod money;
pub(crate) mod names;
pub(crate) mod roll;

pub(crate) use contacts::Contact;
pub(crate) use invoices::Invoice;

/// How many rows a business has.
#[derive(Clone, Copy, Debug, serde::Serialize)]
pub(crate) struct Rows {
    pub(crate) invoices: usize,
    pub(crate) contacts: usize,
}

/// The data of one business.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Business {
    key: u64,
    rows: Rows,
}

impl Business {
    pub(crate) fn new(seed: u64, id: &str, rows: Rows) -> Self {
        Self { key: roll::key(seed, id), rows }
    }

    pub(crate) fn invoices(&self) -> impl Iterator<Item = Invoice> {
        let (key, contacts) = (self.key, self.rows.contacts);
        (0..self.rows.invoices).map(move |index| Invoice::new(key, index as u64, contacts))
    }

    pub(crate) fn contacts(&self) -> impl Iterator<Item = Contact> {
        let key = self.key;
        (0..self.rows.contacts).map(move |index| Contact::new(key, index as u64))
    }

    /// Ids are cheap to make, so finding one is trying them all.
    pub(crate) fn contact(&self, id: &str) -> Option<Contact> {
        let index = (0..self.rows.contacts as u64).find(|index| contacts::id(self.key, *index) == id)?;
        Some(Contact::new(self.key, index))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    const ROWS: Rows = Rows { invoices: 2_000, contacts: 300 };

    fn json<T: serde::Serialize>(rows: impl Iterator<Item = T>) -> Vec<String> {
        rows.map(|row| serde_json::to_string(&row).unwrap()).collect()
    }

    #[test]
    fn the_seed_decides_everything() {
        let rows = |seed, id| json(Business::new(seed, id, ROWS).invoices());
        assert_eq!(rows(1, "a"), rows(1, "a"));
        assert_ne!(rows(1, "a"), rows(2, "a"));
        assert_ne!(rows(1, "a"), rows(1, "b"));
    }

    #[test]
    fn ids_are_unique_and_customers_exist() {
        let business = Business::new(1, "a", ROWS);
        let contacts: HashSet<String> = business.contacts().map(|contact| contact.id).collect();
        assert_eq!(contacts.len(), ROWS.contacts);
        let invoices: Vec<Invoice> = business.invoices().collect();
        assert_eq!(invoices.iter().map(|row| &row.id).collect::<HashSet<_>>().len(), ROWS.invoices);
        assert!(invoices.iter().all(|row| contacts.contains(&row.customer_id)));
        assert!(invoices.iter().map(|row| &row.customer_id).collect::<HashSet<_>>().len() > 200);
    }

    #[test]
    fn a_contact_is_found_by_its_id() {
        let business = Business::new(1, "a", ROWS);
        let last = business.contacts().last().unwrap();
        assert_eq!(json(business.contact(&last.id).into_iter()), json([last].into_iter()));
        assert!(business.contact("cont_nobody").is_none());
    }
}
