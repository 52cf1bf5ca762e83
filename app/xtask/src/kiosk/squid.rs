//! The proxy: which hosts it lets through, whatever a page or a browser asks for.

use super::institution::Institution;
use super::template::fill;

/// Where the proxy listens when nothing else is said: this computer only.
const USUAL: &str = "127.0.0.1:3128";
const TEMPLATE: &str = include_str!("../../templates/squid.conf");

/// The configuration. It reads `hosts` from `/etc/squid/oporde-hosts.txt`.
pub(crate) fn conf(place: &Institution) -> String {
    let listen = place.proxy.as_ref().map_or(USUAL, |proxy| proxy.as_str());
    fill(TEMPLATE, &[("listen", listen), ("app", &app(place))])
}

/// The app has one port. On the computer itself no browser asks a proxy for it.
fn app(place: &Institution) -> String {
    let address = place.address;
    if address.is_local() {
        return "# The app is on this computer: browsers ask no proxy for it.".into();
    }
    format!(
        "acl app dstdomain -n {}\nacl app_port port {}\nhttp_access allow tunnel app app_port",
        address.host, address.port
    )
}

/// The list of hosts, a line each.
pub(crate) fn hosts(place: &Institution) -> String {
    let mut lines: Vec<&str> = place.hosts.iter().map(String::as_str).collect();
    // The last line ends too.
    lines.push("");
    lines.join("\n")
}
