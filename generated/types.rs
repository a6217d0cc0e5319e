// Printed by arazzo-codegen; changes are lost. Seal: 6a94b10c5831bdc9
use arazzo_runtime::{Secret, Value};
use serde::Serialize;
use std::collections::BTreeMap;

/// The Soracom Arc (WireGuard) session of a virtual SIM/Subscriber.
///
/// ```
/// let arc_session_status = soracom_sim::types::ArcSessionStatus {
///     arc_allowed_ips: Some(vec!["arcAllowedIPs".to_owned()]),
///     ..Default::default()
/// };
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ArcSessionStatus {
    /// WireGuard AllowedIPs, as sent by the Arc server.
    pub arc_allowed_ips: Option<Vec<String>>,
    /// IP address that the client has.
    pub arc_client_peer_ip_address: Option<String>,
    /// `arcClientPeerPublicKey`
    pub arc_client_peer_public_key: Option<String>,
    /// WireGuard endpoint of the Arc server.
    pub arc_server_endpoint: Option<String>,
    /// Public key of the Arc server.
    pub arc_server_peer_public_key: Option<String>,
    /// Private IP address of the VPG. With a Type-F VPG, traffic from the SIM into your closed network appears to come from this address.
    pub gateway_private_ip_address: Option<String>,
    /// Fixed public IP address, if the VPG has the Fixed Global IP Address option.
    pub gateway_public_ip_address: Option<String>,
    /// `lastUpdatedAt`
    pub last_updated_at: Option<i64>,
    /// Where the session is handled.
    pub placement: Option<Placement>,
    /// ID of the VPG in use; left out when there is none.
    pub vpg_id: Option<String>,
}

arazzo_runtime::object! {
    ArcSessionStatus : Default { arc_allowed_ips = "arcAllowedIPs",
    arc_client_peer_ip_address = "arcClientPeerIpAddress", arc_client_peer_public_key =
    "arcClientPeerPublicKey", arc_server_endpoint = "arcServerEndpoint",
    arc_server_peer_public_key = "arcServerPeerPublicKey", gateway_private_ip_address =
    "gatewayPrivateIpAddress", gateway_public_ip_address = "gatewayPublicIpAddress",
    last_updated_at = "lastUpdatedAt", placement = "placement", vpg_id = "vpgId", }
}

/// What a subscription can be used for.
///
/// ```
/// let capabilities = soracom_sim::types::Capabilities { data: Some(true), ..Default::default() };
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Capabilities {
    /// Whether data communication is supported.
    pub data: Option<bool>,
    /// Whether SMS is supported.
    pub sms: Option<bool>,
}

arazzo_runtime::object! {
    Capabilities : Default { data = "data", sms = "sms", }
}

/// The base station that the SIM is connected to; left out for a virtual SIM/Subscriber.
///
/// ```
/// let cell = soracom_sim::types::Cell { ci: Some(1), ..Default::default() };
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// Cell Identity of a 2G or 3G cell, a 16-bit number (3GPP TS 23.003, 4.3).
    pub ci: Option<i64>,
    /// E-UTRAN Cell Identifier of an LTE cell, a 28-bit number (3GPP TS 23.003, 19.6).
    pub eci: Option<i64>,
    /// Location Area Code of a 2G or 3G cell, a 16-bit number (3GPP TS 23.003, 4.1).
    pub lac: Option<i64>,
    /// Mobile Country Code, three digits.
    pub mcc: Option<i64>,
    /// Mobile Network Code, two or three digits; put a zero in front of a single digit.
    pub mnc: Option<i64>,
    /// Routing Area Code of a 2G or 3G cell, an 8-bit number (3GPP TS 23.003, 4.2).
    pub rac: Option<i64>,
    /// Kind of network in use. This may differ from what the carrier's equipment really uses: an LTE-M connection, for one, may show as LTE.
    pub radio_type: Option<CellRadioType>,
    /// Service Area Code of a 2G or 3G cell, a 16-bit number (3GPP TS 23.003, 12.5).
    pub sac: Option<i64>,
    /// Tracking Area Code of an LTE cell, a 16-bit number (3GPP TS 23.003, 19.4.2.3).
    pub tac: Option<i64>,
}

arazzo_runtime::object! {
    Cell : Default { ci = "ci", eci = "eci", lac = "lac", mcc = "mcc", mnc = "mnc", rac =
    "rac", radio_type = "radioType", sac = "sac", tac = "tac", }
}

/// Kind of network in use. This may differ from what the carrier's equipment really uses: an LTE-M connection, for one, may show as LTE.
///
/// ```
/// assert_eq!(soracom_sim::types::CellRadioType::V3G.as_str(), "3G");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CellRadioType {
    /// `3G`
    V3G,
    /// `GSM`
    Gsm,
    /// `LTE`
    Lte,
    /// `LTE-M`
    LteM,
    /// `NB-IoT`
    NbIoT,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    CellRadioType in "soracom_sim::types" { V3G = "3G", Gsm = "GSM", Lte = "LTE", LteM =
    "LTE-M", NbIoT = "NB-IoT", }
}

/// The device that a SIM is locked to.
///
/// ```
/// let imei_lock = soracom_sim::types::ImeiLock { imei: Some("imei".to_owned()) };
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImeiLock {
    /// IMEI of the only device allowed.
    pub imei: Option<String>,
}

arazzo_runtime::object! {
    ImeiLock : Default { imei = "imei", }
}

/// Where the session is handled.
///
/// ```
/// let placement = soracom_sim::types::Placement {
///     infrastructure_provider: Some(soracom_sim::types::PlacementInfrastructureProvider::Aws),
///     ..Default::default()
/// };
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Placement {
    /// `infrastructureProvider`
    pub infrastructure_provider: Option<PlacementInfrastructureProvider>,
    /// AWS region of the rendezvous point; by default `ap-northeast-1` for Japan coverage and `eu-central-1` for Global coverage.
    pub region: Option<PlacementRegion>,
}

arazzo_runtime::object! {
    Placement : Default { infrastructure_provider = "infrastructureProvider", region =
    "region", }
}

/// A text: `aws`.
///
/// ```
/// assert_eq!(soracom_sim::types::PlacementInfrastructureProvider::Aws.as_str(), "aws");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlacementInfrastructureProvider {
    /// `aws`
    Aws,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    PlacementInfrastructureProvider in "soracom_sim::types" { Aws = "aws", }
}

/// AWS region of the rendezvous point; by default `ap-northeast-1` for Japan coverage and `eu-central-1` for Global coverage.
///
/// ```
/// assert_eq!(soracom_sim::types::PlacementRegion::ApNortheast1.as_str(), "ap-northeast-1");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlacementRegion {
    /// `ap-northeast-1`
    ApNortheast1,
    /// `eu-central-1`
    EuCentral1,
    /// `us-west-2`
    UsWest2,
    /// `ap-southeast-2`
    ApSoutheast2,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    PlacementRegion in "soracom_sim::types" { ApNortheast1 = "ap-northeast-1", EuCentral1
    = "eu-central-1", UsWest2 = "us-west-2", ApSoutheast2 = "ap-southeast-2", }
}

/// The session of a SIM before the current one.
///
/// ```
/// let previous_session_status = soracom_sim::types::PreviousSessionStatus {
///     cell: Some(soracom_sim::types::Cell { ci: Some(1), ..Default::default() }),
///     ..Default::default()
/// };
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PreviousSessionStatus {
    /// The base station that the SIM is connected to; left out for a virtual SIM/Subscriber.
    pub cell: Option<Cell>,
    /// When the session began.
    pub created_time: Option<i64>,
    /// When the session ended.
    pub deleted_time: Option<i64>,
    /// IP addresses of the DNS servers.
    pub dns_servers: Option<Vec<String>>,
    /// Private IP address of the VPG. With a Type-F VPG, traffic from the SIM into your closed network appears to come from this address.
    pub gateway_private_ip_address: Option<String>,
    /// Fixed public IP address, if the VPG has the Fixed Global IP Address option.
    pub gateway_public_ip_address: Option<String>,
    /// IMEI of the device that holds the SIM; null for a virtual SIM/Subscriber.
    pub imei: Option<String>,
    /// IMSI of the SIM.
    pub imsi: Option<String>,
    /// ID of the session.
    pub session_id: Option<String>,
    /// `subscription`
    pub subscription: Option<String>,
    /// IP address assigned to the device.
    pub ue_ip_address: Option<String>,
    /// ID of the VPG in use; left out when there is none.
    pub vpg_id: Option<String>,
}

arazzo_runtime::object! {
    PreviousSessionStatus : Default { cell = "cell", created_time = "createdTime",
    deleted_time = "deletedTime", dns_servers = "dnsServers", gateway_private_ip_address
    = "gatewayPrivateIpAddress", gateway_public_ip_address = "gatewayPublicIpAddress",
    imei = "imei", imsi = "imsi", session_id = "sessionId", subscription =
    "subscription", ue_ip_address = "ueIpAddress", vpg_id = "vpgId", }
}

/// What is needed to register a SIM.
///
/// ```no_run
/// let register_sim_request = soracom_sim::types::RegisterSimRequest {
///     group_id: None,
///     registration_secret: std::env::var("REGISTRATION_SECRET")?.into(),
///     tags: None,
/// };
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RegisterSimRequest {
    /// `groupId`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// PUK or passcode found on the SIM card.
    pub registration_secret: Secret<String>,
    /// Tags by name. The tag `name` is always there and holds the name of the SIM, or an empty string if it has none; every other tag is a custom one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
}

/// The current session of a SIM.
///
/// ```
/// let session_status = soracom_sim::types::SessionStatus {
///     cell: Some(soracom_sim::types::Cell { ci: Some(1), ..Default::default() }),
///     ..Default::default()
/// };
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SessionStatus {
    /// The base station that the SIM is connected to; left out for a virtual SIM/Subscriber.
    pub cell: Option<Cell>,
    /// IP addresses of the DNS servers.
    pub dns_servers: Option<Vec<String>>,
    /// Private IP address of the VPG. With a Type-F VPG, traffic from the SIM into your closed network appears to come from this address.
    pub gateway_private_ip_address: Option<String>,
    /// Fixed public IP address, if the VPG has the Fixed Global IP Address option.
    pub gateway_public_ip_address: Option<String>,
    /// IMEI of the device that holds the SIM; null for a virtual SIM/Subscriber.
    pub imei: Option<String>,
    /// IMSI of the SIM.
    pub imsi: Option<String>,
    /// `lastUpdatedAt`
    pub last_updated_at: Option<i64>,
    /// `location`
    pub location: Option<BTreeMap<String, Value>>,
    /// Whether the SIM is online.
    pub online: Option<bool>,
    /// Where the session is handled.
    pub placement: Option<Placement>,
    /// ID of the session.
    pub session_id: Option<String>,
    /// Subscription the session uses.
    pub subscription: Option<String>,
    /// IP address assigned to the device.
    pub ue_ip_address: Option<String>,
    /// ID of the VPG in use; left out when there is none.
    pub vpg_id: Option<String>,
}

arazzo_runtime::object! {
    SessionStatus : Default { cell = "cell", dns_servers = "dnsServers",
    gateway_private_ip_address = "gatewayPrivateIpAddress", gateway_public_ip_address =
    "gatewayPublicIpAddress", imei = "imei", imsi = "imsi", last_updated_at =
    "lastUpdatedAt", location = "location", online = "online", placement = "placement",
    session_id = "sessionId", subscription = "subscription", ue_ip_address =
    "ueIpAddress", vpg_id = "vpgId", }
}

/// The group to put a SIM into.
///
/// ```
/// let set_group_request = soracom_sim::types::SetGroupRequest { group_id: Some("groupId".to_owned()) };
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SetGroupRequest {
    /// ID of the group, as `listGroups` of the Group API reports it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
}

/// A SIM with its settings, status and sessions.
///
/// ```
/// let sim = soracom_sim::types::Sim {
///     active_profile_id: Some("activeProfileId".to_owned()),
///     ..Default::default()
/// };
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sim {
    /// `activeProfileId`
    pub active_profile_id: Option<String>,
    /// The Soracom Arc (WireGuard) session of a virtual SIM/Subscriber.
    pub arc_session_status: Option<ArcSessionStatus>,
    /// What a subscription can be used for.
    pub capabilities: Option<Capabilities>,
    /// When the SIM, or rather its primary subscription, was created (UNIX time in milliseconds).
    pub created_time: Option<i64>,
    /// What happens to the SIM at its expiry time; null when it has none.
    pub expiry_action: Option<SimExpiryAction>,
    /// When the SIM expires (UNIX time in milliseconds).
    pub expiry_time: Option<i64>,
    /// ID of the group the SIM is in.
    pub group_id: Option<String>,
    /// The device that a SIM is locked to.
    pub imei_lock: Option<ImeiLock>,
    /// When the SIM, or rather its primary subscription, last changed (UNIX time in milliseconds).
    pub last_modified_time: Option<i64>,
    /// When Napter was used with the SIM (UNIX time in milliseconds); null if it never was.
    pub last_port_mapping_created_time: Option<i64>,
    /// Text values by name.
    pub local_info: Option<BTreeMap<String, String>>,
    /// Form factor of the SIM, such as `nano` (4FF) or `embedded` (MFF2).
    pub module_type: Option<SimModuleType>,
    /// ID of the operator that owns the SIM.
    pub operator_id: Option<String>,
    /// `otaSerialNumber`
    pub ota_serial_number: Option<String>,
    /// `pcapEndTime`
    pub pcap_end_time: Option<i64>,
    /// `pcapStartTime`
    pub pcap_start_time: Option<i64>,
    /// The session of a SIM before the current one.
    pub previous_session: Option<PreviousSessionStatus>,
    /// `profiles`
    pub profiles: Option<BTreeMap<String, SimProfile>>,
    /// When the SIM took on the status `ready`, `standby` or `suspended` (UNIX time in milliseconds).
    pub renewal_fee_status_set_time: Option<i64>,
    /// Serial number of the SIM; a virtual SIM/Subscriber has none.
    pub serial_number: Option<String>,
    /// The current session of a SIM.
    pub session_status: Option<SessionStatus>,
    /// ID of the SIM.
    pub sim_id: Option<String>,
    /// Speed class the SIM runs at.
    pub speed_class: Option<String>,
    /// Status of the SIM, meaning of its primary subscription; a virtual SIM/Subscriber is always `active` or `terminated`.
    pub status: Option<SimStatus>,
    /// Tags by name. The tag `name` is always there and holds the name of the SIM, or an empty string if it has none; every other tag is a custom one.
    pub tags: Option<BTreeMap<String, String>>,
    /// Whether the SIM can be terminated; false means that termination protection is on.
    pub termination_enabled: Option<bool>,
    /// When the SIM used up its testing allowance (UNIX time in milliseconds).
    pub testmode_exhausted_time: Option<i64>,
    /// Kind of SIM: an eSIM chip (`euicc`), a card (`uicc`) or a virtual SIM/Subscriber (`virtual`).
    pub r#type: Option<SimType>,
}

arazzo_runtime::object! {
    Sim : Default { active_profile_id = "activeProfileId", arc_session_status =
    "arcSessionStatus", capabilities = "capabilities", created_time = "createdTime",
    expiry_action = "expiryAction", expiry_time = "expiryTime", group_id = "groupId",
    imei_lock = "imeiLock", last_modified_time = "lastModifiedTime",
    last_port_mapping_created_time = "lastPortMappingCreatedTime", local_info =
    "localInfo", module_type = "moduleType", operator_id = "operatorId",
    ota_serial_number = "otaSerialNumber", pcap_end_time = "pcapEndTime", pcap_start_time
    = "pcapStartTime", previous_session = "previousSession", profiles = "profiles",
    renewal_fee_status_set_time = "renewalFeeStatusSetTime", serial_number =
    "serialNumber", session_status = "sessionStatus", sim_id = "simId", speed_class =
    "speedClass", status = "status", tags = "tags", termination_enabled =
    "terminationEnabled", testmode_exhausted_time = "testmodeExhaustedTime", r#type =
    "type", }
}

/// What happens to the SIM at its expiry time; null when it has none.
///
/// ```
/// assert_eq!(soracom_sim::types::SimExpiryAction::DoNothing.as_str(), "doNothing");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SimExpiryAction {
    /// `doNothing`
    DoNothing,
    /// `deleteSession`
    DeleteSession,
    /// `deactivate`
    Deactivate,
    /// `suspend`
    Suspend,
    /// `terminate`
    Terminate,
    /// `(null value)`
    NullValue,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    SimExpiryAction in "soracom_sim::types" { DoNothing = "doNothing", DeleteSession =
    "deleteSession", Deactivate = "deactivate", Suspend = "suspend", Terminate =
    "terminate", NullValue = "(null value)", }
}

/// Form factor of the SIM, such as `nano` (4FF) or `embedded` (MFF2).
///
/// ```
/// assert_eq!(soracom_sim::types::SimModuleType::Mini.as_str(), "mini");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SimModuleType {
    /// `mini`
    Mini,
    /// `micro`
    Micro,
    /// `nano`
    Nano,
    /// `trio`
    Trio,
    /// `embedded`
    Embedded,
    /// `virtual`
    Virtual,
    /// `integrated`
    Integrated,
    /// `profilePackage`
    ProfilePackage,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    SimModuleType in "soracom_sim::types" { Mini = "mini", Micro = "micro", Nano =
    "nano", Trio = "trio", Embedded = "embedded", Virtual = "virtual", Integrated =
    "integrated", ProfilePackage = "profilePackage", }
}

/// A profile stored on a SIM, with its subscriptions.
///
/// ```no_run
/// let sim_profile = soracom_sim::types::SimProfile {
///     arc_client_peer_private_key: Some(std::env::var("ARC_CLIENT_PEER_PRIVATE_KEY")?.into()),
///     ..Default::default()
/// };
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimProfile {
    /// WireGuard private key of the client. It is shown only once: if it gets lost, generate a new key and update the device. Keep it secret.
    pub arc_client_peer_private_key: Option<Secret<String>>,
    /// `arcClientPeerPublicKey`
    pub arc_client_peer_public_key: Option<String>,
    /// `iccid`
    pub iccid: Option<String>,
    /// `otaSupported`
    pub ota_supported: Option<bool>,
    /// `primaryImsi`
    pub primary_imsi: Option<String>,
    /// `subscribers`
    pub subscribers: Option<BTreeMap<String, SimplifiedSubscriber>>,
}

arazzo_runtime::object! {
    SimProfile : Default { arc_client_peer_private_key = "arcClientPeerPrivateKey",
    arc_client_peer_public_key = "arcClientPeerPublicKey", iccid = "iccid", ota_supported
    = "otaSupported", primary_imsi = "primaryImsi", subscribers = "subscribers", }
}

/// Status of the SIM, meaning of its primary subscription; a virtual SIM/Subscriber is always `active` or `terminated`.
///
/// ```
/// assert_eq!(soracom_sim::types::SimStatus::Ready.as_str(), "ready");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SimStatus {
    /// `ready`
    Ready,
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `standby`
    Standby,
    /// `suspended`
    Suspended,
    /// `terminated`
    Terminated,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    SimStatus in "soracom_sim::types" { Ready = "ready", Active = "active", Inactive =
    "inactive", Standby = "standby", Suspended = "suspended", Terminated = "terminated",
    }
}

/// Kind of SIM: an eSIM chip (`euicc`), a card (`uicc`) or a virtual SIM/Subscriber (`virtual`).
///
/// ```
/// assert_eq!(soracom_sim::types::SimType::Euicc.as_str(), "euicc");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SimType {
    /// `euicc`
    Euicc,
    /// `uicc`
    Uicc,
    /// `virtual`
    Virtual,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    SimType in "soracom_sim::types" { Euicc = "euicc", Uicc = "uicc", Virtual =
    "virtual", }
}

/// A subscription held by a SIM profile.
///
/// ```
/// let simplified_subscriber = soracom_sim::types::SimplifiedSubscriber {
///     bundles: Some(vec!["bundles".to_owned()]),
///     ..Default::default()
/// };
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimplifiedSubscriber {
    /// `bundles`
    pub bundles: Option<Vec<String>>,
    /// What a subscription can be used for.
    pub capabilities: Option<Capabilities>,
    /// IMSI of the subscription.
    pub imsi: Option<String>,
    /// `msisdn`
    pub msisdn: Option<String>,
    /// Status of the SIM itself for its primary subscription, or of the over-the-air (OTA) setup for an additional one; a virtual SIM/Subscriber is always `active` or `terminated`.
    pub status: Option<SimplifiedSubscriberStatus>,
    /// `subscription`
    pub subscription: Option<String>,
}

arazzo_runtime::object! {
    SimplifiedSubscriber : Default { bundles = "bundles", capabilities = "capabilities",
    imsi = "imsi", msisdn = "msisdn", status = "status", subscription = "subscription", }
}

/// Status of the SIM itself for its primary subscription, or of the over-the-air (OTA) setup for an additional one; a virtual SIM/Subscriber is always `active` or `terminated`.
///
/// ```
/// assert_eq!(soracom_sim::types::SimplifiedSubscriberStatus::Shipped.as_str(), "shipped");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SimplifiedSubscriberStatus {
    /// `shipped`
    Shipped,
    /// `delivered`
    Delivered,
    /// `ready`
    Ready,
    /// `active`
    Active,
    /// `terminated`
    Terminated,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    SimplifiedSubscriberStatus in "soracom_sim::types" { Shipped = "shipped", Delivered =
    "delivered", Ready = "ready", Active = "active", Terminated = "terminated", }
}
