//! The doorway: sources in, report out. Wires the rooms and holds no rules.

use std::collections::BTreeMap;

use crate::claim::{self, Claim, ClaimId, Reading};
use crate::compare::{self, Figure, Part};
use crate::config::Config;
use crate::document::{Document, Zone};
use crate::error::Error;
use crate::finding;
use crate::report::{NoClaim, Report, Summary};
use crate::source::Source;
use crate::subject::{self, Behaviour, Company, Group, Membership, Pair, Stories, Tie};
use crate::value::Decimal;

/// Takes sources and gives a report.
#[derive(Debug, Clone, Default)]
pub struct Checker {
    config: Config,
    sources: Vec<Source>,
}

impl Checker {
    /// A checker with the default configuration and no sources.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A checker with this configuration.
    #[must_use]
    pub fn with_config(config: Config) -> Self {
        Self {
            config,
            sources: Vec::new(),
        }
    }

    /// The same checker with one more source.
    #[must_use]
    pub fn source(mut self, source: Source) -> Self {
        self.sources.push(source);
        self
    }

    /// Cross-checks the sources. Their order does not matter.
    ///
    /// # Errors
    /// When two sources carry one id.
    pub fn check(&self) -> Result<Report, Error> {
        let mut sources: Vec<&Source> = self.sources.iter().collect();
        sources.sort_by(|a, b| a.id.cmp(&b.id));
        if let Some(twins) = sources.windows(2).find(|pair| pair[0].id == pair[1].id) {
            return Err(Error::duplicate_source(&twins[0].id));
        }
        let readings = sources
            .iter()
            .map(|source| (*source, claim::read(source, &self.config)));
        let mut rows = Rows::default();
        for (source, reading) in readings {
            rows.add(source, reading, &self.config);
        }
        Ok(cross_check(rows, &self.config))
    }
}

/// What was read of all sources, before it is compared: the rows that may come from elsewhere.
#[derive(Debug, Clone, Default)]
pub struct Rows {
    sources: Vec<Source>,
    claims: Vec<Claim>,
    quantities: usize,
    set_aside: Vec<NoClaim>,
    stories: Stories,
}

impl Rows {
    /// Adds what was read of one source.
    pub fn add(&mut self, source: &Source, reading: Reading<'_>, config: &Config) {
        self.stories.add(
            &source.id,
            story(source, &reading.document),
            config.lexicon(),
        );
        self.sources.push(reading.described(source));
        let in_title = reading.claims.iter().filter(|claim| claim.field.is_some());
        self.quantities += reading.quantities.len() + in_title.count();
        let no_claims = reading.quantities.iter().filter_map(|quantity| {
            let (line, column) = reading.document.line_column(quantity.phrase.span.start);
            Some(NoClaim {
                source: source.id.clone(),
                phrase: quantity.phrase.clone(),
                line,
                column,
                reason: quantity.set_aside?,
            })
        });
        self.set_aside.extend(no_claims);
        self.claims.extend(reading.claims);
    }

    /// What speaks for two claims being of one thing, and what against it. Empty where one of them is
    /// unknown. As much work as grouping the claims' words.
    #[must_use]
    pub fn why(&self, a: &ClaimId, b: &ClaimId, config: &Config) -> Vec<Tie> {
        let find = |id: &ClaimId| self.claims.iter().position(|claim| claim.id == *id);
        match (find(a), find(b)) {
            (Some(a), Some(b)) => subject::why(&self.claims, &self.stories, a, b, config.lexicon()),
            _ => Vec::new(),
        }
    }

    /// Adds rows that were read elsewhere, of other sources.
    pub fn append(&mut self, other: Self) {
        self.sources.extend(other.sources);
        self.claims.extend(other.claims);
        self.quantities += other.quantities;
        self.set_aside.extend(other.set_aside);
        self.stories.append(other.stories);
    }
}

/// The sentences that tell what a source is about: its title and its article.
fn story<'a>(source: &'a Source, document: &'a Document<'_>) -> impl Iterator<Item = &'a str> {
    let article = document.sentences.iter().filter(|sentence| {
        matches!(
            document.blocks[sentence.block].zone,
            Zone::Title | Zone::Body | Zone::Caption
        )
    });
    source
        .title
        .iter()
        .map(String::as_str)
        .chain(article.map(|sentence| sentence.span.of(document.text)))
}

/// Compares what was read and tells what deserves attention.
#[must_use]
pub fn cross_check(rows: Rows, config: &Config) -> Report {
    let Rows {
        mut sources,
        mut claims,
        quantities,
        mut set_aside,
        stories,
    } = rows;
    // Within a source, the order of the text stays.
    sources.sort_by(|a, b| a.id.cmp(&b.id));
    claims.sort_by(|a, b| a.source.cmp(&b.source));
    set_aside.sort_by(|a, b| a.source.cmp(&b.source));
    let source_idx: BTreeMap<&str, usize> = sources
        .iter()
        .enumerate()
        .map(|(idx, source)| (source.id.as_str(), idx))
        .collect();
    let figures: Vec<Figure> = claims
        .iter()
        .enumerate()
        .map(|(idx, claim)| {
            let source = source_idx[claim.source.as_str()];
            figure(idx, &claims, source, sources[source].publisher.as_deref())
        })
        .collect();
    let groups: Vec<Group> = subject::group(&claims, &stories, config.lexicon())
        .into_iter()
        .enumerate()
        .map(|(idx, membership)| judge(idx, &membership, &claims, &figures, config))
        .collect();
    let found = finding::find(&claims, &groups, &config.policy);
    let summary = Summary {
        sources: sources.len(),
        quantities,
        claims: claims.len(),
        set_aside: set_aside.len(),
        groups: groups.len(),
        findings: found.findings.len(),
        near_misses: found.near_misses.len(),
        known: 0,
    };
    Report {
        version: 1,
        complete: true,
        errors: Vec::new(),
        sources,
        claims,
        groups,
        findings: found.findings,
        near_misses: found.near_misses,
        set_aside,
        skipped: BTreeMap::new(),
        summary,
    }
}

/// The pairs of one group. n log n in its size, see [`compare::group`].
fn judge(
    idx: usize,
    membership: &Membership,
    claims: &[Claim],
    figures: &[Figure],
    config: &Config,
) -> Group {
    let members = &membership.members;
    let of_claims: Vec<&Claim> = members.iter().map(|&member| &claims[member]).collect();
    let company = Company::of(of_claims, config.lexicon());
    let adjusted: Vec<Figure> = company
        .behaviours(config.lexicon())
        .into_iter()
        .zip(members)
        .map(|(behaviour, &member)| behaving(&figures[member], behaviour))
        .collect();
    let of_group: Vec<&Figure> = adjusted.iter().collect();
    let kinship = |a: usize, b: usize| {
        let mut kinship = company.kinship(a, b);
        kinship.unsure |= membership.bonds[a].min(membership.bonds[b]) < subject::SURE;
        kinship
    };
    let standing = compare::group(&of_group, kinship, &config.policy);
    let id = |member: usize| claims[members[member]].id.clone();
    let pairs_complete = standing.is_complete();
    let pairs = standing
        .pairs
        .into_iter()
        .map(|(a, b, judgement)| Pair {
            a: id(a),
            b: id(b),
            verdict: judgement.verdict,
            cause: judgement.cause,
            newer: judgement.newer.map(|part| match part {
                Part::First => id(a),
                Part::Second => id(b),
            }),
            confidence: judgement.confidence,
            near_miss: judgement.near_miss,
            explanation: judgement.explanation,
        })
        .collect();
    Group {
        id: format!("g{}", idx + 1),
        subject: membership.subject.clone(),
        claims: (0..members.len()).map(id).collect(),
        origins: compare::origins(&of_group),
        pairs,
        pairs_complete,
        pairs_omitted: standing.omitted,
    }
}

/// The figure as its group makes it out.
fn behaving(figure: &Figure, behaviour: Behaviour) -> Figure {
    Figure {
        dynamics: behaviour.dynamics,
        stance: behaviour.stance,
        amount: behaviour.amount.unwrap_or_else(|| figure.amount.clone()),
        version: behaviour.version,
        ..figure.clone()
    }
}

/// The values of the claim at `idx`, without its words. `claims` are in the order of sources and
/// places, so that its neighbours are those of its sentence.
fn figure(idx: usize, claims: &[Claim], source: usize, publisher: Option<&str>) -> Figure {
    let claim = &claims[idx];
    Figure {
        amount: claim.quantity.amount.clone(),
        unit: claim.quantity.unit.clone(),
        unit_name: claim.quantity.unit_name.clone(),
        change: claim.quantity.change,
        role: claim.quantity.role,
        measure: claim.aspect.measure,
        dynamics: claim.aspect.dynamics,
        stance: claim.stance,
        as_of: claim.as_of.as_ref().map(|when| when.period),
        said_on: claim.said_on.as_ref().map(|when| when.period),
        published: claim.published,
        source,
        position: claim.quantity.phrase.span.start,
        headline: claim.zone == Zone::Title || claim.field.is_some(),
        speakers: claim
            .attribution
            .iter()
            .map(|speaker| speaker.name.clone())
            .collect(),
        said_by: claim
            .attribution
            .last()
            .map(|speaker| speaker.phrase.text.clone()),
        publisher: publisher.map(str::to_owned),
        whole: whole(idx, claims),
        version: None,
        beside: beside(idx, claims),
    }
}

/// Claims of the same sentence as the one at `idx`, without it.
fn neighbours(idx: usize, claims: &[Claim]) -> impl Iterator<Item = &Claim> {
    let claim = &claims[idx];
    let shares_sentence = move |other: &&Claim| {
        other.source == claim.source
            && other.field == claim.field
            && other.sentence.span == claim.sentence.span
    };
    let before = claims[..idx].iter().rev().take_while(shares_sentence);
    let after = claims[idx + 1..].iter().take_while(shares_sentence);
    before.chain(after).take(MOST_NEIGHBOURS)
}

/// A sentence with more figures than this is a table, whose cells do not explain each other.
const MOST_NEIGHBOURS: usize = 8;

/// The whole that the claim's text names for it.
fn whole(idx: usize, claims: &[Claim]) -> Option<Decimal> {
    let part_of = claims[idx].part_of.as_ref()?;
    neighbours(idx, claims)
        .find(|claim| claim.id == *part_of && claim.quantity.unit == claims[idx].quantity.unit)
        .and_then(|claim| claim.quantity.amount.printed())
}

/// Counts that stand in the claim's sentence and may make up a sum with it.
fn beside(idx: usize, claims: &[Claim]) -> Vec<Decimal> {
    let claim = &claims[idx];
    let concept = |claim: &Claim| {
        claim
            .subject
            .as_ref()
            .map(|subject| subject.concept.clone())
    };
    if !claim.quantity.unit.is_one() || claim.part_of.is_some() {
        return Vec::new();
    }
    neighbours(idx, claims)
        .filter(|other| {
            other.quantity.unit.is_one()
                && other.part_of.is_none()
                && other.stance == claim.stance
                && concept(other) == concept(claim)
        })
        .filter_map(|other| other.quantity.amount.printed())
        .collect()
}
