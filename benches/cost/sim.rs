//! What the service answers, as one writes it by hand: the properties of the printed types, with serde's derive. Like them it
//! takes values of enums that it does not know, without keeping them.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct ArcSessionStatus {
    #[serde(rename = "arcAllowedIPs")]
    pub(crate) arc_allowed_ips: Option<Vec<String>>,
    pub(crate) arc_client_peer_ip_address: Option<String>,
    pub(crate) arc_client_peer_public_key: Option<String>,
    pub(crate) arc_server_endpoint: Option<String>,
    pub(crate) arc_server_peer_public_key: Option<String>,
    pub(crate) gateway_private_ip_address: Option<String>,
    pub(crate) gateway_public_ip_address: Option<String>,
    pub(crate) last_updated_at: Option<i64>,
    pub(crate) placement: Option<Placement>,
    pub(crate) vpg_id: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Capabilities {
    pub(crate) data: Option<bool>,
    pub(crate) sms: Option<bool>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Cell {
    pub(crate) ci: Option<i64>,
    pub(crate) eci: Option<i64>,
    pub(crate) lac: Option<i64>,
    pub(crate) mcc: Option<i64>,
    pub(crate) mnc: Option<i64>,
    pub(crate) rac: Option<i64>,
    pub(crate) radio_type: Option<CellRadioType>,
    pub(crate) sac: Option<i64>,
    pub(crate) tac: Option<i64>,
}

#[derive(Deserialize)]
pub(crate) enum CellRadioType {
    #[serde(rename = "3G")]
    V3G,
    #[serde(rename = "GSM")]
    Gsm,
    #[serde(rename = "LTE")]
    Lte,
    #[serde(rename = "LTE-M")]
    LteM,
    #[serde(rename = "NB-IoT")]
    NbIoT,
    #[serde(other)]
    Other,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct ImeiLock {
    pub(crate) imei: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Placement {
    pub(crate) infrastructure_provider: Option<PlacementInfrastructureProvider>,
    pub(crate) region: Option<PlacementRegion>,
}

#[derive(Deserialize)]
pub(crate) enum PlacementInfrastructureProvider {
    #[serde(rename = "aws")]
    Aws,
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
pub(crate) enum PlacementRegion {
    #[serde(rename = "ap-northeast-1")]
    ApNortheast1,
    #[serde(rename = "eu-central-1")]
    EuCentral1,
    #[serde(rename = "us-west-2")]
    UsWest2,
    #[serde(rename = "ap-southeast-2")]
    ApSoutheast2,
    #[serde(other)]
    Other,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct PreviousSessionStatus {
    pub(crate) cell: Option<Cell>,
    pub(crate) created_time: Option<i64>,
    pub(crate) deleted_time: Option<i64>,
    pub(crate) dns_servers: Option<Vec<String>>,
    pub(crate) gateway_private_ip_address: Option<String>,
    pub(crate) gateway_public_ip_address: Option<String>,
    pub(crate) imei: Option<String>,
    pub(crate) imsi: Option<String>,
    pub(crate) session_id: Option<String>,
    pub(crate) subscription: Option<String>,
    pub(crate) ue_ip_address: Option<String>,
    pub(crate) vpg_id: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct SessionStatus {
    pub(crate) cell: Option<Cell>,
    pub(crate) dns_servers: Option<Vec<String>>,
    pub(crate) gateway_private_ip_address: Option<String>,
    pub(crate) gateway_public_ip_address: Option<String>,
    pub(crate) imei: Option<String>,
    pub(crate) imsi: Option<String>,
    pub(crate) last_updated_at: Option<i64>,
    pub(crate) location: Option<BTreeMap<String, Value>>,
    pub(crate) online: Option<bool>,
    pub(crate) placement: Option<Placement>,
    pub(crate) session_id: Option<String>,
    pub(crate) subscription: Option<String>,
    pub(crate) ue_ip_address: Option<String>,
    pub(crate) vpg_id: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Sim {
    pub(crate) active_profile_id: Option<String>,
    pub(crate) arc_session_status: Option<ArcSessionStatus>,
    pub(crate) capabilities: Option<Capabilities>,
    pub(crate) created_time: Option<i64>,
    pub(crate) expiry_action: Option<SimExpiryAction>,
    pub(crate) expiry_time: Option<i64>,
    pub(crate) group_id: Option<String>,
    pub(crate) imei_lock: Option<ImeiLock>,
    pub(crate) last_modified_time: Option<i64>,
    pub(crate) last_port_mapping_created_time: Option<i64>,
    pub(crate) local_info: Option<BTreeMap<String, String>>,
    pub(crate) module_type: Option<SimModuleType>,
    pub(crate) operator_id: Option<String>,
    pub(crate) ota_serial_number: Option<String>,
    pub(crate) pcap_end_time: Option<i64>,
    pub(crate) pcap_start_time: Option<i64>,
    pub(crate) previous_session: Option<PreviousSessionStatus>,
    pub(crate) profiles: Option<BTreeMap<String, SimProfile>>,
    pub(crate) renewal_fee_status_set_time: Option<i64>,
    pub(crate) serial_number: Option<String>,
    pub(crate) session_status: Option<SessionStatus>,
    pub(crate) sim_id: Option<String>,
    pub(crate) speed_class: Option<String>,
    pub(crate) status: Option<SimStatus>,
    pub(crate) tags: Option<BTreeMap<String, String>>,
    pub(crate) termination_enabled: Option<bool>,
    pub(crate) testmode_exhausted_time: Option<i64>,
    pub(crate) r#type: Option<SimType>,
}

#[derive(Deserialize)]
pub(crate) enum SimExpiryAction {
    #[serde(rename = "doNothing")]
    DoNothing,
    #[serde(rename = "deleteSession")]
    DeleteSession,
    #[serde(rename = "deactivate")]
    Deactivate,
    #[serde(rename = "suspend")]
    Suspend,
    #[serde(rename = "terminate")]
    Terminate,
    #[serde(rename = "(null value)")]
    NullValue,
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
pub(crate) enum SimModuleType {
    #[serde(rename = "mini")]
    Mini,
    #[serde(rename = "micro")]
    Micro,
    #[serde(rename = "nano")]
    Nano,
    #[serde(rename = "trio")]
    Trio,
    #[serde(rename = "embedded")]
    Embedded,
    #[serde(rename = "virtual")]
    Virtual,
    #[serde(rename = "integrated")]
    Integrated,
    #[serde(rename = "profilePackage")]
    ProfilePackage,
    #[serde(other)]
    Other,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct SimProfile {
    pub(crate) arc_client_peer_private_key: Option<String>,
    pub(crate) arc_client_peer_public_key: Option<String>,
    pub(crate) iccid: Option<String>,
    pub(crate) ota_supported: Option<bool>,
    pub(crate) primary_imsi: Option<String>,
    pub(crate) subscribers: Option<BTreeMap<String, SimplifiedSubscriber>>,
}

#[derive(Deserialize)]
pub(crate) enum SimStatus {
    #[serde(rename = "ready")]
    Ready,
    #[serde(rename = "active")]
    Active,
    #[serde(rename = "inactive")]
    Inactive,
    #[serde(rename = "standby")]
    Standby,
    #[serde(rename = "suspended")]
    Suspended,
    #[serde(rename = "terminated")]
    Terminated,
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
pub(crate) enum SimType {
    #[serde(rename = "euicc")]
    Euicc,
    #[serde(rename = "uicc")]
    Uicc,
    #[serde(rename = "virtual")]
    Virtual,
    #[serde(other)]
    Other,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct SimplifiedSubscriber {
    pub(crate) bundles: Option<Vec<String>>,
    pub(crate) capabilities: Option<Capabilities>,
    pub(crate) imsi: Option<String>,
    pub(crate) msisdn: Option<String>,
    pub(crate) status: Option<SimplifiedSubscriberStatus>,
    pub(crate) subscription: Option<String>,
}

#[derive(Deserialize)]
pub(crate) enum SimplifiedSubscriberStatus {
    #[serde(rename = "shipped")]
    Shipped,
    #[serde(rename = "delivered")]
    Delivered,
    #[serde(rename = "ready")]
    Ready,
    #[serde(rename = "active")]
    Active,
    #[serde(rename = "terminated")]
    Terminated,
    #[serde(other)]
    Other,
}
