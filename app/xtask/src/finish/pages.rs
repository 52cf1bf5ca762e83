//! One static page per fixed route, task, question and site, made from index.html.

use super::alone;
use super::assets::{self, App, Asset, Content, Style};
use super::html::escape;
use crate::page_list::{self, Route};
use crate::run::root;
use crate::serve::POLICY;
use crate::wasm;
use anyhow::{Context, Result};
use content::parts::Part;
use content::{Bundle, Dutch};
use domain::Theme;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// index.html with everything filled in that is the same on each page.
pub(crate) struct Template {
    html: String,
    /// What pages of a part say to boot.js: the files that their screens need beside those of the
    /// plan. It fetches them at once, before it has the table of all files.
    parts: BTreeMap<Part, String>,
    /// The link to the styles that the first page does without.
    style: String,
}

impl Template {
    pub(crate) fn new(
        html: &str,
        style: &Style,
        boot: &Asset,
        app: &App,
        content: &Content,
        bundle: &Bundle,
    ) -> Result<Self> {
        let head = head(style, boot, app, content)?;
        let icons = fs::read_to_string(root().join("app/ui/icons.svg"))?;
        let html = html
            .replace("</head>", &format!("{head}</head>"))
            .replace("{{policy}}", POLICY)
            .replace("{{icons}}", icons.trim());
        let html = filled(&html, bundle, &["title", "style", "part", "main"])?;
        let parts = Part::ALL
            .iter()
            .copied()
            .map(|part| Ok((part, attributes(part, app, content)?)));
        Ok(Self {
            html,
            parts: parts.collect::<Result<_>>()?,
            style: format!("<link rel=\"stylesheet\" href=\"./{}\">", style.later.name),
        })
    }

    /// Writes every page: `path.html`, and `path/index.html` for servers that only know folders.
    pub(crate) fn write_all(&self, staging: &Path, bundle: &Bundle) -> Result<()> {
        fs::write(staging.join("404.html"), missing(bundle)?)?;
        for (path, page) in pages(bundle)? {
            let depth = path.matches('/').count();
            let part = Part::of(&path);
            if path.is_empty() {
                fs::write(staging.join("index.html"), self.page(&page, part, depth))?;
                continue;
            }
            let folder = staging.join(&path);
            fs::create_dir_all(&folder)?;
            let flat = staging.join(format!("{path}.html"));
            fs::write(flat, self.page(&page, part, depth))?;
            let page = self.page(&page, part, depth + 1);
            fs::write(folder.join("index.html"), page)?;
        }
        Ok(())
    }

    /// What the service worker puts pages together from, as [`Self::write_all`] does.
    pub(crate) fn parts(&self, bundle: &Bundle) -> Result<serde_json::Value> {
        let pages: serde_json::Map<_, _> = pages(bundle)?
            .into_iter()
            .map(|(path, page)| {
                let part = Part::of(&path).map(Part::name);
                (path, serde_json::json!([page.title, page.main, part]))
            })
            .collect();
        let parts: serde_json::Map<_, _> = self
            .parts
            .iter()
            .map(|(part, attributes)| (part.name().to_owned(), attributes.clone().into()))
            .collect();
        Ok(serde_json::json!({
            "frame": self.html,
            "parts": parts,
            "style": self.style,
            "pages": pages,
            "missing": missing(bundle)?,
        }))
    }

    fn page(&self, page: &Page, part: Option<Part>, depth: usize) -> String {
        let part = part.and_then(|part| self.parts.get(&part));
        let up = if depth == 0 {
            "./".to_owned()
        } else {
            "../".repeat(depth)
        };
        self.html
            .replace("{{title}}", &page.title)
            .replace("{{style}}", part.map_or("", |_| &self.style))
            .replace("{{part}}", part.map_or("", String::as_str))
            .replace("{{main}}", &page.main)
            .replace("href=\"./", &format!("href=\"{up}"))
            .replace("src=\"./", &format!("src=\"{up}"))
    }
}

/// What differs from page to page, as HTML.
struct Page {
    title: String,
    main: String,
}

/// Every page by its path.
fn pages(bundle: &Bundle) -> Result<BTreeMap<String, Page>> {
    let app_name = escape(&text(bundle, "app-name")?);
    let mut headings = Vec::new();
    for (path, key) in page_list::pages() {
        headings.push((path, text(bundle, key)?));
    }
    for theme in Theme::TILES {
        let title = text(bundle, &content::key::theme(theme))?;
        headings.push((Route::Theme(theme).path(), title));
    }
    for theme in Theme::TILES {
        headings.push((
            alone::folder_path(theme),
            alone::folder_title(bundle, theme)?,
        ));
    }
    for task in &bundle.catalogue.tasks {
        let title = text(bundle, task.id.as_str())?;
        headings.push((Route::Task(task.id.clone()).path(), title));
    }
    for question in &bundle.catalogue.questions {
        let title = text(bundle, &format!("q-{}", question.id))?;
        headings.push((Route::Question(question.id.clone()).path(), title));
    }
    let leave = text(bundle, "leave-title")?;
    for site in &bundle.sites.sites {
        headings.push((Route::Site(site.host.clone()).path(), leave.clone()));
    }
    let mut pages: BTreeMap<String, Page> = headings
        .into_iter()
        .map(|(path, heading)| {
            let title = format!("{} - {app_name}", escape(&heading));
            let main = main(&heading);
            (path, Page { title, main })
        })
        .collect();
    for (path, main) in alone::mains(bundle)? {
        let page = pages.get_mut(&path);
        page.with_context(|| format!("{path:?} is no page"))?.main = main;
    }
    let main = start(bundle)?;
    let title = app_name;
    pages.insert(String::new(), Page { title, main });
    Ok(pages)
}

fn head(style: &Style, boot: &Asset, app: &App, content: &Content) -> Result<String> {
    let mut head = String::new();
    // The styles are asked for first and stand behind the script, which would wait for them.
    writeln!(
        head,
        "<link rel=\"preload\" as=\"style\" href=\"./{}\">",
        style.first.name
    )?;
    writeln!(
        head,
        "<script id=\"first\" {}>{}</script>",
        assets::first_attributes(app),
        assets::inline_script()?
    )?;
    writeln!(
        head,
        "<link rel=\"stylesheet\" href=\"./{}\">{{{{style}}}}",
        style.first.name
    )?;
    writeln!(
        head,
        "<script src=\"./{}\" defer{{{{part}}}}></script>",
        boot.name
    )?;
    writeln!(
        head,
        "<link rel=\"preload\" fetchpriority=\"low\" as=\"font\" type=\"font/woff2\" crossorigin href=\"./fonts/noto-sans-latin.woff2\">"
    )?;
    writeln!(
        head,
        "<link rel=\"modulepreload\" fetchpriority=\"low\" href=\"./{}\" integrity=\"{}\">",
        app.js.name, app.js.integrity
    )?;
    let words = content.get("nl/core").context("no Dutch words")?;
    writeln!(
        head,
        "<link rel=\"preload\" fetchpriority=\"low\" as=\"fetch\" crossorigin href=\"./{words}\">"
    )?;
    Ok(head)
}

/// What a page of a part says: its files with their integrity, and its Dutch words.
fn attributes(part: Part, app: &App, content: &Content) -> Result<String> {
    let first = assets::FIRST_PARTS.map(|name| &app.parts[name].name);
    let own = app.files_of(part)?.into_iter();
    let own: Vec<String> = own
        .filter(|file| !first.contains(&&file.name))
        .map(|file| format!("{} {}", file.name, file.integrity))
        .collect();
    let words = part.words().iter().filter(|part| part.name() != wasm::BASE);
    let words: Result<Vec<&str>> = words
        .map(|part| {
            let file = content.get(&format!("nl/{}", part.name()));
            file.map(String::as_str)
                .with_context(|| format!("no words of {}", part.name()))
        })
        .collect();
    let apart = if part.is_apart() { " data-apart" } else { "" };
    Ok(format!(
        " data-parts=\"{}\" data-words=\"{}\"{apart}",
        own.join(" "),
        words?.join(" ")
    ))
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
