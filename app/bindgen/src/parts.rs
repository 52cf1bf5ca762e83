//! From what the splitter wrote to a file per part, and the script that loads them.

use crate::join::join;
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// What several parts share, but not the one that all stand on.
const SHARED: &str = "shared";
/// The script that joins the main wasm to its parts.
pub(crate) const LINK: &str = "__wasm_split.js";
/// In the script of the splitter the loaders of its own files begin with one of these.
const LOADERS: [&str; 2] = ["\n/* ", "\nexport const __wasm_split_load_"];

/// Which files each part needs, in the order in which one stands on the other.
type Needs = BTreeMap<String, Vec<String>>;

/// Writes a wasm per file, `part_NAME.wasm`, the list `parts.txt` and the script; in `users.txt` which
/// parts use each module of the splitter.
///
/// `written` has the modules of the splitter that each part needs, by name. `bases` are the parts that
/// are fetched behind the first screen, in their order: whatever they share lies in their files. All
/// stand on the first of them.
pub(crate) fn write(
    folder: &Path,
    bases: &[&str],
    written: &HashMap<String, Vec<String>>,
) -> Result<()> {
    let mut users: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (part, modules) in written {
        for module in modules {
            users.entry(module).or_default().insert(part);
        }
    }
    let mut list = String::new();
    for (module, parts) in &users {
        let parts: Vec<&str> = parts.iter().copied().collect();
        let parts = parts.join(" ");
        writeln!(list, "{module} {parts}")?;
    }
    fs::write(folder.join("users.txt"), list)?;
    let file_of = |module: &str| -> &str {
        let parts = &users[module];
        let base = bases.iter().find(|base| parts.contains(*base));
        let only = parts.first().filter(|_| parts.len() == 1);
        base.or(only).copied().unwrap_or(SHARED)
    };
    let mut files: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for module in users.keys() {
        files.entry(file_of(module)).or_default().push(module);
    }
    for (file, modules) in &files {
        let path = |module: &&str| folder.join(format!("{module}.wasm"));
        let bytes: Result<Vec<_>, _> = modules.iter().map(path).map(fs::read).collect();
        let joined = join(&bytes?).with_context(|| format!("joining {modules:?}"))?;
        fs::write(folder.join(format!("part_{file}.wasm")), joined)?;
    }
    let order = |file: &&str| {
        let base = bases.iter().position(|base| base == file);
        base.unwrap_or(if *file == SHARED {
            bases.len()
        } else {
            bases.len() + 1
        })
    };
    let needs: Needs = written
        .iter()
        .map(|(part, modules)| {
            let mut files: BTreeSet<&str> = modules.iter().map(|one| file_of(one)).collect();
            files.extend([bases[0], part.as_str()]);
            let mut files = Vec::from_iter(files);
            files.sort_by_key(order);
            (part.clone(), files.into_iter().map(str::to_owned).collect())
        })
        .collect();
    let list = needs
        .iter()
        .map(|(part, files)| format!("{part} {}\n", files.join(" ")));
    fs::write(folder.join("parts.txt"), list.collect::<String>())?;
    let link = folder.join(LINK);
    let script = fs::read_to_string(&link)?;
    Ok(fs::write(link, loaders(&script, &needs)?)?)
}

/// The script with loaders of our files. Only boot.js knows their names and their integrity, and may
/// have asked for them before.
fn loaders(script: &str, needs: &Needs) -> Result<String> {
    let begins = LOADERS.iter().filter_map(|begin| script.find(begin));
    let Some(begin) = begins.min() else {
        bail!("{LINK} loads nothing; look at the splitter's release notes");
    };
    let mut out = script[..begin].to_owned();
    out.push_str(
        "
const fetched = (name) => () => {
    const response = globalThis.opOrde.part(name);
    response.catch(() => {});
    return async (imports) => {
        const file = await response;
        // A host that calls it by another kind still sends the bytes; the browser streams only what has the right one.
        if (file.headers.get('content-type') === 'application/wasm') return WebAssembly.instantiateStreaming(file, imports);
        return WebAssembly.instantiate(await file.arrayBuffer(), imports);
    };
};
",
    );
    let mut known = BTreeSet::new();
    for (part, files) in needs {
        for (at, file) in files.iter().enumerate() {
            if known.insert(file) {
                let before: Vec<_> = files[..at]
                    .iter()
                    .map(|file| format!("file_{file}"))
                    .collect();
                writeln!(
                    out,
                    "const file_{file} = makeLoad(fetched(\"{file}\"), [{}]);",
                    before.join(", ")
                )?;
            }
        }
        let last = files.last().context("a part without files")?;
        writeln!(
            out,
            "export const __wasm_split_load_{part} = wrapAsyncCb(file_{last});"
        )?;
    }
    Ok(out)
}
