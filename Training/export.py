"""Writes a checkpoint as the model file that ships with the program.

    python export.py runs/teacher/checkpoint.pt --out ../Sources/CModel/model.bin

Matrices become int8 with one factor a row, everything else stays float32. Pieces that English text cannot reach (other
scripts, `[unused…]`) are left out, and the rest is sorted, so that the reader finds pieces by binary search.
"""

import argparse
import pathlib
import sys
import unicodedata

import numpy as np
import torch

import modelfile
from wordpiece import is_punctuation, plain

SPECIAL = ["[UNK]", "[CLS]", "[SEP]"]


def is_latin(c):
    """Whether a character of a piece may stand in text in Latin script: Latin letters, and signs of no script."""
    if c < "\u0370":  # Latin and phonetic letters and their modifiers; Greek comes next.
        return True
    name = unicodedata.name(c, "")
    kind = unicodedata.category(c)[0]
    return "LATIN" in name if kind == "L" else kind != "M" and not name.startswith(("CJK", "KANGXI"))


def kept_pieces(vocabulary):
    """The pieces that begin a word and those that go on ("##" cut off), each sorted by their UTF-8 bytes."""
    own = [p for p in vocabulary if not (p.startswith("[") and p.endswith("]") and len(p) > 1)]
    own = [p for p in own if all(map(is_latin, p))]
    begin = {p for p in own if not (p.startswith("##") and len(p) > 2)}
    order = lambda pieces: sorted(pieces, key=str.encode)
    return order(begin), order(p[2:] for p in own if p not in begin)


def foldings(pieces):
    """What `plain` makes of every character that it changes into something a piece, a gap or nothing can be."""
    alphabet = {c for p in pieces for c in p}
    matters = lambda c: c in alphabet or c.isspace() or is_punctuation(c)
    folded = {}
    for code in range(0x80, 0x110000):
        c = chr(code)
        to = "" if 0xD800 <= code < 0xE000 else plain(c)
        if to != c and not 0xD800 <= code < 0xE000 and (not to or any(map(matters, to))):
            folded[code] = to
    return folded


def sections_of(saved):
    tensors = {name: value.float().numpy() for name, value in saved["model"].items()}

    begin, continued = kept_pieces(saved["vocabulary"])
    row = {piece: i for i, piece in enumerate(saved["vocabulary"])}
    rows = [row[p] for p in SPECIAL + begin + ["##" + p for p in continued]]
    tensors["encoder.word.weight"] = tensors["encoder.word.weight"][rows]
    # The bilinear forms as linear layers, one row for each output: x·B is the layer whose matrix is B transposed.
    tensors["arc_bilinear.weight"] = tensors.pop("arc_bilinear").T
    tensors["arc_bilinear.bias"] = tensors.pop("arc_bias")
    bilinear = tensors.pop("label_bilinear")
    tensors["label_bilinear.weight"] = bilinear.transpose(0, 2, 1).reshape(-1, bilinear.shape[1])

    folded = foldings(begin + continued)
    out = {
        "attention_heads": np.array([saved["config"]["heads"]], "<u4"),
        "piece_layers": np.array([saved["config"].get("piece_layers", saved["config"]["layers"])], "<u4"),
        "pieces.begin": begin, "pieces.continued": continued,
        "folding.from": np.array(list(folded), "<u4"), "folding.to": list(folded.values()),
        **{f"classes.{k}": v for k, v in saved["classes"].items()},
    }
    for name, value in tensors.items():
        if value.ndim == 2 and name not in ("encoder.position.weight", "encoder.shape.weight"):
            out[name], out[name + ".scale"] = modelfile.quantized(value)
        else:
            out[name] = value.astype("<f4")
    return out


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("checkpoint", type=pathlib.Path)
    ap.add_argument("--out", type=pathlib.Path, required=True)
    args = ap.parse_args()
    sections = sections_of(torch.load(args.checkpoint, map_location="cpu"))
    modelfile.write(args.out, sections)
    pieces = len(SPECIAL) + len(sections["pieces.begin"]) + len(sections["pieces.continued"])
    print(f"{args.out}: {args.out.stat().st_size / 1e6:.1f} MB, {pieces} pieces", file=sys.stderr)


if __name__ == "__main__":
    main()
