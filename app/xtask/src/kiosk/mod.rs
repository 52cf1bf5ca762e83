//! The files of a kiosk, all from one profile of an institution.

mod chromium;
mod firefox;
mod guide;
mod institution;
mod linux;
mod source;
mod squid;
mod template;
#[cfg(test)]
mod tests;

use crate::bundle::bundle;
use crate::run::root;
use anyhow::{Context, Result, bail};
use institution::{Institution, Proxy};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

pub(crate) use source::{Complaint, Source};

/// Path below the folder of output, and text.
type Output = (&'static str, String);

/// The profile that is taken where none is named.
const DEFAULT: &str = "public/inrichting.json";
/// Where the app is while somebody tries it.
const HERE: &str = "http://127.0.0.1:8080/";

struct Asked {
    profile: PathBuf,
    out: PathBuf,
    proxy: Option<Proxy>,
}

/// Writes the files of a kiosk, or says what is wrong in the profile and writes nothing.
pub(crate) fn kiosk(args: &[String]) -> Result<()> {
    let asked = asked(args)?;
    let mut source = Source::open(&asked.profile)?.or_else(|all| refuse(&all))?;
    // Every host has an address of its own, so the profile of the repository says none.
    if asked.profile == root().join(DEFAULT) && source.profile.address.is_none() {
        println!(
            "{DEFAULT} says no address: these files are for {HERE}, which `cargo xtask serve` serves; \
             for others write it into a profile of your own"
        );
        source.profile.address = Some(HERE.into());
    }
    let sites = &bundle()?.sites.sites;
    let listed = sites.iter().map(|site| site.host.clone()).collect();
    let files = files(&source, &listed, asked.proxy).or_else(|all| refuse(&all))?;
    for (path, text) in &files {
        write(&asked.out.join(path), text)?;
    }
    println!(
        "{} files in {}; begin with LEESMIJ.md",
        files.len(),
        asked.out.display()
    );
    Ok(())
}

/// Prints complaints, a line each, and fails.
pub(crate) fn refuse<T>(complaints: &[Complaint]) -> Result<T> {
    for complaint in complaints {
        println!("{complaint}");
    }
    bail!(
        "the profile has {} faults; each line above names its place",
        complaints.len()
    )
}

fn asked(args: &[String]) -> Result<Asked> {
    let mut asked = Asked {
        profile: root().join(DEFAULT),
        out: root().join("kiosk"),
        proxy: None,
    };
    let mut rest = args.iter();
    while let Some(arg) = rest.next() {
        let mut value = || rest.next().with_context(|| format!("{arg} needs a value"));
        match arg.as_str() {
            "--out" => asked.out = value()?.into(),
            "--proxy" => asked.proxy = Some(Proxy::read(value()?)?),
            option if option.starts_with("--") => {
                bail!("there is no option {option}; there are --out DIR and --proxy HOST:PORT")
            }
            DEFAULT => asked.profile = root().join(DEFAULT),
            profile => asked.profile = profile.into(),
        }
    }
    Ok(asked)
}

fn files(
    source: &Source,
    listed: &BTreeSet<String>,
    proxy: Option<Proxy>,
) -> Result<Vec<Output>, Vec<Complaint>> {
    let place = Institution::new(source, listed, proxy)?;
    Ok(vec![
        ("LEESMIJ.md", guide::page(&place)),
        ("chromium/oporde.json", pretty(&chromium::policies(&place))),
        ("firefox/policies.json", pretty(&firefox::policies(&place))),
        ("linux/oporde-kiosk.service", linux::UNIT.to_owned()),
        ("linux/oporde-kiosk.sh", linux::script(&place)),
        ("squid/hosts.txt", squid::hosts(&place)),
        ("squid/oporde.conf", squid::conf(&place)),
    ])
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text).with_context(|| format!("{} can't be written", path.display()))?;
    #[cfg(unix)]
    if text.starts_with("#!") {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o755))?;
    }
    Ok(())
}
