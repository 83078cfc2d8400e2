//! Sets of bytes, asked of every byte of a cell: one look into a table takes the same time whatever the
//! set.

/// A set of bytes.
#[derive(Debug)]
pub(super) struct Bytes([bool; 256]);

#[expect(
    clippy::indexing_slicing,
    reason = "runs when it is compiled, and a byte is always a place of the table"
)]
impl Bytes {
    /// The bytes of these ranges, ends included.
    pub(super) const fn of(ranges: &[(u8, u8)]) -> Self {
        let mut table = [false; 256];
        let mut range = 0;
        while range < ranges.len() {
            let (mut byte, last) = ranges[range];
            while byte <= last {
                table[byte as usize] = true;
                byte += 1;
            }
            range += 1;
        }
        Self(table)
    }

    /// With these bytes, too.
    pub(super) const fn and(self, more: &[u8]) -> Self {
        self.with(more, true)
    }

    /// Without these bytes.
    pub(super) const fn but(self, fewer: &[u8]) -> Self {
        self.with(fewer, false)
    }

    const fn with(mut self, bytes: &[u8], is_in: bool) -> Self {
        let mut place = 0;
        while place < bytes.len() {
            self.0[bytes[place] as usize] = is_in;
            place += 1;
        }
        self
    }
}

impl Bytes {
    /// Whether a byte is in the set.
    pub(super) fn has(&self, byte: u8) -> bool {
        self.0.get(usize::from(byte)).copied().unwrap_or_default()
    }

    /// Whether all bytes of a text are; all are looked at, without a way out that would cost more than it
    /// saves.
    pub(super) fn has_all(&self, text: &str) -> bool {
        text.bytes().fold(true, |all, byte| all & self.has(byte))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_what_it_was_made_of() {
        const SET: Bytes = Bytes::of(&[(b'a', b'c'), (b'x', b'z')])
            .and(b"!\xFF")
            .but(b"b");
        let found: Vec<u8> = (0..=u8::MAX).filter(|byte| SET.has(*byte)).collect();
        assert_eq!(found, b"!acxyz\xFF");
        assert!(SET.has_all("a!c") && SET.has_all("") && !SET.has_all("abc"));
    }
}
