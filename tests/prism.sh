#!/usr/bin/env bash
# Runs the example against Prism, a mock server that checks requests by the OpenAPI description:
#
#   tests/prism.sh [OPENAPI_FILE]
#
# Started by hand; needs Node.js, and a network when npx does not have Prism yet. It fails unless
# Prism received the workflow's four requests in order, found each of them valid, and answered each
# with the documented status. CLIENT is run in place of the example when it is set: a command that
# is given SIM_ID SECRET GROUP_ID, and SORACOM_ENDPOINT, SORACOM_API_KEY and SORACOM_API_TOKEN.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
openapi=$(realpath -- "${1:-$root/specs/openapi/soracom-sim-api-openapi.yml}")
client=${CLIENT:-cargo run -q --example register_and_activate_sim --}
sim=8981100000000000000
prism=@stoplight/prism-cli@5.14.2
# Seconds to wait for Prism: npx may have to download it first.
patience=180

work=$(mktemp -d)
log=$work/prism.log
server=

stop() {
    # Prism is a grandchild of npx, which does not pass signals on: the whole group has to end.
    if [[ -n $server ]]; then
        kill -- "-$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    rm -rf -- "$work"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

fail() {
    echo "prism.sh: $*" >&2
    exit 1
}

start() {
    port=$(node -e '
        const server = require("net").createServer();
        server.listen(0, "127.0.0.1", () => {
            process.stdout.write(String(server.address().port));
            server.close();
        });
    ')
    # With job control, the background process leads a group of its own.
    set -m
    # FORCE_COLOR would put colours into the log.
    env -u FORCE_COLOR npx --yes "$prism" mock --errors -p "$port" -h 127.0.0.1 "$openapi" \
        >"$log" 2>&1 </dev/null &
    server=$!
    set +m
    local end=$((SECONDS + patience))
    until grep -q 'Prism is listening on' "$log"; do
        if ! kill -0 "$server" 2>/dev/null || ((SECONDS >= end)); then
            cat "$log" >&2
            fail "Prism does not listen"
        fi
        sleep 0.2
    done
}

# What Prism says after it has started to listen, without the time.
requests() {
    sed -e '1,/Prism is listening on/d' -e 's/^\[[^]]*\] › *//' "$log"
}

# Compares two lists, one item a line.
same() {
    if ! diff <(echo "$2") <(echo "$3") >"$work/difference"; then
        cat "$work/difference" >&2
        fail "$1 (< expected, > found)"
    fi
}

check() {
    local said
    said=$(requests)
    same "other requests than the workflow's four" \
        "post /sims/$sim/register
post /sims/$sim/activate
post /sims/$sim/set_group
get /sims/$sim" \
        "$(sed -n 's/^\[HTTP SERVER\] \(.*\) ℹ .*Request received$/\1/p' <<<"$said")"
    # A request that breaks a rule leaves a warning and errors, as does a route that does not exist;
    # an answer that breaks one leaves a line with "Violation".
    if grep -E '⚠|✖|Violation|Request terminated|did not pass' <<<"$said" >&2; then
        fail "Prism found a violation"
    fi
    [[ $(grep -c 'The request passed the validation rules' <<<"$said") == 4 ]] ||
        fail "Prism did not validate four requests"
    same "other answers than the documented ones" $'201\n200\n200\n200' \
        "$(sed -n 's/.*> Responding with "\([0-9]*\)"$/\1/p' <<<"$said")"
}

start
status=0
# The server URLs' /v1 is left out: Prism serves the paths alone.
(
    cd "$root"
    export SORACOM_ENDPOINT=http://127.0.0.1:$port
    export SORACOM_API_KEY=api-key SORACOM_API_TOKEN=api-token
    # shellcheck disable=SC2086 # a command with its arguments
    $client "$sim" secret group
) || status=$?
# Prism writes its log a moment after it has answered.
sleep 1
requests
[[ $status == 0 ]] || echo "prism.sh: the client ended with $status" >&2
check
[[ $status == 0 ]] || exit 1
echo "prism.sh: four requests, all valid"
