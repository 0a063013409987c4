//! What is generated, against what is there.

use std::fs;
use std::path::Path;

use crate::problem::Result;

/// How generated files begin, after the language's sign of a comment.
pub(crate) const MARK: &str = "@generated from";
const GENERATOR: &str = "by yionstack-codegen";
/// Where generated files may lie.
const FOLDERS: &[&str] = &[
    "core/src",
    "bindings-python/python",
    "bindings-node/lib",
    "tests/cases",
    "tests/rust/tests",
    "tests/sandbox/src",
];
const DIFF_LINES: usize = 8;

/// The first words of a file that is made of what `origin` says.
pub(crate) fn mark(origin: &str) -> String {
    format!("{MARK} {origin} {GENERATOR}. Do not edit.")
}

/// One generated file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct File {
    /// Path from the root of the repository.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Writes what differs. Says how many files that were.
pub(crate) fn write(root: &Path, files: &[File]) -> Result<usize> {
    let mut written = 0;
    for file in files.iter().filter(|file| current(root, file) != file.text) {
        let path = root.join(&file.path);
        let done =
            path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, &file.text));
        done.map_err(|problem| format!("{}: {problem}", file.path))?;
        written += 1;
    }
    Ok(written)
}

/// Removes generated files that are generated no longer. Says how many.
pub(crate) fn remove_left_over(root: &Path, files: &[File]) -> Result<usize> {
    let left_over = left_over(root, files);
    for path in &left_over {
        fs::remove_file(root.join(path)).map_err(|problem| format!("{path}: {problem}"))?;
    }
    Ok(left_over.len())
}

/// Fails with a list of the files that are out of step, and what differs in the first.
pub(crate) fn check(root: &Path, files: &[File]) -> Result<()> {
    let differing: Vec<&File> = files.iter().filter(|file| current(root, file) != file.text).collect();
    let left_over = left_over(root, files);
    if differing.is_empty() && left_over.is_empty() {
        return Ok(());
    }
    let mut message = String::from("out of step with core/api; run `cargo generate`:\n");
    for file in &differing {
        message.push_str(&format!("  {}\n", file.path));
    }
    for path in &left_over {
        message.push_str(&format!("  {path} (generated no longer)\n"));
    }
    if let Some(first) = differing.first() {
        message.push_str(&format!("\n{}:\n{}", first.path, diff(&current(root, first), &first.text)));
    }
    Err(message.trim_end().into())
}

fn current(root: &Path, file: &File) -> String {
    fs::read_to_string(root.join(&file.path)).unwrap_or_default()
}

/// Files that say of themselves that they are generated, and are not among `files`, by path from the root.
fn left_over(root: &Path, files: &[File]) -> Vec<String> {
    let mut left_over = Vec::new();
    for folder in FOLDERS {
        collect_generated(root, folder, &mut left_over);
    }
    left_over.retain(|path| files.iter().all(|file| file.path != *path));
    left_over.sort_unstable();
    left_over
}

fn collect_generated(root: &Path, folder: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(root.join(folder)).into_iter().flatten().flatten() {
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            collect_generated(root, &path, found);
            continue;
        }
        // what is not text (a compiled module) is not ours
        let text = fs::read_to_string(entry.path()).unwrap_or_default();
        if text.lines().next().is_some_and(|first| first.contains(MARK) && first.contains(GENERATOR)) {
            found.push(path);
        }
    }
}

/// The first place where two texts differ: lines that go with `-`, lines that come with `+`.
fn diff(old: &str, new: &str) -> String {
    let old: Vec<&str> = old.lines().collect();
    let new: Vec<&str> = new.lines().collect();
    let same = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let (old, new) = (&old[same..], &new[same..]);
    let (gone, come) = meet_again(old, new);
    let lines = |sign: char, shown: &[&str]| -> String {
        let more = if shown.len() > DIFF_LINES { format!("{sign} …\n") } else { String::new() };
        shown.iter().take(DIFF_LINES).map(|line| format!("{sign} {line}\n")).chain([more]).collect()
    };
    format!("@@ line {} @@\n{}{}", same + 1, lines('-', &old[..gone]), lines('+', &new[..come]))
}

/// How many lines of each until two lines in a row are the same again, or the texts end.
fn meet_again(old: &[&str], new: &[&str]) -> (usize, usize) {
    let ways = (0..old.len() + new.len()).flat_map(|lines| (0..=lines).map(move |gone| (gone, lines - gone)));
    let mut ways = ways.filter(|(gone, come)| *gone <= old.len() && *come <= new.len());
    let meets = |(gone, come): &(usize, usize)| {
        let (old, new) = (&old[*gone..], &new[*come..]);
        old.iter().take(2).eq(new.iter().take(2))
    };
    ways.find(meets).unwrap_or((old.len(), new.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_diff_shows_the_first_difference() {
        assert_eq!(diff("a\nb\nc\n", "a\nx\nc\n"), "@@ line 2 @@\n- b\n+ x\n");
        assert_eq!(diff("", "a\n"), "@@ line 1 @@\n+ a\n");
        assert_eq!(diff("a\na\n", "a\n"), "@@ line 2 @@\n- a\n");
        let long: String = (0..20).map(|n| format!("{n}\n")).collect();
        assert!(diff(&long, "").ends_with("- 7\n- …\n"));
    }

    #[test]
    fn files_are_written_checked_and_removed() {
        let root = std::env::temp_dir().join(format!("yionstack-codegen-files-{}", std::process::id()));
        let file = |name: &str| File {
            path: format!("core/src/generated/{name}"),
            text: format!("// {MARK} x {GENERATOR}.\n"),
        };
        let (both, one) = (vec![file("a.rs"), file("b.rs")], vec![file("a.rs")]);
        assert!(check(&root, &both).is_err());
        assert_eq!(write(&root, &both).expect("written"), 2);
        assert_eq!(write(&root, &both).expect("written"), 0);
        check(&root, &both).expect("in step");
        fs::write(root.join("core/src/generated/mine.rs"), "// hand-written\n").expect("written");

        let problem = check(&root, &one).expect_err("b.rs is left over").to_string();
        assert!(problem.contains("generated/b.rs (generated no longer)"), "{problem}");
        assert!(!problem.contains("mine.rs"), "{problem}");
        assert_eq!(remove_left_over(&root, &one).expect("removed"), 1);
        check(&root, &one).expect("in step");
        fs::remove_dir_all(&root).expect("removed");
    }
}
