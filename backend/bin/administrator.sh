#!/usr/bin/env bash
# Makes the first administrator, whether the server runs or not: administrator.sh <quarkus-app folder> <e-mail>
set -euo pipefail

app=$(realpath "$1")
options=$(realpath "$(dirname "$0")")/java-options
if [ -z "${WAARBORG_DB_URL:-}" ]; then
  WAARBORG_DATA_FOLDER=$(realpath -m "${DATA:-.data}")
  export WAARBORG_DATA_FOLDER
fi
# the invitation's link leads to the server as it is started with the same PORT
export QUARKUS_HTTP_PORT=${PORT:-8080} QUARKUS_LOG_LEVEL=ERROR
cd "$app"
cache=()
[ -s app.aot ] && cache=(-XX:AOTCache=app.aot)
exec "${JAVA:-java}" "@$options" "${cache[@]}" -jar quarkus-run.jar administrator "$2"
