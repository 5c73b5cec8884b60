#!/usr/bin/env bash
# Holds exports of one pack against programs of other people. Takes the folder with the exports
# (pack.json, pack.gift, pack.xml, …) and one where npm packages may be installed.
# Exit code 1 if a witness disagrees; says which witnesses are absent.
set -uo pipefail
exports=$(cd "$1" && pwd)
mkdir -p "$2" && installed=$(cd "$2" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
failed=0

has() { command -v "$1" >/dev/null || { echo "skipped: $1 is not installed"; return 1; }; }
check() {
  local name=$1; shift
  if "$@"; then echo "agrees: $name"; else echo "DISAGREES: $name"; failed=1; fi
}
npm_package() {
  [ -d "$installed/node_modules/$1" ] ||
    npm install --prefix "$installed" --silent --no-audit --no-fund "$1@$2" >/dev/null 2>&1 ||
    { echo "skipped: npm cannot install $1"; return 1; }
}

if has node && has npm; then
  npm_package gift-pegjs 1.0.2 &&
    check "gift-pegjs on GIFT" node "$here/gift.cjs" "$installed" "$exports"
  if npm_package @citolab/qti-convert 0.3.52 && has unzip && has xmllint; then
    rm -rf "$installed/qti" && mkdir -p "$installed/qti"
    unzip -q "$exports/pack.qti22.zip" -d "$installed/qti/two"
    unzip -q "$exports/pack.qti30.zip" -d "$installed/qti/three"
    (cd "$installed/qti" && "$installed/node_modules/.bin/qti-convert-folder" "$installed/qti/two" \
      >/dev/null 2>&1)
    same_items() {
      local file
      [ -d "$installed/qti/two-qti3/items" ] || return 1
      for file in "$installed"/qti/three/items/*.xml; do
        cmp <(xmllint --c14n "$installed/qti/two-qti3/items/${file##*/}" | sed '/^<?xml-model/d') \
          <(xmllint --c14n "$file" | sed '/^<?xml-model/d') || return 1
      done
    }
    check "qti-convert from our QTI 2.2 to our QTI 3.0" same_items
  fi
fi
if has xmllint; then
  check "xmllint on Moodle XML" xmllint --noout "$exports/pack.moodle.xml"
fi
python=
for each in python3 /usr/bin/python3; do  # Debian's package is only in Debian's own
  "$each" -c 'import openpyxl' 2>/dev/null && python=$each
done
if [ -n "$python" ]; then
  check "openpyxl on the sheets" "$python" "$here/sheets.py" "$exports"
else
  echo "skipped: python3-openpyxl is not installed"
fi
if has pdftotext; then
  all_stems() {
    local words
    words=$(pdftotext "$exports/pack.pdf" -) || return 1
    grep -q "How much did the bridge cost" <<<"$words" && grep -q "Ελληνικά" <<<"$words" &&
      grep -q "Answers and evidence" <<<"$words"
  }
  check "pdftotext on the worksheet" all_stems
fi
exit $failed
