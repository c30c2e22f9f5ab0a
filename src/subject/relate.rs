//! Whether two profiles speak of the same thing, and why.

use std::collections::BTreeSet;
use std::fmt;

use super::profile::{Kind, Profile, Spot};
use crate::lexicon::Generic;
use crate::value::Period;

/// What joins two claims, or keeps them apart.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Reason {
    /// They count the same thing.
    SameThing(String),
    /// One counts a kind of what the other counts: narrower, wider.
    NarrowerThing(String, String),
    /// The same is said of it.
    SameAspect(String),
    /// The same word governs them.
    SameWord(String),
    /// The same property is measured.
    SameMeasure(String),
    /// They share a name.
    SameName(String),
    /// They share a place.
    SamePlace(String),
    /// One of them does not say what it speaks of.
    NoSubject,
    /// One stands in a feed item, the other outside it.
    OtherItem,
    /// Their values are of different kinds.
    OtherUnit(String, String),
    /// One is a level, the other a change or a rate.
    OtherMeasure,
    /// They count different things.
    OtherThing(String, String),
    /// Different things are said of them.
    OtherAspect(String, String),
    /// They belong to different countries.
    OtherSide(String, String),
    /// They hold at different places.
    OtherPlace(String, String),
    /// They bear different names.
    OtherName(String, String),
    /// Different words narrow them.
    OtherKind(String, String),
    /// They cover different stretches of time.
    OtherPeriod,
    /// One adds up several events, the other does not, or adds up others.
    OtherScope,
    /// One speaks of another happening.
    OtherEvent,
    /// One counts a part of what its own text counts.
    PartOnly,
    /// The words are too general to tell that they speak of the same thing.
    TooGeneral,
}

impl Reason {
    /// Whether it keeps the claims apart.
    #[must_use]
    pub const fn separates(&self) -> bool {
        match self {
            Self::SameThing(_)
            | Self::NarrowerThing(..)
            | Self::SameAspect(_)
            | Self::SameWord(_)
            | Self::SameMeasure(_)
            | Self::SameName(_)
            | Self::SamePlace(_) => false,
            Self::NoSubject
            | Self::OtherItem
            | Self::OtherUnit(..)
            | Self::OtherMeasure
            | Self::OtherThing(..)
            | Self::OtherAspect(..)
            | Self::OtherSide(..)
            | Self::OtherPlace(..)
            | Self::OtherName(..)
            | Self::OtherKind(..)
            | Self::OtherPeriod
            | Self::OtherScope
            | Self::OtherEvent
            | Self::PartOnly
            | Self::TooGeneral => true,
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SameThing(thing) => write!(out, "both count “{thing}”"),
            Self::NarrowerThing(narrow, wide) => write!(out, "“{narrow}” is a kind of “{wide}”"),
            Self::SameAspect(family) => write!(out, "the same is said of them: {family}"),
            Self::SameWord(word) => write!(out, "both hang on “{word}”"),
            Self::SameMeasure(measure) => write!(out, "both measure {measure}"),
            Self::SameName(name) => write!(out, "both name “{name}”"),
            Self::SamePlace(place) => write!(out, "both hold at “{place}”"),
            Self::NoSubject => out.write_str("one of them does not say what it speaks of"),
            Self::OtherItem => out.write_str("they stand in different items of a feed"),
            Self::OtherUnit(a, b) => write!(out, "one is {a}, the other {b}"),
            Self::OtherMeasure => out.write_str("one is a level, the other a change or a rate"),
            Self::OtherThing(a, b) => write!(out, "one counts “{a}”, the other “{b}”"),
            Self::OtherAspect(a, b) => write!(out, "one says {a}, the other {b}"),
            Self::OtherSide(a, b) => write!(out, "one belongs to {a}, the other to {b}"),
            Self::OtherPlace(a, b) => write!(out, "one holds at “{a}”, the other at “{b}”"),
            Self::OtherName(a, b) => write!(out, "one names “{a}”, the other “{b}”"),
            Self::OtherKind(a, b) => write!(out, "one is narrowed by “{a}”, the other by “{b}”"),
            Self::OtherPeriod => out.write_str("they cover different stretches of time"),
            Self::OtherScope => out.write_str("one adds up several events, the other does not"),
            Self::OtherEvent => out.write_str("one speaks of another happening"),
            Self::PartOnly => out.write_str("one counts only a part of what its text counts"),
            Self::TooGeneral => out.write_str("the words are too general to tell"),
        }
    }
}

/// What the claims around tell of all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scene {
    /// Somebody was killed: “five were shot” then counts the dead, “five were wounded” does not.
    pub(super) deadly: bool,
}

/// What joins two profiles and what keeps them apart; they speak of the same thing when something
/// joins them and nothing keeps them apart. Symmetric.
pub(super) fn reasons(a: &Profile, b: &Profile, scene: Scene) -> Vec<Reason> {
    let mut found = Vec::new();
    if a.item != b.item {
        found.push(Reason::OtherItem);
    }
    if a.kind != b.kind {
        found.push(Reason::OtherUnit(kind_name(&a.kind), kind_name(&b.kind)));
    }
    if a.measure != b.measure {
        found.push(Reason::OtherMeasure);
    }
    if a.other_event != b.other_event {
        found.push(Reason::OtherEvent);
    }
    let evidence = things(a, b, &mut found) | aspects(a, b, scene, &mut found);
    measures(a, b, &mut found);
    names_and_places(a, b, &mut found);
    times(a, b, &mut found);
    parts(a, b, &mut found);
    if !found.iter().any(Reason::separates) && !evidence.suffices(a, &found) {
        found.push(Reason::TooGeneral);
    }
    found
}

/// Whether two profiles speak of the same thing.
pub(super) fn related(a: &Profile, b: &Profile, scene: Scene) -> bool {
    !reasons(a, b, scene).iter().any(Reason::separates)
}

fn kind_name(kind: &Kind) -> String {
    match kind {
        Kind::Count => "a count".to_owned(),
        Kind::Ordinal => "an ordinal".to_owned(),
        Kind::Share => "a share".to_owned(),
        Kind::Money(code) => code.clone(),
        Kind::Physical(code) => format!("a value in {code}"),
    }
}

/// What speaks for two profiles being of the same thing.
#[derive(Debug, Clone, Copy, Default)]
struct Evidence {
    /// The concept names who or what is meant.
    thing: bool,
    /// The same class of predicate, known for both.
    aspect: bool,
    /// The same governing word.
    word: bool,
}

impl std::ops::BitOr for Evidence {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self {
            thing: self.thing | other.thing,
            aspect: self.aspect | other.aspect,
            word: self.word | other.word,
        }
    }
}

impl Evidence {
    fn suffices(self, a: &Profile, found: &[Reason]) -> bool {
        let anchored = found
            .iter()
            .any(|reason| matches!(reason, Reason::SameName(_) | Reason::SamePlace(_)));
        let measured = found
            .iter()
            .any(|reason| matches!(reason, Reason::SameMeasure(_)));
        match &a.kind {
            Kind::Count | Kind::Ordinal | Kind::Share => {
                self.thing || self.aspect || self.word && anchored
            }
            Kind::Money(_) => self.thing || self.aspect,
            // “Three hours”, “two days”: a stretch of time is of the same thing only when the words say so.
            Kind::Physical(code) if code == "s" => {
                self.thing && (self.aspect || self.word || anchored)
            }
            Kind::Physical(_) => self.thing || self.aspect || measured || anchored,
        }
    }
}

fn things(a: &Profile, b: &Profile, found: &mut Vec<Reason>) -> Evidence {
    let (wide, narrow) = if a.lineage.len() <= b.lineage.len() {
        (a, b)
    } else {
        (b, a)
    };
    let generic = wide.generic.is_some();
    if a.concept() == b.concept() && !a.concept().is_empty() {
        found.push(Reason::SameThing(a.concept().to_owned()));
        return Evidence {
            thing: !generic,
            ..Evidence::default()
        };
    }
    if !wide.concept().is_empty()
        && narrow
            .lineage
            .iter()
            .any(|concept| concept == wide.concept())
    {
        found.push(Reason::NarrowerThing(
            narrow.concept().to_owned(),
            wide.concept().to_owned(),
        ));
        return Evidence {
            thing: !generic,
            ..Evidence::default()
        };
    }
    // “Containment stood at 20 percent”, “the fire is 35 percent contained”: a measure may be told
    // by its own name or by the thing it is of.
    let may_be_of = a.is_measure() || b.is_measure();
    let is_thing_counted = matches!(a.kind, Kind::Count | Kind::Ordinal);
    let both_measures =
        a.is_measure() && b.is_measure() && a.generic.is_none() && b.generic.is_none();
    let is_physical = matches!(a.kind, Kind::Physical(_));
    if is_thing_counted || both_measures || !(may_be_of || is_physical) {
        found.push(Reason::OtherThing(
            a.concept().to_owned(),
            b.concept().to_owned(),
        ));
    }
    Evidence::default()
}

fn aspects(a: &Profile, b: &Profile, scene: Scene, found: &mut Vec<Reason>) -> Evidence {
    let same_word = a.verb.is_some() && a.verb == b.verb;
    if same_word {
        found.extend(a.verb.clone().map(Reason::SameWord));
    }
    match (family(a, scene), family(b, scene)) {
        (Some(one), Some(other)) if one == other => {
            found.push(Reason::SameAspect(one.to_owned()));
            Evidence {
                aspect: true,
                word: same_word,
                ..Evidence::default()
            }
        }
        (Some(one), Some(other)) => {
            found.push(Reason::OtherAspect(one.to_owned(), other.to_owned()));
            Evidence::default()
        }
        (Some(one), None) | (None, Some(one)) => {
            // Of “two people” without a predicate nobody knows what befell them.
            if a.generic == Some(Generic::Anybody) || b.generic == Some(Generic::Anybody) {
                found.push(Reason::OtherAspect(
                    one.to_owned(),
                    "nothing known".to_owned(),
                ));
            }
            Evidence {
                word: same_word,
                ..Evidence::default()
            }
        }
        (None, None) => {
            let weak = a
                .any_family()
                .filter(|family| Some(*family) == b.any_family());
            found.extend(weak.map(|family| Reason::SameAspect(family.to_owned())));
            Evidence {
                word: same_word,
                aspect: weak.is_some(),
                ..Evidence::default()
            }
        }
    }
}

/// The family of what is said; where nobody was killed, those hit are those wounded.
fn family(profile: &Profile, scene: Scene) -> Option<&str> {
    match profile.family() {
        Some("hit") if !scene.deadly => Some("injured"),
        family => family,
    }
}

fn measures(a: &Profile, b: &Profile, found: &mut Vec<Reason>) {
    match (&a.measured, &b.measured) {
        (Some(one), Some(other)) if one == other => found.push(Reason::SameMeasure(one.clone())),
        (Some(one), Some(other)) => {
            found.push(Reason::OtherAspect(one.clone(), other.clone()));
        }
        _ => {}
    }
}

fn names_and_places(a: &Profile, b: &Profile, found: &mut Vec<Reason>) {
    if let (Some(one), Some(other)) = (&a.side, &b.side)
        && one != other
    {
        found.push(Reason::OtherSide(one.clone(), other.clone()));
    }
    match common(&a.names, &b.names) {
        Common::Shared(name) => found.push(Reason::SameName(name)),
        Common::Differ(one, other) => found.push(Reason::OtherName(one, other)),
        Common::Unknown => {}
    }
    let is_person = a.root() == "person" || b.root() == "person";
    if !is_person && let Common::Differ(one, other) = common(&a.narrowing, &b.narrowing) {
        found.push(Reason::OtherKind(one, other));
    }
    let strict = matches!(a.kind, Kind::Physical(_) | Kind::Money(_));
    places(&a.places, &b.places, strict, found);
}

enum Common {
    Shared(String),
    Differ(String, String),
    Unknown,
}

fn common(a: &BTreeSet<String>, b: &BTreeSet<String>) -> Common {
    let shared = a
        .iter()
        .find(|one| b.iter().any(|other| same_name(one, other)));
    match (shared, a.first(), b.first()) {
        (Some(name), _, _) => Common::Shared(name.clone()),
        (None, Some(one), Some(other)) => Common::Differ(one.clone(), other.clone()),
        (None, _, _) => Common::Unknown,
    }
}

/// Whether two spellings are of one name: equal, or of five letters and more with the first the
/// same and at most one edit in six letters (“Zaporizhzhia”, “Zaporizhia”).
pub(super) fn same_name(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    let (len_a, len_b) = (a.chars().count(), b.chars().count());
    let longest = len_a.max(len_b);
    if len_a.min(len_b) < 5 || longest > 40 || a.chars().next() != b.chars().next() {
        return false;
    }
    strsim::osa_distance(a, b) <= longest / 6
}

fn places(a: &BTreeSet<Spot>, b: &BTreeSet<Spot>, strict: bool, found: &mut Vec<Reason>) {
    let same = a
        .iter()
        .find(|one| b.iter().any(|other| same_name(&one.name, &other.name)));
    if let Some(spot) = same {
        found.push(Reason::SamePlace(spot.name.clone()));
        return;
    }
    // The list is short: a sentence names few places.
    let apart = |one: &Spot, other: &Spot| match (&one.country, &other.country) {
        (Some(country), Some(elsewhere)) if country != elsewhere => true,
        (Some(_), Some(_)) => one.is_spot() && other.is_spot(),
        _ => strict,
    };
    if let (Some(one), Some(other)) = (a.first(), b.first())
        && a.iter().all(|one| b.iter().all(|other| apart(one, other)))
    {
        found.push(Reason::OtherPlace(one.name.clone(), other.name.clone()));
    }
}

impl Spot {
    /// Whether it is a place within a country, no country or state.
    fn is_spot(&self) -> bool {
        self.country.as_deref().is_none_or(|country| {
            let name = self.name.to_ascii_uppercase();
            name != country && !name.starts_with(&format!("{country}-"))
        })
    }
}

fn times(a: &Profile, b: &Profile, found: &mut Vec<Reason>) {
    if let (Some(one), Some(other)) = (&a.period, &b.period)
        && !same_period(one, other)
    {
        found.push(Reason::OtherPeriod);
    }
    match (&a.aggregate, &b.aggregate) {
        (None, None) => {}
        (Some(one), Some(other)) => {
            if one.is_disjoint(other) && !one.is_empty() && !other.is_empty() {
                found.push(Reason::OtherScope);
            }
        }
        (Some(_), None) | (None, Some(_)) => found.push(Reason::OtherScope),
    }
}

fn same_period(a: &Period, b: &Period) -> bool {
    (a.from(), a.to()) == (b.from(), b.to())
}

fn parts(a: &Profile, b: &Profile, found: &mut Vec<Reason>) {
    let same_kind = a.concept() == b.concept() && !a.concept().is_empty();
    if a.part != b.part || a.part && !(same_kind && a.generic != Some(Generic::Anything)) {
        found.push(Reason::PartOnly);
    }
}
