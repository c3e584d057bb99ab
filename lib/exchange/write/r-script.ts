import type { Network } from "../../network/index.js";
import { writeTidyCsv } from "./csv.js";
import { exportedOf, type Writing, type Written } from "./exported.js";
import { ownMark } from "./own-mark.js";

/** A text in R's double quotes; everything but plain letters by its code point, so that no locale changes it and nothing of it is run. */
const quoted = (text: string) => `"${Array.from(text, (sign) => (/^[A-Za-z0-9 _.,;()-]$/.test(sign) ? sign : `\\U{${(sign.codePointAt(0) ?? 0).toString(16).replace(/^0$/, "fffd").replace(/^d[89a-f]..$/, "fffd")}}`)).join("")}"`;

/**
 * An R script beside two tables: a matrix and an sna/statnet network for each layer, and one igraph graph of all
 * ties. Names of the case stand in the tables and, as escapes, in the list of layers; none of them is code.
 */
export function writeRScript(network: Network, writing: Writing = {}): Written {
  const { file, layers } = exportedOf(network, writing);
  const { files, cannot } = writeTidyCsv(network, writing);
  const lines = [
    `# ${ownMark}`,
    `# Run it in the folder of organisations.csv and ties.csv: source(${quoted(`${file}.R`)})`,
    `read_table <- function(name) read.csv(name, encoding = "UTF-8", check.names = FALSE, stringsAsFactors = FALSE, na.strings = "", colClasses = "character")`,
    `organisations <- read_table("organisations.csv")`,
    `ties <- read_table("ties.csv")`,
    `ties$directed <- ties$directed == "true"`,
    `ties$strength <- as.numeric(ties$strength)`,
    `ties <- ties[ties$presence == "present", ]  # ties that may not be there stay in the table`,
    `layers <- c(${layers.map(({ id }) => quoted(id)).join(", ")})`,
    ``,
    `# One matrix a layer: the strength of the tie from row to column, 1 where it has none.`,
    `matrix_of <- function(layer) {`,
    `  m <- matrix(0, nrow(organisations), nrow(organisations), dimnames = list(organisations$id, organisations$id))`,
    `  own <- ties[ties$layer == layer, ]`,
    `  value <- ifelse(is.na(own$strength), 1, own$strength)`,
    `  for (i in seq_len(nrow(own))) {`,
    `    m[own$source[i], own$target[i]] <- max(m[own$source[i], own$target[i]], value[i])`,
    `    if (!own$directed[i]) m[own$target[i], own$source[i]] <- max(m[own$target[i], own$source[i]], value[i])`,
    `  }`,
    `  m`,
    `}`,
    `matrices <- lapply(setNames(layers, layers), matrix_of)`,
    ``,
    `if (requireNamespace("network", quietly = TRUE)) {  # statnet, sna`,
    `  networks <- lapply(setNames(layers, layers), function(layer) {`,
    `    own <- ties[ties$layer == layer, ]`,
    `    net <- network::network(matrices[[layer]], matrix.type = "adjacency", directed = any(own$directed) || nrow(own) == 0, loops = any(own$source == own$target), ignore.eval = FALSE, names.eval = "strength")`,
    `    for (field in setdiff(names(organisations), "id")) network::set.vertex.attribute(net, field, organisations[[field]])`,
    `    net`,
    `  })`,
    `}`,
    ``,
    `if (requireNamespace("igraph", quietly = TRUE)) {  # a tie without a direction is an arc whose attribute directed is FALSE`,
    `  first <- c("source", "target")`,
    `  vertices <- organisations`,
    `  names(vertices)[names(vertices) == "name"] <- "label"  # igraph keeps the id under "name"`,
    `  graph <- igraph::graph_from_data_frame(ties[, c(first, setdiff(names(ties), first))], directed = TRUE, vertices = vertices)`,
    `}`,
    ``,
  ];
  return { files: [{ name: `${file}.R`, text: lines.join("\n") }, ...files], cannot: cannot.map((note) => ("format" in note.params ? { ...note, params: { ...note.params, format: "R" } } : note)) };
}
