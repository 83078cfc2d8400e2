//! What English reasons say of a value that must be a multiple, a week, of some scale; of one that was
//! looked for by a query; of one that was cut off.

use super::super::super::concept::Meaning as M;

pub(super) const WORDS: &[(M, &str)] = &[
    (
        M::NUMBER,
        "multiple of|multiples of|a multiple|divisible by|evenly divisible by|multiple of step size",
    ),
    (
        M::NUMBER.or(M::PIECE).or(M::MUST),
        "scale must|scale should|precision must|precision should",
    ),
    (
        M::UNPARSED,
        "introduced by coercion|introduced by conversion|produced by coercion|turned to na|coerced to na|coerced to nan|turned to nan",
    ),
    (
        M::DATE,
        "week value|week number|calendar week|iso week|week of the year|week of year",
    ),
    (M::DATE, "future date|future dates"),
    (M::DATE.or(M::VALID), "valid week|correct week|valid weeks"),
    (
        M::TEXT,
        "fixedstring|fixed string|fixed length string|char array|character varying",
    ),
    (
        M::LONG,
        "truncate|truncates|truncating|would need truncating",
    ),
    (
        M::MACHINE,
        "truncate table|truncating table|truncate partition|truncate the table",
    ),
    (M::COUNT, "numbers of"),
    (
        M::COLUMN.or(M::FILE),
        "header name|header called|header named|header cell",
    ),
    (
        M::REFERENCE.or(M::NOT_FOUND),
        "no document found for|no document found matching|no document found with|no document matches|no documents match|no document matched|no document was found for|no entity found|no entity matches|no entity was found|no object found for|no object matches|no object was found for|no item found for|no item matches|no row matches the query|no row found for|no row matches|no rows match|nothing found for query|nothing found for the query",
    ),
    (
        M::EXCLUDED,
        "forbidden domain|forbidden domains|forbidden term|forbidden terms|forbidden words|forbidden name|forbidden names|forbidden text|forbidden content|forbidden keyword|forbidden phrase|forbidden tld|forbidden extension",
    ),
];
