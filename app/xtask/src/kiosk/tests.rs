//! What each output says, read as its reader does.

use super::*;
use domain::Profile;
use serde_json::json;

const PROFILE: &str = r#"{
  "version": 1,
  "address": "https://ric.example:8443/oporde/",
  "allowed_sites": ["dji.nl", "werk.example"],
  "own_sites": [{ "host": "werk.example", "title": "Werk" }]
}"#;

fn listed() -> BTreeSet<String> {
    BTreeSet::from(["dji.nl".to_owned(), "uwv.nl".to_owned()])
}

fn of(profile: &str, proxy: Option<&str>) -> Vec<Output> {
    let source = Source::read("p.json", profile.to_owned()).unwrap_or_else(|_| panic!("{profile}"));
    let proxy = proxy.map(|proxy| Proxy::read(proxy).unwrap());
    files(&source, &listed(), proxy).unwrap()
}

fn text<'a>(files: &'a [Output], name: &str) -> &'a str {
    &files.iter().find(|(path, _)| *path == name).unwrap().1
}

fn chromium(files: &[Output]) -> Value {
    serde_json::from_str(text(files, "chromium/oporde.json")).unwrap()
}

fn firefox(files: &[Output]) -> Value {
    let all: Value = serde_json::from_str(text(files, "firefox/policies.json")).unwrap();
    all["policies"].clone()
}

/// The profile with some fields in place of others.
fn with(change: &Value) -> String {
    let mut profile: Value = serde_json::from_str(PROFILE).unwrap();
    let fields = change.as_object().unwrap().clone();
    profile.as_object_mut().unwrap().extend(fields);
    profile.to_string()
}

fn complaints(profile: &str) -> Vec<String> {
    let refused = Source::read("p.json", profile.to_owned())
        .and_then(|source| files(&source, &listed(), None).map(drop));
    let told = refused.unwrap_err();
    told.iter().map(ToString::to_string).collect()
}

#[test]
fn the_same_profile_makes_the_same_files() {
    assert_eq!(of(PROFILE, None), of(PROFILE, None));
    let turned = with(&json!({ "allowed_sites": ["werk.example", "dji.nl"] }));
    assert_eq!(chromium(&of(PROFILE, None)), chromium(&of(&turned, None)));
}

#[test]
fn exactly_the_app_and_each_site_with_its_www() {
    let files = of(PROFILE, None);
    assert_eq!(
        chromium(&files)["URLAllowlist"],
        json!([
            "https://.ric.example:8443/oporde/",
            ".dji.nl",
            ".werk.example",
            ".www.dji.nl",
            ".www.werk.example",
            "chrome://omnibox-popup.top-chrome",
            "chrome://policy",
            "chrome://print",
        ])
    );
    assert_eq!(
        firefox(&files)["WebsiteFilter"]["Exceptions"],
        json!([
            "https://ric.example/oporde/*",
            "*://dji.nl/*",
            "*://werk.example/*",
            "*://www.dji.nl/*",
            "*://www.werk.example/*",
        ])
    );
    assert_eq!(
        text(&files, "squid/hosts.txt"),
        "dji.nl\nwerk.example\nwww.dji.nl\nwww.werk.example\n"
    );
    let conf = text(&files, "squid/oporde.conf");
    assert!(conf.contains("acl app dstdomain -n ric.example\nacl app_port port 8443\n"));
    assert!(conf.contains("\nhttp_port 127.0.0.1:3128\n") && conf.contains("\naccess_log none\n"));
}

#[test]
fn the_number_of_a_machine_takes_no_dot() {
    for (address, entry) in [
        ("http://127.0.0.1:8080/", "http://127.0.0.1:8080/"),
        ("http://localhost/", "http://.localhost:80/"),
        ("https://10.0.0.7/", "https://10.0.0.7:443/"),
    ] {
        let files = of(&with(&json!({ "address": address })), None);
        assert_eq!(chromium(&files)["URLAllowlist"][0], json!(entry));
    }
    let local = of(&with(&json!({ "address": "http://localhost/" })), None);
    assert!(!text(&local, "squid/oporde.conf").contains("acl app "));
}

#[test]
fn abilities_are_followed() {
    let all = |can: bool| {
        let switches = ["print", "downloads", "file_dialogs", "camera", "pop_ups"];
        let abilities: serde_json::Map<String, Value> = switches
            .iter()
            .map(|name| ((*name).to_owned(), json!(can)))
            .collect();
        of(&with(&json!({ "abilities": abilities })), None)
    };
    let (on, off) = (all(true), all(false));
    for (name, with, without) in [
        ("PrintingEnabled", json!(true), json!(false)),
        ("DownloadRestrictions", json!(0), json!(3)),
        ("AllowFileSelectionDialogs", json!(true), json!(false)),
        ("DefaultPopupsSetting", json!(1), json!(2)),
        (
            "VideoCaptureAllowedUrls",
            json!(["https://ric.example:8443"]),
            json!([]),
        ),
    ] {
        assert_eq!(chromium(&on)[name], with, "{name}");
        assert_eq!(chromium(&off)[name], without, "{name}");
    }
    let sites = chromium(&off)["URLAllowlist"].clone();
    assert!(!sites.as_array().unwrap().contains(&json!("chrome://print")));
    assert_eq!(firefox(&on)["PrintingEnabled"], json!(true));
    assert_eq!(firefox(&off)["PrintingEnabled"], json!(false));
    let camera = |files: &[Output]| firefox(files)["Permissions"]["Camera"].clone();
    assert_eq!(camera(&on)["Allow"], json!(["https://ric.example:8443"]));
    assert_eq!(camera(&off).get("Allow"), None);
}

#[test]
fn a_plan_stays_or_goes_as_the_profile_says() {
    let kept = of(PROFILE, None);
    assert_eq!(
        chromium(&kept)["CookiesAllowedForUrls"],
        json!(["https://ric.example:8443"])
    );
    assert_eq!(chromium(&kept).get("ForceEphemeralProfiles"), None);
    let wiped = chromium(&kept)["ClearBrowsingDataOnExitList"].to_string();
    assert!(!wiped.contains("cookies"));
    let firefox_kept = firefox(&kept);
    assert_eq!(
        firefox_kept["SanitizeOnShutdown"]["Exceptions"],
        json!(["https://ric.example:8443"])
    );

    let session = of(&with(&json!({ "storage": "session" })), None);
    assert_eq!(chromium(&session).get("CookiesAllowedForUrls"), None);
    assert_eq!(chromium(&session)["ForceEphemeralProfiles"], json!(true));
    assert_eq!(
        firefox(&session)["SanitizeOnShutdown"].get("Exceptions"),
        None
    );
    assert!(text(&session, "linux/oporde-kiosk.sh").contains("XDG_RUNTIME_DIR"));
    for files in [kept, session] {
        assert_eq!(chromium(&files)["DefaultCookiesSetting"], json!(4));
        assert_eq!(
            firefox(&files)["SanitizeOnShutdown"]["History"],
            json!(true)
        );
    }
}

#[test]
fn the_browser_ends_after_the_app_has_locked() {
    let idle = |minutes: u16| chromium(&of(&with(&json!({ "idle_minutes": minutes })), None));
    assert_eq!(idle(10)["IdleTimeout"], json!(15));
    assert_eq!(idle(0).get("IdleTimeout"), None);
    assert_eq!(idle(0).get("IdleTimeoutActions"), None);
}

#[test]
fn a_proxy_is_told_to_all_three() {
    let files = of(PROFILE, Some("10.0.0.5:3129"));
    let proxy = &chromium(&files)["ProxySettings"];
    assert_eq!(
        proxy,
        &json!({ "ProxyMode": "fixed_servers", "ProxyServer": "10.0.0.5:3129" })
    );
    assert_eq!(
        firefox(&files)["Proxy"]["HTTPProxy"],
        json!("10.0.0.5:3129")
    );
    assert!(text(&files, "squid/oporde.conf").contains("\nhttp_port 10.0.0.5:3129\n"));
    assert_eq!(chromium(&of(PROFILE, None)).get("ProxySettings"), None);
    for text in [
        "",
        "3128",
        "proxy.example",
        "proxy.example:x",
        "http://a.example:1",
        "a.example:1/b",
    ] {
        assert!(Proxy::read(text).is_err(), "{text}");
    }
}

#[test]
fn no_hole_is_left_and_no_name_breaks_out() {
    let name = "PI \"Noord\"\nhttp_access allow all {{sites}}";
    let files = of(&with(&json!({ "name": name, "banner": name })), None);
    for (path, text) in &files {
        assert!(!text.contains("{{"), "{path}");
        assert!(!text.contains("allow all"), "{path}");
    }
    let without = of(&with(&json!({ "allowed_sites": [] })), None);
    assert!(text(&without, "linux/oporde-kiosk.sh").contains("--kiosk \\\n"));
    assert!(text(&files, "linux/oporde-kiosk.sh").contains("--start-maximized \\\n"));
}

#[test]
fn a_site_of_no_list_is_refused_with_its_line() {
    let profile = PROFILE.replace("\"dji.nl\"", "\"dji.nl\",\n    \"nu.nl\"");
    assert_eq!(
        complaints(&profile),
        [
            "p.json:5:5: allowed_sites[1]: \"nu.nl\" is neither in app/content/sites.toml nor in own_sites; \
             add it to own_sites or leave it out"
        ]
    );
    assert!(complaints(r#"{ "version": 1 }"#)[0].starts_with("p.json:1:1: address: is missing"));
}

#[test]
fn more_sites_than_browsers_read_are_refused() {
    let many = |count: usize| {
        let hosts: Vec<String> = (0..count).map(|n| format!("site{n}.example")).collect();
        let own: Vec<Value> = hosts
            .iter()
            .map(|host| json!({ "host": host, "title": "x" }))
            .collect();
        with(&json!({ "allowed_sites": hosts, "own_sites": own }))
    };
    assert_eq!(
        chromium(&of(&many(498), None))["URLAllowlist"]
            .as_array()
            .unwrap()
            .len(),
        1000
    );
    assert!(complaints(&many(499))[0].contains("too many"));
}

#[test]
fn nothing_is_written_for_a_broken_profile() {
    let folder = std::env::temp_dir().join(format!("oporde-kiosk-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let profile = folder.join("inrichting.json");
    let out = folder.join("out");
    let run = |text: &str| {
        fs::write(&profile, text).unwrap();
        let words = [profile.as_path(), Path::new("--out"), out.as_path()]
            .map(|word| word.display().to_string());
        kiosk(&words)
    };
    let refused = run(&PROFILE.replace("dji.nl", "*.dji.nl"));
    let was_there = out.exists();
    let written = run(PROFILE);
    let is_there = out.join("LEESMIJ.md").exists();
    fs::remove_dir_all(&folder).unwrap();
    assert!(refused.is_err() && !was_there);
    assert!(written.is_ok() && is_there);
}

#[test]
fn the_profile_of_the_repository_needs_an_address_only() {
    let text = fs::read_to_string(root().join("public/inrichting.json")).unwrap();
    let profile: Profile = serde_json::from_str(&text).unwrap();
    assert!(profile.faults().is_empty());
    assert_eq!(complaints(&text).len(), 1);
}
