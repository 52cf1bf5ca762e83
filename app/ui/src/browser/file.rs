//! Files: offering one as a download, reading one that a person chose.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// A file that the browser holds for a person; let go when dropped.
pub(crate) struct Offered {
    url: String,
    name: &'static str,
}

/// Hands bytes to the browser as a file of this name.
pub(crate) fn offer(bytes: &[u8], name: &'static str) -> Option<Offered> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let kind = web_sys::BlobPropertyBag::new();
    kind.set_type("application/octet-stream");
    let blob = web_sys::Blob::new_with_u8_array_sequence_and_options(&parts, &kind).ok()?;
    let url = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
    Some(Offered { url, name })
}

impl Offered {
    /// Asks the browser to save it. Whether that works no page is told.
    pub(crate) fn save(&self) -> Option<()> {
        let document = web_sys::window()?.document()?;
        let link = document.create_element("a").ok()?;
        let link: web_sys::HtmlElement = link.dyn_into().ok()?;
        link.set_attribute("href", &self.url).ok()?;
        link.set_attribute("download", self.name).ok()?;
        // Firefox follows only a link that is in the page.
        document.body()?.append_child(&link).ok()?;
        link.click();
        link.remove();
        Some(())
    }
}

impl Drop for Offered {
    fn drop(&mut self) {
        web_sys::Url::revoke_object_url(&self.url).ok();
    }
}

/// The file that stands in a field, not read yet.
#[derive(Clone)]
pub(crate) struct Chosen(web_sys::File);

/// What was chosen in a field for files.
pub(crate) fn chosen(field: &web_sys::HtmlInputElement) -> Option<Chosen> {
    field.files()?.get(0).map(Chosen)
}

impl Chosen {
    /// What it is called.
    pub(crate) fn name(&self) -> String {
        self.0.name()
    }

    /// Its size in bytes, as the disk says: known before anything is read.
    pub(crate) fn size(&self) -> f64 {
        self.0.size()
    }

    /// Its bytes; `None` when they can't be read any more.
    pub(crate) async fn read(&self) -> Option<Vec<u8>> {
        let buffer = JsFuture::from(self.0.array_buffer()).await.ok()?;
        Some(Uint8Array::new(&buffer).to_vec())
    }
}
