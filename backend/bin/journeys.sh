#!/usr/bin/env bash
# The browser journeys, each kind against a server of its own: journeys.sh <quarkus-app folder> <frontend folder>
# First an empty installation that its first administrator fills, then the rest with demo data. KINDS= chooses.
set -euo pipefail

here=$(realpath "$(dirname "$0")")
app=$(realpath "$1")
frontend=$(realpath "$2")
folder=$(mktemp -d)
port=${JOURNEY_PORT:-8281}
server=
stop() {
  # the server ends with the signal's own code, which is not ours
  [ -z "$server" ] || { kill "$server" && wait "$server"; } 2>/dev/null || true
  server=
}
trap 'stop; rm -rf "$folder"' EXIT

# the journeys sign in more often from one address than people do
export WAARBORG_LIMITS_FACTOR=50
# a build machine may be busy with more than this
export WAARBORG_REQUEST_TIMEOUT=30s
# mail and what is due come sooner than people need them
export WAARBORG_OUTBOX_EVERY=1S WAARBORG_WATCH_EVERY=2S

# serve <name> <demo> <what the log says when all of it is there>
serve() {
  log=$folder/$1.log
  PORT=$port DATA=$folder/$1 DEMO=$2 "$here/run.sh" "$app" "$frontend/dist" >"$log" 2>&1 &
  server=$!
  ready() {
    curl -fs "http://127.0.0.1:$((port + 1000))/q/health/ready" >/dev/null && grep -q "$3" "$log"
  }
  for _ in $(seq 300); do
    ready "$@" && return
    kill -0 "$server" 2>/dev/null || break
    sleep 1
  done
  echo "The server for the journeys did not start:" >&2
  tail -40 "$log" >&2
  exit 1
}

journeys() {
  if ! (cd "$frontend" && WAARBORG_URL=http://localhost:$port npm run --silent e2e); then
    echo "The server's last lines:" >&2
    tail -40 "$log" >&2
    exit 1
  fi
}

for kind in ${KINDS:-empty demo}; do
  if [ "$kind" = empty ]; then
    serve empty 0 'started in'
    link=$(PORT=$port DATA=$folder/empty "$here/administrator.sh" "$app" beheerder@voorbeeld.example | grep -o 'http://[^ ]*')
    WAARBORG_FIRST_LINK=$link journeys
  else
    serve demo 1 'Demo accounts'
    # one journey stops and starts a server of its own, on the same demo told so far
    stop
    cp -a "$folder/demo" "$folder/own"
    serve demo 1 'Demo accounts'
    export JOURNEY_RUN=$here/run.sh JOURNEY_APP=$app JOURNEY_SCREENS=$frontend/dist
    export JOURNEY_OWN_DATA=$folder/own JOURNEY_OWN_PORT=$((port + 1))
    journeys
  fi
  stop
done
