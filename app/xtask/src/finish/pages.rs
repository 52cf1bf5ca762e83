//! One static page per fixed route and catalogue task, made from index.html.

use super::assets::{App, Asset, Content};
use crate::page_list::PAGES;
use crate::run::root;
use crate::serve::POLICY;
use anyhow::{Context, Result, bail};
use content::{Bundle, Dutch};
use domain::Theme;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// index.html with everything filled in that is the same on each page.
pub(crate) struct Template {
    html: String,
}

impl Template {
    pub(crate) fn new(
        html: &str,
        style: &Asset,
        boot: &Asset,
        app: &App,
        content: &Content,
        bundle: &Bundle,
    ) -> Result<Self> {
        let head = head(style, boot, app, content)?;
        let icons = fs::read_to_string(root().join("app/ui/icons.svg"))?;
        let html = without_trunk(html)?
            .replace("</head>", &format!("{head}</head>"))
            .replace("{{policy}}", POLICY)
            .replace("{{icons}}", icons.trim());
        let html = filled(&html, bundle, &["title", "main"])?;
        Ok(Self { html })
    }

    /// Writes every page.
    pub(crate) fn write_all(&self, staging: &Path, bundle: &Bundle) -> Result<()> {
        let app_name = text(bundle, "app-name")?;
        fs::write(
            staging.join("index.html"),
            self.page(&app_name, &start(bundle)?, 0),
        )?;
        fs::write(staging.join("404.html"), missing(bundle)?)?;
        for (path, key) in PAGES {
            self.write(staging, path, &text(bundle, key)?, &app_name)?;
        }
        for theme in Theme::TILES {
            let title = text(bundle, &content::key::theme(theme))?;
            self.write(staging, theme.address(), &title, &app_name)?;
        }
        for task in &bundle.catalogue.tasks {
            let title = text(bundle, task.id.as_str())?;
            self.write(staging, &format!("taak/{}", task.id), &title, &app_name)?;
        }
        for question in &bundle.catalogue.questions {
            let title = text(bundle, &format!("q-{}", question.id))?;
            self.write(
                staging,
                &format!("vragen/{}", question.id),
                &title,
                &app_name,
            )?;
        }
        Ok(())
    }

    /// Writes `path.html`, and `path/index.html` for servers that only know folders.
    fn write(&self, staging: &Path, path: &str, heading: &str, app_name: &str) -> Result<()> {
        let title = format!("{heading} - {app_name}");
        let depth = path.matches('/').count();
        let flat = staging.join(format!("{path}.html"));
        let folder = staging.join(path);
        fs::create_dir_all(&folder)?;
        fs::write(flat, self.page(&title, &main(heading), depth))?;
        fs::write(
            folder.join("index.html"),
            self.page(&title, &main(heading), depth + 1),
        )?;
        Ok(())
    }

    fn page(&self, title: &str, main: &str, depth: usize) -> String {
        let up = if depth == 0 {
            "./".to_owned()
        } else {
            "../".repeat(depth)
        };
        self.html
            .replace("{{title}}", &escape(title))
            .replace("{{main}}", main)
            .replace("href=\"./", &format!("href=\"{up}"))
            .replace("src=\"./", &format!("src=\"{up}"))
    }
}

fn head(style: &Asset, boot: &Asset, app: &App, content: &Content) -> Result<String> {
    let mut head = String::new();
    writeln!(
        head,
        "<link rel=\"stylesheet\" href=\"./{}\" integrity=\"{}\">",
        style.name, style.integrity
    )?;
    writeln!(
        head,
        "<script src=\"./{}\" integrity=\"{}\"></script>",
        boot.name, boot.integrity
    )?;
    writeln!(
        head,
        "<link rel=\"preload\" as=\"font\" type=\"font/woff2\" crossorigin href=\"./fonts/noto-sans-latin.woff2\">"
    )?;
    writeln!(
        head,
        "<link rel=\"modulepreload\" href=\"./{}\" integrity=\"{}\">",
        app.js.name, app.js.integrity
    )?;
    for name in ["catalogue", "nl/core"] {
        let file = content
            .get(name)
            .with_context(|| format!("no content file {name}"))?;
        writeln!(
            head,
            "<link rel=\"preload\" as=\"fetch\" crossorigin href=\"./{file}\">"
        )?;
    }
    Ok(head)
}

/// Takes out what Trunk put in: its inline script (the policy forbids it), preloads and sheets.
fn without_trunk(html: &str) -> Result<String> {
    let begin = html.find("<script type=\"module\"");
    let end = html.find("</script>");
    let (Some(begin), Some(end)) = (begin, end) else {
        bail!("Trunk's inline script is not where it was; look at its release notes");
    };
    let html = format!("{}{}", &html[..begin], &html[end + "</script>".len()..]);
    let mut out = String::with_capacity(html.len());
    for (at, part) in html.split("<link").enumerate() {
        if at == 0 {
            out.push_str(part);
        } else if ["modulepreload", "rel=\"preload\"", "stylesheet"]
            .iter()
            .any(|rel| part.contains(rel))
        {
            out.push_str(
                part.split_once('>')
                    .map_or("", |(_, after)| after.trim_start()),
            );
        } else {
            out.push_str("<link");
            out.push_str(part);
        }
    }
    Ok(out)
}

/// Replaces `{{key}}` by the Dutch message, except the keys in `keep`.
fn filled(html: &str, bundle: &Bundle, keep: &[&str]) -> Result<String> {
    let mut parts = html.split("{{");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (key, after) = part
            .split_once("}}")
            .context("a {{ without }} in index.html")?;
        if keep.contains(&key) {
            write!(out, "{{{{{key}}}}}")?;
        } else {
            out.push_str(&escape(&text(bundle, key)?));
        }
        out.push_str(after);
    }
    Ok(out)
}

fn main(heading: &str) -> String {
    format!(
        "<main class=\"page\"><h1 class=\"page__title\">{}</h1></main>",
        escape(heading)
    )
}

/// A host shows this page at any depth, so it can link to nothing.
fn missing(bundle: &Bundle) -> Result<String> {
    let title = escape(&text(bundle, "missing-title")?);
    let body = escape(&text(bundle, "missing-body")?);
    Ok(format!(
        "<!doctype html>\n<html lang=\"nl\"><meta charset=\"utf-8\"><title>{title}</title><h1>{title}</h1><p>{body}</p></html>\n"
    ))
}

/// The first screen of a person who has answered nothing; the same boxes as the app's.
fn start(bundle: &Bundle) -> Result<String> {
    let template = fs::read_to_string(root().join("app/ui/start.html"))?;
    let tile = template
        .lines()
        .find(|line| line.contains("{{tile}}"))
        .context("start.html has no line with {{tile}}")?;
    let mut tiles = String::new();
    for theme in Theme::TILES {
        let name = theme.as_str();
        tiles.push_str(
            &tile
                .replace("{{tile}}", name)
                .replace("{{path}}", theme.address())
                .replace("{{icon}}", theme.pictogram())
                .replace("{{name}}", &format!("{{{{theme-{name}}}}}"))
                .replace("{{hint}}", &format!("{{{{start-hint-{name}}}}}")),
        );
    }
    filled(&template.replace(tile, &tiles), bundle, &[])
}

fn text(bundle: &Bundle, key: &str) -> Result<String> {
    let nl = bundle
        .languages
        .get("nl")
        .context("the bundle has no Dutch")?;
    nl.text(key)
        .or_else(|| nl.shell.text(key, &[], &Dutch))
        .or_else(|| nl.intake.text(key, &[], &Dutch))
        .with_context(|| format!("no Dutch message {key:?} for the static pages"))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
