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
        None if question.column == Column::Brand && !question.only_check => {
            format!("{lacks}; {}", brand_of_the_run(question))
        }
        None if question.only_check
            && matches!(question.column, Column::Brand | Column::Network) =>
        {
            format!(
                "{lacks}; add it, with {} in each row",
                set_up(question.column, question)
                    .unwrap_or("the name that is set up in Mediarails")
            )
        }
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

/// The name that the person has stated for a brand or network.
fn set_up<'q>(column: Column, question: &Question<'q>) -> Option<&'q str> {
    match column {
        Column::Brand => question.settings.brand.as_deref(),
        Column::Network => Some(&question.settings.network),
        _ => None,
    }
}

/// How a brand comes into a row that may be mended. Where one was stated it was not written because the
/// person does not want the rule, or Mediarails refuses more than that.
fn brand_of_the_run(question: &Question<'_>) -> String {
    match &question.settings.brand {
        Some(brand) => format!("write {brand} there"),
        None => "run again with --brand \"Your Brand\"".to_owned(),
    }
}

/// The words for a value that is required and not there.
pub(super) fn missing(question: &Question<'_>) -> String {
    match question.column {
        Column::Brand if !question.only_check => {
            format!("there is no brand; {}", brand_of_the_run(question))
        }
        Column::Brand => format!(
            "there is no brand; write {} into the cell",
            set_up(Column::Brand, question).unwrap_or("its name in Mediarails")
        ),
        Column::Network => format!(
            "there is no network; write {} into the cell",
            question.settings.network
        ),
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
