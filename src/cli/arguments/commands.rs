//! What each command takes.

use super::options::{
    ColorOption, DiffOption, DisplayOptions, OutputOptions, QuietOption, RuleOptions,
    SettingsOptions,
};
use clap::Args;
use std::path::PathBuf;

/// `convert`.
#[derive(Debug, Args)]
pub struct ConvertArguments {
    /// LinkShare exports; `-` is standard input
    #[arg(value_name = "EXPORT", required = true)]
    pub exports: Vec<PathBuf>,
    /// Settings.
    #[command(flatten)]
    pub settings: SettingsOptions,
    /// Outputs.
    #[command(flatten)]
    pub output: OutputOptions,
    /// Printed rows.
    #[command(flatten)]
    pub diff: DiffOption,
    /// Display.
    #[command(flatten)]
    pub display: DisplayOptions,
}

/// `fix-failed`.
#[derive(Debug, Args)]
pub struct FixFailedArguments {
    /// The failed-row report, or an attention file; `-` is standard input
    #[arg(value_name = "REPORT")]
    pub report: PathBuf,
    /// A file that was uploaded, to look up lost values
    ///
    /// The export or import file that was uploaded. Values that the report has lost are looked up in
    /// it, if a row is matched beyond doubt. May be given several times.
    #[arg(long = "source", value_name = "FILE")]
    pub sources: Vec<PathBuf>,
    /// The column that holds the reasons, by its title
    #[arg(long, value_name = "NAME")]
    pub reason_column: Option<String>,
    /// Rules.
    #[command(flatten)]
    pub rules: RuleOptions,
    /// Settings.
    #[command(flatten)]
    pub settings: SettingsOptions,
    /// Outputs.
    #[command(flatten)]
    pub output: OutputOptions,
    /// Printed rows.
    #[command(flatten)]
    pub diff: DiffOption,
    /// Display.
    #[command(flatten)]
    pub display: DisplayOptions,
}

/// `check`.
#[derive(Debug, Args)]
pub struct CheckArguments {
    /// The import file; `-` is standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Settings.
    #[command(flatten)]
    pub settings: SettingsOptions,
    /// Display.
    #[command(flatten)]
    pub display: DisplayOptions,
}

/// `classify`.
#[derive(Debug, Args)]
pub struct ClassifyArguments {
    /// A failed-row report; `-` is standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// FILE is no report: it holds one reason per line
    #[arg(long)]
    pub lines: bool,
    /// The column that holds the reasons, by its title
    #[arg(long, value_name = "NAME", conflicts_with = "lines")]
    pub reason_column: Option<String>,
    /// The settings file, instead of the one that is found
    #[arg(long, value_name = "FILE", hide_short_help = true)]
    pub config: Option<PathBuf>,
    /// Display.
    #[command(flatten)]
    pub display: DisplayOptions,
}

/// `verify`.
#[derive(Debug, Args)]
pub struct VerifyArguments {
    /// Receipts (the files that end in .receipt.json)
    #[arg(value_name = "RECEIPT", required = true)]
    pub receipts: Vec<PathBuf>,
    /// Quiet.
    #[command(flatten)]
    pub quiet: QuietOption,
    /// Colour.
    #[command(flatten)]
    pub color: ColorOption,
}

/// `explain`.
#[derive(Debug, Args)]
pub struct ExplainArguments {
    /// A rule (missing-scheme) or a failure kind (`bad_date`)
    #[arg(value_name = "NAME", conflicts_with = "reason")]
    pub name: Option<String>,
    /// Say which words of this text decide what it is taken for
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    /// The settings file, instead of the one that is found
    #[arg(long, value_name = "FILE", requires = "reason", hide_short_help = true)]
    pub config: Option<PathBuf>,
    /// Colour.
    #[command(flatten)]
    pub color: ColorOption,
}

/// `init`.
#[derive(Debug, Args)]
pub struct InitArguments {
    /// Replace a rowmend.toml that is there already
    #[arg(long)]
    pub force: bool,
}

/// `completions`.
#[derive(Debug, Args)]
pub struct CompletionsArguments {
    /// The shell
    #[arg(value_name = "SHELL")]
    pub shell: clap_complete::Shell,
}
