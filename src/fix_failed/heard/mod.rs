//! What the importer says of rows: its words and codes, what they mean, and what they are taken for.

pub(super) mod asked_formats;
pub(super) mod met;
pub(super) mod of_another;
pub(super) mod remembered;
pub(super) mod said;
pub(super) mod statuses;
pub(super) mod told_values;
pub(super) mod unmet;
