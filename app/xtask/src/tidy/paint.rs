//! Which tokens the style sheets paint with: texts, and the backgrounds that a text can be on.

use super::File;
use std::collections::BTreeSet;

/// What is painted somewhere on a screen, without `--oo-`.
#[derive(Default)]
pub(super) struct Paint {
    pub(super) texts: BTreeSet<String>,
    pub(super) grounds: BTreeSet<String>,
    /// Colours that are no tokens, so that their contrast is unknown.
    pub(super) faults: Vec<String>,
}

/// Collects from all sheets but the tokens themselves and what is for paper alone.
pub(super) fn paint(files: &[File]) -> Paint {
    let elsewhere = ["style/tokens.css", "style/print.css"];
    let mut paint = Paint::default();
    for file in files {
        let is_sheet = file.path.starts_with("style/");
        if !is_sheet || elsewhere.contains(&file.path.as_str()) {
            continue;
        }
        for (at, line) in file.text.lines().enumerate() {
            for declaration in line.split(['{', '}', ';']) {
                if let Some(value) = take(&mut paint, declaration.trim()) {
                    paint.faults.push(format!(
                        "{}:{}: a colour that `contrast` can't judge: {value}",
                        file.path,
                        at + 1
                    ));
                }
            }
        }
    }
    paint
}

/// Notes what a declaration paints with; returns what is no token and no plain word.
fn take<'a>(paint: &mut Paint, declaration: &'a str) -> Option<&'a str> {
    let (property, value) = declaration.split_once(": ")?;
    let into = match property {
        "color" => &mut paint.texts,
        "background" | "background-color" => &mut paint.grounds,
        // Half a colour has half a contrast. What is switched off may be pale, a picked file lies under its button.
        "opacity" => return (!["0", "0.6", "1"].contains(&value)).then_some(declaration),
        _ => return None,
    };
    let token = value
        .strip_prefix("var(--oo-")
        .and_then(|value| value.strip_suffix(')'));
    match token {
        Some(token) => {
            into.insert(token.to_owned());
            None
        }
        None => (!["inherit", "none", "transparent", "currentColor"].contains(&value))
            .then_some(declaration),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_grounds_are_found_and_anything_else_is_named() {
        let file = File {
            path: "style/components/one.css".into(),
            text: "@layer components {\n  .one { background: var(--oo-a-background-color); color: var(--oo-a-color); }\n  \
                   .one:hover { background: none; border-color: var(--oo-b-color); color: red; }\n}"
                .into(),
        };
        let paint = paint(&[file]);
        assert!(paint.texts.into_iter().eq(["a-color"]));
        assert!(paint.grounds.into_iter().eq(["a-background-color"]));
        assert_eq!(
            paint.faults,
            ["style/components/one.css:3: a colour that `contrast` can't judge: color: red"]
        );
    }
}
