//! POSTs that come again.

use serde_json::json;

use super::{Books, id};

const KEY: &str = "younium-idempotency-key";

fn create(books: &Books, key: &str, name: &str) -> super::Answer {
    let body = json!({"name": name, "currency": "SEK"}).to_string();
    books.send("POST", "/Accounts", &[(KEY, key)], &body)
}

fn executions(books: &Books) -> u64 {
    books.world.run(json!({"do": "counters"}))["younium_executions"]["POST /Accounts"].as_u64().unwrap_or(0)
}

#[test]
fn the_first_answer_comes_again_and_nothing_is_done_twice() {
    let books = Books::new();
    let first = create(&books, "k1", "A");
    books.world.advance(3600);
    let second = create(&books, "k1", "another body");
    assert_eq!((first.status, second.status), (201, 201));
    assert_eq!(first.body, second.body);
    for name in [KEY, "younium-idempotency-durationinhours", "younium-idempotency-expires", "content-type"] {
        assert!(first.header(name).is_some(), "{name}");
        assert_eq!(first.header(name), second.header(name), "{name}");
    }
    assert_eq!(
        (first.header(KEY), first.header("younium-idempotency-durationinhours")),
        (Some("k1"), Some("48"))
    );
    assert_eq!(executions(&books), 1);
    assert_eq!(books.world.counter("younium_replays"), 1);
    assert_ne!(create(&books, "k2", "A").json()["id"], first.json()["id"]);
    assert_eq!(books.read("/Accounts")["totalCount"], 27);
}

#[test]
fn failures_are_kept_as_well() {
    let books = Books::new();
    let first = books.send("POST", "/Accounts", &[(KEY, "k")], "{}");
    let second = create(&books, "k", "A");
    assert_eq!((first.status, second.status), (400, 400));
    assert_eq!(first.body, second.body, "with its trace");
    let unauthorized = [(KEY, "l"), ("authorization", "Bearer x")];
    assert_eq!(books.send("POST", "/Accounts", &unauthorized, "{}").status, 401);
    assert_eq!(create(&books, "l", "A").status, 201, "who is not let in leaves nothing behind");
}

#[test]
fn a_key_is_good_for_two_days_at_one_endpoint() {
    let books = Books::new();
    let first = create(&books, "k", "A");
    let expires = first.header("younium-idempotency-expires").unwrap();
    assert!(expires.ends_with(" GMT") && expires.len() == 29, "{expires}");
    let webhook = json!({"url": "https://example.com", "events": []}).to_string();
    assert_eq!(books.send("POST", "/Webhooks", &[(KEY, "k")], &webhook).json()["url"], "https://example.com");
    assert_eq!(books.send("POST", "/accounts", &[(KEY, "k")], "").body, first.body, "however it is spelt");
    books.world.advance(48 * 3600 - 60);
    assert_eq!(executions(&books), 1);
    let again = |books: &Books| {
        let body = json!({"clientId": "younium_sandbox", "secret": "yns_sandbox_secret"}).to_string();
        let answer = books.world.send("POST", "/auth/token", &[("content-type", "application/json")], &body);
        let token = format!("Bearer {}", answer.json()["accessToken"].as_str().unwrap());
        let body = json!({"name": "A", "currency": "SEK"}).to_string();
        books.send("POST", "/Accounts", &[(KEY, "k"), ("authorization", &token)], &body)
    };
    assert_eq!(again(&books).body, first.body);
    books.world.advance(120);
    assert_ne!(again(&books).json()["id"], first.json()["id"]);
    assert_eq!(executions(&books), 2);
}

#[test]
fn other_methods_and_requests_without_a_key_have_no_part_in_it() {
    let books = Books::new();
    let without = create(&books, "", "A");
    assert_eq!((without.header(KEY), without.header("younium-idempotency-expires")), (None, None));
    let path = format!("/Accounts/{}", id(&without.json()));
    let patch = |name: &str| books.send("PATCH", &path, &[(KEY, "p")], &json!({"name": name}).to_string());
    assert_eq!(patch("B").header(KEY), None);
    patch("C");
    assert_eq!(books.read(&path)["name"], "C");
}

#[test]
fn an_answer_that_is_lost_was_given_all_the_same() {
    let books = Books::new();
    let fault = json!({"do": "fault", "match": {"method": "POST", "path": "/Accounts"}, "after_processing": true, "reset": true});
    books.world.run(fault);
    let token = books.token.clone();
    let headers = [
        ("authorization", token.as_str()),
        ("legal-entity", "Nordvik AB"),
        ("content-type", "application/json"),
        (KEY, "lost"),
    ];
    let body = json!({"name": "Once", "currency": "SEK"}).to_string();
    assert!(books.world.try_send("POST", "/Accounts", &headers, &body).is_err());
    let again = create(&books, "lost", "Once");
    assert_eq!(again.status, 201);
    assert_eq!(books.filtered("/Accounts", "name eq 'Once'").len(), 1);
}
