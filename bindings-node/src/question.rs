//! Questions to the user's code, which lives in JavaScript: for a token, a key, or one of a store's methods.

use std::fmt;
use std::sync::Weak;
use std::time::Duration;

use napi::bindgen_prelude::{Array, Uint8Array};
use napi::{Env, Result};
use yionstack::Cause;
use yionstack::token::StoreError;

use crate::desk::Desk;
use crate::model::Outcome;

/// A question to the code that belongs to one client, or to one store.
pub(crate) struct Question {
    /// By which JavaScript finds the code.
    pub(crate) owner: u32,
    /// What `lib/questions.ts` calls it.
    pub(crate) method: &'static str,
    pub(crate) arguments: Vec<Argument>,
}

/// An argument of a question.
pub(crate) enum Argument {
    Text(String),
    Number(f64),
    Bytes(Vec<u8>),
}

/// What was answered. `lib/questions.ts` has checked that it is what the method gives.
#[derive(Default)]
pub(crate) struct Answer {
    pub(crate) text: Option<String>,
    /// A version, or 1 for `true`.
    pub(crate) number: Option<f64>,
    pub(crate) bytes: Option<Vec<u8>>,
}

/// Why there is no answer.
pub(crate) enum Trouble {
    /// The environment has ended.
    Ended,
    /// It took longer than this.
    Late(Duration),
    /// The code threw, or gave something else.
    Failed { how: Failure, message: String, cause: Cause },
}

/// How user code failed; `lib/own.ts` says which.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Failure {
    Threw,
    /// It threw a `StoreRejectedError`.
    Rejected,
    /// It gave something of another type.
    WrongAnswer,
}

/// What user code threw, as Rust knows it: the number under which JavaScript keeps it for as long as this lives.
pub(crate) struct Thrown {
    pub(crate) number: u32,
    pub(crate) desk: Weak<Desk>,
}

impl Question {
    /// `[method, argument …]`
    pub(crate) fn put<'env>(self, env: &'env Env) -> Result<Array<'env>> {
        let mut out = env.create_array(1 + self.arguments.len() as u32)?;
        out.set(0, self.method)?;
        for (at, argument) in (1..).zip(self.arguments) {
            match argument {
                Argument::Text(text) => out.set(at, text)?,
                Argument::Number(number) => out.set(at, number)?,
                Argument::Bytes(bytes) => out.set(at, Uint8Array::new(bytes))?,
            }
        }
        Ok(out)
    }
}

impl Trouble {
    /// What to tell of it, about `what`, and the cause.
    pub(crate) fn explain(self, what: &str) -> (String, Option<Cause>) {
        match self {
            Self::Ended => (format!("{what} belongs to a thread of JavaScript that has ended"), None),
            Self::Late(limit) => (format!("{what} gave no answer within {} s", limit.as_secs()), None),
            Self::Failed { message, cause, .. } => (message, Some(cause)),
        }
    }

    /// The same as an error of a store.
    pub(crate) fn of_store(self, what: &str) -> StoreError {
        let error = match &self {
            Self::Ended => StoreError::gone,
            Self::Failed { how: Failure::Rejected, .. } => StoreError::rejected,
            Self::Late(_) | Self::Failed { .. } => StoreError::unavailable,
        };
        let (message, cause) = self.explain(what);
        match cause {
            Some(cause) => error(message).because(cause),
            None => error(message),
        }
    }
}

impl fmt::Debug for Thrown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Thrown").field("number", &self.number).finish_non_exhaustive()
    }
}

impl fmt::Display for Thrown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an error of JavaScript")
    }
}

impl std::error::Error for Thrown {}

impl Drop for Thrown {
    /// JavaScript keeps it no longer.
    fn drop(&mut self) {
        if let Some(desk) = self.desk.upgrade() {
            desk.push(self.number, Outcome::Forget);
        }
    }
}
