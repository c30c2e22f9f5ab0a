//! The `crosstally` program: files, clock, colours and exit codes around the library.

mod args;
mod command;
mod exit;
mod inputs;
mod tell;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;
use crosstally::report::{self, Problem, Report};

use args::{Cli, Command};
use exit::Exit;

fn main() -> ExitCode {
    let exit = match Cli::try_parse() {
        Ok(cli) => run(&cli),
        Err(error) => usage(&error),
    };
    ExitCode::from(exit.unwrap_or_else(|error| unwritable(&error)).code())
}

fn run(cli: &Cli) -> io::Result<Exit> {
    match &cli.command {
        Command::Check(args) => command::check(args, cli.color),
        Command::Verify(args) => command::verify(args, cli.color),
        Command::Extract(args) => command::extract(args, cli.color),
        Command::Baseline(args) => command::baseline(&args.action),
        Command::Report(args) => command::render(args, cli.color),
        Command::Rules => command::rules(),
        Command::Explain(args) => command::explain(&args.rule),
    }
}

/// Help and version go to standard output; errors to standard error, and into the JSON that was
/// asked for.
fn usage(error: &clap::Error) -> io::Result<Exit> {
    let told = error.print();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => told.map(|()| Exit::Clean),
        _ => {
            if json_was_asked(std::env::args_os()) {
                let text = error.render().to_string();
                let told: Vec<&str> = text
                    .lines()
                    .take_while(|line| !line.is_empty())
                    .map(str::trim)
                    .collect();
                let told = told.join(" ");
                let message = told.strip_prefix("error: ").unwrap_or(&told).to_owned();
                let problem = Problem {
                    rule: "usage".to_owned(),
                    input: None,
                    line: None,
                    message,
                };
                io::stdout().lock().write_all(failed(problem).as_bytes())?;
            }
            Ok(Exit::Trouble)
        }
    }
}

fn json_was_asked(mut args: impl Iterator<Item = OsString>) -> bool {
    while let Some(arg) = args.next() {
        if arg == "--format=json" || (arg == "--format" && args.next().is_some_and(|f| f == "json"))
        {
            return true;
        }
    }
    false
}

/// The JSON of a run that did not come to reading anything.
fn failed(problem: Problem) -> String {
    let mut report = Report::default();
    report.add_problem(problem);
    report::json(&report)
}

fn unwritable(error: &io::Error) -> Exit {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return Exit::ClosedPipe;
    }
    tell::error(&format!("the result cannot be written: {error}"));
    Exit::Trouble
}
