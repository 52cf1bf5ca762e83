//! Questions that bring people to mind.

use crate::named::named;
use super::{Help, Person, Role, Sector};

/// A question that brings people to mind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prompt {
    /// Whom to call.
    Call,
    /// Where to sleep.
    Sleep,
    /// Money and papers.
    Papers,
    /// The children.
    Children,
    /// With whom it is calm.
    Calm,
    /// Whom rather not to see now.
    Apart,
    /// Who of an organisation helps.
    Organisation,
}

named!(Prompt {
    Call "call",
    Sleep "sleep",
    Papers "papers",
    Children "children",
    Calm "calm",
    Apart "apart",
    Organisation "organisation",
});
impl Prompt {
    /// Whether it brought this person to mind.
    pub fn holds(self, person: &Person) -> bool {
        match self {
            Self::Apart => person.apart,
            Self::Organisation => person.sector() == Sector::Helpers,
            _ => self.helps().iter().any(|help| person.helps.contains(help)),
        }
    }

    /// Says of a person that it did, or that it did not.
    pub fn tell(self, person: &mut Person, holds: bool) {
        match self {
            Self::Apart => person.apart = holds,
            Self::Organisation => {
                if holds != self.holds(person) {
                    person.role = holds.then_some(Role::Professional);
                }
            }
            _ => {
                for help in self.helps() {
                    if holds {
                        person.helps.insert(*help);
                    } else {
                        person.helps.remove(help);
                    }
                }
            }
        }
    }

    const fn helps(self) -> &'static [Help] {
        match self {
            Self::Call => &[Help::Talk],
            Self::Sleep => &[Help::Sleep],
            Self::Papers => &[Help::Papers, Help::Money],
            Self::Children => &[Help::Children],
            Self::Calm => &[Help::Calm],
            Self::Apart | Self::Organisation => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prompt_says_what_it_holds() {
        for prompt in Prompt::ALL {
            let mut one = Person::default();
            prompt.tell(&mut one, true);
            assert!(prompt.holds(&one), "{prompt:?}");
            prompt.tell(&mut one, false);
            assert_eq!(one, Person::default(), "{prompt:?}");
        }
        let mut buddy = Person {
            role: Some(Role::Volunteer),
            ..Person::default()
        };
        Prompt::Organisation.tell(&mut buddy, true);
        assert_eq!(buddy.role, Some(Role::Volunteer), "stays who it is");
    }
}
