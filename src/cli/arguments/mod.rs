//! What can be typed: the commands, their options and their help. Completions, manual page and
//! `docs/cli.md` are made from these definitions.
//!
//! Values are taken as they were typed; whether they mean anything is found out in
//! [`super::settings`], where environment and settings file are checked by the same functions.

mod commands;
mod options;

pub use commands::{
    CheckArguments, ClassifyArguments, CompletionsArguments, ConvertArguments, ExplainArguments,
    FixFailedArguments, InitArguments, VerifyArguments,
};
pub use options::{
    ColorOption, DiffOption, DisplayOptions, OutputOptions, QuietOption, RuleOptions,
    SettingsOptions,
};

use clap::{Parser, Subcommand};

const EXAMPLES: &str = "\
Examples:
  rowmend convert publishers.csv --brand \"Acme\"     makes publishers.import.csv
  rowmend fix-failed report.csv                     makes report.corrected.csv
  rowmend explain bad_date                          says what a failure means

Settings can stand in rowmend.toml (rowmend init writes one) or in ROWMEND_BRAND and so on.
Exit code: 0 nothing left for a person, 1 rows left or something found, 2 could not run.";

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "rowmend",
    version,
    about = "From LinkShare exports to Mediarails imports, and from failed rows to the next upload",
    long_about = "Turns LinkShare publisher exports into the CSV that Mediarails imports, and mends \
                  the rows of a failed-row report without guessing: what cannot be mended for \
                  certain is left for a person, and no row is ever lost.",
    after_help = EXAMPLES,
    arg_required_else_help = true,
    subcommand_required = true,
    max_term_width = 100
)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a Mediarails import file out of LinkShare exports
    #[command(
        after_help = "Example: rowmend convert overview.csv mine.csv --brand \"Acme\"",
        long_about = "Makes one Mediarails import file out of one or several LinkShare exports \
                      (Publisher Overview, My Publishers, or both: then rows of one publisher are \
                      joined).\n\nWrites publishers.import.csv to upload and, if rows need a person, \
                      publishers.attention.csv. The exports are never written to."
    )]
    Convert(ConvertArguments),
    /// Mend a failed-row report: the file to upload next, and what is left
    #[command(
        after_help = "Example: rowmend fix-failed report.csv --source publishers.import.csv",
        long_about = "Takes the failed-row report of Mediarails, finds out why each row failed and \
                      mends what can be mended without guessing.\n\nWrites report.corrected.csv to \
                      upload and report.attention.csv with the rows that need a person. Fill in cells \
                      there, or write accept, upload or drop under Decision, save it, and run \
                      fix-failed on that file."
    )]
    FixFailed(FixFailedArguments),
    /// Say what would fail before a file is uploaded; writes nothing
    #[command(
        after_help = "Example: rowmend check publishers.import.csv",
        long_about = "Says which rows of an import file would fail, and why, before it is uploaded. \
                      Writes nothing.\n\nExit code 0 if nothing was found, 1 if something was."
    )]
    Check(CheckArguments),
    /// Say what the reasons in a report are taken for
    #[command(
        after_help = "Example: rowmend classify report.csv",
        long_about = "Lists the distinct reasons of a report, what each is taken for and which words \
                      decide, and the reasons that are not understood, each with an entry for \
                      rowmend.toml to fill in. Writes nothing."
    )]
    Classify(ClassifyArguments),
    /// Prove from the files that nothing was lost or changed unrecorded
    #[command(
        after_help = "Example: rowmend verify report.receipt.json",
        long_about = "Reads the files that a receipt names and proves that every row stands in \
                      exactly one place and that every changed cell is on record. Then makes the \
                      run again, without writing anything, and compares every cell and every \
                      count. Says nothing if all holds. The inputs are looked for where they were, \
                      seen from here, from the receipt or from a folder above it, and beside the \
                      receipt; one that came from standard input is piped in again."
    )]
    Verify(VerifyArguments),
    /// Say what a rule or a failure means, what is mended and what never is
    #[command(
        after_help = "Example: rowmend explain missing-scheme",
        long_about = "Without a name: the list of failure kinds and rules. With a name: what it \
                      means, what is mended, what never is, and who must act."
    )]
    Explain(ExplainArguments),
    /// Write a commented rowmend.toml into this folder
    #[command(
        after_help = "Example: rowmend init",
        long_about = "Writes a rowmend.toml in which every setting is explained and none is set, into \
                      the present folder. It holds for every run in this folder and those below it."
    )]
    Init(InitArguments),
    /// Print completions for a shell
    #[command(after_help = "Example: rowmend completions zsh > ~/.zfunc/_rowmend")]
    Completions(CompletionsArguments),
    /// Print the manual page
    #[command(after_help = "Example: rowmend man | man -l -")]
    Man,
}
