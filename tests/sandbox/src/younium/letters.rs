//! A resource that no code here knows, for tests: its tables, as the generator would write them, and what the sandbox
//! makes of them.

use std::{
    io::{Read, Write},
    net::TcpStream,
};

use serde_json::{Value, json};

use super::table::{Answer, Route};
use crate::{Config, Sandbox};

const GET: Route = Route {
    resource: "post_letters",
    method: "GET",
    path: "/Letters",
    status: 200,
    body: "",
    merge_patch: false,
    answer: Answer::Pages { row: "Letter", empty: None },
};
const ROW: Answer = Answer::Value("Letter");

pub(super) static ROUTES: &[Route] = &[
    GET,
    Route { path: "/Letters/{letterNumber}", answer: ROW, ..GET },
    Route { method: "POST", status: 201, body: "LetterCreate", answer: ROW, ..GET },
    Route {
        method: "PATCH",
        path: "/Letters/{id}",
        body: "LetterUpdate",
        merge_patch: true,
        answer: ROW,
        ..GET
    },
    Route { method: "DELETE", path: "/Letters/{id}", status: 204, answer: Answer::AsItCame, ..GET },
    Route { method: "PUT", path: "/Letters/{id}", body: "LetterCreate", answer: ROW, ..GET },
    Route { method: "POST", path: "/Letters/{id}/Send", answer: Answer::AsItCame, ..GET },
    // reachable by its id alone, and in a circle with the other
    Route { resource: "vans", path: "/Vans/{id}", answer: Answer::Value("Van"), ..GET },
];

pub(super) static SHAPES: &[(&str, &str)] = &[
    (
        "Letter",
        "id!:uuid letterNumber!:string status!:=LetterStatus weight!:decimal sent:datetime account:AccountReference van:Van",
    ),
    (
        "LetterCreate",
        "weight!:decimal sent:datetime account:lookup(accountNumber|id|name) status:=LetterStatus",
    ),
    ("LetterUpdate", "weight:decimal sent:datetime"),
    ("Van", "id!:uuid letter:Letter letterId:uuid"),
];

pub(super) static ENUMS: &[(&str, &str)] = &[("LetterStatus", "Active|Delivered")];

struct Letters(Sandbox, String);

impl Letters {
    fn new(rows: &[(&str, u64)]) -> Self {
        let younium_rows = rows.iter().map(|(name, rows)| ((*name).to_owned(), *rows)).collect();
        let sandbox = Sandbox::start(Config { younium_rows, ..Config::default() }).unwrap();
        let mut letters = Self(sandbox, String::new());
        let credentials = json!({"clientId": "younium_sandbox", "secret": "yns_sandbox_secret"});
        let (_, answer) = letters.send("POST", "/auth/token", &credentials);
        letters.1 = answer["accessToken"].as_str().unwrap().to_owned();
        letters
    }

    fn send(&self, method: &str, path: &str, body: &Value) -> (u16, Value) {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let kind = if method == "PATCH" { "application/merge-patch+json" } else { "application/json" };
        let authority = self.0.base_url().trim_start_matches("http://");
        let mut stream = TcpStream::connect(authority).unwrap();
        let (token, length) = (&self.1, body.len());
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {authority}\r\nconnection: close\r\nauthorization: Bearer {token}\r\n\
             legal-entity: Nordvik AB\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n\r\n"
        );
        stream.write_all((head + &body).as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head[9..12].parse().unwrap(), serde_json::from_str(body).unwrap_or(Value::Null))
    }

    fn get(&self, path: &str) -> (u16, Value) {
        self.send("GET", path, &Value::Null)
    }

    /// What has to succeed.
    fn read(&self, path: &str) -> Value {
        let (status, answer) = self.get(path);
        assert_eq!(status, 200, "{path}: {answer}");
        answer
    }
}

#[test]
fn its_rows_come_out_of_its_shape_and_in_pages() {
    let letters = Letters::new(&[("post_letters", 50)]);
    let page = letters.read("/Letters?pageSize=20&pageNumber=3");
    assert_eq!((&page["totalCount"], &page["totalPages"]), (&json!(50), &json!(3)));
    let rows = page["data"].as_array().unwrap();
    assert_eq!(rows.len(), 10);
    assert_eq!(rows[9]["letterNumber"], "L-000050");
    assert!(rows.iter().all(|row| row["weight"].is_number() && row["id"].is_string()), "{rows:?}");
    let account = rows[0]["account"]["id"].as_str().unwrap();
    assert_eq!(letters.get(&format!("/Accounts/{account}")).0, 200);
    assert_eq!(Letters::new(&[]).read("/Letters")["totalCount"], 10);
}

#[test]
fn its_lists_are_filtered_and_in_order() {
    let letters = Letters::new(&[("post_letters", 50)]);
    let all = letters.read("/Letters?orderby=weight%20desc")["data"].clone();
    let weights: Vec<f64> =
        all.as_array().unwrap().iter().map(|row| row["weight"].as_f64().unwrap()).collect();
    assert!(weights.is_sorted_by(|left, right| left >= right), "{weights:?}");
    let light = letters.read(&format!("/Letters?filter=weight%20lt%20{}", weights[39]));
    assert_eq!(light["totalCount"], 10);
    let (status, answer) = letters.get("/Letters?filter=weight%20lt%200");
    assert_eq!((status, &answer["errors"]["message"][0]), (400, &json!("No letters could be found")));
    assert_eq!(letters.get("/Letters?filter=height%20lt%200").0, 400);
    assert_eq!(Letters::new(&[("post_letters", 0)]).get("/Letters").0, 400);
}

#[test]
fn its_rows_are_created_changed_and_deleted() {
    let letters = Letters::new(&[]);
    let (status, made) = letters.send("POST", "/Letters", &json!({"weight": 2.5, "account": "A-000002"}));
    assert_eq!(status, 201, "{made}");
    assert_eq!((&made["letterNumber"], &made["status"]), (&json!("L-000011"), &json!("Active")));
    assert_eq!(made["account"]["accountNumber"], "A-000002");
    let path = format!("/Letters/{}", made["id"].as_str().unwrap());
    assert_eq!(letters.read(&path), made);
    assert_eq!(letters.read("/letters/L-000011"), made);
    assert_eq!(letters.send("POST", "/Letters", &json!({})).1["errors"]["weight"][0], "weight is required");

    let change = json!({"weight": 3, "sent": "2026-01-02T00:00:00"});
    assert_eq!(letters.send("PATCH", &path, &change).0, 200);
    let changed = letters.read(&path);
    assert_eq!((&changed["weight"], &changed["sent"]), (&json!(3), &json!("2026-01-02T00:00:00")));
    assert_eq!(letters.send("PATCH", &path, &json!({"sent": null})).1["sent"], Value::Null);

    assert_eq!(letters.send("DELETE", &path, &Value::Null), (204, Value::Null));
    assert_eq!(letters.get(&path).0, 404);
    assert_eq!(letters.read("/Letters")["totalCount"], 10);
}

#[test]
fn what_nobody_knows_says_so_and_does_nothing() {
    let letters = Letters::new(&[]);
    for (method, path) in [("PUT", "/Letters/L-000001"), ("POST", "/Letters/L-000001/Send")] {
        let (status, answer) = letters.send(method, path, &json!({"weight": 1}));
        assert_eq!((status, &answer["title"]), (501, &json!("Not Implemented")), "{answer}");
        let text = answer["errors"]["message"][0].as_str().unwrap();
        assert!(text.contains(&format!("does not know what {method} /letters/{{}}")), "{text}");
    }
    assert_eq!(letters.read("/Letters")["totalCount"], 10);
}

#[test]
fn rows_lead_to_rows_and_not_in_circles_for_ever() {
    let letters = Letters::new(&[("vans", 1)]);
    let van = letters.read("/Letters")["data"][0]["van"].clone();
    let van = letters.read(&format!("/Vans/{}", van["id"].as_str().unwrap()));
    assert_eq!(van["letterId"], van["letter"]["id"]);
    assert_eq!(letters.get(&format!("/Letters/{}", van["letterId"].as_str().unwrap())).0, 200);
    let refused = letters.0.command(r#"{"do":"settings","younium_rows":{"vens":1}}"#).unwrap_err();
    assert!(refused.contains("post_letters") && refused.contains("vans"), "{refused}");
}
