//! Operations by name: `invoices.list`, with the API in front where both have it.

use yionstack::http::Operation;

use crate::failure::Failure;

/// Which API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Api {
    YionStack,
    Younium,
}

impl Api {
    pub(crate) const ALL: [Self; 2] = [Self::YionStack, Self::Younium];

    /// What stands in front of an operation's name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::YionStack => "yionstack",
            Self::Younium => "younium",
        }
    }

    pub(crate) fn operations(self) -> &'static [&'static Operation] {
        match self {
            Self::YionStack => yionstack::yionstack::OPERATIONS,
            Self::Younium => yionstack::younium::OPERATIONS,
        }
    }
}

/// An operation of one of the APIs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found {
    pub(crate) api: Api,
    pub(crate) operation: &'static Operation,
}

/// All operations of both APIs.
pub(crate) fn all() -> impl Iterator<Item = Found> {
    Api::ALL
        .into_iter()
        .flat_map(|api| api.operations().iter().map(move |operation| Found { api, operation }))
}

/// The operation of this name.
pub(crate) fn find(name: &str) -> Result<Found, Failure> {
    let meant = |found: &Found| match name.split_once('.') {
        Some((api, rest)) if api == found.api.name() => rest == found.operation.id,
        _ => name == found.operation.id,
    };
    let matching: Vec<Found> = all().filter(meant).collect();
    match matching.as_slice() {
        [one] => Ok(*one),
        [] => Err(Failure::Usage(unknown(name))),
        several => {
            let names: Vec<String> =
                several.iter().map(|found| format!("`{}.{name}`", found.api.name())).collect();
            Err(Failure::Usage(format!("both APIs have `{name}`: say {}", names.join(" or "))))
        }
    }
}

fn unknown(name: &str) -> String {
    let last = name.rsplit('.').next().unwrap_or(name);
    let resource = name.split('.').next().unwrap_or(name);
    let near = all()
        .filter(|found| {
            let id = found.operation.id;
            id.starts_with(&format!("{resource}.")) || id.ends_with(&format!(".{last}"))
        })
        .max_by_key(|found| found.operation.id.bytes().zip(name.bytes()).take_while(|(a, b)| a == b).count());
    let hint = near.map(|found| format!(" Did you mean `{}`?", found.operation.id)).unwrap_or_default();
    format!("there is no operation `{name}`.{hint} `yionstack api --list` shows all")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(name: &str) -> String {
        match find(name) {
            Err(Failure::Usage(message)) => message,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn names_may_need_their_api() {
        assert_eq!(find("accounts.list").expect("found").api, Api::Younium);
        assert_eq!(find("yionstack.invoices.list").expect("found").api, Api::YionStack);
        assert_eq!(find("younium.invoices.list").expect("found").api, Api::Younium);
        assert!(message("invoices.list").contains("`yionstack.invoices.list` or `younium.invoices.list`"));
        assert!(message("accounts.lst").contains("accounts.list"));
    }
}
