//! Whether a figure that the evidence does not print follows from those that it prints.
//!
//! Takes the words and figures of a statement and of evidence; gives the result of the one step
//! that their cue words name: a sum, what is left, a product, a share, a difference. Without a cue
//! no step is taken. Knows nothing of who speaks, or when.

use std::collections::BTreeSet;
use std::ops::Range;

use rust_decimal::Decimal;

use crate::claim::Reading;
use crate::document::token::{self, TokenKind};
use crate::lexicon::{Lexicon, Step};
use crate::mention::Quantity;
use crate::mention::SetAside;
use crate::span::Span;
use crate::value::Bound;

/// A word, or a number.
#[derive(Debug, Clone)]
struct Word {
    lower: String,
    stem: String,
    step: Option<Step>,
    is_small: bool,
    is_name: bool,
    is_mark: bool,
    is_figure: bool,
}

/// A number with the words that tell what becomes of it.
#[derive(Debug, Clone)]
struct Figure {
    span: Span,
    value: Decimal,
    is_exact: bool,
    at: usize,
    /// Stems of the words of its noun phrase.
    nouns: BTreeSet<String>,
    /// Stems of the nouns that it counts: “boxes” and “pens” of “5 boxes of red pens”.
    heads: BTreeSet<String>,
    /// What kinds of thing those are, narrowest first: child, person.
    kinds: Vec<String>,
    is_more: bool,
    /// “5 of them”.
    is_of: bool,
    /// Its clause, before it and after it: positions of words.
    before: Range<usize>,
    after: Range<usize>,
}

/// The words and figures of a text.
#[derive(Debug, Clone)]
pub(super) struct Sheet {
    words: Vec<Word>,
    figures: Vec<Figure>,
    /// Whether a date with a number, a share of a hundred or a score makes a step unlikely.
    is_mixed: bool,
}

/// A figure that follows from others.
#[derive(Debug, Clone)]
pub(super) struct Derived {
    /// The statement's figure.
    pub(super) target: Span,
    /// The evidence's first figure that it was derived from.
    pub(super) from: Span,
    /// Other figures of the statement that the step starts from.
    pub(super) given: Vec<Span>,
    /// Whether the statement gives the derived value.
    pub(super) holds: bool,
    /// Whether no other step could be meant, so that another value contradicts.
    pub(super) is_definite: bool,
    /// Whether the evidence tells of a change after which the statement says how things stand: a
    /// printed figure of it is then the one before.
    pub(super) is_later: bool,
    /// The step: “5 × 3 = 15”.
    pub(super) told: String,
}

/// More figures than this are no sum that a reader does in the head.
const MOST_FIGURES: usize = 5;

impl Sheet {
    /// The words and figures of a text that was read, all of `within`. Linear.
    pub(super) fn of(reading: &Reading<'_>, within: Span, lexicon: &Lexicon) -> Self {
        let text = reading.document.text;
        let first = reading
            .quantities
            .partition_point(|quantity| quantity.phrase.span.start < within.start);
        let mut quantities = reading.quantities[first..]
            .iter()
            .take_while(|quantity| quantity.phrase.span.end <= within.end)
            .peekable();
        let mut sheet = Self {
            words: Vec::new(),
            figures: Vec::new(),
            is_mixed: reading.dates.iter().any(|date| {
                within.contains(date.span)
                    && date.span.of(text).contains(|c: char| c.is_ascii_digit())
            }),
        };
        let mut at_start = true;
        for token in token::tokenize(text, within) {
            while quantities
                .next_if(|quantity| quantity.phrase.span.end <= token.span.start)
                .is_some()
            {}
            let inside = quantities
                .peek()
                .filter(|quantity| quantity.phrase.span.overlaps(token.span));
            let word = token.span.of(text);
            if let Some(quantity) = inside {
                let is_first = sheet
                    .figures
                    .last()
                    .is_none_or(|figure| figure.span != quantity.phrase.span);
                if is_numeric(word, token.kind, lexicon) {
                    if is_first {
                        sheet.push_figure(text, quantity, word, lexicon);
                    }
                    continue;
                }
                sheet.is_mixed |= word == "%";
            }
            sheet.push_word(word, token.kind, at_start, lexicon);
            at_start = word == ".";
        }
        sheet.read_phrases(lexicon);
        sheet
    }

    /// Where its figures stand.
    pub(super) fn spans(&self) -> impl Iterator<Item = Span> + '_ {
        self.figures.iter().map(|figure| figure.span)
    }

    fn push_word(&mut self, word: &str, kind: TokenKind, at_start: bool, lexicon: &Lexicon) {
        let lower = word.to_lowercase();
        let step = lexicon
            .steps
            .get(&lower)
            .or_else(|| lexicon.steps.get(&lexicon.lemma(&lower)))
            .copied();
        let singular = lexicon.noun_lemma(&lower);
        self.words.push(Word {
            stem: singular.chars().take(5).collect(),
            step,
            is_small: lexicon.small.get(&lower).is_some(),
            is_name: word.starts_with(char::is_uppercase) && (!at_start || step.is_none()),
            is_mark: kind == TokenKind::Mark,
            is_figure: false,
            lower,
        });
    }

    fn push_figure(&mut self, text: &str, quantity: &Quantity, word: &str, lexicon: &Lexicon) {
        let counts = match quantity.set_aside {
            None => true,
            Some(set_aside) => matches!(
                set_aside,
                SetAside::Age | SetAside::Attribute | SetAside::Limit | SetAside::Denominator
            ),
        };
        self.is_mixed |= quantity.ordinal || quantity.amount.fraction().is_some();
        let Some(printed) = quantity.amount.printed().filter(|_| counts) else {
            return;
        };
        // Coins are counted as they stand: 98 pennies are 98, not 0.98 of a pound.
        let is_scaled = quantity
            .phrase
            .span
            .of(text)
            .split(|c: char| !c.is_alphabetic())
            .any(|part| lexicon.magnitudes.get(&part.to_lowercase()).is_some());
        let value = if is_scaled {
            printed
        } else {
            word.replace(',', "").parse().unwrap_or(printed)
        };
        self.figures.push(Figure {
            span: quantity.phrase.span,
            value: value.normalize(),
            is_exact: quantity.amount.bound() == Bound::Exact,
            at: self.words.len(),
            nouns: BTreeSet::new(),
            heads: BTreeSet::new(),
            kinds: Vec::new(),
            is_more: false,
            is_of: false,
            before: 0..0,
            after: 0..0,
        });
        self.words.push(Word {
            lower: String::new(),
            stem: String::new(),
            step: None,
            is_small: false,
            is_name: false,
            is_mark: false,
            is_figure: true,
        });
    }

    /// What each figure counts, and its clause.
    fn read_phrases(&mut self, lexicon: &Lexicon) {
        let places: Vec<usize> = self.figures.iter().map(|figure| figure.at).collect();
        for idx in 0..self.figures.len() {
            self.read_noun(idx, lexicon);
            let at = places[idx];
            let start = if idx == 0 { 0 } else { places[idx - 1] + 1 };
            let end = places.get(idx + 1).copied().unwrap_or(self.words.len());
            let cut = (start..at)
                .rev()
                .find(|&place| idx > 0 && self.parts_clauses(place))
                .map_or(start, |place| place + 1);
            let stop = (at + 1..end)
                .find(|&place| self.parts_clauses(place))
                .unwrap_or(end);
            self.figures[idx].before = cut..at;
            self.figures[idx].after = at + 1..stop;
        }
        for idx in 1..self.figures.len() {
            if self.figures[idx].heads.is_empty() {
                self.figures[idx].heads = self.figures[idx - 1].heads.clone();
                self.figures[idx].nouns = self.figures[idx - 1].nouns.clone();
            }
        }
    }

    fn parts_clauses(&self, place: usize) -> bool {
        matches!(
            self.words[place].lower.as_str(),
            "and" | "but" | "while" | "then" | "." | "," | ";"
        )
    }

    fn read_noun(&mut self, idx: usize, lexicon: &Lexicon) {
        let mut last: Option<&str> = None;
        let mut noun: Option<&str> = None;
        let (mut nouns, mut heads) = (BTreeSet::new(), BTreeSet::new());
        let (mut is_more, mut is_of, mut after_of) = (false, false, false);
        let at = self.figures[idx].at;
        if at > 0 && matches!(self.words[at - 1].lower.as_str(), "$" | "£" | "€") {
            nouns.insert("$".to_owned());
            heads.insert("$".to_owned());
        }
        for word in self.words[at + 1..].iter().take(NOUN_WORDS) {
            if word.is_figure || word.is_mark || matches!(word.step, Some(Step::Each | Step::Total))
            {
                break;
            }
            if word.lower == "of" {
                is_of |= last.is_none();
                heads.extend(last.take().map(str::to_owned));
                after_of = true;
                continue;
            }
            if matches!(word.step, Some(Step::More | Step::Compare)) {
                is_more |= word.step == Some(Step::More);
                continue;
            }
            if word.is_small {
                if after_of {
                    is_of = true;
                    continue;
                }
                break;
            }
            is_of |= after_of && word.is_name;
            after_of = false;
            let is_verb = matches!(
                word.step,
                Some(Step::Loss | Step::Gain | Step::Give | Step::Left | Step::Price)
            ) || word.lower.ends_with("ed")
                || word.lower == "ones";
            if is_verb && (last.is_some() || word.lower != word.stem) {
                break;
            }
            nouns.insert(word.stem.clone());
            last = Some(&word.stem);
            noun = Some(&word.lower);
        }
        heads.extend(last.map(str::to_owned));
        let concept = noun.and_then(|noun| lexicon.concept(&[noun]));
        let kinds = concept.map_or_else(Vec::new, |(concept, _)| {
            let wider = lexicon.wider(&concept.name).map(str::to_owned);
            std::iter::once(concept.name.clone()).chain(wider).collect()
        });
        let figure = &mut self.figures[idx];
        (figure.nouns, figure.heads, figure.kinds) = (nouns, heads, kinds);
        (figure.is_more, figure.is_of) = (is_more, is_of);
    }

    fn has(&self, step: Step) -> bool {
        self.words.iter().any(|word| word.step == Some(step))
    }

    fn says(&self, wanted: &str) -> bool {
        self.words.iter().any(|word| word.lower == wanted)
    }

    fn clause<'a>(&'a self, figure: &Figure) -> impl Iterator<Item = &'a Word> {
        let (before, after) = (figure.before.clone(), figure.after.clone());
        self.words[before].iter().chain(&self.words[after])
    }

    /// Whether so many are told for one of something: “each box holds 12”, “3 miles per hour”.
    fn is_rate(&self, figure: &Figure) -> bool {
        let next = |place: usize| self.words.get(place + 1);
        let is_each = |place: usize| match self.words[place].step {
            Some(Step::Price) => true,
            // Not “each of her 12 hens” nor “each year, 12 hens”.
            Some(Step::Each) if place < figure.at => {
                !next(place).is_some_and(|word| word.lower == "of" || word.step == Some(Step::Time))
            }
            Some(Step::Each) => true,
            _ => false,
        };
        let mut clause = figure.before.clone().chain(figure.after.clone());
        clause.any(is_each) || self.per_time(figure).is_some()
    }

    /// “5 books a day”: the place of the time.
    fn per_time(&self, figure: &Figure) -> Option<usize> {
        figure.after.clone().skip(1).find(|&place| {
            self.words[place].step == Some(Step::Time)
                && matches!(self.words[place - 1].lower.as_str(), "a" | "an")
        })
    }

    /// The stems of what there is one of for so many.
    fn per(&self, figure: &Figure) -> BTreeSet<&str> {
        let whole = figure.before.clone().chain(figure.after.clone());
        let mut per: BTreeSet<&str> = whole
            .filter(|&place| self.words[place].step == Some(Step::Each))
            .filter_map(|place| self.words.get(place + 1))
            .map(|word| word.stem.as_str())
            .collect();
        per.extend(
            self.per_time(figure)
                .map(|place| self.words[place].stem.as_str()),
        );
        per
    }
}

/// How many words of a noun phrase are read.
const NOUN_WORDS: usize = 6;

fn is_numeric(word: &str, kind: TokenKind, lexicon: &Lexicon) -> bool {
    let lower = word.to_lowercase();
    kind == TokenKind::Figure
        || word == "-"
        || lexicon.numerals.get(&lower).is_some()
        || lexicon.magnitudes.get(&lower).is_some()
}

/// A step, with what it gives.
struct Result {
    value: Decimal,
    told: String,
    is_definite: bool,
    is_later: bool,
}

impl Result {
    fn of(value: Option<Decimal>, told: String) -> Option<Self> {
        let value = value?;
        Some(Self {
            value,
            told: format!("{told} = {}", shown(value)),
            is_definite: true,
            is_later: false,
        })
    }
}

fn shown(value: Decimal) -> String {
    value.round_dp(4).normalize().to_string()
}

fn quotient(whole: &Figure, part: &Figure) -> Option<Result> {
    Result::of(
        whole.value.checked_div(part.value),
        format!("{} ÷ {}", shown(whole.value), shown(part.value)),
    )
}

fn product(one: &Figure, other: &Figure) -> Option<Result> {
    Result::of(
        one.value.checked_mul(other.value),
        format!("{} × {}", shown(one.value), shown(other.value)),
    )
}

fn difference(one: &Figure, other: &Figure) -> Option<Result> {
    let (more, less) = if one.value >= other.value {
        (one, other)
    } else {
        (other, one)
    };
    Result::of(
        more.value.checked_sub(less.value),
        format!("{} − {}", shown(more.value), shown(less.value)),
    )
}

/// What follows from the evidence for the statement's figure; `None` where no step is named.
///
/// Each figure of the statement is held against each of the evidence's, at most
/// [`MOST_FIGURES`] each.
pub(super) fn derive(statement: &Sheet, evidence: &Sheet) -> Option<Derived> {
    let step = Working::new(statement, evidence)?;
    let results = step.results();
    let target = step.target;
    if !target.is_exact {
        return None;
    }
    let held = results.iter().find(|result| step.gives(result.value));
    let told = held.or(results.first())?;
    let from = evidence.figures.first()?.span;
    let is_whole = evidence.figures.len() < MOST_FIGURES && !evidence.is_mixed;
    Some(Derived {
        target: target.span,
        from,
        given: step.given.iter().map(|figure| figure.span).collect(),
        holds: held.is_some(),
        is_definite: results.iter().all(|result| result.is_definite)
            && is_whole
            && step.is_alone()
            && (!step.is_printed() || told.is_later)
            && !statement.is_mixed
            && evidence.figures.iter().all(|figure| figure.is_exact)
            && step.shares_words(),
        is_later: told.is_later && (statement.has(Step::State) || statement.has(Step::Left)),
        told: told.told.clone(),
    })
}

/// The figures that a step can be taken with.
struct Working<'a> {
    statement: &'a Sheet,
    evidence: &'a Sheet,
    target: &'a Figure,
    /// Figures of the statement that it starts from: “if they gathered 80 sacks”.
    given: Vec<&'a Figure>,
    /// The evidence's figures.
    figures: Vec<&'a Figure>,
}

impl<'a> Working<'a> {
    fn new(statement: &'a Sheet, evidence: &'a Sheet) -> Option<Self> {
        let n_figures = evidence.figures.len();
        if !(1..=MOST_FIGURES).contains(&n_figures) || statement.figures.len() > 2 {
            return None;
        }
        let prints = |figure: &Figure| evidence.figures.iter().any(|f| f.value == figure.value);
        let is_condition = |figure: &&Figure| {
            statement.words[figure.before.clone()]
                .iter()
                .any(|word| word.lower == "if")
        };
        let figures: Vec<&Figure> = evidence.figures.iter().collect();
        let (target, given) = match statement.figures.as_slice() {
            [only] => (only, Vec::new()),
            [one, other] if is_condition(&one) => (other, vec![one]),
            [one, other] if is_condition(&other) => (one, vec![other]),
            [one, other] if prints(one) && !prints(other) => (other, vec![one]),
            [one, other] => (one, vec![other]),
            _ => return None,
        };
        Some(Self {
            statement,
            evidence,
            target,
            given,
            figures,
        })
    }

    /// Whether a figure is one of the evidence's.
    fn is_told(&self, figure: &Figure) -> bool {
        self.figures.iter().any(|own| std::ptr::eq(*own, figure))
    }

    /// Whether the statement's other figures are steps, and not told by the evidence themselves.
    fn is_alone(&self) -> bool {
        self.given.iter().all(|given| {
            self.figures
                .iter()
                .all(|figure| figure.value != given.value)
        })
    }

    /// Whether the evidence prints the statement's figure.
    fn is_printed(&self) -> bool {
        self.figures
            .iter()
            .any(|figure| figure.value == self.target.value)
    }

    /// Whether the statement prints a value, exact or rounded at its last decimal place.
    fn gives(&self, value: Decimal) -> bool {
        let printed = self.target.value;
        if printed == value {
            return true;
        }
        let scale = printed.scale();
        let step = Decimal::new(1, scale);
        scale > 0
            && printed
                .checked_sub(value)
                .is_some_and(|gap| gap.abs() <= step)
    }

    /// Whether a third of what the statement speaks of stands in the evidence.
    fn shares_words(&self) -> bool {
        let told = self
            .statement
            .words
            .iter()
            .filter(|word| !word.is_small && !word.is_figure && !word.is_mark)
            .filter(|word| word.step.is_none());
        let (mut all, mut shared) = (0, 0);
        for word in told {
            all += 1;
            shared += usize::from(self.evidence.words.iter().any(|w| w.stem == word.stem));
        }
        shared * 3 >= all
    }

    fn results(&self) -> Vec<Result> {
        if let Some(found) = self.packs() {
            return vec![found];
        }
        let mut figures = self.figures.clone();
        figures.extend(
            self.given
                .iter()
                .filter(|given| given.value != Decimal::ONE)
                .filter(|given| {
                    self.figures
                        .iter()
                        .all(|figure| figure.value != given.value)
                }),
        );
        if figures.len() < 2 {
            return Vec::new();
        }
        let found = self
            .compared(&figures)
            .or_else(|| self.times(&figures))
            .or_else(|| self.shared(&figures))
            .or_else(|| self.rates(&figures))
            .or_else(|| self.area(&figures))
            .or_else(|| self.sums(&figures));
        found.unwrap_or_default()
    }

    /// “3 cases of 12 boxes” of 36 boxes.
    fn packs(&self) -> Option<Result> {
        let ([whole], [given]) = (self.figures.as_slice(), self.given.as_slice()) else {
            return None;
        };
        let between = self.target.at.min(given.at)..self.target.at.max(given.at);
        let (packs, pack) = if self.target.at < given.at {
            (self.target, *given)
        } else {
            (*given, self.target)
        };
        let is_pack = self.statement.words[between]
            .iter()
            .any(|word| word.lower == "of");
        if !is_pack || !shares(&pack.heads, &whole.heads) || packs.span != self.target.span {
            return None;
        }
        let found = quotient(whole, pack)?;
        if self.statement.has(Step::More) || self.statement.says("plus") {
            return Result::of(
                Some(found.value.floor()),
                format!(
                    "{} ÷ {} without the rest",
                    shown(whole.value),
                    shown(pack.value)
                ),
            );
        }
        Some(found)
    }

    /// “7 more hens than ducks”.
    fn compared(&self, figures: &[&Figure]) -> Option<Vec<Result>> {
        let words = &self.statement.words;
        let after = self.target.at + 1;
        let than = (after..words.len()).find(|&place| words[place].lower == "than")?;
        words[after..than]
            .iter()
            .find(|word| matches!(word.step, Some(Step::More | Step::Compare)))?;
        let named: Vec<&Figure> = figures
            .iter()
            .copied()
            .filter(|figure| {
                figures.len() == 2
                    || words
                        .iter()
                        .any(|word| !word.is_small && figure.heads.contains(&word.stem))
            })
            .collect();
        let [one, other] = named.as_slice() else {
            return None;
        };
        Some(difference(one, other).into_iter().collect())
    }

    /// “3 times as many”.
    fn times(&self, figures: &[&Figure]) -> Option<Vec<Result>> {
        let [one, other] = figures else {
            return None;
        };
        let is_factor = |figure: &Figure| {
            let next = self.evidence.words.get(figure.at + 1);
            self.is_told(figure) && next.is_some_and(|word| word.step == Some(Step::Times))
        };
        let (factor, base) = match (is_factor(one), is_factor(other)) {
            (true, false) => (one, other),
            (false, true) => (other, one),
            (true, true) | (false, false) => return None,
        };
        Some(
            product(base, factor)
                .into_iter()
                .chain(quotient(base, factor))
                .collect(),
        )
    }

    /// “12 in each box”: the whole by the number of boxes.
    fn shared(&self, figures: &[&Figure]) -> Option<Vec<Result>> {
        if !self.statement.has(Step::Each) {
            return None;
        }
        let mut per: BTreeSet<&str> = BTreeSet::new();
        for figure in &self.statement.figures {
            per.extend(self.statement.per(figure));
            if figure.value == Decimal::ONE {
                per.extend(figure.heads.iter().map(String::as_str));
            }
        }
        let is_part =
            |figure: &&&Figure| figure.heads.iter().any(|head| per.contains(head.as_str()));
        let parts: Vec<&Figure> = figures.iter().filter(is_part).copied().collect();
        let rest: Vec<&Figure> = figures
            .iter()
            .filter(|figure| !is_part(figure))
            .copied()
            .collect();
        let alike: Vec<&Figure> = rest
            .iter()
            .copied()
            .filter(|figure| self.target.counts_like(figure))
            .collect();
        let wholes = if alike.is_empty() { rest } else { alike };
        let (wholes, parts) = match (figures, parts.as_slice()) {
            ([one, other], []) => (vec![*one], vec![*other]),
            _ => (wholes, parts),
        };
        let [whole] = wholes.as_slice() else {
            return Some(Vec::new());
        };
        if self.is_told(whole)
            && whole.is_rated_in(self.evidence)
            && self.evidence.has(Step::Each)
            && figures.len() == 2
        {
            // A rate is told in the evidence already: another time or place is asked for.
            return Some(product(figures[0], figures[1]).into_iter().collect());
        }
        let n_parts = parts
            .iter()
            .try_fold(Decimal::ZERO, |sum, part| sum.checked_add(part.value));
        let told: Vec<String> = parts.iter().map(|part| shown(part.value)).collect();
        let told = if told.len() > 1 {
            format!("({})", told.join(" + "))
        } else {
            told.concat()
        };
        Some(
            Result::of(
                n_parts.and_then(|n| whole.value.checked_div(n)),
                format!("{} ÷ {told}", shown(whole.value)),
            )
            .into_iter()
            .collect(),
        )
    }

    /// “5 boxes, 12 pens in each box”.
    fn rates(&self, figures: &[&Figure]) -> Option<Vec<Result>> {
        let is_single = |figure: &Figure| figure.value == Decimal::ONE;
        let kept: Vec<&Figure> = match figures {
            [.., last] if self.evidence.says("time") && figures.len() == 3 && !is_single(last) => {
                figures.iter().copied().filter(|f| !is_single(f)).collect()
            }
            _ => figures.to_vec(),
        };
        let is_rate = |figure: &&Figure| {
            let is_last = kept.last().is_some_and(|last| std::ptr::eq(*last, *figure));
            self.is_told(figure)
                && (self.evidence.is_rate(figure) || kept.len() < figures.len() && is_last)
        };
        let (rates, others): (Vec<&Figure>, Vec<&Figure>) = kept.iter().copied().partition(is_rate);
        match (rates.as_slice(), others.as_slice()) {
            ([], _) => None,
            ([rate], [_, ..]) => Some(self.rate(rate, &others)),
            ([one, other], []) => Some(
                product(one, other)
                    .into_iter()
                    .chain(quotient(one, other))
                    .collect(),
            ),
            _ if rates.len() == others.len() => Some(self.rated_sum(&rates, &others)),
            _ => Some(Vec::new()),
        }
    }

    fn rate(&self, rate: &Figure, others: &[&Figure]) -> Vec<Result> {
        let like_rate = others
            .iter()
            .find(|figure| !rate.heads.is_empty() && shares(&rate.heads, &figure.heads));
        if let Some(whole) = like_rate {
            if others.len() == 1 && self.target.counts_like(rate) && !rate.heads.is_empty() {
                return self.signed(&[whole, rate]).into_iter().collect();
            }
            return quotient(whole, rate).into_iter().collect();
        }
        let per = self.evidence.per(rate);
        let is_per = |figure: &&&Figure| figure.heads.iter().any(|h| per.contains(h.as_str()));
        let named: Vec<&Figure> = others.iter().filter(is_per).copied().collect();
        let n_named = named.len();
        let meant = if named.is_empty() {
            others.to_vec()
        } else {
            named
        };
        let is_one_kind = meant.windows(2).all(|pair| pair[0].heads == pair[1].heads);
        if !is_one_kind {
            return Vec::new();
        }
        let Some(count) = self.signed(&meant) else {
            return Vec::new();
        };
        let count_told = count
            .told
            .split(" = ")
            .next()
            .unwrap_or_default()
            .to_owned();
        let count_told = if meant.len() > 1 {
            format!("({count_told})")
        } else {
            count_told
        };
        let times = Result::of(
            count.value.checked_mul(rate.value),
            format!("{count_told} × {}", shown(rate.value)),
        );
        let by = Result::of(
            count.value.checked_div(rate.value),
            format!("{count_told} ÷ {}", shown(rate.value)),
        );
        if self.target.counts_like(rate) || n_named > 0 {
            times.into_iter().collect()
        } else {
            by.into_iter().chain(times).collect()
        }
    }

    /// “5 boxes and 3 bags, 12 pens in each box and 6 in each bag”.
    fn rated_sum(&self, rates: &[&Figure], others: &[&Figure]) -> Vec<Result> {
        let mut sum = Decimal::ZERO;
        let mut told = Vec::new();
        for rate in rates {
            let per = self.evidence.per(rate);
            let mut named = others
                .iter()
                .filter(|figure| figure.heads.iter().any(|h| per.contains(h.as_str())));
            let (Some(count), None) = (named.next(), named.next()) else {
                return Vec::new();
            };
            let Some(next) = count
                .value
                .checked_mul(rate.value)
                .and_then(|part| sum.checked_add(part))
            else {
                return Vec::new();
            };
            sum = next;
            told.push(format!("{} × {}", shown(count.value), shown(rate.value)));
        }
        Result::of(Some(sum), told.join(" + "))
            .into_iter()
            .collect()
    }

    fn area(&self, figures: &[&Figure]) -> Option<Vec<Result>> {
        let [one, other] = figures else {
            return None;
        };
        self.statement
            .has(Step::Area)
            .then(|| product(one, other).into_iter().collect())
    }

    /// A sum, or what is left.
    fn sums(&self, figures: &[&'a Figure]) -> Option<Vec<Result>> {
        let alike: Vec<&Figure> = figures
            .iter()
            .copied()
            .filter(|figure| self.target.counts_like(figure))
            .collect();
        let same: Vec<&Figure> = alike
            .iter()
            .copied()
            .filter(|figure| {
                self.target.nouns.is_subset(&figure.nouns) && !self.target.nouns.is_empty()
                    || figure.nouns.is_subset(&self.target.nouns)
            })
            .collect();
        let meant = match (same.len(), alike.len()) {
            (2.., _) => same,
            (_, 2..) => alike,
            _ => figures.to_vec(),
        };
        let is_left = self.statement.has(Step::Left);
        if let ([one, other], true) = (meant.as_slice(), is_left || self.evidence.has(Step::Rest)) {
            let mut found = difference(one, other)?;
            found.is_later = is_left;
            return Some(vec![found]);
        }
        let is_moved = meant[1..].iter().any(|figure| {
            figure.is_more
                || self.is_told(figure)
                    && self
                        .evidence
                        .clause(figure)
                        .any(|word| matches!(word.step, Some(Step::Loss | Step::Gain | Step::Give)))
        });
        let is_total = self.statement.has(Step::Total)
            || self.statement.says("all") && self.statement.says("in");
        let is_cued = is_total || is_left || is_moved || self.statement.has(Step::State);
        let is_of_one_kind = meant.iter().all(|figure| self.target.counts_like(figure));
        // “27 boys and 35 girls”: children.
        let is_wider = self
            .target
            .kinds
            .first()
            .is_some_and(|kind| meant.iter().all(|figure| figure.kinds.contains(kind)));
        if !is_cued && !is_of_one_kind && !is_wider {
            return Some(Vec::new());
        }
        let mut found = if self.evidence.has(Step::Rest) {
            self.rest(&meant)?
        } else {
            self.signed(&meant)?
        };
        found.is_later = is_moved && is_of_one_kind;
        found.is_definite =
            is_cued && (is_of_one_kind || is_total || is_moved) || is_wider && !is_of_one_kind;
        Some(vec![found])
    }

    fn rest(&self, figures: &[&Figure]) -> Option<Result> {
        let (whole, parts) = figures.split_first()?;
        let mut left = whole.value;
        let mut told = shown(whole.value);
        for part in parts {
            left = left.checked_sub(part.value)?;
            told = format!("{told} − {}", shown(part.value));
        }
        Result::of(Some(left), told)
    }

    /// The first, with what came and without what went.
    fn signed(&self, figures: &[&Figure]) -> Option<Result> {
        let (first, others) = figures.split_first()?;
        let mut sum = first.value;
        let mut told = shown(first.value);
        for figure in others {
            let is_lost = self.is_told(figure) && self.is_lost(figure);
            sum = if is_lost {
                sum.checked_sub(figure.value)?
            } else {
                sum.checked_add(figure.value)?
            };
            let sign = if is_lost { '−' } else { '+' };
            told = format!("{told} {sign} {}", shown(figure.value));
        }
        Result::of(Some(sum), told)
    }

    /// Whether the figure went: “she gave Ben 5”, “Ben ate 5 of them”.
    fn is_lost(&self, figure: &Figure) -> bool {
        let words = &self.evidence.words;
        for place in figure.before.clone().rev() {
            match words[place].step {
                Some(Step::Give) => return !self.comes_to_the_owner(figure, place),
                Some(Step::Loss) => return true,
                // “Ann bought 5 of Ben's cards”.
                Some(Step::Gain) => return figure.is_of,
                _ => {}
            }
        }
        if figure.is_of {
            return true;
        }
        words[figure.after.clone()]
            .iter()
            .find_map(|word| match word.step {
                Some(Step::Loss | Step::Left) => Some(true),
                Some(Step::Gain | Step::More) => Some(false),
                _ => None,
            })
            .unwrap_or(false)
    }

    /// Whether what was given went to the one that the statement is about.
    fn comes_to_the_owner(&self, figure: &Figure, give: usize) -> bool {
        let words = &self.evidence.words;
        let after = figure.after.clone();
        if words[figure.before.start..after.end]
            .iter()
            .any(|word| word.lower == "away")
        {
            return false;
        }
        let to = after.clone().find(|&place| words[place].lower == "to");
        let receiver = match to {
            Some(to) => to + 1..after.end,
            None => give + 1..figure.at,
        };
        let Some(first) = words.get(receiver.start).filter(|_| !receiver.is_empty()) else {
            return false;
        };
        match first.lower.as_str() {
            "him" | "me" | "us" | "them" => true,
            // “gave her 5”, not “gave her dad 5”.
            "her" => receiver.len() == 1,
            _ => first.is_name && self.is_owner(&first.lower),
        }
    }

    /// Whether the statement is about this name, by name or by a pronoun for the evidence's first.
    fn is_owner(&self, name: &str) -> bool {
        let pronoun =
            self.statement.words.first().is_some_and(|word| {
                matches!(word.lower.as_str(), "he" | "she" | "they" | "it" | "i")
            });
        let first = self.evidence.words.first();
        self.statement.says(name) || pronoun && first.is_some_and(|word| word.lower == name)
    }
}

impl Figure {
    /// Whether both count one thing, as far as is told.
    fn counts_like(&self, other: &Self) -> bool {
        self.heads.is_empty() || other.heads.is_empty() || shares(&self.heads, &other.heads)
    }

    fn is_rated_in(&self, sheet: &Sheet) -> bool {
        let word = |place: usize| sheet.words.get(place);
        // “45 sacks from each of the 8 fields”.
        self.after
            .clone()
            .filter_map(word)
            .any(|word| word.step == Some(Step::Each))
    }
}

fn shares(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    one.iter().any(|head| other.contains(head))
}
