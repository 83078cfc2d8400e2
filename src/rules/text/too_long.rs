//! Text that is longer than the stated maximum.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::{FailureKind, Want};
use crate::values::text::trim_invisible;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "too-long",
    columns: &[Column::Name, Column::PublisherGroup, Column::Categories],
    repairs: &[FailureKind::TooLong],
    safety: Safety::Suggested,
    summary: "The text is longer than allowed.",
    docs: "If the reason states the maximum, the text cut to it is offered: in Categories behind \
        the last whole one that fits, elsewhere at the end of a word if that costs less than \
        half. Lengths count characters.\n\n\
        It is never done unasked, since what is cut off is lost. Without a stated maximum \
        nothing is offered.",
    examples: &[
        Example::mends(Column::Name, "Acme Deals and Coupons", "Acme Deals")
            .said("Name is too long (maximum is 12 characters)"),
        Example::leaves(Column::Name, "Acme Deals and Coupons").said("Name is too long"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let most = case.failure.wants.iter().find_map(|want| match want {
        Want::MaxLength(most) => Some(*most),
        _ => None,
    })?;
    let separator = match case.column {
        Column::Categories => Some(case.context.settings.value_separator.as_str()),
        _ => None,
    };
    cut(case.cell, most, separator).map(|after| {
        Fix::suggested(
            after,
            "what is cut off is lost; a shorter form may be better",
        )
    })
}

/// The text cut to at most so many characters: after a whole part of a list, or after a word if at
/// least half is kept. Nothing if it fits already or nothing would be left.
fn cut(text: &str, most: usize, separator: Option<&str>) -> Option<String> {
    let text = trim_invisible(text);
    let (end, _) = text.char_indices().nth(most)?;
    let (head, tail) = text.split_at_checked(end)?;
    let whole_part = separator.filter(|it| !it.is_empty()).and_then(|separator| {
        if tail.starts_with(separator) {
            return Some(head);
        }
        head.rfind(separator).and_then(|at| head.get(..at))
    });
    let whole_word = || {
        let at = if tail.starts_with(char::is_whitespace) {
            head.len()
        } else {
            head.rfind(char::is_whitespace)?
        };
        head.get(..at)
            .filter(|kept| kept.chars().count() * 2 >= most)
    };
    let kept = whole_part.or_else(whole_word).unwrap_or(head).trim_end();
    (!kept.is_empty()).then(|| kept.to_owned())
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn texts_are_cut_where_it_hurts_least() {
        for (text, most, separator, expected) in [
            ("Acme Deals and Coupons", 12, None, Some("Acme Deals")),
            ("Acme Deals and Coupons", 10, None, Some("Acme Deals")),
            ("Acme Deals", 10, None, None),
            ("Acme Deals ", 10, None, None),
            ("A Conglomerate", 10, None, Some("A Conglome")),
            ("Überraschung", 3, None, Some("Übe")),
            (
                "Fashion, Home, Garden",
                15,
                Some(", "),
                Some("Fashion, Home"),
            ),
            (
                "Fashion, Home, Garden",
                13,
                Some(", "),
                Some("Fashion, Home"),
            ),
            ("Fashion, Home, Garden", 4, Some(", "), Some("Fash")),
            ("Acme", 0, None, None),
        ] {
            assert_eq!(
                cut(text, most, separator).as_deref(),
                expected,
                "{text:?} to {most}"
            );
        }
    }
}
