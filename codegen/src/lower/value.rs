//! Values for parameters, body properties and JSON.

mod literal;
mod object;

use crate::{
    check::{Checked, Conversion, Point, Scope, Typed, convert, widens},
    ir::{SchemaId, SchemaKind, Value, ValueKind, WorkflowId},
    lower::{
        access::{Access, Form, Reach, Variables},
        template::Language,
        types::Types,
    },
    names::{Taken, snake},
    rust::{Expr, Need},
};

/// What is at hand while the values of a workflow are lowered.
pub(super) struct Values<'a> {
    pub(super) api: &'a Checked,
    pub(super) types: &'a Types,
    pub(super) scope: Scope<'a>,
    pub(super) variables: &'a Variables,
    pub(super) id: WorkflowId,
    /// Where the values are made.
    pub(super) at: Point,
    /// Whether the step has failed.
    pub(super) failed: bool,
    /// Whether the workflow that is called runs before a retry.
    pub(super) apart: bool,
    /// The language of texts that are made.
    pub(super) language: Language,
    /// What the step needs before it begins.
    pub(super) needs: Vec<Need>,
    /// The names of what is read of answers.
    pub(super) parts: Taken,
    pub(super) locals: &'a mut Taken,
}

/// What a value becomes.
#[derive(Clone, Copy)]
pub(super) struct Target {
    pub(super) schema: SchemaId,
    pub(super) optional: bool,
    pub(super) secret: bool,
}

impl<'a> Values<'a> {
    /// Those of a workflow, before its first step.
    pub(super) fn new(
        api: &'a Checked,
        types: &'a Types,
        id: WorkflowId,
        variables: &'a Variables,
        locals: &'a mut Taken,
    ) -> Self {
        Self {
            api,
            types,
            scope: api.scope(id),
            variables,
            id,
            at: Point::Before(0),
            failed: false,
            apart: false,
            language: Language::Plain,
            needs: Vec::new(),
            parts: Taken::default(),
            locals,
        }
    }
}

impl Values<'_> {
    /// The value as a field of a struct: owned.
    pub(super) fn owned(&mut self, value: &Value, target: Target) -> Expr {
        let kind = &self.api[target.schema].kind;
        let expr = match &value.kind {
            ValueKind::Expression(expression, text) => {
                let typed = self.typed(expression);
                return self.converted(&typed, text, target);
            }
            ValueKind::Null if target.optional && !matches!(kind, SchemaKind::Any) => {
                return Expr::name("None");
            }
            _ if matches!(kind, SchemaKind::Any) => Expr::Value(Box::new(self.json(value, None))),
            // It finds the variant that the value fits.
            _ if matches!(kind, SchemaKind::Union(_)) => {
                let json = Expr::Value(Box::new(self.json(value, None)));
                self.enum_from(target.schema, json)
            }
            ValueKind::Object(entries) => match &self.api[target.schema].kind {
                SchemaKind::Object(properties) => {
                    self.structure(entries, properties, target.schema)
                }
                SchemaKind::Map(entry) => self.map(entries, *entry),
                _ => Expr::Null,
            },
            ValueKind::List(items) => {
                let SchemaKind::List(item) = self.api[target.schema].kind else {
                    return Expr::Null;
                };
                let items = items.iter().map(|value| self.owned(value, self.entry(item))).collect();
                Expr::List(items)
            }
            ValueKind::Template(pieces) => {
                let text = self.template(pieces, self.language);
                let expr = match self.api[target.schema].kind {
                    SchemaKind::Enum(_) => self.enum_from(target.schema, text),
                    SchemaKind::File => text.method("into", Vec::new()),
                    _ => text,
                };
                if target.secret { expr.method("into", Vec::new()) } else { expr }
            }
            literal => self.literal(literal, target),
        };
        if target.optional { expr.some() } else { expr }
    }

    /// The value as an argument of a method: by reference, or a copy.
    pub(super) fn argument(&mut self, value: &Value, target: Target) -> Expr {
        let copy = is_copy(self.api, target.schema) && !target.secret;
        let plain_text = matches!(self.api[target.schema].kind, SchemaKind::Text) && !target.secret;
        let expr = match &value.kind {
            ValueKind::Expression(expression, text) => {
                let typed = self.typed(expression);
                let same = convert(self.api, typed.schema, target.schema) == Some(Conversion::Same);
                if same && typed.secret == target.secret {
                    let slice = match is_list(self.api, target.schema) {
                        true => Some("as_slice"),
                        false => plain_text.then_some("as_str"),
                    };
                    return self.borrowed(&typed, text, target.optional, copy, slice);
                }
                if target.optional && typed.optional {
                    let owned = self.converted(&typed, text, target);
                    return match (copy, plain_text) {
                        (true, _) => owned,
                        (_, true) => owned.method("as_deref", Vec::new()),
                        _ if is_list(self.api, target.schema) => {
                            owned.method("as_deref", Vec::new())
                        }
                        _ => owned.method("as_ref", Vec::new()),
                    };
                }
                let owned = self.converted(&typed, text, Target { optional: false, ..target });
                if copy { owned } else { owned.reference() }
            }
            ValueKind::Text(text) if plain_text => Expr::Text(text.clone()),
            ValueKind::Integer(number) if plain_text => Expr::Text(number.to_string()),
            ValueKind::Bool(value) if plain_text => Expr::Text(value.to_string()),
            _ => {
                let owned = self.owned(value, Target { optional: false, ..target });
                if copy { owned } else { owned.reference() }
            }
        };
        if target.optional { expr.some() } else { expr }
    }

    /// A reference to a value of the same type.
    fn borrowed(
        &mut self,
        typed: &Typed,
        text: &str,
        optional: bool,
        copy: bool,
        slice: Option<&'static str>,
    ) -> Expr {
        let access = self.access(typed);
        if access.form == Form::OptionValue && !optional {
            return self.need(text, access.expr).reference();
        }
        if matches!(access.form, Form::Value | Form::Str) {
            let value = match (access.form, copy) {
                (Form::Value, false) => access.expr.reference(),
                _ => access.expr,
            };
            return if optional { value.some() } else { value };
        }
        match (access.form, optional, copy) {
            (Form::Place, false, true) => access.expr,
            (Form::Place, false, false) => access.expr.reference(),
            (Form::Place, true, true) => access.expr.some(),
            (Form::OptionPlace, true, true) => access.expr,
            (Form::OptionRef | Form::OptionStr, true, true) => access.owned(true),
            (_, true, true) => access.expr,
            (Form::OptionPlace, true, false) if slice.is_some() => {
                access.expr.method("as_deref", Vec::new())
            }
            (form, true, false) => match slice {
                Some(method) if form == Form::OptionRef => {
                    let slice = Expr::name("it").method(method, Vec::new());
                    access.expr.method("map", vec![Expr::Closure(Box::new(slice))])
                }
                _ => access.option_ref(),
            },
            (_, false, copy) => {
                let value = if copy { access.owned(true) } else { access.option_ref() };
                self.need(text, value)
            }
        }
    }

    /// An owned value, converted.
    fn converted(&mut self, typed: &Typed, text: &str, target: Target) -> Expr {
        let Some(conversion) = convert(self.api, typed.schema, target.schema) else {
            let widens = typed.schema.is_some_and(|from| widens(self.api, from, target.schema));
            let method = match (target.optional, widens) {
                (true, true) => "optional_number",
                (false, true) => "need_number",
                (true, false) => "optional_as",
                (false, false) => "need_as",
            };
            let value = self.reach().json_of(typed);
            return self.needed(method, text, value);
        };
        let copy = typed.schema.is_some_and(|schema| is_copy(self.api, schema)) && !typed.secret;
        let same = conversion == Conversion::Same && typed.secret == target.secret;
        let access = self.access(typed);
        let is_value = access.form == Form::Value && conversion != Conversion::ToFile;
        if same && access.is_certain() || is_value || access.form == Form::Place {
            let expr = match same {
                true => access.owned(copy),
                false => self.convert_place(access.expr, false, conversion, typed, target),
            };
            return if target.optional { expr.some() } else { expr };
        }
        if let (Form::Value | Form::Str, Conversion::ToFile) = (access.form, conversion) {
            let expr = match copy {
                true => access.expr.method("to_string", Vec::new()),
                false => access.expr,
            };
            let expr = expr.method("into", Vec::new());
            return if target.optional { expr.some() } else { expr };
        }
        let is_choice = matches!(self.api[target.schema].kind, SchemaKind::Union(_));
        let option = if same {
            access.owned(copy)
        } else {
            let map = match conversion {
                Conversion::ToJson if !typed.secret && !is_choice => to_value(),
                _ => {
                    let it = Expr::name("it");
                    let it = self.convert_place(it, !copy, conversion, typed, target);
                    Expr::Closure(Box::new(it))
                }
            };
            let option = if copy { access.owned(true) } else { access.option_ref() };
            option.method("map", vec![map])
        };
        if target.optional { option } else { self.need(text, option) }
    }

    /// A place, or a reference, of one type as a value of another.
    fn convert_place(
        &self,
        place: Expr,
        is_reference: bool,
        conversion: Conversion,
        typed: &Typed,
        target: Target,
    ) -> Expr {
        let plain = match typed.secret && conversion != Conversion::Same {
            true => place.method("expose", Vec::new()),
            false => place,
        };
        let converted = match conversion {
            Conversion::Same if is_copy(self.api, target.schema) && !typed.secret => plain,
            Conversion::Same => plain.method("clone", Vec::new()),
            Conversion::ToText => {
                let text = plain.method("to_string", Vec::new());
                match self.api[target.schema].kind {
                    SchemaKind::Enum(_) => self.enum_from(target.schema, text),
                    _ => text,
                }
            }
            Conversion::FromText => {
                self.enum_from(target.schema, plain.method("as_str", Vec::new()))
            }
            Conversion::Widen if typed.secret || target.secret => {
                // What is exposed is a reference, and what is hidden needs a type.
                let number = if typed.secret { plain.deref() } else { plain };
                Expr::call(&[self.wide(target.schema), "from"], vec![number])
            }
            Conversion::Widen => plain.method("into", Vec::new()),
            Conversion::ToFile => {
                let kind = typed.schema.map(|schema| &self.api[schema].kind);
                let is_place = !is_reference && kind == Some(&SchemaKind::Text);
                let method = match kind {
                    Some(SchemaKind::Bytes) => "clone",
                    _ if is_place => "clone",
                    _ => "to_string",
                };
                plain.method(method, Vec::new()).method("into", Vec::new())
            }
            Conversion::ToJson => {
                let value = if is_reference { plain } else { plain.reference() };
                let value = Expr::Call(Box::new(to_value()), vec![value]);
                match self.api[target.schema].kind {
                    SchemaKind::Union(_) => self.enum_from(target.schema, value),
                    _ => value,
                }
            }
        };
        let wrap = target.secret && (!typed.secret || conversion != Conversion::Same);
        if wrap { converted.method("into", Vec::new()) } else { converted }
    }

    /// The type of a number that others are widened to.
    fn wide(&self, schema: SchemaId) -> &'static str {
        match self.api[schema].kind {
            SchemaKind::Int64 => "i64",
            SchemaKind::UInt64 => "u64",
            _ => "f64",
        }
    }

    fn enum_from(&self, schema: SchemaId, text: Expr) -> Expr {
        let path = vec![self.types.name_of(schema).to_owned(), "from".to_owned()];
        Expr::Call(Box::new(Expr::Path(path)), vec![text])
    }

    /// A variable with the value that has to be there.
    pub(super) fn need(&mut self, text: &str, value: Expr) -> Expr {
        self.needed("need", text, value)
    }

    pub(super) fn needed(&mut self, method: &'static str, text: &str, value: Expr) -> Expr {
        let last = text.rsplit(['.', '/', '#']).next().unwrap_or(text);
        let name = self.locals.take(snake(last), "_value");
        self.needs.push(Need { method, name: name.clone(), expression: text.to_owned(), value });
        Expr::name(&name)
    }

    pub(super) fn access(&self, typed: &Typed) -> Access {
        self.reach().access(typed)
    }

    pub(super) fn reach(&self) -> Reach<'_> {
        let Self { api, types, variables, failed, .. } = *self;
        Reach { api, types, variables, failed, workflow: self.scope.workflow }
    }
}

/// The runtime's function.
pub(super) fn to_value() -> Expr {
    Expr::Path(["arazzo_runtime", "to_value"].map(str::to_owned).to_vec())
}

/// Whether values of a schema are lists, which are passed as slices.
fn is_list(api: &Checked, schema: SchemaId) -> bool {
    matches!(api[schema].kind, SchemaKind::List(_))
}

/// Whether values of a schema are copied.
pub(super) fn is_copy(api: &Checked, schema: SchemaId) -> bool {
    matches!(
        api[schema].kind,
        SchemaKind::Bool
            | SchemaKind::Int32
            | SchemaKind::Int64
            | SchemaKind::UInt32
            | SchemaKind::UInt64
            | SchemaKind::Number
    )
}
