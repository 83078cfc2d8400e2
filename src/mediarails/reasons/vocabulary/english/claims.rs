//! How English reasons deny, demand and find wanting, and how they say how much.

use super::super::super::concept::Meaning as M;

pub(super) const WORDS: &[(M, &str)] = &[
    // How things are denied, demanded, and found wanting.
    (
        M::NOT,
        "no longer|may not|can not be|is not to be|not|no|never|non|isnt|doesnt|didnt|wasnt|arent|dont|werent|hasnt|wont|cannot|cant|couldnt|mustnt|shouldnt|neither|nor|havent|without|lacks|lack|lacking|aint|there is no|there are no|there was no|theres no|there isnt any|there arent any|there s no|not set to|isnt set to",
    ),
    (
        M::CANNOT,
        "cannot|cant|can not|could not|couldnt|unable|failed to|failure to|fails to|fail to|not able to|impossible|failed parsing|failed converting|not possible to|error parsing|error converting|error reading|error while parsing|error when converting|error occurred while parsing|failed conversion|conversion failed|conversion failure|parsing failed|parse failure|parsing failure|parse error|parsing error|conversion error|cast error|cast failed|error while converting|failed when converting",
    ),
    (
        M::MUST,
        "must|should|shall|expected|expects|expecting|expect|needs to|need to|has to|have to|ought to|may only|can only|only accepts|accepts only|only accept|wants|requires|may not|can not be|permitted only|is not to be|need|needs|want|please include|please add|must be|should be|only|exactly|is to be|are to be|supposed to|will be accepted|shall be|ensure|ensure that|ensure this|make sure|expected type|expected format|type is|expected data type|required type|required format|cannot be negative|can not be negative|cant be negative",
    ),
    (
        M::VALID,
        "absolute|deliverable|valid|correct|proper|properly|correctly|wellformed|well formed|right|legal|acceptable|real|genuine|validly|validated|syntactically|legitimate|plausible|validate|validates|wellformatted|well formatted|properly formatted|proper formatted|compliant|usable|understandable|fine|okay|good|alright",
    ),
    (
        M::INVALID,
        "invalid|undeliverable|malformed|incorrect|incorrectly|wrong|bad|illegal|improper|improperly|unacceptable|erroneous|misformatted|unparseable|unparsable|unreadable|corrupt|incomplete|invalidly|mistyped|bogus|inappropriate|ill formed|illformed|not well formed|nonconforming|ambiguous|impossible|faulty|unconvertible|misspelled|non numeric|nonnumeric|unusable|badly|non integer|noninteger|unrealistic|nonexistent date|invalid character|invalid characters|illegal character|illegal characters|unexpected character|control characters|syntax error|invalid syntax|numberformatexception|malformedurlexception|urisyntaxexception|datetimeparseexception|dateparseexception|unsupported protocol|unprocessable|erroneously|unexpectedly formatted|misconfigured|mal formatted|malformatted|misspelt|garbage|nonsense|nonvalid|non valid|not okay|looks wrong|seems wrong|appears wrong|implausible|meaningless|defective|broken|doesnt look right|not look right|does not seem right|format error|formatting error|formaterror|not real|nonexisting date|does not compute|not usable|typo|typos|invalid chars|illegal chars|forbidden characters|forbidden character|unsupported characters|unsupported character|prohibited characters|disallowed characters|unallowed characters|invalid symbols|invalid character for the specified codepage|swapped|transposed|mixed up",
    ),
    (
        M::PARSE,
        "parse|parsed|parsing|parsable|parseable|convert|converted|converting|conversion|convertible|coerce|coerced|coercion|cast|casted|casting|interpret|interpreted|interpretation|deserialize|deserialized|deserialise|transform|transformed|understood|understand|read as|evaluated|resolve to|process as|unmarshal|processed as|decoded as|treated as|used as|assign|parsed as|verified|mapped to a|made sense of|make sense|decipher|deciphered|recognized as|recognised as|deserialised|marshal|marshalled|convert to|map to|turned into|turn into|resolved to a|interpreted as",
    ),
    (
        M::MATCH,
        "match|matches|matching|matched|conform|conforms|comply|complies|satisfy|satisfies|compatible|correspond|corresponds|follow|follows|fit|fits|fulfil|meets|meet|conformant|agree|agrees|line up|in line with|abide|adhere|adheres|aligned|align|fulfill|fulfills|fulfils|qualify|qualifies|respects|in accordance with|accord with|pass|passes|pass validation",
    ),
    (
        M::FORMAT,
        "email format|mail format|format|formats|formatted|formatting|pattern|patterns|syntax|layout|notation|representation|regex|regexp|regular expression|shape|form|mask|template|structure|type|datatype|data type|types|kind|required type|required format|requested format|expected format|expected type|formatted as|format of|pattern of|shaped|type is|expected data type|following formats|these formats|one of these formats|one of the following formats|any of the following formats|any of these formats|supported formats|accepted formats|allowed formats|any of the formats|either format",
    ),
    (
        M::RECOGNISED,
        "recognized|recognised|recognize|recognise|known|identified|identify|understandable|recognizable|recognisable|recognizes|recognises|mapped|matched to|familiar|know",
    ),
    (
        M::ALLOWED,
        "allowed|permitted|accepted|allowable|supported|allow|permit|eligible|acceptable|accept|admitted|admissible|declared|defined|configured|enabled|available|registered|listed|accepts|permits|accepting|permissible|selectable|welcome|tolerated|allowed to|permitted to|authorized to|authorised to|entitled to",
    ),
    (
        M::FOUND,
        "found|exist|exists|existing|find|locate|located|resolved|resolve|looked up|match found|matching record|returned|named|called|on file",
    ),
    (
        M::ALREADY,
        "already|previously|earlier|by the name|by the name of|by that name|by this name|same|another|with this|with that|with the same|with these",
    ),
    (M::UNIQUE, "unique|uniqueness|distinct"),
    (
        M::DUPLICATE,
        "identical record|identical entry|identical partner|identical publisher|identical data|identical values|same record as|repetition|repetition of|recurrence of|already consumed|already been claimed by another user|already claimed by another user|already been taken by another user|already taken by another user|already in use by another user|already used by another user|already been used by another user|already registered by another user|already been registered by another user|has already been claimed by another user|has already claimed by another user|has already been taken by another user|has already taken by another user|has already in use by another user|has already used by another user|has already been used by another user|has already registered by another user|has already been registered by another user|is already been claimed by another user|is already claimed by another user|is already been taken by another user|is already taken by another user|is already in use by another user|is already used by another user|is already been used by another user|is already registered by another user|is already been registered by another user|already claimed|has already been claimed|been claimed already|duplicate|duplicates|duplicated|duplication|dupe|dup|dupes|nonunique|non unique|already been taken|already taken|already in use|already used|already been used|already exists|already exist|already present|already associated|already registered|already added|already imported|already contains|already assigned|already has|already have|already existing|already on|already in|already belongs|already a|already an|there already is|already is|already is a|in the system already|in our system already|in the database already|in our database already|already linked|already been|already listed|already known|already there|already stored|already uploaded|already created|already recorded|exists already|exist already|is taken|has been taken|was taken|not available it is taken|more than once|appears twice|twice|appears multiple times|multiple times|repeated|repeats|same value as|same id as|same as row|same as line|same as another|identical to|identical row|must be unique|unique constraint|unique key|uniqueness constraint|unique index|uniqueness violation|not unique|in use by|used by another|used by a different|belongs to another|in use by another|conflicts with an existing|conflicts with existing|conflict with existing|conflicts with another|clashes with|another record with|another row with|another partner with|another publisher with|another user with|another account with|same primary key|primary key violation|primary key must|repeat of|copy of|seen before|seen already|collision|e11000|value exists|existing record with|existing record has|already uses|already use|already has this|already used by|taken|been taken|is in use|matching record was found|matching record found|match already|already known to us|exists in the database|is not available its been taken|duplicate of|exists with the same|exists with this|exists with that|occurs more than once|occurs twice|listed twice|used twice|more than one time|same name exists|unique violation|overlaps with|not distinct|must be distinct|must be different|reused|in conflict with another|redundancy|entry exists|record exists|partner exists|publisher exists|item exists|object exists|was previously imported|previously imported|previously added|previously uploaded|uniquekeyviolation|duplicate_value|uniqueviolation|already using|already being used|no two|share the same|shares the same|validation unique|validation distinct|another row has|another record has|another partner has|another publisher has|another row uses|another record uses|another partner uses|another publisher uses|imported before|uploaded before|added before|submitted before|registered before|imported earlier|already joined|already connected|already accepted|already approved|already a partner|already enrolled|already invited|already subscribed|already onboarded|already partnered|primary key constraint|primary key violated|primary key conflict|already being used by another user|already being used by another account|already being used by another contact|already being used by another partner|already being used by another publisher|already being used by another record|being used by another user|being used by another account|being used by another contact|being used by another partner|being used by another publisher|being used by another record|already used by another user|already used by another account|already used by another contact|already used by another partner|already used by another publisher|already used by another record|used by another user|used by another account|used by another contact|used by another partner|used by another publisher|used by another record|already taken by another user|already taken by another account|already taken by another contact|already taken by another partner|already taken by another publisher|already taken by another record|taken by another user|taken by another account|taken by another contact|taken by another partner|taken by another publisher|taken by another record|already claimed by another user|already claimed by another account|already claimed by another contact|already claimed by another partner|already claimed by another publisher|already claimed by another record|claimed by another user|claimed by another account|claimed by another contact|claimed by another partner|claimed by another publisher|claimed by another record|already registered by another user|already registered by another account|already registered by another contact|already registered by another partner|already registered by another publisher|already registered by another record|registered by another user|registered by another account|registered by another contact|registered by another partner|registered by another publisher|registered by another record|already one of|belongs to an existing|belong to an existing|assigned to an existing|used by an existing|linked to an existing|registered to an existing|exists on another|violates the primary key|violates primary key|violate the primary key|already generated|already signed up|already set on another|already set for another|already has this value|has been used before|have been used before|was used before|been used before|used before|uses the same|occurs 2 times|appears 2 times|occurs 3 times|appears 3 times|listed 2 times|used 2 times|occurs two times|appears two times|occurs several times|appears several times|occurs multiple times",
    ),
    (
        M::MISSING,
        "absence|absence of|missing|absent|omitted|unset|unfilled|left out|not given|not set|not specified|not supplied|not provided|none given|none provided|none supplied|not filled|not filled in|not populated|not entered|not included in the request|lacks|lacking|lack|unspecified|unprovided|not assigned|not been set|not been provided|not been supplied|not been specified|not been filled|forgot|forgotten|is lost|skipped required|expected but not found|but not found|expected but missing|missing value|missing values|not filled out|wasnt filled|was not entered|not been entered|not selected|not been selected|not chosen|nowhere to be found|value expected|missing an|expected a column|expected column|expecting column|expected a header|expected header|expecting header|not complete|isnt complete|no column is mapped to|no column mapped to|no column was mapped to|no column mapped for",
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
        "does not have a value|do not have a value|doesnt have a value|dont have a value|does not have any value|does not contain a value|does not hold a value|holds no value|nothing supplied|nothing was supplied|nothing given|required|mandatory|compulsory|obligatory|requires|necessary|essential|require|needed|obliged|cannot be omitted|may not be omitted|is a must|must be filled|must be filled in|must be filled out|must be provided|must be set|must be supplied|must be specified|must be present|must be given|must be entered|should be provided|must have a value|must contain a value|needs a value|need a value|needs to be filled|has to be filled|has to be provided|has to be set|needs to be set|needs to be provided|must be populated|must be included|should be filled|requires a value|should not be left|need to be filled|must be completed|has no value|have no value|have a value|has a value|no value|no data|without a value|without value|no entry|no content|no input|cannot be skipped|must not be left|not optional|isnt optional|must exist in input|must not be missing|must be non empty|non empty|nonempty|is needed|are needed|nothing entered|nothing provided|nothing was entered|must be defined|doesnt have a default value|does not have a default value|no default value|must be selected|must be chosen|must have one|need this information|needs to be present|obligatorily|cannot be left|can not be left|not be left|should have a value|must have some value|left unset|value needed|requires value|is compulsory|requires an input|minimum one|fill this in|fill in this|fill out this|fill this|notnullviolation|validation required|validation filled|validation present|we need|we need a|you need a|we require a|is a requirement|isnotblank failed|isnotempty failed|notempty failed|notblank failed|notnull failed|isnotnull failed|isrequired failed|isdefined failed|ispresent failed",
    ),
    (
        M::PRESENT,
        "exist in received object|exist in the received object|exist in the given object|exist in given object|exist in the object|exist in object|exist in the input object|exist in the payload|exist in payload|exist in the request body|exists in the object|exist on the received object|exist on the object|found in the received object|found in received object|found in the payload|present|presence|provided|supplied|filled|specified|populated|entered|assigned|set|given|appear",
    ),
    (
        M::PROVIDE,
        "enter|provide|supply|specify|fill|fill in|fill out|select|choose|pick|type in|give|input a|input an|add a|add an|complete|insert a|put in|please use|please match|use one of these formats|use the format|use format|please write|write a|write an|write the|write your|write it|write one|write only|write dates|write this|indicate|fill this|complete this|tell us|let us know|please key in",
    ),
    // How much of it.
    (
        M::MISMATCH,
        "inconsistent|mismatched|mismatching|mismatch|differs|differ|does not equal|is not consistent|deviates|deviate|contradicts|does not agree|not equal to the|out of line|does not correspond|differing|differ in|differs from|inconsistency|unequal|failed element wise validator|incompatible|not compatible|incompatible with|failed element wise validator number|cannot be inserted into|cannot be assigned to|can not be inserted into|but expression is of type",
    ),
    (
        M::LONG,
        "exceeds the column width|exceeds the field width|wider than the column|field size exceeded|value size exceeded|maximum allowed length|the maximum length|maximum allowed size|too long|exceeds the maximum length|exceeds maximum length|truncated|truncation|overlong|exceeds length|too many characters|maxlength|max length|maximum length|exceeds max length|exceeded the maximum length|maximal length|length limit|character limit|right truncation|too lengthy|string too long|text too long|data too long|length exceeds|length exceeded|is over the limit|maximum character|maximum characters|overflows the column|max characters|max chars|size limit|maximum size|length overflow|field limit|exceeds limit|exceeds the limit|exceeds the character|cut off|too much text|shorten|data would be truncated|max size|over the limit|over the maximum|character count exceeded|above the maximum length|more characters than|exceeds the allowed length|exceeds allowed length|exceeds the permitted length|exceeds permitted length|longer than allowed|longer than permitted|exceeded the maximum number of characters|exceeds the maximum number of characters|stringdatarighttruncation|field length exceeded|maximum length exceeded|length too long|too wordy|overly long|exceeds the character limit|exceeds character limit|exceeds column width|too wide|value too large for column|data value too large|validation max|validation max string|too long to fit|too long to store|too long to save|too long to be stored|too long for|too long to import|too small to accept|too small to hold|too small to store|too small to contain|validation len",
    ),
    (
        M::MOST,
        "at most|max|maximum|maximal|no more than|not more than|exceed|exceeds|exceeded|exceeding|exceeds the|up to|no longer than|not exceed|limit|limited to|limit of|or less|or fewer|not be longer|upto|lte|between|no greater than|max length|maximum length|maxlength|maximum allowed length|the maximum length|maximum size|length limit|character limit|maximum character|maximum characters|max characters|exceeds the maximum length|exceeds maximum length|exceeds limit|exceeds the limit|exceeds max length|capped|not over|not longer than|at the most|maximally|below or equal|not be more|not be over|not go over|goes over|surpasses|surpass|top limit|upper limit|upper bound|has no more than|have no more than|within the range|within the range of|in the range of",
    ),
    (
        M::LEAST,
        "at least|min|minimum|minimal|no less than|not less than|or more|gte|or greater|no fewer than|not be less|positive|cannot be negative|can not be negative|not be negative|cant be negative",
    ),
    (
        M::SHORT,
        "too short|too small|minlength|min length|minimum length|too few|short",
    ),
    (
        M::LENGTH,
        "length of|lengths|length|character|characters|chars|char|bytes|letters|size|long|varchar|nvarchar|symbols|code points|codepoints|signs|string length|character varying|longer than or equal|longer than or equal to|shorter than or equal to",
    ),
    (
        M::BIG,
        "too big|too large|too many|too high|oversized|overflow|overflows|overflowed",
    ),
    (
        M::GREATER,
        "greater than|more than|longer than|larger than|bigger than|higher than|above|over|longer|greater|greater than or equal|greater than or equal to|larger|in excess of|greater or equal|greater or equal to|bigger or equal|larger or equal|higher or equal|larger or equal to|more or equal|longer than or equal|longer than or equal to|more than or equal|more than or equal to|higher than or equal|higher than or equal to|larger than or equal|larger than or equal to|bigger than or equal",
    ),
    (
        M::LESSER,
        "less than|fewer than|shorter than|lower than|smaller than|below|under|shorter|less than or equal|less than or equal to|shorter than or equal|fewer|less or equal|less or equal to|smaller or equal|smaller or equal to|lower or equal|shorter or equal|shorter than or equal to|fewer than or equal|fewer than or equal to|smaller than or equal|smaller than or equal to|lower than or equal|lower than or equal to",
    ),
    (
        M::LENGTH,
        "longer than|longer|shorter than|shorter|shorter than or equal",
    ),
    (
        M::PIECE,
        "scheme|protocol|tld|host|hostname|domain|http|https|domain name|host name|at sign|local part|month|day|year|months|days|years|timezone|time zone|local|username portion|domain part|port number|authority|port|time designator|date designator",
    ),
    (
        M::COLUMN,
        "more fields|more columns|fewer fields|fewer columns|more values|fewer values|more expressions|more cells|fewer cells|additional cells|missing cells|extra cells|column count|field count|missing columns at|extra data|number of columns|before end of logical record|before the end of the record|before end of record|before end of line|before the end of the line|before end of row|before the end of the row",
    ),
    (
        M::UNPARSED,
        "while parsing|when parsing|during parsing|cannot be read as|could not be read as|not readable|unable to read|could not read the|couldnt read the|cannot read the|error parsing|error converting|failed conversion|conversion failed|conversion failure|parsing failed|parse failure|parsing failure|cast failed|error while converting|failed when converting|error while parsing|error when converting|decodingfailure|decoding failure|conversion error|conversion errors|cast error|conversion exception",
    ),
    // So Java speaks of dates alone.
    (M::DATE.or(M::PARSE), "parsed at index"),
    (
        M::DATE.or(M::UNPARSED),
        "unparsed text found|unparsed text found at index",
    ),
    (
        M::MISMATCH.or(M::FORMAT),
        "not of required type|not of the required type|not of the expected type|not of type|wrong type|wrong format|wrong data type|type mismatch|format mismatch|mismatched type|type error|data type error|unsupported format|unsupported date format|unexpected format|unknown format|unrecognized format|unrecognised format|not an instance of|not instance of|isnt an instance of|is not an instance of",
    ),
    (
        M::NUMBER.or(M::INVALID),
        "for input string|more than one decimal point|multiple points|non numeric character|digits only|numbers only|numeric only|number stored as text|integer validation failed|integer validation error|integer validation failure|integer check failed|failed integer validation|number validation failed|number validation error|number validation failure|number check failed|failed number validation|numeric validation failed|numeric validation error|numeric validation failure|numeric check failed|failed numeric validation|validation numeric|validation integer|validation digits|validation digits between|isnumeric failed|isint failed|isinteger failed|isnumber failed|isdecimal failed|isnumberstring failed|isdigits failed",
    ),
    (
        M::URL.or(M::INVALID),
        "domain validation failed|hostname validation failed|host name validation failed|relative url|url without a base|invalid port|invalid port number|url validation failed|url validation error|url validation failure|url check failed|failed url validation|uri validation failed|uri validation error|uri validation failure|uri check failed|failed uri validation|validation url|validation active url",
    ),
    (
        M::INVALID.or(M::CHARACTER),
        "other characters than|characters other than|special use|characters that cannot|characters that cant|characters that can not|characters that could not|characters that are not|characters that arent|characters which cannot|characters which are not|characters we cannot|characters we cant|characters we could not",
    ),
    (
        M::RIGHTS.or(M::DENIED),
        "only be set by|only be changed by|only be edited by|only be modified by|only be assigned by|only be updated by|not been granted|not granted the right|not have the right|do not have the right|no authorization|no authorisation|action not allowed|action not permitted|action is not allowed|action is not permitted|not permitted for current user|not permitted for the current user|not permitted for this user|not allowed for current user|not allowed for the current user|not allowed for this user|you can only import|you can only edit|you can only manage|you can only upload|you may only import|you may only edit|you dont manage|you do not manage|you dont own|you do not own|you may not assign|you cannot assign|you cant assign|you cannot manage|you cant manage|you cannot see|you cant see|you cannot access|you cant access|not visible to you|not visible to your|not shared with you|read write for your profile|profile or permission set",
    ),
    (M::COLUMN.or(M::COUNT).or(M::UNEVEN), "ora 00913|ora 00947"),
    (
        M::REFERENCE.or(M::NOT_FOUND),
        "fk miss|fk missing|fk fail|fk failed|fk violation|fk error|ref miss|lookup miss",
    ),
    (M::OUTSIDE, "enum miss|enum mismatch|enum violation"),
    (
        M::OUTSIDE.or(M::LIST),
        "not in list|not in level set|not in the level set|not in set of levels|not in enum|not in set|not in options|not in choices",
    ),
    (M::DUPLICATE, "dupkey|dup key|dupe key"),
    (
        M::COUNT.or(M::COLUMN).or(M::UNEVEN),
        "bad arity|wrong arity|arity mismatch|arity error",
    ),
    (
        M::VALID,
        "complete address|full address|proper address|whole address",
    ),
    (M::OUTSIDE, "is none of|are none of"),
    (
        M::NOT_FOUND,
        "not linked to an existing|not assigned to an existing|not belong to an existing|not related to an existing|0 matches|zero matches|0 results|zero results",
    ),
    (
        M::REQUIRED,
        "to be present|to be given|to be provided|to be supplied|to be filled",
    ),
    (M::MISMATCH, "not assignable to|is not assignable"),
    (
        M::MISMATCH.or(M::FORMAT),
        "failed regex|failed the regex|failed pattern|failed the pattern|fails the pattern|failed the format|fails the format",
    ),
    (M::DUPLICATE, "with identical|identical key"),
    (
        M::RIGHTS.or(M::DENIED),
        "lack the permission|lack permission|lack permissions|lacks permission|lacks permissions|lacks the permission|lack the right|lack the rights|lacks the right|operation not permitted|operation is not permitted|operation not allowed|operation is not allowed",
    ),
    (
        M::NOT_FOUND,
        "hasnt been set up|havent been set up|havent been created|isnt defined",
    ),
    (
        M::DUPLICATE,
        "two rows carry|two rows have|two rows share|two rows use|several rows carry|several rows have|several rows share|double entry|double record|entered twice|same row stands|same row is on|same row appears",
    ),
    (
        M::ALLOWED.or(M::MATCH),
        "fit into|fits into|fit in the|fits in the",
    ),
    (
        M::RIGHTS.or(M::DENIED),
        "you cannot edit|you cant edit|you can not edit|not the owner of|not the owner",
    ),
    (
        M::RIGHTS.or(M::REQUIRED),
        "administrator rights|admin rights|administrator access|admin access|requires the role|requires the permission",
    ),
    (
        M::UNKNOWN.or(M::COLUMN),
        "not one of our columns|not one of the columns|not one of your columns|not one of our fields|not one of the fields",
    ),
    (M::NOT_FOUND.or(M::SOUGHT), "and found none|but found none"),
    (
        M::MISSING.or(M::COLUMN),
        "add a column|add the column|include a column|include the column",
    ),
    (
        M::COUNT.or(M::COLUMN).or(M::UNEVEN),
        "one cell short|cells short|one column short|columns short|one field short|fields short|too many commas|too few commas|too many delimiters|too few delimiters|too many separators|too few separators",
    ),
    (
        M::INVALID,
        "multiple addresses|several addresses|more than one address",
    ),
    (
        M::NOT_FOUND.or(M::RECORD),
        "no entry called|no entry named|no item called|no item named|no record called|no record named|nothing called|none called|has no match|have no match",
    ),
    (
        M::OUTSIDE,
        "outside of domain|outside domain|outside the domain|outside of the domain|out of domain|domain violation",
    ),
    (
        M::REFERENCE.or(M::NOT_FOUND),
        "lookup failed|lookup failure",
    ),
    (
        M::INVALID.or(M::ENCODING),
        "illegal byte|unexpected byte|bad byte|illegal bytes|unexpected bytes|bad bytes|unicodedecodeerror|unicodeencodeerror",
    ),
    (
        M::RIGHTS.or(M::DENIED),
        "your role may not|your role cannot|your role does not|your profile may not|your profile does not|your account may not|your user may not|may only be set by|can only be set by|may only be changed by|can only be changed by|may only be edited by|can only be edited by|may only be assigned by|can only be assigned by|may only be modified by|can only be modified by|may only be updated by|can only be updated by|is read only for|is readonly for|read only field|readonly field|read only property|read only attribute",
    ),
    (
        M::UNKNOWN.or(M::COLUMN),
        "object has no field|object has no property|belong to the import template|belong to the template|belong to the import|belong to this import|belong to the schema|belong to the table",
    ),
    (
        M::NUMBER.or(M::INVALID),
        "nan is not allowed|nan not allowed",
    ),
    (
        M::REQUIRED,
        "presence violated|presence violation|presence failed|presence check|presence constraint",
    ),
    (
        M::FIELD.or(M::EXTRA),
        "additionalproperties|additionalproperty",
    ),
    (M::URL.or(M::INVALID), "isurl"),
    (M::EMAIL.or(M::INVALID), "isemail"),
    (M::NOT.or(M::BLANK).or(M::NOT_BLANK), "isnotempty|isdefined"),
    (
        M::NOT_FOUND.or(M::SOUGHT),
        "nicht gefunden|nicht auffindbar|introuvable|introuvables|non trouve|non trouvee|no encontrado|no encontrada|nao encontrado|nao encontrada|non trovato|non trovata|niet gevonden|ikke fundet|ikke funnet",
    ),
    (
        M::UNKNOWN.or(M::REFERENCE),
        "unknown tag|unknown tags|invalid tag|invalid tags|no such tag|tag not found|unrecognised tag|unrecognized tag",
    ),
    (M::REFERENCE, "tag category|tag categories"),
    (
        M::SOUGHT,
        "found|find|locate|located|gefunden|auffindbar|trouve|trouvee|introuvable|encontrado|encontrada|encontro|trovato|trovata|gevonden|hittades|hittades inte|hittas inte|fundet|funnet|znaleziono|nie znaleziono",
    ),
    (M::COLUMN, "references column|references columns"),
    (
        M::INVALID.or(M::REFERENCE),
        "invalid reference id|invalid reference ids",
    ),
    (
        M::EXTRA,
        "data has additional|data has extra|data has unexpected|data has unknown|data contains additional|data contains extra|data contains unexpected",
    ),
    (M::CONSTRAINT, "content rule"),
    (M::VALUE, "problematic key value"),
    (
        M::ADVICE,
        "unable to add entry|unable to add the entry|could not add entry|cannot add entry|failed to add entry|unable to modify entry|could not modify entry|failed to modify entry",
    ),
    (
        M::FIELD,
        "field number|field no|champ numero|champ no|campo numero|campo n|feld nummer|feld nr",
    ),
    (
        M::COLUMN,
        "colonne numero|columna numero|coluna numero|colonna numero|spalte nummer|spalte nr",
    ),
    (
        M::FIELD.or(M::EXTRA),
        "entry contains attribute|entry contains attributes|entry contains an attribute|contains attribute|contains an attribute|contains the attribute|contains attributes|contains property|contains a property|contains properties",
    ),
    (
        M::INVALID.or(M::ENCODING),
        "unprintable characters|unprintable character|nonprintable characters|non printable characters|garbled|garbled text|garbled characters|replacement character|replacement characters|u fffd|mis encoded|misencoded|mangled characters|unreadable characters|undecodable characters|partial multibyte|partial multi byte|partial byte sequence|partial utf 8|truncated multibyte|truncated byte sequence|truncated utf 8",
    ),
    (M::TEXT, "character array|character string|character data"),
    (
        M::UNKNOWN.or(M::COLUMN),
        "undefined column|undefined field|undefined attribute|undefined method|wrong key|wrong keys|unknown key|invalid key|invalid keys|invalid field|invalid property|invalid attribute|invalid fields|invalid identifier|invalid column|invalid column name|invalid header|invalid headers|invalid field name|invalid column header|not in fieldnames|not in schema|not part of the import template|not part of the template|not part of the layout|not part of the import|not in the template|not in the import template|not in the schema|not part of the schema|not defined in schema|not defined in the schema|not in the table|invalid columns|invalid property name|could not map column|not mapped column|unmapped column|not a column|not a known column|not a valid column|not a valid field|no such column|no such field|has no column named|has no field named|not a recognized column|no field named|no column named|not a recognised column|not a known field|not a valid property|no property|not a valid attribute|not a valid header|not a valid key|not a valid column name|not a valid field name|not a known attribute|not a known property|not a recognized field|not a recognised field|no such attribute|no such property|invalid field names|invalid column names|invalid key name|unexpected field names|unrecognized column|unrecognised column|does not have a column with|does not have a column named|does not have a column called|does not have column|does not have a field|does not have a property|has no column with|has no field with|has no property named|has no attribute named|no column with|no field with|forbidden keys|forbidden key|forbidden field|forbidden fields|forbidden property|forbidden properties|forbidden column|forbidden columns|field is forbidden|key is forbidden|property is forbidden|column is forbidden|rogue field|dynamic introduction|unknown parameter|unknown argument|unexpected keyword argument|unexpected argument|unexpected parameter|unknown keyword|not allowed by the schema|not allowed by schema|not permitted by the schema|not defined by the schema|not in dataframeschema|not in the dataframe schema|to any data class field|to any field|to any column|to any property|to any attribute|to any known field|to any known column|to any known property|not defined in the model|not defined on the model|not defined in this model|not part of the model|not in the model|not a field of the model|match any field|match any column|match any property|match any known field|match any known column|match an existing field|match an existing column|matches no field|matches no column|match any of the fields|match any of the columns|match any header|unspecified key|unspecified keys|unspecified field|unspecified fields|with any field|with any column|with any property|not defined on this model|not defined for this model|not defined on this type|not part of this model|unexpected keyword arguments|unexpected arguments|unexpected parameters|unknown parameters|unknown arguments|unknown keywords|invalid keyword argument|invalid keyword arguments|unexpected keyword|matched to an import field|matched to a field|matched to any field|matched to a column|matched to any column|mapped to an import field|in the context where it is used|could not be matched to an import field|could not be matched to a field|could not be matched to any field|could not be matched to a column|could not be matched to any column|cannot be matched to a field|cannot be matched to any field|cannot be matched to a column|cannot be matched to any column|not an importable field|not an importable column|not an import field|has no matching field|has no matching column|has no corresponding field|has no corresponding column|has no matching property",
    ),
    (
        M::REFERENCE.or(M::NOT_FOUND),
        "is not present in table|no matching record|no match found|match not found|no matches found|no match for|no matches for|nothing matches|no record|no records|matching query does not exist|no results|no result|not found in the system|no entry found|no such record|no related record|no rows found|multiple matches|more than one match|multiple records match|ambiguous match|matches more than one|multiple matching|multiple records matched|several records match|several records matched|more than one record matched|more than one record matches",
    ),
    (
        M::VALUE,
        "no value|has no value|have no value|without a value|without value|must have a value|needs a value|need a value|requires a value|value needed|missing value|missing values",
    ),
    (
        M::FIELD.or(M::COLUMN),
        "on this object|on object|on the object|on sobject|on entity|on this entity|of this object|on model|on type|of relation|on the document|on document",
    ),
    (
        M::DATE.or(M::INVALID),
        "unconverted data remains|ora 01830|ora 01843|ora 01847|ora 01858|ora 01861|ora 01841|ora 01839|ora 01840|ora 01849|invalid time|invalid times|time invalid|invalid time value|date validation failed|date validation error|date validation failure|date check failed|failed date validation|validation date|validation date format|validation date equals|out of bounds nanosecond|out of bounds timestamp|out of bounds date|out of bounds datetime",
    ),
    (
        M::INVALID.or(M::VALUE),
        "please correct the value|please correct this value|please correct the values|please fix the value|please fix this value|correct the value for|correct the value of",
    ),
    (
        M::MISSING.or(M::COLUMN),
        "could not find a column for|couldnt find a column for|cannot find a column for|did not find a column for|unable to find a column for|no column found for|no column was found for",
    ),
    (
        M::COLUMN_NAMES.or(M::COLUMN),
        "column names|field names|header names|property names|attribute names|column titles|column headers|column headings|header titles",
    ),
    (
        M::DATE.or(M::INVALID),
        "isdate failed|isvaliddate failed|isdatestring failed|isiso8601 failed",
    ),
    (
        M::URL.or(M::INVALID),
        "isurl failed|isvalidurl failed|isuri failed",
    ),
    (M::DATE.or(M::VALID), "valid time|valid times|correct time"),
    (
        M::URL.or(M::VALID),
        "complete url|full url|complete link|full link|complete web address|full web address|complete website address|full domain name|full domain|complete domain name|complete domain|fully qualified domain name|fully qualified domain",
    ),
    (
        M::COUNT.or(M::COLUMN),
        "row length|line length|header length|record length|number of cells|number of values|number of entries|number of items in the row|row width|number of elements in the row|number of tokens|number of elements|cells in row|cells in the row|values in row|values in the row|values for columns|fields in row|columns length|fields length|data length|values list",
    ),
    (
        M::NOT_FOUND,
        "never been set up|never been created|never set up|non existence|nonexistence|returned nothing|returned no result|returned no results|returned no match|returned no matches|returned no record|returned no records|yielded nothing|yielded no result|yielded no results|has not been created|have not been created|hasnt been created|has not been set up|not been added yet|not been created yet|create it first|not yet been created|couldnt be matched|could not be matched|cannot be matched|no longer exists|not be located|not an existing|isnt an existing|not one of your|isnt one of your|not belong to|has been deleted|have been deleted|was deleted|were deleted|is deleted|entity is deleted",
    ),
    (M::UNKNOWN, "without a match|no corresponding"),
    (M::ONE, "one|a single"),
    (
        M::INVALID.or(M::ENCODING),
        "characters that could not be decoded|could not be decoded|cannot be decoded|not be decoded|undecodable|garbled characters",
    ),
    (
        M::GOT_NULL,
        "none is not an allowed value|null is not an allowed value|none is not allowed|null is not allowed|got none|was none|received none|is none|found none|be none|got nonetype|was missing|was undefined|was null|is undefined|found nothing|got nothing|received nothing|not the nonetype|nonetype none",
    ),
    (
        M::COUNT.or(M::COLUMN).or(M::UNEVEN),
        "invalid record length|invalid row length|record length mismatch|row length mismatch|inconsistent record length|unexpected record length|missing cell|extra cell|additional cell|extra value|extra values|surplus value|surplus values|superfluous value|superfluous values|missing cells|too many cells|too few cells|wrong number of cells|wrong number of values|too many values in row|too few values in row|more cells than|fewer cells than|more values than columns|fewer values than columns|values were supplied|data for all columns|more data than|less data than|extra columns found|extra column found|extra columns were found|extra columns in row|extra columns in line",
    ),
    (
        M::EMAIL.or(M::INVALID),
        "email validation failed|email validation error|email validation failure|email check failed|failed email validation|validation email|isemail failed|isvalidemail failed|two atsign|2 atsign|multiple atsign|several atsign|more than one atsign|three atsign|atsign twice|more than one email|more than one e mail|more than one email address|more than one e mail address|multiple emails|multiple email addresses|multiple e mail addresses|several email addresses|several e mail addresses",
    ),
    (
        M::OUTSIDE,
        "validation in|validation exists|validation enum|expect column values to be in set|create new select option|create a new option|create new option|create new options|create a new select option|create the option|not exactly|isnt exactly|isin failed|isoneof failed|isinlist failed",
    ),
    (
        M::INVALID.or(M::FORMAT),
        "check the format|check the format of|check format|verify the format|check the syntax|check the notation",
    ),
    (
        M::NUMBER.or(M::PIECE),
        "decimal values|decimal value|decimals|decimal places|decimal point|decimal points|fractions|fractional|scientific notation|thousands separator|thousands separators|leading zeros",
    ),
    (
        M::ALLOWED.or(M::PRESENT),
        "may be empty|may be blank|may be null|can be empty|can be blank|can be null|may be left empty|may be left blank|can be left empty|can be left blank|is optional",
    ),
    (
        M::DISALLOWED.or(M::VALUE),
        "does not accept|doesnt accept|do not accept",
    ),
    (
        M::REQUIRED,
        "non whitespace string|non whitespace text|non whitespace value|non whitespace input|non whitespace content|nonwhitespace string|nonwhitespace value",
    ),
];
