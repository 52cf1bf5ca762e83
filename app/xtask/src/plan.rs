//! Plans a dossier on the command line, for editors of content.

use crate::bundle::{bundle, today};
use anyhow::{Context, Result, anyhow, bail};
use domain::{Catalogue, Date, Dossier, Value};
use planner::{Group, Plan};
use std::fs;

pub(crate) fn plan(args: &[String]) -> Result<()> {
    let mut file = None;
    let mut today = today();
    let mut json = false;
    let mut words = args.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--json" => json = true,
            "--today" => {
                let day = words
                    .next()
                    .context("--today needs a date, such as 2027-03-01")?;
                today = day
                    .parse::<Date>()
                    .with_context(|| format!("{day:?} is no date; write it as 2027-03-01"))?;
            }
            path if !path.starts_with('-') => file = Some(path),
            other => bail!("unknown option {other:?}; use FILE [--today YYYY-MM-DD] [--json]"),
        }
    }
    let file = file.context("name a dossier, such as app/planner/samples/three-weeks.json")?;
    let dossier = read(file)?;
    let checked = dossier.check_on(today);
    checked.map_err(|fault| anyhow!("{file}: {fault} (today is {today})"))?;
    let bundle = bundle()?;
    for line in unknown(&dossier, &bundle.catalogue) {
        eprintln!("{file}: {line}");
    }
    let plan = planner::plan(&dossier, &bundle.catalogue, today);
    if json {
        println!("{}", serde_json::to_string_pretty(&plan)?);
    } else {
        print(&plan, bundle);
    }
    Ok(())
}

/// Reads a dossier and says what and where when it can't be read.
pub(crate) fn read(file: &str) -> Result<Dossier> {
    let text = fs::read(file).with_context(|| format!("{file} can't be read"))?;
    let dossier = sections::json::read(&domain::as_utf8(&text));
    let dossier = dossier.map_err(|wrong| anyhow!("{file}: {wrong}"))?;
    let checked = dossier.check().and_then(|()| sections::check(&dossier));
    checked.map_err(|fault| anyhow!("{file}: {fault}"))?;
    Ok(dossier)
}

/// What the catalogue does not know. It stays in the dossier and changes nothing in the plan, as a newer
/// catalogue may know it; in a file that somebody wrote it is more often a slip.
fn unknown(dossier: &Dossier, catalogue: &Catalogue) -> Vec<String> {
    let mut lines = Vec::new();
    for (id, answer) in &dossier.answers {
        let Some(question) = catalogue.question(id) else {
            lines.push(format!(
                "answers/{id}: there is no such question; it changes nothing"
            ));
            continue;
        };
        let Value::Choices(chosen) = &answer.value else {
            continue;
        };
        let known: Vec<&str> = question.choices.iter().map(|it| it.id.as_str()).collect();
        for choice in chosen.iter().filter(|it| !known.contains(&it.as_str())) {
            let known = known.join(", ");
            lines.push(format!(
                "answers/{id}/value: there is no choice `{choice}`, so nothing is known; there are: {known}"
            ));
        }
    }
    let tasks = dossier.tasks.keys();
    for id in tasks.filter(|id| catalogue.task(id).is_none()) {
        lines.push(format!(
            "tasks/{id}: there is no such step; it changes nothing"
        ));
    }
    lines
}

fn print(plan: &Plan, bundle: &content::Bundle) {
    let title = |task: &domain::TaskRef| match task {
        domain::TaskRef::Catalogue(id) => {
            let nl = bundle
                .languages
                .get("nl")
                .and_then(|nl| nl.text(id.as_str()));
            format!("{id} {}", nl.unwrap_or_default())
        }
        domain::TaskRef::Own(id) => format!("eigen#{id}"),
    };
    println!(
        "today {}, likely {}, earliest {}",
        plan.today, plan.likely, plan.earliest
    );
    println!("\nDit eerst");
    for first in &plan.first {
        println!("  {} [{:?}]", title(&first.task), first.why);
    }
    for gap in &plan.gaps {
        match gap.lasts {
            Some(lasts) => println!("gap {}: {} to {} days", gap.gap, lasts.min, lasts.max),
            None => println!("gap {}: no step closes it", gap.gap),
        }
    }
    for group in Group::ALL {
        println!("\n{group:?}");
        for (place, task) in plan.group(group).into_iter().enumerate() {
            if group == Group::Now && place == plan.pressing {
                println!("  (may wait)");
            }
            let by = task
                .start_by
                .map(|by| format!(" before {by}"))
                .unwrap_or_default();
            let unsure = if task.unsure { " ?" } else { "" };
            println!("  {} from {}{by}{unsure}", title(&task.task), task.start);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_catalogue_does_not_know_is_named() {
        let mut dossier = Dossier::new(domain::DossierId::from_bytes([1; 16]));
        let mars = domain::Answer::choice("mars", 1);
        dossier.answers.insert("bed".into(), mars.clone());
        dossier.answers.insert("beds".into(), mars);
        dossier
            .tasks
            .insert("zz-99".into(), domain::TaskRecord::default());
        assert_eq!(
            unknown(&dossier, &bundle().unwrap().catalogue),
            [
                "answers/bed/value: there is no choice `mars`, so nothing is known; there are: own-home, family, supported, nowhere",
                "answers/beds: there is no such question; it changes nothing",
                "tasks/zz-99: there is no such step; it changes nothing",
            ]
        );
    }
}
