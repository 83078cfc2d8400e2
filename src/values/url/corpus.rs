//! Scores on public test data.
