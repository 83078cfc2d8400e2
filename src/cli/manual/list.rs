//! The list of kinds and rules, and the page on all kinds.

use super::kind::parts;
use super::kinds::about;
use super::{address, in_a_line, unrecognised};
use crate::cli::page::{Block, Page};
use crate::failure::FailureKind;
use crate::rules::{self, Rule};

/// What `explain` shows without a name.
pub(in crate::cli) fn list() -> Page {
    let mut kinds = FailureKind::ALL
        .map(|kind| (kind.name().to_owned(), about(kind).brief.to_owned(), None))
        .to_vec();
    kinds.push((
        unrecognised::NAME.to_owned(),
        unrecognised::BRIEF.to_owned(),
        None,
    ));
    let mut page = vec![
        Block::Heading("Kinds of failure".to_owned()),
        Block::Entries(kinds),
    ];
    for (title, rules) in families() {
        page.push(Block::Heading(title));
        page.push(Block::Entries(rules));
    }
    page.push(Block::Paragraph(
        "More about one of them: rowmend explain bad_date. Suggested fixes are written only if you \
         accept them."
            .to_owned(),
    ));
    page
}

/// All kinds, each with its own part.
pub(in crate::cli) fn kinds_page() -> Page {
    let mut page = vec![
        Block::Title("Kinds of failure".to_owned()),
        Block::Paragraph(
            "What a reason of Mediarails can mean. A text that says none of these is not understood: \
             its row is always left for a person, unchanged. rowmend explain shows each part of this \
             page."
                .to_owned(),
        ),
    ];
    for kind in FailureKind::ALL {
        page.push(Block::Heading(kind.name().to_owned()));
        page.extend(parts(kind));
    }
    page.push(Block::Heading(unrecognised::NAME.to_owned()));
    page.extend(unrecognised::parts());
    page
}

type Entries = Vec<(String, String, Option<String>)>;

/// The rules under headings: those of one folder mend the same columns, and those that mend any column
/// stand together.
fn families() -> Vec<(String, Entries)> {
    let mut families: Vec<(String, Entries)> = Vec::new();
    for family in rules::FAMILIES.iter().filter(|family| !family.is_empty()) {
        let (title, entries) = (heading(family), family.iter().map(entry));
        match families.iter_mut().find(|(known, _)| *known == title) {
            Some((_, known)) => known.extend(entries),
            None => families.push((title, entries.collect())),
        }
    }
    families
}

fn heading(family: &[Rule]) -> String {
    if family.iter().any(rules::elsewhere::is_one) {
        return "Values that are not made out of the cell".to_owned();
    }
    let mut titles: Vec<&str> = Vec::new();
    for column in family.iter().flat_map(|rule| rule.columns) {
        if !titles.contains(&column.title()) {
            titles.push(column.title());
        }
    }
    match titles.split_last() {
        Some((last, [])) => format!("Rules for {last}"),
        Some((last, others)) if titles.len() <= 3 => {
            format!("Rules for {} and {last}", others.join(", "))
        }
        _ => "Rules for any column".to_owned(),
    }
}

fn entry(rule: &Rule) -> (String, String, Option<String>) {
    let meaning = in_a_line(rule);
    (rule.name.to_owned(), meaning, Some(address(rule.name)))
}
