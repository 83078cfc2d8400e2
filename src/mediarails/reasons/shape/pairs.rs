//! Lines of logs, which tell all in pairs: `row=7 field=brand error=NOT_FOUND`. The name of the field and
//! the error become a plain line.

/// Keys under which the field stands.
const FIELDS: [&str; 12] = [
    "field",
    "fld",
    "column",
    "col",
    "c",
    "attribute",
    "attr",
    "property",
    "prop",
    "path",
    "key",
    "param",
];
/// Keys under which the error stands.
const ERRORS: [&str; 12] = [
    "error",
    "err",
    "errcode",
    "code",
    "rc",
    "reason",
    "cause",
    "rule",
    "check",
    "problem",
    "issue",
    "violation",
];
/// Keys under which stands what says nothing of an error of its own.
const BESIDE: [&str; 16] = [
    "row", "line", "r", "ln", "lineno", "record", "value", "v", "val", "got", "want", "expected",
    "actual", "file", "sheet", "level",
];

/// The field and the error of a line that consists of pairs.
pub(super) fn told(text: &str) -> Option<String> {
    let (line, is_all) = line(text)?;
    is_all.then_some(line)
}

/// The same of a line that says something besides.
pub(super) fn message(text: &str) -> Option<String> {
    let (line, is_all) = line(text)?;
    (!is_all).then_some(line)
}

/// The field and the error, and whether nothing else is said.
fn line(text: &str) -> Option<(String, bool)> {
    let (mut field, mut error, mut is_all) = (None, None, true);
    let mut count = 0;
    for piece in text
        .split([' ', ';', ',', '|'])
        .filter(|piece| !piece.is_empty())
    {
        let Some((key, value)) = piece.split_once('=') else {
            is_all = false;
            continue;
        };
        count += 1;
        let is_one_of = |keys: &[&str]| keys.iter().any(|known| key.eq_ignore_ascii_case(known));
        let place = if is_one_of(&FIELDS) {
            &mut field
        } else if is_one_of(&ERRORS) {
            &mut error
        } else {
            is_all &= is_one_of(&BESIDE);
            continue;
        };
        if place.replace(value.trim_matches('"')).is_some() {
            // Two errors in a line: which is of which field is not told.
            return None;
        }
    }
    if field.is_none() && count > 1 && is_terse(text) {
        return error
            .filter(|error| is_name(error))
            .map(|error| (error.to_owned(), is_all));
    }
    let (field, error) = field.zip(error).filter(|_| count > 1)?;
    (is_name(field) && is_name(error)).then(|| (format!("{field}: {error}"), is_all))
}

fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-'))
}

/// Whether nothing but a level and the place of the row stands beside the pairs: `WARN row 7 err=...`.
fn is_terse(text: &str) -> bool {
    text.split_whitespace().all(|piece| {
        let plain = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b':';
        piece.contains('=')
            || piece.bytes().all(plain)
            || BESIDE.iter().any(|known| piece.eq_ignore_ascii_case(known))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_become_a_line() {
        let all = [
            (
                "row=7 field=brand error=NOT_FOUND",
                Some("brand: NOT_FOUND"),
            ),
            ("line=7; column=name; code=EMPTY", Some("name: EMPTY")),
            ("the row err=bad_date val=x", None),
            ("field=a error=b error=c", None),
            ("brand=a name=b", None),
            ("Brand is blank (code=7)", None),
        ];
        for (text, want) in all {
            assert_eq!(told(text).as_deref(), want, "{text}");
        }
        let more = "WARN job 4: field=brand rc=NOT_FOUND";
        assert_eq!(told(more), None);
        assert_eq!(message(more).as_deref(), Some("brand: NOT_FOUND"));
        let terse = message("ROW 7 val=x reason=bad_date");
        assert_eq!(terse.as_deref(), Some("bad_date"));
    }
}
