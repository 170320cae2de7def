#include <math.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

// One context for the whole process: each further one would stay in memory.
static GVC_t *context(void) {
  static GVC_t *shared;
  if (shared == NULL) shared = gvContext();
  return shared;
}

// The reader keeps what follows the first graph for its next call; this takes it away. Returns whether there was more.
static int forget_rest(void) {
  int more = 0;
  Agraph_t *rest;
  while ((rest = agmemread("")) != NULL) {
    agclose(rest);
    more = 1;
  }
  return more;
}

static Agraph_t *read_graph(const char *dot) {
  Agraph_t *graph = read_first_graph(dot);
  if (graph == NULL || agerrors() >= AGERR) {
    // Some syntax errors leave a graph behind that holds what was read until then.
    if (graph != NULL) agclose(graph);
    messages_pause();
    forget_rest();
    return NULL;
  }
  messages_pause();
  int more = forget_rest();
  messages_resume();
  if (more) agerr(AGWARN, "only the first graph is drawn\n");
  return graph;
}

graphviz_census graphviz_take_census(const char *dot) {
  graphviz_census census = {.status = GRAPHVIZ_UNREADABLE};
  pthread_mutex_lock(&lock);
  messages_begin(strlen(dot));
  Agraph_t *graph = read_graph(dot);
  if (graph != NULL) {
    census.status = GRAPHVIZ_OK;
    census.nodes = (size_t)agnnodes(graph);
    census.edges = (size_t)agnedges(graph);
    agclose(graph);
  }
  census.messages = messages_end(NULL);
  pthread_mutex_unlock(&lock);
  return census;
}

void graphviz_census_free(graphviz_census *census) {
  free(census->messages);
  census->messages = NULL;
}

// Lowers the resolution until the drawing fits into `maximum_pixels`.
static double fitting_resolution(Agraph_t *graph, double resolution, double maximum_pixels) {
  const double points_per_inch = 72;
  boxf box = GD_bb(graph);
  double area = fabs(box.UR.x - box.LL.x) * fabs(box.UR.y - box.LL.y);
  double pixels = area * (resolution / points_per_inch) * (resolution / points_per_inch);
  if (maximum_pixels <= 0 || !(pixels > maximum_pixels)) return resolution;
  return resolution * sqrt(maximum_pixels / pixels);
}

static void render(Agraph_t *graph, const char *format, graphviz_drawing *drawing) {
  char *data = NULL;
  unsigned int length = 0;
  if (gvRenderData(context(), graph, format, &data, &length) != 0 || data == NULL) {
    drawing->status = GRAPHVIZ_NOT_RENDERED;
  } else if ((drawing->bytes = malloc(length > 0 ? length : 1)) == NULL) {
    drawing->status = GRAPHVIZ_NO_MEMORY;
  } else {
    memcpy(drawing->bytes, data, length);
    drawing->length = length;
  }
  if (data != NULL) gvFreeRenderData(data);
}

static void make_simple(Agraph_t *graph) {
  agattr(graph, AGRAPH, "splines", "line");
  // Take effect in the engines that place nodes freely.
  if (agattr(graph, AGRAPH, "overlap", NULL) == NULL) agattr(graph, AGRAPH, "overlap", "prism");
  if (agattr(graph, AGRAPH, "outputorder", NULL) == NULL) agattr(graph, AGRAPH, "outputorder", "edgesfirst");
}

static int lay_out(Agraph_t *graph, const char *engine) {
  // sfdp starts from random positions.
  srand(1);
  int is_fdp = strcmp(engine, "fdp") == 0;
  if (is_fdp) memory_in_order_begin(graph);
  int result = gvLayout(context(), graph, engine);
  if (is_fdp) memory_in_order_end();
  return result;
}

static void lay_out_and_render(Agraph_t *graph, const graphviz_job *job, graphviz_drawing *drawing) {
  make_harmless(graph);
  if (job->simple) make_simple(graph);
  if (lay_out(graph, job->engine) != 0) {
    drawing->status = GRAPHVIZ_NOT_LAID_OUT;
    return;
  }
  raise_titles(graph);
  round_positions(graph);
  if (drawing->resolution > 0) {
    drawing->resolution = fitting_resolution(graph, drawing->resolution, job->maximum_pixels);
    GD_drawing(graph)->dpi = drawing->resolution;
  }
  render(graph, job->format, drawing);
  gvFreeLayout(context(), graph);
}

graphviz_drawing draw_here(const graphviz_job *job) {
  graphviz_drawing drawing = {.status = GRAPHVIZ_OK, .resolution = job->resolution};
  messages_begin(strlen(job->dot));
  if (context() == NULL) {
    drawing.status = GRAPHVIZ_NO_MEMORY;
  } else {
    Agraph_t *graph = read_graph(job->dot);
    if (graph == NULL) {
      drawing.status = GRAPHVIZ_UNREADABLE;
    } else {
      lay_out_and_render(graph, job, &drawing);
      agclose(graph);
    }
  }
  drawing.messages = messages_end(&drawing.has_errors);
  return drawing;
}

graphviz_drawing graphviz_draw(const graphviz_job *job) {
  pthread_mutex_lock(&lock);
  graphviz_drawing drawing = job->seconds > 0 ? draw_in_child(job) : draw_here(job);
  pthread_mutex_unlock(&lock);
  return drawing;
}

void graphviz_drawing_free(graphviz_drawing *drawing) {
  free(drawing->bytes);
  free(drawing->messages);
  drawing->bytes = NULL;
  drawing->messages = NULL;
}
