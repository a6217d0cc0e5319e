//! The types that are printed: which, under which names, with which derives.

mod cycles;
mod hidden;
mod ruled;
mod shape;
mod structure;
mod union;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    check::Checked,
    ir::{OperationId, Owner, Property, SchemaId, SchemaKind, ServiceId, WorkflowId},
    lower::{
        client::method_names,
        docs,
        layout::{Declared, Layout, own_structs, resume_names, workflow_names},
        reserved::RESERVED,
        rule, uses,
    },
    names::{Taken, pascal, words},
    rust::{Enum, Item, Rules, Type, Variant},
};

use hidden::Hidden;

/// The printed types of all schemas.
pub(super) struct Types {
    /// The schemas that become a struct or an enum, and its name.
    names: BTreeMap<SchemaId, String>,
    /// The names of all structs and enums.
    taken: BTreeSet<String>,
    /// Those that are sent.
    requests: BTreeSet<SchemaId>,
    /// Those that come in answers.
    answers: BTreeSet<SchemaId>,
    /// Those that become an output of a step, which is recorded.
    recorded: BTreeSet<SchemaId>,
    /// Properties that need a box, since their type contains itself.
    boxed: BTreeSet<(SchemaId, usize)>,
    /// Structs with rules, and whether these are printed by themselves.
    ruled: BTreeMap<SchemaId, bool>,
    /// The names of the workflows: of their modules, their functions, and the words of their types.
    pub(super) workflows: Vec<String>,
    /// The names of the functions that take up their runs.
    pub(super) resumes: Vec<String>,
    /// Which workflows ask for something when a run is taken up, and which of them because of what is read inside.
    pub(super) asks: Vec<bool>,
    pub(super) asks_inside: Vec<bool>,
    /// The names of the methods of all operations.
    pub(super) methods: Vec<String>,
    /// Which schemas have secrets.
    pub(super) hidden: Hidden,
    /// Where everything goes.
    pub(super) layout: Layout,
}

impl Types {
    pub(super) fn of(api: &Checked) -> Self {
        let workflows = workflow_names(api);
        let mut types = Self {
            hidden: Hidden::of(api),
            layout: Layout::of(api, &workflows),
            methods: method_names(api),
            resumes: resume_names(&workflows),
            asks: Vec::new(),
            asks_inside: Vec::new(),
            workflows,
            names: BTreeMap::new(),
            taken: BTreeSet::new(),
            requests: BTreeSet::new(),
            answers: BTreeSet::new(),
            recorded: BTreeSet::new(),
            boxed: BTreeSet::new(),
            ruled: ruled::ruled(api),
        };
        types.find_uses(api);
        types.read_choices(api);
        types.name(api);
        types.find_cycles(api);
        (types.asks, types.asks_inside) = super::resume::asks(api, &types);
        types
    }

    fn find_uses(&mut self, api: &Checked) {
        api.offered.iter().for_each(|operation| self.find_request(api, *operation));
        for (index, workflow) in api.workflows.iter().enumerate() {
            let checked = api.types(WorkflowId(index));
            // What a run was given, and what its steps gave, is written into its state and read from there.
            for input in &workflow.inputs {
                api.reach(input.schema, &mut self.recorded);
                api.reach(input.schema, &mut self.answers);
            }
            for (step, types) in workflow.steps.iter().zip(&checked.steps) {
                if let Some(request) = step.request() {
                    self.find_request(api, request.operation);
                }
                let answer = types.answer.schema;
                answer.into_iter().for_each(|s| api.reach(s, &mut self.answers));
                for schema in types.outputs.iter().filter_map(|output| output.schema) {
                    api.reach(schema, &mut self.recorded);
                    api.reach(schema, &mut self.answers);
                }
            }
        }
    }

    /// What an operation sends, and the answer to a call of it alone.
    fn find_request(&mut self, api: &Checked, id: OperationId) {
        let operation = &api[id];
        if let Some(body) = operation.body.as_ref().filter(|_| !api.has_json_body(id)) {
            api.reach(body.schema, &mut self.requests);
        }
        for (index, _) in uses::parameters(api, id) {
            if !api.has_json_parameter(id, index) {
                api.reach(operation.parameters[index].schema, &mut self.requests);
            }
        }
        operation.answer().into_iter().for_each(|s| api.reach(s, &mut self.answers));
    }

    /// A choice that is sent, or stands for an absent input, can be made of a JSON value, so that it is read like that of an
    /// answer.
    fn read_choices(&mut self, api: &Checked) {
        let mut made = self.requests.clone();
        let inputs = api.workflows.iter().flat_map(|workflow| &workflow.inputs);
        let defaults = inputs.filter(|input| input.default.is_some());
        defaults.for_each(|input| api.reach(input.schema, &mut made));
        for schema in made {
            if matches!(api[schema].kind, SchemaKind::Union(_)) {
                api.reach(schema, &mut self.answers);
            }
        }
    }

    /// Names of components first, so that what is inside others gives way.
    fn name(&mut self, api: &Checked) {
        let all: BTreeSet<SchemaId> =
            self.requests.iter().chain(&self.answers).chain(&self.recorded).copied().collect();
        let named = |schema: &&SchemaId| {
            let schema = &api[**schema];
            let has_item = matches!(
                schema.kind,
                SchemaKind::Object(_) | SchemaKind::Enum(_) | SchemaKind::Union(_)
            );
            has_item && schema.alias.is_none()
        };
        let mut order: Vec<SchemaId> = all.iter().filter(named).copied().collect();
        order.sort_by_key(|schema| (api[*schema].name.len(), api[*schema].name.clone()));
        let structs: Vec<String> =
            self.workflows.iter().flat_map(|name| own_structs(name)).collect();
        // What a workflow module declares, it cannot import.
        let reserved = || RESERVED.iter().copied().chain(structs.iter().map(String::as_str));
        // Where a workflow uses several services, they share no name.
        let groups = used_together(api);
        let mut taken: BTreeMap<ServiceId, Taken> = BTreeMap::new();
        order.sort_by_key(|schema| matches!(api[*schema].owner, Owner::Workflow(_)));
        for schema in order {
            let name = pascal(api[schema].name.iter().map(String::as_str));
            let service = match api[schema].owner {
                Owner::Service(service) => Some(service),
                Owner::Workflow(workflow) => api.services_of(workflow).first().copied(),
            };
            let group = service.map_or(ServiceId(0), |service| groups[service.0]);
            let taken = taken.entry(group).or_insert_with(|| Taken::of(reserved()));
            self.names.insert(schema, taken.take(name, "Schema"));
        }
        self.taken = self.names.values().cloned().chain(structs).collect();
        for schema in all {
            let typed = api.typed(schema);
            if let (true, Some(name)) = (typed != schema, self.names.get(&typed)) {
                self.names.insert(schema, name.clone());
            }
        }
    }

    /// Which module declares which structs and enums.
    pub(super) fn declared(&self, api: &Checked) -> Declared {
        let mut services = vec![BTreeSet::new(); api.services.len()];
        let mut workflows: BTreeMap<String, BTreeSet<WorkflowId>> = BTreeMap::new();
        for (schema, name) in &self.names {
            match api[*schema].owner {
                Owner::Service(service) => drop(services[service.0].insert(name.clone())),
                Owner::Workflow(workflow) => {
                    workflows.entry(name.clone()).or_default().insert(workflow);
                }
            }
        }
        for (index, name) in self.workflows.iter().enumerate() {
            for name in own_structs(name) {
                workflows.entry(name).or_default().insert(WorkflowId(index));
            }
        }
        let in_order =
            |(name, by): (String, BTreeSet<WorkflowId>)| (name, by.into_iter().collect());
        Declared { services, workflows: workflows.into_iter().map(in_order).collect() }
    }

    /// The schemas of an owner that become a struct or an enum of its own, and its name.
    fn names_of<'t>(
        &'t self,
        api: &'t Checked,
        owner: Owner,
    ) -> impl Iterator<Item = (&'t SchemaId, &'t String)> {
        self.names.iter().filter(move |(schema, _)| {
            let schema = &api[**schema];
            schema.owner == owner && schema.alias.is_none()
        })
    }

    /// The structs and enums of an owner, by name. The inputs of a workflow are no item: its file prints them.
    pub(super) fn items(&self, api: &Checked, owner: Owner) -> Vec<Item> {
        let mut named: Vec<_> = self.names_of(api, owner).collect();
        named.sort_by_key(|(_, name)| name.as_str());
        named
            .into_iter()
            .flat_map(|(schema, name)| match &api[*schema].kind {
                SchemaKind::Enum(values) => {
                    vec![Item::Enum(enumeration(api, *schema, name, values))]
                }
                SchemaKind::Object(properties) => {
                    let structure = self.structure(api, *schema, name, properties);
                    let apart = self.rules_apart(api, *schema) == Some(true);
                    let rules = apart.then(|| {
                        let checks = rule::of_struct(api, self, properties);
                        Item::Rules(Rules { name: name.clone(), checks })
                    });
                    [Item::Struct(structure)].into_iter().chain(rules).collect()
                }
                SchemaKind::Union(union) => {
                    vec![Item::Union(self.union(api, *schema, name, union))]
                }
                _ => unreachable!("only objects, enums and choices are named"),
            })
            .collect()
    }

    /// The names of the secrets that the choices of an owner lead to. They are said once for all: each may lead to those of all others.
    pub(super) fn secrets(&self, api: &Checked, owner: Owner) -> Vec<String> {
        let mut within = BTreeSet::new();
        for (schema, _) in self.names_of(api, owner) {
            let is_choice = matches!(api[*schema].kind, SchemaKind::Union(_));
            if is_choice && self.hidden.is_named(*schema) && !self.hidden.is_nameless(*schema) {
                api.reach(*schema, &mut within);
            }
        }
        let mut names = BTreeSet::new();
        for schema in within {
            let SchemaKind::Object(properties) = &api[schema].kind else { continue };
            let secret = properties.iter().filter(|property| self.hidden.hides(property));
            names.extend(secret.map(|property| property.name.clone()));
        }
        names.into_iter().collect()
    }

    /// Whether the field of a property, or a variant, is boxed.
    pub(super) fn is_boxed(&self, schema: SchemaId, property: usize) -> bool {
        self.boxed.contains(&(schema, property))
    }

    /// Whether the rules of a struct, and of those in it, are printed by themselves; `None` where there are none.
    pub(super) fn rules_apart(&self, api: &Checked, schema: SchemaId) -> Option<bool> {
        self.ruled.get(&api.typed(schema)).copied()
    }

    /// Whether a struct or an enum has this name.
    pub(super) fn is_taken(&self, name: &str) -> bool {
        self.taken.contains(name)
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
            SchemaKind::UInt32 => Type::U32,
            SchemaKind::UInt64 => Type::U64,
            SchemaKind::Number => Type::F64,
            SchemaKind::Text => Type::Text,
            SchemaKind::Bytes => Type::Bytes,
            SchemaKind::File => Type::File,
            SchemaKind::Enum(_) | SchemaKind::Object(_) | SchemaKind::Union(_) => {
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

/// For each service the first of those that workflows use together with it.
fn used_together(api: &Checked) -> Vec<ServiceId> {
    let mut groups: Vec<ServiceId> = (0..api.services.len()).map(ServiceId).collect();
    for workflow in 0..api.workflows.len() {
        let used = api.services_of(WorkflowId(workflow));
        let joined: BTreeSet<ServiceId> = used.iter().map(|service| groups[service.0]).collect();
        let Some(first) = joined.first().copied() else { continue };
        groups.iter_mut().filter(|group| joined.contains(group)).for_each(|group| *group = first);
    }
    groups
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

fn enumeration(api: &Checked, schema: SchemaId, name: &str, values: &[String]) -> Enum {
    // The catch-all keeps its name; a described value `Other` gets another.
    let mut taken = Taken::of(["Other", "Self"]);
    let variants = values.iter().map(|text| Variant {
        docs: vec![docs::quoted(text)],
        name: taken.take(variant(text), "Value"),
        text: text.clone(),
    });
    Enum {
        name: name.to_owned(),
        example: None,
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
    match text {
        "+" => "Plus".to_owned(),
        "-" => "Minus".to_owned(),
        _ => pascal([text]),
    }
}
