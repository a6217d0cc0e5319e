//! Where a service is: base URLs, and the variables in them.

use std::collections::BTreeMap;

use reqwest::Url;

use crate::Error;

/// A variable of a server's URL ([Server Variable Object]).
///
/// [Server Variable Object]: https://spec.openapis.org/oas/v3.0.4.html#server-variable-object
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variable {
    name: &'static str,
    default: &'static str,
    values: &'static [&'static str],
}

impl Variable {
    /// A variable, its default, and the values that it can have; none for any value.
    pub const fn new(
        name: &'static str,
        default: &'static str,
        values: &'static [&'static str],
    ) -> Self {
        Self { name, default, values }
    }
}

/// The values of variables that the caller has set.
pub(crate) type Values = BTreeMap<&'static str, String>;

/// Puts a value among others.
pub(crate) fn set(values: &mut Values, variable: Variable, value: String) {
    values.insert(variable.name, value);
}

/// The URL with values in the place of its variables; `described` are those that have a default.
///
/// # Errors
///
/// A value is none of those that the description lists.
pub(crate) fn fill(url: &str, described: &[Variable], values: &Values) -> Result<String, Error> {
    let mut filled = url.to_owned();
    for variable in described {
        let place = format!("{{{}}}", variable.name);
        if !filled.contains(&place) {
            continue;
        }
        let value = values.get(variable.name).map_or(variable.default, String::as_str);
        if !variable.values.is_empty() && !variable.values.contains(&value) {
            let (name, values) = (variable.name, variable.values.join(", "));
            let message =
                format!("server variable '{name}' is '{value}'; expected one of {values}");
            return Err(Error::configuration(message));
        }
        filled = filled.replace(&place, value);
    }
    Ok(filled)
}

/// Checks the URL and takes the slash from its end, since paths begin with one.
pub(crate) fn base_url(text: &str) -> Result<String, Error> {
    // A user, a password or a query may be a secret: they are not repeated.
    let shown = text.split(['?', '#']).next().unwrap_or_default();
    let shown = shown.rsplit_once('@').map_or(shown, |(_, after)| after);
    let wrong = |why: &str| Error::configuration(format!("base URL '{shown}': {why}"));
    let url = Url::parse(text).map_err(|error| wrong(&error.to_string()))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(wrong("expected neither user nor password"));
    }
    if !matches!(url.scheme(), "http" | "https") {
        return Err(wrong("expected http or https"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(wrong("expected neither query nor fragment"));
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables() {
        const REGION: Variable = Variable::new("region", "eu", &["eu", "us"]);
        const ACCOUNT: Variable = Variable::new("account", "demo", &[]);
        let url = "https://{account}.{region}.example.com/v1";
        let mut values = Values::new();
        let filled = |values: &Values| fill(url, &[REGION, ACCOUNT], values);
        assert_eq!(filled(&values).ok().as_deref(), Some("https://demo.eu.example.com/v1"));
        set(&mut values, ACCOUNT, "mine".to_owned());
        set(&mut values, REGION, "us".to_owned());
        assert_eq!(filled(&values).ok().as_deref(), Some("https://mine.us.example.com/v1"));
        set(&mut values, REGION, "mars".to_owned());
        let error = filled(&values).expect_err("mars is no region").to_string();
        assert!(error.contains("'mars'; expected one of eu, us"), "{error}");
    }
}
