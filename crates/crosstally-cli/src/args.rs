//! What can be said on the command line.

use std::path::PathBuf;
use std::str::FromStr;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use crosstally::finding::Severity;
use crosstally::report::Stage;
use jiff::civil::Date;

const EXIT_CODES: &str = "\
Exit codes: 0 nothing to report, 1 a finding at or above --fail-on, 2 something could not be read
or written, 3 nothing to check.";

/// Checks the figures of documents against each other.
///
/// Reads articles, pulls out every numeric claim with its quote, and says which of them agree, are
/// compatible, were updated or contradict each other, and why. It compares claims; it does not know
/// who is right.
#[derive(Debug, Parser)]
#[command(name = "crosstally", version, max_term_width = 100, after_help = EXIT_CODES)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// When to use colour.
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    pub(crate) color: Color,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Check(Check),
    Verify(Verify),
    Extract(Extract),
    Baseline(Baseline),
    Report(Render),
    /// List the rules that findings stand under.
    Rules,
    Explain(Explain),
}

/// Keep the findings that are known, so that a check tells only new ones.
#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Baseline {
    #[command(subcommand)]
    pub(crate) action: BaselineAction,
}

#[derive(Debug, Subcommand)]
pub(crate) enum BaselineAction {
    /// Check, and write everything that was found into the baseline.
    Write(BaselineOf),
    /// Check, and take out of the baseline what is no longer found.
    Prune(BaselineOf),
    /// Print what the baseline holds.
    Show {
        /// The file of the baseline.
        #[arg(long, value_name = "FILE", default_value = BASELINE)]
        baseline: PathBuf,
    },
}

/// Where a baseline is kept unless another file is named.
const BASELINE: &str = "crosstally-baseline.json";

/// A baseline and what is checked for it.
#[derive(Debug, Args)]
pub(crate) struct BaselineOf {
    /// The file of the baseline.
    #[arg(long, value_name = "FILE", default_value = BASELINE)]
    pub(crate) baseline: PathBuf,
    #[command(flatten)]
    pub(crate) inputs: Inputs,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

/// Write the report of a saved run in another form.
#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Render {
    /// A run saved with `check --format json`; `-` is standard input.
    #[arg(value_name = "RUN.json")]
    pub(crate) run: PathBuf,
    /// How the report is written.
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    pub(crate) to: ReportFormat,
    /// List what was left out: quantities set aside, and disagreements that were not sure enough.
    #[arg(long)]
    pub(crate) show_left_out: bool,
}

/// Say what a rule looks for, with an example, and what to do about it.
#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// The rule, as findings name it: `value-conflict`.
    #[arg(value_name = "RULE")]
    pub(crate) rule: String,
}

/// Cross-check the figures of documents with each other.
#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Check {
    /// How the report is written.
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    pub(crate) format: ReportFormat,
    /// Write a report to a file too; may be given several times.
    #[arg(long, value_name = "FORMAT=FILE", value_parser = ReportTo::from_str)]
    pub(crate) report: Vec<ReportTo>,
    /// The least severe finding that makes the exit code 1.
    #[arg(long, value_enum, default_value_t, value_name = "SEVERITY")]
    pub(crate) fail_on: FailOn,
    /// Tell only findings that this file does not hold; see `crosstally baseline`.
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    /// List what was left out: quantities set aside, and disagreements that were not sure enough.
    #[arg(long, visible_alias = "show-skipped")]
    pub(crate) show_left_out: bool,
    #[command(flatten)]
    pub(crate) inputs: Inputs,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

/// Say whether sources bear out a statement, an answer, or pairs of both.
#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
#[command(group(clap::ArgGroup::new("what").required(true).args(["claim", "answer", "pairs"])))]
pub(crate) struct Verify {
    /// The statement to verify.
    #[arg(long, value_name = "TEXT")]
    pub(crate) claim: Option<String>,
    /// A file whose every sentence is to be verified; `-` is standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) answer: Option<PathBuf>,
    /// JSON Lines of `{"id", "claim", "evidence"}`, answered line by line; `-` is standard input.
    #[arg(long, value_name = "FILE", conflicts_with = "against")]
    pub(crate) pairs: Option<PathBuf>,
    /// Files, folders and globs that hold the evidence.
    #[arg(long, value_name = "PATH", num_args = 1.., required_unless_present = "pairs")]
    pub(crate) against: Vec<PathBuf>,
    /// How the answer is written.
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = one_of(VERIFY_FORMATS))]
    pub(crate) format: Format,
    /// The verdict that makes the exit code 1 [default: contradicted; with --pairs: never]
    #[arg(long, value_enum, value_name = "VERDICT")]
    pub(crate) fail_on: Option<FailOnVerdict>,
    #[command(flatten)]
    pub(crate) given: Given,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

/// Show what is read in documents, stage by stage, without judging it.
#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Extract {
    /// How far to read.
    #[arg(long, value_enum, default_value = "claims")]
    pub(crate) stage: StageName,
    /// How it is written.
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = one_of(EXTRACT_FORMATS))]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) inputs: Inputs,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

/// What to read.
#[derive(Debug, Args)]
pub(crate) struct Inputs {
    /// Files, folders, globs, or `-` for standard input.
    #[arg(value_name = "PATH", required = true)]
    pub(crate) paths: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) given: Given,
    /// Exit with 0 when there is nothing to read or check.
    #[arg(long, hide_short_help = true)]
    pub(crate) allow_empty: bool,
}

/// What is known of the inputs from outside.
#[derive(Debug, Args)]
#[command(next_help_heading = "Inputs")]
pub(crate) struct Given {
    /// How files are read; `auto` goes by the file's name, and `-` is text.
    #[arg(long, value_enum, default_value_t, value_name = "KIND")]
    pub(crate) input: Kind,
    /// Day of publication of sources that do not give their own.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub(crate) date: Option<Date>,
    /// Publisher of sources that do not give their own.
    #[arg(long, value_name = "NAME")]
    pub(crate) publisher: Option<String>,
    /// Headline of sources that do not give their own.
    #[arg(long, value_name = "TEXT", hide_short_help = true)]
    pub(crate) title: Option<String>,
    /// Address of sources that do not give their own.
    #[arg(long, value_name = "URL", hide_short_help = true)]
    pub(crate) url: Option<String>,
    /// The largest file, or line of a JSON Lines file, that is read [suffixes: KiB, MiB, GiB]
    #[arg(long, value_name = "SIZE", default_value = "64MiB", value_parser = size, hide_short_help = true)]
    pub(crate) max_file_size: u64,
    /// Follow symbolic links in folders.
    #[arg(long, hide_short_help = true)]
    pub(crate) follow: bool,
}

/// How sources are read.
#[derive(Debug, Args)]
#[command(next_help_heading = "Reading")]
pub(crate) struct Reading {
    /// Take in what is left out by default.
    #[arg(long, value_enum, value_name = "WHAT")]
    pub(crate) include: Vec<Include>,
    /// A file of words of your own; may be given several times, later lines win.
    #[arg(long, value_name = "FILE")]
    pub(crate) lexicon: Vec<PathBuf>,
}

/// A form in which results are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Human,
    Json,
    Jsonl,
}

/// A form in which a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    /// For people: findings with both sides quoted.
    Human,
    /// Everything, as one JSON object.
    Json,
    /// Everything, a JSON object a line.
    Jsonl,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Annotations of a GitHub Actions run.
    Github,
    /// A code-quality report of GitLab.
    Gitlab,
    /// JUnit XML: a test case for every group.
    Junit,
    /// A table: a row for each claim of each finding.
    Csv,
    /// The comment of a pull request.
    Markdown,
}

impl ReportFormat {
    /// Whether a run that fails before anything was read still writes it, so that whoever waits
    /// for it learns why.
    pub(crate) const fn tells_failure(self) -> bool {
        match self {
            Self::Human | Self::Github | Self::Csv => false,
            Self::Json
            | Self::Jsonl
            | Self::Sarif
            | Self::Gitlab
            | Self::Junit
            | Self::Markdown => true,
        }
    }
}

/// Every format with the name it has on the command line.
const FORMATS: &[(&str, Format)] = &[
    ("human", Format::Human),
    ("json", Format::Json),
    ("jsonl", Format::Jsonl),
];
const EXTRACT_FORMATS: &[&str] = &["human", "json", "jsonl"];
const VERIFY_FORMATS: &[&str] = &["human", "json"];

impl Format {
    fn named(name: &str) -> Option<Self> {
        FORMATS
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, format)| *format)
    }

    /// Whether the result is for programs: what goes wrong must be told in it too.
    pub(crate) const fn is_for_programs(self) -> bool {
        match self {
            Self::Human => false,
            Self::Json | Self::Jsonl => true,
        }
    }
}

fn one_of(names: &'static [&'static str]) -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(names)
        .map(|name| Format::named(&name).expect("every offered name is in the table"))
}

/// A report that is written to a file.
#[derive(Debug, Clone)]
pub(crate) struct ReportTo {
    pub(crate) format: ReportFormat,
    pub(crate) file: PathBuf,
}

impl FromStr for ReportTo {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (name, file) = text
            .split_once('=')
            .filter(|(_, file)| !file.is_empty())
            .ok_or_else(|| format!("expected FORMAT=FILE, found `{text}`"))?;
        let format = ReportFormat::from_str(name, false).map_err(|_| {
            let names: Vec<String> = ReportFormat::value_variants()
                .iter()
                .filter_map(ValueEnum::to_possible_value)
                .map(|value| value.get_name().to_owned())
                .collect();
            format!("`{name}` is not a format; one of: {}", names.join(", "))
        })?;
        Ok(Self {
            format,
            file: file.into(),
        })
    }
}

/// When to use colour.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On terminals, unless NO_COLOR or TERM=dumb says otherwise.
    #[default]
    Auto,
    Always,
    Never,
}

/// The kind of a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    #[default]
    Auto,
    Text,
    Markdown,
    Html,
    Json,
    Jsonl,
}

/// What can be taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Include {
    /// Figures in page furniture: banners, subscriptions, navigation.
    Furniture,
    /// Compare the items of a page's feed with everything, not only with themselves.
    Feeds,
}

/// How far to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum StageName {
    Blocks,
    Sentences,
    Dates,
    Quantities,
    Claims,
}

impl From<StageName> for Stage {
    fn from(name: StageName) -> Self {
        match name {
            StageName::Blocks => Self::Blocks,
            StageName::Sentences => Self::Sentences,
            StageName::Dates => Self::Dates,
            StageName::Quantities => Self::Quantities,
            StageName::Claims => Self::Claims,
        }
    }
}

/// The least severe finding that counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    #[default]
    Error,
    Warning,
    Note,
    Never,
}

impl FailOn {
    /// Whether a finding of this severity counts.
    pub(crate) fn counts(self, severity: Severity) -> bool {
        match self {
            Self::Error => severity >= Severity::Error,
            Self::Warning => severity >= Severity::Warning,
            Self::Note => severity >= Severity::Note,
            Self::Never => false,
        }
    }
}

/// The verdict that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOnVerdict {
    /// A claim is contradicted.
    Contradicted,
    /// A claim is contradicted or not stated.
    Unsupported,
    Never,
}

fn day(text: &str) -> Result<Date, String> {
    text.parse()
        .map_err(|_| "expected a day like 2024-10-29".to_owned())
}

/// A number of bytes: `4096`, `100KiB`, `64MiB`, `2GiB` (also `K`, `M`, `G`).
fn size(text: &str) -> Result<u64, String> {
    let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    let unit = match text[digits.len()..].trim().to_ascii_lowercase().as_str() {
        "" | "b" => 1,
        "k" | "kib" => 1 << 10,
        "m" | "mib" => 1 << 20,
        "g" | "gib" => 1 << 30,
        other => {
            return Err(format!(
                "`{other}` is no unit of size; one of: KiB, MiB, GiB"
            ));
        }
    };
    digits
        .parse::<u64>()
        .ok()
        .and_then(|n| n.checked_mul(unit))
        .ok_or_else(|| format!("expected a size like 64MiB, found `{text}`"))
}
