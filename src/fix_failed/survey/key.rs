//! By what rows of a report are known to be the same publisher.

use crate::column::Column;
use crate::error::Result;
use crate::fix_failed::rows::join::{Given, Join};
use crate::outcome::Suggestion;
use crate::rules::{self, reference};
use crate::settings::Settings;
use crate::sheet::Row;
use crate::values::id;
use crate::values::text::trimmed;
use std::borrow::Cow;

/// Network, ID and brand of a row.
pub(in crate::fix_failed) type Key<'c> = (Cow<'c, str>, Cow<'c, str>, Cow<'c, str>);

/// The key of a row, each part in the form in which it is uploaded.
pub(in crate::fix_failed) fn key<'c>(
    row: &Row,
    given: &'c Given<'_>,
    join: &'c Join<'_>,
) -> Result<Key<'c>> {
    let settings = join.settings;
    let network = network(given.cell(Column::Network), settings);
    let brand = brand(given.cell(Column::Brand), settings);
    // A damaged ID is nobody's: a spreadsheet rounds all IDs of a file to the same text.
    let cell = given.cell(Column::NetworkPublisherId);
    let folded = id::folded(trimmed(cell));
    let id = if join.is_id_unsure(row) {
        Cow::Borrowed("")
    } else if let Some(accepted) = join.accepted_id(row) {
        Cow::Owned(accepted)
    } else if id::is_plain(&folded) {
        folded
    } else if let Some(accepted) = accepted_id(cell, settings) {
        Cow::Owned(accepted.value)
    } else {
        let found = join.source_row(row, given)?;
        let found = found.and_then(|found| {
            let id = found.converted.get(Column::NetworkPublisherId);
            id.map(str::to_owned)
        });
        Cow::Owned(found.unwrap_or_default())
    };
    Ok((network, id, brand))
}

/// The key that a row shows of which it is uncertain whose ID it bears: another row of that key is not the same publisher
/// for that, and may not go up as if it were alone.
pub(in crate::fix_failed) fn shown_key<'c>(
    row: &Row,
    given: &'c Given<'_>,
    join: &'c Join<'_>,
) -> Option<Key<'c>> {
    let id = id::folded(trimmed(given.cell(Column::NetworkPublisherId)));
    (id::is_plain(&id) && join.is_id_unsure(row)).then(|| {
        let settings = join.settings;
        let network = network(given.cell(Column::Network), settings);
        (network, id, brand(given.cell(Column::Brand), settings))
    })
}

/// The ID that is uploaded for a cell because a rule is accepted for all rows that would only offer it.
pub(in crate::fix_failed) fn accepted_id(cell: &str, settings: &Settings) -> Option<Suggestion> {
    let mut offers = rules::id::offers(cell);
    let accepted = offers.find(|(rule, _)| settings.accepted.contains(rule));
    accepted.map(|(rule, value)| Suggestion { value, rule })
}

/// The network that is uploaded for a cell.
fn network<'c>(cell: &'c str, settings: &'c Settings) -> Cow<'c, str> {
    match trimmed(cell) {
        "" => Cow::Borrowed(settings.network.as_str()),
        own if own == settings.network => Cow::Borrowed(own),
        own => reference::network(own, settings).map_or(Cow::Borrowed(own), Cow::Owned),
    }
}

/// The brand that is uploaded for a cell.
fn brand<'c>(cell: &'c str, settings: &'c Settings) -> Cow<'c, str> {
    match trimmed(cell) {
        "" => Cow::Borrowed(settings.brand.as_deref().unwrap_or_default()),
        own if settings.brand.as_deref() == Some(own) => Cow::Borrowed(own),
        own => reference::brand(own, settings).map_or(Cow::Borrowed(own), Cow::Owned),
    }
}

/// The [`key`] of a row with these cells, if it is one of the usual rows: with a right ID, and of the network and
/// the brand of the settings.
pub(in crate::fix_failed) fn usual_key<'c>(
    [network, id, brand]: [&'c str; 3],
    settings: &'c Settings,
) -> Option<[&'c str; 3]> {
    let of_settings = |cell: &str, own: &'c str| {
        let cell = trimmed(cell);
        (cell.is_empty() || cell == own).then_some(own)
    };
    let network = of_settings(network, &settings.network)?;
    let brand = of_settings(brand, settings.brand.as_deref().unwrap_or_default())?;
    id::is_plain(id).then_some([network, id, brand])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::date::Date;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_key_of_a_usual_row_is_that_of_any_row(
            of_network in " ?(linkshare|LinkShare|Rakuten|)",
            id in " ?[0-9]{0,4}|[0-9]{19,22}|4'745|n/a",
            of_brand in " ?(Acme|acme|Zenith|)",
            is_other_network in any::<bool>(),
            set in prop_oneof![Just(None), Just(Some("Acme")), Just(Some(" Acme")), Just(Some(""))],
        ) {
            let mut settings = Settings::on(Date::from_ymd(2026, 1, 31).unwrap());
            if is_other_network {
                settings.network = " Rakuten".to_owned();
            }
            settings.brand = set.map(str::to_owned);
            if let Some(quick) = usual_key([&of_network, &id, &of_brand], &settings) {
                let id = id::folded(trimmed(&id));
                let slow = [network(&of_network, &settings), id, brand(&of_brand, &settings)];
                prop_assert!(id::is_plain(&slow[1]));
                prop_assert_eq!(quick, slow.each_ref().map(AsRef::as_ref));
            }
        }
    }
}
