//! `crosstally extract`: what is read, stage by stage.

use std::io::{self, BufWriter, Write};

use crosstally::report::{self, Stage};
use serde_json::json;

use super::{config, refuse};
use crate::args::{Color, Extract, Format};
use crate::exit::Exit;
use crate::inputs::Inputs;
use crate::tell;

pub(crate) fn extract(args: &Extract, _color: Color) -> io::Result<Exit> {
    let config = match config(&args.reading) {
        Ok(config) => config,
        Err(problem) => return refuse(problem, args.format),
    };
    let stage = Stage::from(args.stage);
    let mut inputs = Inputs::new(&args.inputs.given);
    let mut out = BufWriter::new(io::stdout().lock());
    let mut n_shown = 0;
    inputs.read(&args.inputs.paths, &mut |source| {
        let reading = crosstally::read(&source, &config);
        let line = report::line(&source, &reading, stage);
        match args.format {
            Format::Human | Format::Jsonl => writeln!(out, "{line}")?,
            Format::Json => {
                let before = if n_shown == 0 {
                    "{\"version\":1,\"sources\":["
                } else {
                    ","
                };
                write!(out, "{before}\n{line}")?;
            }
        }
        n_shown += 1;
        Ok(())
    })?;
    let complete = inputs.problems.is_empty();
    match args.format {
        Format::Human => {}
        Format::Jsonl if complete => {}
        Format::Jsonl => {
            writeln!(
                out,
                "{}",
                json!({"complete": false, "errors": inputs.problems})
            )?;
        }
        Format::Json => {
            let before = if n_shown == 0 {
                "{\"version\":1,\"sources\":["
            } else {
                "\n"
            };
            write!(out, "{before}],\"complete\":{complete}")?;
            if !complete {
                write!(out, ",\"errors\":{}", json!(inputs.problems))?;
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
