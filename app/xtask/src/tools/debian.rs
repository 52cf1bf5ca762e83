//! What the tests need of Debian.

use crate::run::{command, output, step};
use anyhow::{Result, bail};
use std::path::Path;

/// Two browsers, readers of our papers and files, what a kiosk runs on.
pub(super) fn for_tests() -> Result<()> {
    install(&[
        ("chromium", "chromium"),
        // The same engine without windows, for the journeys.
        ("chromium-headless-shell", "chromium-headless-shell"),
        ("firefox-esr", "firefox-esr"),
        ("pdftotext", "poppler-utils"),
        // Reads the code for a camera from a printed sheet.
        ("zbarimg", "zbar-tools"),
        ("python3", "python3"),
        // Programs of others that know what comes back, and read files for a calendar.
        (
            "/usr/lib/python3/dist-packages/dateutil",
            "python3-dateutil",
        ),
        (
            "/usr/lib/python3/dist-packages/icalendar",
            "python3-icalendar",
        ),
        // `age`, a program of others that opens our files.
        ("age", "age"),
        // What a kiosk runs on, and what judges its script and its unit.
        ("/usr/sbin/squid", "squid"),
        ("shellcheck", "shellcheck"),
        ("systemd-analyze", "systemd"),
        // The hosts that there is a configuration for, and a network of their own for each.
        ("/usr/sbin/nginx", "nginx"),
        (
            "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
            "libnginx-mod-http-brotli-static",
        ),
        ("caddy", "caddy"),
        ("ip", "iproute2"),
        // A screen, a keyboard and a mouse for a browser that can't be driven otherwise.
        ("Xvfb", "xvfb"),
        ("xdotool", "xdotool"),
        // libFuzzer is written in it.
        ("g++", "g++"),
    ])?;
    for (program, oldest) in OLDEST {
        renew(program, oldest)?;
    }
    Ok(())
}

/// What the tests ask of browsers: the driver of the journeys speaks to no older Firefox, an older
/// Chromium does not know every policy of a kiosk. Debian's plain suite has older ones of both.
const OLDEST: [(&str, u32); 3] = [
    ("firefox-esr", 153),
    ("chromium", 156),
    ("chromium-headless-shell", 156),
];

/// Installs a newer browser where this one is too old. The package is called as the program.
fn renew(program: &str, oldest: u32) -> Result<()> {
    let version = || major(&output(command(program).arg("--version"))?);
    let is_new = || version().is_some_and(|version| version >= oldest);
    if is_new() {
        return Ok(());
    }
    let hint = format!(
        "the tests need {program} {oldest} or newer; add the security suite to the sources of apt, \
         as root run: apt-get update && apt-get install {program}, and run the same command again"
    );
    for args in [&["update"][..], &["install", "-y", program]] {
        let mut apt = command("apt-get");
        apt.env("DEBIAN_FRONTEND", "noninteractive")
            .args(["-o", "DPkg::Lock::Timeout=300", "-q"])
            .args(args);
        step(&format!("A newer {program}"), &mut apt, &hint)?;
    }
    if is_new() {
        return Ok(());
    }
    bail!(
        "{program} is still {}; {hint}",
        version().unwrap_or_default()
    )
}

/// The first number of what a browser says of itself, such as 153 of "Mozilla Firefox 153.0esr".
fn major(line: &str) -> Option<u32> {
    let mut words = line.split_whitespace();
    words.find_map(|word| word.split_once('.')?.0.parse().ok())
}

/// Installs Debian packages whose program is not there yet. Needs root, and only then.
fn install(programs: &[(&str, &str)]) -> Result<()> {
    let missing: Vec<&str> = programs
        .iter()
        .filter(|(program, _)| {
            !Path::new(program).is_file() && output(command("which").arg(program)).is_none()
        })
        .map(|&(_, package)| package)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let by_hand = format!("as root run: apt-get install {}", missing.join(" "));
    if output(command("id").arg("-u")).as_deref() != Some("0") {
        bail!("programs for the tests are missing and this is not root; {by_hand}");
    }
    let apt = |args: &[&str], what: &str| {
        let mut apt = command("apt-get");
        apt.env("DEBIAN_FRONTEND", "noninteractive")
            // Some packages start a service for the whole machine; the journeys start their own.
            .env("RUNLEVEL", "1")
            // Another one may be installing: a second clone, or the machine by itself.
            .args(["-o", "DPkg::Lock::Timeout=300", "-q"])
            .args(args);
        step(what, &mut apt, &by_hand)
    };
    apt(&["update"], "Debian's package list")?;
    let mut packages = vec!["install", "-y", "--no-install-recommends"];
    packages.extend(&missing);
    apt(
        &packages,
        &format!("Debian packages: {}", missing.join(", ")),
    )?;
    for service in ["squid", "nginx", "caddy"] {
        if missing.contains(&service) {
            // Systemd knows no such wish. Without systemd nothing runs.
            output(command("systemctl").args(["disable", "--now", service]));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn a_browser_says_its_version() {
        assert_eq!(major("Mozilla Firefox 153.0esr"), Some(153));
        let debian = "Chromium 156.0.8078.114 built on Debian GNU/Linux 12 (bookworm)";
        assert_eq!(major(debian), Some(156));
        assert_eq!(major("command not found."), None);
    }
}
