#!/usr/bin/env python3
"""Draws pairs of appearances to be labelled by hand, each with the sentence that names it, without asking the program.

    draw_pairs.py RECORDS.JSONL SEED

Printed are, in this order: people of one surname, people whose given name and surname are both frequent, bodies of the
same name, and bodies that one document calls by an acronym alone and another by the acronym and a name. Each pair is
two lines: document, actor, name, description, date and sentence.
"""

import collections
import json
import random
import re
import sys

GIVEN = "James John Robert Michael William David Richard Charles Joseph Thomas Daniel Mark Paul Steven Mary".split()
SURNAMES = """Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Thomas Taylor Moore Jackson Martin Lee
Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Nelson Baker""".split()


def line(appearance):
    document, actor, text = appearance
    return "\t".join([document["id"], actor["id"], actor["name"], str(actor["description"]), str(document["date"]), text])


def appearances(path):
    for entry in open(path, encoding="utf-8"):
        record = json.loads(entry)
        document = record["document"]
        for actor in record["actors"]:
            named = [m for m in actor["mentions"] if m["form"] == "name"]
            if named:
                span = record["sentences"][named[0]["sentence"]]
                yield {"id": document["id"], "date": document["date"]}, actor, " ".join(
                    document["text"][span["start"] : span["end"]].split())[:260]


def main():
    chooser = random.Random(int(sys.argv[2]))
    surnames, people, bodies, acronyms, holders = (collections.defaultdict(list) for _ in range(5))
    for appearance in appearances(sys.argv[1]):
        actor = appearance[1]
        words = actor["name"].split()
        if actor["kind"] == "person" and len(words[-1]) > 3 and words[-1].isalpha():
            surnames[words[-1].lower()].append(appearance)
        if actor["kind"] == "person" and len(words) == 2 and words[0] in GIVEN and words[1] in SURNAMES:
            people[actor["name"]].append(appearance)
        if actor["kind"] == "organisation":
            bodies[actor["name"].lower()].append(appearance)
            if re.fullmatch("[A-Z]{2,6}", actor["name"]):
                acronyms[actor["name"]].append(appearance)
            elif len(words) > 1:
                for alias in {a for a in actor["aliases"] if re.fullmatch("[A-Z]{2,6}", a)}:
                    holders[alias].append(appearance)

    def draw(groups, count, fits=lambda a, b: True):
        names = sorted(name for name, group in groups.items() if len(group) > 1)
        chooser.shuffle(names)
        for name in names:
            a, b = chooser.sample(groups[name], 2)
            if count and a[0]["id"] != b[0]["id"] and fits(a, b):
                count -= 1
                yield a, b

    pairs = list(draw(surnames, 36, lambda a, b: a[1]["name"] != b[1]["name"] or chooser.random() < 0.3))
    pairs += draw(people, 14)
    pairs += draw(bodies, 26)
    for acronym in chooser.sample(sorted(acronyms.keys() & holders.keys()), 14):
        a, b = chooser.choice(acronyms[acronym]), chooser.choice(holders[acronym])
        if a[0]["id"] != b[0]["id"]:
            pairs.append((a, b))
    for number, pair in enumerate(pairs):
        print(number, "\n  ".join(map(line, pair)), sep="\t")


main()
