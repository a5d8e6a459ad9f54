# Node and npm: Debian's are enough to fetch packages; the tests of the editors need Node 20.

# Node brings its own certificates: let it trust what the system trusts as well, as Debian's Node does.
if [ -z "${NODE_EXTRA_CA_CERTS:-}" ] && [ -e /etc/ssl/certs/ca-certificates.crt ]; then
  NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt
  export NODE_EXTRA_CA_CERTS
fi

node_major() {
  node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/'
}

# Prints the packages that bring npm, where there is none.
npm_packages() {
  command -v npm >/dev/null && command -v node >/dev/null || echo "nodejs npm"
}

# Puts Node 20 first on the PATH: that of the npm package `node` where the system has an older one.
use_node_20() {
  major=$(node_major)
  if [ "${major:-0}" -ge 20 ]; then
    step "Node: $(node --version) is there"
    return 0
  fi
  tools=$root/build/tools
  if ! "$tools/node_modules/.bin/node" --version >/dev/null 2>&1 || ! [ -e "$tools/node_modules/.bin/npm" ]; then
    step "Node: fetching version 20 (the system has ${major:-none})"
    # npm comes along: Debian's runs on Debian's node alone.
    quietly node npm install --prefix "$tools" --no-audit --no-fund node@20 npm@10
  fi
  PATH=$tools/node_modules/.bin:$PATH
  # The program itself lies deeper, beside the headers that native modules are compiled against.
  for program in "$tools"/node_modules/node/node_modules/node-*/bin/node; do
    [ ! -x "$program" ] || PATH=${program%/node}:$PATH
  done
  export PATH
  [ "$(node_major)" -ge 20 ] || fail "Node 20 does not start"
  step "Node: $(node --version) is there"
}

# The Markdown and YAML grammars, pinned in third_party/package-lock.json.
fetch_grammars() {
  modules=$root/third_party/node_modules
  if [ -e "$modules/.package-lock.json" ] && ! [ "$root/third_party/package-lock.json" -nt "$modules/.package-lock.json" ]; then
    step "Grammars: all there"
    return 0
  fi
  step "Grammars: fetching the pinned Markdown and YAML grammars"
  (cd "$root/third_party" && quietly grammars npm ci --ignore-scripts --legacy-peer-deps --no-audit --no-fund)
}
