//! Files: handed out while they come, whole or not at all.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use yionstack::http::{CallOptions, Download};
use yionstack::{Code, Error, YouniumClient};
use yionstack_tests::offer::ATTACHMENT;

/// A server that answers every request with `answer`, and then ends the connection or, with `silent`, says nothing more.
async fn serving(answer: Vec<u8>, silent: bool) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let mut open = Vec::new();
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                let mut byte = [0; 1];
                if !matches!(stream.read(&mut byte).await, Ok(1)) {
                    break;
                }
                request.push(byte[0]);
            }
            let _ = stream.write_all(&answer).await;
            match silent {
                true => open.push(stream),
                false => drop(stream),
            }
        }
    });
    base_url
}

fn client(base_url: &str) -> YouniumClient {
    let builder = YouniumClient::builder().base_url(base_url).token("a-token").body_limit(1_000).retries(0);
    builder.read_timeout(Duration::from_millis(300)).build().unwrap()
}

async fn download(client: &YouniumClient) -> Result<Download, Error> {
    client.untyped().download(&ATTACHMENT, &[Some("7")], CallOptions::default()).await
}

async fn fetched(answer: &[u8]) -> Result<Vec<u8>, Error> {
    let client = client(&serving(answer.to_vec(), false).await);
    download(&client).await?.bytes().await
}

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\nx-request-id: r1\r\n\
                    content-disposition: attachment; filename=\"../invoice 17.pdf\"\r\n";

fn sized(body: &[u8]) -> Vec<u8> {
    [format!("{HEAD}content-length: {}\r\n\r\n", body.len()).as_bytes(), body].concat()
}

#[tokio::test]
async fn a_file_has_a_head_and_no_limit() {
    let body: Vec<u8> = (0..200_000u32).flat_map(u32::to_le_bytes).collect();
    let client = client(&serving(sized(&body), false).await);
    let mut file = download(&client).await.unwrap();
    assert_eq!(file.name.as_deref(), Some("invoice 17.pdf"));
    assert_eq!((file.content_type.as_deref(), file.size), (Some("application/pdf"), Some(800_000)));
    assert_eq!((file.receipt.status, file.receipt.request_id.as_deref()), (200, Some("r1")));
    let mut pieces = 0;
    let mut read = Vec::new();
    while let Some(chunk) = file.chunk().await.unwrap() {
        pieces += 1;
        read.extend_from_slice(&chunk);
    }
    assert!(read == body && pieces > 1, "{pieces} pieces");
    assert!(file.chunk().await.unwrap().is_none());
}

#[tokio::test]
async fn a_file_that_ends_early_is_an_error() {
    let whole = sized(b"0123456789");
    assert_eq!(fetched(&whole).await.unwrap(), b"0123456789");
    let chunked = format!("{HEAD}transfer-encoding: chunked\r\n\r\n5\r\n01234\r\n5\r\n56789\r\n0\r\n\r\n");
    assert_eq!(fetched(chunked.as_bytes()).await.unwrap(), b"0123456789");
    for answer in [whole, chunked.into_bytes()] {
        for cut in 0..answer.len() {
            let error = fetched(&answer[..cut]).await.map(|_| ()).expect_err(&format!("cut at {cut}"));
            assert_eq!(error.code(), Code::Connection, "{cut}: {error}");
            assert!(error.retryable(), "{cut}: {error}");
        }
    }
}

#[tokio::test]
async fn a_file_that_stalls_is_an_error_and_stays_one() {
    let head = format!("{HEAD}content-length: 10\r\n\r\n01234");
    let client = client(&serving(head.into_bytes(), true).await);
    let mut file = download(&client).await.unwrap();
    assert_eq!(file.chunk().await.unwrap().unwrap(), "01234");
    let error = file.chunk().await.unwrap_err();
    assert_eq!((error.code(), error.operation()), (Code::Timeout, Some("orders.attachment")));
    assert_eq!(file.chunk().await.unwrap_err().code(), Code::Timeout);
}

#[tokio::test]
async fn closing_the_client_ends_a_download() {
    let head = format!("{HEAD}content-length: 10\r\n\r\n01234");
    let client = client(&serving(head.into_bytes(), true).await);
    let mut file = download(&client).await.unwrap();
    file.chunk().await.unwrap();
    client.close();
    assert_eq!(file.chunk().await.unwrap_err().code(), Code::Cancelled);
}

#[tokio::test]
async fn a_refusal_is_read_and_is_no_file() {
    let body = r#"{"errors":{"message":["gone for good"]},"status":404}"#;
    let answer = format!(
        "HTTP/1.1 404 Not Found\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    let error = fetched(answer.as_bytes()).await.unwrap_err();
    assert_eq!((error.code(), error.vendor_message()), (Code::NotFound, Some("gone for good")));
    let long = "x".repeat(2_000);
    let answer = format!("HTTP/1.1 404 Not Found\r\ncontent-length: {}\r\n\r\n{long}", long.len());
    assert_eq!(fetched(answer.as_bytes()).await.unwrap_err().code(), Code::Decode);
}
