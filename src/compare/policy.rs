//! How near two figures must be: tolerances with names.

use rust_decimal::Decimal;

/// How near two figures must be, and how sure a finding.
///
/// Three policies have names: [`Policy::news`] (the default), [`Policy::conservative`], which
/// flags only what is far apart, and [`Policy::exact`], which forgives nothing that was printed.
/// Fractions are exact: `0.1` is ten percent.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    /// Half width of “about” for figures of one or two significant digits, as a fraction.
    pub approx_coarse: Decimal,
    /// Half width of “about” for figures of three or more significant digits, as a fraction.
    pub approx_fine: Decimal,
    /// How far a figure may be from a round one and still be taken for its unrounded form, as a
    /// fraction: 12,140 and 12,000, 8.35 and 8.4. Zero: only equal figures agree.
    pub rounding: Decimal,
    /// Small counts (20 and fewer) that differ by no more than this are taken for two ways of
    /// counting (the gunman, an unborn child, somebody hurt while fleeing), not for a conflict.
    pub small_count_slack: Decimal,
    /// A figure that goes up and down cannot change by this factor within two days unremarked.
    pub jump: Decimal,
    /// Whether two figures of one text are taken to fit each other somehow (“two at the lodge, one
    /// at the store”). Headline and body are held against each other all the same.
    pub trusts_texts: bool,
    /// Which of several figures that stand side by side is called the best one.
    pub best: Best,
    /// Findings less sure than this (0 to 1) are counted as near misses and not told.
    pub min_confidence: f64,
}

impl Policy {
    /// For news: “about” is ±10 % for one or two significant digits and ±2 % for more; a figure
    /// within 5 % of a rounder one rounds to it; small counts one apart are not flagged.
    #[must_use]
    pub fn news() -> Self {
        Self {
            approx_coarse: Decimal::new(10, 2),
            approx_fine: Decimal::new(2, 2),
            rounding: Decimal::new(5, 2),
            small_count_slack: Decimal::ONE,
            jump: Decimal::TWO,
            trusts_texts: true,
            best: Best::MostOrigins,
            min_confidence: 0.5,
        }
    }

    /// Flags only what no generous reader could explain: “about” is ±20 % and ±5 %, small counts
    /// may be two apart, and a finding must be surer.
    #[must_use]
    pub fn conservative() -> Self {
        Self {
            approx_coarse: Decimal::new(20, 2),
            approx_fine: Decimal::new(5, 2),
            rounding: Decimal::new(5, 2),
            small_count_slack: Decimal::TWO,
            jump: Decimal::from(3),
            trusts_texts: true,
            best: Best::Lowest,
            min_confidence: 0.7,
        }
    }

    /// For specifications and accounts: every printed digit counts, “about” is ±1 %, and one text
    /// may contradict itself.
    #[must_use]
    pub fn exact() -> Self {
        Self {
            approx_coarse: Decimal::new(1, 2),
            approx_fine: Decimal::new(1, 2),
            rounding: Decimal::ZERO,
            small_count_slack: Decimal::ZERO,
            jump: Decimal::new(15, 1),
            trusts_texts: false,
            best: Best::Latest,
            min_confidence: 0.4,
        }
    }

    /// The policy of this name: `news`, `conservative` or `exact`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "news" => Some(Self::news()),
            "conservative" => Some(Self::conservative()),
            "exact" => Some(Self::exact()),
            _ => None,
        }
    }
}

impl Default for Policy {
    /// [`Policy::news`].
    fn default() -> Self {
        Self::news()
    }
}

/// Which of several figures that stand side by side is called the best one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Best {
    /// The one that most origins give; among equals the latest, then the higher.
    MostOrigins,
    /// The lowest, as trackers do that never want to claim too much.
    Lowest,
    /// The latest; among equals the one that most origins give.
    Latest,
}
