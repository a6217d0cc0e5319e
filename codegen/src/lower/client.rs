//! The client of a service: servers, credentials, and a method for each operation that is called.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    check::Checked,
    ir::{self, BodyKind, Operation, OperationId, SchemaKind, ServiceId},
    lower::{
        accept::accept,
        builder::BuilderNames,
        credentials::schemes,
        docs, redirects,
        request::{content, style},
        reserved::CLIENT_METHODS,
        servers::{Variables, servers},
        types::Types,
        uses,
        xml::Tables,
    },
    names::{Taken, snake},
    openapi::{Location, SchemeKind},
    rust::{
        Body, Builder, Client, Content, Method, Parameter, ParameterPlace, Scheme, Servers, Type,
        Verb,
    },
};

/// The constants that `Method` has in every version.
const VERBS: &[&str] =
    &["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "CONNECT"];

pub(super) fn client(api: &Checked, types: &Types, service: ServiceId) -> Client {
    let node = &api[service];
    let mut names = BuilderNames::new();
    let mut schemes = schemes(&node.schemes, &mut names);
    let variables = Variables::of(api, service, &mut names);
    let constants = schemes.iter().map(|scheme| scheme.constant.as_str());
    let xml = Tables::of(api, service, constants.chain(variables.constants()));
    let operations = (0..api.operations.len()).map(OperationId);
    let methods: Vec<Method> = operations
        .filter(|operation| api[*operation].service == service)
        .map(|operation| method(api, types, operation, &schemes, &variables, &xml))
        .collect();
    let title = format!("Client of {}.", node.title.trim_end_matches('.'));
    let certificate = node.schemes.iter().any(|scheme| scheme.kind == SchemeKind::MutualTls);
    let certificate = certificate.then_some(
        "The service asks for a client certificate: give the builder a `reqwest::Client` that has one.",
    );
    // Those whose credential the client sends.
    let is_sent = |index: &usize| node.schemes[*index].kind != SchemeKind::MutualTls;
    let mut index = 0..node.schemes.len();
    schemes.retain(|_| index.next().is_some_and(|index| is_sent(&index)));
    let servers = servers(api, service, &variables);
    Client {
        docs: docs::paragraphs(&[Some(&title), node.description.as_deref(), certificate]),
        builder: builder(&servers),
        secret_names: secret_names(api, types, service),
        servers,
        variables: variables.into_items(),
        schemes,
        xml: xml.items(),
        methods,
    }
}

fn builder(servers: &Servers) -> Builder {
    let about = match servers.list.is_empty() {
        true => "A builder; it needs a base URL.",
        false => "A builder for the first server of the description.",
    };
    Builder {
        docs: vec!["Builds a [`Client`].".to_owned()],
        new_docs: docs::lines(Some(about)),
        example: None,
    }
}

/// The names of the methods of all operations; equal names within a service are told apart by number.
pub(super) fn method_names(api: &Checked) -> Vec<String> {
    let mut taken: BTreeMap<ServiceId, Taken> = BTreeMap::new();
    let fresh = || Taken::of(CLIENT_METHODS.iter().copied());
    let name = |operation: &Operation| {
        let taken = taken.entry(operation.service).or_insert_with(fresh);
        taken.take(snake(&operation.id), "_operation")
    };
    api.operations.iter().map(name).collect()
}

fn method(
    api: &Checked,
    types: &Types,
    id: OperationId,
    schemes: &[Scheme],
    variables: &Variables,
    xml: &Tables<'_>,
) -> Method {
    let operation = &api[id];
    let mut taken = Taken::of(["self"]);
    let parameters = uses::parameters(api, id)
        .into_iter()
        .map(|(index, optional)| {
            let parameter = &operation.parameters[index];
            let ty = argument(match api.has_json_parameter(id, index) {
                true => Type::Json,
                false => types.secret_or_plain(api, parameter.schema, parameter.secret),
            });
            Parameter {
                name: taken.take(snake(&parameter.name), "_"),
                ty: if optional { Type::Option(Box::new(ty)) } else { ty },
                wire: parameter.name.clone(),
                place: match parameter.location {
                    Location::Path => ParameterPlace::Path,
                    Location::Query => ParameterPlace::Query,
                    Location::Querystring => ParameterPlace::QueryString,
                    Location::Header => ParameterPlace::Header,
                    Location::Cookie => ParameterPlace::Cookie,
                },
                style: style(api, id, index),
                optional,
            }
        })
        .collect();
    let body = body(api, types, id, xml, &mut taken);
    Method {
        name: types.methods[id.0].clone(),
        docs: method_docs(operation),
        deprecated: operation.deprecated,
        operation_id: operation.id.clone(),
        verb: verb(&operation.method),
        path: request_path(operation),
        server: operation.servers.first().map(|server| variables.url(server)),
        accept: accept(operation),
        keeps_redirects: redirects::are_answers(api, id),
        parameters,
        body,
        security: operation
            .security
            .iter()
            .map(|all| all.iter().map(|index| schemes[*index].constant.clone()).collect())
            .collect(),
        answer: answer(api, types, operation),
    }
}

/// How a method of HTTP is written.
fn verb(method: &str) -> Verb {
    match VERBS.iter().find(|known| **known == method) {
        Some(constant) => Verb::Constant(constant),
        None => Verb::Named(method.to_owned()),
    }
}

/// What a method sends as body.
fn body(
    api: &Checked,
    types: &Types,
    id: OperationId,
    xml: &Tables<'_>,
    taken: &mut Taken,
) -> Option<Body> {
    let operation = &api[id];
    operation.body.as_ref().zip(uses::body(api, id)).map(|(body, optional)| Body {
        name: taken.take("body".to_owned(), "_"),
        ty: argument(match api.has_json_body(id) {
            true => Type::Json,
            false => types.secret_or_plain(api, body.schema, body.secret),
        }),
        content_type: body.content_type.clone(),
        content: match content(body, xml) {
            Content::Text | Content::Bytes if api.has_json_body(id) => Content::Open,
            content => content,
        },
        optional,
    })
}

/// What a call of the operation by itself gives.
fn answer(api: &Checked, types: &Types, operation: &Operation) -> Type {
    let Some(answer) = operation.success() else { return Type::NoContent };
    match (answer.body, answer.kind) {
        (Some(schema), Some(BodyKind::Json)) if api[schema].nullable => {
            Type::Option(Box::new(types.plain(api, schema)))
        }
        (Some(schema), _) => types.plain(api, schema),
        (None, None) => Type::NoContent,
        (None, Some(BodyKind::Json)) => Type::Value,
        (None, Some(BodyKind::Text | BodyKind::Xml)) => Type::TextAnswer,
        (None, Some(_)) => Type::BytesAnswer,
    }
}

/// The path, and the query that is written in it but for what the operation has parameters for. A fragment only tells
/// operations of one path apart; it is never sent.
fn request_path(operation: &Operation) -> String {
    let path = operation.path.split('#').next().unwrap_or_default();
    let Some((path, query)) = path.split_once('?') else { return path.to_owned() };
    let is_parameter = |part: &str| {
        let name = part.split('=').next().unwrap_or_default();
        operation.parameters.iter().any(|p| p.location == Location::Query && p.name == name)
    };
    let kept: Vec<&str> = query.split('&').filter(|part| !is_parameter(part)).collect();
    if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) }
}

/// What an operation does, its request, and what its path parameters are.
fn method_docs(operation: &Operation) -> Vec<String> {
    let request = format!("`{} {}`", operation.method, operation.path);
    let ir::Docs { summary, description } = &operation.docs;
    let mut lines = docs::paragraphs(&[summary.as_deref(), description.as_deref(), Some(&request)]);
    for parameter in operation.parameters.iter().filter(|p| p.location == Location::Path) {
        if let Some(description) = &parameter.description {
            let line = format!("- `{}`: {}", snake(&parameter.name), description.trim());
            lines.extend(docs::lines(Some(&line)));
        }
    }
    lines
}

/// How a value of a type is passed to a method.
fn argument(ty: Type) -> Type {
    match ty {
        Type::Bool | Type::I32 | Type::I64 | Type::U32 | Type::U64 | Type::F64 => ty,
        other => Type::Ref(Box::new(other)),
    }
}

/// The names of the properties of a service that are secrets or have some, in the description's spelling.
fn secret_names(api: &Checked, types: &Types, service: ServiceId) -> Vec<String> {
    let mut names = BTreeSet::new();
    for schema in &api.schemas {
        if let (true, SchemaKind::Object(properties)) =
            (schema.owner == ir::Owner::Service(service), &schema.kind)
        {
            let hidden = properties.iter().filter(|property| types.hidden.hides(property));
            names.extend(hidden.map(|property| property.name.clone()));
        }
    }
    names.into_iter().collect()
}
