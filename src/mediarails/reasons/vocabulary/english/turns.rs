//! English words that turn a statement, and those that make it no failure of the row.

use super::super::super::concept::Meaning as M;

pub(super) const WORDS: &[(M, &str)] = &[
    // What turns, points, advises.
    (
        M::RECEIVED,
        "received|given|actual|found|actually|provided value|supplied value|current value|input was|value was|you entered|was|provided|actual value|you supplied|you gave|you passed|was passed|currently|was given|observed|read value|seen",
    ),
    (
        M::GOT,
        "got|instead of|saw|but was|but is|but found|but has|but had|cast from|final value|but received|but got|but given|not string|but provided|rather than|was instead|not the string|is instead|it has|it was|but saw|found instead|but you|yours is|yours has",
    ),
    (
        M::FUTURE,
        "future|later than today|after today|not happened yet|past|before today|tomorrow|today|in the past|yet to come|in the future|upcoming|ahead of today|future date|future dates",
    ),
    (
        M::RANGE,
        "out of range|outofrange|out of bounds|outside|outside of|outside expected range|out of the range|beyond the range|not in range|not within range|out of the allowed range|exceeds the range|numeric overflow|arithmetic overflow|value overflow|overflow|overflows|overflowed|beyond|not between|does not lie between|not in the range|not lie between|out of valid range|does not fall within|not within the range|out of limits|exceeds the limits|too large or too small|too small or too large|outside the",
    ),
    (
        M::ORDER,
        "before|after|later|earlier|since|prior|on or before|on or after|older|newer|until|later than|earlier than",
    ),
    (
        M::MACHINE,
        "truncated header|truncated file|file truncated|file is truncated|line contains nul|mapping values are not allowed|start tag expected|end tag expected|tag mismatch|after array element|in json at|in json at position|in json at line|json input|cannot unpack|unknown field type|unknown column type|expected separator between|expected separator|expected value before|unfinished json|unfinished string|invalid literal at line|invalid numeric literal at line|requires a buffer|require a buffer|bytes like object|bytes like objects|timeout|timed out|time out|connection|connect|connecting|deadlock|lock|locked|queue|queued|out of memory|memory|quota|retry|retrying|restarting|disabled|in progress|internal server|server|sync|synchronization|skipped because|stopped|plan|rate limit|throttled|temporarily|unavailable|checker|maintenance|disk|socket|certificate|ssl|tls|subscription|billing|worker|cache|job|session|token|rollback|rolled back|transaction|contacting|aborted|cancelled|canceled|service|api limit|limit of your|storage|nullpointerexception|stack overflow|segmentation|crashed|crash|unreachable|gateway|webhook|scheduler|scheduled|dependency|rate limited|too many requests|too many attempts|pending|still running|batch failed|apex|governor|cpu|daily limit|license|licence|api key|expired|delivery|smtp|dns|backend|upstream|paused|already running|import was|import is|plugin|trigger|script|mail server|contact limit|credit|credits|payment|account limit|being processed|processing error|not processed|processor|slow|upgrade|quoted field|unclosed quote|closing quote|closing quotes|end quote|unclosed quoted|unescaped quote|quote character|stray quote|illegal quoting|unterminated quote|quotation mark|quotes|unbalanced quotes|unterminated quoted|quoting|sent|send|sending|delivered|blank row|empty row|empty file|blank line|empty line|file is empty|row is empty|blank rows|empty rows|exclusive|obtain|notification|too long to respond|too long to answer|too long to reply|too long to process|too long to complete|too long to finish|too long to load|too long to run|too long to import|too long to execute|taken too long|takes too long|taking too long|took too long|check skipped|duplicate check|duplicate detection is|failed to load|could not be loaded|could not load|preview|at this time|at the moment|right now|try later|nullreferenceexception|object reference|undefined index|undefined offset|undefined variable|cannot read properties|cannot read property|for nil|nilclass|traceback|stack trace|stacktrace|concurrent|serialize access|per day|per hour|per minute|per second|an hour|hourly|throttling|throttle|rate exceeded|call limit|api calls|request limit|requests per|limit reached|limit has been reached|overloaded|overload|heap|out of time|ran out|hung|sigkill|exit code|status code|http status|socket hang|econnreset|econnrefused|etimedout|enotfound|host unreachable|broken pipe|i o error|io error|disk quota|no space left|storage limit|file size|file is too large|file too large|file too big|file type|corrupted file|file is corrupt|unzip|optimistic|has been modified|changed by another|another process|another transaction|process id|nested transaction|savepoint|failed to commit|prepared statement|replica|replication|failover|shard|cluster|list index|indexerror|assertionerror|unhashable|not iterable|not callable|not subscriptable|is not a function|classcastexception|illegalstateexception|outofmemoryerror|stackoverflowerror|unsupportedoperationexception|division by zero|divide by zero|recursion|infinite loop|please report|not implemented|coming soon|log in|logged in|sign in|signed in|authentication|authenticate|authenticated|oauth|bearer|csrf|captcha|two factor|firewall|proxy|vpn|postponed|deferred|skipped row|is busy|server busy|daily|hang up|keyerror|modified by another|was modified by|has been modified by|by another user|read timed out|too busy|at capacity|login failed|login required|missing closing|missing opening|missing quote|unmatched quote|unmatched quotes|mismatched quotes|unexpected quote|opening quote|quote not closed|unclosed|not terminated|parsing is finished|escape sequence|unexpected token|unexpected eof|end of file|end of data|character encountered|in flight|unexpected character encountered|method not allowed|no reason given|no reason|row was empty|line was empty|file was empty|record was empty|row is blank|mb|gb|megabytes|gigabytes|file exceeds|too many rows|rows at a time|enclosure|enclosing|terminator|mime type|mime types|media type|media types|content type|file extension|file extensions|extension of the file|file name extension|cookie|cookies|browser|disk usage|attachment|attachments|malware|virus|antivirus|executable|thumbnail|by someone else|by a colleague|someone else|delete failed|deletion failed|attempt to delete|cannot delete|could not delete|couldnt delete|unable to delete|failed to delete|cannot be deleted|could not be deleted|delete the record|delete this record|already in process|already in progress|already being processed|already started|already scheduled|already queued|call stack|stack size|superseded|review required|review is required|review needed|review is needed|manual review required|manual review is required|manual review needed|manual review is needed|approval required|approval is required|approval needed|approval is needed|verification required|verification is required|verification needed|verification is needed|confirmation required|confirmation is required|confirmation needed|confirmation is needed|action required|action is required|action needed|action is needed|upgrade required|upgrade is required|upgrade needed|upgrade is needed|signature required|signature is required|signature needed|signature is needed|attention required|attention is required|attention needed|attention is needed|intervention required|intervention is required|intervention needed|intervention is needed|restart required|restart is required|restart needed|restart is needed|cant delete|cant remove|cannot remove the|could not be reached|couldnt be reached|cannot be reached|cant be reached|did not respond|didnt respond|does not respond|not responding|no response|object has no attribute|referenced before assignment|source is empty|data source is empty|empty csv file|empty csv|csv is empty|empty data source|sheet is empty|empty sheet|invalid separator|invalid delimiter|wrong separator|wrong delimiter|unknown delimiter|unknown separator|invalid field separator|invalid field delimiter|detect the delimiter|detect delimiter|detect the separator|missing newline|missing line break|missing end of line|nullable object|read property|array offset|offset on value|on null|in parallel|number of rows exceeds|number of rows allowed|number of rows per|maximum number of rows|number of rows is|has no format|no such format|unknown dialect|no engine for|no reader for|no parser for|no writer for|no handler for|no codec for|no driver for|no reader found|no parser found|no writer found|no engine found|no handler found|empty lines|blank lines|no lines|there were no lines|there were no rows|there are no lines|there are no rows|values row|default row|no data rows|no rows of data|contains no data|contained no data|contains no rows|contained no rows|has no rows|no data found in|no records found in the file|no rows in the file|import mapping|mapping profile|import profile|mapping file|compression|compressed|decompress|decompressed|gzip|zip archive|accept header|request header|request headers|http header|http headers|content type header|authorization header|column separator|column delimiter|field separator|field delimiter",
    ),
    (
        M::TROUBLE,
        "error|errors|failed|failure|problem|problems|issues|fault|exception|refused|rejected|violation|ungueltig|illegal|mismatch|conflict|fails|issue|unprocessable|unexpected error|unexpected exception|unexpected failure|unexpected problem|unexpected issue|unknown error|unknown errors|unknown exception|unknown failure|unknown problem|unknown issue|unknown reason|unspecified error|err",
    ),
    (
        M::ADVICE,
        "please correct|please fix|please check|please try|please contact|please review|please see|contact support|try again|for further information|further information|see also|visit|more information|learn more|see documentation|help center|documentation|for details|for more details|hint|background on|consult|please refer|see the help|check and try|correct and|fix and|row was skipped|row skipped|row ignored|row not imported|not imported|not saved|was not imported|skipped|on line|on row|in line|in row|at row|at line|source|validation error|validation errors|validation failed|validation failure|import failed|import error|errors found|following errors|following error|errors occurred|error occurred|error details|error message|error code|bad request|validation exception|constraint violations|problems found|prohibited this|could not be saved|could not be imported|import errors|row error|row errors|skipping row|skipping line|skipping|invalid row|invalid record|invalid line|nested exception|nested exception is|caused by|root cause|please update|please remove|double check|for more|you can find|refer to|help article|please read|please change|please adjust|please edit|to fix this|fix this|how to|got invalid value|not created|not updated|not added|not inserted|not uploaded|not stored|could not be created|could not be updated|could not be added|could not be inserted|could not be uploaded|nothing was imported|nothing was saved|need help|need assistance|any questions|have questions",
    ),
    (
        M::CHECK,
        "check|please check|verify|please verify|review|please review|double check|please double check|recheck",
    ),
    (
        M::EXAMPLE,
        "e g|eg|example|for example|such as|like|for instance|i e|as in|like so|sample",
    ),
    (
        M::SEPARATED,
        "separated|separator|delimited|delimiter|split by|comma separated|semicolon separated|pipe separated|separate|separate multiple|separate values|separate them|separating|joined by|joined with|split with|splitting|delimit|separate entries|separators|delimiters|separate urls|separate items|to separate",
    ),
    (M::JOIN, "and|or|nor"),
    (M::TURN, "but|although|though|however|instead|because"),
    (
        M::CONTAIN,
        "contain|contains|containing|start|starts|begin|begins|include|includes|have|has|starting|end|ends|consist|consists|made up|missing an|followed by|composed of|consisting of|only have|comprise|comprises|comprised of",
    ),
    (
        M::CHARACTER,
        "control characters|unexpected character|invalid character|invalid characters|illegal character|illegal characters|whitespace|spaces|special characters|space|trailing characters|leading|invalid chars|illegal chars|special character|forbidden characters|forbidden character|unsupported characters|unsupported character|prohibited characters|disallowed characters|nonprintable|non printable|punctuation|unallowed characters|invalid symbols|accents|emoji|emojis|html tags|control character|line breaks|newline|newlines|trailing whitespace|leading whitespace|trailing spaces|leading spaces|trailing space|leading space|white space|whitespaces|blank spaces|trailing white space|leading white space|trailing blanks|leading blanks|trailing|tabs|letters|alphabetic characters|umlauts|letters and numbers|letters and digits|letters or numbers|letters or digits|numbers and letters|digits and letters|numbers or letters|alphanumeric|alphanumeric characters|alpha numeric|alphanumerical",
    ),
    (
        M::SPACE,
        "whitespace|white space|whitespaces|spaces|space|blank spaces|trailing whitespace|leading whitespace|trailing spaces|leading spaces|trailing space|leading space|trailing white space|leading white space|trailing blanks|leading blanks",
    ),
    (
        M::LINK,
        "a|an|the|of|type|be|been|in|is|as|to|seem|appear|look|like|contain|have|has|any|information|represent|denote|formatted|yet|really|actually|considered|form|any valid|format|valid|correct|proper|string|one|some|such|syntactically|fully|qualified|on|in input|in the input|in request|in the request|non negative|nonnegative|set to|equal to one of",
    ),
    (
        M::MUST,
        "save the file as|save your file as|save it as|saved as",
    ),
];
