#!/usr/bin/env bash
# Shows where the server's time goes: samples of all its threads for some seconds, by perf. scripts/bench profile runs it
# while listings come in.
#
# usage: Benchmarks/Server/profile.sh PID-OF-GATEWAYBOT [SECONDS [LINES]]
set -euo pipefail
command -v perf >/dev/null || { echo "install perf first (Debian: linux-perf)" >&2 && exit 1; }
data=$(mktemp)
trap 'rm -f "$data" "$data.old"' EXIT
# Swift keeps frame pointers, so that chains of calls cost little to follow; C libraries are counted where they were called.
perf record -q -o "$data" -F 999 --call-graph fp -p "$1" -- sleep "${2:-6}"

table() {
    echo
    echo "-- $1"
    shift
    # head ends early and would fail the pipe.
    perf report -i "$data" -g none "$@" 2>/dev/null | grep '%' | swift demangle --simplified | sed -E 's/( +-?)+$//' |
        awk -v lines="$lines" 'NR <= lines'
}
lines=10
table "threads" --no-children --sort comm
table "programs and libraries" --no-children --sort dso
lines=${3:-60}
table "functions, with what they call" --children --sort symbol
table "functions alone" --no-children --sort symbol
