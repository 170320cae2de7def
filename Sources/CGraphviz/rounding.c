#include <math.h>

#include "internal.h"

// Points are rounded to this fraction of a point, which nobody can see.
static const double grid = 128;

static double rounded(double value) { return round(value * grid) / grid; }

static void round_point(pointf *point) {
  point->x = rounded(point->x);
  point->y = rounded(point->y);
}

static void round_label(textlabel_t *label) {
  if (label != NULL) round_point(&label->pos);
}

static void round_edge(Agedge_t *edge) {
  round_label(ED_label(edge));
  round_label(ED_xlabel(edge));
  round_label(ED_head_label(edge));
  round_label(ED_tail_label(edge));
  if (ED_spl(edge) == NULL) return;
  for (int part = 0; part < ED_spl(edge)->size; part++) {
    bezier *curve = &ED_spl(edge)->list[part];
    for (int i = 0; i < curve->size; i++) round_point(&curve->list[i]);
    round_point(&curve->sp);
    round_point(&curve->ep);
  }
}

void round_positions(Agraph_t *graph) {
  for (Agnode_t *node = agfstnode(graph); node != NULL; node = agnxtnode(graph, node)) {
    round_point(&ND_coord(node));
    round_label(ND_xlabel(node));
    for (Agedge_t *edge = agfstout(graph, node); edge != NULL; edge = agnxtout(graph, edge)) round_edge(edge);
  }
  round_label(GD_label(graph));
  // A bitmap whose edge fell within a pixel would show what is behind it there.
  boxf *box = &GD_bb(graph);
  box->LL = (pointf){floor(box->LL.x), floor(box->LL.y)};
  box->UR = (pointf){ceil(box->UR.x), ceil(box->UR.y)};
}
