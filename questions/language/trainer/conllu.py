"""Reads treebanks in CoNLL-U: words with their places in the text, names, and the raw text.

usage: conllu.py TREEBANK.conllu >RAW.txt
"""
import re
import sys


class Word:
    """Characters from start to end, white space left out; mark is what NER= says, or O."""

    def __init__(self, start, end, misc):
        self.start, self.end = start, end
        mark = re.search(r"(?:^|\|)NER=([BI]-[A-Z]+)", misc)
        self.mark = mark.group(1) if mark else "O"


def read_words(path):
    """The words of the file and its text without white space."""
    words, text, parts_end, token_end, start = [], "", 0, 0, 0
    for line in open(path, encoding="utf-8"):
        columns = line.rstrip("\n").split("\t")
        if len(columns) != 10 or "." in columns[0]:
            continue
        form = "".join(columns[1].split())
        if "-" in columns[0]:  # the words of "don't" share its characters
            parts_end, token_end = int(columns[0].split("-")[1]), len(text) + len(form)
            start = len(text)
            text += form
            continue
        if parts_end and int(columns[0]) <= parts_end:
            last = int(columns[0]) == parts_end
            end = token_end if last else min(token_end, start + len(columns[1]))
            words.append(Word(start, end, columns[9]))
            start = end
            parts_end = 0 if last else parts_end
        else:
            words.append(Word(len(text), len(text) + len(form), columns[9]))
            text += form
    return words, text


def names(words):
    """(start, end, kind) of each name."""
    found = []
    for word in words:
        kind = word.mark[2:]
        if word.mark.startswith("I-") and found and found[-1][2] == kind and found[-1][1] == before.end:
            found[-1] = (found[-1][0], word.end, kind)
        elif word.mark != "O":
            found.append((word.start, word.end, kind))
        before = word
    return found


def raw_text(path):
    """Paragraphs, a blank line between them."""
    paragraphs = [[]]
    for line in open(path, encoding="utf-8"):
        if line.startswith(("# newdoc", "# newpar")) and paragraphs[-1]:
            paragraphs.append([])
        elif line.startswith("# text = "):
            paragraphs[-1].append(line[len("# text = "):].rstrip("\n"))
    return "\n\n".join(" ".join(paragraph) for paragraph in paragraphs)


if __name__ == "__main__":
    print(raw_text(sys.argv[1]))
