//! The client of a service.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, ident, types::ty};
use crate::rust::{Body, Client, Method, Parameter, ParameterPlace, Scheme, Server, Type};

pub(super) fn client(item: &Client) -> TokenStream {
    let Client { docs: lines, secret_names, servers, schemes, methods } = item;
    let docs = docs(lines);
    let constants = schemes.iter().map(constant);
    let methods = methods.iter().map(method);
    let first = match servers.as_slice() {
        [] => quote!(""),
        [server] => {
            let url = &server.url;
            quote!(#url)
        }
        _ => quote!(Server::default().url()),
    };
    let about = match servers.is_empty() {
        true => " A builder; it needs a base URL.",
        false => " A builder for the first server of the description.",
    };
    let builder = builder(item);
    let server = (servers.len() > 1).then(|| server(servers));
    quote! {
        /// Names of properties whose values are never shown.
        const SECRETS: &[&str] = &[#(#secret_names),*];
        #(#constants)*
        #docs
        #[derive(Clone, Debug)]
        pub struct Client {
            http: Http,
        }
        impl Client {
            #[doc = #about]
            pub fn builder() -> ClientBuilder {
                ClientBuilder { http: HttpBuilder::new(#first, SECRETS) }
            }
            /// The connection to the service.
            pub fn http(&self) -> &Http {
                &self.http
            }
            #(#methods)*
        }
        #builder
        #server
    }
}

fn constant(item: &Scheme) -> TokenStream {
    let (constant, name) = (ident(&item.constant), &item.name);
    let value = match &item.header {
        Some(header) => quote!(Scheme::header(#name, #header)),
        None => quote!(Scheme::bearer(#name)),
    };
    quote!(const #constant: Scheme = #value;)
}

fn method(item: &Method) -> TokenStream {
    let docs = docs(&item.docs);
    let deprecated = item.deprecated.then(|| quote!(#[deprecated]));
    let (name, id, path, answer) =
        (ident(&item.name), &item.operation_id, &item.path, ty(&item.answer));
    let verb = ident(&item.method);
    let parameters = item.parameters.iter().map(|parameter| {
        let (name, ty) = (ident(&parameter.name), ty(&parameter.ty));
        quote!(#name: #ty)
    });
    let body = item.body.as_ref().map(|Body { name, ty: body, optional, .. }| {
        let (name, ty) = (ident(name), ty(body));
        if *optional { quote!(#name: Option<#ty>) } else { quote!(#name: #ty) }
    });
    let signature = parameters.chain(body);
    let many = (item.parameters.len() > 6).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let set = item.parameters.iter().map(set);
    let security = (!item.security.is_empty()).then(|| {
        let alternatives = item.security.iter().map(|all| {
            let all = all.iter().map(|name| ident(name));
            quote!(&[#(#all),*])
        });
        quote!(.security(&[#(#alternatives),*]))
    });
    let content = item.body.as_ref().map(|Body { name, ty, content_type, optional }| {
        let name = ident(name);
        match (optional, ty) {
            (true, Type::Ref(_)) => quote!(.json_if(#content_type, #name)),
            (true, _) => quote!(.json_if(#content_type, #name.as_ref())),
            (false, Type::Ref(_)) => quote!(.json(#content_type, #name)),
            (false, _) => quote!(.json(#content_type, &#name)),
        }
    });
    quote! {
        #docs
        #deprecated
        #many
        pub fn #name(&self, #(#signature),*) -> Call<#answer> {
            self.http.call(#id, Method::#verb, #path) #(#set)* #security #content
        }
    }
}

/// Puts a parameter into the request.
fn set(item: &Parameter) -> TokenStream {
    let (name, wire) = (ident(&item.name), &item.wire);
    let value = if item.optional { quote!(#name) } else { quote!(Some(#name)) };
    match item.place {
        ParameterPlace::Path => quote!(.path(#wire, #name)),
        ParameterPlace::Query => quote!(.query(#wire, #value)),
        ParameterPlace::Header => quote!(.header(#wire, #value)),
    }
}

fn builder(item: &Client) -> TokenStream {
    let credentials = item.schemes.iter().map(|scheme| {
        let docs = docs(&scheme.docs);
        let (setter, constant) = (ident(&scheme.setter), ident(&scheme.constant));
        quote! {
            #docs
            pub fn #setter(mut self, secret: impl Into<Secret<String>>) -> Self {
                self.http = self.http.credential(#constant, secret);
                self
            }
        }
    });
    let server = (item.servers.len() > 1).then(|| {
        quote! {
            /// Chooses a server of the description.
            pub fn server(self, server: Server) -> Self {
                self.base_url(server.url())
            }
        }
    });
    quote! {
        /// Builds a [`Client`].
        #[must_use]
        pub struct ClientBuilder {
            http: HttpBuilder,
        }
        impl ClientBuilder {
            #server
            #(#credentials)*
        }
        arazzo_runtime::client_builder!(ClientBuilder => Client);
    }
}

fn server(servers: &[Server]) -> TokenStream {
    let variants = servers.iter().enumerate().map(|(index, server)| {
        let docs = docs(&server.docs);
        let default = (index == 0).then(|| quote!(#[default]));
        let name = ident(&server.variant);
        quote!(#docs #default #name)
    });
    let urls = servers.iter().map(|server| {
        let (name, url) = (ident(&server.variant), &server.url);
        quote!(Self::#name => #url)
    });
    quote! {
        /// The servers of the description.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Server {
            #(#variants,)*
        }
        impl Server {
            /// The base URL.
            pub const fn url(self) -> &'static str {
                match self {
                    #(#urls,)*
                }
            }
        }
    }
}
