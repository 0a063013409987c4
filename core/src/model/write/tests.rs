use super::*;

const KEYS: &[(&str, &str)] = &[("accountNumber", "account_number"), ("id", "id")];

static CHARGE: Schema = Schema {
    name: "ChargeInput",
    fields: &[
        Field::new("price", "\"price\":", Kind::Decimal).required(),
        Field::new("priceListId", "\"priceListId\":", Kind::Uuid).named("price_list_id"),
    ],
};
static PRODUCT: Schema = Schema {
    name: "ProductInput",
    fields: &[Field::new("charges", "\"charges\":", Kind::List(&Kind::Object(&CHARGE)))],
};
static ORDER: Schema = Schema {
    name: "OrderCreate",
    fields: &[
        Field::new("group", "\"group\":", Kind::Lookup(&[])),
        Field::new("account", "\"account\":", Kind::Lookup(KEYS)).required(),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("products", "\"products\":", Kind::List(&Kind::Object(&PRODUCT))),
        Field::new("start", "\"start\":", Kind::UtcDateTime),
        Field::new("day", "\"day\":", Kind::Date),
        Field::new("at", "\"at\":", Kind::DateTime),
        Field::new("term", "\"term\":", Kind::Integer),
        Field::new("automatic", "\"automatic\":", Kind::Boolean),
        Field::new("status", "\"status\":", Kind::Enum(&["Draft", "Posted"])),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("amount", "\"amount\":", Kind::Decimal),
        Field::new("watched", "\"watched\":", Kind::Boolean).not_null(),
    ],
};

const PYTHON: Reading = Reading { names: Names::Snake, fractions: Fractions::Exact, merge_patch: false };
const NODE: Reading = Reading { names: Names::Wire, fractions: Fractions::Floats, merge_patch: false };
const PATCH: Reading = Reading { merge_patch: true, ..PYTHON };

fn written(json: &str, reading: Reading) -> Result<String, String> {
    encode(json.as_bytes(), &ORDER, reading).map_err(|issue| issue.to_string())
}

/// What is said of one member, given as a patch.
fn refusal(json: &str, reading: Reading) -> String {
    written(json, Reading { merge_patch: true, ..reading }).expect_err(json)
}

#[test]
fn names_become_those_of_the_wire_and_values_stay_exact() {
    let json = r#" { "account" : "A\u002d1" , "external_erp_id": "a\"\n\u00e9", "products": [ {"charges": [{"price": 12.50, "price_list_id": "67e55044-10b1-426f-9247-bb680e5fe0c8"}, {"price":"12345678901234567890.12345678"}]}, {} ],
        "start": "2026-01-01", "day": "2026-01-02", "at": "2026-01-01T00:00:00+01:00", "term": -12, "automatic": true, "status": "Unheard", "custom_fields": {"x": [1.0, 1e5]}, "amount": null} "#;
    let expected = r#"{"account":"A-1","externalERPId":"a\"\né","products":[{"charges":[{"price":12.50,"priceListId":"67e55044-10b1-426f-9247-bb680e5fe0c8"},{"price":12345678901234567890.12345678}]},{}],"start":"2026-01-01","day":"2026-01-02","at":"2026-01-01T00:00:00+01:00","term":-12,"automatic":true,"status":"Unheard","customFields":{"x": [1.0, 1e5]},"amount":null}"#;
    assert_eq!(written(json, PYTHON).as_deref(), Ok(expected));
    // with the names of the wire, and exact decimals as texts, it is the same for Node
    let json = json.replace("external_erp_id", "externalERPId").replace("custom_fields", "customFields");
    let json = json.replace("price_list_id", "priceListId").replace("12.50", "\"12.50\"");
    assert_eq!(written(&json, NODE).as_deref(), Ok(expected));
    assert!(serde_json::from_str::<serde_json::Value>(expected).is_ok());
}

#[test]
fn the_place_and_the_remedy_are_said_and_never_the_value() {
    for (json, expected) in [
        (
            r#"{"products":[{"charges":[{"price":1},{"price":1.5e0}]}]}"#,
            "products[0].charges[1].price: a float is not exact: give a decimal or its digits as a string, such as '12.50'",
        ),
        (
            r#"{"externalERPId":"s3cret"}"#,
            "externalERPId: OrderCreate has no such member: did you mean `external_erp_id`?",
        ),
        (r#"{"acount":"s3cret"}"#, "acount: OrderCreate has no such member: did you mean `account`?"),
        (r#"{"zzzzzz":"s3cret"}"#, "zzzzzz: OrderCreate has no such member"),
        (r#"{"term":"12"}"#, "term: a whole number is expected, not a text"),
        (r#"{"term":1.0}"#, "term: a whole number is expected"),
        (r#"{"term":9223372036854775808}"#, "term: expected 64-bit integer"),
        (r#"{"amount":true}"#, "amount: expected decimal of at most 28 digits, not a boolean"),
        (
            r#"{"amount":"1,000"}"#,
            "amount: expected decimal of at most 28 digits, such as '12.50': no spaces, no thousands separators",
        ),
        (r#"{"amount":82345678901234567890123456789}"#, "amount: expected decimal of at most 28 digits"),
        (
            r#"{"day":"2026-01-01T00:00:00Z"}"#,
            "day: expected date without a time (YYYY-MM-DD), such as '2026-11-22'",
        ),
        (
            r#"{"at":"2026-01-01"}"#,
            "at: expected date and time with an offset (RFC 3339), such as '2026-11-22T09:30:00Z'",
        ),
        (
            r#"{"start":"soon"}"#,
            "start: expected date, or date and time (RFC 3339), such as '2026-11-22' or '2026-11-22T09:30:00Z'",
        ),
        (r#"{"external_erp_id":1}"#, "external_erp_id: expected string, not a number"),
        (r#"{"products":{}}"#, "products: expected list, not an object"),
        (r#"{"products":[null]}"#, "products[0]: expected object, not null"),
        (
            r#"{"products":[{"charges":[{"price_list_id":"x"}]}]}"#,
            "products[0].charges[0].price_list_id: expected UUID",
        ),
        (r#"{"account":""}"#, "account: the text to look up is empty"),
        (r#"{"account":{"key":"a"}}"#, "account: a look-up needs both `key` and `value`"),
        (
            r#"{"account":{"key":"acount_number","value":"s3cret"}}"#,
            "account: it is not looked up by this key. Did you mean `account_number`? The keys are `account_number`, `id`; another one is sent by the client's `request`",
        ),
        (
            r#"{"status":"Postedd"}"#,
            "status: this is one slip away from the known value `Posted`: give that. A value that is newer than this SDK is sent by the client's `request`",
        ),
        (r#"{"account":{"key":"a","value":7}}"#, "account: `value` of a look-up is a text"),
        (
            r#"{"account":{"key":"a","value":"b","c":1}}"#,
            "account: a look-up has `key` and `value`, and nothing else",
        ),
        (r#"{"account":5}"#, "account: expected string or object with `key` and `value`, not a number"),
        (r#"{"amount":1,"amount":2}"#, "amount: given twice"),
        ("[]", "the body: not a JSON object"),
        (r#"{"amount":1"#, "the body: not one complete JSON value"),
        (r#"{"amount":1} x"#, "the body: not one complete JSON value"),
    ] {
        assert_eq!(refusal(json, PYTHON), expected, "{json}");
    }
}

#[test]
fn what_is_required_has_to_be_there_but_in_a_patch() {
    assert_eq!(written("{}", PYTHON), Err("account: required, and not given".into()));
    assert_eq!(written(r#"{"account":null}"#, PYTHON), Err("account: required, and given as null".into()));
    let nested = r#"{"account":"a","products":[{"charges":[{}]}]}"#;
    assert_eq!(written(nested, PYTHON), Err("products[0].charges[0].price: required, and not given".into()));
    assert_eq!(written("{}", PATCH).as_deref(), Ok("{}"));
    assert_eq!(
        written(r#"{"account":null,"amount":null}"#, PATCH).as_deref(),
        Ok(r#"{"account":null,"amount":null}"#)
    );
    let refused = Err("watched: cannot be null: what is left out stays as it is".into());
    assert_eq!(written(r#"{"watched":null}"#, PATCH), refused);
    assert_eq!(written(r#"{"watched":true}"#, PATCH).as_deref(), Ok(r#"{"watched":true}"#));
    // what is new has nothing that could be emptied
    let new = r#"{"account":"a","watched":null}"#;
    assert_eq!(written(new, PYTHON).as_deref(), Ok(new));
}

#[test]
fn floats_are_refused_for_money_in_every_host() {
    for float in ["0.1", "12.5", "1.0", "1e3", "1e21", "9007199254740992", "-9007199254740993"] {
        let said = refusal(&format!("{{\"amount\":{float}}}"), NODE);
        assert!(said.starts_with("amount: a float is not exact"), "{float}: {said}");
    }
    for exact in ["0", "-1", "9007199254740991", "\"9007199254740993\"", "\"0.10\""] {
        let json = format!("{{\"amount\":{exact}}}");
        assert_eq!(
            written(&json, Reading { merge_patch: true, ..NODE }),
            Ok(json.replace('"', "").replace("{amount", "{\"amount\""))
        );
    }
    // decimals in a text may have an exponent: Python writes 1E+3 for some
    assert_eq!(written(r#"{"amount":"1E+3"}"#, PATCH).as_deref(), Ok(r#"{"amount":1000}"#));
    assert!(refusal(r#"{"term":9007199254740993}"#, NODE).contains("as a string"));
    let term = written(r#"{"term":"9007199254740993"}"#, Reading { merge_patch: true, ..NODE });
    assert_eq!(term.as_deref(), Ok(r#"{"term":9007199254740993}"#));
}

#[test]
fn another_object_is_looked_up_by_text_or_by_key() {
    for (given, expected) in [
        (
            r#"{"account":"67e55044-10b1-426f-9247-bb680e5fe0c8"}"#,
            r#"{"account":"67e55044-10b1-426f-9247-bb680e5fe0c8"}"#,
        ),
        (
            r#"{"account": { "value":"A-1", "key" : "accountNumber"}}"#,
            r#"{"account":{"key":"accountNumber","value":"A-1"}}"#,
        ),
        (
            r#"{"account":{"key":"account_number","value":"A-1"}}"#,
            r#"{"account":{"key":"accountNumber","value":"A-1"}}"#,
        ),
        (
            r#"{"account":{"key":"AccountNumber","value":"A-1"}}"#,
            r#"{"account":{"key":"accountNumber","value":"A-1"}}"#,
        ),
        // nobody says what this one is looked up by
        (
            r#"{"account":"A","group":{"key":"any_thing","value":"A-1"}}"#,
            r#"{"account":"A","group":{"key":"any_thing","value":"A-1"}}"#,
        ),
    ] {
        assert_eq!(written(given, PYTHON).as_deref(), Ok(expected));
        assert_eq!(written(given, NODE).as_deref(), Ok(expected));
    }
    let odd = refusal(r#"{"account":{"key":"AccountNumbr","value":"A-1"}}"#, NODE);
    assert!(odd.contains("Did you mean `accountNumber`? The keys are `accountNumber`, `id`"), "{odd}");
    let odd = refusal(r#"{"account":{"key":"acount_number","value":"A-1"}}"#, NODE);
    assert!(odd.contains("Did you mean `account_number`?"), "{odd}");
}

#[test]
fn depth_is_bounded() {
    let deep = format!("{{\"custom_fields\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(refusal(&deep, PYTHON).contains("not one complete JSON value"));
}

/// Every cut and many mutations: never a panic, and what is written is always JSON.
#[test]
fn whatever_comes_in_only_json_goes_out() {
    let text = r#"{"account":{"key":"id","value":"b\u00e9"},"products":[{"charges":[{"price":-1.50}]}],"term":12,"custom_fields":{"a":[1]}}"#;
    let tried = |candidate: &str| {
        if let Ok(out) = written(candidate, PATCH) {
            assert!(serde_json::from_str::<serde_json::Value>(&out).is_ok(), "{candidate:?} -> {out:?}");
        }
    };
    for cut in (0..=text.len()).filter(|&n| text.is_char_boundary(n)) {
        tried(&text[..cut]);
    }
    for (at, old) in text.char_indices() {
        for new in ["", "0", "\"", "\\", "{", "]", ",", ":", "\u{1}", "e", "-", " ", "n", "null", "\u{7f}"] {
            tried(&format!("{}{new}{}", &text[..at], &text[at + old.len_utf8()..]));
        }
    }
}
