"""The tagger, parser and name finder: a BERT-style encoder cut to its first layers, and linear and biaffine heads.

Biaffine arcs and labels: Dozat & Manning (2017). Encoder: MiniLM (Wang et al. 2020).
"""

import torch
import torch.nn.functional as F
from torch import nn

from wordpiece import SHAPES

HIDDEN, HEAD = 384, 32


class Layer(nn.Module):
    def __init__(self, dropout, heads, inner):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(HIDDEN, 3 * heads * HEAD)
        self.out = nn.Linear(heads * HEAD, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up = nn.Linear(HIDDEN, inner)
        self.down = nn.Linear(inner, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = dropout

    def forward(self, x, mask):
        n, t, _ = x.shape
        q, k, v = self.qkv(x).view(n, t, 3, self.heads, HEAD).permute(2, 0, 3, 1, 4)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        a = self.out(a.transpose(1, 2).reshape(n, t, self.heads * HEAD))
        x = self.norm1(x + F.dropout(a, self.dropout, self.training))
        y = self.down(F.gelu(self.up(x)))
        return self.norm2(x + F.dropout(y, self.dropout, self.training))


class Encoder(nn.Module):
    """Its first `piece_layers` layers see all pieces of all words, those behind them only the first piece of each word, which
    has taken in the others by then (Goyal et al. 2020)."""

    def __init__(self, pieces, layers, heads, inner, piece_layers, dropout=0.1):
        super().__init__()
        self.piece_layers = piece_layers
        self.word = nn.Embedding(pieces, HIDDEN)
        self.position = nn.Embedding(512, HIDDEN)
        self.shape = nn.Embedding(len(SHAPES), HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout, heads, inner) for _ in range(layers))
        self.dropout = dropout
        nn.init.zeros_(self.shape.weight)

    def forward(self, batch):
        """(sentences, 1 + words, HIDDEN): the first piece of every word; row 0 is [CLS], which stands for the root."""
        where = torch.arange(batch["ids"].shape[1], device=batch["ids"].device)
        x = self.norm(self.word(batch["ids"]) + self.position(where) + self.shape(batch["shapes"]))
        x = F.dropout(x, self.dropout, self.training)
        for layer in self.layers[:self.piece_layers]:
            x = layer(x, batch["mask"][:, None, None, :])
        x = x.gather(1, batch["first"].unsqueeze(-1).expand(-1, -1, HIDDEN))
        for layer in self.layers[self.piece_layers:]:
            x = layer(x, batch["candidate"].unsqueeze(1))
        return x

    def load_bert(self, weights):
        """Takes a Hugging Face BERT state dict; layers beyond ours are dropped."""
        with torch.no_grad():
            self.word.weight.copy_(weights["embeddings.word_embeddings.weight"])
            kind = weights["embeddings.token_type_embeddings.weight"][0]
            self.position.weight.copy_(weights["embeddings.position_embeddings.weight"] + kind)
            copy_pair(self.norm, weights, "embeddings.LayerNorm")
            for i, layer in enumerate(self.layers):
                base = f"encoder.layer.{i}."
                for part in ("weight", "bias"):
                    parts = [weights[f"{base}attention.self.{x}.{part}"] for x in ("query", "key", "value")]
                    getattr(layer.qkv, part).copy_(torch.cat(parts))
                copy_pair(layer.out, weights, base + "attention.output.dense")
                copy_pair(layer.norm1, weights, base + "attention.output.LayerNorm")
                copy_pair(layer.up, weights, base + "intermediate.dense")
                copy_pair(layer.down, weights, base + "output.dense")
                copy_pair(layer.norm2, weights, base + "output.LayerNorm")


def copy_pair(module, weights, name):
    module.weight.copy_(weights[name + ".weight"])
    module.bias.copy_(weights[name + ".bias"])


class Parser(nn.Module):
    """Scores for every word: tags, lemma script, name tag, head (column 0 is the root) and label of the arc."""

    LINEAR = ("upos", "xpos", "feats", "lemma", "name")

    def __init__(self, classes, pieces, layers, heads=12, inner=1536, piece_layers=None, arc=192, label=96, dropout=0.25):
        super().__init__()
        piece_layers = layers if piece_layers is None else piece_layers
        self.config = dict(
            pieces=pieces, layers=layers, heads=heads, inner=inner, piece_layers=piece_layers, arc=arc, label=label)
        self.classes = classes
        self.encoder = Encoder(pieces, layers, heads, inner, piece_layers)
        self.linear = nn.ModuleDict({k: nn.Linear(HIDDEN, len(classes[k])) for k in self.LINEAR})
        self.arc_dependent = nn.Linear(HIDDEN, arc)
        self.arc_head = nn.Linear(HIDDEN, arc)
        self.arc_bilinear = nn.Parameter(torch.zeros(arc, arc))
        self.arc_bias = nn.Parameter(torch.zeros(arc))
        self.label_dependent = nn.Linear(HIDDEN, label)
        self.label_head = nn.Linear(HIDDEN, label)
        n = len(classes["label"])
        self.label_bilinear = nn.Parameter(torch.zeros(n, label, label))
        self.label_linear = nn.Linear(2 * label, n)
        self.dropout = dropout
        nn.init.orthogonal_(self.arc_bilinear)

    def forward(self, batch):
        x = F.dropout(self.encoder(batch), self.dropout, self.training)
        drop = lambda y: F.dropout(F.gelu(y), self.dropout, self.training)
        out = {"words": x, **{k: head(x[:, 1:]) for k, head in self.linear.items()}}
        dependent, head = drop(self.arc_dependent(x[:, 1:])), drop(self.arc_head(x))
        arcs = (dependent @ self.arc_bilinear + self.arc_bias) @ head.transpose(1, 2)
        out["arc"] = arcs.float().masked_fill(~batch["candidate"], -1e4)
        out["label_dependent"] = drop(self.label_dependent(x[:, 1:]))
        out["label_head"] = drop(self.label_head(x))
        return out

    def label_scores(self, out, heads):
        """(sentences, words, labels) for the given heads (0 is the root)."""
        d = out["label_dependent"]
        h = out["label_head"].gather(1, heads.unsqueeze(-1).expand(-1, -1, d.shape[-1]))
        n, t, k = d.shape
        left = (d.reshape(n * t, k) @ self.label_bilinear.permute(1, 0, 2).reshape(k, -1)).view(n, t, -1, k)
        return (left * h.unsqueeze(2)).sum(-1) + self.label_linear(torch.cat([d, h], -1))
