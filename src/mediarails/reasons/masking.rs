//! The text of a reason with its values taken out, so that texts which differ only in values are one
//! line in a summary.

use super::scan;
use super::token::{Break, Sort};

/// The text with quoted values, numbers, dates, addresses and URLs replaced by a word in angle
/// brackets.
pub fn mask(text: &str) -> String {
    let scanned = scan::scan(text);
    let mut masked = String::with_capacity(text.len());
    let mut at = 0;
    for token in &scanned.tokens {
        let placeholder = match token.sort {
            Sort::Quoted => "<value>",
            Sort::Number => "<number>",
            Sort::Date => "<date>",
            Sort::Url => "<url>",
            Sort::Email => "<email>",
            Sort::Word | Sort::Pattern | Sort::DateFormat | Sort::Break(Break::Part | _) => {
                continue;
            }
        };
        masked.push_str(text.get(at..token.start).unwrap_or_default());
        masked.push_str(placeholder);
        at = token.end;
    }
    masked.push_str(text.get(at..).unwrap_or_default());
    masked
}
