//! The types that are printed: which, under which names, with which derives.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    check::{Checked, Path},
    ir::{Owner, Property, SchemaId, SchemaKind},
    lower::{
        docs,
        layout::{workflow_names, workflow_structs},
        reserved::RESERVED,
        uses,
    },
    names::{Taken, pascal, snake, words},
    rust::{Enum, Field, Item, Struct, Type, Variant},
};

/// The printed types of all schemas.
pub(super) struct Types {
    /// The schemas that become a struct or an enum, and its name.
    names: BTreeMap<SchemaId, String>,
    /// Those that are sent.
    requests: BTreeSet<SchemaId>,
    /// Those that come in answers.
    answers: BTreeSet<SchemaId>,
    /// Those that become an output of a step, which is recorded.
    recorded: BTreeSet<SchemaId>,
    /// Properties that need a box, since their type contains itself.
    boxed: BTreeSet<(SchemaId, usize)>,
}

impl Types {
    pub(super) fn of(api: &Checked) -> Self {
        let mut types = Self {
            names: BTreeMap::new(),
            requests: BTreeSet::new(),
            answers: BTreeSet::new(),
            recorded: BTreeSet::new(),
            boxed: BTreeSet::new(),
        };
        types.find_uses(api);
        types.name(api);
        types.find_cycles(api);
        types
    }

    fn find_uses(&mut self, api: &Checked) {
        for (index, workflow) in api.workflows.iter().enumerate() {
            let checked = api.workflow_types(index);
            workflow.inputs.iter().for_each(|input| api.reach(input.schema, &mut self.recorded));
            for (step, types) in workflow.steps.iter().zip(&checked.steps) {
                let operation = &api[step.operation];
                if let Some(body) =
                    operation.body.as_ref().filter(|_| !api.has_json_body(step.operation))
                {
                    api.reach(body.schema, &mut self.requests);
                }
                for (index, _) in uses::parameters(api, step.operation) {
                    if !api.has_json_parameter(step.operation, index) {
                        api.reach(operation.parameters[index].schema, &mut self.requests);
                    }
                }
                let answer = operation.answer();
                types
                    .answer
                    .into_iter()
                    .chain(answer)
                    .for_each(|s| api.reach(s, &mut self.answers));
                for output in &types.outputs {
                    let from_answer = matches!(output.path, Path::Answer { .. });
                    output
                        .schema
                        .filter(|_| from_answer)
                        .into_iter()
                        .for_each(|s| api.reach(s, &mut self.recorded));
                }
            }
        }
    }

    /// Names of components first, so that what is inside others gives way.
    fn name(&mut self, api: &Checked) {
        let all: BTreeSet<SchemaId> =
            self.requests.iter().chain(&self.answers).chain(&self.recorded).copied().collect();
        let named = |schema: &&SchemaId| {
            matches!(api[**schema].kind, SchemaKind::Object(_) | SchemaKind::Enum(_))
        };
        let mut order: Vec<SchemaId> = all.iter().filter(named).copied().collect();
        order.sort_by_key(|schema| (api[*schema].name.len(), api[*schema].name.clone()));
        let workflows = workflow_names(api);
        let structs: Vec<String> =
            workflows.iter().flat_map(|name| workflow_structs(name)).collect();
        // What a workflow module declares, it cannot import.
        let reserved = || RESERVED.iter().copied().chain(structs.iter().map(String::as_str));
        let mut taken: Vec<Taken> = api.services.iter().map(|_| Taken::of(reserved())).collect();
        let mut inputs = Taken::of(reserved());
        order.sort_by_key(|schema| matches!(api[*schema].owner, Owner::Workflow(_)));
        for schema in order {
            let name = pascal(api[schema].name.iter().map(String::as_str));
            let name = match api[schema].owner {
                Owner::Service(service) => {
                    let name = taken[service.0].take(name, "Schema");
                    inputs.reserve(&name);
                    name
                }
                Owner::Workflow(_) => inputs.take(name, "Schema"),
            };
            self.names.insert(schema, name);
        }
    }

    /// Finds properties through which a struct would contain itself.
    fn find_cycles(&mut self, api: &Checked) {
        for schema in self.names.keys() {
            let SchemaKind::Object(properties) = &api[*schema].kind else { continue };
            for (index, property) in properties.iter().enumerate() {
                if contains(api, property.schema, *schema) {
                    self.boxed.insert((*schema, index));
                }
            }
        }
    }

    /// The structs and enums of an owner, by name. The inputs of a workflow are no item: its file prints them.
    pub(super) fn items(&self, api: &Checked, owner: Owner) -> Vec<Item> {
        let mut named: Vec<_> =
            self.names.iter().filter(|(schema, _)| api[**schema].owner == owner).collect();
        named.sort_by_key(|(_, name)| name.as_str());
        named
            .into_iter()
            .map(|(schema, name)| match &api[*schema].kind {
                SchemaKind::Enum(values) => Item::Enum(enumeration(api, *schema, name, values)),
                SchemaKind::Object(properties) => {
                    Item::Struct(self.structure(api, *schema, name, properties))
                }
                _ => unreachable!("only objects and enums are named"),
            })
            .collect()
    }

    fn structure(
        &self,
        api: &Checked,
        schema: SchemaId,
        name: &str,
        properties: &[Property],
    ) -> Struct {
        let request = self.requests.contains(&schema);
        let serialize = request || self.recorded.contains(&schema);
        let mut derives = vec!["Clone", "Debug"];
        if is_default(api, schema) {
            derives.push("Default");
        }
        derives.push("PartialEq");
        derives.extend(serialize.then_some("Serialize"));
        let reads = self.answers.contains(&schema);
        let mut taken = Taken::default();
        let mut fields: Vec<Field> = properties
            .iter()
            .enumerate()
            .map(|(index, property)| {
                let ty = self.property(api, property);
                let boxed = self.boxed.contains(&(schema, index));
                let nulls = entry(api, property.schema).is_some_and(|entry| api[entry].nullable);
                Field {
                    name: taken.take(snake(&property.name), "_"),
                    docs: docs::lines(property.description.as_deref()),
                    skip_none: serialize && !property.required,
                    keep_nulls: nulls && reads,
                    wire: property.name.clone(),
                    rename: false,
                    ty: if boxed { in_box(ty) } else { ty },
                }
            })
            .collect();
        // One rule for all fields, and names for those that it does not fit.
        let fits = |field: &Field| field.wire == camel(&field.name);
        let same = |field: &Field| field.wire == field.name;
        // serde's rule is for ASCII.
        let ascii = fields.iter().all(|field| field.name.is_ascii());
        let camel_case = serialize && ascii && fields.iter().any(|f| fits(f) && !same(f));
        for field in &mut fields {
            field.rename = serialize && !if camel_case { fits(field) } else { same(field) };
        }
        Struct {
            name: name.to_owned(),
            docs: docs::lines(api[schema].description.as_deref()),
            derives,
            reads,
            camel_case,
            fields,
        }
    }

    /// Whether the field of a property is boxed.
    pub(super) fn is_boxed(&self, schema: SchemaId, property: usize) -> bool {
        self.boxed.contains(&(schema, property))
    }

    /// The name of the struct or enum of a schema.
    pub(super) fn name_of(&self, schema: SchemaId) -> &str {
        self.names.get(&schema).map_or("Value", String::as_str)
    }

    /// The type of a property: an option where it may be absent or null.
    pub(super) fn property(&self, api: &Checked, property: &Property) -> Type {
        let optional = is_optional(api, property);
        let ty = self.secret_or_plain(api, property.schema, property.secret);
        if optional { Type::Option(Box::new(ty)) } else { ty }
    }

    /// The type of a value that may be a secret.
    pub(super) fn secret_or_plain(&self, api: &Checked, schema: SchemaId, secret: bool) -> Type {
        let plain = self.plain(api, schema);
        if secret { Type::Secret(Box::new(plain)) } else { plain }
    }

    /// The type of a schema.
    pub(super) fn plain(&self, api: &Checked, schema: SchemaId) -> Type {
        match &api[schema].kind {
            SchemaKind::Any => Type::Value,
            SchemaKind::Bool => Type::Bool,
            SchemaKind::Int32 => Type::I32,
            SchemaKind::Int64 => Type::I64,
            SchemaKind::Number => Type::F64,
            SchemaKind::Text => Type::Text,
            SchemaKind::Enum(_) | SchemaKind::Object(_) => {
                Type::Named(self.name_of(schema).to_owned())
            }
            SchemaKind::List(item) => Type::List(Box::new(self.entry(api, *item))),
            SchemaKind::Map(value) => Type::Map(Box::new(self.entry(api, *value))),
        }
    }

    fn entry(&self, api: &Checked, schema: SchemaId) -> Type {
        let ty = self.secret_or_plain(api, schema, api.is_secret_entry(schema));
        if api[schema].nullable { Type::Option(Box::new(ty)) } else { ty }
    }
}

/// Whether a property may be absent or null.
pub(super) fn is_optional(api: &Checked, property: &Property) -> bool {
    !property.required || api[property.schema].nullable
}

/// Whether every property may be absent, so that an empty object is a value.
pub(super) fn is_default(api: &Checked, schema: SchemaId) -> bool {
    match &api[schema].kind {
        SchemaKind::Object(properties) => {
            properties.iter().all(|property| is_optional(api, property))
        }
        SchemaKind::Map(_) | SchemaKind::List(_) | SchemaKind::Any => true,
        _ => false,
    }
}

/// What a list or a map holds.
fn entry(api: &Checked, schema: SchemaId) -> Option<SchemaId> {
    match api[schema].kind {
        SchemaKind::List(entry) | SchemaKind::Map(entry) => Some(entry),
        _ => None,
    }
}

/// Whether a value of one schema holds a value of another in itself, not behind a list or a map.
fn contains(api: &Checked, outer: SchemaId, inner: SchemaId) -> bool {
    let (mut open, mut seen) = (vec![outer], BTreeSet::new());
    while let Some(schema) = open.pop() {
        if schema == inner {
            return true;
        }
        if let (true, SchemaKind::Object(properties)) = (seen.insert(schema), &api[schema].kind) {
            open.extend(properties.iter().map(|property| property.schema));
        }
    }
    false
}

fn in_box(ty: Type) -> Type {
    match ty {
        Type::Option(inner) => Type::Option(Box::new(Type::Boxed(inner))),
        other => Type::Boxed(Box::new(other)),
    }
}

/// What serde's `camelCase` makes of a field.
fn camel(field: &str) -> String {
    let mut words = field.split('_').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let mut letters = word.chars();
        let capital = letters.next().map(|letter| letter.to_ascii_uppercase());
        name + &String::from_iter(capital) + letters.as_str()
    })
}

fn enumeration(api: &Checked, schema: SchemaId, name: &str, values: &[String]) -> Enum {
    // The catch-all keeps its name; a described value `Other` gets another.
    let mut taken = Taken::of(["Other", "Self"]);
    let variants = values
        .iter()
        .map(|text| Variant { name: taken.take(variant(text), "Value"), text: text.clone() });
    Enum {
        name: name.to_owned(),
        variants: variants.collect(),
        docs: docs::lines(api[schema].description.as_deref()),
    }
}

/// The name of a value; signs that carry the meaning of `+1` and `-1` have words.
fn variant(text: &str) -> String {
    if !words(text).is_empty() {
        let sign = match text.chars().next() {
            Some('-') if text.len() > 1 => "Minus",
            Some('+') if text.len() > 1 => "Plus",
            _ => "",
        };
        return pascal([sign, text]);
    }
    pascal([text])
}
