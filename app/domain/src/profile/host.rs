//! Names of hosts, and the address of this app.

/// The longest name that the name system knows.
const LONGEST: usize = 253;
/// The longest part between two dots.
const LONGEST_LABEL: usize = 63;

/// Whether a text is the name of a host as a list of sites has it, such as `dji.nl`:
/// lower case, in ASCII (`xn--…` for other letters), without scheme, port, path, star or dot at the end.
pub fn is_host(text: &str) -> bool {
    // Where the last part begins with a digit, browsers read a number of a machine.
    let is_name = text.rsplit_once('.').is_some_and(|(before, last)| {
        !before.is_empty() && last.starts_with(|c: char| c.is_ascii_lowercase())
    });
    is_name && is_machine(text)
}

fn is_machine(text: &str) -> bool {
    text.len() <= LONGEST && text.split('.').all(is_label)
}

fn is_label(label: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    (1..=LONGEST_LABEL).contains(&label.len())
        && label.bytes().all(|byte| letter(byte) || byte == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

/// Where a browser finds this app, in its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Address<'a> {
    /// Whether it is `https`; else `http`, which only this very machine may have.
    pub secure: bool,
    /// Name of the host, without port.
    pub host: &'a str,
    /// Port, also where the text has none: 443 for `https`, 80 for `http`.
    pub port: u16,
    /// From slash to slash: `/`, or a folder such as `/oporde/`.
    pub path: &'a str,
}

impl<'a> Address<'a> {
    /// The parts of such an address; `None` for any other text.
    pub fn read(text: &'a str) -> Option<Self> {
        let (secure, rest) = match text.strip_prefix("https://") {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix("http://")?),
        };
        let (place, path) = rest.split_at(rest.find('/')?);
        let (host, port) = match place.split_once(':') {
            Some((host, port)) => (host, read_port(port)?),
            None => (place, if secure { 443 } else { 80 }),
        };
        let address = Self {
            secure,
            host,
            port,
            path,
        };
        let is_known = address.is_local() || (secure && (is_host(host) || is_number(host)));
        (is_known && is_folder(path)).then_some(address)
    }

    /// Whether it is a server on the very machine of the browser.
    pub fn is_local(&self) -> bool {
        matches!(self.host, "localhost" | "127.0.0.1")
    }

    /// Scheme, host and port as a browser writes them, without a slash at the end.
    pub fn origin(&self) -> String {
        let (scheme, usual) = if self.secure {
            ("https", 443)
        } else {
            ("http", 80)
        };
        if self.port == usual {
            format!("{scheme}://{}", self.host)
        } else {
            format!("{scheme}://{}:{}", self.host, self.port)
        }
    }
}

/// Browsers leave out zeros in front, so an address with them is written otherwise than it is found.
fn read_port(text: &str) -> Option<u16> {
    let port: u16 = text.parse().ok()?;
    (port > 0 && port.to_string() == text).then_some(port)
}

/// Whether it is the number of a machine, such as `10.0.0.7`.
fn is_number(host: &str) -> bool {
    let part = |part: &str| {
        part.parse::<u8>()
            .is_ok_and(|number| number.to_string() == part)
    };
    host.split('.').count() == 4 && host.split('.').all(part)
}

/// Only letters that mean themselves in a policy, in a match pattern and in a shell.
fn is_folder(path: &str) -> bool {
    let plain =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'~' | b'.');
    let Some(inside) = path.strip_prefix('/') else {
        return false;
    };
    let is_part =
        |part: &str| !part.is_empty() && part != "." && part != ".." && part.bytes().all(plain);
    inside.is_empty()
        || inside
            .strip_suffix('/')
            .is_some_and(|parts| parts.split('/').all(is_part))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn hosts_are_plain_names() {
        for text in [
            "dji.nl",
            "9292.nl",
            "puc.overheid.nl",
            "xn--caf-dma.nl",
            "a-b.c",
        ] {
            assert!(is_host(text), "{text}");
        }
        let long = format!("{}.nl", "a".repeat(64));
        for text in [
            "",
            "nl",
            ".",
            "dji.nl.",
            ".dji.nl",
            "dji..nl",
            "DJI.nl",
            "café.nl",
            "*.dji.nl",
            "*",
            "https://dji.nl",
            "dji.nl/",
            "dji.nl:443",
            "dji nl",
            "-dji.nl",
            "dji-.nl",
            "10.0.0.7",
            "dji.nl\n",
            "dji_x.nl",
            "user@dji.nl",
            "[::1]",
            "dji.1",
            &long,
        ] {
            assert!(!is_host(text), "{text:?}");
        }
    }

    #[test]
    fn addresses_of_the_app() {
        let read = |text| {
            let address = Address::read(text).unwrap();
            (address.origin(), address.port, address.path)
        };
        let is = |origin: &str, port, path| (origin.to_owned(), port, path);
        assert_eq!(
            read("https://ric.example/"),
            is("https://ric.example", 443, "/")
        );
        assert_eq!(
            read("https://ric.example:8443/op-orde/"),
            is("https://ric.example:8443", 8443, "/op-orde/")
        );
        assert_eq!(read("http://localhost/"), is("http://localhost", 80, "/"));
        assert_eq!(
            read("http://127.0.0.1:8080/a/b/"),
            is("http://127.0.0.1:8080", 8080, "/a/b/")
        );
        assert_eq!(read("https://10.0.0.7/"), is("https://10.0.0.7", 443, "/"));
        assert_eq!(
            read("https://ric.example:443/"),
            is("https://ric.example", 443, "/")
        );
    }

    #[test]
    fn other_texts_are_no_address() {
        for text in [
            "",
            "https://",
            "https:///",
            "https://ric.example",
            "http://ric.example/",
            "http://10.0.0.7/",
            "ftp://localhost/",
            "ric.example/",
            "https://ric.example/a",
            "https://ric.example/../",
            "https://ric.example/a//",
            "https://ric.example/?a",
            "https://ric.example/#a",
            "https://ric.example/a b/",
            "https://me@ric.example/",
            "https://ric.example:0/",
            "https://ric.example:/",
            "https://ric.example:065/",
            "https://ric.example:+65/",
            "https://ric.example:70000/",
            "https://*.example/",
            "HTTPS://ric.example/",
            "https://ric.example/$(id)/",
            "https://ric.example/'/",
            "https://256.0.0.1/",
            "https://[::1]/",
        ] {
            assert_eq!(Address::read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn labels_with_dots_are_a_host(
            labels in prop::collection::vec("[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?", 1..5),
            last in "[a-z]{2,10}",
        ) {
            let host = format!("{}.{last}", labels.join("."));
            prop_assert!(is_host(&host));
            let address = format!("https://{host}/");
            prop_assert_eq!(Address::read(&address).map(|it| it.origin()), Some(format!("https://{host}")));
        }

        #[test]
        fn one_odd_letter_makes_it_no_host(
            before in "[a-z]{1,8}",
            odd in "[^a-z0-9.-]",
            after in "[a-z]{1,8}",
        ) {
            let host = format!("{before}{odd}{after}.nl");
            prop_assert!(!is_host(&host));
        }

        #[test]
        fn any_text_is_judged(text in ".{0,40}") {
            if let Some(address) = Address::read(&text) {
                prop_assert!(text.starts_with("http"));
                prop_assert!(address.path.ends_with('/'));
            }
            if is_host(&text) {
                prop_assert!(text.is_ascii() && !text.contains("..") && !text.contains('*'));
            }
        }
    }
}
