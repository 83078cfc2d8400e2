//! Wordings about names out of a closed list or of another table, and about a column that is only
//! called faulty.

use super::super::concept::Meaning as M;
use super::Wording as W;
use crate::failure::FailureKind as K;

const OUT_OF_LIST: M = M::MUST
    .or(M::INVALID)
    .or(M::OUTSIDE)
    .or(M::MISMATCH)
    .or(M::UNKNOWN)
    .or(M::NOT_FOUND)
    .or(M::UNRECOGNISED)
    .or(M::DISALLOWED)
    .or(M::UNPARSED);

/// What is said of a value, a column or a table and not of the thing that the row stands for.
const NO_THING: M = M::FILE
    .or(M::TYPE)
    .or(M::FIELD)
    .or(M::COLUMN)
    .or(M::STORE)
    .or(M::CHARACTER)
    .or(M::FORMAT)
    .or(M::LENGTH)
    .or(M::BLANK)
    .or(M::NULL)
    .or(M::PATTERN)
    .or(M::VALUE)
    .or(M::TROUBLE)
    .or(M::QUOTED_NAME)
    .or(M::ON_ANY);

pub(super) const WORDINGS: &[W] = &[
    W::new(
        "not-in-list",
        K::UnknownReference,
        "Network must be one of: LinkShare, CJ",
    )
    .all(M::LIST)
    .some(OUT_OF_LIST)
    .none(M::ON_URL.or(M::ON_EMAIL).or(M::ON_DATE).or(M::ON_ID)),
    W::new(
        "outside",
        K::UnknownReference,
        "Network is not included in the set",
    )
    .all(M::OUTSIDE)
    .none(
        M::FILE
            .or(M::FORMAT)
            .or(M::DATE_FORMAT)
            .or(M::LENGTH)
            .or(M::SEPARATED),
    ),
    W::new(
        "quoted-choices",
        K::UnknownReference,
        "Input should be 'LinkShare' or 'CJ'",
    )
    .all(M::CHOICES)
    .none(M::LACKS),
    W::new(
        "reference-not-found",
        K::UnknownReference,
        "Brand does not exist",
    )
    .some(M::NOT_FOUND.or(M::UNKNOWN).or(M::UNRECOGNISED))
    .some(
        M::ON_REFERENCE
            .or(M::RECORD)
            .or(M::REFERENCE)
            .or(M::QUOTED)
            .or(M::VALUE),
    )
    .none(M::FILE.or(M::ACCOUNT)),
    W::new(
        "id-of-nobody",
        K::UnknownReference,
        "Publisher ID 1043 not found",
    )
    .all(M::ON_ID.or(M::NOT_FOUND).or(M::DIGITS))
    .none(NO_THING.without(M::ON_ANY)),
    W::new(
        "value-of-no-record",
        K::UnknownReference,
        "This value could not be matched to any record of the sheet",
    )
    .all(M::NOT_FOUND.or(M::VALUE).or(M::RECORD).or(M::FILE))
    .none(M::COLUMN),
    W::new(
        "list-check-failed",
        K::UnknownReference,
        "Network fails the enum check",
    )
    .all(M::LIST.or(M::TROUBLE).or(M::ON_REFERENCE)),
    W::new(
        "reference-must-exist",
        K::UnknownReference,
        "Brand must exist",
    )
    .all(M::MUST.or(M::FOUND).or(M::ON_REFERENCE)),
    W::new(
        "reference-broken",
        K::UnknownReference,
        "Violates foreign key constraint",
    )
    .all(M::REFERENCE)
    .some(
        M::CONSTRAINT
            .or(M::INVALID)
            .or(M::MISSING)
            .or(M::HAS_NO)
            .or(M::NOT_PRESENT)
            .or(M::MISMATCH),
    ),
    // "Unexpected error, reference 8f3a" speaks of no value.
    W::new(
        "lookup-failed",
        K::UnknownReference,
        "Error in the lookup for Network = Rakuten",
    )
    .all(M::REFERENCE.or(M::TROUBLE))
    .some(
        M::ON_ANY
            .or(M::QUOTED)
            .or(M::VALUE)
            .or(M::RECORD)
            .or(M::QUOTED_NAME),
    ),
    W::of_column(
        "value-not-accepted",
        "Network Publisher ID cannot accept the provided value",
    )
    .all(M::DISALLOWED.or(M::VALUE))
    .some(M::ON_ID.or(M::ON_DATE).or(M::ON_URL).or(M::ON_EMAIL))
    .none(M::CHARACTER),
    W::new(
        "value-not-allowed",
        K::UnknownReference,
        "Value 'Rakuten' is not allowed",
    )
    .all(M::DISALLOWED)
    .some(M::VALUE.or(M::QUOTED).or(M::ON_REFERENCE))
    .none(M::CHARACTER.or(M::FILE)),
    W::new(
        "choices-named",
        K::UnknownReference,
        "Network should be LinkShare or CJ",
    )
    .all(M::MUST.or(M::JOIN))
    .some(M::ON_REFERENCE)
    .none(
        M::LENGTH
            .or(M::FORMAT)
            .or(M::MATCH)
            .or(M::TYPE)
            .or(M::TEXT)
            .or(M::VALID)
            .or(M::CHARACTER),
    ),
    W::new(
        "none-there-that-matches",
        K::UnknownReference,
        "No matching offer exists",
    )
    .all(M::UNKNOWN.or(M::FOUND))
    .none(
        M::FILE
            .or(M::TROUBLE)
            .or(M::TYPE)
            .or(M::CHARACTER)
            .or(M::ENCODING)
            .or(M::FORMAT),
    ),
    // What is not there is none of the nine columns.
    W::new(
        "thing-not-there",
        K::UnknownReference,
        "Partner 4745711 does not exist",
    )
    .all(M::THING)
    .some(M::NOT_FOUND.or(M::UNKNOWN))
    .none(NO_THING),
    W::new(
        "thing-must-be-there",
        K::UnknownReference,
        "Partner must exist",
    )
    .all(M::THING.or(M::MUST).or(M::FOUND))
    .none(NO_THING),
    W::of_column("holds-what-it-may-not", "Publisher ID contains letters")
        .all(M::CONTAIN.or(M::CHARACTER))
        .some(M::ON_ANY)
        .none(M::ON_NAME),
    W::of_column("letters-inside", "Letters in Publisher ID")
        .all(M::CHARACTER.or(M::WITHIN))
        .some(M::ON_ID.or(M::ON_DATE).or(M::ON_URL).or(M::ON_EMAIL))
        .none(
            M::MUST
                .or(M::ALLOWED)
                .or(M::VALID)
                .or(M::NOT)
                .or(M::REQUIRED),
        ),
    W::of_column(
        "holds-what-is-barred",
        "Publisher ID: letters are not allowed",
    )
    .all(M::DISALLOWED.or(M::CHARACTER))
    .some(M::ON_ID.or(M::ON_DATE).or(M::ON_URL).or(M::ON_EMAIL))
    .none(M::TYPE),
    W::of_column(
        "must-not-hold",
        "Media Property URLs must not contain spaces",
    )
    .all(M::MUST.or(M::LACKS).or(M::CHARACTER))
    .some(M::ON_ANY)
    .none(M::ON_NAME),
    W::of_column(
        "must-not-begin-so",
        "Network Publisher ID must not start with 0",
    )
    .all(M::MUST.or(M::LACKS))
    .some(M::DIGITS.or(M::QUOTED))
    .some(M::ON_ID.or(M::ON_DATE).or(M::ON_URL).or(M::ON_EMAIL))
    .none(M::FIELD.or(M::COLUMN).or(M::LENGTH)),
    W::of_column("called-invalid", "Brand is invalid")
        .some(M::UNFIT)
        .some(M::ON_ANY),
    W::of_column(
        "constraint-broken",
        "Constraint `ok` is violated: (network_date_accepted > 0)",
    )
    .all(M::CONSTRAINT)
    .some(
        M::ON_ID
            .or(M::ON_DATE)
            .or(M::ON_URL)
            .or(M::ON_EMAIL)
            .or(M::ON_REFERENCE),
    )
    .none(
        M::UNIQUE
            .or(M::REFERENCE)
            .or(M::NULL)
            .or(M::LENGTH)
            .or(M::VALID),
    ),
    W::of_column("form-expected", "Join Date must be valid")
        .all(M::MUST)
        .some(M::VALID.or(M::PATTERN).or(M::FORMAT).or(M::MATCH)),
];
