#!/usr/bin/env bash
# with_display.sh COMMAND...: runs the command on a screen of its own, 1920 by 1080 without a monitor.
# Xvfb itself says which number it took. (xvfb-run waits for SIGUSR1 instead, and for ever where its
# caller ignores that signal, as some CI runners do.)
set -euo pipefail
folder=$(mktemp -d)
mkfifo "$folder/number"
Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp 3>"$folder/number" 2>"$folder/log" </dev/null &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" || true; rm -r "$folder"' EXIT
read -r -t 30 number <"$folder/number" || { cat "$folder/log" >&2; echo "Xvfb did not start" >&2; exit 1; }
DISPLAY=":$number" "$@"
