/** A source that a definition is taken from. */
export interface Reference {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly source: string;
  readonly doi: string | null;
}

/** Sources by the id that metrics name. */
export const references = {
  barrat2004: { authors: "Barrat, A., Barthelemy, M., Pastor-Satorras, R., Vespignani, A.", year: 2004, title: "The architecture of complex weighted networks", source: "PNAS 101(11), 3747-3752", doi: "10.1073/pnas.0400087101" },
  blondel2008: { authors: "Blondel, V. D., Guillaume, J.-L., Lambiotte, R., Lefebvre, E.", year: 2008, title: "Fast unfolding of communities in large networks", source: "Journal of Statistical Mechanics, P10008", doi: "10.1088/1742-5468/2008/10/P10008" },
  bonacich1972: { authors: "Bonacich, P.", year: 1972, title: "Factoring and weighting approaches to status scores and clique identification", source: "Journal of Mathematical Sociology 2, 113-120", doi: "10.1080/0022250X.1972.9989806" },
  borgatti1997: { authors: "Borgatti, S. P.", year: 1997, title: "Structural holes: unpacking Burt's redundancy measures", source: "Connections 20(1), 35-38", doi: null },
  borgatti2006: { authors: "Borgatti, S. P.", year: 2006, title: "Identifying sets of key players in a social network", source: "Computational & Mathematical Organization Theory 12, 21-34", doi: "10.1007/s10588-006-7084-x" },
  brandes2001: { authors: "Brandes, U.", year: 2001, title: "A faster algorithm for betweenness centrality", source: "Journal of Mathematical Sociology 25, 163-177", doi: "10.1080/0022250X.2001.9990249" },
  burt1992: { authors: "Burt, R. S.", year: 1992, title: "Structural Holes: The Social Structure of Competition", source: "Harvard University Press", doi: null },
  burt2004: { authors: "Burt, R. S.", year: 2004, title: "Structural holes and good ideas", source: "American Journal of Sociology 110(2), 349-399", doi: "10.1086/421787" },
  cataldo2006: { authors: "Cataldo, M., Wagstrom, P. A., Herbsleb, J. D., Carley, K. M.", year: 2006, title: "Identification of coordination requirements", source: "Proceedings of CSCW 2006, 353-362", doi: "10.1145/1180875.1180929" },
  fayol1916: { authors: "Fayol, H.", year: 1916, title: "Administration industrielle et générale", source: "Bulletin de la Société de l'Industrie Minérale 10", doi: null },
  freeman1977: { authors: "Freeman, L. C.", year: 1977, title: "A set of measures of centrality based on betweenness", source: "Sociometry 40, 35-41", doi: "10.2307/3033543" },
  freeman1978: { authors: "Freeman, L. C.", year: 1978, title: "Centrality in social networks: conceptual clarification", source: "Social Networks 1(3), 215-239", doi: "10.1016/0378-8733(78)90021-7" },
  gould1989: { authors: "Gould, R. V., Fernandez, R. M.", year: 1989, title: "Structures of mediation: a formal approach to brokerage in transaction networks", source: "Sociological Methodology 19, 89-126", doi: "10.2307/270949" },
  hopcroft1973: { authors: "Hopcroft, J., Tarjan, R.", year: 1973, title: "Algorithm 447: efficient algorithms for graph manipulation", source: "Communications of the ACM 16(6), 372-378", doi: "10.1145/362248.362272" },
  krackhardtStern1988: { authors: "Krackhardt, D., Stern, R. N.", year: 1988, title: "Informal networks and organizational crises: an experimental simulation", source: "Social Psychology Quarterly 51, 123-140", doi: "10.2307/2786835" },
  marchiori2000: { authors: "Marchiori, M., Latora, V.", year: 2000, title: "Harmony in the small-world", source: "Physica A 285, 539-546", doi: "10.1016/S0378-4371(00)00311-3" },
  menger1927: { authors: "Menger, K.", year: 1927, title: "Zur allgemeinen Kurventheorie", source: "Fundamenta Mathematicae 10, 96-115", doi: "10.4064/fm-10-1-96-115" },
  newman2004: { authors: "Newman, M. E. J., Girvan, M.", year: 2004, title: "Finding and evaluating community structure in networks", source: "Physical Review E 69, 026113", doi: "10.1103/PhysRevE.69.026113" },
  shannon1948: { authors: "Shannon, C. E.", year: 1948, title: "A mathematical theory of communication", source: "Bell System Technical Journal 27, 379-423", doi: "10.1002/j.1538-7305.1948.tb01338.x" },
  shapley1953: { authors: "Shapley, L. S.", year: 1953, title: "A value for n-person games", source: "Contributions to the Theory of Games 2, 307-317", doi: "10.1515/9781400881970-018" },
  tarjan1972: { authors: "Tarjan, R.", year: 1972, title: "Depth-first search and linear graph algorithms", source: "SIAM Journal on Computing 1(2), 146-160", doi: "10.1137/0201010" },
  wasserman1994: { authors: "Wasserman, S., Faust, K.", year: 1994, title: "Social Network Analysis: Methods and Applications", source: "Cambridge University Press", doi: "10.1017/CBO9780511815478" },
} satisfies Record<string, Reference>;
