//! How libraries and programs word what they find: the frames around their reasons, and the phrases of
//! checks of types, lists, bytes and rows.

use super::super::super::concept::Meaning as M;

pub(super) const WORDS: &[(M, &str)] = &[
    // Frames: the reason stands behind them.
    (
        M::ADVICE,
        "terms is disabled|values is disabled|entries is disabled|options is disabled|tags is disabled|labels is disabled|creation is disabled|cannot accept field|could not accept field|cannot accept the field|cannot accept column|rejected field|rejecting field|refused field|failed to load field|failed to load|could not load field|cannot load field|failed to set field|cannot set field|could not set field|cannot import field|could not import field|error in field|error at field|error on field|stopped early|stopped early on line|domain error|publisher left out|partner left out|affiliate left out|row left out|record left out|entry left out",
    ),
    (
        M::CANNOT,
        "cannot set|cant set|can not set|could not set|couldnt set|unable to set",
    ),
    // Types that were checked.
    (
        M::INVALID,
        "invalid input|validation failed for type named|validation failed for type|had a validation error|has a validation error|have a validation error|had validation errors|has validation errors|not an address|isnt an address|not a proper address|not a real address",
    ),
    (
        M::MISMATCH,
        "trying to set|tried to set|attempt to set|attempted to set|attempting to set|trying to assign|tried to assign|attempted to assign",
    ),
    (M::FORMAT, "dtype|dtypes|primitive type|primitive types"),
    (
        M::LINK,
        "in subroutine entry|xsd|literal with datatype|literal of datatype|literal with type|literal of type|a literal with datatype|a literal of type|literal with the datatype",
    ),
    // Lists and what they keep out.
    (
        M::WITHIN,
        "element of|elements of|element in|an element of the set|an element of the list|an element of the enum|an element of the values|an element of the valid values|an element of the allowed values",
    ),
    (
        M::EXCLUDED,
        "was not expected to be an element|was not expected to be one|was not expected to be in|was not expected to be a member|not expected to be an element|not expected to be one|not expected to be in|not expected to be a member|not supposed to be in|not supposed to be one of|not supposed to be an element|not supposed to be any of|is not allowing",
    ),
    // What is there and should not be, or the other way round.
    (
        M::EXTRA.or(M::FIELD),
        "unexpected item|unexpected items|unexpected member|unexpected members|unexpected entry|unexpected entries",
    ),
    (
        M::UNKNOWN.or(M::COLUMN),
        "is invalid for type|invalid for type|not valid for type|invalid for the type|not valid for the type|invalid for entity|not valid for entity",
    ),
    (M::FIELD, "no property value|no property value was found"),
    (
        M::MISSING,
        "did not get|didnt get|did not receive|didnt receive|was not passed|were not passed|wasnt passed",
    ),
    (
        M::REQUIRED,
        "may not be na|must not be na|cannot be na|can not be na|should not be na|contains na|contain na|contains nas",
    ),
    (M::NULL, "undef"),
    (M::RIGHTS.or(M::DENIED), "is read only|is readonly"),
    (
        M::MACHINE,
        "object is read only|record is read only|document is read only|item is read only|page is read only|database is read only|server is read only|system is read only|file is read only|connection is read only|transaction is read only|disk is read only|volume is read only|session is read only|instance is read only|table is read only|cluster is read only",
    ),
    (
        M::OUTSIDE,
        "isnt one we support|is not one we support|not one we support|not one we know|isnt one we know|not one we accept|isnt one we accept",
    ),
    (
        M::NOT_FOUND.or(M::REFERENCE),
        "dangling|dangling reference|orphan|orphaned|orphan value|orphan reference|orphaned reference",
    ),
    (M::INVALID, "unresolvable|unroutable"),
    (M::LONG, "cut after|cut at|cut down to"),
    (M::DUPLICATE, "collides with|collide with|collided with"),
    (
        M::COUNT.or(M::COLUMN).or(M::UNEVEN),
        "short row|row too wide|row is too wide|row too short|row is too short",
    ),
    (
        M::OUTSIDE.or(M::LIST),
        "not in enumeration|not in the enumeration",
    ),
    (
        M::BLANK.or(M::NOT_BLANK),
        "not expected to be empty|not expected to be blank|is not expected to be empty|was not expected to be empty|is not expected to be blank",
    ),
    (
        M::UNKNOWN.or(M::FIELD),
        "starting with element|starting with the element|beginning with element|beginning with the element",
    ),
    (
        M::MISMATCH.or(M::FORMAT),
        "fails regex|fails the regex|fails pattern|fails regexp|fails the regexp",
    ),
    (
        M::PROVIDE.or(M::CONTAIN),
        "add a|add an|please add a|please add an|please add the",
    ),
    (
        M::NOT_FOUND.or(M::SOUGHT).or(M::COLUMN),
        "looked for a column|looked for column|searched for a column|looked for the column",
    ),
    (
        M::UNKNOWN,
        "is not ours|isnt ours|are not ours|rings no bell",
    ),
    (
        M::REQUIRED,
        "failed presence|fails presence|failed the presence check|must not be optional|cannot be optional|nothing here|nothing there|nothing in it|nothing in this cell",
    ),
    (
        M::DUPLICATE,
        "we already know|already know this|id in use|name in use|email in use|address in use|number in use|value in use|was seen earlier|seen earlier|was met earlier|met before",
    ),
    (
        M::MACHINE,
        "missing close|missing close brace|missing closing|missing operand|missing operands|no such variable|undefined variable|explicit package name|explicit package|cant call method|can not call method|call to undefined|call to undefined function|undefined function|undefinedfunctionerror|undefvarerror|boundserror|methoderror|no method matching|binary operator|unary operator|with no default|illegalstateexception|cannot find name|cant find name|iterate over|cannot iterate over|not iterable|prelude|a method named|lacks a method|has no method|no method named|argument count|duplicate file|duplicate upload|duplicate file name|request id|duplicate request|duplicate job|duplicate message",
    ),
    (
        M::REFERENCE.or(M::NOT_FOUND),
        "returned 0 rows|returned no rows|returned zero rows|gave no result|gave no results",
    ),
    (M::LINK, "content was found|content found"),
    (M::VALUE, "holds no value|hold no value|holds no data"),
    (
        M::FILE,
        "data table|data frame|data frames|data tables|datatable|in the supplied data|in the provided data|in the given data|in the input data|in supplied data|in the data",
    ),
    (
        M::NOT_FOUND.or(M::SOUGHT),
        "looked for in vain|sought in vain|searched for in vain",
    ),
    (
        M::MOST,
        "within range|be in range|in range|in the range|within a range|within the range",
    ),
    // Cells that were counted, and other counts.
    (M::MISMATCH.or(M::UNEVEN), "unequalsign"),
    (
        M::COUNT.or(M::COLUMN).or(M::UNEVEN),
        "column mismatched|column mismatch|columns mismatch|columns mismatched|field count mismatched|column count mismatched",
    ),
    (
        M::ROW,
        "line number|row number|line no|row no|record number",
    ),
    // Bytes.
    (
        M::INVALID.or(M::ENCODING),
        "invalid byte|invalid bytes|embedded nul|embedded null|embedded nuls|broken characters|damaged characters|corrupt characters|corrupted characters|strange characters|illegal input sequence|invalid input sequence|illegal sequence|invalid sequence|incomplete sequence|incomplete character|incomplete multibyte|invalid multibyte|non ascii characters|non ascii character|nonascii characters|nonascii character|non utf8 characters|non utf 8 characters|non latin characters|non latin1 characters",
    ),
    (
        M::ENCODING,
        "first byte|second byte|2nd byte|third byte|3rd byte|lead byte|leading byte|trail byte|trailing byte|shift sequence",
    ),
    // What a browser says of a value that is no such thing.
    (
        M::URL.or(M::INVALID),
        "please enter a url|enter a url|please enter a web address",
    ),
    (
        M::EMAIL.or(M::INVALID),
        "please enter an email address|please enter an e mail address|unclosed angle addr|no angle addr|unclosed angle bracket",
    ),
    (M::DATE.or(M::INVALID), "please enter a date"),
    (
        M::RIGHTS.or(M::DENIED),
        "not enough rights|not enough privileges|not enough permissions",
    ),
    (
        M::OUTSIDE,
        "not contain element with name|not contain an element with name|not contain a constant named|no element with name|no constant with name|no constant named",
    ),
    // Addresses.
    (
        M::EMAIL.or(M::INVALID),
        "after another atsign|another atsign",
    ),
    (M::EMAIL, "addresslist|mailaddresslist"),
    (
        M::URL.or(M::INVALID),
        "relative reference|relative uri|relative references",
    ),
    // Lengths in codes: `NAME_LEN_GT_60`.
    (
        M::LONG,
        "len gt|length gt|len gte|len exceeds|len exceeded|len over|length over|len too long|len max|size gt",
    ),
    // What no value can go into, and what another program holds.
    (
        M::MACHINE,
        "is computed|is calculated|is a formula|computed field|calculated field|formula field|generated column|computed column|null to object|undefined to object|already specified for element|another process|used by another process|being used by another process|in use by another process|process cannot|server cannot|object method|instance method|class method|static method",
    ),
    // Trouble of the program itself.
    (
        M::MACHINE,
        "end of statement|end of stream|string literal|column reference|prolog|find expected|end of json|end of expression|end of query|end of command|end of script",
    ),
    (
        M::MACHINE,
        "of the response|the response|by the client|by the browser|odd number of|number of parameters|number of arguments|wrong args|number of args|undefined subroutine|unmatched open|unmatched close|unmatched brace|unmatched bracket|unmatched quote|unmatched parenthesis|unmatched parentheses|unbalanced|distinct count|distinct counts|unique count",
    ),
];
