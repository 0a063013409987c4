//! The server that all contenders of the benchmark talk to: one thread, HTTP/1.1 with keep-alive, answers that were
//! rendered before.
//!
//! `GET /n100/api/v1/accounting/invoices` answers 100 invoices, `/u100/…` the same with letters beyond ASCII in every
//! eighth. It prints its port and ends when its standard input does, so that no benchmark leaves it behind.

#![allow(clippy::print_stdout, reason = "the port is printed for the program that started this one")]

mod connection;
mod invoices;
mod request;

use std::io::Read;
use std::rc::Rc;

use tokio::net::TcpListener;
use tokio::task::LocalSet;

use connection::Answers;

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    println!("{}", listener.local_addr()?.port());
    LocalSet::new()
        .run_until(async move {
            let answers = Rc::new(Answers::default());
            tokio::select! {
                outcome = serve(&listener, &answers) => outcome,
                _ = end_of_input() => Ok(()),
            }
        })
        .await
}

async fn serve(listener: &TcpListener, answers: &Rc<Answers>) -> std::io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let answers = answers.clone();
        // a client that goes away in the middle is its own affair
        tokio::task::spawn_local(async move { connection::serve(stream, &answers).await.ok() });
    }
}

/// Completes when whoever started this program closes its standard input, or dies.
async fn end_of_input() {
    let (ended, end) = tokio::sync::oneshot::channel::<()>();
    std::thread::spawn(move || {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        drop(ended);
    });
    let _ = end.await;
}
