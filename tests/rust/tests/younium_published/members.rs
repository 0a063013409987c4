//! Every member of every answer is read and is what was sent; what nobody knows is kept.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use serde_json::{Map, Value, json};
use yionstack::YouniumClient;
use yionstack_tests::network::{self, Memory};
use yionstack_tests::random::Seeded;

use crate::answers::ENUMS;
use crate::{calls, cases};

const UNHEARD: &str = "Unheard of \"é\"";

/// Sample objects by the names of their models, with members of each object and values of each enum that nobody knows.
struct Samples {
    models: BTreeMap<String, Value>,
    random: Seeded,
    met: Mutex<BTreeMap<String, u32>>,
}

impl Samples {
    fn load() -> Self {
        let models = cases("calls.json")["models"].as_array().unwrap().clone();
        let models = models.into_iter().map(|model| (model["name"].as_str().unwrap().to_owned(), model));
        Self {
            models: models.collect(),
            random: Seeded::from_env("every_member_is_read"),
            met: Mutex::default(),
        }
    }

    /// A value of a kind as `calls.json` names it.
    fn value(&self, kind: &str, sample: &Value) -> Value {
        match kind.split_once(' ') {
            Some(("list", rest)) => {
                let item = rest.strip_prefix("of ").unwrap();
                sample.as_array().unwrap().iter().map(|sample| self.value(item, sample)).collect()
            }
            Some(("object", name)) => self.object(name),
            Some(("enum", name)) => {
                *self.met.lock().unwrap().entry(name.to_owned()).or_default() += 1;
                UNHEARD.into()
            }
            _ => self.scalar(kind).unwrap_or_else(|| sample.clone()),
        }
    }

    /// A value of its own, so that a member which is read in the place of another one is seen.
    fn scalar(&self, kind: &str) -> Option<Value> {
        let number = self.random.below(1 << 60);
        let below = |limit: u64| number % limit;
        Some(match kind {
            "string" => format!("é{number}").into(),
            "decimal" => format!("{number}.{}", below(90) + 10).into(),
            "integer" => number.into(),
            "uuid" => format!("3f2504e0-4f89-41d3-9a0c-{:012x}", below(1 << 48)).into(),
            "datetime" | "utcdatetime" => format!(
                "20{}-01-{:02}T{:02}:{:02}:{:02}Z",
                below(90) + 10,
                below(28) + 1,
                below(24),
                below(59),
                below(58)
            )
            .into(),
            _ => return None,
        })
    }

    fn object(&self, name: &str) -> Value {
        let model = &self.models[name];
        *self.met.lock().unwrap().entry(name.to_owned()).or_default() += 1;
        let mut members = Map::new();
        for field in model["fields"].as_array().unwrap() {
            let wire = field["wire"].as_str().unwrap();
            members
                .insert(wire.to_owned(), self.value(field["kind"].as_str().unwrap(), &model["sample"][wire]));
        }
        for value in [json!({"deep": [1, "é"]}), json!("text"), Value::Null] {
            members.insert(format!("x{:016x}", self.random.next()), value);
        }
        Value::Object(members)
    }

    /// The answer of a call, without what says that an operation failed.
    fn answer(&self, model: &str) -> Value {
        match model.strip_prefix("list of ") {
            Some(item) => json!([self.answer(item)]),
            None => match model.split_once(' ') {
                Some(("object", name)) => self.object(name),
                Some(("enum", _)) => UNHEARD.into(),
                _ if model == "json" => json!({"free": ["text", 1]}),
                _ => "text".into(),
            },
        }
    }
}

#[tokio::test]
async fn every_member_is_read() {
    let samples = Samples::load();
    let answer: Arc<Mutex<String>> = Arc::default();
    let said = answer.clone();
    let network = Memory::new(move |_: &_| network::now(network::json(200, said.lock().unwrap().clone())));
    let client = YouniumClient::builder().base_url("http://127.0.0.1:1").token("token");
    let client = client.transport(Arc::new(network)).build().unwrap();
    let all = cases("calls.json")["calls"].as_array().unwrap().clone();
    let mut read = 0;
    for call in &all {
        let (id, Some(model)) = (call["id"].as_str().unwrap(), call["model"].as_str()) else { continue };
        let sent = samples.answer(model);
        let is_list = call["answer"] == "pages";
        // the page's numbers are those of a list of one row
        let body = if is_list { json!([sent]) } else { sent };
        *answer.lock().unwrap() = body.to_string();
        let seen =
            calls::call(&client, id).expect(id).await.unwrap_or_else(|error| panic!("{id}: {error:?}"));
        assert_eq!(seen, body, "{id}");
        read += 1;
    }
    let met = samples.met.lock().unwrap();
    let missed: Vec<&String> = samples.models.keys().filter(|name| !met.contains_key(*name)).collect();
    assert!(missed.is_empty() && read > 60, "{read} answers, without {missed:?}");
}

#[test]
fn every_enum_survives_an_unknown_value() {
    assert_eq!(ENUMS.len(), cases("calls.json")["enums"].as_object().unwrap().len());
    for (name, read) in ENUMS {
        assert_eq!(read(UNHEARD), (false, UNHEARD.to_owned()), "{name}");
        for value in cases("calls.json")["enums"][*name].as_array().unwrap() {
            let value = value.as_str().unwrap();
            assert_eq!(read(value), (true, value.to_owned()), "{name}");
        }
    }
}
