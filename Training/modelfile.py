"""The model file that the Swift parser reads: named arrays in one little-endian file.

    8 bytes   "DRAMATIS"
    u32       version, 1
    u32       number of sections
    sections  u16 length and UTF-8 name; u8 kind; u8 rank; rank × u32 sizes; u64 offset; u64 byte count
    arrays    each at its offset, a multiple of 64

Kinds: 0 float32, 1 int8, 2 uint32, 3 strings (n + 1 × u32 ends, the first 0, then the UTF-8 bytes of all).
A matrix in int8 named `X` has a float32 section `X.scale` with one factor for each row.
"""

import struct

import numpy as np

MAGIC, VERSION, ALIGNMENT = b"DRAMATIS", 1, 64
KINDS = [np.dtype("<f4"), np.dtype("i1"), np.dtype("<u4")]
STRINGS = len(KINDS)


def payload(value):
    """(kind, sizes, bytes) of an array or a list of strings."""
    if isinstance(value, list):
        encoded = [s.encode() for s in value]
        ends = np.cumsum([0] + [len(b) for b in encoded]).astype("<u4")
        return STRINGS, (len(value),), ends.tobytes() + b"".join(encoded)
    kind = next(i for i, t in enumerate(KINDS) if t == value.dtype)
    return kind, value.shape, np.ascontiguousarray(value).tobytes()


def write(path, sections):
    """Writes a dictionary of arrays (float32, int8, uint32) and lists of strings, in the order of their names."""
    parts = [(name.encode(), *payload(sections[name])) for name in sorted(sections)]
    place = 16 + sum(2 + len(name) + 2 + 4 * len(sizes) + 16 for name, _, sizes, _ in parts)
    head, body = MAGIC + struct.pack("<II", VERSION, len(parts)), b""
    start = place
    for name, kind, sizes, data in parts:
        gap = -(start + len(body)) % ALIGNMENT
        body += bytes(gap)
        head += struct.pack("<H", len(name)) + name + struct.pack(f"<BB{len(sizes)}I", kind, len(sizes), *sizes)
        head += struct.pack("<QQ", start + len(body), len(data))
        body += data
    path.write_bytes(head + body)


def read(path):
    """The sections of a model file, by name."""
    data = path.read_bytes()
    if data[:8] != MAGIC:
        raise ValueError(f"{path} is not a model file")
    version, count = struct.unpack_from("<II", data, 8)
    if version != VERSION:
        raise ValueError(f"{path} has version {version}, not {VERSION}")
    at, sections = 16, {}
    for _ in range(count):
        length, = struct.unpack_from("<H", data, at)
        name = data[at + 2:at + 2 + length].decode()
        at += 2 + length
        kind, rank = struct.unpack_from("<BB", data, at)
        sizes = struct.unpack_from(f"<{rank}I", data, at + 2)
        offset, size = struct.unpack_from("<QQ", data, at + 2 + 4 * rank)
        at += 2 + 4 * rank + 16
        part = data[offset:offset + size]
        if kind == STRINGS:
            base = 4 * (sizes[0] + 1)
            ends = np.frombuffer(part[:base], "<u4")
            sections[name] = [part[base + a:base + b].decode() for a, b in zip(ends, ends[1:])]
        else:
            sections[name] = np.frombuffer(part, KINDS[kind]).reshape(sizes)
    return sections


def quantized(matrix):
    """A float matrix as int8 and one factor a row, so that the row's largest value becomes ±127."""
    scale = np.abs(matrix).max(1) / 127
    scale[scale == 0] = 1
    return np.rint(matrix / scale[:, None]).astype("i1"), scale.astype("<f4")


def dequantized(sections, name):
    return sections[name].astype("<f4") * sections[name + ".scale"][:, None]
