//! The `rowmend` command.
fn main() {}
