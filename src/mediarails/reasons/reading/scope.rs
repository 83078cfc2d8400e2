//! What a word means behind others of the same clause: what something is required for, a row that is
//! cut off, the letters and digits that a value may hold.

use super::super::concept::Meaning as M;

/// What the words before have opened.
#[derive(Debug, Default)]
pub(super) struct Scope {
    /// Whether what is required is required "to" or "before" something.
    purpose: bool,
    /// Whether the words before speak of a row as a whole: "row 2 was".
    of_row: bool,
    /// Whether the words before speak of what is read as a whole: "input was".
    of_input: bool,
    /// Whether letters were named among what a value may hold.
    letters: bool,
}

impl Scope {
    /// The meaning of the next word behind those before, which have said this.
    pub(super) fn narrowed(&mut self, mut meaning: M, folded: &str, said: M) -> M {
        if said.has_any(M::REQUIRED) && is_purpose(folded) {
            self.purpose = true;
        }
        if self.purpose {
            // "is required to send the invitation" tells of no trouble with sending.
            meaning = meaning.without(M::MACHINE);
        }
        if self.letters && matches!(folded, "numbers" | "digits" | "numerals" | "number") {
            // "letters, numbers and dashes" asks for no number.
            meaning = M::CHARACTER;
        }
        self.letters |= matches!(folded, "letters" | "letter");
        if meaning.has_any(M::LONG) && self.of_row && folded.starts_with("truncat") {
            // A row that is cut off has more cells than columns; no value is too long.
            meaning = M::COUNT.or(M::COLUMN).or(M::UNEVEN);
        }
        if meaning.has_any(M::LONG) && self.of_input && folded.starts_with("truncat") {
            // What is read ended before its end.
            meaning = M::TROUBLE;
        }
        let goes_on = matches!(folded, "was" | "is" | "has" | "been" | "data");
        self.of_input = is_input(folded) || self.of_input && goes_on;
        self.of_row = meaning.has_any(M::ROW)
            || self.of_row && matches!(folded, "was" | "is" | "has" | "been");
        meaning
    }

    /// Ends what holds for a clause.
    pub(super) const fn end_clause(&mut self) {
        self.of_row = false;
        self.of_input = false;
    }

    /// Ends what holds for a sentence.
    pub(super) const fn end_sentence(&mut self) {
        self.purpose = false;
    }
}

/// Whether a word begins what something is required for.
fn is_purpose(folded: &str) -> bool {
    matches!(
        folded,
        "to" | "before" | "so" | "for" | "inorderto" | "when"
    )
}

/// Whether a word is what a program calls all that it reads.
fn is_input(folded: &str) -> bool {
    matches!(
        folded,
        "input"
            | "inputdata"
            | "inputwas"
            | "file"
            | "stream"
            | "json"
            | "body"
            | "payload"
            | "response"
            | "request"
            | "upload"
            | "document"
            | "message"
    )
}
