//! Joins modules that the splitter wrote into one.
//!
//! It writes a chunk for each set of parts that share something, dozens of them. All are of one form:
//! memory, table and stack pointer come from the main module, each at index 0, functions of others are
//! called by their place in the table, and the types are the same list in all.

use anyhow::{Context, Result, bail};
use std::collections::HashMap;
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{
    CodeSection, CustomSection, DataCountSection, DataSection, ElementSection, FunctionSection,
    ImportSection, Module, TypeSection,
};
use wasmparser::{
    Data, DataKind, Element, ElementItems, ElementKind, FunctionBody, Import, Operator, Parser,
    Payload, TypeRef,
};

/// The bytes of one module that does what these do together.
pub(crate) fn join(modules: &[Vec<u8>]) -> Result<Vec<u8>> {
    let mut parsed = Vec::new();
    let mut functions = 0;
    for bytes in modules {
        let one = Parsed::read(bytes, functions)?;
        functions += u32::try_from(one.bodies.len())?;
        parsed.push(one);
    }
    let mut places = HashMap::new();
    for one in &parsed {
        one.note_places(&mut places)?;
    }
    let mut joined = Joined::default();
    for one in &parsed {
        joined.add(one, &places)?;
    }
    let features = parsed.iter().find_map(|one| one.features);
    joined.finish(features.context("no part says what its code needs")?)
}

/// The section that names the features of the code.
const FEATURES: &str = "target_features";

/// A module of the splitter.
struct Parsed<'a> {
    types: Option<wasmparser::TypeSectionReader<'a>>,
    imports: Vec<Import<'a>>,
    type_of: Vec<u32>,
    elements: Vec<Element<'a>>,
    bodies: Vec<FunctionBody<'a>>,
    data: Vec<Data<'a>>,
    /// What wasm-opt has to know of the code.
    features: Option<&'a [u8]>,
    /// How many functions stand before its own.
    before: u32,
}

impl<'a> Parsed<'a> {
    fn read(bytes: &'a [u8], before: u32) -> Result<Self> {
        let mut one = Self {
            types: None,
            imports: Vec::new(),
            type_of: Vec::new(),
            elements: Vec::new(),
            bodies: Vec::new(),
            data: Vec::new(),
            features: None,
            before,
        };
        for payload in Parser::new(0).parse_all(bytes) {
            match payload? {
                Payload::TypeSection(types) => one.types = Some(types),
                Payload::ImportSection(imports) => {
                    one.imports = imports.into_imports().collect::<Result<_, _>>()?;
                }
                Payload::FunctionSection(types) => {
                    one.type_of = types.into_iter().collect::<Result<_, _>>()?;
                }
                Payload::ElementSection(elements) => {
                    one.elements = elements.into_iter().collect::<Result<_, _>>()?;
                }
                Payload::DataSection(data) => {
                    one.data = data.into_iter().collect::<Result<_, _>>()?;
                }
                Payload::CodeSectionEntry(body) => one.bodies.push(body),
                Payload::CustomSection(section) if section.name() == FEATURES => {
                    one.features = Some(section.data());
                }
                Payload::ExportSection(exports) if exports.count() > 0 => {
                    bail!("a part exports something")
                }
                Payload::TableSection(own) if own.count() > 0 => bail!("a part has a table"),
                Payload::MemorySection(own) if own.count() > 0 => bail!("a part has a memory"),
                Payload::GlobalSection(own) if own.count() > 0 => bail!("a part has a global"),
                Payload::StartSection { .. } => bail!("a part starts by itself"),
                // Names and notes for other tools.
                _ => {}
            }
        }
        let takes_functions = |import: &Import| matches!(import.ty, TypeRef::Func(_));
        if one.imports.iter().any(takes_functions) {
            bail!("a part imports a function");
        }
        Ok(one)
    }

    /// Notes which function of the joined module stands at which place of the table.
    fn note_places(&self, places: &mut HashMap<u32, u32>) -> Result<()> {
        for element in &self.elements {
            let ElementKind::Active { offset_expr, .. } = &element.kind else {
                bail!("an element of another kind");
            };
            let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
                bail!("an element without a fixed place");
            };
            let ElementItems::Functions(functions) = element.items.clone() else {
                bail!("an element that is no function");
            };
            for (place, function) in (u32::try_from(value)?..).zip(functions) {
                places.insert(place, self.before + function?);
            }
        }
        Ok(())
    }

    /// For each of its functions, the one that it stands for: calls by the table end at once
    /// when what is called came into the same module.
    fn direct(&self, places: &HashMap<u32, u32>) -> Result<Vec<u32>> {
        let stands_for = |(at, body): (u32, &FunctionBody)| -> Result<u32> {
            let place = place_called(body)?.and_then(|place| places.get(&place));
            Ok(place.copied().unwrap_or(self.before + at))
        };
        (0..).zip(&self.bodies).map(stands_for).collect()
    }
}

/// The place in the table, when a function does no more than to call what stands there.
fn place_called(body: &FunctionBody) -> Result<Option<u32>> {
    let mut next = 0;
    let mut place = None;
    let mut is_called = false;
    for operator in body.get_operators_reader()? {
        match operator? {
            Operator::LocalGet { local_index } if place.is_none() && local_index == next => {
                next += 1;
            }
            Operator::I32Const { value } if place.is_none() && value >= 0 => {
                place = Some(value.unsigned_abs());
            }
            Operator::CallIndirect { table_index: 0, .. } if place.is_some() && !is_called => {
                is_called = true;
            }
            // A function that gives a number, such as a place in the table, calls nothing.
            Operator::End => return Ok(place.filter(|_| is_called)),
            _ => return Ok(None),
        }
    }
    Ok(None)
}

/// What was joined so far.
#[derive(Default)]
struct Joined {
    types: Option<TypeSection>,
    imports: Vec<(String, String)>,
    import_section: ImportSection,
    functions: FunctionSection,
    elements: ElementSection,
    code: CodeSection,
    data: DataSection,
}

impl Joined {
    fn add(&mut self, one: &Parsed<'_>, places: &HashMap<u32, u32>) -> Result<()> {
        let mut moved = Moved {
            functions: one.direct(places)?,
        };
        if self.types.is_none() {
            let mut types = TypeSection::new();
            let own = one.types.clone().context("a part without types")?;
            moved.parse_type_section(&mut types, own)?;
            self.types = Some(types);
        }
        for import in &one.imports {
            let name = (import.module.to_owned(), import.name.to_owned());
            if !self.imports.contains(&name) {
                moved.parse_import(&mut self.import_section, *import)?;
                self.imports.push(name);
            }
        }
        for type_index in &one.type_of {
            self.functions.function(*type_index);
        }
        for element in &one.elements {
            moved.parse_element(&mut self.elements, element.clone())?;
        }
        for body in &one.bodies {
            moved.parse_function_body(&mut self.code, body.clone())?;
        }
        // The splitter keeps the numbers of all segments of the whole; `Moved` refuses who asks by them.
        for data in one.data.iter().filter(|data| !data.data.is_empty()) {
            if matches!(data.kind, DataKind::Passive) {
                bail!("a part with data that has no place");
            }
            moved.parse_data(&mut self.data, data.clone())?;
        }
        Ok(())
    }

    fn finish(self, features: &[u8]) -> Result<Vec<u8>> {
        let mut module = Module::new();
        module
            .section(&self.types.context("nothing to join")?)
            .section(&self.import_section)
            .section(&self.functions)
            .section(&self.elements)
            .section(&DataCountSection {
                count: self.data.len(),
            })
            .section(&self.code)
            .section(&self.data)
            .section(&CustomSection {
                name: FEATURES.into(),
                data: features.into(),
            });
        Ok(module.finish())
    }
}

/// Where the functions of one module stand in the joined one.
struct Moved {
    functions: Vec<u32>,
}

/// What code of a part may not do.
#[derive(Debug)]
struct Refused(&'static str);

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Refused {}

impl Reencode for Moved {
    type Error = Refused;

    fn function_index(&mut self, function: u32) -> Result<u32, reencode::Error<Refused>> {
        let moved = self.functions.get(function as usize).copied();
        moved.ok_or(reencode::Error::UserError(Refused(
            "calls what is not there",
        )))
    }

    fn data_index(&mut self, _: u32) -> Result<u32, reencode::Error<Refused>> {
        Err(reencode::Error::UserError(Refused(
            "asks for data by its number",
        )))
    }
}
