#!/usr/bin/env python3
"""Asks the questions of questions.tsv and scores the answers.

    questions.py DRAMATIS FOLDER…

The FOLDERs hold the texts. An answer is right when its first line has what is expected; "not told in these words",
"cannot be read" and "nothing found" are no wrong answers, but right only where the text does not say it.
"""

import pathlib
import subprocess
import sys


def fits(line, expected):
    return all(any(word.lower() in line.lower() for word in part.split("|")) for part in expected.split(";"))


def main():
    program, folders = sys.argv[1], [pathlib.Path(folder) for folder in sys.argv[2:]]
    right = wrong = silent = hedged = 0
    for line in pathlib.Path(__file__).with_name("questions.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        text, question, expected = line.split("\t")
        path = next(f / f"{text}.txt" for f in folders if (f / f"{text}.txt").exists())
        done = subprocess.run([program, "ask", path, question], capture_output=True, text=True)
        answer = done.stdout.splitlines()[0] if done.stdout else ""
        isHedged = answer.startswith("not said in these words")
        if (not answer and expected == "none") or (answer and expected != "none" and fits(answer, expected)):
            right += 1
            continue
        silent += not answer
        hedged += bool(answer) and isHedged
        wrong += bool(answer) and not isHedged
        kind = "silent" if not answer else "hedged" if isHedged else "WRONG"
        print(f"{kind}: {text}: {question}\n    expected {expected}; got {answer or done.stderr.strip()}")
    total = right + wrong + silent + hedged
    print(f"{right} of {total} right ({right / total:.0%}); {wrong} wrong, {hedged} wrong with a caveat, {silent} unanswered")


main()
