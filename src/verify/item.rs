//! What a statement or a piece of evidence says that can be checked.
//!
//! Takes a reading; gives its figures and dates, each with the words around it.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::claim::{Claim, Reading};
use crate::document::token;
use crate::lexicon::{CalendarWord, DateWord, Generic, Lexicon, ScopeWord};
use crate::mention::{DateMention, Quantity, SetAside};
use crate::span::Span;
use crate::value::{Amount, Bound, Change, DateModifier, Period, Stance, Unit, in_words};

/// A figure or date with the words around it.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) span: Span,
    pub(super) value: Value,
    /// Stems of the content words of its sentence, each with its least distance from the item in
    /// content words.
    pub(super) around: BTreeMap<String, usize>,
    /// What is counted, narrowest concept first, then each wider one; empty where nothing is.
    pub(super) nouns: Vec<String>,
    /// Whether what is counted could be anything: “cases”, “things”.
    pub(super) is_vague: bool,
    /// Class of what is said of it, or that its noun implies: `killed` for “deaths”.
    pub(super) class: Option<String>,
    /// The noun itself, in the singular.
    pub(super) head: Option<String>,
    /// Whether those counted could be anybody: “people”.
    pub(super) is_anybody: bool,
    /// Whether its noun implies the class.
    pub(super) is_implied: bool,
    pub(super) stance: Stance,
    /// Whether it can contradict nothing: “nine other people”, “five, including two children”,
    /// “one” for a pronoun, “a million years ago”.
    pub(super) is_loose: bool,
    /// It in words: “more than 12,000”.
    pub(super) told: String,
}

/// What can be compared.
#[derive(Debug, Clone)]
pub(super) enum Value {
    Figure {
        amount: Amount,
        unit: Unit,
        change: Option<Change>,
    },
    /// So many of at most so many: “4.5/10”, “a mark of 68 out of 100”.
    Score {
        amount: Amount,
        most: u32,
    },
    /// The n-th.
    Ordinal(Amount),
    Days(Period),
    /// A day or month of a year that is not told.
    Yearly(Yearly),
}

/// “May 3”, “before June”.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Yearly {
    pub(super) month: i8,
    pub(super) day: Option<i8>,
    pub(super) modifier: Option<DateModifier>,
}

impl Item {
    /// The figure's amount; `None` for a date.
    pub(super) fn amount(&self) -> Option<&Amount> {
        match &self.value {
            Value::Figure { amount, .. } | Value::Score { amount, .. } | Value::Ordinal(amount) => {
                Some(amount)
            }
            Value::Days(_) | Value::Yearly(_) => None,
        }
    }

    pub(super) fn is_date(&self) -> bool {
        matches!(self.value, Value::Days(_) | Value::Yearly(_))
    }
}

/// The items of a reading, in order, and the stems of all its content words, each with whether it
/// is (part of) a name.
pub(super) struct Items {
    pub(super) items: Vec<Item>,
    pub(super) words: BTreeMap<String, bool>,
}

/// Reads the items out of a text that was read.
pub(super) fn items(reading: &Reading<'_>, lexicon: &Lexicon) -> Items {
    let text = reading.document.text;
    let mut found = Vec::new();
    let mut words: BTreeMap<String, bool> = BTreeMap::new();
    let mut dates = reading.dates.iter().peekable();
    let mut quantities = reading.quantities.iter().peekable();
    for sentence in &reading.document.sentences {
        let end = sentence.span.end;
        let mut days = Vec::new();
        while let Some(date) = dates.next_if(|date| date.span.start < end) {
            days.push(date);
        }
        let mut figures = Vec::new();
        while let Some(quantity) = quantities.next_if(|quantity| quantity.phrase.span.start < end) {
            let span = quantity.phrase.span;
            if !days.iter().any(|date| date.span.overlaps(span)) {
                figures.push(quantity);
            }
        }
        let taken: Vec<Span> = days
            .iter()
            .map(|date| date.span)
            .chain(figures.iter().map(|quantity| quantity.phrase.span))
            .collect();
        let (content, breaks) = content(text, sentence.span, &taken, lexicon);
        for word in &content {
            let is_name = words.entry(word.stem.clone()).or_insert(word.is_name);
            *is_name &= word.is_name;
        }
        for date in &days {
            let value = if date.period.is_open() {
                yearly(date, lexicon).map(Value::Yearly)
            } else {
                Some(Value::Days(date.period))
            };
            let Some(value) = value else {
                continue;
            };
            found.push(Item {
                span: date.span,
                value,
                told: date.text.clone(),
                is_loose: false,
                around: around(&content, &breaks, date.span),
                nouns: Vec::new(),
                is_vague: false,
                class: None,
                head: None,
                is_anybody: false,
                is_implied: false,
                stance: Stance::Actual,
            });
        }
        let mut score_end = 0;
        for quantity in figures {
            let span = quantity.phrase.span;
            if span.start < score_end {
                continue;
            }
            let claim = reading
                .claims
                .iter()
                .find(|claim| claim.field.is_none() && claim.quantity.phrase.span == span);
            let score = score(text, quantity);
            let value = match score {
                Some((most, end)) => {
                    score_end = end;
                    Some(most)
                }
                None => value(text, quantity, claim),
            };
            let Some(value) = value else {
                continue;
            };
            let nouns = nouns(claim, lexicon);
            let noun = nouns.first().map(String::as_str);
            let implied = noun
                .and_then(|noun| lexicon.concept(&[noun]))
                .and_then(|(concept, _)| concept.implies.clone());
            let said = || claim.and_then(|claim| claim.predicate.as_ref()?.class.clone());
            found.push(Item {
                span,
                value,
                around: around(&content, &breaks, span),
                is_vague: is_bearer(claim, span)
                    || noun
                        .is_some_and(|noun| lexicon.generic.get(noun) == Some(&Generic::Anything)),
                head: head(claim, span, lexicon),
                is_anybody: noun
                    .is_some_and(|noun| lexicon.generic.get(noun) == Some(&Generic::Anybody)),
                nouns,
                is_implied: implied.is_some(),
                class: implied.or_else(said),
                stance: claim.map_or(Stance::Actual, |claim| claim.stance),
                is_loose: is_loose(text, quantity, claim),
                told: told(quantity),
            });
        }
    }
    found.sort_by_key(|item| item.span);
    Items {
        items: found,
        words,
    }
}

/// A date whose year is not told: its month, its day and on which side of it.
fn yearly(date: &DateMention, lexicon: &Lexicon) -> Option<Yearly> {
    let mut month = None;
    let mut day = None;
    for word in date.text.split(|c: char| !c.is_alphanumeric()) {
        if let Some(CalendarWord::Month(named, _)) = lexicon.calendar.get(&word.to_lowercase()) {
            month = month.or(Some(*named));
        } else if word.starts_with(|c: char| c.is_ascii_digit()) {
            let digits = word.trim_end_matches(|c: char| c.is_alphabetic());
            // A second number is a range or a time of day.
            if day.is_some() {
                return None;
            }
            day = Some(digits.parse().ok().filter(|day| (1..=31).contains(day))?);
        }
    }
    Some(Yearly {
        month: month?,
        day,
        modifier: date.period.modifier().or_else(|| side(&date.text, lexicon)),
    })
}

/// On which side of a date the words before it lie: “before May 3”.
fn side(text: &str, lexicon: &Lexicon) -> Option<DateModifier> {
    let first = text.split_whitespace().next()?.to_lowercase();
    match lexicon.date_words.get(&first)? {
        DateWord::Before => Some(DateModifier::Before),
        DateWord::After => Some(DateModifier::After),
        DateWord::By | DateWord::Until => Some(DateModifier::OnOrBefore),
        DateWord::Since => Some(DateModifier::OnOrAfter),
        _ => None,
    }
}

/// Whether a figure leaves room for others beside it.
fn is_loose(text: &str, quantity: &Quantity, claim: Option<&Claim>) -> bool {
    let span = quantity.phrase.span;
    let after = text.get(span.end..).unwrap_or_default();
    let next = after.split_whitespace().next().unwrap_or_default();
    let next = next.trim_end_matches(|c: char| !c.is_alphanumeric());
    let before = text.get(..span.start).unwrap_or_default();
    let last = before.split_whitespace().next_back().unwrap_or_default();
    let is_other = |word: &str| BESIDES.contains(&word.to_lowercase().as_str());
    // “richer than the 17th”.
    let is_compared = before
        .split_whitespace()
        .rev()
        .take(2)
        .any(|word| word.eq_ignore_ascii_case("than"))
        && (quantity.ordinal || quantity.set_aside == Some(SetAside::Ordinal));
    let is_word_one = span.of(text).eq_ignore_ascii_case("one");
    is_word_one
        || is_compared
        || is_other(next)
        || is_other(last)
        || next == "ago"
        || claim.is_some_and(|claim| claim.part_of.is_some() || claim.stance == Stance::Possible)
}

/// Words that tell of figures beside the one they stand at.
const BESIDES: [&str; 5] = ["other", "others", "another", "additional", "including"];

/// A figure of a scale, and where its words end: “4.5/10”, “31 ( out of 100 )”, “59 out of 100”.
fn score(text: &str, quantity: &Quantity) -> Option<(Value, usize)> {
    if !quantity.unit.is_one() {
        return None;
    }
    if let Some([part, most]) = quantity.amount.fraction() {
        let written = quantity.phrase.span.of(text).contains('/');
        let most = u32::try_from(most)
            .ok()
            .filter(|most| SCALES.contains(most))?;
        let amount = quantity.amount.map(|_| Some(part.into()))?;
        return written.then_some((Value::Score { amount, most }, quantity.phrase.span.end));
    }
    if let Some((part, most)) = quantity.phrase.span.of(text).split_once('/') {
        // A bounded one: “less than 5/10”.
        let most: u32 = most.parse().ok().filter(|most| SCALES.contains(most))?;
        let part: Decimal = part.parse().ok()?;
        let amount = quantity.amount.map(|_| Some(part))?;
        return Some((Value::Score { amount, most }, quantity.phrase.span.end));
    }
    let end = quantity.phrase.span.end;
    let after = text.get(end..)?;
    let open = after.trim_start_matches([' ', '(']);
    let scale = open
        .strip_prefix('/')
        .or_else(|| open.strip_prefix("out of"))?
        .trim_start();
    let digits = scale
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(scale.len());
    let most: u32 = scale[..digits].parse().ok()?;
    let value = Value::Score {
        amount: quantity.amount.clone(),
        most,
    };
    let until = end + (after.len() - scale.len()) + digits;
    SCALES.contains(&most).then_some((value, until))
}

/// The scales that marks are given on.
const SCALES: [u32; 4] = [4, 5, 10, 100];

/// What a quantity says that can be compared; `None` for one that says nothing of its own: a
/// number in a name, an address, “one of the”.
fn value(text: &str, quantity: &Quantity, claim: Option<&Claim>) -> Option<Value> {
    quantity.amount.printed()?;
    let figure = || Value::Figure {
        amount: quantity.amount.clone(),
        unit: quantity.unit.clone(),
        change: quantity.change,
    };
    match quantity.set_aside {
        None if quantity.ordinal => Some(Value::Ordinal(quantity.amount.clone())),
        Some(SetAside::Ordinal) => Some(Value::Ordinal(quantity.amount.clone())),
        None if is_part_of_a_name(text, quantity, claim) || is_named(text, quantity) => None,
        None | Some(SetAside::Age | SetAside::Attribute | SetAside::Limit) => Some(figure()),
        Some(_) => None,
    }
}

/// “Chapter 3”, “Fallout 76”: a bare number behind a capital that counts nothing.
fn is_part_of_a_name(text: &str, quantity: &Quantity, claim: Option<&Claim>) -> bool {
    let counts = claim.is_some_and(|claim| claim.subject.is_some() || claim.predicate.is_some());
    if counts || !quantity.unit.is_one() || quantity.amount.bound() != Bound::Exact {
        return false;
    }
    let before = text[..quantity.phrase.span.start].trim_end();
    let word = before.rsplit(char::is_whitespace).next().unwrap_or("");
    word.len() < before.len() && word.starts_with(char::is_uppercase)
}

/// “Half Girlfriend”: a fraction with a capital before another.
fn is_named(text: &str, quantity: &Quantity) -> bool {
    let span = quantity.phrase.span;
    let next = text.get(span.end..).unwrap_or_default().trim_start();
    let is_part = quantity
        .amount
        .printed()
        .is_some_and(|printed| printed < Decimal::ONE);
    is_part && span.of(text).starts_with(char::is_uppercase) && next.starts_with(char::is_uppercase)
}

fn nouns(claim: Option<&Claim>, lexicon: &Lexicon) -> Vec<String> {
    let subject = claim.and_then(|claim| claim.subject.as_ref());
    subject.map_or_else(Vec::new, |subject| {
        let mut nouns: Vec<String> = lexicon.wider(&subject.concept).map(str::to_owned).collect();
        if nouns.first() != Some(&subject.concept) {
            nouns.insert(0, subject.concept.clone());
        }
        nouns
    })
}

/// A quantity in words; a place in an order and a part of a scale as printed.
fn told(quantity: &Quantity) -> String {
    let is_order = quantity.ordinal || quantity.set_aside == Some(SetAside::Ordinal);
    if is_order || quantity.phrase.text.contains('/') {
        quantity.phrase.text.clone()
    } else {
        in_words(
            &quantity.amount,
            &quantity.unit,
            quantity.unit_name.as_deref(),
        )
    }
}

/// The noun behind the figure that it counts.
fn head(claim: Option<&Claim>, figure: Span, lexicon: &Lexicon) -> Option<String> {
    let head = &claim?.subject.as_ref()?.head;
    let lower = head.text.to_lowercase();
    (head.span.start >= figure.end).then(|| lexicon.noun_lemma(&lower).into_owned())
}

/// Whether the claim's noun stands before its figure: it bears the figure (“the film earned 20
/// crore”), and is not what is counted.
fn is_bearer(claim: Option<&Claim>, figure: Span) -> bool {
    claim
        .and_then(|claim| claim.subject.as_ref())
        .is_some_and(|subject| subject.head.span.start < figure.start)
}

/// A content word of a sentence.
struct Word {
    stem: String,
    span: Span,
    is_name: bool,
}

/// The content words of a sentence outside its figures and dates, and where its phrases break: at
/// commas, brackets and figures. Linear.
fn content(
    text: &str,
    sentence: Span,
    taken: &[Span],
    lexicon: &Lexicon,
) -> (Vec<Word>, Vec<usize>) {
    let mut breaks: Vec<usize> = taken.iter().map(|span| span.start).collect();
    let mut words = Vec::new();
    for token in token::tokenize(text, sentence) {
        if taken.iter().any(|span| span.overlaps(token.span)) {
            continue;
        }
        let word = token.span.of(text);
        if matches!(word, "," | ";" | ":" | "(" | ")") {
            breaks.push(token.span.start);
        }
        if let Some(stem) = stem(word, lexicon) {
            words.push(Word {
                stem,
                span: token.span,
                is_name: word.starts_with(char::is_uppercase) && token.span.start > sentence.start,
            });
        }
    }
    breaks.sort_unstable();
    (words, breaks)
}

/// The stem of a content word: what it counts, else the class of what it says, so that “grossed”
/// meets “earned”, else its lemma cut to five letters, so that “worldwide” meets “world”.
/// `None` for numbers, marks and the small words that hold a sentence together.
fn stem(word: &str, lexicon: &Lexicon) -> Option<String> {
    if !word.starts_with(char::is_alphabetic) || word.chars().count() < 2 {
        return None;
    }
    let lower = word.to_lowercase();
    if lexicon.small.get(&lower).is_some() {
        return None;
    }
    // “globally” is “worldwide”.
    if lexicon.scope.get(&lower) == Some(&ScopeWord::Aggregate) {
        return Some("wide".to_owned());
    }
    let lemma = lexicon.lemma(&lower);
    let said = || lexicon.predicate(&[lower.as_str()]).map(|(class, _)| class);
    let base = match lexicon.concept(&[lemma.as_ref()]) {
        Some((concept, _)) => concept.name.as_str(),
        None => match said() {
            Some(class) if !class.weak => class.name.as_str(),
            Some(_) | None => lemma.as_ref(),
        },
    };
    Some(base.chars().take(5).collect())
}

/// The words around `at`, each with its distance: so many content words, and more across a break.
fn around(words: &[Word], breaks: &[usize], at: Span) -> BTreeMap<String, usize> {
    let place = words.partition_point(|word| word.span.start < at.start);
    let mut around = BTreeMap::new();
    let own = breaks.partition_point(|&start| start < at.start);
    for (idx, word) in words.iter().enumerate() {
        let crossed = breaks.partition_point(|&start| start < word.span.start);
        let distance = if idx < place {
            place - idx + BREAK * (own - crossed)
        } else {
            // The figure itself is a break.
            idx + 1 - place + BREAK * (crossed - own).saturating_sub(1)
        };
        let least = around.entry(word.stem.clone()).or_insert(distance);
        *least = distance.min(*least);
    }
    around
}

/// How many words a break stands for.
const BREAK: usize = 1;
