//! What English reasons speak of: dates, addresses, numbers, columns, bytes, rights.

use super::super::super::concept::Meaning as M;

pub(super) const WORDS: &[(M, &str)] = &[
    (
        M::LEFT_OUT,
        "must be removed|should be removed|must be deleted|expected nothing|expected never|expects never|of type never|of type `never|to be never",
    ),
    // What a value can be.
    (
        M::DATE,
        "isdate|isdatestring|isisodate|date|dates|datetime|datetimes|timestamp|timestamps|timestamptz|localdate|localdatetime|dateonly|isodate|day|days|month|months|year|years|iso8601|iso 8601|rfc3339|rfc 3339|timezone|time zone|weekday|calendar|strptime|strftime|zoneddatetime|offsetdatetime|isoformat|datetimeoffset|datefield|zeitpunkt|datetype|dateformat|datetime64|time data|xmlschema|out of bounds nanosecond|smalldatetime|parsedate|to_date|todate|toisostring|dayjs|gregorian|datetimeparseexception|dateparseexception|format string|monthofyear|dayofmonth|dayofweek|yearofera|epochday|hourofday|date and time|time format|time string|time component|time part|a time|datestring|date time|timestamp value|time field|time portion|parsing time|month name|day of month|day of the month|calendar date|current date|time only|time value|time information|date value|date values|datetime value|datetime values|iso date value|rfc2822|rfc 2822|iso format|rfc2822 or iso format|rfc1123|rfc 1123|time designator|date designator",
    ),
    (
        M::URL,
        "url|urls|uri|uris|hyperlink|website|websites|web site|webpage|web address|web addresses|web page|hostname|hostnames|host|domain|domains|domain name|international domain name|internationalized domain name|host name|http|https|scheme|protocol|tld|link|links|homepage|web link|absolute url|unsupported protocol|weburl|domainname|malformedurlexception|urisyntaxexception|toplevel domain|isurl|isuri|ipv6|ipv4|schema http|fqdn|site address|internet address|port number|authority|user info|userinfo|hyperlinks|deep link|landing page|url address|web url|website url|internet site|site link|web site address|website address|urlfield|httpurl|anyurl|anyuri|httpsurl|url value|uri value|link value",
    ),
    (
        M::EMAIL.or(M::INVALID),
        "validation isemail on|validation isemail failed",
    ),
    (
        M::URL.or(M::INVALID),
        "validation isurl on|validation isurl failed",
    ),
    (
        M::DATE.or(M::INVALID),
        "validation isdate on|validation isdate failed",
    ),
    (
        M::EMAIL,
        "email|emails|mailbox|email address|email addresses|mail address|mail addresses|emailaddress|local part|localpart|at sign|recipient|addr spec|isemail|mail id|domain part of the address|mx record|rfc 822|rfc822|rfc 5322|rfc5322|domain portion|user portion|electronic mail|username portion|emailfield|emailstr|e mail|e mails|mailaddress|email format|mail format|emailaddressattribute|email id|e mail id|email value|email values",
    ),
    (M::INPUT_STRING.or(M::TEXT).or(M::VALUE), "input string"),
    (
        M::FOREIGN_TYPE,
        "boolean|bool|booleans|true or false|yes or no|dictionary|mapping type|list of items|ip address|ipv4 address|ipv6 address|ipv4 or ipv6 address|uuid|guid|slug|iban|valid timezone|invalid timezone|valid time zone|invalid time zone|one schema in oneof|exactly one schema|phone|telephone|postal code|zip code|postcode|credit card|password|passwords|latitude|longitude|mac address|isbn|ssn|expected a list|expecting a list|not a list|must be a list|should be a list|expected list|not a dict|expected a dict|an array of objects",
    ),
    (
        M::NUMBER,
        "number|numbers|numeric|numerical|numeral|integer|integers|int|int2|int4|int8|int32|int64|long value|biginteger|bigint|smallint|tinyint|float|float64|decimal|bigdecimal|double|digits|digit|wholenumber|whole number|isnumber|isint|numeric value|real number|numberformatexception|u64|i64|u32|i32|f64|f32|float32|uint|uint64|num|unsigned|number field|numerals|nan|isinteger|floating point|numericality|longtype|integertype|number format|out of int range|whole numbers|positive|non numeric|nonnumeric|non integer|noninteger|digit only|numeric characters|numeric character|integral|intfield|integerfield|decimals|number value|i128|u128|u16|u8|i8|i16|long integer|uint32|int16|numerics|numerical value|ints|doubles|natural number|counting number|hugeint|ubigint|bignum|bigint value|integral number|integer value|int value|float value|real number value|double value|number values|integer values|parseint|parsefloat|parseuint|atoi|jsnumber",
    ),
    (
        M::TEXT,
        "string|text|strings|str|varchar|textual|unicode string|unicode text|amount of data|amount of text",
    ),
    // Columns, fields, rows.
    (
        M::COLUMN,
        "hdr|column|columns|header|headers|heading|headings|col|cols|usecols|header row|column header|column heading|column name|column names|column title|missing data for column|more target columns|expected a column|expected column|expecting column|expected a header|expected header|expecting header|shorter than the header|longer than the header|shorter than header|longer than header|no column is mapped to|no column mapped to|no column was mapped to|no column mapped for",
    ),
    (
        M::FIELD,
        "field|fields|property|properties|key|keys|attribute|attributes|parameter|parameters|argument|member|fieldname|fieldnames|element|param|inputs|entry|prop|tag|variable|entries|propertyname|kwarg|keyword argument|extras|attr|parameter name|input field|input fields|form field|form fields|data field|data fields|field number|method",
    ),
    (
        M::VALUE,
        "value|values|input|cell|cells|entry|data|content|item|items|option|contents|for enum|of enum|in enum|input was|value was|provided value|supplied value|current value|given value|actual value|supplied values|provided values",
    ),
    (
        M::COUNT,
        "number of|count|count of|amount of|quantity|how many|length of|lengths|column count|field count|number of columns|arity",
    ),
    (
        M::COUNT.or(M::UNEVEN),
        "too many|too few|insufficient|not enough|extra data|uneven|ragged|more fields|more columns|fewer fields|fewer columns|more values|fewer values|more expressions|more cells|fewer cells|additional cells|missing cells|extra cells|missing columns at|wrong number of|incorrect number of|invalid number of|missing data for column|more target columns|different number of|mismatched number|same length|same number|unequal number|not the same number|too many elements|too few elements|too many values|too few values|not enough values|too many cells|too few cells|too many tokens|unexpected number of|count mismatch|wrong amount of|width mismatch|before end of logical record|before the end of the record|before end of record|before end of line|before the end of the line|before end of row|before the end of the row|shorter than the header|longer than the header|shorter than header|longer than header",
    ),
    (
        M::UNKNOWN,
        "unknown|unidentified|unmapped|unrecognized|unrecognised|unresolved|nonexistent|non existent|unregistered|unlisted|unmatched|undeclared|not mapped|could not be mapped to a field|cannot be mapped to a field|can not be mapped to a field|couldnt be mapped to a field|inexistent|no such|unavailable value|no matching|nosuch|not mapped to|unfamiliar|unsupported value|undefined value|unknown value",
    ),
    (
        M::EXTRA,
        "additional|extra|unexpected|superfluous|surplus|unconsumed|extraneous|excess|unevaluated|foreign column|unneeded|unwanted|redundant|unpermitted|spurious|leftover|additionalproperties|unrecognized|unrecognised|not expected|was not expected|not anticipated|unforeseen|undocumented|rogue|unconsumable|not declared|were not expected|wasnt expected",
    ),
    (
        M::LIST.or(M::MUST),
        "allowed values are|valid values are|permitted values are|accepted values are|possible values are|allowed options are|valid options are|valid choices are|allowed values|permitted values|allowed options",
    ),
    (
        M::LIST,
        "provided choices|provided options|provided list|given choices|given options|one of|list|enum|enumeration|enumerated|option|options|choice|choices|allowed values|allowed value|permitted values|valid values|accepted values|possible values|available values|any of|picklist|dropdown|drop down|selection|allowed set|oneof|isin|category list|inclusion|enum class|enum variant|variant|variants|members|acceptable values|predefined|controlled vocabulary|lookup list|value set|code list|vocabulary|following values|either|expected values|supported values|check constraint|range or set|domain of values|valid options|legal values|allowed list|select list|listed values|one of the following|values accepted|values allowed|values permitted|available choices|available options|accepted values are|following list|chose|chosen|selected|opt|acceptable options|supported options|permitted options|valid choices|possible options|one among|literal|literals|select option|radio|multi select|multiselect|single select|list of values|set of values|allowed options|following options|following choices|enumvalue|values are|enum values|enum value|literal value|valid values are|valid options are|either of|allowed members|picklist value|options are|drop down list|oneof values|choose from|select from|choose between|available networks|available brands|alternatives|allowable values|values list|for enum|of enum|in enum|from the list|from the dropdown|from the options|from the available|from list|in the enumeration|in the enum|in enumeration|in list|in the allowed|in the options|in the dropdown|choosable|choosable value|selectable value|selectable option|dropdown value|drop down value|enumeration value|choice value|option value|union value|union values|element of the set|elements of the set",
    ),
    (
        M::WITHIN,
        "included|in|member|contained|belong|belongs|part of|among|amongst|within|listed|one of|any of|equal|in the set|in the list|between|from the list|appear in|include|includes|within the set|inside|on the list|in our list|amid|present in the list|found in the list|in the enumeration|in the enum|in enumeration|in list|in the allowed|in the options|in the dropdown|in the catalog|in the catalogue|from the dropdown|from the options|from the available|from list|element of the set|elements of the set|taken from|be taken from|chosen from|picked from",
    ),
    (
        M::RECORD,
        "record|records|object|entity|document|resource|partner record|instance|row with|primary key|id specified|objects|item with|entity type|external id|reference id|parent|master data",
    ),
    (
        M::REFERENCE,
        "reference|references|referenced|referential|foreign key|foreign|foreignkey|lookup|look up|association|associated|related|relation to|relationship|crossreference|cross reference|parent key|parent row|referred|mapping|match for|linked record|linked",
    ),
    (
        M::CONSTRAINT,
        "constraint|violation|violates|violated|integrityerror|breaks|restriction|rule|conform to a constraint|conform to the constraint|satisfy a constraint|satisfy the constraint|meet the constraint|meet a constraint|constraint error|validation|validator|check constraint|conflicted with",
    ),
    (
        M::STORE,
        "table|tables|database|schema|relation|index|tablespace",
    ),
    (M::NO_SUCH, "no|none of"),
    (M::INT_TYPE, "long|short|byte"),
    (M::ROW, "row|rows|line|lines|record|tuple"),
    (M::DATA, "data|expressions|values|cells"),
    (
        M::FILE,
        "file|csv|sheet|spreadsheet|header|headers|worksheet|upload|dataframe|index|template|dataset|import file|header row|document|input file|data file|source file|csv file|uploaded file|data source",
    ),
    // Encoding.
    (
        M::ENCODING,
        "encoding|encodings|encoded|utf8|utf 8|utf16|utf 16|latin1|latin 1|ascii|iso 8859 1|windows 1252|cp1252|codec|charset|character set|multibyte|multi byte|byte sequence|byte sequences|unicode|unicodedecodeerror|unicodeencodeerror|mojibake|invalid byte|stream did not contain valid utf8|charmap|surrogate|surrogates|replacement character|codepage|code page|start byte|continuation byte|ill formed sequence|untranslatable|malformed input|unmappable|incorrect string value|malformed sequence|invalid string value|byte order mark|utf8mb4|utf8mb3|ascii 8bit|us ascii|nonascii|non ascii|non utf8|unmappablecharacterexception|malformedinputexception|null characters|null character|null bytes|null byte|nul characters|nul character",
    ),
    (
        M::DECODE,
        "decode|decoded|decoding|encode|encoded|undecodable|transcode|converted from|represented|byte|bytes|sequence|codec|from|to|malformedinputexception|unmappablecharacterexception|stream|detected|unmappable|untranslatable|translate|garbled|mojibake|detect|determine|corrupt|unsupported|incorrect|string value",
    ),
    // Rights and blocks.
    (
        M::RIGHTS,
        "permission|permissions|privilege|privileges|rights|authorization|authorisation|authorized|authorised|access|role|access level|access rights|forbidden|unauthorized|unauthorised|policy|insufficient privileges|insufficient permissions|insufficient access|insufficient rights|credentials|allowed to|permitted to|entitled|entitlement|scope|row level security|editable|writeable|writable|scopes|privileged|read only access|write access|accesses|authorized to|authorised to|entitled to",
    ),
    (M::ACCOUNT, "accountsign"),
    (
        M::DENIED,
        "denied|denies|unauthorized|unauthorised|forbidden|refused|insufficient",
    ),
    (
        M::RIGHTS.or(M::DENIED),
        "insufficient privileges|insufficient permissions|insufficient access|insufficient rights|not have privilege|not have privileges|not have the privilege|not have rights|not have the right|no permission|not authorized|not authorised|not permitted to|not allowed to|lack permission|lacks permission|without permission|missing permission|missing privilege|requires admin|requires permission|only administrators|only admins|only owners|not have access|not entitled|must be an admin|must be an administrator|must be owner|row level security|violates row level|not editable|not writeable|not writable|only the owner|only an admin|only an administrator|ask an administrator|ask your administrator to grant|need permission|needs permission|not have permission|lacks permissions|access denied|not authorised to|you are not allowed to|do not have permission|does not have permission|dont have permission|doesnt have permission|do not have permissions|do not have access|does not have access|dont have access|do not have the right|do not have rights|do not have sufficient|not have sufficient|do not have the required permission|do not have the necessary|required scope|required scopes|not permitted to perform|not have required privileges|not have privileges|not allow you to|no rights|no access|no write access|no longer have access|you cannot edit|not let you|doesnt let you|not permit you|not enable you|you cannot create|you cannot modify|you may not edit|you may not import|restricted to administrators|restricted to admins|not have the required privilege|insufficient permission|insufficient privilege|insufficient scope|insufficient role|rights are insufficient|access is denied|access is restricted|you are not permitted|youre not allowed|youre not authorized|you are not authorized|permission issue|permissions issue|permission issues|permissions issues|permission error|permissions error|permission problem|permissions problem|permission problems|permission failure|rights issue|access error|access rights error|authorization error|authorization failure|authorization failed|lack of permission|lack of permissions|lack of rights|missing permissions|missing rights|command denied|operation denied|action denied|denied to user|denied for user|not granted|not have the required permission|not have the required permissions|not have the required role|not have the required rights|not have the required access|not have the required privileges|not have the required scope|not updateable|not updatable|isnt updateable|cannot be edited by you|lack the right to|lacks the right to|lack the rights to|lack rights|ask for access|request access",
    ),
    (
        M::BLOCKED,
        "do not work with list|do not work with|blocklist|blocklisted|blacklist|blacklisted|block list|black list|denylist|denylisted|deny list|banned|blocked|forbidden|reserved|disposable|suppressed|suppression|suppression list|prohibited|barred|do not contact|exclusion list|opted out list|stop list|stoplist|stop word|spam|fraudulent|disallowed word|reserved word|profanity|profane|offensive|suspended|bounced|unsubscribed|globally unsubscribed|excluded|exclusion|blocklists|restricted word|restricted words|restricted list|compliance list|sanctions|sanctioned|is not welcome|not welcome|do not work list|not work list|watchlist|watch list|blocking list|blockedlist|opted out|opt out list|fraud list|blacklisting|blocklisting|blacklists|embargo|embargoed|disallow list|negative list|excluded from|permanently deleted|reserved for|is restricted|are restricted|restricted value|partner terminated|partner was terminated|partner is terminated|partner has been terminated|publisher terminated|publisher was terminated|publisher is terminated|publisher has been terminated|affiliate terminated|affiliate was terminated|affiliate is terminated|affiliate has been terminated|bounce list|bounced list",
    ),
    (
        M::EXCLUDED,
        "different from any of|differ from any of|different from all of|not be one of|none of|not be any of|not be in|not be equal|not in the exclusion|forbidden value|forbidden values|forbidden substring|forbidden word|disallowed values|forbidden list|exclude|not be a member|contains a forbidden word|contains a blocked word|contains forbidden words|must not contain the word|matches a blocked|cant be any of|cannot be any of|cant be one of|cannot be one of|can not be any of|may not be any of|may not be one of|must not be any of|kann keiner von|kann keiner der|darf keiner von|darf keiner der|no puede ser ninguno de|no puede ser ninguna de|nao pode ser nenhum de|nao pode ser nenhum dos|ne peut etre aucun|ne peut pas etre l un|non puo essere nessuno|non puo essere uno dei|not be a part of|not be part of|notin|isnotin|validation notin|not one of the forbidden|darf nichts von|darf nicht eines von|darf nicht einer von|darf nicht eine von|darf nicht einer der|darf nicht eines der|ne doit pas etre l un|ne doit pas etre un de|ne doit pas faire partie|no debe ser uno de|no debe ser ninguno|no debe ser ninguna|nao deve ser um dos|nao deve ser uma das|non deve essere uno|non deve essere una|のいずれかであってはなりません|のいずれかであってはいけません|次のいずれかであってはいけま|次のいずれかであってはなりま|いずれかであってはいけません|nao deve ser um desses|nao deve ser um destes|nao deve ser uma dessas|nao pode ser um desses|nao pode ser um destes|nao pode ser uma dessas|nao pode ser um dos|no puede ser uno de|no puede ser una de|no debe ser una de|darf keiner dieser|darf keine dieser|darf keines dieser|kann keiner dieser|non deve essere uno di|non deve essere una di|non puo essere uno di|non puo essere una di|ne peut pas etre l un de|ne peut pas etre un de|のいずれであってもなりません",
    ),
    (
        M::NOT_FOUND,
        "not set up|isnt set up|not been set up|not registered|not yet created|can no longer be assigned|can no longer be used|can no longer be selected|not connected to your account|isnt connected to your account|not linked to your account|isnt linked to your account",
    ),
    (
        M::HAS_NO,
        "has no|have no|had no|with no|there is no|there are no|there was no|theres no|there isnt any|there s no",
    ),
    (
        M::DISALLOWED,
        "not allowed to have|not allowed to contain|not allowed to include|unallowed|disallowed|impermissible|unsupported|unpermitted|inadmissible|unaccepted|not acceptable|prohibited value|must be absent|must be omitted|may not be specified|cannot be used|can not be used|may not be used|cant be used",
    ),
    (M::DATE.or(M::INVALID), "unknown string format"),
    (
        M::COUNT.or(M::COLUMN),
        "separator count|delimiter count|number of separators|number of delimiters|columns length|fields length|number of tokens",
    ),
    (M::LIST, "level set|set of levels|factor levels"),
    (
        M::WITHIN.or(M::LIST),
        "in level set|in the level set|in set of levels|in the set of levels|among the levels|one of the levels",
    ),
    (
        M::COUNT.or(M::COLUMN).or(M::UNEVEN),
        "number of columns changed|number of fields changed|number of cells changed|column count changed|field count changed|number of columns changes|number of fields changes|number of columns varies|number of fields varies",
    ),
    // What lacks a member of this name lacks no column.
    (
        M::FIELD.or(M::RECORD),
        "element with name|element named|element called|entry with name|entry named|entry called|constant named|constant with name",
    ),
    // When something ends tells nothing of a date of the row.
    (
        M::NONE,
        "month end|end of month|end of the month|year end|end of year|end of the year|end of the quarter|next month|next year|this month|this year|this day|next day",
    ),
];
