//! What the command says of itself. Flags of an operation come from its description.

use std::fmt::Write;

use yionstack::http::{Answers, Location, Operation, Role};
use yionstack::model::Kind;

use crate::operation::{self, Found};
use crate::{call, client};

pub(crate) const COMMAND: &str = "\
Calls the YionStack and Younium APIs from a shell.

Usage: yionstack <command>

  api <operation> [arguments]   one call; JSON comes out (yionstack api --help)
  --version                     the version of this SDK
";

pub(crate) const API: &str = "\
One call of any operation of both APIs. JSON comes out; an error is JSON on standard error, with status 1 (2 for a
command that makes no sense, 130 for one that was interrupted, 143 by SIGTERM, 129 by SIGHUP).

Usage: yionstack api <operation> [arguments] [--name value ...]

  yionstack api --list                                      all operations
  yionstack api --list invoices                             those whose names hold a text
  yionstack api accounts.list --help                        what an operation takes
  yionstack api accounts.list --filter \"name eq 'Acme'\" --limit 10
  yionstack api accounts.get 5f0c...
  yionstack api accounts.create --name Acme --currency SEK
  yionstack api accounts.update 5f0c... --json '{\"name\": \"Acme Ltd\"}'

Credentials and addresses come from the environment:

  YOUNIUM_CLIENT_ID, YOUNIUM_SECRET or YOUNIUM_SECRET_FILE; or YOUNIUM_TOKEN
  YOUNIUM_LEGAL_ENTITY, YOUNIUM_API_VERSION                 id or name of the legal entity; the version of the API
  YOUNIUM_ENVIRONMENT, YOUNIUM_REGION                       production or sandbox; eu or us
  YIONSTACK_CLIENT_ID, YIONSTACK_CLIENT_SECRET or YIONSTACK_CLIENT_SECRET_FILE; or YIONSTACK_TOKEN
  YOUNIUM_BASE_URL, YIONSTACK_BASE_URL                      where the APIs are, as a sandbox prints it
  YIONSTACK_STORE_KEY                                       what tokens are sealed with, if not with the store's own key

Tokens are kept in the user's file store, which programs that use this SDK share.

Decimals are text where an answer has a schema (accounts.list), and as the API wrote them, as numbers, where it is handed out
as it came (accounts.update).

A call that Ctrl-C ends says what is known of it (`cancelled`, status 130). A POST may have been carried out: the error
holds the idempotency key that it was sent with. Where the process itself may be ended, keep a key of its own for it:

  key=$(yionstack api --new-key)
  yionstack api accounts.create --name Acme --currency SEK --idempotency-key \"$key\"

The second line can then be run again with the same key, and the work is done once: within 47 hours, but after some minutes and
not at once, for the server may be at it still.
";

/// All operations, or those whose names hold a text.
pub(crate) fn list(part: Option<&str>) -> String {
    let mut text = String::new();
    for found in operation::all() {
        let name = format!("{}.{}", found.api.name(), found.operation.id);
        if part.is_none_or(|part| name.contains(part)) {
            let _ = writeln!(text, "{name:<52} {}", found.operation.summary);
        }
    }
    text
}

/// What an operation takes.
pub(crate) fn of(found: &Found) -> String {
    let operation = found.operation;
    let mut text = format!(
        "{}\n{} {}\n\nUsage: yionstack api {}",
        operation.summary,
        operation.method,
        operation.path,
        name(found)
    );
    for param in operation.params.iter().filter(|param| param.location == Location::Path || param.required) {
        let _ = write!(text, " <{}>", param.name);
    }
    text.push_str(" [--name value ...]\n");
    parameters(&mut text, operation);
    members(&mut text, operation);
    flags(&mut text, "This call:", call::FLAGS.iter().filter(|flag| takes(operation, flag.0)));
    flags(&mut text, "The client:", client::FLAGS);
    text
}

fn name(found: &Found) -> String {
    match operation::find(found.operation.id) {
        Ok(_) => found.operation.id.to_owned(),
        Err(_) => format!("{}.{}", found.api.name(), found.operation.id),
    }
}

fn parameters(text: &mut String, operation: &Operation) {
    let mut optional =
        operation.params.iter().filter(|param| !param.required && param.role != Role::PageNumber).peekable();
    if optional.peek().is_some() {
        text.push_str("\nParameters:\n");
    }
    for param in optional {
        line(text, param.name, about(param.role));
    }
}

/// What a parameter of a list is for. Of others, their names are all that is known here.
fn about(role: Role) -> &'static str {
    match role {
        Role::Plain | Role::PageNumber => "",
        Role::Filter => {
            "rows for which this holds: \"name eq 'Acme' and number gt 'A-1'\", \
             \"invoiceDate ge datetime'2026-01-31' and totalAmount gt 100.50\""
        }
        Role::Order => "their order: \"name desc\"",
        Role::ModifiedAfter => "rows changed since then: 2026-01-31T00:00:00Z, or a day",
        Role::ModifiedBefore => {
            "rows changed before then: rows that change while a long list is read stay out"
        }
        Role::PageSize => "rows of a page",
    }
}

/// Whether an operation has a use for this flag.
fn takes(operation: &Operation, flag: &str) -> bool {
    let (pages, file) =
        (matches!(operation.answer, Answers::Pages { .. }), matches!(operation.answer, Answers::File));
    match flag {
        "json" | "null" => operation.body.is_some(),
        "idempotency_key" => operation.idempotent,
        "limit" | "prefetch" => pages,
        "output" => file,
        "lines" => pages || matches!(operation.answer, Answers::Value(Kind::List(_))),
        "receipt" => !pages && !file,
        _ => true,
    }
}

fn members(text: &mut String, operation: &Operation) {
    let Some(body) = operation.body else { return };
    text.push_str("\nMembers of the body:\n");
    for field in body.schema.fields {
        let required = if field.required { ", required" } else { "" };
        line(text, field.snake, &format!("{}{required}", word(&field.kind)));
    }
}

fn word(kind: &Kind) -> String {
    match kind {
        Kind::Object(_) => "JSON object".to_owned(),
        Kind::List(_) => "JSON list".to_owned(),
        Kind::Enum(known) => format!("string: {}, …", known.join(", ")),
        Kind::Lookup([]) => "UUID, number, code or name".to_owned(),
        Kind::Lookup(keys) => {
            let keys: Vec<&str> = keys.iter().map(|(_, snake)| *snake).collect();
            format!("looked up by {}", keys.join(", "))
        }
        kind => kind.expected().to_owned(),
    }
}

fn flags<'a>(text: &mut String, title: &str, flags: impl IntoIterator<Item = &'a (&'a str, &'a str)>) {
    let _ = write!(text, "\n{title}\n");
    flags.into_iter().for_each(|(name, about)| line(text, name, about));
}

fn line(text: &mut String, name: &str, about: &str) {
    let name = format!("--{}", name.replace('_', "-"));
    let _ = writeln!(text, "{}", format!("  {name:<34} {about}").trim_end());
}
