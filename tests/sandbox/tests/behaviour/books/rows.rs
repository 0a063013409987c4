//! Rows: created, read, changed and deleted.

use serde_json::json;

use super::{Books, id};

#[test]
fn what_is_created_is_there_afterwards() {
    let books = Books::new();
    let body = json!({
        "name": "Ängsö AB", "currency": "SEK", "defaultPaymentTerm": {"key": "name", "value": "30 days"},
        "defaultInvoiceAddress": {"street": "Kungsgatan 1", "country": "Sweden"}, "customFields": {"region": "North"},
    });
    let answer = books.post("/Accounts", body);
    assert_eq!(answer.status, 201, "{}", answer.body);
    let row = answer.json();
    assert_eq!((&row["accountNumber"], &row["currencyCode"]), (&json!("A-000026"), &json!("SEK")));
    assert_eq!(
        (&row["defaultPaymentTerm"], &row["defaultInvoiceAddress"]["country"]),
        (&json!("30 days"), &json!("Sweden"))
    );
    assert_eq!((&row["created"], &row["accountType"]), (&row["modified"], &json!("Customer")));
    assert_eq!(row["customFields"], json!({"region": "North"}));
    assert_eq!(books.read(&format!("/accounts/{}", id(&row))), row);
    assert_eq!(books.read("/Accounts")["totalCount"], 26);
    assert_eq!(books.rows("/Accounts").last(), Some(&row), "the newest comes last");
    let second = books.post("/Accounts", json!({"name": "B", "currency": "SEK"})).json();
    assert_eq!(second["accountNumber"], "A-000027");
}

#[test]
fn a_patch_tells_absent_from_null() {
    let books = Books::new();
    let created = books.post(
        "/Accounts",
        json!({"name": "A", "currency": "SEK", "ourReference": "Ada", "yourReference": "Grace",
               "customFields": {"a": 1, "b": 2}, "defaultInvoiceAddress": {"street": "Old", "city": "Leeds"}}),
    );
    let path = format!("/Accounts/{}", id(&created.json()));
    books.world.advance(60);
    let patch = json!({"ourReference": null, "customFields": {"a": null, "c": 3.10}, "defaultInvoiceAddress": {"street": "New"}});
    assert_eq!(books.patch(&path, patch).status, 200);
    let row = books.read(&path);
    assert_eq!(
        (row.get("ourReference"), &row["yourReference"], &row["name"]),
        (None, &json!("Grace"), &json!("A"))
    );
    assert_eq!(row["customFields"], json!({"b": 2, "c": 3.10}));
    assert_eq!(
        (&row["defaultInvoiceAddress"]["street"], &row["defaultInvoiceAddress"]["city"]),
        (&json!("New"), &json!("Leeds"))
    );
    assert_ne!(row["created"], row["modified"]);
    assert_eq!(books.patch("/Accounts/unknown", json!({})).status, 404);
}

#[test]
fn what_is_deleted_is_gone() {
    let books = Books::new();
    let rows = books.rows("/Accounts");
    let path = format!("/Accounts/{}", id(&rows[2]));
    assert_eq!(books.send("DELETE", &path, &[], "").status, 200);
    let answer = books.get(&path);
    assert_eq!((answer.status, &answer.json()["status"]), (404, &json!(404)));
    assert_eq!(books.send("DELETE", &path, &[], "").status, 404);
    let left = books.rows("/Accounts");
    assert_eq!((left.len(), &left[1], &left[2]), (24, &rows[1], &rows[3]));
    let created = books.post("/Accounts", json!({"name": "N", "currency": "SEK"})).json();
    let left = books.rows("/Accounts?pageSize=1&pageNumber=25");
    assert_eq!(left, [created]);
}

#[test]
fn legal_entities_keep_to_themselves() {
    let books = Books::new();
    let other = [("legal-entity", "Nordvik Ltd")];
    let mine = books.rows("/Accounts")[0].clone();
    let theirs = books.send("GET", "/Accounts", &other, "").json()["data"][0].clone();
    assert_ne!(mine["id"], theirs["id"]);
    assert_eq!((&mine["legalEntity"], &theirs["legalEntity"]), (&json!("Nordvik AB"), &json!("Nordvik Ltd")));
    assert_eq!((&mine["currencyCode"], &theirs["currencyCode"]), (&json!("SEK"), &json!("GBP")));
    let path = format!("/Accounts/{}", id(&mine));
    assert_eq!(books.send("GET", &path, &other, "").status, 404);
    assert_eq!(books.send("DELETE", &path, &other, "").status, 404);
    books.post("/Accounts", json!({"name": "N", "currency": "SEK"}));
    assert_eq!(books.send("GET", "/Accounts", &other, "").json()["totalCount"], 25);
}

#[test]
fn how_many_rows_there_are_is_a_setting() {
    let books = Books::with(&[("invoices", 3)]);
    assert_eq!(books.read("/Invoices")["totalCount"], 3);
    let settings =
        books.world.run(json!({"do": "settings", "younium_rows": {"invoices": 120, "accounts": 1}}));
    assert_eq!(
        (&settings["younium_rows"]["invoices"], &settings["younium_rows"]["quotes"]),
        (&json!(120), &json!(15))
    );
    assert_eq!(books.read("/Invoices")["totalCount"], 120);
    let problem = books.world.refused(r#"{"do":"settings","younium_rows":{"invoice":1}}"#);
    assert!(problem.contains("invoices"), "{problem}");
    assert!(
        books.world.refused(r#"{"do":"settings","younium_rows":{"invoices":1000001}}"#).contains("1000000")
    );
}

#[test]
fn webhooks_are_subscriptions_with_a_token() {
    let books = Books::new();
    let body = json!({"url": "https://example.com/hook", "events": ["InvoicePosted", "SomethingNew"]});
    let answer = books.post("/Webhooks", body);
    let created = answer.json();
    assert_eq!((answer.status, &created["webhookStatus"]), (201, &json!("Enabled")));
    assert!(created["token"].as_str().unwrap().starts_with("whk_"));
    assert!(books.read("/Webhooks").as_array().unwrap().contains(&created), "a bare list in both versions");
    let path = format!("/Webhooks/{}", id(&created));
    assert_eq!(books.send("DELETE", &path, &[], "").status, 200);
    assert_eq!(books.get(&path).status, 404);
}

#[test]
fn every_resource_has_something() {
    let books = Books::new();
    for path in [
        "Accounts",
        "Bookings",
        "ChartOfAccounts",
        "Countries",
        "Currency",
        "CustomFieldConfigurations",
        "DocumentTemplate",
        "ExchangeRate",
        "InvoiceBatches",
        "InvoiceBatchGroups",
        "Invoices",
        "Journals",
        "Measurements",
        "Payments",
        "PaymentTerms",
        "Products",
        "Quotes",
        "Reports",
        "SalesOrders",
        "SimpleProducts",
        "Subscriptions",
        "TaxTemplates",
        "UnitOfMeasurements",
        "Usage",
        "Users",
        "Users/roles",
    ] {
        let rows = books.rows(&format!("/{path}"));
        assert!(!rows.is_empty(), "{path}");
        assert_eq!(books.read(&format!("/{path}/{}", id(&rows[0]))), rows[0], "{path}");
    }
}
