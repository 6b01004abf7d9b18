# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts beside it: their common ground.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 1

jobs=${JOBS:-$(nproc 2>/dev/null || sysctl -n hw.ncpu)}

step() { printf '\n== %s ==\n' "$*"; }

# The one thing that a failed build must not do is scroll its error away: warnings and errors stay, progress goes.
build() {
    local preset=$1 log status=0
    shift
    step "build $preset: ${*:-everything}"
    log=$(mktemp)
    cmake --preset "$preset" >"$log" 2>&1 || status=$?
    if ((status)); then
        tail -n 60 "$log" >&2
        rm -f "$log"
        return "$status"
    fi
    cmake --build "build/$preset" -j "$jobs" ${1:+--target "$@"} >"$log" 2>&1 || status=$?
    if ((status)); then
        grep -v '^\[[0-9]*/[0-9]*\] \(Building\|Linking\|Automatic\|Generating\|Re-checking\)' "$log" | tail -n 80 >&2
    else
        grep -E '^\[[0-9]+/[0-9]+\]' "$log" | tail -n 1 || true
    fi
    rm -f "$log"
    return "$status"
}

# Every file of C++ that belongs to the project, one a line.
sources() {
    git ls-files -co --exclude-standard -- '*.cpp' '*.h' | while read -r file; do
        [[ -f $file ]] && printf '%s\n' "$file"
    done
}
