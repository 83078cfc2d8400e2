//! Values that Mediarails does not know: brands, networks and others that are set up there.

use super::Question;
use crate::column::Column;
use crate::failure::FailureKind;

/// The words for a value that is not set up.
pub(super) fn unknown_reference(question: &Question<'_>, came: &str) -> String {
    match question.column {
        Column::Brand if question.settings.brands.is_empty() => format!(
            "Mediarails does not know the brand \"{came}\"; it must be set up there under exactly \
             this name, or be written as it is set up"
        ),
        Column::Brand if question.settings.brands.iter().any(|brand| brand == came) => format!(
            "Mediarails refuses the brand \"{came}\", which rowmend.toml lists; have it set up there \
             under exactly this name, or allowed for your account"
        ),
        Column::Brand => format!(
            "the brand \"{came}\" is none of those in rowmend.toml ({}); correct it, or have it set \
             up in Mediarails",
            question.settings.brands.join(", ")
        ),
        Column::Network if came == question.settings.network => format!(
            "Mediarails refuses the network \"{came}\"; have it set up there, or run again with \
             --network and its name there"
        ),
        Column::Network => format!(
            "the network \"{came}\" is not {}; correct it, or run again with --network",
            question.settings.network
        ),
        _ if came.trim().eq_ignore_ascii_case("null")
            && question.failure.kind == FailureKind::MissingValue =>
        {
            "a value is required here and this says null, which stands for nothing; write the value"
                .to_owned()
        }
        _ if came.trim().eq_ignore_ascii_case("null") => {
            "this says null, which stands for nothing; empty the cell, or write the value"
                .to_owned()
        }
        _ => "Mediarails does not know this value; write it as it is set up there".to_owned(),
    }
}
