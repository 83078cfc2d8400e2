//! What programs put around their messages: the arguments of an exception, what they were doing, the
//! violations that Java prints as objects.

use std::fmt::Write as _;

/// What programs begin to tell where their message ends.
const CONTEXTS: [&str; 2] = [": while executing ", ": While executing "];

/// The message without what the program was doing when it failed, if it tells that.
pub(super) fn without_context(text: &str) -> Option<&str> {
    if !text.contains("hile executing ") {
        return None;
    }
    let cut = CONTEXTS
        .iter()
        .filter_map(|context| text.find(context))
        .min();
    text.get(..cut?)
}

/// The message in the arguments of an exception: `('scheme is missing', URIReference(...))`.
pub(super) fn first_argument(text: &str) -> Option<&str> {
    quoted_argument(text).filter(|_| nested_argument(text).is_none())
}

fn quoted_argument(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('(')?;
    let mark = inner
        .chars()
        .next()
        .filter(|mark| matches!(mark, '\'' | '"'))?;
    let inner = inner.get(1..)?;
    let end = inner.match_indices(mark).map(|(at, _)| at).find(|at| {
        inner
            .get(at + 1..)
            .is_some_and(|behind| behind.starts_with([',', ')']))
    })?;
    let message = inner.get(..end)?;
    (text.ends_with(')') && message.contains(' ')).then_some(message)
}

/// What a text says whose message is an argument of an exception or the name of a check, in a plain line:
/// `ValidationError(func=email, ...)` says "email validation failed".
pub(super) fn told(text: &str) -> Option<String> {
    nested_argument(text)
        .or_else(|| numbered_argument(text))
        .or_else(|| failed_check(text))
        .or_else(|| check_of_field(text))
}

/// The field in the first argument of an exception and the message of the error in the second: `("Error
/// for field 'brand'.", ValidationError('needed'))`.
fn nested_argument(text: &str) -> Option<String> {
    let head = quoted_argument(text)?;
    let rest = text.get(head.len() + "('',".len()..)?.trim_start();
    let class = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let behind = rest.get(class..)?.strip_prefix('(')?;
    rest.get(..class)?.strip_suffix("Error")?;
    let mark = behind.chars().next().filter(|mark| "'\"".contains(*mark))?;
    let inner = behind.get(1..)?.strip_suffix("))")?;
    let message = inner.trim_end_matches(',').strip_suffix(mark)?;
    Some(format!("{}: {message}", head.trim_end_matches('.')))
}

/// The message behind the number of an error, as drivers of databases give both: `(17, "Brand is gone")`.
fn numbered_argument(text: &str) -> Option<String> {
    // The class of the error may stand before it, in brackets or followed by a colon.
    let is_of_class =
        |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '_' | ':' | ' ');
    let behind = text.strip_prefix('(').unwrap_or(text);
    let behind =
        behind.trim_start_matches(|letter: char| is_of_class(letter) && !letter.is_ascii_digit());
    let behind = behind.strip_prefix(')').unwrap_or(behind).trim_start();
    let behind = behind.strip_prefix('(').unwrap_or(behind);
    let rest = behind.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let inner = rest
        .strip_prefix(", ")
        .filter(|_| rest.len() < behind.len())?;
    let mark = inner.chars().next().filter(|mark| "'\"".contains(*mark))?;
    let message = inner.get(1..)?.strip_suffix(')')?.strip_suffix(mark)?;
    let plain = message.replace("\\'", "'");
    (text.contains('(') && message.contains(' ')).then_some(plain)
}

/// The check that an error tells by its name: `ValidationError(func=email, args={...})`.
fn failed_check(text: &str) -> Option<String> {
    let (class, behind) = text.split_once("(func=")?;
    let is_class = class.bytes().all(|b| b.is_ascii_alphanumeric())
        && (class.ends_with("Error") || class.ends_with("Failure"));
    let (check, _) = behind.split_once([',', ')'])?;
    // Nothing else is said.
    let is_all = behind.find(')') == behind.len().checked_sub(1);
    (is_class && is_check(check) && is_all).then(|| format!("{check} validation failed"))
}

/// The check that stands behind the name of a field and before what it was given: `email: Validation
/// error: email [{"value": ...}]`.
fn check_of_field(text: &str) -> Option<String> {
    let (field, behind) = text.split_once(": Validation error: ")?;
    let (check, given) = behind.split_once(" [{")?;
    let has = |key: &str| given.contains(key);
    let told = match check {
        "required" => "is required".to_owned(),
        "length" if has("\"max\"") && (!has("\"min\"") || is_over(given)) => {
            "is too long".to_owned()
        }
        check => format!("{check} validation failed"),
    };
    let is_all = given.find("}]").map(|at| at + 2) == Some(given.len());
    (is_check(check) && is_all).then(|| format!("{field}: {told}"))
}

/// Whether the text that was given has more letters than are allowed: `"max": Number(4), "value":
/// String("Rover")`.
fn is_over(given: &str) -> bool {
    let most = between(given, "\"max\": Number(", ")").and_then(|most| most.parse().ok());
    let value = between(given, "\"value\": String(\"", "\")");
    value
        .zip(most)
        .is_some_and(|(value, most): (&str, usize)| value.chars().count() > most)
}

/// What stands between two texts.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Option<&'a str> {
    let (_, behind) = text.split_once(open)?;
    behind.split_once(close).map(|(between, _)| between)
}

fn is_check(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
}

/// The message in a line of a list of errors, which begins with the number of a row: `7,"Expected 3
/// columns, found 2",a,b`.
pub(super) fn of_record(text: &str) -> Option<&str> {
    let behind = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let inner = behind
        .strip_prefix(",\"")
        .filter(|_| behind.len() < text.len())?;
    let (message, _) = inner.split_once("\",")?;
    message.contains(' ').then_some(message)
}

/// The errors in a changeset as Elixir shows it.
pub(super) fn changeset(text: &str) -> Option<&str> {
    let (_, errors) = text.split_once("errors: [")?;
    errors.split_once("], data: ").map(|(errors, _)| errors)
}

/// The violations in a text as Java prints them, one a line with the name of its field before it.
pub(super) fn violations(text: &str) -> Option<String> {
    let mut lines = String::new();
    for violation in text.split("ConstraintViolationImpl{").skip(1) {
        let message = violation.strip_prefix("interpolatedMessage='")?;
        let (message, behind) = message.split_once("', propertyPath=")?;
        let end = behind.find([',', '}'])?;
        if !lines.is_empty() {
            lines.push('\n');
        }
        write!(lines, "{}: {message}", behind.get(..end)?).ok()?;
    }
    (!lines.is_empty()).then_some(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_taken_out_of_what_stands_around_them() {
        assert_eq!(
            first_argument("('no \\'scheme\\' given', Reference(a=1), ['b'])"),
            Some("no \\'scheme\\' given")
        );
        assert_eq!(first_argument("('brand', 2)"), None);
        assert_eq!(
            told("(\"Error for field 'brand'.\", ValidationError('Field is needed!'))").as_deref(),
            Some("Error for field 'brand': Field is needed!")
        );
        assert_eq!(
            told("ValidationError(func=email, args={'value': 'kim@'})").as_deref(),
            Some("email validation failed")
        );
        assert_eq!(
            told("name: Validation error: length [{\"max\": Number(40)}]").as_deref(),
            Some("name: is too long")
        );
        for text in [
            "(17, \"Brand is gone\")",
            "db.DataError: (17, 'Brand is gone')",
            "(db.DataError) (17, 'Brand is gone')",
        ] {
            assert_eq!(told(text).as_deref(), Some("Brand is gone"), "{text}");
        }
        for text in [
            "(17, 'Brand')",
            "17, 'Brand is gone'",
            "call(func=email)",
            "ValidationError(func=email, args={}) and (Brand is gone)",
            "name: Validation error: length [{\"max\": 4}]; brand: Validation error: gone [{}]",
            "('Error for field brand', 'name is missing', ValidationError('Field is needed!'))",
        ] {
            assert_eq!(told(text), None, "{text}");
        }
        assert_eq!(first_argument("(name) is missing"), None);
        assert_eq!(
            of_record("7,\"3 cells, 2 wanted\",a,b"),
            Some("3 cells, 2 wanted")
        );
        assert_eq!(of_record(",\"a b\",c"), None);
        assert_eq!(
            without_context("bad value: while executing 'f(x)'"),
            Some("bad value")
        );
        assert_eq!(
            violations("List: [ ConstraintViolationImpl{interpolatedMessage='must not be null', propertyPath=brand, x=y} ]").as_deref(),
            Some("brand: must not be null")
        );
    }
}
