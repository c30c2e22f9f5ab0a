//! `crosstally verify`: whether sources bear out a statement.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Write};
use std::path::Path;

use crosstally::report::{self, Problem};
use crosstally::verify::{Statement, Verdict, Verification};
use crosstally::{Config, Source};
use serde::Serialize;
use serde_json::Value;

use super::batch::Batch;
use super::{config, output, refuse};
use crate::args::{Color, FailOnVerdict, Format, Verify};
use crate::exit::Exit;
use crate::inputs::{Inputs, lines, not_json, reason, source_from_json};
use crate::tell;

pub(crate) fn verify(args: &Verify, color: Color) -> io::Result<Exit> {
    let config = match config(&args.reading) {
        Ok(config) => config,
        Err(problem) => return refuse(problem, args.format),
    };
    match &args.pairs {
        Some(file) => pairs(file, args, &config),
        None => against(args, &config, color),
    }
}

/// Verifies every sentence of `--claim` or `--answer`.
fn against(args: &Verify, config: &Config, color: Color) -> io::Result<Exit> {
    let mut inputs = Inputs::new(&args.given);
    let answer = match (&args.claim, &args.answer) {
        (Some(claim), _) => Some(Source::new("claim", claim.as_str())),
        (None, Some(file)) => inputs.whole_file(file),
        (None, None) => unreachable!("the arguments hold one of --claim, --answer and --pairs"),
    };
    let mut evidence = Vec::new();
    inputs.read(&args.against, &mut |source| {
        evidence.push(source);
        Ok(())
    })?;
    let answer = answer.unwrap_or_default();
    let statements = crosstally::verify::statements(&answer, &evidence, config);
    let problems = std::mem::take(&mut inputs.problems);
    let complete = problems.is_empty();
    if args.format == Format::Human {
        let style = output::style(color);
        let shown = report::human_statements(&answer, &statements, &evidence, &style);
        output::print(&output::words(shown))?;
    } else {
        let run = Run {
            version: 1,
            complete,
            errors: problems,
            claims: (1..)
                .zip(&statements)
                .map(|(n, statement)| Numbered {
                    id: n.to_string(),
                    statement,
                })
                .collect(),
        };
        let mut text = serde_json::to_string_pretty(&run).map_err(io::Error::other)?;
        text.push('\n');
        output::print(&text)?;
    }
    let fail_on = args.fail_on.unwrap_or(FailOnVerdict::Contradicted);
    Ok(if !complete {
        Exit::Trouble
    } else if statements
        .iter()
        .any(|s| counts(fail_on, s.verification.verdict))
    {
        Exit::Found
    } else if statements.is_empty() || evidence.is_empty() {
        let what = if evidence.is_empty() {
            "no evidence was read"
        } else {
            "nothing in it to check"
        };
        tell::note(what);
        Exit::Nothing
    } else {
        Exit::Clean
    })
}

fn pairs(file: &Path, args: &Verify, config: &Config) -> io::Result<Exit> {
    let mut input: Box<dyn io::BufRead> = if file == Path::new("-") {
        Box::new(BufReader::new(io::stdin().lock()))
    } else {
        match File::open(file) {
            Ok(file) => Box::new(BufReader::new(file)),
            Err(error) => {
                tell::error(&format!("{}: {}", file.to_string_lossy(), reason(&error)));
                return Ok(Exit::Trouble);
            }
        }
    };
    let name = file.to_string_lossy();
    let fail_on = args.fail_on.unwrap_or(FailOnVerdict::Never);
    let mut exit = None;
    let mut out = BufWriter::new(io::stdout().lock());
    let verify = |asked: &Asked| {
        let pair = asked.pair.as_ref().ok()?;
        Some(crosstally::verify(&pair.claim, &pair.evidence, config))
    };
    let mut write = |asked: &Asked, verification: Option<Verification>| {
        let answer = match (&asked.pair, verification) {
            (Ok(pair), Some(verification)) => {
                let found = counts(fail_on, verification.verdict);
                exit = exit.max(Some(if found { Exit::Found } else { Exit::Clean }));
                let answer = Answer {
                    id: &pair.id,
                    verification,
                };
                serde_json::to_string(&answer).map_err(io::Error::other)?
            }
            (Err(message), _) => {
                tell::error(&format!("{name}:{}: {message}", asked.line));
                exit = Some(Exit::Trouble);
                let (id, line, error) = ((), asked.line, message);
                serde_json::to_string(&NoAnswer { id, line, error }).map_err(io::Error::other)?
            }
            (Ok(_), None) => unreachable!("every pair that was understood is verified"),
        };
        writeln!(out, "{answer}")
    };
    let mut batch = Batch::new(&verify, &mut write);
    lines(&mut *input, args.given.max_file_size, &mut |line, text| {
        let bytes = text.as_ref().map_or(0, |text| text.len());
        let pair = text.map_err(|wrong| wrong.message).and_then(pair);
        batch.push(Asked { line, pair }, bytes)
    })?;
    batch.finish()?;
    out.flush()?;
    Ok(exit.unwrap_or_else(|| {
        tell::note("no pair to verify");
        Exit::Nothing
    }))
}

fn counts(fail_on: FailOnVerdict, verdict: Verdict) -> bool {
    match fail_on {
        FailOnVerdict::Contradicted => verdict == Verdict::Contradicted,
        FailOnVerdict::Unsupported => verdict != Verdict::Supported,
        FailOnVerdict::Never => false,
    }
}

/// Verified statements, as they are written in JSON.
#[derive(Serialize)]
struct Run<'r> {
    version: u32,
    complete: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<Problem>,
    claims: Vec<Numbered<'r>>,
}

/// A statement with its number, from 1.
#[derive(Serialize)]
struct Numbered<'r> {
    id: String,
    #[serde(flatten)]
    statement: &'r Statement,
}

/// A statement with the evidence for it.
struct Pair {
    id: Value,
    claim: Source,
    evidence: Vec<Source>,
}

/// A line that could not be understood, as one JSON line.
#[derive(Serialize)]
struct NoAnswer<'a> {
    id: (),
    line: usize,
    error: &'a str,
}

/// A line that asks, and what it asks or what is wrong with it.
struct Asked {
    line: usize,
    pair: Result<Pair, String>,
}

/// How a statement stands, as one JSON line.
#[derive(Serialize)]
struct Answer<'a> {
    id: &'a Value,
    #[serde(flatten)]
    verification: Verification,
}

fn pair(line: &str) -> Result<Pair, String> {
    let mut value: Value = serde_json::from_str(line).map_err(|error| not_json(&error))?;
    let Some(fields) = value.as_object_mut() else {
        return Err("expected an object".to_owned());
    };
    let id = fields.remove("id").unwrap_or(Value::Null);
    let claim = fields.remove("claim").ok_or("no `claim` in the object")?;
    let evidence = fields
        .remove("evidence")
        .ok_or("no `evidence` in the object")?;
    Ok(Pair {
        id,
        claim: text_or_source(claim)?,
        evidence: match evidence {
            Value::Array(sources) => sources
                .into_iter()
                .map(text_or_source)
                .collect::<Result<_, _>>()?,
            one => vec![text_or_source(one)?],
        },
    })
}

fn text_or_source(value: Value) -> Result<Source, String> {
    match value {
        Value::String(text) => Ok(Source::new("", text)),
        value => {
            let source = source_from_json(value)?.source;
            Ok(match source.format {
                crosstally::Format::Html => crosstally_html::lay_out(source),
                _ => source,
            })
        }
    }
}
