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

/// Whether all bytes of a text are digits; those of a number of the usual length are looked at together.
pub(super) fn are_digits(text: &str) -> bool {
    let bytes = text.as_bytes();
    match (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        (Some(first), Some(last)) if bytes.len() <= 8 => {
            let [first, last] = [first, last].map(|four| u64::from(u32::from_le_bytes(*four)));
            are_eight_digits(first | last << 32)
        }
        _ => bytes.iter().all(u8::is_ascii_digit),
    }
}

/// Whether eight bytes, of which each stands in one number of 64 bits, are digits.
pub(super) const fn are_eight_digits(bytes: u64) -> bool {
    const HIGH: u64 = 0xF0F0_F0F0_F0F0_F0F0;
    const ZEROS: u64 = 0x3030_3030_3030_3030;
    // With six more, a digit still has the upper half of a zero, and what stands behind them has not.
    bytes & HIGH == ZEROS && (bytes + 0x0606_0606_0606_0606) & HIGH == ZEROS
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn digits_are_those_of_a_slow_look(text in "[0-9]{0,12}|[/-:0-9?@é\\x00]{0,9}|[0-9]{3,8}\\PC?") {
            let slow = text.bytes().all(|byte| byte.is_ascii_digit());
            prop_assert_eq!(are_digits(&text), slow, "{}", text);
        }
    }

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
