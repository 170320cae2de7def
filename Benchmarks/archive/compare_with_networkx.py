#!/usr/bin/env python3
"""Compares rankings and paths of a whole archive with those that NetworkX finds on the graph read by SQL.

    compare_with_networkx.py DRAMATIS ARCHIVE [PAIRS]

Degree, core numbers and PageRank of all actors, harmonic centrality of 200, and for PAIRS (300) pairs of actors, half
of them out of the largest component and half out of all: whether a path leads from one to the other, how long the
shortest is, how many shortest there are, and that each step of it is an edge.
"""

import json
import random
import sqlite3
import subprocess
import sys

import networkx as nx


def graphs(archive):
    """Two actors are joined by every event between them, and by every affiliation; from those who do it to those to whom
    it is done, and both ways where it is mutual. The second graph has these arrows, weighted by their number."""
    connection = sqlite3.connect(archive)
    names = dict(connection.execute("SELECT id, slug FROM actors"))
    sources, targets, reciprocal = {}, {}, {}
    for event, actor, role, is_reciprocal in connection.execute(
        """SELECT event, actor, role, reciprocal FROM participants JOIN actions ON actions.id = action
           WHERE role IN ('source', 'target') AND action = event"""
    ):
        (sources if role == "source" else targets).setdefault(event, set()).add(actor)
        reciprocal[event] = is_reciprocal
    joined, arrows = nx.MultiGraph(), nx.DiGraph()

    def join(a, b, both):
        joined.add_edge(a, b)
        for x, y in [(a, b), (b, a)] if both else [(a, b)]:
            arrows.add_edge(x, y, weight=arrows.get_edge_data(x, y, {"weight": 0})["weight"] + 1)

    for event in sorted(reciprocal):
        ours, theirs = sources.get(event, set()), targets.get(event, set())
        joined.add_nodes_from(names[a] for a in ours | theirs)
        if reciprocal[event]:
            sides = sorted(ours | theirs)
            pairs = [(a, b) for i, a in enumerate(sides) for b in sides[i + 1 :]]
        else:
            pairs = [(a, b) for a in sorted(ours) for b in sorted(theirs)]
        for a, b in pairs:
            if a != b:
                join(names[a], names[b], reciprocal[event])
    for actor, whole in connection.execute("SELECT actor, whole FROM affiliations"):
        join(names[actor], names[whole], True)
    arrows.add_nodes_from(joined)
    return joined, arrows, dict(connection.execute("SELECT slug, name FROM actors"))


def ranking(program, archive, measure):
    text = subprocess.run(
        [program, "rank", archive, "--by", measure, "--format", "json"], capture_output=True, check=True
    ).stdout
    return {row["id"]: row[measure] for row in json.loads(text)}


def paths(program, archive, a, b):
    """The names along each shortest path; none when there is no path. At most a thousand are printed."""
    done = subprocess.run([program, "path", archive, a, b, "--all", "--format", "json"], capture_output=True)
    assert done.returncode in (0, 1), done.stderr
    found = {}
    for row in json.loads(done.stdout or "[]"):
        steps = found.setdefault(row["path"], [])
        if not steps or steps[-1] != (row["from"], row["to"]):
            steps.append((row["from"], row["to"]))
    return list(found.values())


def compare_rankings(program, archive, joined, arrows, simple, chooser):
    degrees = ranking(program, archive, "degree")
    assert degrees == dict(joined.degree()), "degree"
    cores = ranking(program, archive, "core")
    assert cores == nx.core_number(simple), "core"
    print("degree and core number: equal for all")
    expected = nx.pagerank(arrows, tol=1e-12, max_iter=500)
    ranks = ranking(program, archive, "pagerank")
    worst = max(abs(ranks[v] - expected[v]) / expected[v] for v in expected)
    assert worst < 1e-4, worst
    print(f"PageRank: equal for all within {worst:.1e}")
    harmonic = ranking(program, archive, "harmonic")
    some = chooser.sample(sorted(simple), min(200, len(simple)))
    for vertex in some:
        lengths = nx.single_source_shortest_path_length(simple, vertex)
        whole = sum(1 / d for d in lengths.values() if d)
        share = whole / (len(simple) - 1)
        assert min(abs(harmonic[vertex] - whole), abs(harmonic[vertex] - share)) < 1e-9 * max(1, whole), vertex
    print("harmonic: equal for", len(some))


def compare_paths(program, archive, simple, names, chooser, count):
    largest = sorted(max(nx.connected_components(simple), key=len))
    everybody = sorted(simple)
    edges = {frozenset((names[a], names[b])) for a, b in simple.edges()}
    lengths, without = {}, 0
    for number in range(count):
        a, b = chooser.sample(largest if number % 2 else everybody, 2)
        found = paths(program, archive, a, b)
        if not nx.has_path(simple, a, b):
            assert not found, (a, b)
            without += 1
            continue
        length = nx.shortest_path_length(simple, a, b)
        assert found and all(len(path) == length for path in found), (a, b, length, found[:1])
        assert all(frozenset(step) in edges for path in found for step in path), (a, b)
        ways = 0
        for _ in nx.all_shortest_paths(simple, a, b):
            ways += 1
            if ways == 1000:
                break
        # Paths through namesakes print alike and are still counted one by one.
        assert len(found) == ways, (a, b, len(found), ways)
        lengths[length] = lengths.get(length, 0) + 1
    print(f"shortest paths: the same for {count} pairs; lengths", dict(sorted(lengths.items())), "and none for", without)


def main():
    program, archive = sys.argv[1:3]
    joined, arrows, names = graphs(archive)
    simple = nx.Graph(joined)
    print(joined.number_of_nodes(), "actors,", joined.number_of_edges(), "ties")
    chooser = random.Random(5)
    compare_rankings(program, archive, joined, arrows, simple, chooser)
    compare_paths(program, archive, simple, names, chooser, int(sys.argv[3]) if len(sys.argv) > 3 else 300)


main()
