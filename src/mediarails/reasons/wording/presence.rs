//! Wordings about values that are there twice, too long, not there at all, or not welcome.

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
    W::new(
        "must-not-be-blank",
        K::MissingValue,
        "Brand must not be empty",
    )
    .all(M::NOT_BLANK)
    .none(M::UNPARSED),
    W::new(
        "empty-value-bad",
        K::MissingValue,
        "The value '' is invalid.",
    )
    .all(M::EMPTY_VALUE)
    .some(M::INVALID.or(M::DISALLOWED).or(M::EXCLUDED))
    .none(
        M::TYPE
            .or(M::LIST)
            .or(M::PATTERN)
            .or(M::ON_ID)
            .or(M::ON_DATE)
            .or(M::ON_URL)
            .or(M::ON_EMAIL)
            .or(M::ON_REFERENCE),
    ),
    // A row that is blank lacks no single value.
    W::new("is-blank", K::MissingValue, "Brand is blank")
        .all(M::BLANK)
        .none(ABOUT_FORM.or(M::MUST).or(M::PIECE).or(M::ROW).or(M::FILE)),
    W::new(
        "is-blank-in-row",
        K::MissingValue,
        "Row 4: the value is blank",
    )
    .all(M::BLANK)
    .some(M::ROW.or(M::FILE))
    .some(
        M::ON_ANY
            .or(M::VALUE)
            .or(M::FIELD)
            .or(M::COLUMN)
            .or(M::TYPE),
    )
    .none(ABOUT_FORM.or(M::MUST).or(M::PIECE)),
    W::new(
        "null",
        K::MissingValue,
        "null value in column \"brand\" violates not-null constraint",
    )
    .all(M::NULL)
    .none(M::UNKNOWN.or(M::TYPE)),
    W::new(
        "pick-from-list",
        K::UnknownReference,
        "Please select a network from the list",
    )
    .all(M::LIST.or(M::WITHIN))
    .some(M::PROVIDE.or(M::REQUIRED))
    .none(M::TYPE.or(M::NOT_PRESENT).or(M::MISSING)),
    W::new(
        "number-required-of-id",
        K::BadNumber,
        "Network Publisher ID: a number is required",
    )
    .all(M::NUMBER.or(M::REQUIRED).or(M::ON_ID))
    .none(M::COLUMN),
    W::new(
        "related-record-required",
        K::UnknownReference,
        "A related record is required in the table of brands",
    )
    .all(M::REFERENCE.or(M::RECORD).or(M::REQUIRED))
    .none(M::VALUE.or(M::FIELD).or(M::COLUMN)),
    W::new(
        "required-record-missing",
        K::UnknownReference,
        "A record that is required was not found",
    )
    .all(M::RECORD.or(M::REQUIRED))
    .some(M::NOT_FOUND.or(M::MISSING))
    .none(M::VALUE.or(M::FIELD).or(M::COLUMN).or(M::ON_ANY)),
    W::new("value-required", K::MissingValue, "Brand is required")
        .all(M::REQUIRED)
        .none(ABOUT_FORM.or(M::PIECE).or(M::FORMAT)),
    W::new("value-missing", K::MissingValue, "Missing value for Brand")
        .some(M::MISSING.or(M::NOT_PRESENT))
        .none(
            ABOUT_FORM
                .or(M::PIECE)
                .or(M::REFERENCE)
                .or(M::FILE)
                .or(M::RIGHTS),
        ),
    W::new(
        "value-missing-in-file",
        K::MissingValue,
        "Brand is missing in line 4 of the file",
    )
    .all(M::FILE)
    .some(M::MISSING.or(M::NOT_PRESENT))
    .some(M::VALUE.or(M::FIELD).or(M::ON_ANY).or(M::TYPE))
    .none(ABOUT_FORM.or(M::PIECE).or(M::REFERENCE)),
    W::new(
        "field-must-be-there",
        K::MissingValue,
        "data must contain ['name'] properties",
    )
    .all(M::MUST.or(M::CONTAIN).or(M::FIELD))
    .some(M::QUOTED_NAME)
    .none(ABOUT_FORM.or(M::CHARACTER)),
    W::new(
        "key-must-exist",
        K::MissingValue,
        "The key \"network_publisher_id\" is expected to exist",
    )
    .all(M::MUST.or(M::FOUND).or(M::FIELD).or(M::QUOTED_NAME))
    .none(
        ABOUT_FORM
            .or(M::VALUE)
            .or(M::RECORD)
            .or(M::REFERENCE)
            .or(M::NOT),
    ),
    W::new(
        "fewer-than-one-value",
        K::MissingValue,
        "Less than 1 values for this field",
    )
    .all(M::ONE.or(M::LEAST).or(M::VALUES_NUMBERED))
    .none(ABOUT_FORM.or(M::NUMBER).or(M::ROW)),
    W::new(
        "lacks-such-an-entry",
        K::UnknownReference,
        "Network does not contain an entry named 'Rakuten'",
    )
    .all(M::LACKS.or(M::RECORD).or(M::FIELD).or(M::QUOTED))
    .some(M::ON_REFERENCE)
    .none(ABOUT_FORM.or(M::MUST).or(M::QUOTED_NAME).or(M::QUOTED_WORD)),
    W::new(
        "list-lacks-value",
        K::UnknownReference,
        "The enum does not contain 'Rakuten'",
    )
    .all(M::LACKS.or(M::LIST).or(M::QUOTED))
    .none(ABOUT_FORM.or(M::MUST).or(M::CHARACTER).or(M::TYPE)),
    W::new(
        "fields-lacking",
        K::MissingValue,
        "The row does not contain the fields {'name'}",
    )
    .all(M::LACKS.or(M::FIELD))
    .none(ABOUT_FORM.or(M::CHARACTER).or(M::LENGTH).or(M::MUST)),
    W::new(
        "none-of-that-name",
        K::UnknownReference,
        "There is no brand with this name",
    )
    .all(M::HAS_NO.or(M::ALREADY))
    .some(M::ON_REFERENCE)
    .none(ABOUT_FORM),
    W::new(
        "has-no-such-option",
        K::UnknownReference,
        "Network has no option 'Rakuten'",
    )
    .all(M::HAS_NO.or(M::LIST))
    .some(M::QUOTED)
    .none(ABOUT_FORM.or(M::BLANK).or(M::NULL).or(M::RIGHTS)),
    W::new("has-none", K::MissingValue, "Partner has no name")
        .all(M::HAS_NO)
        .some(M::ON_ANY)
        .none(
            ABOUT_FORM
                .or(M::CHARACTER)
                .or(M::LENGTH)
                .or(M::PIECE)
                .or(M::QUOTED)
                .or(M::COLUMN)
                .or(M::FOUND)
                .or(M::NOT_FOUND)
                .or(M::RIGHTS),
        ),
    W::new(
        "enter-one-at-least",
        K::MissingValue,
        "Please provide at least one website",
    )
    .all(M::ONE.or(M::PROVIDE))
    .none(M::NUMBER.or(M::DIGITS).or(ABOUT_FORM)),
    W::new("please-enter", K::MissingValue, "Please enter a brand")
        .all(M::PROVIDE)
        .some(M::VALUE.or(M::ON_ANY).or(M::FIELD))
        .none(
            ABOUT_FORM
                .or(M::NUMBER)
                .or(M::FORMAT)
                .or(M::LENGTH)
                .or(M::DATE)
                .or(M::LIST)
                .or(M::MOST)
                .or(M::LEAST)
                .or(M::NOT),
        ),
];
