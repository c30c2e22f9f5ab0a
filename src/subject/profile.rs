//! What decides of which thing a claim speaks, taken out of its words.
//!
//! A profile holds no amount and no place in the text: two claims with one profile speak of the
//! same thing as far as their words tell, and a group of a hundred thousand claims has few profiles.

use std::collections::BTreeSet;

use crate::claim::Claim;
use crate::document::Zone;
use crate::lexicon::words::pieces;
use crate::lexicon::{Generic, Lexicon, PlaceKind, ScopeWord, WordId};
use crate::span::Span;
use crate::value::{Decimal, Grain, Measure, Period, Role, Stance, Unit};

/// What decides of which thing a claim speaks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Profile {
    /// The feed item that the claim must stay within: source and number.
    pub(super) item: Option<(String, usize)>,
    /// What kind of value it is.
    pub(super) kind: Kind,
    /// Level, change, rate…
    pub(super) measure: Measure,
    /// The concept, then each wider one.
    pub(super) lineage: Vec<String>,
    /// The concept was not named with the number, but found near it.
    pub(super) guessed: bool,
    /// Whether the concept alone tells who or what is meant.
    pub(super) generic: Option<Generic>,
    /// Class and family of the predicate.
    pub(super) class: Option<Class>,
    /// Base form of the predicate's head.
    pub(super) verb: Option<String>,
    /// What is measured (`depth`, `length`), for values with a physical unit.
    pub(super) measured: Option<String>,
    /// The country the counted thing belongs to.
    pub(super) side: Option<String>,
    /// Proper names in the subject, lower-case.
    pub(super) names: BTreeSet<String>,
    /// Other words that narrow the head.
    pub(super) narrowing: BTreeSet<String>,
    /// Words with digits in the subject: “105” of “105 mm rounds”.
    pub(super) marks: BTreeSet<String>,
    /// Where it holds.
    pub(super) places: BTreeSet<Spot>,
    /// A closed stretch of a month or more that the figure covers.
    pub(super) period: Option<Period>,
    /// The words that make the figure an aggregate of several events.
    pub(super) aggregate: Option<BTreeSet<String>>,
    /// The figure counts a part of what its own text counts elsewhere.
    pub(super) part: bool,
    /// The figure leaves somebody out who was counted before.
    pub(super) others: bool,
    /// The words put the figure into another happening than the one reported.
    pub(super) other_event: bool,
    /// It is told of a single one.
    pub(super) single: bool,
    /// The stretch of time it covers is still open (“since Friday”).
    pub(super) open: bool,
    /// It is told of so many of a named whole (“three of the victims”).
    pub(super) of: bool,
    /// The number may stand beside its own successor or predecessor: “from 12 to 14”, “12 are there
    /// and 14 are planned”.
    pub(super) moves: bool,
}

/// What kind of value a figure has: figures of two kinds are never compared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Kind {
    /// So many.
    Count,
    /// The n-th.
    Ordinal,
    /// A part of a whole, in percent or as a fraction.
    Share,
    /// An amount of a currency.
    Money(String),
    /// A length, a mass, a rate of flow…: units that convert into each other.
    Physical(String),
}

/// A class of predicates and the family it belongs to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Class {
    pub(super) name: String,
    pub(super) family: String,
    /// It says little: nothing speaks against another class.
    pub(super) weak: bool,
}

/// A place name with what is known of where it lies.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Spot {
    pub(super) name: String,
    pub(super) country: Option<String>,
}

impl Profile {
    /// The profile of a claim.
    pub(super) fn of(claim: &Claim, lexicon: &Lexicon) -> Self {
        let kind = kind_of(&claim.quantity.unit, claim.aspect.measure);
        let subject = claim.subject.as_ref();
        let told = subject.map(|subject| subject.concept.as_str());
        let spoken_of = match kind {
            Kind::Count if !is_told(claim, lexicon) => spoken_of(claim, lexicon),
            Kind::Count | Kind::Ordinal | Kind::Share | Kind::Money(_) | Kind::Physical(_) => None,
        };
        let concept = spoken_of
            .as_ref()
            .map_or(told, |(concept, _)| Some(concept.as_str()));
        let lineage: Vec<String> = concept
            .map(|concept| lexicon.wider(concept).map(str::to_owned).collect())
            .unwrap_or_default();
        let lineage = joined_with(claim, lexicon, lineage);
        let implied = spoken_of.as_ref().and_then(|(_, class)| class.as_deref());
        let class = class_of(claim, &lineage, implied, lexicon);
        let places: BTreeSet<Spot> = claim
            .place
            .iter()
            .map(|place| Spot {
                name: place.name.to_lowercase(),
                country: place.country.clone(),
            })
            .collect();
        let words = Narrowing::of(claim, lexicon);
        let measured = match kind {
            Kind::Physical(_) => measured(claim, &lineage, lexicon),
            Kind::Count | Kind::Ordinal | Kind::Share | Kind::Money(_) => None,
        };
        let scope = &claim.aspect.scope;
        Self {
            item: (claim.zone == Zone::Feed)
                .then(|| (claim.source.clone(), claim.item.unwrap_or(usize::MAX))),
            kind,
            measure: match claim.aspect.measure {
                // A share is told by its kind already.
                Measure::Share => Measure::Level,
                measure => measure,
            },
            generic: match concept {
                Some(concept) => lexicon.generic.get(concept).copied(),
                None => None,
            },
            guessed: spoken_of.is_some(),
            lineage,
            class,
            verb: claim
                .predicate
                .as_ref()
                .map(|said| said.lemma.to_lowercase()),
            measured,
            side: words.side,
            names: words.names,
            narrowing: words.narrowing,
            marks: marks(claim),
            places,
            period: claim.as_of.as_ref().map(|when| when.period).filter(is_long),
            aggregate: (scope.aggregate || is_since(claim)).then(|| {
                scope
                    .words
                    .iter()
                    .map(|words| words.to_lowercase())
                    .collect()
            }),
            part: claim.part_of.is_some()
                || claim.quantity.role == Some(Role::Part)
                || is_of_the(claim, lexicon),
            others: scope.others,
            other_event: other_event(claim, lexicon),
            single: claim.quantity.amount.printed() == Some(Decimal::ONE)
                && claim.quantity.unit.is_one(),
            open: claim
                .as_of
                .as_ref()
                .is_some_and(|when| when.period.from().is_some() && when.period.to().is_none()),
            of: words_after(claim).next().as_deref() == Some("of"),
            moves: claim.stance != Stance::Actual
                || matches!(
                    claim.quantity.role,
                    Some(Role::From | Role::To | Role::Previous | Role::Retracted | Role::Target)
                ),
        }
    }

    /// The widest concept.
    pub(super) fn root(&self) -> &str {
        self.lineage.last().map_or("", String::as_str)
    }

    /// The concept itself.
    pub(super) fn concept(&self) -> &str {
        self.lineage.first().map_or("", String::as_str)
    }

    /// The family of what is said, unless that says little.
    pub(super) fn family(&self) -> Option<&str> {
        let class = self.class.as_ref().filter(|class| !class.weak)?;
        Some(class.family.as_str())
    }

    /// The family of what is said, however little that tells.
    pub(super) fn any_family(&self) -> Option<&str> {
        self.class.as_ref().map(|class| class.family.as_str())
    }

    /// Whether the concept names a measure of something (“level”, “price”), not the thing itself.
    pub(super) fn is_measure(&self) -> bool {
        matches!(
            self.root(),
            "measure" | "share" | "money" | "rate" | "count" | "change" | ""
        )
    }

    /// Whether the concept stands for the people of a place at large.
    pub(super) fn is_anybody(&self) -> bool {
        self.generic == Some(Generic::Anybody)
            && !crate::subject::relate::is_by_sex_or_age(self.concept())
            || self.concept() == "population"
    }

    /// What people may have been hurt by one event, in whatever way.
    pub(super) fn topic(&self) -> &str {
        match self.family() {
            Some("killed" | "injured" | "hit" | "critical") => "harm",
            Some(family) => family,
            None => "",
        }
    }
}

/// The class of what is said; one that says little, or that cannot be meant of the thing, gives way
/// to what the counted noun itself speaks of.
fn class_of(
    claim: &Claim,
    lineage: &[String],
    implied: Option<&str>,
    lexicon: &Lexicon,
) -> Option<Class> {
    let said = claim
        .predicate
        .as_ref()
        .and_then(|said| lexicon.class(said.class.as_deref()?))
        .filter(|class| class.suits(lineage));
    let noun = || {
        if let Some(implied) = implied {
            return lexicon.class(implied);
        }
        let subject = claim.subject.as_ref()?;
        let words: Vec<String> = subject
            .phrase
            .text
            .split_whitespace()
            .map(str::to_lowercase)
            .collect();
        let (concept, _) = lexicon
            .concept(&words)
            .or_else(|| lexicon.concept(&[subject.concept.as_str()]))?;
        lexicon.class(concept.implies.as_deref().or(concept.suggests.as_deref())?)
    };
    let class = match said {
        Some(class) if !class.weak => class,
        weak => noun().or(weak)?,
    };
    Some(Class {
        name: class.name.clone(),
        family: class.family.clone(),
        weak: class.weak,
    })
}

/// “214 passengers and crew” are people of whom neither word tells all: the narrowest kind of thing
/// that both are.
fn joined_with(claim: &Claim, lexicon: &Lexicon, lineage: Vec<String>) -> Vec<String> {
    let second = || {
        let subject = claim.subject.as_ref()?;
        let end = subject
            .phrase
            .span
            .end
            .checked_sub(claim.sentence.span.start)?;
        let behind = claim.sentence.text.get(end..)?;
        let mut behind = words(
            behind
                .strip_prefix(" and ")
                .or(behind.strip_prefix(" or "))?,
        );
        let (concept, _) = lexicon.concept(&[behind.next()?])?;
        Some(concept.name.clone())
    };
    let Some(second) = second() else {
        return lineage;
    };
    let by_sex = super::relate::is_by_sex_or_age;
    // “Servicemen and women” are servicemen.
    if by_sex(&second) && !lineage.first().is_some_and(|first| by_sex(first)) {
        return lineage;
    }
    let kinds: Vec<&str> = lexicon.wider(&second).collect();
    match lineage
        .iter()
        .position(|kind| kinds.contains(&kind.as_str()))
    {
        Some(at) => lineage[at..].to_vec(),
        None => lineage,
    }
}

/// Whether the claim names what it counts: a known thing, or a noun right behind the number.
fn is_told(claim: &Claim, lexicon: &Lexicon) -> bool {
    let Some(subject) = &claim.subject else {
        return false;
    };
    let lineage: Vec<&str> = lexicon.wider(&subject.concept).take(2).collect();
    let is_known = lineage.len() > 1
        || lexicon.generic.get(&subject.concept).is_some()
        || lexicon
            .concept(&[subject.head.text.to_lowercase()])
            .is_some();
    let number = claim.quantity.phrase.span;
    let is_behind = subject.head.span.start >= number.end
        && subject.head.span.start - number.end <= CLOSE_BEHIND;
    is_known || is_behind
}

/// Bytes between a number and the noun it counts.
const CLOSE_BEHIND: usize = 32;

/// What a number whose noun is left out or misread speaks of, and what is said of it: the nearest
/// noun before it that says both (“the death toll … has climbed to 61”, “injuries now stand at
/// 340”), else the nearest known thing of the sentence.
fn spoken_of(claim: &Claim, lexicon: &Lexicon) -> Option<(String, Option<String>)> {
    let before: Vec<String> = words(before(claim)?).collect();
    let behind: Vec<String> = words_after(claim).take(MOST_WORDS).collect();
    let near = &before[before.len().saturating_sub(MOST_WORDS)..];
    let concepts = |words: &[String], from_end: bool| {
        let ends: Vec<usize> = if from_end {
            (1..=words.len()).rev().collect()
        } else {
            (1..=words.len()).collect()
        };
        ends.into_iter()
            .filter_map(|end| {
                let (concept, _) = lexicon.concept(&words[..end])?;
                let is_wide = lexicon.generic.get(&concept.name).is_some();
                (!is_wide || concept.implies.is_some())
                    .then(|| (concept.name.clone(), concept.implies.clone()))
            })
            .collect::<Vec<_>>()
    };
    let before = concepts(near, true);
    let behind = concepts(&behind, false);
    before
        .iter()
        .find(|(_, implied)| implied.is_some())
        .or_else(|| behind.iter().find(|(_, implied)| implied.is_some()))
        .or_else(|| before.first())
        .or_else(|| behind.first())
        .cloned()
}

/// Words on either side of a number in which the thing it counts is looked for.
const MOST_WORDS: usize = 12;

/// The words of the sentence behind the number.
fn words_after(claim: &Claim) -> impl Iterator<Item = String> + '_ {
    words(after(claim).unwrap_or(""))
}

fn kind_of(unit: &Unit, measure: Measure) -> Kind {
    if measure == Measure::Ordinal {
        return Kind::Ordinal;
    }
    if measure == Measure::Share || matches!(unit.code(), "%" | "[pp]" | "[bp]") {
        return match unit.code() {
            "[pp]" | "[bp]" => Kind::Physical("points".to_owned()),
            _ => Kind::Share,
        };
    }
    if unit.is_one() {
        return Kind::Count;
    }
    match unit.dimension() {
        Some(dimension) => match dimension.currency() {
            Some(code) => Kind::Money(code.to_owned()),
            None => Kind::Physical(dimension_name(unit, dimension)),
        },
        None => Kind::Physical(unit.code().to_owned()),
    }
}

/// A code that stands for all units of one dimension.
fn dimension_name(unit: &Unit, dimension: crate::value::Dimension) -> String {
    const STANDARD: &[&str] = &[
        "m", "m2", "m3", "g", "s", "K", "m/s", "m3/s", "W", "J", "Pa", "Hz", "bit", "1/s", "bit/s",
        "g/s", "V", "A", "N", "g/m3",
    ];
    STANDARD
        .iter()
        .find(|code| Unit::new(**code).dimension() == Some(dimension))
        .map_or_else(|| unit.code().to_owned(), |code| (*code).to_owned())
}

/// The words of the subject that narrow its head.
#[derive(Default)]
struct Narrowing {
    side: Option<String>,
    names: BTreeSet<String>,
    narrowing: BTreeSet<String>,
}

impl Narrowing {
    fn of(claim: &Claim, lexicon: &Lexicon) -> Self {
        let mut found = Self::default();
        let Some(subject) = &claim.subject else {
            return found;
        };
        found.side.clone_from(&subject.country);
        let capital = capitals(claim);
        for modifier in &subject.modifiers {
            let modifier = modifier.to_lowercase();
            if let Some(place) = lexicon.place(&modifier)
                && place.first.kind != PlaceKind::City
                && capital.contains(modifier.split(' ').next().unwrap_or(""))
            {
                found
                    .side
                    .get_or_insert_with(|| place.first.country().to_owned());
            } else if capital.contains(&modifier) {
                found.names.insert(modifier);
            } else if lexicon.scope.get(&modifier).is_none() {
                found.narrowing.insert(modifier);
            }
        }
        let head = subject.head.text.to_lowercase();
        if capital.contains(&head) && lexicon.place(&head).is_none() {
            found.names.insert(head);
        }
        found
    }
}

/// The words of the subject that hold digits.
fn marks(claim: &Claim) -> BTreeSet<String> {
    claim
        .subject
        .iter()
        .flat_map(|subject| words(&subject.phrase.text))
        .filter(|word| word.contains(|c: char| c.is_ascii_digit()))
        .collect()
}

/// The capitalised words of the subject and of the rest of its sentence that are no sentence
/// openers, lower-case.
fn capitals(claim: &Claim) -> BTreeSet<String> {
    let Some(subject) = &claim.subject else {
        return BTreeSet::new();
    };
    let opens = |offset: usize| offset <= claim.sentence.span.start;
    let start = subject.phrase.span.start;
    let mut offset = 0;
    let mut found = BTreeSet::new();
    for word in subject
        .phrase
        .text
        .split(|c: char| c.is_whitespace() || c == '-')
    {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let is_name = word.starts_with(char::is_uppercase);
        if is_name && !(offset == 0 && opens(start)) {
            found.insert(bare(word).to_lowercase());
        }
        offset += word.len() + 1;
    }
    // A complement (“wreck of the Belisama”) stands outside the phrase, but among the modifiers.
    for word in claim.sentence.text.split_whitespace().skip(1) {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        if word.starts_with(char::is_uppercase) {
            found.insert(bare(word).to_lowercase());
        }
    }
    found
}

fn bare(word: &str) -> &str {
    word.strip_suffix("'s")
        .or_else(|| word.strip_suffix("’s"))
        .unwrap_or(word)
}

/// What a physical value measures: told by the concept (“depth”), or by the words right after it
/// (“40 metres deep”).
fn measured(claim: &Claim, lineage: &[String], lexicon: &Lexicon) -> Option<String> {
    if lineage.last().is_some_and(|root| root == "measure") {
        return lineage
            .first()
            .filter(|concept| lexicon.generic.get(concept).is_none())
            .cloned();
    }
    measured_behind(claim, lexicon).or_else(|| measured_before(claim, lexicon))
}

/// “40 metres deep”.
fn measured_behind(claim: &Claim, lexicon: &Lexicon) -> Option<String> {
    let next: Vec<String> = words(after(claim)?).take(4).collect();
    (1..=next.len())
        .rev()
        .find_map(|n| lexicon.measured.get(&next[..n].join(" ")))
        .map(|measured| measured.0.clone())
}

/// “winds of up to 130 km/h”.
fn measured_before(claim: &Claim, lexicon: &Lexicon) -> Option<String> {
    let before: Vec<String> = words(before(claim)?).collect();
    let mut back = before.iter().rev().take(6).peekable();
    while let Some(word) = back.next_if(|word| is_small(word)) {
        if word == "and" {
            return None;
        }
    }
    let (concept, _) = lexicon.concept(&[back.next()?.as_str()])?;
    let is_measure = lexicon.wider(&concept.name).last() == Some("measure");
    (is_measure && lexicon.generic.get(&concept.name).is_none()).then(|| concept.name.clone())
}

/// Prepositions and bounds are the words of four letters and less that stand before a number.
fn is_small(word: &str) -> bool {
    word.len() <= 3
        || matches!(
            word,
            "about" | "some" | "than" | "more" | "over" | "least" | "nearly" | "around"
        )
}

/// The text of the sentence behind the number.
pub(super) fn after(claim: &Claim) -> Option<&str> {
    let end = claim
        .quantity
        .phrase
        .span
        .end
        .checked_sub(claim.sentence.span.start)?;
    claim.sentence.text.get(end..)
}

/// The sentence up to the number.
pub(super) fn before(claim: &Claim) -> Option<&str> {
    let start = claim
        .quantity
        .phrase
        .span
        .start
        .checked_sub(claim.sentence.span.start)?;
    claim.sentence.text.get(..start)
}

/// The words of a text, lower-case, without marks.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split_whitespace().map(|word| {
        word.trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase()
    })
}

/// “Three of the victims were women”: a part of those whom the noun speaks of, where nothing but the
/// noun tells what befell them. (“Eleven of the passengers later died” counts all the dead.)
fn is_of_the(claim: &Claim, lexicon: &Lexicon) -> bool {
    let is_of = || {
        let mut behind = words(after(claim)?);
        let of = behind.next()? == "of";
        Some(
            of && matches!(
                behind.next()?.as_str(),
                "the" | "them" | "those" | "these" | "his" | "her" | "their"
            ),
        )
    };
    let by_noun = || {
        let subject = claim.subject.as_ref()?;
        let (concept, _) = lexicon.concept(&[subject.head.text.to_lowercase()])?;
        let class = claim
            .predicate
            .as_ref()
            .and_then(|said| said.class.as_deref());
        Some(
            class.is_none()
                || class == concept.suggests.as_deref()
                || class == concept.implies.as_deref(),
        )
    };
    is_of() == Some(true) && by_noun() == Some(true)
}

/// “Since October 2014, 15 children have been murdered”: a long stretch that is still open.
fn is_since(claim: &Claim) -> bool {
    claim.as_of.as_ref().is_some_and(|when| {
        let period = &when.period;
        let long = !matches!(period.grain(), Grain::Day | Grain::Weekend | Grain::Week);
        long && period.from().is_some() && period.to().is_none()
    })
}

/// Whether a period is a closed stretch that a figure may cover: a month, a quarter, a year…
fn is_long(period: &Period) -> bool {
    let long = match period.grain() {
        Grain::Time | Grain::Day | Grain::Weekend | Grain::Week => false,
        Grain::Month
        | Grain::Quarter
        | Grain::Half
        | Grain::Season
        | Grain::Year
        | Grain::Decade
        | Grain::Century => true,
    };
    long && period.from().is_some() && period.to().is_some() && period.modifier().is_none()
}

/// Whether the sentence speaks of another happening than the one reported (“in a similar crash”).
fn other_event(claim: &Claim, lexicon: &Lexicon) -> bool {
    let text = &claim.sentence.text;
    let ids: Vec<WordId> = pieces(text, Span::new(0, text.len()))
        .map(|piece| lexicon.words.id(piece.span.of(text)))
        .collect();
    (0..ids.len()).any(|start| {
        lexicon.scope.begins_with(ids[start])
            && lexicon
                .scope
                .longest_at(ids[start..].iter().copied())
                .is_some_and(|(_, word)| *word == ScopeWord::OtherEvent)
    })
}
