//! Wordings about what a value is: a date, an address, a number.

use super::super::concept::Meaning as M;
use super::Wording as W;
use crate::failure::FailureKind as K;

/// A piece of an address or date is missing, empty, unknown or superfluous.
const PIECE_WRONG: M = M::MISSING
    .or(M::BLANK)
    .or(M::UNKNOWN)
    .or(M::EXTRA)
    .or(M::NOT_FOUND)
    .or(M::REQUIRED)
    .or(M::CANNOT)
    .or(M::DISALLOWED)
    .or(M::NOT_PRESENT)
    .or(M::LONG)
    .or(M::SHORT)
    .or(M::LACKS)
    .or(M::HAS_NO);
const WANTED: M = M::MUST.or(M::UNFIT);
/// What a value is comes from the words if they tell it; else its looks do.
const SAID_OTHERWISE: M = M::TYPE
    .or(M::ON_ID)
    .or(M::ON_NAME)
    .or(M::ON_REFERENCE)
    .or(M::LIST)
    .or(M::REFERENCE)
    .or(M::ENCODING);
const BOUND: M = M::LEAST.or(M::MOST).or(M::RANGE).or(M::SHORT).or(M::BIG);

pub(super) const WORDINGS: &[W] = &[
    W::new(
        "not-an-email",
        K::BadEmail,
        "Value is not a valid email address",
    )
    .all(M::EMAIL)
    .some(WANTED),
    W::new(
        "email-of-nobody",
        K::UnknownReference,
        "Email 'jane@acme.example' not found",
    )
    .all(M::EMAIL.or(M::NOT_FOUND))
    .some(M::QUOTED.or(M::EMAIL_VALUE))
    .none(
        M::PIECE
            .or(M::UNFIT)
            .or(M::MUST)
            .or(M::FORMAT)
            .or(M::COLUMN)
            .or(M::FIELD)
            .or(M::FILE)
            .or(M::CHARACTER),
    ),
    W::new("piece-of-email", K::BadEmail, "Email address: missing @")
        .all(M::EMAIL)
        .some(PIECE_WRONG),
    W::new("not-a-url", K::BadUrl, "Input should be a valid URL")
        .all(M::URL)
        .some(WANTED),
    W::new(
        "domain-of-nobody",
        K::UnknownReference,
        "Domain 'Trail Tips' not found",
    )
    .all(
        M::URL
            .or(M::PIECE)
            .or(M::THING)
            .or(M::NOT_FOUND)
            .or(M::QUOTED),
    )
    .none(M::MUST.or(M::UNFIT).or(M::ON_ANY).or(M::URL_VALUE)),
    W::new(
        "piece-of-url",
        K::BadUrl,
        "The scheme of the URL is missing",
    )
    .all(M::URL)
    .some(PIECE_WRONG)
    .none(M::ON_REFERENCE),
    W::new(
        "separator-of-date",
        K::BadDate,
        "Separator 'T' is not in the date",
    )
    .all(M::DATE.or(M::SEPARATED))
    .some(
        M::OUTSIDE
            .or(M::LACKS)
            .or(M::NOT)
            .or(M::MISSING)
            .or(M::NOT_FOUND)
            .or(M::INVALID),
    ),
    W::new("not-a-date", K::BadDate, "Expected a date")
        .all(M::DATE)
        .some(WANTED),
    W::new(
        "date-out-of-bounds",
        K::BadDate,
        "Date cannot be in the future",
    )
    .all(M::DATE)
    .some(M::FUTURE.or(M::ORDER).or(M::RANGE)),
    W::new(
        "piece-of-date",
        K::BadDate,
        "The month of the date is missing",
    )
    .all(M::DATE)
    .some(PIECE_WRONG),
    W::new(
        "piece-of-date-asked-for",
        K::BadDate,
        "Please enter a day between 1 and 31",
    )
    .all(M::DATE.or(M::PIECE).or(M::PROVIDE)),
    W::new(
        "check-the-form-of-an-email",
        K::BadEmail,
        "Please check the email format",
    )
    .all(M::CHECK.or(M::EMAIL).or(M::FORMAT)),
    W::new(
        "check-the-form-of-a-url",
        K::BadUrl,
        "Please check the URL format",
    )
    .all(M::CHECK.or(M::URL).or(M::FORMAT)),
    W::new(
        "check-the-form-of-a-date",
        K::BadDate,
        "Please check the date format",
    )
    .all(M::CHECK.or(M::DATE).or(M::FORMAT)),
    W::new(
        "date-like-value-bad",
        K::BadDate,
        "Value '27/03/2019' could not be parsed",
    )
    .all(M::DATE_VALUE)
    .some(M::UNPARSED.or(M::INVALID).or(M::MISMATCH).or(M::RANGE))
    .none(SAID_OTHERWISE.or(M::ON_URL).or(M::ON_EMAIL)),
    W::new(
        "url-like-value-bad",
        K::BadUrl,
        "\"www.example.com\" is invalid",
    )
    .all(M::URL_VALUE)
    .some(M::UNPARSED.or(M::INVALID))
    .none(SAID_OTHERWISE.or(M::ON_DATE).or(M::ON_EMAIL)),
    W::new(
        "email-like-value-bad",
        K::BadEmail,
        "jane@example is invalid",
    )
    .all(M::EMAIL_VALUE)
    .some(M::UNPARSED.or(M::INVALID))
    .none(SAID_OTHERWISE.or(M::ON_DATE).or(M::ON_URL)),
    W::new(
        "day-in-the-future",
        K::BadDate,
        "network_date_accepted cannot be in the future",
    )
    .all(M::ON_DATE)
    .some(M::FUTURE.or(M::ORDER).or(BOUND)),
    W::new(
        "day-not-like-this",
        K::BadDate,
        "Join Date must look like 2021-03-04",
    )
    .all(M::ON_DATE.or(M::MUST).or(M::DATE_VALUE)),
    W::new(
        "url-not-like-this",
        K::BadUrl,
        "Media Property URLs should look like https://acme.example",
    )
    .all(M::ON_URL.or(M::MUST).or(M::URL_VALUE)),
    W::new(
        "email-not-like-this",
        K::BadEmail,
        "Primary Contact Email should look like jane@acme.example",
    )
    .all(M::ON_EMAIL.or(M::MUST).or(M::EMAIL_VALUE)),
    W::new(
        "not-a-number",
        K::BadNumber,
        "Network publisher is not a number",
    )
    .all(M::NUMBER)
    .some(WANTED.or(BOUND)),
    W::new(
        "input-string-bad",
        K::BadNumber,
        "Input string 'A-12' is not in the right format",
    )
    .all(M::INPUT_STRING.or(M::FORMAT))
    .some(M::MISMATCH.or(M::INVALID))
    .none(M::ON_ANY.or(M::PATTERN).or(M::DATE_FORMAT)),
    W::new(
        "piece-of-number",
        K::BadNumber,
        "Decimal values are not permitted",
    )
    .all(M::NUMBER.or(M::PIECE))
    .some(WANTED.or(M::DISALLOWED)),
    W::new("number-asked-for", K::BadNumber, "Please enter a number")
        .all(M::NUMBER)
        .some(M::CANNOT.or(M::PROVIDE)),
    W::new(
        "id-out-of-bounds",
        K::BadNumber,
        "Network Publisher ID must be greater than 0",
    )
    .all(M::ON_ID)
    .some(BOUND),
    W::new(
        "bare-column-bad",
        K::BadNumber,
        "Site ID has the wrong format",
    )
    .all(M::ON_ID)
    .some(M::PATTERN.or(M::FORMAT).or(M::LENGTH))
    .some(WANTED),
    W::new(
        "number-with-fraction",
        K::BadNumber,
        "Network Publisher ID has a decimal point",
    )
    .all(M::ON_ID.or(M::NUMBER).or(M::PIECE).or(M::CONTAIN))
    .none(M::NOT.or(M::LACKS)),
    W::new(
        "space-in-name",
        K::Encoding,
        "Name has leading or trailing spaces",
    )
    .all(M::ON_NAME.or(M::SPACE))
    .some(M::CONTAIN.or(M::CHARACTER).or(M::DISALLOWED))
    .none(
        M::BLANK
            .or(M::NULL)
            .or(M::NOT_BLANK)
            .or(M::REQUIRED)
            .or(M::LENGTH)
            .or(M::MISSING)
            .or(M::MATCH),
    ),
    W::new(
        "value-out-of-range",
        K::BadNumber,
        "The value lies out of range: 8005037",
    )
    .all(M::RANGE.or(M::VALUE).or(M::DIGITS))
    .none(
        M::LENGTH
            .or(M::TYPE)
            .or(M::TEXT)
            .or(M::ON_ANY)
            .or(M::LIST)
            .or(M::FILE)
            .or(M::LOOKS)
            .or(M::COLUMN)
            .or(M::ROW),
    ),
    W::new(
        "value-out-of-bounds",
        K::BadNumber,
        "Ensure this value is greater than or equal to 1.",
    )
    .all(M::DIGITS)
    .some(M::LEAST.or(M::MOST))
    .some(M::MUST.or(M::VALUE))
    .none(
        M::LENGTH
            .or(M::TYPE)
            .or(M::TEXT)
            .or(M::ON_ANY)
            .or(M::LIST)
            .or(M::FILE)
            .or(M::RECORD)
            .or(M::COLUMN)
            .or(M::COUNT)
            .or(M::NUMBERED)
            .or(M::ROW),
    ),
];
