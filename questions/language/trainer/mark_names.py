#!/usr/bin/env python3
"""Marks names in a treebank that has none, so that the name tagger may learn from it.

usage: mark_names.py GOLD.conllu PARSED.conllu [NAMES...] >MARKED.conllu

PARSED is what `hearsay parse` makes of GOLD's text, NAMES the kinds that a person has read (below
this folder: ewt_names.txt). Where names begin and end is taken from the
gold tags and trees; their kind is that of NAMES, else the one the program gave most mentions of the
same text; words whose kind stays unclear are marked "?" and teach nothing.
"""
import re
import sys
from collections import Counter, defaultdict

import conllu

KINDS = ("PER", "ORG", "LOC")
INSIDE = ("flat", "compound", "goeswith", "nummod", "amod", "nmod:npmod")
LEFTWARD = ("flat", "compound", "goeswith", "amod", "nummod")
BETWEEN = ("of", "and", "the", "&", "'s", "for", "-", ",", "in")
DAYS = set("""Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun Mon. Tues. Tues Thurs
Thurs. January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep
Sept Oct Nov Dec Jan. Feb. Mar. Apr. Aug. Sep. Sept. Oct. Nov. Dec. Christmas Easter Thanksgiving Ramadan Internet Web PDF DVD TV CD
monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
november december""".split())
TITLES = set("""President Mr. Mrs. Ms. Mr Mrs Ms Dr. Dr Prof. Professor Gen. General Sen. Senator Rep. Minister Secretary Governor
Gov. King Queen Prince Princess Pope Judge Justice Capt. Captain Col. Colonel Lt. Sgt. Major Chairman Ambassador Director
Chancellor Rev. Sheikh Ayatollah Uncle Aunt Mayor Congressman Sheriff Representative""".split())


class Sentence:
    """Rows of CoNLL-U with their words' places, and what was found in them."""

    def __init__(self, lines, words):
        self.lines = lines
        self.rows = [c for c in (line.split("\t") for line in lines if not line.startswith("#"))
                     if "-" not in c[0] and "." not in c[0]]
        self.words = [next(words) for _ in self.rows]
        self.form = [c[1] for c in self.rows]
        self.head = [int(c[6]) - 1 for c in self.rows]
        self.relation = [c[7].split(":")[0] for c in self.rows]
        self.proper = [c[1] != "%" and (c[3] == "PROPN" or c[4].startswith("NNP")) for c in self.rows]
        self.chunks = self.find_chunks()
        self.parsed = []

    def text(self, begin, end):
        return " ".join(self.form[begin:end])

    def tied(self, first, word):
        return any((self.head[word] == k and self.relation[word] in INSIDE) or
                   (self.head[k] == word and self.relation[k] in LEFTWARD) for k in range(first, word))

    def goes_on(self, first, word):
        if self.tied(first, word):
            return True
        head = self.head[word - 1]
        return self.relation[word - 1] in ("compound", "amod") and head > word and all(self.proper[word:head + 1])

    def find_chunks(self):
        """Neighbouring proper nouns that the tree holds together, titles left out."""
        found, i, count = [], 0, len(self.rows)
        while i < count:
            if not self.proper[i]:
                i += 1
                continue
            end = i + 1
            while end < count:
                if self.proper[end] and self.goes_on(i, end):
                    end += 1
                elif (self.form[end] == "-" and end + 1 < count and self.proper[end + 1] and
                      "SpaceAfter=No" in self.rows[end][9] and self.tied(i, end + 1)):
                    end += 2
                else:
                    break
            begin, after = i, end
            while end - begin > 1 and self.form[begin] in TITLES:
                begin += 1
            while end - begin > 1 and self.form[end - 1] in TITLES:  # "Texas Governor"
                end -= 1
            found.append((begin, end))
            i = after
        return found

    def take_parsed(self, names):
        begins = {w.start: i for i, w in enumerate(self.words)}
        ends = {w.end: i + 1 for i, w in enumerate(self.words)}
        for w in self.words:
            if w.start in names and names[w.start][0] in ends:
                end, kind = names[w.start]
                self.parsed.append((begins[w.start], ends[end], kind))

    def kind_of(self, begin, end):
        whole = [kind for x, y, kind in self.parsed if x <= begin and end <= y]
        touching = {kind for x, y, kind in self.parsed if x < end and begin < y}
        return whole[0] if whole else touching.pop() if len(touching) == 1 else "-"


def read_sentences(path, words):
    words = iter(words)
    return [Sentence(block.split("\n"), words) for block in open(path, encoding="utf-8").read().strip("\n").split("\n\n")]


def read_known(paths):
    known = {}
    for line in (line.rstrip("\n") for path in paths for line in open(path, encoding="utf-8")):
        if line and not line.startswith("#"):
            kind, names = line.split("\t")
            known.update({name: kind for name in names.split("; ")})
    return known


def vote(text, counts, known):
    if text in known:
        return known[text]
    if text in DAYS or text in TITLES or re.search(r"[@/]|www\.|\.com", text):
        return "O"
    best, most = counts.most_common(1)[0]
    if best == "-" and re.fullmatch(r"[A-Z][a-z]+(ns|is|ts)", text):
        return "O"  # Americans, Iraqis
    return best if best in KINDS and most >= 0.75 * sum(counts.values()) else "?"


def longer_names(known):
    """By their first word: those that are more than one chunk, the longest first."""
    found = defaultdict(list)
    for name in sorted(known, key=len, reverse=True):
        words = name.split(" ")
        if len(words) > 1:
            found[words[0]].append((words, known[name]))
    return found


def put(tags, begin, end, kind):
    for i in range(begin, end):
        tags[i] = kind if kind in ("O", "?") else ("B-" if i == begin else "I-") + kind


def put_longer(tags, sentence, longer):
    i = 0
    while i < len(tags):
        fits = [(i + len(words), kind) for words, kind in longer[sentence.form[i]]
                if sentence.form[i:i + len(words)] == words]
        if not fits or any(b <= i and fits[0][0] <= e for b, e in sentence.chunks):
            i += 1
            continue
        put(tags, i, *fits[0])
        i = fits[0][0]


def marks(sentence, strings, known, longer):
    tags = ["O"] * len(sentence.rows)
    for begin, end in sentence.chunks:
        text = sentence.text(begin, end)
        kind = vote(text, strings[text], known)
        inside = [p for p in sentence.parsed if p[0] < end and begin < p[1]]
        if kind == "?" and len(inside) == 1 and inside[0][:2] == (begin, end) and sum(strings[text].values()) <= 2:
            kind = inside[0][2] if inside[0][2] in KINDS else "?"
        put(tags, begin, end, kind)
    for begin, end, kind in sentence.parsed:  # "Department of Housing and Urban Development"
        inside = [c for c in sentence.chunks if c[0] < end and begin < c[1]]
        between = [sentence.form[i].lower() for i in range(begin, end) if not sentence.proper[i]]
        if kind not in KINDS or len(inside) < 2 or not between or any(w not in BETWEEN for w in between):
            continue
        whole = inside[0][0] >= begin and inside[-1][1] <= end and kind != "PER"
        put(tags, min(begin, inside[0][0]), max(end, inside[-1][1]), kind if whole else "?")
    put_longer(tags, sentence, longer)
    for i, tag in enumerate(tags):
        if tag.startswith("I-") and (i == 0 or tags[i - 1] in ("O", "?")):
            tags[i] = "B" + tag[1:]
    return tags


def main():
    gold, text = conllu.read_words(sys.argv[1])
    parsed, same = conllu.read_words(sys.argv[2])
    if text != same:
        sys.exit("mark_names.py: the two files differ in their text")
    names = {begin: (end, kind) for begin, end, kind in conllu.names(parsed)}
    known, sentences, strings = read_known(sys.argv[3:]), read_sentences(sys.argv[1], gold), defaultdict(Counter)
    for sentence in sentences:
        sentence.take_parsed(names)
        for begin, end in sentence.chunks:
            strings[sentence.text(begin, end)][sentence.kind_of(begin, end)] += 1
    longer = longer_names(known)
    for sentence in sentences:
        tags = iter(marks(sentence, strings, known, longer))
        for line in sentence.lines:
            columns = line.split("\t")
            if len(columns) == 10 and columns[0].isdigit():
                tag = next(tags)
                if tag != "O":
                    columns[9] = ("" if columns[9] == "_" else columns[9] + "|") + "NER=" + tag
            print("\t".join(columns))
        print()


main()
