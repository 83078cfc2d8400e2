//! By what rows of a report are known to be the same publisher.

use super::join::{Given, Join};
use crate::column::Column;
use crate::error::Result;
use crate::rules::reference;
use crate::sheet::Row;
use crate::values::id;
use crate::values::text::trimmed;
use std::borrow::Cow;

/// Network, ID and brand of a row.
pub(super) type Key<'c> = (Cow<'c, str>, Cow<'c, str>, Cow<'c, str>);

/// The key of a row, each part in the form in which it is uploaded.
pub(super) fn key<'c>(row: &Row, given: &'c Given<'_>, join: &'c Join<'_>) -> Result<Key<'c>> {
    let settings = join.settings;
    let own = |column| trimmed(given.cell(column));
    let network = match own(Column::Network) {
        "" => Cow::Borrowed(settings.network.as_str()),
        network if network == settings.network => Cow::Borrowed(network),
        network => reference::network(network, settings).map_or(Cow::Borrowed(network), Cow::Owned),
    };
    let brand = match own(Column::Brand) {
        "" => Cow::Borrowed(settings.brand.as_deref().unwrap_or_default()),
        brand if settings.brand.as_deref() == Some(brand) => Cow::Borrowed(brand),
        brand => reference::brand(brand, settings).map_or(Cow::Borrowed(brand), Cow::Owned),
    };
    // A damaged ID is nobody's: a spreadsheet rounds all IDs of a file to the same text.
    let folded = id::folded(own(Column::NetworkPublisherId));
    let id = if id::is_plain(&folded) {
        folded
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
