//! For who was asked: yes, talk first or no, as a sheet to read out, to send or to copy, with a code.

use super::came::{Came, Torn, came, holds, printed, remember};
use super::replies::Replies;
use super::{replied, said};
use crate::browser::page;
use crate::components::{ActionKind, Back, Left, Page, Width, autocorrect_off};
use crate::language::use_lang;
use crate::parts::sheet::{InOneLanguage, Line, Sheet};
use crate::parts::{Print, stay_lines};
use crate::route::Route;
use crate::session::use_session;
use content::key;
use leptos::prelude::*;
use sections::invitation::{Answer, Ask, NUMBER_LENGTH, Number, code};

/// The field for the number of who has no link.
const NUMBER: &str = "reply-number";

#[component]
pub(super) fn ReplyPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let came = came();
    let answer = RwSignal::new(came.answer.clone());
    let typed = RwSignal::new(came.number.clone());
    let link = came.link.clone().and_then(Result::ok);
    let fault = came.link.clone().and_then(Result::err);
    let asks = link.as_ref().map(|link| link.asks.clone());
    let asks = asks.unwrap_or_else(|| Ask::ALL.iter().copied().collect());
    let until = link.as_ref().map(|link| link.until);
    let of_link = link.as_ref().map(|link| link.number);
    // A link without a number is of a place where no paper comes in.
    let is_told_only = of_link == Some(None);
    let number = Signal::derive(move || of_link.unwrap_or_else(|| Number::read(&typed.get())));
    Effect::new(move || {
        remember(Came {
            link: came.link.clone(),
            answer: answer.get(),
            number: typed.get(),
        });
    });
    let is_given = move || answer.with(|answer| !answer.replies.is_empty());
    view! {
        <Page title=Signal::derive(lang.t(key::REPLY_TITLE)) sheet_has_title=true width=Width::Narrow back=Back(Route::Family(None), key::FAMILY_BACK)>
            <div class="screen-only">
                <p class="page__intro">{lang.t(key::REPLY_INTRO)}</p>
                {fault.map(|fault| view! { <div class="section"><Torn fault /></div> })}
                {until.map(|until| view! { <p>{move || holds(lang, until, session.today())}</p> })}
                {link.is_none().then(|| view! { <NumberField typed /> })}
                <Replies asks answer call=key::REPLY_MAY_CALL hint=key::REPLY_CALL_HINT />
                <h2 class="section">{lang.t(key::REPLY_SEE)}</h2>
            </div>
            {move || if is_given() {
                view! { <Given answer number is_told_only /> }.into_any()
            } else {
                view! { <p>{lang.t(key::REPLY_EMPTY)}</p> }.into_any()
            }}
        </Page>
    }
}

/// Who has no link reads it from the sheet.
#[component]
fn NumberField(typed: RwSignal<String>) -> impl IntoView {
    let lang = use_lang();
    let has_left = Left::new(false);
    let fault = move || {
        let is_wrong =
            typed.with(|typed| !typed.trim().is_empty() && Number::read(typed).is_none());
        (is_wrong && has_left.get()).then(|| lang.text(&key::REPLY_NUMBER_WRONG))
    };
    view! {
        <div class="field">
            <label class="field__label" for=NUMBER>{lang.t(key::REPLY_NUMBER)}</label>
            <p class="field__hint" id="reply-number-hint">{lang.t(key::REPLY_NUMBER_HINT)}</p>
            <input id=NUMBER class="field__input code__input" autocomplete="off" autocapitalize="characters" spellcheck="false" {..autocorrect_off()}
                maxlength=(2 * NUMBER_LENGTH).to_string() aria-describedby="reply-number-hint reply-number-fault"
                prop:value=move || typed.get() on:blur=move |_| has_left.leave()
                on:input:target=move |event| {
                    has_left.typed();
                    typed.set(event.target().value());
                } />
            <p class="field__error" id="reply-number-fault" role="status">{fault}</p>
        </div>
    }
}

/// The ways to give it, and the sheet.
#[component]
fn Given(
    answer: RwSignal<Answer>,
    number: Signal<Option<Number>>,
    is_told_only: bool,
) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let settled = Memo::new(move |_| {
        let on = Some(session.today());
        Answer { on, ..answer.get() }.settled()
    });
    let print = Callback::new(|()| {
        printed(true);
        page::print();
    });
    let failed = Callback::new(|()| printed(false));
    view! {
        <ol class="prose screen-only">
            <li>{lang.t(key::REPLY_WAY_SAY)}</li>
            {(!is_told_only).then(|| view! { <li>{lang.t(key::REPLY_WAY_SEND)}</li> })}
            {move || {
                let way = if number.get().is_some() { key::REPLY_WAY_CODE } else { key::REPLY_WAY_NUMBER };
                (!is_told_only).then(|| view! { <li>{lang.t(way)}</li> })
            }}
        </ol>
        <InOneLanguage><Answered settled number /></InOneLanguage>
        <div class="row"><Print kind=ActionKind::Primary run=print failed /></div>
    }
}

/// What leaves.
#[component]
fn Answered(settled: Memo<Answer>, number: Signal<Option<Number>>) -> impl IntoView {
    let lang = use_lang();
    let lines = move || {
        number
            .get()
            .map(|number| settled.with(|answer| code::write(number, answer)))
    };
    view! {
        <Sheet lang anonymous=true>
            <p class="sheet__large">{lang.t(key::REPLY_SHEET)}</p>
            {move || number.get().map(|number| view! {
                <p>{lang.fill(&key::REPLY_SHEET_NUMBER, &[("number", number.printed().into())])}</p>
            })}
            {move || settled.with(|answer| rows(lang, answer))}
            {move || lines().map(|lines| view! { <Code lines /> })}
            <Line label=Signal::derive(lang.t(key::INVITATION_BY)) />
            {move || settled.with(|answer| answer.may_call).then(|| view! { <MayCall number=number.get() /> })}
        </Sheet>
    }
}

/// To cut off, for the casemanager alone: whose number it is, and on which invitation.
#[component]
fn MayCall(number: Option<Number>) -> impl IntoView {
    let lang = use_lang();
    view! {
        <section class="strip">
            <h2 class="sheet__heading">{lang.t(key::REPLY_SHEET_CALL)}</h2>
            {number.map(|number| view! {
                <p>{lang.fill(&key::REPLY_SHEET_NUMBER, &[("number", number.printed().into())])}</p>
            })}
            <Line label=Signal::derive(lang.t(key::INVITATION_BY)) />
            <Line label=Signal::derive(lang.t(key::REPLY_SHEET_NUMBER_OF)) />
        </section>
    }
}

fn rows(lang: crate::language::Lang, answer: &Answer) -> impl IntoView + use<> {
    let replies = answer.replies.iter();
    let rows = replies.map(|(ask, reply)| {
        let more = answer.stay.as_ref().filter(|_| *ask == Ask::Sleep);
        let more = more.map(|stay| stay_lines(lang, stay)).unwrap_or_default();
        let more = more.into_iter().map(|line| view! { <li>{line}</li> });
        let more =
            (more.len() > 0).then(|| view! { <ul class="plain-list">{more.collect_view()}</ul> });
        view! {
            <li class="replied">
                <span>{said(lang, *ask)}</span>
                <b>{replied(lang, *reply)}</b>
                {more}
            </li>
        }
    });
    view! { <ul class="sheet__part">{rows.collect_view()}</ul> }
}

/// Two lines, for who reads the answer inside.
#[component]
fn Code(lines: [String; code::LINES]) -> impl IntoView {
    let lang = use_lang();
    let lines = lines
        .into_iter()
        .map(|line| view! { <li class="code">{line}</li> });
    view! {
        <section class="sheet__part">
            <h2 class="sheet__heading">{lang.t(key::REPLY_CODE)}</h2>
            <ol>{lines.collect_view()}</ol>
        </section>
    }
}
