#!/usr/bin/env python3
"""Compares the engine with NetworkX on random graphs, through the command line.

    compare_with_networkx.py DRAMATIS [--graphs 200]

DRAMATIS is the built program. Needs NetworkX, NumPy and SciPy. The graphs are directed and undirected, with and without
weights, disconnected, with loops and parallel edges. Exits with 1 on the first value that differs by more than 1e-6.
"""
import argparse
import json
import random
import subprocess
import sys

import networkx as nx


def random_edges(number):
    """Edges u, v, weight; every vertex has an edge, for an edge list knows no others.

    Weights are such that paths of different edges do not tie but for rounding, which the two libraries judge apart.
    """
    dice = random.Random(number)
    count = dice.randint(2, 25)
    return [
        (dice.randrange(count), dice.randrange(count), dice.randint(1, 10**6) / 1000)
        for _ in range(dice.randint(1, 3 * count))
    ]


def simple(graph):
    """One edge from a vertex to another, strengths added up, no loops: what paths see."""
    plain = nx.DiGraph() if graph.is_directed() else nx.Graph()
    plain.add_nodes_from(graph)
    for u, v, weight in graph.edges(data="weight"):
        if u != v:
            known = plain.get_edge_data(u, v, {"weight": 0})["weight"]
            plain.add_edge(u, v, weight=known + weight)
    for _, _, data in plain.edges(data=True):
        data["length"] = 1 / data["weight"]
    return plain


def expected(graph):
    plain = simple(graph)
    undirected = plain.to_undirected()
    both = weighted_both_ways(plain)
    return {
        ("degree", False): dict(graph.degree()),
        ("strength", False): dict(graph.degree(weight="weight")),
        ("betweenness", False): nx.betweenness_centrality(plain),
        ("betweenness", True): nx.betweenness_centrality(plain, weight="length"),
        ("closeness", False): nx.closeness_centrality(plain),
        ("closeness", True): nx.closeness_centrality(plain, distance="length"),
        ("harmonic", False): nx.harmonic_centrality(plain),
        ("pagerank", False): nx.pagerank(graph, tol=1e-12, max_iter=1000),
        ("core", False): nx.core_number(undirected),
        ("clustering", False): nx.clustering(undirected),
        ("triangles", False): nx.triangles(undirected),
        ("constraint", False): nx.constraint(both, nodes=list(both), weight="weight"),
        ("effective-size", False): nx.effective_size(both, nodes=list(both), weight="weight"),
    }


def expected_of_edges(graph):
    """By the ends of the edges; parallel edges together make one."""
    plain = simple(graph)
    scores = {
        False: nx.edge_betweenness_centrality(plain),
        True: nx.edge_betweenness_centrality(plain, weight="length"),
    }
    return {
        weighted: {edge if graph.is_directed() else frozenset(edge): score for edge, score in found.items()}
        for weighted, found in scores.items()
    }


def weighted_both_ways(plain):
    """The strengths between two vertices, both directions added up."""
    both = nx.Graph()
    both.add_nodes_from(plain)
    for u, v, weight in plain.edges(data="weight"):
        known = both.get_edge_data(u, v, {"weight": 0})["weight"]
        both.add_edge(u, v, weight=known + weight)
    return both


def rows(program, text, measure, weighted, directed):
    command = [program, "graph", "rank", "-", "--by", measure, "--format", "jsonl"]
    command += ["--weighted"] * weighted + ["--directed"] * directed
    output = subprocess.run(command, input=text, capture_output=True, check=True, text=True).stdout
    return map(json.loads, output.splitlines())


def ranked(program, text, measure, weighted, directed):
    return {int(row["vertex"]): row["score"] for row in rows(program, text, measure, weighted, directed)}


def ranked_edges(program, text, weighted, directed):
    scores = {}
    for row in rows(program, text, "edge-betweenness", weighted, directed):
        ends = (int(row["source"]), int(row["target"]))
        ends = ends if directed else frozenset(ends)
        scores[ends] = scores.get(ends, 0) + row["score"]
    return scores


def differ(found, expected):
    return abs(found - expected) > 1e-6 * max(1, abs(expected))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--graphs", type=int, default=200)
    arguments = parser.parse_args()
    compared = 0
    for number in range(arguments.graphs):
        directed = number % 2 == 0
        edges = random_edges(number)
        graph = nx.MultiDiGraph() if directed else nx.MultiGraph()
        graph.add_weighted_edges_from(edges)
        text = "".join(f"{u}\t{v}\t{weight}\n" for u, v, weight in edges)
        for (measure, weighted), scores in expected(graph).items():
            found = ranked(arguments.program, text, measure, weighted, directed)
            for vertex, score in scores.items():
                # A vertex without neighbours has no effective size.
                score = 0 if score != score else score
                compared += 1
                if differ(found[vertex], score):
                    print(f"graph {number}, {measure}, vertex {vertex}: {found[vertex]}, not {score}")
                    sys.exit(1)
        for weighted, scores in expected_of_edges(graph).items():
            found = ranked_edges(arguments.program, text, weighted, directed)
            for edge, score in scores.items():
                compared += 1
                if differ(found[edge], score):
                    print(f"graph {number}, edge betweenness, edge {tuple(edge)}: {found[edge]}, not {score}")
                    sys.exit(1)
    print(f"{compared} values of {arguments.graphs} graphs agree")


if __name__ == "__main__":
    main()
