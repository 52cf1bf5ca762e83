//! Managed policies of Chromium and Chrome.
//!
//! Each name and value is one that `chrome://policy` takes: `e2e/journeys/policies.spec.mjs` asks it.

use super::institution::Institution;
use domain::{StorageMode, is_host};
use serde_json::{Map, Value, json};

/// Values of policies, as Chromium numbers them.
const BLOCK: u8 = 2;
const ALLOW: u8 = 1;
const NO_DOWNLOAD: u8 = 3;
const SESSION_ONLY: u8 = 4;
const OPEN_THESE: u8 = 4;
/// The app asks first, and locks two minutes after its question.
const AFTER_THE_LOCK: u16 = 5;

/// The whole file.
pub(crate) fn policies(place: &Institution) -> Value {
    let mut all = Map::new();
    for part in [
        sites(place),
        start(place),
        abilities(place),
        storage(place),
        guards(),
        quiet(),
        closed(),
    ] {
        all.extend(part);
    }
    Value::Object(all)
}

fn map(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

/// Pages of the browser itself: the list below the address bar, and what is in force here, for staff.
const OWN_PAGES: [&str; 2] = ["chrome://omnibox-popup.top-chrome", "chrome://policy"];
/// The preview of printing is such a page too.
const PREVIEW: &str = "chrome://print";
/// `*` alone leaves all pages of the browser open, settings and flags among them.
const SHUT: [&str; 3] = ["*", "chrome://*", "view-source:*"];

/// The dot in front leaves out hosts below it; any entry of the other list is stronger than `*`.
fn sites(place: &Institution) -> Map<String, Value> {
    let address = place.address;
    let scheme = if address.secure { "https" } else { "http" };
    // The number of a machine has nothing below it, and takes no dot.
    let dot = if is_host(address.host) || address.host == "localhost" {
        "."
    } else {
        ""
    };
    let app = format!(
        "{scheme}://{dot}{}:{}{}",
        address.host, address.port, address.path
    );
    let mut open = vec![app];
    open.extend(place.hosts.iter().map(|host| format!(".{host}")));
    open.extend(OWN_PAGES.map(String::from));
    if place.profile.abilities.print {
        open.push(PREVIEW.into());
    }
    let mut all = map(json!({
        "URLBlocklist": SHUT,
        "URLAllowlist": open,
    }));
    if let Some(proxy) = &place.proxy {
        let settings = json!({ "ProxyMode": "fixed_servers", "ProxyServer": proxy.as_str() });
        all.insert("ProxySettings".into(), settings);
    }
    all
}

fn start(place: &Institution) -> Map<String, Value> {
    map(json!({
        "HomepageLocation": place.home,
        "HomepageIsNewTabPage": false,
        "NewTabPageLocation": place.home,
        "RestoreOnStartup": OPEN_THESE,
        "RestoreOnStartupURLs": [place.home],
        "ShowHomeButton": true,
    }))
}

fn abilities(place: &Institution) -> Map<String, Value> {
    let can = place.profile.abilities;
    let cameras = if can.camera {
        vec![place.address.origin()]
    } else {
        Vec::new()
    };
    map(json!({
        "PrintingEnabled": can.print,
        "DownloadRestrictions": if can.downloads { 0 } else { NO_DOWNLOAD },
        "PromptForDownloadLocation": can.downloads && can.file_dialogs,
        "AllowFileSelectionDialogs": can.file_dialogs,
        "DefaultPopupsSetting": if can.pop_ups { ALLOW } else { BLOCK },
        "VideoCaptureAllowed": false,
        "VideoCaptureAllowedUrls": cameras,
        "AudioCaptureAllowed": false,
        "ScreenCaptureAllowed": false,
    }))
}

/// What stays on the disk. Nothing of other sites ever does.
fn storage(place: &Institution) -> Map<String, Value> {
    let mut wiped = vec![
        "browsing_history",
        "download_history",
        "cached_images_and_files",
        "password_signin",
        "autofill",
    ];
    let mut all = map(json!({
        "DefaultCookiesSetting": SESSION_ONLY,
        "BlockThirdPartyCookies": true,
        "SavingBrowserHistoryDisabled": true,
        "AllowDeletingBrowserHistory": true,
    }));
    match place.profile.storage {
        StorageMode::Kept => {
            all.extend(map(
                json!({ "CookiesAllowedForUrls": [place.address.origin()] }),
            ));
        }
        StorageMode::Session => {
            wiped.extend(["cookies_and_other_site_data", "site_settings"]);
            all.extend(map(json!({ "ForceEphemeralProfiles": true })));
        }
    }
    all.extend(map(json!({ "ClearBrowsingDataOnExitList": wiped })));
    if place.profile.idle_minutes > 0 {
        all.extend(map(json!({
            "IdleTimeout": place.profile.idle_minutes + AFTER_THE_LOCK,
            "IdleTimeoutActions": ["close_browsers"],
        })));
    }
    all
}

/// Devices and powers that no page needs.
fn guards() -> Map<String, Value> {
    let names = [
        "DefaultGeolocationSetting",
        "DefaultNotificationsSetting",
        "DefaultSensorsSetting",
        "DefaultSerialGuardSetting",
        "DefaultWebUsbGuardSetting",
        "DefaultWebHidGuardSetting",
        "DefaultWebBluetoothGuardSetting",
        "DefaultFileSystemReadGuardSetting",
        "DefaultFileSystemWriteGuardSetting",
        "DefaultClipboardSetting",
        "DefaultLocalFontsSetting",
        "DefaultWindowManagementSetting",
    ];
    names
        .into_iter()
        .map(|name| (name.to_owned(), json!(BLOCK)))
        .collect()
}

/// No request to anybody but the sites themselves, and nothing that remembers a person.
fn quiet() -> Map<String, Value> {
    map(json!({
        "AlternateErrorPagesEnabled": false,
        "AutofillAddressEnabled": false,
        "AutofillCreditCardEnabled": false,
        "AutofillSettings": [{ "url_pattern": "*", "blocked_types": ["all"] }],
        "BackgroundModeEnabled": false,
        "BrowserNetworkTimeQueriesEnabled": false,
        "ComponentUpdatesEnabled": false,
        "DefaultSearchProviderEnabled": false,
        "DnsOverHttpsMode": "off",
        "DomainReliabilityAllowed": false,
        "EnableMediaRouter": false,
        "MetricsReportingEnabled": false,
        "NetworkPredictionOptions": BLOCK,
        "PasswordManagerEnabled": false,
        "PaymentMethodQueryEnabled": false,
        "PromotionsEnabled": false,
        "QuicAllowed": false,
        "SafeBrowsingProtectionLevel": 0,
        "SearchSuggestEnabled": false,
        "SpellCheckServiceEnabled": false,
        "TranslateEnabled": false,
        "UrlKeyedAnonymizedDataCollectionEnabled": false,
        "UserFeedbackAllowed": false,
        "WebRtcIPHandling": "disable_non_proxied_udp",
    }))
}

/// Ways out of the kiosk.
fn closed() -> Map<String, Value> {
    map(json!({
        "AllowDinosaurEasterEgg": false,
        "BlockExternalExtensions": true,
        "BookmarkBarEnabled": false,
        "BrowserAddPersonEnabled": false,
        "BrowserGuestModeEnabled": false,
        "BrowserSignin": 0,
        "DefaultBrowserSettingEnabled": false,
        "DeveloperToolsAvailability": BLOCK,
        "EditBookmarksEnabled": false,
        "ExtensionInstallBlocklist": ["*"],
        "IncognitoModeAvailability": 1,
        "SyncDisabled": true,
        "TaskManagerEndProcessEnabled": false,
    }))
}
