//! Whether evidence bears out what a text says.
//!
//! Takes a statement and sources that may hold evidence for it; gives a [`Verification`] with the
//! places it rests on. Knows nothing of files or rendering.

use serde::{Deserialize, Serialize};

use crate::claim;
use crate::compare::{self, Cause};
use crate::config::Config;
use crate::source::Source;
use crate::span::Span;

/// Whether evidence bears a statement out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Every figure of the statement is borne out, for its subject, predicate and scope.
    Supported,
    /// No value that the evidence allows satisfies one of its figures, or the evidence denies it.
    Contradicted,
    /// The evidence says nothing of it, or not enough.
    NotStated,
}

/// How a statement stands to its evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verification {
    /// The answer.
    pub verdict: Verdict,
    /// What it rests on; empty for a statement with nothing to check.
    pub because: Vec<Because>,
}

/// One figure of a statement, and what the evidence says of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Because {
    /// The figure, in the statement.
    pub claim: Span,
    /// Where the evidence speaks of it; `None` where it does not.
    pub evidence: Option<Place>,
    /// How the two figures stand.
    pub verdict: compare::Verdict,
    /// Why.
    pub cause: Cause,
    /// The reason in a sentence.
    pub explanation: String,
}

/// A place in one of the sources given as evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Id of the source; empty for evidence that was given as a bare text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// The words, in that source's text.
    #[serde(flatten)]
    pub span: Span,
}

/// One sentence of an answer, checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// The sentence, in the answer's text.
    #[serde(flatten)]
    pub span: Span,
    /// Its words.
    pub text: String,
    /// How it stands to the evidence; spans of the statement are offsets into the answer's text.
    #[serde(flatten)]
    pub verification: Verification,
}

/// Whether `evidence` bears out `claim`, as a whole.
#[must_use]
pub fn verify(_claim: &Source, _evidence: &[Source], _config: &Config) -> Verification {
    Verification {
        verdict: Verdict::NotStated,
        because: Vec::new(),
    }
}

/// Every sentence of `answer` that holds something to check, with how it stands to `evidence`.
#[must_use]
pub fn statements(answer: &Source, evidence: &[Source], config: &Config) -> Vec<Statement> {
    let reading = claim::read(answer, config);
    let to_check = |sentence: Span| {
        let figure = |span: Span| sentence.contains(span);
        reading.quantities.iter().any(|q| figure(q.phrase.span))
            || reading.dates.iter().any(|date| figure(date.span))
    };
    reading
        .document
        .sentences
        .iter()
        .map(|sentence| sentence.span)
        .filter(|span| to_check(*span))
        .map(|span| {
            let said = Source {
                text: span.of(&answer.text).to_owned(),
                ..answer.clone()
            };
            let mut verification = verify(&said, evidence, config);
            for because in &mut verification.because {
                because.claim = because.claim.shifted(span.start);
            }
            Statement {
                span,
                text: said.text,
                verification,
            }
        })
        .collect()
}
