//! `crosstally check`: the figures of documents against each other.

use std::io::{self, IsTerminal};

use crosstally::report::{self, Problem, Report, Style};
use crosstally::{Rows, Source, cross_check};

use super::batch::Batch;
use super::{config, output, refuse};
use crate::args::{Check, Color, Format};
use crate::exit::Exit;
use crate::inputs::{Inputs, count, reason};
use crate::tell;

pub(crate) fn check(args: &Check, color: Color) -> io::Result<Exit> {
    let config = match config(&args.reading) {
        Ok(config) => config,
        Err(problem) => return refuse(problem, args.format),
    };
    let mut inputs = Inputs::new(&args.inputs.given);
    inputs.quiet = args.format == Format::Human && io::stdout().is_terminal();
    let mut rows = Rows::default();
    let read = |source: &Source| {
        let mut rows = Rows::default();
        rows.add(source, crosstally::read(source, &config));
        rows
    };
    let mut add = |_: &Source, read: Rows| {
        rows.append(read);
        Ok(())
    };
    let mut batch = Batch::new(&read, &mut add);
    inputs.read(&args.inputs.paths, &mut |source| {
        let bytes = source.text.len();
        batch.push(source, bytes)
    })?;
    batch.finish()?;
    let mut report = cross_check(rows, &config);
    for problem in inputs.problems.drain(..) {
        report.add_problem(problem);
    }
    report.skipped = std::mem::take(&mut inputs.skipped);
    for to in &args.report {
        let plain = Style {
            show_left_out: args.show_left_out,
            ..Style::PLAIN
        };
        if let Err(error) = output::save(&to.file, &rendered(&report, to.format, &plain)) {
            report.add_problem(Problem {
                rule: "output".to_owned(),
                input: Some(to.file.to_string_lossy().into_owned()),
                line: None,
                message: format!("cannot be written: {}", reason(&error)),
            });
            tell::error(&report.errors[report.errors.len() - 1].to_string());
        }
    }
    let style = Style {
        show_left_out: args.show_left_out,
        ..output::style(color)
    };
    output::print(&rendered(&report, args.format, &style))?;
    Ok(exit(&report, args))
}

fn rendered(report: &Report, format: Format, style: &Style) -> String {
    match format {
        Format::Human => report::human(report, style),
        Format::Json => report::json(report),
        Format::Jsonl => report::jsonl(report),
    }
}

fn exit(report: &Report, args: &Check) -> Exit {
    if !report.complete {
        return Exit::Trouble;
    }
    if report
        .findings
        .iter()
        .any(|finding| args.fail_on.counts(finding.severity))
    {
        return Exit::Found;
    }
    if report.claims.is_empty() && !args.inputs.allow_empty {
        let why = match report.sources.len() {
            0 => "no source was read".to_owned(),
            n => format!("no claim in {}", count(n, "source")),
        };
        tell::note(&format!("nothing to check: {why}"));
        return Exit::Nothing;
    }
    Exit::Clean
}
