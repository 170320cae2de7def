"""Scores the event nouns that the program reads against QANom's: is a noun, where it stands, a verbal event?

    python qanom.py DRAMATIS ANNOTATIONS.csv      DRAMATIS: a release build; columns sentence, target_idx, is_verbal

A noun counts as read when `dramatis explain` has it as a trigger, whether it made an action of it or says why not.
Each sentence goes to the program by itself. Explanations give triggers by their form, so a trigger stands for as many
nouns of that form in the sentence, from the left, as there are triggers of it.

"Candidates" looks only at the nouns that the annotators were asked about; "all nouns" also takes a trigger elsewhere
for wrong if `dramatis parse` tags one of its form as a noun, though nobody has judged it.

The corpus: Klein et al. (2020), QANom: Question-Answer driven SRL for Nominalizations, COLING.
"""

import argparse
import collections
import csv
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor

TRIGGER = re.compile(r"^ +[+–] “(.*?)”", re.MULTILINE)


def triggers(explanation):
    """The forms that tell of something in an explanation, made into an action or not."""
    return collections.Counter(TRIGGER.findall(explanation))


def nouns(conllu):
    """The forms tagged as common nouns."""
    rows = [line.split("\t") for line in conllu.splitlines() if line and not line.startswith("#")]
    return collections.Counter(row[1] for row in rows if row[3] == "NOUN")


def judged(candidates, found):
    """Right, wrong and missed among the candidates (form, whether it is an event), from the left; and what is left."""
    found = collections.Counter(found)
    right = wrong = missed = 0
    for form, is_event in candidates:
        is_read = found[form] > 0
        found[form] -= is_read
        right += is_read and is_event
        wrong += is_read and not is_event
        missed += is_event and not is_read
    return right, wrong, missed, found


def measures(right, wrong, missed):
    precision = right / (right + wrong) if right + wrong else 0
    recall = right / (right + missed) if right + missed else 0
    return precision, recall, 2 * right / (2 * right + wrong + missed) if right else 0


def read(rows):
    """The candidates of every sentence in order, once each."""
    sentences = collections.defaultdict(dict)
    for row in rows:
        place = int(row["target_idx"])
        sentences[row["sentence"]][place] = (row["sentence"].split(" ")[place], row["is_verbal"] == "True")
    return {sentence: [found[place] for place in sorted(found)] for sentence, found in sentences.items()}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("annotations")
    arguments = parser.parse_args()
    with open(arguments.annotations, encoding="utf-8", newline="") as file:
        gold = read(csv.DictReader(file))

    def asked(sentence):
        ask = lambda command: subprocess.run([arguments.program, command, "-"], input=sentence, check=True,
                                             stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8").stdout
        return triggers(ask("explain")), nouns(ask("parse"))

    totals, elsewhere = [0, 0, 0], 0
    with ThreadPoolExecutor(2) as pool:
        for candidates, (found, tagged) in zip(gold.values(), pool.map(asked, gold)):
            *counts, left = judged(candidates, found)
            totals = [a + b for a, b in zip(totals, counts)]
            asked_about = collections.Counter(form for form, _ in candidates)
            elsewhere += sum(min(left[form], max(0, tagged[form] - asked_about[form])) for form in left)
    right, wrong, missed = totals
    print(f"{len(gold)} sentences, {sum(map(len, gold.values()))} candidates, {right + missed} verbal events")
    print("candidates  P {:.3f}  R {:.3f}  F1 {:.3f}".format(*measures(right, wrong, missed)))
    print("all nouns   P {:.3f}  R {:.3f}  F1 {:.3f}".format(*measures(right, wrong + elsewhere, missed)))


if __name__ == "__main__":
    main()
