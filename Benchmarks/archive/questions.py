#!/usr/bin/env python3
"""Asks the questions of a list and scores the answers.

    questions.py DRAMATIS LIST.tsv FOLDER…

The FOLDERs hold the texts. An answer is right when its first line has what is expected; where that is a number of
actions, when the lines under it have. "Perhaps" marks an answer that is not sure. No answer is right only where the
text does not say it.
"""

import pathlib
import re
import subprocess
import sys

NOTHING = ("no day is told", "no place is told", "nobody is named", "it is not told", "no number is told")


def fits(answer, expected):
    return all(any(word.lower() in answer.lower() for word in part.split("|")) for part in expected.split(";"))


def ask(program, path, question):
    """The answer, empty when there is none, and what came on standard error."""
    done = subprocess.run([program, "ask", path, question], capture_output=True, text=True)
    lines = done.stdout.splitlines()
    if not lines or lines[0].removeprefix("perhaps ").startswith(NOTHING):
        return "", done.stderr.strip() + (" / " + lines[0] if lines else "")
    return "\n".join(lines) if re.match(r"\d+ actions?\b", lines[0]) else lines[0], done.stderr.strip()


def main():
    program, questions, *folders = sys.argv[1:]
    counts = dict.fromkeys(["right", "wrong", "hedged", "silent"], 0)
    for line in pathlib.Path(questions).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        text, question, expected = line.split("\t")
        path = next(p for f in folders if (p := pathlib.Path(f) / f"{text}.txt").exists())
        answer, remarks = ask(program, path, question)
        if (not answer and expected == "none") or (answer and expected != "none" and fits(answer, expected)):
            counts["right"] += 1
            continue
        kind = "silent" if not answer else "hedged" if answer.startswith("perhaps ") else "wrong"
        counts[kind] += 1
        print(f"{kind}: {text}: {question}\n    expected {expected}; got {answer or '-'}\n    {remarks}")
    total = sum(counts.values())
    print(
        f"{counts['right']} of {total} right ({counts['right'] / total:.0%}); {counts['wrong']} wrong, "
        f"{counts['hedged']} wrong with a caveat, {counts['silent']} unanswered")


main()
