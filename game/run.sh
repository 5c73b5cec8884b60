#!/usr/bin/env bash
# Installs what is missing, builds Hearsay and plays the shipped pack. Arguments are pack or article
# files to play instead. Safe to repeat.
set -euo pipefail
cd "$(dirname "$0")/.."
. game/install.sh
command -v dpkg-query >/dev/null && install $build_packages

echo "Building Hearsay in build/release"
mkdir -p build
cmake --preset release -DHEARSAY_TESTS=OFF >build/release.log 2>&1 ||
  { cat build/release.log >&2; exit 1; }
cmake --build --preset release --target hearsay

hearsay=build/release/hearsay
files=("$@")
[ ${#files[@]} -gt 0 ] || files=(assets/packs/kremlin_talks.json)
if [ -n "${DISPLAY:-}" ] || { [ -t 0 ] && [ -t 1 ]; }; then
  exec "$hearsay" play "${files[@]}"
fi

echo "There is neither a display nor a terminal: making the pack and showing it instead."
"$hearsay" make assets/articles/kremlin_talks.md -o build/kremlin_talks.json
"$hearsay" show build/kremlin_talks.json
echo "To play it: bash game/run.sh on a desktop opens the window; in a terminal it plays as text."
