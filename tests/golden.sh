#!/usr/bin/env bash
# golden.sh PROGRAM [--accept]: what is made of each article in tests/golden must be what a person
# has read and accepted there, word for word. --accept writes it anew, to be read.
set -euo pipefail
program=$(realpath "$1")
cd "$(dirname "$0")/golden"
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
pack=$folder/pack.json
wrong=0
for article in *.md; do
  if "$program" make "$article" -o "$pack" >/dev/null 2>"$folder/made.txt"; then
    "$program" show "$pack" >"$folder/made.txt"
  fi
  expected="${article%.md}.txt"
  if [ "${2:-}" = --accept ]; then
    cp "$folder/made.txt" "$expected"
  elif ! diff -u "$expected" "$folder/made.txt"; then
    wrong=1
  fi
done
exit "$wrong"
