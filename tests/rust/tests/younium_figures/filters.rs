//! Random filters, made with the builder: the sandbox, which reads their text, finds the rows that they mean.

use jiff::Timestamp;
use uuid::Uuid;
use yionstack::younium::Authentication;
use yionstack::younium::filter::{FieldOf, Filter};
use yionstack::younium::{Account, AccountCreate, AccountFields, AccountType};
use yionstack::{Decimal, YouniumClient};
use yionstack_sandbox::{Config, Sandbox};
use yionstack_tests::clients;
use yionstack_tests::random::Seeded;

const NASTY: &[&str] = &[
    "'",
    "''",
    "O'Brien",
    "a and b",
    "x') or ('1'='1",
    "name eq 'x'",
    "100%",
    "a+b&c=d#e",
    "é ü 🦆",
    "\\",
    "\"",
    " ",
];

type Meets = Box<dyn Fn(&Account) -> bool + Send>;

/// A filter, and what it means.
struct Meant(Filter, Meets);

struct Draw<'r> {
    random: &'r Seeded,
    rows: &'r [Account],
}

impl Draw<'_> {
    fn row(&self) -> &Account {
        &self.rows[self.random.below(self.rows.len() as u64) as usize]
    }

    fn text(&self, at: fn(&Account) -> Option<&String>) -> String {
        match (at(self.row()), self.random.below(3)) {
            (Some(text), 0 | 1) => text.clone(),
            _ => NASTY[self.random.below(NASTY.len() as u64) as usize].to_owned(),
        }
    }

    /// Some characters of a text, from anywhere in it.
    fn part(&self, text: &str) -> String {
        let characters: Vec<char> = text.chars().collect();
        let start = self.random.below(characters.len() as u64 + 1) as usize;
        let length = self.random.below((characters.len() - start) as u64 + 1) as usize;
        characters[start..start + length].iter().collect()
    }

    fn condition(&self, fields: &AccountFields, deep: u64) -> Meant {
        let inner = || self.condition(fields, deep - 1);
        match if deep == 0 { 3 } else { self.random.below(5) } {
            0 => {
                let (Meant(one, meets), Meant(other, also)) = (inner(), inner());
                Meant(one & other, Box::new(move |row| meets(row) && also(row)))
            }
            1 => {
                let (Meant(one, meets), Meant(other, also)) = (inner(), inner());
                Meant(one | other, Box::new(move |row| meets(row) || also(row)))
            }
            2 => {
                let Meant(one, meets) = inner();
                Meant(!one, Box::new(move |row| !meets(row)))
            }
            _ => self.test(fields),
        }
    }

    fn test(&self, fields: &AccountFields) -> Meant {
        match self.random.below(9) {
            0 => self.of_text(fields.name(), |row| row.name.as_ref()),
            1 => self.of_text(fields.account_number(), |row| row.account_number.as_ref()),
            2 => self.of_text(fields.our_reference(), |row| row.our_reference.as_ref()),
            3 => self.of_text(fields.cmrr().currency_code(), |row| row.cmrr.as_ref()?.currency_code.as_ref()),
            4 => {
                let kind =
                    AccountType::from(["Customer", "Prospect", "Unheard'of"][self.random.below(3) as usize]);
                let filter = fields.account_type().eq(kind.as_str());
                Meant(filter, Box::new(move |row| row.account_type.as_ref() == Some(&kind)))
            }
            5 => {
                let wanted = self.random.below(2) == 0;
                Meant(fields.inactive().ne(wanted), Box::new(move |row| row.inactive != Some(wanted)))
            }
            6 => {
                let at: fn(&Account) -> Option<Decimal> = |row| row.cmrr.as_ref()?.amount;
                let value =
                    at(self.row()).unwrap_or_default() + Decimal::new(self.random.below(3) as i64 - 1, 20);
                self.compared(fields.cmrr().amount(), value, at)
            }
            7 => {
                let at: fn(&Account) -> Option<Timestamp> = |row| row.created;
                let value = at(self.row()).unwrap_or(Timestamp::UNIX_EPOCH);
                self.compared(fields.created(), value, at)
            }
            _ => {
                let id: Uuid = self.row().id;
                match self.random.below(2) {
                    0 => Meant(fields.id().eq(id), Box::new(move |row| row.id == id)),
                    _ => Meant(fields.id().ne(id), Box::new(move |row| row.id != id)),
                }
            }
        }
    }

    fn of_text(&self, field: FieldOf<String>, at: fn(&Account) -> Option<&String>) -> Meant {
        let text = self.text(at);
        let part = self.part(&text);
        match self.random.below(6) {
            0 => Meant(
                field.starts_with(&part),
                Box::new(move |row| at(row).is_some_and(|text| text.starts_with(&part))),
            ),
            1 => Meant(
                field.ends_with(&part),
                Box::new(move |row| at(row).is_some_and(|text| text.ends_with(&part))),
            ),
            2 => Meant(
                field.contains(&part),
                Box::new(move |row| at(row).is_some_and(|text| text.contains(&part))),
            ),
            3 => Meant(field.is_null(), Box::new(move |row| at(row).is_none())),
            4 => Meant(field.is_not_null(), Box::new(move |row| at(row).is_some())),
            _ => match self.random.below(6) {
                0 => Meant(field.eq(&text), Box::new(move |row| at(row) == Some(&text))),
                1 => Meant(field.ne(&text), Box::new(move |row| at(row) != Some(&text))),
                2 => Meant(field.gt(&text), Box::new(move |row| at(row).is_some_and(|value| *value > text))),
                3 => Meant(field.ge(&text), Box::new(move |row| at(row).is_some_and(|value| *value >= text))),
                4 => Meant(field.lt(&text), Box::new(move |row| at(row).is_some_and(|value| *value < text))),
                _ => Meant(field.le(&text), Box::new(move |row| at(row).is_some_and(|value| *value <= text))),
            },
        }
    }

    fn compared<T>(&self, field: FieldOf<T>, value: T, at: fn(&Account) -> Option<T>) -> Meant
    where
        T: Copy + PartialOrd + Send + yionstack::younium::filter::Operand<T> + 'static,
    {
        let ordered = |meets: fn(&T, &T) -> bool| -> Meets {
            Box::new(move |row| at(row).is_some_and(|seen| meets(&seen, &value)))
        };
        match self.random.below(6) {
            0 => Meant(field.eq(value), ordered(|seen, value| seen == value)),
            1 => Meant(field.ne(value), Box::new(move |row| at(row) != Some(value))),
            2 => Meant(field.gt(value), ordered(|seen, value| seen > value)),
            3 => Meant(field.ge(value), ordered(|seen, value| seen >= value)),
            4 => Meant(field.lt(value), ordered(|seen, value| seen < value)),
            _ => Meant(field.le(value), ordered(|seen, value| seen <= value)),
        }
    }
}

/// Accounts of the sandbox's own, and some with names that would break a filter.
async fn accounts(client: &YouniumClient, random: &Seeded) -> Vec<Account> {
    for _ in 0..30 {
        let name: String =
            (0..1 + random.below(3)).map(|_| NASTY[random.below(NASTY.len() as u64) as usize]).collect();
        let account = AccountCreate::new(format!("n{name}"), "SEK").our_reference(name);
        client.accounts().create(account).await.unwrap();
    }
    client.accounts().list().all().await.unwrap()
}

#[tokio::test]
async fn random_filters_mean_what_they_say() {
    let filters = crate::size("FILTERS", 2_000);
    let random = Seeded::from_env("random_filters_mean_what_they_say");
    let config =
        Config { seed: random.next(), younium_rows: vec![("accounts".to_owned(), 60)], ..Config::default() };
    let sandbox = Sandbox::start(config).unwrap();
    let client = clients::of_sandbox(&sandbox, Authentication::V1).build().unwrap();
    let rows = accounts(&client, &random).await;
    assert_eq!(rows.len(), 90);
    let draw = Draw { random: &random, rows: &rows };
    let (mut some, mut none) = (0, 0);
    for number in 0..filters {
        let mut meets: Option<Meets> = None;
        let mut text = String::new();
        let list = client.accounts().list().filter(|fields| {
            let Meant(filter, meaning) = draw.condition(&fields, number % 4);
            meets = Some(meaning);
            text = filter.as_str().to_owned();
            filter
        });
        let meets = meets.unwrap();
        let mut found: Vec<Uuid> = list
            .all()
            .await
            .unwrap_or_else(|error| panic!("{text}: {error}"))
            .iter()
            .map(|row| row.id)
            .collect();
        let mut meant: Vec<Uuid> = rows.iter().filter(|row| meets(row)).map(|row| row.id).collect();
        found.sort();
        meant.sort();
        assert_eq!(found, meant, "{text}");
        if meant.is_empty() { none += 1 } else { some += 1 }
    }
    assert!(some > filters / 3 && none > filters / 50, "{some} filters found rows, {none} found none");
    eprintln!("{filters} filters, of which {some} found rows");
}
