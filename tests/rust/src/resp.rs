//! A server that answers Redis's protocol with whatever a test wants.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;

/// What to do with one command.
pub enum Reply {
    /// These bytes.
    Bytes(Vec<u8>),
    /// These bytes, and the end of the connection.
    Last(Vec<u8>),
    /// These bytes again and again after those, until the client hangs up.
    Endless(Vec<u8>, Vec<u8>),
}

/// Listens on a port of 127.0.0.1, and answers each command with what `answer` makes of its words.
pub fn serve(answer: impl Fn(&[String]) -> Reply + Send + Sync + 'static) -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let (port, answer) = (listener.local_addr().unwrap().port(), Arc::new(answer));
    std::thread::spawn(move || {
        for client in listener.incoming().flatten() {
            let answer = answer.clone();
            std::thread::spawn(move || converse(client, &*answer));
        }
    });
    port
}

fn converse(mut client: TcpStream, answer: &dyn Fn(&[String]) -> Reply) -> Option<()> {
    let (mut input, mut chunk) = (Vec::new(), [0; 4096]);
    loop {
        while let Some((words, used)) = command(&input) {
            input.drain(..used);
            match answer(&words) {
                Reply::Bytes(bytes) => client.write_all(&bytes).ok()?,
                Reply::Last(bytes) => return client.write_all(&bytes).ok(),
                Reply::Endless(start, rest) => {
                    client.write_all(&start).ok()?;
                    loop {
                        client.write_all(&rest).ok()?;
                    }
                }
            }
        }
        let count = client.read(&mut chunk).ok().filter(|count| *count > 0)?;
        input.extend(&chunk[..count]);
    }
}

/// The words of the first command, if it is there as a whole, and its length.
fn command(input: &[u8]) -> Option<(Vec<String>, usize)> {
    let mut at = 0;
    let line = |input: &[u8], at: &mut usize| -> Option<usize> {
        let length = input.get(*at..)?.windows(2).position(|two| two == b"\r\n")?;
        let number = std::str::from_utf8(&input[*at + 1..*at + length]).ok()?.parse().ok()?;
        *at += length + 2;
        Some(number)
    };
    let count = line(input, &mut at)?;
    let mut words = Vec::new();
    for _ in 0..count {
        let length = line(input, &mut at)?;
        words.push(String::from_utf8_lossy(input.get(at..at + length)?).into_owned());
        at += length + 2;
    }
    (at <= input.len()).then_some((words, at))
}
