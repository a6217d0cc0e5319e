//! Servers: of the document, of a path item, of an operation.

use openapiv3 as v3;

use super::{Reader, find, join};
use crate::{
    diagnostic::{Code, Place},
    openapi::{OperationPlace, Server, ServerVariable},
    parse::written::written,
    source::FileId,
    value::Value,
};

impl Reader<'_> {
    /// The servers of the document; without any, the place where it was found.
    pub(crate) fn servers(&mut self) -> Vec<Server> {
        let root = Place::root(self.id);
        match self.absolute("/", self.id) {
            Some(url) if !self.says_servers(&root) => {
                vec![Server { url, description: None, variables: Vec::new() }]
            }
            _ => self.servers_at(&root, "give the client a base URL"),
        }
    }

    /// The servers of an operation, which hide those of its path items, also where none of them can be offered.
    pub(super) fn own_servers(&mut self, operation: &OperationPlace) -> Vec<Server> {
        let owner = operation.owners().find(|owner| self.says_servers(owner));
        let help = "without another server of its own, the operation is sent to the base URL of the client";
        owner.map_or(Vec::new(), |owner| self.servers_at(owner, help))
    }

    fn says_servers(&self, owner: &Place) -> bool {
        match find(self.sources, &owner.key("servers")) {
            None | Some(Value::Null) => false,
            Some(Value::List(servers)) => !servers.is_empty(),
            Some(_) => true,
        }
    }

    /// A server that is relative to where its document was found (OpenAPI, Server Object, `url`), if that is known.
    fn absolute(&self, url: &str, document: FileId) -> Option<String> {
        let url = join(self.sources.url_of(document)?, url);
        Some(url.strip_suffix('/').unwrap_or(&url).to_owned())
    }

    /// The servers that an object of a file says. The help is for those that cannot be offered.
    fn servers_at(&mut self, owner: &Place, help: &str) -> Vec<Server> {
        let place = owner.key("servers");
        let servers = find(self.sources, &place).filter(|servers| **servers != Value::Null);
        let list = servers.and_then(|servers| self.list(servers, &place)).unwrap_or_default();
        let mut servers = Vec::new();
        for (index, value) in list.iter().enumerate() {
            servers.extend(self.server(value, &place.key(index), help));
        }
        servers
    }

    /// The server with texts where its variables have numbers or truth values.
    fn with_quotes(&mut self, value: &Value, place: &Place) -> Value {
        let mut value = value.clone();
        let Value::Map(server) = &mut value else { return value };
        let Some(Value::Map(variables)) = server.get_mut("variables") else { return value };
        for (name, variable) in variables.iter_mut() {
            let Value::Map(variable) = variable else { continue };
            let place = place.key("variables").key(name);
            if let Some(default) = variable.get_mut("default") {
                self.quote(default, &place.key("default"));
            }
            if let Some(Value::List(values)) = variable.get_mut("enum") {
                let place = place.key("enum");
                values.iter_mut().enumerate().for_each(|(at, it)| self.quote(it, &place.key(at)));
            }
        }
        value
    }

    /// Makes a text of what is written as none.
    fn quote(&mut self, value: &mut Value, place: &Place) {
        let Some(plain) = value.unquoted() else { return };
        let text = written(self.sources, place).map_or(plain, str::to_owned);
        let message = format!("{} in place of a text; it is read as '{text}'", value.kind());
        let help = format!("write \"{text}\"");
        self.diagnostics.report_with_help(Code::UnquotedText, place.clone(), message, help);
        *value = Value::Text(text);
    }

    fn server(&mut self, value: &Value, place: &Place, help: &str) -> Option<Server> {
        let value = self.with_quotes(value, place);
        let mut typed: v3::Server =
            self.read(&value, place, &["url", "description", "variables"])?;
        if !typed.url.contains("://") && !typed.url.starts_with('{') {
            let absolute = place.file().and_then(|file| self.absolute(&typed.url, file));
            typed.url = absolute.unwrap_or(typed.url);
        }
        let variables: Vec<ServerVariable> = typed
            .variables
            .into_iter()
            .flatten()
            .map(|(name, variable)| ServerVariable {
                name,
                default: variable.default,
                values: variable.enumeration,
                description: variable.description,
            })
            .collect();
        // What stands in the place of the variables is the caller's to choose, and is judged then.
        let filled = variables.iter().fold(typed.url.clone(), |url, variable| {
            url.replace(&format!("{{{}}}", variable.name), &variable.default)
        });
        let absolute = filled.starts_with("https://") || filled.starts_with("http://");
        if !absolute || filled.contains(['{', '?', '#']) {
            let message = format!(
                "the server '{}' cannot be a base URL by itself, and is not offered",
                typed.url
            );
            let place = place.key("url");
            self.diagnostics.report_with_help(Code::UnusableServer, place, message, help);
            return None;
        }
        let variables = variables
            .into_iter()
            .filter(|variable| typed.url.contains(&format!("{{{}}}", variable.name)));
        let variables = variables.collect();
        Some(Server { url: typed.url, description: typed.description, variables })
    }
}
