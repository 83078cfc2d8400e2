//! Commands that a person can type, with file names quoted for the shell where they need it.
//!
//! A command holds what the receipt knows: inputs, sources, settings that are not the usual ones, rules that were
//! accepted or kept out, an output named by hand. What is only for the display is the person's to repeat.

use super::escape;
use super::mark::keep;
use crate::rules;
use crate::run::receipt::{OutputFacts, Receipt};
use crate::run::told::{FileRole, Told};
use crate::settings::LINKSHARE;
use std::path::Path;

/// The path of an output as it is shown: escaped, and never broken.
pub(super) fn path(path: &str) -> String {
    shown(path, "standard output")
}

/// The path of an input as it is shown.
pub(super) fn input(path: &str) -> String {
    shown(path, "standard input")
}

fn shown(path: &str, dash: &str) -> String {
    if path == "-" {
        dash.to_owned()
    } else {
        keep(&escape(path))
    }
}

/// The words of a command as one line to type; never broken.
pub(super) fn line(words: &[String]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| quote(word)).collect();
    keep(&escape(&quoted.join(" ")))
}

/// `rowmend COMMAND FILE`.
pub(super) fn on_file(command: &str, path: &str) -> String {
    line(&["rowmend".to_owned(), command.to_owned(), named(path)])
}

/// The command of this run once more, with further words.
pub(super) fn again(receipt: &Receipt, further: &[&str]) -> String {
    let mut words = vec!["rowmend".to_owned(), receipt.command.clone()];
    words.extend(receipt.inputs.iter().map(|input| named(&input.path)));
    with_reason_column(&mut words, receipt);
    with_settings(&mut words, receipt, further);
    if let Some(output) = output_decided(receipt) {
        words.extend(["--output".to_owned(), named(output)]);
    }
    words.extend(further.iter().map(|&word| word.to_owned()));
    line(&words)
}

/// The command of this run for one of its inputs alone, with further words, and for the others without it. Each
/// names its files after its first input, so that only the one with the first of all replaces those of this run,
/// `has_written` saying that there are such.
pub(super) fn apart(
    receipt: &Receipt,
    file: &str,
    further: &[&str],
    has_written: bool,
) -> (String, String) {
    let replaces = has_written && output_decided(receipt).is_none();
    let of = |is_it: &dyn Fn(&str) -> bool, further: &[&str]| {
        let mut words = vec!["rowmend".to_owned(), receipt.command.clone()];
        let inputs = receipt.inputs.iter().map(|input| input.path.as_str());
        words.extend(inputs.filter(|path| is_it(path)).map(named));
        with_settings(&mut words, receipt, &["--date-order"]);
        words.extend(further.iter().map(|&word| word.to_owned()));
        let mut first = receipt.inputs.iter().take(1);
        if replaces && first.any(|first| is_it(&first.path)) {
            words.push("--force".to_owned());
        }
        line(&words)
    };
    (
        of(&|path| path == file, further),
        of(&|path| path != file, &[]),
    )
}

/// `fix-failed` on the file for a person, with the settings of this run and further words.
pub(super) fn on_attention(receipt: &Receipt, attention: &str, further: &[&str]) -> String {
    let mut words = vec![
        "rowmend".to_owned(),
        "fix-failed".to_owned(),
        named(attention),
    ];
    with_settings(&mut words, receipt, further);
    words.extend(further.iter().map(|&word| word.to_owned()));
    line(&words)
}

/// The column of reasons that was named; an attention file has its own.
fn with_reason_column(words: &mut Vec<String>, receipt: &Receipt) {
    if let Some(title) = &receipt.told.reason_column {
        words.extend(["--reason-column".to_owned(), title.clone()]);
    }
}

/// The rules that a person has accepted, and those that may mend.
fn with_rules(words: &mut Vec<String>, told: &Told) {
    if told.accept.len() == rules::all().count() {
        words.push("--accept-suggested".to_owned());
    } else if !told.accept.is_empty() {
        words.extend(["--accept".to_owned(), told.accept.join(",")]);
    }
    for (option, rules) in [("--only", &told.only), ("--skip", &told.skip)] {
        if !rules.is_empty() {
            words.extend([option.to_owned(), rules.join(",")]);
        }
    }
}

/// The settings of the run that are not the usual ones: the rows that are left need them again.
fn with_settings(words: &mut Vec<String>, receipt: &Receipt, further: &[&str]) {
    let files = receipt.told.files.iter();
    for source in files.filter(|file| file.role == FileRole::Source) {
        words.extend(["--source".to_owned(), named(&source.path)]);
    }
    let settings = &receipt.settings;
    // What was stated holds for the next round as well; what was proven is in the receipt.
    let decided = matches!(settings.date_order.as_str(), "mdy" | "dmy" | "ymd")
        && settings.date_order_proof.is_none();
    for (option, value, wanted) in [
        ("--brand", settings.brand.as_deref(), true),
        (
            "--network",
            Some(settings.network.as_str()),
            settings.network != LINKSHARE,
        ),
        (
            "--date-format",
            Some(settings.date_format.as_str()),
            receipt.told.date_format_is_set,
        ),
        (
            "--date-order",
            Some(settings.date_order.as_str()),
            decided && !further.contains(&"--date-order"),
        ),
        (
            "--value-separator",
            Some(settings.value_separator.as_str()),
            settings.value_separator != ", ",
        ),
    ] {
        if let Some(value) = value.filter(|_| wanted) {
            words.extend([option.to_owned(), value.to_owned()]);
        }
    }
    if let Some(file) = &receipt.told.config {
        words.extend(["--config".to_owned(), file.clone()]);
    }
    // Only `fix-failed` has options for rules.
    if receipt.command == "fix-failed" {
        with_rules(words, &receipt.told);
    }
}

/// The file to upload.
pub(super) fn upload(receipt: &Receipt) -> Option<&OutputFacts> {
    output(receipt, "corrected").or_else(|| output(receipt, "import"))
}

/// The output with this role.
pub(super) fn output<'a>(receipt: &'a Receipt, role: &str) -> Option<&'a OutputFacts> {
    receipt.outputs.iter().find(|output| output.role == role)
}

/// The path of the upload file, if it is not the one that follows from the input's name.
fn output_decided(receipt: &Receipt) -> Option<&str> {
    let output = upload(receipt)?;
    let stem = |path: &str| {
        let name = Path::new(path).file_stem()?.to_str()?.to_owned();
        Some(name)
    };
    let input = match receipt.inputs.first()?.path.as_str() {
        "-" => "stdin".to_owned(),
        path => stem(path)?,
    };
    let input = input.strip_suffix(".attention").unwrap_or(&input);
    let derived = stem(&output.path)?;
    let follows = derived.strip_prefix(input).is_some_and(|rest| {
        rest.ends_with(".corrected") || rest.ends_with(".import") || rest.is_empty()
    });
    (!follows).then_some(output.path.as_str())
}

/// A file name that no program takes for an option.
fn named(path: &str) -> String {
    if path.starts_with('-') && path != "-" {
        format!("./{path}")
    } else {
        path.to_owned()
    }
}

/// A word as the shell wants it: single quotes, or double ones on Windows.
fn quote(word: &str) -> String {
    let plain =
        |c: char| c.is_alphanumeric() || "._-/:@%+=,".contains(c) || (cfg!(windows) && c == '\\');
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else if cfg!(windows) {
        format!("\"{}\"", word.replace('"', "\"\""))
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::super::mark::paint;
    use super::super::sample;
    use super::*;
    use crate::run::told::FileFacts;

    #[cfg(not(windows))]
    #[test]
    fn file_names_are_quoted_where_the_shell_needs_it() {
        for (name, shown) in [
            ("report.csv", "rowmend check report.csv"),
            ("../März/report.csv", "rowmend check ../März/report.csv"),
            ("my report.csv", "rowmend check 'my report.csv'"),
            ("it's.csv", r"rowmend check 'it'\''s.csv'"),
            ("a;b$(c).csv", "rowmend check 'a;b$(c).csv'"),
            ("-x.csv", "rowmend check ./-x.csv"),
            ("a\x1b.csv", r"rowmend check 'a\x1b.csv'"),
        ] {
            assert_eq!(paint(&on_file("check", name), false), shown);
        }
    }

    #[test]
    fn a_command_is_typed_again_with_what_the_receipt_knows() {
        let mut receipt = sample::fix_failed().receipt;
        let shown = |receipt: &Receipt| paint(&again(receipt, &["--force"]), false);
        assert_eq!(
            shown(&receipt),
            "rowmend fix-failed report.csv --brand Acme --force"
        );
        receipt.told.files.push(FileFacts {
            path: "publishers.csv".to_owned(),
            sha256: String::new(),
            role: FileRole::Source,
        });
        assert_eq!(
            shown(&receipt),
            "rowmend fix-failed report.csv --source publishers.csv --brand Acme --force"
        );
        receipt.settings.date_order = "dmy".to_owned();
        receipt.settings.value_separator = " | ".to_owned();
        assert_eq!(
            paint(&on_attention(&receipt, "report.attention.csv", &[]), false),
            "rowmend fix-failed report.attention.csv --source publishers.csv --brand Acme \
             --date-order dmy --value-separator ' | '"
        );
        receipt.settings = sample::fix_failed().receipt.settings;
        for output in &mut receipt.outputs {
            output.path = output.path.replace("report.corrected", "round2");
        }
        receipt.told.files.clear();
        assert_eq!(
            shown(&receipt),
            "rowmend fix-failed report.csv --brand Acme --output round2.csv --force"
        );
    }

    #[test]
    fn a_command_repeats_what_a_person_has_stated() {
        let mut receipt = sample::fix_failed().receipt;
        receipt.told.config = Some("acme.toml".to_owned());
        receipt.told.reason_column = Some("Why not".to_owned());
        receipt.told.accept = vec!["ambiguous-date".to_owned(), "single-group-id".to_owned()];
        receipt.told.skip = vec!["missing-scheme".to_owned()];
        let shown = |receipt: &Receipt| paint(&again(receipt, &[]), false);
        assert_eq!(
            shown(&receipt),
            "rowmend fix-failed report.csv --reason-column 'Why not' --brand Acme --config acme.toml \
             --accept ambiguous-date,single-group-id --skip missing-scheme"
        );
        // An attention file has a column of reasons that is known.
        assert_eq!(
            paint(&on_attention(&receipt, "report.attention.csv", &[]), false),
            "rowmend fix-failed report.attention.csv --brand Acme --config acme.toml \
             --accept ambiguous-date,single-group-id --skip missing-scheme"
        );
        receipt.told = Told::default();
        receipt.told.accept = rules::all().map(|rule| rule.name.to_owned()).collect();
        receipt.told.only = vec!["missing-scheme".to_owned()];
        assert_eq!(
            shown(&receipt),
            "rowmend fix-failed report.csv --brand Acme --accept-suggested --only missing-scheme"
        );
    }

    #[test]
    fn the_file_of_standard_input_has_its_own_name() {
        let mut receipt = sample::fix_failed().receipt;
        receipt.inputs.truncate(1);
        for input in &mut receipt.inputs {
            "-".clone_into(&mut input.path);
        }
        for output in &mut receipt.outputs {
            output.path = output.path.replace("report", "stdin");
        }
        let shown = paint(&again(&receipt, &[]), false);
        assert_eq!(shown, "rowmend fix-failed - --brand Acme");
    }
}
