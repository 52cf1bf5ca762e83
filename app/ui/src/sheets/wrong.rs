//! "Dit klopt niet": a slip for whoever keeps the words of a step or the hours of the place, with their number.

use crate::language::{Lang, use_lang};
use crate::parts::hours::{how_often, times};
use crate::parts::sheet::{InOneLanguage, Line, Part, Sheet, SheetPage};
use crate::profile::use_institution;
use crate::route::About;
use crate::session::catalogue;
use content::key;
use leptos::prelude::*;

#[component]
pub(crate) fn WrongPage(about: Option<About>) -> impl IntoView {
    let lang = use_lang();
    view! {
        <SheetPage title=key::WRONG_TITLE intro=None>
            <p class="screen-only">{lang.t(key::WRONG_INTRO)}</p>
            <InOneLanguage for_staff=true><Slip about=about.clone() /></InOneLanguage>
        </SheetPage>
    }
}

/// What it is about, in words and by its number; none for what there is not.
fn named(lang: Lang, about: &About) -> Option<(String, String)> {
    match about {
        About::Step(id) => {
            catalogue().task(id)?;
            let number = lang.fill(&key::WRONG_NUMBER, &[("id", id.to_string().into())]);
            Some((lang.task_title(id), number))
        }
        About::Hours(id) => use_institution().with(|profile| {
            let hours = profile.hours.iter().find(|one| one.id == *id)?;
            let often = hours.repeat.as_ref().map(|rule| how_often(lang, rule));
            let number = lang.fill(&key::WRONG_HOUR, &[("id", id.to_string().into())]);
            let all = [
                Some(number),
                often,
                Some(times(lang, hours)),
                Some(hours.room.clone()),
            ];
            let all = all.into_iter().flatten().filter(|text| !text.is_empty());
            Some((hours.name.clone(), all.collect::<Vec<_>>().join(", ")))
        }),
    }
}

#[component]
fn Slip(about: Option<About>) -> impl IntoView {
    let lang = use_lang();
    let known = about.and_then(|about| named(lang, &about));
    let is_blank = known.is_none();
    let named = known.map(|(name, number)| {
        view! {
            <p class="sheet__large">{name}</p>
            <p>{number}</p>
        }
    });
    let line = || view! { <Line label=Signal::derive(String::new) /> };
    view! {
        <Sheet lang anonymous=true>
            <Part lang title=key::WRONG_ABOUT>{named}{is_blank.then(line)}</Part>
            <Part lang title=key::WRONG_WHAT>{line()}{line()}{line()}</Part>
            <Part lang title=key::WRONG_RIGHT>{line()}{line()}</Part>
            <Part lang title=key::WRONG_HOW>{line()}</Part>
            <p class="sheet__part">{lang.t(key::WRONG_TO)}</p>
        </Sheet>
    }
}
