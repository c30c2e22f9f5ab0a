//! A source read down to its claims, stage by stage.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::aside;
use super::clause::{Clause, Parser};
use super::counted::{self, Counted, Found, Number};
use super::place::{self, PlaceName};
use super::predicate::{self, Said};
use super::speaker::{self, Speech};
use super::whole::{self, Member};
use super::{
    Aspect, Claim, ClaimId, Field, Reading, Scope, SentenceAt, Speaker, Subject, stance, time,
};
use crate::config::{Config, Furniture};
use crate::document::{self, Document, Sentence, Zone};
use crate::lexicon::{Lexicon, PlaceKind, PredicateClass, ScopeWord};
use crate::mention::{self, DateMention, Quantity, SetAside};
use crate::source::Source;
use crate::span::{Phrase, Span};
use crate::value::{Decimal, Dynamics, Grain, Measure, Role, Stance, Unit};

/// Reads a source down to its claims. Linear in the length of its text.
#[must_use]
pub fn read<'a>(source: &'a Source, config: &Config) -> Reading<'a> {
    let document = document::read(source, config.lexicon());
    let mut reader = Reader::new(source, config, document.facts.date);
    if document.facts.date.is_none() {
        reader.assumed = latest_full_date(&document, config.lexicon());
    }
    if let Some(title) = &source.title {
        reader.read_title(title);
    }
    let mut dates = Vec::new();
    let mut quantities = Vec::new();
    for sentence in &document.sentences {
        reader.read_sentence(&document, sentence, &mut dates, &mut quantities);
    }
    Reading {
        document,
        dates,
        quantities,
        claims: reader.claims,
    }
}

/// The latest day that the article of an undated page names with its year: “29 October” beside
/// “on 4 November 2024” is of 2024. It resolves dates; it never counts as the day of publication.
fn latest_full_date(document: &Document<'_>, lexicon: &Lexicon) -> Option<Date> {
    document
        .sentences
        .iter()
        .filter(|sentence| {
            let zone = document.blocks[sentence.block].zone;
            matches!(zone, Zone::Title | Zone::Body | Zone::Caption)
        })
        .flat_map(|sentence| mention::date::dates(document.text, sentence.span, None, lexicon))
        .filter(|date| date.period.grain() == Grain::Day)
        .filter_map(|date| date.period.to())
        .max()
}

/// What carries over from one sentence of a source to the next.
struct Reader<'a> {
    source: &'a Source,
    config: &'a Config,
    lexicon: &'a Lexicon,
    published: Option<Date>,
    /// Stands in for an unknown day of publication where a date without a year is resolved.
    assumed: Option<Date>,
    parser: Parser,
    claims: Vec<Claim>,
    voices: Voices,
    /// What the sentence before counted, for numbers whose noun is left out.
    last: Option<Antecedent>,
    /// Sentences read so far.
    n_sentences: usize,
}

/// What “three of them” and “the other two” may speak of in the next sentence.
#[derive(Debug, Clone)]
struct Antecedent {
    claim: ClaimId,
    subject: Subject,
    /// The figure as printed.
    amount: Option<Decimal>,
    /// The sentences that were read when it was said.
    sentence: usize,
    /// The field, zone and feed item it stands in.
    place: (Option<Field>, Zone, Option<usize>),
}

/// A sentence with what was found in it so far.
struct Scene<'s, 'a> {
    field: Option<Field>,
    clause: Clause<'a>,
    dates: &'s [DateMention],
    places: Vec<PlaceName>,
    scope_words: Vec<(Phrase, ScopeWord)>,
    zone: Zone,
    item: Option<usize>,
    quotation: Option<usize>,
    at: SentenceAt,
    /// Zone dates: a feed item is not dated by the article beside it.
    published: Option<Date>,
}

impl<'a> Reader<'a> {
    fn new(source: &'a Source, config: &'a Config, published: Option<Date>) -> Self {
        Self {
            source,
            config,
            lexicon: config.lexicon(),
            published,
            assumed: None,
            parser: Parser::new(),
            claims: Vec::new(),
            voices: Voices::default(),
            last: None,
            n_sentences: 0,
        }
    }

    /// Reads the title field as a document of its own; its spans are into that field.
    fn read_title(&mut self, title: &'a str) {
        let span = Span::new(0, title.len()).trimmed(title);
        if span.is_empty() {
            return;
        }
        let dates = mention::date::dates(title, span, self.published, self.lexicon);
        let mut quantities = mention::quantity::quantities(title, span, &dates, self.lexicon);
        if quantities
            .iter()
            .all(|quantity| quantity.set_aside.is_some())
        {
            return;
        }
        let clause = self
            .parser
            .parse(title, span, &dates, &quantities, self.lexicon);
        set_aside(&clause, &mut quantities, self.lexicon);
        let counted: Vec<(String, Quantity)> = quantities
            .into_iter()
            .enumerate()
            .map(|(idx, quantity)| (format!("{}#title-{}", self.source.id, idx + 1), quantity))
            .filter(|(_, quantity)| quantity.set_aside.is_none())
            .collect();
        let scene = Scene {
            field: Some(Field::Title),
            places: place::names(&clause, self.lexicon),
            scope_words: scope_words(&clause, self.lexicon),
            clause,
            dates: &dates,
            zone: Zone::Title,
            item: None,
            quotation: None,
            at: SentenceAt {
                span,
                line: 1,
                column: 1,
                text: span.of(title).to_owned(),
            },
            published: self.published,
        };
        self.add_claims(&scene, counted, |_| (1, 1));
    }

    fn read_sentence(
        &mut self,
        document: &Document<'a>,
        sentence: &Sentence,
        all_dates: &mut Vec<DateMention>,
        all_quantities: &mut Vec<Quantity>,
    ) {
        self.n_sentences += 1;
        let block = &document.blocks[sentence.block];
        let text = document.text;
        let anchor = document.date_of(sentence.block);
        let in_article = !matches!(block.zone, Zone::Feed | Zone::Furniture);
        let resolve_by = anchor.or(self.assumed.filter(|_| in_article));
        let dates = mention::date::dates(text, sentence.span, resolve_by, self.lexicon);
        let mut quantities =
            mention::quantity::quantities(text, sentence.span, &dates, self.lexicon);
        if block.zone == Zone::Furniture && self.config.furniture == Furniture::SetAside {
            for quantity in &mut quantities {
                quantity.set_aside.get_or_insert(SetAside::Furniture);
            }
        }
        if quantities
            .iter()
            .all(|quantity| quantity.set_aside.is_some())
        {
            all_quantities.extend(quantities);
            all_dates.extend(dates);
            return;
        }
        let clause = self
            .parser
            .parse(text, sentence.span, &dates, &quantities, self.lexicon);
        set_aside(&clause, &mut quantities, self.lexicon);
        let n_before = all_quantities.len();
        let counted: Vec<(String, Quantity)> = quantities
            .iter()
            .enumerate()
            .filter(|(_, quantity)| quantity.set_aside.is_none())
            .map(|(idx, quantity)| {
                (
                    format!("{}#{}", self.source.id, n_before + idx + 1),
                    quantity.clone(),
                )
            })
            .collect();
        all_quantities.extend(quantities);
        let (line, column) = document.line_column(sentence.span.start);
        let scene = Scene {
            field: None,
            places: place::names(&clause, self.lexicon),
            scope_words: scope_words(&clause, self.lexicon),
            clause,
            dates: &dates,
            zone: block.zone,
            item: block.item,
            quotation: sentence.quotation,
            at: SentenceAt {
                span: sentence.span,
                line,
                column,
                text: sentence.span.of(text).to_owned(),
            },
            published: anchor,
        };
        let first = self.claims.len();
        self.add_claims(&scene, counted, |offset| document.line_column(offset));
        for claim in &mut self.claims[first..] {
            claim.file = document.in_file(claim.quantity.phrase.span);
        }
        all_dates.extend(dates);
    }

    /// Turns the numbers of one sentence into claims.
    fn add_claims(
        &mut self,
        scene: &Scene<'_, 'a>,
        quantities: Vec<(String, Quantity)>,
        line_column: impl Fn(usize) -> (usize, usize),
    ) {
        let members: Vec<Member> = quantities
            .iter()
            .map(|(_, quantity)| member(&scene.clause, quantity, self.lexicon))
            .collect();
        let mut wholes = whole::wholes(&scene.clause, &members, self.lexicon);
        // “was training 3,000 and planned to have 10,000 of them”: no part of a smaller whole.
        for (idx, whole) in wholes.iter_mut().enumerate() {
            let amount = |idx: usize| quantities[idx].1.amount.printed();
            let fits = |whole: usize| {
                quantities[whole].1.unit != quantities[idx].1.unit || amount(idx) <= amount(whole)
            };
            *whole = whole.filter(|&whole| fits(whole));
        }
        let ids: Vec<ClaimId> = quantities
            .iter()
            .map(|(id, _)| ClaimId(id.clone()))
            .collect();
        let first = self.claims.len();
        let mut spoken_of: Option<Antecedent> = None;
        for (idx, (_, quantity)) in quantities.into_iter().enumerate() {
            let (line, column) = line_column(quantity.phrase.span.start);
            let around = Around {
                members: &members,
                idx,
                whole: wholes[idx],
                first_claim: first,
            };
            let mut claim = self.claim(scene, &around, &ids, quantity, (line, column));
            let keys = crate::subject::keys(&claim, self.lexicon);
            if let Some(subject) = &mut claim.subject {
                subject.keys = keys;
            }
            if let Some(subject) = &claim.subject
                && members[idx].number.is_count
                && spoken_of.is_none()
                && !members[idx].is_aside(&scene.clause)
            {
                spoken_of = Some(Antecedent {
                    claim: claim.id.clone(),
                    subject: subject.clone(),
                    amount: claim.quantity.amount.printed(),
                    sentence: self.n_sentences,
                    place: (scene.field, scene.zone, scene.item),
                });
            }
            self.claims.push(claim);
        }
        if spoken_of.is_some() {
            self.last = spoken_of;
        }
    }

    fn claim(
        &mut self,
        scene: &Scene<'_, 'a>,
        around: &Around<'_>,
        ids: &[ClaimId],
        quantity: Quantity,
        (line, column): (usize, usize),
    ) -> Claim {
        let clause = &scene.clause;
        let member = &around.members[around.idx];
        let id = ids[around.idx].clone();
        let mut part_of = around.whole.map(|whole| ids[whole].clone());
        let number = member.number;
        let said = member
            .counted
            .and_then(|counted| predicate::predicate(clause, number, counted, self.lexicon));
        let top = said.as_ref().map_or(number.top, |said| said.top);
        let speeches = speaker::speeches(clause, number.top, self.lexicon);
        let mut quantity = quantity;
        if quantity.role.is_none() && speeches.iter().any(|speech| is_earlier(clause, speech.act)) {
            quantity.role = Some(Role::Previous);
        }
        let stance = stance_of(clause, member, top, &speeches, self.lexicon, &quantity);
        let times = time::times(clause, scene.dates, number.top, top, &speeches, stance);
        let attribution = self.voices.chain(scene, &speeches, self.lexicon);
        let siblings = &self.claims[around.first_claim..];
        if siblings.is_empty() && whole::is_of_them(clause, number) {
            part_of = self
                .antecedent(scene)
                .filter(|last| quantity.amount.printed() <= last.amount)
                .map(|last| last.claim.clone());
        }
        // A number without any noun, whose whole is named: “two of them after the crash”.
        let counted = member.counted.or_else(|| {
            around.whole.filter(|_| number.is_count).map(|_| Counted {
                head: number.top,
                governor: number.top,
                found: Found::Alone,
            })
        });
        let subject = counted
            .and_then(|counted| self.subject(scene, around, counted, said.as_ref(), siblings));
        let listed = around.is_listed(clause);
        let said = inherit(said, member.counted, listed, siblings);
        let place = place::places_of(clause, &scene.places, number.top, top, !speeches.is_empty());
        let mut aspect = aspect(clause, &quantity, said.as_ref(), stance, &scene.scope_words);
        aspect.scope.others |= is_shared_out(clause, member, siblings);
        Claim {
            id,
            source: self.source.id.clone(),
            field: scene.field,
            quantity,
            subject,
            predicate: said.map(|said| said.predicate),
            place,
            as_of: times.as_of,
            said_on: times.said_on,
            attribution,
            stance,
            part_of,
            zone: scene.zone,
            item: scene.item,
            sentence: scene.at.clone(),
            line,
            column,
            file: None,
            published: scene.published,
            aspect,
        }
    }

    /// The counted thing with its modifiers; for a number whose noun is left out, what the number
    /// beside it counts.
    fn subject(
        &self,
        scene: &Scene<'_, 'a>,
        around: &Around<'_>,
        counted: Counted,
        said: Option<&Said>,
        siblings: &[Claim],
    ) -> Option<Subject> {
        let clause = &scene.clause;
        let number = around.members[around.idx].number;
        let whole = around
            .whole
            .and_then(|whole| siblings.get(whole))
            .and_then(|claim| claim.subject.clone());
        if counted.found == Found::Alone {
            if !number.is_count {
                return None;
            }
            let person = said
                .and_then(|said| said.class.as_ref())
                .is_some_and(of_people);
            let fits = |subject: &Subject| {
                // “Two women were killed and three hurt”: nobody says that the three are women.
                let generic = self.lexicon.generic.get(&subject.concept).is_some();
                !person || !generic && self.is_person(&subject.concept)
            };
            // “Of the 187 survivors, 40 were hurt”, “two of them”: what the whole counts.
            if let Some(whole) = whole
                && (!person || self.is_person(&whole.concept))
            {
                return Some(whole);
            }
            let beside = siblings
                .iter()
                .zip(around.members)
                .rev()
                .filter(|(_, member)| !member.is_aside(clause))
                .find_map(|(claim, _)| claim.subject.clone())
                .filter(fits);
            let all = number
                .start
                .checked_sub(1)
                .is_some_and(|before| clause.lower()[before] == "all");
            let elided = !all
                && number.end < clause.len()
                && (clause.is_verb(number.end) || whole::is_of_them(clause, number));
            let before = || {
                self.antecedent(scene)
                    .filter(|_| elided && siblings.iter().all(|claim| claim.subject.is_none()))
                    .map(|last| last.subject.clone())
                    .filter(fits)
            };
            if let Some(antecedent) = beside.or_else(before) {
                return Some(antecedent);
            }
            if !person {
                return None;
            }
            let phrase = clause.phrase(number.start..number.end);
            return Some(Subject {
                head: phrase.clone(),
                phrase,
                modifiers: Vec::new(),
                concept: "person".to_owned(),
                country: None,
                keys: Vec::new(),
            });
        }
        let range = clause.base_phrase(counted.head);
        let start = if range.start < number.end && counted.head >= number.end {
            number.end
        } else {
            range.start
        };
        // The hyphen of “10,000-strong” is no word of the phrase.
        let start = (start..counted.head)
            .find(|&idx| clause.word(idx).starts_with(char::is_alphanumeric))
            .unwrap_or(counted.head);
        let modifiers = self.modifiers(scene, start..range.end, counted.head, number);
        let lemma = clause.lemma(counted.head);
        let concept = clause
            .concept(counted.head, self.lexicon)
            .map_or_else(|| lemma.to_owned(), |concept| concept.name.clone());
        Some(Subject {
            phrase: clause.phrase(start..range.end),
            head: clause.phrase(counted.head..counted.head + 1),
            modifiers,
            concept,
            country: self.country(scene, counted, said),
            keys: Vec::new(),
        })
    }

    /// What the sentence right before this one counted.
    fn antecedent(&self, scene: &Scene<'_, 'a>) -> Option<&Antecedent> {
        self.last.as_ref().filter(|last| {
            last.sentence + 1 == self.n_sentences
                && last.place == (scene.field, scene.zone, scene.item)
        })
    }

    fn is_person(&self, concept: &str) -> bool {
        self.lexicon.wider(concept).any(|wider| wider == "person")
    }

    /// Words that narrow the head, place names kept whole.
    fn modifiers(
        &self,
        scene: &Scene<'_, 'a>,
        range: std::ops::Range<usize>,
        head: usize,
        number: Number,
    ) -> Vec<String> {
        let clause = &scene.clause;
        let mut found = Vec::new();
        let mut idx = range.start;
        while idx < range.end {
            if let Some(name) = scene
                .places
                .iter()
                .find(|name| name.tokens.start == idx && !name.tokens.contains(&head))
            {
                found.push(clause.phrase(name.tokens.clone()).text.to_lowercase());
                idx = name.tokens.end;
                continue;
            }
            let in_number = (number.start..number.end).contains(&idx);
            let word = clause.word(idx);
            if idx != head && !in_number && word.starts_with(char::is_alphabetic) {
                use crosstally_syntax::Upos;
                if matches!(
                    clause.upos(idx),
                    Upos::Adj | Upos::Noun | Upos::Propn | Upos::Verb
                ) {
                    found.push(clause.lemma(idx).to_lowercase());
                }
            }
            idx += 1;
        }
        // “members of parliament”, “survivors of the wreck”: the complement narrows, too.
        for child in clause.children(head) {
            use crosstally_syntax::Rel;
            if child > head
                && clause.rel(child).base() == Rel::Nmod
                && clause.case(child) == Some("of")
                && clause.is_noun(child)
            {
                found.push(clause.lemma(child).to_lowercase());
            }
        }
        found
    }

    /// The country the counted thing belongs to: by its adjective, its owner, or whoever sent it.
    fn country(
        &self,
        scene: &Scene<'_, 'a>,
        counted: Counted,
        said: Option<&Said>,
    ) -> Option<String> {
        let clause = &scene.clause;
        let named = |range: std::ops::Range<usize>| {
            scene
                .places
                .iter()
                .find(|name| {
                    range.contains(&name.tokens.start)
                        && matches!(
                            name.kind,
                            PlaceKind::Country
                                | PlaceKind::Demonym
                                | PlaceKind::Capital
                                | PlaceKind::Metonym
                                | PlaceKind::Short
                        )
                })
                .map(|name| name.country.clone())
        };
        let own = clause.base_phrase(counted.head);
        if let Some(country) = named(own) {
            return Some(country);
        }
        use crosstally_syntax::Rel;
        let of = clause.children(counted.head).find(|&child| {
            child > counted.head
                && clause.rel(child).base() == Rel::Nmod
                && clause.case(child) == Some("of")
        });
        if let Some(of) = of
            && let Some(country) = named(clause.base_phrase(of))
        {
            return Some(country);
        }
        let said = said?;
        let sends = said.class.as_ref().is_some_and(sends);
        if !sends {
            return None;
        }
        let agent = clause
            .child(said.top, Rel::Nmod)
            .filter(|&poss| clause.rel(poss) == Rel::NmodPoss)
            .or_else(|| {
                clause
                    .nsubj(said.top)
                    .filter(|&agent| agent != counted.head)
            })
            .or_else(|| {
                clause
                    .child(said.top, Rel::Obl)
                    .filter(|&by| clause.case(by) == Some("by"))
            })?;
        named(clause.subtree(agent))
    }
}

/// A number among those of its sentence.
struct Around<'m> {
    members: &'m [Member],
    idx: usize,
    /// The position of the number that it is a part of.
    whole: Option<usize>,
    /// The position of the sentence's first claim among all claims.
    first_claim: usize,
}

impl Around<'_> {
    /// Whether nothing but “and” or a comma parts the number from the noun of the number before it:
    /// “treated 40 women and 15 men”.
    fn is_listed(&self, clause: &Clause<'_>) -> bool {
        let Some(before) = self.idx.checked_sub(1).map(|before| &self.members[before]) else {
            return false;
        };
        let from = before.counted.map_or(before.number.end, |counted| {
            counted.head.max(before.number.end - 1) + 1
        });
        let to = self.members[self.idx].number.start;
        from < to
            && (from..to)
                .all(|at| matches!(clause.lower()[at].as_str(), "and" | "," | "or" | "plus"))
    }
}

/// “3,000 were training, with an increase to 10,000 planned”: a number whose noun is left out
/// speaks in the aspect of the number before it, when it names none of its own.
fn inherit(
    said: Option<Said>,
    counted: Option<Counted>,
    listed: bool,
    siblings: &[Claim],
) -> Option<Said> {
    let mut said = said?;
    let alone = counted.is_some_and(|counted| counted.found == Found::Alone);
    if (alone || listed) && said.class.is_none() {
        let before = siblings
            .iter()
            .rev()
            .find_map(|claim| claim.predicate.as_ref());
        if let Some(before) = before {
            said.predicate.class.clone_from(&before.class);
        }
    }
    Some(said)
}

/// “HUR earlier said that only one …”: the speaker has said something else since.
fn is_earlier(clause: &Clause<'_>, act: usize) -> bool {
    const EARLIER: &[&str] = &["earlier", "previously", "initially", "originally"];
    (act.saturating_sub(2)..clause.len().min(act + 2))
        .any(|idx| EARLIER.contains(&clause.lower()[idx].as_str()))
}

/// “two at the lodge, one in the yard and one at a shop”: each counts only those at its place.
fn is_shared_out(clause: &Clause<'_>, member: &Member, siblings: &[Claim]) -> bool {
    let next = member.number.end;
    let alone = member
        .counted
        .is_some_and(|counted| counted.found == Found::Alone);
    alone
        && !siblings.is_empty()
        && next < clause.len()
        && matches!(
            clause.lower()[next].as_str(),
            "at" | "in" | "on" | "by" | "near" | "from" | "outside" | "inside"
        )
}

/// Sets aside what the tree shows to be no claim.
fn set_aside(clause: &Clause<'_>, quantities: &mut [Quantity], lexicon: &Lexicon) {
    for quantity in quantities {
        if quantity.set_aside.is_none() {
            let member = member(clause, quantity, lexicon);
            quantity.set_aside = aside::reason(clause, member.number, member.counted, lexicon);
        }
    }
}

/// The number as the clause sees it.
fn member(clause: &Clause<'_>, quantity: &Quantity, lexicon: &Lexicon) -> Member {
    let range = clause.tokens_in(quantity.phrase.span);
    let top = clause.top_of(range.clone());
    let is_count =
        quantity.unit.is_one() || quantity.per.is_some() || quantity.unit.code().starts_with("1/");
    let number = Number {
        start: range.start,
        end: range.end,
        top: top.unwrap_or(range.start),
        is_count,
    };
    let counted = top.and_then(|_| counted::counted(clause, number, lexicon));
    Member {
        number,
        counted,
        role: quantity.role,
    }
}

fn stance_of(
    clause: &Clause<'_>,
    member: &Member,
    top: usize,
    speeches: &[Speech],
    lexicon: &Lexicon,
    quantity: &Quantity,
) -> Stance {
    let number = member.number;
    match quantity.role {
        Some(Role::Retracted) => return Stance::Denied,
        Some(Role::Target) => return Stance::Planned,
        _ => {}
    }
    if clause.len() == 0 || number.top >= clause.len() {
        return Stance::Actual;
    }
    let counted = member
        .counted
        .filter(|counted| counted.found == Found::Beside)
        .map(|counted| counted.head);
    stance::stance(clause, number.top, counted, top, speeches, lexicon)
}

/// What kind of figure it is.
fn aspect(
    clause: &Clause<'_>,
    quantity: &Quantity,
    said: Option<&Said>,
    stance: Stance,
    words: &[(Phrase, ScopeWord)],
) -> Aspect {
    let measure = if quantity.ordinal {
        Measure::Ordinal
    } else if quantity.change.is_some() {
        Measure::Change
    } else if quantity.role == Some(Role::Multiple) {
        Measure::Multiple
    } else if quantity.per.is_some()
        || quantity.unit.code().contains('/') && quantity.unit.code().starts_with('1')
    {
        Measure::Rate
    } else if quantity.role == Some(Role::Share)
        || quantity.unit.is_one()
            && quantity
                .amount
                .printed()
                .is_some_and(|value| !value.is_zero() && value.abs() < Decimal::ONE)
        || quantity.unit == Unit::PERCENT && said.is_none()
    {
        Measure::Share
    } else {
        Measure::Level
    };
    let class = said.and_then(|said| said.class.as_ref());
    let dynamics = match (stance, class) {
        (Stance::Planned | Stance::Forecast, _) => Dynamics::Outcome,
        (_, Some(class)) => class.dynamics,
        (_, None) if quantity.unit.is_one() => Dynamics::State,
        (_, None) => Dynamics::Static,
    };
    Aspect {
        dynamics,
        measure,
        scope: scope(clause, words, quantity),
        event: None,
    }
}

/// Classes of which people are the natural subject when the sentence names none.
fn of_people(class: &PredicateClass) -> bool {
    class.of.first().is_some_and(|concept| concept == "person")
}

/// Classes whose agent owns what is sent: “Pyongyang dispatched 11,000 troops”.
fn sends(class: &PredicateClass) -> bool {
    const SENDS: &[&str] = &["deployed", "sent", "trained", "training"];
    SENDS.contains(&class.name.as_str()) || SENDS.contains(&class.family.as_str())
}

/// The words of a sentence that widen or narrow the field of its figures: the longest phrases, from
/// left to right, found once for all figures.
fn scope_words(clause: &Clause<'_>, lexicon: &Lexicon) -> Vec<(Phrase, ScopeWord)> {
    let mut found = Vec::new();
    let mut idx = 0;
    while idx < clause.len() {
        match clause.longest_phrase(&lexicon.scope, idx) {
            Some((word, n_words)) => {
                found.push((clause.phrase(idx..idx + n_words), *word));
                idx += n_words;
            }
            None => idx += 1,
        }
    }
    found
}

/// How far the field of a figure reaches.
fn scope(clause: &Clause<'_>, words: &[(Phrase, ScopeWord)], quantity: &Quantity) -> Scope {
    /// Phrases that are kept for each figure: a sentence of nothing else stays short.
    const NAMED: usize = 16;
    let mut scope = Scope::default();
    // “including the gunman”: whether an attacker named next is counted, and where that ends.
    let mut counts_in: Option<(bool, usize)> = None;
    for (phrase, word) in words {
        match word {
            ScopeWord::Aggregate => {
                scope.aggregate = true;
                if scope.words.len() < NAMED {
                    scope.words.push(phrase.text.clone());
                }
            }
            ScopeWord::Rest | ScopeWord::Others => {
                // Only beside its own number: “two others”, “another 12 people”.
                let near = phrase.span.end + 1 >= quantity.phrase.span.start
                    && phrase.span.start <= quantity.phrase.span.end + 1;
                scope.others |= near;
            }
            ScopeWord::Counted => counts_in = Some((true, phrase.span.end)),
            ScopeWord::LeftOut => counts_in = Some((false, phrase.span.end)),
            ScopeWord::Attacker => {
                let said = counts_in.filter(|&(_, end)| {
                    let between = clause.text.get(end..phrase.span.start).unwrap_or_default();
                    between
                        .split_whitespace()
                        .all(|word| matches!(word.to_lowercase().as_str(), "the" | "a" | "an"))
                });
                scope.attacker_counted =
                    said.map(|(counted, _)| counted).or(scope.attacker_counted);
            }
            ScopeWord::Whole | ScopeWord::OtherEvent => {}
        }
    }
    scope.others |= quantity.role == Some(Role::Additional);
    scope
}

/// Who has spoken so far.
#[derive(Debug, Default)]
struct Voices {
    /// Last name → full name.
    full_names: BTreeMap<String, String>,
    last: Option<Speaker>,
    /// Speakers of an open quotation.
    quoted: Option<(usize, Vec<Speaker>)>,
}

impl Voices {
    /// The chain of speakers for these speech acts; inside a quotation of several sentences, those
    /// of its other sentences.
    fn chain(
        &mut self,
        scene: &Scene<'_, '_>,
        speeches: &[Speech],
        _lexicon: &Lexicon,
    ) -> Vec<Speaker> {
        let mut chain: Vec<Speaker> = Vec::new();
        for speech in speeches {
            if let Some(head) = speech.speaker
                && let Some(speaker) = self.speaker(scene, head)
                && !chain.iter().any(|known| known.name == speaker.name)
            {
                chain.push(speaker);
            }
        }
        if chain.is_empty() {
            if let (Some(quotation), Some((number, speakers))) = (scene.quotation, &self.quoted)
                && quotation == *number
            {
                return speakers.clone();
            }
        } else {
            self.last = chain.last().cloned();
            if let Some(quotation) = scene.quotation {
                self.quoted = Some((quotation, chain.clone()));
            }
        }
        chain
    }

    fn speaker(&mut self, scene: &Scene<'_, '_>, head: usize) -> Option<Speaker> {
        use crosstally_syntax::Upos;
        let clause = &scene.clause;
        if clause.upos(head) == Upos::Pron {
            let pronoun = matches!(clause.lemma(head), "he" | "she" | "they" | "it");
            return if pronoun { self.last.clone() } else { None };
        }
        let range = clause.base_phrase(head);
        let start = (range.start..head)
            .find(|&idx| clause.word(idx).starts_with(char::is_alphanumeric))
            .unwrap_or(head);
        let phrase = clause.phrase(start..range.end);
        let words: Vec<&str> = phrase.text.split_whitespace().collect();
        let lower = phrase.text.to_lowercase();
        let name = if clause.upos(head) == Upos::Propn && words.len() > 1 {
            let last = words[words.len() - 1].to_lowercase();
            self.full_names.entry(last).or_insert_with(|| lower.clone());
            lower
        } else {
            self.full_names.get(&lower).cloned().unwrap_or(lower)
        };
        Some(Speaker { phrase, name })
    }
}
