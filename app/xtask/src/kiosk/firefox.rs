//! `policies.json` of Firefox.
//!
//! Each name and value is one that `about:policies` takes: `e2e/journeys/policies.spec.mjs` asks it.

use super::institution::Institution;
use domain::StorageMode;
use serde_json::{Map, Value, json};

/// The whole file.
pub(crate) fn policies(place: &Institution) -> Value {
    let mut all = Map::new();
    for part in [
        sites(place),
        abilities(place),
        storage(place),
        quiet(),
        closed(),
    ] {
        if let Value::Object(part) = part {
            all.extend(part);
        }
    }
    json!({ "policies": all })
}

/// Match patterns know no ports; `*://` is http and https.
fn sites(place: &Institution) -> Value {
    let address = place.address;
    let scheme = if address.secure { "https" } else { "http" };
    let app = format!("{scheme}://{}{}*", address.host, address.path);
    let mut open = vec![app];
    open.extend(place.hosts.iter().map(|host| format!("*://{host}/*")));
    let proxy = match &place.proxy {
        Some(proxy) => json!({
            "Mode": "manual",
            "HTTPProxy": proxy.as_str(),
            "UseHTTPProxyForAllProtocols": true,
            "Locked": true,
        }),
        None => json!({ "Mode": "system", "Locked": true }),
    };
    json!({
        "WebsiteFilter": { "Block": ["<all_urls>"], "Exceptions": open },
        "Proxy": proxy,
        "Homepage": { "URL": place.home, "Locked": true, "StartPage": "homepage-locked" },
        "NewTabPage": false,
        "ShowHomeButton": true,
        "OverrideFirstRunPage": "",
        "OverridePostUpdatePage": "",
    })
}

fn abilities(place: &Institution) -> Value {
    let can = place.profile.abilities;
    let never = json!({ "BlockNewRequests": true, "Locked": true });
    let mut camera = never.clone();
    if can.camera {
        camera["Allow"] = json!([place.address.origin()]);
    }
    json!({
        "PrintingEnabled": can.print,
        "AllowFileSelectionDialogs": can.file_dialogs,
        "PromptForDownloadLocation": can.downloads && can.file_dialogs,
        "PopupBlocking": { "Default": !can.pop_ups, "Locked": true },
        "Permissions": {
            "Camera": camera,
            "Microphone": never,
            "Location": never,
            "Notifications": never,
            "ScreenShare": never,
            "VirtualReality": never,
        },
    })
}

/// What stays on the disk. Nothing of other sites ever does.
fn storage(place: &Institution) -> Value {
    let mut wiped = json!({
        "Cache": true,
        "Cookies": true,
        "FormData": true,
        "History": true,
        "Sessions": true,
        "Locked": true,
    });
    let mut cookies = json!({ "Behavior": "reject-foreign", "Locked": true });
    match place.profile.storage {
        StorageMode::Kept => {
            let app = json!([place.address.origin()]);
            wiped["Exceptions"] = app.clone();
            cookies["Allow"] = app;
        }
        StorageMode::Session => wiped["SiteSettings"] = json!(true),
    }
    json!({ "SanitizeOnShutdown": wiped, "Cookies": cookies })
}

/// No request to anybody but the sites themselves, and nothing that remembers a person.
fn quiet() -> Value {
    json!({
        "AutofillAddressEnabled": false,
        "AutofillCreditCardEnabled": false,
        "CaptivePortal": false,
        "DisableFirefoxStudies": true,
        "DisableFormHistory": true,
        "DisableRemoteImprovements": true,
        "DisableSystemAddonUpdate": true,
        "DisableTelemetry": true,
        "DNSOverHTTPS": { "Enabled": false, "Locked": true },
        "DontCheckDefaultBrowser": true,
        "ExtensionUpdate": false,
        "FirefoxSuggest": {
            "WebSuggestions": false,
            "SponsoredSuggestions": false,
            "ImproveSuggest": false,
            "Locked": true,
        },
        "NetworkPrediction": false,
        "OfferToSaveLogins": false,
        "PasswordManagerEnabled": false,
        "SearchSuggestEnabled": false,
        "SkipTermsOfUse": true,
        "TranslateEnabled": false,
        "UserMessaging": {
            "ExtensionRecommendations": false,
            "FeatureRecommendations": false,
            "UrlbarInterventions": false,
            "SkipOnboarding": true,
            "MoreFromMozilla": false,
            "FirefoxLabs": false,
            "Locked": true,
        },
    })
}

/// Ways out of the kiosk. The list of downloads would take the keyboard from the page, and opens folders.
fn closed() -> Value {
    json!({
        "Preferences": {
            "browser.download.alwaysOpenPanel": { "Value": false, "Status": "locked" },
        },
        "BlockAboutAddons": true,
        "BlockAboutConfig": true,
        "BlockAboutProfiles": true,
        "BlockAboutSupport": true,
        "DisableAppUpdate": true,
        "DisableDeveloperTools": true,
        "DisableFeedbackCommands": true,
        "DisableFirefoxAccounts": true,
        "DisableFirefoxScreenshots": true,
        "DisableForgetButton": true,
        "DisableMasterPasswordCreation": true,
        "DisablePrivateBrowsing": true,
        "DisableProfileImport": true,
        "DisableProfileRefresh": true,
        "DisableSafeMode": true,
        "DisableSetDesktopBackground": true,
        "DisplayBookmarksToolbar": "never",
        "DisplayMenuBar": "never",
        "ExtensionSettings": { "*": { "installation_mode": "blocked" } },
        "InstallAddonsPermission": { "Default": false },
        "NoDefaultBookmarks": true,
    })
}
