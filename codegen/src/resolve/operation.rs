//! Operations: which one an id means, and what of it is needed.

use crate::{
    arazzo::{At, Description},
    diagnostic::{Code, Place},
    ir::{
        Api, BodyKind, Docs, Operation, OperationId, Owner, Parameter, Response, SchemaKind,
        Scheme, ServiceId,
    },
    openapi::{self, Location, SchemeKind, Status, Style, sent_method},
    parse::openapi::{Reader, is_token},
    source::FileId,
    suggest,
};

use super::{Resolver, asyncapi::MESSAGES};

/// How an id begins that names its source.
const PREFIX: &str = "$sourceDescriptions.";

impl Resolver<'_> {
    /// The operation that an `operationId` of a step means.
    pub(super) fn operation_of(
        &mut self,
        description: &Description,
        id: &At<String>,
    ) -> Option<OperationId> {
        let files = self.source_files(description);
        let (files, name) = self.qualified(files, id)?;
        let has = |file: &FileId| {
            let document = self.documents.get(file).and_then(Option::as_ref);
            document.is_some_and(|document| document.operations.contains_key(&name))
        };
        let found: Vec<&(String, FileId)> = files.iter().filter(|(_, file)| has(file)).collect();
        match found.as_slice() {
            [(source, file)] => self.operation(*file, source, &name),
            [] => {
                match self.is_of_asyncapi(description, &name) {
                    true => {
                        self.report(Code::AsyncApiStep, id.place.clone(), MESSAGES.into(), None)
                    }
                    false => self.unknown_operation(&files, id, &name),
                }
                None
            }
            [(first, _), (second, _), ..] => {
                let message = format!("'{first}' and '{second}' both have an operation '{name}'");
                let help = format!("write $sourceDescriptions.{first}.{name}");
                let place = id.place.clone();
                self.diagnostics.report_with_help(Code::AmbiguousOperation, place, message, help);
                None
            }
        }
    }

    /// Warns of an id that does not say which of several sources has the operation.
    pub(super) fn report_unqualified(&mut self, description: &Description, id: &At<String>) {
        let sources = || description.source_descriptions.iter();
        let with_operations = sources().filter(|source| {
            let file = self.sources.target(description.file, &source.url.value);
            file.is_none_or(|file| !self.is_arazzo(source, file))
        });
        if id.value.starts_with(PREFIX) || with_operations.count() < 2 {
            return;
        }
        let has = |(_, file): &(String, FileId)| {
            let document = self.documents.get(file).and_then(Option::as_ref);
            document.is_some_and(|document| document.operations.contains_key(&id.value))
        };
        let found = self.source_files(description).into_iter().find(has);
        let Some((source, _)) = found else { return };
        let message = format!("there are several sources; '{}' is one of '{source}'", id.value);
        let help = Some(format!("write {PREFIX}{source}.{}", id.value));
        self.report(Code::UnqualifiedOperation, id.place.clone(), message, help);
    }

    /// The sources of a description and their files.
    pub(super) fn source_files(&self, description: &Description) -> Vec<(String, FileId)> {
        let sources = description.source_descriptions.iter();
        sources
            .filter_map(|source| {
                let file = self.sources.target(description.file, &source.url.value)?;
                Some((source.name.value.clone(), file))
            })
            .collect()
    }

    /// Reads `$sourceDescriptions.NAME.ID`; a plain id may be in any source.
    fn qualified(
        &mut self,
        files: Vec<(String, FileId)>,
        id: &At<String>,
    ) -> Option<(Vec<(String, FileId)>, String)> {
        let Some(rest) = id.value.strip_prefix(PREFIX) else {
            return Some((files, id.value.clone()));
        };
        // The longest name wins: both names and ids may have dots.
        let matches = |name: &str| rest.strip_prefix(name).and_then(|rest| rest.strip_prefix('.'));
        let source = files
            .iter()
            .filter_map(|(name, file)| Some((name, *file, matches(name)?)))
            .max_by_key(|(name, ..)| name.len());
        match source {
            Some((name, file, operation)) => {
                Some((vec![(name.clone(), file)], operation.to_owned()))
            }
            None => {
                let name = rest.split('.').next().unwrap_or(rest);
                let place = id.place.within(PREFIX.len()..PREFIX.len() + name.len());
                let message = format!("unknown source '{name}'");
                let help = suggest::help(name, files.iter().map(|(name, _)| name.as_str()));
                self.report(Code::UnknownSource, place, message, help);
                None
            }
        }
    }

    fn unknown_operation(&mut self, files: &[(String, FileId)], id: &At<String>, name: &str) {
        let documents: Vec<_> =
            files.iter().filter_map(|(_, file)| self.documents.get(file)?.as_ref()).collect();
        if documents.is_empty() {
            // Why a source cannot be used has been said; that another is no OpenAPI description has not.
            if files.iter().all(|(_, file)| !self.documents.contains_key(file)) {
                let message = format!("no source has operations: '{name}' is unknown");
                let help = Some("name an OpenAPI description among the sources".to_owned());
                self.report(Code::UnknownOperation, id.place.clone(), message, help);
            }
            return;
        }
        let ids = documents.iter().flat_map(|document| document.operations.keys());
        let help = suggest::help(name, ids.map(String::as_str));
        let help = self.report_misspelt_id(files, name).or(help);
        let start = id.value.len() - name.len();
        let place = id.place.within(start..id.value.len());
        self.report(Code::UnknownOperation, place, format!("unknown operation '{name}'"), help);
    }

    fn operation(&mut self, file: FileId, source: &str, id: &str) -> Option<OperationId> {
        let at = self.documents.get(&file)?.as_ref()?.operations.get(id)?.clone();
        self.operation_at(file, source, id, at)
    }

    /// Reads an operation, once.
    pub(super) fn operation_at(
        &mut self,
        file: FileId,
        source: &str,
        id: &str,
        at: openapi::OperationPlace,
    ) -> Option<OperationId> {
        let key = (file, id.to_owned());
        if let Some(known) = self.operations.get(&key) {
            return *known;
        }
        let read = self.read_operation(file, source, id, at);
        self.operations.insert(key, read);
        read
    }

    fn read_operation(
        &mut self,
        file: FileId,
        source: &str,
        id: &str,
        at: openapi::OperationPlace,
    ) -> Option<OperationId> {
        let read = Reader::new(self.sources, file, self.diagnostics).operation(&at)?;
        self.check_request(&at, &read);
        let service = self.service(file, source);
        let mut parameters: Vec<Parameter> =
            read.parameters.iter().filter_map(|p| self.parameter(service, id, p)).collect();
        parameters.extend(self.undescribed(&at, &read));
        let body = read
            .request_body
            .as_ref()
            .filter(|body| !body.content.is_empty())
            .and_then(|body| self.default_body(service, id, body));
        let contents = read.request_body.as_ref().map_or(Vec::new(), |body| body.content.clone());
        // Where no success is documented, the default stands for it.
        let has_success = read.responses.iter().any(|response| response.status.is_success());
        let is_failure =
            |status: Status| !status.is_success() && (has_success || status != Status::Default);
        let responses = read.responses.iter();
        let responses = responses
            .map(|response| self.response(service, id, response, is_failure(response.status)))
            .collect();
        let security = self.security(file, service, &read);
        self.api.operations.push(Operation {
            service,
            id: id.to_owned(),
            method: sent_method(&at.method),
            path: at.path,
            docs: Docs { summary: read.summary, description: read.description },
            deprecated: read.deprecated,
            parameters,
            body,
            contents,
            responses,
            servers: read.servers,
            security,
        });
        Some(OperationId(self.api.operations.len() - 1))
    }

    /// What would make every request of the operation wrong.
    fn check_request(&mut self, at: &openapi::OperationPlace, read: &openapi::Operation) {
        if !is_token(&at.method) {
            let message = format!("'{}' cannot be a method of HTTP", at.method);
            let help = "a method is of letters, digits and !#$%&'*+-.^_`|~, such as M-SEARCH";
            let place = at.operation.by_key();
            self.diagnostics.report_with_help(Code::InvalidOpenApi, place, message, help);
        }
        let place = at.path_place();
        if at.path.split('#').next().unwrap_or_default().contains('?') {
            let message =
                format!("the path '{}' has a query, which belongs into parameters", at.path);
            self.diagnostics.report(Code::PathWithQuery, place.clone(), message);
        }
        let mut wrong = |message: String| {
            self.diagnostics.report(Code::InvalidOpenApi, place.clone(), message);
        };
        if !at.path.starts_with('/') {
            wrong(format!("the path '{}' does not begin with '/'", at.path));
        }
        for parameter in &read.parameters {
            let name = &parameter.name;
            if parameter.location == Location::Path && !at.path.contains(&format!("{{{name}}}")) {
                wrong(format!("the path '{}' has no place for the parameter '{name}'", at.path));
            }
        }
        for parameter in &read.parameters {
            let name = &parameter.name;
            if parameter.location == Location::Header && !is_token(name) {
                let message = format!("'{name}' cannot be the name of a header");
                let place = parameter.place.key("name");
                self.diagnostics.report(Code::InvalidOpenApi, place, message);
            }
        }
    }

    /// Texts for the places of the path that no parameter describes: without them the braces would be sent.
    fn undescribed(
        &mut self,
        at: &openapi::OperationPlace,
        read: &openapi::Operation,
    ) -> Vec<Parameter> {
        let path = at.path.split(['?', '#']).next().unwrap_or_default();
        let names = path.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0));
        let mut open: Vec<&str> = Vec::new();
        for name in names {
            let is_known = |p: &openapi::Parameter| p.location == Location::Path && p.name == name;
            if !open.contains(&name) && !read.parameters.iter().any(is_known) {
                open.push(name);
            }
        }
        open.into_iter().map(|name| self.undescribed_place(at, name)).collect()
    }

    fn undescribed_place(&mut self, at: &openapi::OperationPlace, name: &str) -> Parameter {
        let message = format!("no parameter describes '{{{name}}}' in the path; it is a text");
        let help = format!("describe it: {{name: {name}, in: path, required: true, schema: …}}");
        let place = at.path_place();
        self.diagnostics.report_with_help(Code::UndescribedPlace, place, message, help);
        Parameter {
            name: name.to_owned(),
            location: Location::Path,
            required: true,
            description: None,
            style: Style::usual(Location::Path),
            schema: Api::TEXT,
            secret: self.is_secret(name, Api::TEXT),
        }
    }

    fn parameter(
        &mut self,
        service: ServiceId,
        operation: &str,
        read: &openapi::Parameter,
    ) -> Option<Parameter> {
        let name = vec![operation.to_owned(), read.name.clone()];
        let owner = Owner::Service(service);
        let schema = match &read.schema {
            Some(place) => self.schema(owner, place, &name)?,
            None => self.plain(owner, name, SchemaKind::Any),
        };
        // Most cookies are sessions.
        let is_cookie = read.location == Location::Cookie
            && self.api[schema].kind.can_be_secret()
            && self.secrets.may_contain(&read.name);
        let secret = is_cookie || self.is_secret(&read.name, schema);
        Some(Parameter {
            name: read.name.clone(),
            location: read.location,
            required: read.required,
            description: read.description.clone(),
            style: read.style,
            schema,
            secret,
        })
    }

    /// A documented answer: its JSON schema, what else it is, its headers.
    fn response(
        &mut self,
        service: ServiceId,
        operation: &str,
        read: &openapi::Response,
        is_failure: bool,
    ) -> Response {
        let owner = Owner::Service(service);
        let kind = |media_type: &openapi::MediaType| self.answer_kind(media_type);
        let json = read.content.iter().find(|media_type| kind(media_type) == BodyKind::Json);
        let mut name = vec![operation.to_owned(), "response".to_owned()];
        let other = read.content.first().filter(|_| json.is_none());
        let first = json.or(other).map(kind);
        // The types of failures are told apart from those of successes.
        if is_failure {
            name[1] = "failure".to_owned();
        }
        // What has another schema is not what is decoded.
        let is_other = |it: &openapi::MediaType| {
            let both = json.and_then(|json| self.described(json)).zip(self.described(it));
            kind(it) == BodyKind::Json && both.is_some_and(|(ours, theirs)| ours != theirs)
        };
        let content = read.content.iter().filter(|it| !is_other(it));
        let content = content.map(|it| (it.name.clone(), kind(it))).collect();
        let schema = json.and_then(|media_type| media_type.schema.clone());
        let body = schema.and_then(|place| self.schema(owner, &place, &name));
        let headers = read.headers.iter().filter_map(|header| {
            let name = vec![operation.to_owned(), header.name.clone()];
            Some((header.name.clone(), self.schema(owner, &header.schema, &name)?))
        });
        Response { status: read.status, body, headers: headers.collect(), kind: first, content }
    }

    /// What an answer of a media type is: a form is a text, and parts are bytes. Of any type, text is a text and not JSON.
    fn answer_kind(&self, media_type: &openapi::MediaType) -> BodyKind {
        let schema = self.described(media_type);
        let is_text = schema.is_some_and(|schema| schema.text("type") == Some("string"));
        match self.kind_of(media_type) {
            BodyKind::Json if media_type.name == "*/*" && is_text => BodyKind::Text,
            BodyKind::Form => BodyKind::Text,
            BodyKind::Multipart => BodyKind::Bytes,
            kind => kind,
        }
    }

    /// The security alternatives, as indexes into the schemes of the service.
    fn security(
        &mut self,
        file: FileId,
        service: ServiceId,
        read: &openapi::Operation,
    ) -> Vec<Vec<usize>> {
        let mut alternatives = Vec::new();
        for alternative in &read.security {
            let schemes = alternative
                .iter()
                .map(|name| self.scheme(file, service, name, &read.security_place));
            // An alternative with a scheme that cannot be read has been reported.
            alternatives.extend(schemes.collect::<Option<Vec<_>>>());
        }
        // A certificate is the connection's: the caller's `reqwest::Client` has it or not.
        let schemes = &self.api[service].schemes;
        for alternative in &mut alternatives {
            alternative.retain(|index: &usize| schemes[*index].kind != SchemeKind::MutualTls);
        }
        // Without credentials only where there are none for another alternative.
        alternatives.sort_by_key(Vec::is_empty);
        alternatives
    }

    fn scheme(
        &mut self,
        file: FileId,
        service: ServiceId,
        name: &str,
        from: &Place,
    ) -> Option<usize> {
        let known = self.api[service].schemes.iter().position(|scheme| scheme.name == name);
        known.or_else(|| {
            let mut reader = Reader::new(self.sources, file, self.diagnostics);
            let read = reader.security_scheme(name, from)?;
            let schemes = &mut self.api.services[service.0].schemes;
            schemes.push(Scheme {
                name: name.to_owned(),
                description: read.description,
                kind: read.kind,
            });
            Some(schemes.len() - 1)
        })
    }
}
