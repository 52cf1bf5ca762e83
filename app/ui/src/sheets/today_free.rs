//! "Vandaag vrij", on the screen: in another language it comes in that language and in Dutch.

use crate::language::use_lang;
use crate::parts::TodaySheet;
use crate::parts::sheet::SheetPage;
use content::key;
use leptos::prelude::*;

#[component]
pub(crate) fn TodayFreePage() -> impl IntoView {
    let lang = use_lang();
    let dutch = RwSignal::new(None);
    Effect::new(move |_| {
        if lang.code() == "nl" {
            return;
        }
        leptos::task::spawn_local(async move {
            dutch.try_set(lang.words("nl").await);
        });
    });
    view! {
        <SheetPage title=key::TODAY_TITLE intro=Some(key::TODAY_INTRO)>
            {move || match dutch.get() {
                Some(words) if lang.code() != "nl" => {
                    view! {
                        <TodaySheet lang />
                        <TodaySheet lang=lang.beside("nl", words) heading=Some(key::TODAY_TITLE) />
                    }
                    .into_any()
                }
                _ => view! { <TodaySheet lang /> }.into_any(),
            }}
        </SheetPage>
    }
}
