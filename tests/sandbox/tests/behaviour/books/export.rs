//! The data export.

use serde_json::{Value, json};

use super::{Books, id, texts};

#[test]
fn pages_go_on_until_there_is_no_next_one() {
    let books = Books::with(&[("invoices", 250)]);
    let base = books.world.0.base_url().to_owned();
    let (mut path, mut items) = ("/v3/Invoices?pageSize=120".to_owned(), Vec::<Value>::new());
    loop {
        let page = books.read(&path);
        items.extend(page["items"].as_array().unwrap().iter().cloned());
        match page["nextPage"].as_str() {
            None => break,
            Some(next) => path = next.strip_prefix(&base).unwrap().to_owned(),
        }
    }
    assert_eq!(items.len(), 250);
    assert_eq!(
        books.read("/v3/Invoices")["items"].as_array().unwrap().len(),
        100,
        "unless the request says otherwise"
    );
    assert_eq!(books.read("/v3/invoices?pageNumber=9"), json!({"items": []}));
    texts(&books.get("/v3/Invoices?pageSize=5001"), "pageSize");
    assert_eq!(
        Books::with(&[("invoices", 5000)]).read("/v3/Invoices?pageSize=5000")["items"]
            .as_array()
            .unwrap()
            .len(),
        5000
    );
    assert_eq!(books.get("/v3/Nothing").status, 404);
}

#[test]
fn what_is_one_to_many_has_an_address_of_its_own() {
    let books = Books::new();
    let exported = books.read("/v3/Subscriptions")["items"][3].clone();
    let full = books.read(&format!("/Subscriptions/{}", id(&exported)));
    assert_eq!(exported["account"], full["account"], "one to one stands in it");
    let address =
        exported["products"].as_str().unwrap().strip_prefix(books.world.0.base_url()).unwrap().to_owned();
    assert_eq!(books.read(&address)["items"], full["products"]);
    let metrics = books.read(&format!("/v3/subscriptions/{}/metrics", id(&exported)));
    assert_eq!(metrics["items"][0]["cmrr"], full["cmrr"]);
    let charges = books.read("/v3/subscription-product-charges?pageSize=500")["items"].clone();
    let own: Vec<&Value> =
        charges.as_array().unwrap().iter().filter(|charge| charge["orderId"] == exported["id"]).collect();
    let expected: usize = full["products"]
        .as_array()
        .unwrap()
        .iter()
        .map(|product| product["charges"].as_array().unwrap().len())
        .sum();
    assert_eq!(own.len(), expected);
}
