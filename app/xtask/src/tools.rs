//! Installing what is missing: everything pinned, everything skipped when it is there.

use crate::run::{command, output, root, step, tools_dir};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

const TARGET: &str = "wasm32-unknown-unknown";
const TRUNK: &str = "0.21.14";
const WASM_BINDGEN: &str = "0.2.130";
const WASM_SPLIT: &str = "0.2.4";
const NO_NETWORK: &str =
    "connect this machine to its package registries and run the same command again";

/// A tool from a package registry, at the one version that is used.
struct CargoTool {
    package: &'static str,
    version: &'static str,
    /// How its authors built it; some lock files name a dependency that is gone.
    options: &'static [&'static str],
}

const CARGO_TOOLS: [CargoTool; 3] = [
    CargoTool {
        package: "trunk",
        version: TRUNK,
        options: &["--locked"],
    },
    CargoTool {
        package: "wasm-bindgen-cli",
        version: WASM_BINDGEN,
        options: &[],
    },
    // Cuts the wasm into what the first visit needs and the rest.
    CargoTool {
        package: "wasm_split_cli_support",
        version: WASM_SPLIT,
        options: &["--locked", "--features", "build-binary"],
    },
];

/// What building needs: the wasm target, Trunk, wasm-bindgen, the splitter, wasm-opt and esbuild.
pub(crate) fn for_build() -> Result<()> {
    wasm_target()?;
    for tool in &CARGO_TOOLS {
        cargo_tool(tool)?;
    }
    npm(&root().join("app/xtask/npm"), &tools_dir().join("npm"))
}

/// What the tests need on top: two browsers, their driver, readers of our papers and files, what a kiosk runs on, Node modules.
pub(crate) fn for_tests() -> Result<()> {
    for_build()?;
    debian(&[
        ("chromium", "chromium"),
        ("chromedriver", "chromium-driver"),
        ("firefox-esr", "firefox-esr"),
        ("pdftotext", "poppler-utils"),
        ("python3", "python3"),
        // The program of others that opens our files.
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
        // A screen, a keyboard and a mouse for a browser that lets no driver in.
        ("Xvfb", "xvfb"),
        ("xdotool", "xdotool"),
    ])?;
    firefox()?;
    npm(&root().join("e2e"), &root().join("e2e"))
}

/// The driver of the journeys speaks to this Firefox and newer; Debian's plain suite has an older one.
const FIREFOX: u32 = 153;

fn firefox() -> Result<()> {
    let version = || {
        let line = output(command("firefox-esr").arg("--version"))?;
        let number = line
            .split_whitespace()
            .find_map(|word| word.split_once('.'))?;
        number.0.parse::<u32>().ok()
    };
    let is_new = || version().is_some_and(|version| version >= FIREFOX);
    if is_new() {
        return Ok(());
    }
    let hint = format!(
        "the tests need Firefox {FIREFOX} or newer; add the security suite to the sources of apt, \
         as root run: apt-get update && apt-get install firefox-esr, and run the same command again"
    );
    for args in [&["update"][..], &["install", "-y", "firefox-esr"]] {
        let mut apt = command("apt-get");
        apt.env("DEBIAN_FRONTEND", "noninteractive")
            .arg("-q")
            .args(args);
        step("A newer Firefox", &mut apt, &hint)?;
    }
    if is_new() {
        return Ok(());
    }
    bail!("Firefox is still {}; {hint}", version().unwrap_or_default())
}

pub(crate) fn wasm_target() -> Result<()> {
    let installed = output(command("rustup").args(["target", "list", "--installed"])).context(
        "rustup did not answer; install Rust with rustup and run the same command again",
    )?;
    if installed.lines().any(|line| line == TARGET) {
        return Ok(());
    }
    step(
        "Rust for wasm (once)",
        command("rustup").args(["target", "add", TARGET]),
        NO_NETWORK,
    )
}

fn cargo_tool(tool: &CargoTool) -> Result<()> {
    let CargoTool {
        package, version, ..
    } = tool;
    // Not each of them can tell its own version.
    let stamp = tools_dir().join(format!("bin/{package}.version"));
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == *version) {
        return Ok(());
    }
    let mut install = command("cargo");
    install
        .args(["install", package, "--version", version, "--force"])
        .args(tool.options)
        .arg("--root")
        .arg(tools_dir())
        .env("CARGO_TARGET_DIR", tools_dir().join("build"))
        // Half the optimisation is a third of the wait.
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
    step(
        &format!("{package} {version} (once, a few minutes)"),
        &mut install,
        NO_NETWORK,
    )?;
    // Only the binaries are needed; the build folder is large.
    fs::remove_dir_all(tools_dir().join("build")).ok();
    fs::write(stamp, version)?;
    Ok(())
}

/// Installs the modules of the lock file in `from` into `to`, unless that lock is installed already.
fn npm(from: &Path, to: &Path) -> Result<()> {
    let lock = fs::read(from.join("package-lock.json"))
        .with_context(|| format!("{} has no package-lock.json", from.display()))?;
    let stamp = to.join("node_modules/.installed-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let version = output(command("node").arg("--version"))
        .context("Node.js is missing; install Node 20 or newer and run the same command again")?;
    let major = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|n| n.parse::<u32>().ok());
    if major.is_none_or(|major| major < 20) {
        bail!("Node.js is {version}; install Node 20 or newer and run the same command again");
    }
    fs::create_dir_all(to)?;
    if from != to {
        for file in ["package.json", "package-lock.json", ".npmrc"] {
            fs::copy(from.join(file), to.join(file))?;
        }
    }
    let mut install = command("npm");
    install
        .current_dir(to)
        .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
    let what = format!(
        "Node modules of {} (once)",
        from.file_name().unwrap_or_default().display()
    );
    step(&what, &mut install, NO_NETWORK)?;
    fs::write(stamp, lock)?;
    Ok(())
}

/// Installs Debian packages whose program is not there yet. Needs root, and only then.
fn debian(programs: &[(&str, &str)]) -> Result<()> {
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
            .arg("-q")
            .args(args);
        step(what, &mut apt, &by_hand)
    };
    apt(&["update"], "Debian's package list")?;
    let mut install = vec!["install", "-y", "--no-install-recommends"];
    install.extend(&missing);
    apt(
        &install,
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
