//! What the tokens at a place are: the questions that all rules ask.

use super::super::token::Kind;
use super::{Count, Grammar, Read};
use crate::lexicon::{CalendarWord, DateWord, Need, TimeUnit};

impl Grammar<'_> {
    pub(super) fn kind(&self, at: usize) -> Option<Kind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    pub(super) fn word(&self, at: usize) -> Option<DateWord> {
        match self.kind(at) {
            Some(Kind::Word(word)) => Some(word),
            _ => None,
        }
    }

    /// The word before a token.
    pub(super) fn before(&self, at: usize) -> Option<DateWord> {
        at.checked_sub(1).and_then(|before| self.word(before))
    }

    pub(super) fn mark(&self, at: usize) -> Option<char> {
        match self.kind(at) {
            Some(Kind::Mark(mark)) => Some(mark),
            _ => None,
        }
    }

    /// Value and number of digits.
    pub(super) fn number(&self, at: usize) -> Option<(u32, usize)> {
        match self.kind(at) {
            Some(Kind::Number { value, digits }) => Some((value, digits)),
            _ => None,
        }
    }

    pub(super) fn unit(&self, at: usize) -> Option<TimeUnit> {
        match self.kind(at) {
            Some(Kind::Calendar(CalendarWord::Unit(unit))) => Some(unit),
            _ => None,
        }
    }

    pub(super) fn any_unit(&self, at: usize) -> Option<TimeUnit> {
        match self.kind(at) {
            Some(Kind::Calendar(CalendarWord::Unit(unit) | CalendarWord::Units(unit))) => {
                (!self.tokens[at].glued).then_some(unit)
            }
            _ => None,
        }
    }

    pub(super) fn is_unit(&self, at: usize) -> bool {
        matches!(
            self.kind(at),
            Some(Kind::Calendar(
                CalendarWord::Unit(_) | CalendarWord::Units(_)
            ))
        )
    }

    pub(super) fn skip(&self, at: usize, word: DateWord) -> usize {
        at + usize::from(self.word(at) == Some(word))
    }

    pub(super) fn says(&self, at: usize, word: &str) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| token.span.of(self.text) == word)
    }

    pub(super) fn is_around(&self, at: usize) -> bool {
        matches!(self.word(at), Some(DateWord::Around | DateWord::About))
    }

    pub(super) fn is_apostrophe(&self, at: usize) -> bool {
        self.mark(at) == Some('\'') && self.tokens[at].glued
    }

    /// The month at `at`: a name with a capital, unless it can be nothing else.
    pub(super) fn month(&self, at: usize) -> Option<i8> {
        match self.kind(at)? {
            Kind::Calendar(CalendarWord::Month(month, need)) => {
                (need == Need::Nothing || self.tokens[at].capital).then_some(month)
            }
            _ => None,
        }
    }

    /// The token behind a month: past the stop of an abbreviation.
    pub(super) fn behind_month(&self, at: usize) -> usize {
        let short = matches!(
            self.kind(at),
            Some(Kind::Calendar(CalendarWord::Month(_, Need::Number)))
        );
        at + 1 + usize::from(short && self.mark(at + 1) == Some('.') && self.tokens[at + 1].glued)
    }

    /// A day of the month, with or without the letters of an ordinal.
    pub(super) fn day_number(&self, at: usize) -> Read<i8> {
        let (value, 1..=2) = self.number(at)? else {
            return None;
        };
        let day = i8::try_from(value)
            .ok()
            .filter(|day| (1..=31).contains(day))?;
        let marked = self.word(at + 1) == Some(DateWord::OrdinalMark) && self.tokens[at + 1].glued;
        Some((day, at + 1 + usize::from(marked)))
    }

    pub(super) fn digit_ordinal(&self, at: usize) -> Read<i32> {
        let (value, 1..=2) = self.number(at)? else {
            return None;
        };
        let marked = self.word(at + 1) == Some(DateWord::OrdinalMark) && self.tokens[at + 1].glued;
        marked.then_some((i32::try_from(value).ok()?, at + 2))
    }

    pub(super) fn count(&self, at: usize) -> Read<Count> {
        match self.kind(at)? {
            Kind::Number { value, digits } if digits <= 4 && self.is_free_on_left(at) => {
                Some((Count::Exact(i32::try_from(value).ok()?), at + 1))
            }
            Kind::Word(DateWord::Number(tens)) => {
                let ones = match (self.mark(at + 1), self.word(at + 2)) {
                    (Some('-'), Some(DateWord::Number(ones)))
                        if tens >= 20 && tens % 10 == 0 && ones < 10 =>
                    {
                        Some(ones)
                    }
                    _ => None,
                };
                let end = if ones.is_some() { at + 3 } else { at + 1 };
                Some((Count::Exact(i32::from(tens + ones.unwrap_or(0))), end))
            }
            Kind::Word(DateWord::Few) => Some((Count::Few, at + 1)),
            Kind::Word(DateWord::A) => match self.word(at + 1) {
                Some(DateWord::Few) => Some((Count::Few, at + 2)),
                Some(DateWord::Number(n)) => Some((Count::Exact(i32::from(n)), at + 2)),
                _ => Some((Count::Exact(1), at + 1)),
            },
            _ => None,
        }
    }

    /// Whether a number begins at `at`, and does not go on from the token before.
    pub(super) fn is_free_on_left(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at) else {
            return false;
        };
        if !token.glued || at == 0 {
            return true;
        }
        // “May-2024”, “3-5 May” are read from their beginning, or not at all.
        matches!(self.mark(at - 1), Some(mark) if "([\"“”'–«*|>_".contains(mark))
    }

    /// Whether a number ends with token `at`.
    pub(super) fn is_free_on_right(&self, at: usize) -> bool {
        let Some(next) = self.tokens.get(at + 1).filter(|next| next.glued) else {
            return true;
        };
        match next.kind {
            Kind::Mark(mark) => {
                let goes_on = self.tokens.get(at + 2).is_some_and(|token| token.glued)
                    && (self.number(at + 2).is_some() || mark == '-');
                match mark {
                    '%' | '°' | '‰' | '$' | '€' | '£' => false,
                    '.' | ',' | ':' | '/' | '-' | '–' | '+' | '=' | '*' | '_' | '@' => !goes_on,
                    _ => true,
                }
            }
            Kind::Calendar(_) | Kind::Word(_) | Kind::Number { .. } | Kind::Other => false,
        }
    }

    /// Whether a name ends before `at`: no hyphen or letter goes on from it.
    pub(super) fn is_unglued(&self, at: usize) -> bool {
        let Some(next) = self.tokens.get(at).filter(|next| next.glued) else {
            return true;
        };
        match next.kind {
            Kind::Mark('-') => self.tokens.get(at + 1).is_none_or(|token| {
                !token.glued || matches!(token.kind, Kind::Calendar(_) | Kind::Number { .. })
            }),
            Kind::Mark('@' | '_' | '/') => false,
            Kind::Mark(_) => true,
            _ => false,
        }
    }

    /// Whether a word that is said of times stands before.
    pub(super) fn has_preposition(&self, at: usize) -> bool {
        matches!(
            self.before(at),
            Some(
                DateWord::In
                    | DateWord::Over
                    | DateWord::By
                    | DateWord::Since
                    | DateWord::Until
                    | DateWord::Through
                    | DateWord::Before
                    | DateWord::After
                    | DateWord::AsOf
                    | DateWord::AsEarlyAs
                    | DateWord::AsLateAs
                    | DateWord::Starting
            )
        )
    }

    /// “The May election”: an article before, a plain noun behind.
    pub(super) fn is_month_before_noun(&self, at: usize, end: usize) -> bool {
        let noun = self.tokens.get(end).is_some_and(|token| {
            !token.glued
                && !token.capital
                && matches!(
                    token.kind,
                    Kind::Other | Kind::Word(DateWord::Event | DateWord::Speech)
                )
        });
        self.is_determined(at) && noun
    }

    /// Whether an article or “its” stands before.
    pub(super) fn is_determined(&self, at: usize) -> bool {
        matches!(
            self.before(at),
            Some(DateWord::Article | DateWord::A | DateWord::Possessive | DateWord::S)
        )
    }

    /// “Black Friday”, “Sunday Times”, “the October Revolution”.
    pub(super) fn is_name(&self, at: usize, end: usize) -> bool {
        let capital = |idx: usize| self.tokens.get(idx).is_some_and(|token| token.capital);
        let named_before =
            self.before(at) == Some(DateWord::NameBefore) && at > 0 && capital(at - 1);
        let named_behind = self.word(end) == Some(DateWord::NameAfter) && capital(end);
        let the_name = self.before(at) == Some(DateWord::Article)
            && capital(end)
            && matches!(
                self.kind(end),
                Some(Kind::Other | Kind::Word(DateWord::Event | DateWord::Speech))
            )
            && !self.tokens[end].glued;
        named_before || named_behind || the_name
    }

    /// Whether the time names something else: “the Oct. 24 attack”.
    pub(super) fn is_attributive(&self, core: usize, end: usize) -> bool {
        let determined = self.is_determined(core);
        let noun = self.tokens.get(end).is_some_and(|token| {
            !token.glued
                && matches!(
                    token.kind,
                    Kind::Other
                        | Kind::Word(DateWord::Event | DateWord::Speech | DateWord::Counted)
                )
        });
        determined && noun
    }
}
