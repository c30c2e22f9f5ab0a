//! The doorway: sources in, report out. Wires the rooms and holds no rules.

use std::collections::BTreeMap;

use crate::claim::{self, Claim, Reading};
use crate::compare::{self, Figure, Part};
use crate::config::Config;
use crate::error::Error;
use crate::finding;
use crate::report::{NoClaim, Report, Summary};
use crate::source::Source;
use crate::subject::{self, Group, Membership, Pair};

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
            rows.add(source, reading);
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
}

impl Rows {
    /// Adds what was read of one source.
    pub fn add(&mut self, source: &Source, reading: Reading<'_>) {
        self.sources.push(reading.described(source));
        self.quantities += reading.quantities.len();
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
}

/// Compares what was read and tells what deserves attention.
#[must_use]
pub fn cross_check(rows: Rows, config: &Config) -> Report {
    let Rows {
        mut sources,
        mut claims,
        quantities,
        mut set_aside,
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
        .map(|claim| figure(claim, source_idx[claim.source.as_str()]))
        .collect();
    let groups: Vec<Group> = subject::group(&claims, config.lexicon())
        .into_iter()
        .enumerate()
        .map(|(idx, membership)| judge(idx, &membership, &claims, &figures, config))
        .collect();
    let findings = finding::find(&claims, &groups);
    let summary = Summary {
        sources: sources.len(),
        quantities,
        claims: claims.len(),
        set_aside: set_aside.len(),
        groups: groups.len(),
        findings: findings.len(),
    };
    Report {
        version: 1,
        complete: true,
        errors: Vec::new(),
        sources,
        claims,
        groups,
        findings,
        set_aside,
        skipped: BTreeMap::new(),
        summary,
    }
}

fn judge(
    idx: usize,
    membership: &Membership,
    claims: &[Claim],
    figures: &[Figure],
    config: &Config,
) -> Group {
    let mut pairs = Vec::new();
    for (nth, &a) in membership.members.iter().enumerate() {
        for &b in &membership.members[nth + 1..] {
            let kinship = subject::kinship(&claims[a], &claims[b]);
            let judgement = compare::pair(&figures[a], &figures[b], kinship, &config.policy);
            let newer = judgement.newer.map(|part| match part {
                Part::First => claims[a].id.clone(),
                Part::Second => claims[b].id.clone(),
            });
            pairs.push(Pair {
                a: claims[a].id.clone(),
                b: claims[b].id.clone(),
                verdict: judgement.verdict,
                cause: judgement.cause,
                newer,
                confidence: judgement.confidence,
                explanation: judgement.explanation,
            });
        }
    }
    Group {
        id: format!("g{}", idx + 1),
        subject: membership.subject.clone(),
        claims: membership
            .members
            .iter()
            .map(|&member| claims[member].id.clone())
            .collect(),
        pairs,
        pairs_complete: true,
        pairs_omitted: 0,
    }
}

/// The values of a claim, without its words.
fn figure(claim: &Claim, source: usize) -> Figure {
    Figure {
        amount: claim.quantity.amount.clone(),
        unit: claim.quantity.unit.clone(),
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
        speakers: claim
            .attribution
            .iter()
            .map(|speaker| speaker.name.clone())
            .collect(),
    }
}
