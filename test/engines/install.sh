#!/usr/bin/env bash
# Brings the engines into a folder, as far as this machine can: ClickHouse by npm, Spark by pip where Python and Java are.
#
#     bash test/engines/install.sh FOLDER
#
# What is there already stays. What cannot be had is named in one line each, and is no error.
set -uo pipefail
folder="$1"
needs="$(cd "$(dirname "$0")" && pwd)/needs"
mkdir -p "$folder"

# missing WHAT WHY: one line on what is not there.
missing() { printf 'NOT SHOWN: %s, %s\n' "$1" "$2"; }

# limited COMMAND…: a download that hangs is one that fails.
limited() { if command -v timeout >/dev/null; then timeout 150 "$@"; else "$@"; fi; }

if [[ ! -d "$folder/node_modules/chdb" ]]; then
  cp "$needs/package.json" "$folder/package.json"
  limited npm install --prefix "$folder" --no-audit --no-fund --ignore-scripts --fetch-retries=0 >"$folder/npm.log" 2>&1 ||
    rm -rf "$folder/node_modules"
fi
[[ -d "$folder/node_modules/chdb" ]] || missing ClickHouse 'the npm package chdb could not be fetched'

if ! command -v python3 >/dev/null || ! java -version >/dev/null 2>&1; then
  missing Spark 'there is no Python or no Java'
elif [[ ! -x "$folder/python/bin/python" ]]; then
  { python3 -m venv "$folder/python" &&
    limited "$folder/python/bin/pip" install --retries 0 --disable-pip-version-check -r "$needs/requirements.txt"; } \
    >"$folder/pip.log" 2>&1 || { rm -rf "$folder/python"; missing Spark 'the Python package pyspark could not be fetched'; }
fi

command -v parallel >/dev/null || missing 'GNU parallel' 'it is not installed'
exit 0
