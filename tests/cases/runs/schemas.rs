//! What schemas allow is read, and sent as it came.

use arazzo_runtime::{ErrorKind, Value};
use serde_json::json as value;

use super::{answering, body, client, json, lines, status};
use crate::printed;

/// A value of each choice.
fn of_choices() -> Value {
    value!({
        "id": 7,
        "pet": {"petType": "kitten", "name": "Tom", "lives": 9},
        "pets": [{"petType": "dog", "name": "Rex"}, {"petType": "fish", "name": "Nemo"}, {"name": "who"}, 5],
        "shape": {"side": 2.5, "unit": "yd"},
        "event": {"type": "stopped", "at": "now"},
        "unit": "m",
        "model": "huge",
        "amount": 2.5,
        "node": {"left": "a", "right": {"left": "b"}},
        "either": {"kind": "k", "number": 1},
        "alternatives": {"b": "x"},
        "result": {"success": false, "notes": ["late"]},
        "versioned": {"version": 2, "value": "x"},
        "key": {"k": "007"},
        "codes": ["007"],
        "beast": {"kind": "lizard", "legs": 4},
        "found": {"kind": "lizard", "legs": 4},
        "seats": [{"kind": "newt", "legs": 4}, {"kind": "stool", "legs": 3}, {"kind": "Chair"}],
        "places": [{"kind": "Spot", "name": "a"}, {"kind": "lawn", "name": "b"}],
        "rooms": [
            {"name": "a"},
            {"kind": "hall", "bars": 1},
            {"kind": "hut", "name": "b"},
            {"kind": "cell", "name": "c"},
            {"kind": "hut", "bars": 2},
            {"bars": 3},
        ],
    })
}

pub(crate) async fn choices() {
    use printed::choices::{copy, types as case};
    odd_choices().await;
    let all = of_choices();
    let server = answering([json(&all.to_string()), status(204), status(204)]).await;
    let outputs = copy(&client!(choices, server)).await.expect("it runs");
    assert_eq!(lines(&server), ["GET /all", "PUT /all", "POST /told"]);
    assert_eq!(body(&server.received()[1]), all);
    assert_eq!(body(&server.received()[2]), value!({"id": 7, "pet": "Tom"}));
    assert_eq!(outputs.name.as_deref(), Some("Tom"));
    let read = outputs.all;
    assert_eq!(read.id, Some(case::AllId::Integer(7)));
    assert!(matches!(read.pet, Some(case::Pet::Cat(case::Cat { lives: Some(9), .. }))));
    let pets = read.pets.expect("they came");
    assert!(matches!(&pets[0], case::Pet::Dog(dog) if dog.name == "Rex"));
    // A value of the discriminator that nobody described, and no object at all.
    assert_eq!(pets[1], case::Pet::Other(value!({"petType": "fish", "name": "Nemo"})));
    assert!(matches!(&pets[2], case::Pet::Cat(_)));
    assert_eq!(pets[3], case::Pet::Other(value!(5)));
    assert!(matches!(read.shape, Some(case::AllShape::Square(square)) if square.side == 2.5));
    assert!(matches!(read.event, Some(case::AllEvent::Stopped(_))));
    assert_eq!(read.model, Some(case::AllModel::Other("huge".to_owned())));
    assert!(
        matches!(read.node, Some(case::Node::Branch(branch)) if branch.left == case::Node::Leaf("a".to_owned()))
    );
    assert!(matches!(read.either, Some(case::AllEither::WithNumber(_))));
    assert!(matches!(read.result, Some(case::AllResult::Failed(_))));
    assert!(matches!(read.versioned, Some(case::AllVersioned::Second(_))));
    assert!(matches!(read.key, Some(case::AllKey::TextKey(_))));
    assert!(matches!(read.beast, Some(case::Reptile::Lizard(_))));
    let found = read.found.expect("it came");
    assert!(matches!(found, case::AllFound::Reptile(case::Reptile::Lizard(_))), "{found:?}");
    let seats = read.seats.expect("they came");
    assert!(matches!(&seats[0], case::Seat::Newt(_)));
    assert!(matches!(&seats[1], case::Seat::Chair(chair) if chair.kind == "stool"));
    assert!(matches!(&seats[2], case::Seat::Chair(_)));
    let places = read.places.expect("they came");
    assert!(matches!(&places[0], case::Place::Spot(spot) if spot.name == "a"));
    // It has no place for its kind.
    assert_eq!(places[1], case::Place::Other(value!({"kind": "lawn", "name": "b"})));

    let rooms = read.rooms.expect("they came");
    // Also without a kind, or with one that nothing has, and by its own name whatever else is there.
    assert!(rooms[..3].iter().all(|room| matches!(room, case::Room::Hall(_))), "{rooms:?}");
    // One that is named is not another one, and nothing that another one describes is lost.
    assert!(rooms[3..5].iter().all(|room| matches!(room, case::Room::Other(_))), "{rooms:?}");
    assert!(matches!(&rooms[5], case::Room::Cell(cell) if cell.bars == 3));
}

/// Nothing of an answer that fits no choice is lost, and `null` is no value.
async fn odd_choices() {
    use printed::choices::{copy, types as case};
    let odd = value!({"id": null, "pet": "Tom", "shape": [1.0, 2.0], "event": {"type": 1}, "unit": null, "node": [1]});
    let server = answering([json(&odd.to_string()), status(204), status(204)]).await;
    let read = copy(&client!(choices, server)).await.expect("it runs").all;
    assert_eq!((read.id, read.unit), (None, None));
    assert_eq!(read.pet, Some(case::Pet::Other(value!("Tom"))));
    assert_eq!(read.shape, Some(case::AllShape::List(vec![1.0, 2.0])));
    assert_eq!(read.node, Some(case::Node::Other(value!([1]))));
}

pub(crate) async fn combined() {
    use printed::combined::{copy, types as case};
    let all = value!({
        "dog": {"id": "1", "kind": "dog", "size": 3, "tail": true},
        "open": {"name": "n", "a": 1, "b": 2},
        "patterns": {"x-a": true},
        "extended": {"name": "n", "x-a": true, "other": 5},
        "anything": {"name": "n", "more": {"deep": [null]}},
        "pair": [1.5, 2.5],
        "set": [1, null, 3],
        "level": 7,
        "version": "v2",
        "flag": true,
        "yesOrNo": "",
        "big": 18446744073709551615_u64,
        "small": 4294967295_u32,
        "far": -9223372036854775808_i64,
        "price": "12.50",
        "whatever": {"a": 1},
        "lists": [{"id": "1"}, null],
        "entries": {"a": 1, "b": null},
        "group": {"id": "g", "members": [{"id": "m"}], "owner": {"id": "o"}},
    });
    let server = answering([json(&all.to_string()), status(204), status(204)]).await;
    let outputs = copy(&client!(combined, server)).await.expect("it runs");
    assert_eq!(body(&server.received()[1]), all);
    let label = value!({"name": "n", "color": "red", "weight": "heavy"});
    assert_eq!(body(&server.received()[2]), label);
    assert_eq!(outputs.size, Some(3));
    let read = outputs.all;
    assert_eq!(read.big, Some(u64::MAX));
    assert_eq!(read.open.expect("it came").rest["b"], 2);
    assert_eq!(read.version, Some(case::AllVersion::Other("v2".to_owned())));
    assert_eq!(read.set, Some(vec![Some(1), None, Some(3)]));

    let odd =
        r#"{"again":null,"open":{"a":null,"b":"2"},"day":null,"none":null,"big":"5","never":1}"#;
    let server = answering([json(odd), status(204), status(204)]).await;
    let read = copy(&client!(combined, server)).await.expect("it runs").all;
    assert_eq!((read.again, read.day, read.none, read.big), (None, None, None::<Value>, Some(5)));
    assert_eq!(
        read.open.expect("it came").rest.into_iter().collect::<Vec<_>>(),
        [("b".to_owned(), 2)]
    );
}

pub(crate) async fn swagger() {
    use printed::swagger::{MakeInputs, make};
    let server = answering([support::scripted::Reaction::json(
        201,
        r#"{"id":null,"name":"n","size":"huge"}"#,
    )])
    .await;
    let client = printed::swagger::Client::builder()
        .base_url(server.base_url())
        .key("k3y")
        .build()
        .expect("the address is one");
    let outputs = make(&client, MakeInputs { name: "n".into() }).await.expect("it runs");
    assert_eq!(lines(&server), ["POST /a%20b/things?limit=5&tabs=t%09u&pipes=v%7Cw"]);
    assert_eq!(body(&server.received()[0]), value!({"name": "n", "size": "small"}));
    assert_eq!((outputs.id, outputs.size.as_ref().map(|size| size.as_str())), (None, Some("huge")));
}

pub(crate) async fn several_files() {
    use printed::several_files::read;
    let answer = r##"{"id":"1","parent":{"id":"0"},"owner":{"address":{"city":"Oslo"},"first":{"id":"2"}},
        "tag":{"text":"t"},"unit":"m","color":"#00f","shade":{"of":1}}"##;
    let server = answering([json(answer)]).await;
    let outputs = read(&client!(several_files, server)).await.expect("it runs");
    assert_eq!(lines(&server), ["GET /things/1"]);
    assert_eq!(outputs.city.as_deref(), Some("Oslo"));
    let all = outputs.all;
    assert_eq!(all.parent.expect("it came").id, "0");
    assert_eq!(all.tag.expect("it came").text.as_deref(), Some("t"));
    assert_eq!(all.shade.expect("it came").of, Some(1));
}

pub(crate) async fn parts_of_choices() {
    use printed::parts_of_choices::{ReadInputs, WatchInputs, read, types::Size, watch};
    let client = |server: &support::scripted::Scripted| client!(parts_of_choices, server);
    let inputs = || ReadInputs { id: "1".to_owned() };
    let cat = r#"{"id":7,"kind":"cat","size":"small","weight":"4.5","age":3,"lives":9,"tags":["a"],"code":"s3cret",
        "home":{"city":"Oslo","floor":2},"owner":{"name":"Ada"},"friends":["gone",{"id":"8","kind":"puppy"}]}"#;
    let server = answering([json(cat), status(200)]).await;
    let outputs = read(&client(&server), inputs()).await.expect("it runs");
    assert_eq!(lines(&server), ["GET /pets/1", "PUT /pets/7/home"]);
    let home = value!({"city": "Oslo", "floor": 2});
    assert_eq!(body(&server.received()[1]), value!({"home": home, "code": "s3cret"}));
    assert_eq!((outputs.id.as_deref(), outputs.kind.as_deref()), (Some("7"), Some("cat")));
    assert_eq!((outputs.size, outputs.weight), (Some(Size::Small), Some(4.5)));
    assert_eq!((outputs.age, outputs.lives), (Some(value!(3)), Some(9)));
    assert_eq!(outputs.tags, Some(vec!["a".to_owned()]));
    assert_eq!(outputs.code.as_ref().map(|code| code.expose().as_str()), Some("s3cret"));
    assert_eq!((outputs.city.as_deref(), outputs.owner.as_deref()), (Some("Oslo"), Some("Ada")));
    assert_eq!((outputs.friend.as_deref(), outputs.nmae), (Some("8"), None));

    // One of which nothing is described, and one that has nothing of it.
    let bird = r#"{"id":"b","kind":"bird","size":null,"lives":null,"owner":"Ada","wings":2}"#;
    let server = answering([json(bird), status(200)]).await;
    let outputs = read(&client(&server), inputs()).await.expect("it runs");
    assert_eq!((outputs.id.as_deref(), outputs.kind.as_deref()), (Some("b"), Some("bird")));
    assert_eq!((outputs.size, outputs.lives, outputs.owner), (None, None, None));
    let server = answering([json(r#""gone""#)]).await;
    let error = read(&client(&server), inputs()).await.expect_err("there is no id");
    let expected = ErrorKind::MissingValue { expression: "$steps.find.outputs.id" };
    assert_eq!(error.kind(), &expected, "{error}");

    // What is read has to fit, and nothing else.
    for (answer, path) in [
        (r#"{"id":"b","home":{"city":{}},"age":[]}"#, "home.city"),
        (r#"{"id":"b","tags":["a",{}]}"#, "tags[1]"),
        (r#"{"id":"b","friends":["c",{"id":[]}]}"#, "friends[1].id"),
        ("no json", "."),
    ] {
        let server = answering([json(answer)]).await;
        let error = read(&client(&server), inputs()).await.expect_err("it does not fit");
        assert_eq!(error.kind(), &ErrorKind::Decode { path: path.to_owned() }, "{error}");
    }

    let server = answering([json(r#"{"lives":6}"#), json(r#"{"lives":"8"}"#)]).await;
    let outputs = watch(&client(&server), WatchInputs { id: "1".to_owned() }).await;
    assert_eq!(outputs.expect("it runs").lives, Some(8));
    assert_eq!(lines(&server), ["GET /pets/1", "GET /pets/1"]);
}

pub(crate) async fn inheritance() {
    use printed::inheritance::{
        RenameInputs, rename,
        types::{CatHuntingSkill, Pet, Sign, Vehicle},
    };
    let client = |server: &support::scripted::Scripted| client!(inheritance, server);
    let inputs = || RenameInputs { name: Some("Tom".to_owned()) };
    let dog = r#"{"petType":"Puppy","name":"Rex","packSize":3,"weeks":9,"friend":{"petType":"Fish","name":"Nemo"}}"#;
    let list = format!(r#"[{{"petType":"Cat","name":"Kit","huntingSkill":"keen"}},{dog}]"#);
    let cat = r#"{"petType":"Cat","name":"Tom"}"#;
    let truck = r#"{"kind":"van","load":1.5,"wheels":6,"trailer":{"kind":"car","doors":3,"sign":{"on":"plate","number":"7"}}}"#;
    let server = answering([json(&list), json(dog), json(cat), json(truck)]).await;
    let outputs = rename(&client(&server), inputs()).await.expect("it runs");
    assert_eq!(lines(&server), ["GET /pets", "GET /pets/Kit", "POST /pets", "GET /vehicle"]);
    assert_eq!(body(&server.received()[2])["friend"]["friend"]["name"], "Nemo");
    assert!(matches!(outputs.first, Some(Pet::Cat(cat)) if cat.name == "Kit"));
    assert_eq!(
        (outputs.name.as_deref(), outputs.skill),
        (Some("Kit"), Some(CatHuntingSkill::Keen))
    );
    let Pet::Puppy(puppy) = outputs.pet else { unreachable!("{:?}", outputs.pet) };
    assert_eq!((puppy.weeks, puppy.pack_size, puppy.pet_type.as_str()), (Some(9), 3, "Puppy"));
    // What adds nothing is what it is made of.
    assert!(matches!(puppy.friend, Some(Pet::Pet(fish)) if fish.pet_type == "Fish"));
    let Vehicle::Truck(truck) = outputs.vehicle else { unreachable!("{:?}", outputs.vehicle) };
    let Some(Vehicle::Car(car)) = truck.trailer else { unreachable!("{:?}", truck.trailer) };
    assert_eq!(car.doors, Some(3));
    assert!(
        matches!(car.sign, Some(Sign::Plate(plate)) if plate.number == "7" && plate.on == "plate")
    );
    assert_eq!((outputs.wheels, outputs.load), (Some(6), Some(1.5)));

    // A value that the mapping leaves to the schema itself, and one that nothing describes.
    for (kind, is_bike) in [("bike", true), ("boat", false)] {
        let vehicle = value!({"kind": kind, "gears": 3});
        let answers = [json(&list), json(dog), json(cat), json(&vehicle.to_string())];
        let server = answering(answers).await;
        let outputs = rename(&client(&server), inputs()).await.expect("it runs");
        match outputs.vehicle {
            Vehicle::Bike(bike) => assert!(is_bike && bike.gears == Some(3)),
            other => assert!(!is_bike && other == Vehicle::Other(vehicle)),
        }
    }
}
