//! Whether a row of a source is of the publisher, brand and network of a row that is looked for.

use super::SourceRow;
use super::key::Key;
use crate::column::Column;
use crate::rules::{Context, reference};
use crate::values::text::{fold_title, same_name};
use crate::values::{id, url};

/// The brand or network of a row of a source, where it is not that of the settings and the row that is looked for does
/// not show its own.
pub(super) fn not_shown<'o, 't>(
    own: &dyn Fn(Column) -> &'o str,
    other: &dyn Fn(Column) -> &'t str,
    context: &Context,
) -> Option<(Column, String)> {
    let mut found = None;
    for column in [Column::Brand, Column::Network] {
        let (own, other) = (own(column), other(column));
        let is_same = match column {
            Column::Brand => same_brand(own, other, context),
            _ => same_network(own, other, context),
        };
        if is_same {
            continue;
        }
        // What the report shows tells the two apart.
        if !own.trim().is_empty() {
            return None;
        }
        found = found.or_else(|| Some((column, other.trim().to_owned())));
    }
    found
}

/// Whether two rows are for one brand, an empty cell standing for the brand of the settings. One that is
/// not known at all stands in no way of the other.
pub(super) fn same_brand(own: &str, other: &str, context: &Context) -> bool {
    let settings = &context.settings;
    let meant = |cell: &'_ str| -> Option<String> {
        match cell.trim() {
            "" => settings.brand.clone(),
            cell => Some(reference::brand(cell, settings).unwrap_or_else(|| cell.to_owned())),
        }
    };
    match (meant(own), meant(other)) {
        (Some(own), Some(other)) => same_name(&own, &other),
        _ => true,
    }
}

/// Whether two rows are of one network, an empty cell standing for that of the settings.
pub(super) fn same_network(own: &str, other: &str, context: &Context) -> bool {
    let settings = &context.settings;
    let meant = |cell: &str| match cell.trim() {
        "" => settings.network.clone(),
        cell => reference::network(cell, settings).unwrap_or_else(|| cell.to_owned()),
    };
    same_name(&meant(own), &meant(other))
}

/// Whether what else stands in a row shows that the row found is of another publisher: what is left of
/// a damaged ID, or, beside the same ID, both the name and the host.
pub(super) fn is_another<'c>(
    key: &Key,
    cell: &dyn Fn(Column) -> &'c str,
    found: &SourceRow,
) -> bool {
    let came = |column: Column| found.came(column).unwrap_or_default();
    match key {
        Key::NameAndHost(..) => {
            let whole = id::folded(came(Column::NetworkPublisherId));
            !id::can_be_left_of(cell(Column::NetworkPublisherId), &whole)
        }
        Key::Id(_) => {
            let both = |column| [cell(column), came(column)];
            let [own, other] = both(Column::Name).map(fold_title);
            if own.is_empty() || other.is_empty() || own == other {
                return false;
            }
            match both(Column::MediaPropertyUrls).map(url::host) {
                [Some(own), Some(other)] => own != other,
                _ => false,
            }
        }
    }
}
