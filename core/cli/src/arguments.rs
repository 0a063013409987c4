//! The command line as it stands: which flags it has, and what they are given. What they mean for an operation comes
//! later.

use std::ffi::OsString;

use lexopt::{Arg, Parser, ValueExt};

use crate::failure::Failure;

/// What the user wants.
#[derive(Debug)]
pub(crate) enum Asked {
    Help,
    Version,
    HelpOfApi,
    HelpOfOperation(String),
    /// All operations, or those whose names hold a text.
    List(Option<String>),
    /// A new idempotency key.
    NewKey,
    Call(Arguments),
}

/// A call as it was typed.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Arguments {
    pub(crate) operation: String,
    /// What stands behind the operation without a name.
    pub(crate) positional: Vec<String>,
    /// `--name value`, in order, with underscores: options of this command, parameters and members of the body.
    pub(crate) named: Vec<(String, String)>,
    /// One row a line instead of a list.
    pub(crate) lines: bool,
    /// What the server said beside the answer goes to standard error.
    pub(crate) receipt: bool,
}

/// Reads a command line.
pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Asked, Failure> {
    let mut parser = Parser::from_args(arguments);
    match parser.next().map_err(wrong)? {
        None | Some(Arg::Long("help") | Arg::Short('h')) => Ok(Asked::Help),
        Some(Arg::Long("version") | Arg::Short('V')) => Ok(Asked::Version),
        Some(Arg::Value(verb)) if verb == "api" => api(parser),
        Some(Arg::Value(verb)) => Err(Failure::Usage(format!(
            "there is no command `{}`: `yionstack --help` shows all",
            verb.to_string_lossy()
        ))),
        Some(other) => Err(wrong(other.unexpected())),
    }
}

fn api(mut parser: Parser) -> Result<Asked, Failure> {
    let mut call = Arguments::default();
    let (mut help, mut list, mut new_key) = (false, false, false);
    while let Some(argument) = parser.next().map_err(wrong)? {
        match argument {
            Arg::Long("help") | Arg::Short('h') => help = true,
            // behind an operation it is a member of its body
            Arg::Long("list") if call.operation.is_empty() => list = true,
            Arg::Long("new-key") => new_key = true,
            Arg::Long("lines") => call.lines = true,
            Arg::Long("receipt") => call.receipt = true,
            Arg::Long(name) => {
                let name = name.replace('-', "_");
                let value = parser.value().map_err(wrong)?.string().map_err(wrong)?;
                call.named.push((name, value));
            }
            Arg::Value(value) if call.operation.is_empty() => {
                call.operation = value.string().map_err(wrong)?
            }
            Arg::Value(value) => call.positional.push(value.string().map_err(wrong)?),
            other => return Err(wrong(other.unexpected())),
        }
    }
    if new_key && !help && (list || call != Arguments::default()) {
        return Err(Failure::Usage(
            "`--new-key` stands alone: keep what it prints, and give that to the call as `--idempotency-key`"
                .into(),
        ));
    }
    let name = (!call.operation.is_empty()).then(|| call.operation.clone());
    match (list, help, name) {
        (true, _, name) => Ok(Asked::List(name)),
        (_, false, None) if new_key => Ok(Asked::NewKey),
        (_, true, Some(name)) => Ok(Asked::HelpOfOperation(name)),
        (_, _, None) => Ok(Asked::HelpOfApi),
        _ => Ok(Asked::Call(call)),
    }
}

fn wrong(error: lexopt::Error) -> Failure {
    Failure::Usage(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Asked, Failure> {
        parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn everything_but_a_few_flags_takes_a_value() {
        let Ok(Asked::Call(call)) =
            parsed("api accounts.list --page-size=5 x --lines --filter a y --receipt")
        else {
            panic!("a call")
        };
        assert_eq!(call.operation, "accounts.list");
        assert_eq!(call.positional, ["x", "y"]);
        assert_eq!(call.named, [("page_size".into(), "5".into()), ("filter".into(), "a".into())]);
        assert!(call.lines && call.receipt);
        assert!(parsed("api accounts.list --page-size").is_err());
        let Ok(Asked::Call(call)) = parsed("api custom_fields.create --list [1]") else { panic!("a call") };
        assert_eq!(call.named, [("list".into(), "[1]".into())]);
    }

    #[test]
    fn help_is_asked_for_in_several_ways() {
        assert!(matches!(parsed(""), Ok(Asked::Help)));
        assert!(matches!(parsed("api"), Ok(Asked::HelpOfApi)));
        assert!(matches!(parsed("api accounts.get -h"), Ok(Asked::HelpOfOperation(_))));
        assert!(matches!(parsed("api --list invoices"), Ok(Asked::List(Some(_)))));
        assert!(parsed("frobnicate").is_err());
        assert!(matches!(parsed("api --new-key"), Ok(Asked::NewKey)));
        assert!(parsed("api --new-key accounts.create").is_err());
        assert!(parsed("api accounts.create --new-key --name x").is_err());
    }
}
