"""Word pieces of an uncased BERT vocabulary, and the letter-case shape that goes beside them."""

import unicodedata

SHAPES = ["lower", "title", "upper", "letter", "mixed", "digit", "punct", "other"]
MAX_PIECES = 12


def plain(word):
    """Lower case without marks: NFD, combining marks and soft hyphens dropped."""
    decomposed = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in decomposed if unicodedata.category(c) not in ("Mn", "Cf"))


def is_punctuation(c):
    """ASCII symbols and Unicode P*: BERT's rule, each such character is a piece of its own."""
    code = ord(c)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(c).startswith("P")


def shape(word):
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return SHAPES.index("digit" if any(c.isdigit() for c in word) else "punct")
    if any(c.isdigit() for c in word):
        return SHAPES.index("digit")
    upper = [c.isupper() for c in letters]
    if not any(upper):
        return SHAPES.index("lower")
    if all(upper):
        return SHAPES.index("letter" if len(letters) == 1 else "upper")
    return SHAPES.index("title" if upper[0] and not any(upper[1:]) else "mixed")


class WordPieces:
    def __init__(self, vocabulary):
        self.vocabulary = vocabulary
        self.index = {piece: i for i, piece in enumerate(vocabulary)}
        self.unknown = self.index["[UNK]"]
        self.first = self.index["[CLS]"]
        self.last = self.index["[SEP]"]
        self.cache = {}

    def pieces(self, word):
        """Piece ids of one word, at least one and at most MAX_PIECES."""
        if word not in self.cache:
            ids = [i for chunk in self.chunks(plain(word)) for i in self.longest_first(chunk)]
            self.cache[word] = ids[:MAX_PIECES] or [self.unknown]
        return self.cache[word]

    @staticmethod
    def chunks(text):
        chunk = ""
        for c in text:
            if is_punctuation(c) or c.isspace():
                if chunk:
                    yield chunk
                chunk = ""
                if not c.isspace():
                    yield c
            else:
                chunk += c
        if chunk:
            yield chunk

    def longest_first(self, chunk):
        ids, start = [], 0
        while start < len(chunk):
            for end in range(len(chunk), start, -1):
                piece = ("##" if start else "") + chunk[start:end]
                if piece in self.index:
                    ids.append(self.index[piece])
                    start = end
                    break
            else:
                return [self.unknown]
        return ids
