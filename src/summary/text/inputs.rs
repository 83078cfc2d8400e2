//! What is worth a remark about the files that were read.

use super::super::mark::glue;
use super::super::page::Page;
use super::super::{command, words};
use super::value;
use crate::run::Finished;
use crate::run::receipt::{InputFacts, Receipt};
use std::io;

/// How many skipped lines are shown for each file.
const SHOWN_LINES: usize = 5;

/// The name of the input, or of several.
pub(super) fn names(receipt: &Receipt) -> String {
    // The other inputs of `fix-failed` are sources: no rows of theirs come in.
    let counted = if receipt.command == "fix-failed" {
        1
    } else {
        3
    };
    let shown: Vec<String> = receipt
        .inputs
        .iter()
        .take(counted)
        .map(|input| command::input(&input.path))
        .collect();
    let further = receipt.inputs.len().saturating_sub(shown.len());
    if counted == 1 || further == 0 {
        shown.join(" + ")
    } else {
        let files = words::count(u64::try_from(further).unwrap_or(u64::MAX), "file");
        format!("{} + {files} more", shown.join(" + "))
    }
}

/// Writes a line for each file that was not read as one would expect without asking.
pub(super) fn write(page: &mut Page<'_>, finished: &Finished) -> io::Result<()> {
    let receipt = &finished.receipt;
    for (index, input) in receipt.inputs.iter().enumerate() {
        let source = index > 0 && receipt.command == "fix-failed";
        let remarks = remarks(input, source, receipt.inputs.len() > 1);
        let skipped = receipt.skipped.iter().filter(|line| line.input == index);
        let count = skipped.clone().count();
        if remarks.is_empty() && count == 0 {
            continue;
        }
        let path = command::input(&input.path);
        if !remarks.is_empty() {
            page.item(2, &format!("{path}: {}", remarks.join("; ")))?;
        }
        if count > 0 {
            let lines = words::count(u64::try_from(count).unwrap_or(u64::MAX), "line");
            let rows = if count == 1 { "a row" } else { "rows" };
            page.item(2, &format!("{path}: {lines} not read as {rows}:"))?;
        }
        for line in skipped.take(SHOWN_LINES) {
            let number = words::number(line.line);
            page.item(4, &format!("line {number}: {}", value(&line.text)))?;
        }
        if count > SHOWN_LINES {
            page.item(4, &format!("and {} more", count - SHOWN_LINES))?;
        }
    }
    Ok(())
}

fn remarks(input: &InputFacts, source: bool, several: bool) -> Vec<String> {
    let mut remarks = Vec::new();
    if source || several {
        let role = if source { "source, " } else { "" };
        let kind = words::input_kind(&input.kind);
        let rows = words::count(input.rows, "row");
        remarks.push(format!("{role}{} ({rows})", super::super::escape(kind)));
    }
    if !input.encoding.starts_with("utf-8") {
        let encoding = value(words::encoding(&input.encoding));
        remarks.push(format!("read as {}", glue(&encoding)));
    }
    if input.delimiter != "," {
        remarks.push(words::delimiter(&input.delimiter).map_or_else(
            || format!("cells parted by \"{}\"", value(&input.delimiter)),
            |delimiter| format!("cells parted by {delimiter}"),
        ));
    }
    if input.header_line == 0 {
        remarks.push("without a header line".to_owned());
    } else if input.header_line > 1 {
        remarks.push(format!(
            "header in line {}",
            words::number(input.header_line)
        ));
    }
    if let Some(column) = &input.reason_column {
        remarks.push(format!(
            "reasons taken from the column \"{}\"",
            value(column)
        ));
    }
    remarks
}
