//! A code that a camera reads. It holds what is printed beside it, so it says nothing to a screen reader.

use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};

/// Empty modules around it, as its standard asks.
const BORDER: i32 = 4;

/// Larger squares survive a copier better than more of them, so one in seven may be unreadable, not more. Nothing
/// where it does not fit.
#[component]
pub(super) fn Qr(text: String) -> impl IntoView {
    let code = QrCode::encode_text(&text, QrCodeEcc::Medium).ok();
    code.map(|code| {
        let size = code.size();
        let all = (0..size).flat_map(|y| (0..size).map(move |x| (x, y)));
        let dark = all.filter(|(x, y)| code.get_module(*x, *y));
        let squares = dark.map(|(x, y)| format!("M{x} {y}h1v1h-1z"));
        let path = squares.collect::<Vec<_>>().concat();
        let whole = size + 2 * BORDER;
        let window = format!("{} {} {whole} {whole}", -BORDER, -BORDER);
        view! {
            <svg class="qr" viewBox=window aria-hidden="true">
                <path class="qr__light" d=format!("M{0} {0}h{whole}v{whole}h-{whole}z", -BORDER) />
                <path class="qr__dark" d=path />
            </svg>
        }
    })
}
