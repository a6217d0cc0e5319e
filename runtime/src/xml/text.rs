//! Names and texts of XML 1.0.

/// Why a text was refused.
const NO_CHARACTER: &str = "XML cannot contain one of its characters";

/// A text as the content of an element. A carriage return would be read as a line feed (XML 1.0, 2.11).
pub(super) fn escaped(text: &str) -> Result<String, &'static str> {
    replaced(text, |c| match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '\r' => Some("&#13;"),
        _ => None,
    })
}

/// A text as the value of an attribute, between double quotes. White space would be read as spaces (XML 1.0, 3.3.3).
pub(super) fn attribute(text: &str) -> Result<String, &'static str> {
    replaced(text, |c| match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\t' => Some("&#9;"),
        '\n' => Some("&#10;"),
        '\r' => Some("&#13;"),
        _ => None,
    })
}

/// A text as CDATA: its end in the text is cut in two, and a carriage return stands between two sections.
pub(super) fn cdata(text: &str) -> Result<String, &'static str> {
    let text = replaced(text, |_| None)?;
    let text = text.replace("]]>", "]]]]><![CDATA[>").replace('\r', "]]>&#13;<![CDATA[");
    Ok(format!("<![CDATA[{text}]]>"))
}

fn replaced(
    text: &str,
    replacement: impl Fn(char) -> Option<&'static str>,
) -> Result<String, &'static str> {
    let mut into = String::with_capacity(text.len());
    for c in text.chars() {
        match replacement(c) {
            Some(text) => into.push_str(text),
            None if is_character(c) => into.push(c),
            None => return Err(NO_CHARACTER),
        }
    }
    Ok(into)
}

/// XML 1.0, 2.2.
fn is_character(c: char) -> bool {
    !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether a text can be the name of an element: a name, or two with a colon between them (Namespaces in XML, 4).
pub(super) fn is_name(text: &str) -> bool {
    let simple = |name: &str| {
        let mut letters = name.chars();
        letters.next().is_some_and(begins_name) && letters.all(continues_name)
    };
    match text.split_once(':') {
        Some((prefix, name)) => simple(prefix) && simple(name),
        None => simple(text),
    }
}

/// XML 1.0, 2.3, `NameStartChar` without the colon.
fn begins_name(c: char) -> bool {
    matches!(c,
        'A'..='Z' | 'a'..='z' | '_'
        | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}' | '\u{370}'..='\u{37d}'
        | '\u{37f}'..='\u{1fff}' | '\u{200c}'..='\u{200d}' | '\u{2070}'..='\u{218f}'
        | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}'
        | '\u{fdf0}'..='\u{fffd}' | '\u{10000}'..='\u{effff}')
}

fn continues_name(c: char) -> bool {
    let more = matches!(c, '-' | '.' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}');
    more || begins_name(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes() {
        let text = "a<b>&\"'\t\n\r]]>";
        assert_eq!(escaped(text).as_deref(), Ok("a&lt;b&gt;&amp;\"'\t\n&#13;]]&gt;"));
        let expected = "a&lt;b&gt;&amp;&quot;'&#9;&#10;&#13;]]&gt;";
        assert_eq!(attribute(text).as_deref(), Ok(expected));
        let expected = "<![CDATA[a<b>&\"'\t\n]]>&#13;<![CDATA[]]]]><![CDATA[>]]>";
        assert_eq!(cdata(text).as_deref(), Ok(expected));
        assert_eq!(cdata("").as_deref(), Ok("<![CDATA[]]>"));
    }

    #[test]
    fn characters() {
        for text in ["\0", "a\u{b}", "\u{1f}b", "\u{fffe}", "\u{ffff}"] {
            for write in [escaped, attribute, cdata] {
                assert_eq!(write(text), Err(NO_CHARACTER), "{text:?}");
            }
        }
        assert_eq!(escaped("é\u{7f}\u{fffd}🐈").as_deref(), Ok("é\u{7f}\u{fffd}🐈"));
    }

    #[test]
    fn names() {
        for name in ["a", "_1", "soap:Envelope", "é.-·", "名前"] {
            assert!(is_name(name), "{name}");
        }
        for name in ["", "1", "-a", "a b", ":a", "a:", "a:b:c", "a:1", "a/b", "×"] {
            assert!(!is_name(name), "{name}");
        }
    }
}
