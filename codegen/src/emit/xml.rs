//! What is described of the XML of bodies: statics that lead to each other.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use crate::rust::{Xml, XmlInside, XmlItem, XmlReference, XmlValue};

pub(super) fn item(item: &XmlItem) -> TokenStream {
    let name = ident(&item.name);
    match &item.value {
        XmlValue::Object { properties, rest } => {
            let properties = properties.iter().map(|(name, node)| {
                let node = self::node(node);
                quote!((#name, #node))
            });
            let rest = rest.iter().map(reference);
            quote! {
                static #name: XmlObject = XmlObject::new(&[#(#properties),*]) #(.rest(#rest))*;
            }
        }
        XmlValue::Node(node) => {
            let node = self::node(node);
            quote!(static #name: Xml = #node;)
        }
    }
}

pub(super) fn reference(reference: &XmlReference) -> TokenStream {
    match reference {
        XmlReference::Static(name) => {
            let name = ident(name);
            quote!(&#name)
        }
        XmlReference::Inline(node) => {
            let node = self::node(node);
            quote!(&#node)
        }
    }
}

fn node(item: &Xml) -> TokenStream {
    let kind = ident(item.kind);
    let name = item.name.iter();
    let namespace = item.namespace.iter();
    let inside = match &item.inside {
        XmlInside::Nothing => TokenStream::new(),
        XmlInside::Object(name) => {
            let name = ident(name);
            quote!(.of(&#name))
        }
        XmlInside::List(item) => {
            let item = reference(item);
            quote!(.list(#item))
        }
        XmlInside::Tuple(first, others) => {
            let (first, others) = (first.iter().map(reference), reference(others));
            quote!(.tuple(&[#(#first),*], #others))
        }
        XmlInside::Around(inner) => {
            let inner = reference(inner);
            quote!(.around(#inner))
        }
    };
    quote!(Xml::#kind(#(#name),*) #(.namespace(#namespace))* #inside)
}
