//! From what the splitter wrote to a file per part, and the script that loads them.

use crate::join::join;
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// What several parts share, but not the one that most stand on.
const SHARED: &str = "shared";
/// What a base shares with the part that is fetched without it.
const COMMON: &str = "common";
/// What other parts share with that one.
const BESIDE: &str = "beside";

/// Which parts stand on which.
pub(crate) struct Cut<'a> {
    /// The parts that are fetched behind the first screen, in their order: whatever they share lies in their
    /// files. All but one stand on the first of them.
    pub(crate) bases: &'a [&'a str],
    /// The part that is fetched without them.
    pub(crate) apart: Option<&'a str>,
}

impl Cut<'_> {
    /// The file that has what these parts share.
    fn file_of<'b>(&'b self, users: &BTreeSet<&'b str>) -> &'b str {
        let base = self.bases.iter().find(|base| users.contains(*base));
        let only = users.first().filter(|_| users.len() == 1);
        let is_of_apart = self.apart.is_some_and(|apart| users.contains(apart));
        match (only, base) {
            (Some(only), _) => only,
            (None, Some(_)) if is_of_apart => COMMON,
            (None, None) if is_of_apart => BESIDE,
            (None, Some(base)) => base,
            (None, None) => SHARED,
        }
    }

    /// Its place among the files of a part: what others stand on comes first.
    fn order(&self, file: &str) -> usize {
        let base = self.bases.iter().position(|base| *base == file);
        match (file, base) {
            (COMMON, _) => 0,
            (_, Some(place)) => 1 + place,
            (SHARED | BESIDE, _) => 1 + self.bases.len(),
            _ => 2 + self.bases.len(),
        }
    }
}
/// The script that joins the main wasm to its parts.
pub(crate) const LINK: &str = "__wasm_split.js";
/// In the script of the splitter the loaders of its own files begin with one of these.
const LOADERS: [&str; 2] = ["\n/* ", "\nexport const __wasm_split_load_"];

/// Which files each part needs, in the order in which one stands on the other.
type Needs = BTreeMap<String, Vec<String>>;

/// Writes a wasm per file, `part_NAME.wasm`, the list `parts.txt` and the script; in `users.txt` which
/// parts use each module of the splitter.
///
/// `written` has the modules of the splitter that each part needs, by name.
pub(crate) fn write(
    folder: &Path,
    cut: &Cut<'_>,
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
    let file_of = |module: &str| cut.file_of(&users[module]);
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
    let needs: Needs = written
        .iter()
        .map(|(part, modules)| {
            let mut files: BTreeSet<&str> = modules.iter().map(|one| file_of(one)).collect();
            files.insert(part);
            if Some(part.as_str()) != cut.apart {
                files.insert(cut.bases[0]);
                files.extend(cut.apart.map(|_| COMMON));
            }
            let mut files = Vec::from_iter(files);
            files.sort_by_key(|file| cut.order(file));
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
    // A part waits for all its files; what several parts share waits for nothing.
    let mut known = BTreeSet::new();
    for file in needs.values().flatten() {
        let is_new = !needs.contains_key(file) && known.insert(file);
        if is_new {
            writeln!(
                out,
                "const file_{file} = makeLoad(fetched(\"{file}\"), []);"
            )?;
        }
    }
    let mut parts: Vec<_> = needs.iter().collect();
    parts.sort_by_key(|(_, files)| files.len());
    for (part, files) in parts {
        let (own, below) = files.split_last().context("a part without files")?;
        if own != part {
            bail!("{part} does not stand last among its files");
        }
        let below: Vec<_> = below.iter().map(|file| format!("file_{file}")).collect();
        let below = below.join(", ");
        writeln!(
            out,
            "const file_{part} = makeLoad(fetched(\"{part}\"), [{below}]);"
        )?;
        writeln!(
            out,
            "export const __wasm_split_load_{part} = wrapAsyncCb(file_{part});"
        )?;
    }
    Ok(out)
}
