//! Whether two profiles speak of the same thing, and why.

use std::collections::BTreeSet;
use std::fmt;

use super::profile::{Kind, Profile, Spot};
use super::wording::{Vocabulary, Wording};
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
    /// Their sentences share words.
    SameWords(Vec<String>),
    /// Their sources seem to tell one story.
    SameStory,
    /// What the kind of value alone tells: a power or a speed is rarely of two things in one story.
    RareKind,
    /// They stand in one source, which would rather not say the same thing twice.
    SameSource,
    /// One counts so many of a named whole.
    OfWhole,
    /// Of one of them it is not known what is said.
    UnknownAspect(String),
    /// Of one of them it is not known what it counts.
    UnknownThing,
    /// Of one of them it is only guessed what it counts.
    GuessedThing,
    /// They count people in two roles that one person may have.
    OtherRole(String, String),
    /// They stand in one sentence, and neither takes the other's place.
    SameSentence,
    /// One tells of a single one, the other of several.
    SingleOrSeveral,
    /// Different properties are measured.
    OtherProperty(String, String),
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
            Self::SameWords(words) => write!(out, "their sentences share {}", words.join(", ")),
            Self::SameStory => out.write_str("their sources seem to tell one story"),
            Self::RareKind => out.write_str("the kind of value, rare or common in a story"),
            Self::SameSource => out.write_str("one source gives both"),
            Self::OfWhole => out.write_str("one counts so many of a named whole"),
            Self::UnknownAspect(family) => {
                write!(out, "one says {family}, of the other nothing is known")
            }
            Self::UnknownThing => out.write_str("what one of them counts is not known"),
            Self::GuessedThing => out.write_str("what one of them counts is only guessed"),
            Self::OtherRole(a, b) => write!(out, "“{a}” and “{b}” may be the same people"),
            Self::SameSentence => out.write_str("one sentence gives both"),
            Self::SingleOrSeveral => {
                out.write_str("one tells of a single one, the other of several")
            }
            Self::OtherProperty(a, b) => write!(out, "one measures {a}, the other {b}"),
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

/// What of its surroundings decides how two claims are related.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scene<'a> {
    /// Their sources speak of somebody killed: “five were wounded” then leaves out the dead that
    /// “five were shot” counts.
    pub(super) deadly: bool,
    /// Their sources seem to tell one story.
    pub(super) one_story: bool,
    /// One source gives both.
    pub(super) one_source: bool,
    /// One sentence gives both.
    pub(super) one_sentence: bool,
    /// The words of both sentences; none where there are too many claims to look at each.
    pub(super) words: Option<(&'a Vocabulary, &'a Wording, &'a Wording)>,
}

/// What speaks for two claims being of one thing, as it is found.
pub(super) trait Scale {
    /// Something speaks for it, or against it.
    fn put(&mut self, points: i32, reason: impl FnOnce() -> Reason);
    /// Something keeps the two apart, whatever else there is.
    fn part(&mut self, reason: impl FnOnce() -> Reason);
    /// Whether the two are kept apart and nobody needs to know what else there is.
    fn is_settled(&self) -> bool;
}

/// Only the sum: hundredths of what a rare word in common counts twice.
#[derive(Debug, Default)]
pub(super) struct Sum {
    points: i32,
    apart: bool,
}

impl Sum {
    /// The points, unless something keeps the two apart.
    pub(super) fn points(&self) -> Option<i32> {
        (!self.apart).then_some(self.points)
    }
}

impl Scale for Sum {
    fn put(&mut self, points: i32, _: impl FnOnce() -> Reason) {
        self.points += points;
    }
    fn part(&mut self, _: impl FnOnce() -> Reason) {
        self.apart = true;
    }
    fn is_settled(&self) -> bool {
        self.apart
    }
}

/// Every reason with its points.
impl Scale for Vec<Tie> {
    fn put(&mut self, points: i32, reason: impl FnOnce() -> Reason) {
        self.push(Tie {
            reason: reason(),
            points: Some(points),
        });
    }
    fn part(&mut self, reason: impl FnOnce() -> Reason) {
        self.push(Tie {
            reason: reason(),
            points: None,
        });
    }
    fn is_settled(&self) -> bool {
        false
    }
}

/// Something that speaks for two claims being of one thing, or against it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tie {
    /// What it is.
    pub reason: Reason,
    /// How much it counts, in hundredths; `None` keeps the two apart whatever else there is.
    pub points: Option<i32>,
}

/// Points from which on two claims are taken to speak of one thing, [`Tie`]s added up.
pub const ENOUGH: i32 = 50;

/// Points from which on two claims are sure enough to speak of one thing for a contradiction between
/// them to be told.
pub const SURE: i32 = 150;

/// Weighs what speaks for two profiles being of one thing. Symmetric in its sum.
///
/// The points were set on labelled stories so that what names the thing or what is said of it
/// decides, words in common and a common story carry what is said in other words, and nothing but a
/// common story carries nothing.
pub(super) fn weigh(a: &Profile, b: &Profile, scene: &Scene<'_>, scale: &mut impl Scale) {
    kept_apart(a, b, scene, scale);
    if scale.is_settled() {
        return;
    }
    let mut evidence = things(a, b, scale);
    evidence |= aspects(a, b, scene, scale);
    evidence |= measures(a, b, scene, scale);
    evidence |= names_and_places(a, b, scale);
    if let Some((vocabulary, one, other)) = scene.words {
        let points = vocabulary.in_common(one, other);
        evidence |= points >= 50 && !name_different_things(a, b);
        if points > 0 {
            scale.put(points, || {
                Reason::SameWords(vocabulary.words_in_common(one, other))
            });
        }
    }
    if scene.one_source {
        scale.put(0, || Reason::SameSource);
    } else if scene.one_story {
        scale.put(100, || Reason::SameStory);
    }
    if a.of != b.of && a.kind == Kind::Count {
        scale.put(-100, || Reason::OfWhole);
    }
    let rarity = rarity(&a.kind);
    if rarity != 0 {
        scale.put(rarity, || Reason::RareKind);
    }
    // A power or a speed is rarely told of two things.
    let is_rare = rarity >= 120;
    if !evidence && !is_rare {
        let points = match a.kind {
            Kind::Count | Kind::Ordinal => -100,
            Kind::Share | Kind::Money(_) | Kind::Physical(_) => -60,
        };
        scale.put(points, || Reason::TooGeneral);
    }
}

/// How much the kind of value alone tells.
fn rarity(kind: &Kind) -> i32 {
    match kind {
        Kind::Count | Kind::Ordinal => 0,
        Kind::Share => 40,
        Kind::Money(_) => 30,
        Kind::Physical(code) => match code.as_str() {
            "s" => -30,
            "m" => 60,
            _ => 120,
        },
    }
}

fn are_people(a: &Profile, b: &Profile) -> bool {
    a.kind == Kind::Count && a.root() == "person" && b.root() == "person"
}

/// What no amount of likeness outweighs.
fn kept_apart(a: &Profile, b: &Profile, scene: &Scene<'_>, scale: &mut impl Scale) {
    if a.item != b.item {
        scale.part(|| Reason::OtherItem);
    }
    if a.kind != b.kind {
        scale.part(|| Reason::OtherUnit(kind_name(&a.kind), kind_name(&b.kind)));
    }
    if a.measure != b.measure {
        scale.part(|| Reason::OtherMeasure);
    }
    if a.other_event != b.other_event {
        scale.part(|| Reason::OtherEvent);
    }
    if scene.one_sentence && !(a.moves || b.moves) {
        scale.part(|| Reason::SameSentence);
    }
    if are_people(a, b) && a.single != b.single {
        scale.part(|| Reason::SingleOrSeveral);
    }
    if let (Some(one), Some(other)) = (&a.side, &b.side)
        && one != other
    {
        scale.part(|| Reason::OtherSide(one.clone(), other.clone()));
    }
    let strict = matches!(a.kind, Kind::Physical(_) | Kind::Money(_));
    if let Some((one, other)) = other_place(&a.places, &b.places, strict) {
        scale.part(|| Reason::OtherPlace(one.name.clone(), other.name.clone()));
    }
    times(a, b, scale);
    if a.kind != Kind::Share {
        parts(a, b, scale);
    }
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

/// How the counted things are related. Gives whether that alone may tell that they are the same.
fn things(a: &Profile, b: &Profile, scale: &mut impl Scale) -> bool {
    if a.guessed || b.guessed {
        scale.put(-40, || Reason::GuessedThing);
    }
    if a.lineage.is_empty() || b.lineage.is_empty() {
        scale.put(-15, || Reason::UnknownThing);
        return false;
    }
    if a.concept() == b.concept() {
        let points = match a.generic {
            None => 250,
            Some(Generic::Anybody) => 100,
            Some(Generic::Anything) => 50,
        };
        scale.put(points, || Reason::SameThing(a.concept().to_owned()));
        return a.generic.is_none() || a.kind == Kind::Share && a.is_anybody();
    }
    let (wide, narrow) = if a.lineage.len() <= b.lineage.len() {
        (a, b)
    } else {
        (b, a)
    };
    if narrow.lineage.iter().any(|kind| kind == wide.concept()) {
        let mut points = match wide.generic {
            None => 150,
            Some(Generic::Anybody | Generic::Anything) => 70,
        };
        // “Two women were killed” beside “four people were killed”: of all people, those of one sex
        // or age are a part; and attackers and officers stand against the people of a story.
        if is_by_sex_or_age(narrow.concept()) || is_set_apart(narrow) {
            points -= 200;
        }
        scale.put(points, || {
            Reason::NarrowerThing(narrow.concept().to_owned(), wide.concept().to_owned())
        });
        return wide.generic.is_none() || a.kind == Kind::Share && wide.is_anybody();
    }
    let differ = || Reason::OtherThing(a.concept().to_owned(), b.concept().to_owned());
    if is_by_sex_or_age(a.concept()) && is_by_sex_or_age(b.concept()) {
        scale.part(differ);
        return false;
    }
    if a.root() == "person" && b.root() == "person" {
        // “A quarter of the residents”, “25 percent of the population”.
        let are_anybody = a.is_anybody() && b.is_anybody();
        scale.put(if are_anybody { 70 } else { 0 }, || {
            Reason::OtherRole(a.concept().to_owned(), b.concept().to_owned())
        });
        return are_anybody;
    }
    // “Containment stood at 20 percent”, “the fire is 35 percent contained”: a measure may be told
    // by its own name or by the thing it is of.
    let are_measures = a.root() == "measure" && b.root() == "measure";
    if are_measures && a.generic.is_none() && b.generic.is_none() {
        scale.part(|| Reason::OtherProperty(a.concept().to_owned(), b.concept().to_owned()));
        return false;
    }
    let are_counted = matches!(a.kind, Kind::Count | Kind::Ordinal);
    let are_known = a.lineage.len() > 1 && b.lineage.len() > 1;
    if !are_counted && a.is_measure() != b.is_measure() {
        scale.put(-15, || Reason::UnknownThing);
        return false;
    }
    let share_a_kind = a.root() == b.root() && !matches!(a.root(), "thing" | "event" | "place");
    if !are_known || share_a_kind {
        // A noun that is no known thing may still be a name for one (“Parisians”), if it is named at
        // all.
        let are_named = are_counted && !a.guessed && !b.guessed && !share_a_kind;
        scale.put(if are_named { -90 } else { -30 }, || Reason::UnknownThing);
    } else if are_counted && !a.is_measure() && !b.is_measure() {
        scale.part(differ);
    } else {
        scale.put(-75, differ);
    }
    false
}

/// Whether both name with their number what they count, and no word of it is the same.
fn name_different_things(a: &Profile, b: &Profile) -> bool {
    let is_named = |profile: &Profile| !profile.guessed && !profile.lineage.is_empty();
    let are_related = a.lineage.iter().any(|kind| b.lineage.contains(kind));
    a.kind == Kind::Count && is_named(a) && is_named(b) && !are_related
}

/// Whether the concept says nothing of people but how old they are or of which sex.
pub(super) fn is_by_sex_or_age(concept: &str) -> bool {
    matches!(
        concept,
        "man" | "woman" | "child" | "boy" | "girl" | "baby" | "teenager" | "pensioner"
    )
}

/// Whether the people have a part in a happening that sets them against all others in it.
pub(super) fn is_set_apart(profile: &Profile) -> bool {
    const APART: &[&str] = &[
        "attacker",
        "suspect",
        "police officer",
        "officer",
        "witness",
        "defendant",
        "official",
    ];
    profile
        .lineage
        .iter()
        .any(|concept| APART.contains(&concept.as_str()))
}

/// What can befall a person in one happening, of which one thing alone is counted at a time.
const FATES: &[&str] = &[
    "killed",
    "injured",
    "hit",
    "critical",
    "stable",
    "survived",
    "missing",
    "rescued",
    "hospitalised",
    "discharged",
    "arrested",
    "charged",
    "trapped",
    "born",
    "captured",
    "sentenced",
];

/// How what is said of them is related. Gives whether that alone may tell that they are the same.
fn aspects(a: &Profile, b: &Profile, scene: &Scene<'_>, scale: &mut impl Scale) -> bool {
    let same_word = a.verb.is_some() && a.verb == b.verb;
    if same_word {
        scale.put(40, || Reason::SameWord(a.verb.clone().unwrap_or_default()));
    }
    let is_fate = |family: &str| a.kind == Kind::Count && FATES.contains(&family);
    match (family(a, scene), family(b, scene)) {
        (Some(one), Some(other)) if one == other => {
            let points = if a.class == b.class { 200 } else { 160 };
            scale.put(points, || Reason::SameAspect(one.to_owned()));
            true
        }
        (Some(one), Some(other)) => {
            let differ = || Reason::OtherAspect(one.to_owned(), other.to_owned());
            match (is_fate(one), is_fate(other)) {
                (true, true) => scale.part(differ),
                (true, false) | (false, true) => scale.put(-220, differ),
                (false, false) if are_people(a, b) => scale.put(-120, differ),
                (false, false) if a.kind == Kind::Count => scale.put(-300, differ),
                (false, false) => scale.put(-50, differ),
            }
            false
        }
        (Some(one), None) | (None, Some(one)) => {
            let points = if is_fate(one) { -130 } else { -30 };
            scale.put(points, || Reason::UnknownAspect(one.to_owned()));
            same_word
        }
        (None, None) => {
            let weak = a
                .any_family()
                .filter(|family| Some(*family) == b.any_family());
            if let Some(weak) = weak {
                scale.put(80, || Reason::SameAspect(weak.to_owned()));
            }
            weak.is_some() || same_word
        }
    }
}

/// The family of what is said; where nobody was killed, those hit are those wounded.
fn family<'a>(profile: &'a Profile, scene: &Scene<'_>) -> Option<&'a str> {
    match profile.family() {
        Some("hit") if !scene.deadly => Some("injured"),
        family => family,
    }
}

fn measures(a: &Profile, b: &Profile, scene: &Scene<'_>, scale: &mut impl Scale) -> bool {
    match (&a.measured, &b.measured) {
        (Some(one), Some(other)) if one == other => {
            // “40 metres long” is said of many a thing.
            let is_near = scene.one_story || scene.one_source;
            scale.put(if is_near { 150 } else { 80 }, || {
                Reason::SameMeasure(one.clone())
            });
            true
        }
        (Some(one), Some(other)) => {
            scale.part(|| Reason::OtherProperty(one.clone(), other.clone()));
            false
        }
        _ => false,
    }
}

fn names_and_places(a: &Profile, b: &Profile, scale: &mut impl Scale) -> bool {
    let mut evidence = false;
    match common(&a.names, &b.names) {
        Common::Shared(name) => {
            evidence = true;
            scale.put(100, || Reason::SameName(name.to_owned()));
        }
        Common::Differ(one, other) => {
            scale.put(-150, || Reason::OtherName(one.to_owned(), other.to_owned()));
        }
        Common::Unknown => {}
    }
    if let Common::Differ(one, other) = common(&a.narrowing, &b.narrowing) {
        scale.put(-50, || Reason::OtherKind(one.to_owned(), other.to_owned()));
    }
    let same = a.places.iter().find(|one| {
        b.places
            .iter()
            .any(|other| same_name(&one.name, &other.name))
    });
    // “105 mm rounds” are no “artillery rounds” at large.
    if !are_people(a, b) && a.kind == Kind::Count && a.marks != b.marks {
        let mark = |profile: &Profile| profile.marks.first().cloned().unwrap_or_default();
        scale.part(|| Reason::OtherKind(mark(a), mark(b)));
    }
    if let Some(spot) = same {
        scale.put(70, || Reason::SamePlace(spot.name.clone()));
    }
    evidence
}

enum Common<'a> {
    Shared(&'a str),
    Differ(&'a str, &'a str),
    Unknown,
}

fn common<'a>(a: &'a BTreeSet<String>, b: &'a BTreeSet<String>) -> Common<'a> {
    let shared = a
        .iter()
        .find(|one| b.iter().any(|other| same_name(one, other)));
    match (shared, a.first(), b.first()) {
        (Some(name), _, _) => Common::Shared(name),
        (None, Some(one), Some(other)) => Common::Differ(one, other),
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

/// Two places that cannot be one, where none of the others can.
fn other_place<'a>(
    a: &'a BTreeSet<Spot>,
    b: &'a BTreeSet<Spot>,
    strict: bool,
) -> Option<(&'a Spot, &'a Spot)> {
    let apart = |one: &Spot, other: &Spot| {
        !same_name(&one.name, &other.name)
            && match (&one.country, &other.country) {
                (Some(country), Some(elsewhere)) if country != elsewhere => true,
                (Some(_), Some(_)) => one.is_spot() && other.is_spot(),
                _ => strict,
            }
    };
    // The list is short: a sentence names few places.
    let are_apart = a.iter().all(|one| b.iter().all(|other| apart(one, other)));
    are_apart.then_some((a.first()?, b.first()?))
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

fn times(a: &Profile, b: &Profile, scale: &mut impl Scale) {
    if let (Some(one), Some(other)) = (&a.period, &b.period)
        && !same_period(one, other)
    {
        scale.part(|| Reason::OtherPeriod);
    }
    match (&a.aggregate, &b.aggregate) {
        (None, None) => {}
        (Some(one), Some(other)) => {
            if one.is_disjoint(other) && !one.is_empty() && !other.is_empty() {
                scale.part(|| Reason::OtherScope);
            }
        }
        (Some(_), None) | (None, Some(_)) => scale.part(|| Reason::OtherScope),
    }
}

fn same_period(a: &Period, b: &Period) -> bool {
    (a.from(), a.to()) == (b.from(), b.to())
}

fn parts(a: &Profile, b: &Profile, scale: &mut impl Scale) {
    let same_kind = a.concept() == b.concept() && !a.concept().is_empty();
    if a.part != b.part || a.part && !(same_kind && a.generic != Some(Generic::Anything)) {
        scale.part(|| Reason::PartOnly);
    }
}
