//! What every contender has to do with the rows that it got: read three fields of each.

use rust_decimal::Decimal;

/// The sum over all rows.
#[derive(Debug, Default)]
pub struct Checksum {
    total: Decimal,
    days: i64,
    customers: u64,
}

impl Checksum {
    /// Takes one row in.
    pub fn add(&mut self, total: Decimal, due: Option<jiff::civil::Date>, customer: &str) {
        self.total += total;
        self.days += due.map_or(0, |due| i64::from(due.year()) * 366 + i64::from(due.day_of_year()));
        self.customers =
            customer.bytes().fold(self.customers, |sum, byte| sum.rotate_left(5) ^ u64::from(byte));
    }

    /// The sum as text.
    pub fn text(&self) -> String {
        format!("{} {} {}", self.total, self.days, self.customers)
    }
}
