#!/usr/bin/env bash
# Starts the built server: run.sh <quarkus-app folder> <frontend folder>; PORT, DATA, DEMO and JAVA from the Makefile.
set -euo pipefail

app=$(realpath "$1")
options=$(realpath "$(dirname "$0")")/java-options
export WAARBORG_FRONTEND_FOLDER=${WAARBORG_FRONTEND_FOLDER:-$(realpath "$2")}
export QUARKUS_HTTP_PORT=${PORT:-8080}
export QUARKUS_MANAGEMENT_PORT=${MANAGEMENT_PORT:-$((QUARKUS_HTTP_PORT + 1000))}
if [ -z "${WAARBORG_DB_URL:-}" ]; then
  WAARBORG_DATA_FOLDER=$(realpath -m "${DATA:-.data}")
  export WAARBORG_DATA_FOLDER
  [ "${DEMO:-1}" = 0 ] && export WAARBORG_DEMO=false || export WAARBORG_DEMO=true
fi

for port in "$QUARKUS_HTTP_PORT" "$QUARKUS_MANAGEMENT_PORT"; do
  if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
    echo "Port $port is in use on this machine; choose another with PORT=… (it takes that port and the one 1000 above)." >&2
    exit 1
  fi
done

# fewer pools of native memory: they grow with the cores and are hardly used
export MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-2}
# the start cache works from the folder in which it was made
cd "$app"
cache=()
[ -s app.aot ] && cache=(-XX:AOTCache=app.aot)

# ready is more than listening: with demo data, until it is loaded the clock tells the time of the stories
ready() {
  local answer
  exec 3<>"/dev/tcp/127.0.0.1/$QUARKUS_MANAGEMENT_PORT" || return 1
  printf 'GET /q/health/ready HTTP/1.0\r\n\r\n' >&3
  read -r answer <&3
  exec 3<&-
  [[ $answer == *' 200 '* ]]
} 2>/dev/null

server=$$
(
  until ready; do
    kill -0 "$server" 2>/dev/null || exit
    sleep 0.5
  done
  address=http://localhost:$QUARKUS_HTTP_PORT
  printf '\n  Waarborg is ready. Stop it with Ctrl-C.\n\n    %-10s %s\n' public "$address"
  [ "${WAARBORG_PUBLIC_ONLY:-}" = true ] ||
    printf '    %-10s %s\n    %-10s %s\n' portal "$address/portaal" workspace "$address/werkplek"
  echo
) &

exec "${JAVA:-java}" "@$options" "${cache[@]}" -jar quarkus-run.jar
