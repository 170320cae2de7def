"""Trees and names from scores: Chu–Liu/Edmonds with one root, and Viterbi over legal BIO."""

import numpy as np

from treebank import NAME_TAGS


def best_tree(scores):
    """Heads (0 is the root) of the best tree with exactly one child of the root. `scores[d, h]` for word d + 1."""
    n = scores.shape[0]
    heads = scores.argmax(1)
    if (heads == 0).sum() == 1 and not has_cycle(heads):
        return heads.tolist()
    best, best_total = None, -np.inf
    for root in np.argsort(-scores[:, 0])[:5]:
        tried = scores.copy()
        tried[:, 0] = -1e9
        tried[root, :] = -1e9
        tried[root, 0] = 0.0
        full = np.full((n + 1, n + 1), -1e9)
        full[1:, :] = tried
        found = edmonds(full)
        total = sum(scores[d, found[d + 1]] for d in range(n))
        if total > best_total:
            best, best_total = found[1:], total
    return [int(h) for h in best]


def has_cycle(heads):
    state = [0] * (len(heads) + 1)
    for start in range(1, len(heads) + 1):
        trail, v = [], start
        while v and state[v] == 0:
            state[v] = 1
            trail.append(v)
            v = int(heads[v - 1])
        if v and state[v] == 1 and v in trail:
            return True
        for u in trail:
            state[u] = 2
    return False


def edmonds(scores):
    """Maximum arborescence from vertex 0; `scores[d, h]`. Returns heads, with -1 for the root."""
    n = scores.shape[0]
    scores = scores.copy()
    np.fill_diagonal(scores, -np.inf)
    heads = scores.argmax(1)
    heads[0] = -1
    cycle = find_cycle(heads)
    if cycle is None:
        return heads.tolist()
    inside = set(cycle)
    outside = [v for v in range(n) if v not in inside]
    index = {v: i for i, v in enumerate(outside)}
    m = len(outside)
    smaller = np.full((m + 1, m + 1), -np.inf)
    enter, leave = {}, {}
    for v in outside:
        for u in outside:
            smaller[index[v], index[u]] = scores[v, u]
        from_cycle = max(cycle, key=lambda c: scores[v, c])
        smaller[index[v], m] = scores[v, from_cycle]
        leave[v] = from_cycle
        into = max(cycle, key=lambda c: scores[c, v] - scores[c, heads[c]])
        smaller[m, index[v]] = scores[into, v] - scores[into, heads[into]]
        enter[v] = into
    found = edmonds(smaller)
    result = list(heads)
    for v in outside[1:] if outside[0] == 0 else outside:
        h = found[index[v]]
        result[v] = leave[v] if h == m else outside[h]
    source = outside[found[m]]
    result[enter[source]] = source
    result[0] = -1
    return [int(h) for h in result]


def find_cycle(heads):
    seen = [0] * len(heads)
    for start in range(len(heads)):
        trail, v = [], start
        while v != -1 and seen[v] == 0:
            seen[v] = 1
            trail.append(v)
            v = heads[v]
        if v != -1 and v in trail:
            return trail[trail.index(v):]
    return None


def best_names(scores):
    """Indices into NAME_TAGS: the best sequence in which every I- continues a name of its type."""
    legal = np.array([[0.0 if not t.startswith("I-") or f[2:] == t[2:] and f != "O" else -1e9 for t in NAME_TAGS] for f in NAME_TAGS])
    best = scores[0] + np.array([-1e9 if t.startswith("I-") else 0.0 for t in NAME_TAGS])
    back = []
    for row in scores[1:]:
        table = best[:, None] + legal
        back.append(table.argmax(0))
        best = table.max(0) + row
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]
