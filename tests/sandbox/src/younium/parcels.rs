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
    resource: "post_parcels",
    method: "GET",
    path: "/Parcels",
    status: 200,
    body: "",
    merge_patch: false,
    answer: Answer::Pages { row: "Parcel", empty: None },
};
const ROW: Answer = Answer::Value("Parcel");

pub(super) static ROUTES: &[Route] = &[
    GET,
    Route { path: "/Parcels/{parcelNumber}", answer: ROW, ..GET },
    Route { method: "POST", status: 201, body: "ParcelCreate", answer: ROW, ..GET },
    Route {
        method: "PATCH",
        path: "/Parcels/{id}",
        body: "ParcelUpdate",
        merge_patch: true,
        answer: ROW,
        ..GET
    },
    Route { method: "DELETE", path: "/Parcels/{id}", status: 204, answer: Answer::AsItCame, ..GET },
    Route { method: "PUT", path: "/Parcels/{id}", body: "ParcelCreate", answer: ROW, ..GET },
    Route { method: "POST", path: "/Parcels/{id}/Send", answer: Answer::AsItCame, ..GET },
    // reachable by its id alone, and in a circle with the other
    Route { resource: "vans", path: "/Vans/{id}", answer: Answer::Value("Van"), ..GET },
];

pub(super) static SHAPES: &[(&str, &str)] = &[
    (
        "Parcel",
        "id!:uuid parcelNumber!:string status!:=ParcelStatus weight!:decimal sent:datetime account:AccountReference van:Van",
    ),
    ("ParcelCreate", "weight!:decimal sent:datetime account:lookup status:=ParcelStatus"),
    ("ParcelUpdate", "weight:decimal sent:datetime"),
    ("Van", "id!:uuid parcel:Parcel parcelId:uuid"),
];

pub(super) static ENUMS: &[(&str, &str)] = &[("ParcelStatus", "Active|Delivered")];

struct Parcels(Sandbox, String);

impl Parcels {
    fn new(rows: &[(&str, u64)]) -> Self {
        let younium_rows = rows.iter().map(|(name, rows)| ((*name).to_owned(), *rows)).collect();
        let sandbox = Sandbox::start(Config { younium_rows, ..Config::default() }).unwrap();
        let mut parcels = Self(sandbox, String::new());
        let credentials = json!({"clientId": "younium_sandbox", "secret": "yns_sandbox_secret"});
        let (_, answer) = parcels.send("POST", "/auth/token", &credentials);
        parcels.1 = answer["accessToken"].as_str().unwrap().to_owned();
        parcels
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
    let parcels = Parcels::new(&[("post_parcels", 50)]);
    let page = parcels.read("/Parcels?pageSize=20&pageNumber=3");
    assert_eq!((&page["totalCount"], &page["totalPages"]), (&json!(50), &json!(3)));
    let rows = page["data"].as_array().unwrap();
    assert_eq!(rows.len(), 10);
    assert_eq!(rows[9]["parcelNumber"], "P-000050");
    assert!(rows.iter().all(|row| row["weight"].is_number() && row["id"].is_string()), "{rows:?}");
    let account = rows[0]["account"]["id"].as_str().unwrap();
    assert_eq!(parcels.get(&format!("/Accounts/{account}")).0, 200);
    assert_eq!(Parcels::new(&[]).read("/Parcels")["totalCount"], 10);
}

#[test]
fn its_lists_are_filtered_and_in_order() {
    let parcels = Parcels::new(&[("post_parcels", 50)]);
    let all = parcels.read("/Parcels?orderby=weight%20desc")["data"].clone();
    let weights: Vec<f64> =
        all.as_array().unwrap().iter().map(|row| row["weight"].as_f64().unwrap()).collect();
    assert!(weights.is_sorted_by(|left, right| left >= right), "{weights:?}");
    let light = parcels.read(&format!("/Parcels?filter=weight%20lt%20{}", weights[39]));
    assert_eq!(light["totalCount"], 10);
    let (status, answer) = parcels.get("/Parcels?filter=weight%20lt%200");
    assert_eq!((status, &answer["errors"]["message"][0]), (400, &json!("No parcels could be found")));
    assert_eq!(parcels.get("/Parcels?filter=height%20lt%200").0, 400);
    assert_eq!(Parcels::new(&[("post_parcels", 0)]).get("/Parcels").0, 400);
}

#[test]
fn its_rows_are_created_changed_and_deleted() {
    let parcels = Parcels::new(&[]);
    let (status, made) = parcels.send("POST", "/Parcels", &json!({"weight": 2.5, "account": "A-000002"}));
    assert_eq!(status, 201, "{made}");
    assert_eq!((&made["parcelNumber"], &made["status"]), (&json!("P-000011"), &json!("Active")));
    assert_eq!(made["account"]["accountNumber"], "A-000002");
    let path = format!("/Parcels/{}", made["id"].as_str().unwrap());
    assert_eq!(parcels.read(&path), made);
    assert_eq!(parcels.read("/parcels/P-000011"), made);
    assert_eq!(parcels.send("POST", "/Parcels", &json!({})).1["errors"]["weight"][0], "weight is required");

    let change = json!({"weight": 3, "sent": "2026-01-02T00:00:00"});
    assert_eq!(parcels.send("PATCH", &path, &change).0, 200);
    let changed = parcels.read(&path);
    assert_eq!((&changed["weight"], &changed["sent"]), (&json!(3), &json!("2026-01-02T00:00:00")));
    assert_eq!(parcels.send("PATCH", &path, &json!({"sent": null})).1["sent"], Value::Null);

    assert_eq!(parcels.send("DELETE", &path, &Value::Null), (204, Value::Null));
    assert_eq!(parcels.get(&path).0, 404);
    assert_eq!(parcels.read("/Parcels")["totalCount"], 10);
}

#[test]
fn what_nobody_knows_says_so_and_does_nothing() {
    let parcels = Parcels::new(&[]);
    for (method, path) in [("PUT", "/Parcels/P-000001"), ("POST", "/Parcels/P-000001/Send")] {
        let (status, answer) = parcels.send(method, path, &json!({"weight": 1}));
        assert_eq!((status, &answer["title"]), (501, &json!("Not Implemented")), "{answer}");
        let text = answer["errors"]["message"][0].as_str().unwrap();
        assert!(text.contains(&format!("does not know what {method} /parcels/{{}}")), "{text}");
    }
    assert_eq!(parcels.read("/Parcels")["totalCount"], 10);
}

#[test]
fn rows_lead_to_rows_and_not_in_circles_for_ever() {
    let parcels = Parcels::new(&[("vans", 1)]);
    let van = parcels.read("/Parcels")["data"][0]["van"].clone();
    let van = parcels.read(&format!("/Vans/{}", van["id"].as_str().unwrap()));
    assert_eq!(van["parcelId"], van["parcel"]["id"]);
    assert_eq!(parcels.get(&format!("/Parcels/{}", van["parcelId"].as_str().unwrap())).0, 200);
    let refused = parcels.0.command(r#"{"do":"settings","younium_rows":{"vens":1}}"#).unwrap_err();
    assert!(refused.contains("post_parcels") && refused.contains("vans"), "{refused}");
}
