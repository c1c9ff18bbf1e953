#!/usr/bin/env bash
# The browser journeys against a server of their own with demo data: journeys.sh <quarkus-app folder> <frontend folder>
set -euo pipefail

here=$(realpath "$(dirname "$0")")
app=$(realpath "$1")
frontend=$(realpath "$2")
folder=$(mktemp -d)
log=$folder/server.log
server=
stop() {
  # the server ends with the signal's own code, which is not ours
  [ -z "$server" ] || { kill "$server" && wait "$server"; } 2>/dev/null || true
  rm -rf "$folder"
}
trap stop EXIT

port=${JOURNEY_PORT:-8281}
# the journeys sign in more often from one address than people do
export WAARBORG_LIMITS_FACTOR=50
PORT=$port DATA=$folder/data DEMO=1 "$here/run.sh" "$app" "$frontend/dist" >"$log" 2>&1 &
server=$!
# ready, and all of the demo told: the server then names its accounts
ready() {
  curl -fs "http://127.0.0.1:$((port + 1000))/q/health/ready" >/dev/null && grep -q 'Demo accounts' "$log"
}
for _ in $(seq 300); do
  ready && break
  kill -0 "$server" 2>/dev/null || break
  sleep 1
done
if ! ready; then
  echo "The server for the journeys did not start:" >&2
  tail -40 "$log" >&2
  exit 1
fi

cd "$frontend"
if ! WAARBORG_URL=http://localhost:$port npm run --silent e2e; then
  echo "The server's last lines:" >&2
  tail -40 "$log" >&2
  exit 1
fi
