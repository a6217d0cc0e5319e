//! What tells apart two versions of a workflow.

use proc_macro2::{TokenStream, TokenTree};

use crate::output::checksum;

/// A number that is another one when the tokens are; comments do not count.
pub(super) fn fingerprint(tokens: TokenStream) -> u64 {
    let mut text = String::new();
    write(tokens, &mut text);
    checksum(&text)
}

fn write(tokens: TokenStream, into: &mut String) {
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(name) if name == "__comment" => {
                // `!`, the text, `;`
                tokens.by_ref().take(3).for_each(drop);
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
}
