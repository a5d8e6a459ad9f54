# Debian packages: only those that are needed, and only where they are missing.

build_packages="g++ cmake ninja-build libboost-dev nlohmann-json3-dev libyaml-cpp-dev libtree-sitter-dev libcli11-dev
  libhowardhinnant-date-dev tzdata catch2 ca-certificates"
editor_packages="neovim"
# The last line: for the VS Code that the tests drive.
test_packages="clang libclang-rt-14-dev clang-format
  emacs-nox elpa-eglot
  debootstrap debian-archive-keyring
  chromium libkrb5-dev ripgrep make python3"

as_root() { # COMMAND...
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "this needs root or sudo: $*"
  fi
}

is_installed() { # PACKAGE
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Prints what is missing of the packages that are named.
missing_packages() { # PACKAGE...
  for package; do
    is_installed "$package" || printf '%s ' "$package"
  done
}

install_packages() { # PACKAGE...
  command -v apt-get >/dev/null || fail "apt-get is not there: install these by other means: $*"
  missing=$(missing_packages "$@")
  if [ -z "$missing" ]; then
    step "Debian packages: all there"
    return 0
  fi
  step "Debian packages: installing $missing"
  # Asked for before the output goes elsewhere, so that a password can be typed.
  as_root true
  quietly apt-update as_root apt-get update
  # shellcheck disable=SC2086 # the list is meant to be split
  quietly apt-install as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing
}
