#!/usr/bin/env python3
"""Learns how likely a strict reader is to sign an item: writes the rows of assets/words/odds.txt.

    odds.py READINGS.jsonl >ROWS

A reading is a line: {"article": "a1", "signed": true, "traits": {"words": 0.8, "asked date": 1, ...}},
the traits being those that `hearsay make --explain --json` gives for the candidate that was read. A
logistic regression with ridge penalty is fitted by Newton's method (Hastie, Tibshirani, Friedman:
The Elements of Statistical Learning, 4.4) on traits of unit variance. Says on the standard error how
well it ranks the items of articles that it was not fitted on (area under the curve, 20 folds).
"""
import json
import math
import sys

FEWEST = 8  # readings that have a trait
PENALTY = 100.0
FOLDS = 20


def solved(matrix, right):
    """Gauss elimination with pivoting; changes its arguments."""
    size = len(right)
    for i in range(size):
        pivot = max(range(i, size), key=lambda row: abs(matrix[row][i]))
        matrix[i], matrix[pivot] = matrix[pivot], matrix[i]
        right[i], right[pivot] = right[pivot], right[i]
        for row in range(i + 1, size):
            factor = matrix[row][i] / matrix[i][i]
            if factor:
                for column in range(i, size):
                    matrix[row][column] -= factor * matrix[i][column]
                right[row] -= factor * right[i]
    for i in reversed(range(size)):
        right[i] = (right[i] - sum(matrix[i][k] * right[k] for k in range(i + 1, size))) / matrix[i][i]
    return right


def share(log_odds):
    return 1 / (1 + math.exp(-log_odds))


def fitted(rows, signed):
    """Weights, the first for a constant."""
    size = len(rows[0])
    weights = [0.0] * size
    for _ in range(25):
        gradient = [0.0] + [-PENALTY * w for w in weights[1:]]
        curvature = [[PENALTY if i == k and i else 0.0 for k in range(size)] for i in range(size)]
        for row, target in zip(rows, signed):
            p = share(sum(w * x for w, x in zip(weights, row)))
            for i, x in enumerate(row):
                if x:
                    gradient[i] += (target - p) * x
                    slope = p * (1 - p) * x
                    line = curvature[i]
                    for k, other in enumerate(row):
                        line[k] += slope * other
        step = solved(curvature, gradient)
        weights = [w + s for w, s in zip(weights, step)]
        if max(map(abs, step)) < 1e-9:
            break
    return weights


def area(scores, signed):
    good = [s for s, t in zip(scores, signed) if t]
    bad = [s for s, t in zip(scores, signed) if not t]
    wins = sum((g > b) + 0.5 * (g == b) for g in good for b in bad)
    return wins / (len(good) * len(bad))


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        readings = [json.loads(line) for line in file]
    count = {}
    for reading in readings:
        for name in reading["traits"]:
            count[name] = count.get(name, 0) + 1
    names = sorted(name for name, times in count.items() if times >= FEWEST)
    raw = [[r["traits"].get(name, 0.0) for name in names] for r in readings]
    mean = [sum(column) / len(raw) for column in zip(*raw)]
    deviation = [
        math.sqrt(sum((x - m) ** 2 for x in column) / len(raw)) or 1.0
        for m, column in zip(mean, zip(*raw))
    ]
    rows = [[1.0] + [(x - m) / d for x, m, d in zip(row, mean, deviation)] for row in raw]
    signed = [1.0 if r["signed"] else 0.0 for r in readings]

    articles = sorted({r["article"] for r in readings})
    fold = {article: i % FOLDS for i, article in enumerate(articles)}
    scores = [0.0] * len(rows)
    for held in range(FOLDS):
        inside = [i for i, r in enumerate(readings) if fold[r["article"]] != held]
        weights = fitted([rows[i] for i in inside], [signed[i] for i in inside])
        for i, r in enumerate(readings):
            if fold[r["article"]] == held:
                scores[i] = sum(w * x for w, x in zip(weights, rows[i]))
    order = sorted(range(len(rows)), key=lambda i: -scores[i])
    print(f"{len(rows)} readings, {sum(signed) / len(rows):.3f} signed, area {area(scores, signed):.3f}",
          file=sys.stderr)
    for part in (0.25, 0.5, 0.75):
        best = order[: int(part * len(order))]
        print(f"best {part:.0%}: {sum(signed[i] for i in best) / len(best):.3f} signed", file=sys.stderr)

    weights = fitted(rows, signed)
    plain = [w / d for w, d in zip(weights[1:], deviation)]
    print(f"all: {weights[0] - sum(w * m for w, m in zip(plain, mean)):.4f}")
    for name, weight in zip(names, plain):
        print(f"{name}: {weight:.4f}")


if __name__ == "__main__":
    main()
