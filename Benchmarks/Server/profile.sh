#!/usr/bin/env bash
# Shows where the server's time goes while listings come in: samples of all threads for six seconds, by perf.
#
# usage: Benchmarks/Server/profile.sh PID-OF-GATEWAYBOT   (send it load meanwhile, for example by scripts/bench load)
set -euo pipefail
data=$(mktemp)
trap 'rm -f "$data"' EXIT
perf record -q -o "$data" -F 499 --call-graph dwarf,24000 -p "$1" -- sleep 6
perf report -i "$data" --no-children -g none --sort comm 2>/dev/null | grep '%'
perf report -i "$data" --children -g none --sort symbol 2>/dev/null | grep '%' | head -"${2:-80}" | swift demangle --simplified
