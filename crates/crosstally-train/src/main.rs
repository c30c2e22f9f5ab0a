//! Trains the weights of `crosstally-syntax`.
//!
//! `crosstally-train OUT TRAIN.conllu… --dev DEV.conllu…`: the same files give the same bytes.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the report is what the program is for"
)]

mod conllu;
mod perceptron;
mod report;

use std::process::ExitCode;

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("crosstally-train: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(args: impl Iterator<Item = String>) -> Result<(), String> {
    let (mut out, mut train, mut dev, mut into_dev) = (None, Vec::new(), Vec::new(), false);
    for arg in args {
        if arg == "--dev" {
            into_dev = true;
        } else if out.is_none() {
            out = Some(arg);
        } else if into_dev {
            dev.push((arg.clone(), load(&arg)?));
        } else {
            train.extend(load(&arg)?);
        }
    }
    let out = out.ok_or("usage: crosstally-train OUT TRAIN.conllu… --dev DEV.conllu…")?;
    let bytes = if train.is_empty() {
        std::fs::read(&out).map_err(|error| format!("{out}: {error}"))?
    } else {
        perceptron::train(&train)
    };
    if !train.is_empty() {
        std::fs::write(&out, &bytes).map_err(|error| format!("{out}: {error}"))?;
    }
    let model = crosstally_syntax::Model::from_bytes(&bytes).map_err(|error| error.to_string())?;
    for (name, sentences) in &dev {
        println!("{name}: {}", report::measure(&model, sentences));
    }
    Ok(())
}

fn load(path: &str) -> Result<Vec<conllu::Sentence>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    conllu::read(&text).map_err(|error| format!("{path}: {error}"))
}
