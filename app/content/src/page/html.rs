//! The little HTML that a printed list needs.

/// A document in the making.
#[derive(Default)]
pub(super) struct Html(pub(super) String);

impl Html {
    /// Adds HTML as it is.
    pub(super) fn raw(&mut self, html: &str) {
        self.0.push_str(html);
    }

    /// Adds an element with text in it.
    pub(super) fn tag(&mut self, name: &str, text: &str) {
        let text = escape(text);
        self.raw(&format!("<{name}>{text}</{name}>\n"));
    }
}

/// A list of items that are HTML; nothing when there are none.
pub(super) fn list(name: &str, items: &[String]) -> String {
    if items.is_empty() {
        return String::new();
    }
    let items = items.join("</li><li>");
    format!("<{name}><li>{items}</li></{name}>")
}

/// Text as HTML.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
