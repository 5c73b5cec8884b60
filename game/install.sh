# Sourced by game/run.sh, tests/run.sh and .ci/run: installs the Debian packages named, if missing.

# What building and playing needs.
build_packages="g++ cmake ninja-build ccache pkg-config git ca-certificates
  libsfml-dev nlohmann-json3-dev libcli11-dev libgumbo-dev libmd4c-dev libpcre2-dev libuchardet-dev
  libicu-dev libpango1.0-dev libcairo2-dev libfontconfig-dev libx11-dev libsqlite3-dev
  libsqlitecpp-dev libpugixml-dev libzip-dev libxlsxwriter-dev"

# What the tests need besides.
test_packages="catch2 libvalijson-dev xvfb xdotool xclip poppler-utils libxml2-utils unzip xlsx2csv
  python3-openpyxl parallel"

# install PACKAGE...: says what is missing and installs it, with sudo where we are not root.
install() {
  local missing=() package
  for package in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
      missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  echo "Installing: ${missing[*]}"
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || {
      echo "These packages are missing and there is no sudo: run as root, or install them." >&2
      return 1
    }
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -qq &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
