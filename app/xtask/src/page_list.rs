//! The static pages: the addresses are those of the app, the titles stand here.

#[allow(dead_code, unused_imports, reason = "the rest of it is for the app")]
#[path = "../../ui/src/route/mod.rs"]
mod route;

pub(crate) use route::Route;

/// Path (without a slash in front) and message key of the title of each page whose address needs
/// nothing of the catalogue.
pub(crate) fn pages() -> impl Iterator<Item = (String, &'static str)> {
    route::fixed().filter_map(|route| Some((route.path(), title(&route)?)))
}

/// The message key of a title; `None` where the page is made otherwise.
fn title(route: &Route) -> Option<&'static str> {
    Some(match route {
        // `start.html`, what the catalogue has a title for, and what a host shows at any address.
        Route::Start
        | Route::Question(_)
        | Route::Task(_)
        | Route::Theme(_)
        | Route::Folder(_)
        | Route::Missing => return None,
        Route::Site(_) | Route::OwnSite(_) => "leave-title",
        Route::Answers => "answers-title",
        Route::QuestionEnd => "question-end-title",
        Route::Plan => "plan-title",
        Route::Road => "road-title",
        Route::Own(_) => "own-title",
        Route::Network(part) => part.title(),
        Route::Debts(part) => part.title(),
        Route::Budget(part) => part.title(),
        Route::Post(part) => part.title(),
        Route::Letters(part) => part.title(),
        Route::Outgoing(part) => part.title(),
        Route::Invitation(part) => part.title(),
        Route::Hours(part) => part.title(),
        Route::Preparation => "bring-title",
        Route::Together(_) => "together-title",
        Route::HandOver => "handover-title",
        Route::Agreements => "talk-title",
        Route::Family(None) => "family-title",
        Route::Family(Some(page)) => family(*page),
        Route::Who => "who-title",
        Route::Purpose => "purpose-title",
        Route::Websites(_) => "websites-title",
        Route::Events => "events-title",
        Route::Event(domain::Event::Transfer) => "event-transfer",
        Route::Event(domain::Event::ContactAllowed) => "event-contact",
        Route::Event(domain::Event::Recall) => "event-recall",
        Route::NotForYou => "unfit-title",
        Route::Papers => "papers-title",
        Route::TodayFree => "today-title",
        Route::OnePage => "one-title",
        Route::FirstHours => "hours-title",
        Route::VisitQuestions => "visit-title",
        Route::Request(_) => "request-title",
        Route::Wrong(_) => "wrong-title",
        Route::Training(part) => part.title(),
        Route::Volunteers(part) => part.title(),
        Route::Folders => "folders-title",
        Route::Keep => "keep-title",
        Route::Open => "open-title",
        Route::File => "file-title",
        Route::Finish => "finish-title",
        Route::History => "history-title",
        Route::Settings => "settings-title",
        Route::Staff(part) => part.title(),
        Route::Help => "help-title",
        Route::Privacy => "privacy-title",
        Route::About => "about-title",
    })
}

const fn family(page: route::FamilyPage) -> &'static str {
    use route::FamilyPage;
    match page {
        FamilyPage::Week => "family-week",
        FamilyPage::Visit => "family-visit",
        FamilyPage::Children => "family-children",
        FamilyPage::You => "family-you",
        FamilyPage::Home => "family-home",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{OwnId, TaskRef, Theme};
    use route::{
        About, DebtsPart, InvitationPart, LettersPart, NetworkPart, OutgoingPart, PostPart, Prompt,
        Stage, ToWrite,
    };

    fn parse(address: &str) -> Route {
        let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
        Route::parse(path, fragment)
    }

    #[test]
    fn a_screen_is_found_at_its_address() {
        let mut routes = vec![
            Route::Question("where".into()),
            Route::Task("id-04".into()),
            Route::Own(Some(OwnId(7))),
            Route::Network(NetworkPart::Prompt(Prompt::Calm)),
            Route::Network(NetworkPart::Person(Some(7))),
            Route::Debts(DebtsPart::Debt(Some(7))),
            Route::Post(PostPart::Letter(Some(7))),
            Route::Letters(LettersPart::All(Some("zo-02".into()))),
            Route::Letters(LettersPart::Letter(Some(ToWrite::new("bank")))),
            Route::Letters(LettersPart::Letter(Some(ToWrite {
                letter: "objection".into(),
                post: Some(7),
            }))),
            Route::Outgoing(OutgoingPart::One(Some(7))),
            Route::Invitation(InvitationPart::Make(Some(7))),
            Route::Invitation(InvitationPart::Answer(Some(7))),
            Route::Together(Stage::End),
            Route::Wrong(Some(About::Hours(3))),
            Route::Wrong(Some(About::Step("id-04".into()))),
            Route::Site("www.duo.nl".into()),
            Route::OwnSite("example.nl".into()),
            Route::Request(Some(TaskRef::Catalogue("id-04".into()))),
            Route::Request(Some(TaskRef::Own(OwnId(7)))),
        ];
        for theme in Theme::TILES {
            routes.extend([
                Route::Theme(theme),
                Route::Folder(theme),
                Route::Websites(Some(theme)),
            ]);
        }
        for route in routes.into_iter().chain(route::fixed()) {
            assert_eq!(parse(&route.path()), route);
        }
    }

    #[test]
    fn every_screen_that_needs_nothing_is_in_the_list() {
        let source = include_str!("../../ui/src/route/mod.rs");
        let (_, rest) = source.split_once("enum Route {").unwrap();
        let (variants, _) = rest.split_once("\n}").unwrap();
        let listed: Vec<String> = route::fixed().map(|one| format!("{one:?}")).collect();
        let mut found = 0;
        for variant in variants.lines().map(str::trim) {
            let Some(name) = variant.strip_suffix(',') else {
                continue;
            };
            if !name.chars().all(char::is_alphanumeric) || name == "Missing" {
                continue;
            }
            found += 1;
            assert!(
                listed.iter().any(|one| one == name),
                "no fixed address: {name}"
            );
        }
        assert!(found > 20, "{found} screens were found");
    }

    #[test]
    fn what_is_no_address_leads_nowhere() {
        for address in [
            "x",
            "x/y",
            "plan/x",
            "beheer/x",
            "folders/x",
            "verandering/x",
        ] {
            assert_eq!(parse(address), Route::Missing, "{address}");
        }
    }

    /// The static first screen and the frame of all pages are written by hand.
    #[test]
    fn each_link_of_the_shell_leads_to_a_screen() {
        let mut count = 0;
        for file in ["app/ui/index.html", "app/ui/start.html"] {
            let html = std::fs::read_to_string(crate::run::root().join(file)).unwrap();
            // The path of a tile is filled in by the build; an icon is no page.
            let links = html.split("<a ").skip(1).filter_map(|rest| {
                let link = rest.split("href=\"./").nth(1)?.split('"').next()?;
                (!link.contains("{{")).then(|| link.trim_end_matches(".html"))
            });
            for link in links {
                assert_ne!(parse(link), Route::Missing, "{file}: {link}");
                count += 1;
            }
        }
        assert!(count > 10, "only {count} links were found");
    }

    #[test]
    fn each_address_and_each_title_is_there_once() {
        let mut paths: Vec<String> = route::fixed().map(|one| one.path()).collect();
        paths.sort_unstable();
        paths.dedup();
        assert_eq!(paths.len(), route::fixed().count());
        let mut titles: Vec<&str> = pages().map(|(_, title)| title).collect();
        let all = titles.len();
        titles.sort_unstable();
        titles.dedup();
        assert_eq!(titles.len(), all);
    }
}
