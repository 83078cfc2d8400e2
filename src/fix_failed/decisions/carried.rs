//! Settings that hold from one round to the next: what was stated when an attention file was written holds
//! for the rows in it, unless the person states something else now. One upload would have two keys or two
//! notations otherwise.

use super::edits::{Edits, carried_format};
use crate::fix_failed::our_files::Receipts;
use crate::report::layout::Kind;
use crate::run::receipt::SettingsFacts;
use crate::settings::Settings;
use crate::values::date::Format;

/// What holds on from the round before, since nobody has stated it, as the person is told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::fix_failed) struct Carried {
    words: Vec<String>,
    date_format: Option<String>,
}

impl Carried {
    /// Takes over the settings of the round before.
    pub(in crate::fix_failed) fn of(
        settings: &mut Settings,
        receipts: &Receipts<'_>,
        edits: &Edits,
        kind: Kind,
    ) -> Self {
        let mut carried = Self::default();
        if let Some(before) = edits.settings().filter(|_| kind == Kind::Attention) {
            carried.take_over(before, settings);
        }
        if !settings.date_format_is_set
            && settings.date_format == Format::iso()
            && let Some(format) = carried_format(receipts, edits)
            && format != settings.date_format
        {
            carried.date_format = Some(format!(
                "No notation of dates was stated: {}, that of the round before, holds.",
                format.in_words()
            ));
            settings.date_format = format;
        }
        carried
    }

    fn take_over(&mut self, before: &SettingsFacts, settings: &mut Settings) {
        if let (None, Some(brand)) = (&settings.brand, &before.brand) {
            self.words.push(format!(
                "No brand was stated: rows without one got {brand}, the brand of the round before."
            ));
            settings.brand = Some(brand.clone());
        }
        let network = &before.network;
        if !settings.stated.network && settings.network != *network {
            self.words.push(format!(
                "No network was stated: {network}, the network of the round before, holds."
            ));
            settings.network.clone_from(network);
        }
        let separator = &before.value_separator;
        if !settings.stated.value_separator && settings.value_separator != *separator {
            self.words.push(format!(
                "No separator of values was stated: \"{separator}\", that of the round before, holds."
            ));
            settings.value_separator.clone_from(separator);
        }
    }

    /// Whether there is anything.
    pub(in crate::fix_failed) fn is_any(&self) -> bool {
        *self != Self::default()
    }

    /// What is worth a line of the summary; the notation of dates may be told already.
    pub(in crate::fix_failed) fn remarks(
        &self,
        notation_is_told: bool,
    ) -> impl Iterator<Item = String> {
        let date_format = self.date_format.iter().filter(move |_| !notation_is_told);
        self.words.iter().chain(date_format).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::date::Date;

    fn before() -> SettingsFacts {
        SettingsFacts {
            brand: Some("Acme".to_owned()),
            network: "CJ".to_owned(),
            value_separator: " | ".to_owned(),
            ..SettingsFacts::default()
        }
    }

    fn carry_into(settings: &mut Settings) -> Carried {
        let mut carried = Carried::default();
        carried.take_over(&before(), settings);
        carried
    }

    #[test]
    fn what_nobody_states_holds_on() {
        let mut settings = Settings::on(Date::from_system_clock());
        let carried = carry_into(&mut settings);
        assert_eq!(settings.brand.as_deref(), Some("Acme"));
        assert_eq!(settings.network, "CJ");
        assert_eq!(settings.value_separator, " | ");
        assert_eq!(carried.remarks(false).count(), 3);
    }

    #[test]
    fn what_is_stated_now_counts() {
        let mut settings = Settings::on(Date::from_system_clock());
        settings.brand = Some("Globex".to_owned());
        settings.stated.network = true;
        settings.stated.value_separator = true;
        let carried = carry_into(&mut settings);
        assert_eq!(settings.brand.as_deref(), Some("Globex"));
        assert_eq!(settings.network, "LinkShare");
        assert_eq!(settings.value_separator, ", ");
        assert!(!carried.is_any());
    }
}
