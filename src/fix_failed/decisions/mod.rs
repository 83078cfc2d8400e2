//! What a person says of the rows of an attention file: decisions, values that were typed, cells that were edited.

pub(super) mod accepted;
pub(super) mod carried;
pub(super) mod contradicted;
pub(super) mod corrected;
pub(super) mod decided;
pub(super) mod edits;
pub(super) mod forgotten;
pub(super) mod hold;
pub(super) mod losses;
mod no_faults;
pub(super) mod only_checked;
pub(super) mod refused_again;
pub(super) mod suggested;
