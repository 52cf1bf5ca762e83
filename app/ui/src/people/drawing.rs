//! The drawing: rings around "ik", with a numbered dot for each person. Names come where there is room;
//! on a narrow screen the list beside it is what one uses.

use super::{called, in_rings, of, word};
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::session::use_session;
use content::key;
use leptos::prelude::*;
use sections::people::{APART, Drawing, Moment, Ring, SPOT, Sector, Spot, draw};

/// Somebody in the drawing.
pub(super) struct Dot {
    pub(super) ring: Ring,
    pub(super) sector: Sector,
    pub(super) name: String,
    /// Where a click leads; none on paper.
    pub(super) href: Option<String>,
    /// What a screen reader says of the link.
    pub(super) told: String,
}

/// The drawing on the screen: each dot leads to the person.
#[component]
pub(super) fn Rings(at: RwSignal<Moment>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    move || {
        let dots = in_rings(session, at.get()).into_iter();
        let dots = dots.map(|(ring, id, person)| {
            let name = called(lang, &person);
            let place = word(lang, "ring", ring.as_str());
            let role = person.role.map(|role| word(lang, "role", role.as_str()));
            let told = [Some(name.clone()), role, Some(place)];
            Dot {
                ring,
                sector: person.sector(),
                name,
                href: Some(navigation.href(&of(Some(id)))),
                told: told.into_iter().flatten().collect::<Vec<_>>().join(", "),
            }
        });
        picture(lang, dots.collect())
    }
}

/// Rings, sectors and dots.
pub(super) fn picture(lang: Lang, dots: Vec<Dot>) -> AnyView {
    let places: Vec<_> = dots.iter().map(|dot| (dot.ring, dot.sector)).collect();
    let Drawing {
        rings,
        spots,
        names,
        borders,
    } = draw(&places);
    let [.., outermost] = rings;
    // A thin line around the outermost ring, and nothing else.
    let edge = outermost + 4;
    // Readable on paper, where the drawing is 12 cm wide, and on a screen from 480 pixels.
    let letters = outermost / 15;
    let size = (2 * edge).to_string();
    let whole = [-edge, -edge].map(|from| from.to_string()).join(" ");
    let whole = [whole, size.clone(), size].join(" ");
    let circles = rings.into_iter().rev().map(|radius| {
        view! { <circle class="rings__ring" r=radius></circle> }
    });
    let lines = borders.into_iter().map(|Spot { x, y }| {
        view! { <line class="rings__border" x2=x y2=y></line> }
    });
    let sectors = names.into_iter().map(|(sector, Spot { x, y })| {
        let anchor = if x.abs() < SPOT {
            "middle"
        } else if x < 0 {
            "end"
        } else {
            "start"
        };
        view! { <text class="rings__sector" x=x y=y text-anchor=anchor>{word(lang, "sector", sector.as_str())}</text> }
    });
    let people = (1_usize..).zip(dots).zip(spots);
    let people = people.map(|((number, dot), spot)| person(number, dot, spot, letters));
    view! {
        <svg class="rings" viewBox=whole font-size=letters role="group" aria-label=lang.text(&key::PEOPLE_DRAWING)>
            <g aria-hidden="true">
                {circles.collect_view()}
                {lines.collect_view()}
                {sectors.collect_view()}
                <circle class="rings__me" r=SPOT></circle>
                <text class="rings__number">{lang.text(&key::PEOPLE_ME)}</text>
            </g>
            {people.collect_view()}
        </svg>
    }
    .into_any()
}

/// `letters` is the size of the letters.
fn person(number: usize, dot: Dot, Spot { x, y }: Spot, letters: i32) -> AnyView {
    let at = format!("translate({x} {y})");
    let name = short(&dot.name, letters);
    view! {
        <g transform=at>
            <g aria-hidden="true">
                <circle class="rings__dot" r=SPOT></circle>
                <text class="rings__number">{number}</text>
                <text class="rings__name" y=SPOT>{name}</text>
            </g>
            {dot.href.map(|href| view! {
                <g>
                    <a class="rings__link" href=href aria-label=dot.told>
                        <circle r=SPOT></circle>
                    </a>
                </g>
            })}
        </g>
    }
    .into_any()
}

/// The begin of a name that would reach the next dot; the list has all of it. A letter is a bit wider than
/// half its size.
fn short(name: &str, letters: i32) -> String {
    let room = usize::try_from(APART * 100 / (letters * 55)).unwrap_or_default();
    match name.char_indices().nth(room) {
        Some(_) => {
            let begin: String = name.chars().take(room.saturating_sub(1)).collect();
            [begin.trim_end(), "…"].concat()
        }
        None => name.to_owned(),
    }
}
