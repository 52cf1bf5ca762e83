//! Contrast of the design tokens, by the formula of WCAG 2.2.

use std::collections::BTreeMap;

/// Foreground, background, least contrast: 7 for text, 3 for what must be seen to be used.
const PAIRS: &[(&str, &str, f64)] = &[
    ("document-color", "document-background-color", 7.0),
    ("document-color", "surface-background-color", 7.0),
    ("document-color", "first-background-color", 7.0),
    ("document-color", "action-quiet-background-color", 7.0),
    ("document-muted-color", "document-background-color", 7.0),
    ("document-muted-color", "surface-background-color", 7.0),
    ("action-color", "document-background-color", 7.0),
    ("action-color", "surface-background-color", 7.0),
    ("action-inverse-color", "action-color", 7.0),
    ("action-inverse-color", "action-hover-color", 7.0),
    ("waiting-color", "waiting-background-color", 7.0),
    ("done-color", "done-background-color", 7.0),
    ("error-color", "error-background-color", 7.0),
    ("error-color", "document-background-color", 7.0),
    ("identity-color", "identity-background-color", 7.0),
    ("housing-color", "housing-background-color", 7.0),
    (
        "work-and-income-color",
        "work-and-income-background-color",
        7.0,
    ),
    ("debts-color", "debts-background-color", 7.0),
    ("care-color", "care-background-color", 7.0),
    ("network-color", "network-background-color", 7.0),
    ("general-color", "general-background-color", 7.0),
    ("control-border-color", "document-background-color", 3.0),
    ("control-border-color", "surface-background-color", 3.0),
    ("first-border-color", "surface-background-color", 3.0),
    ("focus-color", "document-background-color", 3.0),
    ("road-line-color", "road-color", 1.5),
];

/// Every pair of every theme that has too little contrast.
pub(super) fn faults(tokens: &str) -> Vec<String> {
    let light = colours(block(tokens, ":root {"));
    let mut dark = light.clone();
    dark.extend(colours(block(tokens, ":root[data-theme=\"dark\"] {")));
    let themes = [("light", light), ("dark", dark)];
    themes
        .iter()
        .flat_map(|(theme, colours)| {
            PAIRS
                .iter()
                .filter_map(move |(front, back, least)| fault(theme, colours, front, back, *least))
        })
        .collect()
}

type Colours = BTreeMap<String, [f64; 3]>;

fn fault(theme: &str, colours: &Colours, front: &str, back: &str, least: f64) -> Option<String> {
    let (Some(one), Some(other)) = (colours.get(front), colours.get(back)) else {
        return Some(format!(
            "style/tokens.css: {front} or {back} is missing in the {theme} theme"
        ));
    };
    let ratio = ratio(*one, *other);
    (ratio < least).then(|| {
        format!("style/tokens.css: {front} on {back} has {ratio:.1} in the {theme} theme; {least} is needed")
    })
}

fn block<'a>(tokens: &'a str, begin: &str) -> &'a str {
    let from = tokens.split_once(begin).map_or("", |(_, after)| after);
    from.split_once('}').map_or(from, |(inside, _)| inside)
}

fn colours(block: &str) -> Colours {
    block
        .lines()
        .filter_map(|line| {
            let (name, value) = line.trim().strip_prefix("--oo-")?.split_once(": #")?;
            let hex = u32::from_str_radix(value.trim_end_matches(';'), 16).ok()?;
            let part = |shift: u32| f64::from((hex >> shift) & 0xff) / 255.0;
            Some((name.to_owned(), [part(16), part(8), part(0)]))
        })
        .collect()
}

fn ratio(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: [f64; 3]) -> f64 {
    let linear = colour.map(|part| {
        if part <= 0.040_45 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_is_21_and_a_pale_text_is_named() {
        assert!((ratio([0.0; 3], [1.0; 3]) - 21.0).abs() < 0.01);
        let tokens =
            ":root {\n --oo-document-color: #999999;\n --oo-document-background-color: #ffffff;\n}";
        let found = faults(tokens);
        assert!(
            found
                .iter()
                .any(|fault| fault.contains("document-color on document-background-color has 2.8"))
        );
        assert!(found.iter().any(|fault| fault.contains("is missing")));
    }
}
