//! The page of a rule.

use crate::cli::page::{Block, Page, paragraphs};
use crate::rules::{Example, Rule, Safety};
use crate::summary::escape;

/// The page of a rule.
pub(in crate::cli) fn rule(rule: &Rule) -> Page {
    let mut page = vec![
        Block::Title(rule.name.to_owned()),
        Block::Paragraph(rule.summary.to_owned()),
    ];
    page.extend(paragraphs(rule.docs));
    page.push(Block::Heading("How safe it is".to_owned()));
    page.push(Block::Paragraph(safety(rule)));
    page.push(Block::Heading("Where it looks".to_owned()));
    let columns: Vec<&str> = rule.columns.iter().map(|column| column.title()).collect();
    let kinds: Vec<&str> = rule.repairs.iter().map(|kind| kind.name()).collect();
    page.push(Block::Entries(vec![
        ("columns".to_owned(), columns.join(", "), None),
        ("failures".to_owned(), kinds.join(", "), None),
    ]));
    if !rule.examples.is_empty() {
        page.push(Block::Heading("Examples".to_owned()));
        page.push(Block::Examples(rule.examples.iter().map(example).collect()));
    }
    page
}

fn safety(rule: &Rule) -> String {
    match rule.safety {
        Safety::Safe => "Safe: the same value in another notation, or one that follows from your \
                         settings, the source or the whole column. It is written."
            .to_owned(),
        Safety::Suggested => format!(
            "Suggested: likely, but it could be wrong. It is offered under Suggestion in the attention \
             file and written only if you accept it there, or with --accept {}.",
            rule.name
        ),
    }
}

/// The parts of an example: the cell before, the cell after, and what the rule must know.
fn example(example: &Example) -> Vec<String> {
    let mut parts = vec![shown(example.before)];
    parts.push(match example.after {
        Some(after) => format!("->  {}", shown(after)),
        None => "is left alone".to_owned(),
    });
    let mut known = Vec::new();
    if let Some(order) = example.order {
        known.push(format!("the column proves {}", order.name().to_uppercase()));
    }
    if let Some(reason) = example.reason {
        known.push(format!("the reason: {}", escape(reason)));
    }
    if !known.is_empty() {
        parts.push(format!(" ({})", known.join("; ")));
    }
    parts
}

/// Spaces at the ends matter here, so the cell stands in quotation marks where they would be missed.
fn shown(cell: &str) -> String {
    let text = escape(cell);
    if text.is_empty() {
        "(empty)".to_owned()
    } else if text.trim() == text && !text.starts_with('"') {
        text.into_owned()
    } else {
        format!("\"{text}\"")
    }
}
