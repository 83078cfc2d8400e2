//! The parts of an address as slices of its text. Nothing is decoded, checked or changed.

/// An address with a scheme, taken apart.
#[derive(Debug, Clone, Copy)]
pub(super) struct Address<'a> {
    /// `http` or `https`, in the case in which it stands there.
    pub(super) scheme: &'a str,
    /// What stands between the two slashes and the path: user name, host and port.
    pub(super) authority: &'a str,
    /// Path, query and fragment with the mark that begins them; may be empty.
    pub(super) rest: &'a str,
}

impl<'a> Address<'a> {
    /// Takes the text apart if it begins with `http://` or `https://` in any case.
    pub(super) fn read(text: &'a str) -> Option<Self> {
        let (scheme, after) = text.split_once("://")?;
        if !scheme.eq_ignore_ascii_case("http") && !scheme.eq_ignore_ascii_case("https") {
            return None;
        }
        let (authority, rest) = split_authority(after);
        Some(Self {
            scheme,
            authority,
            rest,
        })
    }

    /// Whether a user name stands before the host.
    pub(super) fn has_user(&self) -> bool {
        self.authority.contains('@')
    }

    /// The host, without user name and port.
    pub(super) fn host(&self) -> &'a str {
        let host = self
            .authority
            .rsplit_once('@')
            .map_or(self.authority, |(_, host)| host);
        host.split_once(':').map_or(host, |(host, _)| host)
    }

    /// What stands after the colon behind the host, if there is one.
    pub(super) fn port(&self) -> Option<&'a str> {
        let host = self
            .authority
            .rsplit_once('@')
            .map_or(self.authority, |(_, host)| host);
        host.split_once(':').map(|(_, port)| port)
    }

    /// The same address with another host (and without a user name).
    pub(super) fn with_host(&self, host: &str) -> String {
        let Self { scheme, rest, .. } = self;
        match self.port() {
            Some(port) => format!("{scheme}://{host}:{port}{rest}"),
            None => format!("{scheme}://{host}{rest}"),
        }
    }

    /// The same address without its port.
    pub(super) fn without_port(&self) -> String {
        format!("{}://{}{}", self.scheme, self.host(), self.rest)
    }
}

/// Splits a text without a scheme behind its authority.
pub(super) fn split_authority(text: &str) -> (&str, &str) {
    let end = text.find(['/', '?', '#', '\\']).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// Splits before the query or fragment.
pub(super) fn split_path(text: &str) -> (&str, &str) {
    let end = text.find(['?', '#']).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}
