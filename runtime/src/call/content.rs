//! What a request carries besides plain parameters: lists and objects, and bodies of every kind.

use serde::Serialize;

use super::Call;
use crate::{
    File, Parameter, Part, Style, Xml,
    carry::{self, Files, NOT_TEXT},
    form,
    multipart::{self, UNKNOWN},
    path,
    tree::Tree,
    xml,
};

impl<T> Call<T> {
    /// Puts a value where the path says `{name}`, in a style.
    ///
    /// What is empty, and what would make a segment `.` or `..`, is refused when the call is sent.
    ///
    /// ```
    /// use arazzo_runtime::{Call, HttpBuilder, Method, Style, Value};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let call: Call<Value> = http
    ///     .call("getPoint", Method::GET, "/points/{at}")
    ///     .path_as("at", Style::MATRIX, [1, 2]);
    /// // GET /points/;at=1,2
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn path_as(mut self, name: &str, style: Style, value: impl Serialize) -> Self {
        if let Some(tree) = self.request.take_tree(name, &value) {
            let text = style.path(name, &tree).unwrap_or_default();
            self.request.fill(name, &text);
        }
        self
    }

    /// Adds a value to the query, in a style; nothing for `None` and for what is empty.
    ///
    /// ```
    /// use arazzo_runtime::{Call, HttpBuilder, Method, Style, Value, json};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let call: Call<Value> = http
    ///     .call("listPets", Method::GET, "/pets")
    ///     .query_as("tags", Style::PIPE_DELIMITED, Some(["a", "b"]))
    ///     .query_as("filter", Style::DEEP_OBJECT.explode(), Some(json!({"kind": "cat"})))
    ///     .query_as("ids", Style::FORM, Some([0_i64; 0]));
    /// // GET /pets?tags=a%7Cb&filter%5Bkind%5D=cat
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn query_as(mut self, name: &str, style: Style, value: Option<impl Serialize>) -> Self {
        if let Some(tree) = value.and_then(|value| self.request.take_tree(name, &value)) {
            self.request.places.query.extend(style.in_query().pairs(name, &tree));
        }
        self
    }

    /// Makes a value the whole query: an object as a form, text as it is; in [`Style::JSON`] its JSON.
    ///
    /// ```
    /// use arazzo_runtime::{Call, HttpBuilder, Method, Style, Value, json};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let call: Call<Value> = http
    ///     .call("listPets", Method::GET, "/pets")
    ///     .query_string("query", Style::FORM.explode(), Some(json!({"kind": "cat", "old": true})));
    /// // GET /pets?kind=cat&old=true
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn query_string(mut self, name: &str, style: Style, value: Option<impl Serialize>) -> Self {
        let Some(tree) = value.and_then(|value| self.request.take_tree(name, &value)) else {
            return self;
        };
        match (style == Style::JSON, &tree) {
            (true, tree) => self.request.places.query.push(path::encode(&tree.json())),
            (false, Tree::Text(text)) => {
                // Text is percent-encoded already, as far as it has to be.
                self.request.places.query.push(path::encode_some(text, b":/?@!$&'()*+,;=%"));
            }
            (false, tree) => match form::form(tree, &[]) {
                Some(form) => self.request.places.query.push(form),
                None => self.request.refuse(name, "it is no object"),
            },
        }
        self
    }

    /// Adds a header, in a style; nothing for `None` and for what is empty.
    ///
    /// ```
    /// use arazzo_runtime::{Call, HttpBuilder, Method, Style, Value};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let call: Call<Value> = http
    ///     .call("listPets", Method::GET, "/pets")
    ///     .header_as("x-tags", Style::SIMPLE, Some(["a", "b"]));
    /// // X-Tags: a,b
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn header_as(
        mut self,
        name: &'static str,
        style: Style,
        value: Option<impl Serialize>,
    ) -> Self {
        let Some(value) = value else { return self };
        let (tree, secret) = self.request.take_tree_and_secrecy(name, &value, Files::AsText);
        if let Some(text) = tree.and_then(|tree| style.header(&tree)) {
            self.request.set_header(name, &text, secret);
        }
        self
    }

    /// Adds a cookie, in a style; nothing for `None` and for what is empty.
    ///
    /// ```
    /// use arazzo_runtime::{Call, HttpBuilder, Method, Style, Value};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let call: Call<Value> = http
    ///     .call("listPets", Method::GET, "/pets")
    ///     .cookie("theme", Style::FORM, Some("dark blue"));
    /// // Cookie: theme=dark%20blue
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn cookie(mut self, name: &str, style: Style, value: Option<impl Serialize>) -> Self {
        if let Some(tree) = value.and_then(|value| self.request.take_tree(name, &value)) {
            for pair in style.pairs(name, &tree) {
                match pair.contains([';', '\r', '\n']) {
                    true => self.request.refuse(name, "it cannot stand in a cookie"),
                    false => self.request.places.cookies.push(pair),
                }
            }
        }
        self
    }

    /// Adds a value of any kind that the description does not declare to the query.
    pub fn any_query(self, name: &str, value: Option<impl Serialize>) -> Self {
        self.query_as(name, Style::FORM.explode(), value)
    }

    /// Makes a value that the description does not declare the whole query.
    pub fn any_query_string(self, name: &str, value: Option<impl Serialize>) -> Self {
        self.query_string(name, Style::FORM.explode(), value)
    }

    /// Adds a header of any kind that the description does not declare.
    pub fn any_header(self, name: &'static str, value: Option<impl Serialize>) -> Self {
        self.header_as(name, Style::SIMPLE, value)
    }

    /// Adds a cookie that the description does not declare.
    pub fn any_cookie(self, name: &str, value: Option<impl Serialize>) -> Self {
        self.cookie(name, Style::FORM.explode(), value)
    }

    /// Sets a JSON body of the given content type. NaN and infinity, which JSON does not have, are `null` in it.
    pub fn json(mut self, content_type: &'static str, body: &(impl Serialize + ?Sized)) -> Self {
        let (written, secrets) = carry::written(body, self.request.mask.names(), Files::AsText);
        self.request.set_json(content_type, written, secrets);
        self
    }

    /// Sets a JSON body if there is one.
    pub fn json_if(
        self,
        content_type: &'static str,
        body: Option<&(impl Serialize + ?Sized)>,
    ) -> Self {
        match body {
            Some(body) => self.json(content_type, body),
            None => self,
        }
    }

    /// Sets a form as the body, if there is one. The encoding is of properties whose style the description gives.
    ///
    /// ```
    /// use arazzo_runtime::{Call, HttpBuilder, Method, Style, Value, json};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let call: Call<Value> = http
    ///     .call("addPet", Method::POST, "/pets")
    ///     .form(
    ///         "application/x-www-form-urlencoded",
    ///         Some(&json!({"name": "Rex", "tags": ["a", "b"], "owner": {"id": 7}})),
    ///         &[("tags", Style::FORM)],
    ///     );
    /// // name=Rex&owner%5Bid%5D=7&tags=a,b
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn form(
        mut self,
        content_type: &'static str,
        body: Option<&(impl Serialize + ?Sized)>,
        encoding: &[(&str, Style)],
    ) -> Self {
        if let Some(tree) = body.and_then(|body| self.request.take_tree("body", body)) {
            match form::form(&tree, encoding) {
                Some(form) => self.request.set_body(content_type, form.into_bytes().into()),
                None => self.request.refuse("body", "it is no object"),
            }
        }
        self
    }

    /// Sets a multipart body, if there is one. The parts are those of which the description says more than their values do.
    ///
    /// ```
    /// use arazzo_runtime::{Call, File, HttpBuilder, Method, Part, Value};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// #[derive(serde::Serialize)]
    /// struct Body {
    ///     name: &'static str,
    ///     photo: File,
    /// }
    ///
    /// let body = Body { name: "Tom", photo: File::from(vec![0x89, b'P', b'N', b'G']).named("cat.png").content_type("image/png") };
    /// let call: Call<Value> = http
    ///     .call("addPhoto", Method::POST, "/photos")
    ///     .multipart("multipart/form-data", Some(&body), &[Part::any_file("photo", "application/octet-stream")]);
    /// // The part `name` is text, the part `photo` a file `cat.png` of type `image/png`.
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn multipart(
        mut self,
        content_type: &'static str,
        body: Option<&(impl Serialize + ?Sized)>,
        parts: &[Part],
    ) -> Self {
        if let Some(tree) = body.and_then(|body| self.request.take_tree_with_files(body)) {
            match multipart::multipart(tree, parts) {
                Ok((body, boundary)) => {
                    self.request.set_body_of(&format!("{content_type}; boundary={boundary}"), body);
                }
                Err(reason) => self.request.refuse("body", reason),
            }
        }
        self
    }

    /// Sets an XML document as the body, if there is one: an element `root` with an element for each property.
    ///
    /// ```
    /// use arazzo_runtime::{Call, HttpBuilder, Method, Value, json};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let call: Call<Value> = http
    ///     .call("addPet", Method::POST, "/pets")
    ///     .xml("application/xml", Some(&json!({"name": "Rex", "tag": ["a", "b"]})), "pet");
    /// // <pet><name>Rex</name><tag>a</tag><tag>b</tag></pet>
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn xml(
        mut self,
        content_type: &'static str,
        body: Option<&(impl Serialize + ?Sized)>,
        root: &str,
    ) -> Self {
        if let Some(tree) = body.and_then(|body| self.request.take_tree("body", body)) {
            self.request.set_xml(content_type, xml::plain_document(root, &tree));
        }
        self
    }

    /// Sets an XML document as the body, if there is one, as the description says what the nodes of a value are.
    ///
    /// ```
    /// use arazzo_runtime::{Call, HttpBuilder, Method, Value, Xml, XmlObject, json};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// static PET: XmlObject = XmlObject::new(&[("id", Xml::attribute("id"))]);
    /// static BODY: Xml = Xml::element("pet").of(&PET);
    ///
    /// let call: Call<Value> = http
    ///     .call("addPet", Method::POST, "/pets")
    ///     .xml_as("application/xml", Some(&json!({"id": 7, "name": "Rex"})), &BODY);
    /// // <pet id="7"><name>Rex</name></pet>
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn xml_as(
        mut self,
        content_type: &'static str,
        body: Option<&(impl Serialize + ?Sized)>,
        root: &Xml,
    ) -> Self {
        if let Some(tree) = body.and_then(|body| self.request.take_tree("body", body)) {
            self.request.set_xml(content_type, xml::document(root, &tree));
        }
        self
    }

    /// Sets a text as the body, if there is one: XML, plain text, JSON that is text already.
    pub fn text(mut self, content_type: &'static str, body: Option<impl Parameter>) -> Self {
        if let Some(body) = body {
            let text = self.request.take_text("body", &body);
            self.request.set_body(content_type, text.into_owned().into_bytes().into());
        }
        self
    }

    /// Sets a body of which only the run tells what it is: text and files as they are, anything else as its JSON.
    ///
    /// ```
    /// use arazzo_runtime::{Call, HttpBuilder, Method, Value, json};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let call: Call<Value> = http
    ///     .call("addPet", Method::POST, "/pets")
    ///     .text_or_json("application/json", Some(&json!("{\"name\":\"Rex\"}")));
    /// // {"name":"Rex"}, since a text is sent as it is
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn text_or_json(
        mut self,
        content_type: &'static str,
        body: Option<&(impl Serialize + ?Sized)>,
    ) -> Self {
        match body.and_then(|body| self.request.take_tree_with_files(body)) {
            None => {}
            Some(Tree::File(file)) => return self.bytes(content_type, Some(&file)),
            Some(Tree::Text(text)) => self.request.set_body(content_type, text.into_bytes().into()),
            Some(mut tree) => match tree.as_text() {
                true => self.request.set_body(content_type, tree.json().into_bytes().into()),
                false => self.request.refuse("body", NOT_TEXT),
            },
        }
        self
    }

    /// Sets a file as the body, if there is one. Its own content type is sent where the description gives a range.
    ///
    /// ```
    /// use arazzo_runtime::{Call, File, HttpBuilder, Method, Value};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let photo = File::from(vec![0x89, b'P', b'N', b'G']).content_type("image/png");
    /// let call: Call<Value> = http.call("setPhoto", Method::PUT, "/photos/7").bytes("image/*", Some(&photo));
    /// // Content-Type: image/png
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn bytes(mut self, content_type: &'static str, body: Option<&File>) -> Self {
        if let Some(file) = body {
            // A range is no type that a content could have.
            let content_type = match content_type.contains('*') {
                true => file.own_type().unwrap_or(UNKNOWN),
                false => content_type,
            };
            self.request.set_body_of(content_type, file.content().clone().into());
        }
        self
    }
}
