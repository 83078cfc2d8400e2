use super::super::{Diff, Style, sample};
use super::*;

fn printed(finished: &Finished, width: usize) -> String {
    styled(finished, width, false, Diff::Brief)
}

fn styled(finished: &Finished, width: usize, color: bool, diff: Diff) -> String {
    let mut out = Vec::new();
    write(&mut out, finished, &Style { width, color, diff }).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
#[ignore = "prints the summary for a person to look at"]
fn look() {
    for width in [100, 60, 40] {
        println!("{}\n======", printed(&sample::fix_failed(), width));
    }
    println!("{}", styled(&sample::fix_failed(), 100, true, Diff::Brief));
}
