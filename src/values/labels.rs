//! The labels of a host name, in one go over its bytes.

/// The longest label, in bytes (RFC 1035, 2.3.4).
const LONGEST: usize = 63;

/// Whether the text is labels between dots, none of them empty, too long, or with a hyphen at its ends.
/// `is_of_label` says of which bytes a label may consist; it is asked of all bytes, without a way out
/// at the first that is none, so that many are compared at once.
pub(super) fn are_labels(text: &str, is_of_label: impl Fn(u8) -> bool) -> bool {
    let are_allowed = text.bytes().fold(1, |all, byte| {
        all & (u8::from(is_of_label(byte)) | u8::from(byte == b'.'))
    });
    let is_label = |label: &[u8]| {
        (1..=LONGEST).contains(&label.len())
            && label.first() != Some(&b'-')
            && label.last() != Some(&b'-')
    };
    let mut begin = 0;
    let bytes = text.as_bytes();
    let mut ends = memchr::memchr_iter(b'.', bytes).chain([bytes.len()]);
    are_allowed == 1
        && ends.all(|end| {
            let label = bytes.get(begin..end).unwrap_or_default();
            begin = end + 1;
            is_label(label)
        })
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
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
            prop_assert_eq!(are_labels(&text, |byte| plain(byte) || byte == b'_'), slow, "{}", text);
            prop_assert_eq!(are_labels(&text, plain), slow && !text.contains('_'), "{}", text);
        }
    }
}
