//! The command as users run it, against a sandbox.

#![allow(clippy::expect_used, clippy::print_stdout, reason = "a test may panic, and say why it is skipped")]

mod support;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;
use support::Place;

#[test]
fn a_row_is_made_read_changed_and_deleted() {
    let place = Place::new("story");
    let made = place.json(&["api", "accounts.create", "--name", "O'Brien & Sons", "--currency", "SEK"]);
    let id = made["id"].as_str().expect("an id").to_owned();
    let read = place.json(&["api", "accounts.get", &id]);
    assert_eq!(read["name"], "O'Brien & Sons");
    place.json(&["api", "accounts.update", &id, "--json", r#"{"ourReference": "Ada"}"#]);
    assert_eq!(place.json(&["api", "accounts.get", &id])["ourReference"], "Ada");
    place.json(&["api", "accounts.update", &id, "--null", "our-reference"]);
    assert!(place.json(&["api", "accounts.get", &id]).get("ourReference").is_none());
    place.json(&["api", "accounts.delete", &id]);
    let (status, error) = place.error(&["api", "accounts.get", &id]);
    assert_eq!((status, error["code"].as_str()), (1, Some("not_found")));
    assert_eq!(error["operation"], "accounts.get");
}

#[test]
fn rows_come_as_a_list_or_as_lines() {
    let place = Place::new("rows");
    let all = place.json(&["api", "accounts.list", "--page-size", "10"]);
    let count = all.as_array().expect("a list").len();
    assert!(count > 20, "several pages, not {count} rows");
    let some = place.json(&["api", "accounts.list", "--limit", "3", "--order-by", "name desc"]);
    assert_eq!(some.as_array().map(Vec::len), Some(3));
    let lines = place.run(&["api", "accounts.list", "--lines"]);
    let lines = String::from_utf8(lines.stdout).expect("text");
    assert_eq!(lines.lines().count(), count);
    assert!(lines.lines().all(|line| serde_json::from_str::<Value>(line).is_ok()));
    let none = place.json(&["api", "accounts.list", "--filter", "name eq 'nobody''s'"]);
    assert_eq!(none, serde_json::json!([]));
}

#[test]
fn the_token_is_kept_for_the_next_call() {
    let place = Place::new("token");
    place.json(&["api", "currencies.base"]);
    place.json(&["api", "currencies.base"]);
    let counters = place.sandbox.command(r#"{"do":"counters"}"#).expect("counters");
    let counters: Value = serde_json::from_str(&counters).expect("JSON");
    assert_eq!(counters["younium_token_requests"], 1, "{counters}");
}

#[test]
fn what_makes_no_sense_is_told_with_its_remedy() {
    let place = Place::new("sense");
    for (arguments, said) in [
        (&["api", "accounts.lst"][..], "accounts.list"),
        (&["api", "invoices.list"], "younium.invoices.list"),
        (&["api", "accounts.get", "a", "b"], "--help"),
        (&["api", "accounts.list", "--colour", "red"], "`--colour`"),
        (&["api", "accounts.list", "--limit", "many"], "whole number"),
        (&["api", "accounts.list", "--secret", "hunter2"], "list processes"),
        (&["api", "accounts.create", "--name", "x", "--json", "{}"], "not both"),
        (&["api", "accounts.list", "--output", "accounts.json"], "gives no file"),
        (&["api", "accounts.delete", "A", "--id", "B"], "`id` is given twice"),
        (&["api", "accounts.delete", "--id", "A", "--id", "B"], "`id` is given twice"),
        (&["api", "accounts.create", "--name", "a", "--name", "b"], "`name` is given twice"),
        (&["api", "accounts.update", "A", "--name", "b", "--null", "name"], "`name` is given twice"),
        (&["api", "accounts.list", "--page-size", "5", "--page-size=6"], "`page-size` is given twice"),
        (&["api", "accounts.list", "--limit", "1", "--limit", "1"], "`limit` is given twice"),
        (
            &["api", "accounts.list", "--legal-entity", "a", "--legal_entity", "b"],
            "`legal-entity` is given twice",
        ),
        (&["frobnicate"], "--help"),
    ] {
        let (status, error) = place.error(arguments);
        let message = error["message"].as_str().unwrap_or_default();
        assert_eq!(status, 2, "{arguments:?}");
        assert!(message.contains(said) && !message.contains("hunter2"), "{arguments:?}: {message}");
    }
    let (status, error) = place.error(&["api", "accounts.create", "--currency", "SEK"]);
    assert_eq!((status, error["code"].as_str()), (1, Some("validation")), "{error}");
    let currency = r#"{"key":"kode","value":"SEK"}"#;
    let (status, error) = place.error(&["api", "accounts.create", "--name", "x", "--currency", currency]);
    assert_eq!((status, error["code"].as_str()), (1, Some("validation")), "{error}");
    assert!(error["message"].as_str().unwrap_or_default().contains("Did you mean `code`?"), "{error}");
}

#[test]
fn a_file_is_whole_or_not_there() {
    let place = Place::new("file");
    let id = invoice(&place);
    let path = place.home.join("invoice.pdf");
    let output =
        place.run(&["api", "invoices.download_pdf", &id, "--output", path.to_str().expect("a path")]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(fs::read(&path).expect("the file").starts_with(b"%PDF"));
    let piped = place.run(&["api", "invoices.download_pdf", &id]);
    assert_eq!(piped.stdout, fs::read(&path).expect("the file"));
}

#[test]
fn help_comes_from_the_description() {
    let place = Place::new("help");
    let text = |arguments: &[&str]| String::from_utf8(place.run(arguments).stdout).expect("text");
    assert!(text(&["api", "--list", "accounts."]).contains("younium.accounts.create"));
    let help = text(&["api", "accounts.create", "--help"]);
    assert!(
        help.contains("--name") && help.contains("required") && help.contains("POST /Accounts"),
        "{help}"
    );
    assert!(help.contains("looked up by code, id") && help.contains("string: Customer, Reseller"), "{help}");
    assert!(text(&["--version"]).starts_with("yionstack "));
    let help = text(&["api", "younium.invoices.list", "--help"]);
    let quoted: Vec<&str> = help.split('"').skip(1).step_by(2).collect();
    let filter = *quoted.iter().find(|quoted| quoted.contains("datetime'2026-01-31'")).expect("an example");
    assert!(
        text(&["api", "younium.invoices.list", "--filter", filter, "--limit", "1"]).starts_with('['),
        "{filter}"
    );
    // a server that is at it still does the work a second time
    let help = text(&["api", "--help"]);
    assert!(help.contains("not at once"));
    for name in [
        "YOUNIUM_SECRET_FILE",
        "YOUNIUM_LEGAL_ENTITY",
        "YOUNIUM_ENVIRONMENT",
        "YOUNIUM_REGION",
        "YOUNIUM_BASE_URL",
        "YIONSTACK_BASE_URL",
        "Decimals are text",
    ] {
        assert!(help.contains(name), "{name}");
    }
}

#[test]
fn help_shows_what_an_operation_has_a_use_for() {
    let place = Place::new("use");
    // the flags, and how many of them are told without a word
    let flags = |operation: &str| {
        let output = place.run(&["api", operation, "--help"]);
        let text = String::from_utf8(output.stdout).expect("text");
        let lines = text.lines().filter_map(|line| line.strip_prefix("  --")).map(str::to_owned);
        lines.collect::<Vec<_>>()
    };
    let of_bodies = ["json", "null", "idempotency-key"];
    let of_lists = ["lines", "limit", "prefetch", "filter", "modified-after"];
    for (operation, has, has_not) in [
        ("accounts.list", &of_lists[..], &["json", "null", "idempotency-key", "output", "receipt"][..]),
        ("accounts.get", &["receipt", "timeout"], &["json", "null", "output", "lines", "limit"]),
        ("accounts.create", &["json", "null", "idempotency-key", "receipt"], &["output", "lines", "limit"]),
        ("invoices.download_pdf", &["output"], &of_bodies),
    ] {
        let shown = flags(operation);
        let find = |name: &str| shown.iter().find(|line| line.split(' ').next() == Some(name));
        for name in has {
            let line = find(name).unwrap_or_else(|| panic!("{operation} has --{name}: {shown:?}"));
            assert!(line.trim_end().contains(' '), "{operation}: a word about --{name}");
        }
        for name in has_not {
            assert!(find(name).is_none(), "{operation} has no use for --{name}");
        }
    }
}

#[test]
fn errors_speak_of_options_and_variables() {
    let place = Place::new("words");
    let without = |names: &[&str], arguments: &[&str]| {
        let mut command = place.command(arguments);
        names.iter().for_each(|name| {
            command.env_remove(name);
        });
        let output = command.output().expect("the command runs");
        let told: Value = serde_json::from_slice(&output.stderr).expect("JSON");
        told["error"]["message"].as_str().expect("a message").to_owned()
    };
    let said = without(&["YOUNIUM_CLIENT_ID"], &["api", "accounts.list"]);
    assert!(
        said.contains("`token` is `--token-file`") && said.contains("`secret` is `--secret-file`"),
        "{said}"
    );
    let said = without(&[], &["api", "accounts.list", "--legal-entity", "Nobody AB"]);
    assert!(said.contains("`legal_entity` is `--legal-entity` or YOUNIUM_LEGAL_ENTITY"), "{said}");
    let app = ["api", "contacts.list", "business-uuid", "--client-id", "app", "--base-url"];
    let said = without(&[], &[&app[..], &[place.sandbox.base_url()]].concat());
    assert!(said.contains("`auth.sign_in` is for programs"), "{said}");
}

/// The id of some invoice that has a document.
fn invoice(place: &Place) -> String {
    let posted = "status eq 'Posted'";
    let rows = place.json(&["api", "younium.invoices.list", "--filter", posted, "--limit", "1"]);
    rows[0]["id"].as_str().expect("an id").to_owned()
}

/// What is in a folder.
fn names(folder: &PathBuf) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
#[cfg(unix)]
fn a_download_goes_nowhere_but_to_its_place() {
    use std::io::Read;
    use std::os::unix::fs::{FileTypeExt, PermissionsExt, symlink};

    let place = Place::new("place");
    let id = invoice(&place);
    let folder = place.home.join("files");
    fs::create_dir(&folder).expect("a folder");
    let get = |path: &PathBuf, id: &str| {
        place.run(&["api", "invoices.download_pdf", id, "--output", path.to_str().expect("a path")])
    };
    // a link that somebody laid where a draft could be
    let other = folder.join("other.txt");
    fs::write(&other, "precious").expect("written");
    symlink(&other, folder.join("invoice.pdf.part")).expect("a link");
    let path = folder.join("invoice.pdf");
    assert!(get(&path, &id).status.success());
    assert_eq!(fs::read_to_string(&other).expect("read"), "precious");
    // it is closed to others as far as any file of this user's is
    let mode = |path: &PathBuf| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
    assert_eq!(mode(&path), mode(&other));
    assert_eq!(names(&folder), ["invoice.pdf", "invoice.pdf.part", "other.txt"]);
    // what is replaced keeps its permissions, and is replaced by a whole file only
    fs::set_permissions(&other, fs::Permissions::from_mode(0o640)).expect("set");
    assert!(!get(&other, "00000000-0000-0000-0000-000000000000").status.success());
    assert_eq!(fs::read_to_string(&other).expect("read"), "precious");
    assert_eq!(names(&folder), ["invoice.pdf", "invoice.pdf.part", "other.txt"]);
    // by way of a link that leads to it
    assert!(get(&folder.join("invoice.pdf.part"), &id).status.success());
    assert_eq!(mode(&other), 0o640);
    assert_eq!(fs::read(&other).expect("read"), fs::read(&path).expect("read"));
    assert!(fs::symlink_metadata(folder.join("invoice.pdf.part")).expect("a link").is_symlink());
    // a folder is no file
    let refused = get(&folder, &id);
    assert_eq!(refused.status.code(), Some(2), "{}", String::from_utf8_lossy(&refused.stderr));
    // a pipe is written to, and stays one
    let pipe = folder.join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo").success());
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || {
            let mut bytes = Vec::new();
            fs::File::open(pipe).and_then(|mut file| file.read_to_end(&mut bytes)).expect("read");
            bytes
        }
    });
    assert!(get(&pipe, &id).status.success());
    assert_eq!(reader.join().expect("bytes"), fs::read(&path).expect("the file"));
    assert!(fs::metadata(&pipe).expect("a pipe").file_type().is_fifo());
}

#[test]
#[cfg(target_os = "linux")]
fn a_file_that_may_not_be_written_is_not_replaced() {
    use rustix::process::getuid;
    use std::os::unix::{fs::PermissionsExt, process::CommandExt};

    let place = Place::new("protected");
    let folder = place.home.join("files");
    fs::create_dir(&folder).expect("a folder");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).expect("set");
    let path = folder.join("invoice.pdf");
    fs::write(&path, "signed").expect("written");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).expect("set");
    place.sandbox.command(r#"{"do":"reset_counters"}"#).expect("a command");
    let arguments = ["api", "invoices.download_pdf", "7", "--output", path.to_str().expect("a path")];
    let mut command = place.command(&arguments);
    command.env("YOUNIUM_TOKEN", "a-token");
    if getuid().is_root() {
        command.uid(65_534); // who is root may write it
    }
    let refused = command.output().expect("the command runs");
    let told = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(refused.status.code() == Some(1) && told.contains("Permission denied"), "{told}");
    let counters = place.sandbox.command(r#"{"do":"counters"}"#).expect("counters");
    assert!(!counters.contains("GET /Invoices"), "it was not asked for: {counters}");
    assert_eq!(fs::read_to_string(&path).expect("read"), "signed");
    assert_eq!(names(&folder), ["invoice.pdf"]);
}

#[test]
#[cfg(target_os = "linux")]
fn a_file_that_is_mounted_by_itself_is_written_over() {
    let place = Place::new("mounted");
    let id = invoice(&place);
    let whole = place.run(&["api", "invoices.download_pdf", &id]).stdout;
    let folder = place.home.join("files");
    fs::create_dir(&folder).expect("a folder");
    let (source, path) = (place.home.join("source"), folder.join("invoice.pdf"));
    fs::write(&source, vec![b'x'; whole.len() + 12]).expect("written");
    fs::write(&path, "").expect("written");
    let command =
        place.command(&["api", "invoices.download_pdf", &id, "--output", path.to_str().expect("a path")]);
    // a mount of its own needs a privilege, which one of these may give
    let ways: [&[&str]; 3] =
        [&["unshare", "-m"], &["unshare", "-rm"], &["sudo", "-n", "--preserve-env", "unshare", "-m"]];
    let way = ways.into_iter().find(|way| {
        let tried = Command::new(way[0]).args(&way[1..]).arg("true").output();
        tried.is_ok_and(|tried| tried.status.success())
    });
    let Some(way) = way else {
        // containers withhold the privilege, also in CI
        return println!("skipped: nothing can be mounted here");
    };
    let script = format!(r#"mount --bind '{}' '{}' && exec "$@""#, source.display(), path.display());
    let mut mounted = Command::new(way[0]);
    mounted.args(&way[1..]).args(["/bin/sh", "-c", &script, "sh"]).arg(command.get_program());
    mounted.args(command.get_args()).env_clear().env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
    mounted.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let done = mounted.output().expect("it runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    assert!(fs::read(&source).expect("read") == whole);
    assert_eq!((fs::read(&path).expect("read").len(), names(&folder)), (0, vec!["invoice.pdf".to_owned()]));
}

#[test]
#[cfg(target_os = "linux")]
fn what_is_under_dev_is_what_it_is() {
    let place = Place::new("dev");
    let id = invoice(&place);
    let whole = place.run(&["api", "invoices.download_pdf", &id]).stdout;
    let get = |path: &str| place.command(&["api", "invoices.download_pdf", &id, "--output", path]);
    // a file in memory is a file
    let shared = PathBuf::from(format!("/dev/shm/yionstack-{}.pdf", std::process::id()));
    fs::write(&shared, vec![b'x'; whole.len() + 12]).expect("written");
    assert!(get(shared.to_str().expect("a path")).status().expect("the command runs").success());
    let read = fs::read(&shared).expect("read");
    fs::remove_file(&shared).expect("removed");
    assert!(read == whole, "{} bytes instead of {}", read.len(), whole.len());
    // standard output goes on from where it is
    let link = place.home.join("out");
    std::os::unix::fs::symlink("/dev/stdout", &link).expect("a link");
    for name in ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", link.to_str().expect("a path")] {
        for append in [true, false] {
            let path = place.home.join("arch");
            fs::write(&path, "BEFORE").expect("written");
            let mut file = fs::OpenOptions::new().write(true).append(append).open(&path).expect("opened");
            std::io::Seek::seek(&mut file, std::io::SeekFrom::End(0)).expect("sought");
            assert!(get(name).stdout(file).status().expect("the command runs").success(), "{name}");
            assert_eq!(
                fs::read(&path).expect("read"),
                [b"BEFORE", whole.as_slice()].concat(),
                "{name} {append}"
            );
        }
        assert_eq!(get(name).output().expect("the command runs").stdout, whole, "{name}, a pipe");
    }
    // what somebody else has open is neither replaced nor overwritten
    let path = place.home.join("third");
    fs::write(&path, "BEFORE").expect("written");
    let script = format!(r#"exec "$@" 3>>{}"#, path.display());
    let command = get("/dev/fd/3");
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", &script, "sh"]).arg(command.get_program()).args(command.get_args()).env_clear();
    shell.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let refused = shell.output().expect("the shell runs");
    let told = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(refused.status.code() == Some(2) && told.contains("open already"), "{told}");
    assert_eq!(fs::read_to_string(&path).expect("read"), "BEFORE");
}

#[test]
#[cfg(target_os = "linux")]
fn an_answer_is_printed_though_standard_error_is_full() {
    let place = Place::new("full");
    let full = || fs::OpenOptions::new().write(true).open("/dev/full").expect("a device");
    let made = place
        .command(&["api", "accounts.create", "--name", "x", "--currency", "SEK", "--receipt"])
        .stderr(full())
        .output()
        .expect("the command runs");
    assert_eq!(made.status.code(), Some(0));
    let account: Value = serde_json::from_slice(&made.stdout).expect("JSON");
    assert_eq!(account["name"], "x");
    let failed =
        place.command(&["api", "accounts.get", "x"]).stderr(full()).output().expect("the command runs");
    assert_eq!(failed.status.code(), Some(1));
    // the other way around: the receipt comes though the answer cannot be written
    let unwritten = place
        .command(&["api", "accounts.create", "--name", "y", "--currency", "SEK", "--receipt"])
        .stdout(full())
        .output()
        .expect("the command runs");
    assert_eq!(unwritten.status.code(), Some(1));
    let told = String::from_utf8(unwritten.stderr).expect("text");
    assert!(told.contains("idempotency_key") && told.contains("could not be written"), "{told}");
    // also unasked for: what was done, and its key
    let unwritten = place
        .command(&[
            "api",
            "accounts.create",
            "--name",
            "z",
            "--currency",
            "SEK",
            "--idempotency-key",
            "a-key",
        ])
        .stdout(full())
        .output()
        .expect("the command runs");
    assert_eq!(unwritten.status.code(), Some(1));
    let told: Value = serde_json::from_slice(&unwritten.stderr).expect("JSON");
    let error = &told["error"];
    assert_eq!((error["code"].as_str(), error["executed"].as_bool()), (Some("output"), Some(true)), "{told}");
    assert_eq!(
        (error["idempotency_key"].as_str(), error["status"].as_u64()),
        (Some("a-key"), Some(201)),
        "{told}"
    );
    assert_eq!(error["operation"], "accounts.create");
    // what was only read can be read again
    let unread =
        place.command(&["api", "currencies.base"]).stdout(full()).output().expect("the command runs");
    let told: Value = serde_json::from_slice(&unread.stderr).expect("JSON");
    assert_eq!(
        (told["error"]["code"].as_str(), told["error"].get("executed")),
        (Some("output"), None),
        "{told}"
    );
    // whoever was to read it has gone
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    let gone = place
        .command(&["api", "accounts.create", "--name", "q", "--currency", "SEK"])
        .stdout(writer)
        .output()
        .expect("the command runs");
    let told: Value = serde_json::from_slice(&gone.stderr).expect("JSON");
    assert_eq!((gone.status.code(), told["error"]["executed"].as_bool()), (Some(1), Some(true)), "{told}");
    assert!(told["error"]["idempotency_key"].as_str().is_some_and(|key| key.len() == 36), "{told}");
}

#[test]
fn a_key_that_is_kept_does_the_work_once() {
    let place = Place::new("key");
    let printed = String::from_utf8(place.run(&["api", "--new-key"]).stdout).expect("text");
    let key = printed.trim_end();
    let version = key.get(14..15);
    assert_eq!((printed.lines().count(), key.len(), version), (1, 36, Some("7")), "{printed}");
    let make = || {
        place.json(&[
            "api",
            "accounts.create",
            "--name",
            "Once",
            "--currency",
            "SEK",
            "--idempotency-key",
            key,
        ])
    };
    assert_eq!(make()["id"], make()["id"]);
    let made = place.json(&["api", "accounts.list", "--filter", "name eq 'Once'"]);
    assert_eq!(made.as_array().map(Vec::len), Some(1), "{made}");
}

#[test]
fn a_member_may_be_called_as_a_flag_is() {
    let place = Place::new("list");
    let help = place.run(&["api", "custom_fields.create", "--help"]);
    assert!(String::from_utf8(help.stdout).expect("text").contains("--list "));
    let (_, error) = place.error(&["api", "custom_fields.create", "--list", "7"]);
    assert_eq!(error["code"], "validation", "{error}");
}
