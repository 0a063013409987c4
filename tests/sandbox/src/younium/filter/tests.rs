use super::*;
use crate::younium::{table, value::Value};

const ROW: &str = r#"{"id":"6f1d2c3a-81b2-4c3d-9e0f-00001a93f2c1","name":"O'Brien & Søn","accountNumber":"A-000001",
"inactive":false,"created":"2026-01-01T10:00:00.5Z","cmrr":{"amount":100.10,"currencyCode":"SEK"},"accountType":"Customer",
"customFields":{"region":"North"}}"#;

fn account() -> &'static table::Shape {
    let route = table::find("GET", "/Accounts");
    let table::Found::Route(route, _) = route else { panic!("no accounts") };
    let Some(table::Kind::Object(name)) = route.answer_kind() else { panic!("no shape") };
    table::shape(name)
}

fn meets(filter: &str) -> bool {
    let row = Value::parse(ROW.as_bytes()).unwrap();
    let filter = parse(filter, account()).unwrap_or_else(|problem| panic!("{filter}: {problem}"));
    filter.meets(&|path| row.at(path.iter().map(String::as_str)).cloned())
}

#[test]
fn conditions_are_met_or_not() {
    for (filter, expected) in [
        ("name eq 'O''Brien & Søn'", true),
        ("name eq 'OBrien'", false),
        ("name ne 'x' and inactive eq false", true),
        ("cmrr/amount ge 100.1", true),
        ("cmrr/amount gt 100.1", false),
        ("cmrr/amount eq 100.10000000000000000001", false),
        ("cmrr/amount lt 1e3 and cmrr/amount le 100.1", true),
        ("id eq guid'6F1D2C3A-81B2-4C3D-9E0F-00001A93F2C1'", true),
        ("created gt datetime'2026-01-01'", true),
        ("created gt datetime'2026-01-01T10:00:00.5Z'", false),
        ("created ge datetime'2026-01-01T11:00:00.5+01:00'", true),
        ("domain eq null", true),
        ("name eq null", false),
        ("domain ne null", false),
        ("domain gt 'a'", false),
        ("startswith(name, 'O''')", true),
        ("endswith(name, 'Søn')", true),
        ("substringof('Brien &', name)", true),
        ("substringof('brien', name)", false),
        ("not startswith(name, 'O')", false),
        ("not not startswith(name, 'O')", true),
        ("accountType eq 'Customer'", true),
        ("customFields/region eq 'North'", true),
        // `and` binds more closely than `or`
        ("name eq 'x' and name eq 'y' or inactive eq false", true),
        ("inactive eq false or name eq 'x' and name eq 'y'", true),
        ("(inactive eq false or name eq 'x') and name eq 'y'", false),
        ("not (inactive eq true) and ((name ne 'x'))", true),
        ("  name   eq 'x'or inactive eq false ", true),
    ] {
        assert_eq!(meets(filter), expected, "{filter}");
    }
}

#[test]
fn what_is_wrong_is_said() {
    for (filter, problem) in [
        ("", "it ends too early"),
        ("name", "it ends too early"),
        ("name eq", "it ends before a value"),
        ("name eq 'x", "a text has no closing quote"),
        ("name eq 'O'Brien'", "a text has no closing quote"),
        ("name eq 'O'Brien''", "Brien stands right before a text"),
        ("name eq 'O' Brien", "is one too many"),
        ("nope eq 1", "there is no property nope"),
        ("cmrr/nope eq 1", "there is no property cmrr/nope"),
        ("name/first eq 'x'", "there is no property name/first"),
        ("name like 'x'", "like is no operator"),
        ("name eq 1", "name cannot be compared like that"),
        ("name eq other", "other is no value"),
        ("cmrr/amount ge '100'", "cannot be compared"),
        ("cmrr eq 100", "cannot be compared"),
        ("created gt '2026-01-01'", "cannot be compared"),
        ("created gt datetime'tomorrow'", "is no date or time"),
        ("id eq guid'1'", "is no UUID"),
        ("id eq '6f1d2c3a-81b2-4c3d-9e0f-00001a93f2c1'", "cannot be compared"),
        ("inactive gt false", "cannot be compared"),
        ("name gt null", "cannot be compared"),
        ("contains(name, 'x')", "contains is no function"),
        ("startswith('x', name)", "where a name"),
        ("substringof(name, 'x')", "a function needs a text"),
        ("startswith(name, 'x'", ") is missing"),
        ("startswith(inactive, 'x')", "inactive is no text"),
        ("(name eq 'x'", ") is missing"),
        ("name eq 'x')", ") is one too many"),
        ("name eq 'x' and", "it ends too early"),
        ("name eq 'x' name eq 'y'", "name is one too many"),
        ("name eq $", "is not understood"),
    ] {
        let found = parse(filter, account()).unwrap_err();
        assert!(found.contains(problem), "{filter}: {found}");
    }
}

#[test]
fn brackets_are_counted() {
    let nested = |depth: usize| format!("{}name eq 'x'{}", "(".repeat(depth), ")".repeat(depth));
    assert!(parse(&nested(31), account()).is_ok());
    assert_eq!(parse(&nested(32), account()).unwrap_err(), "it is nested too deeply");
    assert!(parse(&"(".repeat(1_000_000), account()).is_err());
    assert!(parse(&"not ".repeat(1_000_000), account()).is_err());
}

/// Whatever comes, the parser answers, and what it takes can be evaluated. `SEED` repeats a run.
#[test]
#[allow(clippy::print_stdout, reason = "a run that fails has to be repeatable")]
fn nothing_that_is_sent_ends_the_server() {
    const PARTS: &[&str] = &[
        "name",
        "cmrr/amount",
        "created",
        "id",
        "inactive",
        "nope",
        " eq ",
        " gt ",
        " and ",
        " or ",
        "not ",
        "(",
        ")",
        ",",
        "'",
        "''",
        "'x'",
        "1",
        "-1.5e3",
        "1e99999999999999999999",
        "null",
        "true",
        "datetime'",
        "datetime'2026-01-01'",
        "guid'",
        "startswith(",
        "substringof(",
        "é",
        "🧁",
        "/",
        "\u{0}",
        "\t",
    ];
    let seed = std::env::var("SEED").ok().and_then(|seed| seed.parse().ok());
    let seed: u64 =
        seed.unwrap_or_else(|| u64::from_str_radix(&crate::random::hex_digits::<4>(), 16).unwrap());
    println!("SEED={seed}");
    let row = Value::parse(ROW.as_bytes()).unwrap();
    let mut taken = 0;
    for round in 0..200_000 {
        let mut roll = crate::data::roll::Roll::new(seed, 1, round);
        let text: String = (0..roll.below(12)).map(|_| roll.pick(PARTS)).collect();
        if let Ok(filter) = parse(&text, account()) {
            taken += 1;
            filter.meets(&|path| row.at(path.iter().map(String::as_str)).cloned());
        }
    }
    assert!(taken > 0, "nothing was understood: the parts have to make sense now and then");
}
