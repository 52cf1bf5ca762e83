//! The ways to letters that fit.

use super::{WithLetters, title, use_letters};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::route::{LettersPart, Route, ToWrite};
use leptos::prelude::*;

/// Letters by their ids; one that answers a letter that came, whose number is `post`, is about that one.
#[component]
pub(crate) fn LetterLinks(ids: &'static [&'static str], post: u32) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let made = move |writing: super::Writing| {
        let letters = ids.iter().filter_map(|id| writing.get(id));
        let rows = letters.map(|letter| {
            let to_write = ToWrite {
                post: letter.about_post.then_some(post),
                ..ToWrite::new(&letter.id)
            };
            let href = navigation.href(&Route::Letters(LettersPart::Letter(Some(to_write))));
            view! { <li><a href=href>{title(lang, &letter.id)}</a></li> }
        });
        view! { <ul class="plain-list">{rows.collect_view()}</ul> }.into_any()
    };
    view! { <WithLetters coming=use_letters() made /> }
}
