//! rowmend: from LinkShare publisher exports to Mediarails imports, and from failed-row reports to
//! the file to upload next.

pub mod column;
pub mod error;
pub mod failure;
pub mod mediarails;
pub mod rules;
pub mod settings;
pub mod values;
