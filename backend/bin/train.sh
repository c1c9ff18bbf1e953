#!/usr/bin/env bash
# Fills the start cache of the built server by one short run on a throw-away database: train.sh <quarkus-app folder>
set -euo pipefail

app=$(realpath "$1")
options=$(realpath "$(dirname "$0")")/java-options
folder=$(mktemp -d)
log=$folder/train.log
trap 'rm -rf "$folder"' EXIT
# unpacked once, for the training as for the server
export WAARBORG_DATA_FOLDER=$folder/data QUARKUS_HTTP_PORT=0 QUARKUS_MANAGEMENT_PORT=0
export WAARBORG_DEMO=false QUARKUS_SCHEDULER_ENABLED=false
unset WAARBORG_DB_URL

# the classes of an answer come into the cache by answering
answer() {
  local method path body
  read -r method path body <<<"$2"
  exec 3<>"/dev/tcp/127.0.0.1/$1" || return 0
  printf '%s %s HTTP/1.1\r\n' "$method" "$path" >&3
  printf '%s\r\n' 'Host: localhost' 'Connection: close' 'Content-Type: application/json' "Content-Length: ${#body}" '' >&3
  printf '%s' "$body" >&3
  cat <&3 >/dev/null
  exec 3<&-
}

cd "$app"
echo "Preparing a fast start …"
"${JAVA:-java}" "@$options" -XX:AOTCacheOutput=app.aot -jar quarkus-run.jar >"$log" 2>&1 &
server=$!
for _ in $(seq 600); do
  grep -q 'Listening on' "$log" && break
  kill -0 "$server" 2>/dev/null || break
  sleep 0.1
done
port=$(sed -n 's|.*Listening on: http://[^:]*:\([0-9]*\).*|\1|p' "$log")
answer "$port" 'GET /api/v1/system'
answer "$port" 'GET /rapporten'
answer "$port" 'POST /api/v1/sessions {"email":"niemand@voorbeeld.example","password":"een wachtwoord van niemand"}'
kill "$server" 2>/dev/null || true
wait "$server" || true
if [ ! -s app.aot ]; then
  # the server starts without it too, only slower
  echo "No start cache could be made; the server starts without it." >&2
  tail -5 "$log" >&2
  : >app.aot
fi
