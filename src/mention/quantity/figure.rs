//! A number on its way to becoming a quantity: value, unit, bound, role, reason to set it aside.
//!
//! Takes tokens; gives figures in order, and turns each into a [`Quantity`] in the end.

use super::aside::{self, Range};
use super::measure;
use super::numeral::{self, Form, Numeral, Ratio, Style, Value};
use super::token::{Tokens, begins_number};
use super::{Change, Quantity, Role, SetAside};
use crate::lexicon::Lexicon;
use crate::lexicon::words::PieceKind;
use crate::span::{Phrase, Span};
use crate::value::{Amount, Bound, Decimal, Side, Unit};

/// A number with what was found around it so far.
#[derive(Debug, Clone)]
pub(super) struct Figure {
    /// First token of number and unit.
    pub(super) first: usize,
    /// Token after them.
    pub(super) end: usize,
    /// First token of the number itself.
    pub(super) number: usize,
    pub(super) number_end: usize,
    pub(super) style: Style,
    /// What its scale words multiply by.
    pub(super) scale: Decimal,
    /// What its unit multiplies by: 0.01 for cents.
    pub(super) worth: Decimal,
    /// The number, or the lower end of a range; `None` where it cannot be read.
    pub(super) low: Option<Ratio>,
    /// The upper end of a range.
    pub(super) high: Option<Ratio>,
    pub(super) bound: Bound,
    pub(super) side: Option<Side>,
    pub(super) approximate: bool,
    pub(super) unit: Unit,
    pub(super) unit_name: Option<String>,
    pub(super) per: Option<Span>,
    /// A hyphen joins it to what follows: “five-year”, “four-cylinder”.
    pub(super) hyphen: bool,
    /// First token of the words that bound it, and the token after them.
    pub(super) cue: Option<(usize, usize)>,
    pub(super) change: Option<Change>,
    pub(super) role: Option<Role>,
    pub(super) ordinal: bool,
    pub(super) aside: Option<SetAside>,
}

impl Figure {
    fn new(
        tokens: &Tokens<'_>,
        numeral: &Numeral,
        measured: measure::Measured,
        lexicon: &Lexicon,
    ) -> Self {
        let (bound, value) = match numeral.value {
            Value::Exact(ratio) => (Bound::Exact, Some(ratio)),
            Value::Vague(bound, ratio) => (bound, Some(ratio)),
            Value::Unreadable => (Bound::Exact, None),
        };
        Self {
            first: measured.first,
            end: measured.end,
            number: numeral.first,
            number_end: numeral.end,
            style: numeral.style,
            scale: numeral::scale(tokens, numeral, lexicon),
            worth: measured.factor,
            low: value.and_then(|value| value.times(measured.factor)),
            high: None,
            bound,
            side: None,
            approximate: false,
            unit: measured.unit,
            unit_name: measured.name,
            per: measured.per,
            hyphen: measured.hyphen,
            cue: None,
            change: None,
            role: None,
            ordinal: false,
            aside: None,
        }
    }

    /// A stretch of words that is no claim, with the number it holds.
    fn set_aside(range: &Range, numeral: Option<&Numeral>) -> Self {
        let (number, number_end) = numeral.map_or((range.first, range.end), |n| (n.first, n.end));
        Self {
            first: range.first,
            end: range.end,
            number,
            number_end,
            style: numeral.map_or_else(Style::default, |numeral| numeral.style),
            scale: Decimal::ONE,
            worth: Decimal::ONE,
            low: numeral.and_then(|numeral| numeral.value.ratio()),
            high: None,
            bound: Bound::Exact,
            side: None,
            approximate: false,
            unit: Unit::ONE,
            unit_name: None,
            per: None,
            hyphen: false,
            cue: None,
            change: None,
            role: None,
            ordinal: false,
            aside: Some(range.reason),
        }
    }

    /// Whether it is a number without unit, bound words included in neither.
    pub(super) fn is_bare(&self) -> bool {
        self.unit.is_one()
    }

    /// Whether it may still become a claim.
    pub(super) fn is_open(&self) -> bool {
        self.aside.is_none() && self.low.is_some()
    }

    /// Whether bound words say something of it: claims, ages and other attributes.
    pub(super) fn takes_bounds(&self) -> bool {
        self.low.is_some() && matches!(self.aside, None | Some(SetAside::Age | SetAside::Attribute))
    }

    /// Whether it is a whole number without unit, fraction or decimal point.
    pub(super) fn is_count(&self) -> bool {
        self.is_open() && self.is_bare() && !self.style.broken && self.high.is_none()
    }

    /// The number, or the lower end; zero where it cannot be read.
    pub(super) fn value(&self) -> Decimal {
        self.low.map(Ratio::value).unwrap_or_default()
    }

    fn amount(&self) -> Option<Amount> {
        let low = self.low?;
        let (value, _) = low.decimal()?;
        Some(match (self.bound, self.high) {
            (_, Some(high)) => Amount::range(value, high.decimal()?.0, self.approximate),
            (Bound::Exact | Bound::Range, None) => low.amount()?,
            (Bound::Approx, None) => {
                let amount = Amount::approx(value, self.side);
                match low.decimal()?.1 {
                    Some([above, below]) => amount.with_fraction(above, below),
                    None => amount,
                }
            }
            (Bound::AtLeast, None) => Amount::at_least(value),
            (Bound::MoreThan, None) => Amount::more_than(value),
            (Bound::AtMost, None) => Amount::at_most(value),
            (Bound::LessThan, None) => Amount::less_than(value),
        })
    }

    /// The finished quantity.
    pub(super) fn into_quantity(self, tokens: &Tokens<'_>) -> Quantity {
        let amount = self.amount();
        let set_aside = match (self.aside, &amount) {
            (None, None) => Some(SetAside::Unreadable),
            (aside, _) => aside,
        };
        let phrase =
            |first: usize, end: usize| Phrase::new(tokens.text, tokens.span(first, end - 1));
        Quantity {
            phrase: phrase(self.first, self.end),
            amount: amount.unwrap_or_else(Amount::unreadable),
            unit: self.unit,
            unit_name: self.unit_name,
            change: self.change,
            cue: self.cue.map(|(first, end)| phrase(first, end)),
            per: self.per,
            ordinal: self.ordinal,
            role: self.role,
            set_aside,
        }
    }
}

/// Every number of the sentence with its unit, in order, without overlap; `ranges` are the words
/// that are known to be no claims, in order.
pub(super) fn read(tokens: &Tokens<'_>, ranges: &[Range], lexicon: &Lexicon) -> Vec<Figure> {
    let mut figures: Vec<Figure> = Vec::new();
    let mut ranges = ranges.iter().peekable();
    let mut at = 0;
    while at < tokens.len() {
        while ranges.next_if(|range| range.end <= at).is_some() {}
        if let Some(range) = ranges.next_if(|range| range.first <= at) {
            let numeral = (at..range.end)
                .filter(|at| may_begin(tokens, *at, lexicon))
                .find_map(|at| numeral::read(tokens, at, lexicon));
            if numeral.is_some() || aside::shows_a_number(tokens, range) {
                figures.push(Figure::set_aside(range, numeral.as_ref()));
            }
            at = range.end;
            continue;
        }
        if !may_begin(tokens, at, lexicon) {
            at += 1;
            continue;
        }
        let from = figures.last().map_or(0, |figure| figure.end);
        let until = ranges.peek().map_or(tokens.len(), |range| range.first);
        match numeral::read(tokens, at, lexicon) {
            Some(mut numeral) => {
                numeral.first = numeral.first.max(from);
                let mut measured = measure::read(tokens, &numeral, from, lexicon);
                if numeral.end > until {
                    // A date or the like begins inside: what stands before it is no number alone.
                    let cut = Range::new(at, until, SetAside::Unreadable);
                    figures.push(Figure::set_aside(&cut, None));
                    at = until;
                    continue;
                }
                if measured.end > until {
                    measured.end = numeral.end;
                    measured.unit = Unit::ONE;
                    measured.name = None;
                }
                let figure = Figure::new(tokens, &numeral, measured, lexicon);
                at = figure.end.max(at + 1);
                figures.push(figure);
            }
            None => at += 1,
        }
    }
    set_denominators_aside(tokens, &mut figures);
    figures
}

/// “12 cases per 100,000 people”: the second number belongs to the rate of the first.
fn set_denominators_aside(tokens: &Tokens<'_>, figures: &mut [Figure]) {
    for idx in 1..figures.len() {
        let per = figures[idx - 1].per;
        let figure = &mut figures[idx];
        let inside = per.is_some_and(|per| per.overlaps(tokens.span(figure.first, figure.first)));
        if inside && figure.aside.is_none() {
            figure.aside = Some(SetAside::Denominator);
        }
    }
}

/// Whether a numeral may begin at this token.
pub(super) fn may_begin(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> bool {
    tokens.get(at).is_some_and(|token| match token.kind {
        PieceKind::Digits => true,
        PieceKind::Word => begins_number(token.word, lexicon),
        PieceKind::Mark => tokens.text.as_bytes()[token.span.start] >= 0x80,
    })
}

/// Whether the numeral is in words or a fraction in words.
pub(super) fn in_words(style: &Style) -> bool {
    matches!(style.form, Form::Words | Form::Multiple)
}
