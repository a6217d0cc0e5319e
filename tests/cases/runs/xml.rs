//! Bodies of XML, as the XML Object says.

use arazzo_runtime::ErrorKind;
use serde_json::json as value;

use super::{answering, client, only, silent, status};
use crate::printed;

/// Calls operations with bodies, and compares what is received.
macro_rules! sends {
    ($module:ident: $($operation:ident($body:expr) $expected:expr;)*) => {$(
        let server = silent().await;
        client!($module, server).$operation($body).send().await.expect("it is sent");
        let received = only(&server);
        assert_eq!(received.header("content-type"), Some("application/xml"));
        let sent = String::from_utf8_lossy(&received.body).into_owned();
        assert_eq!(sent, $expected, "{}", stringify!($operation));
    )*};
}

/// The rows of the tables of the specification are the same in its words of 3.1 and of 3.2.
macro_rules! lists {
    ($module:ident) => {{
        use printed::$module::types as t;
        let animals = || Some(vec!["dog".to_owned(), "cat".to_owned()]);
        sends! { $module:
            plain(&t::PlainRequest { animals: Some("dog, cat".to_owned()) })
                "<document><animals>dog, cat</animals></document>";
            list(&t::ListRequest { animals: animals() })
                "<document><animals>dog</animals><animals>cat</animals></document>";
            named(&t::NamedRequest { animals: Some("dog".to_owned()) })
                "<document><animal>dog</animal></document>";
            named_items(&t::NamedItemsRequest { animals: animals() })
                "<document><animal>dog</animal><animal>cat</animal></document>";
            named_outside(&t::NamedOutsideRequest { animals: animals() })
                "<document><animal>dog</animal><animal>cat</animal></document>";
            wrapped(&t::WrappedRequest { animals: animals() })
                "<document><animals><animals>dog</animals><animals>cat</animals></animals></document>";
            wrapped_items(&t::WrappedItemsRequest { animals: animals() })
                "<document><animals><animal>dog</animal><animal>cat</animal></animals></document>";
            wrapped_both(&t::WrappedBothRequest { animals: animals() })
                "<document><aliens><animal>dog</animal><animal>cat</animal></aliens></document>";
            wrapped_outside(&t::WrappedOutsideRequest { animals: animals() })
                "<document><aliens><aliens>dog</aliens><aliens>cat</aliens></aliens></document>";
            wrapped(&t::WrappedRequest { animals: Some(Vec::new()) })
                "<document><animals></animals></document>";
            list(&t::ListRequest { animals: None }) "<document></document>";
        }
    }};
}

pub(crate) async fn xml_lists() {
    lists!(xml_lists);
}

pub(crate) async fn xml_lists_of_nodes() {
    lists!(xml_lists_of_nodes);
}

pub(crate) async fn xml_nodes() {
    use printed::xml_nodes::types::{
        AnimalsRequestItem, Documentation, Inside, Person, ProductRequest,
    };
    let animal = |kind: &str, name: &str| AnimalsRequestItem {
        kind: Some(kind.to_owned()),
        name: Some(name.to_owned()),
    };
    let html = || Some("<html><br></html>".to_owned());
    sends! { xml_nodes:
        person(&Person { id: Some(123), name: Some("example".to_owned()) })
            "<Person id=\"123\"><sample:name xmlns:sample=\"https://example.com/schema/sample\">example</sample:name></Person>";
        animals(&[animal("Cat", "Fluffy"), animal("Dog", "Fido")])
            "<animals><animal kind=\"Cat\">Fluffy</animal><animal kind=\"Dog\">Fido</animal></animals>";
        documentation(&Documentation { content: html() })
            "<Documentation><![CDATA[<html><br></html>]]></Documentation>";
        documentation(&Documentation { content: Some("a]]>b".to_owned()) })
            "<Documentation><![CDATA[a]]]]><![CDATA[>b]]></Documentation>";
        updated(&Inside { content: html() })
            "<UpdatedDocument><![CDATA[<html><br></html>]]></UpdatedDocument>";
        twice(&Documentation { content: html() })
            "<outer><Documentation><![CDATA[<html><br></html>]]></Documentation></outer>";
        ordered(&[value!("Some text"), value!({"unit": "cubits", "value": 42}), value!(true)])
            "<OneTwoThree><One>Some text</One><Two unit=\"cubits\">42</Two><Three>true</Three></OneTwoThree>";
        ordered(&[value!("Some text"), value!({"unit": "cubits", "value": 42}), value!(null)])
            "<OneTwoThree><One>Some text</One><Two unit=\"cubits\">42</Two></OneTwoThree>";
        report(&[value!("Some preamble text."), value!(42), value!("Some postamble text.")])
            "<Report>Some preamble text.<data>42</data>Some postamble text.</Report>";
        product(&ProductRequest { description: Some("Thing".to_owned()), ..ProductRequest::default() })
            "<product><description>Thing</description></product>";
        product(&ProductRequest {
            count: Some(42.0),
            rating: Some("\"a\"\t<b>\n'&'".to_owned()),
            description: Some("\"a\"\t<b>\n'&'".to_owned()),
            related: Some(Default::default()),
        })
            "<product count=\"42\" rating=\"&quot;a&quot;&#9;&lt;b&gt;&#10;'&amp;'\">\
             <description>\"a\"\t&lt;b&gt;\n'&amp;'</description><related></related></product>";
    }

    // What XML cannot hold is sent to nobody.
    let server = silent().await;
    let client = client!(xml_nodes, server);
    let control = Documentation { content: Some("a\u{1}b".to_owned()) };
    let list = value!({"unit": ["cubits"], "value": 42});
    let refused = [
        client.documentation(&control).send().await.expect_err("no character of XML"),
        client.ordered(&[value!("a"), list]).send().await.expect_err("a list is no attribute"),
    ];
    for error in refused {
        assert!(matches!(error.kind(), ErrorKind::RefusedValue { .. }), "{error}");
    }
    assert_eq!(server.received().len(), 0);
}

pub(crate) async fn xml_annotations() {
    use printed::xml_annotations::types::{Category, Cells, Envelope, Pet};
    let pet = || Pet {
        id: Some(2),
        tags: Some(vec!["a".to_owned(), "<b>".to_owned()]),
        category: Some(Category { name: Some("cats".to_owned()), code: Some("c".to_owned()) }),
        parent: Some(Box::new(Pet { id: Some(1), ..Pet::default() })),
        home: Some(Category { name: Some("here".to_owned()), code: None }),
    };
    let written = "<pet xmlns=\"https://pets.example\" id=\"2\"><tags><tag>a</tag><tag>&lt;b&gt;</tag></tags>\
                   <category code=\"c\"><name>cats</name></category>\
                   <pet xmlns=\"https://pets.example\" id=\"1\"></pet>\
                   <h:house xmlns:h=\"https://houses.example\"><name>here</name></h:house></pet>";
    let envelope = Envelope {
        lang: Some("de".to_owned()),
        role: Some("next".to_owned()),
        note: Some("n".to_owned()),
        rest: [("b".to_owned(), Category { name: None, code: Some("c".to_owned()) })].into(),
    };
    let cells = vec![vec!["a".to_owned(), "b".to_owned()], vec![]];
    sends! { xml_annotations:
        put(&pet()) written;
        list(&[pet(), pet()]) format!("<pets>{written}{written}</pets>");
        list(&[]) "<pets></pets>";
        cells(&Cells { cell: Some(cells) })
            "<Cells><row><line><cell>a</cell><cell>b</cell></line><line></line></row></Cells>";
        envelope(&envelope)
            "<s:Envelope xmlns:s=\"urn:soap\" xml:lang=\"de\" s:role=\"next\"><s:note>n</s:note><b code=\"c\"></b></s:Envelope>";
    }
}

pub(crate) async fn xml_payloads() {
    use printed::xml_payloads::{OrderInputs, order};
    let server = answering([status(204)]).await;
    let inputs = OrderInputs { name: "a & b".into(), count: 2 };
    order(&client!(xml_payloads, server), inputs).await.expect("it runs");
    let expected = "<o:order xmlns:o=\"urn:orders\" id=\"2\">\
                    <line sku=\"a\"><![CDATA[a & b]]></line>\
                    <line sku=\"b&quot;\"><![CDATA[x]]]]><![CDATA[>y]]></line></o:order>";
    assert_eq!(String::from_utf8_lossy(&only(&server).body), expected);
}

pub(crate) async fn xml_compositions() {
    use printed::xml_compositions::types::{Cat, Customer, Dog, Order, OrderPetsItem};
    let customer =
        |id: &str| Some(Customer { id: Some(id.to_owned()), other: Some("o".to_owned()) });
    let body = Order {
        customer: customer("1"),
        maybe: customer("2"),
        pets: Some(vec![
            OrderPetsItem::Dog(Dog { bark: "loud".to_owned() }),
            OrderPetsItem::Cat(Cat { meow: "soft".to_owned() }),
            OrderPetsItem::Other(value!({"legs": [1, null, 2]})),
        ]),
        scores: Some([("a".to_owned(), 1), ("b".to_owned(), 2)].into()),
        any: Some(value!({"x": [true, {"y": "<"}]})),
    };
    sends! { xml_compositions:
        order(&body)
            "<Order><customer identifier=\"1\" second=\"o\"></customer><maybe identifier=\"2\" second=\"o\"></maybe>\
             <pets bark=\"loud\"></pets><pets><m>soft</m></pets><pets><legs>1</legs><legs>2</legs></pets>\
             <scores a=\"1\" b=\"2\"></scores><any><x>true</x><x><y>&lt;</y></x></any></Order>";
    }
}
