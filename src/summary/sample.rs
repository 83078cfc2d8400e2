//! Finished runs made by hand, for the tests of the renderings.

use crate::column::Column;
use crate::failure::FailureKind;
use crate::outcome::{Because, Cause, Change, Who};
use crate::rules::Safety;
use crate::run::cell_hashes::CellHashes;
use crate::run::receipt::{
    InputFacts, OutputFacts, Receipt, RowFacts, SCHEMA, SetAsideFacts, SettingsFacts,
};
use crate::run::set_aside::SetAside;
use crate::run::told::Told;
use crate::run::{Finished, Undecided};
use crate::tally::{ChangedRow, FailureCount, ProblemCount, RuleCount, Tally};

/// An input that was read without anything to remark.
pub(super) fn input(path: &str, kind: &str, rows: u64) -> InputFacts {
    InputFacts {
        path: path.to_owned(),
        sha256: "0".repeat(64),
        bytes: 1,
        rows,
        encoding: "utf-8".to_owned(),
        delimiter: ",".to_owned(),
        header_line: 1,
        reason_column: None,
        more_reason_columns: Vec::new(),
        kind: kind.to_owned(),
    }
}

/// An output.
pub(super) fn output(path: &str, role: &str, rows: u64) -> OutputFacts {
    OutputFacts {
        path: path.to_owned(),
        sha256: "0".repeat(64),
        rows,
        role: role.to_owned(),
    }
}

/// A run of `command` on one input without rows.
pub(super) fn empty(command: &str, path: &str, kind: &str) -> Finished {
    Finished {
        scratch: Vec::new(),
        would_replace: false,
        receipt: Receipt {
            schema: SCHEMA,
            tool: "rowmend 0.1.0".to_owned(),
            command: command.to_owned(),
            inputs: vec![input(path, kind, 0)],
            settings: SettingsFacts {
                brand: Some("Acme".to_owned()),
                network: "LinkShare".to_owned(),
                date_format: "%Y-%m-%d".to_owned(),
                date_order: "auto".to_owned(),
                date_order_proof: None,
                value_separator: ", ".to_owned(),
            },
            told: Told::default(),
            rows: RowFacts {
                came_in: 0,
                corrected: 0,
                attention: 0,
                set_aside: 0,
            },
            failures: Vec::new(),
            rules: Vec::new(),
            unrecognised: Vec::new(),
            outputs: Vec::new(),
            columns: Vec::new(),
            notations: Vec::new(),
            attention: Vec::new(),
            set_aside: SetAside::default(),
            skipped: Vec::new(),
            dates: None,
            attention_cells: CellHashes::default(),
            attention_edited: Vec::new(),
            attention_refused: Vec::new(),
            attention_columns: Vec::new(),
            left_out: Vec::new(),
        },
        tally: Tally::default(),
        remarks: Vec::new(),
        undecided: None,
        changes: None,
        receipt_path: None,
        dry_run: false,
    }
}

/// A run of `fix-failed` with something of everything.
pub(super) fn fix_failed() -> Finished {
    let mut finished = empty("fix-failed", "report.csv", "failed-row-report");
    let receipt = &mut finished.receipt;
    receipt.rows = RowFacts {
        came_in: 1_220,
        corrected: 1_212,
        attention: 6,
        set_aside: 2,
    };
    receipt.outputs = vec![
        output("report.corrected.csv", "corrected", 1_212),
        output("report.attention.csv", "attention", 6),
        output("report.changes.csv", "changes", 1_900),
    ];
    if let Some(input) = receipt.inputs.first_mut() {
        input.reason_column = Some("Failure Reason".to_owned());
    }
    let aside = [
        set_aside(Cause::IdenticalDuplicate, "14"),
        set_aside(Cause::Totals, "1222"),
    ];
    receipt.set_aside = aside.into_iter().collect();
    finished.receipt_path = Some("report.receipt.json".into());
    finished.undecided = Some(Undecided {
        rows: 4,
        line: 9,
        example: "03/04/2021".to_owned(),
        file: None,
        both: None,
        misread_in: Vec::new(),
        is_separable: false,
    });
    fill(&mut finished.tally);
    finished
}

fn set_aside(cause: Cause, lines: &str) -> SetAsideFacts {
    SetAsideFacts {
        cause: cause.name().to_owned(),
        input: 0,
        lines: lines.to_owned(),
        of: None,
    }
}

fn fill(tally: &mut Tally) {
    let date = Some(Column::NetworkDateAccepted.title().to_owned());
    let urls = Column::MediaPropertyUrls.title().to_owned();
    for (kind, column, rows, left) in [
        (FailureKind::BadUrl, Some(urls.clone()), 1_204, 0),
        (FailureKind::BadDate, date.clone(), 12, 4),
        (
            FailureKind::UnknownReference,
            Some("Brand".to_owned()),
            1,
            1,
        ),
        (FailureKind::Duplicate, None, 1, 1),
    ] {
        let corrected = rows - left;
        let count = FailureCount {
            rows,
            corrected,
            attention: left,
        };
        tally.failures.insert((kind, column.map(Into::into)), count);
    }
    fill_rules(tally, urls);
    for (who, column, words, lines, rows, suggestion) in problems(date) {
        let count = ProblemCount {
            rows,
            lines: lines.iter().map(u64::to_string).collect(),
            suggestion,
        };
        let key = (who, column, words.to_owned());
        tally.problems.insert(key, count);
    }
    tally.set_aside.insert(Cause::IdenticalDuplicate, 1);
    tally.set_aside.insert(Cause::Totals, 1);
    let unknown = "Row could not be saved: quota of workspace reached".to_owned();
    tally.unrecognised.texts.insert(unknown, 1);
    tally.changed_rows = 1_212;
    tally.shown = vec![changed("2"), changed("3")];
}

fn fill_rules(tally: &mut Tally, urls: String) {
    let scheme = (
        urls,
        "example.com".to_owned(),
        "https://example.com".to_owned(),
    );
    for (name, safety, cells, example) in [
        ("missing-scheme", Safety::Safe, 1_204, scheme),
        (
            "month-name",
            Safety::Suggested,
            8,
            (
                "Network Date Accepted".to_owned(),
                "26 Mar 2021".to_owned(),
                "2021-03-26".to_owned(),
            ),
        ),
    ] {
        let count = RuleCount {
            safety,
            cells,
            example,
        };
        tally.rules.insert(name, count);
    }
}

type ProblemRow = (
    Who,
    Option<String>,
    &'static str,
    Vec<u64>,
    u64,
    Option<String>,
);

fn problems(date: Option<String>) -> [ProblemRow; 3] {
    [
        (
            Who::You,
            date,
            "could be 4 March or 3 April; nothing in the file proves which",
            vec![9, 12, 15],
            4,
            Some("2021-03-04".to_owned()),
        ),
        (
            Who::BrandOwner,
            None,
            "the publisher is already in the program; decide whether to keep it",
            vec![40],
            1,
            None,
        ),
        (
            Who::MediarailsAdmin,
            Some("Brand".to_owned()),
            "the brand \"Acme Shoes\" is not set up in Mediarails",
            vec![41],
            1,
            None,
        ),
    ]
}

/// A changed row on this line.
pub(super) fn changed(line: &str) -> ChangedRow {
    let change = |column: Column, before: &str, after: &str, rules: Vec<&'static str>| Change {
        place: 0,
        column: column.title().into(),
        before: before.to_owned(),
        after: after.to_owned(),
        rules,
        safety: Safety::Safe,
        because: Because::Reported,
    };
    ChangedRow {
        line: line.to_owned(),
        publisher: "4745711".to_owned(),
        changes: vec![
            change(
                Column::MediaPropertyUrls,
                "example.com",
                "https://example.com",
                vec!["missing-scheme"],
            ),
            change(
                Column::NetworkDateAccepted,
                "26 Mar 2021",
                "2021-03-26",
                vec!["month-name"],
            ),
        ],
    }
}
