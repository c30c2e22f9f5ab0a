//! `crosstally report`: a saved run in another form.

use std::io::{self, Read};
use std::path::Path;

use crosstally::report::{Report, Style};

use super::check::rendered;
use super::output;
use crate::args::{Color, Render, ReportFormat};
use crate::exit::Exit;
use crate::inputs::reason;
use crate::tell;

/// The newest form of a saved run that this program reads.
const VERSION: u32 = 1;

pub(crate) fn render(args: &Render, color: Color) -> io::Result<Exit> {
    let report = match saved(&args.run) {
        Ok(report) => report,
        Err(why) => {
            tell::error(&format!("{}: {why}", args.run.display()));
            return Ok(Exit::Trouble);
        }
    };
    let style = Style {
        show_left_out: args.show_left_out,
        ..output::style(color)
    };
    let mut shown = rendered(&report, args.to, &style);
    if args.to == ReportFormat::Human {
        shown = output::words(shown);
    }
    output::print(&shown)?;
    Ok(Exit::Clean)
}

/// The run that a file or standard input holds.
fn saved(path: &Path) -> Result<Report, String> {
    let text = if path.as_os_str() == "-" {
        let mut text = String::new();
        let read = io::stdin().lock().read_to_string(&mut text);
        read.map(|_| text)
    } else {
        std::fs::read_to_string(path)
    };
    let text = text.map_err(|error| reason(&error))?;
    let report: Report = serde_json::from_str(&text)
        .map_err(|error| format!("not a run saved with `check --format json`: {error}"))?;
    if report.version > VERSION {
        return Err(format!(
            "saved by a newer program: version {} of the form, and this one reads up to {VERSION}",
            report.version
        ));
    }
    Ok(report)
}
