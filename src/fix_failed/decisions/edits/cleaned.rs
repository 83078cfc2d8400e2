//! IDs that a person has cleaned, so that they are those of other rows now: they were not moved here from there.

use super::Edits;
use super::identity::Identity;
use super::known::Known;
use super::look::File;
use super::saved::Saved;
use crate::error::Result;
use crate::rules;
use crate::sheet::unguard;
use crate::values::id;
use std::collections::HashMap;

impl Edits {
    /// Takes rows for themselves of which the ID is another row's and was that all along, but for its notation. What it
    /// was is looked up in the file from which the rows came; where that is gone, the row is held as before.
    pub(super) fn see_cleaned(
        &self,
        file: File<'_>,
        known: &Known,
        saved: &mut Saved,
        identities: &mut HashMap<u64, Identity>,
    ) -> Result<()> {
        let own = |identity: &Identity| match identity {
            Identity::Exchanged(own, _) => known.id_hash(*own).map(str::to_owned),
            Identity::Row(_) | Identity::Unsure(_) => None,
        };
        saved.look_up(
            &identities.values().filter_map(own).collect(),
            &self.earlier,
            file.input.lies_at(),
        )?;
        file.each(|row| {
            let Some(identity) = identities.get_mut(&row.line()) else {
                return;
            };
            let (Identity::Exchanged(number, _), Some(hash)) = (&*identity, own(identity)) else {
                return;
            };
            let id = known.id_place.and_then(|place| row.get(place));
            let id = unguard(id.unwrap_or_default());
            if saved.texts(&hash).iter().any(|text| is_cleaned(id, text)) {
                *identity = Identity::Row(*number);
            }
        })
    }
}

/// Whether an ID is that of a text without what stood around it.
pub(super) fn is_cleaned(now: &str, text: &str) -> bool {
    let now = id::folded(now);
    now == id::folded(text) || rules::id::offers(text).any(|(_, digits)| digits == now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_cleaned_of_what_stood_around_it_and_is_no_other_one() {
        assert!(is_cleaned("4100006", "4100006\u{a0}"));
        assert!(is_cleaned("4100006", "SID4100006"));
        assert!(!is_cleaned("4100006", "4100007"));
        assert!(!is_cleaned("4100006", "SID4100006 or 4100007"));
    }
}
