//! What a whole column has proven, to be kept for the rows of it that come back.
//!
//! The rows that a person gets are a rest: the dates that were mended are gone from it, and with them
//! what spoke for or against an order. So nothing is proven anew from them.

use super::Order;
use super::evidence::Group;
use super::plan::SerialSystem;
use super::verdict::Verdict;
use serde::{Deserialize, Serialize};

/// What a column proved, in a form that a receipt holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Proven {
    pub(super) groups: Vec<ProvenGroup>,
    pub(super) rest: Verdict,
    pub(super) serials: SerialSystem,
    /// The order that the person stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) stated: Option<Order>,
    /// The proof in words, with the file in which it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) proof: Option<String>,
    /// What spoke for either order, in words, with the file in which it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) both: Option<String>,
}

/// What cells that are written alike proved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ProvenGroup {
    #[serde(flatten)]
    pub(super) group: Group,
    pub(super) verdict: Verdict,
}

impl From<&(Group, Verdict)> for ProvenGroup {
    fn from(&(group, verdict): &(Group, Verdict)) -> Self {
        Self { group, verdict }
    }
}

impl Proven {
    /// Where nothing is known of the column: only a date that has one reading by itself is read, and
    /// no serial day.
    pub const fn unknown() -> Self {
        Self {
            groups: Vec::new(),
            rest: Verdict::Contested,
            serials: SerialSystem::Contested,
            stated: None,
            proof: None,
            both: None,
        }
    }

    /// What holds for a cell of which it is not known from which of these columns it is: that on which
    /// all agree that have cells written like it.
    pub fn of_all(columns: impl IntoIterator<Item = Self>) -> Self {
        let mut columns = columns.into_iter();
        let first = columns.next().unwrap_or_else(Self::unknown);
        columns.fold(first, Self::and)
    }

    fn and(mut self, other: Self) -> Self {
        for theirs in other.groups {
            match self.groups.iter_mut().find(|own| own.group == theirs.group) {
                Some(own) => own.verdict = agreed(own.verdict, theirs.verdict),
                None => self.groups.push(theirs),
            }
        }
        self.rest = agreed(self.rest, other.rest);
        if self.serials != other.serials {
            self.serials = SerialSystem::Contested;
        }
        self.stated = self.stated.filter(|order| other.stated == Some(*order));
        let proofs: Vec<String> = self.proof.into_iter().chain(other.proof).collect();
        self.proof = (!proofs.is_empty()).then(|| proofs.join("; "));
        self.both = self.both.or(other.both);
        self
    }
}

/// What two columns prove together.
fn agreed(one: Verdict, other: Verdict) -> Verdict {
    match (one, other) {
        (Verdict::Contested, _) | (_, Verdict::Contested) => Verdict::Contested,
        _ if one == other => one,
        _ => Verdict::default(),
    }
}
