//! What all outputs need to know about a place.

use super::source::{Complaint, Source};
use anyhow::{Result, bail};
use domain::{Address, Profile, ProfileSpot};
use std::collections::BTreeSet;

/// Both browsers silently ignore entries of a list beyond this number.
const MOST_ENTRIES: usize = 1000;
/// How many entries are no site: the app, and pages of the browser itself.
const OTHER_ENTRIES: usize = 4;

/// A proxy that all pages go through, as `host:port`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Proxy(String);

impl Proxy {
    /// Reads `HOST:PORT`.
    pub(crate) fn read(text: &str) -> Result<Self> {
        // It reads like the middle of the address of an app.
        let address = format!("https://{text}/");
        let is_known = Address::read(&address).is_some_and(|address| address.path == "/");
        if !is_known || !text.contains(':') {
            bail!("--proxy {text}: write a host and a port, such as 127.0.0.1:3128");
        }
        Ok(Self(text.to_owned()))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// A place whose profile has no faults.
#[derive(Clone, Debug)]
pub(crate) struct Institution<'a> {
    pub(crate) profile: &'a Profile,
    pub(crate) address: Address<'a>,
    /// The address of the app as it was written.
    pub(crate) home: &'a str,
    /// Hosts that may be opened, each with its `www.`, in order.
    pub(crate) hosts: BTreeSet<String>,
    pub(crate) proxy: Option<Proxy>,
}

impl<'a> Institution<'a> {
    /// Holds the profile against the list of sites.
    pub(crate) fn new(
        source: &'a Source,
        listed: &BTreeSet<String>,
        proxy: Option<Proxy>,
    ) -> Result<Self, Vec<Complaint>> {
        let profile = &source.profile;
        let mut faults = Vec::new();
        let home = profile.address.as_deref().unwrap_or_default();
        let address = Address::read(home);
        if address.is_none() {
            faults.push((
                ProfileSpot::of("address"),
                "address: is missing; write where these computers find this app, \
                 such as \"https://ric.example/\""
                    .into(),
            ));
        }
        let own: BTreeSet<&str> = profile.own_sites.iter().map(|site| &*site.host).collect();
        for (entry, host) in profile.allowed_sites.iter().enumerate() {
            if !listed.contains(host) && !own.contains(host.as_str()) {
                let spot = ProfileSpot::within("allowed_sites", entry, "");
                let say = format!(
                    "{spot}: {host:?} is neither in app/content/sites.toml nor in own_sites; \
                     add it to own_sites or leave it out"
                );
                faults.push((spot, say));
            }
        }
        let both = |host: &String| [host.clone(), format!("www.{host}")];
        let hosts: BTreeSet<String> = profile.allowed_sites.iter().flat_map(both).collect();
        if hosts.len() + OTHER_ENTRIES > MOST_ENTRIES {
            let say = format!(
                "allowed_sites: {} sites are too many: each is two entries, and browsers read {MOST_ENTRIES}",
                profile.allowed_sites.len()
            );
            faults.push((ProfileSpot::of("allowed_sites"), say));
        }
        match address {
            Some(address) if faults.is_empty() => Ok(Self {
                profile,
                address,
                home,
                hosts,
                proxy,
            }),
            _ => Err(faults
                .into_iter()
                .map(|(spot, say)| source.complaint(spot, say))
                .collect()),
        }
    }
}
