//! Where results go.

use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use anstream::{AutoStream, ColorChoice};
use crosstally::report::Style;

use crate::args::Color;

/// Columns that are read with ease: wider terminals are not filled.
const WIDEST: usize = 120;

/// How results for people look on standard output: in pipes without colour and 80 columns wide,
/// so that they are the same on every machine.
pub(crate) fn style(color: Color) -> Style {
    let out = io::stdout();
    let color = match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => AutoStream::choice(&out) != ColorChoice::Never,
    };
    let width = if out.is_terminal() {
        std::env::var("COLUMNS")
            .ok()
            .and_then(|columns| columns.parse().ok())
            .or_else(|| terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)))
            .map_or(Style::PLAIN.width, |columns| columns.clamp(40, WIDEST))
    } else {
        Style::PLAIN.width
    };
    Style {
        color,
        width,
        ..Style::PLAIN
    }
}

/// Writes `text` to standard output.
pub(crate) fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// Words for people as they may stand in the log of a CI service that takes commands from it: no
/// quotation becomes one. Elsewhere they stay as they are.
pub(crate) fn words(text: String) -> String {
    let takes_commands = ["GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION"]
        .iter()
        .any(|name| std::env::var_os(name).is_some());
    if takes_commands {
        without_commands(&text)
    } else {
        text
    }
}

/// The same lines with a space put into `::` where a line begins with it, and into every `##`:
/// GitHub, Azure and TeamCity read commands there.
fn without_commands(text: &str) -> String {
    let mut quiet = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let words = line.trim_start();
        quiet.push_str(&line[..line.len() - words.len()]);
        let words = match words.strip_prefix("::") {
            Some(rest) => {
                quiet.push_str(": :");
                rest
            }
            None => words,
        };
        quiet.push_str(&words.replace("##", "# #").replace("##", "# #"));
    }
    quiet
}

/// Writes `text` to `file`, which holds either all of it or what it held before.
pub(crate) fn save(file: &Path, text: &str) -> io::Result<()> {
    let mut name = std::ffi::OsString::from(".");
    name.push(file.file_name().ok_or(io::ErrorKind::InvalidFilename)?);
    name.push(format!(".{}.part", std::process::id()));
    let part = file.with_file_name(name);
    let written = File::create_new(&part)
        .and_then(|mut out| {
            out.write_all(text.as_bytes())?;
            out.sync_all()
        })
        .and_then(|()| std::fs::rename(&part, file));
    if written.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::without_commands;

    #[test]
    fn quotations_are_no_commands() {
        let log = "  ::add-mask::86\n│ ##[add-mask]86 ###[x] ##vso[task]\n\nplain :: text";
        let quiet = without_commands(log);
        assert!(
            !quiet.contains("##[") && !quiet.contains("##vso["),
            "{quiet}"
        );
        assert!(
            quiet
                .lines()
                .all(|line| !line.trim_start().starts_with("::")),
            "{quiet}"
        );
        assert!(quiet.ends_with("plain :: text"));
    }
}
