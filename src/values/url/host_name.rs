//! Hosts: which ones are public domains, and their ASCII form.

use super::script::is_mixed;
use crate::values::labels::Alphabet;

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

/// The same, and the host certainly holds no Punycode; a `false` says nothing.
pub(super) fn is_plainly_public(host: &str) -> bool {
    Alphabet::SMALL_AND_UNDERSCORES.are_plain_labels(host) && is_below_known_suffix(host)
}

fn is_below_known_suffix(host: &str) -> bool {
    let Some(domain) = psl::domain(host.as_bytes()) else {
        return false;
    };
    host.len() <= 253 && domain.suffix().is_known() && !domain.as_bytes().contains(&b'_')
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
