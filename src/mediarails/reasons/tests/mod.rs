//! What holds for all reasons.

mod corpus;
