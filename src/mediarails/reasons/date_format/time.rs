//! The time of day behind a date format: `hh:mm:ss`, `H:i`, `%H:%M`.

const HOURS: [&str; 8] = ["HH24", "HH12", "HH", "hh", "%H", "%I", "H", "G"];
const MINUTES: [&str; 5] = ["MI", "mm", "MM", "%M", "i"];
const SECONDS: [&str; 4] = ["SS", "ss", "%S", "s"];
const FRACTIONS: [&str; 6] = [".SSSSSS", ".SSS", ".sss", ".%f", ".u", ".fff"];
const ZONES: [&str; 7] = ["'Z'", "XXX", "ZZ", "Z", "%z", "P", "+00:00"];

/// A time at the beginning of what follows a date: its length and itself as `strftime` writes it.
pub(super) fn at_start(text: &str) -> Option<(usize, String)> {
    let mut reader = Reader { rest: text };
    let between = match reader.take(&["'T'", "\\T", "T", " "])? {
        " " => ' ',
        _ => 'T',
    };
    reader.take(&HOURS)?;
    reader.take(&[":"])?;
    reader.take(&MINUTES)?;
    let mut format = format!("{between}%H:%M");
    let minutes = reader.rest;
    if reader
        .take(&[":"])
        .and_then(|_| reader.take(&SECONDS))
        .is_some()
    {
        format.push_str(":%S");
    } else {
        reader.rest = minutes;
    }
    reader.take(&FRACTIONS);
    if let Some(zone) = reader.take(&ZONES) {
        format.push_str(if zone.contains('Z') { "Z" } else { "%z" });
    }
    let goes_on = reader
        .rest
        .starts_with(|c: char| c.is_alphanumeric() || c == '%');
    (!goes_on).then_some((text.len() - reader.rest.len(), format))
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    /// Moves behind the first of these that comes next.
    fn take<'p>(&mut self, pieces: &[&'p str]) -> Option<&'p str> {
        let piece = pieces.iter().find(|piece| self.rest.starts_with(**piece))?;
        self.rest = self.rest.get(piece.len()..)?;
        Some(piece)
    }
}
