use super::super::Diff;
use super::super::escape::is_unsafe;
use super::entry::{PATTERN, entry, pattern};
use super::*;
use proptest::prelude::*;

fn group(masked: &str, example: &str, rows: u64, kinds: &[FailureKind]) -> ReasonGroup {
    ReasonGroup {
        masked: masked.to_owned(),
        example: example.to_owned(),
        rows,
        kinds: kinds.to_vec(),
        columns: Vec::new(),
        decided_by: Vec::new(),
        open: None,
        samples: Vec::new(),
    }
}

fn printed(groups: &[ReasonGroup], width: usize) -> String {
    let style = Style {
        width,
        color: false,
        diff: Diff::Brief,
    };
    let mut out = Vec::new();
    let count = |is_known: bool| {
        let of_sort = groups
            .iter()
            .filter(|group| group.is_recognised() == is_known);
        Count {
            rows: of_sort.clone().map(|group| group.rows).sum(),
            texts: of_sort.count() as u64,
        }
    };
    let reasons = Reasons {
        understood: count(true),
        unknown: count(false),
        groups: groups.to_vec(),
        silent: 0,
    };
    write(&mut out, "report.csv", &reasons, &style).unwrap();
    String::from_utf8(out).unwrap()
}

fn parsed(entry: &str) -> String {
    let table: toml::Table = toml::from_str(entry).unwrap();
    let first = table["reasons"][0]["pattern"].as_str().unwrap();
    first.to_owned()
}

#[test]
fn the_share_that_was_recognised_comes_last() {
    let mut date = group(
        "Date <value> is invalid",
        "Date x is invalid",
        96,
        &[FailureKind::BadDate],
    );
    date.columns.push("Network Date Accepted".to_owned());
    date.decided_by.push("date … invalid".to_owned());
    let text = printed(
        &[
            group("Quota <number> reached", "Quota 7 reached", 4, &[]),
            date,
        ],
        100,
    );
    assert!(
        text.starts_with("report.csv: 100 rows with a reason, 2 different texts\n"),
        "{text}"
    );
    assert!(
        text.ends_with("\nrecognised: 96 of 100 rows (96.0 %), 1 of 2 texts\n"),
        "{text}"
    );
    assert!(
        text.contains("date not accepted (Network Date Accepted)"),
        "{text}"
    );
    assert!(
        text.contains(
            "\npattern = \"Quota .+ reached\"\nkind = \"...\"  # one of the kinds above\n"
        ),
        "{text}"
    );
    let (first, second) = (
        text.find("Date <value>").unwrap(),
        text.find("Quota <number>").unwrap(),
    );
    assert!(first < second, "the more common text comes first");
}

#[test]
fn what_is_understood_in_part_says_so_and_shows_its_rows() {
    let mut date = group(
        "Date is invalid; quota <number> reached",
        "Date is invalid; quota 7 reached",
        2,
        &[FailureKind::BadDate],
    );
    date.open = Some("quota 7 reached".to_owned());
    date.samples = vec![(4, "4745711 | j***@example.com".to_owned())];
    let text = printed(&[date], 400);
    assert!(
        text.contains("date not accepted; not understood, so the rows are left: quota 7 reached"),
        "{text}"
    );
    assert!(
        text.contains("line 4: 4745711 | j***@example.com"),
        "{text}"
    );
}

#[test]
fn no_reasons_make_no_share() {
    assert!(printed(&[], 100).ends_with("\nrecognised: 0 of 0 rows, 0 of 0 texts\n"));
}

#[test]
fn all_is_only_said_of_all() {
    assert_eq!(share(1_999, 2_000), " (99.9 %)");
    assert_eq!(share(2_000, 2_000), " (100.0 %)");
    assert_eq!(share(0, 0), "");
}

#[test]
fn patterns_fit_their_texts() {
    for (masked, example, expected) in [
        (
            "Brand <value> is not live (E1)",
            "Brand Acme is not live (E1)",
            r"Brand .+ is not live \(E1\)",
        ),
        ("{date}{value} odd", "x y odd", ".+ odd"),
        ("<value>", "quota!", "quota!"),
        ("a < b and c > d", "a < b and c > d", "a < b and c > d"),
        (
            r#"say "no" \ never"#,
            r#"say "no" \ never"#,
            r#"say "no" \\ never"#,
        ),
    ] {
        let group = group(masked, example, 1, &[]);
        assert_eq!(pattern(&group), expected);
        assert_eq!(parsed(&entry(&group)), expected);
        assert!(
            regex::Regex::new(expected).unwrap().is_match(example),
            "{example}"
        );
    }
}

#[test]
fn a_long_text_makes_a_short_pattern() {
    let text = "word ".repeat(100);
    let short = pattern(&group(&text, &text, 1, &[]));
    assert!(short.len() <= PATTERN && short.ends_with("word"), "{short}");
}

proptest! {
    #[test]
    fn every_entry_can_be_pasted(text in any::<String>()) {
        let group = group(&text, &text, 1, &[]);
        let entry = entry(&group);
        prop_assert!(!entry.chars().any(|c| c != '\n' && is_unsafe(c)));
        let pattern = parsed(&entry);
        prop_assert!(regex::Regex::new(&pattern).is_ok());
    }
}
