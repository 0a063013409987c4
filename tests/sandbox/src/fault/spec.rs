//! A fault as a command describes it, checked.

use std::{collections::BTreeMap, time::Duration};

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use serde::Deserialize;

use super::{
    Fault, Match, Times,
    effect::{Effect, Plan},
    raw::{Drip, Harm},
};

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
    drip: Option<Drip>,

    respond: Option<Respond>,
    redirect: Option<Redirect>,
    replace_body: Option<String>,
    #[serde(default)]
    hang: bool,
    #[serde(default)]
    no_read: bool,
    #[serde(default)]
    reset: bool,

    cut_after_bytes: Option<usize>,
    #[serde(default)]
    stall_after_head: bool,
    stall_after_bytes: Option<usize>,
    #[serde(default)]
    endless_informational: bool,
    #[serde(default)]
    endless_headers: bool,
    large_header: Option<usize>,
    garbage: Option<usize>,
    trailing_garbage: Option<usize>,
    wrong_length: Option<i64>,
    #[serde(default)]
    two_lengths: bool,
    #[serde(default)]
    length_and_chunked: bool,
    #[serde(default)]
    no_length: bool,
    #[serde(default)]
    bad_chunk: bool,
    truncated_gzip: Option<usize>,
    bomb: Option<Bomb>,
    #[serde(default)]
    close_idle: bool,
}

/// An answer of one's own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Respond {
    status: u16,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    #[serde(default)]
    body: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Redirect {
    status: u16,
    location: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Bomb {
    bytes: u64,
    #[serde(default = "one")]
    layers: u32,
}

fn one() -> u32 {
    1
}

/// More would be a mistake in the number.
const MOST_BYTES: usize = 1 << 30;
const MOST_ZEROS: u64 = 1 << 40;
const MOST_LAYERS: u32 = 5;

impl Spec {
    pub(super) fn check(self) -> Result<Fault, String> {
        let Self { matches, times, after_processing, delay_ms, drip, .. } = self;
        let (matches, times) = (matches, times);
        let mut effects = Effects(Vec::new());
        if let Some(respond) = self.respond {
            effects.add("respond", respond.check()?);
        }
        if let Some(redirect) = self.redirect {
            effects.add("redirect", redirect.check()?);
        }
        effects.add_some("replace_body", self.replace_body.map(Effect::ReplaceBody));
        effects.add_some("hang", self.hang.then_some(Effect::Hang));
        effects.add_some("no_read", self.no_read.then_some(Effect::NoRead));
        effects.add_some("reset", self.reset.then_some(Effect::Reset));
        for (name, harm) in [
            ("cut_after_bytes", self.cut_after_bytes.map(Harm::CutAfter)),
            ("stall_after_head", self.stall_after_head.then_some(Harm::StallAfter(0))),
            ("stall_after_bytes", self.stall_after_bytes.map(Harm::StallAfter)),
            ("endless_informational", self.endless_informational.then_some(Harm::EndlessInformational)),
            ("endless_headers", self.endless_headers.then_some(Harm::EndlessHeaders)),
            ("large_header", size("large_header", self.large_header)?.map(Harm::LargeHeader)),
            ("garbage", size("garbage", self.garbage)?.map(Harm::Garbage)),
            ("trailing_garbage", size("trailing_garbage", self.trailing_garbage)?.map(Harm::TrailingGarbage)),
            ("wrong_length", self.wrong_length.map(Harm::WrongLength)),
            ("two_lengths", self.two_lengths.then_some(Harm::TwoLengths)),
            ("length_and_chunked", self.length_and_chunked.then_some(Harm::LengthAndChunked)),
            ("no_length", self.no_length.then_some(Harm::NoLength)),
            ("bad_chunk", self.bad_chunk.then_some(Harm::BadChunk)),
            ("truncated_gzip", size("truncated_gzip", self.truncated_gzip)?.map(Harm::TruncatedGzip)),
            ("bomb", self.bomb.map(Bomb::check).transpose()?),
            ("close_idle", self.close_idle.then_some(Harm::CloseIdle)),
        ] {
            effects.add_some(name, harm.map(Effect::Harm));
        }
        if self.wrong_length == Some(0) {
            return Err("wrong_length says by how much the length is wrong: give 5, or -5".to_owned());
        }
        drip.as_ref().map_or(Ok(()), Drip::check)?;
        let (name, effect) = effects.only(delay_ms.is_some() || drip.is_some())?;
        if drip.is_some() && effect.is_silent() {
            return Err(format!("{name} sends nothing that could drip: leave drip out"));
        }
        if effect.is_unread() {
            let what = match (&matches.grant_type, after_processing, delay_ms) {
                (Some(_), ..) => Some("match by grant_type"),
                (_, Some(_), _) => Some("after_processing"),
                (.., Some(_)) => Some("delay_ms"),
                _ => None,
            };
            if let Some(what) = what {
                return Err(format!("no_read reads nothing but method and path: leave {what} out"));
            }
        }
        let changes_answer = effect.changes_answer() || (drip.is_some() && matches!(effect, Effect::None));
        if after_processing == Some(false) && changes_answer {
            return Err(format!(
                "{name} changes the server's own answer, so it always does its work: leave after_processing out"
            ));
        }
        let plan = Plan {
            after_processing: after_processing.unwrap_or(false),
            delay: Duration::from_millis(delay_ms.unwrap_or(0)),
            drip,
            effect,
        };
        Ok(Fault { matches, times, plan })
    }
}

/// What a command asks for, by name.
struct Effects(Vec<(&'static str, Effect)>);

impl Effects {
    fn add(&mut self, name: &'static str, effect: Effect) {
        self.0.push((name, effect));
    }

    fn add_some(&mut self, name: &'static str, effect: Option<Effect>) {
        self.0.extend(effect.map(|effect| (name, effect)));
    }

    /// One, or none when the fault does something besides.
    fn only(mut self, besides: bool) -> Result<(&'static str, Effect), String> {
        match (self.0.len(), self.0.pop()) {
            (1, Some(effect)) => Ok(effect),
            (_, Some(_)) => {
                Err("a fault does one thing, and delay_ms and drip may stand beside it: give only one \
                                 of the others"
                    .to_owned())
            }
            _ if besides => Ok(("drip", Effect::None)),
            _ => Err(
                "the fault does nothing: give delay_ms, drip, or what is to happen, such as hang, reset, \
                      respond, stall_after_head or cut_after_bytes"
                    .to_owned(),
            ),
        }
    }
}

fn size(name: &str, bytes: Option<usize>) -> Result<Option<usize>, String> {
    match bytes {
        Some(0) => Err(format!("{name} is a number of bytes: give one from 1")),
        Some(bytes) if bytes > MOST_BYTES => {
            Err(format!("{name} is too much: give at most {MOST_BYTES} bytes"))
        }
        bytes => Ok(bytes),
    }
}

impl Bomb {
    fn check(self) -> Result<Harm, String> {
        if !(1..=MOST_ZEROS).contains(&self.bytes) {
            return Err(format!("bomb.bytes is how large it becomes: give 1 to {MOST_ZEROS}"));
        }
        if self.layers > MOST_LAYERS {
            return Err(format!("bomb.layers is how often it is compressed: give 0 to {MOST_LAYERS}"));
        }
        Ok(Harm::Bomb { bytes: self.bytes, layers: self.layers })
    }
}

impl Redirect {
    fn check(self) -> Result<Effect, String> {
        let status = StatusCode::from_u16(self.status).ok().filter(StatusCode::is_redirection);
        let status = status
            .ok_or_else(|| format!("{} redirects nobody: give a status from 300 to 399", self.status))?;
        let location = HeaderValue::try_from(self.location)
            .map_err(|_| "the location cannot be sent as a header: check its characters".to_owned())?;
        let headers = HeaderMap::from_iter([(header::LOCATION, location)]);
        Ok(Effect::Respond { status, headers, body: String::new() })
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
