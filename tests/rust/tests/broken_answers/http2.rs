//! HTTP/2: cut after every byte, streams that are reset, connections that say goodbye, and answers that contradict
//! themselves.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use bytes::Bytes;
use h2::server::SendResponse;
use http::{HeaderMap, Response};
use yionstack_tests::h2_server::{After, H2Server};

use crate::answers::gzip;
use crate::asking::{Asker, Call};

const BODY: &[u8] = br#"{"id":"67e55044-10b1-426f-9247-bb680e5fe0c8"}"#;

const CALLS: [Call; 4] = [Call::Item, Call::Create, Call::Raw, Call::File];

/// An answer, frame by frame.
#[derive(Clone)]
struct Answer {
    name: String,
    lines: Vec<(&'static str, String)>,
    frames: Vec<Bytes>,
    end: End,
    after: After,
}

#[derive(Clone, Copy, PartialEq)]
enum End {
    /// The last frame says that it is.
    Marked,
    /// Lines come behind, which say so.
    Trailers,
    /// The stream is reset.
    Reset(h2::Reason),
    /// Nothing.
    None,
}

impl Answer {
    fn whole(name: &str, body: &[u8], frame: usize) -> Self {
        let frames = body.chunks(frame).map(Bytes::copy_from_slice).collect();
        Self { name: name.to_owned(), lines: Vec::new(), frames, end: End::Marked, after: After::Stay }
    }

    fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.lines.push((name, value.to_string()));
        self
    }

    fn ending(self, name: &str, end: End, after: After) -> Self {
        Self { name: format!("{}, {name}", self.name), end, after, ..self }
    }

    async fn send(self, mut answer: SendResponse<Bytes>) -> After {
        let mut head = Response::builder().status(200);
        for (name, value) in &self.lines {
            head = head.header(*name, value);
        }
        let Ok(mut stream) = answer.send_response(head.body(()).unwrap(), false) else { return self.after };
        let last = self.frames.len() - 1;
        for (index, frame) in self.frames.into_iter().enumerate() {
            let _ = stream.send_data(frame, index == last && self.end == End::Marked);
            // each in a frame of its own
            tokio::task::yield_now().await;
        }
        match self.end {
            End::Marked | End::None => {}
            End::Trailers => drop(stream.send_trailers(HeaderMap::new())),
            End::Reset(reason) => {
                tokio::task::yield_now().await;
                stream.send_reset(reason);
            }
        }
        if self.end == End::None && self.after == After::Stay {
            unreachable!("it would wait for ever");
        }
        if self.after != After::Stay {
            for _ in 0..10 {
                tokio::task::yield_now().await;
            }
        }
        self.after
    }
}

struct Stage {
    server: H2Server,
    answer: Arc<std::sync::Mutex<Answer>>,
}

impl Stage {
    async fn of(answer: Answer) -> Self {
        let answer = Arc::new(std::sync::Mutex::new(answer));
        let shared = answer.clone();
        let server = H2Server::start(move |stream| {
            let answer = shared.lock().unwrap().clone();
            Box::pin(answer.send(stream))
        })
        .await;
        Self { server, answer }
    }

    /// Over a connection of its own.
    async fn ask(&self, call: Call, answer: Answer) -> Result<usize, String> {
        *self.answer.lock().unwrap() = answer;
        Asker::trusting(&self.server.url, &self.server.ca).ask(call).await.map_err(|(_, said)| said)
    }
}

fn good() -> [Answer; 4] {
    let packed = gzip(BODY);
    [
        Answer::whole("with a length", BODY, 10).with("content-length", BODY.len()),
        Answer::whole("without a length", BODY, 10),
        Answer::whole("packed", &packed, 16).with("content-encoding", "gzip"),
        Answer::whole("with lines behind", BODY, 20).ending("trailers", End::Trailers, After::Stay),
    ]
}

#[tokio::test]
async fn no_beginning_of_an_answer_is_an_answer() {
    let stage = Stage::of(good()[0].clone()).await;
    let mut cuts = 0;
    for answer in good() {
        for call in [Call::Create, Call::File] {
            let mut whole = 0;
            for _ in 0..3 {
                stage.server.tap.written.store(0, Ordering::SeqCst);
                let outcome = stage.ask(call, answer.clone()).await;
                assert!(outcome.is_ok(), "{call:?} {}: {outcome:?}", answer.name);
                whole = whole.max(stage.server.tap.written.load(Ordering::SeqCst));
            }
            for at in 0..whole {
                stage.server.tap.limit.store(at, Ordering::SeqCst);
                let outcome = stage.ask(call, answer.clone()).await;
                assert!(outcome.is_err(), "{call:?} {}, {at} of {whole}", answer.name);
                cuts += 1;
            }
            stage.server.tap.limit.store(usize::MAX, Ordering::SeqCst);
        }
    }
    println!("cut answers of HTTP/2: {cuts} cuts, 0 taken for a success");
}

#[tokio::test]
async fn no_broken_stream_is_an_answer() {
    let mut wrong = Vec::new();
    for answer in good() {
        for (name, reason) in [
            ("cancelled", h2::Reason::CANCEL),
            ("reset", h2::Reason::INTERNAL_ERROR),
            ("reset without an error", h2::Reason::NO_ERROR),
            ("refused", h2::Reason::REFUSED_STREAM),
        ] {
            for frames in 1..=answer.frames.len() {
                let mut cut = answer.clone().ending(name, End::Reset(reason), After::Stay);
                cut.frames.truncate(frames);
                wrong.push(cut);
            }
        }
        for (name, after) in [("goodbye", After::GoAway), ("closed", After::Close)] {
            for frames in 1..=answer.frames.len() {
                let mut cut = answer.clone().ending(name, End::None, after);
                cut.frames.truncate(frames);
                wrong.push(cut);
            }
        }
    }
    let length = BODY.len();
    for other in [length - 1, length + 1, 0] {
        wrong.push(Answer::whole("another length", BODY, 10).with("content-length", other));
    }
    let two = Answer::whole("two lengths", BODY, 10).with("content-length", length);
    wrong.push(two.with("content-length", length + 1));
    let plain = || Answer::whole("a coding of HTTP/1.1", BODY, 10);
    wrong.push(plain().with("transfer-encoding", "chunked"));
    wrong.push(plain().with("transfer-encoding", "chunked").with("content-length", length));
    let packed = gzip(BODY);
    for (name, coding, body) in [
        ("packed: cut", "gzip", &packed[..packed.len() - 1]),
        ("packed: plain", "gzip", BODY),
        ("packed: more behind", "gzip", &[&packed[..], b"x"].concat()),
        ("packed: in another way", "br", &packed),
        ("packed: twice", "gzip, gzip", &packed),
    ] {
        wrong.push(Answer::whole(name, body, 10).with("content-encoding", coding));
    }
    let stage = Stage::of(good()[0].clone()).await;
    let mut taken = Vec::new();
    for answer in &wrong {
        for call in CALLS {
            if stage.ask(call, answer.clone()).await.is_ok() {
                taken.push(format!("{call:?} {}", answer.name));
            }
        }
    }
    println!("broken answers of HTTP/2: {} in four ways, {} taken for a success", wrong.len(), taken.len());
    assert!(taken.is_empty(), "{}", taken.join("\n"));
    for answer in good() {
        for call in CALLS {
            let outcome = stage.ask(call, answer.clone()).await;
            assert!(outcome.is_ok(), "{call:?} {}: {outcome:?}", answer.name);
        }
    }
}
