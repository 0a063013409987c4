//! Two hundred answers, good ones and refusals, in every form in which HTTP/1.1 says where an answer ends.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::asking::Call;

/// An answer, and what asks for it.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) call: Call,
    /// All of it.
    pub(crate) bytes: Vec<u8>,
    /// Whether it is a success when all of it comes.
    pub(crate) is_success: bool,
}

/// How an answer says where it ends, and what it is packed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Length,
    Chunked,
    /// Many small chunks with extensions, and a line behind the last one.
    Crumbs,
    GzipLength,
    GzipChunked,
    /// By the end of the connection, and by the last bracket.
    Closed,
    /// By the end of the connection, and by the end of what is packed.
    GzipClosed,
    /// With a word ahead of it.
    Hints,
}

const FORMS: [Form; 8] = [
    Form::Length,
    Form::Chunked,
    Form::Crumbs,
    Form::GzipLength,
    Form::GzipChunked,
    Form::Closed,
    Form::GzipClosed,
    Form::Hints,
];

const ID: &str = "67e55044-10b1-426f-9247-bb680e5fe0c8";

/// What is asked, and the bodies of good answers: a small one, and one more.
fn good() -> Vec<(Call, u16, String)> {
    let item = format!(r#"{{"id":"{ID}"}}"#);
    let full = format!(
        r#"{{"id":"{ID}","currencyCode":"SEK","description":"Svenska kronor [{{","isDefault":true}}"#
    );
    let row = |id: u32| format!(r#"{{"id":"{id}","name":"Acme","created":"2026-01-01T00:00:00Z"}}"#);
    let page = |rows: &[u32]| {
        let all: Vec<String> = rows.iter().map(|id| row(*id)).collect();
        let (count, rows) = (rows.len(), all.join(","));
        format!(r#"{{"pageNumber":1,"pageSize":50,"totalPages":1,"totalCount":{count},"data":[{rows}]}}"#)
    };
    let export = |rows: &str| format!(r#"{{"items":[{rows}]}}"#);
    let token = |life: &str| {
        format!(r#"{{"accessToken":"an-access-token","expiresIn":{life},"tokenType":"Bearer"}}"#)
    };
    let pair = |scope: &str| {
        let tokens = r#""access_token":"an-access-token","refresh_token":"a-new-refresh-token""#;
        format!(r#"{{{tokens},"token_type":"bearer","expires_in":3600{scope}}}"#)
    };
    vec![
        (Call::Item, 200, item),
        (Call::Item, 200, full),
        (Call::Post, 200, r#"{"successful":true}"#.to_owned()),
        (Call::Post, 200, r#"{"id":"17","message":"done","successful":true}"#.to_owned()),
        (Call::Create, 201, r#"{"id":"1"}"#.to_owned()),
        (Call::Create, 201, "{}".to_owned()),
        (Call::Update, 200, r#"[{"id":"1"},[],{"name":"Å"}]"#.to_owned()),
        (Call::Raw, 200, r#"{"any":[1,2,{"thing":null}]}"#.to_owned()),
        (Call::Raw, 200, "[]".to_owned()),
        (Call::Page, 200, page(&[1])),
        (Call::Page, 200, page(&[1, 2, 3])),
        (Call::Export, 200, export("")),
        (Call::Export, 200, export(r#"{"amount":12345678901234.1234567890},{"amount":0.10}"#)),
        (Call::File, 200, "%PDF-1.7 0123456789".to_owned()),
        (Call::File, 200, "a;b;c\n1;2;3\n4;5;6\n".to_owned()),
        (Call::Token, 200, token("3600")),
        (Call::Refresh, 200, pair("")),
        (Call::Refresh, 200, pair(r#","scope":"invoices:read""#)),
        (Call::Revoke, 200, "{}".to_owned()),
    ]
}

fn refusals() -> Vec<(Call, u16, String)> {
    let problem = |status: u16| format!(r#"{{"errors":{{"message":["no, not today"]}},"status":{status}}}"#);
    vec![
        (Call::Item, 404, problem(404)),
        (Call::Post, 400, problem(400)),
        (Call::Create, 429, problem(429)),
        (Call::Page, 401, problem(401)),
        (Call::File, 503, problem(503)),
        (Call::Refresh, 400, r#"{"error":"invalid_request"}"#.to_owned()),
    ]
}

/// All of them.
pub(crate) fn all() -> Vec<Case> {
    let mut cases = Vec::new();
    for (bodies, is_success) in [(good(), true), (refusals(), false)] {
        for (call, status, body) in bodies {
            for form in FORMS {
                // of a file nobody could tell whether all of it came
                let is_success = is_success && !(call == Call::File && form == Form::Closed);
                let name = format!("{call:?} {status} {form:?} of {} bytes", body.len());
                let bytes = written(status, "content-type: application/json\r\n", body.as_bytes(), form);
                cases.push(Case { name, call, bytes, is_success });
            }
        }
    }
    cases
}

/// An answer as bytes.
pub(crate) fn written(status: u16, lines: &str, body: &[u8], form: Form) -> Vec<u8> {
    let hint = "HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n";
    let hint = if form == Form::Hints { hint } else { "" };
    let head = format!("{hint}HTTP/1.1 {status} Said\r\nx-request-id: r1\r\n{lines}");
    let packed = gzip(body);
    let (more, body) = match form {
        Form::Length | Form::Hints => (length(body), body.to_vec()),
        Form::Chunked => (CHUNKED.to_owned(), chunked(body, body.len(), "", "")),
        Form::Crumbs => {
            let body = chunked(body, 5, ";name=\"value\"", "x-behind: 1\r\n");
            (format!("trailer: x-behind\r\n{CHUNKED}"), body)
        }
        Form::GzipLength => (format!("content-encoding: gzip\r\n{}", length(&packed)), packed),
        Form::GzipChunked => (format!("Content-Encoding: GZIP\r\n{CHUNKED}"), chunked(&packed, 9, "", "")),
        Form::Closed => (String::new(), body.to_vec()),
        Form::GzipClosed => ("content-encoding: x-gzip\r\n".to_owned(), packed),
    };
    [head.as_bytes(), more.as_bytes(), b"\r\n", &body].concat()
}

/// The line that announces chunks.
pub(crate) const CHUNKED: &str = "transfer-encoding: chunked\r\n";

/// The line that announces a length.
pub(crate) fn length(body: &[u8]) -> String {
    format!("content-length: {}\r\n", body.len())
}

/// A body in chunks of so many bytes.
pub(crate) fn chunked(body: &[u8], size: usize, extension: &str, trailers: &str) -> Vec<u8> {
    let mut out = Vec::new();
    for chunk in body.chunks(size) {
        out.extend_from_slice(format!("{:x}{extension}\r\n", chunk.len()).as_bytes());
        out.extend_from_slice(chunk);
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(format!("0\r\n{trailers}\r\n").as_bytes());
    out
}

/// The same in gzip.
pub(crate) fn gzip(body: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap()
}
