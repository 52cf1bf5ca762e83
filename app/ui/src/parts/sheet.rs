use super::{Print, PrintFor};
use crate::browser::intl::DateStyle;
use crate::components::{ActionKind, Back, Page};
use crate::language::{Lang, use_lang};
use crate::route::Route;
use crate::session::use_session;
use content::key::{self, Key};
use domain::{Actor, Edit};
use leptos::context::Provider;
use leptos::prelude::*;
use sections::handout::Paper;

/// A screen that holds sheets: the way back, the button to print, the sheets as they come out.
#[component]
pub(crate) fn SheetPage(
    title: Key,
    intro: Option<Key>,
    /// Which one it is, when it is for somebody else, and for whom when that is known.
    #[prop(optional_no_strip)]
    given: Option<(Paper, Option<Actor>)>,
    /// What else is written down when it is printed.
    #[prop(optional_no_strip)]
    also: Option<Callback<(), Option<Edit>>>,
    children: Children,
) -> impl IntoView {
    let lang = use_lang();
    let print = match given {
        Some((paper, whom)) => view! { <PrintFor paper whom also /> }.into_any(),
        None => view! { <Print kind=ActionKind::Primary /> }.into_any(),
    };
    let intro = Signal::derive(move || intro.map(|intro| lang.text(&intro)).unwrap_or_default());
    view! {
        <Page title=Signal::derive(lang.t(title)) intro back=Back(Route::Papers, key::BACK_PAPERS)>
            <div class="row">{print}</div>
            {children()}
        </Page>
    }
}

/// One sheet: date and name above, what it is below.
#[component]
pub(crate) fn Sheet(
    /// The language of this sheet; not always that of the screen.
    lang: Lang,
    /// A heading of its own, for a second sheet.
    #[prop(optional_no_strip)]
    heading: Option<Key>,
    /// One of a stack: the day is written in by hand.
    #[prop(optional)]
    blank: bool,
    /// For somebody else: whose it is stands in it only where that was ticked.
    #[prop(optional)]
    anonymous: bool,
    children: Children,
) -> impl IntoView {
    let session = use_session();
    let name = Memo::new(move |_| session.with(|dossier| dossier.settings.name_on_paper.clone()));
    let date = move || {
        let date = if blank {
            String::new()
        } else {
            lang.date(session.today(), DateStyle::Long)
        };
        lang.fill(&key::SHEET_DATE, &[("date", date.into())])
    };
    let direction = move || lang.language().direction();
    view! {
        <article class="sheet" data-blank=blank.then_some("true") lang=move || lang.language().tag dir=direction>
            {heading.map(|heading| view! { <h2>{lang.t(heading)}</h2> })}
            <p class="sheet__head small">
                <span class:sheet__blank=blank>{date}</span>
                {(!anonymous).then(|| view! {
                    <span>
                    {move || lang.text(&key::SHEET_NAME)}
                    ": "
                    {move || match name.get() {
                        Some(name) => view! { <b>{name}</b> }.into_any(),
                        None => view! { <span class="sheet__blank"><span class="screen-only">{lang.t(key::SHEET_NAME_HINT)}</span></span> }.into_any(),
                    }}
                </span>
                })}
            </p>
            {children()}
            <p class="sheet__foot">{lang.t(key::SHEET_FROM)}</p>
        </article>
    }
}

/// A part of a sheet under its heading.
#[component]
pub(crate) fn Part(lang: Lang, title: Key, children: Children) -> impl IntoView {
    view! {
        <section class="sheet__part">
            <h2 class="sheet__heading">{lang.t(title)}</h2>
            {children()}
        </section>
    }
}

/// A part of a sheet that is a list.
#[component]
pub(crate) fn ListPart(lang: Lang, title: Key, lines: Vec<String>) -> impl IntoView {
    let rows = lines.into_iter().map(|line| view! { <li>{line}</li> });
    let rows = rows.collect_view();
    view! { <Part lang title><ul class="plain-list">{rows}</ul></Part> }
}

/// A line to write on, with what belongs on it.
#[component]
pub(crate) fn Line(#[prop(into)] label: Signal<String>) -> impl IntoView {
    view! { <p class="sheet__line">{move || label.get()}</p> }
}

/// What is of use as a whole, such as a sheet for somebody else: half of it in Dutch would help nobody, so where a
/// language is only begun, all of it is. What staff read is there in Dutch as well, whatever the screen speaks.
#[component]
pub(crate) fn InOneLanguage(
    #[prop(optional)] for_staff: bool,
    children: ChildrenFn,
) -> impl IntoView {
    let lang = use_lang();
    let children = StoredValue::new(children);
    let needs_dutch = move || lang.is_partial() || (for_staff && lang.code() != "nl");
    let dutch = RwSignal::new(None);
    Effect::new(move |_| {
        if needs_dutch() {
            leptos::task::spawn_local(async move {
                dutch.try_set(lang.words("nl").await);
            });
        }
    });
    let in_dutch = move || {
        let lang = lang.beside("nl", dutch.get().filter(|_| needs_dutch())?);
        let tag = lang.language().tag;
        Some(
            view! { <div lang=tag dir=lang.language().direction()><Provider value=lang>{children.read_value()()}</Provider></div> },
        )
    };
    view! {
        {move || (!lang.is_partial()).then(|| children.read_value()())}
        {in_dutch}
    }
}
