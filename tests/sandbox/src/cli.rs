//! The command line: `yionstack-sandbox --help`. It is a module of the library, so that other commands can
//! offer the sandbox as well.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "printing is what a command line is for")]

use std::{fmt::Write, io::Read, str::FromStr, thread, time::Duration};

use serde_json::{Value, json};

use crate::{Config, Pkce, ReusePolicy, Sandbox};

const HELP: &str = "\
A stand-in for the YionStack and Younium APIs on this machine, for tests and for trying things out.

Usage: {program} [options]

  --port <n>                    port on 127.0.0.1; 0, the default, takes a free one
  --seed <n>                    where the data comes from: the same seed gives the same rows [1]
  --invoices <n>                invoices per business [25]
  --contacts <n>                contacts per business [40]
  --younium-rows <r>=<n>        rows of a resource of Younium, such as invoices=1000; may be given often
  --policy <p>                  what a second use of a refresh token leads to [revoke-family]
                                  grace           it still works for the grace period
                                  strict          it is refused
                                  revoke-family   it is refused, and the whole family revoked
  --grace <seconds>             the grace period [60]
  --no-rotate                   refreshing gives no new refresh token
  --access-token-life <seconds> [3600]
  --code-life <seconds>         [60]
  --pkce <p>                    optional, required or refused [optional]
  --until-stdin-closes          stop when standard input ends, not only on Ctrl-C
  -h, --help                    this text
  -V, --version
";

/// What the arguments ask for.
#[derive(Debug)]
enum Asked {
    Run { config: Config, until_stdin_closes: bool },
    Help,
    Version,
}

/// Runs the command with these arguments, without the name of the program. Gives its exit status when it is asked to stop.
pub fn run(arguments: impl IntoIterator<Item = String>) -> u8 {
    run_as("yionstack-sandbox", arguments)
}

/// The same where it was started by other words, which its help then says.
pub fn run_as(program: &str, arguments: impl IntoIterator<Item = String>) -> u8 {
    match parse(arguments.into_iter()) {
        Ok(Asked::Help) => print!("{}", help(program)),
        Ok(Asked::Version) => println!("yionstack-sandbox {}", env!("CARGO_PKG_VERSION")),
        Ok(Asked::Run { config, until_stdin_closes }) => {
            let port = config.port;
            raise_open_files();
            match Sandbox::start(config) {
                Ok(sandbox) => {
                    print!("{}", greeting(&sandbox));
                    wait(until_stdin_closes);
                }
                Err(error) => {
                    if error.kind() == std::io::ErrorKind::InvalidInput {
                        eprintln!("{error}");
                        return 2;
                    }
                    eprintln!("cannot listen on 127.0.0.1:{port}: {error}; try --port 0 for a free port");
                    return 1;
                }
            }
        }
        Err(problem) => {
            eprintln!("{problem}; --help shows all options");
            return 2;
        }
    }
    0
}

fn help(program: &str) -> String {
    HELP.replace("{program}", program)
}

fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Asked, String> {
    let mut config = Config::default();
    let mut until_stdin_closes = false;
    while let Some(argument) = arguments.next() {
        // `--port=1` and `--port 1` are the same.
        let (name, mut inline) = match argument.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (argument.as_str(), None),
        };
        let mut value =
            || inline.take().or_else(|| arguments.next()).ok_or_else(|| format!("{name} needs a value"));
        match name {
            "--port" => config.port = number(name, &value()?)?,
            "--seed" => config.seed = number(name, &value()?)?,
            "--invoices" => config.invoices_per_business = number(name, &value()?)?,
            "--contacts" => config.contacts_per_business = number(name, &value()?)?,
            "--younium-rows" => config.younium_rows.push(rows(name, &value()?)?),
            "--policy" => config.policy = word(name, &value()?, &POLICIES)?,
            "--grace" => config.grace_period = seconds(name, &value()?)?,
            "--access-token-life" => config.access_token_lifetime = seconds(name, &value()?)?,
            "--code-life" => config.code_lifetime = seconds(name, &value()?)?,
            "--pkce" => config.pkce = word(name, &value()?, &PKCE)?,
            "--no-rotate" => config.rotate = false,
            "--until-stdin-closes" => until_stdin_closes = true,
            "-h" | "--help" => return Ok(Asked::Help),
            "-V" | "--version" => return Ok(Asked::Version),
            _ => return Err(format!("there is no option {argument}")),
        }
        if inline.is_some() {
            return Err(format!("{name} takes no value"));
        }
    }
    Ok(Asked::Run { config, until_stdin_closes })
}

const POLICIES: [(&str, ReusePolicy); 3] = [
    ("grace", ReusePolicy::Grace),
    ("strict", ReusePolicy::Strict),
    ("revoke-family", ReusePolicy::RevokeFamily),
];
const PKCE: [(&str, Pkce); 3] =
    [("optional", Pkce::Optional), ("required", Pkce::Required), ("refused", Pkce::Refused)];

fn number<T: FromStr>(name: &str, text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("{name} takes a whole number in range, not {text:?}"))
}

/// `invoices=1000`.
fn rows(name: &str, text: &str) -> Result<(String, u64), String> {
    let (resource, rows) =
        text.split_once('=').ok_or_else(|| format!("{name} takes <resource>=<number>, not {text:?}"))?;
    Ok((resource.to_owned(), number(name, rows)?))
}

fn seconds(name: &str, text: &str) -> Result<Duration, String> {
    number(name, text).map(Duration::from_secs)
}

fn word<T: Copy>(name: &str, text: &str, words: &[(&str, T)]) -> Result<T, String> {
    let found = words.iter().find(|(word, _)| *word == text.replace('_', "-"));
    found.map(|(_, value)| *value).ok_or_else(|| {
        let words: Vec<_> = words.iter().map(|(word, _)| *word).collect();
        format!("{name} takes {}, not {text:?}", words.join(", "))
    })
}

fn greeting(sandbox: &Sandbox) -> String {
    use crate::oauth::app::{CLIENT_ID, CLIENT_SECRET};
    let mut text = format!(
        "YionStack sandbox\n\n  base URL       {}\n  client id      {CLIENT_ID}\n  client secret  {CLIENT_SECRET}\n",
        sandbox.base_url()
    );
    let businesses = sandbox.command(r#"{"do":"businesses"}"#).unwrap_or_default();
    let businesses: Vec<Value> = serde_json::from_str(&businesses).unwrap_or_default();
    text += "\nBusinesses (the password of both users is sandbox)\n";
    for business in &businesses {
        let field = |name: &str| business[name].as_str().unwrap_or_default();
        let _ = writeln!(text, "  {}  {:<17}  {}", field("id"), field("user"), field("name"));
    }
    text += &environment(sandbox);
    text + &format!("\nSee what a user sees:\n  {}\n\nCtrl-C stops it.\n", sandbox.example_authorize_url())
}

/// Lines for a shell, after which clients of both APIs need no arguments.
fn environment(sandbox: &Sandbox) -> String {
    use crate::{
        world::PLACEHOLDER_BUSINESS,
        younium::tenant::{CLIENT_ID, LEGAL_ENTITIES, SECRET},
    };
    let command = json!({"do": "issue_tokens", "business": PLACEHOLDER_BUSINESS}).to_string();
    let tokens = sandbox.command(&command).unwrap_or_default();
    let tokens: Value = serde_json::from_str(&tokens).unwrap_or_default();
    let variables = [
        ("YIONSTACK_BASE_URL", sandbox.base_url()),
        ("YIONSTACK_TOKEN", tokens["access_token"].as_str().unwrap_or_default()),
        ("YOUNIUM_BASE_URL", sandbox.base_url()),
        ("YOUNIUM_CLIENT_ID", CLIENT_ID),
        ("YOUNIUM_SECRET", SECRET),
        ("YOUNIUM_LEGAL_ENTITY", LEGAL_ENTITIES.first().map_or("", |entity| entity.name)),
    ];
    let mut text = format!(
        "\nTo paste into another terminal (the token is for {PLACEHOLDER_BUSINESS}, and lasts {} seconds)\n",
        tokens["expires_in"]
    );
    for (name, value) in variables {
        let _ = writeln!(text, "  export {name}='{value}'"); // there are no quotes in any of them
    }
    text
}

/// Many clients mean many connections, and some systems let a process have 256 of them unless it asks. What
/// cannot be had changes nothing: connections then wait for one another.
fn raise_open_files() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        const ENOUGH: u64 = 10_240; // no more: macOS refuses it
        let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
        let wanted = maximum.map_or(ENOUGH, |maximum| maximum.min(ENOUGH));
        if current.is_some_and(|current| current < wanted) {
            let _ = setrlimit(Resource::Nofile, Rlimit { current: Some(wanted), maximum });
        }
    }
}

fn wait(until_stdin_closes: bool) {
    if until_stdin_closes {
        let mut sink = [0; 1024];
        while matches!(std::io::stdin().read(&mut sink), Ok(1..)) {}
    } else {
        loop {
            thread::park(); // may wake up for no reason
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Asked, String> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn options_reach_the_configuration() {
        let line = "--port 8080 --seed=7 --policy grace --grace 5 --pkce required --no-rotate --invoices 3 --younium-rows accounts=9";
        let Ok(Asked::Run { config, until_stdin_closes: false }) = parsed(line) else { panic!("not run") };
        assert_eq!((config.port, config.seed, config.invoices_per_business), (8080, 7, 3));
        assert_eq!(config.younium_rows, [("accounts".to_owned(), 9)]);
        assert_eq!((config.policy, config.pkce), (ReusePolicy::Grace, Pkce::Required));
        assert_eq!((config.grace_period, config.rotate), (Duration::from_secs(5), false));
    }

    #[test]
    fn the_help_says_how_it_was_started() {
        let said = help("python -m yionstack.testing");
        assert!(said.contains("\nUsage: python -m yionstack.testing [options]\n"), "{said}");
    }

    #[test]
    fn what_is_pasted_opens_both_apis() {
        let sandbox = Sandbox::start(Config::default()).unwrap();
        let text = greeting(&sandbox);
        let exported = |name: &str| {
            let start = format!("  export {name}='");
            let line = text.lines().find_map(|line| line.strip_prefix(&start)?.strip_suffix('\''));
            line.unwrap_or_else(|| panic!("no {name} in {text}")).to_owned()
        };
        for name in ["YIONSTACK_BASE_URL", "YOUNIUM_BASE_URL"] {
            assert_eq!(exported(name), sandbox.base_url());
        }
        let status = |method: &str, path: &str, headers: &str, body: &str| {
            let authority = sandbox.base_url().trim_start_matches("http://");
            let mut stream = std::net::TcpStream::connect(authority).unwrap();
            let length = body.len();
            let request = format!(
                "{method} {path} HTTP/1.1\r\nhost: {authority}\r\nconnection: close\r\n\
                 content-type: application/json\r\n{headers}content-length: {length}\r\n\r\n{body}"
            );
            std::io::Write::write_all(&mut stream, request.as_bytes()).unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            (answer[9..12].to_owned(), answer)
        };
        let bearer = |token: &str| format!("authorization: Bearer {token}\r\n");
        let headers = bearer(&exported("YIONSTACK_TOKEN")) + "x-business-id: business-uuid\r\n";
        assert_eq!(status("GET", "/api/v1/accounting/invoices", &headers, "").0, "200");

        let credentials =
            json!({"clientId": exported("YOUNIUM_CLIENT_ID"), "secret": exported("YOUNIUM_SECRET")});
        let (_, answer) = status("POST", "/auth/token", "", &credentials.to_string());
        let body: Value = serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap();
        let headers = bearer(body["accessToken"].as_str().unwrap())
            + &format!("legal-entity: {}\r\n", exported("YOUNIUM_LEGAL_ENTITY"));
        assert_eq!(status("GET", "/Accounts", &headers, "").0, "200");
    }

    #[test]
    fn mistakes_are_named() {
        for (line, message) in [
            ("--prot 1", "there is no option --prot"),
            ("--port", "--port needs a value"),
            ("--port 70000", "--port takes a whole number in range, not \"70000\""),
            ("--policy lax", "--policy takes grace, strict, revoke-family, not \"lax\""),
            ("--younium-rows 3", "--younium-rows takes <resource>=<number>, not \"3\""),
            ("--no-rotate=1", "--no-rotate takes no value"),
        ] {
            assert_eq!(parsed(line).unwrap_err(), message);
        }
    }
}
