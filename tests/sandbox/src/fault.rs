//! Faults on demand: which request they hit, and what happens to it.

use std::{collections::BTreeMap, time::Duration};

use axum::{
    body::{Body, to_bytes},
    extract::Request,
    middleware::Next,
    response::Response,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use serde::{Deserialize, Deserializer, de};

use crate::{oauth::token, server::connection::Connection};

/// The faults that wait for their request, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Fault>);

/// A fault as a command describes it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Spec {
    #[serde(default, rename = "match")]
    matches: Match,
    #[serde(default)]
    times: Times,
    after_processing: Option<bool>,
    delay_ms: Option<u64>,
    respond: Option<Respond>,
    #[serde(default)]
    hang: bool,
    cut_after_bytes: Option<usize>,
    #[serde(default)]
    reset: bool,
    replace_body: Option<String>,
}

/// What a request must look like; whatever is left out matches anything.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Match {
    method: Option<String>,
    /// The start of the path.
    path: Option<String>,
    /// Only requests to the token endpoint have one.
    grant_type: Option<String>,
}

#[derive(Debug)]
struct Fault {
    matches: Match,
    times: Times,
    plan: Plan,
}

#[derive(Clone, Copy, Debug)]
enum Times {
    Left(u64),
    Always,
}

/// What happens to one request.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// Whether the server does its work first, so that only the answer is hit.
    after_processing: bool,
    delay: Duration,
    effect: Effect,
}

#[derive(Clone, Debug)]
enum Effect {
    None,
    Respond { status: StatusCode, headers: HeaderMap, body: String },
    Hang,
    CutAfter(usize),
    Reset,
    ReplaceBody(String),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Respond {
    status: u16,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    #[serde(default)]
    body: String,
}

impl Faults {
    pub(crate) fn add(&mut self, spec: Spec) -> Result<(), String> {
        self.0.push(spec.check()?);
        Ok(())
    }

    /// Removes all of them and says how many were still waiting.
    pub(crate) fn clear(&mut self) -> usize {
        std::mem::take(&mut self.0).len()
    }

    /// The oldest fault that matches, which is then spent once.
    pub(crate) fn take(&mut self, method: &Method, path: &str, grant_type: Option<&str>) -> Option<Plan> {
        let index = self.0.iter().position(|fault| fault.matches.hits(method, path, grant_type))?;
        let plan = self.0[index].plan.clone();
        match &mut self.0[index].times {
            Times::Always => {}
            Times::Left(left) => {
                *left -= 1;
                if *left == 0 {
                    self.0.remove(index);
                }
            }
        }
        Some(plan)
    }
}

impl Plan {
    /// Handles a request under this plan.
    pub(crate) async fn run(self, request: Request, next: Next, connection: Connection) -> Response {
        if self.after_processing {
            let answer = next.run(request).await;
            tokio::time::sleep(self.delay).await;
            return self.effect.hit(answer, &connection).await;
        }
        tokio::time::sleep(self.delay).await;
        let answer = if self.effect.needs_answer() { next.run(request).await } else { Response::default() };
        self.effect.hit(answer, &connection).await
    }
}

impl Effect {
    fn needs_answer(&self) -> bool {
        matches!(self, Self::None | Self::CutAfter(_) | Self::ReplaceBody(_))
    }

    async fn hit(self, answer: Response, connection: &Connection) -> Response {
        match self {
            Self::None => answer,
            Self::Hang => std::future::pending().await,
            Self::Reset => {
                connection.reset();
                answer // never leaves: the connection is gone before its first byte
            }
            Self::CutAfter(bytes) => {
                let (parts, body) = answer.into_parts();
                let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
                if bytes < body.len() {
                    connection.cut_after_body_bytes(bytes);
                }
                Response::from_parts(parts, Body::from(body))
            }
            Self::ReplaceBody(text) => {
                let (mut parts, _) = answer.into_parts();
                parts.headers.remove(header::CONTENT_LENGTH);
                Response::from_parts(parts, Body::from(text))
            }
            Self::Respond { status, headers, body } => {
                let mut response = Response::new(Body::from(body));
                *response.status_mut() = status;
                *response.headers_mut() = headers;
                response
            }
        }
    }
}

impl Spec {
    fn check(self) -> Result<Fault, String> {
        const EFFECTS: &str = "respond, hang, cut_after_bytes, reset or replace_body";
        let mut effects = Vec::new();
        if let Some(respond) = self.respond {
            effects.push(respond.check()?);
        }
        effects.extend(self.hang.then_some(Effect::Hang));
        effects.extend(self.cut_after_bytes.map(Effect::CutAfter));
        effects.extend(self.reset.then_some(Effect::Reset));
        effects.extend(self.replace_body.map(Effect::ReplaceBody));
        if effects.len() > 1 {
            return Err(format!("a fault does one thing: give only one of {EFFECTS}"));
        }
        let effect = effects.pop().unwrap_or(Effect::None);
        if matches!(effect, Effect::None) && self.delay_ms.is_none() {
            return Err(format!("the fault does nothing: give delay_ms, {EFFECTS}"));
        }
        if self.after_processing == Some(false)
            && matches!(effect, Effect::CutAfter(_) | Effect::ReplaceBody(_))
        {
            return Err("cut_after_bytes and replace_body change the server's own answer, \
                        so it always does its work: leave after_processing out"
                .to_owned());
        }
        let plan = Plan {
            after_processing: self.after_processing.unwrap_or(false),
            delay: Duration::from_millis(self.delay_ms.unwrap_or(0)),
            effect,
        };
        Ok(Fault { matches: self.matches, times: self.times, plan })
    }
}

impl Respond {
    fn check(self) -> Result<Effect, String> {
        let status =
            StatusCode::from_u16(self.status).ok().filter(|status| (200..600).contains(&status.as_u16()));
        let status =
            status.ok_or_else(|| format!("{} is no status: give one from 200 to 599", self.status))?;
        let mut headers = HeaderMap::new();
        for (name, value) in self.headers {
            let problem = || format!("{name:?} cannot be sent as a header: check its name and value");
            let value = HeaderValue::try_from(value).map_err(|_| problem())?;
            headers.insert(HeaderName::try_from(name.as_str()).map_err(|_| problem())?, value);
        }
        Ok(Effect::Respond { status, headers, body: self.body })
    }
}

impl Match {
    fn hits(&self, method: &Method, path: &str, grant_type: Option<&str>) -> bool {
        self.method.as_deref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(method.as_str()))
            && self.path.as_deref().is_none_or(|prefix| path.starts_with(prefix))
            && self
                .grant_type
                .as_deref()
                .is_none_or(|wanted| path == token::PATH && grant_type == Some(wanted))
    }
}

impl Default for Times {
    fn default() -> Self {
        Self::Left(1)
    }
}

impl<'de> Deserialize<'de> for Times {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        match (value.as_u64(), value.as_str()) {
            (Some(times @ 1..), _) => Ok(Self::Left(times)),
            (_, Some("always")) => Ok(Self::Always),
            _ => Err(de::Error::custom("times takes a whole number from 1, or \"always\"")),
        }
    }
}
