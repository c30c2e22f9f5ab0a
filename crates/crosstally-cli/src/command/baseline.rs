//! `crosstally baseline`: the findings that are known already.

use std::fmt::Write;
use std::io;
use std::path::Path;

use crosstally::report::{Baseline, Report, visible};

use super::check::look;
use super::{config, output};
use crate::args::{BaselineAction, BaselineOf};
use crate::exit::Exit;
use crate::inputs::{count, reason};
use crate::tell;

/// The newest form of a baseline that this program reads.
const VERSION: u32 = 1;

pub(crate) fn baseline(action: &BaselineAction) -> io::Result<Exit> {
    match action {
        BaselineAction::Write(of) => match checked(of)? {
            Some(report) => keep(&of.baseline, &Baseline::of(&report)),
            None => Ok(Exit::Trouble),
        },
        BaselineAction::Prune(of) => {
            let known = match read(&of.baseline) {
                Ok(known) => known,
                Err(why) => return refuse(&of.baseline, &why),
            };
            match checked(of)? {
                Some(report) => keep(&of.baseline, &known.pruned(&report)),
                None => Ok(Exit::Trouble),
            }
        }
        BaselineAction::Show { baseline } => match read(baseline) {
            Ok(known) => show(&known),
            Err(why) => refuse(baseline, &why),
        },
    }
}

/// What a baseline file holds.
pub(crate) fn read(file: &Path) -> Result<Baseline, String> {
    let text = std::fs::read_to_string(file).map_err(|error| reason(&error))?;
    let known: Baseline = serde_json::from_str(&text)
        .map_err(|error| format!("not a baseline written by `crosstally baseline`: {error}"))?;
    if known.version > VERSION {
        return Err(format!(
            "written by a newer program: version {} of the form, and this one reads up to {VERSION}",
            known.version
        ));
    }
    Ok(known)
}

/// The report over all inputs; `None` where it is not complete, which has been told: what was not
/// read must not fall out of a baseline.
fn checked(of: &BaselineOf) -> io::Result<Option<Report>> {
    let config = match config(&of.reading) {
        Ok(config) => config,
        Err(problem) => {
            tell::error(&problem.to_string());
            return Ok(None);
        }
    };
    let report = look(&of.inputs, &config, false)?;
    Ok(report.complete.then_some(report))
}

fn keep(file: &Path, known: &Baseline) -> io::Result<Exit> {
    let mut text = serde_json::to_string_pretty(known).expect("strings and numbers");
    text.push('\n');
    if let Err(error) = output::save(file, &text) {
        return refuse(file, &format!("cannot be written: {}", reason(&error)));
    }
    let held = count(known.findings.len(), "finding");
    tell::note(&format!("{} holds {held}", file.display()));
    Ok(Exit::Clean)
}

fn show(known: &Baseline) -> io::Result<Exit> {
    let mut list = String::new();
    for known in &known.findings {
        let (fingerprint, rule) = (visible(&known.fingerprint), visible(&known.rule));
        writeln!(list, "{fingerprint}  {rule}: {}", visible(&known.message))
            .expect("a string takes every write");
    }
    output::print(&output::words(list))?;
    Ok(Exit::Clean)
}

fn refuse(file: &Path, why: &str) -> io::Result<Exit> {
    tell::error(&format!("{}: {why}", file.display()));
    Ok(Exit::Trouble)
}
