# Reads what crosstie wrote for R and says as JSON what R understood of it; see r-reads.test.ts.
#
# Usage: Rscript test/exchange/r-reads.R <folder>   One folder a case inside it, with the script, its two tables, Pajek files of
# single layers (pajek-<layer number>.net) and calls.txt: expressions, one a line, of g (the statnet network of a layer) and
# A (its matrix of 0 and 1). Needs the packages network, sna and igraph; base R has no JSON, so a few lines stand in for it.
suppressPackageStartupMessages({ library(network); library(sna) })

text_json <- function(text) {
  if (is.na(text)) return("null")
  if (grepl("^[A-Za-z0-9 _.,;()-]*$", text, useBytes = TRUE)) return(paste0("\"", text, "\""))
  codes <- utf8ToInt(enc2utf8(text))
  if (length(codes) == 0) return("\"\"")
  units <- unlist(lapply(codes, function(code) if (code < 65536) code else c(55296 + (code - 65536) %/% 1024, 56320 + (code - 65536) %% 1024)))
  paste0("\"", paste0(ifelse(units >= 32 & units < 127 & units != 34 & units != 92, intToUtf8(pmin(units, 126), multiple = TRUE), sprintf("\\u%04x", as.integer(units))), collapse = ""), "\"")
}
json <- function(x) {
  if (is.null(x)) return("null")
  if (is.data.frame(x)) x <- as.list(x)
  if (is.matrix(x)) x <- lapply(seq_len(nrow(x)), function(i) unname(x[i, ]))
  if (is.list(x) && !is.null(names(x))) return(paste0("{", paste0(vapply(names(x), text_json, ""), ":", vapply(x, json, ""), collapse = ","), "}"))
  if (is.list(x)) return(paste0("[", paste0(vapply(x, json, ""), collapse = ","), "]"))
  one <- if (is.character(x)) vapply(x, text_json, "") else if (is.logical(x)) ifelse(is.na(x), "null", ifelse(x, "true", "false")) else ifelse(is.finite(x), sprintf("%.17g", x), "null")
  paste0("[", paste0(one, collapse = ","), "]")
}
fields_of <- function(net) setNames(lapply(network::list.vertex.attributes(net), function(field) network::get.vertex.attribute(net, field)), network::list.vertex.attributes(net))
network_of <- function(net) {
  strength <- "strength" %in% network::list.edge.attributes(net)
  list(directed = network::is.directed(net), loops = network::has.loops(net), fields = fields_of(net), edges = unname(network::as.edgelist(net)[, 1:2, drop = FALSE]),
    strength = if (strength) network::as.edgelist(net, attrname = "strength")[, 3] else NULL)
}
pajek_of <- function(path) {
  net <- suppressWarnings(network::read.paj(path))
  if (inherits(net, "network")) list(directed = network::is.directed(net), names = network::network.vertex.names(net), edges = unname(network::as.edgelist(net)[, 1:2, drop = FALSE])) else list(names = class(net))
}
measured <- function(call, g) {
  A <- 1 * (as.matrix(g) != 0)
  tryCatch(as.numeric(eval(parse(text = call), list(g = g, A = A))), error = function(wrong) conditionMessage(wrong))
}

case_of <- function(folder) {
  own <- new.env()
  sys.source(list.files(folder, pattern = "\\.R$", full.names = TRUE)[1], own, chdir = TRUE)
  calls <- readLines(file.path(folder, "calls.txt"))
  pajek <- list.files(folder, pattern = "^pajek-.*\\.net$", full.names = TRUE)
  graph <- own$graph
  list(
    organisations = own$organisations, layers = own$layers, matrices = own$matrices, rows = rownames(own$matrices[[1]]),
    networks = lapply(own$networks, network_of),
    igraph = list(directed = igraph::is_directed(graph), vertices = igraph::as_data_frame(graph, "vertices"), ties = igraph::as_data_frame(graph, "edges")),
    pajek = setNames(lapply(pajek, pajek_of), sub("\\.net$", "", basename(pajek))),
    measured = lapply(own$networks, function(g) setNames(lapply(calls, measured, g), calls)))
}
folders <- list.dirs(commandArgs(TRUE)[1], recursive = FALSE)
cat(json(setNames(lapply(folders, case_of), basename(folders))))
