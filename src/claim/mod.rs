//! One statement with its provenance: who says what of what, where, when.
//!
//! Takes a document and its mentions; gives [`Claim`]s: owned, self-contained rows that may leave
//! the process. Knows nothing of other sources, and judges nothing.

mod aside;
mod clause;
mod counted;
mod nearby;
mod order;
mod place;
mod predicate;
mod read;
mod speaker;
mod stance;
mod time;
mod whole;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use self::read::read;
use crate::document::{Document, Zone};
use crate::mention::{DateMention, Quantity};
use crate::source::Source;
use crate::span::{Phrase, Span};
use crate::value::Period;
pub use crate::value::{Dynamics, Measure, Stance};

/// Names a claim: `a#3` is the third quantity of source `a`, those set aside counted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ClaimId(pub String);

/// One quantity, said of one subject, by someone, for some time, with a stance, in one source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// Name within the run.
    pub id: ClaimId,
    /// Id of the source.
    pub source: String,
    /// `title` when the claim was read in the source's title field; spans are then into that field.
    #[serde(rename = "in", default, skip_serializing_if = "Option::is_none")]
    pub field: Option<Field>,
    /// The number.
    pub quantity: Quantity,
    /// The counted or measured thing.
    pub subject: Option<Subject>,
    /// What is said of it.
    pub predicate: Option<Predicate>,
    /// Where it holds.
    pub place: Vec<Place>,
    /// The time the figure is true of.
    pub as_of: Option<When>,
    /// When it was said.
    pub said_on: Option<When>,
    /// Who says so, from the outermost speaker to the nearest.
    pub attribution: Vec<Speaker>,
    /// Whether it is said to be so, planned, expected, possible or denied.
    pub stance: Stance,
    /// The whole that this is a part of.
    pub part_of: Option<ClaimId>,
    /// The part of the page it stands in.
    pub zone: Zone,
    /// The feed item it stands in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<usize>,
    /// The sentence it stands in.
    pub sentence: SentenceAt,
    /// 1-based line of the number.
    pub line: usize,
    /// 1-based column of the number, in Unicode scalar values.
    pub column: usize,
    /// Where the number stands in the file that the source's text was cut out of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<Span>,
    /// The day the source was published, as far as it is known.
    #[serde(default)]
    pub published: Option<Date>,
    /// What kind of figure it is: what grouping and comparing need beyond the words.
    pub aspect: Aspect,
}

/// A field of the source other than its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The title field.
    Title,
}

/// The counted or measured thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    /// The whole noun phrase without the number.
    #[serde(flatten)]
    pub phrase: Phrase,
    /// Its head noun.
    pub head: Phrase,
    /// Words that narrow the head, as lemmas, in the order of the text (“north korean”, “wounded”).
    pub modifiers: Vec<String>,
    /// Concept of the head: `person`, `soldier`, `drone`…; the lemma where no concept is known.
    pub concept: String,
    /// The country it belongs to (ISO 3166 alpha-2): by its adjective, its owner, or whoever sent it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// What claims are grouped and shuffled by.
    pub keys: Vec<String>,
}

/// What is said of the subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Predicate {
    /// The words.
    #[serde(flatten)]
    pub phrase: Phrase,
    /// Lemma of the governing verb or noun.
    pub lemma: String,
    /// Class of the predicate (`killed`, `injured`, `deployed`, `training`…), where one is known.
    pub class: Option<String>,
}

/// A place name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The words.
    #[serde(flatten)]
    pub phrase: Phrase,
    /// Canonical name: ISO 3166 alpha-2 code for countries, the lower-cased name otherwise.
    pub name: String,
    /// The country it lies in, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

/// Somebody who says something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Speaker {
    /// The words.
    #[serde(flatten)]
    pub phrase: Phrase,
    /// Canonical form within the source: what two mentions of one speaker share.
    pub name: String,
}

/// A time with the words it was read from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    /// The days.
    #[serde(flatten)]
    pub period: Period,
    /// The words, or what stood in for them (“published”).
    pub read_from: String,
}

/// Where a sentence stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentenceAt {
    /// Its place in the text.
    #[serde(flatten)]
    pub span: Span,
    /// 1-based line of its first byte.
    pub line: usize,
    /// 1-based column of its first byte, in Unicode scalar values.
    pub column: usize,
    /// Its words: a claim can be quoted without its source at hand.
    pub text: String,
}

/// What kind of figure a claim gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aspect {
    /// How the figure behaves in time.
    pub dynamics: Dynamics,
    /// Whether it is a level, a change, a rate…
    pub measure: Measure,
    /// How wide a field the figure covers, beyond the single event or thing.
    pub scope: Scope,
    /// The named or typed event it belongs to (“quake”, “shooting”), where one is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
}

/// How wide a field a figure covers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Default)]
pub struct Scope {
    /// The figure adds up several events (“over the weekend”, “so far this year”, “nationwide”).
    pub aggregate: bool,
    /// The words that say so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<String>,
    /// Whether the attacker is counted: `Some(true)` “including the gunman”.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attacker_counted: Option<bool>,
    /// The figure leaves somebody out (“others”, “three more”): a part whose whole is unnamed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub others: bool,
}

/// What a source holds, stage by stage.
#[derive(Debug, Clone)]
pub struct Reading<'a> {
    /// Blocks and sentences, and what the page says of itself.
    pub document: Document<'a>,
    /// Every expression of time, in order.
    pub dates: Vec<DateMention>,
    /// Every quantity, in order; those that are no claims carry the reason.
    pub quantities: Vec<Quantity>,
    /// Every claim, in order.
    pub claims: Vec<Claim>,
}
impl Reading<'_> {
    /// What is known of `source`, which this was read from: its given fields, then what the page
    /// says of itself. Without its text.
    #[must_use]
    pub fn described(&self, source: &Source) -> Source {
        let facts = self.document.facts.clone();
        Source {
            id: source.id.clone(),
            text: String::new(),
            title: facts.title.or_else(|| source.title.clone()),
            publisher: facts.publisher.or_else(|| source.publisher.clone()),
            author: facts.author.or_else(|| source.author.clone()),
            url: source.url.clone(),
            date: facts.date.or(source.date),
            time: facts.time.or(source.time),
            date_read_from: facts
                .date_read_from
                .or_else(|| source.date_read_from.clone()),
            format: source.format,
            layout: None,
            extra: source.extra.clone(),
        }
    }
}
