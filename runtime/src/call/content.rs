//! What a request carries besides plain parameters: lists and objects.

use serde::Serialize;

use super::Call;
use crate::{Style, carry::Files, form, path, tree::Tree};

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
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent};
    /// # use arazzo_runtime::{HttpBuilder, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], step.url())) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let call = http.call::<NoContent>("listPets", Method::GET, "/pets").any_query("tags", Some(["a", "b"]));
    /// # let sent = run.step("send", call).await?.answer();
    /// # let url = sent.text().unwrap_or_default();
    /// // It is sent to:
    /// assert_eq!(url, "https://api.example.com/pets?tags=a&tags=b");
    /// # Ok(()) }
    /// ```
    pub fn any_query(self, name: &str, value: Option<impl Serialize>) -> Self {
        self.query_as(name, Style::FORM.explode(), value)
    }

    /// Makes a value that the description does not declare the whole query.
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent, json};
    /// # use arazzo_runtime::{HttpBuilder, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], step.url())) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let call = http.call::<NoContent>("listPets", Method::GET, "/pets").any_query_string("query", Some(json!({"kind": "cat", "old": true})));
    /// # let sent = run.step("send", call).await?.answer();
    /// # let url = sent.text().unwrap_or_default();
    /// // It is sent to:
    /// assert_eq!(url, "https://api.example.com/pets?kind=cat&old=true");
    /// # Ok(()) }
    /// ```
    pub fn any_query_string(self, name: &str, value: Option<impl Serialize>) -> Self {
        self.query_string(name, Style::FORM.explode(), value)
    }

    /// Adds a header of any kind that the description does not declare.
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent};
    /// # use arazzo_runtime::{HttpBuilder, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], format!("{:?}", step.headers()))) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let call = http.call::<NoContent>("listPets", Method::GET, "/pets").any_header("x-tags", Some(["a", "b"]));
    /// # let sent = run.step("send", call).await?.answer();
    /// # let headers = sent.text().unwrap_or_default();
    /// // Among its headers:
    /// assert!(headers.contains(r#"("x-tags", "a,b")"#));
    /// # Ok(()) }
    /// ```
    pub fn any_header(self, name: &'static str, value: Option<impl Serialize>) -> Self {
        self.header_as(name, Style::SIMPLE, value)
    }

    /// Adds a cookie that the description does not declare.
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent};
    /// # use arazzo_runtime::{HttpBuilder, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], format!("{:?}", step.headers()))) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let call = http.call::<NoContent>("listPets", Method::GET, "/pets").any_cookie("theme", Some("dark blue"));
    /// # let sent = run.step("send", call).await?.answer();
    /// # let headers = sent.text().unwrap_or_default();
    /// // Cookie: theme=dark%20blue, which is not shown: it may be a session's.
    /// assert!(headers.contains(r#"("cookie", "***")"#));
    /// # Ok(()) }
    /// ```
    pub fn any_cookie(self, name: &str, value: Option<impl Serialize>) -> Self {
        self.cookie(name, Style::FORM.explode(), value)
    }
}
