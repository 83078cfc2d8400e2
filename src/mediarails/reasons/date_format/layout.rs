//! Layouts as Go programs write them: how they would write the afternoon of 2 January 2006. In them
//! `02` is the day, `01` the month, `2006` the year, `15:04:05` the time.

use super::sequence;

const PIECES: [(&str, &str); 9] = [
    ("2006", "%Y"),
    ("January", "%B"),
    ("Jan", "%b"),
    ("01", "%m"),
    ("02", "%d"),
    ("06", "%y"),
    ("_2", "%e"),
    ("1", "%-m"),
    ("2", "%-d"),
];

/// The layout that a text consists of, or begins with if something else than more of a date follows,
/// as `strftime` writes it. A layout with a day of the week, twelve hours or the name of a zone is not
/// read.
pub(in super::super) fn at_start(text: &str) -> Option<String> {
    let text = text.trim_start_matches(['\\', '"']);
    let (length, format) = sequence(text, piece, time)?;
    let mut behind = text.get(length..)?.chars();
    let goes_on = match behind.next() {
        Some(' ') => behind.next().is_some_and(|next| next.is_ascii_digit()),
        Some(next) => matches!(next, '_' | ':' | '+') || next == '-' && behind.next().is_some(),
        None => false,
    };
    (!goes_on).then_some(format)
}

fn piece(rest: &str) -> Option<(usize, &'static str)> {
    let (layout, says) = PIECES
        .into_iter()
        .find(|(layout, _)| rest.starts_with(layout))?;
    Some((layout.len(), says))
}

/// The time behind a date.
fn time(text: &str) -> Option<(usize, String)> {
    let rest = text.strip_prefix([' ', 'T'])?.strip_prefix("15:04")?;
    let between = text.get(..1)?;
    let mut format = format!("{between}%H:%M");
    let seconds = rest.strip_prefix(":05");
    if seconds.is_some() {
        format.push_str(":%S");
    }
    let rest = seconds.unwrap_or(rest);
    let rest = match rest.strip_prefix('.') {
        Some(fraction) => fraction.trim_start_matches(['0', '9']),
        None => rest,
    };
    let zone = rest.strip_prefix("Z07:00").or(rest.strip_prefix('Z'));
    if zone.is_some() {
        format.push('Z');
    }
    let rest = zone.unwrap_or(rest);
    let goes_on = rest
        .starts_with(|next: char| next.is_alphanumeric() || matches!(next, '-' | '+'))
        || rest.starts_with(" -07")
        || rest.starts_with(" MST");
    (!goes_on).then_some((text.len() - rest.len(), format))
}

#[cfg(test)]
mod tests {
    use super::at_start;

    #[test]
    fn layouts_are_said_as_formats() {
        for (layout, format) in [
            ("02/01/2006", "%d/%m/%Y"),
            ("01/02/2006", "%m/%d/%Y"),
            ("2006-01-02", "%Y-%m-%d"),
            ("20060102", "%Y%m%d"),
            ("2/1/06", "%-d/%-m/%y"),
            ("02.01.2006", "%d.%m.%Y"),
            ("02-Jan-2006", "%d-%b-%Y"),
            ("_2 Jan 2006", "%e %b %Y"),
            ("January 2, 2006", "%B %-d, %Y"),
            ("2006-01-02 15:04:05", "%Y-%m-%d %H:%M:%S"),
            ("2006-01-02T15:04:05Z07:00", "%Y-%m-%dT%H:%M:%SZ"),
            ("2006-01-02T15:04:05.000Z", "%Y-%m-%dT%H:%M:%SZ"),
            (r#"\"2006-01-02\""#, "%Y-%m-%d"),
            ("02/01/2006, got 14.3.2021", "%d/%m/%Y"),
        ] {
            assert_eq!(at_start(layout).as_deref(), Some(format), "{layout}");
        }
    }

    #[test]
    fn what_is_no_layout_or_asks_for_more_is_not_read() {
        for layout in [
            "03/04/2021",
            "02/01/2021",
            "02/02/2006",
            "2006",
            "02",
            "02/01/2006 03:04 PM",
            "2006-01-02 15:04:05 -0700 MST",
            "02/01/2006 15:04 MST",
            "Monday, 02-Jan-06",
            "2006-01-02T15:04:05-07:00",
            "02012006x",
        ] {
            assert_eq!(at_start(layout), None, "{layout}");
        }
    }
}
