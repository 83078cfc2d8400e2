//! rowmend: from LinkShare publisher exports to Mediarails imports, and from failed-row reports to
//! the file to upload next.

pub mod advice;
pub mod check;
pub mod classify;
pub mod cli;
pub mod column;
pub mod convert;
pub mod duplicates;
pub mod error;
pub mod export;
pub mod failure;
pub mod fix_failed;
pub mod input_facts;
pub mod input_remarks;
pub mod linkshare;
pub mod mediarails;
pub mod outcome;
pub mod pipeline;
pub mod ragged;
pub mod repair;
pub mod report;
pub mod rules;
pub mod run;
pub mod settings;
pub mod sheet;
pub mod source;
pub mod summary;
pub mod tally;
pub mod titles;
pub mod values;
pub mod verify;
