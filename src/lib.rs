//! rowmend: from LinkShare publisher exports to Mediarails imports, and from failed-row reports to
//! the file to upload next.

pub mod column;
pub mod error;
pub mod failure;
pub mod mediarails;
pub mod outcome;
pub mod rules;
pub mod run;
pub mod settings;
pub mod sheet;
pub mod tally;
pub mod values;
pub mod cli;
