//! The two versions of the API, paths in any spelling, and who may ask.

use serde_json::json;

use super::{Books, id, texts};

#[test]
fn lists_come_whole_in_the_older_version() {
    let books = Books::with(&[("invoices", 250)]);
    let version = |version| books.send("GET", "/Invoices", &[("api-version", version)], "");
    assert_eq!(version("2.0").json().as_array().unwrap().len(), 250);
    assert_eq!(version("2.1").json()["data"].as_array().unwrap().len(), 100);
    assert_eq!(
        books.get("/Invoices").body,
        version("2.1").body,
        "the newer one unless the request says otherwise"
    );
    assert!(texts(&version("3.0"), "message")[0].contains("3.0"));
    let one =
        books.send("GET", "/Accounts?filter=accountNumber%20eq%20'A-000002'", &[("api-version", "2.0")], "");
    assert_eq!(one.json().as_array().unwrap().len(), 1);
}

#[test]
fn paths_are_found_in_any_spelling_and_nothing_else_is() {
    let books = Books::new();
    let row = books.rows("/accounts")[0].clone();
    for path in ["/Accounts", "/accounts", "/ACCOUNTS", "/Accounts/"] {
        assert_eq!(books.read(&format!("{}/{}", path.trim_end_matches('/'), id(&row))), row);
        assert_eq!(books.rows(path).len(), 25);
    }
    let answer = books.send("PUT", "/Accounts", &[], "");
    assert_eq!((answer.status, &answer.json()["status"]), (405, &json!(405)));
    assert_eq!(books.get("/Acounts").status, 404);
    assert_eq!(books.get("/Accounts/x/y/z").status, 404);
    let routes = books.world.run(json!({"do": "counters"}))["by_route"].clone();
    assert_eq!((&routes["GET /Accounts"], &routes["GET /Accounts/{id}"]), (&json!(5), &json!(4)));
}

#[test]
fn nobody_comes_in_without_token_and_legal_entity() {
    let books = Books::new();
    for (method, path) in
        [("GET", "/Subscriptions"), ("POST", "/Subscriptions"), ("GET", "/v3/Subscriptions")]
    {
        let wrong = |headers: &[(&str, &str)]| books.send(method, path, headers, "{}").status;
        assert_eq!(wrong(&[("authorization", "Bearer x")]), 401, "{path}");
        assert_eq!(wrong(&[("legal-entity", "Nobody Ltd")]), 403, "{path}");
        assert_eq!(wrong(&[("legal-entity", "")]), 403, "{path}");
    }
    books.world.advance(86_400);
    assert_eq!(books.get("/Subscriptions").status, 401);
}

#[test]
fn faults_reach_resources_too() {
    let books = Books::new();
    books.world.run(json!({"do": "fault", "match": {"path": "/Invoices"}, "respond": {"status": 503, "headers": {"retry-after": "1"}}}));
    assert_eq!((books.get("/Invoices").status, books.get("/Invoices").status), (503, 200));
}
