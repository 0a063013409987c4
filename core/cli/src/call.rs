//! From flags to a call, and the call itself.

use std::collections::HashSet;
use std::path::PathBuf;
use std::time::Duration;

use yionstack::Client;
use yionstack::http::{Answers, CallOptions, Given, Location, Role, Value};
use yionstack::list::ListOptions;
use yionstack::model::{Field, Slot, Units};

use crate::arguments::Arguments;
use crate::body;
use crate::client::Settings;
use crate::failure::Failure;
use crate::file::Destination;
use crate::operation::Found;
use crate::print;

/// A call, ready to be made.
pub(crate) struct Prepared {
    client: Client,
    found: Found,
    arguments: Vec<Option<String>>,
    body: Option<Given>,
    options: CallOptions,
    list: ListOptions,
    output: Option<PathBuf>,
    lines: bool,
    receipt: bool,
}

/// The flags of a call, and what they are for.
pub(crate) const FLAGS: &[(&str, &str)] = &[
    ("lines", "one row a line, instead of a JSON list (stands alone, without a value)"),
    (
        "receipt",
        "status, request id, attempts and key of the call, on standard error (stands alone, without a value)",
    ),
    ("json", "the body: JSON with the vendor's names, @file, or - for standard input"),
    ("null", "a member of the body that is set to null"),
    ("limit", "so many rows at most"),
    ("prefetch", "so many pages are asked for ahead"),
    (
        "idempotency_key",
        "a key that `yionstack api --new-key` made: a POST made again with it, some minutes later, is carried out once",
    ),
    ("header", "a further header, `name: value`"),
    ("timeout", "seconds for the whole call"),
    ("retries", "how often a failed request is repeated when that is harmless"),
    ("max_wait", "seconds of the longest wait that the server may ask for before that"),
    ("output", "the file that a download is written to, for operations that give one"),
];

/// Gives every flag its meaning.
pub(crate) fn prepare(found: &Found, arguments: Arguments) -> Result<Prepared, Failure> {
    let operation = found.operation;
    let mut settings = Settings::default();
    let mut draft = Draft::new(found, arguments.positional)?;
    for (name, value) in arguments.named {
        draft.once(&name, &value)?;
        if !settings.take(&name, &value)? {
            draft.take(&name, value)?;
        }
    }
    if draft.output.is_some() && !matches!(operation.answer, Answers::File) {
        return Err(Failure::Usage(format!(
            "`{}` gives no file, so `--output` is not for it: its JSON goes to standard output",
            operation.id
        )));
    }
    let body = match (draft.json, draft.members.is_empty()) {
        (Some(_), false) => {
            return Err(Failure::Usage(
                "the body is given with `--json` or member by member, not both".into(),
            ));
        }
        (Some(json), true) => Some(body::of_json(&json)?),
        (None, _) => operation.body.map(|_| body::of_members(&draft.members)),
    };
    Ok(Prepared {
        client: settings.client(found.api)?,
        found: *found,
        arguments: draft.arguments,
        body,
        options: draft.options,
        list: draft.list,
        output: draft.output,
        lines: arguments.lines,
        receipt: arguments.receipt,
    })
}

/// A call in the making.
struct Draft<'f> {
    found: &'f Found,
    /// What was given, of which there is one.
    given: HashSet<String>,
    arguments: Vec<Option<String>>,
    json: Option<String>,
    members: Vec<(&'static Field, Option<String>)>,
    options: CallOptions,
    list: ListOptions,
    output: Option<PathBuf>,
}

impl<'f> Draft<'f> {
    /// What stands without a name goes into the path, in order.
    fn new(found: &'f Found, positional: Vec<String>) -> Result<Self, Failure> {
        let params = found.operation.params;
        let mut arguments = vec![None; params.len()];
        let mut given = HashSet::new();
        let mut places = (0..params.len())
            .filter(|index| params[*index].location == Location::Path || params[*index].required);
        for value in positional {
            let Some(index) = places.next() else {
                return Err(Failure::Usage(format!(
                    "`{}` takes no further argument without a name: `--help` behind it shows what it takes",
                    found.operation.id
                )));
            };
            given.insert(params[index].name.to_owned());
            arguments[index] = Some(value);
        }
        Ok(Self {
            found,
            given,
            arguments,
            json: None,
            members: Vec::new(),
            options: CallOptions::default(),
            list: ListOptions::default(),
            output: None,
        })
    }

    /// Of two values one would be dropped in silence, and the user may have meant that one. `--null` gives its member.
    fn once(&mut self, name: &str, value: &str) -> Result<(), Failure> {
        let of = if name == "null" { value.replace('-', "_") } else { name.to_owned() };
        if name == "header" || self.given.insert(of.clone()) {
            return Ok(());
        }
        Err(Failure::Usage(format!(
            "`{}` is given twice, by name or by its place: leave one out",
            of.replace('_', "-")
        )))
    }

    fn take(&mut self, name: &str, value: String) -> Result<(), Failure> {
        match name {
            "json" => self.json = Some(value),
            "null" => {
                let field = self.member(&value.replace('-', "_"))?;
                self.members.push((field, None));
            }
            "limit" => self.list.limit = Some(number(name, &value)?),
            "prefetch" => self.list.prefetch = number(name, &value)?,
            "idempotency_key" => self.options.idempotency_key = Some(value),
            "header" => {
                let (header, value) = value
                    .split_once(':')
                    .ok_or_else(|| Failure::Usage("`--header` is `name: value`".into()))?;
                self.options.headers.push((header.trim().to_owned(), value.trim().to_owned()));
            }
            "timeout" => self.options.timeout = Some(seconds(name, &value)?),
            "retries" => self.options.retries = Some(number(name, &value)?),
            "max_wait" => self.options.max_wait = Some(seconds(name, &value)?),
            "output" => self.output = Some(value.into()),
            _ => return self.parameter(name, value),
        }
        Ok(())
    }

    /// A parameter of the operation, or a member of its body.
    fn parameter(&mut self, name: &str, value: String) -> Result<(), Failure> {
        let params = self.found.operation.params;
        let Some(index) = params.iter().position(|param| param.name == name) else {
            let field = self.member(name)?;
            self.members.push((field, Some(value)));
            return Ok(());
        };
        if params[index].role == Role::PageSize {
            self.list.page_size = Some(number(name, &value)?);
            return Ok(());
        }
        if let Some(place) = self.arguments.get_mut(index) {
            *place = Some(value);
        }
        Ok(())
    }

    fn member(&self, name: &str) -> Result<&'static Field, Failure> {
        let schema = self.found.operation.body.map(|body| body.schema);
        schema.and_then(|schema| body::member(schema, name)).ok_or_else(|| {
            Failure::Usage(format!(
                "`{}` has no `--{}`: `--help` behind it shows what it takes",
                self.found.operation.id,
                name.replace('_', "-")
            ))
        })
    }
}

fn number<T: std::str::FromStr>(name: &str, value: &str) -> Result<T, Failure> {
    value.parse().map_err(|_| Failure::Usage(format!("`--{}` is a whole number", name.replace('_', "-"))))
}

fn seconds(name: &str, value: &str) -> Result<Duration, Failure> {
    let seconds = value.parse::<f64>().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    seconds.ok_or_else(|| Failure::Usage(format!("`--{}` is a number of seconds", name.replace('_', "-"))))
}

/// Makes the call, and prints what comes.
pub(crate) async fn make(call: Prepared) -> Result<(), Failure> {
    match call.found.operation.answer {
        Answers::Pages { .. } => rows(call).await,
        Answers::File => download(call).await,
        Answers::Value(_) | Answers::AsItCame => value(call).await,
    }
}

async fn value(call: Prepared) -> Result<(), Failure> {
    let arguments: Vec<Option<&str>> = call.arguments.iter().map(Option::as_deref).collect();
    let operation = call.found.operation;
    let outcome = call.client.invoke(operation, &arguments, call.body, call.options, Units::Utf8).await?;
    // the answer first: it cannot be had again. The receipt comes even where the answer could not be written
    let printed = answer(&outcome.value, call.lines).await;
    if call.receipt {
        print::receipt(&outcome.receipt);
    }
    match printed {
        // what was done must not be done again for want of its answer
        Err(Failure::Output(error)) if !operation.method.is_safe() => {
            Err(Failure::Unwritten { operation: operation.id, receipt: Box::new(outcome.receipt), error })
        }
        printed => printed,
    }
}

async fn answer(value: &Value, lines: bool) -> Result<(), Failure> {
    match value {
        Value::AsItCame(answer) => print::as_it_came(answer).await,
        Value::Document(document) => match document.root() {
            Slot::List(items) if lines => {
                let mut rows = print::Rows::new(true);
                for row in items.json() {
                    rows.row(&row).await?;
                }
                rows.end().await
            }
            _ => print::document(document).await,
        },
    }
}

async fn rows(call: Prepared) -> Result<(), Failure> {
    let operation = call.found.operation;
    let mut pages = call.client.pages(operation, call.arguments, call.options, call.list, Units::Utf8)?;
    let mut out = print::Rows::new(call.lines);
    while let Some(page) = pages.next().await? {
        if let Slot::List(items) = page.document.root() {
            let count = usize::try_from(page.rows()).unwrap_or(usize::MAX);
            for row in items.json().take(count) {
                out.row(&row).await?;
            }
        }
        out.flush().await?;
    }
    out.end().await
}

async fn download(call: Prepared) -> Result<(), Failure> {
    let to = Destination::open(call.output.as_deref()).await?;
    let arguments: Vec<Option<&str>> = call.arguments.iter().map(Option::as_deref).collect();
    let file = call.client.download(call.found.operation, &arguments, call.options).await?;
    to.fill(file).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{client, operation};

    #[test]
    fn no_parameter_and_no_member_is_called_as_a_flag_is() {
        let flags: Vec<&str> = FLAGS.iter().chain(client::FLAGS).map(|(name, _)| *name).collect();
        let mut taken = Vec::new();
        for found in operation::all() {
            let operation = found.operation;
            let members = operation.body.iter().flat_map(|body| body.schema.fields).map(|field| field.snake);
            let names = operation.params.iter().map(|param| param.name).chain(members);
            taken.extend(
                names
                    .filter(|name| flags.contains(name) || ["help", "new_key"].contains(name))
                    .map(|name| (operation.id, name)),
            );
        }
        assert_eq!(taken, []);
    }
}
