//! What happens to one request.

use std::time::Duration;

use axum::{body::Body, extract::Request, middleware::Next, response::Response};
use http::{HeaderMap, StatusCode, header};

use super::raw::{Drip, Harm, Raw};
use crate::server::connection::Connection;

/// What happens to one request.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// Whether the server does its work first, so that only the answer is hit.
    pub(super) after_processing: bool,
    pub(super) delay: Duration,
    pub(super) drip: Option<Drip>,
    pub(super) effect: Effect,
}

#[derive(Clone, Debug)]
pub(super) enum Effect {
    None,
    Respond {
        status: StatusCode,
        headers: HeaderMap,
        body: String,
    },
    ReplaceBody(String),
    Hang,
    /// The connection sees to it before there is a request; what comes to this point hangs.
    NoRead,
    Reset,
    Harm(Harm),
}

impl Plan {
    /// Handles a request under this plan.
    pub(crate) async fn run(self, request: Request, next: Next, connection: Connection) -> Response {
        let mut answer = if self.after_processing {
            let answer = next.run(request).await;
            tokio::time::sleep(self.delay).await;
            answer
        } else {
            tokio::time::sleep(self.delay).await;
            if self.effect.changes_answer() || matches!(self.effect, Effect::None) {
                next.run(request).await
            } else {
                Response::default()
            }
        };
        let mut raw = self.drip.map(|drip| Raw { harm: None, drip: Some(drip) });
        match self.effect {
            Effect::None => {}
            Effect::Hang | Effect::NoRead => std::future::pending().await,
            Effect::Reset => connection.reset(), // no answer leaves: the connection is gone before its first byte
            Effect::ReplaceBody(text) => {
                answer.headers_mut().remove(header::CONTENT_LENGTH);
                *answer.body_mut() = Body::from(text);
            }
            Effect::Respond { status, headers, body } => {
                answer = Response::new(Body::from(body));
                *answer.status_mut() = status;
                *answer.headers_mut() = headers;
            }
            Effect::Harm(harm) => raw = Some(Raw { harm: Some(harm), drip: self.drip }),
        }
        // written when the answer has all of its headers
        if let Some(raw) = raw {
            answer.extensions_mut().insert(raw);
        }
        answer
    }

    pub(super) fn is_unread(&self) -> bool {
        self.effect.is_unread()
    }
}

impl Effect {
    /// Whether there has to be an answer first, which it then changes.
    pub(super) fn changes_answer(&self) -> bool {
        match self {
            Self::ReplaceBody(_) => true,
            Self::Harm(harm) => harm.changes_answer(),
            _ => false,
        }
    }

    /// Whether nothing is ever sent.
    pub(super) fn is_silent(&self) -> bool {
        matches!(self, Self::Hang | Self::NoRead | Self::Reset)
    }

    pub(super) fn is_unread(&self) -> bool {
        matches!(self, Self::NoRead)
    }
}
