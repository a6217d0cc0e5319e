//! What tells apart two versions of a workflow.

use proc_macro2::{Delimiter, TokenStream, TokenTree, token_stream::IntoIter};

use crate::output::checksum;

/// A number that is another one when the tokens are; comments do not count, nor what answers are decoded to: that changes with
/// properties that no step reads.
pub(super) fn fingerprint(tokens: TokenStream) -> u64 {
    let mut text = String::new();
    write(tokens, &mut text);
    checksum(&text)
}

/// The methods whose type argument is what an answer is decoded to.
const DECODES: [&str; 3] = ["json", "json_or_default", "json_at"];

fn write(tokens: TokenStream, into: &mut String) {
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(name) if name == "__comment" => {
                // `!`, the text, `;`
                tokens.by_ref().take(3).for_each(drop);
            }
            TokenTree::Ident(name) if DECODES.iter().any(|decodes| name == decodes) => {
                into.push_str(&format!("{name} "));
                tokens = without_type(tokens);
            }
            TokenTree::Group(group) => {
                into.push_str(match group.delimiter() {
                    Delimiter::Brace => "{",
                    Delimiter::Bracket => "[",
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

/// What follows a type argument, `::<T>`, if it begins with one.
fn without_type(tokens: IntoIter) -> IntoIter {
    let mut after = tokens.clone();
    let mut depth = 0;
    for expected in [':', ':', '<'] {
        if !after.next().is_some_and(|token| is_sign(&token, expected)) {
            return tokens;
        }
    }
    for token in after.by_ref() {
        match () {
            () if is_sign(&token, '<') => depth += 1,
            () if is_sign(&token, '>') && depth == 0 => break,
            () if is_sign(&token, '>') => depth -= 1,
            () => {}
        }
    }
    after
}

fn is_sign(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
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
    fn what_answers_are_decoded_to_does_not_count() {
        let same = |some: TokenStream, other: TokenStream| {
            assert_eq!(fingerprint(some.clone()), fingerprint(other), "{some}");
        };
        same(quote!(a.json::<B>()?.c(&[d])), quote!(a.json::<Vec<e::F<G>>>()?.c(&[d])));
        same(
            quote!(run.json_or_default::<B>("a", &response)),
            quote!(run.json_or_default::<C>("a", &response)),
        );
        let differ = |some, other| assert_ne!(fingerprint(some), fingerprint(other));
        differ(quote!(a.json::<B>()?.c), quote!(a.json::<B>()?.d));
        differ(quote!(a.json::<B>()), quote!(a.json_or_default::<B>()));
        differ(quote!(a.json("b", &c)), quote!(a.json("d", &c)));
    }
}
