//! A static server for `dist/`, with the headers that a host should send.

use crate::build;
use crate::run::root;
use anyhow::{Result, anyhow};
use std::fs::File;
use std::path::{Component, Path, PathBuf};
use tiny_http::{Header, Request, Response, Server};

/// What a page may do. A meta element in each page carries all of it but frame-ancestors.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; \
    worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; \
    require-trusted-types-for 'script'; trusted-types default sw worker";

/// Builds and serves on port 8080, or on `--port N`; `--no-build` serves what is there.
pub(crate) fn serve(args: &[String]) -> Result<()> {
    if !args.iter().any(|arg| arg == "--no-build") {
        build::build()?;
    }
    let port = args
        .iter()
        .position(|arg| arg == "--port")
        .and_then(|at| args.get(at + 1))
        .map_or("8080", String::as_str);
    let server = Server::http(format!("127.0.0.1:{port}")).map_err(|error| {
        anyhow!("port {port} can't be used ({error}); stop what uses it, or add --port 8081")
    })?;
    println!("\nOp Orde is on http://127.0.0.1:{port} (stop with Ctrl+C)");
    let dist = root().join("dist");
    for request in server.incoming_requests() {
        // A visitor who left early is no reason to stop.
        answer(request, &dist).ok();
    }
    Ok(())
}

fn answer(request: Request, dist: &Path) -> std::io::Result<()> {
    let path = request
        .url()
        .split(['?', '#'])
        .next()
        .unwrap_or("/")
        .to_owned();
    let (file, status) = match find(dist, &path) {
        Some(file) => (file, 200),
        None => (dist.join("404.html"), 404),
    };
    let mut response = Response::from_file(File::open(&file)?).with_status_code(status);
    let hashed = file
        .file_stem()
        .is_some_and(|stem| is_hashed(&stem.to_string_lossy()));
    let cache = if hashed {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let policy = format!("{POLICY}; frame-ancestors 'none'");
    for (name, value) in [
        ("Content-Type", content_type(&file)),
        ("Cache-Control", cache),
        ("Content-Security-Policy", &policy),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        (
            "Permissions-Policy",
            "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
        ),
    ] {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    request.respond(response)
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
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "text/plain; charset=utf-8",
    }
}
