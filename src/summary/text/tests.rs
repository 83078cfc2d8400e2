use super::super::cut::width;
use super::super::{Diff, Style, sample};
use super::*;
use crate::outcome::{Because, Cause};
use crate::run::receipt::{NotationFacts, SetAsideFacts, SkippedFacts};
use crate::tally::SHOWN_ROWS;
use crate::values::date::Order;
use proptest::prelude::*;
use std::borrow::Cow;
use std::io::Write as _;

const BRIEF: Style = Style {
    width: 100,
    color: false,
    diff: Diff::Brief,
};

fn styled(finished: &Finished, style: Style) -> String {
    let mut out = Vec::new();
    write(&mut out, finished, &style).unwrap();
    String::from_utf8(out).unwrap()
}

fn printed(finished: &Finished) -> String {
    styled(finished, BRIEF)
}

fn last_lines(text: &str, count: usize) -> Vec<&str> {
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len() - count..].to_vec()
}

/// A run in which `corrected` rows came through and `attention` did not.
fn counted(corrected: u64, attention: u64) -> Finished {
    let mut finished = sample::empty("fix-failed", "report.csv", "failed-row-report");
    let receipt = &mut finished.receipt;
    receipt.settings.brand = None;
    receipt.rows.came_in = corrected + attention;
    receipt.rows.corrected = corrected;
    receipt.rows.attention = attention;
    receipt.outputs = vec![sample::output(
        "report.corrected.csv",
        "corrected",
        corrected,
    )];
    if attention > 0 {
        let open = sample::output("report.attention.csv", "attention", attention);
        receipt.outputs.push(open);
    }
    finished
}

#[test]
fn the_first_line_is_a_sum_and_the_last_the_next_step() {
    let text = printed(&counted(1, 0));
    assert!(
        text.starts_with("report.csv: 1 row in = 1 corrected + 0 for a person + 0 set aside\n"),
        "{text}"
    );
    assert!(
        text.ends_with(
            "\nNext: upload report.corrected.csv: Partners by Brand > Tools > Import CSV\n"
        ),
        "{text}"
    );
}

#[test]
fn a_rest_is_told_before_the_upload() {
    let mut finished = counted(3, 2);
    finished.receipt.settings.brand = Some("Acme Shoes".to_owned());
    assert_eq!(
        last_lines(
            &styled(
                &finished,
                Style {
                    width: 300,
                    ..BRIEF
                }
            ),
            2
        ),
        [
            "For the rest: open report.attention.csv in a spreadsheet, fill in cells or write accept, \
             upload or drop in the column Decision, save, then run rowmend fix-failed \
             report.attention.csv --brand 'Acme Shoes'",
            "Next: upload report.corrected.csv: Partners by Brand > Tools > Import CSV",
        ]
    );
}

#[test]
fn without_corrected_rows_the_attention_file_is_next() {
    let text = styled(
        &counted(0, 2),
        Style {
            width: 300,
            ..BRIEF
        },
    );
    assert_eq!(
        last_lines(&text, 1),
        [
            "Next: nothing to upload yet; open report.attention.csv in a spreadsheet, fill in cells or \
          write accept, upload or drop in the column Decision, save, then run rowmend fix-failed \
          report.attention.csv"
        ]
    );
}

#[test]
fn without_rows_there_is_nothing_to_upload() {
    let text = printed(&counted(0, 0));
    assert_eq!(
        last_lines(&text, 1),
        ["Next: nothing to upload; the file has a header and no rows."]
    );
    let mut aside = counted(0, 0);
    aside.receipt.rows.came_in = 2;
    aside.receipt.rows.set_aside = 2;
    aside.tally.set_aside.insert(Cause::Imported, 2);
    let text = printed(&aside);
    assert!(
        text.ends_with("every row was set aside, for the causes above.\n"),
        "{text}"
    );
    assert!(
        text.contains("the report says that the row went in"),
        "{text}"
    );
}

#[test]
fn a_dry_run_says_so_and_names_the_command_that_writes() {
    let mut finished = counted(3, 2);
    finished.dry_run = true;
    finished.receipt.inputs[0].path = "my report.csv".to_owned();
    finished.receipt.outputs[0].path = "my report.corrected.csv".to_owned();
    let text = printed(&finished);
    assert_eq!(
        last_lines(&text, 1),
        [
            "Next: nothing was written (dry run); to write the files, run rowmend fix-failed 'my report.csv'"
        ]
    );
    assert!(text.contains("\nFiles that would be written\n"), "{text}");
}

#[test]
fn a_conversion_is_told_as_one() {
    let mut finished = sample::empty("convert", "publishers.csv", "publisher-overview");
    let receipt = &mut finished.receipt;
    receipt
        .inputs
        .push(sample::input("mine.csv", "my-publishers", 1));
    receipt.rows.came_in = 3;
    receipt.rows.corrected = 2;
    receipt.rows.set_aside = 1;
    receipt.outputs = vec![sample::output("publishers.import.csv", "import", 2)];
    receipt.settings.date_order = "mdy".to_owned();
    receipt.settings.date_order_proof = Some("line 14 has 06/26/2021".to_owned());
    receipt.notations = vec![NotationFacts {
        column: "Network Date Accepted".to_owned(),
        from: "mdy".to_owned(),
        to: "%Y-%m-%d".to_owned(),
        cells: 1,
    }];
    let text = printed(&finished);
    for line in [
        "publishers.csv + mine.csv: 3 rows in = 2 converted + 0 for a person + 1 set aside",
        "  mine.csv: LinkShare My Publishers (1 row)",
        "  read as month/day/year: line 14 has 06/26/2021",
        "  1 cell of Network Date Accepted rewritten from month/day/year to YYYY-MM-DD",
        "Next: upload publishers.import.csv: Partners by Brand > Tools > Import CSV",
    ] {
        assert!(
            text.lines().any(|printed| printed == line),
            "{line}\n{text}"
        );
    }
}

#[test]
fn unusual_inputs_are_remarked() {
    let mut finished = counted(1, 0);
    let input = &mut finished.receipt.inputs[0];
    input.encoding = "windows-1252".to_owned();
    input.delimiter = ";".to_owned();
    input.header_line = 3;
    input.reason_column = Some("Skip reason".to_owned());
    finished.receipt.skipped = vec![SkippedFacts {
        input: 0,
        line: 1,
        text: "Upload of 3 May".to_owned(),
    }];
    let text = styled(
        &finished,
        Style {
            width: 200,
            ..BRIEF
        },
    );
    for line in [
        "  report.csv: read as Windows-1252; cells parted by semicolons; header in line 3; reasons \
         taken from the column \"Skip reason\"",
        "  report.csv: 1 line not read as a row:",
        "    line 1: Upload of 3 May",
    ] {
        assert!(
            text.lines().any(|printed| printed == line),
            "{line}\n{text}"
        );
    }
}

#[test]
fn a_column_that_shows_both_orders_is_not_said_to_show_none() {
    let mut finished = sample::fix_failed();
    let both = "line 2 has 14/06/2021 and line 3 has 06/14/2021";
    finished.undecided.as_mut().unwrap().both = Some(both.to_owned());
    let text = printed(&finished).replace("\n  ", " ");
    assert!(
        text.contains(&format!("the file proves both orders: {both}")),
        "{text}"
    );
    assert!(!text.contains("no date in the file proves"), "{text}");
}

#[test]
fn an_order_that_is_set_is_not_asked_for_again() {
    let mut finished = sample::fix_failed();
    finished.receipt.settings.date_order = "ymd".to_owned();
    finished.receipt.settings.date_order_proof = None;
    let text = printed(&finished).replace("\n  ", " ");
    for part in [
        "year/month/day, as set, does not say whether month or day comes first in it",
        "run one of these instead:",
        "put date-order = \"mdy\" (or \"dmy\") in place of ymd.",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert!(!text.contains("--date-order ymd --date-order"), "{text}");
}

#[test]
fn rows_of_several_inputs_are_named_with_their_file() {
    let mut finished = sample::fix_failed();
    finished
        .receipt
        .inputs
        .push(sample::input("mine.csv", "my-publishers", 9));
    finished.undecided.as_mut().unwrap().file = Some("mine.csv".to_owned());
    let problem = finished.tally.problems.values_mut().next().unwrap();
    problem.rows = 4;
    problem.lines = ["3", "7", "mine.csv:4", "mine.csv:8"]
        .map(str::to_owned)
        .to_vec();
    let shown = finished.tally.shown.first_mut().unwrap();
    (shown.line, shown.publisher) = ("mine.csv:5".to_owned(), "4100217".to_owned());
    let text = styled(
        &finished,
        Style {
            width: 200,
            ..BRIEF
        },
    );
    for part in [
        "report.csv 3, 7, mine.csv 4, 8",
        "  mine.csv, line 5, publisher 4100217\n",
        "(mine.csv, line 9: 03/04/2021)",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

#[test]
fn an_undecidable_order_comes_with_its_commands() {
    let text = printed(&sample::fix_failed());
    for part in [
        "4 rows have a date with two readings",
        "line 9: 03/04/2021",
        "rowmend fix-failed report.attention.csv --brand Acme --date-order mdy",
        "rowmend fix-failed report.attention.csv --brand Acme --date-order dmy",
        "date-order = \"mdy\"",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    let mut convert = sample::fix_failed();
    convert.receipt.command = "convert".to_owned();
    let text = printed(&convert);
    let command = "rowmend convert report.csv --brand Acme --date-order dmy --force";
    assert!(text.contains(command), "{text}");
}

#[test]
fn an_order_against_what_other_dates_prove_is_not_offered_for_them() {
    let mut convert = sample::fix_failed();
    convert.receipt.command = "convert".to_owned();
    let mine = sample::input("mine.csv", "my-publishers", 9);
    convert.receipt.inputs.push(mine);
    let dates = convert.undecided.as_mut().unwrap();
    dates.file = Some("mine.csv".to_owned());
    dates.misread_in = vec![Order::Dmy];
    dates.is_separable = true;
    let text = printed(&convert);
    let both = "rowmend convert report.csv mine.csv --brand Acme --date-order";
    assert!(text.contains(&format!("{both} mdy --force")), "{text}");
    assert!(!text.contains(&format!("{both} dmy")), "{text}");
    for part in [
        "rowmend convert mine.csv --brand Acme --date-order dmy and, for the rest,",
        "rowmend convert report.csv --brand Acme --force\n",
        "Other dates are proved not to be day first",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert!(!text.contains("To decide it for every run"), "{text}");
    // A publisher stands in both files, so that they are not to be taken apart.
    convert.undecided.as_mut().unwrap().is_separable = false;
    let text = printed(&convert).replace("\n  ", " ");
    assert!(!text.contains("--date-order dmy"), "{text}");
    assert!(
        text.contains("into its cell in the file for a person"),
        "{text}"
    );
    // Nor is there an order for a column of two sources.
    convert.undecided.as_mut().unwrap().misread_in = vec![Order::Mdy, Order::Dmy];
    let text = printed(&convert);
    assert!(!text.contains("--date-order"), "{text}");
}

#[test]
fn refused_dates_point_to_the_format() {
    let mut finished = counted(0, 1);
    finished.tally.refused_dates = 1;
    let text = styled(
        &finished,
        Style {
            width: 300,
            ..BRIEF
        },
    );
    assert!(
        text.contains("refused 1 date already written as YYYY-MM-DD"),
        "{text}"
    );
    assert!(text.contains("--date-format %m/%d/%Y"), "{text}");
}

#[test]
fn a_notation_that_no_option_takes_is_not_advised() {
    let mut finished = counted(0, 1);
    let formats = &mut finished.tally.wanted_formats;
    formats.insert("%m/%d/%Y".to_owned(), 2);
    formats.insert("%Y-%m-%d %H:%M".to_owned(), 3);
    let text = styled(
        &finished,
        Style {
            width: 300,
            ..BRIEF
        },
    );
    assert!(
        text.contains("run again with --date-format %m/%d/%Y"),
        "{text}"
    );
    assert!(
        text.contains("as YYYY-MM-DD hh:mm in 3 rows. No time of day is known"),
        "{text}"
    );
    assert!(!text.contains("%H"), "{text}");
}

#[test]
fn rows_for_a_person_stand_under_who_must_act() {
    let text = printed(&sample::fix_failed());
    let places: Vec<usize> = [
        "6 rows need a person",
        "You can settle:",
        "9, 12, 15 and 1 more",
        "Ask the brand owner:",
        "Ask the Mediarails admin:",
        "is not set up in Mediarails",
        "Reasons that were not understood",
    ]
    .iter()
    .map(|part| text.find(part).unwrap_or_else(|| panic!("{part}\n{text}")))
    .collect();
    assert!(places.is_sorted(), "{places:?}\n{text}");
    assert!(
        !text.contains("Ask the network"),
        "nothing is asked of those who have nothing to do"
    );
}

#[test]
fn the_diff_is_as_long_as_asked_for() {
    let mut finished = sample::fix_failed();
    finished.tally.changed_rows = 25;
    finished.tally.shown = (0..SHOWN_ROWS)
        .map(|line| sample::changed(&line.to_string()))
        .collect();
    let text = printed(&finished);
    assert!(text.contains("Changed rows: the first 20 of 25"), "{text}");
    assert!(text.contains("and 5 rows more; --diff full"), "{text}");
    let none = styled(
        &finished,
        Style {
            diff: Diff::None,
            ..BRIEF
        },
    );
    assert!(!none.contains("Changed rows"), "{none}");
}

#[test]
fn the_full_diff_comes_from_the_recorded_changes() {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(
        b"\xef\xbb\xbfLine,Network Publisher ID,Column,Before,After,Rule,Safety,Because\r\n",
    )
    .unwrap();
    for line in 2..32 {
        write!(file, "{line},47,Name,'=A ,=A,spaces,safe,reported\r\n").unwrap();
        write!(
            file,
            "{line},47,Brand,,Acme,empty-brand,suggested,decision\r\n"
        )
        .unwrap();
    }
    let mut finished = sample::fix_failed();
    finished.tally.changed_rows = 30;
    finished.changes = Some(file.path().to_owned());
    let text = styled(
        &finished,
        Style {
            diff: Diff::Full,
            ..BRIEF
        },
    );
    assert!(text.contains("\nChanged rows: 30\n"), "{text}");
    assert_eq!(text.matches(", publisher 47\n").count(), 30);
    assert_eq!(
        text.matches("\n    Name: =A[ ] -> =A  (spaces)\n").count(),
        30
    );
    let decided = "\n    Brand: (empty) -> Acme  (empty-brand, by decision)\n";
    assert_eq!(text.matches(decided).count(), 30);
}

#[test]
fn the_upload_may_have_gone_to_standard_output() {
    let mut finished = counted(1, 0);
    finished.receipt.outputs[0].path = "-".to_owned();
    assert!(printed(&finished).contains("Next: upload the file that standard output went to:"));
}

/// A run in which every text from a file is `text`.
fn hostile(text: &str) -> Finished {
    let mut finished = sample::fix_failed();
    let receipt = &mut finished.receipt;
    let own = || text.to_owned();
    let input = &mut receipt.inputs[0];
    (input.path, input.encoding, input.delimiter) = (own(), own(), own());
    (input.reason_column, input.kind) = (Some(own()), own());
    receipt.inputs.push(receipt.inputs[0].clone());
    receipt.skipped = vec![SkippedFacts {
        input: 0,
        line: 1,
        text: own(),
    }];
    receipt.settings.brand = Some(own());
    (receipt.settings.date_order, receipt.settings.date_format) = (own(), own());
    receipt.settings.date_order_proof = Some(own());
    receipt.settings.value_separator = own();
    for output in &mut receipt.outputs {
        output.path = own();
    }
    let aside = receipt.set_aside.iter().map(Cow::into_owned);
    let aside = aside.map(|facts| SetAsideFacts {
        lines: own(),
        ..facts
    });
    receipt.set_aside = aside.collect();
    receipt.notations = vec![NotationFacts {
        column: own(),
        from: own(),
        to: own(),
        cells: 1,
    }];
    finished.remarks = vec![own()];
    let undecided = finished.undecided.as_mut().unwrap();
    undecided.example = own();
    (undecided.file, undecided.both) = (Some(own()), Some(own()));
    let tally = &mut finished.tally;
    tally.refused_dates = 2;
    tally.failures = std::mem::take(&mut tally.failures)
        .into_iter()
        .map(|((kind, _), count)| ((kind, Some(own().into())), count))
        .collect();
    tally.problems = std::mem::take(&mut tally.problems)
        .into_iter()
        .map(|((who, _, _), mut count)| {
            count.suggestion = Some(own());
            count.lines = vec![own()];
            ((who, Some(own()), own()), count)
        })
        .collect();
    let rules = tally.rules.values_mut();
    rules.for_each(|rule| rule.example = (own(), own(), "x".to_owned()));
    tally.unrecognised.texts.insert(own(), 3);
    for row in &mut tally.shown {
        (row.line, row.publisher) = (own(), own());
        for change in &mut row.changes {
            (change.column, change.before) = (own().into(), own());
            (change.after, change.because) = (format!("{text}x"), Because::Decision);
        }
    }
    finished
}

/// Whether a line may be wider than asked for: it is one path or command, which is never broken.
fn is_copied_whole(line: &str) -> bool {
    line.trim_start().starts_with("rowmend ") || !line.trim().contains(' ')
}

#[test]
fn no_line_is_wider_than_asked_for() {
    let long = "a value of some length 株式会社 with/without-spaces".repeat(3);
    for text in ["report.csv", "x", long.as_str()] {
        for width_asked in [30, 40, 49, 50, 51, 60, 80, 100, 137] {
            let mut finished = hostile(text);
            // Names of files are copied, so they are never broken.
            for input in &mut finished.receipt.inputs {
                input.path = "report.csv".to_owned();
            }
            for output in &mut finished.receipt.outputs {
                output.path = "report.csv".to_owned();
            }
            finished.receipt.settings.brand = None;
            finished.receipt.settings.date_format = "%Y-%m-%d".to_owned();
            finished.receipt.settings.value_separator = ", ".to_owned();
            let printed = styled(
                &finished,
                Style {
                    width: width_asked,
                    ..BRIEF
                },
            );
            for line in printed.lines() {
                assert!(
                    width(line) <= width_asked || is_copied_whole(line),
                    "{width_asked}: {line}"
                );
            }
        }
    }
}

#[test]
fn color_adds_nothing_but_color() {
    let finished = sample::fix_failed();
    for width in [40, 100] {
        let plain = styled(&finished, Style { width, ..BRIEF });
        let colored = styled(
            &finished,
            Style {
                width,
                color: true,
                ..BRIEF
            },
        );
        assert!(colored.contains("\x1b[32m"), "{colored}");
        assert_eq!(anstream::adapter::strip_str(&colored).to_string(), plain);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn nothing_from_a_file_controls_the_terminal(
        text in "[a-c \\x00-\\x1f\\x7f-\\x9f\\u{ad}\\u{61c}\\u{200b}-\\u{200f}\\u{2028}-\\u{202e}\\u{2060}-\\u{2069}\\u{feff}\\u{fdd0}-\\u{fdd8}\\u{e0041}é株']{1,40}",
        width in 20_usize..120,
    ) {
        let printed = styled(&hostile(&text), Style { width, ..BRIEF });
        let bad = printed.chars().find(|c| *c != '\n' && super::super::escape::is_unsafe(*c));
        prop_assert_eq!(bad, None);
    }
}
