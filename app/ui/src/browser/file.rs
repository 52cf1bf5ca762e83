//! Files: offering one as a download, reading one that a person chose.

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

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

/// The same, out of the field: a file that was mended may be chosen again.
pub(crate) fn taken(field: &web_sys::HtmlInputElement) -> Option<Chosen> {
    let file = chosen(field);
    field.set_value("");
    file
}

/// Runs with the file that the app was opened with, where the system lets an installed app open files.
pub(crate) fn on_launch(run: impl Fn(Chosen) + 'static) -> Option<()> {
    let queue = Reflect::get(&js_sys::global(), &"launchQueue".into()).ok()?;
    let set: Function = Reflect::get(&queue, &"setConsumer".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let run = Rc::new(run);
    let consumer = Closure::<dyn Fn(JsValue)>::new(move |launched: JsValue| {
        let run = Rc::clone(&run);
        spawn_local(async move {
            if let Some(file) = launched_file(&launched).await {
                run(Chosen(file));
            }
        });
    });
    set.call1(&queue, consumer.as_ref()).ok()?;
    // The browser keeps it as long as the page.
    consumer.forget();
    Some(())
}

async fn launched_file(launched: &JsValue) -> Option<web_sys::File> {
    let files: Array = Reflect::get(launched, &"files".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let handle = files.get(0);
    let get: Function = Reflect::get(&handle, &"getFile".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let file: Promise = get.call0(&handle).ok()?.dyn_into().ok()?;
    JsFuture::from(file).await.ok()?.dyn_into().ok()
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
