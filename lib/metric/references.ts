import { byPublisher, inJournal, type Published } from "./published.js";

/** A source that a definition is taken from. */
export interface Reference {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** Where it was published, as one line. */
  readonly source: string;
  /** The same in its parts, as far as they are known. */
  readonly published?: Published;
  readonly doi: string | null;
}

/** Sources by the id that metrics name. */
export const references = {
  barrat2004: { authors: "Barrat, A., Barthelemy, M., Pastor-Satorras, R., Vespignani, A.", year: 2004, title: "The architecture of complex weighted networks", ...inJournal("PNAS", "101(11)", "3747-3752"), doi: "10.1073/pnas.0400087101" },
  batagelj2001: { authors: "Batagelj, V., Mrvar, A.", year: 2001, title: "A subquadratic triad census algorithm for large sparse networks with small maximum degree", ...inJournal("Social Networks", "23(3)", "237-243"), doi: "10.1016/S0378-8733(01)00035-1" },
  batagelj2011: { authors: "Batagelj, V., Zaveršnik, M.", year: 2011, title: "Fast algorithms for determining (generalized) core groups in social networks", ...inJournal("Advances in Data Analysis and Classification", "5", "129-145"), doi: "10.1007/s11634-010-0079-y" },
  battiston2014: { authors: "Battiston, F., Nicosia, V., Latora, V.", year: 2014, title: "Structural measures for multiplex networks", ...inJournal("Physical Review E", "89", "032804"), doi: "10.1103/PhysRevE.89.032804" },
  blondel2008: { authors: "Blondel, V. D., Guillaume, J.-L., Lambiotte, R., Lefebvre, E.", year: 2008, title: "Fast unfolding of communities in large networks", ...inJournal("Journal of Statistical Mechanics", null, "P10008"), doi: "10.1088/1742-5468/2008/10/P10008" },
  bonacich1972: { authors: "Bonacich, P.", year: 1972, title: "Factoring and weighting approaches to status scores and clique identification", ...inJournal("Journal of Mathematical Sociology", "2", "113-120"), doi: "10.1080/0022250X.1972.9989806" },
  bonacich1987: { authors: "Bonacich, P.", year: 1987, title: "Power and centrality: a family of measures", ...inJournal("American Journal of Sociology", "92(5)", "1170-1182"), doi: "10.1086/228631" },
  bonacich2001: { authors: "Bonacich, P., Lloyd, P.", year: 2001, title: "Eigenvector-like measures of centrality for asymmetric relations", ...inJournal("Social Networks", "23(3)", "191-201"), doi: "10.1016/S0378-8733(01)00038-7" },
  borgatti1997: { authors: "Borgatti, S. P.", year: 1997, title: "Structural holes: unpacking Burt's redundancy measures", ...inJournal("Connections", "20(1)", "35-38"), doi: null },
  borgatti2006: { authors: "Borgatti, S. P.", year: 2006, title: "Identifying sets of key players in a social network", ...inJournal("Computational & Mathematical Organization Theory", "12", "21-34"), doi: "10.1007/s10588-006-7084-x" },
  borgattiEverett1997: { authors: "Borgatti, S. P., Everett, M. G.", year: 1997, title: "Network analysis of 2-mode data", ...inJournal("Social Networks", "19(3)", "243-269"), doi: "10.1016/S0378-8733(96)00301-2" },
  borgattiEverett1999: { authors: "Borgatti, S. P., Everett, M. G.", year: 1999, title: "Models of core/periphery structures", ...inJournal("Social Networks", "21", "375-395"), doi: "10.1016/S0378-8733(99)00019-2" },
  boyd2010: { authors: "Boyd, J. P., Fitzgerald, W. J., Mahutga, M. C., Smith, D. A.", year: 2010, title: "Computing continuous core/periphery structures for social relations data with MINRES/SVD", ...inJournal("Social Networks", "32", "125-137"), doi: "10.1016/j.socnet.2009.09.003" },
  brandes2001: { authors: "Brandes, U.", year: 2001, title: "A faster algorithm for betweenness centrality", ...inJournal("Journal of Mathematical Sociology", "25", "163-177"), doi: "10.1080/0022250X.2001.9990249" },
  brandes2005: { authors: "Brandes, U., Fleischer, D.", year: 2005, title: "Centrality measures based on current flow", source: "STACS 2005, Lecture Notes in Computer Science 3404, 533-544", published: { type: "inproceedings", booktitle: "STACS 2005", series: "Lecture Notes in Computer Science", volume: "3404", pages: "533-544" }, doi: "10.1007/978-3-540-31856-9_44" },
  brandes2008: { authors: "Brandes, U.", year: 2008, title: "On variants of shortest-path betweenness centrality and their generic computation", ...inJournal("Social Networks", "30(2)", "136-145"), doi: "10.1016/j.socnet.2007.11.001" },
  brin1998: { authors: "Brin, S., Page, L.", year: 1998, title: "The anatomy of a large-scale hypertextual Web search engine", ...inJournal("Computer Networks and ISDN Systems", "30", "107-117"), doi: "10.1016/S0169-7552(98)00110-X" },
  burt1976: { authors: "Burt, R. S.", year: 1976, title: "Positions in networks", ...inJournal("Social Forces", "55(1)", "93-122"), doi: "10.2307/2577097" },
  burt1992: { authors: "Burt, R. S.", year: 1992, title: "Structural Holes: The Social Structure of Competition", ...byPublisher("Harvard University Press"), doi: null },
  burt2004: { authors: "Burt, R. S.", year: 2004, title: "Structural holes and good ideas", ...inJournal("American Journal of Sociology", "110(2)", "349-399"), doi: "10.1086/421787" },
  butts2005: { authors: "Butts, C. T., Carley, K. M.", year: 2005, title: "Some simple algorithms for structural comparison", ...inJournal("Computational & Mathematical Organization Theory", "11", "291-305"), doi: "10.1007/s10588-005-5586-6" },
  cataldo2006: { authors: "Cataldo, M., Wagstrom, P. A., Herbsleb, J. D., Carley, K. M.", year: 2006, title: "Identification of coordination requirements", source: "Proceedings of CSCW 2006, 353-362", published: { type: "inproceedings", booktitle: "Proceedings of CSCW 2006", pages: "353-362" }, doi: "10.1145/1180875.1180929" },
  cerinsek2015: { authors: "Cerinšek, M., Batagelj, V.", year: 2015, title: "Generalized two-mode cores", ...inJournal("Social Networks", "42", "80-87"), doi: "10.1016/j.socnet.2015.04.001" },
  chvatal1979: { authors: "Chvátal, V.", year: 1979, title: "A greedy heuristic for the set-covering problem", ...inJournal("Mathematics of Operations Research", "4(3)", "233-235"), doi: "10.1287/moor.4.3.233" },
  cvetkovic1990: { authors: "Cvetković, D., Rowlinson, P.", year: 1990, title: "The largest eigenvalue of a graph: a survey", ...inJournal("Linear and Multilinear Algebra", "28", "3-33"), doi: "10.1080/03081089008818026" },
  dilworth1950: { authors: "Dilworth, R. P.", year: 1950, title: "A decomposition theorem for partially ordered sets", ...inJournal("Annals of Mathematics", "51(1)", "161-166"), doi: "10.2307/1969503" },
  edmonds1972: { authors: "Edmonds, J., Karp, R. M.", year: 1972, title: "Theoretical improvements in algorithmic efficiency for network flow problems", ...inJournal("Journal of the ACM", "19(2)", "248-264"), doi: "10.1145/321694.321699" },
  eppstein2013: { authors: "Eppstein, D., Löffler, M., Strash, D.", year: 2013, title: "Listing all maximal cliques in large sparse real-world graphs", ...inJournal("ACM Journal of Experimental Algorithmics", "18", "3.1"), doi: "10.1145/2543629" },
  esfahanian1984: { authors: "Esfahanian, A. H., Hakimi, S. L.", year: 1984, title: "On computing the connectivities of graphs and digraphs", ...inJournal("Networks", "14(2)", "355-366"), doi: "10.1002/net.3230140211" },
  estrada2005: { authors: "Estrada, E., Rodríguez-Velázquez, J. A.", year: 2005, title: "Subgraph centrality in complex networks", ...inJournal("Physical Review E", "71", "056103"), doi: "10.1103/PhysRevE.71.056103" },
  even1975: { authors: "Even, S., Tarjan, R. E.", year: 1975, title: "Network flow and testing graph connectivity", ...inJournal("SIAM Journal on Computing", "4(4)", "507-518"), doi: "10.1137/0204043" },
  fagiolo2007: { authors: "Fagiolo, G.", year: 2007, title: "Clustering in complex directed networks", ...inJournal("Physical Review E", "76", "026107"), doi: "10.1103/PhysRevE.76.026107" },
  fayol1916: { authors: "Fayol, H.", year: 1916, title: "Administration industrielle et générale", ...inJournal("Bulletin de la Société de l'Industrie Minérale", "10", null), doi: null },
  fiedler1973: { authors: "Fiedler, M.", year: 1973, title: "Algebraic connectivity of graphs", ...inJournal("Czechoslovak Mathematical Journal", "23(98)", "298-305"), doi: "10.21136/CMJ.1973.101168" },
  foster2010: { authors: "Foster, J. G., Foster, D. V., Grassberger, P., Paczuski, M.", year: 2010, title: "Edge direction and the structure of networks", ...inJournal("PNAS", "107(24)", "10815-10820"), doi: "10.1073/pnas.0912671107" },
  freeman1977: { authors: "Freeman, L. C.", year: 1977, title: "A set of measures of centrality based on betweenness", ...inJournal("Sociometry", "40", "35-41"), doi: "10.2307/3033543" },
  freeman1978: { authors: "Freeman, L. C.", year: 1978, title: "Centrality in social networks: conceptual clarification", ...inJournal("Social Networks", "1(3)", "215-239"), doi: "10.1016/0378-8733(78)90021-7" },
  freeman1991: { authors: "Freeman, L. C., Borgatti, S. P., White, D. R.", year: 1991, title: "Centrality in valued graphs: a measure of betweenness based on network flow", ...inJournal("Social Networks", "13(2)", "141-154"), doi: "10.1016/0378-8733(91)90017-N" },
  garlaschelli2004: { authors: "Garlaschelli, D., Loffredo, M. I.", year: 2004, title: "Patterns of link reciprocity in directed networks", ...inJournal("Physical Review Letters", "93", "268701"), doi: "10.1103/PhysRevLett.93.268701" },
  gilSchmidt1996: { authors: "Gil, J., Schmidt, S.", year: 1996, title: "The origin of the Mexican network of power", source: "Proceedings of the International Social Network Conference, Charleston, 22-25", published: { type: "inproceedings", booktitle: "Proceedings of the International Social Network Conference", address: "Charleston", pages: "22-25" }, doi: null },
  gini1912: { authors: "Gini, C.", year: 1912, title: "Variabilità e mutabilità", source: "Cuppini, Bologna", published: { type: "book", publisher: "Cuppini", address: "Bologna" }, doi: null },
  girvan2002: { authors: "Girvan, M., Newman, M. E. J.", year: 2002, title: "Community structure in social and biological networks", ...inJournal("PNAS", "99(12)", "7821-7826"), doi: "10.1073/pnas.122653799" },
  goh2001: { authors: "Goh, K.-I., Kahng, B., Kim, D.", year: 2001, title: "Universal behavior of load distribution in scale-free networks", ...inJournal("Physical Review Letters", "87", "278701"), doi: "10.1103/PhysRevLett.87.278701" },
  gould1989: { authors: "Gould, R. V., Fernandez, R. M.", year: 1989, title: "Structures of mediation: a formal approach to brokerage in transaction networks", ...inJournal("Sociological Methodology", "19", "89-126"), doi: "10.2307/270949" },
  hage1995: { authors: "Hage, P., Harary, F.", year: 1995, title: "Eccentricity and centrality in networks", ...inJournal("Social Networks", "17(1)", "57-63"), doi: "10.1016/0378-8733(94)00248-9" },
  harary1965: { authors: "Harary, F., Norman, R. Z., Cartwright, D.", year: 1965, title: "Structural Models: An Introduction to the Theory of Directed Graphs", ...byPublisher("Wiley"), doi: null },
  hill1973: { authors: "Hill, M. O.", year: 1973, title: "Diversity and evenness: a unifying notation and its consequences", ...inJournal("Ecology", "54(2)", "427-432"), doi: "10.2307/1934352" },
  hollandLeinhardt1970: { authors: "Holland, P. W., Leinhardt, S.", year: 1970, title: "A method for detecting structure in sociometric data", ...inJournal("American Journal of Sociology", "76(3)", "492-513"), doi: "10.1086/224954" },
  hopcroft1973: { authors: "Hopcroft, J., Tarjan, R.", year: 1973, title: "Algorithm 447: efficient algorithms for graph manipulation", ...inJournal("Communications of the ACM", "16(6)", "372-378"), doi: "10.1145/362248.362272" },
  humphries2008: { authors: "Humphries, M. D., Gurney, K.", year: 2008, title: "Network 'small-world-ness': a quantitative method for determining canonical network equivalence", ...inJournal("PLoS ONE", "3(4)", "e0002051"), doi: "10.1371/journal.pone.0002051" },
  jaccard1912: { authors: "Jaccard, P.", year: 1912, title: "The distribution of the flora in the alpine zone", ...inJournal("New Phytologist", "11", "37-50"), doi: "10.1111/j.1469-8137.1912.tb05611.x" },
  kaiser2008: { authors: "Kaiser, M.", year: 2008, title: "Mean clustering coefficients: the role of isolated nodes and leafs on clustering measures for small-world networks", ...inJournal("New Journal of Physics", "10", "083042"), doi: "10.1088/1367-2630/10/8/083042" },
  katz1953: { authors: "Katz, L.", year: 1953, title: "A new status index derived from sociometric analysis", ...inJournal("Psychometrika", "18", "39-43"), doi: "10.1007/BF02289026" },
  kleinberg1999: { authors: "Kleinberg, J. M.", year: 1999, title: "Authoritative sources in a hyperlinked environment", ...inJournal("Journal of the ACM", "46(5)", "604-632"), doi: "10.1145/324133.324140" },
  krackhardt1994: { authors: "Krackhardt, D.", year: 1994, title: "Graph theoretical dimensions of informal organizations", source: "Carley, K. M., Prietula, M. J. (eds.), Computational Organization Theory, Lawrence Erlbaum, 89-111", published: { type: "incollection", booktitle: "Computational Organization Theory", editor: "Carley, K. M., Prietula, M. J.", publisher: "Lawrence Erlbaum", pages: "89-111" }, doi: null },
  krackhardtStern1988: { authors: "Krackhardt, D., Stern, R. N.", year: 1988, title: "Informal networks and organizational crises: an experimental simulation", ...inJournal("Social Psychology Quarterly", "51", "123-140"), doi: "10.2307/2786835" },
  laakso1979: { authors: "Laakso, M., Taagepera, R.", year: 1979, title: "\"Effective\" number of parties: a measure with application to West Europe", ...inJournal("Comparative Political Studies", "12(1)", "3-27"), doi: "10.1177/001041407901200101" },
  lance1967: { authors: "Lance, G. N., Williams, W. T.", year: 1967, title: "A general theory of classificatory sorting strategies: 1. Hierarchical systems", ...inJournal("The Computer Journal", "9", "373-380"), doi: "10.1093/comjnl/9.4.373" },
  latora2001: { authors: "Latora, V., Marchiori, M.", year: 2001, title: "Efficient behavior of small-world networks", ...inJournal("Physical Review Letters", "87", "198701"), doi: "10.1103/PhysRevLett.87.198701" },
  leicht2008: { authors: "Leicht, E. A., Newman, M. E. J.", year: 2008, title: "Community structure in directed networks", ...inJournal("Physical Review Letters", "100", "118703"), doi: "10.1103/PhysRevLett.100.118703" },
  lin1976: { authors: "Lin, N.", year: 1976, title: "Foundations of Social Research", ...byPublisher("McGraw-Hill"), doi: null },
  lind2005: { authors: "Lind, P. G., González, M. C., Herrmann, H. J.", year: 2005, title: "Cycles and clustering in bipartite networks", ...inJournal("Physical Review E", "72", "056127"), doi: "10.1103/PhysRevE.72.056127" },
  lorrain1971: { authors: "Lorrain, F., White, H. C.", year: 1971, title: "Structural equivalence of individuals in social networks", ...inJournal("Journal of Mathematical Sociology", "1", "49-80"), doi: "10.1080/0022250X.1971.9989788" },
  luce1949: { authors: "Luce, R. D., Perry, A. D.", year: 1949, title: "A method of matrix analysis of group structure", ...inJournal("Psychometrika", "14(2)", "95-116"), doi: "10.1007/BF02289146" },
  luo2011: { authors: "Luo, J., Magee, C. L.", year: 2011, title: "Detecting evolving patterns of self-organizing networks by flow hierarchy measurement", ...inJournal("Complexity", "16(6)", "53-61"), doi: "10.1002/cplx.20368" },
  marchiori2000: { authors: "Marchiori, M., Latora, V.", year: 2000, title: "Harmony in the small-world", ...inJournal("Physica A", "285", "539-546"), doi: "10.1016/S0378-4371(00)00311-3" },
  maslov2002: { authors: "Maslov, S., Sneppen, K.", year: 2002, title: "Specificity and stability in topology of protein networks", ...inJournal("Science", "296", "910-913"), doi: "10.1126/science.1065103" },
  menger1927: { authors: "Menger, K.", year: 1927, title: "Zur allgemeinen Kurventheorie", ...inJournal("Fundamenta Mathematicae", "10", "96-115"), doi: "10.4064/fm-10-1-96-115" },
  mones2012: { authors: "Mones, E., Vicsek, L., Vicsek, T.", year: 2012, title: "Hierarchy measure for complex networks", ...inJournal("PLoS ONE", "7(3)", "e33799"), doi: "10.1371/journal.pone.0033799" },
  nemhauser1978: { authors: "Nemhauser, G. L., Wolsey, L. A., Fisher, M. L.", year: 1978, title: "An analysis of approximations for maximizing submodular set functions - I", ...inJournal("Mathematical Programming", "14", "265-294"), doi: "10.1007/BF01588971" },
  newman2001: { authors: "Newman, M. E. J., Strogatz, S. H., Watts, D. J.", year: 2001, title: "Random graphs with arbitrary degree distributions and their applications", ...inJournal("Physical Review E", "64", "026118"), doi: "10.1103/PhysRevE.64.026118" },
  newman2002: { authors: "Newman, M. E. J.", year: 2002, title: "Assortative mixing in networks", ...inJournal("Physical Review Letters", "89", "208701"), doi: "10.1103/PhysRevLett.89.208701" },
  newman2003: { authors: "Newman, M. E. J.", year: 2003, title: "Mixing patterns in networks", ...inJournal("Physical Review E", "67", "026126"), doi: "10.1103/PhysRevE.67.026126" },
  newman2004: { authors: "Newman, M. E. J., Girvan, M.", year: 2004, title: "Finding and evaluating community structure in networks", ...inJournal("Physical Review E", "69", "026113"), doi: "10.1103/PhysRevE.69.026113" },
  newman2005: { authors: "Newman, M. E. J.", year: 2005, title: "A measure of betweenness centrality based on random walks", ...inJournal("Social Networks", "27(1)", "39-54"), doi: "10.1016/j.socnet.2004.11.009" },
  newmanCollaboration2001: { authors: "Newman, M. E. J.", year: 2001, title: "Scientific collaboration networks. II. Shortest paths, weighted networks, and centrality", ...inJournal("Physical Review E", "64", "016132"), doi: "10.1103/PhysRevE.64.016132" },
  onnela2005: { authors: "Onnela, J.-P., Saramäki, J., Kertész, J., Kaski, K.", year: 2005, title: "Intensity and coherence of motifs in weighted complex networks", ...inJournal("Physical Review E", "71", "065103"), doi: "10.1103/PhysRevE.71.065103" },
  opsahl2013: { authors: "Opsahl, T.", year: 2013, title: "Triadic closure in two-mode networks: redefining the global and local clustering coefficients", ...inJournal("Social Networks", "35(2)", "159-167"), doi: "10.1016/j.socnet.2011.07.001" },
  pastorSatorras2001: { authors: "Pastor-Satorras, R., Vázquez, A., Vespignani, A.", year: 2001, title: "Dynamical and correlation properties of the Internet", ...inJournal("Physical Review Letters", "87", "258701"), doi: "10.1103/PhysRevLett.87.258701" },
  pfeffer1978: { authors: "Pfeffer, J., Salancik, G. R.", year: 1978, title: "The External Control of Organizations: A Resource Dependence Perspective", ...byPublisher("Harper & Row"), doi: null },
  provanKenis2008: { authors: "Provan, K. G., Kenis, P.", year: 2008, title: "Modes of network governance: structure, management, and effectiveness", ...inJournal("Journal of Public Administration Research and Theory", "18(2)", "229-252"), doi: "10.1093/jopart/mum015" },
  robins2004: { authors: "Robins, G., Alexander, M.", year: 2004, title: "Small worlds among interlocking directors: network structure and distance in bipartite graphs", ...inJournal("Computational & Mathematical Organization Theory", "10", "69-94"), doi: "10.1023/B:CMOT.0000032580.12184.c0" },
  seidman1983: { authors: "Seidman, S. B.", year: 1983, title: "Network structure and minimum degree", ...inJournal("Social Networks", "5(3)", "269-287"), doi: "10.1016/0378-8733(83)90028-X" },
  shannon1948: { authors: "Shannon, C. E.", year: 1948, title: "A mathematical theory of communication", ...inJournal("Bell System Technical Journal", "27", "379-423"), doi: "10.1002/j.1538-7305.1948.tb01338.x" },
  shapley1953: { authors: "Shapley, L. S.", year: 1953, title: "A value for n-person games", source: "Contributions to the Theory of Games 2, Princeton University Press, 307-317", published: { type: "incollection", booktitle: "Contributions to the Theory of Games", publisher: "Princeton University Press", volume: "2", pages: "307-317" }, doi: "10.1515/9781400881970-018" },
  shimbel1953: { authors: "Shimbel, A.", year: 1953, title: "Structural parameters of communication networks", ...inJournal("Bulletin of Mathematical Biophysics", "15", "501-507"), doi: "10.1007/BF02476438" },
  stephenson1989: { authors: "Stephenson, K., Zelen, M.", year: 1989, title: "Rethinking centrality: methods and examples", ...inJournal("Social Networks", "11(1)", "1-37"), doi: "10.1016/0378-8733(89)90016-6" },
  tarjan1972: { authors: "Tarjan, R.", year: 1972, title: "Depth-first search and linear graph algorithms", ...inJournal("SIAM Journal on Computing", "1(2)", "146-160"), doi: "10.1137/0201010" },
  telesford2011: { authors: "Telesford, Q. K., Joyce, K. E., Hayasaka, S., Burdette, J. H., Laurienti, P. J.", year: 2011, title: "The ubiquity of small-world networks", ...inJournal("Brain Connectivity", "1(5)", "367-375"), doi: "10.1089/brain.2011.0038" },
  traag2019: { authors: "Traag, V. A., Waltman, L., van Eck, N. J.", year: 2019, title: "From Louvain to Leiden: guaranteeing well-connected communities", ...inJournal("Scientific Reports", "9", "5233"), doi: "10.1038/s41598-019-41695-z" },
  verbrugge1979: { authors: "Verbrugge, L. M.", year: 1979, title: "Multiplexity in adult friendships", ...inJournal("Social Forces", "57(4)", "1286-1309"), doi: "10.2307/2577271" },
  wasserman1994: { authors: "Wasserman, S., Faust, K.", year: 1994, title: "Social Network Analysis: Methods and Applications", ...byPublisher("Cambridge University Press"), doi: "10.1017/CBO9780511815478" },
  watts1998: { authors: "Watts, D. J., Strogatz, S. H.", year: 1998, title: "Collective dynamics of 'small-world' networks", ...inJournal("Nature", "393", "440-442"), doi: "10.1038/30918" },
  white1976: { authors: "White, H. C., Boorman, S. A., Breiger, R. L.", year: 1976, title: "Social structure from multiple networks. I. Blockmodels of roles and positions", ...inJournal("American Journal of Sociology", "81", "730-780"), doi: "10.1086/226141" },
  white2001: { authors: "White, D. R., Harary, F.", year: 2001, title: "The cohesiveness of blocks in social networks: node connectivity and conditional density", ...inJournal("Sociological Methodology", "31", "305-359"), doi: "10.1111/0081-1750.00098" },
  zhang2008: { authors: "Zhang, P., Wang, J., Li, X., Li, M., Di, Z., Fan, Y.", year: 2008, title: "Clustering coefficient and community structure of bipartite networks", ...inJournal("Physica A", "387", "6869-6875"), doi: "10.1016/j.physa.2008.09.006" },
} satisfies Record<string, Reference>;

/** The source that a metric names: one of ours by its id, or one it brings along. Null for an id there is not. */
export function referenceOf(named: string | Reference): Reference | null {
  if (typeof named !== "string") return named;
  return Object.hasOwn(references, named) ? references[named as keyof typeof references] : null;
}
