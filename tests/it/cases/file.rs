//! The strict reader of case files: a line that is not understood fails with file and line.
//!
//! ```text
//! = A title in words
//! Morning Post, 2024-10-29:
//!     The text of the first source,
//!     indented by four spaces.
//! Reads:
//!     "12,000" = about 12000 of troops; by intelligence officers; planned
//!     "S-300" = designation
//! Dates:
//!     "on Oct. 24" = 2024-10-24
//! Finds:
//!     nothing
//! Pairs:
//!     "3,000" / "12,000" = discrepancy conflict
//! # a remark
//! ```

use jiff::civil::Date;

/// A file of cases.
pub(super) struct CaseFile {
    pub(super) cases: Vec<Case>,
}

/// One case: sources, and what is expected of them.
pub(super) struct Case {
    pub(super) title: String,
    pub(super) sources: Vec<CaseSource>,
    pub(super) expectations: Vec<Expectation>,
}

/// A source as the case writes it.
pub(super) struct CaseSource {
    pub(super) name: String,
    pub(super) date: Option<Date>,
    pub(super) text: String,
}

/// A line that says what is expected.
pub(super) struct Expectation {
    pub(super) section: Section,
    /// Line in the file, from 1.
    pub(super) line: usize,
    pub(super) text: String,
}

/// What a line speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    /// Quantities and claims.
    Reads,
    /// Expressions of time.
    Dates,
    /// Findings.
    Finds,
    /// Verdicts on pairs.
    Pairs,
}

enum State {
    Nothing,
    Source,
    Expecting(Section),
}

impl CaseFile {
    /// Reads a file of cases; the error names file and line.
    pub(super) fn read(name: &str, text: &str) -> Result<Self, String> {
        let mut cases: Vec<Case> = Vec::new();
        let mut state = State::Nothing;
        for (idx, line) in text.lines().enumerate() {
            let fail = |what: &str| format!("{name}:{}: {what}: `{line}`", idx + 1);
            if line.starts_with('#') {
                continue;
            }
            if let Some(title) = line.strip_prefix("= ") {
                cases.push(Case {
                    title: title.trim().to_owned(),
                    sources: Vec::new(),
                    expectations: Vec::new(),
                });
                state = State::Nothing;
                continue;
            }
            if line.trim().is_empty() {
                if let (State::Source, Some(source)) = (
                    &state,
                    cases.last_mut().and_then(|case| case.sources.last_mut()),
                ) {
                    source.text.push('\n');
                }
                continue;
            }
            let case = cases
                .last_mut()
                .ok_or_else(|| fail("expected `= title` first"))?;
            if let Some(words) = line.strip_prefix("    ") {
                match state {
                    State::Nothing => return Err(fail("an indented line belongs to no source")),
                    State::Source => {
                        let source = case.sources.last_mut().expect("the state says so");
                        source.text.push_str(words);
                        source.text.push('\n');
                    }
                    State::Expecting(section) => case.expectations.push(Expectation {
                        section,
                        line: idx + 1,
                        text: line.to_owned(),
                    }),
                }
                continue;
            }
            state = match line.trim_end() {
                "Reads:" => State::Expecting(Section::Reads),
                "Dates:" => State::Expecting(Section::Dates),
                "Finds:" => State::Expecting(Section::Finds),
                "Pairs:" => State::Expecting(Section::Pairs),
                head => {
                    let head = head.strip_suffix(':').ok_or_else(|| {
                        fail("expected `Name, date:`, `Reads:`, `Dates:`, `Finds:`, `Pairs:` or an indented line")
                    })?;
                    let (source, date) = match head.rsplit_once(", ") {
                        Some((source, date)) => match date.parse() {
                            Ok(date) => (source, Some(date)),
                            Err(_) => {
                                return Err(fail("the date after the comma is not YYYY-MM-DD"));
                            }
                        },
                        None => (head, None),
                    };
                    case.sources.push(CaseSource {
                        name: source.trim().to_owned(),
                        date,
                        text: String::new(),
                    });
                    State::Source
                }
            };
        }
        Self::checked(name, cases)
    }

    fn checked(name: &str, mut cases: Vec<Case>) -> Result<Self, String> {
        if cases.is_empty() {
            return Err(format!("{name}: the file holds no case"));
        }
        for case in &mut cases {
            if case.sources.is_empty() {
                return Err(format!("{name}: `{}` has no source", case.title));
            }
            if case.expectations.is_empty() {
                return Err(format!(
                    "{name}: `{}` expects nothing: write `nothing` under `Finds:`",
                    case.title
                ));
            }
            for source in &mut case.sources {
                source.text.truncate(source.text.trim_end().len());
            }
        }
        Ok(Self { cases })
    }
}

#[test]
fn a_malformed_case_is_named_by_file_and_line() {
    let error = |text: &str| CaseFile::read("x.case", text).err().expect("malformed");
    assert!(error("").contains("no case"));
    assert!(error("Reads:\n").starts_with("x.case:1: expected `= title`"));
    assert!(error("= A\n    text\n").starts_with("x.case:2: an indented line"));
    assert!(error("= A\nPost, 2024-13-01:\n").starts_with("x.case:2: the date"));
    assert!(error("= A\nwhat is this\n").starts_with("x.case:2: expected `Name, date:`"));
    assert!(error("= A\nPost:\n    Text.\n").contains("expects nothing"));
}
