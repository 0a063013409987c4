//! What a run comes to, for people: a row for each language.

use super::Verdict;

/// The table, as Markdown: ready for the notes of whoever ran it.
pub fn table<'a>(verdicts: impl IntoIterator<Item = (&'a str, &'a Verdict)>) -> String {
    const HEADS: [&str; 13] = [
        "language",
        "calls",
        "right",
        "wrong",
        "failed",
        "writes",
        "longest call",
        "RSS at the quarters (MiB)",
        "slope (MiB/h)",
        "files",
        "sockets",
        "threads",
        "p99 before, after",
    ];
    let mut lines = vec![line(HEADS.map(str::to_owned)), line(HEADS.map(|_| "---".to_owned()))];
    for (language, verdict) in verdicts {
        let figures = &verdict.figures;
        let memory = figures.memory.map(|memory| format!("{memory:.1}")).join(" ");
        let span = |(least, most): (usize, usize)| match least == most {
            true => least.to_string(),
            false => format!("{least} to {most}"),
        };
        lines.push(line([
            language.to_owned(),
            (figures.right + figures.wrong + figures.failed).to_string(),
            figures.right.to_string(),
            figures.wrong.to_string(),
            figures.failed.to_string(),
            format!("{} + {} perhaps", verdict.created.len(), verdict.unknown.len()),
            format!("{:.0} ms", figures.longest),
            memory,
            format!("{:+.2} ± {:.2}", figures.slope.0, figures.slope.1),
            span(figures.files),
            span(figures.sockets),
            span(figures.threads),
            format!("{:.1} ms, {:.1} ms", figures.p99.0, figures.p99.1),
        ]));
    }
    lines.join("\n")
}

fn line(cells: [String; 13]) -> String {
    format!("| {} |", cells.join(" | "))
}
