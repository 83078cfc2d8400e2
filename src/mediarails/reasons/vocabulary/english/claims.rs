//! How English reasons deny, demand and find wanting, and how they say how much.

use super::super::super::concept::Meaning as M;

pub(super) const WORDS: &[(M, &str)] = &[
    // How things are denied, demanded, and found wanting.
    (
        M::NOT,
        "may not|can not be|is not to be|not|no|never|non|isnt|doesnt|didnt|wasnt|arent|dont|werent|hasnt|wont|cannot|cant|couldnt|mustnt|shouldnt|neither|nor|havent|without|lacks|lack|lacking|aint",
    ),
    (
        M::CANNOT,
        "cannot|cant|can not|could not|couldnt|unable|failed to|failure to|fails to|fail to|not able to|impossible|failed parsing|failed converting|not possible to|error parsing|error converting|error reading|error while parsing|error when converting|error occurred while parsing|failed conversion|conversion failed|conversion failure|parsing failed|parse failure|parsing failure|parse error|parsing error|conversion error|cast error|cast failed|error while converting|failed when converting",
    ),
    (
        M::MUST,
        "must|should|shall|expected|expects|expecting|expect|needs to|need to|has to|have to|ought to|may only|can only|only accepts|accepts only|only accept|wants|requires|may not|can not be|permitted only|is not to be|need|needs|want|please include|please add|must be|should be",
    ),
    (
        M::VALID,
        "absolute|valid|correct|proper|properly|correctly|wellformed|well formed|right|legal|acceptable|real|genuine|validly|validated|syntactically|legitimate|plausible|validate|validates",
    ),
    (
        M::INVALID,
        "invalid|malformed|incorrect|incorrectly|wrong|bad|illegal|improper|improperly|unacceptable|erroneous|misformatted|unparseable|unparsable|unreadable|corrupt|incomplete|invalidly|mistyped|bogus|inappropriate|ill formed|illformed|not well formed|nonconforming|ambiguous|impossible|faulty|unconvertible|misspelled|non numeric|nonnumeric|unusable|badly|non integer|noninteger|unrealistic|nonexistent date|invalid character|invalid characters|illegal character|illegal characters|unexpected character|control characters|syntax error|invalid syntax|numberformatexception|malformedurlexception|urisyntaxexception|datetimeparseexception|dateparseexception|unsupported protocol",
    ),
    (
        M::PARSE,
        "parse|parsed|parsing|parsable|parseable|convert|converted|converting|conversion|convertible|coerce|coerced|coercion|cast|casted|casting|interpret|interpreted|interpretation|deserialize|deserialized|deserialise|transform|transformed|understood|understand|read as|evaluated|resolve to|process as|unmarshal|processed as|decoded as|treated as|used as|assign|parsed as|verified",
    ),
    (
        M::MATCH,
        "match|matches|matching|matched|conform|conforms|comply|complies|satisfy|satisfies|compatible|correspond|corresponds|follow|follows|fit|fits|fulfil|meets|meet|conformant|agree|agrees|line up|in line with",
    ),
    (
        M::FORMAT,
        "format|formats|formatted|formatting|pattern|patterns|syntax|layout|notation|representation|regex|regexp|regular expression|shape|form|mask|template|structure|type|datatype|data type|types|kind|required type|required format|requested format|expected format|expected type",
    ),
    (
        M::RECOGNISED,
        "recognized|recognised|recognize|recognise|known|identified|identify|understandable|recognizable|recognisable",
    ),
    (
        M::ALLOWED,
        "allowed|permitted|accepted|allowable|supported|allow|permit|eligible|acceptable|accept|admitted|admissible|declared|defined|configured|enabled|available|registered|listed",
    ),
    (
        M::FOUND,
        "found|exist|exists|existing|find|locate|located|resolved|resolve|looked up|match found|matching record|returned|named|called",
    ),
    (M::ALREADY, "already|previously|earlier"),
    (M::UNIQUE, "unique|uniqueness|distinct"),
    (
        M::DUPLICATE,
        "duplicate|duplicates|duplicated|duplication|dupe|dup|dupes|nonunique|non unique|already been taken|already taken|already in use|already used|already been used|already exists|already exist|already present|already associated|already registered|already added|already imported|already contains|already assigned|already has|already have|already existing|already on|already in|already belongs|already a|already an|already linked|already been|already listed|already known|already there|already stored|already uploaded|already created|already recorded|exists already|exist already|is taken|has been taken|was taken|not available it is taken|more than once|appears twice|twice|appears multiple times|multiple times|repeated|repeats|same value as|same id as|same as row|same as line|same as another|identical to|identical row|must be unique|unique constraint|unique key|uniqueness constraint|unique index|uniqueness violation|not unique|in use by|used by another|used by a different|belongs to another|in use by another|conflicts with an existing|conflicts with existing|conflict with existing|conflicts with another|clashes with|another record with|another row with|another partner with|another publisher with|another user with|another account with|with this|same primary key|primary key violation|primary key must|repeat of|copy of|seen before|seen already|collision|e11000|value exists|existing record with|existing record has|already uses|already use|already has this|already used by",
    ),
    (
        M::MISSING,
        "missing|absent|omitted|unset|unfilled|left out|not given|not set|not specified|not supplied|not provided|none given|none provided|none supplied|not filled|not filled in|not populated|not entered|not included in the request|lacks|lacking|lack|unspecified|unprovided|not assigned|not been set|not been provided|not been supplied|not been specified|not been filled|forgot|forgotten|is lost|skipped required|expected but not found|but not found|expected but missing",
    ),
    (
        M::BLANK,
        "blank|empty|emptied|blanks|left blank|left empty|left out|only whitespace|whitespace only|nothing but spaces|whitespaces only|only spaces|zero length|emptiness|vacant|consist only of whitespace|only contain whitespace",
    ),
    (
        M::NULL,
        "null|nil|undefined|nan null|none type|nonetype|nulls|not null|notnull|nullable|notblank|notempty|isnull|na values|null values|nonnullable|nan values",
    ),
    (
        M::REQUIRED,
        "required|mandatory|compulsory|obligatory|requires|necessary|essential|require|needed|obliged|cannot be omitted|may not be omitted|is a must|must be filled|must be filled in|must be filled out|must be provided|must be set|must be supplied|must be specified|must be present|must be given|must be entered|should be provided|must have a value|must contain a value|needs a value|need a value|needs to be filled|has to be filled|has to be provided|has to be set|needs to be set|needs to be provided|must be populated|must be included|should be filled|requires a value|should not be left|need to be filled|must be completed|has no value|have no value|have a value|has a value|no value|no data|without a value|without value|no entry|no content|no input|cannot be skipped|must not be left|not optional|isnt optional|must exist in input|must not be missing|must be non empty|non empty|nonempty|is needed|are needed|nothing entered|nothing provided|nothing was entered|must be defined|doesnt have a default value|does not have a default value|no default value",
    ),
    (
        M::PRESENT,
        "present|presence|provided|supplied|filled|specified|populated|entered|assigned|set|given|appear",
    ),
    (
        M::PROVIDE,
        "enter|provide|supply|specify|fill|fill in|fill out|select|choose|pick|type in|give|input a|input an|add a|add an|complete|insert a|put in|please use|please match|use one of these formats|use the format|use format",
    ),
    // How much of it.
    (
        M::MISMATCH,
        "inconsistent|mismatched|mismatching|mismatch|differs|differ|does not equal",
    ),
    (
        M::LONG,
        "maximum allowed length|the maximum length|maximum allowed size|too long|exceeds the maximum length|exceeds maximum length|truncated|truncation|overlong|exceeds length|too many characters|maxlength|max length|maximum length|exceeds max length|exceeded the maximum length|maximal length|length limit|character limit|right truncation|too lengthy|string too long|text too long|data too long|length exceeds|length exceeded|is over the limit|maximum character|maximum characters|overflows the column|max characters|max chars|size limit|maximum size|length overflow|field limit|exceeds limit|exceeds the limit|exceeds the character|cut off|too much text|shorten|data would be truncated|max size",
    ),
    (
        M::MOST,
        "at most|max|maximum|maximal|no more than|not more than|exceed|exceeds|exceeded|exceeding|exceeds the|up to|no longer than|not exceed|limit|limited to|limit of|or less|or fewer|not be longer|upto|lte|between|no greater than|max length|maximum length|maxlength|maximum allowed length|the maximum length|maximum size|length limit|character limit|maximum character|maximum characters|max characters|exceeds the maximum length|exceeds maximum length|exceeds limit|exceeds the limit|exceeds max length",
    ),
    (
        M::LEAST,
        "at least|min|minimum|minimal|no less than|not less than|or more|gte|or greater|no fewer than|not be less|positive",
    ),
    (
        M::SHORT,
        "too short|too small|minlength|min length|minimum length|too few|short",
    ),
    (
        M::LENGTH,
        "length of|lengths|length|character|characters|chars|char|bytes|letters|size|long|varchar|nvarchar|symbols|code points|codepoints|signs|string length|character varying",
    ),
    (
        M::BIG,
        "too big|too large|too many|too high|oversized|overflow|overflows|overflowed",
    ),
    (
        M::GREATER,
        "greater than|more than|longer than|larger than|bigger than|higher than|above|over|longer|greater|greater than or equal|greater than or equal to|larger|in excess of",
    ),
    (
        M::LESSER,
        "less than|fewer than|shorter than|lower than|smaller than|below|under|shorter|less than or equal|less than or equal to|shorter than or equal|fewer",
    ),
    (
        M::LENGTH,
        "longer than|longer|shorter than|shorter|shorter than or equal",
    ),
    (
        M::PIECE,
        "scheme|protocol|tld|host|hostname|domain|http|https|domain name|host name|at sign|local part|month|day|year|months|days|years|timezone|time zone|local|username portion|domain part|port number|authority|port",
    ),
    (
        M::COLUMN,
        "more fields|more columns|fewer fields|fewer columns|more values|fewer values|more expressions|more cells|fewer cells|additional cells|missing cells|extra cells|column count|field count|missing columns at|extra data|number of columns|field number",
    ),
    (M::UNPARSED, "while parsing|when parsing|during parsing"),
    (
        M::MISMATCH.or(M::FORMAT),
        "not of required type|not of the required type|not of the expected type|not of type|wrong type|wrong format|wrong data type|type mismatch|format mismatch|mismatched type",
    ),
    (
        M::NUMBER.or(M::INVALID),
        "for input string|more than one decimal point|multiple points",
    ),
    (M::URL.or(M::INVALID), "relative url|url without a base"),
    (M::INVALID.or(M::CHARACTER), "special use"),
    (M::TEXT, "character array|character string|character data"),
    (
        M::UNKNOWN.or(M::COLUMN),
        "undefined column|undefined field|undefined attribute|undefined method|wrong key|wrong keys|unknown key|invalid key|invalid keys|invalid field|invalid property|invalid attribute|invalid fields|invalid identifier|invalid column|invalid column name|invalid header|invalid headers|invalid field name|invalid column header|not in fieldnames|not in schema|not in the schema|not part of the schema|not defined in schema|not defined in the schema|not in the table|invalid columns|invalid property name|could not map column|not mapped column|unmapped column|not a column|not a known column|not a valid column|not a valid field|no such column|no such field|has no column named|has no field named|not a recognized column|no field named|no column named|not a recognised column|not a known field|not a valid property|no property",
    ),
    (
        M::REFERENCE.or(M::NOT_FOUND),
        "is not present in table|no matching record|no match found|match not found|no matches found|no match for|no matches for|nothing matches|no record|no records|matching query does not exist|no results|no result|not found in the system|no entry found|no such record|no related record|no rows found",
    ),
];
