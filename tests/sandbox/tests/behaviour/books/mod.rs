//! Younium's resources: a world with a token, and one file per rule.

mod bodies;
mod export;
mod idempotency;
mod lists;
mod rows;
mod verbs;
mod versions;

use serde_json::{Value, json};
use url::form_urlencoded::byte_serialize;
use yionstack_sandbox::Config;

use super::support::{Answer, World};

const MERGE_PATCH: &str = "application/merge-patch+json";

/// Somebody who is signed in, and works for Nordvik AB.
struct Books {
    world: World,
    token: String,
}

impl Books {
    fn new() -> Self {
        Self::with(&[])
    }

    /// With so many rows of some resources.
    fn with(rows: &[(&str, u64)]) -> Self {
        let younium_rows = rows.iter().map(|(name, rows)| ((*name).to_owned(), *rows)).collect();
        let world = World::with(Config { younium_rows, ..Config::default() });
        let body = json!({"clientId": "younium_sandbox", "secret": "yns_sandbox_secret"}).to_string();
        let answer = world.send("POST", "/auth/token", &[("content-type", "application/json")], &body);
        let token = format!("Bearer {}", answer.json()["accessToken"].as_str().unwrap());
        Self { world, token }
    }

    fn send(&self, method: &str, path: &str, more: &[(&str, &str)], body: &str) -> Answer {
        let own = [
            ("authorization", self.token.as_str()),
            ("legal-entity", "Nordvik AB"),
            ("content-type", if method == "PATCH" { MERGE_PATCH } else { "application/json" }),
        ];
        let kept = own.iter().filter(|(name, _)| !more.iter().any(|(other, _)| other == name));
        let headers: Vec<(&str, &str)> = kept.chain(more).copied().collect();
        self.world.send(method, path, &headers, body)
    }

    fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[], "")
    }

    fn post(&self, path: &str, body: Value) -> Answer {
        self.send("POST", path, &[], &body.to_string())
    }

    fn patch(&self, path: &str, body: Value) -> Answer {
        self.send("PATCH", path, &[], &body.to_string())
    }

    /// A row that has to be there.
    fn read(&self, path: &str) -> Value {
        let answer = self.get(path);
        assert_eq!(answer.status, 200, "{path}: {}", answer.body);
        answer.json()
    }

    /// The rows of a page that has to be there.
    fn rows(&self, path: &str) -> Vec<Value> {
        self.read(path)["data"].as_array().unwrap_or_else(|| panic!("{path} is no page")).clone()
    }

    /// Rows for which a filter holds; none where the answer says that there are none.
    fn filtered(&self, path: &str, filter: &str) -> Vec<Value> {
        let query: String = byte_serialize(filter.as_bytes()).collect();
        let answer = self.get(&format!("{path}?filter={query}"));
        if answer.status == 400 && answer.json()["errors"]["message"].is_array() {
            return Vec::new();
        }
        assert_eq!(answer.status, 200, "{filter}: {}", answer.body);
        answer.json()["data"].as_array().unwrap().clone()
    }

    /// The first row with this status.
    fn with_status(&self, path: &str, status: &str) -> Value {
        let rows = self.filtered(path, &format!("status eq '{status}'"));
        rows.first().unwrap_or_else(|| panic!("{path} has none that is {status}")).clone()
    }
}

fn id(row: &Value) -> &str {
    row["id"].as_str().unwrap()
}

/// The texts of a problem about one field.
fn texts(answer: &Answer, field: &str) -> Vec<String> {
    assert_eq!(answer.status, 400, "{}", answer.body);
    let texts = answer.json()["errors"][field].as_array().cloned().unwrap_or_default();
    assert!(!texts.is_empty(), "nothing about {field}: {}", answer.body);
    texts.iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}
