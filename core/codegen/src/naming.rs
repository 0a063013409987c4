//! Names: from the wire to three languages.

/// Words that cannot be names in Rust, even with `r#`.
const RUST_NEVER: &[&str] = &["crate", "self", "super", "Self", "_"];

/// Rust's keywords (reference, section 2.1), those of edition 2024 and the reserved ones included.
const RUST: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Python's keywords (reference, section 2.3.1). Soft ones (`match`, `type` …) may be names.
const PYTHON: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// Words that TypeScript does not take as the name of an argument, in a module and thus in strict mode.
const TYPESCRIPT: &[&str] = &[
    "arguments",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

/// Splits at what is no letter or digit, and where a capital starts a word: `HTTPServer2-id` is http, server2, id.
fn words(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut open = false;
    for (index, &c) in chars.iter().enumerate() {
        if !c.is_alphanumeric() {
            open = false;
            continue;
        }
        let before = index.checked_sub(1).and_then(|index| chars.get(index)).copied().unwrap_or(' ');
        let ends_acronym =
            before.is_uppercase() && chars.get(index + 1).is_some_and(|next| next.is_lowercase());
        let starts = c.is_uppercase() && (!before.is_uppercase() || ends_acronym);
        match words.last_mut() {
            Some(word) if open && !starts => word.extend(c.to_lowercase()),
            _ => words.push(c.to_lowercase().collect()),
        }
        open = true;
    }
    words
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// `customerId` → `customer_id`.
pub(crate) fn snake(name: &str) -> String {
    words(name).join("_")
}

/// `InvoiceStatus` → `INVOICE_STATUS`.
pub(crate) fn screaming(name: &str) -> String {
    snake(name).to_uppercase()
}

/// `PARTLY_PAID` → `PartlyPaid`.
pub(crate) fn pascal(name: &str) -> String {
    words(name).iter().map(|word| capitalised(word)).collect()
}

/// `business_id` → `businessId`.
pub(crate) fn camel(name: &str) -> String {
    let mut words = words(name).into_iter();
    let first = words.next().unwrap_or_default();
    words.fold(first, |name, word| name + &capitalised(&word))
}

/// `credit_notes` → `Credit notes`.
pub(crate) fn title(name: &str) -> String {
    capitalised(&words(name).join(" "))
}

/// Whether a name can stand in all three languages once [`rust`], [`python`] or [`typescript`] had a look at it.
pub(crate) fn is_identifier(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Whether a name can be a class as it stands.
pub(crate) fn is_class_name(name: &str) -> bool {
    is_identifier(name) && name.starts_with(|c: char| c.is_ascii_uppercase()) && !name.contains('_')
}

/// A name as Rust takes it: `type` → `r#type`.
pub(crate) fn rust(name: &str) -> String {
    match name {
        _ if RUST_NEVER.contains(&name) => format!("{name}_"),
        _ if RUST.contains(&name) => format!("r#{name}"),
        _ => name.to_owned(),
    }
}

/// A name as Python takes it: `from` → `from_` (PEP 8).
pub(crate) fn python(name: &str) -> String {
    if PYTHON.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

/// A name as TypeScript takes it: `default` → `default_`.
pub(crate) fn typescript(name: &str) -> String {
    if TYPESCRIPT.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_every_spelling() {
        for (name, expected) in [
            ("customerId", "customer_id"),
            ("x-business-id", "x_business_id"),
            ("line1", "line1"),
            ("eRPId", "e_rp_id"),
            ("HTTPServer2-id", "http_server2_id"),
            ("vatID", "vat_id"),
            ("PARTLY_PAID", "partly_paid"),
            ("30E/360", "30_e_360"),
            ("api-version", "api_version"),
            ("", ""),
            ("__a__", "a"),
        ] {
            assert_eq!(snake(name), expected, "{name}");
        }
    }

    #[test]
    fn one_name_in_every_case() {
        assert_eq!(screaming("InvoiceStatus"), "INVOICE_STATUS");
        assert_eq!(screaming("contacts.get"), "CONTACTS_GET");
        assert_eq!(pascal("PARTLY_PAID"), "PartlyPaid");
        assert_eq!(pascal("contacts"), "Contacts");
        assert_eq!(camel("business_id"), "businessId");
        assert_eq!(camel("get"), "get");
        assert_eq!(title("credit_notes"), "Credit notes");
    }

    #[test]
    fn reserved_words_are_given_way_to() {
        assert_eq!(rust("type"), "r#type");
        assert_eq!(rust("self"), "self_");
        assert_eq!(rust("from"), "from");
        assert_eq!(python("from"), "from_");
        assert_eq!(python("type"), "type");
        assert_eq!(typescript("default"), "default_");
        assert_eq!(typescript("from"), "from");
    }

    #[test]
    fn not_everything_is_a_name() {
        assert!(is_identifier("customer_id"));
        for name in ["", "1st", "a-b", "ä", "_a"] {
            assert!(!is_identifier(name), "{name}");
        }
    }
}
