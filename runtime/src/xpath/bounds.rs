//! What is refused before it is parsed, since its size or depth alone could bring a parser down.

/// How long an expression may be, in bytes: the parser recurses for each operator.
const EXPRESSION: usize = 2 * 1024;

/// How deep parentheses, brackets and braces of an expression may nest: the parser needs twice the time for each
/// level.
const NESTING: usize = 8;

/// How deep elements may nest.
const ELEMENTS: usize = 128;

/// How many attributes an element may have: the parser compares each with all others.
const ATTRIBUTES: usize = 256;

/// An expression that is short and flat enough.
pub(super) fn expression(expression: &str) -> Result<(), String> {
    if expression.len() > EXPRESSION {
        return Err(format!("an XPath expression is longer than {EXPRESSION} bytes"));
    }
    let (mut depth, mut quote) = (0_usize, None);
    for byte in expression.bytes() {
        match (quote, byte) {
            // A doubled quote ends the literal and begins it again.
            (Some(end), _) if end == byte => quote = None,
            (Some(_), _) => {}
            (None, b'\'' | b'"') => quote = Some(byte),
            (None, b'(' | b'[' | b'{') => depth += 1,
            (None, b')' | b']' | b'}') => depth = depth.saturating_sub(1),
            (None, _) => {}
        }
        if depth > NESTING {
            return Err(format!("an XPath expression nests deeper than {NESTING}"));
        }
    }
    Ok(())
}

/// A document without a document type, whose elements nest and have attributes within the limits.
pub(super) fn document(xml: &str) -> Result<(), String> {
    let mut depth = 0_usize;
    let mut rest = xml;
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        let end = if rest.starts_with("<!--") {
            after(rest, "-->")
        } else if rest.starts_with("<![CDATA[") {
            after(rest, "]]>")
        } else if rest.starts_with("<?") {
            after(rest, "?>")
        } else if rest.starts_with("<!") {
            return Err("a document with a document type is not read".to_owned());
        } else {
            let (end, attributes) = tag(rest);
            if attributes > ATTRIBUTES {
                return Err(format!("an element has more than {ATTRIBUTES} attributes"));
            }
            if rest.starts_with("</") {
                depth = depth.saturating_sub(1);
            } else if !rest[..end].ends_with("/>") {
                depth += 1;
            }
            end
        };
        if depth > ELEMENTS {
            return Err(format!("a document nests deeper than {ELEMENTS}"));
        }
        rest = &rest[end..];
    }
    Ok(())
}

/// The end of what ends with this text; of an unfinished one, the end of the document.
fn after(rest: &str, end: &str) -> usize {
    rest.find(end).map_or(rest.len(), |at| at + end.len())
}

/// The end of a tag, the first `>` outside of quotes, and how many attributes are in it: as many as there are `=`.
fn tag(rest: &str) -> (usize, usize) {
    let (mut quote, mut attributes) = (None, 0);
    for (at, byte) in rest.bytes().enumerate() {
        match (quote, byte) {
            (Some(end), _) if end == byte => quote = None,
            (Some(_), _) => {}
            (None, b'\'' | b'"') => quote = Some(byte),
            (None, b'>') => return (at + 1, attributes),
            (None, b'=') => attributes += 1,
            (None, _) => {}
        }
    }
    (rest.len(), attributes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::xpath::{holds, select};

    fn nested(depth: usize) -> String {
        format!("{}x{}", "<a b='>'>".repeat(depth), "</a>".repeat(depth))
    }

    #[test]
    fn documents() {
        assert_eq!(select("string(/)", Some(&nested(ELEMENTS))), Some("x".into()));
        assert!(document(&nested(ELEMENTS + 1)).is_err());
        assert!(document(&nested(100_000)).is_err());
        let entities = "<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;'>]><a>&c;</a>";
        assert!(document(entities).is_err() && select("/a", Some(entities)).is_none());
        let levels =
            (1..8).map(|n| format!("<!ENTITY e{n} '{}'>", format!("&e{};", n - 1).repeat(10)));
        let bomb =
            format!("<!DOCTYPE a [<!ENTITY e0 'x'>{}]><a>&e7;</a>", levels.collect::<String>());
        assert!(document(&bomb).is_err() && select("/a", Some(&bomb)).is_none());
        let attributes = |count| (0..count).map(|n| format!("b{n}='=' ")).collect::<String>();
        let wide = |count| format!("<a><b {}/></a>", attributes(count));
        assert_eq!(select("count(//@*)", Some(&wide(ATTRIBUTES))), Some(ATTRIBUTES.into()));
        assert!(document(&wide(ATTRIBUTES + 1)).is_err());
        let flat =
            format!("<a>{}<!-- <a><![CDATA[ --></a>", "<b/><c></c><![CDATA[<d>]]>".repeat(500));
        assert!(document(&flat).is_ok());
        for broken in ["<", "<!--", "</a></a>", "<a b='", "<?x", "<a", "é<é"] {
            assert!(document(broken).is_ok() && !holds("true()", Some(broken)), "{broken}");
        }
    }

    /// The longest and deepest that are let through end on the stack of an evaluation.
    #[test]
    fn expressions() {
        let deep = |open: &str, close: &str, depth| {
            format!("{}1{}", open.repeat(depth), close.repeat(depth))
        };
        assert!(holds(&deep("(", ")", NESTING), Some("<a/>")));
        assert!(expression(&deep("(", ")", NESTING + 1)).is_err());
        assert!(
            expression("'((((((((((((((((((((((((((((((((' = \"[[[[[[[[[[[[[[[[[[[[[\"").is_ok()
        );
        let fill = |text: &str| text.repeat((EXPRESSION - 1) / text.len()) + "1";
        for long in
            ["-", "1+", "1 or ", "a/", "1,", "if(1)then 1 else ", "for $a in 1 return ", "1!"]
        {
            let long = fill(long);
            assert!(expression(&long).is_ok());
            holds(&long, Some("<a/>"));
        }
        assert!(expression(&fill("1+1+")).is_ok() && expression(&(fill("1+1+") + "+1+1")).is_err());
    }
}
