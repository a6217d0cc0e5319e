//! Calls: of the method of an operation, of the function of a workflow.

use crate::{
    arazzo::Language as Query,
    check::Checked,
    ir::{
        self, BodyKind, Called, Request, SchemaId, SchemaKind, ServiceId, Value, ValueKind,
        WorkflowId,
    },
    lower::{
        access::{field_names, replace},
        called, layout,
        template::Language,
        types::{Types, is_optional},
        uses,
        value::{Target, Values},
    },
    names::{Taken, snake},
    openapi::Location,
    rust::{Borrowed, Expr},
};

/// The names that functions and their examples use beside those of several clients.
const CLIENTS_BESIDE: [&str; 10] =
    ["run", "inputs", "it", "response", "error", "next", "step", "state", "secrets", "outputs"];

/// The names of the parameters for the clients of a workflow, each with its service.
pub(super) fn clients(api: &Checked, workflow: WorkflowId) -> Vec<(ServiceId, String)> {
    let services = api.services_of(workflow);
    if let [service] = services.iter().copied().collect::<Vec<_>>().as_slice() {
        return vec![(*service, "client".to_owned())];
    }
    let mut taken = Taken::of(CLIENTS_BESIDE);
    let name = |service: ServiceId| (service, taken.take(snake(&api[service].name), "_client"));
    services.iter().copied().map(name).collect()
}

/// The parameters for the clients of a workflow.
pub(super) fn client_parameters(
    api: &Checked,
    types: &Types,
    workflow: WorkflowId,
) -> Vec<Borrowed> {
    let clients = clients(api, workflow);
    let single = clients.len() == 1;
    let parameter = |(service, name): (ServiceId, String)| Borrowed {
        name,
        path: match single {
            true => vec!["Client".to_owned()],
            false => types.layout.client_path(workflow, service),
        },
    };
    clients.into_iter().map(parameter).collect()
}

impl Values<'_> {
    /// `client.register_sim(&inputs.sim_id, &RegisterSimRequest { … })`
    pub(super) fn operation(&mut self, request: &Request, timeout: Option<u64>) -> Expr {
        let (api, operation) = (self.api, &self.api[request.operation]);
        let mut arguments = Vec::new();
        for (index, optional) in uses::parameters(api, request.operation) {
            let parameter = &operation.parameters[index];
            let target = Target { schema: parameter.schema, optional, secret: parameter.secret };
            let mut given = request.arguments.iter();
            let given = given.find(|argument| argument.parameter == Some(index));
            let json = api.has_json_parameter(request.operation, index);
            self.language = Language::of_parameter(parameter.location);
            // What the operation requires is needed, also where other steps leave it out.
            let needed = parameter.required || !optional;
            arguments.push(match given {
                Some(argument) if json => self.json_argument(&argument.value, target, needed),
                Some(argument) if needed => {
                    let value =
                        self.argument(&argument.value, Target { optional: false, ..target });
                    if optional { value.some() } else { value }
                }
                Some(argument) => self.argument(&argument.value, target),
                None if json => no_body(),
                None => Expr::name("None"),
            });
        }
        self.language = Language::Plain;
        arguments.extend(self.body(request));
        let name = self.types.methods[request.operation.0].clone();
        let client = self.client_of(operation.service);
        let method = Expr::Field(Box::new(Expr::name(&client)), name);
        let call = Expr::Call(Box::new(method), arguments);
        let call = self.undeclared(request, call);
        match timeout {
            Some(timeout) => call.method("timeout", vec![duration(timeout)]),
            None => call,
        }
    }

    /// The argument for a parameter that is passed as JSON; without a value it is left out, unless it is needed.
    fn json_argument(&mut self, value: &Value, target: Target, needed: bool) -> Expr {
        if let (false, Some((option, text))) = (needed, self.option_of(value, Some(target.schema)))
        {
            let option = match text {
                Some(text) => option.method("map", vec![Expr::Closure(Box::new(text))]),
                None => option,
            };
            let json = Expr::call(&["arazzo_runtime", "json_if"], vec![option]);
            return json.method("as_ref", Vec::new());
        }
        let json = self.json(value, Some(target.schema));
        let json = Expr::Json(Box::new(json)).reference();
        if target.optional { json.some() } else { json }
    }

    /// The argument for the body, if the method has one.
    fn body(&mut self, request: &Request) -> Option<Expr> {
        let api = self.api;
        let body = api[request.operation].body.as_ref()?;
        let optional = uses::body(api, request.operation)?;
        let target = Target { schema: body.schema, optional: false, secret: body.secret };
        // What is no text is escaped when it is written.
        let is_text = request.body.as_ref().is_some_and(|payload| {
            !matches!(payload.value.kind, ValueKind::Object(_) | ValueKind::List(_))
        });
        self.language = match body.kind {
            BodyKind::Text | BodyKind::Xml if is_text => Language::of_body(&body.content_type),
            _ => Language::Plain,
        };
        let argument = request.body.as_ref().map(|payload| {
            if api.has_json_body(request.operation) {
                let json = self.replaced(payload, body.schema);
                Expr::Json(Box::new(json)).reference()
            } else {
                self.argument(&payload.value, target)
            }
        });
        self.language = Language::Plain;
        Some(match (argument, optional) {
            (Some(argument), true) => argument.some(),
            (Some(argument), false) => argument,
            (None, _) if api.has_json_body(request.operation) => no_body(),
            (None, _) => Expr::name("None"),
        })
    }

    /// A JSON value with the replacements that only the request can make. XML is a text in it.
    fn replaced(&mut self, payload: &ir::Payload, schema: SchemaId) -> Expr {
        let replacements = &payload.replacements;
        let is_text = replacements.iter().any(|one| one.language == Query::XPath);
        let text = if is_text { self.text_of_file(&payload.value) } else { None };
        let json = text.unwrap_or_else(|| self.json(&payload.value, Some(schema)));
        if replacements.is_empty() {
            return json;
        }
        // The runtime escapes what it puts into a text.
        self.language = Language::Plain;
        replacements.iter().fold(Expr::Value(Box::new(json)), |json, replacement| {
            let text = if is_text { self.text_of_file(&replacement.value) } else { None };
            let value = text.unwrap_or_else(|| self.json(&replacement.value, None));
            let value = Expr::Value(Box::new(value));
            replace(json, replacement.language, &replacement.target.value, value)
        })
    }

    /// Adds the parameters that the operation does not declare.
    fn undeclared(&mut self, request: &Request, mut call: Expr) -> Expr {
        for argument in request.arguments.iter().filter(|argument| argument.parameter.is_none()) {
            self.language = Language::of_parameter(argument.location);
            let value = match (self.optional(&argument.value), &argument.value.kind) {
                (Some(option), _) => option,
                // Nothing tells how large an integer may be; its digits are what is sent.
                (None, ValueKind::Integer(number)) => Expr::Text(number.to_string()).some(),
                (None, ValueKind::List(_) | ValueKind::Object(_) | ValueKind::Null) => {
                    Expr::Json(Box::new(self.json(&argument.value, None))).reference().some()
                }
                (None, ValueKind::Template(_)) => {
                    self.json(&argument.value, None).reference().some()
                }
                (None, _) => self.json(&argument.value, None).some(),
            };
            let method = match (argument.location, self.is_scalar(&argument.value)) {
                (Location::Query, true) => "query",
                (Location::Query, false) => "any_query",
                (Location::Querystring, _) => "any_query_string",
                (Location::Cookie, _) => "any_cookie",
                (Location::Header | Location::Path, true) => "header",
                (Location::Header | Location::Path, false) => "any_header",
            };
            call = call.method(method, vec![Expr::Text(argument.name.value.clone()), value]);
        }
        self.language = Language::Plain;
        call
    }

    /// Whether a value for an undeclared parameter is neither a list nor an object.
    fn is_scalar(&self, value: &Value) -> bool {
        use SchemaKind::{Bool, Enum, Int32, Int64, Number, Text, UInt32, UInt64};
        match &value.kind {
            ValueKind::List(_) | ValueKind::Object(_) | ValueKind::Null => false,
            ValueKind::Expression(expression, _) => {
                self.typed(expression).schema.is_some_and(|schema| {
                    matches!(
                        self.api[schema].kind,
                        Bool | Enum(_) | Int32 | Int64 | UInt32 | UInt64 | Number | Text
                    )
                })
            }
            _ => true,
        }
    }

    /// The variable of the client of a service.
    pub(super) fn client_of(&self, service: ServiceId) -> String {
        let clients = clients(self.api, self.id);
        let found = clients.into_iter().find(|(known, _)| *known == service);
        found.map_or_else(|| "client".to_owned(), |(_, name)| name)
    }

    /// `super::place_order::place_order(client, PlaceOrderInputs { … })`
    pub(super) fn workflow(&mut self, called: &Called) -> Expr {
        let api = self.api;
        let target = &api[called.workflow];
        let mut arguments: Vec<Expr> = clients(api, called.workflow)
            .into_iter()
            .map(|(service, _)| Expr::name(&self.client_of(service)))
            .collect();
        match self.apart {
            true => lend(&mut arguments, "apart", None),
            false => self.lend(&mut arguments, called.workflow),
        }
        if !target.inputs.is_empty() {
            let names = field_names(&target.inputs);
            let mut fields = Vec::new();
            for (index, (input, name)) in target.inputs.iter().zip(names).enumerate() {
                let given = called.inputs.iter().find(|(known, _)| *known == index);
                let place = Target {
                    schema: input.schema,
                    optional: is_optional(api, input),
                    secret: input.secret,
                };
                let value = match given {
                    Some((_, Value { kind: ValueKind::Null, .. })) | None => Expr::name("None"),
                    Some((_, value)) => self.owned(value, place),
                };
                fields.push((name, value));
            }
            arguments.push(Expr::Struct(self.inputs_of(called.workflow), fields));
        }
        let path = self.types.layout.function_path(self.id, called.workflow);
        Expr::Call(Box::new(Expr::Path(path)), arguments)
    }

    /// The first client knows the run that calls, and what that calls a workflow of another document.
    pub(super) fn lend(&self, clients: &mut [Expr], called: WorkflowId) {
        match called::is_own(self.api, self.id, called) {
            true => lend(clients, "called", None),
            false => lend(clients, "called_as", Some(called::name(self.api, self.id, called))),
        }
    }

    /// The struct of the inputs of a workflow. Those of workflows of one name are told apart by their modules.
    fn inputs_of(&self, called: WorkflowId) -> Vec<String> {
        let names = &self.types.workflows;
        let name = &names[called.0];
        let [inputs, _] = layout::workflow_structs(name);
        match names.iter().filter(|other| *other == name).count() {
            1 => vec![inputs],
            _ => self.types.layout.path_beside(self.id, called, &inputs),
        }
    }

    /// The call of a workflow that runs first. What it depends on itself has run before, so that it is handed over.
    pub(super) fn dependency(&mut self, called: &Called) -> Expr {
        let call = self.workflow(called);
        let (names, id) = (&self.types.workflows, called.workflow);
        let (Some(name), Expr::Call(_, mut arguments)) =
            (layout::after_name(self.api, names, id), call.clone())
        else {
            return call;
        };
        let ours = &self.scope.workflow.dependencies;
        for (_, theirs) in self.api[id].read_dependencies() {
            let known = ours.iter().position(|known| known.workflow == theirs.workflow);
            let variable = known.map(|known| &self.variables.dependencies[known]);
            arguments.extend(variable.map(|name| Expr::name(name).reference()));
        }
        let path = self.types.layout.path_beside(self.id, id, &name);
        Expr::Call(Box::new(Expr::Path(path)), arguments)
    }
}

/// The first client is that of the run which begins: it knows the one that calls.
pub(super) fn lend(clients: &mut [Expr], how: &'static str, name: Option<String>) {
    if let Some(first) = clients.first_mut() {
        let run = [Expr::name("run").reference()];
        let arguments = run.into_iter().chain(name.map(Expr::Text)).collect();
        *first = first.clone().method(how, arguments).reference();
    }
}

/// No body, for a method whose body is JSON.
fn no_body() -> Expr {
    Expr::Path(["arazzo_runtime", "NO_BODY"].map(str::to_owned).to_vec())
}

/// `std::time::Duration::from_millis(…)`
pub(super) fn duration(milliseconds: u64) -> Expr {
    let path = ["std", "time", "Duration", "from_millis"];
    Expr::call(&path, vec![Expr::Integer(i128::from(milliseconds))])
}
