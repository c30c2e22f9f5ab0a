//! Trains the weights of `crosstally-syntax`, and measures them.
//!
//! `crosstally-train MODEL TRAIN.conllu… --dev DEV.conllu…`: the same files give the same bytes. Without training files, `MODEL` is
//! read and measured, with `--speed` also for how much text it reads in a second.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the report is what the program is for"
)]

mod conllu;
mod dice;
mod learn;
mod maths;
mod network;
mod oracle;
mod report;
mod vary;
mod vocabulary;
mod write;

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

/// What the command line asks for.
#[derive(Debug, Default)]
struct Order {
    /// The model file to write, or to read when there is nothing to train on.
    model: String,
    train: Vec<conllu::Sentence>,
    dev: Vec<(String, Vec<conllu::Sentence>)>,
    speed: bool,
}

impl Order {
    fn read(args: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut order = Self::default();
        let mut into_dev = false;
        for arg in args {
            match arg.as_str() {
                "--dev" => into_dev = true,
                "--speed" => order.speed = true,
                _ if order.model.is_empty() => order.model = arg,
                path if into_dev => order.dev.push((arg.clone(), load(path)?)),
                path => order.train.extend(load(path)?),
            }
        }
        if order.model.is_empty() {
            return Err(
                "usage: crosstally-train MODEL [TRAIN.conllu…] [--dev DEV.conllu…] [--speed]"
                    .into(),
            );
        }
        Ok(order)
    }
}

fn run(args: impl Iterator<Item = String>) -> Result<(), String> {
    let order = Order::read(args)?;
    let in_file = |error| format!("{}: {error}", order.model);
    let bytes = if order.train.is_empty() {
        std::fs::read(&order.model).map_err(in_file)?
    } else {
        let bytes = trained(&order.train)?;
        std::fs::write(&order.model, &bytes).map_err(in_file)?;
        bytes
    };
    let model = crosstally_syntax::Model::from_bytes(&bytes).map_err(|error| error.to_string())?;
    for (name, sentences) in &order.dev {
        println!("{name}: {}", report::measure(&model, sentences));
        if order.speed {
            println!("{name}: {:.1} MB/s", report::speed(&model, sentences));
        }
    }
    Ok(())
}

fn trained(train: &[conllu::Sentence]) -> Result<Vec<u8>, String> {
    let (network, vocabulary) = learn::train(train, |epoch, loss| {
        println!("epoch {}: {loss}", epoch + 1);
    });
    write::model_file(&network, &vocabulary)
}

fn load(path: &str) -> Result<Vec<conllu::Sentence>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    conllu::read(&text).map_err(|error| format!("{path}: {error}"))
}
