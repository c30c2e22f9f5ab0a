//! Case files: what a user would expect, in plain words.
//!
//! `CROSSTALLY_BLESS=1 cargo test` rewrites expectation lines to today's answers and no other byte;
//! `CROSSTALLY_CASE="floor and" cargo test` runs the cases whose titles hold these words.

mod answer;
mod file;

use std::fs;
use std::path::{Path, PathBuf};

use file::{Case, CaseFile};

#[test]
fn every_case_holds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let bless = std::env::var_os("CROSSTALLY_BLESS").is_some();
    let only = std::env::var("CROSSTALLY_CASE").unwrap_or_default();
    let mut n_cases = 0;
    let mut wrong = Vec::new();
    for path in case_files(&folder) {
        let text = fs::read_to_string(&path).expect("a case file is UTF-8");
        let name = path
            .strip_prefix(env!("CARGO_MANIFEST_DIR"))
            .unwrap_or(&path)
            .display()
            .to_string();
        let file = match CaseFile::read(&name, &text) {
            Ok(file) => file,
            Err(what) => {
                wrong.push(what);
                continue;
            }
        };
        let mut blessed: Vec<String> = text.lines().map(str::to_owned).collect();
        for case in file.cases.iter().filter(|case| case.title.contains(&only)) {
            n_cases += 1;
            check(&name, case, &mut blessed, &mut wrong);
        }
        let mut blessed = blessed.join("\n");
        if text.ends_with('\n') {
            blessed.push('\n');
        }
        if bless && blessed != text {
            fs::write(&path, blessed).expect("a case file can be written");
        }
    }
    println!("{n_cases} cases");
    assert!(n_cases > 0 || !only.is_empty(), "no cases found");
    assert!(
        bless || wrong.is_empty(),
        "{} of {n_cases} cases are wrong\n\n{}\n\nto accept today's answers: CROSSTALLY_BLESS=1 cargo test --test it cases\n",
        wrong.len(),
        wrong.join("\n\n")
    );
}

/// Compares a case with today's answers; writes these into `blessed`.
fn check(name: &str, case: &Case, blessed: &mut [String], wrong: &mut Vec<String>) {
    let answers = answer::answers(case);
    let mut differences = Vec::new();
    for (expected, got) in case.expectations.iter().zip(answers) {
        let written = expected.text.trim();
        if written != got {
            differences.push(format!(
                "  {name}:{}\n    expected {written}\n    got      {got}",
                expected.line
            ));
            let indent = &expected.text[..expected.text.len() - expected.text.trim_start().len()];
            blessed[expected.line - 1] = format!("{indent}{got}");
        }
    }
    if !differences.is_empty() {
        wrong.push(format!("= {}\n{}", case.title, differences.join("\n")));
    }
}

fn case_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else {
        return found;
    };
    let mut entries: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            found.extend(case_files(&path));
        } else if path.extension().is_some_and(|ext| ext == "case") {
            found.push(path);
        }
    }
    found
}
