//! The client of a service.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, ident, types::ty, xml};
use crate::rust::{
    Body, Client, Content, Method, Parameter, ParameterPlace, PartWritten, Scheme, SchemePlace,
    Servers, Style, Type, Variable, Verb,
};

pub(super) fn client(item: &Client) -> TokenStream {
    let Client {
        docs: lines,
        builder: own,
        secret_names,
        servers,
        variables,
        schemes,
        xml,
        methods,
    } = item;
    let (docs, new_docs) = (docs(lines), docs(&own.new_docs));
    let constants = variables.iter().map(variable).chain(schemes.iter().map(constant));
    let xml = xml.iter().map(xml::item);
    let methods = methods.iter().map(method);
    let first = match servers.list.as_slice() {
        [] => quote!(""),
        [server] => {
            let url = &server.url;
            quote!(#url)
        }
        _ => quote!(Server::default().url()),
    };
    let named = (!variables.is_empty()).then(|| {
        let constants = variables.iter().map(|variable| ident(&variable.constant));
        quote!(.variables(&[#(#constants),*]))
    });
    let builder = builder(item);
    let server = (servers.list.len() > 1).then(|| server(servers));
    quote! {
        /// Names of properties whose values are never shown.
        const SECRETS: &[&str] = &[#(#secret_names),*];
        #(#constants)*
        #(#xml)*
        #docs
        #[derive(Clone, Debug)]
        pub struct Client {
            http: Http,
        }
        impl Client {
            #new_docs
            pub fn builder() -> ClientBuilder {
                ClientBuilder { http: HttpBuilder::new(#first, SECRETS) #named }
            }
            #(#methods)*
        }
        #builder
        #server
    }
}

fn constant(item: &Scheme) -> TokenStream {
    let (constant, name) = (ident(&item.constant), &item.name);
    let value = match &item.place {
        SchemePlace::Header(header) => {
            // The runtime need not copy what is written as it is sent.
            let header = header.to_ascii_lowercase();
            quote!(header(#name, #header))
        }
        SchemePlace::Query(parameter) => quote!(query(#name, #parameter)),
        SchemePlace::Cookie(cookie) => quote!(cookie(#name, #cookie)),
        SchemePlace::Bearer => quote!(bearer(#name)),
        SchemePlace::Basic => quote!(basic(#name)),
        SchemePlace::Authorization => quote!(authorization(#name)),
    };
    quote!(const #constant: Scheme = Scheme::#value;)
}

fn variable(item: &Variable) -> TokenStream {
    let Variable { name, default, values, .. } = item;
    let constant = ident(&item.constant);
    quote! {
        const #constant: arazzo_runtime::Variable =
            arazzo_runtime::Variable::new(#name, #default, &[#(#values),*]);
    }
}

fn method(item: &Method) -> TokenStream {
    let docs = docs(&item.docs);
    let deprecated = item.deprecated.then(|| quote!(#[deprecated]));
    let (name, id, path, answer) =
        (ident(&item.name), &item.operation_id, &item.path, ty(&item.answer));
    let call = match &item.verb {
        Verb::Constant(verb) => {
            let verb = ident(verb);
            quote!(call(#id, Method::#verb, #path))
        }
        Verb::Named(verb) => quote!(call_as(#id, #verb, #path)),
    };
    let parameters = item.parameters.iter().map(|parameter| {
        let (name, ty) = (ident(&parameter.name), ty(&parameter.ty));
        quote!(#name: #ty)
    });
    let body = item.body.as_ref().map(|Body { name, ty: body, optional, .. }| {
        let (name, ty) = (ident(name), ty(body));
        if *optional { quote!(#name: Option<#ty>) } else { quote!(#name: #ty) }
    });
    let signature = parameters.chain(body);
    let count = item.parameters.len() + usize::from(item.body.is_some());
    let many = (count > 6).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let set = item.parameters.iter().map(set);
    let security = (!item.security.is_empty()).then(|| {
        let alternatives = item.security.iter().map(|all| {
            let all = all.iter().map(|name| ident(name));
            quote!(&[#(#all),*])
        });
        quote!(.security(&[#(#alternatives),*]))
    });
    let content = item.body.as_ref().map(content);
    let server = item.server.as_ref().map(|url| quote!(.server(#url)));
    let redirects = item.keeps_redirects.then(|| quote!(.keep_redirects()));
    let accept = item.accept.as_ref().map(|types| quote!(.accept(#types)));
    quote! {
        #docs
        #deprecated
        #many
        pub fn #name(&self, #(#signature),*) -> Call<#answer> {
            self.http.#call #server #accept #redirects #(#set)* #security #content
        }
    }
}

/// Puts a parameter into the request.
fn set(item: &Parameter) -> TokenStream {
    let (name, wire) = (ident(&item.name), &item.wire);
    let value = if item.optional { quote!(#name) } else { quote!(Some(#name)) };
    let Some(style) = item.style.as_ref().map(style) else {
        return match item.place {
            ParameterPlace::Path => quote!(.path(#wire, #name)),
            ParameterPlace::Header => quote!(.header(#wire, #value)),
            _ => quote!(.query(#wire, #value)),
        };
    };
    match item.place {
        ParameterPlace::Path => quote!(.path_as(#wire, #style, #name)),
        ParameterPlace::Query => quote!(.query_as(#wire, #style, #value)),
        ParameterPlace::QueryString => quote!(.query_string(#wire, #style, #value)),
        ParameterPlace::Header => quote!(.header_as(#wire, #style, #value)),
        ParameterPlace::Cookie => quote!(.cookie(#wire, #style, #value)),
    }
}

fn style(item: &Style) -> TokenStream {
    let constant = ident(item.constant);
    let explode = item.explode.then(|| quote!(.explode()));
    let reserved = item.allow_reserved.then(|| quote!(.allow_reserved()));
    quote!(arazzo_runtime::Style::#constant #explode #reserved)
}

/// Puts the body into the request.
fn content(item: &Body) -> TokenStream {
    let Body { ty, content_type, optional, .. } = item;
    let name = ident(&item.name);
    let is_reference = matches!(ty, Type::Ref(_));
    // What is a reference already, and what is none.
    let value = match (optional, is_reference) {
        (true, true) => quote!(#name),
        (true, false) => quote!(#name.as_ref()),
        (false, true) => quote!(Some(#name)),
        (false, false) => quote!(Some(&#name)),
    };
    match &item.content {
        Content::Json if *optional => quote!(.json_if(#content_type, #value)),
        Content::Json if is_reference => quote!(.json(#content_type, #name)),
        Content::Json => quote!(.json(#content_type, &#name)),
        Content::Text => quote!(.text(#content_type, #value)),
        Content::Bytes => quote!(.bytes(#content_type, #value)),
        Content::Open => quote!(.text_or_json(#content_type, #value)),
        Content::Xml(root) => quote!(.xml(#content_type, #value, #root)),
        Content::XmlAs(root) => {
            let root = xml::reference(root);
            quote!(.xml_as(#content_type, #value, #root))
        }
        Content::Form(styles) => {
            let styles = styles.iter().map(|(property, of)| {
                let style = style(of);
                quote!((#property, #style))
            });
            quote!(.form(#content_type, #value, &[#(#styles),*]))
        }
        Content::Multipart(parts) => {
            let parts = parts.iter().map(|part| {
                let name = &part.name;
                match &part.written {
                    PartWritten::Typed { content_type, constructor } => {
                        let constructor = ident(constructor);
                        quote!(arazzo_runtime::Part::#constructor(#name, #content_type))
                    }
                    PartWritten::Styled(style) => {
                        let style = self::style(style);
                        quote!(arazzo_runtime::Part::styled(#name, #style))
                    }
                }
            });
            quote!(.multipart(#content_type, #value, &[#(#parts),*]))
        }
    }
}

fn builder(item: &Client) -> TokenStream {
    let credentials = item.schemes.iter().map(credential);
    let variables = item.variables.iter().map(|variable| {
        let docs = docs(&variable.docs);
        let (setter, constant) = (ident(&variable.setter), ident(&variable.constant));
        quote! {
            #docs
            pub fn #setter(mut self, value: impl Into<String>) -> Self {
                self.http = self.http.variable(#constant, value);
                self
            }
        }
    });
    let server = (item.servers.list.len() > 1).then(|| {
        let docs = docs(&item.servers.setter_docs);
        quote! {
            #docs
            pub fn server(mut self, server: Server) -> Self {
                self.http = self.http.server(server.url());
                self
            }
        }
    });
    let own = quote!(#server #(#variables)* #(#credentials)*);
    let own = (!own.is_empty()).then(|| quote!(impl ClientBuilder { #own }));
    let docs = docs(&item.builder.docs);
    let example = item.builder.example.iter().map(|(krate, new)| quote!(, #krate, #new));
    quote! {
        #docs
        #[must_use]
        pub struct ClientBuilder {
            http: HttpBuilder,
        }
        #own
        arazzo_runtime::client_builder!(ClientBuilder => Client #(#example)*);
    }
}

/// The setters of a credential.
fn credential(item: &Scheme) -> TokenStream {
    let docs = docs(&item.docs);
    let (setter, constant) = (ident(&item.setter), ident(&item.constant));
    let (arguments, set) = match item.place {
        SchemePlace::Basic => (
            quote!(user: impl Into<String>, password: impl Into<Secret<String>>),
            quote!(basic(#constant, user, password)),
        ),
        _ => (quote!(secret: impl Into<Secret<String>>), quote!(credential(#constant, secret))),
    };
    let source = item.source.as_ref().map(|source| {
        let (docs, name) = (self::docs(&source.docs), ident(&source.name));
        quote! {
            #docs
            pub fn #name(mut self, source: impl arazzo_runtime::TokenSource + 'static) -> Self {
                self.http = self.http.token_source(#constant, source);
                self
            }
        }
    });
    quote! {
        #docs
        pub fn #setter(mut self, #arguments) -> Self {
            self.http = self.http.#set;
            self
        }
        #source
    }
}

fn server(servers: &Servers) -> TokenStream {
    let (docs, url_docs) = (docs(&servers.docs), docs(&servers.url_docs));
    let variants = servers.list.iter().enumerate().map(|(index, server)| {
        let docs = self::docs(&server.docs);
        let default = (index == 0).then(|| quote!(#[default]));
        let name = ident(&server.variant);
        quote!(#docs #default #name)
    });
    let urls = servers.list.iter().map(|server| {
        let (name, url) = (ident(&server.variant), &server.url);
        quote!(Self::#name => #url)
    });
    quote! {
        #docs
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Server {
            #(#variants,)*
        }
        impl Server {
            #url_docs
            pub const fn url(self) -> &'static str {
                match self {
                    #(#urls,)*
                }
            }
        }
    }
}
