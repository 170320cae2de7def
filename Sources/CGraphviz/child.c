// For pipe2.
#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "internal.h"

// What a child sends first; the drawing's bytes and the messages follow.
typedef struct header {
  graphviz_status status;
  int has_errors;
  double resolution;
  size_t length;
  size_t messages_length;
} header;

// A machine that does other things as well gives a child less than all of its time.
static const unsigned int wall_seconds_per_second = 5;
static const rlim_t additional_memory = (rlim_t)4 << 30;

static int write_all(int descriptor, const void *bytes, size_t length) {
  for (const char *at = bytes; length > 0;) {
    ssize_t count = write(descriptor, at, length);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return 0;
    at += count;
    length -= (size_t)count;
  }
  return 1;
}

// How much of the address space this process takes; 0 when it cannot be told.
static rlim_t memory_in_use(void) {
  char text[64];
  int descriptor = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return 0;
  ssize_t count = read(descriptor, text, sizeof text - 1);
  close(descriptor);
  if (count <= 0) return 0;
  text[count] = '\0';
  return (rlim_t)strtoull(text, NULL, 10) * (rlim_t)sysconf(_SC_PAGESIZE);
}

static void set_limit(int resource, rlim_t value) {
  struct rlimit limit;
  if (getrlimit(resource, &limit) != 0) return;
  if (limit.rlim_max != RLIM_INFINITY && limit.rlim_max < value) value = limit.rlim_max;
  limit.rlim_cur = value;
  setrlimit(resource, &limit);
}

// The child's part: draws, sends the result and ends without running anything that the parent has registered.
_Noreturn static void serve(const graphviz_job *job, int descriptor) {
  const int deadly[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP, SIGXCPU, SIGPIPE, SIGINT, SIGTERM};
  for (size_t i = 0; i < sizeof deadly / sizeof deadly[0]; i++) signal(deadly[i], SIG_DFL);
  set_limit(RLIMIT_CORE, 0);
  set_limit(RLIMIT_CPU, job->seconds);
  rlim_t in_use = memory_in_use();
  if (in_use > 0) set_limit(RLIMIT_AS, in_use + additional_memory);
  graphviz_drawing drawing = draw_here(job);
  header head = {
      .status = drawing.status,
      .has_errors = drawing.has_errors,
      .resolution = drawing.resolution,
      .length = drawing.length,
      .messages_length = drawing.messages != NULL ? strlen(drawing.messages) : 0};
  int sent = write_all(descriptor, &head, sizeof head) && write_all(descriptor, drawing.bytes, head.length) &&
             write_all(descriptor, drawing.messages, head.messages_length);
  _exit(sent ? 0 : 1);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

// Returns whether all of it came before the deadline.
static int read_all(int descriptor, void *bytes, size_t length, double deadline) {
  for (char *at = bytes; length > 0;) {
    double left = deadline - now();
    struct pollfd waiting = {.fd = descriptor, .events = POLLIN};
    int ready = left > 0 ? poll(&waiting, 1, (int)(left * 1000) + 1) : 0;
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) return 0;
    ssize_t count = read(descriptor, at, length);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return 0;
    at += count;
    length -= (size_t)count;
  }
  return 1;
}

// Returns whether the drawing arrived whole.
static int receive(int descriptor, double deadline, graphviz_drawing *drawing) {
  header head;
  if (!read_all(descriptor, &head, sizeof head, deadline)) return 0;
  drawing->status = head.status;
  drawing->has_errors = head.has_errors;
  drawing->resolution = head.resolution;
  drawing->length = head.length;
  drawing->bytes = malloc(head.length + 1);
  drawing->messages = head.messages_length > 0 ? malloc(head.messages_length + 1) : NULL;
  if (drawing->bytes == NULL || (head.messages_length > 0 && drawing->messages == NULL)) {
    graphviz_drawing_free(drawing);
    drawing->status = GRAPHVIZ_NO_MEMORY;
    return 1;
  }
  if (drawing->messages != NULL) drawing->messages[head.messages_length] = '\0';
  return read_all(descriptor, drawing->bytes, head.length, deadline) &&
         read_all(descriptor, drawing->messages, head.messages_length, deadline);
}

// Waits for a child that has sent its drawing, or is to be ended.
static graphviz_status status_of_end(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    // Who ignores SIGCHLD learns no more than that the child is gone.
    if (errno != EINTR) return GRAPHVIZ_CRASHED;
  }
  if (!WIFSIGNALED(status)) return GRAPHVIZ_CRASHED;
  return WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL ? GRAPHVIZ_TIMED_OUT : GRAPHVIZ_CRASHED;
}

// Loads plugins and fonts, so that not every child has to.
static void warm_up(void) {
  static int is_warm;
  if (is_warm) return;
  is_warm = 1;
  const graphviz_job small = {.dot = "graph g { a [fontname=\"DejaVu Sans\"] }", .engine = "dot", .format = "svg"};
  graphviz_drawing drawing = draw_here(&small);
  graphviz_drawing_free(&drawing);
}

graphviz_drawing draw_in_child(const graphviz_job *job) {
  graphviz_drawing drawing = {.status = GRAPHVIZ_NO_MEMORY, .resolution = job->resolution};
  warm_up();
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return drawing;
  pid_t child = fork();
  if (child == 0) {
    close(ends[0]);
    serve(job, ends[1]);
  }
  close(ends[1]);
  if (child < 0) {
    close(ends[0]);
    return drawing;
  }
  drawing.status = GRAPHVIZ_OK;
  int is_whole = receive(ends[0], now() + (double)job->seconds * wall_seconds_per_second, &drawing);
  close(ends[0]);
  if (!is_whole) kill(child, SIGKILL);
  graphviz_status end = status_of_end(child);
  if (!is_whole) {
    graphviz_drawing_free(&drawing);
    drawing.length = 0;
    drawing.status = end;
  }
  return drawing;
}
