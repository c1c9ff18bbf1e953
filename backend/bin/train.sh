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

cd "$app"
echo "Preparing a fast start …"
"${JAVA:-java}" "@$options" -XX:AOTCacheOutput=app.aot -jar quarkus-run.jar >"$log" 2>&1 &
server=$!
for _ in $(seq 600); do
  grep -q 'Listening on' "$log" && break
  kill -0 "$server" 2>/dev/null || break
  sleep 0.1
done
kill "$server" 2>/dev/null || true
wait "$server" || true
if [ ! -s app.aot ]; then
  # the server starts without it too, only slower
  echo "No start cache could be made; the server starts without it." >&2
  tail -5 "$log" >&2
  : >app.aot
fi
