//! Structs, enums and types.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, expr::expr, ident};
use crate::rust::{Check, Choice, Enum, Field, Rules, Secrets, Struct, Type, Union};

pub(super) fn structure(item: &Struct) -> TokenStream {
    let docs = docs(&item.docs);
    let name = ident(&item.name);
    let derives = item.derives.iter().map(|name| ident(name));
    let derives = (!item.derives.is_empty()).then(|| quote!(#[derive(#(#derives),*)]));
    let rule = item.camel_case.then(|| quote!(#[serde(rename_all = "camelCase")]));
    let visible = (!item.private).then(|| quote!(pub));
    let fields = item.fields.iter().map(|field| self::field(field, &visible));
    let object = item.reads.then(|| {
        let properties = item.fields.iter().map(|field| {
            let (name, wire) = (ident(&field.name), &field.wire);
            quote!(#name = #wire)
        });
        let default = item.derives.contains(&"Default").then(|| quote!(: Default));
        let rest = item.rest.as_ref().map(|rest| {
            let name = ident(&rest.name);
            quote!(..#name)
        });
        quote!(arazzo_runtime::object! { #name #default { #(#properties,)* #rest } })
    });
    let rest = item.rest.as_ref().map(|rest| {
        let (docs, name, ty) = (self::docs(&rest.docs), ident(&rest.name), ty(&rest.ty));
        let flatten = item.derives.contains(&"Serialize").then(|| quote!(#[serde(flatten)]));
        quote!(#docs #flatten #visible #name: #ty,)
    });
    quote! {
        #docs
        #derives
        #rule
        #visible struct #name {
            #(#fields,)*
            #rest
        }
        #object
    }
}

/// What is asked of a struct and of those inside of it.
pub(super) fn rules(item: &Rules) -> TokenStream {
    let name = ident(&item.name);
    let checks = item.checks.iter().map(|check| match check {
        Check::Rule(rule, holds) => {
            let holds = expr(holds);
            quote!(arazzo_runtime::rule::check(#rule, #holds)?;)
        }
        Check::Each(place, values) => {
            let values = expr(values);
            quote!(arazzo_runtime::rule::each(#place, #values)?;)
        }
    });
    quote! {
        impl arazzo_runtime::rule::Rules for #name {
            fn check(&self) -> Result<(), arazzo_runtime::rule::Broken> {
                #(#checks)*
                Ok(())
            }
        }
    }
}

fn field(field: &Field, visible: &Option<TokenStream>) -> TokenStream {
    let docs = docs(&field.docs);
    let (name, ty) = (ident(&field.name), ty(&field.ty));
    let wire = &field.wire;
    let rename = field.rename.then(|| quote!(rename = #wire));
    let skip = field.skip_none.then(|| quote!(skip_serializing_if = "Option::is_none"));
    let serde: Vec<_> = [rename, skip].into_iter().flatten().collect();
    let serde = (!serde.is_empty()).then(|| quote!(#[serde(#(#serde),*)]));
    quote!(#docs #serde #visible #name: #ty)
}

pub(super) fn enumeration(item: &Enum) -> TokenStream {
    let docs = docs(&item.docs);
    let name = ident(&item.name);
    let variants: Vec<_> = item.variants.iter().map(|variant| ident(&variant.name)).collect();
    let texts = item.variants.iter().map(|variant| &variant.text);
    let module = item.example.iter().map(|module| quote!(in #module));
    let said = item.variants.iter().map(|variant| self::docs(&variant.docs));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#said #variants,)*
            /// A value that the description does not list, as it came.
            Other(String),
        }
        arazzo_runtime::text_enum! {
            #name #(#module)* { #(#variants = #texts,)* }
        }
    }
}

pub(super) fn union(item: &Union) -> TokenStream {
    let docs = docs(&item.docs);
    let name = ident(&item.name);
    let derived = item.serialize && item.tag.is_none();
    let serialize = derived.then(|| quote!(, Serialize));
    let untagged = derived.then(|| quote!(#[serde(untagged)]));
    let tagged = item.tag.iter().filter(|_| item.serialize).map(|tag| {
        let texts = item.variants.iter().map(|variant| {
            let name = ident(&variant.name);
            let text = variant.text.iter();
            quote!(#name #(= #text)*)
        });
        quote!(arazzo_runtime::tagged! { #name: #tag { #(#texts,)* } })
    });
    let variants = item.variants.iter().map(|variant| {
        let (docs, name, ty) = (self::docs(&variant.docs), ident(&variant.name), ty(&variant.ty));
        quote!(#docs #name(#ty))
    });
    let parameter = item.parameter.then(|| quote!(: Parameter));
    let shapes = item.variants.iter().map(shape);
    let read =
        item.reads.then(|| quote!(arazzo_runtime::union! { #name #parameter { #(#shapes,)* } }));
    let (debug, shown) = shown(item);
    quote! {
        #docs
        #[derive(Clone #debug, PartialEq #serialize)]
        #untagged
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value of none of these types, as it came.
            Other(Value),
        }
        #shown
        #(#tagged)*
        #read
    }
}

/// `Debug` of a choice: derived, or by what must not be shown.
fn shown(item: &Union) -> (Option<TokenStream>, Option<TokenStream>) {
    let names = match &item.secrets {
        Secrets::None => return (Some(quote!(, Debug)), None),
        Secrets::Named => Some(quote!(SECRETS)),
        Secrets::All => None,
    };
    let name = ident(&item.name);
    let variants = item.variants.iter().map(|variant| ident(&variant.name));
    (None, Some(quote!(arazzo_runtime::union_debug! { #name { #(#variants),* } #names })))
}

fn shape(variant: &Choice) -> TokenStream {
    let (name, ty, kind) = (ident(&variant.name), ty(&variant.ty), ident(variant.shape.kind));
    let (required, optional) = (&variant.shape.required, &variant.shape.optional);
    if required.is_empty() && optional.is_empty() && variant.shape.tags.is_empty() {
        return quote!(#name(#ty) = #kind);
    }
    let tags = variant.shape.tags.iter().map(|(tag, texts)| quote!(#tag: [#(#texts),*]));
    let default = variant.shape.is_default.then(|| quote!(default));
    quote!(#name(#ty) = #kind [#(#required),*] [#(#optional),*] {#(#tags),*} #default)
}

/// A type.
pub(super) fn ty(item: &Type) -> TokenStream {
    match item {
        Type::NoContent => quote!(NoContent),
        Type::TextAnswer => quote!(arazzo_runtime::Text),
        Type::BytesAnswer => quote!(arazzo_runtime::Bytes),
        Type::Bool => quote!(bool),
        Type::I32 => quote!(i32),
        Type::I64 => quote!(i64),
        Type::U32 => quote!(u32),
        Type::U64 => quote!(u64),
        Type::F64 => quote!(f64),
        Type::Text => quote!(String),
        Type::Bytes => quote!(Vec<u8>),
        Type::File => quote!(arazzo_runtime::File),
        Type::Value => quote!(Value),
        Type::Json => quote!(Json<impl Fn() -> Value>),
        Type::Named(name) => {
            let name = ident(name);
            quote!(#name)
        }
        Type::Path(path) => {
            let path = path.iter().map(|name| ident(name));
            quote!(#(#path)::*)
        }
        Type::Ref(inner) if **inner == Type::Text => quote!(&str),
        Type::Ref(inner) if matches!(**inner, Type::List(_)) => {
            let Type::List(item) = &**inner else { unreachable!("it is a list") };
            let item = ty(item);
            quote!(&[#item])
        }
        Type::List(inner) => wrapped(quote!(Vec), inner),
        Type::Option(inner) => wrapped(quote!(Option), inner),
        Type::Boxed(inner) => wrapped(quote!(Box), inner),
        Type::Secret(inner) => wrapped(quote!(Secret), inner),
        Type::Map(inner) => {
            let inner = ty(inner);
            quote!(BTreeMap<String, #inner>)
        }
        Type::Ref(inner) => {
            let inner = ty(inner);
            quote!(&#inner)
        }
    }
}

fn wrapped(outer: TokenStream, inner: &Type) -> TokenStream {
    let inner = ty(inner);
    quote!(#outer<#inner>)
}
