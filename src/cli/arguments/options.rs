//! Options that several commands share; each stands here once.

use crate::run::outputs::OutputPlan;
use clap::Args;
use std::path::PathBuf;

const SETTINGS: &str = "Settings";
const OUTPUT: &str = "Output";
const RULES: &str = "Rules";

/// What is known of the import before it is made.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = SETTINGS)]
pub struct SettingsOptions {
    /// The brand, exactly as it is set up in Mediarails
    #[arg(long, value_name = "NAME")]
    pub brand: Option<String>,
    /// The network, as Mediarails spells it [default: LinkShare]
    #[arg(long, value_name = "NAME", hide_short_help = true)]
    pub network: Option<String>,
    /// How dates are written for Mediarails [default: %Y-%m-%d]
    ///
    /// How dates are written for Mediarails, for example %Y-%m-%d (2021-03-04) or %m/%d/%Y
    /// (03/04/2021) [default: %Y-%m-%d]
    #[arg(long, value_name = "FMT", hide_short_help = true)]
    pub date_format: Option<String>,
    /// How dates are read: auto, mdy, dmy or ymd
    ///
    /// How dates such as 03/04/2021 are read: mdy is 4 March, dmy is 3 April. With auto the file
    /// itself must prove it; if it does not, no such date is touched [default: auto]
    #[arg(long, value_name = "ORDER", value_parser = ["auto", "mdy", "dmy", "ymd"], hide_possible_values = true)]
    pub date_order: Option<String>,
    /// What stands between several URLs or categories in a cell [default: ", "]
    #[arg(long, value_name = "TEXT", hide_short_help = true)]
    pub value_separator: Option<String>,
    /// The settings file, instead of the one that is found
    ///
    /// The settings file. Without this option it is rowmend.toml in the working folder or the nearest
    /// folder above, or else in your configuration folder
    #[arg(long, value_name = "FILE", hide_short_help = true)]
    pub config: Option<PathBuf>,
}

/// Which rules may mend, and which of their offers are taken.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = RULES)]
pub struct RuleOptions {
    /// Write what this rule only suggests, too
    ///
    /// Write what this rule only suggests, as if you had accepted each suggestion. Several rules:
    /// repeat the option or put commas between
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub accept: Vec<String>,
    /// Write everything that is suggested
    #[arg(long, hide_short_help = true)]
    pub accept_suggested: bool,
    /// Let only this rule mend (see rowmend explain)
    ///
    /// Let only this rule mend. Several rules: repeat the option or put commas between. The list of
    /// rules: rowmend explain
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub only: Vec<String>,
    /// Do not let this rule mend
    ///
    /// Do not let this rule mend. Several rules: repeat the option or put commas between
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub skip: Vec<String>,
}

/// Where the outputs go.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = OUTPUT)]
pub struct OutputOptions {
    /// The file to upload; `-` is standard output
    ///
    /// Where the file to upload goes; the other files are named after it. With `-` it goes to
    /// standard output and the summary to standard error
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Replace the outputs of an earlier run
    #[arg(long)]
    pub force: bool,
    /// Show what would be done; write nothing
    #[arg(short = 'n', long)]
    pub dry_run: bool,
}

impl OutputOptions {
    /// The options as the engine takes them.
    pub fn plan(&self) -> OutputPlan {
        OutputPlan {
            output: self.output.clone(),
            force: self.force,
            dry_run: self.dry_run,
            again: None,
        }
    }

    /// Whether standard output is for the upload file.
    pub fn is_stdout(&self) -> bool {
        self.output
            .as_ref()
            .is_some_and(|path| path.as_os_str() == "-")
    }
}

/// How many changed rows are printed.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = OUTPUT)]
pub struct DiffOption {
    /// Changed rows to print: full, brief (20) or none
    ///
    /// How many of the changed rows are printed: all of them, at most 20, or none [default: brief]
    #[arg(long, value_name = "HOW", value_parser = ["full", "brief", "none"], hide_possible_values = true, hide_short_help = true)]
    pub diff: Option<String>,
}

/// How results are shown.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = OUTPUT)]
pub struct DisplayOptions {
    /// Print JSON instead of text
    #[arg(long)]
    pub json: bool,
    /// Quiet.
    #[command(flatten)]
    pub quiet: QuietOption,
    /// Colour.
    #[command(flatten)]
    pub color: ColorOption,
}

/// Whether anything is printed.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = OUTPUT)]
pub struct QuietOption {
    /// Print nothing but errors
    #[arg(short, long)]
    pub quiet: bool,
}

/// Whether colours are used.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = OUTPUT)]
pub struct ColorOption {
    /// Colours: auto, always or never
    ///
    /// Whether colours are used; auto means on a terminal, unless `NO_COLOR` is set [default: auto]
    #[arg(long, value_name = "WHEN", value_parser = ["auto", "always", "never"], hide_possible_values = true, hide_short_help = true)]
    pub color: Option<String>,
}
