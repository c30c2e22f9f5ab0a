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
}

impl Meaning for PredicateClass {
    fn read(cell: &str) -> Result<Self, String> {
        let words: Vec<&str> = cell.split_whitespace().collect();
        let (name, family, dynamics) = match words[..] {
            [name, dynamics] => (name, name, dynamics),
            [name, "<", family, dynamics] => (name, family, dynamics),
            _ => {
                return Err(format!(
                    "`{cell}` is not a predicate: expected `class dynamics` or `class < family dynamics`"
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
        })
    }
}
