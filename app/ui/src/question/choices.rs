//! Answering by choice.

use super::Onward;
use crate::language::use_lang;
use crate::parts::ChoiceList;
use content::key;
use domain::{Kind, Question};
use leptos::prelude::*;

#[component]
pub(crate) fn ChoicesForm(question: Question, go_on: Callback<()>) -> impl IntoView {
    let lang = use_lang();
    let many = question.kind == Kind::Many;
    // Each click is saved already.
    let save = Callback::new(|()| true);
    view! {
        <ChoiceList question=question.clone() />
        {many.then(|| view! { <p class="field__hint">{lang.t(key::QUESTION_MANY)}</p> })}
        <Onward question go_on save />
    }
}
