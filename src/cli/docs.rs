//! The generated pages under `docs/`: the same texts as `explain` and `--help`, as Markdown.

use super::manual;
use super::page::{Block, Page, markdown, paragraphs};
use crate::rules;
use std::path::PathBuf;

const NOTE: &str = "<!-- Made by ROWMEND_WRITE_DOCS=1 cargo test --test docs -->\n\n";

/// All generated pages: path below the project's folder, and content.
pub fn pages() -> Vec<(PathBuf, String)> {
    let mut pages = vec![
        page("cli.md", &manual::commands(), ""),
        page("settings.md", &manual::settings(), ""),
        page("kinds.md", &manual::kinds_page(), ""),
        page("reasons.md", &manual::reasons(), ""),
        page("rules.md", &rules_page(), ""),
    ];
    for rule in rules::all() {
        pages.push(page(
            &format!("rules/{}.md", rule.name),
            &manual::rule(rule),
            "../",
        ));
    }
    pages
}

fn page(name: &str, page: &Page, up: &str) -> (PathBuf, String) {
    let text = format!("{NOTE}{}", markdown(page, up));
    (PathBuf::from("docs").join(name), text)
}

fn rules_page() -> Page {
    let mut page = vec![Block::Title("Failures and rules".to_owned())];
    page.extend(paragraphs(
        "What can be wrong with a row, and the rules that mend it. A safe rule writes the same value in \
         another notation, or one that follows from settings, source or column. A suggested fix could \
         be wrong: it is offered and written only when a person accepts it.",
    ));
    page.extend(manual::list());
    page
}
