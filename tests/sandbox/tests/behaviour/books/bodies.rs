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
fn a_lookup_has_the_keys_of_the_description_and_no_others() {
    let books = Books::new();
    let orders = books.rows("/Subscriptions");
    let order = orders.iter().find(|row| row["status"] == "Active").unwrap();
    let ordered = &order["products"][0];
    let charge = &ordered["charges"][0];
    let product = books.rows("/Products")[0].clone();
    let catalogue = product["chargePlans"][0]["charges"][0].clone();
    let quantity = std::cell::Cell::new(3);
    let change = |product: serde_json::Value, charge: serde_json::Value| {
        quantity.set(quantity.get() + 1);
        let products = json!([{"operation": "Change", "product": product, "charges": [{"charge": charge, "quantity": quantity.get()}]}]);
        books.post(
            &format!("/Subscriptions/{}/change", id(order)),
            json!({"effectiveChangeDate": "2026-03-01", "products": products}),
        )
    };
    let by = |key: &str, value: &serde_json::Value| json!({"key": key, "value": value});
    for (key, value) in [
        ("orderProductNumber", &ordered["productNumber"]),
        ("orderProductId", &ordered["id"]),
        ("productNumber", &product["productNumber"]),
        ("productId", &product["id"]),
        ("productName", &product["name"]),
    ] {
        let answer = change(by(key, value), charge["id"].clone());
        assert!(answer.status < 300, "{key} {value}: {}", answer.body);
    }
    for (key, value) in [
        ("orderProductChargeNumber", &charge["chargeNumber"]),
        ("orderProductChargeId", &charge["id"]),
        ("chargeNumber", &catalogue["chargeNumber"]),
        ("chargeId", &catalogue["id"]),
    ] {
        let answer = change(ordered["id"].clone(), by(key, value));
        assert!(answer.status < 300, "{key} {value}: {}", answer.body);
        let now =
            &books.read(&format!("/Subscriptions/{}", id(order)))["products"][0]["charges"][0]["quantity"];
        if key.starts_with("order") {
            assert_eq!(now.to_string(), quantity.get().to_string(), "{key} meant this very charge");
        }
    }
    // the right id under another key is not what is meant
    let place = "products[0].product";
    for (key, value, said) in [
        ("id", &ordered["id"], "cannot be looked up by id, but by orderProductNumber, orderProductId"),
        ("name", &product["name"], "cannot be looked up by name"),
        ("productId", &ordered["id"], "could not be found"),
        ("orderProductId", &product["id"], "could not be found"),
    ] {
        let wrong = texts(&change(by(key, value), charge["id"].clone()), place);
        assert!(wrong[0].contains(said), "{key}: {wrong:?}");
    }
    for (key, value) in [("id", &charge["id"]), ("orderProductChargeId", &catalogue["id"])] {
        texts(&change(ordered["id"].clone(), by(key, value)), "products[0].charges[0].charge");
    }
    // usage has a list of its own
    let usage = |product: serde_json::Value| {
        books.post("/Usage", json!({"account": "A-000005", "product": product, "fromDate": "2026-01-01"}))
    };
    assert_eq!(usage(by("orderProductId", &ordered["id"])).status, 201);
    texts(&usage(by("orderProductNumber", &ordered["productNumber"])), "product");
    texts(&usage(product["name"].clone()), "product");
}

#[test]
fn known_values_are_named_and_the_nearest() {
    let books = Books::new();
    let answer = books.post("/Accounts", json!({"name": "A", "currency": "SEK", "accountType": "Resellr"}));
    let said = texts(&answer, "accountType");
    assert_eq!(
        said[0],
        "accountType has to be one of Customer, Reseller, Subsidiary, Prospect, Other: did you mean Reseller?"
    );
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
