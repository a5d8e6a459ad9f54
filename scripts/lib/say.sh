# What every script here says and how: one line for each step, the rest in build/logs/ and shown only when it went wrong.

step() { # WHAT...
  printf '==> %s\n' "$*"
}

fail() { # WHY...
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit 1
}

# Runs a command with its output in build/logs/NAME.log; where it fails, shows the end of that and ends the script.
quietly() { # NAME COMMAND...
  log=$root/build/logs/$1.log
  shift
  mkdir -p "${log%/*}"
  if "$@" >"$log" 2>&1 </dev/null; then
    return 0
  fi
  tail -n 40 "$log" >&2
  fail "failed: $* (all of it in $log)"
}

# As quietly, but a terminal sees everything as it comes: for what takes minutes.
visibly() { # NAME COMMAND...
  if [ -t 1 ]; then
    shift
    "$@" || fail "failed: $*"
  else
    quietly "$@"
  fi
}
