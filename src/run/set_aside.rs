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

/// How many bits the parts of a row for which another stands have: the number of a file, a line, the cause; and how many
/// rows follow each other so.
const INPUT_BITS: u32 = 10;
const LINE_BITS: u32 = 42;
const CAUSE_BITS: u32 = 3;
const COUNT_BITS: u32 = u128::BITS - 2 * (INPUT_BITS + LINE_BITS) - CAUSE_BITS;

/// Where the parts begin, from the lowest bit up.
const CAUSE_AT: u32 = COUNT_BITS;
const OF_LINE_AT: u32 = CAUSE_AT + CAUSE_BITS;
const OF_INPUT_AT: u32 = OF_LINE_AT + LINE_BITS;
const LINE_AT: u32 = OF_INPUT_AT + INPUT_BITS;
const INPUT_AT: u32 = LINE_AT + LINE_BITS;

/// From one row to the next: both on the next line.
const STEP: u128 = (1 << LINE_AT) + (1 << OF_LINE_AT);

/// A row for which another one stands, and how many follow it line by line for which the lines behind that one stand,
/// in 16 bytes: exports are joined that are in the same order.
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
        packed.map(|packed| Self(packed << COUNT_BITS))
    }

    /// How many rows follow the first.
    const fn count(self) -> u128 {
        self.0 & ((1 << COUNT_BITS) - 1)
    }

    /// The row that comes so many lines behind the first, by itself.
    const fn row(self, behind: u128) -> Self {
        Self(self.0 - self.count() + behind * STEP)
    }

    /// The same and what comes later, if that is what follows.
    fn with(self, later: Self) -> Option<Self> {
        let count = self.count() + 1 + later.count();
        let follows = self.row(self.count() + 1) == later.row(0);
        let is_whole = follows && count < 1 << COUNT_BITS;
        is_whole.then(|| Self(self.row(0).0 + count))
    }

    fn facts(self) -> SetAsideFacts {
        let part = |at: u32, bits: u32| {
            let part = self.0 >> at & ((1 << bits) - 1);
            u64::try_from(part).unwrap_or_default()
        };
        let small = |at, bits| usize::try_from(part(at, bits)).unwrap_or_default();
        let cause = Cause::ALL.get(small(CAUSE_AT, CAUSE_BITS));
        let line = part(LINE_AT, LINE_BITS);
        let lines = match part(0, COUNT_BITS) {
            0 => line.to_string(),
            more => format!("{line}-{}", line + more),
        };
        SetAsideFacts {
            cause: cause.map_or("", |cause| cause.name()).to_owned(),
            input: small(INPUT_AT, INPUT_BITS),
            lines,
            of: Some((small(OF_INPUT_AT, INPUT_BITS), part(OF_LINE_AT, LINE_BITS))),
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
        if !self.goes_on_with(row) {
            match self.0.last_mut() {
                Some(list) => list.push(row),
                None => self.0.push(vec![row]),
            }
        }
    }

    /// Adds the rows that follow.
    pub(super) fn append(&mut self, later: Self) {
        for mut list in later.0 {
            if list.first().is_some_and(|first| self.goes_on_with(*first)) {
                list.remove(0);
            }
            list.shrink_to_fit();
            if !list.is_empty() {
                self.0.push(list);
            }
        }
    }

    /// Whether the last row goes on with these, and then adds them there.
    fn goes_on_with(&mut self, later: StandIn) -> bool {
        let Some(last) = self.0.last_mut().and_then(|list| list.last_mut()) else {
            return false;
        };
        let whole = last.with(later);
        *last = whole.unwrap_or(*last);
        whole.is_some()
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
    use crate::run::lines::Lines;
    use proptest::prelude::*;

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
        assert_eq!(joined.with(dropped), None);
        let beyond = (0, 1 << LINE_BITS);
        assert_eq!(StandIn::of(Cause::Joined, beyond, (0, 2)), None);
        assert_eq!(StandIn::of(Cause::Joined, (0, 2), beyond), None);
    }

    proptest! {
        #[test]
        fn rows_that_follow_each_other_are_one_however_they_come(
            steps in proptest::collection::vec((0_u64..3, 0_u64..3, 0_usize..2), 0..60),
            pieces in 1_usize..9,
        ) {
            let (mut line, mut of_line) = (2, 2);
            let mut rows = Vec::new();
            for (own, of, input) in steps {
                (line, of_line) = (line + own, of_line + of);
                rows.push((line, (input, of_line)));
            }
            let mut stand_ins = StandIns::default();
            for piece in rows.chunks(pieces) {
                let mut later = StandIns::default();
                for (line, of) in piece {
                    later.push(StandIn::of(Cause::Joined, (1, *line), *of).unwrap());
                }
                stand_ins.append(later);
            }
            let listed = SetAside::of(Vec::new(), stand_ins);
            let mut found = Vec::new();
            let mut last = None;
            for facts in listed.iter() {
                let (input, begin) = facts.of.unwrap();
                for (line, of_line) in Lines::parse(&facts.lines).unwrap().iter().zip(begin..) {
                    found.push((line, (input, of_line)));
                }
                let first = facts.lines.split('-').next().unwrap().parse::<u64>().unwrap();
                prop_assert_ne!(last, Some((first, (input, begin))));
                last = found.last().map(|(line, (input, of))| (line + 1, (*input, of + 1)));
            }
            prop_assert_eq!(found, rows);
        }
    }
}
