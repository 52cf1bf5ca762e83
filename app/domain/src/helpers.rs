//! Whom somebody can ask for help at once.

use crate::{Actor, Facts, Situation, Task, Truth, WHERE};
use Actor::{
    CareProvider, CaseManager, Chaplain, DebtHelp, Family, Lawyer, MedicalService, Municipality,
    Probation, Ric, Volunteer,
};

/// So many are named; more would be a list to choose from.
const AT_MOST: usize = 2;
/// The people of a task who can be asked inside, and outside.
const INSIDE: &[Actor] = &[CaseManager, Ric, MedicalService, Chaplain];
const OUTSIDE: &[Actor] = &[
    Family,
    Volunteer,
    Municipality,
    Probation,
    DebtHelp,
    CareProvider,
    Lawyer,
];

impl Situation<'_> {
    /// Who can be asked where the person is now, the nearest first: somebody of the task, then who is there for all.
    ///
    /// One or two. Not knowing where somebody is counts as inside an institution.
    pub fn helpers(&self, task: Option<&Task>) -> Vec<Actor> {
        let (of_task, of_place) = self.around();
        let who = task.map_or(&[][..], |task| &task.who);
        let near = who.iter().filter(|actor| of_task.contains(actor));
        let mut named = Vec::new();
        for actor in near.chain(of_place) {
            if named.len() < AT_MOST && !named.contains(actor) {
                named.push(*actor);
            }
        }
        named
    }

    /// Who of a task can be asked at this place, and who is there for everybody.
    fn around(&self) -> (&'static [Actor], &'static [Actor]) {
        let is =
            |question: &str, choice: &str| self.has(&question.into(), &choice.into()) == Truth::Yes;
        let at = |place| is(WHERE, place);
        let lawyer_only = is("contact", "lawyer-only");
        if at("outside") || at("called-up") {
            (OUTSIDE, &[Family, Municipality])
        } else if at("phased") {
            (OUTSIDE, &[Probation, CaseManager])
        } else if at("police") {
            (&[], &[Lawyer])
        } else if at("clinic") {
            (&[], &[CareProvider, Lawyer])
        } else if at("youth") {
            (
                &[],
                if lawyer_only {
                    &[Lawyer]
                } else {
                    &[Family, Lawyer]
                },
            )
        } else if lawyer_only {
            (INSIDE, &[CaseManager, Lawyer])
        } else {
            (INSIDE, &[CaseManager, Ric])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Answer, Applies, Basis, Catalogue, Date, Dossier, DossierId, Lead, Leads, Phase, Place,
        Theme, Unit, Window,
    };

    fn task(who: &[Actor]) -> Task {
        Task {
            id: "zo-01".into(),
            revision: 1,
            theme: Theme::Care,
            phase: Phase::F1,
            window: Window::default(),
            deadline: None,
            who: who.into(),
            leads: Leads {
                now: CaseManager,
                after: Municipality,
            },
            place: Place::Own,
            needs: Vec::new(),
            lead: Lead {
                min: 1,
                max: 1,
                unit: Unit::default(),
                basis: Basis::Assumption,
            },
            lead_when: Vec::new(),
            until: None,
            applies: Applies::default(),
            unless: None,
            instead_of: None,
            continues: None,
            safety: false,
            outside_contact: false,
            via_lawyer: false,
            help: None,
            bridges: None,
            rule: None,
            sources: Vec::new(),
            local: Vec::new(),
            cost: None,
            tool: None,
            replaced_by: None,
        }
    }

    fn helpers(answers: &[(&str, &str)], who: Option<&[Actor]>) -> Vec<Actor> {
        let catalogue = Catalogue::default();
        let mut dossier = Dossier::new(DossierId::from_bytes([1; 16]));
        for (question, choice) in answers {
            let answer = Answer::choice(choice, 1);
            dossier.answers.insert((*question).into(), answer);
        }
        let today = Date::from_ymd_opt(2027, 3, 1).unwrap();
        let task = who.map(task);
        Situation::new(&dossier, &catalogue, today).helpers(task.as_ref())
    }

    #[test]
    fn inside_it_is_the_casemanager_and_the_ric_after_who_knows_the_step() {
        assert_eq!(helpers(&[], None), [CaseManager, Ric]);
        assert_eq!(helpers(&[("where", "prison")], None), [CaseManager, Ric]);
        let who: &[Actor] = &[Actor::Self_, Actor::Bank, Family, MedicalService];
        assert_eq!(helpers(&[], Some(who)), [MedicalService, CaseManager]);
        assert_eq!(helpers(&[], Some(&[Ric, CaseManager])), [Ric, CaseManager]);
    }

    #[test]
    fn outside_it_is_family_and_the_municipality() {
        for place in ["outside", "called-up"] {
            let at = [("where", place)];
            assert_eq!(helpers(&at, None), [Family, Municipality]);
            let who: &[Actor] = &[CaseManager, DebtHelp];
            assert_eq!(helpers(&at, Some(who)), [DebtHelp, Family]);
        }
    }

    #[test]
    fn nobody_is_sent_to_somebody_who_may_not_be_contacted() {
        let only = ("contact", "lawyer-only");
        assert_eq!(helpers(&[only], Some(&[Family])), [CaseManager, Lawyer]);
        assert_eq!(helpers(&[("where", "police")], Some(&[Family])), [Lawyer]);
        assert_eq!(helpers(&[("where", "youth"), only], None), [Lawyer]);
    }
}
