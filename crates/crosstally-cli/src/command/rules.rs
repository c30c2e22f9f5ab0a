//! `crosstally rules` and `crosstally explain`: what findings mean.

use std::fmt::Write;
use std::io;

use crosstally::finding::{self, RULES, Severity};

use super::output;
use crate::exit::Exit;
use crate::tell;

/// Every rule with its severity and title, in the order of reports.
pub(crate) fn rules() -> io::Result<Exit> {
    let widest = RULES.iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    let mut list = String::new();
    for rule in RULES {
        let severity = match rule.severity {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        writeln!(list, "{:widest$}  {severity:7}  {}", rule.name, rule.title)
            .expect("a string takes every write");
    }
    output::print(&list)?;
    Ok(Exit::Clean)
}

/// What is told about one rule; for a name that is none, the nearest one.
pub(crate) fn explain(name: &str) -> io::Result<Exit> {
    if let Some(text) = finding::explain(name) {
        output::print(&text)?;
        return Ok(Exit::Clean);
    }
    let nearest = RULES
        .iter()
        .map(|rule| (strsim::damerau_levenshtein(name, rule.name), rule.name))
        .min();
    let nearest = nearest
        .filter(|(distance, rule)| *distance <= rule.len() / 2)
        .map_or_else(String::new, |(_, rule)| format!("; did you mean `{rule}`?"));
    tell::error(&format!(
        "`{name}` is not a rule{nearest} (`crosstally rules` lists them)"
    ));
    Ok(Exit::Trouble)
}
