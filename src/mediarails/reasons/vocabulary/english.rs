//! English words and phrases, and those of the programs that print reasons, by meaning.
//!
//! A line is a meaning and the words that have it, separated by `|`; several words in one entry are
//! a phrase and win over their single words. A word may stand in several lines. Apostrophes are left
//! out (`cant`), accents too.

use super::super::concept::Meaning as M;

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
        "length|character|characters|chars|char|bytes|letters|size|long|varchar|nvarchar|symbols|code points|codepoints|signs|string length|character varying",
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
    // What a value can be.
    (
        M::DATE,
        "date|dates|datetime|datetimes|timestamp|timestamps|timestamptz|localdate|localdatetime|dateonly|isodate|day|days|month|months|year|years|time|iso8601|iso 8601|rfc3339|rfc 3339|timezone|time zone|weekday|calendar|strptime|strftime|zoneddatetime|offsetdatetime|isoformat|datetimeoffset|datefield|zeitpunkt|datetype|dateformat|datetime64|time data|xmlschema|instant|out of bounds nanosecond|smalldatetime|parsedate|to_date|todate|toisostring|dayjs|moment|gregorian|datetimeparseexception|dateparseexception|format string|monthofyear|dayofmonth|dayofweek|yearofera|epochday|hourofday",
    ),
    (
        M::URL,
        "url|urls|uri|uris|hyperlink|website|websites|web site|webpage|web address|web addresses|web page|hostname|hostnames|host|domain|domains|domain name|host name|http|https|scheme|protocol|tld|link|links|homepage|web link|absolute url|unsupported protocol|weburl|domainname|malformedurlexception|urisyntaxexception|toplevel domain|isurl|isuri|ipv6|ipv4|schema http|fqdn|site address|internet address|port number|authority|user info|userinfo",
    ),
    (
        M::EMAIL,
        "email|emails|mailbox|email address|email addresses|mail address|mail addresses|emailaddress|local part|localpart|at sign|recipient|addr spec|isemail|mail id|domain part of the address|mx record|rfc 822|rfc822|rfc 5322|rfc5322|domain portion|user portion|electronic mail|username portion",
    ),
    (
        M::NUMBER,
        "number|numbers|numeric|numerical|numeral|integer|integers|int|int2|int4|int8|int32|int64|long value|biginteger|bigint|smallint|tinyint|float|float64|decimal|bigdecimal|double|digits|digit|wholenumber|whole number|isnumber|isint|numeric value|real number|numberformatexception|u64|i64|u32|i32|uint|uint64|num|unsigned|number field|numerals|nan|isinteger|floating point|numericality|longtype|integertype|number format|out of int range|whole numbers|positive|non numeric|nonnumeric|non integer|noninteger",
    ),
    (M::TEXT, "string|text|strings|str|varchar|textual"),
    // Columns, fields, rows.
    (
        M::COLUMN,
        "column|columns|header|headers|heading|headings|col|cols|usecols|header row|column header|column heading|column name|column names|column title|missing data for column|more target columns",
    ),
    (
        M::FIELD,
        "field|fields|property|properties|key|keys|attribute|attributes|parameter|parameters|argument|member|method|fieldname|fieldnames|element|param|inputs|entry|prop|tag|variable|entries",
    ),
    (
        M::VALUE,
        "value|values|input|cell|cells|entry|data|content|item|items|option|contents",
    ),
    (
        M::COUNT,
        "number of|count|count of|amount of|quantity|how many|length of|lengths|column count|field count|field number|number of columns",
    ),
    (
        M::COUNT.or(M::UNEVEN),
        "too many|too few|insufficient|not enough|extra data|uneven|ragged|more fields|more columns|fewer fields|fewer columns|more values|fewer values|more expressions|more cells|fewer cells|additional cells|missing cells|extra cells|missing columns at|wrong number of|incorrect number of|invalid number of|missing data for column|more target columns|different number of|mismatched number|same length|same number",
    ),
    (
        M::UNKNOWN,
        "unknown|unidentified|unmapped|unrecognized|unrecognised|unresolved|nonexistent|non existent|unregistered|unlisted|unmatched|undeclared|not mapped|inexistent|no such|unavailable value|no matching|nosuch|not mapped to",
    ),
    (
        M::EXTRA,
        "additional|extra|unexpected|superfluous|surplus|unconsumed|extraneous|excess|unevaluated|foreign column|unneeded|unwanted|redundant|unpermitted|spurious|leftover|additionalproperties|unrecognized|unrecognised|not expected|was not expected|not anticipated",
    ),
    (
        M::LIST,
        "one of|list|enum|enumeration|enumerated|option|options|choice|choices|allowed values|allowed value|permitted values|valid values|accepted values|possible values|available values|any of|picklist|dropdown|drop down|selection|allowed set|oneof|isin|category list|inclusion|enum class|enum variant|variant|variants|members|acceptable values|predefined|controlled vocabulary|lookup list|value set|code list|vocabulary|following values|either|expected values|supported values|check constraint|range or set|domain of values|valid options|legal values|allowed list|select list|listed values|one of the following|values accepted|values allowed|values permitted|available choices|available options|accepted values are|following list|chose|chosen|selected|opt",
    ),
    (
        M::WITHIN,
        "included|in|member|contained|belong|belongs|part of|among|amongst|within|listed|one of|any of|equal|in the set|in the list|between|from the list|appear in|include|includes",
    ),
    (
        M::RECORD,
        "record|records|object|entity|document|resource|partner record|instance|row with|primary key|id specified|objects|item with|entity type|external id|reference id",
    ),
    (
        M::REFERENCE,
        "reference|references|referenced|referential|foreign key|foreign|foreignkey|lookup|look up|association|associated|related|relation to|relationship|crossreference|cross reference|parent key|parent row|referred|mapping|match for|linked record|linked",
    ),
    (
        M::CONSTRAINT,
        "constraint|violation|violates|violated|integrityerror|breaks|restriction|rule",
    ),
    (M::ROW, "row|rows|line|lines|record|tuple"),
    (M::DATA, "data|expressions|values"),
    (
        M::FILE,
        "file|csv|sheet|spreadsheet|header|headers|worksheet|upload|dataframe|index|template|dataset|import file|header row|document",
    ),
    // Encoding.
    (
        M::ENCODING,
        "encoding|encodings|encoded|utf8|utf 8|utf16|utf 16|latin1|latin 1|ascii|iso 8859 1|windows 1252|cp1252|codec|charset|character set|multibyte|multi byte|byte sequence|byte sequences|unicode|unicodedecodeerror|unicodeencodeerror|mojibake|invalid byte|stream did not contain valid utf8|byte|charmap|surrogate|surrogates|replacement character|codepage|code page|start byte|continuation byte|ill formed sequence|untranslatable|malformed input|unmappable|incorrect string value|malformed sequence|invalid string value|byte order mark|utf8mb4|utf8mb3|ascii 8bit|us ascii|nonascii|non ascii|non utf8|unmappablecharacterexception|malformedinputexception",
    ),
    (
        M::DECODE,
        "decode|decoded|decoding|encode|encoded|undecodable|transcode|converted from|represented|byte|bytes|sequence|codec|from|to|malformedinputexception|unmappablecharacterexception|stream|detected|unmappable|untranslatable|translate|garbled|mojibake|detect|determine|corrupt|unsupported|incorrect|string value",
    ),
    // Rights and blocks.
    (
        M::RIGHTS,
        "permission|permissions|privilege|privileges|rights|authorization|authorisation|authorized|authorised|access|role|access level|access rights|forbidden|unauthorized|unauthorised|policy|insufficient privileges|insufficient permissions|insufficient access|insufficient rights|credentials|owner|ownership|admin|administrator|administrators|allowed to|permitted to|entitled|entitlement|scope|row level security|admins|editable|writeable|writable",
    ),
    (
        M::DENIED,
        "denied|unauthorized|unauthorised|forbidden|refused|insufficient",
    ),
    (
        M::RIGHTS.or(M::DENIED),
        "insufficient privileges|insufficient permissions|insufficient access|insufficient rights|no permission|not authorized|not authorised|not permitted to|not allowed to|lack permission|lacks permission|without permission|missing permission|missing privilege|requires admin|requires permission|only administrators|only admins|only owners|not have access|not entitled|must be an admin|must be an administrator|must be owner|row level security|violates row level|not editable|not writeable|not writable|only the owner|only an admin|only an administrator|ask an administrator|ask your administrator to grant|need permission|needs permission|not have permission|lacks permissions|access denied|not authorised to|you are not allowed to|do not have permission|does not have permission|dont have permission|doesnt have permission|do not have permissions|do not have access|does not have access|dont have access|do not have the right|do not have rights|do not have sufficient|not have sufficient|do not have the required permission|do not have the necessary",
    ),
    (
        M::BLOCKED,
        "blocklist|blocklisted|blacklist|blacklisted|block list|black list|denylist|denylisted|deny list|banned|blocked|forbidden|reserved|disposable|suppressed|suppression|suppression list|prohibited|barred|do not contact|exclusion list|opted out list|stop list|stoplist|stop word|spam|fraudulent|disallowed word|reserved word|profanity|profane|offensive|suspended|bounced|unsubscribed|globally unsubscribed|excluded|exclusion|blocklists|restricted word|restricted words|restricted list|compliance list|sanctions|sanctioned|is not welcome|not welcome|terminated",
    ),
    (
        M::EXCLUDED,
        "not be one of|none of|not be any of|not be in|not be equal|not equal|not in the exclusion|forbidden value|forbidden values|forbidden substring|forbidden word|disallowed values|forbidden list|exclude|not be a member|contains a forbidden word|contains a blocked word|contains forbidden words|must not contain the word|matches a blocked",
    ),
    (
        M::NOT_FOUND,
        "not set up|isnt set up|not been set up|not registered|not yet created",
    ),
    (M::HAS_NO, "has no|have no|had no|with no"),
    (
        M::DISALLOWED,
        "unallowed|disallowed|impermissible|unsupported|unpermitted|inadmissible|unaccepted|not acceptable|prohibited value|must be absent|must be omitted|may not be specified",
    ),
    (M::DATE.or(M::INVALID), "unknown string format"),
    // What turns, points, advises.
    (
        M::RECEIVED,
        "received|given|actual|found|actually|provided value|supplied value|current value|input was|value was|you entered|was|provided|actual value",
    ),
    (
        M::GOT,
        "got|instead of|saw|but was|but is|but found|but has|but had|cast from|final value|but received|but got|but given|not string|but provided|rather than",
    ),
    (
        M::FUTURE,
        "future|later than today|after today|not happened yet|past|before today|tomorrow|today|in the past",
    ),
    (
        M::RANGE,
        "out of range|outofrange|out of bounds|outside|outside of|outside expected range|out of the range|beyond the range|not in range|not within range|out of the allowed range|exceeds the range|numeric overflow|arithmetic overflow|value overflow|overflow|overflows|overflowed|beyond|not between|does not lie between|not in the range|not lie between",
    ),
    (
        M::ORDER,
        "before|after|later|earlier|since|prior|on or before|on or after|older|newer|until|later than|earlier than",
    ),
    (
        M::MACHINE,
        "timeout|timed out|time out|connection|connect|connecting|deadlock|lock|locked|queue|queued|out of memory|memory|quota|retry|retrying|restarting|disabled|in progress|internal server|server|sync|synchronization|skipped because|stopped|plan|rate limit|throttled|temporarily|unavailable|checker|maintenance|disk|socket|certificate|ssl|tls|subscription|billing|worker|cache|job|session|token|rollback|rolled back|transaction|contacting|aborted|cancelled|canceled|service|api limit|limit of your|storage|nullpointerexception|stack overflow|segmentation|crashed|crash|unreachable|gateway|webhook|scheduler|scheduled|dependency|rate limited|too many requests|too many attempts|pending|still running|batch failed|apex|governor|cpu|daily limit|license|licence|api key|expired|delivery|smtp|dns|backend|upstream|paused|already running|import was|import is|plugin|trigger|script|mail server|contact limit|credit|credits|payment|account limit|being processed|processing error|not processed|processor|slow|upgrade|quoted field|unclosed quote|unclosed quoted|unescaped quote|quote character|stray quote|illegal quoting|unterminated quote|quotation mark|quotes|unbalanced quotes|unterminated quoted|quoting|sent|send|sending|delivered|blank row|empty row|empty file|blank line|empty line|file is empty|row is empty|blank rows|empty rows|exclusive|obtain|notification|too long to|took too long|check skipped|duplicate check|duplicate detection is|failed to load|could not be loaded|could not load|preview",
    ),
    (
        M::TROUBLE,
        "error|errors|failed|failure|problem|fault|exception|refused|rejected|violation|ungueltig|illegal|mismatch|conflict|fails|issue|unprocessable",
    ),
    (
        M::ADVICE,
        "please correct|please fix|please check|please try|please contact|please review|please see|contact support|try again|for further information|further information|see also|visit|more information|learn more|see documentation|help center|documentation|for details|for more details|hint|background on|consult|please refer|see the help|check and try|correct and|fix and|row was skipped|row skipped|row ignored|row not imported|not imported|not saved|was not imported|skipped|on line|on row|in line|in row|at row|at line|source|validation error|validation errors|validation failed|validation failure|import failed|import error|errors found|following errors|following error|errors occurred|error occurred|error details|error message|error code|bad request|validation exception|constraint violations|problems found|prohibited this|could not be saved|could not be imported|import errors|row error|row errors|skipping row|skipping line|skipping|invalid row|invalid record|invalid line|nested exception|nested exception is|caused by|root cause",
    ),
    (
        M::EXAMPLE,
        "e g|eg|example|for example|such as|like|for instance|i e",
    ),
    (
        M::SEPARATED,
        "separated|separator|delimited|delimiter|split by|comma separated|semicolon separated|pipe separated|separate|separate multiple",
    ),
    (M::JOIN, "and|or|nor"),
    (M::TURN, "but|although|though|however|instead"),
    (
        M::CONTAIN,
        "contain|contains|containing|start|starts|begin|begins|include|includes|have|has|starting|end|ends|consist|consists|made up|missing an|followed by",
    ),
    (
        M::CHARACTER,
        "control characters|unexpected character|invalid character|invalid characters|illegal character|illegal characters|whitespace|spaces|special characters|space|trailing characters|leading",
    ),
    (
        M::LINK,
        "a|an|the|of|type|be|been|in|is|as|to|seem|appear|look|like|contain|have|has|any|information|represent|denote|formatted|yet|really|actually|considered|form|any valid|format|valid|correct|proper|string",
    ),
];
