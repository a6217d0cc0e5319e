//! How a client is built.

use super::{append, ident, no_run, run};
use crate::rust::{Client, Scheme, SchemePlace, Servers, Setter, Variable};

/// Adds examples to a client of this path, to its builder, and to its servers.
pub(super) fn add(client: &mut Client, krate: &str, path: &str) {
    let new = new(client, path);
    let complete = complete(client, "client", path);
    append(&mut client.docs, no_run(complete));
    let timeout = ".timeout(std::time::Duration::from_secs(5))".to_owned();
    append(&mut client.builder.docs, built(&new, &[timeout]));
    append(&mut client.builder.new_docs, built(&new, &[]));
    servers(&mut client.servers, &new, path);
    for variable in &mut client.variables {
        let example = built(&new, &[set(variable)]);
        append(&mut variable.docs, example);
    }
    for scheme in &mut client.schemes {
        let example = built(&new, &[credential(scheme)]);
        append(&mut scheme.docs, example);
        if let Some(setter) = &mut scheme.source {
            source(setter, &new, krate);
        }
    }
    client.builder.example = Some((krate.to_owned(), new));
}

/// How an application begins to build a client.
fn new(client: &Client, path: &str) -> String {
    let url = ".base_url(\"https://api.example.com\")";
    let url = if client.servers.list.is_empty() { url } else { "" };
    format!("{path}::builder(){url}")
}

/// How a client of this name is built that has all credentials.
pub(super) fn complete(client: &Client, name: &str, path: &str) -> Vec<String> {
    let credentials: Vec<String> = client.schemes.iter().map(credential).collect();
    building(name, &new(client, path), &credentials)
}

/// The server that is not taken without being asked for, if there are several.
fn servers(servers: &mut Servers, new: &str, client: &str) {
    let [_, .., server] = servers.list.as_slice() else { return };
    let module = client.strip_suffix("Client").unwrap_or_default();
    let path = format!("{module}Server::{}", ident(&server.variant));
    let url = run(vec![format!("assert_eq!({path}.url(), {:?});", server.url)]);
    let chosen = built(new, &[format!(".server({path})")]);
    append(&mut servers.docs, chosen.clone());
    append(&mut servers.setter_docs, chosen);
    append(&mut servers.url_docs, url);
}

fn set(variable: &Variable) -> String {
    format!(".{}({:?})", ident(&variable.setter), variable.default)
}

fn credential(scheme: &Scheme) -> String {
    let (setter, variable) = (ident(&scheme.setter), &scheme.constant);
    let user = if let SchemePlace::Basic = scheme.place { "\"user\", " } else { "" };
    format!(".{setter}({user}std::env::var(\"{variable}\")?)")
}

fn source(setter: &mut Setter, new: &str, krate: &str) {
    let url = "https://login.example.com/token";
    let mut lines = vec![
        format!("let tokens = {krate}::runtime::ClientCredentials::new("),
        format!("    {url:?},"),
        "    \"client-id\",".to_owned(),
        "    std::env::var(\"CLIENT_SECRET\")?,".to_owned(),
        ")?;".to_owned(),
    ];
    lines.extend(building("client", new, &[format!(".{}(tokens)", ident(&setter.name))]));
    append(&mut setter.docs, no_run(lines));
}

fn built(new: &str, setters: &[String]) -> Vec<String> {
    no_run(building("client", new, setters))
}

/// A client is built, on one line if that is short.
fn building(name: &str, new: &str, setters: &[String]) -> Vec<String> {
    let calls = setters.iter().map(String::as_str).chain([".build()?;"]);
    let first = format!("let {name} = {new}");
    match setters {
        [] | [_] => vec![std::iter::once(first.as_str()).chain(calls).collect()],
        _ => {
            std::iter::once(first.clone()).chain(calls.map(|call| format!("    {call}"))).collect()
        }
    }
}
