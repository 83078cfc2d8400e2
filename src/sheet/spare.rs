//! Memory into which a piece was read, to be read into again: it lies next to the processor still, and need
//! not be cleared first.

use std::cell::Cell;

/// Larger ones, in bytes, are not kept.
const LARGEST: usize = 1 << 18;

thread_local! {
    /// The one that this thread let go of last.
    static SPARE: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// Memory of so many bytes, whatever they are.
pub(super) fn of(size: usize) -> Vec<u8> {
    let mut bytes = SPARE.take();
    if bytes.capacity() < size {
        // The next time a little more can be wanted.
        bytes = Vec::with_capacity(size + size / 8);
    }
    bytes.resize(size, 0);
    bytes
}

/// Lets go of bytes that are no longer needed.
pub(super) fn keep(bytes: Vec<u8>) {
    if bytes.capacity() > LARGEST {
        return;
    }
    // A thread at its end keeps nothing any more.
    let _ = SPARE.try_with(|spare| {
        let kept = spare.take();
        spare.set(if kept.len() < bytes.len() {
            bytes
        } else {
            kept
        });
    });
}
