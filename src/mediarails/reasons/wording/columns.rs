//! Wordings about columns that are missing, unknown or not welcome.

use super::super::concept::Meaning as M;
use super::Wording as W;
use crate::failure::FailureKind as K;

/// Any of the nine.
const OURS: M = M::ON_ANY.without(M::ON_OTHER);

pub(super) const WORDINGS: &[W] = &[
    W::new(
        "column-to-be-left-out",
        K::UnknownColumn,
        "joined: expected nothing",
    )
    .all(M::LEFT_OUT)
    .none(
        M::CHARACTER
            .or(M::SPACE)
            .or(M::DUPLICATE)
            .or(M::ROW)
            .or(M::RECORD)
            .or(M::THING),
    ),
    W::new(
        "names-of-columns-bad",
        K::UnknownColumn,
        "Column names: joined, tier are invalid",
    )
    .all(M::COLUMN_NAMES)
    .some(
        M::INVALID
            .or(M::UNKNOWN)
            .or(M::UNRECOGNISED)
            .or(M::DISALLOWED),
    )
    .none(M::VALUE.or(M::DUPLICATE).or(M::CHARACTER)),
    W::new(
        "column-looked-for",
        K::MissingColumn,
        "Expected the column Brand, which could not be found",
    )
    .all(M::COLUMN.or(M::NOT_FOUND).or(M::SOUGHT))
    .some(OURS)
    .none(
        M::STORE
            .or(M::VALUE)
            .or(M::QUOTED)
            .or(M::RECORD)
            .or(M::REFERENCE),
    ),
    W::new(
        "column-asked-of-file",
        K::MissingColumn,
        "The header row must contain Brand",
    )
    .all(M::COLUMN.or(M::FILE).or(M::MUST).or(M::CONTAIN))
    .some(OURS)
    .none(
        M::VALUE
            .or(M::FORMAT)
            .or(M::TYPE)
            .or(M::CHARACTER)
            .or(M::LENGTH)
            .or(M::LACKS)
            .or(M::NOT)
            .or(M::QUOTED)
            .or(M::UNIQUE)
            .or(M::DUPLICATE)
            .or(M::VALID),
    ),
    W::new(
        "column-to-be-added",
        K::MissingColumn,
        "Please add a Brand column",
    )
    .all(M::COLUMN.or(M::PROVIDE).or(M::CONTAIN))
    .some(OURS)
    .none(
        M::VALUE
            .or(M::FORMAT)
            .or(M::TYPE)
            .or(M::CHARACTER)
            .or(M::LENGTH)
            .or(M::INVALID)
            .or(M::QUOTED)
            .or(M::VALID),
    ),
    W::new(
        "column-unknown",
        K::UnknownColumn,
        "Unknown column 'Publisher Group'",
    )
    .some(M::UNKNOWN.or(M::EXTRA).or(M::UNRECOGNISED))
    .some(M::FIELD.or(M::COLUMN))
    .none(M::VALUE.or(M::TYPE).or(M::CHARACTER).or(M::REQUIRED)),
    W::new(
        "quoted-column-unexpected",
        K::UnknownColumn,
        "\"joined_on\" is unexpected",
    )
    .all(M::EXTRA)
    .some(M::QUOTED_NAME.or(M::QUOTED_WORD))
    .none(
        M::VALUE
            .or(M::TYPE)
            .or(M::TEXT)
            .or(M::CHARACTER)
            .or(M::REQUIRED)
            .or(M::UNKNOWN)
            .or(M::FILE)
            .or(M::ROW)
            .or(M::RECORD)
            .or(M::TROUBLE)
            .or(M::ENCODING),
    ),
    W::new(
        "column-not-in-table",
        K::UnknownColumn,
        "column \"publisher_group\" of relation \"partners\" does not exist",
    )
    .all(M::NOT_FOUND)
    .some(M::FIELD.or(M::COLUMN))
    .none(
        M::FILE
            .or(M::VALUE)
            .or(M::RECORD)
            .or(M::REFERENCE)
            .or(M::REQUIRED),
    ),
    W::new(
        "column-not-allowed",
        K::UnknownColumn,
        "Properties not allowed: Publisher Group",
    )
    .all(M::DISALLOWED)
    .some(M::FIELD.or(M::EXTRA).or(M::COLUMN))
    .none(
        M::BLANK
            .or(M::NULL)
            .or(M::VALUE)
            .or(M::TYPE)
            .or(M::CHARACTER),
    ),
    W::new(
        "columns-to-be-absent",
        K::UnknownColumn,
        "The data must not contain a property joined",
    )
    .all(M::MUST.or(M::LACKS).or(M::FIELD))
    .none(
        M::TYPE
            .or(M::CHARACTER)
            .or(M::LENGTH)
            .or(M::BLANK)
            .or(M::DUPLICATE)
            .or(M::ON_ANY),
    ),
    W::new(
        "quoted-column-not-allowed",
        K::UnknownColumn,
        "\"publisher_group\" is not allowed",
    )
    .all(M::DISALLOWED.or(M::QUOTED_NAME))
    .none(
        M::BLANK
            .or(M::NULL)
            .or(M::VALUE)
            .or(M::TYPE)
            .or(M::QUOTED)
            .or(M::CHARACTER)
            .or(M::DUPLICATE),
    ),
    W::new(
        "quoted-word-not-allowed",
        K::UnknownColumn,
        "\"joined\" is not allowed",
    )
    .all(M::DISALLOWED.or(M::QUOTED_WORD))
    .none(
        M::BLANK
            .or(M::NULL)
            .or(M::VALUE)
            .or(M::TYPE)
            .or(M::LIST)
            .or(M::ON_ANY)
            .or(M::CHARACTER)
            .or(M::DUPLICATE),
    ),
    W::new(
        "column-missing",
        K::MissingColumn,
        "Missing required column: Brand",
    )
    .all(M::COLUMN)
    .some(M::MISSING.or(M::NOT_PRESENT).or(M::LACKS).or(M::HAS_NO))
    .none(M::VALUE.or(M::BLANK).or(M::NULL).or(M::GOT_NULL)),
    W::new(
        "column-required",
        K::MissingColumn,
        "The column Brand is required",
    )
    .all(M::COLUMN.or(M::REQUIRED))
    .none(
        M::VALUE
            .or(M::BLANK)
            .or(M::NULL)
            .or(M::GOT_NULL)
            .or(M::NTH_COLUMN),
    ),
    W::new("no-such-column-here", K::MissingColumn, "No Brand column")
        .all(M::COLUMN.or(M::NOT))
        .some(M::ON_ANY)
        .none(
            M::COMPLAINT
                .without(M::NOT)
                .or(M::NOT_FOUND)
                .or(M::FOUND)
                .or(M::DISALLOWED)
                .or(M::ALLOWED)
                .or(M::OUTSIDE)
                .or(M::VALUE)
                .or(M::BLANK)
                .or(M::NULL)
                .or(M::UNIQUE)
                .or(M::LENGTH)
                .or(M::COUNT)
                .or(M::QUOTED),
        ),
    W::new(
        "column-not-in-file",
        K::MissingColumn,
        "Column Tier not found in header row",
    )
    .all(M::COLUMN.or(M::FILE))
    .some(M::NOT_FOUND.or(M::OUTSIDE).or(M::NOT_PRESENT))
    .none(M::VALUE),
];
