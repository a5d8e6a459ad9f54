# One preset of CMakePresets.json.

build() { # PRESET [TARGET]
  step "Building: $1 (some minutes the first time)"
  cd "$root"
  quietly "configure-$1" cmake --preset "$1"
  visibly "build-$1" cmake --build --preset "$1" ${2:+--target "$2"}
}
