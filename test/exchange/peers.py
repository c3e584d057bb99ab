"""Reads files that crosstie wrote with networkx and igraph, and compares them with what crosstie says is in them.

Usage: python3 test/exchange/peers.py <folder>   The folder holds wanted.json and the files; see peers.test.ts. Prints one
JSON object {compared: n, differences: [...], skipped: [...]}. Neither program reads UCINET DL.
"""
import io, json, os, sys
import networkx as nx
try:
    import igraph
except ImportError:
    igraph = None

folder = sys.argv[1]
wanted_all = json.load(open(os.path.join(folder, "wanted.json"), encoding="utf-8"))
differences, skipped, compared = [], [], 0

def check(where, found, wanted):
    global compared
    compared += 1
    if found != wanted:
        differences.append({"where": where, "found": found, "wanted": wanted})

def pair(a, b, directed):
    return [a, b] if directed else sorted([a, b])

def read_gexf(path):
    """Networkx before 3 knows no namespace of GEXF 1.3; what stands in the file is the same but for the name."""
    try:
        return nx.read_gexf(path)
    except nx.NetworkXError:
        text = open(path, encoding="utf-8").read().replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
        skipped.append("GEXF 1.3 under its own namespace: networkx %s knows 1.2 only, and read it under that name" % nx.__version__)
        return nx.read_gexf(io.BytesIO(text.encode("utf-8")))

for wanted in wanted_all:
    path = lambda ending: os.path.join(folder, wanted["name"] + ending)
    directed, ids = wanted["directed"], [o["id"] for o in wanted["organisations"]]
    ties = sorted(pair(t["source"], t["target"], directed) + [t["layer"], t["strength"] or 0] for t in wanted["ties"])
    for kind, graph in (("graphml", nx.read_graphml(path(".graphml"), force_multigraph=True)), ("gexf", read_gexf(path(".gexf")))):
        where = "networkx " + kind + " " + wanted["name"]
        check(where + " directed", graph.is_directed(), directed)
        check(where + " organisations", sorted(graph.nodes()), sorted(ids))
        for o in wanted["organisations"]:
            node = graph.nodes[o["id"]]
            check(where + " label", node.get("label"), o["label"])
            for name, value in o["attributes"].items():
                check(where + " " + name, node.get(name), value)
        check(where + " ties", sorted(pair(a, b, directed) + [d.get("layer"), d.get("weight", 0) or 0] for a, b, d in graph.edges(data=True)), ties)
    if wanted["onlyLayer"]:
        graph = nx.read_pajek(path(".net"))
        where = "networkx pajek " + wanted["name"]
        label = {o["id"]: o["label"] for o in wanted["organisations"]}
        check(where + " organisations", sorted(graph.nodes()), sorted(label.values()))
        check(where + " ties", sorted(pair(a, b, directed) for a, b in graph.edges()), sorted(pair(label[t["source"]], label[t["target"]], directed) for t in wanted["ties"]))
    if igraph is None:
        skipped.append("igraph is not installed")
        continue
    graph = igraph.Graph.Read_GraphML(path(".graphml"))
    where = "igraph graphml " + wanted["name"]
    name = lambda i: graph.vs[i]["id"]
    check(where + " directed", graph.is_directed(), directed)
    check(where + " organisations", graph.vs["id"], ids)
    check(where + " labels", graph.vs["label"], [o["label"] for o in wanted["organisations"]])
    strength = lambda e: 0 if "weight" not in graph.es.attributes() or e["weight"] != e["weight"] else e["weight"]
    check(where + " ties", sorted(pair(name(e.source), name(e.target), directed) + [e["layer"], strength(e)] for e in graph.es), ties)

print(json.dumps({"compared": compared, "differences": differences[:20], "skipped": sorted(set(skipped)), "networkx": nx.__version__, "igraph": igraph.__version__ if igraph else None}, ensure_ascii=False))
