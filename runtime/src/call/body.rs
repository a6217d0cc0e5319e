//! What a request carries as its body.

use serde::Serialize;

use super::Call;
use crate::{
    File, Parameter, Part, Style, Xml,
    carry::{self, Files, NOT_TEXT},
    form,
    multipart::{self, UNKNOWN},
    tree::Tree,
    xml,
};

impl<T> Call<T> {
    /// Sets a JSON body of the given content type. NaN and infinity, which JSON does not have, are `null` in it.
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent, json};
    /// # use arazzo_runtime::{HttpBuilder, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], step.body().unwrap_or_default())) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let call = http.call::<NoContent>("addPet", Method::POST, "/pets").json("application/json", &json!({"name": "Rex"}));
    /// # let sent = run.step("send", call).await?.answer();
    /// # let body = sent.text().unwrap_or_default();
    /// // Its body:
    /// assert_eq!(body, r#"{"name":"Rex"}"#);
    /// # Ok(()) }
    /// ```
    pub fn json(mut self, content_type: &'static str, body: &(impl Serialize + ?Sized)) -> Self {
        let (written, secrets) = carry::written(body, self.request.mask.names(), Files::AsText);
        self.request.set_json(content_type, written, secrets);
        self
    }

    /// Sets a JSON body if there is one.
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent};
    /// # use arazzo_runtime::{HttpBuilder, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], step.body().unwrap_or_default())) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let call = http.call::<NoContent>("addPet", Method::POST, "/pets").json_if("application/json", None::<&i64>);
    /// # let sent = run.step("send", call).await?.answer();
    /// # let body = sent.text().unwrap_or_default();
    /// // Its body:
    /// assert_eq!(body, "");
    /// # Ok(()) }
    /// ```
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
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent};
    /// # use arazzo_runtime::{HttpBuilder, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], step.body().unwrap_or_default())) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let call = http.call::<NoContent>("addPet", Method::POST, "/pets").text("text/csv", Some("7;Rex"));
    /// # let sent = run.step("send", call).await?.answer();
    /// # let body = sent.text().unwrap_or_default();
    /// // Its body:
    /// assert_eq!(body, "7;Rex");
    /// # Ok(()) }
    /// ```
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
