#!/usr/bin/env python3
"""Compares rankings and paths of a whole archive with those that NetworkX finds on the graph read by SQL.

    compare_with_networkx.py DRAMATIS ARCHIVE
"""

import json
import random
import sqlite3
import subprocess
import sys

import networkx as nx


def graph(archive):
    """Two actors are joined by every event between them, and by every affiliation."""
    connection = sqlite3.connect(archive)
    names = dict(connection.execute("SELECT id, slug FROM actors"))
    sources, targets, reciprocal = {}, {}, {}
    for event, actor, role, is_reciprocal in connection.execute(
        """SELECT event, actor, role, reciprocal FROM participants JOIN actions ON actions.id = action
           WHERE role IN ('source', 'target') AND action = event"""
    ):
        (sources if role == "source" else targets).setdefault(event, set()).add(actor)
        reciprocal[event] = is_reciprocal
    joined = nx.MultiGraph()
    for event in sorted(reciprocal):
        ours, theirs = sources.get(event, set()), targets.get(event, set())
        joined.add_nodes_from(names[a] for a in ours | theirs)
        if reciprocal[event]:
            sides = sorted(ours | theirs)
            pairs = [(a, b) for i, a in enumerate(sides) for b in sides[i + 1 :]]
        else:
            pairs = [(a, b) for a in sorted(ours) for b in sorted(theirs)]
        joined.add_edges_from((names[a], names[b]) for a, b in pairs if a != b)
    for actor, whole in connection.execute("SELECT actor, whole FROM affiliations"):
        joined.add_edge(names[actor], names[whole])
    return joined


def ranking(program, archive, measure):
    text = subprocess.run(
        [program, "rank", archive, "--by", measure, "--format", "json"], capture_output=True, check=True
    ).stdout
    return {row["id"]: row[measure] for row in json.loads(text)}


def main():
    program, archive = sys.argv[1:3]
    joined = graph(archive)
    print(joined.number_of_nodes(), "actors,", joined.number_of_edges(), "ties")
    degrees = ranking(program, archive, "degree")
    assert degrees == {v: d for v, d in joined.degree()}, "degree"
    print("degree: equal")
    simple = nx.Graph(joined)
    harmonic = ranking(program, archive, "harmonic")
    chooser = random.Random(5)
    some = chooser.sample(sorted(simple), min(200, len(simple)))
    for vertex in some:
        lengths = nx.single_source_shortest_path_length(simple, vertex)
        whole = sum(1 / d for d in lengths.values() if d)
        share = whole / (len(simple) - 1)
        assert min(abs(harmonic[vertex] - whole), abs(harmonic[vertex] - share)) < 1e-9 * max(1, whole), vertex
    print("harmonic: equal for", len(some), "actors")
    largest = sorted(max(nx.connected_components(simple), key=len))
    for number in range(50):
        a, b = chooser.sample(largest, 2)
        rows = json.loads(
            subprocess.run(
                [program, "path", archive, a, b, "--format", "json"], capture_output=True, check=True
            ).stdout
        )
        steps = []
        for row in rows:
            if not steps or steps[-1] != (row["from"], row["to"]):
                steps.append((row["from"], row["to"]))
        assert len(steps) == nx.shortest_path_length(simple, a, b), (a, b)
    print("paths: as long as NetworkX's for 50 pairs")


main()
