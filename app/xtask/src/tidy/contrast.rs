//! Contrast of the design tokens, by the formula of WCAG 2.2.

use super::File;
use super::paint::paint;
use std::collections::{BTreeMap, BTreeSet};

/// What is no text but must be visible to be used: foreground, background, least contrast.
const SHAPES: [(&str, &str, f64); 5] = [
    ("control-border-color", "document-background-color", 3.0),
    ("control-border-color", "surface-background-color", 3.0),
    ("first-border-color", "surface-background-color", 3.0),
    ("focus-color", "document-background-color", 3.0),
    ("road-line-color", "road-color", 1.5),
];
/// WCAG AAA for text of any size: the tokens don't know how large a text will be.
const TEXT: f64 = 7.0;
/// Text on backgrounds that have no `…-background-color` token, such as the main button.
const INVERSE: &str = "action-inverse-color";
/// The colours of the theme that an element belongs to.
const OF_THEME: (&str, &str) = ("of-color", "of-background-color");
const THEMES: [&str; 7] = [
    "identity",
    "housing",
    "work-and-income",
    "debts",
    "care",
    "network",
    "general",
];
/// Where the colours of a theme stand beside its own ground.
const PLAIN: [&str; 2] = ["document-background-color", "surface-background-color"];

/// Every pair of every look that has too little contrast, and every colour that can't be judged.
pub(super) fn faults(tokens: &str, files: &[File]) -> Vec<String> {
    let paint = paint(files);
    let light = colours(block(tokens, ":root {"));
    let mut dark = light.clone();
    dark.extend(colours(block(tokens, ":root[data-theme=\"dark\"] {")));
    let mut pairs = pairs(&paint.texts, &paint.grounds);
    pairs.extend(SHAPES.map(|(front, back, least)| (front.to_owned(), back.to_owned(), least)));
    let judged = [("light", light), ("dark", dark)]
        .iter()
        .flat_map(|(look, colours)| {
            let pairs = pairs.iter();
            pairs.filter_map(move |(front, back, least)| fault(look, colours, front, back, *least))
        })
        .collect::<Vec<_>>();
    paint.faults.into_iter().chain(judged).collect()
}

/// Every text on every background, because no style sheet tells which element lies in which.
fn pairs(texts: &BTreeSet<String>, grounds: &BTreeSet<String>) -> Vec<(String, String, f64)> {
    let mut pairs = Vec::new();
    for ground in grounds.iter().filter(|ground| *ground != OF_THEME.1) {
        if ground.ends_with("-background-color") {
            let fits = texts
                .iter()
                .filter(|text| ![INVERSE, OF_THEME.0].contains(&text.as_str()));
            pairs.extend(fits.map(|text| (text.clone(), ground.clone(), TEXT)));
        } else {
            pairs.push((INVERSE.to_owned(), ground.clone(), TEXT));
        }
    }
    for theme in THEMES {
        let text = format!("{theme}-color");
        let own = format!("{theme}-background-color");
        let plain = PLAIN.map(str::to_owned);
        pairs.extend(
            plain
                .into_iter()
                .chain([own])
                .map(|ground| (text.clone(), ground, TEXT)),
        );
        // A text without a colour of its own stands on it too.
        pairs.push((
            "document-color".to_owned(),
            format!("{theme}-background-color"),
            TEXT,
        ));
    }
    pairs
}

type Colours = BTreeMap<String, [f64; 3]>;

fn fault(look: &str, colours: &Colours, front: &str, back: &str, least: f64) -> Option<String> {
    let (Some(one), Some(other)) = (colours.get(front), colours.get(back)) else {
        return Some(format!(
            "style/tokens.css: {front} or {back} is missing in the {look} look"
        ));
    };
    let ratio = ratio(*one, *other);
    (ratio < least).then(|| {
        format!("style/tokens.css: {front} on {back} has {ratio:.1} in the {look} look; {least} is needed")
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

    const WHITE: &str = "#ffffff";

    /// The faults, when one sheet has a text of this colour and another sheet paints a white background.
    fn faults_of(text: &str) -> Vec<String> {
        let tokens = format!(
            ":root {{\n --oo-document-color: #000000;\n --oo-pale-color: {text};\n --oo-surface-background-color: {WHITE};\n}}"
        );
        let sheet = |path: &str, text: &str| File {
            path: path.into(),
            text: text.into(),
        };
        let sheets = [
            sheet("style/one.css", ".one { color: var(--oo-pale-color); }"),
            sheet(
                "style/two.css",
                ".two { background: var(--oo-surface-background-color); }",
            ),
        ];
        let named = "pale-color on surface-background-color";
        let mut found = faults(&tokens, &sheets);
        found.retain(|fault| fault.contains(named));
        found
    }

    #[test]
    fn black_on_white_is_21() {
        assert!((ratio([0.0; 3], [1.0; 3]) - 21.0).abs() < 0.01);
    }

    #[test]
    fn a_pale_text_is_named_on_a_ground_of_another_sheet_in_both_looks() {
        let found = faults_of("#999999");
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].contains("has 2.8 in the light look; 7 is needed"));
        assert!(found[1].contains("in the dark look"));
        assert!(faults_of("#222222").is_empty());
    }

    #[test]
    fn a_token_without_a_value_is_named() {
        let tokens = ":root {\n --oo-document-color: #000000;\n}";
        let found = faults(tokens, &[]);
        assert!(found.iter().any(|fault| fault.contains("is missing")));
    }
}
