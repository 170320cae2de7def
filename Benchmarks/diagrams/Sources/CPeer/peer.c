#include "CPeer.h"

#include <gvc.h>
#include <stdlib.h>

size_t peer_draw(const char *dot, const char *engine) {
  static GVC_t *context;
  if (context == NULL) context = gvContext();
  Agraph_t *graph = agmemread(dot);
  if (graph == NULL) return 0;
  srand(1);
  char *data = NULL;
  unsigned int length = 0;
  if (gvLayout(context, graph, engine) == 0) {
    gvRenderData(context, graph, "svg", &data, &length);
    if (data != NULL) gvFreeRenderData(data);
    gvFreeLayout(context, graph);
  }
  agclose(graph);
  return length;
}
