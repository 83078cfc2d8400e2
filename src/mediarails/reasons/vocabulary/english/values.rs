//! What English reasons say of single values: multiples and scales, weeks and hours, values that are looked
//! for, cut off, kept out or left empty.

use super::super::super::concept::Meaning as M;

pub(super) const WORDS: &[(M, &str)] = &[
    (
        M::NUMBER,
        "multiple of|multiples of|a multiple|divisible by|evenly divisible by|multiple of step size",
    ),
    // What reads a value has the name of what the value has to be.
    (
        M::NUMBER.or(M::PARSE),
        "integer conversion|int conversion|long conversion|short conversion|float conversion|double conversion|decimal conversion|big decimal conversion|big integer conversion|number conversion|numeric conversion|integer converter|int converter|long converter|float converter|double converter|decimal converter|big decimal converter|number converter|numeric converter|integer parser|int parser|float parser|decimal parser|number parser",
    ),
    (
        M::DATE.or(M::PARSE),
        "date conversion|date time conversion|local date conversion|calendar conversion|timestamp conversion|date converter|date time converter|local date converter|calendar converter|timestamp converter|date parser|date time parser",
    ),
    (M::NUMBER.or(M::INVALID), "conversion syntax"),
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
        M::COUNT.or(M::COLUMN).or(M::UNEVEN),
        "short by one column|short by one field|short by one cell|one column too few|one column too many|one field too few|one field too many|one cell too few|one cell too many|one value too few|one value too many|wrong number of separators|wrong number of delimiters|wrong number of commas|wrong number of semicolons|wrong number of tabs|unexpected number of separators|unexpected number of delimiters|incorrect number of separators|incorrect number of delimiters",
    ),
    (M::OUTSIDE, "notinsign"),
    (M::NOT, "nosuchsign"),
    // What is there, and what is not.
    (
        M::BLANK,
        "consist of spaces|consists of spaces|consist of blanks|consists of blanks|spaces alone|blanks alone|whitespace alone|nothing but whitespace|nothing but blanks|zero characters|zero letters",
    ),
    (
        M::REQUIRED,
        "expected a value for|expected a value in|expected a value but|expects a value for|expects a value in|expecting a value for",
    ),
    (
        M::REQUIRED.or(M::COLUMN),
        "needs a column|needs the column|need a column|needs a header",
    ),
    (M::EXTRA, "not wanted|unwished|not welcome here"),
    (
        M::FOUND,
        "has the name|have the name|with the name|bears the name|carries the name|goes by the name",
    ),
    (
        M::CHARACTER.or(M::SPACE).or(M::CONTAIN),
        "contains blanks|contain blanks|containing blanks|includes blanks",
    ),
    (
        M::URL.or(M::INVALID),
        "relative path|relative paths|relative url|relative urls",
    ),
    (M::DISALLOWED, "not offered|isnt offered|not on offer"),
    (M::WITHIN, "drawn from|be drawn from"),
    (
        M::OUTSIDE,
        "unexpected choice|unexpected option|unexpected variant|unexpected constant",
    ),
    (
        M::ORDER,
        "created earlier than|added earlier than|registered earlier than|imported earlier than",
    ),
    (
        M::DUPLICATE,
        "created earlier|added earlier|registered earlier|imported earlier|uploaded earlier|differ from all others|differ from the others|differ from every other|differ from all other",
    ),
    (M::ALREADY, "this combination|that combination"),
    // No clause of a query: these have a title of ours in them.
    (
        M::ALREADY,
        "group by the name|group by that name|group by this name",
    ),
    (
        M::FILE,
        "sheet name|worksheet name|archive name|folder name|name of the sheet|name of the file",
    ),
    (M::ENCODING, "code point|code points|codepoint|codepoints"),
    (M::MUST, "instead of"),
    (M::UNKNOWN, "nobody knows|no one knows|nobody has heard of"),
    (
        M::NOT_FOUND,
        "has been removed|have been removed|yielded no hit|yielded no hits|gave no hit|gave no hits|returned no hit|returned no hits|no hit for|no hits for|came back empty|came up empty|turned up nothing|turned up empty|gave nothing|led to nothing|leads to nothing|points to nothing|points nowhere|leads nowhere",
    ),
    // How long, how great, of which form.
    (
        M::LEAST.or(M::LENGTH),
        "minimum length|min length|minlength|minimal length",
    ),
    (M::LONG, "shortened|be shortened"),
    (
        M::MUST.or(M::LEAST),
        "may not be negative|is negative|was negative|is a negative number",
    ),
    (
        M::NUMBER.or(M::RANGE),
        "out of int32 range|out of int64 range|out of integer range|out of the integer range|out of the int range|out of bigint range|out of long range|outside the integer range|outside the int range",
    ),
    (
        M::DATE.or(M::MUST),
        "hour must|hours must|minute must|minutes must|second must be",
    ),
    (
        M::DATE.or(M::FORMAT),
        "iso notation|iso form|iso style|iso date notation|iso date form|iso date format",
    ),
    (M::LINK, "made of|made from|made out of"),
    (M::NOT, "looks nothing like|look nothing like|nothing like"),
    (M::RIGHTS, "perm|perms"),
    (
        M::RIGHTS.or(M::DENIED),
        "locked for your profile|locked for your role|locked for your user|locked for you|closed for your profile|closed for your role|closed to your role",
    ),
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
