//! Rules for e-mail addresses, one file per defect.
//!
//! Suggestions are last: they are only for what the safe rules leave.

mod apostrophe_email;
mod doubled_at_sign;
mod email_among_words;
mod email_display_name;
mod email_padding;
mod email_placeholder;
mod email_trailing_mark;
mod email_wrapping;
mod full_width_email;
mod mailto_prefix;
mod misspelt_email_domain;
mod repeated_email;
mod several_emails;
mod spaced_at_sign;
mod spelt_out_at_sign;
mod unicode_domain;
mod upper_case_domain;
mod word_for_no_email;

use super::Rule;

/// The rules of this folder, in the order in which they are asked.
pub(super) const RULES: &[Rule] = &[
    email_padding::RULE,
    mailto_prefix::RULE,
    email_wrapping::RULE,
    email_display_name::RULE,
    full_width_email::RULE,
    email_trailing_mark::RULE,
    spaced_at_sign::RULE,
    upper_case_domain::RULE,
    unicode_domain::RULE,
    repeated_email::RULE,
    email_placeholder::RULE,
    word_for_no_email::RULE,
    several_emails::RULE,
    misspelt_email_domain::RULE,
    spelt_out_at_sign::RULE,
    doubled_at_sign::RULE,
    apostrophe_email::RULE,
    email_among_words::RULE,
];
