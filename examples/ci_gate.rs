//! A gate for a CI job: fails when the articles of a folder contradict each other.
//!
//! `cargo run --example ci_gate examples/articles`

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "an example prints, and a gate reads files"
)]

use std::path::Path;
use std::process::ExitCode;

use crosstally::finding::Severity;
use crosstally::{Checker, Source};

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let folder = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "examples/articles".to_owned());
    let mut checker = Checker::new();
    for path in text_files(Path::new(&folder))? {
        checker = checker.source(Source::new(path.as_str(), std::fs::read_to_string(&path)?));
    }
    let report = checker.check()?;
    for finding in &report.findings {
        println!(
            "{:?}: {}: {}",
            finding.severity, finding.rule, finding.message
        );
    }
    let failed = report
        .findings
        .iter()
        .any(|finding| finding.severity == Severity::Error);
    println!(
        "{} sources, {} claims",
        report.summary.sources, report.summary.claims
    );
    Ok(if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn text_files(folder: &Path) -> std::io::Result<Vec<String>> {
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            paths.push(path.display().to_string());
        }
    }
    paths.sort();
    Ok(paths)
}
