//! What the program can do, one command a file.

mod baseline;
mod batch;
mod check;
mod extract;
mod output;
mod render;
mod rules;
mod verify;

use std::io;

use crosstally::report::Problem;
use crosstally::{Config, Feeds, Furniture, Lexicon};

pub(crate) use baseline::baseline;
pub(crate) use check::check;
pub(crate) use extract::extract;
pub(crate) use render::render;
pub(crate) use rules::{explain, rules};
pub(crate) use verify::verify;

use crate::args::{Format, Include, Reading};
use crate::exit::Exit;
use crate::inputs::reason;
use crate::tell;

/// How sources are read, as the options say.
///
/// # Errors
/// A lexicon file that cannot be read or understood.
fn config(reading: &Reading) -> Result<Config, Problem> {
    let mut config = Config::new();
    for include in &reading.include {
        match include {
            Include::Furniture => config.furniture = Furniture::Include,
            Include::Feeds => config.feeds = Feeds::Everywhere,
        }
    }
    let mut lexicon: Option<Lexicon> = None;
    for file in &reading.lexicon {
        let name = file.to_string_lossy();
        let problem = |line, message| Problem {
            rule: "configuration".to_owned(),
            input: Some(name.clone().into_owned()),
            line,
            message,
        };
        let text = std::fs::read_to_string(file).map_err(|error| problem(None, reason(&error)))?;
        let known = lexicon.as_ref().unwrap_or_else(|| Lexicon::english());
        let more = known.with(&name, &text).map_err(|error| {
            let line = error.lexicon_line().map(|(_, line)| line);
            let message = error.to_string();
            let place = line.map_or_else(String::new, |line| format!("{name}:{line}: "));
            let message = message.strip_prefix(&place).unwrap_or(&message);
            problem(line, message.to_owned())
        })?;
        lexicon = Some(more);
    }
    Ok(match lexicon {
        Some(lexicon) => config.with_lexicon(lexicon),
        None => config,
    })
}

/// Ends a run before anything was read: the reason on standard error, and in the JSON asked for.
fn refuse(problem: Problem, format: Format) -> io::Result<Exit> {
    tell::error(&problem.to_string());
    if format.is_for_programs() {
        output::print(&crate::failed(problem))?;
    }
    Ok(Exit::Trouble)
}
