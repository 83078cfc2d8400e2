//! Wordings about values that are not there at all.

use super::super::concept::Meaning as M;
use super::Wording as W;
use crate::failure::FailureKind as K;

const ABOUT_FORM: M = M::UNFIT.or(M::VALID).or(M::PATTERN).or(M::DATE_FORMAT);

pub(super) const WORDINGS: &[W] = &[
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
