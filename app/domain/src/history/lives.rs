//! Which task or entry of a person a number means at which moment. Numbers are given away again after a
//! removal; what comes back from the bin may get another one.

use super::back::{Place, put, read};
use super::{Held, Part, Removed, Subject, Touch, is_said};
use crate::{Date, Dossier, OwnId, Release, TaskRef};

/// The question that the release answers too.
const RELEASE: &str = "release";

/// The task or entry of the person that a value belongs to; none for values that have no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Thread(Option<usize>);

/// A task or an entry of the person, from its beginning on.
#[derive(Debug)]
struct Life {
    /// The number that it has, or had.
    subject: Subject,
    is_there: bool,
    name: String,
    /// What it held when it went, each in another sense: just then, at its fullest, at the begin of that
    /// line. Whatever comes back with one of these is the same again.
    went: Vec<Held>,
}

/// Everything that was removed, and which task or entry is which.
#[derive(Debug, Default)]
pub(super) struct Lives {
    all: Vec<Life>,
    /// In the order of the removals.
    gone: Vec<Gone>,
}

#[derive(Debug)]
struct Gone {
    subject: Subject,
    thread: Thread,
    held: Held,
    on: Date,
}

impl Lives {
    /// To which task or entry a touched value belongs.
    pub(super) fn thread(&mut self, touch: &Touch) -> Thread {
        let subject = match &touch.subject {
            Subject::Own(_) | Subject::Entry(_) => touch.subject.clone(),
            Subject::State(TaskRef::Own(own)) => Subject::Own(*own),
            _ => return Thread(None),
        };
        let known = if touch.from == Held::Nothing {
            self.gone_with(&subject, &touch.to)
        } else {
            let there = |life: &Life| life.is_there && life.subject == subject;
            self.all.iter().rposition(there)
        };
        let at = known.unwrap_or_else(|| {
            self.all.push(Life {
                subject: subject.clone(),
                is_there: true,
                name: String::new(),
                went: Vec::new(),
            });
            self.all.len() - 1
        });
        self.all[at].subject = subject;
        self.all[at].is_there = true;
        Thread(Some(at))
    }

    /// What went with this in it: best under the same number, else the last one.
    fn gone_with(&self, subject: &Subject, held: &Held) -> Option<usize> {
        let fits =
            |life: &Life| !life.is_there && life.subject.is_of(subject) && life.went.contains(held);
        let same = |life: &Life| fits(life) && life.subject == *subject;
        let all = &self.all;
        all.iter().rposition(same).or(all.iter().rposition(fits))
    }

    /// Records what a step did to a value, whose part it has grown already.
    pub(super) fn record(&mut self, touch: &Touch, part: &Part, on: Date) {
        let thread = part.thread;
        if let (Some(at), Held::Own(own)) = (thread.0, said(&touch.to, &touch.from)) {
            self.all[at].name.clone_from(&own.title);
        }
        self.gone
            .retain(|gone| gone.thread != thread || !gone.subject.is_of(&part.subject));
        if touch.to != Held::Nothing {
            return;
        }
        let held = match &touch.from {
            Held::Answer(answer) if !is_said(answer) => return,
            _ if touch.empties => part.fullest.clone(),
            from => from.clone(),
        };
        if let Some(at) = thread.0 {
            self.all[at].is_there = false;
            self.all[at].went = vec![touch.from.clone(), held.clone(), part.from.clone()];
        }
        let has_bin = matches!(
            part.subject,
            Subject::Answer(_) | Subject::StepNote(_) | Subject::Own(_) | Subject::Entry(_)
        );
        if has_bin {
            self.gone.push(Gone {
                subject: part.subject.clone(),
                thread,
                held,
                on,
            });
        }
    }

    /// The last title of an own task.
    pub(super) fn name(&self, thread: Thread, dossier: &Dossier) -> String {
        let Some(life) = thread.0.map(|at| &self.all[at]) else {
            return String::new();
        };
        match &life.subject {
            // No step may have touched its title.
            Subject::Own(own) if life.name.is_empty() => {
                let task = dossier.own.get(own);
                task.map(|task| task.title.clone()).unwrap_or_default()
            }
            _ => life.name.clone(),
        }
    }

    /// Where a value can be put now.
    pub(super) fn place(&self, part: &Part, dossier: &Dossier) -> Option<Place> {
        let Some(at) = part.thread.0 else {
            return Some(Place::At(part.subject.clone()));
        };
        let life = &self.all[at];
        match &part.subject {
            Subject::State(_) => match &life.subject {
                Subject::Own(own) if life.is_there => {
                    Some(Place::At(Subject::State(TaskRef::Own(*own))))
                }
                _ => None,
            },
            _ if life.is_there => Some(Place::At(life.subject.clone())),
            // It went with this line, so putting back is giving back.
            _ if part.to == Held::Nothing => Some(free_place(&life.subject, dossier)),
            _ => None,
        }
    }

    /// What was removed and is not there, the last one first.
    pub(super) fn bin(&self, dossier: &Dossier) -> Vec<Removed> {
        let absent = self.gone.iter().rev().filter(|gone| {
            let now = read(dossier, &gone.subject);
            match &gone.subject {
                Subject::Answer(id) if id.as_str() == RELEASE => {
                    now == Held::Nothing && dossier.release == Release::Unknown
                }
                Subject::Answer(_) | Subject::StepNote(_) => now == Held::Nothing,
                _ => now != gone.held,
            }
        });
        let mut bin: Vec<Removed> = Vec::new();
        for gone in absent {
            // The same thing under the same number, removed twice: it comes back once.
            let is_listed = bin
                .iter()
                .any(|one| one.subject == gone.subject && one.held == gone.held);
            if is_listed {
                continue;
            }
            bin.push(Removed {
                subject: gone.subject.clone(),
                held: gone.held.clone(),
                on: gone.on,
                back: put(&free_place(&gone.subject, dossier), &gone.held, dossier).map(Into::into),
            });
        }
        bin
    }
}

fn said<'a>(to: &'a Held, from: &'a Held) -> &'a Held {
    if *to == Held::Nothing { from } else { to }
}

/// The own number where nothing else took it, else a new one.
fn free_place(subject: &Subject, dossier: &Dossier) -> Place {
    let is_free = read(dossier, subject) == Held::Nothing;
    match subject {
        Subject::Own(_) if !is_free => Place::New(Subject::Own(OwnId(0))),
        Subject::Entry(_) if !is_free => Place::New(subject.clone()),
        _ => Place::At(subject.clone()),
    }
}
