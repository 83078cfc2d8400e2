//! The commented settings file that `init` writes.

use super::file::KEYS;
use crate::cli::page::wrap;

const WIDTH: usize = 88;

const OPENING: &str = "\
# Settings of rowmend for this folder and the folders below it.
# An option on the command line wins over this file. Take the # away from a line to set it.
";

/// The text of a settings file in which every key is explained and none is set.
pub fn template() -> String {
    let mut text = OPENING.to_owned();
    for key in KEYS {
        text.push('\n');
        for line in wrap(key.about, WIDTH) {
            text.push_str("# ");
            text.push_str(&line);
            text.push('\n');
        }
        for line in key.example.lines() {
            // No blank behind this sign: what can be set is told from what is said.
            text.push('#');
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}
