//! The rows that are in no file, as the receipt lists them.
//!
//! Where exports are joined, another row stands for every second one, so that these are kept in few bytes until
//! they are written.

use super::receipt::SetAsideFacts;
use crate::outcome::Cause;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;

/// The rows that are in no file.
#[derive(Debug, Clone, Default)]
pub struct SetAside {
    listed: Vec<SetAsideFacts>,
    stand_ins: StandIns,
}

/// How many bits the parts of a row for which another stands have: the number of a file, a line, the cause.
const INPUT_BITS: u32 = 10;
const LINE_BITS: u32 = 42;
const CAUSE_BITS: u32 = 3;

/// A row for which another one stands, in 16 bytes: from the highest bit down its file and its line, those of the
/// other, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct StandIn(u128);

impl StandIn {
    /// The row of an input, and the row that stands for it. Nothing if one of them is farther from the beginning
    /// than any file is long.
    pub(super) fn of(cause: Cause, (input, line): (usize, u64), of: (usize, u64)) -> Option<Self> {
        let (of_input, of_line) = of;
        let cause = Cause::ALL.iter().position(|own| *own == cause)?;
        let parts = [
            (input as u128, INPUT_BITS),
            (u128::from(line), LINE_BITS),
            (of_input as u128, INPUT_BITS),
            (u128::from(of_line), LINE_BITS),
            (cause as u128, CAUSE_BITS),
        ];
        let packed = parts.into_iter().try_fold(0, |so_far, (part, bits)| {
            (part >> bits == 0).then_some(so_far << bits | part)
        });
        packed.map(Self)
    }

    fn facts(self) -> SetAsideFacts {
        let part = |above: u32, bits: u32| {
            let part = self.0 >> above & ((1 << bits) - 1);
            u64::try_from(part).unwrap_or_default()
        };
        let small = |above, bits| usize::try_from(part(above, bits)).unwrap_or_default();
        let of_line = CAUSE_BITS;
        let of_input = of_line + LINE_BITS;
        let line = of_input + INPUT_BITS;
        let cause = Cause::ALL.get(small(0, CAUSE_BITS));
        SetAsideFacts {
            cause: cause.map_or("", |cause| cause.name()).to_owned(),
            input: small(line + LINE_BITS, INPUT_BITS),
            lines: part(line, LINE_BITS).to_string(),
            of: Some((small(of_input, INPUT_BITS), part(of_line, LINE_BITS))),
        }
    }
}

/// Rows for which others stand, in lists as they came: one growing list would hold twice what it needs whenever it
/// moves.
#[derive(Debug, Clone, Default)]
pub(super) struct StandIns(Vec<Vec<StandIn>>);

impl StandIns {
    /// Adds a row.
    pub(super) fn push(&mut self, row: StandIn) {
        match self.0.last_mut() {
            Some(list) => list.push(row),
            None => self.0.push(vec![row]),
        }
    }

    /// Adds the rows that follow.
    pub(super) fn append(&mut self, later: Self) {
        for mut list in later.0 {
            list.shrink_to_fit();
            self.0.push(list);
        }
    }
}

impl SetAside {
    pub(super) const fn of(listed: Vec<SetAsideFacts>, stand_ins: StandIns) -> Self {
        Self { listed, stand_ins }
    }

    /// All of them, those for which another row stands at the end.
    pub fn iter(&self) -> impl Iterator<Item = Cow<'_, SetAsideFacts>> {
        let listed = self.listed.iter().map(Cow::Borrowed);
        let stand_ins = self.stand_ins.0.iter().flatten();
        let stand_ins = stand_ins.map(|row| Cow::Owned(row.facts()));
        listed.chain(stand_ins)
    }
}

impl FromIterator<SetAsideFacts> for SetAside {
    fn from_iter<I: IntoIterator<Item = SetAsideFacts>>(facts: I) -> Self {
        Self::of(facts.into_iter().collect(), StandIns::default())
    }
}

impl PartialEq for SetAside {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for SetAside {}

impl Serialize for SetAside {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for SetAside {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(|listed| Self::of(listed, StandIns::default()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::duplicates::MOST_INPUTS;

    #[test]
    fn what_is_kept_in_few_bytes_is_written_as_everything_else() {
        let totals = SetAsideFacts {
            cause: Cause::Totals.name().to_owned(),
            input: 0,
            lines: "7-8".to_owned(),
            of: None,
        };
        let joined = StandIn::of(Cause::Joined, (1, 3), (0, 2)).unwrap();
        let far = (MOST_INPUTS - 1, (1 << LINE_BITS) - 1);
        let dropped = StandIn::of(Cause::Dropped, far, far).unwrap();
        let mut stand_ins = StandIns::default();
        for one in [joined, dropped] {
            let mut later = StandIns::default();
            later.push(one);
            stand_ins.append(later);
        }
        let set_aside = SetAside::of(vec![totals], stand_ins);
        let json = serde_json::to_string(&set_aside).unwrap();
        let wanted = r#"[{"cause":"totals","input":0,"lines":"7-8"},{"cause":"joined","input":1,"lines":"3","of":[0,2]},{"cause":"dropped","input":1023,"lines":"4398046511103","of":[1023,4398046511103]}]"#;
        assert_eq!(json, wanted);
        assert_eq!(serde_json::from_str::<SetAside>(&json).unwrap(), set_aside);
        let beyond = (0, 1 << LINE_BITS);
        assert_eq!(StandIn::of(Cause::Joined, beyond, (0, 2)), None);
        assert_eq!(StandIn::of(Cause::Joined, (0, 2), beyond), None);
    }
}
