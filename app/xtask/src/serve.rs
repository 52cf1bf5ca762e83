//! A static server for `dist/`, with the headers that a host should send.

use crate::run::root;
use crate::{build, finish};
use anyhow::{Result, anyhow};
use std::fs;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};

/// What a page may do. A meta element in each page carries all of it but frame-ancestors.
/// The hash is that of the script of the first paint, `ui/first.js` as each page has it.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' \
    'sha256-8Zf7lLjJZu0GA3ImRGVlYWkLhXFkwQlFHMLCQ+R5Geg='; \
    style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; \
    worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; \
    require-trusted-types-for 'script'; trusted-types sw worker";

/// Builds and serves on port 8080, or on `--port N`; `--no-build` serves what is there.
pub(crate) fn serve(args: &[String]) -> Result<()> {
    let built = if args.iter().any(|arg| arg == "--no-build") {
        None
    } else {
        Some(build::build_unpacked()?)
    };
    let port = args
        .iter()
        .position(|arg| arg == "--port")
        .and_then(|at| args.get(at + 1))
        .map_or("8080", String::as_str);
    let listener = TcpListener::bind(format!("127.0.0.1:{port}")).map_err(|error| {
        anyhow!("port {port} can't be used ({error}); stop what uses it, or add --port 8081")
    })?;
    println!("\nOp Orde is on http://127.0.0.1:{port} (stop with Ctrl+C)");
    // This server sends files as they are: nobody has to wait for their packed forms.
    if let Some(visit) = built {
        std::thread::spawn(move || {
            if let Err(error) = finish::pack(&root().join("dist"), &visit) {
                eprintln!("\nxtask: {error:#}");
            }
        });
    }
    for connection in listener.incoming().flatten() {
        // A thread each: a browser opens several at once and keeps some of them waiting.
        // A visitor who left early is no reason to stop.
        std::thread::spawn(move || answer(&connection, &dist()).ok());
    }
    Ok(())
}

/// What is served: `dist/`, or the folder that the journeys name.
fn dist() -> PathBuf {
    std::env::var_os("OPORDE_DIST").map_or_else(|| root().join("dist"), PathBuf::from)
}

/// Answers one request and closes: all that a page of files needs.
fn answer(connection: &TcpStream, dist: &Path) -> std::io::Result<()> {
    let mut lines = BufReader::new(connection).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    // The headers are read to their end, or the browser sees a broken connection.
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let mut words = request.split(' ');
    let (method, url) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or("/"),
    );
    let path = url.split(['?', '#']).next().unwrap_or("/");
    let (file, status) = match find(dist, path) {
        Some(file) => (file, "200 OK"),
        None => (dist.join("404.html"), "404 Not Found"),
    };
    let body = fs::read(&file)?;
    let mut out = BufWriter::new(connection);
    write!(
        out,
        "HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n",
        body.len()
    )?;
    for (name, value) in headers(&file) {
        write!(out, "{name}: {value}\r\n")?;
    }
    out.write_all(b"\r\n")?;
    if method != "HEAD" {
        out.write_all(&body)?;
    }
    out.flush()
}

/// What a host should send with every file.
pub(crate) fn headers(file: &Path) -> [(&'static str, String); 9] {
    let features = "camera=(self), geolocation=(), microphone=(), payment=(), usb=()";
    [
        ("Content-Type", content_type(file).into()),
        ("Cache-Control", cache(file).into()),
        (
            "Content-Security-Policy",
            format!("{POLICY}; frame-ancestors 'none'"),
        ),
        ("Cross-Origin-Opener-Policy", "same-origin".into()),
        ("Cross-Origin-Embedder-Policy", "require-corp".into()),
        ("Cross-Origin-Resource-Policy", "same-origin".into()),
        ("Referrer-Policy", "no-referrer".into()),
        ("X-Content-Type-Options", "nosniff".into()),
        ("Permissions-Policy", features.into()),
    ]
}

/// How a browser keeps what has one name through all versions: it asks each time.
pub(crate) const ANEW: &str = "no-cache";

/// How long a browser may keep a file.
pub(crate) fn cache(file: &Path) -> &'static str {
    let hashed = file
        .file_stem()
        .is_some_and(|stem| is_hashed(&stem.to_string_lossy()));
    if hashed {
        "public, max-age=31536000, immutable"
    } else {
        ANEW
    }
}

/// `/plan` is `plan.html`; nothing outside `dist` is ever read.
fn find(dist: &Path, url: &str) -> Option<PathBuf> {
    let path = Path::new(url.trim_start_matches('/'));
    if path
        .components()
        .any(|part| !matches!(part, Component::Normal(_)))
    {
        return None;
    }
    let plain = dist.join(path);
    let page = dist.join(format!("{}.html", url.trim_matches('/')));
    [plain.clone(), page, plain.join("index.html")]
        .into_iter()
        .find(|file| file.is_file())
}

fn is_hashed(stem: &str) -> bool {
    let hash = stem.rsplit(['-', '_']).find(|part| part.len() == 16);
    hash.is_some_and(|hash| hash.bytes().all(|b| b.is_ascii_hexdigit()))
}

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|ext| ext.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("webmanifest") => "application/manifest+json",
        Some("png") => "image/png",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("bin") => "application/octet-stream",
        _ => "text/plain; charset=utf-8",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::Engine;
    use sha2::{Digest, Sha256};

    #[test]
    fn the_policy_names_the_script_of_each_page() {
        let script = finish::inline_script().expect("ui/first.js is there");
        let hash = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(script));
        assert!(
            POLICY.contains(&format!("'sha256-{hash}'")),
            "ui/first.js changed, so each host has to change its policy: \
             put 'sha256-{hash}' into POLICY and app/xtask/hosting, and say so in CHANGELOG.md"
        );
    }
}
