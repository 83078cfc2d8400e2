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
    let (field, error) = field.zip(error).filter(|_| count > 1)?;
    let is_name = |name: &str| {
        !name.is_empty()
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-'))
    };
    (is_name(field) && is_name(error)).then(|| (format!("{field}: {error}"), is_all))
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
    }
}
