//! Reasons: from the importer's words to failures.
