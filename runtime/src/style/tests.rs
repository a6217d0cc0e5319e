use super::*;

fn tree(json: &str) -> Tree {
    serde_json::from_str(json).expect("it is JSON")
}

const EMPTY: &str = r#""""#;
const TEXT: &str = r#""blue""#;
const LIST: &str = r#"["blue","black","brown"]"#;
const OBJECT: &str = r#"{"R":100,"G":200,"B":150}"#;

/// The table of "Style Examples" of OpenAPI 3.1.1, for a parameter `color`.
#[test]
fn paths_as_in_the_table() {
    let rows = [
        (
            Style::MATRIX,
            [";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
        ),
        (
            Style::MATRIX.explode(),
            [";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
        ),
        (Style::LABEL, [".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"]),
        (Style::LABEL.explode(), [".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"]),
        (Style::SIMPLE, ["", "blue", "blue,black,brown", "R,100,G,200,B,150"]),
        (Style::SIMPLE.explode(), ["", "blue", "blue,black,brown", "R=100,G=200,B=150"]),
    ];
    for (style, expected) in rows {
        let values = [EMPTY, TEXT, LIST, OBJECT];
        let found = values.map(|value| style.path("color", &tree(value)).unwrap_or_default());
        assert_eq!(found, expected, "{style:?}");
    }
}

#[test]
fn queries_as_in_the_table() {
    let rows = [
        (
            Style::FORM,
            ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
        ),
        (
            Style::FORM.explode(),
            ["color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"],
        ),
        (
            Style::SPACE_DELIMITED,
            [
                "color=",
                "color=blue",
                "color=blue%20black%20brown",
                "color=R%20100%20G%20200%20B%20150",
            ],
        ),
        (
            Style::PIPE_DELIMITED,
            [
                "color=",
                "color=blue",
                "color=blue%7Cblack%7Cbrown",
                "color=R%7C100%7CG%7C200%7CB%7C150",
            ],
        ),
        (
            Style::TAB_DELIMITED,
            [
                "color=",
                "color=blue",
                "color=blue%09black%09brown",
                "color=R%09100%09G%09200%09B%09150",
            ],
        ),
        (
            Style::DEEP_OBJECT.explode(),
            [
                "color=",
                "color=blue",
                "color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown",
                "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
            ],
        ),
    ];
    for (style, expected) in rows {
        let values = [EMPTY, TEXT, LIST, OBJECT];
        let found = values.map(|value| style.pairs("color", &tree(value)).join("&"));
        assert_eq!(found, expected, "{style:?}");
    }
}

#[test]
fn headers_and_cookies() {
    let header = |style: Style, value| style.header(&tree(value)).unwrap_or_default();
    assert_eq!(header(Style::SIMPLE, LIST), "blue,black,brown");
    assert_eq!(header(Style::SIMPLE, OBJECT), "R,100,G,200,B,150");
    assert_eq!(header(Style::SIMPLE.explode(), OBJECT), "R=100,G=200,B=150");
    assert_eq!(header(Style::JSON, OBJECT), OBJECT);
    assert_eq!(Style::FORM.pairs("c", &tree(r#""a b""#)), ["c=a%20b"]);
    assert_eq!(Style::COOKIE.pairs("c", &tree(r#""a=b/c""#)), ["c=a=b/c"]);
    assert_eq!(Style::COOKIE.in_query().pairs("c", &tree(r#""a&b#""#)), ["c=a%26b%23"]);
    assert_eq!(Style::COOKIE.explode().pairs("c", &tree(r#"["a","b"]"#)), ["c=a", "c=b"]);
}

#[test]
fn what_is_absent_is_left_out() {
    for value in ["null", "[]", "{}", r#"[null]"#, r#"{"a":null}"#] {
        for style in [Style::FORM, Style::FORM.explode(), Style::DEEP_OBJECT, Style::PIPE_DELIMITED]
        {
            assert_eq!(style.pairs("c", &tree(value)), [""; 0], "{style:?} {value}");
        }
        assert_eq!(Style::SIMPLE.path("c", &tree(value)), None);
    }
}

#[test]
fn syntax_in_values_is_encoded() {
    let value = tree(r#"["a,b","c&d=e"]"#);
    assert_eq!(Style::FORM.pairs("q", &value), ["q=a%2Cb,c%26d%3De"]);
    assert_eq!(Style::SIMPLE.path("q", &value).as_deref(), Some("a%2Cb,c%26d%3De"));
    let reserved = Style::FORM.allow_reserved().pairs("q", &tree(r#""a/b:c?d#e&f""#));
    assert_eq!(reserved, ["q=a/b:c?d%23e%26f"]);
    let nested = tree(r#"{"a":{"b":[{"c":1},{"c":2}]},"d":"x y"}"#);
    assert_eq!(
        Style::DEEP_OBJECT.explode().pairs("q", &nested).join("&"),
        "q%5Ba%5D%5Bb%5D%5B0%5D%5Bc%5D=1&q%5Ba%5D%5Bb%5D%5B1%5D%5Bc%5D=2&q%5Bd%5D=x%20y"
    );
    assert_eq!(
        Style::JSON.pairs("q", &tree(r#"{"b":1,"a":"x"}"#)),
        ["q=%7B%22b%22%3A1%2C%22a%22%3A%22x%22%7D"]
    );
}
