//! Hosts: which ones are public domains, and their ASCII form.

use super::script::is_mixed;
use crate::values::labels::Alphabet;
use crate::values::signs::{below, bits, stand_apart};
use psl::{Info, Psl as _};

/// Whether the host is a domain below a known public suffix (the Mozilla list, private part
/// included: `shop.example.co.uk`, `acme.blogspot.com`), in lower-case ASCII, with labels that can
/// exist.
///
/// No label begins or ends with a hyphen: no resolver need look such a name up (RFC 1123, 2.1), and
/// in a cell it is the rest of a dash. Labels of a sub-domain may have underscores, though no host of
/// RFC 952 has: some platforms hand them out, the URL standard accepts them, and so do browsers. In
/// the registered domain itself no registry allows one. IP addresses have no known suffix.
pub(super) fn is_public(host: &str) -> bool {
    // In lower case, with what a resolver passes on.
    Alphabet::SMALL_AND_UNDERSCORES.are_labels(host) && is_below_known_suffix(host)
}

/// The host at the beginning of a text, and what follows it, if the host certainly is public and holds no
/// Punycode; nothing says nothing.
pub(super) fn plainly_public(text: &str) -> Option<(&str, &str)> {
    let [known, dots, joints, underscores] = bits(text.as_bytes(), |bytes| {
        let (dots, underscores) = (bytes.are(b'.'), bytes.are(b'_'));
        let joints = dots | bytes.are(b'-');
        let of_label = bytes.are_within(b'a', b'z') | bytes.are_within(b'0', b'9');
        [of_label | underscores | joints, dots, joints, underscores]
    });
    let length = known.trailing_ones() as usize;
    let own = below(length);
    let (host, rest) = text.split_at_checked(length)?;
    // Two hyphens beside each other are left to the full check, too.
    if !stand_apart(joints & own, length) {
        return None;
    }
    let labels = FromTheEnd {
        rest: Some(host.as_bytes()),
        dots: Some(dots & own),
    };
    let suffix = known_suffix(host.len(), labels)?;
    (underscores & own == 0 || is_of_registry(host, suffix)).then_some((host, rest))
}

fn is_below_known_suffix(host: &str) -> bool {
    let labels = FromTheEnd {
        rest: Some(host.as_bytes()),
        dots: None,
    };
    let suffix = known_suffix(host.len(), labels);
    host.len() <= 253 && suffix.is_some_and(|suffix| is_of_registry(host, suffix))
}

/// The length of the known suffix of a host that is more than that; `length` and `labels` are those of the
/// host.
fn known_suffix(length: usize, mut labels: FromTheEnd<'_>) -> Option<usize> {
    // Lent: the list hands them on from one of its functions to the next.
    let Info { len, typ } = psl::List.find(&mut labels);
    // A label of one letter and a dot stand before it.
    (typ.is_some() && length >= len + 2).then_some(len)
}

/// Whether a registry can have handed out the domain in a host: its suffix with one label before it.
fn is_of_registry(host: &str, suffix: usize) -> bool {
    let before = host.len().checked_sub(suffix + 1);
    let before = before.and_then(|end| host.get(..end)).unwrap_or_default();
    let domain = before.rfind('.').map_or(0, |dot| dot + 1);
    !host.get(domain..).unwrap_or_default().contains('_')
}

/// The labels of a host, the last first.
struct FromTheEnd<'h> {
    rest: Option<&'h [u8]>,
    /// A bit for each dot in the rest, if all of them are known.
    dots: Option<u64>,
}

impl<'h> Iterator for FromTheEnd<'h> {
    type Item = &'h [u8];

    fn next(&mut self) -> Option<&'h [u8]> {
        let rest = self.rest?;
        let last = match self.dots {
            Some(dots) => dots.checked_ilog2().map(|dot| dot as usize),
            None => memchr::memrchr(b'.', rest),
        };
        let Some(dot) = last else {
            self.rest = None;
            return Some(rest);
        };
        self.dots = self.dots.map(|dots| dots & below(dot));
        self.rest = rest.get(..dot);
        rest.get(dot + 1..)
    }
}

/// The ASCII form of a host that holds other characters, by IDNA (UTS 46, non-transitional, strict).
///
/// Nothing if the host is ASCII already, if the standard refuses it, or if a label mixes scripts or
/// otherwise looks like another one: such a host is a question for a person.
pub(crate) fn to_ascii(host: &str) -> Option<String> {
    if host.is_ascii() || is_mixed(host) {
        return None;
    }
    idna::domain_to_ascii_strict(host).ok()
}

/// The ASCII form of a host that mixes scripts or imitates a Latin name.
pub(super) fn of_look_alike(host: &str) -> Option<String> {
    let ascii = (!host.is_ascii() && is_mixed(host)).then(|| idna::domain_to_ascii(host));
    ascii?.ok().filter(|ascii| ascii.contains("xn--"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn a_host_at_the_beginning_is_that_of_a_slow_look(
            labels in "([a-c0-9_-]{1,4}\\.){0,4}|[a-z0-9._-]{0,12}|([a-z]{14}\\.){3,5}",
            suffix in "(com|co\\.uk|example|blogspot\\.com|github\\.io|compute\\.amazonaws\\.com|www\\.ck|foo\\.ck|kawasaki\\.jp|city\\.kawasaki\\.jp|nosuchtop|[a-z]{2})?",
            rest in "([/?#:.A-Zé@][a-z.]{0,3})?",
        ) {
            let text = format!("{labels}{suffix}{rest}");
            let end = text.find(|letter: char| {
                !(letter.is_ascii_lowercase() || letter.is_ascii_digit() || "._-".contains(letter))
            });
            let (host, rest) = text.split_at(end.unwrap_or(text.len()));
            let domain = psl::domain(host.as_bytes());
            let is_below = domain.is_some_and(|domain| {
                domain.suffix().is_known() && !domain.as_bytes().contains(&b'_')
            });
            let are_labels = Alphabet::SMALL_AND_UNDERSCORES.are_labels(host);
            prop_assert_eq!(is_public(host), are_labels && is_below, "{}", host);
            let is_plain = host.len() < 64 && !host.contains("--");
            let expected = (is_plain && is_public(host)).then_some((host, rest));
            prop_assert_eq!(plainly_public(&text), expected, "{}", text);
        }
    }
}
