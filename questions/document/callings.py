#!/usr/bin/env python3
"""Builds the list of trades, callings and offices from Debian's wordnet-base, on standard output:

    python3 questions/document/callings.py > assets/words/callings.txt

Every noun of one word, in lower case, below one of ROOTS whose first sense is a person.
"""
import sys
import textwrap

ROOTS = """worker leader professional expert creator entertainer official scientist communicator intellectual scholar athlete
disputant religionist educator serviceman representative engineer capitalist explorer adventurer contestant merchant
businessperson investor""".split()
PERSON = "18"  # the number of the lexicographers' file noun.person
WORDNET = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/wordnet"

HEAD = """# What people are by trade, calling or office: nouns of WordNet 3.0, by questions/document/callings.py
# (licence: words_licence.txt in assets/language).
"""


def main():
    words, files, below = {}, {}, {}
    for line in open(WORDNET + "/data.noun"):
        if line.startswith("  "):
            continue
        fields = line.split(" | ")[0].split()
        offset, count = fields[0], int(fields[3], 16)
        words[offset], files[offset] = fields[4:4 + 2 * count:2], fields[1]
        pointers = fields[5 + 2 * count:]
        for kind, target in zip(pointers[0::4], pointers[1::4]):
            if kind == "@":
                below.setdefault(target, []).append(offset)
    senses = {}
    for line in open(WORDNET + "/index.noun"):
        if not line.startswith("  "):
            fields = line.split()
            senses[fields[0]] = fields[-int(fields[2]):]
    open_ones = [next(sense for sense in senses[root] if files[sense] == PERSON) for root in ROOTS]
    seen = set()
    while open_ones:
        offset = open_ones.pop()
        if offset not in seen:
            seen.add(offset)
            open_ones += below.get(offset, [])
    callings = {word for offset in seen for word in words[offset]
                if word.isalpha() and word.islower() and files[senses[word][0]] == PERSON}
    print(HEAD + textwrap.fill(", ".join(sorted(callings)), 100).replace(",\n", "\n"))


main()
