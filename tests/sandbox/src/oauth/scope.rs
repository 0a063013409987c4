//! Scopes: `verb:resource`, separated by spaces (RFC 6749 §3.3).

/// One scope, and how the consent page puts it.
#[derive(Debug)]
pub(crate) struct Scope {
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    pub(crate) detail: &'static str,
}

/// All scopes there are. Another resource means another line here.
pub(crate) const KNOWN: &[Scope] = &[
    Scope {
        name: READ_INVOICES,
        title: "See your invoices",
        detail: "Numbers, dates, amounts, what is still due and who was billed.",
    },
    Scope {
        name: READ_CONTACTS,
        title: "See your contacts",
        detail: "Names, companies, email addresses, phone numbers and billing addresses.",
    },
];

pub(crate) const READ_INVOICES: &str = "read:invoices";
pub(crate) const READ_CONTACTS: &str = "read:contacts";

/// The scopes of a request, each once and in its order, or what is wrong with them.
pub(crate) fn parse(text: &str, allowed: &[String]) -> Result<Vec<String>, String> {
    let mut scopes: Vec<String> = Vec::new();
    for name in text.split(' ').filter(|name| !name.is_empty()) {
        if !allowed.iter().any(|scope| scope == name) {
            return Err(format!("The app is not registered for the scope {name}"));
        }
        if !scopes.iter().any(|scope| scope == name) {
            scopes.push(name.to_owned());
        }
    }
    if scopes.is_empty() { Err("The parameter scope is missing".to_owned()) } else { Ok(scopes) }
}

pub(crate) fn known(name: &str) -> Option<&'static Scope> {
    KNOWN.iter().find(|scope| scope.name == name)
}
