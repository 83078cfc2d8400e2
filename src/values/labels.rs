//! The labels of a host name, in one go over its bytes.

/// The longest label, in bytes (RFC 1035, 2.3.4).
const LONGEST: usize = 63;

/// What a byte is in a host name.
const OF_LABEL: u8 = 0;
const HYPHEN: u8 = 1;
const DOT: u8 = 2;
const OTHER: u8 = 3;

/// Which of them can stand beside each other, one bit for each pair: no label is empty, and none begins
/// or ends with a hyphen. Before the first and behind the last a dot is thought.
const PAIRS: u16 = pair(OF_LABEL, OF_LABEL)
    | pair(OF_LABEL, HYPHEN)
    | pair(OF_LABEL, DOT)
    | pair(HYPHEN, HYPHEN)
    | pair(HYPHEN, OF_LABEL)
    | pair(DOT, OF_LABEL);

const fn pair(first: u8, second: u8) -> u16 {
    1 << (4 * first + second)
}

/// Of which bytes the parts between dots consist.
#[derive(Debug)]
pub(super) struct Alphabet([u8; 256]);

impl Alphabet {
    /// Labels in lower case, with the underscores of some sub-domains.
    pub(super) const SMALL_AND_UNDERSCORES: Self = Self::with(b"_");
    /// Labels in any case.
    pub(super) const ANY_CASE: Self = Self::with(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// Small letters, digits and hyphens within, and these bytes.
    #[expect(
        clippy::indexing_slicing,
        reason = "runs when it is compiled, and a byte is always a place of the table"
    )]
    const fn with(more: &[u8]) -> Self {
        let mut table = [OTHER; 256];
        table[b'-' as usize] = HYPHEN;
        table[b'.' as usize] = DOT;
        let parts = [b"abcdefghijklmnopqrstuvwxyz0123456789", more];
        let mut part = 0;
        while part < parts.len() {
            let mut place = 0;
            while place < parts[part].len() {
                table[parts[part][place] as usize] = OF_LABEL;
                place += 1;
            }
            part += 1;
        }
        Self(table)
    }

    /// The pairs that stand beside each other somewhere in the text. All are looked at, without a way out
    /// at the first that is wrong, which would cost more than it saves.
    fn pairs(&self, text: &str) -> u16 {
        let Self(table) = self;
        let mut before = DOT;
        let mut seen = 0;
        for byte in text.bytes() {
            let own = table.get(usize::from(byte)).copied().unwrap_or(OTHER);
            seen |= pair(before, own);
            before = own;
        }
        seen | pair(before, DOT)
    }

    /// Whether the text is labels between dots, none of them empty, too long, or with a hyphen at its
    /// ends.
    pub(super) fn are_labels(&self, text: &str) -> bool {
        self.pairs(text) & !PAIRS == 0 && are_short(text)
    }
}

fn are_short(text: &str) -> bool {
    let is_short = |label: &str| label.len() <= LONGEST;
    is_short(text) || text.split('.').all(is_short)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn labels_are_those_of_a_slow_look(
            text in "[a-cA-Z0-9._ é-]{0,12}|([a-z]{0,70}-?\\.){1,3}[a-z]{60,66}|[ab.-]{0,6}",
        ) {
            let are_labels = |is_of_label: fn(u8) -> bool| {
                text.split('.').all(|label| {
                    (1..=63).contains(&label.len())
                        && !label.starts_with('-')
                        && !label.ends_with('-')
                        && label.bytes().all(|byte| is_of_label(byte) || byte == b'-')
                })
            };
            let any_case = are_labels(|byte| byte.is_ascii_alphanumeric());
            prop_assert_eq!(Alphabet::ANY_CASE.are_labels(&text), any_case, "{}", text);
            let small = are_labels(|byte| {
                byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_'
            });
            prop_assert_eq!(Alphabet::SMALL_AND_UNDERSCORES.are_labels(&text), small, "{}", text);
        }
    }
}
