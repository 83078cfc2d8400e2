//! A row of a report: what it is, which row of a source it is, and what becomes of it.

pub(super) mod assemble;
pub(super) mod glance;
pub(super) mod join;
pub(super) mod plain;
pub(super) mod recorded;
mod sent;
pub(super) mod settle;
pub(super) mod standing;
mod uploaded;
