//! Fields: what the browser may remember or change, and which files it offers.

use super::File;

/// Kinds of files that phones know; one that they do not know cannot be chosen on iOS.
const KNOWN: [&str; 7] = [".csv", ".json", ".ods", ".tsv", ".txt", ".xls", ".xlsx"];

/// I10: no field that the browser remembers. Where it may not check the spelling, it may not correct
/// it either. No field takes only files of a kind that a phone does not know.
pub(super) fn faults(file: &File) -> Vec<String> {
    if !file.path.starts_with("app/ui/src/") {
        return Vec::new();
    }
    let tags = ["<input", "<select", "<textarea"]
        .into_iter()
        .flat_map(|open| file.text.match_indices(open));
    let mut faults = Vec::new();
    for (at, _) in tags {
        // The longest tag of ours has some 400 characters.
        let tag: String = file.text[at..].chars().take(400).collect();
        let line = file.text[..at].matches('\n').count() + 1;
        let mut fault = |what: &str| faults.push(format!("{}:{line}: {what}", file.path));
        if !tag.contains("autocomplete=\"off\"") {
            fault("a field without autocomplete=\"off\"");
        }
        if tag.contains("spellcheck=\"false\"") && !tag.contains("autocorrect") {
            fault("a field that is not spelled and may be corrected; give it autocorrect_off()");
        }
    }
    faults.extend(unknown_kinds(file));
    faults
}

fn unknown_kinds(file: &File) -> impl Iterator<Item = String> {
    let lines = file.text.lines().zip(1..);
    lines.filter_map(|(line, number)| {
        let accept = line.split_once("accept=\"")?.1.split('"').next()?;
        let unknown = accept.split(',').find(|kind| !KNOWN.contains(kind))?;
        let path = &file.path;
        Some(format!(
            "{path}:{number}: a phone does not know `{unknown}` and lets nobody choose it; leave `accept` out"
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::super::file;
    use super::*;

    fn count(tag: &str) -> usize {
        faults(&file("app/ui/src/a.rs", tag)).len()
    }

    #[test]
    fn what_a_browser_would_remember_or_correct_is_found() {
        assert_eq!(count("<input id=x>"), 1);
        assert_eq!(count("<input autocomplete=\"off\">"), 0);
        let plain = "<input autocomplete=\"off\" spellcheck=\"false\"";
        assert_eq!(count(&format!("{plain}>")), 1);
        assert_eq!(count(&format!("{plain} {{..autocorrect_off()}}>")), 0);
    }

    #[test]
    fn a_kind_that_phones_do_not_know_is_found() {
        assert_eq!(count("<FileField accept=\".csv,.xlsx\" />"), 0);
        assert_eq!(count("<FileField accept=\".oporde\" />"), 1);
        assert_eq!(count("<FileField accept=\".csv,.oporde\" />"), 1);
    }
}
