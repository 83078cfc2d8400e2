//! What keeps a whole row out, whatever its cells hold.

use super::Fault::{Blocked, Denied, Gibberish, Silence, Taken};
use super::Unreported::Unsaid;
use super::Verdict::Hidden;
use super::{Damage, damage};
use crate::partner::ID;

pub(crate) const DAMAGES: &[Damage] = &[
    damage("row taken", ID, Taken, Unsaid, |_| Some(Hidden)),
    damage("row blocklisted", ID, Blocked, Unsaid, |_| Some(Hidden)),
    damage("row without permission", ID, Denied, Unsaid, |_| {
        Some(Hidden)
    }),
    damage("row for reasons unknown", ID, Gibberish, Unsaid, |_| {
        Some(Hidden)
    }),
    damage("row without a reason", ID, Silence, Unsaid, |_| {
        Some(Hidden)
    }),
];
