#!/bin/bash
# Runs once in a new database server: the role that migrates, the role that serves, the role that serves the public, and
# their database.
set -euo pipefail
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  -v owner_password="$WAARBORG_DB_OWNER_PASSWORD" -v app_password="$WAARBORG_DB_PASSWORD" \
  -v public_password="$WAARBORG_PUBLIC_DB_PASSWORD" <<'SQL'
create role waarborg_owner login password :'owner_password';
create role waarborg_app login password :'app_password';
create role waarborg_public login password :'public_password';
create database waarborg owner waarborg_owner;
revoke connect on database waarborg from public;
grant connect on database waarborg to waarborg_app, waarborg_public;
SQL
