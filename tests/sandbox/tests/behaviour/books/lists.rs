//! Lists: pages and their links, filters, orders, and what is wrong with a query.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::{Books, id, texts};

#[test]
fn pages_cover_every_row_once_and_link_to_one_another() {
    let books = Books::with(&[("invoices", 250)]);
    let base = books.world.0.base_url().to_owned();
    let mut path = "/Invoices?pageSize=100&x=a%20b".to_owned();
    let (mut seen, mut pages) = (HashSet::new(), Vec::new());
    loop {
        let page = books.read(&path);
        seen.extend(page["data"].as_array().unwrap().iter().map(|row| id(row).to_owned()));
        let Some(next) = page["nextPage"].as_str().map(str::to_owned) else {
            pages.push(page);
            break;
        };
        pages.push(page);
        path = next.strip_prefix(&base).expect("a link to its own origin").to_owned();
        assert!(path.contains("pageSize=100") && path.contains("x=a+b"), "the query is kept: {path}");
    }
    assert_eq!((seen.len(), pages.len()), (250, 3));
    let numbers = |page: &Value| {
        ["pageNumber", "pageSize", "totalPages", "totalCount"].map(|name| page[name].as_u64().unwrap())
    };
    assert_eq!(numbers(&pages[2]), [3, 100, 3, 250]);
    assert_eq!((pages[0].get("previousPage"), pages[2].get("nextPage")), (None, None));
    assert_eq!(pages[1]["previousPage"], pages[0]["firstPage"]);
    assert_eq!(pages[1]["nextPage"], pages[0]["lastPage"]);
}

#[test]
fn a_page_has_from_one_to_a_hundred_rows() {
    let books = Books::new();
    assert_eq!(books.rows("/Accounts?pageSize=7").len(), 7);
    assert_eq!(books.rows("/Accounts?PAGESIZE=7&pagenumber=4").len(), 4);
    assert_eq!(books.rows("/Accounts?pageNumber=99"), Vec::<Value>::new(), "behind the end there is nothing");
    for wrong in ["pageSize=0", "pageSize=101", "pageSize=x", "pageSize=-1", "pageNumber=0", "pageNumber="] {
        texts(&books.get(&format!("/Accounts?{wrong}")), wrong.split('=').next().unwrap());
    }
}

#[test]
fn a_list_without_rows_is_an_error_in_pages_and_empty_as_a_whole() {
    let books = Books::with(&[("accounts", 0), ("sales_orders", 0)]);
    let answer = books.get("/Accounts");
    assert_eq!(answer.status, 400);
    let body = answer.json();
    assert_eq!(body["errors"], json!({"message": ["No accounts could be found"]}));
    assert_eq!((&body["status"], body["traceId"].as_str().unwrap().len()), (&json!(400), 55));
    assert_eq!(books.get("/SalesOrders").json()["errors"]["message"][0], "No sales orders could be found");
    let whole = books.send("GET", "/Accounts", &[("api-version", "2.0")], "");
    assert_eq!((whole.status, whole.json()), (200, json!([])));
    let by_filter = Books::new().get("/Accounts?filter=name%20eq%20'nobody'");
    assert_eq!((by_filter.status, &by_filter.json()["errors"]), (400, &body["errors"]));
}

#[test]
fn filters_choose_rows() {
    let books = Books::new();
    let all = books.rows("/Accounts");
    let account = &all[3];
    let quoted = account["name"].as_str().unwrap().replace('\'', "''");
    assert_eq!(books.filtered("/Accounts", &format!("name eq '{quoted}'")), std::slice::from_ref(account));
    assert_eq!(
        books.filtered("/Accounts", &format!("id eq guid'{}'", id(account))),
        std::slice::from_ref(account)
    );
    let least = account["cmrr"]["amount"].to_string();
    let expected: Vec<&Value> = all
        .iter()
        .filter(|row| row["cmrr"]["amount"].as_f64() >= account["cmrr"]["amount"].as_f64())
        .collect();
    let found = books.filtered("/Accounts", &format!("cmrr/amount ge {least}"));
    assert!(expected.len() > 1 && expected.len() < 25);
    assert_eq!(found.iter().collect::<Vec<_>>(), expected);
    let created = account["created"].as_str().unwrap();
    assert_eq!(books.filtered("/Accounts", &format!("created lt datetime'{created}'")).len(), 3);
    let both = format!(
        "(accountNumber eq 'A-000001' or accountNumber eq 'A-000004') and not startswith(name, '{quoted}')"
    );
    assert_eq!(books.filtered("/Accounts", &both), [all[0].clone()]);
    for wrong in ["name%20eq", "nope%20eq%201", "name%20eq%20'O'Brien'", "((((", "cmrr/amount%20eq%20'1'"] {
        texts(&books.get(&format!("/Accounts?Filter={wrong}")), "filter");
    }
}

#[test]
fn a_filter_finds_what_was_created_and_changed() {
    let books = Books::new();
    let name = "Ängsö & O'Brien";
    let created = books.post("/Accounts", json!({"name": name, "currency": "SEK"})).json();
    let filter = "name eq 'Ängsö & O''Brien'";
    assert_eq!(books.filtered("/Accounts", filter)[0]["id"], created["id"]);
    books.patch(&format!("/Accounts/{}", id(&created)), json!({"name": "Other"}));
    assert_eq!(books.filtered("/Accounts", filter), Vec::<Value>::new());
    assert_eq!(books.filtered("/Accounts", "name eq 'Other'").len(), 1);
}

#[test]
fn rows_come_in_the_order_asked_for() {
    let books = Books::new();
    let names = |query: &str, field: &str| -> Vec<String> {
        books
            .rows(&format!("/Accounts?{query}"))
            .iter()
            .map(|row| row[field].as_str().unwrap().to_owned())
            .collect()
    };
    let mut sorted = names("", "name");
    let oldest = names("", "accountNumber");
    sorted.sort();
    assert_eq!(names("orderby=name", "name"), sorted);
    sorted.reverse();
    assert_eq!(names("OrderBy=name%20desc", "name"), sorted);
    assert_eq!(oldest, names("orderby=created%20asc", "accountNumber"));
    assert_eq!(oldest, names("orderby=id", "accountNumber"));
    let newest: Vec<String> = oldest.iter().rev().cloned().collect();
    assert_eq!(newest, names("orderby=created%20desc,name", "accountNumber"));
    let rows = books.rows("/Accounts?orderby=accountType%20desc,%20cmrr/amount");
    let keys: Vec<_> = rows
        .iter()
        .map(|row| (row["accountType"].as_str().unwrap().to_owned(), row["cmrr"]["amount"].as_f64().unwrap()))
        .collect();
    assert!(
        keys.windows(2).all(|pair| pair[0].0 > pair[1].0 || pair[0].0 == pair[1].0 && pair[0].1 <= pair[1].1),
        "{keys:?}"
    );
    for wrong in ["nope", "name%20up", "name%20asc%20desc", "cmrr", ",name"] {
        texts(&books.get(&format!("/Accounts?orderby={wrong}")), "orderby");
    }
}

#[test]
fn times_of_change_fence_a_list() {
    let books = Books::new();
    let now = books.world.run(json!({"do": "now"}))["now"].as_i64().unwrap();
    books.world.advance(1_780_000_000 - now);
    let before = books.rows("/Accounts").len();
    let created = books.post("/Accounts", json!({"name": "New", "currency": "SEK"})).json();
    let after = books.rows("/Accounts?modifiedAfter=2026-05-01");
    assert_eq!(after.iter().map(|row| &row["id"]).collect::<Vec<_>>(), [&created["id"]]);
    assert_eq!(books.rows("/Accounts?modifiedBefore=2026-05-01T00:00:00Z").len(), before);
    let old = books.rows("/Accounts")[5].clone();
    books.patch(&format!("/Accounts/{}", id(&old)), json!({"notes": null, "ourReference": "x"}));
    assert_eq!(books.rows("/Accounts?modifiedAfter=2026-05-01").len(), 1, "what is refused changes nothing");
    books.patch(&format!("/Accounts/{}", id(&old)), json!({"ourReference": "x"}));
    assert_eq!(books.rows("/Accounts?modifiedAfter=2026-05-01").len(), 2);
    texts(&books.get("/Accounts?modifiedAfter=soon"), "modifiedAfter");
}

#[test]
fn a_million_rows_cost_nothing_until_they_are_read() {
    let books = Books::with(&[("invoices", 1_000_000)]);
    let page = books.read("/Invoices?pageNumber=10000");
    assert_eq!((&page["totalCount"], page["data"].as_array().unwrap().len()), (&json!(1_000_000), 100));
    let last = page["data"][99].clone();
    assert_eq!(last["invoiceNumber"], "I-1000000");
    assert_eq!(books.read(&format!("/Invoices/{}", id(&last))), last);
    assert_eq!(books.rows("/Invoices?orderby=created%20desc&pageSize=1"), [last]);
}

#[test]
fn rows_of_one_account_are_its_own() {
    let books = Books::new();
    let account = books.rows("/Invoices")[0]["account"]["id"].as_str().unwrap().to_owned();
    let own = books.rows(&format!("/accounts/{account}/invoices"));
    let all = books.rows("/Invoices");
    let expected: Vec<&Value> = all.iter().filter(|row| row["account"]["id"] == account.as_str()).collect();
    assert_eq!(own.iter().collect::<Vec<_>>(), expected);
    assert_eq!(books.get("/Accounts/unknown/Invoices").status, 404);
}
