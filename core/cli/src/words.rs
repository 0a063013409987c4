//! What the core's messages speak of, in the words of a shell: they name arguments and methods, as programs have them,
//! of which this command has options and the environment.

use crate::{call, client};

/// What is not an option of the same name.
const ELSEWHERE: &[(&str, &str)] = &[
    ("token", "`--token-file`, YOUNIUM_TOKEN or YIONSTACK_TOKEN"),
    ("client_id", "`--client-id`, YOUNIUM_CLIENT_ID or YIONSTACK_CLIENT_ID"),
    ("secret", "`--secret-file` or YOUNIUM_SECRET"),
    ("client_secret", "`--secret-file`, YOUNIUM_SECRET or YIONSTACK_CLIENT_SECRET"),
    ("base_url", "`--base-url`, YOUNIUM_BASE_URL or YIONSTACK_BASE_URL"),
    ("legal_entity", "`--legal-entity` or YOUNIUM_LEGAL_ENTITY"),
    ("api_version", "`--api-version` or YOUNIUM_API_VERSION"),
    ("store_key", "YIONSTACK_STORE_KEY"),
    ("with_subject", "`--subject`"),
    ("config_dir", "HOME"),
    ("proxy", "HTTPS_PROXY"),
    ("ca", "SSL_CERT_FILE"),
    ("save", "`--output`"),
    ("auth.sign_in", "for programs: let one sign in with a `FileStore`, whose grant this command uses too"),
    ("auth.begin", PROGRAM),
    ("auth.finish", PROGRAM),
    ("auth.adopt", PROGRAM),
    ("auth.forget", PROGRAM),
    ("auth.refresh", PROGRAM),
    ("client_certificate", PROGRAM),
    ("allow_network", PROGRAM),
    ("allow_moved", PROGRAM),
    ("token_url", PROGRAM),
    ("body_limit", PROGRAM),
];
/// What a shell has no word for.
const PROGRAM: &str = "for programs only";

/// A message, and what it is called here.
pub(crate) fn told(message: &str) -> String {
    let mut known: Vec<(String, Vec<&str>)> = Vec::new();
    for name in message.split('`').skip(1).step_by(2) {
        let Some(word) = word(name) else { continue };
        match known.iter_mut().find(|(of, _)| *of == word) {
            Some((_, names)) if names.contains(&name) => {}
            Some((_, names)) => names.push(name),
            None => known.push((word, vec![name])),
        }
    }
    if known.is_empty() {
        return message.to_owned();
    }
    let words = known.iter().map(|(word, names)| {
        let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        format!("{} {} {word}", names.join(", "), if names.len() > 1 { "are" } else { "is" })
    });
    format!("{message} (in a shell: {})", words.collect::<Vec<_>>().join("; "))
}

fn word(name: &str) -> Option<String> {
    let elsewhere = ELSEWHERE.iter().find(|(known, _)| *known == name).map(|(_, word)| (*word).to_owned());
    let is_option = || call::FLAGS.iter().chain(client::FLAGS).any(|(flag, _)| *flag == name);
    elsewhere.or_else(|| is_option().then(|| format!("`--{}`", name.replace('_', "-"))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_passes_is_an_option_here() {
        assert_eq!(told("nothing of `this`"), "nothing of `this`");
        assert_eq!(told("check `region`"), "check `region` (in a shell: `region` is `--region`)");
        let told = told("call `auth.begin` and `auth.finish`, `auth.begin` first, or set `max_wait`");
        assert!(
            told.ends_with(
                "(in a shell: `auth.begin`, `auth.finish` are for programs only; `max_wait` is `--max-wait`)"
            ),
            "{told}"
        );
    }
}
