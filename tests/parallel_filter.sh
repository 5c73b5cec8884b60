#!/usr/bin/env bash
# parallel_filter.sh PROGRAM: a corpus filtered under GNU parallel with two jobs must be byte for
# byte what one process makes of it. Exits 77 (skipped) where GNU parallel is missing.
set -euo pipefail
command -v parallel >/dev/null || { echo "skipped: GNU parallel is not installed"; exit 77; }
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
for i in $(seq 1 40); do
  printf '{"id": "n%d", "title": "A count", "date": "2025-12-03", "text": "%s counted %d bicycles in Lyon on 2 December 2025."}\n' \
    "$i" "Marie Durand" "$((i * 137))"
done >"$folder/corpus"
echo '{bad' >>"$folder/corpus"
"$1" make --jsonl <"$folder/corpus" >"$folder/single"
parallel --will-cite --pipe --keep-order -N 7 -j 2 "$1" make --jsonl <"$folder/corpus" >"$folder/both"
[ "$(wc -l <"$folder/single")" = 41 ]
cmp "$folder/single" "$folder/both"
