//! `crosstally extract`: what is read, stage by stage.

use std::io::{self, BufWriter, Write};

use crosstally::Source;
use crosstally::report::{self, Stage};

use super::batch::Batch;
use super::{config, output, refuse};
use crate::args::{Color, Extract, Format};
use crate::exit::Exit;
use crate::inputs::Inputs;
use crate::tell;

/// The object opens before it is known whether the run will be complete.
const JSON_START: &str = "{\"version\":1,\"sources\":[";

pub(crate) fn extract(args: &Extract, color: Color) -> io::Result<Exit> {
    let config = match config(&args.reading) {
        Ok(config) => config,
        Err(problem) => return refuse(problem, args.format),
    };
    let style = output::style(color);
    let stage = Stage::from(args.stage);
    let mut inputs = Inputs::new(&args.inputs.given);
    let mut out = BufWriter::new(io::stdout().lock());
    let mut n_shown = 0;
    let show = |source: &Source| {
        let reading = crosstally::read(source, &config);
        match args.format {
            Format::Human => output::words(report::human_stage(source, &reading, stage, &style)),
            Format::Json | Format::Jsonl => report::line(source, &reading, stage),
        }
    };
    let mut write = |_: &Source, shown: String| {
        n_shown += 1;
        match args.format {
            Format::Human => out.write_all(shown.as_bytes()),
            Format::Jsonl => writeln!(out, "{shown}"),
            Format::Json => {
                let before = if n_shown == 1 { JSON_START } else { "," };
                write!(out, "{before}\n{shown}")
            }
        }
    };
    let mut batch = Batch::new(&show, &mut write);
    inputs.read(&args.inputs.paths, &mut |source| {
        let bytes = source.text.len();
        batch.push(source, bytes)
    })?;
    batch.finish()?;
    let complete = inputs.problems.is_empty();
    match args.format {
        Format::Human => {}
        Format::Jsonl if complete => {}
        Format::Jsonl => {
            writeln!(
                out,
                "{{\"complete\":false,\"errors\":{}}}",
                errors(&inputs)?
            )?;
        }
        Format::Json => {
            let before = if n_shown == 0 { JSON_START } else { "\n" };
            write!(out, "{before}],\"complete\":{complete}")?;
            if !complete {
                write!(out, ",\"errors\":{}", errors(&inputs)?)?;
            }
            writeln!(out, "}}")?;
        }
    }
    out.flush()?;
    if let Some(skipped) = inputs.skipped_in_words() {
        tell::note(&format!("skipped {skipped}"));
    }
    Ok(if !complete {
        Exit::Trouble
    } else if n_shown == 0 && !args.inputs.allow_empty {
        tell::note("nothing to read");
        Exit::Nothing
    } else {
        Exit::Clean
    })
}

fn errors(inputs: &Inputs<'_>) -> io::Result<String> {
    serde_json::to_string(&inputs.problems).map_err(io::Error::other)
}
