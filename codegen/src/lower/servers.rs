//! Names for servers: what their descriptions do not have in common, or their hosts.

use crate::{
    check::Checked,
    ir::ServiceId,
    lower::docs,
    names::{Taken, pascal, words},
    rust::Server,
};

pub(super) fn servers(api: &Checked, service: ServiceId) -> Vec<Server> {
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
                url: server.url.clone(),
            }
        })
        .collect()
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
