//! `predicates.lex`: what is said of a counted thing.

use crate::lexicon::table::{Meaning, one_of};
use crate::value::Dynamics;

/// A class of predicates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PredicateClass {
    /// Name of the class: `killed`, `deployed`…
    pub name: String,
    /// What classes of one aspect share: `presence` for `deployed`, `sent` and `training`;
    /// the class's own name where it stands alone.
    pub family: String,
    /// How a figure of this class behaves in time.
    pub dynamics: Dynamics,
    /// The verb says little of the thing (“found”, “received”): another class tells more.
    pub weak: bool,
    /// The counted thing does it; otherwise it is done to it.
    pub does: bool,
    /// The class is meant only of these concepts and their kinds; of anything when empty.
    pub of: Vec<String>,
}

impl PredicateClass {
    /// Whether the class can be meant of a thing: `lineage` is its concept and each wider one.
    /// A concept of which nothing wider is known may be anything.
    #[must_use]
    pub fn suits<S: AsRef<str>>(&self, lineage: &[S]) -> bool {
        let is_unknown = match lineage {
            [] => true,
            [only] => !ROOTS.contains(&only.as_ref()),
            _ => false,
        };
        let is_of = |concept: &S| self.of.iter().any(|of| of == concept.as_ref());
        self.of.is_empty() || is_unknown || lineage.iter().any(is_of)
    }
}

/// The widest concepts.
const ROOTS: &[&str] = &[
    "animal",
    "change",
    "count",
    "event",
    "goods",
    "group",
    "measure",
    "money",
    "organisation",
    "person",
    "place",
    "rate",
    "score",
    "share",
    "thing",
];

impl Meaning for PredicateClass {
    fn read(cell: &str) -> Result<Self, String> {
        let (said, of) = match cell.split_once(" of ") {
            Some((said, of)) => (said, of.split_whitespace().map(str::to_owned).collect()),
            None => (cell, Vec::new()),
        };
        let mut words: Vec<&str> = said.split_whitespace().collect();
        let mut marked = |mark: &str| words.pop_if(|last| *last == mark).is_some();
        let does = marked("does");
        let weak = marked("weak");
        let (name, family, dynamics) = match words[..] {
            [name, dynamics] => (name, name, dynamics),
            [name, "<", family, dynamics] => (name, family, dynamics),
            _ => {
                return Err(format!(
                    "`{cell}` is not a predicate: expected `class dynamics` or `class < family dynamics`, \
                     then `weak`, `does`, `of` and concepts"
                ));
            }
        };
        let dynamics = one_of(
            dynamics,
            "a way to behave in time",
            &[
                ("static", Dynamics::Static),
                ("cumulative", Dynamics::Cumulative),
                ("state", Dynamics::State),
                ("outcome", Dynamics::Outcome),
                ("versioned", Dynamics::Versioned),
            ],
        )?;
        Ok(Self {
            name: name.to_owned(),
            family: family.to_owned(),
            dynamics,
            weak,
            does,
            of,
        })
    }
}
