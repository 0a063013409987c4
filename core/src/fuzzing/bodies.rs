//! Bodies that programs want to send.

use serde_json::Value;

use super::models::{example, operation};
use super::{CANARY, placed};
use crate::model::{Fractions, Kind, Names, Reading, Schema, encode};

fn schema(which: u8) -> &'static Schema {
    const ALL: [&str; 4] = ["accounts.create", "subscriptions.create", "accounts.update", "payments.create"];
    operation(ALL[usize::from(which) % ALL.len()]).body.expect("a body").schema
}

pub(super) fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    for which in 0..4u8 {
        for variant in 0..4u8 {
            for names in [0, 16] {
                let object = Kind::Object(schema(which));
                let mut seed = vec![which | names | if variant == 0 { 32 } else { 64 }];
                let json = example(&object, usize::from(variant), 1);
                seed.extend_from_slice(
                    match names {
                        0 => json,
                        _ => snake(schema(which), &json),
                    }
                    .as_bytes(),
                );
                seeds.push(seed);
            }
        }
    }
    seeds.push(b"\x40{\"accountType\":[\"\xff\"]}".to_vec());
    seeds.push(b"\x63{\"amount\":\"\xff\"}".to_vec());
    seeds.push(
        b"\x40{\"name\":\"\xff\",\"currencyCode\":{\"key\":\"a\",\"value\":\"\xff\"},\"x\":1}".to_vec(),
    );
    seeds
}

fn snake(schema: &Schema, json: &str) -> String {
    schema.fields.iter().fold(json.to_owned(), |json, field| {
        json.replace(&format!("\"{}\":", field.name), &format!("\"{}\":", field.snake))
    })
}

/// The first byte says how the rest is to be read, and as the body of which operation.
pub(super) fn run(input: &[u8]) {
    let Some((mode, json)) = input.split_first() else { return };
    let schema = schema(mode & 3);
    let reading = Reading {
        names: if mode & 16 == 0 { Names::Wire } else { Names::Snake },
        fractions: if mode & 32 == 0 { Fractions::Exact } else { Fractions::Floats },
        merge_patch: mode & 64 != 0,
    };
    let json = placed(json);
    let given = serde_json::from_slice::<Value>(&json);
    let written = match encode(&json, schema, reading) {
        Ok(written) => written,
        Err(issue) => {
            // a name may be told, a value never
            let named = given.as_ref().map_or(true, names_canary);
            let told = [issue.to_string(), format!("{issue:?}")].iter().any(|text| text.contains(CANARY));
            assert!(named || !told, "a value is told: {issue}");
            assert!(issue.to_string().len() <= 4096, "{} bytes", issue.to_string().len());
            return;
        }
    };
    let value = match serde_json::from_str::<Value>(&written) {
        Ok(value) => value,
        Err(error) => return assert!(error.to_string().contains("out of range"), "{error} in {written}"),
    };
    let members = value.as_object().expect("an object");
    assert!(members.keys().all(|name| schema.fields.iter().any(|field| field.name == name)));
    if !reading.merge_patch {
        let missing = |name: &str| members.get(name).is_none_or(Value::is_null);
        assert!(!schema.fields.iter().any(|field| field.required && missing(field.name)));
    }
    // what goes out says the same when it comes in again
    let again = Reading { names: Names::Wire, fractions: Fractions::Exact, ..reading };
    assert_eq!(encode(written.as_bytes(), schema, again).as_deref(), Ok(written.as_str()));
    let given = given.expect("what is accepted is JSON");
    assert_eq!(given.as_object().map(serde_json::Map::len), Some(members.len()));
}

fn names_canary(value: &Value) -> bool {
    match value {
        Value::Object(members) => {
            members.iter().any(|(name, value)| name.contains(CANARY) || names_canary(value))
        }
        Value::Array(items) => items.iter().any(names_canary),
        _ => false,
    }
}
