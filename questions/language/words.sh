#!/usr/bin/env bash
# Builds the word list that lemmas and inflections rest on from Debian's wordnet-base, on standard output:
#   bash questions/language/words.sh > assets/language/words.txt
# Base forms are only listed where spelling alone cannot tell them (verbs; nouns and adjectives in -e).
set -euo pipefail
export LC_ALL=C
wordnet=${1:-/usr/share/wordnet}

bases() { awk '!/^ / && $1 ~ /^[a-z]+$/ { print $1 }' "$wordnet/index.$1" | grep -E "$2" | sort -u; }
exceptions() { awk '$1 ~ /^[a-z]+$/ && $2 ~ /^[a-z]+$/ && $1 != $2 { print $1 "\t" $2 }' "$wordnet/$1.exc" | sort -u -k1,1; }

echo "# From WordNet 3.0 (see WordNet 3.0.licence); made by questions/language/words.sh"
echo "[verbs]"
bases verb .
echo "[nouns]"
bases noun '([sxz]|[cs]h|[oi])e$'
echo "[adjectives]"
bases adj 'e$|e[rl]$'
for part in verb noun adj; do
  echo "[$part exceptions]"
  exceptions "$part"
done
