#include "internal.h"

// Graphviz draws the frames of clusters with their titles first, and lines over them. A node's second label is drawn
// with the node; where edges come first (`outputorder=edgesfirst`), that is over all lines.

static void raise_title(Agraph_t *graph, Agraph_t *cluster, Agsym_t *attribute) {
  char *name = agxget(cluster, attribute);
  if (name == NULL || *name == '\0' || GD_label(cluster) == NULL) return;
  Agnode_t *node = agnode(graph, name, 0);
  if (node == NULL || ND_xlabel(node) != NULL) return;
  ND_xlabel(node) = GD_label(cluster);
  GD_label(cluster) = NULL;
}

static void raise_titles_within(Agraph_t *graph, Agraph_t *part, Agsym_t *attribute) {
  for (Agraph_t *each = agfstsubg(part); each != NULL; each = agnxtsubg(each)) {
    // What is no cluster has no layout of its own.
    if (aggetrec(each, "Agraphinfo_t", 0) != NULL) raise_title(graph, each, attribute);
    raise_titles_within(graph, each, attribute);
  }
}

void raise_titles(Agraph_t *graph) {
  Agsym_t *attribute = agattr(graph, AGRAPH, "titlenode", NULL);
  if (attribute != NULL) raise_titles_within(graph, graph, attribute);
}
