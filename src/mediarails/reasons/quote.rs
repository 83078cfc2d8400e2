//! Finds where a quoted value ends. An apostrophe inside a word (`can't`, `d'une`) quotes nothing.

/// The marks that close what `open` opens.
const fn closers(open: char) -> Option<&'static [char]> {
    match open {
        '"' => Some(&['"']),
        '\'' => Some(&['\'']),
        // Older tools close a back-quote with an apostrophe.
        '`' => Some(&['`', '\'']),
        '“' => Some(&['”', '“']),
        '„' => Some(&['“', '”', '"']),
        '«' => Some(&['»']),
        '»' => Some(&['«']),
        '‘' => Some(&['’', '‘']),
        '‚' => Some(&['‘', '’']),
        '‹' => Some(&['›']),
        '「' => Some(&['」']),
        '『' => Some(&['』']),
        '\u{201f}' => Some(&['”']),
        _ => None,
    }
}

/// Remembers which marks have no further closing mark, so that texts full of lone quotation marks
/// are still read in one go.
#[derive(Debug, Default)]
pub(super) struct Quotes {
    exhausted: [Option<char>; 4],
}

impl Quotes {
    /// Where the value that `open` opens ends, as bytes into `after` (the text behind the mark):
    /// the value's end and the first byte behind the closing mark. `before` is the character before
    /// the mark.
    pub(super) fn close(
        &mut self,
        open: char,
        before: Option<char>,
        after: &str,
    ) -> Option<(usize, usize)> {
        let marks = closers(open)?;
        let word_before = before.is_some_and(char::is_alphanumeric);
        // A mark right behind a word or another mark and before a space ends something, unless it can only
        // begin.
        let is_end = !matches!(open, '「' | '『')
            && (before == Some(open) || word_before)
            && after.starts_with(char::is_whitespace);
        if matches!(open, '\'' | '‘' | '»') && word_before
            || is_end
            || self.exhausted.contains(&Some(open))
        {
            return None;
        }
        let found = find(marks, after, before == Some('\\'));
        if found.is_none()
            && let Some(slot) = self.exhausted.iter_mut().find(|slot| slot.is_none())
        {
            *slot = Some(open);
        }
        found
    }
}

/// The first closing mark that is not escaped and, if it could be an apostrophe, ends a word. Of several
/// in a row the last one closes, unless the value goes on behind two of them: then it is one, doubled. `is_escaped` tells
/// that the opening mark is escaped itself.
fn find(marks: &[char], after: &str, is_escaped: bool) -> Option<(usize, usize)> {
    let mut escaped = false;
    let mut open = None;
    let mut letters = after.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if letter == '\n' && at > 200 {
            return None;
        }
        if escaped {
            escaped = false;
            continue;
        }
        if letter == '\\' {
            // A back-slash right before the last mark of a path such as 'C:\' is no escape.
            escaped = letters.peek().is_some_and(|(_, next)| marks.contains(next));
            let ends = |behind: &str| {
                !is_escaped
                    && *open.get_or_insert_with(|| are_paired(marks, behind))
                    && !behind.starts_with(char::is_alphanumeric)
            };
            let behind = after
                .get(at + 2..)
                .filter(|_| escaped && matches!(marks, ['"']));
            if behind.is_some_and(ends) {
                return Some((at + 1, at + 2));
            }
            continue;
        }
        if marks.contains(&letter) {
            let mut end = at;
            while let Some((again, _)) = letters.next_if(|(_, next)| *next == letter) {
                end = again;
            }
            let goes_on = letters
                .peek()
                .is_some_and(|(_, next)| next.is_alphanumeric());
            let is_doubled = end == at + letter.len_utf8();
            let inside = goes_on && (is_doubled || matches!(letter, '\'' | '’'));
            if !inside {
                return Some((end, end + letter.len_utf8()));
            }
        }
    }
    None
}

/// Whether the marks in a text that are not escaped make pairs: then none of them closes what was opened before, and a
/// back-slash before the last mark is part of a value: `"https://shop.com\" is invalid; brand "Acme" is unknown`.
fn are_paired(marks: &[char], text: &str) -> bool {
    let mut before = ' ';
    let mut count = 0_usize;
    for letter in text.chars() {
        count += usize::from(marks.contains(&letter) && before != '\\');
        before = letter;
    }
    count.is_multiple_of(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_end_where_a_reader_sees_their_end() {
        let cases = [
            ('"', "Acme\" is", Some("Acme")),
            ('\'', "O'Brien' is", Some("O'Brien")),
            ('`', "2019' x", Some("2019")),
            ('"', "say \\\"hi\\\" now\".", Some("say \\\"hi\\\" now")),
            (
                '"',
                "https://a.com\\\" invalid; brand \"Acme\" unknown",
                Some("https://a.com\\"),
            ),
            ('"', "C:\\\" is invalid", Some("C:\\")),
            ('"', "a \\\"b c", None),
            ('«', "Acme» inconnu", Some("Acme")),
            ('\'', "'https://a.com' is", Some("'https://a.com")),
            ('\'', "'https://a.com'' is", Some("'https://a.com'")),
            ('\'', "https://a.com'' is", Some("https://a.com'")),
            ('\'', "it''s' is", Some("it''s")),
            ('"', "a \"\"hi now\" is", Some("a \"\"hi now")),
            ('"', "\" is", Some("")),
            ('\'', "' is", Some("")),
            ('"', "never closed", None),
        ];
        for (open, after, want) in cases {
            let got = Quotes::default()
                .close(open, None, after)
                .map(|(end, _)| &after[..end]);
            assert_eq!(got, want, "{open}{after}");
        }
    }

    #[test]
    fn an_apostrophe_in_a_word_quotes_nothing() {
        assert_eq!(Quotes::default().close('\'', Some('n'), "t be 'x'"), None);
    }

    #[test]
    fn a_mark_that_only_begins_quotes_a_value_that_begins_with_a_space() {
        let close = |open, after| Quotes::default().close(open, Some('d'), after);
        assert_eq!(close('「', " Smith & Co 」が"), Some((12, 15)));
        assert_eq!(close('"', " Smith & Co \" is"), None);
    }
}
