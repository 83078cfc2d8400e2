//! How importers say what is wrong.

use crate::damages::Fault;
use crate::partner::{ID, TITLES};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Rails,
    Api,
    Json,
    Salesforce,
    Terse,
    German,
    French,
    Quoted,
    Laravel,
}

pub(crate) const STYLES: &[Style] = &[
    Style::Rails,
    Style::Api,
    Style::Json,
    Style::Salesforce,
    Style::Terse,
    Style::German,
    Style::French,
    Style::Quoted,
    Style::Laravel,
];

pub(crate) const JOINERS: [&str; 5] = ["; ", " | ", "\n", "<br/>", "<li>"];

/// What is wrong with one cell.
#[derive(Debug, Clone)]
pub(crate) struct Complaint {
    pub(crate) fault: Fault,
    pub(crate) column: usize,
    pub(crate) value: String,
}

/// The cell of the report that holds all complaints about a row.
pub(crate) fn reason(style: Style, joiner: &str, complaints: &[Complaint]) -> String {
    let said: Vec<String> = complaints.iter().map(|what| say(style, what)).collect();
    if said.iter().all(String::is_empty) {
        return String::new();
    }
    match (style, joiner) {
        (Style::Json, _) if said.len() > 1 => format!("[{}]", said.join(",")),
        (Style::Json, _) => said.join(""),
        (_, "<li>") => format!("<ul><li>{}</li></ul>", said.join("</li><li>")),
        _ => said.join(joiner),
    }
}

fn say(style: Style, what: &Complaint) -> String {
    let title = TITLES[what.column];
    let snake = title.to_lowercase().replace(' ', "_");
    // Rails drops an ending `_id` and writes the first letter alone large.
    let human = match what.column {
        ID => "Network publisher".to_owned(),
        _ => title[..1].to_owned() + &title[1..].to_lowercase(),
    };
    match what.fault {
        Fault::Silence => return String::new(),
        Fault::Gibberish => return "Frobnication quota reached (E77)".to_owned(),
        Fault::Strange if style == Style::Api => return format!("{snake}: quota_full"),
        Fault::Strange => return format!("{title} frobnicated"),
        _ => {}
    }
    match style {
        Style::Rails => rails(&human, what),
        Style::Api => format!("{snake}: {}", code(what.fault)) + &wanted(what.fault, ": "),
        Style::Json => json(&snake, what),
        Style::Salesforce => salesforce(title, what),
        Style::Terse => terse(what),
        Style::German => german(title, what.fault),
        Style::French => french(title, what.fault),
        Style::Quoted => quoted(title, what),
        Style::Laravel => laravel(&title.to_lowercase(), what.fault),
    }
}

/// What would be right, if the importer says so.
fn wanted(fault: Fault, before: &str) -> String {
    match fault {
        Fault::NotOneOf(values) => format!("{before}{}", values.join(", ")),
        Fault::TooLong(most) => format!("{before}max {most}"),
        _ => String::new(),
    }
}

const fn code(fault: Fault) -> &'static str {
    match fault {
        Fault::NotADate => "invalid_date",
        Fault::NotAUrl => "invalid_url",
        Fault::NotAnEmail => "invalid_email",
        Fault::NotANumber => "not_a_number",
        Fault::Blank => "required",
        Fault::Unknown => "not_found",
        Fault::NotOneOf(_) => "must_be_one_of",
        Fault::TooLong(_) => "too_long",
        Fault::Encoding => "invalid_encoding",
        Fault::Taken => "already_exists",
        Fault::Blocked => "blocklisted",
        Fault::Denied => "permission_denied",
        Fault::Strange | Fault::Gibberish | Fault::Silence => "",
    }
}

fn rails(field: &str, what: &Complaint) -> String {
    let tail = match what.fault {
        Fault::NotADate => "is not a valid date".to_owned(),
        Fault::NotAUrl => "is not a valid URL".to_owned(),
        Fault::NotAnEmail => "is not a valid email address".to_owned(),
        Fault::NotANumber => "is not a number".to_owned(),
        Fault::Blank => "can't be blank".to_owned(),
        Fault::Unknown => "is not included in the list".to_owned(),
        Fault::NotOneOf(values) => format!("must be one of: {}", values.join(", ")),
        Fault::TooLong(most) => format!("is too long (maximum is {most} characters)"),
        Fault::Encoding => "contains invalid UTF-8 characters".to_owned(),
        Fault::Taken => "has already been taken".to_owned(),
        Fault::Blocked => return "Publisher is on the blocklist".to_owned(),
        Fault::Denied => return "You do not have permission to edit this partner".to_owned(),
        Fault::Strange | Fault::Gibberish | Fault::Silence => return String::new(),
    };
    format!("{field} {tail}")
}

fn json(field: &str, what: &Complaint) -> String {
    let message = rails("", what);
    serde_json::json!({"field": field, "code": code(what.fault), "message": message.trim()})
        .to_string()
}

fn salesforce(title: &str, what: &Complaint) -> String {
    let value = &what.value;
    let field = format!("{}__c", title.replace(' ', "_"));
    match what.fault {
        Fault::NotADate => format!("INVALID_DATE:{title}: invalid date: {value}:{field} --"),
        Fault::NotAUrl => format!("INVALID_URL:{title}: invalid URL: {value}:{field} --"),
        Fault::NotAnEmail => {
            format!("INVALID_EMAIL_ADDRESS:{title}: invalid email address: {value}:{field} --")
        }
        Fault::NotANumber => format!("INVALID_NUMBER:{title}: invalid number: {value}:{field} --"),
        Fault::Blank => {
            format!("REQUIRED_FIELD_MISSING:Required fields are missing: [{field}]:{field} --")
        }
        Fault::Unknown => format!("INVALID_REFERENCE:{title}: value not found: {value}:{field} --"),
        Fault::NotOneOf(values) => {
            format!(
                "INVALID_PICKLIST_VALUE:{title}: must be one of: {}",
                values.join(", ")
            )
        }
        Fault::TooLong(most) => {
            format!(
                "STRING_TOO_LONG:{title}: data value too large: {value} (max length={most}):{field} --"
            )
        }
        Fault::Encoding => {
            format!("INVALID_ENCODING:{title}: invalid character encoding:{field} --")
        }
        Fault::Taken => format!(
            "DUPLICATE_VALUE:duplicate value found: {field} duplicates value on record with id: a01 --"
        ),
        Fault::Blocked => "BLOCKLISTED:publisher is on the blocklist --".to_owned(),
        Fault::Denied => {
            "INSUFFICIENT_ACCESS:you do not have permission to edit this record --".to_owned()
        }
        Fault::Strange | Fault::Gibberish | Fault::Silence => String::new(),
    }
}

fn terse(what: &Complaint) -> String {
    match what.fault {
        Fault::NotADate => "invalid date".to_owned(),
        Fault::NotAUrl => "invalid URL".to_owned(),
        Fault::NotAnEmail => "invalid email".to_owned(),
        Fault::NotANumber => "not a number".to_owned(),
        Fault::Blank => "value missing".to_owned(),
        Fault::Unknown => format!("unknown {}", TITLES[what.column].to_lowercase()),
        Fault::NotOneOf(values) => format!("must be one of: {}", values.join(", ")),
        Fault::TooLong(most) => format!("too long (max {most})"),
        Fault::Encoding => "invalid encoding".to_owned(),
        Fault::Taken => "duplicate".to_owned(),
        Fault::Blocked => "blocklisted".to_owned(),
        Fault::Denied => "permission denied".to_owned(),
        Fault::Strange | Fault::Gibberish | Fault::Silence => String::new(),
    }
}

fn german(title: &str, fault: Fault) -> String {
    match fault {
        Fault::NotADate => format!("{title}: Ungültiges Datum"),
        Fault::NotAUrl => format!("{title} ist keine gültige URL"),
        Fault::NotAnEmail => format!("{title} ist keine gültige E-Mail-Adresse"),
        Fault::NotANumber => format!("{title} ist keine Zahl"),
        Fault::Blank => format!("{title} darf nicht leer sein"),
        Fault::Unknown => format!("{title} existiert nicht"),
        Fault::NotOneOf(values) => format!(
            "{title} muss einer der folgenden Werte sein: {}",
            values.join(", ")
        ),
        Fault::TooLong(most) => format!("{title} ist zu lang (maximal {most} Zeichen)"),
        Fault::Encoding => format!("{title}: ungültige Zeichenkodierung"),
        Fault::Taken => format!("{title} ist bereits vergeben"),
        Fault::Blocked => "Der Publisher ist gesperrt".to_owned(),
        Fault::Denied => "Keine Berechtigung für diesen Datensatz".to_owned(),
        Fault::Strange | Fault::Gibberish | Fault::Silence => String::new(),
    }
}

fn french(title: &str, fault: Fault) -> String {
    match fault {
        Fault::NotADate => format!("{title} n'est pas une date valide"),
        Fault::NotAUrl => format!("{title} : URL invalide"),
        Fault::NotAnEmail => format!("{title} n'est pas une adresse e-mail valide"),
        Fault::NotANumber => format!("{title} n'est pas un nombre"),
        Fault::Blank => format!("{title} doit être rempli"),
        Fault::Unknown => format!("{title} n'existe pas"),
        Fault::NotOneOf(values) => format!(
            "{title} doit être l'une des valeurs suivantes : {}",
            values.join(", ")
        ),
        Fault::TooLong(most) => format!("{title} est trop long (maximum {most} caractères)"),
        Fault::Encoding => format!("{title} : encodage invalide"),
        Fault::Taken => format!("{title} est déjà utilisé"),
        Fault::Blocked => "L'éditeur est sur la liste noire".to_owned(),
        Fault::Denied => "Vous n'avez pas la permission de modifier ce partenaire".to_owned(),
        Fault::Strange | Fault::Gibberish | Fault::Silence => String::new(),
    }
}

fn quoted(title: &str, what: &Complaint) -> String {
    let value = &what.value;
    match what.fault {
        Fault::NotADate => format!("{title}: '{value}' is not a valid date"),
        Fault::NotAUrl => format!("{title}: '{value}' is not a valid URL"),
        Fault::NotAnEmail => format!("{title}: '{value}' is not a valid email address"),
        Fault::NotANumber => format!("{title}: '{value}' is not a number"),
        Fault::Blank => format!("Required field \"{title}\" is empty"),
        Fault::Unknown => format!("{title} \"{value}\" does not exist"),
        Fault::NotOneOf(values) => {
            format!("{title} \"{value}\" must be one of: {}", values.join(", "))
        }
        Fault::TooLong(most) => format!("{title} \"{value}\" is longer than {most} characters"),
        Fault::Encoding => format!("{title}: \"{value}\" has an invalid encoding"),
        Fault::Taken => format!("{title} \"{value}\" already exists"),
        Fault::Blocked => format!("Publisher \"{value}\" is blocklisted"),
        Fault::Denied => format!("You are not allowed to edit \"{value}\""),
        Fault::Strange | Fault::Gibberish | Fault::Silence => String::new(),
    }
}

fn laravel(field: &str, fault: Fault) -> String {
    match fault {
        Fault::NotADate => format!("The {field} is not a valid date."),
        Fault::NotAUrl => format!("The {field} must be a valid URL."),
        Fault::NotAnEmail => format!("The {field} must be a valid email address."),
        Fault::NotANumber => format!("The {field} must be a number."),
        Fault::Blank => format!("The {field} field is required."),
        Fault::Unknown => format!("The selected {field} is invalid."),
        Fault::NotOneOf(values) => format!(
            "The {field} must be one of the following: {}.",
            values.join(", ")
        ),
        Fault::TooLong(most) => format!("The {field} may not be greater than {most} characters."),
        Fault::Encoding => format!("The {field} must be valid UTF-8."),
        Fault::Taken => format!("The {field} has already been taken."),
        Fault::Blocked => "This publisher has been blocked.".to_owned(),
        Fault::Denied => "This action is unauthorized.".to_owned(),
        Fault::Strange | Fault::Gibberish | Fault::Silence => String::new(),
    }
}
