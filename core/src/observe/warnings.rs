//! Warnings about no single call, for hosts that have no subscriber of `tracing`: other languages have logs of their own.

use std::fmt::{self, Write};

use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::Interest;
use tracing::{Event, Level, Metadata, Subscriber};

/// The target of what listeners hear of as an event, too: nobody has to be told twice.
pub(crate) const EVENTS: &str = "yionstack::token::events";

/// Something that somebody should look at. Holds no secret.
#[doc(hidden)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// Where in the SDK it comes from, `yionstack::token::vault`.
    pub target: &'static str,
    /// Worse than a warning.
    pub is_error: bool,
    /// What it is, with its details in brackets.
    pub message: String,
}

/// Hands on all warnings of this process, those of grants that are told as events excepted. Says whether it does: not when
/// the process has a subscriber already.
#[doc(hidden)]
pub fn hand_on_warnings(to: fn(Warning)) -> bool {
    tracing::subscriber::set_global_default(Warnings(to)).is_ok()
}

struct Warnings(fn(Warning));

impl Subscriber for Warnings {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        if self.enabled(metadata) { Interest::always() } else { Interest::never() }
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let target = metadata.target();
        let ours = target == "yionstack" || target.starts_with("yionstack::");
        ours && target != EVENTS && metadata.is_event() && *metadata.level() <= Level::WARN
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(LevelFilter::WARN)
    }

    fn event(&self, event: &Event<'_>) {
        let mut text = Text::default();
        event.record(&mut text);
        let Text { mut message, details } = text;
        if !details.is_empty() {
            message = format!("{message} [{details}]");
        }
        let metadata = event.metadata();
        (self.0)(Warning { target: metadata.target(), is_error: *metadata.level() == Level::ERROR, message });
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// An event's message, and its other fields.
#[derive(Default)]
struct Text {
    message: String,
    details: String,
}

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let comma = if self.details.is_empty() { "" } else { ", " };
        // to a text it cannot fail
        let _ = match field.name() {
            "message" => write!(self.message, "{value:?}"),
            name => write!(self.details, "{comma}{name}={value:?}"),
        };
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    static HEARD: Mutex<Vec<Warning>> = Mutex::new(Vec::new());

    #[test]
    fn warnings_are_handed_on_and_nothing_else() {
        let hear = |warning| HEARD.lock().expect("no panic").push(warning);
        tracing::subscriber::with_default(Warnings(hear), || {
            let place = "/a/b";
            tracing::warn!(path = %place, generation = 7, "a mark is damaged");
            tracing::error!(target: "yionstack", "an observer panicked");
            tracing::warn!(target: EVENTS, "told as an event");
            tracing::warn!(target: "yionstack_sandbox", "another program");
            tracing::warn!(target: "hyper", "a library");
            tracing::info!("a fact");
            let _span = tracing::error_span!("a span").entered();
        });
        let heard =
            |target, is_error, message: &str| Warning { target, is_error, message: message.to_owned() };
        assert_eq!(
            *HEARD.lock().expect("no panic"),
            [
                heard(module_path!(), false, "a mark is damaged [path=/a/b, generation=7]"),
                heard("yionstack", true, "an observer panicked"),
            ]
        );
    }
}
