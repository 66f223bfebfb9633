#!/usr/bin/env bash
# The `chitieu` of the folders in which papers are executed: asks command-host.ts, which is there already and starts nothing anew.
# A receiver stays until it is stopped, so it is a process of its own.
if [ "$1" = receive ]; then exec node "$CHITIEU_BIN" "$@"; fi
exec 3<>"/dev/tcp/127.0.0.1/$CHITIEU_PORT"
printf '%s\0' "$#" "$PWD" "$@" >&3
IFS= read -r -d '' status <&3
while IFS= read -r -d '' stream <&3 && IFS= read -r -d '' text <&3; do printf '%s' "$text" >&"$stream"; done
exit "$status"
