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
    stand_ins: Vec<StandIn>,
}

/// A row for which another one stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct StandIn {
    line: u64,
    of_line: u64,
    input: u16,
    of_input: u16,
    cause: Cause,
}

impl StandIn {
    /// The row of an input, and the row that stands for it.
    pub(super) fn of(cause: Cause, (input, line): (usize, u64), of: (usize, u64)) -> Option<Self> {
        let (of_input, of_line) = of;
        Some(Self {
            line,
            of_line,
            input: u16::try_from(input).ok()?,
            of_input: u16::try_from(of_input).ok()?,
            cause,
        })
    }

    fn facts(self) -> SetAsideFacts {
        SetAsideFacts {
            cause: self.cause.name().to_owned(),
            input: self.input.into(),
            lines: self.line.to_string(),
            of: Some((self.of_input.into(), self.of_line)),
        }
    }
}

impl SetAside {
    pub(super) const fn of(listed: Vec<SetAsideFacts>, stand_ins: Vec<StandIn>) -> Self {
        Self { listed, stand_ins }
    }

    /// All of them, those for which another row stands at the end.
    pub fn iter(&self) -> impl Iterator<Item = Cow<'_, SetAsideFacts>> {
        let listed = self.listed.iter().map(Cow::Borrowed);
        let stand_ins = self.stand_ins.iter().map(|row| Cow::Owned(row.facts()));
        listed.chain(stand_ins)
    }
}

impl FromIterator<SetAsideFacts> for SetAside {
    fn from_iter<I: IntoIterator<Item = SetAsideFacts>>(facts: I) -> Self {
        Self::of(facts.into_iter().collect(), Vec::new())
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
        Vec::deserialize(deserializer).map(|listed| Self::of(listed, Vec::new()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_in_few_bytes_is_written_as_everything_else() {
        let totals = SetAsideFacts {
            cause: Cause::Totals.name().to_owned(),
            input: 0,
            lines: "7-8".to_owned(),
            of: None,
        };
        let joined = StandIn::of(Cause::Joined, (1, 3), (0, 2)).unwrap();
        let set_aside = SetAside::of(vec![totals], vec![joined]);
        let json = serde_json::to_string(&set_aside).unwrap();
        let wanted = r#"[{"cause":"totals","input":0,"lines":"7-8"},{"cause":"joined","input":1,"lines":"3","of":[0,2]}]"#;
        assert_eq!(json, wanted);
        assert_eq!(serde_json::from_str::<SetAside>(&json).unwrap(), set_aside);
        assert!(size_of::<StandIn>() <= 24);
    }
}
