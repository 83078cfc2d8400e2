//! Failed-row reports: which column is what, which rows went in, what a person has decided.
//!
//! Nothing public says how Mediarails lays its report out, so nothing is assumed but a header. The
//! same reading serves attention files (reports of our own making) and import files, which are
//! reports without reasons.

pub mod attention;
mod borne_out;
pub mod field_column;
mod headerless;
pub mod layout;
pub mod packed;
pub mod reason_column;
pub mod reasons;
pub mod redacted;
mod shape;
pub mod titles_only_in_reports;
pub mod upload_columns;
