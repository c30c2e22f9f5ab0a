//! Findings that are known already: a baseline that a run is held against.
//!
//! Takes a report and the findings of an earlier one; gives the report without them, and tells
//! which of them are gone. Knows findings by their fingerprints, which hold no line and no column.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Report;
use crate::finding::{self, Finding};

/// The findings of an earlier run.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Baseline {
    /// Version of this form: 1.
    pub version: u32,
    /// What is known, by fingerprint.
    pub findings: Vec<Known>,
}

/// A finding that is known already.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// What it is recognised by.
    pub fingerprint: String,
    /// The rule it stands under, for readers.
    pub rule: String,
    /// Its sentence, for readers.
    pub message: String,
}

impl Baseline {
    /// Everything that `report` found, in the order of fingerprints. What could not be read is no
    /// finding to be used to.
    #[must_use]
    pub fn of(report: &Report) -> Self {
        let mut findings: Vec<Known> = report
            .findings
            .iter()
            .filter(|finding| !finding.claims.is_empty())
            .map(|finding| Known {
                fingerprint: finding.fingerprint.clone(),
                rule: finding.rule.clone(),
                message: finding.message.clone(),
            })
            .collect();
        findings.sort();
        findings.dedup_by(|a, b| a.fingerprint == b.fingerprint);
        Self {
            version: 1,
            findings,
        }
    }

    /// The entries that some finding of `report` answers to.
    #[must_use]
    pub fn pruned(&self, report: &Report) -> Self {
        let found: BTreeMap<&str, &Finding> = by_fingerprint(&report.findings);
        let is_found = |known: &&Known| found.contains_key(known.fingerprint.as_str());
        Self {
            version: self.version,
            findings: self.findings.iter().filter(is_found).cloned().collect(),
        }
    }

    /// Takes the known findings out of `report` and counts them; an entry without its finding is
    /// told as a warning under [`finding::STALE_BASELINE`], so that the file does not outlive its
    /// reasons.
    pub fn apply(&self, report: &mut Report) {
        let known: BTreeMap<&str, &Known> = self
            .findings
            .iter()
            .map(|known| (known.fingerprint.as_str(), known))
            .collect();
        let findings = std::mem::take(&mut report.findings);
        let found = by_fingerprint(&findings);
        let gone = known
            .iter()
            .filter(|(fingerprint, _)| !found.contains_key(**fingerprint));
        let stale: Vec<Finding> = gone.map(|(_, known)| told_as_stale(known)).collect();
        let before = findings.len();
        report.findings = findings
            .into_iter()
            .filter(|finding| !known.contains_key(finding.fingerprint.as_str()))
            .collect();
        report.summary.known += before - report.findings.len();
        report.findings.extend(stale);
        report.summary.findings = report.findings.len();
    }
}

fn by_fingerprint(findings: &[Finding]) -> BTreeMap<&str, &Finding> {
    findings
        .iter()
        .map(|finding| (finding.fingerprint.as_str(), finding))
        .collect()
}

fn told_as_stale(known: &Known) -> Finding {
    let Known {
        fingerprint,
        rule,
        message,
    } = known;
    let told =
        format!("the baseline holds {fingerprint} ({rule}), which is no longer found: {message}");
    finding::stale(fingerprint, told)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Checker, Source};

    fn report(one: &str, other: &str) -> Report {
        Checker::new()
            .source(Source::new("post", one))
            .source(Source::new("wire", other))
            .check()
            .expect("two names")
    }

    const POST: &str = "Officials said 86 pupils were aboard the bus.";
    const WIRE: &str = "The company said 91 pupils were aboard the bus.";

    #[test]
    fn a_known_finding_is_counted_and_no_longer_told() {
        let known = Baseline::of(&report(POST, WIRE));
        assert_eq!(known.findings.len(), 1);
        let moved = format!("It rained.\n\nThe road was wet.\n\n{POST}");
        let mut later = report(&moved, WIRE);
        known.apply(&mut later);
        assert!(later.findings.is_empty(), "{:?}", later.findings);
        assert_eq!(later.summary.known, 1);
    }

    #[test]
    fn an_entry_without_its_finding_is_told() {
        let known = Baseline::of(&report(POST, WIRE));
        let mut later = report(POST, "The company said 86 pupils were aboard the bus.");
        assert!(known.pruned(&later).findings.is_empty());
        known.apply(&mut later);
        let rules: Vec<&str> = later.findings.iter().map(|f| f.rule.as_str()).collect();
        assert!(rules.contains(&"stale-baseline"), "{rules:?}");
    }
}
