//! What clap has to say: help and version, or that a command line cannot be understood.

use super::exit::Exit;
use super::terminal;
use crate::error::Result;
use crate::summary::escape;
use clap::ColorChoice;
use clap::error::ErrorKind;
use std::ffi::OsString;

/// Whether clap may use colours. Help is printed before the options are known, so `--color` is looked
/// for here.
pub(super) fn color(typed: &[OsString]) -> ColorChoice {
    let mut words = typed.iter().filter_map(|word| word.to_str());
    while let Some(word) = words.next() {
        let choice = match word {
            "--" => return ColorChoice::Auto,
            "--color" => words.next(),
            _ => word.strip_prefix("--color="),
        };
        match choice {
            Some("always") => return ColorChoice::Always,
            Some("never") => return ColorChoice::Never,
            _ => {}
        }
    }
    ColorChoice::Auto
}

/// Prints help or version, or what is wrong with a command line.
pub(super) fn answer(refused: &clap::Error) -> Result<Exit> {
    match refused.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            // clap knows whether the terminal takes colours; its text holds nothing that was typed.
            terminal::written(refused.print())?;
            Ok(Exit::Done)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            terminal::written(refused.print())?;
            Ok(Exit::Refused)
        }
        _ => {
            terminal::warn(&complaint(&refused.to_string()));
            Ok(Exit::Refused)
        }
    }
}

/// The complaint in the manner of all others: one line under the program's name, harmless to the
/// terminal. What clap says in paragraphs (what is wrong, tips, usage, where to read more) is joined;
/// the usage line is left to `--help`.
fn complaint(text: &str) -> String {
    let text = text.strip_prefix("error: ").unwrap_or(text);
    let told = text.split("\n\n").map(|paragraph| {
        let lines: Vec<&str> = paragraph.lines().map(str::trim).collect();
        lines.join(" ")
    });
    let told: Vec<String> = told
        .filter(|paragraph| !paragraph.is_empty() && !paragraph.starts_with("Usage:"))
        .map(
            |paragraph| match paragraph.strip_prefix("For more information, ") {
                Some(rest) => rest.trim_end_matches('.').to_owned(),
                None => paragraph,
            },
        )
        .collect();
    format!("rowmend: {}", escape(&told.join("; ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wish_for_colour_is_found() {
        let cases = [
            (&["rowmend", "--color=always"][..], ColorChoice::Always),
            (
                &["rowmend", "check", "--color", "never"][..],
                ColorChoice::Never,
            ),
            (
                &["rowmend", "check", "--", "--color=never"][..],
                ColorChoice::Auto,
            ),
            (&["rowmend", "--color", "red"][..], ColorChoice::Auto),
            (&["rowmend", "--color"][..], ColorChoice::Auto),
        ];
        for (words, wanted) in cases {
            let typed: Vec<OsString> = words.iter().map(OsString::from).collect();
            assert_eq!(color(&typed), wanted, "{words:?}");
        }
    }

    #[test]
    fn a_complaint_cannot_control_the_terminal() {
        let text = complaint("error: unexpected '\u{202e}\u{7}'\n\nUsage: rowmend\n");
        assert_eq!(text, "rowmend: unexpected '\\u{202e}\\x07'");
    }

    #[test]
    fn a_complaint_is_one_line() {
        let text = "error: unexpected argument '--frce' found\n\n  tip: a similar argument exists: \
                    '--force'\n\nUsage: rowmend convert\n\nFor more information, try '--help'.\n";
        assert_eq!(
            complaint(text),
            "rowmend: unexpected argument '--frce' found; tip: a similar argument exists: '--force'; \
             try '--help'"
        );
        let text =
            "error: the following required arguments were not provided:\n  <REPORT>\n\nUsage: x";
        assert_eq!(
            complaint(text),
            "rowmend: the following required arguments were not provided: <REPORT>"
        );
    }
}
