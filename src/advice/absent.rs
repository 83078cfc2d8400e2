//! What is not there: a column that the file does not have, or a value that is required.

use super::Question;
use crate::column::Column;

/// How a value comes from another file. `convert` and `check` have no such option, so the command is
/// named.
pub(super) const SOURCE: &str = "run fix-failed with --source and a file that has it";

/// The words for a column that the file does not have.
pub(super) fn absent(question: &Question<'_>) -> String {
    let lacks = "the file does not have this column";
    let run = "run fix-failed with --accept near-title";
    match question.near_title {
        None => format!("{lacks}; add it, or {SOURCE}"),
        Some(near) if question.is_offered => {
            let accept = format!(
                "{lacks}; if \"{}\" is it, write accept in Decision",
                near.title
            );
            if near.is_taken_by_rule() {
                format!("{accept}, or {run}")
            } else {
                accept
            }
        }
        Some(near) if near.is_taken_by_rule() && !question.only_check => {
            format!("{lacks}; if \"{}\" is it, {run}", near.title)
        }
        Some(near) => format!(
            "{lacks}; if \"{title}\" is it, write \"{title}\" = \"{}\" under [header-aliases] in \
             rowmend.toml and run again",
            question.column,
            title = near.title,
        ),
    }
}

/// The words for a value that is required and not there.
pub(super) fn missing(column: Column) -> String {
    match column {
        Column::Brand => "there is no brand; run again with --brand \"Your Brand\"".to_owned(),
        Column::Network => "there is no network; run again with --network LinkShare".to_owned(),
        Column::NetworkPublisherId => {
            format!("there is no ID; look the publisher up at the network, or {SOURCE}")
        }
        Column::PublisherGroup | Column::Categories => {
            "a value is required here and there is none; run fix-failed with --source and LinkShare's My \
             Publishers export, or ask the brand owner"
                .to_owned()
        }
        _ => "a value is required here and there is none; look it up at the network".to_owned(),
    }
}
