//! A day of the week before or behind a date. It adds nothing to the date; a wrong one says that
//! something in the cell is not what its writer meant.

use super::{names, tidy};

/// Takes a day of the week off the front: `Thu 25/09/2003`, `Do., 25.09.2003`,
/// `segunda-feira, 1/3/2021`. The day counts from Monday, 0. Nothing is taken if another name
/// follows that only a parser of names can judge (`mar 4 mars` is left to it as a whole).
pub(super) fn leading(text: &str) -> (Option<u32>, &str) {
    let letters = text
        .char_indices()
        .find(|(_, character)| !character.is_alphabetic())
        .map_or(text.len(), |(at, _)| at);
    let Some((word, rest)) = text.split_at_checked(letters) else {
        return (None, text);
    };
    let Some(weekday) = tidy::fold(word).and_then(|word| names::weekday(&word)) else {
        return (None, text);
    };
    let rest = rest.strip_prefix("-feira").unwrap_or(rest);
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    let rest = rest.trim_start_matches([',', ' ']);
    (Some(weekday), rest)
}

/// A date without the day of the week on its front; nothing if it has none.
pub fn without_weekday(text: &str) -> Option<&str> {
    let (weekday, rest) = leading(text.trim());
    weekday.map(|_| rest)
}

/// Takes a Japanese day of the week off the front: `(木)`, `木曜日`, `木曜`.
pub(super) fn japanese(text: &str) -> (Option<u32>, &str) {
    const MARKS: [char; 7] = ['月', '火', '水', '木', '金', '土', '日'];
    let inner = text.trim_start();
    let bare = inner.strip_prefix('(').unwrap_or(inner);
    let Some((number, rest)) = (0..)
        .zip(MARKS)
        .find_map(|(number, mark)| Some((number, bare.strip_prefix(mark)?)))
    else {
        return (None, text);
    };
    let long = rest
        .strip_prefix("曜日")
        .or_else(|| rest.strip_prefix('曜'));
    let in_brackets = bare.len() != inner.len();
    match (in_brackets, long.unwrap_or(rest)) {
        (true, rest) => match rest.strip_prefix(')') {
            Some(rest) => (Some(number), rest),
            None => (None, text),
        },
        (false, rest) if long.is_some() => (Some(number), rest),
        (false, _) => (None, text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_the_week() {
        assert_eq!(leading("Thu 25/09/2003"), (Some(3), "25/09/2003"));
        assert_eq!(leading("Do., 25.09.2003"), (Some(3), "25.09.2003"));
        assert_eq!(leading("terça-feira, 2/3/2021"), (Some(1), "2/3/2021"));
        assert_eq!(leading("25/09/2003"), (None, "25/09/2003"));
        assert_eq!(leading("Thx 25/09/2003"), (None, "Thx 25/09/2003"));
        assert_eq!(japanese("(月) 10:00"), (Some(0), " 10:00"));
        assert_eq!(japanese("日曜日"), (Some(6), ""));
        assert_eq!(japanese("(月"), (None, "(月"));
        assert_eq!(japanese("月"), (None, "月"));
    }
}
