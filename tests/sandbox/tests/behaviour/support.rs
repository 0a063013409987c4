//! A sandbox to test against, and an HTTP client that hides nothing.

use std::{
    io::{self, Read, Write},
    net::TcpStream,
    time::Duration,
};

use serde_json::{Value, json};
use url::Url;
use yionstack_sandbox::{Config, Sandbox};

pub(crate) const ADA: &str = "5f0c8b1e-2d64-4c1a-9a37-6b1f0e9d4a01";
pub(crate) const ADAS_SECOND: &str = "a3d97c42-81b5-4f0e-b6c8-2e5d7f314b02";
pub(crate) const GRACE: &str = "e47b2a58-6c19-4b87-a0d4-13f8c5e96d04";
pub(crate) const CALLBACK: &str = "http://127.0.0.1:5000/callback";
pub(crate) const INVOICES: &str = "/api/v1/accounting/invoices";
pub(crate) const CONTACTS: &str = "/api/v1/crm/contacts";
pub(crate) const TOKEN: &str = "/api/v1/oauth/token";
pub(crate) const REVOKE: &str = "/api/v1/oauth/revoke";

/// A sandbox with shortcuts.
pub(crate) struct World(pub(crate) Sandbox);

/// An answer as it came.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl World {
    pub(crate) fn new() -> Self {
        Self::with(Config::default())
    }

    pub(crate) fn with(config: Config) -> Self {
        Self(Sandbox::start(config).unwrap())
    }

    /// Runs a command that has to work.
    pub(crate) fn run(&self, command: Value) -> Value {
        serde_json::from_str(&self.0.command(&command.to_string()).unwrap()).unwrap()
    }

    /// Runs a command that has to fail.
    pub(crate) fn refused(&self, command: &str) -> String {
        self.0.command(command).unwrap_err()
    }

    pub(crate) fn advance(&self, seconds: i64) {
        self.run(json!({"do": "advance", "seconds": seconds}));
    }

    pub(crate) fn counter(&self, name: &str) -> u64 {
        self.run(json!({"do": "counters"}))[name].as_u64().unwrap()
    }

    pub(crate) fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        self.try_send(method, path, headers, body).unwrap()
    }

    /// One request on a connection of its own.
    pub(crate) fn try_send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> io::Result<Answer> {
        let mut stream = self.connect();
        stream.write_all(self.request(method, path, headers, body).as_bytes())?;
        receive(&mut stream)
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.authority()).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        stream
    }

    pub(crate) fn request(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> String {
        let mut request = format!("{method} {path} HTTP/1.1\r\ncontent-length: {}\r\n", body.len());
        if !headers.iter().any(|(name, _)| *name == "host") {
            request += &format!("host: {}\r\n", self.authority());
        }
        for (name, value) in headers {
            request += &format!("{name}: {value}\r\n");
        }
        request + "\r\n" + body
    }

    pub(crate) fn authority(&self) -> &str {
        self.0.base_url().strip_prefix("http://").unwrap()
    }

    pub(crate) fn get(&self, path: &str, token: &str, business: &str) -> Answer {
        let bearer = format!("Bearer {token}");
        self.send("GET", path, &[("authorization", &bearer), ("x-business-id", business)], "")
    }

    /// A token request of the built-in app; the fields given come on top or replace its own.
    pub(crate) fn token(&self, fields: Value) -> Answer {
        self.post_as_app(TOKEN, fields)
    }

    /// A request with the credentials of the built-in app.
    pub(crate) fn post_as_app(&self, path: &str, fields: Value) -> Answer {
        let mut body = json!({"client_id": "yion_sandbox", "client_secret": "ysk_sandbox_secret"});
        body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        self.send("POST", path, &[("content-type", "application/json")], &body.to_string())
    }

    pub(crate) fn refresh(&self, token: &Value) -> Answer {
        self.token(json!({"grant_type": "refresh_token", "refresh_token": token}))
    }

    pub(crate) fn exchange(&self, code: &str, more: Value) -> Answer {
        let mut fields = json!({"grant_type": "authorization_code", "code": code, "redirect_uri": CALLBACK});
        fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.token(fields)
    }

    /// An authorization URL of the built-in app; a pair given replaces its own, one without value removes it.
    pub(crate) fn authorize_url(&self, pairs: &[(&str, &str)]) -> String {
        let own = [
            ("response_type", "code"),
            ("client_id", "yion_sandbox"),
            ("redirect_uri", CALLBACK),
            ("scope", "read:invoices read:contacts"),
            ("state", "the state"),
        ];
        let mut url = Url::parse(self.0.base_url()).unwrap().join("/api/v1/oauth/authorize").unwrap();
        let kept = own.iter().filter(|(name, _)| !pairs.iter().any(|(other, _)| other == name));
        url.query_pairs_mut().extend_pairs(kept.chain(pairs.iter().filter(|(_, value)| !value.is_empty())));
        url.into()
    }

    /// Consent without a browser: the callback's parameter.
    pub(crate) fn consent(&self, pairs: &[(&str, &str)]) -> Callback {
        let answer = self.run(json!({"do": "authorize", "url": self.authorize_url(pairs)}));
        Callback(answer["callback"].as_str().unwrap().to_owned())
    }

    pub(crate) fn code(&self) -> String {
        self.consent(&[]).get("code").unwrap()
    }

    pub(crate) fn issue_tokens(&self) -> Value {
        self.run(json!({"do": "issue_tokens"}))
    }
}

/// A callback URL.
#[derive(Debug)]
pub(crate) struct Callback(pub(crate) String);

impl Callback {
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        let url = Url::parse(&self.0).unwrap();
        url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    }
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    /// The `error` of an OAuth answer, with its status.
    pub(crate) fn oauth_error(&self) -> (u16, String) {
        (self.status, self.json()["error"].as_str().unwrap_or("none").to_owned())
    }

    /// The `code` of an API error, with its status.
    pub(crate) fn api_error(&self) -> (u16, String) {
        (self.status, self.json()["error"]["code"].as_str().unwrap_or("none").to_owned())
    }
}

/// Reads one answer with a `Content-Length`. The connection may end only behind it.
pub(crate) fn receive(stream: &mut TcpStream) -> io::Result<Answer> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte)?;
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let length = headers.iter().find(|(name, _)| name == "content-length").map_or("0", |(_, value)| value);
    let mut body = vec![0; length.parse().unwrap()];
    stream.read_exact(&mut body)?;
    Ok(Answer { status, headers, body: String::from_utf8(body).unwrap() })
}
