//! Wordings about the row, its columns, its bytes and who may import it.

use super::super::concept::Meaning as M;
use super::Wording as W;
use crate::failure::FailureKind as K;

/// Any of the nine.
const OURS: M = M::ON_ANY.without(M::ON_OTHER);

/// What says that the value of a cell is refused, and not a right to write it.
const OF_VALUE: M = M::EXCLUDED.or(M::VALUE).or(M::EXTRA).or(M::CONTAIN);

pub(super) const WORDINGS: &[W] = &[
    // Whatever was asked for, nothing came.
    W::new(
        "nothing-received",
        K::MissingValue,
        "Invalid input: expected string, received undefined",
    )
    .all(M::GOT_NULL),
    W::new(
        "rights-denied",
        K::Permission,
        "You do not have permission to edit this brand",
    )
    .all(M::RIGHTS.or(M::DENIED))
    .none(M::EXCLUDED.or(M::VALUE).or(M::QUOTED_NAME).or(M::OUTSIDE)),
    W::new(
        "rights-denied-to-someone",
        K::Permission,
        "You do not have permission to import data",
    )
    .all(M::RIGHTS.or(M::DENIED))
    .none(M::EXCLUDED.or(M::BLOCKED).or(M::OUTSIDE).or(M::QUOTED_NAME)),
    W::new(
        "account-refused",
        K::Permission,
        "UPDATE denied for 'anna'@'localhost'",
    )
    .all(M::ACCOUNT)
    .some(M::DENIED.or(M::DISALLOWED).or(M::BLOCKED).or(M::RIGHTS)),
    W::new(
        "column-closed",
        K::Permission,
        "Permission denied for column 'brand'",
    )
    .all(M::RIGHTS.or(M::DENIED).or(M::COLUMN).or(M::QUOTED_NAME))
    .none(OF_VALUE.or(M::BLOCKED)),
    W::new(
        "field-closed",
        K::Permission,
        "Field 'brand' is not editable",
    )
    .all(M::RIGHTS.or(M::DENIED).or(M::FIELD).or(M::QUOTED_NAME))
    .none(OF_VALUE),
    W::new(
        "record-closed",
        K::Permission,
        "Insufficient rights for object 'brand'",
    )
    .all(M::RIGHTS.or(M::DENIED).or(M::RECORD).or(M::QUOTED_NAME))
    .none(OF_VALUE.or(M::BLOCKED)),
    W::new(
        "rights-refused",
        K::Permission,
        "Access to this network is not allowed for your role",
    )
    .all(M::RIGHTS)
    .some(
        M::DISALLOWED
            .or(M::CANNOT)
            .or(M::MISSING)
            .or(M::REQUIRED)
            .or(M::HAS_NO)
            .or(M::LACKS),
    )
    .none(
        M::TYPE
            .or(M::BLANK)
            .or(M::NULL)
            .or(M::VALUE)
            .or(M::FIELD)
            .or(M::QUOTED),
    ),
    W::new(
        "bytes-unreadable",
        K::Encoding,
        "'utf-8' codec can't decode byte 0xe9 in position 3",
    )
    .all(M::ENCODING)
    .some(
        M::INVALID
            .or(M::CANNOT)
            .or(M::NOT)
            .or(M::DECODE)
            .or(M::MUST)
            .or(M::HAS_NO)
            .or(M::UNRECOGNISED)
            .or(M::UNKNOWN)
            .or(M::OUTSIDE)
            .or(M::RANGE)
            .or(M::TROUBLE),
    )
    .none(M::URL.or(M::EMAIL).or(M::DATE)),
    W::new(
        "letters-unreadable",
        K::Encoding,
        "Name contains invalid characters",
    )
    .all(M::CHARACTER)
    .some(M::INVALID.or(M::DISALLOWED).or(M::UNPARSED))
    .some(M::ON_NAME.or(M::ON_REFERENCE))
    .none(M::TYPE.or(M::LONG).or(M::MOST)),
    W::new(
        "cells-counted",
        K::ColumnCount,
        "Number of data fields does not match number of headers.",
    )
    .all(M::COUNT)
    .some(M::FIELD.or(M::COLUMN))
    .some(M::UNEVEN.or(M::COMPLAINT))
    .none(M::LENGTH.or(M::ON_NAME)),
    W::new(
        "cells-numbered",
        K::ColumnCount,
        "Expected 3 fields in line 5, saw 4",
    )
    .all(M::NUMBERED)
    .some(
        M::MUST
            .or(M::GOT)
            .or(M::TURN)
            .or(M::MISMATCH)
            .or(M::INVALID)
            .or(M::ROW),
    )
    .none(M::LENGTH.or(M::EXTRA)),
    W::new(
        "values-numbered",
        K::ColumnCount,
        "The row has 8 values, but 9 were expected",
    )
    .all(M::VALUES_NUMBERED)
    .some(M::MUST.or(M::GOT).or(M::TURN).or(M::COLUMN).or(M::LACKS))
    .none(
        M::LENGTH
            .or(M::EXTRA)
            .or(M::MOST)
            .or(M::LEAST)
            .or(M::LIST)
            .or(M::TYPE)
            .or(M::ON_ANY),
    ),
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
