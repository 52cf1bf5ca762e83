//! One letter: what it says, its date, and what to do.

use super::outcome::Outcome;
use super::{from, read, word, write};
use crate::components::{Action, ActionKind, Back, Choice, Page, TextField, Width};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::{Choose, OneOf, PastDayField};
use crate::route::{PostPart, Route};
use crate::session::{Session, use_session};
use content::key;
use domain::{Change, EntryId};
use leptos::prelude::*;
use sections::post::{Look, MAX_FROM, Post};

/// The letter that is looked at.
#[derive(Clone, Copy)]
pub(super) struct Letter {
    pub(super) session: Session,
    pub(super) id: EntryId,
}

impl Letter {
    pub(super) fn post(self) -> Post {
        read(self.session, self.id).unwrap_or_default()
    }

    /// What writes it; nothing where it is gone.
    pub(super) fn edit(self, edit: impl FnOnce(&mut Post)) -> Option<Change> {
        let mut post = untrack(|| read(self.session, self.id))?;
        edit(&mut post);
        Some(write(self.session, self.id, Some(&post)))
    }

    fn change(self, edit: impl FnOnce(&mut Post)) {
        if let Some(change) = self.edit(edit) {
            self.session.change(change);
        }
    }

    fn type_in(self, field: &str, edit: impl FnOnce(&mut Post)) {
        if let Some(change) = self.edit(edit) {
            self.session.type_in(field, change);
        }
    }

    fn signal<T: Clone + PartialEq + Send + Sync + 'static>(self, of: fn(&Post) -> T) -> Memo<T> {
        Memo::new(move |_| of(&self.post()))
    }
}

#[component]
pub(super) fn LetterPage(id: Option<EntryId>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let list = Route::Post(PostPart::Letters);
    let known = id.filter(|id| untrack(|| read(session, *id)).is_some());
    let Some(id) = known else {
        return view! {
            <Page title=Signal::derive(lang.t(key::POST_LETTER)) width=Width::Narrow back=Back(list.clone(), key::POST_BACK)>
                <p class="section">{lang.t(key::POST_GONE)}</p>
            </Page>
        }
        .into_any();
    };
    let letter = Letter { session, id };
    let title = Signal::derive(move || from(lang, &letter.post()));
    let done = letter.signal(|post| post.is_done);
    let ready = Callback::new(move |()| navigation.go(&Route::Post(PostPart::Letters)));
    let remove = Callback::new(move |()| {
        session.change(write(session, id, None));
        navigation.go(&Route::Post(PostPart::Letters));
    });
    view! {
        <Page title width=Width::Narrow back=Back(list, key::POST_BACK)>
            <SaysField letter />
            <Dated letter />
            {move || (!done.get()).then(|| view! { <Outcome letter /> })}
            <FromField letter />
            <LookField letter />
            <div class="choices section">
                <Choice checked=done chosen=move |is| letter.change(|post| post.is_done = is)>{lang.t(key::POST_DONE)}</Choice>
            </div>
            <div class="row">
                <Action label=Signal::derive(lang.t(key::POST_READY)) kind=ActionKind::Primary run=ready />
                <Action label=Signal::derive(lang.t(key::WORD_REMOVE)) icon="trash" kind=ActionKind::Link run=remove />
            </div>
        </Page>
    }
    .into_any()
}

/// For whom chose wrongly at first; what such a letter can't say is forgotten.
#[component]
fn LookField(letter: Letter) -> impl IntoView {
    let lang = use_lang();
    let all = Signal::derive(move || {
        let all = Look::ALL.iter();
        all.map(|look| (*look, word(lang, "look", look.as_str())))
            .collect()
    });
    let chosen = letter.signal(|post| post.look);
    let choose = Callback::new(move |look: Look| {
        letter.change(|post| {
            post.look = look;
            post.says = post.says.filter(|says| look.says().contains(says));
        });
    });
    view! { <Choose label=key::POST_OTHER_LOOK id="post-look" all chosen choose /> }
}

#[component]
fn SaysField(letter: Letter) -> impl IntoView {
    let lang = use_lang();
    let look = letter.signal(|post| post.look);
    let offered = Signal::derive(move || {
        let all = look.get().says().iter();
        all.map(|says| (*says, word(lang, "says", says.as_str())))
            .collect()
    });
    let chosen = letter.signal(|post| post.says);
    let choose = Callback::new(move |says| letter.change(|post| post.says = Some(says)));
    move || {
        (!look.get().says().is_empty()).then(|| {
            view! { <OneOf label=key::POST_SAYS group="post-says" all=offered chosen choose /> }
        })
    }
}

#[component]
fn Dated(letter: Letter) -> impl IntoView {
    const NAME: &str = "post-dated";
    let filled = letter.signal(|post| post.dated.clone());
    let typed = Callback::new(move |day| letter.type_in(NAME, |post| post.dated = day));
    view! { <PastDayField label=key::POST_DATED hint=Some(key::POST_DATED_HINT) name=NAME.into() filled typed /> }
}

#[component]
fn FromField(letter: Letter) -> impl IntoView {
    const NAME: &str = "post-from";
    let lang = use_lang();
    let value = letter.signal(|post| post.from.clone());
    let typed = move |text: String| letter.type_in(NAME, |post| post.from = text);
    view! { <TextField label=Signal::derive(lang.t(key::POST_FROM)) name=NAME value typed left=move |()| letter.session.settle() most=MAX_FROM /> }
}
