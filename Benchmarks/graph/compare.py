#!/usr/bin/env python3
"""Times the engine beside other graph libraries and writes a Markdown table of ratios to the best of them.

    compare.py GRAPH.tsv [GRAPH.tsv ...] --engine BINARY --peers RESULTS.json [--rounds 3] [--out RESULTS.md]

GRAPH.tsv holds lines of u<TAB>v<TAB>weight with vertices numbered from 0; a name that ends in -d is directed. BINARY is
the release build of this package. RESULTS.json holds the other libraries' times on the same machine:
{"graphs": {NAME: {"peers": {LIBRARY: {"t1": {ROW: {"cpu": seconds, "value": …}}}}}}}. Times are CPU seconds of one
thread, each the least of several runs, so that what else the machine does counts as little as possible.
"""
import argparse
import json
import os
import subprocess

# Row: what it is, the ratio wanted at least, the ratio aimed for.
ROWS = {
    "load": ("read the edge list", 5, 8),
    "build": ("build from arrays", 5, 8),
    "cc": ("connected components", 3, 5),
    "scc": ("strong components", 1.5, 2),
    "bfs": ("distances by hops", 3, 5),
    "sssp": ("distances by length", 1.3, 2),
    "pagerank": ("PageRank to 1e-9", 2, 4),
    "bc": ("betweenness, exact", 2, 5),
    "bc_sample": ("betweenness, 64 sources", 2, 5),
    "bcw": ("betweenness by length", 2, 3),
    "harmonic": ("harmonic, all vertices", 20, 80),
    "closeness": ("closeness, all vertices", 20, 80),
    "eigenvector": ("eigenvector to 1e-9", 1.2, 2),
    "kcore": ("core numbers", 1.5, 3),
    "triangles": ("triangles", 1.5, 3),
    "louvain": ("Louvain", 2, 3),
    "leiden": ("Leiden", 1, 2),
    "sp_pairs": ("100 pairs by hops", 1, 2),
    "sp_pairs_w": ("100 pairs by length", 2, 4),
    "ksp": ("ten shortest paths, 5 pairs", 10, 50),
}


def engine_times(binary, graph, rounds):
    """The least CPU seconds of each row, and its value, over some rounds."""
    command = [binary, graph] + (["--directed"] if graph[:-4].endswith("-d") else [])
    best = {}
    for _ in range(rounds):
        output = subprocess.run(command, capture_output=True, check=True, text=True).stdout
        for line in output.splitlines():
            result = json.loads(line)
            known = best.get(result["row"])
            if known is None or result["cpu"] < known["cpu"]:
                best[result["row"]] = result
    return best


def best_peer(peers, row):
    """The fastest library on a row, with its time and value."""
    found = [
        (result["t1"][row]["cpu"], name, result["t1"][row].get("value"))
        for name, result in peers.items()
        if "cpu" in result.get("t1", {}).get(row, {})
    ]
    return min(found, key=lambda entry: entry[:2]) if found else None


def shown(seconds):
    return f"{seconds * 1e3:,.3g}" if seconds < 1 else f"{seconds * 1e3:,.0f}"


def quality(value):
    return value.get("modularity") if isinstance(value, dict) else None


# What the engine prints for a row, by the names that the other libraries' results have for it.
FIELDS = {
    "load": ("n", "m"), "build": ("n", "m"), "cc": ("count", "largest"), "scc": ("count", "largest"),
    "bfs": ("reached", "sum", "max"), "sssp": ("reached", "sum", "max"), "pagerank": ("sum", "l2"), "bc": ("sum", "l2"),
    "bc_sample": ("sum", "l2"), "bcw": ("sum", "l2"), "harmonic": ("sum", "l2"), "closeness": ("sum", "l2"),
    "eigenvector": ("sum", "l2"), "kcore": ("max", "sum"), "triangles": ("triangles",), "sp_pairs": (None, "sum"),
    "sp_pairs_w": (None, "sum"), "ksp": (None, "sum"),
}


def differences(engine, peers):
    """The rows in which a library's value differs from the engine's by more than one part in 100,000."""
    for row, fields in FIELDS.items():
        if row not in engine:
            continue
        mine = [float(number) for number in engine[row]["value"].split()]
        for library, result in sorted(peers.items()):
            theirs = result.get("t1", {}).get(row, {}).get("value") or {}
            for number, field in zip(mine, fields):
                if field in theirs and abs(number - theirs[field]) > 1e-5 * max(1, abs(number)):
                    yield f"{row}: {field} is {number:g}, and {theirs[field]:g} in {library}"


def table(name, engine, peers):
    lines = [f"## {name}", "", "| row | engine, ms | best other, ms | ratio | wanted | aim |", "| --- | ---: | --- | ---: | ---: | ---: |"]
    for row, (title, floor, aim) in ROWS.items():
        if row not in engine:
            continue
        mine = engine[row]["cpu"]
        note = f" (Q {float(engine[row]['value'].split()[0]):.4f})" if row in ("louvain", "leiden") else ""
        peer = best_peer(peers, row)
        if peer is None:
            lines.append(f"| {title} | {shown(mine)}{note} | none | | {floor} | {aim} |")
            continue
        theirs, library, value = peer
        other = f" (Q {quality(value):.4f})" if quality(value) else ""
        ratio = theirs / mine
        mark = "" if ratio >= floor else " **below**"
        lines.append(f"| {title} | {shown(mine)}{note} | {library} {shown(theirs)}{other} | {ratio:.1f}{mark} | {floor} | {aim} |")
    lines += [""] + [f"Differs, {difference}." for difference in differences(engine, peers)]
    return lines + [""]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("graphs", nargs="+")
    parser.add_argument("--engine", required=True)
    parser.add_argument("--peers", required=True)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--out")
    arguments = parser.parse_args()
    with open(arguments.peers) as file:
        others = json.load(file)["graphs"]
    lines = []
    for graph in arguments.graphs:
        name = os.path.basename(graph)[:-4]
        lines += table(name, engine_times(arguments.engine, graph, arguments.rounds), others.get(name, {}).get("peers", {}))
    text = "\n".join(lines)
    if arguments.out:
        with open(arguments.out, "w") as file:
            file.write(text)
    else:
        print(text)


if __name__ == "__main__":
    main()
