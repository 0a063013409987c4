//! Bodies are checked against the description.

use serde_json::json;

use super::{Books, MERGE_PATCH, id, texts};

#[test]
fn what_is_wrong_is_said_by_field() {
    let books = Books::new();
    for (more, field) in [
        (json!({"nmae": "x"}), "nmae"),
        (json!({"name": null}), "name"),
        (json!({"name": 1}), "name"),
        (json!({"inactive": "no"}), "inactive"),
        (json!({"accountType": "Friend"}), "accountType"),
        (json!({"invoiceTemplateId": "1"}), "invoiceTemplateId"),
        (json!({"defaultInvoiceAddress": {"streat": "x"}}), "defaultInvoiceAddress.streat"),
        (json!({"defaultInvoiceAddress": "x"}), "defaultInvoiceAddress"),
        (json!({"currency": 7}), "currency"),
        (json!({"currency": {"key": "code", "valeu": "SEK"}}), "currency"),
        (json!({"currency": "XXX"}), "currency"),
        (json!({"currency": {"key": "colour", "value": "SEK"}}), "currency"),
        (json!({"currency": "6f1d2c3a-81b2-4c3d-9e0f-00001a93f2c1"}), "currency"),
    ] {
        let mut body = json!({"name": "A", "currency": "SEK"});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        texts(&books.post("/Accounts", body), field);
    }
    let both = books.post("/Accounts", json!({"naem": "A"}));
    assert_eq!(both.json()["errors"].as_object().unwrap().len(), 3, "name, currency and naem: {}", both.body);
    for (method, body, kind) in [
        ("POST", "{", "application/json"),
        ("POST", "[]", "application/json"),
        ("POST", "", "application/json"),
    ] {
        assert_eq!(books.send(method, "/Accounts", &[("content-type", kind)], body).status, 400, "{body}");
    }
    assert_eq!(books.read("/Accounts")["totalCount"], 25, "nothing was created");
}

#[test]
fn numbers_and_dates_are_checked() {
    let books = Books::new();
    for (more, field) in [
        (json!({"rate": "1.5"}), "rate"),
        (json!({"effectiveFromDate": "tomorrow"}), "effectiveFromDate"),
        (json!({"effectiveFromDate": 5}), "effectiveFromDate"),
        (json!({"fromCurrency": null}), "fromCurrency"),
    ] {
        let mut body = json!({"fromCurrency": "EUR", "rate": 11.2345, "effectiveFromDate": "2026-01-01"});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        texts(&books.post("/ExchangeRate", body), field);
    }
    let long = r#"{"fromCurrency":"EUR","rate":11.234567890123456789,"effectiveFromDate":"2026-01-01"}"#;
    let answer = books.send("POST", "/ExchangeRate", &[], long);
    assert_eq!(answer.status, 201, "{}", answer.body);
    assert!(answer.body.contains("\"rate\":11.234567890123456789"), "every digit is kept: {}", answer.body);
    let days = books.post("/PaymentTerms", json!({"name": "n", "description": "d", "days": 1.5}));
    texts(&days, "days");
}

#[test]
fn a_lookup_takes_an_id_a_text_or_a_key() {
    let books = Books::new();
    let account = books.rows("/Accounts")[4].clone();
    for lookup in [
        account["id"].clone(),
        account["accountNumber"].clone(),
        account["name"].clone(),
        json!({"key": "accountNumber", "value": account["accountNumber"]}),
        json!({"key": "AccountNumber", "value": account["accountNumber"]}),
        json!({"value": account["id"]}),
        json!({"key": "id", "value": account["id"]}),
    ] {
        let answer =
            books.post("/Usage", json!({"account": lookup, "fromDate": "2026-01-01", "quantity": 1}));
        assert_eq!(answer.status, 201, "{lookup}: {}", answer.body);
        assert_eq!(answer.json()["account"]["id"], account["id"], "{lookup}");
    }
    for name in ["Twin", "Twin"] {
        books.post("/Accounts", json!({"name": name, "currency": "SEK"}));
    }
    let answer = books.post("/Usage", json!({"account": "Twin", "fromDate": "2026-01-01"}));
    assert!(texts(&answer, "account")[0].contains("ambiguous"), "{}", answer.body);
}

#[test]
fn a_patch_is_a_merge_patch() {
    let books = Books::new();
    let path = format!("/Accounts/{}", id(&books.rows("/Accounts")[0]));
    let json = books.send("PATCH", &path, &[("content-type", "application/json")], "{}");
    assert!(texts(&json, "message")[0].contains(MERGE_PATCH));
    texts(&books.send("POST", "/Accounts", &[("content-type", "text/plain")], "{}"), "message");
    texts(&books.patch(&path, json!({"nope": null})), "nope");
    texts(&books.patch(&path, json!({"inactive": 1})), "inactive");
}
