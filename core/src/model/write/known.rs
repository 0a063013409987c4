//! What a body names from a list that the description knows: keys of look-ups, values of enums.

use super::super::names::{Names, nearest, slip};
use super::issue::Fault;

/// The key of a look-up as the wire has it. Both spellings are taken, in any case, as the vendor's prose has
/// `AccountNumber`. What is nearly one of them is refused; any other goes out, because the vendor says in prose alone by
/// which keys it looks things up.
pub(super) fn key<'g>(
    keys: &'static [(&'static str, &'static str)],
    given: &'g str,
    names: Names,
) -> Result<&'g str, Fault> {
    let same = |(wire, snake): &&(&str, &str)| wire.eq_ignore_ascii_case(given) || *snake == given;
    match keys.iter().find(same) {
        Some((wire, _)) => Ok(wire),
        None => match misspelt(keys, given, names) {
            Some(fault) => Err(fault),
            None => {
                tracing::debug!("a look-up is sent with a key that this version does not know");
                Ok(given)
            }
        },
    }
}

#[cold]
fn misspelt(keys: &'static [(&'static str, &'static str)], given: &str, names: Names) -> Option<Fault> {
    // typed Rust sends the wire's names, and yet its programs are in snake_case
    let names = if given.contains('_') { Names::Snake } else { names };
    let spelt = || {
        keys.iter().map(move |(wire, snake)| match names {
            Names::Wire => *wire,
            Names::Snake => *snake,
        })
    };
    let meant = nearest(given, spelt())?;
    let all: Vec<String> = spelt().map(|key| format!("`{key}`")).collect();
    Some(Fault::new(format!(
        "it is not looked up by this key. Did you mean `{meant}`? The keys are {}; another one is sent by the \
         client's `request`",
        all.join(", ")
    )))
}

/// Refuses what is nearly a known value. Any other may be one that the vendor has added since: it goes out, and a
/// debug event says so, because all that the server may answer is an empty list or a 400.
pub(super) fn value(known: &'static [&'static str], given: &str, member: &'static str) -> Result<(), Fault> {
    if known.contains(&given) {
        return Ok(());
    }
    if let Some(meant) = slip(given, known.iter().copied()) {
        return Err(Fault::new(format!(
            "this is one slip away from the known value `{meant}`: give that. A value that is newer than this SDK is \
             sent by the client's `request`"
        )));
    }
    tracing::debug!(member, ?known, "an enum is sent with a value that this version does not know");
    Ok(())
}
