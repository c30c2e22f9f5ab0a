//! `crosstally check`: the figures of documents against each other.

use std::io::{self, IsTerminal};

use crosstally::report::{self, Problem, Report, Style};
use crosstally::{Config, Rows, Source, cross_check};

use super::batch::Batch;
use super::{baseline, config, output};
use crate::args::{self, Check, Color, ReportFormat};
use crate::exit::Exit;
use crate::inputs::{Inputs, count, reason};
use crate::tell;

pub(crate) fn check(args: &Check, color: Color) -> io::Result<Exit> {
    let config = match config(&args.reading) {
        Ok(config) => config,
        Err(problem) => return refused(problem, args),
    };
    let known = match args
        .baseline
        .as_deref()
        .map(|file| (file, baseline::read(file)))
    {
        None => None,
        Some((_, Ok(known))) => Some(known),
        Some((file, Err(message))) => {
            let problem = Problem {
                rule: "configuration".to_owned(),
                input: Some(file.to_string_lossy().into_owned()),
                line: None,
                message,
            };
            return refused(problem, args);
        }
    };
    let quiet = args.format == ReportFormat::Human && io::stdout().is_terminal();
    let mut report = look(&args.inputs, &config, quiet)?;
    if let Some(known) = known {
        known.apply(&mut report);
    }
    save_reports(&mut report, args);
    let style = Style {
        show_left_out: args.show_left_out,
        ..output::style(color)
    };
    let mut shown = rendered(&report, args.format, &style);
    if args.format == ReportFormat::Human {
        shown = output::words(shown);
    }
    output::print(&shown)?;
    Ok(exit(&report, args))
}

/// Reads all inputs and compares what they say; `quiet` leaves the telling of what was skipped to
/// the report.
pub(super) fn look(wanted: &args::Inputs, config: &Config, quiet: bool) -> io::Result<Report> {
    let mut inputs = Inputs::new(&wanted.given);
    inputs.quiet = quiet;
    let mut rows = Rows::default();
    let read = |source: &Source| {
        let mut rows = Rows::default();
        rows.add(source, crosstally::read(source, config), config);
        rows
    };
    let mut add = |_: &Source, read: Rows| {
        rows.append(read);
        Ok(())
    };
    let mut batch = Batch::new(&read, &mut add);
    inputs.read(&wanted.paths, &mut |source| {
        let bytes = source.text.len();
        batch.push(source, bytes)
    })?;
    batch.finish()?;
    let mut report = cross_check(rows, config);
    for problem in inputs.problems.drain(..) {
        report.add_problem(problem);
    }
    report.skipped = std::mem::take(&mut inputs.skipped);
    Ok(report)
}

/// Writes the reports that go to files; one that cannot be written is told in those that follow.
fn save_reports(report: &mut Report, args: &Check) {
    for to in &args.report {
        let plain = Style {
            show_left_out: args.show_left_out,
            ..Style::PLAIN
        };
        if let Err(error) = output::save(&to.file, &rendered(report, to.format, &plain)) {
            report.add_problem(Problem {
                rule: "output".to_owned(),
                input: Some(to.file.to_string_lossy().into_owned()),
                line: None,
                message: format!("cannot be written: {}", reason(&error)),
            });
            tell::error(&report.errors[report.errors.len() - 1].to_string());
        }
    }
}

/// Ends a run before anything was read: the reason on standard error, and in every report that was
/// asked for.
fn refused(problem: Problem, args: &Check) -> io::Result<Exit> {
    tell::error(&problem.to_string());
    let mut report = Report::default();
    report.add_problem(problem);
    save_reports(&mut report, args);
    if args.format.tells_failure() {
        output::print(&rendered(&report, args.format, &Style::PLAIN))?;
    }
    Ok(Exit::Trouble)
}

pub(super) fn rendered(report: &Report, format: ReportFormat, style: &Style) -> String {
    match format {
        ReportFormat::Human => report::human(report, style),
        ReportFormat::Json => report::json(report),
        ReportFormat::Jsonl => report::jsonl(report),
        ReportFormat::Sarif => report::sarif(report),
        ReportFormat::Github => report::github(report),
        ReportFormat::Gitlab => report::gitlab(report),
        ReportFormat::Junit => report::junit(report),
        ReportFormat::Csv => report::csv(report),
        ReportFormat::Markdown => report::markdown(report),
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
