//! Compiles a content folder and prints what is wrong: `check [DIR] [OUT]`.

use std::path::PathBuf;

fn main() {
    let mut args = std::env::args().skip(1).map(PathBuf::from);
    let dir = args
        .next()
        .unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let today = domain::Date::from_ymd_opt(2026, 11, 22).unwrap_or_default();
    let compiled = content::compile(&dir, today);
    for problem in &compiled.problems {
        println!("{:?} {problem}", problem.severity);
    }
    let Some(out) = args.next() else { return };
    if let Err(error) = content::write(&compiled.bundle, &out) {
        println!("{}: {error}", out.display());
    }
    for code in ["nl", "en"] {
        let page = content::page(&compiled.bundle, code);
        if let Err(error) = std::fs::write(out.join(format!("catalogue-{code}.html")), page) {
            println!("{}: {error}", out.display());
        }
    }
}
