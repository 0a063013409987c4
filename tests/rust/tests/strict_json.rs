//! JSON to the letter: what the standard takes is taken, what it refuses is refused, and what it leaves open is in a
//! table. The file of vectors is read by the tests in Python and Node too.

use std::collections::BTreeMap;

use yionstack::model::{Document, Field, Kind, Schema, Slot, Units};
use yionstack_tests::vectors::json::{self, Class, Vector};
use yionstack_tests::vectors::{bytes, check_file};

static ROW: Schema = Schema {
    name: "Row",
    fields: &[
        Field::new("id", "\"id\":", Kind::String).required(),
        Field::new("free", "\"free\":", Kind::Json),
        Field::new("due", "\"due\":", Kind::Date).assumed(),
    ],
};
static ONE: Kind = Kind::Object(&ROW);
static ROWS: Kind = Kind::List(&ONE);

/// A value in the place of a member that is free in its form, of one that is not known, and of one whose form is only
/// assumed.
fn places(value: &[u8]) -> Vec<Vec<u8>> {
    ["free", "unknown", "due"]
        .iter()
        .map(|name| [br#"{"id":"a",""#, name.as_bytes(), b"\":", value, br#","z":1}"#].concat())
        .collect()
}

#[test]
fn the_file_is_what_the_rules_make() {
    let about = "JSON by rule: y has to be read, n has to be refused, i is open to the reader, and `accepted` says what ours does.";
    check_file("json/strict.json", about, &json::written());
}

#[test]
fn every_class_is_read_as_it_should_be() {
    let (mut counts, mut table) = (BTreeMap::new(), BTreeMap::<String, (usize, usize)>::new());
    for Vector { name, class, alone, body } in json::all() {
        let (text, accepted) = (body.bytes(), matches!(class, Class::Yes | Class::Open(true)));
        for units in [Units::Utf8, Units::Utf16] {
            let read = Document::decode(&text, &Kind::Json, units);
            assert_eq!(read.is_ok(), accepted, "{name}");
        }
        if !alone {
            for place in places(&text) {
                assert_eq!(Document::decode(&place, &ONE, Units::Utf8).is_ok(), accepted, "{name}, within");
                let page = [b"{\"data\":[", place.as_slice(), b"],\"new\":", &text, b"}"].concat();
                let read = Document::decode_page(&page, &ROWS, Units::Utf16);
                assert_eq!(read.is_ok(), accepted, "{name}, on a page");
            }
        }
        // somebody else's reading of the same standard
        if class == Class::Yes || class == Class::No {
            assert_eq!(serde_json::from_slice::<serde_json::Value>(&text).is_ok(), accepted, "{name}");
        }
        let letter = match class {
            Class::Yes => 'y',
            Class::No => 'n',
            Class::Open(_) => {
                let rule = name.split([':', ',']).next().unwrap().to_owned();
                let of = table.entry(rule).or_default();
                *(if accepted { &mut of.0 } else { &mut of.1 }) += 1;
                'i'
            }
        };
        *counts.entry(letter).or_insert(0) += 1;
    }
    for (rule, (accepted, refused)) in &table {
        println!("open: {rule}: {accepted} read, {refused} refused");
    }
    println!("JSON: {counts:?}, all as they should be");
    assert!(counts[&'y'] >= 95 && counts[&'n'] >= 188 && counts[&'i'] >= 35, "vectors went missing");
}

#[test]
fn of_two_members_of_the_same_name_the_last_counts() {
    for (body, id) in [
        (r#"{"id":"a","id":"b"}"#, "b"),
        (r#"{"id":"a","free":1,"\u0069d":"b"}"#, "b"),
        (r#"{"id":null,"x":{"id":"z"},"id":"b"}"#, "b"),
    ] {
        let document = Document::decode(body.as_bytes(), &ONE, Units::Utf8).unwrap();
        let Slot::Object(row) = document.root() else { panic!("a row") };
        assert!(matches!(row.slot(0), Slot::Text(text) if text == id), "{body}");
    }
    assert!(Document::decode(br#"{"id":"a","id":null}"#, &ONE, Units::Utf8).is_err(), "what has to be there");
}

#[test]
fn any_depth_ends_as_an_answer() {
    let mut refused = 0;
    for levels in (1..=130).chain([1_000, 10_000, 100_000, 200_000]) {
        for (open, inner, close) in [("[", "", "]"), ("{\"a\":", "0", "}"), ("[{\"a\":", "[]", "}]")] {
            let text = format!("{}{inner}{}", open.repeat(levels), close.repeat(levels));
            let depth = text.bytes().take_while(|byte| *byte != b']' && *byte != b'}');
            let depth = depth.filter(|byte| matches!(byte, b'[' | b'{')).count();
            let read = Document::decode(text.as_bytes(), &Kind::Json, Units::Utf8);
            assert_eq!(read.is_ok(), depth <= 128, "{depth} levels");
            refused += usize::from(depth > 128);
            // without an end it is refused at any depth
            let open = &text[..text.len() - 1];
            assert!(Document::decode(open.as_bytes(), &Kind::Json, Units::Utf8).is_err());
        }
    }
    println!("depth: 128 levels are read, {refused} deeper texts of up to 200,000 levels refused");
}

#[test]
fn every_invalid_byte_at_every_position_of_fifty_texts() {
    let (mut refused, mut places) = (0, 0);
    for text in bytes::texts() {
        let quoted = serde_json::to_vec(&text).unwrap();
        let whole = [br#"{"id":"#, quoted.as_slice(), b"}"].concat();
        assert!(Document::decode(&whole, &ONE, Units::Utf16).is_ok(), "{text:?}");
        for at in 0..=whole.len() {
            places += 1;
            // in the place of a byte, and between two
            for byte in 0x80..=0xffu8 {
                let between = [&whole[..at], &[byte], &whole[at..]].concat();
                let mut instead = whole.clone();
                if let Some(old) = instead.get_mut(at) {
                    *old = byte;
                }
                for body in [between, instead] {
                    if std::str::from_utf8(&body).is_ok() {
                        continue; // another text
                    }
                    let issue = Document::decode(&body, &ONE, Units::Utf16).map(drop).expect_err("no text");
                    assert_eq!((issue.path.as_str(), issue.expected), ("", "UTF-8 text"));
                    refused += 1;
                }
            }
        }
    }
    println!("UTF-8: {refused} bodies with an invalid byte at {places} positions of 50 texts, all refused");
    assert!(refused >= 30_000);
}
