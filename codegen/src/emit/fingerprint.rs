//! What tells apart two versions of a workflow.

use std::mem;

use proc_macro2::{Ident, TokenStream, TokenTree};

use crate::output::checksum;

/// A number that is another one when the tokens are; comments do not count, nor how much of an answer is decoded: that changes with
/// properties of its type that no step reads.
pub(super) fn fingerprint(tokens: TokenStream) -> u64 {
    let mut text = String::new();
    write(tokens, &mut text);
    checksum(&text)
}

fn write(tokens: TokenStream, into: &mut String) {
    let mut tokens = tokens.into_iter().peekable();
    let mut has_names = false;
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(name) if is_path(tokens.peek()) && whole(&name).is_some() => {
                into.push_str(whole(&name).unwrap_or_default());
                into.push(' ');
                has_names = true;
            }
            TokenTree::Ident(name) if name == "__comment" => {
                // `!`, the text, `;`
                tokens.by_ref().take(3).for_each(drop);
            }
            TokenTree::Group(group) if mem::take(&mut has_names) => {
                into.push('(');
                write(without_names(group.stream()), into);
                into.push(')');
            }
            TokenTree::Group(group) => {
                into.push_str(match group.delimiter() {
                    proc_macro2::Delimiter::Brace => "{",
                    proc_macro2::Delimiter::Bracket => "[",
                    _ => "(",
                });
                write(group.stream(), into);
                into.push(')');
            }
            other => {
                into.push_str(&other.to_string());
                into.push(' ');
            }
        }
    }
}

/// The method that decodes all where this one decodes properties.
fn whole(method: &Ident) -> Option<&'static str> {
    match method.to_string().as_str() {
        "properties" => Some("json"),
        "properties_or_default" => Some("json_or_default"),
        _ => None,
    }
}

/// Whether what comes before it goes on with `::`, as a method with a type argument does.
fn is_path(next: Option<&TokenTree>) -> bool {
    matches!(next, Some(TokenTree::Punct(punct)) if punct.as_char() == ':')
}

/// The arguments without the last one, which names properties.
fn without_names(arguments: TokenStream) -> TokenStream {
    let mut arguments: Vec<TokenTree> = arguments.into_iter().collect();
    let is_last =
        |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '&');
    if let Some(last) = arguments.iter().rposition(is_last) {
        arguments.truncate(last.saturating_sub(1));
    }
    arguments.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn comments_do_not_count() {
        let with = quote! { __comment!("first"); let a = [1]; };
        assert_eq!(fingerprint(with), fingerprint(quote!(let a = [1];)));
        assert_ne!(fingerprint(quote!(let a = [1];)), fingerprint(quote!(let a = [2];)));
        assert_ne!(fingerprint(quote!(f(a)(b))), fingerprint(quote!(f(a(b)))));
    }

    #[test]
    fn how_much_is_decoded_does_not_count() {
        let by = |some: TokenStream, all: TokenStream| {
            assert_eq!(fingerprint(some.clone()), fingerprint(all), "{some}");
        };
        by(quote!(a.properties::<T>(&["b", "c"])?.d(&[e])), quote!(a.json::<T>()?.d(&[e])));
        by(
            quote!(run.properties_or_default::<T>("b", &response, &["c"])),
            quote!(run.json_or_default::<T>("b", &response)),
        );
        let field = |of: TokenStream| fingerprint(quote!(f(#of.properties(&[a]))));
        assert_ne!(field(quote!(a)), field(quote!(b)));
        assert_ne!(fingerprint(quote!(a.properties(&[b]))), fingerprint(quote!(a.json())));
    }
}
