//! Blank sheets, as `ui/src/sheets` shows them to somebody who answered nothing.

use super::{Words, all_in, languages, page};
use crate::page_list::Route;
use anyhow::{Context, Result};
use content::Bundle;
use content::key::{self, Key};
use domain::{Date, Dossier, DossierId, Phase, TaskRef};
use planner::Plan;

/// How many open steps fit on the sheet for today.
const OPEN: usize = 4;

/// The page of each sheet, by path.
pub(super) fn all(bundle: &Bundle) -> Result<Vec<(String, String)>> {
    // With nothing answered no step hangs on the day itself.
    let day = Date::from_ymd_opt(2027, 3, 1).context("a day")?;
    let plan = planner::plan(
        &Dossier::new(DossierId::from_bytes([0; 16])),
        &bundle.catalogue,
        day,
    );
    let intro = Some(key::TODAY_INTRO);
    let pages = [
        sheet_page(bundle, key::TODAY_TITLE, intro, |words| today(words, &plan))?,
        sheet_page(bundle, key::HOURS_TITLE, None, |words| hours(words, &plan))?,
        sheet_page(bundle, key::REQUEST_TITLE, None, request)?,
    ];
    let paths = [Route::TodayFree, Route::FirstHours, Route::Request(None)].map(|one| one.path());
    Ok(paths.into_iter().zip(pages).collect())
}

fn sheet_page(
    bundle: &Bundle,
    title: Key,
    intro: Option<Key>,
    make: impl Fn(Words<'_>) -> Result<String>,
) -> Result<String> {
    let words = Words::of(bundle, "nl")?;
    let intro = intro.map(|intro| words.text(&intro)).transpose()?;
    let rest = format!(
        "<p class=\"page__intro\">{}</p>{}",
        intro.unwrap_or_default(),
        languages(bundle, |words| words.text(&title), make)?
    );
    let title = words.text(&title)?;
    page(words, ("papieren.html", key::BACK_PAPERS), &title, &rest)
}

/// One sheet with its head and foot; date and name are left open.
fn sheet(words: Words<'_>, parts: &[String]) -> Result<String> {
    Ok(format!(
        "<article class=\"sheet\"><p class=\"sheet__head small\">\
         <span>{}: <span class=\"sheet__blank\" data-short></span></span>\
         <span>{}: <span class=\"sheet__blank\"><span class=\"screen-only\">{}</span></span></span></p>\
         {}<p class=\"sheet__foot\">{}</p></article>",
        words.text("without-date")?,
        words.text(&key::SHEET_NAME)?,
        words.text(&key::SHEET_NAME_HINT)?,
        parts.concat(),
        words.text(&key::SHEET_FROM)?,
    ))
}

fn part(words: Words<'_>, title: Key, body: &str) -> Result<String> {
    let title = words.text(&title)?;
    Ok(format!(
        "<section class=\"sheet__part\"><h2 class=\"sheet__heading\">{title}</h2>{body}</section>"
    ))
}

fn lines(words: Words<'_>, labels: &[Key]) -> Result<String> {
    let labels: Result<Vec<_>> = labels.iter().map(|label| words.text(label)).collect();
    Ok(all_in("p", "sheet__line", labels?.into_iter()))
}

/// Empty lines to write on.
fn empty(count: usize) -> String {
    "<p class=\"sheet__line\"></p>".repeat(count)
}

fn paragraphs(words: Words<'_>, keys: &[Key]) -> Result<String> {
    let texts: Result<Vec<_>> = keys.iter().map(|key| words.text(key)).collect();
    Ok(all_in("p", "", texts?.into_iter()))
}

/// Boxes to tick off, in as many columns as fit or below each other.
fn boxes(items: &[String], wide: bool) -> String {
    let columns = if wide { " data-columns=\"2\"" } else { "" };
    let items = all_in("li", "sheet__box", items.iter().cloned());
    format!("<ul class=\"sheet__boxes\"{columns}>{items}</ul>")
}

fn packing(words: Words<'_>) -> Result<String> {
    let items: Result<Vec<String>> = content::PACKING.iter().map(|key| words.text(key)).collect();
    Ok(boxes(&items?, true))
}

fn titles<'a>(words: Words<'_>, tasks: impl Iterator<Item = &'a TaskRef>) -> Result<Vec<String>> {
    tasks
        .filter_map(|task| match task {
            TaskRef::Catalogue(id) => Some(words.text(&key::task_title(id))),
            TaskRef::Own(_) => None,
        })
        .collect()
}

fn today(words: Words<'_>, plan: &Plan) -> Result<String> {
    let bed = paragraphs(words, &[key::TODAY_BED_NONE])? + &lines(words, &[key::TODAY_BED_LINE])?;
    let desk = format!(
        "<p>{} {}</p>{}",
        words.text(&key::TODAY_DESK_UNKNOWN)?,
        words.text(&key::TODAY_DESK_FILE)?,
        paragraphs(words, &[key::TODAY_PROBATION, key::TODAY_BAN])?
    );
    let medicine = [key::TODAY_MEDICINE_BODY, key::TODAY_MEDICINE_DOSE];
    let who = [
        key::TODAY_NUMBER_GP,
        key::TODAY_NUMBER_LAWYER,
        key::TODAY_NUMBER_PERSON,
    ];
    let numbers = format!(
        "<p><b>{}</b> · {}</p><div class=\"sheet__pair\">{}</div>",
        words.text(&key::TODAY_NUMBER_112)?,
        words.text(&key::TODAY_NUMBER_113)?,
        lines(words, &who)?
    );
    let mut open: Vec<&TaskRef> = plan.first.iter().map(|first| &first.task).collect();
    for task in plan.open().filter(|task| task.safety) {
        if !open.contains(&&task.task) {
            open.push(&task.task);
        }
    }
    let open = titles(words, open.into_iter().take(OPEN))?;
    let parts = [
        part(words, key::TODAY_BED, &bed)?,
        part(words, key::TODAY_DESK, &desk)?,
        part(words, key::TODAY_MEDICINE, &paragraphs(words, &medicine)?)?,
        part(
            words,
            key::TODAY_INSURER,
            &paragraphs(words, &[key::TODAY_INSURER_BODY])?,
        )?,
        part(words, key::TODAY_TAKE, &packing(words)?)?,
        part(words, key::TODAY_NUMBERS, &numbers)?,
        part(words, key::TODAY_OPEN, &boxes(&open, true))?,
    ];
    sheet(words, &parts)
}

fn hours(words: Words<'_>, plan: &Plan) -> Result<String> {
    let first = [
        key::HOURS_PICK_UP,
        key::HOURS_SLEEP,
        key::HOURS_EAT,
        key::HOURS_CALL,
        key::HOURS_REST,
    ];
    let second = lines(words, &[key::HOURS_SLEEP, key::HOURS_EAT])? + &empty(2);
    let days = [
        part(words, key::HOURS_DAY_1, &lines(words, &first)?)?,
        part(words, key::HOURS_PACK, &packing(words)?)?,
        part(words, key::HOURS_DAY_2, &second)?,
    ];
    let of_day = plan.open().filter(|task| task.phase == Phase::F4);
    let steps = titles(words, of_day.map(|task| &task.task))?;
    let steps = part(words, key::HOURS_TASKS, &boxes(&steps, false))?;
    Ok(sheet(words, &days)? + &sheet(words, &[steps])?)
}

fn request(words: Words<'_>) -> Result<String> {
    let to = format!(
        "<div class=\"sheet__part\">{}</div>",
        lines(words, &[key::REQUEST_TO])?
    );
    let last = [
        key::REQUEST_ANSWER,
        key::REQUEST_RECEIVED,
        key::SHEET_SIGNATURE,
    ];
    let last = format!("<div class=\"sheet__part\">{}</div>", lines(words, &last)?);
    let parts = [
        to,
        part(words, key::REQUEST_INTRO, &empty(1))?,
        part(words, key::REQUEST_OWN, &empty(4))?,
        last,
    ];
    sheet(words, &parts)
}
