//! Reasons that a thread has met, in few bytes: thousands can differ in a short value that they quote, and what
//! lies far from the processor is late. So what stands round that value is kept once for all of them.

use foldhash::HashMap;

/// The most texts that a thread remembers for itself, and the longest of them.
const MOST: usize = 1 << 13;
const LONGEST: usize = 1 << 10;

/// Reasons that were met, and what is kept of each.
#[derive(Debug)]
pub(in crate::fix_failed) struct MetReasons<V> {
    /// What stands round a value, each with its number.
    frames: HashMap<String, u16>,
    /// Some of them again, where how long they are leads to: a report has few, and a look there is short.
    likely: Vec<Option<(String, u16)>>,
    kept: HashMap<Key, V>,
}

/// How many places for likely frames there are.
const LIKELY: usize = 1 << 8;

/// A reason in sixteen bytes: those of its value, their number, and the number of its frame.
type Key = u128;

/// A short value and behind it the number of its bytes; the last two bytes are free.
type Value = u128;

/// The most bytes of a value that is short.
const SHORT: usize = size_of::<Value>() - 3;

impl<V> Default for MetReasons<V> {
    fn default() -> Self {
        Self {
            frames: HashMap::default(),
            likely: vec![None; LIKELY],
            kept: HashMap::default(),
        }
    }
}

impl<V: Copy> MetReasons<V> {
    /// What is kept of a reason.
    pub(in crate::fix_failed) fn get(&self, reason: &str) -> Option<V> {
        let key = self.key(reason, &mut String::new())?;
        self.kept.get(&key).copied()
    }

    /// What is kept of each of these reasons. They are looked up together: each lies somewhere else, and the
    /// processor need not wait for one before it looks for the next.
    pub(in crate::fix_failed) fn get_all<'r>(
        &self,
        reasons: impl Iterator<Item = Option<&'r str>>,
    ) -> Vec<Option<V>> {
        let mut frame = String::new();
        let keys = reasons.map(|reason| self.key(reason?, &mut frame));
        let keys: Vec<Option<Key>> = keys.collect();
        let kept = keys.iter().map(|key| self.kept.get(key.as_ref()?).copied());
        kept.collect()
    }

    /// Whether there is room for a reason that is new.
    pub(in crate::fix_failed) fn has_room(&self, reason: &str) -> bool {
        self.kept.len() < MOST && reason.len() <= LONGEST
    }

    /// Keeps something of a reason that is new.
    pub(in crate::fix_failed) fn insert(&mut self, reason: &str, kept: V) {
        let mut frame = String::new();
        let parts = Parts::of(reason);
        parts.write_frame(&mut frame);
        // Every frame is that of a reason, and there are not so many.
        let next = u16::try_from(self.frames.len()).unwrap_or_default();
        let number = *self.frames.entry(frame.clone()).or_insert(next);
        if let Some(likely) = self.likely.get_mut(parts.likely_place()) {
            *likely = Some((frame, number));
        }
        self.kept.insert(key_of(number, parts.value), kept);
    }

    /// Nothing if no reason with this frame was met. `frame` is room for it.
    fn key(&self, reason: &str, frame: &mut String) -> Option<Key> {
        let parts = Parts::of(reason);
        let likely = self.likely.get(parts.likely_place())?.as_ref();
        if let Some((_, number)) = likely.filter(|(frame, _)| parts.is_in(frame)) {
            return Some(key_of(*number, parts.value));
        }
        parts.write_frame(frame);
        let number = self.frames.get(frame.as_str())?;
        Some(key_of(*number, parts.value))
    }
}

fn key_of(frame: u16, value: Value) -> Key {
    value | Key::from(frame) << (Key::BITS - u16::BITS)
}

/// A reason, parted into the first value in quotation marks and what stands round it; a value that is not short
/// stays there.
struct Parts<'r> {
    before: &'r str,
    value: Value,
    /// Nothing if there is no such value.
    behind: Option<&'r str>,
}

/// What stands in a frame where its value was. No reason has this sign: a file with it is no text.
const GAP: char = '\0';

impl<'r> Parts<'r> {
    /// No two reasons give the same.
    fn of(reason: &'r str) -> Self {
        let (before, value, behind) = quoted(reason).map_or((reason, 0, None), |parted| {
            let (before, value, behind) = parted;
            (before, value, Some(behind))
        });
        Self {
            before,
            value,
            behind,
        }
    }

    /// Puts what stands round the value into `frame`.
    fn write_frame(&self, frame: &mut String) {
        frame.clear();
        frame.push_str(self.before);
        if let Some(behind) = self.behind {
            frame.push(GAP);
            frame.push_str(behind);
        }
    }

    /// Whether this stands round the value.
    fn is_in(&self, frame: &str) -> bool {
        let rest = frame.strip_prefix(self.before);
        rest.is_some_and(|rest| match self.behind {
            Some(behind) => rest.strip_prefix(GAP) == Some(behind),
            None => rest.is_empty(),
        })
    }

    /// Where among the likely frames its own is: how long the parts are tells a few frames apart.
    fn likely_place(&self) -> usize {
        let behind = self.behind.map_or(0, str::len);
        (self.before.len() + 37 * behind) % LIKELY
    }
}

/// The first value in quotation marks, if it is short, and what stands before and behind it.
fn quoted(reason: &str) -> Option<(&str, Value, &str)> {
    let bytes = reason.as_bytes();
    let begin = memchr::memchr2(b'\'', b'"', bytes)? + 1;
    let (before, rest) = reason.split_at_checked(begin)?;
    let mark = *bytes.get(begin - 1)?;
    let mut own = rest.bytes().take(SHORT + 1);
    let length = own.position(|byte| byte == mark)?;
    let (own, behind) = rest.split_at_checked(length)?;
    let mut value = [0; size_of::<Value>()];
    value.get_mut(..length)?.copy_from_slice(own.as_bytes());
    *value.get_mut(SHORT)? = u8::try_from(length).ok()?;
    Some((before, Value::from_le_bytes(value), behind))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parted(reason: &str) -> (String, Value) {
        let mut frame = String::new();
        let parts = Parts::of(reason);
        parts.write_frame(&mut frame);
        (frame, parts.value)
    }

    #[test]
    fn reasons_that_differ_in_a_short_value_have_one_frame() {
        let one = parted("date '02/20/2024' is wrong");
        let other = parted("date '2/21/2024' is wrong");
        assert_eq!(one.0, other.0);
        assert_ne!(one.1, other.1);
        for whole in ["can't be blank", "date '20 February of 2024' is wrong", ""] {
            assert_eq!(parted(whole), (whole.to_owned(), 0));
        }
    }

    proptest! {
        #[test]
        fn no_two_reasons_are_parted_alike(one in "[a'\"é]{0,20}", two in "[a'\"é]{0,20}") {
            prop_assert_eq!(parted(&one) == parted(&two), one == two);
            let is_in = Parts::of(&one).is_in(&parted(&two).0);
            prop_assert_eq!(is_in, parted(&one).0 == parted(&two).0);
        }

        #[test]
        fn what_is_kept_of_a_reason_is_found_again(
            reasons in proptest::collection::vec("[ab]{0,2}['\"]?[0-9]{0,17}['\"]?[ab]{0,2}", 0..60),
        ) {
            let mut met = MetReasons::default();
            let mut slow = std::collections::HashMap::new();
            for (number, reason) in reasons.iter().enumerate() {
                prop_assert_eq!(met.get(reason), slow.get(reason).copied());
                if met.get(reason).is_none() {
                    met.insert(reason, number);
                    slow.insert(reason.clone(), number);
                }
            }
            let all = met.get_all(reasons.iter().map(|reason| Some(reason.as_str())));
            prop_assert_eq!(all, reasons.iter().map(|reason| met.get(reason)).collect::<Vec<_>>());
        }
    }
}
