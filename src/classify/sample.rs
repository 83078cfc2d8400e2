//! A row as it is shown beside a reason, without anybody's address.

/// The cells in one line, e-mail addresses masked.
pub(super) fn sample(cells: &[&str]) -> String {
    let shown = cells.iter().map(|cell| masked_address(cell));
    shown.collect::<Vec<_>>().join(" | ")
}

/// A cell whose e-mail addresses show only their first letter and their domain.
fn masked_address(cell: &str) -> String {
    let word = |word: &str| match word.split_once('@') {
        Some((local, domain)) if !local.is_empty() => {
            let first: String = local.chars().take(1).collect();
            format!("{first}***@{domain}")
        }
        _ => word.to_owned(),
    };
    cell.split(' ').map(word).collect::<Vec<_>>().join(" ")
}
