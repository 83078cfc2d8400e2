//! What `classify` prints: the texts of a report, what each is taken for and why, and for those that
//! were not recognised an entry for the settings file, ready to paste.

use super::cut::shown;
use super::escape::is_unsafe;
use super::page::Page;
use super::table::{Head, Table};
use super::{Style, command, words};
use crate::failure::FailureKind;
use std::cmp::Reverse;
use std::fmt::Write as _;
use std::io;

/// How many groups are shown in the table.
const SHOWN: usize = 100;
/// How many unrecognised groups get an entry to paste.
const ENTRIES: usize = 20;
/// How wide a text is shown.
const TEXT: usize = 200;
/// How many characters of a text make its pattern.
const PATTERN: usize = 120;

/// Reasons that are alike once their values are masked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReasonGroup {
    /// The text with placeholders, `<value>` or `{value}`, where its values stood.
    pub masked: String,
    /// The first of the texts, as it came.
    pub example: String,
    /// Rows with one of them.
    pub rows: u64,
    /// What they are taken for; empty if they were not recognised.
    pub kinds: Vec<FailureKind>,
    /// The titles of the columns they speak of.
    pub columns: Vec<String>,
    /// The words or the pattern that decided.
    pub decided_by: Vec<String>,
    /// Some rows with such a text: line and cells, e-mail addresses masked by the caller.
    pub samples: Vec<(u64, String)>,
}

impl ReasonGroup {
    /// Whether anything was made of the text.
    pub const fn is_recognised(&self) -> bool {
        !self.kinds.is_empty()
    }
}

/// Writes the groups by falling number of rows, then the share that was recognised. Errors are those
/// of `out`.
pub fn write(
    out: &mut dyn io::Write,
    path: &str,
    groups: &[ReasonGroup],
    style: &Style,
) -> io::Result<()> {
    let mut page = Page::new(out, style);
    let page = &mut page;
    let (rows, texts) = size(groups.iter());
    page.strong(&format!(
        "{}: {} with a reason, {} in different words",
        command::path(path),
        words::count(rows, "row"),
        words::number(texts),
    ))?;
    let mut sorted: Vec<&ReasonGroup> = groups.iter().collect();
    sorted.sort_by_key(|group| Reverse(group.rows));
    overview(page, &sorted)?;
    unrecognised(page, &sorted)?;
    page.blank()?;
    let (known_rows, known_texts) = size(groups.iter().filter(|group| group.is_recognised()));
    page.strong(&format!(
        "recognised: {} of {}{}, {} of {}",
        words::number(known_rows),
        words::count(rows, "row"),
        share(known_rows, rows),
        words::number(known_texts),
        words::count(texts, "text"),
    ))
}

fn size<'a>(groups: impl Iterator<Item = &'a ReasonGroup>) -> (u64, u64) {
    groups.fold((0, 0), |(rows, texts), group| {
        (rows + group.rows, texts + 1)
    })
}

/// ` (96.0 %)`, rounded down, so that 100 % means all.
fn share(part: u64, whole: u64) -> String {
    u128::from(part)
        .saturating_mul(1_000)
        .checked_div(u128::from(whole))
        .map_or_else(String::new, |mille| {
            format!(" ({}.{} %)", mille / 10, mille % 10)
        })
}

fn overview(page: &mut Page<'_>, groups: &[&ReasonGroup]) -> io::Result<()> {
    if groups.is_empty() {
        return Ok(());
    }
    let mut table = Table::new(&[
        Head::Number("Rows"),
        Head::Words("Reason"),
        Head::Words("Taken for"),
        Head::Words("Because of"),
    ])
    .at_least(70);
    for group in groups.iter().take(SHOWN) {
        table.add(vec![
            words::number(group.rows),
            shown(&group.masked, TEXT),
            taken_for(group),
            shown(&group.decided_by.join(", "), TEXT),
        ]);
    }
    page.heading("Reasons")?;
    page.table(&table)?;
    if let Some(further @ 1..) = groups.len().checked_sub(SHOWN) {
        page.item(2, &format!("and {further} more; --json lists them all"))?;
    }
    Ok(())
}

fn taken_for(group: &ReasonGroup) -> String {
    if !group.is_recognised() {
        return "not recognised".to_owned();
    }
    let kinds: Vec<&str> = group.kinds.iter().map(|kind| words::kind(*kind)).collect();
    if group.columns.is_empty() {
        kinds.join("; ")
    } else {
        format!(
            "{}: {}",
            kinds.join("; "),
            shown(&group.columns.join(", "), TEXT)
        )
    }
}

fn unrecognised(page: &mut Page<'_>, groups: &[&ReasonGroup]) -> io::Result<()> {
    let unknown: Vec<&ReasonGroup> = groups
        .iter()
        .copied()
        .filter(|group| !group.is_recognised())
        .collect();
    if unknown.is_empty() {
        return Ok(());
    }
    page.heading("Not recognised")?;
    page.prose(
        2,
        "Rows with these reasons are left as they came. If you know what one means, put its entry \
         into rowmend.toml with the kind that fits.",
    )?;
    let kinds: Vec<&str> = FailureKind::ALL.iter().map(|kind| kind.name()).collect();
    page.blank()?;
    page.comment(&format!("kinds: {}", kinds.join(", ")))?;
    for group in unknown.iter().take(ENTRIES) {
        page.blank()?;
        let rows = words::count(group.rows, "row");
        page.item(2, &format!("{rows}: {}", shown(&group.example, TEXT)))?;
        for (line, cells) in &group.samples {
            page.item(4, &format!("line {line}: {}", shown(cells, TEXT)))?;
        }
        page.blank()?;
        for line in entry(group).lines() {
            page.verbatim(line)?;
        }
    }
    if let Some(further @ 1..) = unknown.len().checked_sub(ENTRIES) {
        page.blank()?;
        page.item(2, &format!("and {further} more, in the table above"))?;
    }
    Ok(())
}

/// An entry for `rowmend.toml`. Its kind is left open: it must not work before a person has chosen.
fn entry(group: &ReasonGroup) -> String {
    format!(
        "[[reasons]]\npattern = {}\nkind = \"...\"  # one of the kinds above\n",
        toml_string(&pattern(group)),
    )
}

/// A pattern for the texts of the group: what is always the same, with `.+` where values stood.
fn pattern(group: &ReasonGroup) -> String {
    let mut pattern = String::new();
    let mut literal = false;
    let mut rest = beginning(&group.masked);
    while let Some(first) = rest.chars().next() {
        if let Some(after) = after_placeholder(rest) {
            if !pattern.ends_with(".+") {
                pattern.push_str(".+");
            }
            rest = after;
        } else {
            literal |= first.is_alphabetic();
            pattern.push_str(&regex::escape(first.encode_utf8(&mut [0; 4])));
            rest = rest.split_at(first.len_utf8()).1;
        }
    }
    if literal {
        pattern
    } else {
        // Without a word of its own the pattern would fit every text.
        regex::escape(beginning(&group.example))
    }
}

/// As much of a text as makes a pattern: cut at a space, since patterns are found anywhere in a text.
fn beginning(text: &str) -> &str {
    let Some((end, _)) = text.char_indices().nth(PATTERN) else {
        return text;
    };
    let (head, _) = text.split_at(end);
    head.rsplit_once(' ').map_or(head, |(whole, _)| whole)
}

/// What follows a placeholder at the beginning of the text.
fn after_placeholder(text: &str) -> Option<&str> {
    let (inner, close) = match text.strip_prefix('<') {
        Some(inner) => (inner, '>'),
        None => (text.strip_prefix('{')?, '}'),
    };
    let (name, rest) = inner.split_once(close)?;
    let is_name = (1..=24).contains(&name.len())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    is_name.then_some(rest)
}

/// A text as a basic string of TOML, with nothing in it that could control a terminal.
fn toml_string(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            other if is_unsafe(other) => {
                // Writing to a String cannot fail.
                let _ = write!(quoted, "\\U{:08X}", u32::from(other));
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::super::Diff;
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
        write(&mut out, "report.csv", groups, &style).unwrap();
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
            text.starts_with("report.csv: 100 rows with a reason, 2 in different words\n"),
            "{text}"
        );
        assert!(
            text.ends_with("\nrecognised: 96 of 100 rows (96.0 %), 1 of 2 texts\n"),
            "{text}"
        );
        assert!(
            text.contains("date not accepted: Network Date Accepted"),
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
}
