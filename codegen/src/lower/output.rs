//! The outputs of a workflow: their types, and how they are put together at the end.

use crate::{
    check::{Point, Root, Typed},
    lower::{
        access::output_fields,
        layout,
        step::overlap,
        value::{Values, is_copy},
    },
    rust::{Expr, Field, Struct, Type},
};

impl Values<'_> {
    /// The struct of the outputs.
    pub(super) fn outputs(&self, name: &str) -> Struct {
        let workflow = self.scope.workflow;
        let (api, types) = (self.api, self.types);
        let outputs = workflow.outputs.iter().zip(output_fields(workflow));
        let fields = outputs.zip(&api.types(self.id).outputs).map(|((output, name), typed)| {
            let ty = typed
                .schema
                .map_or(Type::Value, |schema| types.secret_or_plain(api, schema, typed.secret));
            let ty = if typed.optional { Type::Option(Box::new(ty)) } else { ty };
            field(name, &output.name.value, vec![format!("`{}`", output.text)], ty)
        });
        Struct {
            name: layout::workflow_structs(name)[1].clone(),
            docs: vec![format!("Outputs of the workflow `{}`.", workflow.id.value)],
            derives: vec!["Clone", "Debug", "PartialEq"],
            private: false,
            reads: false,
            camel_case: false,
            rest: None,
            fields: fields.collect(),
        }
    }

    /// The outputs: what is used last is moved, the rest is cloned.
    pub(super) fn result(&mut self, outputs: &Struct) -> Expr {
        self.at = Point::End;
        let workflow = self.scope.workflow;
        let typed: Vec<Typed> =
            workflow.outputs.iter().map(|output| self.typed(&output.expression)).collect();
        let declared = &self.api.types(self.id).outputs;
        let mut fields = Vec::new();
        for (index, (field, this)) in outputs.fields.iter().zip(&typed).enumerate() {
            let copy = this.schema.is_some_and(|schema| is_copy(self.api, schema)) && !this.secret;
            let later = typed[index + 1..].iter().any(|other| overlap(this, other));
            // What was given by reference cannot be moved.
            let given = self.variables.given && matches!(this.path.root, Root::Dependency { .. });
            let access = self.access(this);
            let certain = access.is_certain();
            let value = if later || given { access.owned(copy) } else { access.moved(copy) };
            let value = match (certain, declared[index].optional) {
                (true, true) => value.some(),
                // A variable of a loop: it has been set where the way led through its step.
                (false, false) => {
                    let text = Expr::Text(workflow.outputs[index].text.clone());
                    let output = Expr::name("run").method("output", vec![text, value]);
                    Expr::Try(Box::new(output))
                }
                _ => value,
            };
            fields.push((field.name.clone(), value));
        }
        Expr::Struct(vec![outputs.name.clone()], fields)
    }
}

/// An output of a workflow that was called, as one of ours.
pub(super) fn converted(place: Expr, from: &Typed, to: &Typed) -> Expr {
    let value = match from.schema == to.schema || to.schema.is_some() {
        true => place,
        // Ours is a JSON value, theirs is not.
        false => {
            let to_value = Expr::Path(["arazzo_runtime", "to_value"].map(str::to_owned).into());
            match from.optional {
                true => place.method("map", vec![to_value]),
                false => Expr::call(&["arazzo_runtime", "to_value"], vec![place]),
            }
        }
    };
    if to.optional && !from.optional { value.some() } else { value }
}

/// A field of inputs or outputs, and its name in the description.
pub(super) fn field(name: String, wire: &str, docs: Vec<String>, ty: Type) -> Field {
    Field { wire: wire.to_owned(), name, docs, ty, rename: false, skip_none: false }
}
