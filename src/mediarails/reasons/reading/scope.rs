//! What a word means behind others of the same clause: what something is required for, a row that is
//! cut off, the letters and digits that a value may hold.

use super::super::concept::Meaning as M;

/// What the words before have opened.
#[derive(Debug, Default)]
pub(super) struct Scope {
    /// Whether what is required is required "to" or "before" something.
    purpose: bool,
    /// What the words before speak of as a whole.
    whole: Whole,
    /// Whether letters were named among what a value may hold.
    letters: bool,
}

/// What can be cut off without a value being too long.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Whole {
    #[default]
    Nothing,
    /// "row 2 was"
    Row,
    /// "input was"
    Input,
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
        if meaning.has_any(M::LONG) && folded.starts_with("truncat") {
            meaning = match self.whole {
                // A row that is cut off has more cells than columns; no value is too long.
                Whole::Row => M::COUNT.or(M::COLUMN).or(M::UNEVEN),
                // What is read ended before its end.
                Whole::Input => M::TROUBLE,
                Whole::Nothing => meaning,
            };
        }
        if meaning.has_any(M::SHORT) && self.whole == Whole::Row && folded == "tooshort" {
            meaning = M::COUNT.or(M::COLUMN).or(M::UNEVEN);
        }
        self.whole = match self.whole {
            _ if meaning.has_any(M::ROW) => Whole::Row,
            _ if is_input(folded) => Whole::Input,
            whole if matches!(folded, "was" | "is" | "has" | "been") => whole,
            Whole::Input if folded == "data" => Whole::Input,
            _ => Whole::Nothing,
        };
        meaning
    }

    /// Ends what holds for a clause.
    pub(super) const fn end_clause(&mut self) {
        self.whole = Whole::Nothing;
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
