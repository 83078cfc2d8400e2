//! What holds for all reasons.

mod corpus;
mod coverage;
mod custom;
mod demands;
mod elsewhere;
mod hints;
mod ids;
mod laws;
mod listed;
mod lists;
mod named;
mod qualified;
mod repeats;
mod surroundings;
mod tables;
mod tight;
mod values;
