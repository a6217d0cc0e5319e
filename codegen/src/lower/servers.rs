//! Names for servers: what their descriptions do not have in common, or their hosts; and for the variables in their URLs.

use crate::{
    check::Checked,
    ir::ServiceId,
    lower::{builder::BuilderNames, docs},
    names::{Taken, pascal, snake, words},
    openapi::{self, ServerVariable},
    rust::{Server, Servers, Variable},
};

/// The servers of the description.
pub(super) fn servers(api: &Checked, service: ServiceId, variables: &Variables) -> Servers {
    let docs = |text| docs::lines(Some(text));
    Servers {
        docs: docs("The servers of the description."),
        setter_docs: docs("Chooses a server of the description."),
        url_docs: docs("The base URL."),
        list: list(api, service, variables),
    }
}

fn list(api: &Checked, service: ServiceId, variables: &Variables) -> Vec<Server> {
    let servers = &api[service].servers;
    let described: Vec<Vec<String>> = servers
        .iter()
        .map(|server| words(server.description.as_deref().unwrap_or_default()))
        .collect();
    let mut taken = Taken::of(super::reserved::RESERVED.iter().copied());
    let distinct = distinct(&described);
    servers
        .iter()
        .zip(distinct)
        .map(|(server, name)| {
            let host = server.url.split("://").last().unwrap_or_default();
            let name =
                if name.is_empty() { pascal([host]) } else { pascal([name.join(" ").as_str()]) };
            Server {
                variant: taken.take(name, "Server"),
                docs: about(server),
                url: variables.url(server),
            }
        })
        .collect()
}

/// What the name of a variable has that gives way.
const SUFFIX: &str = "_variable";

/// The variables of all servers of a service. Two of one name that differ become two.
pub(super) struct Variables(Vec<(ServerVariable, Variable)>);

impl Variables {
    pub(super) fn of(api: &Checked, service: ServiceId, names: &mut BuilderNames) -> Self {
        let mut variables: Vec<(ServerVariable, Variable)> = Vec::new();
        let operations = api.operations.iter().filter(|operation| operation.service == service);
        let own = operations.flat_map(|operation| operation.servers.first());
        for described in api[service].servers.iter().chain(own).flat_map(|s| &s.variables) {
            if variables.iter().any(|(known, _)| is_same(known, described)) {
                continue;
            }
            let setter = names.method(snake(&format!("server_{}", described.name)), SUFFIX);
            let new = variables.iter().all(|(known, _)| known.name != described.name);
            let name = if new { described.name.clone() } else { setter.clone() };
            let variable = Variable {
                constant: names.constant(&setter, SUFFIX),
                docs: about_variable(described),
                setter,
                name,
                default: described.default.clone(),
                values: described.values.clone(),
            };
            variables.push((described.clone(), variable));
        }
        Self(variables)
    }

    /// The names of their constants.
    pub(super) fn constants(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(_, variable)| variable.constant.as_str())
    }

    /// The URL of a server, with its variables under their names here.
    pub(super) fn url(&self, server: &openapi::Server) -> String {
        server.variables.iter().fold(server.url.clone(), |url, described| {
            let known = self.0.iter().find(|(known, _)| is_same(known, described));
            let name = known.map_or(&described.name, |(_, variable)| &variable.name);
            url.replace(&format!("{{{}}}", described.name), &format!("{{{name}}}"))
        })
    }

    pub(super) fn into_items(self) -> Vec<Variable> {
        self.0.into_iter().map(|(_, variable)| variable).collect()
    }
}

fn is_same(a: &ServerVariable, b: &ServerVariable) -> bool {
    (&a.name, &a.default, &a.values) == (&b.name, &b.default, &b.values)
}

fn about_variable(variable: &ServerVariable) -> Vec<String> {
    let (name, default) = (&variable.name, &variable.default);
    let values: Vec<String> = variable.values.iter().map(|value| format!("`{value}`")).collect();
    let what = match values.is_empty() {
        true => format!("Sets `{name}` in the server's URL, which is `{default}` by default."),
        false => format!(
            "Sets `{name}` in the server's URL: {}. The default is `{default}`.",
            values.join(", ")
        ),
    };
    docs::paragraphs(&[Some(&what), variable.description.as_deref()])
}

/// What the description says, and the URL.
fn about(server: &crate::openapi::Server) -> Vec<String> {
    let url = format!("`{}`", server.url);
    match server.description.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
        Some(text) => docs::lines(Some(&format!("{}: {url}", text.trim_end_matches('.')))),
        None => vec![url],
    }
}

/// The words of each description without those that all begin or end with; all empty if that does not tell them apart.
fn distinct(described: &[Vec<String>]) -> Vec<Vec<String>> {
    let shortest = described.iter().map(Vec::len).min().unwrap_or(0);
    let all = |at: &dyn Fn(&Vec<String>) -> Option<String>| {
        described.windows(2).all(|pair| at(&pair[0]) == at(&pair[1]))
    };
    let head = (0..shortest).take_while(|i| all(&|words| words.get(*i).cloned())).count();
    let tail = (1..=shortest - head.min(shortest))
        .take_while(|i| all(&|words| words.get(words.len() - i).cloned()))
        .count();
    let names: Vec<Vec<String>> = described
        .iter()
        .map(|words| words[head..(words.len() - tail).max(head)].to_vec())
        .collect();
    let told_apart = names
        .iter()
        .enumerate()
        .all(|(i, name)| !name.is_empty() && name.len() <= 4 && !names[..i].contains(name));
    if told_apart { names } else { vec![Vec::new(); described.len()] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        let described =
            |texts: &[&str]| distinct(&texts.iter().map(|text| words(text)).collect::<Vec<_>>());
        let names = described(&["Japan coverage production API", "Global coverage production API"]);
        assert_eq!(names, [["japan"], ["global"]]);
        assert_eq!(described(&["Production", ""]), [[""; 0], [""; 0]]);
        assert_eq!(described(&[]), [[""; 0]; 0]);
    }
}
