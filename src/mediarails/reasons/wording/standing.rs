//! Wordings about values that are there twice, not welcome, or too long.

use super::super::concept::Meaning as M;
use super::Wording as W;
use crate::failure::FailureKind as K;

const ABOUT_FORM: M = M::UNFIT.or(M::VALID).or(M::PATTERN).or(M::DATE_FORMAT);

/// What is compared with a form, a column or a list, and not with what is there.
const OF_NOTATION: M = M::FORMAT
    .or(M::PATTERN)
    .or(M::DATE_FORMAT)
    .or(M::FILE)
    .or(M::COLUMN)
    .or(M::FIELD)
    .or(M::LIST)
    .or(M::NUMBER);

pub(super) const WORDINGS: &[W] = &[
    W::new("named-as-absent", K::MissingValue, "Skipped: no brand").all(M::NONE_THERE),
    W::new(
        "on-two-rows",
        K::Duplicate,
        "The same partner appears on lines 4 and 9",
    )
    .all(M::ON_TWO_ROWS)
    .none(M::COMPLAINT.without(M::DUPLICATE)),
    W::new(
        "none-called-so",
        K::UnknownReference,
        "None of your brands is called \"Acm\"",
    )
    .all(M::EXCLUDED.or(M::FOUND))
    .some(M::ON_REFERENCE.or(M::RECORD))
    .none(M::MUST),
    W::new(
        "on-exclusion-list",
        K::Blocklisted,
        "Brand must not be one of the following values: Adult",
    )
    .all(M::EXCLUDED)
    .none(
        M::CHARACTER
            .or(M::LENGTH)
            .or(M::BLANK)
            .or(M::NULL)
            .or(M::FUTURE)
            .or(M::FORMAT)
            .or(M::MATCH)
            .or(M::EMPTY_VALUE),
    ),
    W::new(
        "fits-none",
        K::UnknownReference,
        "\"Acm\" fits none of your brands",
    )
    .all(M::EXCLUDED.or(M::MATCH))
    .none(
        M::FORMAT
            .or(M::PATTERN)
            .or(M::DATE_FORMAT)
            .or(M::FILE)
            .or(M::COLUMN)
            .or(M::FIELD)
            .or(M::TYPE),
    ),
    W::new("blocked", K::Blocklisted, "Publisher is on the blocklist")
        .all(M::BLOCKED)
        .none(M::CHARACTER.or(M::LENGTH).or(M::STORE)),
    W::new(
        "there-already",
        K::Duplicate,
        "Network publisher has already been taken",
    )
    .all(M::DUPLICATE),
    W::new(
        "one-there-before",
        K::Duplicate,
        "Entry with the same network_publisher_id exists",
    )
    .all(M::ALREADY)
    .some(M::FOUND.or(M::PRESENT).or(M::ALLOWED))
    .none(
        ABOUT_FORM
            .or(M::FORMAT)
            .or(M::COUNT)
            .or(M::LENGTH)
            .or(M::MUST)
            .or(M::CANNOT),
    ),
    // The value that nothing matches may be an e-mail address, and is not called faulty.
    W::new(
        "none-that-matches",
        K::UnknownReference,
        "We cannot find a partner who matches this e-mail",
    )
    .all(M::NOT_FOUND.or(M::MISMATCH))
    .none(OF_NOTATION),
    W::new(
        "no-such-thing-matches",
        K::UnknownReference,
        "No partner matches this e-mail",
    )
    .all(M::NO_SUCH.or(M::MISMATCH))
    .some(M::THING.or(M::RECORD).or(M::ON_REFERENCE))
    .none(OF_NOTATION),
    W::new(
        "match-found",
        K::Duplicate,
        "A record matching the input was found",
    )
    .all(M::RECORD.or(M::MATCH).or(M::FOUND))
    .none(
        ABOUT_FORM
            .or(M::NOT)
            .or(M::NOT_FOUND)
            .or(M::MUST)
            .or(M::CANNOT),
    ),
    W::new(
        "must-be-unique",
        K::Duplicate,
        "Categories: Unique items required",
    )
    .all(M::UNIQUE)
    .some(
        M::MUST
            .or(M::CONSTRAINT)
            .or(M::REQUIRED)
            .or(M::INVALID)
            .or(M::TROUBLE),
    ),
    W::new(
        "least-length-of-one",
        K::MissingValue,
        "Name is too short (minimum is 1 character)",
    )
    .all(M::ONE)
    .some(M::LEAST.or(M::SHORT))
    .some(M::LENGTH.or(M::ON_NAME).or(M::TEXT).or(M::LIST))
    .none(M::NUMBER.or(M::LONG)),
    W::new(
        "too-long",
        K::TooLong,
        "Name is too long (maximum is 30 characters)",
    )
    .all(M::LONG),
    W::new(
        "over-maximum-length",
        K::TooLong,
        "Name may not be greater than 30 characters",
    )
    .all(M::MOST.or(M::LENGTH))
    .none(M::DATE),
    W::new(
        "so-much-is-allowed",
        K::TooLong,
        "300 characters, only 255 allowed",
    )
    .all(M::LENGTH.or(M::MUST).or(M::ALLOWED).or(M::DIGITS))
    .none(M::TYPE),
    W::new(
        "does-not-fit",
        K::TooLong,
        "Name does not fit into 30 characters",
    )
    .all(M::MISMATCH.or(M::DISALLOWED).or(M::LENGTH).or(M::DIGITS))
    .none(M::TYPE.or(M::PATTERN).or(M::FORMAT).or(M::LEAST)),
    W::new("name-over-bound", K::TooLong, "Name: at most 40")
        .all(M::MOST.or(M::ON_NAME))
        .none(M::NUMBER.or(M::DATE).or(M::LEAST).or(M::COUNT).or(M::LIST)),
    W::new(
        "text-too-big",
        K::TooLong,
        "Too big: the text must be short",
    )
    .all(M::BIG)
    .some(M::LENGTH.or(M::TEXT).or(M::ON_NAME))
    .none(M::NUMBER),
];
