#!/usr/bin/env python3
"""Times the engine and other graph libraries in turns and writes Markdown tables of ratios to the best of them.

    compare.py --engine BINARY [--peers SCRIPT] GRAPH.tsv [GRAPH.tsv ...] [--out RESULTS.md]

GRAPH.tsv holds lines of u<TAB>v<TAB>weight with vertices numbered from 0; a name that ends in -d is directed. BINARY is
the release build of this package. SCRIPT times another library, in a process of its own, and adds what it finds to a
file; it is called as

    SCRIPT GRAPH.tsv --peers LIBRARY --threads 1 --reps N --limit SECONDS --out FILE

and FILE then holds {"graphs": {NAME: {"peers": {LIBRARY: {"t1": {ROW: {"cpu": seconds, "value": …}}}}}}}, of every row the
least time so far. Without --peers the times that FILE has from an earlier run count. Times are CPU seconds of one
thread, each the least of several runs, so that what else the machine does counts as little as possible.
"""
import argparse
import json
import os
import subprocess
import sys

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

# What the engine prints for a row, by the names that the other libraries' results have for it.
FIELDS = {
    "load": ("n", "m"), "build": ("n", "m"), "cc": ("count", "largest"), "scc": ("count", "largest"),
    "bfs": ("reached", "sum", "max"), "sssp": ("reached", "sum", "max"), "pagerank": ("sum", "l2"), "bc": ("sum", "l2"),
    "bc_sample": ("sum", "l2"), "bcw": ("sum", "l2"), "harmonic": ("sum", "l2"), "closeness": ("sum", "l2"),
    "eigenvector": ("sum", "l2"), "kcore": ("max", "sum"), "triangles": ("triangles",), "sp_pairs": (None, "sum"),
    "sp_pairs_w": (None, "sum"), "ksp": (None, "sum"),
}


def name_of(graph):
    return os.path.basename(graph)[:-4]


def run_engine(binary, graph, *options):
    """The engine's rows by name."""
    directed = ["--directed"] if name_of(graph).endswith("-d") else []
    output = subprocess.run([binary, graph, *directed, *options], capture_output=True, check=True, text=True).stdout
    return {row["row"]: row for row in map(json.loads, output.splitlines())}


def measure(arguments):
    """The engine's least times by graph, the engine and the other libraries taking turns."""
    best = {name_of(graph): {} for graph in arguments.graphs}
    for _ in range(arguments.rounds):
        for graph in arguments.graphs:
            known = best[name_of(graph)]
            for row, result in run_engine(arguments.engine, graph, "--runs", str(arguments.runs)).items():
                if row not in known or result["cpu"] < known[row]["cpu"]:
                    known[row] = result
            for library in arguments.libraries.split(",") if arguments.peers else []:
                subprocess.run(
                    [sys.executable, arguments.peers, graph, "--peers", library, "--threads", "1", "--reps",
                     str(arguments.runs), "--limit", str(arguments.limit), "--out", arguments.others],
                    check=True, stderr=subprocess.DEVNULL)
    return best


def best_peer(peers, row):
    """The fastest library on a row, with its time and value.

    One that gives none of the values by which results are compared has computed something else, and does not count.
    """
    wanted = [field for field in FIELDS.get(row, ()) if field]
    found = []
    for name, result in peers.items():
        cell = result.get("t1", {}).get(row, {})
        value = cell.get("value") or {}
        if "cpu" in cell and (not wanted or any(field in value for field in wanted)):
            found.append((cell["cpu"], name, value))
    return min(found, key=lambda entry: entry[:2]) if found else None


def shown(seconds):
    return f"{seconds * 1e3:,.3g}" if seconds < 1 else f"{seconds * 1e3:,.0f}"


def quality(value):
    return value.get("modularity") if isinstance(value, dict) else None


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


def ratio_table(name, engine, peers):
    lines = [
        f"## {name}", "", "| row | engine, ms | best other, ms | ratio | wanted | aim |",
        "| --- | ---: | --- | ---: | ---: | ---: |"]
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
        mark = "" if theirs / mine >= floor else " **below**"
        lines.append(
            f"| {title} | {shown(mine)}{note} | {library} {shown(theirs)}{other} | {theirs / mine:.1f}{mark} | {floor} "
            f"| {aim} |")
    return lines + [""] + memory_lines(engine, peers) + [f"Differs, {line}." for line in differences(engine, peers)]


def memory_lines(engine, peers):
    found = [
        (result["t1"]["mem"]["bytes_per_edge"], library)
        for library, result in peers.items() if "bytes_per_edge" in result.get("t1", {}).get("mem", {})]
    others = ", ".join(f"{library} {size:.0f}" for size, library in sorted(found) if size > 0)
    mine = f"Bytes an edge, weighted, built from arrays: {float(engine['mem']['value']):.1f}"
    return [mine + (f"; by growth of the process, {others}." if others else "."), ""]


def limit_table(binary, graph, engine):
    """What the machine would allow at best on a graph, and how many times that the engine takes."""
    output = subprocess.run([binary, "--limits"], capture_output=True, check=True, text=True).stdout
    limits = {row["limit"]: row["value"] for row in map(json.loads, output.splitlines())}
    vertices, edges = (int(number) for number in engine["load"]["value"].split())
    byte = 1 / limits["stream"]
    look = next(value for count, value in limits.items() if count != "stream" and int(count) >= vertices)
    arc = 4 * byte + look
    size = os.path.getsize(graph)
    bounds = {
        "load": (size * 1e-9, f"{size / 1e6:.1f} MB at 1 GB/s, about what reading digits one by one allows"),
        "build": (36 * edges * byte, "the bytes read and written, streamed"),
        "cc": (2 * vertices * arc, "two arcs of each vertex; few others need a look"),
        "bfs": (3 * vertices * look, "three looks at each vertex"),
        "sssp": (2 * edges * (12 * byte + look), "every arc once: 12 bytes streamed, a look at its head"),
        "pagerank": (2 * edges * arc, "one round, a look for each arc; the factor is mostly the number of rounds"),
        "bc_sample": (256 * edges * arc, "two passes over the arcs a source; passing the cheaper way needs less"),
        "eigenvector": (2 * edges * arc, "one product, likewise"),
        "kcore": (2 * edges * arc, "every arc once"),
    }
    lines = [
        "## How far from the machine's limit", "",
        f"One thread reads {limits['stream'] / 1e9:.1f} GB/s in order, and looks up a double at a random place in "
        + ", ".join(f"{value * 1e9:.2f} ns among {int(count):,}" for count, value in limits.items() if count != "stream")
        + f". For {name_of(graph)} that allows at best:", "",
        "| row | limit, ms | engine | times the limit | reckoned as |", "| --- | ---: | ---: | ---: | --- |"]
    for row, (bound, reason) in bounds.items():
        mine = engine[row]["cpu"]
        lines.append(f"| {ROWS[row][0]} | {shown(bound)} | {shown(mine)} | {mine / bound:.1f} | {reason} |")
    return lines + [
        "", "Triangles, communities and paths between pairs have no such plain bound: how much of the graph they must",
        "look at depends on the graph.", ""]


def thread_table(arguments, graph):
    """Seconds by the clock with one thread and with two; the machine must be idle for them to say anything."""
    rows = {"bc_sample", "bc", "harmonic", "closeness"}
    times = {}
    for _ in range(arguments.rounds):
        for threads in (1, 2):
            for row, result in run_engine(
                    arguments.engine, graph, "--threads", str(threads), "--rows", ",".join(rows)).items():
                times.setdefault(row, {}).setdefault(threads, []).append(result["wall"])
    lines = [
        "## Two threads", "", f"Milliseconds by the clock on {name_of(graph)}, of the rows that can use more than one thread.",
        "", "| row | one thread | two | ratio |", "| --- | ---: | ---: | ---: |"]
    for row in (row for row in ROWS if row in times):
        one, two = min(times[row][1]), min(times[row][2])
        lines.append(f"| {ROWS[row][0]} | {shown(one)} | {shown(two)} | {one / two:.2f} |")
    return lines + [""]


def printed(arguments, *options):
    return subprocess.run([arguments.engine, *options], capture_output=True, check=True, text=True).stdout.splitlines()


def mask_table(arguments, graph):
    return [
        "## A part of a graph: view or copy", "",
        "`Graph.filtered` makes the part that some vertices or edges leave. The other way would be a view, which asks at",
        f"every arc whether it counts. On {name_of(graph)}, with some share of the vertices kept, the least CPU time of a",
        "product of the matrix of arcs with a vector, which is what most algorithms repeat, ten to some hundred times:", "",
        *printed(arguments, graph, "--masks"), ""]


def scale_table(arguments):
    return [
        "## How cost grows", "",
        "CPU nanoseconds an edge on R-MAT graphs of 2¹² vertices and more, with self-loops and parallel edges, and the",
        "exponent by which the whole time grew with the edges, beside that of the theory. What takes linear time stays",
        "level until its arrays outgrow a cache; triangles take up to the root of the edges for each edge.", "",
        *printed(arguments, "--scales", arguments.scales), ""]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("graphs", nargs="+")
    parser.add_argument("--engine", required=True)
    parser.add_argument("--peers")
    parser.add_argument("--libraries", default="igraph,networkit,graphtool,rustworkx,sknetwork,scipy")
    parser.add_argument("--others", default="peers.json", help="where the other libraries' times are kept")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--runs", type=int, default=5, help="how often each row is run in a round")
    parser.add_argument("--limit", type=float, default=30, help="seconds after which another library's row is given up")
    parser.add_argument("--scales", default="12,14,16,18,20")
    parser.add_argument("--out")
    arguments = parser.parse_args()
    load = os.getloadavg()[0]
    engine = measure(arguments)
    after = os.getloadavg()[0]
    others = {}
    if os.path.exists(arguments.others):
        with open(arguments.others) as file:
            others = json.load(file)["graphs"]
    lines = ["# The graph engine beside other libraries", "", *INTRODUCTION, ""]
    lines += [
        f"{os.cpu_count()} processors; {load:.1f} processes wanted to run before it began, and {after:.1f} when all "
        "libraries were done, this run among them.", ""]
    for graph in arguments.graphs:
        name = name_of(graph)
        lines += ratio_table(name, engine[name], others.get(name, {}).get("peers", {})) + [""]
    undirected = [graph for graph in arguments.graphs if not name_of(graph).endswith("-d")]
    # The table of limits needs a graph in the middle: large enough to be timed, small enough for all rows.
    middle = undirected[len(undirected) // 2]
    lines += limit_table(arguments.engine, middle, engine[name_of(middle)])
    lines += thread_table(arguments, undirected[0]) + mask_table(arguments, middle) + scale_table(arguments)
    text = "\n".join(lines + RUNNING) + "\n"
    if arguments.out:
        with open(arguments.out, "w") as file:
            file.write(text)
    else:
        print(text, end="")


INTRODUCTION = """\
CPU milliseconds of one thread, each the least of several runs, the engine and the other libraries in turns in one run;
take ratios under 1.5 as ties. The values that the engine computed agree with all others' to one part in 100,000 but
where a line below a table says so, and for communities, where the modularity Q is shown. The others are igraph 1.0,
NetworKit 11.3, graph-tool 2.45, rustworkx 0.18, scikit-network 0.33 and SciPy 1.17, with their calls from Python.
"Wanted" and "aim" are this project's goals. What a graph keeps once it has been worked out (lengths of steps, the rows
of incoming edges, rows with hubs first, sorted steps of a `PathFinder`) is left out of the times, as are the other
libraries' graphs.

ba10k is a Barabási–Albert graph of 10,000 vertices and 49,975 edges; rmat16 and rmat18 are R-MAT graphs of 46,720
vertices and 910,093 edges, and of 174,004 and 3,806,543; rmat16-d is directed. Weights are whole numbers, 1 to 255.""".splitlines()

RUNNING = """\
## Running it

```console
$ Benchmarks/graph/run PEERS ba10k.tsv rmat16.tsv rmat18.tsv rmat16-d.tsv --out Benchmarks/graph/RESULTS.md
```

PEERS is a script that times another library; `compare.py` says how it is called and what it writes.
`compare_with_networkx.py` computes the engine's measures on 200 random graphs with NetworkX 3.6 and through the command
line, and compares every value.""".splitlines()


if __name__ == "__main__":
    main()
