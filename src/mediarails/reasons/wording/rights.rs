//! Wordings that outweigh all others: that nothing came, and that a right is lacking.

use super::super::concept::Meaning as M;
use super::Wording as W;
use crate::failure::FailureKind as K;

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
];
