//! Everybody who takes part, in one form: a request, answered by the checksum of its rows.

use bytes::Bytes;
use http::Request;
use http::header::{ACCEPT, AUTHORIZATION, HOST};
use http_body_util::{BodyExt, Empty};
use hyper::body::Incoming;
use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioIo};
use yionstack::YionStackClient;

use crate::checksum::Checksum;
use crate::serde_model::Invoice;

const TOKEN: &str = "bench-token";
const BUSINESS: &str = "b";
const PATH: &str = "/api/v1/accounting/invoices";

/// Whatever went wrong ends the benchmark.
pub type Failure = Box<dyn std::error::Error>;

/// One who takes part.
pub enum Contender {
    /// This SDK.
    Ours(Box<YionStackClient>),
    /// hyper's client with its pool of connections, and serde.
    Hyper(Box<Client<HttpConnector, Empty<Bytes>>>, String),
    /// One connection of hyper by itself, and serde: nothing that a program could use, but the floor.
    Connection(SendRequest<Empty<Bytes>>, String),
}

impl Contender {
    /// Makes one ready. `url` is the base URL.
    ///
    /// # Errors
    /// When there is none of this name, or it does not get its connection.
    pub async fn new(name: &str, url: &str) -> Result<Self, Failure> {
        Ok(match name {
            "ours" => {
                let client = YionStackClient::builder().base_url(url).token(TOKEN).build()?;
                Self::Ours(Box::new(client))
            }
            "hyper" => {
                let mut connector = HttpConnector::new();
                connector.set_nodelay(true);
                Self::Hyper(
                    Box::new(Client::builder(TokioExecutor::new()).build(connector)),
                    format!("{url}{PATH}"),
                )
            }
            "hyper-connection" => {
                let uri: http::Uri = url.parse()?;
                let authority = uri.authority().ok_or("the URL has no host")?.as_str();
                let stream = tokio::net::TcpStream::connect(authority).await?;
                stream.set_nodelay(true)?;
                let (sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
                tokio::spawn(connection);
                Self::Connection(sender, format!("{}{PATH}", uri.path()))
            }
            _ => return Err(format!("there is no contender {name}").into()),
        })
    }

    /// Sends one request and reads its rows.
    ///
    /// # Errors
    /// Whatever goes wrong.
    pub async fn request(&mut self) -> Result<String, Failure> {
        let mut sum = Checksum::default();
        match self {
            Self::Ours(client) => {
                for row in client.invoices().list(BUSINESS).await? {
                    sum.add(row.total, row.due_date, &row.customer_id);
                }
                return Ok(sum.text());
            }
            Self::Hyper(client, uri) => {
                let answer = client.request(request(uri)?).await?;
                add(&mut sum, answer).await?;
            }
            Self::Connection(sender, path) => {
                sender.ready().await?;
                let mut request = request(path)?;
                request.headers_mut().insert(HOST, http::HeaderValue::from_static("127.0.0.1"));
                let answer = sender.send_request(request).await?;
                add(&mut sum, answer).await?;
            }
        }
        Ok(sum.text())
    }
}

fn request(uri: &str) -> Result<Request<Empty<Bytes>>, http::Error> {
    Request::get(uri)
        .header(AUTHORIZATION, concat!("Bearer ", "bench-token"))
        .header(ACCEPT, "application/json")
        .header("x-business-id", BUSINESS)
        .body(Empty::new())
}

async fn add(sum: &mut Checksum, answer: http::Response<Incoming>) -> Result<(), Failure> {
    if !answer.status().is_success() {
        return Err(answer.status().as_str().into());
    }
    let body = answer.into_body().collect().await?.to_bytes();
    let rows: Vec<Invoice> = serde_json::from_slice(&body)?;
    for row in rows {
        sum.add(row.total, row.due_date, &row.customer_id);
    }
    Ok(())
}
