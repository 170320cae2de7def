"""Opens what `dramatis export` writes with the programs it is written for, and counts what they find.

The graph that is exported is made here, with names that break careless writers, so what a consumer finds is compared
with the truth and not with what Dramatis read. The other way round, files that the consumers write are read by
Dramatis and compared with what they were made of.
"""

import csv
import json
import pathlib
import sqlite3
import subprocess
import sys
import warnings
from collections import Counter

NASTY = [
    '"', "'", "<b>&amp;</b>", "line\nbreak", "\r\n", "tab\there", r"\N", "a\\", r"\u0027", "]]>", "🎉👩‍👩‍👧",
    "אבג مرحبا", "漢字", "é", "\u202egnp.exe", "'; DROP TABLE nodes; --", "`}) DETACH DELETE n //", "=1+1", "a,b;c",
    "#34;", "-->", "ctl\u0001", "nul\u0000", "x" * 10_000,
]


def nasty_graph():
    """Nodes named by the nasty texts, in a ring with parallel edges and loops."""
    nodes = [
        {"id": f"v{i} {text}", "label": f"{text} {i}", "rank": i, "score": i + 0.5, "known": i % 2 == 0, "note": f"n{text}"}
        for i, text in enumerate(NASTY)
    ]
    edges = []
    for i, node in enumerate(nodes):
        after = nodes[(i + 1) % len(nodes)]["id"]
        for number in range(2):
            edges.append({
                "source": node["id"], "target": after, "key": f"e{i}.{number}", "label": f"{NASTY[i]} {number}",
                "weight": number + 1.5, "start": "2025-05-01", "end": "2025-05-03"})
    edges.append({"source": nodes[0]["id"], "target": nodes[0]["id"], "key": "loop", "label": "loop", "weight": 1.5,
                  "start": "2025-05-01", "end": "2025-05-03"})
    return {"directed": True, "multigraph": True, "graph": {}, "nodes": nodes, "edges": edges}


class Table:
    """Rows of what was looked at and what came of it."""

    def __init__(self):
        self.rows = []
        self.failures = 0

    def add(self, format, consumer, check):
        try:
            found = check()
            self.rows.append((format, consumer, "opens", found))
        except ModuleNotFoundError as error:
            self.rows.append((format, consumer, "not installed", str(error.name)))
        except Exception as error:  # whatever the consumer raises is what the table is to show
            self.failures += 1
            self.rows.append((format, consumer, "FAILS", " ".join(f"{type(error).__name__}: {error}".split())[:160]))

    def text(self):
        lines = ["| format | consumer | result | found |", "| --- | --- | --- | --- |"]
        return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in self.rows]) + "\n"


class Check:
    """Compares counts and values with the truth."""

    def __init__(self, truth):
        self.truth = truth
        self.nodes = {node["id"]: node for node in truth["nodes"]}

    def counts(self, nodes, edges):
        assert nodes == len(self.truth["nodes"]), f"{nodes} nodes instead of {len(self.truth['nodes'])}"
        assert edges == len(self.truth["edges"]), f"{edges} edges instead of {len(self.truth['edges'])}"
        return f"{nodes} nodes, {edges} edges"

    def same(self, what, found, expected):
        """Compares two lists without regard to order."""
        found, expected = Counter(found), Counter(expected)
        assert found == expected, f"{what}: {list((found - expected).items())[:2]} for {list((expected - found).items())[:2]}"
        return f", {sum(found.values())} {what}"

    def column(self, kind, name, change=lambda value: value):
        return [change(element[name]) for element in self.truth[kind]]


def xml(text):
    """What is left of a text in XML 1.0."""
    return "".join(c if c in "\t\n\r" or ord(c) >= 0x20 else "\ufffd" for c in text) if isinstance(text, str) else text


def networkx_checks(table, check, files):
    import networkx as nx

    def look(graph, change=lambda value: value, names=("label", "rank", "score", "known", "note"), ids=True):
        found = check.counts(graph.number_of_nodes(), graph.number_of_edges())
        assert graph.is_multigraph() and graph.is_directed()
        if ids:
            found += check.same("ids", list(graph.nodes), check.column("nodes", "id", change))
        for name in names:
            values = [data.get(name) for _, data in graph.nodes(data=True)]
            found += check.same(name, values, check.column("nodes", name, change))
        for name in ("label", "weight"):
            values = [data.get(name) for _, _, data in graph.edges(data=True)]
            found += check.same(f"edge {name}", values, check.column("edges", name, change))
        return found

    def pajek():
        graph = nx.read_pajek(files["pajek"])
        found = check.counts(graph.number_of_nodes(), graph.number_of_edges())
        weights = [data["weight"] for _, _, data in graph.edges(data=True)]
        return found + check.same("weights", weights, check.column("edges", "weight"))

    consumer = f"NetworkX {nx.__version__}"
    table.add("json", consumer, lambda: look(nx.node_link_graph(json.loads(files["json"].read_text()))))
    table.add("graphml", consumer, lambda: look(nx.read_graphml(files["graphml"], force_multigraph=True), xml))
    table.add("gexf", consumer, lambda: look(nx.read_gexf(files["gexf"], version="1.3"), xml))
    table.add("gml", consumer, lambda: look(
        nx.read_gml(files["gml"], label="uid"), lambda v: int(v) if isinstance(v, bool) else v))
    table.add("pajek", consumer, pajek)
    table.add("cytoscape", consumer, lambda: look(
        nx.cytoscape_graph(json.loads(files["cytoscape"].read_text())), names=("rank", "score", "known", "note")))


def igraph_checks(table, check, files):
    import igraph

    def look(graph, change, names):
        found = check.counts(graph.vcount(), graph.ecount())
        for theirs, ours in names:
            # igraph leaves an ampersand in an XML attribute as the reference for which libxml2 hands it out.
            values = [v.replace("&#38;", "&") if theirs == "id" else v for v in graph.vs[theirs]]
            found += check.same(ours, values, check.column("nodes", ours, change))
        return found + check.same("weights", graph.es["weight"], check.column("edges", "weight"))

    consumer = f"igraph {igraph.__version__}"
    table.add("graphml", consumer, lambda: look(
        igraph.Graph.Read_GraphML(str(files["graphml"])), xml, [("id", "id"), ("label", "label"), ("rank", "rank")]))
    table.add("gml", consumer, lambda: look(
        igraph.Graph.Read_GML(str(files["gml"])), lambda v: v, [("rank", "rank"), ("score", "score")]))
    table.add("pajek", consumer, lambda: look(igraph.Graph.Read_Pajek(str(files["pajek"])), lambda v: v, []))


def canonical(path):
    """What Graphviz itself writes of a graph that it has read."""
    return subprocess.run(["nop", path], capture_output=True, check=True).stdout


def graphviz_checks(table, check, files):
    version = subprocess.run(["dot", "-V"], capture_output=True, text=True).stderr.split()[4]

    def counted():
        done = subprocess.run(["gc", "-n", "-e", files["dot"]], capture_output=True, text=True)
        assert not done.stderr, done.stderr[:200]
        nodes, edges = done.stdout.split()[:2]
        return check.counts(int(nodes), int(edges))

    def attributes():
        done = subprocess.run(
            ["gvpr", r'N { printf("%s\n", rank) } E { printf("%s\n", weight) }', files["dot"]], capture_output=True, text=True)
        assert not done.stderr, done.stderr[:200]
        values = [float(line) for line in done.stdout.split()]
        nodes = len(check.truth["nodes"])
        expected = check.column("nodes", "rank") + check.column("edges", "weight")
        return f"{nodes} nodes, {len(values) - nodes} edges" + check.same("ranks and weights", values, expected)

    table.add("dot", f"Graphviz {version} (gc)", counted)
    table.add("dot", f"Graphviz {version} (gvpr)", attributes)


def xml_checks(table, check, files):
    import lxml
    from lxml import etree

    for format, paths in [("graphml", ("node", "edge")), ("gexf", ("node", "edge"))]:
        def well_formed(format=format, paths=paths):
            tree = etree.parse(files[format], etree.XMLParser(resolve_entities=False, huge_tree=True))
            local = [etree.QName(element).localname for element in tree.iter(etree.Element)]
            return check.counts(*(local.count(path) for path in paths))

        table.add(format, f"lxml {lxml.__version__} (well-formed)", well_formed)


def table_checks(table, check, files):
    def sqlite():
        nodes = files["csv"].with_suffix(".nodes.csv")
        script = f".mode csv\n.import '{files['csv']}' edges\n.import '{nodes}' nodes\n.mode json\n"
        script += "select (select count(*) from nodes) n, (select count(*) from edges) e;\n"
        done = subprocess.run(["sqlite3"], input=script, capture_output=True, text=True)
        assert done.returncode == 0 and not done.stderr, done.stderr[:200]
        counts = json.loads(done.stdout)[0]
        return check.counts(counts["n"], counts["e"])

    def python():
        with open(files["csv"].with_suffix(".nodes.csv"), newline="", encoding="utf-8") as file:
            # Python's reader refuses U+0000 before version 3.11.
            nodes = list(csv.DictReader(file))
        with open(files["csv"], newline="", encoding="utf-8") as file:
            edges = list(csv.DictReader(file))
        found = check.counts(len(nodes), len(edges))
        found += check.same("ids", [node["id"] for node in nodes], check.column("nodes", "id"))
        return found + check.same("labels", [edge["label"] for edge in edges], check.column("edges", "label"))

    table.add("csv", f"SQLite {sqlite3.sqlite_version} (.import)", sqlite)
    table.add("csv", f"Python {sys.version.split()[0]} csv", python)


def script_checks(table, check, files):
    def cypher():
        from antlr4 import CommonTokenStream, InputStream
        from antlr4.error.ErrorListener import ErrorListener
        from antlr4_cypher import CypherLexer, CypherParser

        class Raise(ErrorListener):
            def syntaxError(self, recognizer, symbol, line, column, message, error):
                raise ValueError(f"line {line}: {message}")

        statements = files["cypher"].read_text().split(";\n")[:-1]
        nodes, edges = 0, 0
        for statement in statements[1:]:  # the first makes an index, which is Neo4j's own language
            lexer = CypherLexer(InputStream(statement))
            lexer.removeErrorListeners()
            lexer.addErrorListener(Raise())
            parser = CypherParser(CommonTokenStream(lexer))
            parser.removeErrorListeners()
            parser.addErrorListener(Raise())
            parser.script()
            nodes += statement.startswith("CREATE")
            edges += statement.startswith("MATCH")
        return check.counts(nodes, edges)

    table.add("cypher", "antlr4-cypher (openCypher grammar)", cypher)


def event_checks(table, program, folder, records_path):
    """The formats of events, of records whose actions and actors are counted here."""
    records = [json.loads(line) for line in records_path.read_text().splitlines()]
    actors = {actor["id"] for record in records for actor in record["actors"]}
    actions = [(record, action) for record in records for action in record["actions"]]
    ends = lambda action, role: [p["actor"] for p in action["participants"] if p["role"] == role]
    files = {name: folder / f"events.{name}" for name in ("turtle", "plover", "gdelt", "ftm")}
    for name, path in files.items():
        export(program, records_path, name, path)

    def turtle():
        import rdflib

        graph = rdflib.Graph().parse(files["turtle"], format="turtle")
        sem = rdflib.Namespace("http://semanticweb.cs.vu.nl/2009/11/sem/")
        events = set(graph.subjects(rdflib.RDF.type, sem.Event))
        people = set(graph.subjects(rdflib.RDF.type, sem.Actor))
        assert len(events) == len(actions) and len(people) == len(actors), f"{len(events)} events, {len(people)} actors"
        query = "select ?e where { ?e dr:polarity dr:negated ; dr:telling / dr:stance dr:deny }"
        denied = [a for _, a in actions if a["polarity"] == "negated" and any(
            t["stance"] == "deny" for t in a["attribution"])]
        assert len(set(graph.query(query))) == len(denied)
        return f"rdflib {rdflib.__version__}: {len(graph)} triples, {len(events)} events, {len(people)} actors, SPARQL"

    def plover():
        events = [json.loads(line) for line in files["plover"].read_text().splitlines()]
        assert [event["event_type"] for event in events] == [action["class"] for _, action in actions]
        assert [len(event["actors"]) for event in events] == [len(ends(action, "source")) for _, action in actions]
        subprocess.run([sys.executable, "-m", "json.tool", "--json-lines", files["plover"]], check=True, capture_output=True)
        return f"{len(events)} events"

    def gdelt():
        with open(files["gdelt"], newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
        assert len(rows[0]) == 74 and {row["Action"].split("/")[-1] for row in rows} <= {a["id"] for _, a in actions}
        found = Counter(row["PLOVERType"] for row in rows)
        assert found == Counter(action["class"] or "" for _, action in actions), found
        return f"{len(rows)} rows of 61 + 13 columns"

    def money():
        from followthemoney import model

        entities = [model.get_proxy(json.loads(line)) for line in files["ftm"].read_text().splitlines()]
        schemata = Counter(entity.schema.name for entity in entities)
        for entity, line in zip(entities, files["ftm"].read_text().splitlines()):
            entity.schema.validate(entity.to_dict())
            # What the model's cleaning leaves out would be lost to whoever imports it.
            given = {name: values for name, values in json.loads(line)["properties"].items()}
            cleaned = model.make_entity(entity.schema)
            for name, values in given.items():
                cleaned.add(name, values)
                assert len(cleaned.get(name)) == len(set(values)), f"{entity.schema.name}.{name}: {values}"
        assert schemata["Event"] == len(actions), schemata
        ids = {entity.id for entity in entities}
        assert len(ids) == len(entities)
        for entity in entities:
            for prop, value in entity.itervalues():
                assert prop.type.name != "entity" or value in ids, f"{prop.name} {value}"
        return ", ".join(f"{count} {name}" for name, count in sorted(schemata.items()))

    table.add("turtle", "rdflib", turtle)
    table.add("plover", "Python json", plover)
    table.add("gdelt", "Python csv", gdelt)
    table.add("ftm", "followthemoney", money)


def reading_checks(table, program, folder, check):
    """Files that others write, read by Dramatis."""
    import igraph
    import networkx as nx

    truth = nx.MultiDiGraph()
    plain = [node for node in check.truth["nodes"] if "\u0000" not in node["id"] and "\u0001" not in node["id"]]
    known = {node["id"] for node in plain}
    for node in plain:
        truth.add_node(node["id"], label=node["label"], rank=node["rank"], score=node["score"])
    for edge in check.truth["edges"]:
        if edge["source"] in known and edge["target"] in known:
            truth.add_edge(edge["source"], edge["target"], key=edge["key"], weight=edge["weight"])
    networks = igraph.Graph(
        n=len(plain), edges=[(list(truth).index(u), list(truth).index(v)) for u, v in truth.edges()], directed=True)
    networks.vs["rank"] = [node["rank"] for node in plain]
    networks.vs["note"] = [node["note"] for node in plain]
    networks.es["weight"] = [weight for _, _, weight in truth.edges(data="weight")]

    def clean(path, names=("rank",)):
        out = folder / "back.json"
        export(program, path, "json", out)
        read = json.loads(out.read_text())
        assert (len(read["nodes"]), len(read["edges"])) == (truth.number_of_nodes(), truth.number_of_edges()), (
            f"{len(read['nodes'])} nodes, {len(read['edges'])} edges")
        found = f"{len(read['nodes'])} nodes, {len(read['edges'])} edges"
        if "id" in names:
            found += check.same("ids", [node["id"] for node in read["nodes"]], list(truth.nodes))
        if "rank" in names:
            found += check.same("rank", [int(node["rank"]) for node in read["nodes"]], [n["rank"] for n in plain])
        weights = [float(edge["weight"]) for edge in read["edges"]]
        return found + check.same("weights", weights, [w for _, _, w in truth.edges(data="weight")])

    def written(name, write, names=("id", "rank")):
        def run():
            path = folder / f"theirs.{name}"
            write(path)
            return clean(path, names)
        return run

    version = f"NetworkX {nx.__version__}"
    table.add("graphml", f"read: {version}", written("graphml", lambda p: nx.write_graphml(truth, p)))
    table.add("gexf", f"read: {version}", written("gexf", lambda p: nx.write_gexf(truth, p)))
    table.add("gml", f"read: {version}", written("gml", lambda p: nx.write_gml(without_labels(truth), p)))
    table.add("json", f"read: {version}", written("json", lambda p: p.write_text(json.dumps(nx.node_link_data(truth)))))
    table.add("cytoscape", f"read: {version}", written(
        "cyjs", lambda p: p.write_text(json.dumps(nx.cytoscape_data(truth)))))
    version = f"igraph {igraph.__version__}"
    table.add("graphml", f"read: {version}", written("graphml", lambda p: networks.write_graphml(str(p)), ("rank",)))
    table.add("gml", f"read: {version}", written("gml", lambda p: networks.write_gml(str(p)), ("rank",)))
    table.add("pajek", f"read: {version}", written("net", lambda p: networks.write_pajek(str(p)), ()))
    dot = folder / "ours.dot"

    def graphviz():
        source = folder / "truth.json"
        source.write_text(json.dumps(nx.node_link_data(truth)))
        export(program, source, "dot", dot)
        path = folder / "theirs.dot"
        path.write_bytes(canonical(dot))
        return clean(path, ("id", "rank"))

    table.add("dot", "read: Graphviz (nop)", graphviz)


def without_labels(graph):
    """NetworkX writes the nodes' names for labels, so a label of their own has to go."""
    copy = graph.copy()
    for _, data in copy.nodes(data=True):
        data.pop("label")
    return copy


def export(program, source, format, target):
    done = subprocess.run(
        [program, "export", source, "--format", format, "-o", target], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr.strip()[:300]


def main():
    program, folder, records = (pathlib.Path(argument).resolve() for argument in sys.argv[1:4])
    warnings.simplefilter("ignore")
    truth = nasty_graph()
    source = folder / "nasty.json"
    source.write_text(json.dumps(truth))
    check = Check(truth)
    endings = {
        "dot": "dot", "graphml": "graphml", "gexf": "gexf", "gml": "gml", "pajek": "net", "json": "json",
        "cytoscape": "cyjs", "csv": "csv", "cypher": "cypher"}
    files = {format: folder / f"out.{ending}" for format, ending in endings.items()}
    for format, path in files.items():
        export(program, source, format, path)
    table = Table()
    for part in (networkx_checks, igraph_checks, graphviz_checks, xml_checks, table_checks, script_checks):
        part(table, check, files)
    event_checks(table, program, folder, records)
    reading_checks(table, program, folder, check)
    print("""# What other programs find in what is written, and what is read of theirs

Made by `Tests/Consumers/run`. The graph has 24 nodes and 49 edges, parallel ones and a loop among them, and names with
quotation marks, tags, line breaks, `]]>`, `\\N`, emoji, right-to-left text, control characters, injections and 10,000
letters. Counts and values were compared with the graph itself; "read" are files that the other program wrote of it, less
the two nodes whose names XML forbids. The events are those of `docs/examples/harbour.jsonl`.
""")
    print(table.text(), end="")
    sys.exit(1 if table.failures else 0)


main()
