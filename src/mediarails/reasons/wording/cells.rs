//! Wordings about the bytes of a row and how many cells it has.

use super::super::concept::Meaning as M;
use super::Wording as W;
use crate::failure::FailureKind as K;

pub(super) const WORDINGS: &[W] = &[
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
];
