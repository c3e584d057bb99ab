"""Writes test/exchange/networks/peer-*: small networks in the files of networkx and igraph themselves.

Run with Debian's python3-networkx (2.8.8) and python3-igraph (0.10.2):  /usr/bin/python3 test/exchange/make-corpus.py
The files are kept as these versions wrote them; list.ts says what reading them gives.
"""
import json, os
import igraph, networkx as nx
from networkx.readwrite import json_graph

here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "networks")
out = lambda name: os.path.join(here, "peer-" + name)

directed = nx.DiGraph(name="Harbour plan")
directed.add_node("emo", label="Emergency Office", sector="government", staff=12, active=True)
directed.add_node("fire", label="Fire & Rescue \"North\"", sector="government", staff=140, active=True)
directed.add_node("cross", label="红十字会", sector="social", staff=8, active=False)
directed.add_edge("emo", "fire", weight=2.5, layer="command")
directed.add_edge("emo", "cross", weight=1.0, layer="communication")
directed.add_edge("fire", "emo", weight=0.0, layer="communication")
undirected = nx.Graph()
undirected.add_edge("a", "b", weight=3)
undirected.add_edge("b", "c")
undirected.add_edge("c", "c")
multi = nx.MultiDiGraph()
multi.add_edge("a", "b", key="one", layer="x")
multi.add_edge("a", "b", key="two", layer="y")
multi.add_edge("b", "a", layer="x")
plain = nx.Graph([(1, 2), (2, 3)])
for name, graph in {"nx-directed": directed, "nx-undirected": undirected, "nx-multi": multi, "nx-plain": plain, "nx-empty": nx.Graph(), "nx-lonely": nx.empty_graph(3)}.items():
    nx.write_graphml_xml(graph, out(name + ".graphml"))
    nx.write_gexf(graph, out(name + ".gexf"))
    nx.write_gml(graph, out(name + ".gml"), stringizer=str)
    nx.write_pajek(graph, out(name + ".net"))
    json.dump(json_graph.node_link_data(graph), open(out(name + ".node-link.json"), "w"), ensure_ascii=False, indent=1)
    json.dump(json_graph.cytoscape_data(graph), open(out(name + ".cyjs.json"), "w"), ensure_ascii=False, indent=1)

ig = igraph.Graph(directed=True)
ig.add_vertices(3)
ig.vs["name"] = ["Office", "Fire", "红十字"]
ig.vs["rank"] = [1.0, 2.0, 3.0]
ig.add_edges([(0, 1), (1, 2), (0, 1)])
ig.es["weight"] = [1.5, 2.0, 3.0]
ring = igraph.Graph.Ring(4)
for name, graph in {"ig-directed": ig, "ig-ring": ring}.items():
    graph.write_graphml(out(name + ".graphml"))
    graph.write_gml(out(name + ".gml"))
    graph.write_pajek(out(name + ".net"))
    if name == "ig-ring":
        pass
