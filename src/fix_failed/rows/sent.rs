//! What a person means by a cell of a row that is to be sent as it stands.

use crate::column::Column;
use crate::mediarails::check;
use crate::report::layout::{Layout, Role};
use crate::settings::Settings;
use crate::values::date::{self, Reading};
use crate::values::id;

/// Whether what stands in a cell is what stood there, put right: a person who sends a row as it stands means that.
pub(super) fn is_mended(
    layout: &Layout,
    settings: &Settings,
    place: usize,
    (now, origin): (&str, &str),
) -> bool {
    if origin.trim() == now && origin != now {
        return true;
    }
    let Some(Role::Upload(column)) = layout.roles.get(place) else {
        return false;
    };
    let is_same = match column {
        Column::NetworkDateAccepted => match date::read(origin, settings.today) {
            Reading::One(day, _) => settings.date_format.read(now) == Some(day),
            _ => false,
        },
        Column::NetworkPublisherId => id::folded(origin) == id::folded(now),
        _ => true,
    };
    let fault = |cell| check::own_fault(*column, cell, settings);
    is_same && fault(now).is_none() && fault(origin).is_some()
}
