//! The labels of a host name, in one go over its bytes.

/// The longest label, in bytes (RFC 1035, 2.3.4).
const LONGEST: usize = 63;

/// Whether the text is labels of ASCII letters, digits and hyphens between dots, none of them empty, too
/// long, or with a hyphen at its ends. `more` says of which other bytes a label may consist.
pub(super) fn are_labels(text: &str, more: impl Fn(u8) -> bool) -> bool {
    let mut length = 0;
    let mut last = b'.';
    for byte in text.bytes() {
        let goes_on = if byte == b'.' {
            let is_label = (1..=LONGEST).contains(&length) && last != b'-';
            length = 0;
            is_label
        } else {
            length += 1;
            byte.is_ascii_alphanumeric() || byte == b'-' && last != b'.' || more(byte)
        };
        if !goes_on {
            return false;
        }
        last = byte;
    }
    (1..=LONGEST).contains(&length) && last != b'-'
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn labels_are_those_of_a_slow_look(
            text in "[a-cA-Z0-9._-]{0,12}|([a-z]{0,70}-?\\.){1,3}[a-z]{60,66}",
        ) {
            let is_label = |label: &str| {
                (1..=63).contains(&label.len())
                    && !label.starts_with('-')
                    && !label.ends_with('-')
                    && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
            };
            let slow = text.split('.').all(is_label);
            prop_assert_eq!(are_labels(&text, |byte| byte == b'_'), slow, "{}", text);
            prop_assert_eq!(are_labels(&text, |_| false), slow && !text.contains('_'), "{}", text);
        }
    }
}
