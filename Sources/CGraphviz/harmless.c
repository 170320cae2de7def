#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

#include "internal.h"

typedef enum check_kind { NAMES_A_FILE, MAY_HOLD_A_PICTURE, HAS_A_LIMIT } check_kind;

typedef struct check {
  const char *name;
  check_kind kind;
  double most;
} check;

// Graphviz makes as many ranks, outlines, corners or samples as it is told to, without a second thought.
static const check checks[] = {
    {"image", NAMES_A_FILE, 0},          {"shapefile", NAMES_A_FILE, 0},     {"imagepath", NAMES_A_FILE, 0},
    {"fontpath", NAMES_A_FILE, 0},       {"stylesheet", NAMES_A_FILE, 0},    {"_background", NAMES_A_FILE, 0},
    {"label", MAY_HOLD_A_PICTURE, 0},    {"xlabel", MAY_HOLD_A_PICTURE, 0},  {"headlabel", MAY_HOLD_A_PICTURE, 0},
    {"taillabel", MAY_HOLD_A_PICTURE, 0}, {"minlen", HAS_A_LIMIT, 60},       {"weight", HAS_A_LIMIT, 100000},
    {"peripheries", HAS_A_LIMIT, 8},     {"sides", HAS_A_LIMIT, 100},        {"samplepoints", HAS_A_LIMIT, 64},
    {"penwidth", HAS_A_LIMIT, 200},      {"arrowsize", HAS_A_LIMIT, 50},     {"fontsize", HAS_A_LIMIT, 400},
    {"labelfontsize", HAS_A_LIMIT, 400}, {"width", HAS_A_LIMIT, 500},        {"height", HAS_A_LIMIT, 500},
    {"nodesep", HAS_A_LIMIT, 50},        {"ranksep", HAS_A_LIMIT, 50},       {"margin", HAS_A_LIMIT, 50},
    {"pad", HAS_A_LIMIT, 50},            {"maxiter", HAS_A_LIMIT, 2000},     {"dim", HAS_A_LIMIT, 3}};
enum { check_count = sizeof checks / sizeof checks[0] };

// The attributes that one kind of object (graph, node or edge) has out of `checks`; null for those that it lacks.
typedef Agsym_t *present_attributes[check_count];

static int find_attributes(Agraph_t *graph, int kind, present_attributes present) {
  int found = 0;
  for (int i = 0; i < check_count; i++) {
    present[i] = agattr(graph, kind, (char *)checks[i].name, NULL);
    if (present[i] != NULL) found = 1;
  }
  return found;
}

static int holds_picture(const char *markup) {
  for (const char *at = markup; *at != '\0'; at++) {
    if (strncasecmp(at, "<img", 4) == 0) return 1;
  }
  return 0;
}

static void apply(const check *check, void *object, Agsym_t *attribute) {
  char *value = agxget(object, attribute);
  if (value == NULL || *value == '\0') return;
  switch (check->kind) {
    case NAMES_A_FILE:
      agerr(AGWARN, "%s is left out\n", check->name);
      agxset(object, attribute, "");
      break;
    case MAY_HOLD_A_PICTURE:
      if (!aghtmlstr(value) || !holds_picture(value)) break;
      agerr(AGWARN, "a label with a picture is left out\n");
      agxset(object, attribute, "");
      break;
    case HAS_A_LIMIT:
      // Written so that "nan" is above the limit, too.
      if (atof(value) <= check->most) break;
      char text[32];
      snprintf(text, sizeof text, "%g", check->most);
      agerr(AGWARN, "%s is limited to %s\n", check->name, text);
      agxset(object, attribute, text);
      break;
  }
}

static void apply_all(present_attributes present, void *object) {
  for (int i = 0; i < check_count; i++) {
    if (present[i] != NULL) apply(&checks[i], object, present[i]);
  }
}

static void check_graphs(Agraph_t *graph, present_attributes present) {
  apply_all(present, graph);
  for (Agraph_t *part = agfstsubg(graph); part != NULL; part = agnxtsubg(part)) check_graphs(part, present);
}

void make_harmless(Agraph_t *graph) {
  present_attributes present;
  if (find_attributes(graph, AGRAPH, present)) check_graphs(graph, present);
  if (find_attributes(graph, AGNODE, present)) {
    for (Agnode_t *node = agfstnode(graph); node != NULL; node = agnxtnode(graph, node)) apply_all(present, node);
  }
  if (find_attributes(graph, AGEDGE, present)) {
    for (Agnode_t *node = agfstnode(graph); node != NULL; node = agnxtnode(graph, node)) {
      for (Agedge_t *edge = agfstout(graph, node); edge != NULL; edge = agnxtout(graph, edge)) {
        apply_all(present, edge);
      }
    }
  }
}
