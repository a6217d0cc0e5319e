//! Reaching a value: from a variable through fields, options, maps and lists.

mod form;
mod sent;

use crate::{
    check::{Checked, Hop, Root, Typed},
    ir::{self, SchemaId, SchemaKind},
    lower::types::Types,
    names::{Taken, snake},
    rust::Expr,
};

pub(super) use form::{Access, Form};
pub(super) use sent::replace;

/// The variables of a workflow function.
pub(super) struct Variables {
    /// Inputs that have one of their own, since they have a default.
    pub(super) inputs: Vec<Option<String>>,
    /// Of each step its answer: the decoded body, or the outputs of a workflow.
    pub(super) answers: Vec<String>,
    /// Of each step its answer as a JSON value.
    pub(super) raws: Vec<String>,
    /// Of each step the outputs that are kept in a variable.
    pub(super) outputs: Vec<Vec<String>>,
    /// Of each step the outputs that last in a loop, since something else reads them.
    pub(super) is_read: Vec<Vec<bool>>,
    /// The outputs of the workflows that run first.
    pub(super) dependencies: Vec<String>,
    /// Whether these are references, which others have given.
    pub(super) given: bool,
    /// Whether steps run in a loop: variables are options then, and the answer at hand is called `response`.
    pub(super) in_loop: bool,
}

/// What an access needs to know.
#[derive(Clone, Copy)]
pub(super) struct Reach<'a> {
    pub(super) api: &'a Checked,
    pub(super) types: &'a Types,
    pub(super) workflow: &'a ir::Workflow,
    pub(super) variables: &'a Variables,
    /// Whether the step has failed: of its answer is there what the error has.
    pub(super) failed: bool,
}

impl Reach<'_> {
    /// The expression that reaches a value.
    pub(super) fn access(&self, typed: &Typed) -> Access {
        let mut access = self.root(typed);
        for hop in &typed.path.hops {
            access = self.follow(access, hop);
        }
        match (typed.path.hops.last(), access.form) {
            // What is in the box is meant.
            (Some(Hop::Property { schema, index, optional: false }), Form::Place)
                if self.types.is_boxed(*schema, *index) =>
            {
                Access { expr: access.expr.deref(), ..access }
            }
            _ => access,
        }
    }

    fn root(&self, typed: &Typed) -> Access {
        let variables = self.variables;
        let response = || Expr::name(if self.failed { "error" } else { "response" });
        let of = |expr, form| Access { expr, form };
        let place =
            |expr, optional| of(expr, if optional { Form::OptionPlace } else { Form::Place });
        match &typed.path.root {
            Root::Input(index) => match &variables.inputs[*index] {
                Some(name) => of(Expr::name(name), Form::Place),
                None => {
                    let field = &field_names(&self.workflow.inputs)[*index];
                    let expr = Expr::name("inputs").field(field);
                    let input = &self.workflow.inputs[*index];
                    place(expr, !input.required || self.api[input.schema].nullable)
                }
            },
            Root::Output { step, output } => {
                let expr = Expr::name(&variables.outputs[*step][*output]);
                let made = &self.api.types(self.id()).steps[*step].outputs[*output];
                place(expr, variables.is_read[*step][*output] || made.optional)
            }
            Root::Called { step, output } => {
                let called = self.workflow.steps[*step].workflow();
                self.output_of(Expr::name(&variables.answers[*step]), called, *output)
            }
            Root::Dependency { dependency, output } => {
                let called = Some(self.workflow.dependencies[*dependency].workflow);
                self.output_of(Expr::name(&variables.dependencies[*dependency]), called, *output)
            }
            Root::Answer(step) => {
                let answer = self.api.types(self.id()).steps[*step].answer;
                let optional = answer.schema.is_some_and(|schema| self.api[schema].nullable);
                place(Expr::name(&variables.answers[*step]), optional)
            }
            Root::Json { step, pointer } => {
                let raw = || Expr::name(&variables.raws[*step]);
                if !variables.in_loop && pointer.is_empty() {
                    return of(raw(), Form::Place);
                }
                let pointer = vec![Expr::Text(pointer.clone())];
                let expr = match variables.in_loop {
                    true => response().method("at", pointer),
                    false => raw().method("pointer", pointer),
                };
                of(expr, Form::OptionRef)
            }
            Root::Constant(text) => of(Expr::Text(text.clone()), Form::Str),
            Root::Sent(sent) => self.sent(sent),
            Root::Missing => of(Expr::Value(Box::new(Expr::Null)).some(), Form::OptionValue),
            Root::Selected { context, query, language } => {
                of(self.selected(context, query, *language), Form::OptionValue)
            }
            _ => self.of_exchange(typed),
        }
    }

    /// What there is of an exchange beside its JSON, and a part of this by itself.
    fn of_exchange(&self, typed: &Typed) -> Access {
        let of = |expr, form| Access { expr, form };
        if let Root::Part { step, pointer, schema, secret } = &typed.path.root {
            let step = self.workflow.steps[*step].id.value.clone();
            let ty = self.types.secret_or_plain(self.api, *schema, *secret);
            let part = Expr::Part { step, pointer: pointer.clone(), ty: Box::new(ty) };
            return of(Expr::Try(Box::new(part)), Form::OptionValue);
        }
        let response = || Expr::name(if self.failed { "error" } else { "response" });
        match &typed.path.root {
            Root::Bytes(_) => {
                let bytes = response().method("bytes", Vec::new());
                of(bytes.method("to_vec", Vec::new()), Form::Value)
            }
            Root::Text(_) => of(response().method("text", Vec::new()), Form::OptionStr),
            Root::Header { name, .. } => {
                if typed.schema == Some(ir::Api::TEXT) {
                    let header = response().method("header", vec![Expr::Text(name.clone())]);
                    if typed.secret {
                        let secret = ["arazzo_runtime", "Secret", "from"].map(str::to_owned);
                        let secret = header.method("map", vec![Expr::Path(secret.to_vec())]);
                        return of(secret, Form::OptionValue);
                    }
                    return of(header, Form::OptionStr);
                }
                let method = match typed.schema {
                    Some(ir::Api::INTEGER) => "header_integer",
                    Some(ir::Api::NUMBER) => "header_number",
                    _ => "header_boolean",
                };
                of(response().method(method, vec![Expr::Text(name.clone())]), Form::OptionValue)
            }
            Root::Status(_) if self.failed => {
                let status = response().method("status", Vec::new());
                let from = Expr::Path(["i64", "from"].map(str::to_owned).to_vec());
                of(status.method("map", vec![from]), Form::OptionValue)
            }
            Root::Url(_) if self.failed => {
                let url = Expr::Closure(Box::new(Expr::name("it").method("url", Vec::new())));
                let answer = response().method("response", Vec::new());
                of(answer.method("map", vec![url]), Form::OptionStr)
            }
            Root::Status(_) => {
                let status = response().method("status", Vec::new());
                of(Expr::call(&["i64", "from"], vec![status]), Form::Value)
            }
            _ => of(response().method("url", Vec::new()), Form::Str),
        }
    }

    fn id(&self) -> crate::ir::WorkflowId {
        let same = |other: &ir::Workflow| std::ptr::eq(other, self.workflow);
        crate::ir::WorkflowId(self.api.workflows.iter().position(same).unwrap_or_default())
    }

    /// A field of the outputs of a workflow that was called.
    fn output_of(
        &self,
        outputs: Expr,
        called: Option<crate::ir::WorkflowId>,
        output: usize,
    ) -> Access {
        // `check` has typed it by the same workflow.
        let Some(called) = called else {
            return Access { expr: outputs, form: Form::OptionPlace };
        };
        let optional = self.api.types(called).outputs[output].optional;
        let expr = outputs.field(&output_fields(&self.api[called])[output]);
        Access { expr, form: if optional { Form::OptionPlace } else { Form::Place } }
    }

    /// What a query finds in a value.
    fn selected(&self, context: &Typed, query: &str, language: crate::arazzo::Language) -> Expr {
        use crate::arazzo::Language;
        let query = Expr::Text(query.to_owned());
        if language == Language::XPath {
            let text = self.text_of(context);
            return Expr::call(&["arazzo_runtime", "xpath", "select"], vec![query, text]);
        }
        let value = self.json_of(context);
        match language {
            Language::JsonPointer => at_pointer(value, query),
            _ => Expr::call(&["arazzo_runtime", "jsonpath", "select_one"], vec![query, value]),
        }
    }

    /// A value as `Option<&str>`; what is no text has none.
    pub(super) fn text_of(&self, typed: &Typed) -> Expr {
        match typed.schema.map(|schema| &self.api[schema].kind) {
            Some(SchemaKind::Text) if !typed.secret => self.access(typed).option_str(),
            _ => {
                let as_str = ["arazzo_runtime", "Value", "as_str"].map(str::to_owned);
                self.json_of(typed).method("and_then", vec![Expr::Path(as_str.into())])
            }
        }
    }

    /// A value as `Option<&Value>`.
    pub(super) fn json_of(&self, typed: &Typed) -> Expr {
        let access = self.access(typed);
        let is_value = typed.schema.is_none_or(|schema| self.api[schema].kind == SchemaKind::Any);
        if is_value && access.form != Form::OptionValue {
            return access.option_ref();
        }
        let value = match (is_value, access.form) {
            (true, _) => access.expr,
            (_, Form::Place | Form::Value) => {
                let place = access.expr.reference();
                let value = Expr::call(&["arazzo_runtime", "to_value"], vec![place]);
                return value.reference().some();
            }
            _ => {
                let to_value = Expr::Path(["arazzo_runtime", "to_value"].map(str::to_owned).into());
                access.option_ref().method("map", vec![to_value])
            }
        };
        value.method("as_ref", Vec::new())
    }

    fn follow(&self, from: Access, hop: &Hop) -> Access {
        match hop {
            Hop::Property { schema, index, optional } => {
                let name = property_field(self.api, *schema, *index);
                if *optional && self.types.is_boxed(*schema, *index) {
                    return through_box(from, &name);
                }
                match (from.form, optional) {
                    (Form::Place, optional) => Access {
                        expr: from.expr.field(&name),
                        form: if *optional { Form::OptionPlace } else { Form::Place },
                    },
                    (_, true) => {
                        let inner = Expr::name("it").field(&name).method("as_ref", Vec::new());
                        then(from, "and_then", inner)
                    }
                    (_, false) => {
                        let inner = Expr::name("it").field(&name);
                        let is_boxed = self.types.is_boxed(*schema, *index);
                        let inner = if is_boxed { inner.deref() } else { inner };
                        then(from, "map", inner.reference())
                    }
                }
            }
            Hop::Key { key, nullable } => {
                flat(entry(from, "get", Some(Expr::Text(key.clone()))), *nullable)
            }
            Hop::Index { index: 0, nullable } => flat(entry(from, "first", None), *nullable),
            Hop::Index { index, nullable } => {
                flat(entry(from, "get", Some(Expr::Integer(*index as i128))), *nullable)
            }
            Hop::Pointer(pointer) => entry(from, "pointer", Some(Expr::Text(pointer.clone()))),
        }
    }
}

/// What a JSON Pointer leads to in an `Option<&Value>`, as a value of its own.
pub(super) fn at_pointer(value: Expr, pointer: Expr) -> Expr {
    let inner = Expr::name("it").method("pointer", vec![pointer]);
    let found = value.method("and_then", vec![Expr::Closure(Box::new(inner))]);
    found.method("cloned", Vec::new())
}

/// An optional property in a box.
fn through_box(from: Access, name: &str) -> Access {
    let unboxed = |owner: Expr| owner.field(name).method("as_deref", Vec::new());
    match from.form {
        Form::Place => Access { expr: unboxed(from.expr), form: Form::OptionRef },
        _ => then(from, "and_then", unboxed(Expr::name("it"))),
    }
}

/// An entry that is an option itself, as one option.
fn flat(entry: Access, nullable: bool) -> Access {
    if nullable {
        then(entry, "and_then", Expr::name("it").method("as_ref", Vec::new()))
    } else {
        entry
    }
}

/// A method of the value that gives an option.
fn entry(from: Access, method: &'static str, key: Option<Expr>) -> Access {
    let key = key.into_iter().collect();
    if matches!(from.form, Form::Place | Form::Value) {
        return Access { expr: from.expr.method(method, key), form: Form::OptionRef };
    }
    then(from, "and_then", Expr::name("it").method(method, key))
}

/// `from.and_then(|it| inner)`
fn then(from: Access, method: &'static str, inner: Expr) -> Access {
    let option = match from.form {
        Form::OptionPlace | Form::OptionValue => from.expr.method("as_ref", Vec::new()),
        _ => from.expr,
    };
    Access {
        expr: option.method(method, vec![Expr::Closure(Box::new(inner))]),
        form: Form::OptionRef,
    }
}

/// The field of a property of an object.
pub(super) fn property_field(api: &Checked, schema: SchemaId, index: usize) -> String {
    match &api[schema].kind {
        SchemaKind::Object(properties) => field_names(properties)[index].clone(),
        _ => unreachable!("only objects have properties"),
    }
}

/// The fields of properties, by the same rule as their declaration.
pub(super) fn field_names(properties: &[ir::Property]) -> Vec<String> {
    let mut taken = Taken::default();
    properties.iter().map(|property| taken.take(snake(&property.name), "_")).collect()
}

/// The fields of the outputs of a workflow.
pub(super) fn output_fields(workflow: &ir::Workflow) -> Vec<String> {
    let mut taken = Taken::default();
    workflow.outputs.iter().map(|output| taken.take(snake(&output.name.value), "_")).collect()
}

/// The field of the properties that are not named.
pub(super) fn rest_field(properties: &[ir::Property]) -> String {
    let names = field_names(properties);
    Taken::of(names.iter().map(String::as_str)).take("rest".to_owned(), "_")
}
