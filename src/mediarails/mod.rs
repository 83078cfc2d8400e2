//! All that is known of Mediarails: what an upload looks like and what a row must fulfil.

pub mod check;
pub mod reasons;
pub mod upload;
