#!/usr/bin/env bash
# Installs what is missing, builds Hearsay with warnings as errors and runs every test. Arguments go
# to CTest, as in `bash tests/run.sh -LE slow`. Safe to repeat.
set -euo pipefail
cd "$(dirname "$0")/.."
. game/install.sh
command -v dpkg-query >/dev/null && install $build_packages $test_packages

echo "Building Hearsay and its tests in build/dev"
mkdir -p build
cmake --preset dev >build/dev.log 2>&1 || { cat build/dev.log >&2; exit 1; }
cmake --build --preset dev

echo "Running the tests"
ctest --test-dir build/dev --output-on-failure --timeout 300 -j"$(nproc)" "$@"
