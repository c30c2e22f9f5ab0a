//! `bounds.lex`, `bounds_after.lex`: words that bound a number.

use crate::lexicon::table::{Meaning, one_of};
use crate::value::{Bound, Side};

/// What a bound word says of its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BoundWord {
    /// The bound.
    pub bound: Bound,
    /// The side of an approximation.
    pub side: Option<Side>,
}

impl Meaning for BoundWord {
    fn read(cell: &str) -> Result<Self, String> {
        let plain = |bound| (bound, None);
        let (bound, side) = one_of(
            cell,
            "a bound",
            &[
                ("exact", plain(Bound::Exact)),
                ("about", plain(Bound::Approx)),
                ("just below", (Bound::Approx, Some(Side::Below))),
                ("just above", (Bound::Approx, Some(Side::Above))),
                ("at least", plain(Bound::AtLeast)),
                ("more than", plain(Bound::MoreThan)),
                ("at most", plain(Bound::AtMost)),
                ("less than", plain(Bound::LessThan)),
            ],
        )?;
        Ok(Self { bound, side })
    }
}
