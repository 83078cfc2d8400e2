//! What holds for all reasons.

mod corpus;
mod elsewhere;
