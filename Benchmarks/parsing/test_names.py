"""The scores of names on an example worked by hand.   python -m unittest test_names"""

import unittest

from names import score, spans


class Names(unittest.TestCase):
    def test_spans(self):
        self.assertEqual(
            spans(["B-PER", "I-PER", "I-ORG", "O", "B-MISC", "B-LOC", "B-LOC"]),
            {(0, 2, "PER"), (2, 3, "ORG"), (5, 6, "LOC"), (6, 7, "LOC")})

    def test_score(self):
        gold = [(["Ana", "left", "Oslo"], ["B-PER", "O", "B-LOC"]), (["Kenya"], ["B-LOC"]), (["Peru"], ["B-LOC"])]
        parsed = [(["Kenya"], ["B-ORG"]), (["Ana", "left", "Oslo"], ["B-PER", "O", "B-LOC"])]
        # Two of three found are right, two of three wanted are found; Peru has no counterpart.
        precision, recall, f1, missing = score(gold, parsed)
        self.assertAlmostEqual(precision, 200 / 3)
        self.assertAlmostEqual(recall, 200 / 3)
        self.assertAlmostEqual(f1, 200 / 3)
        self.assertEqual(missing, 1)


if __name__ == "__main__":
    unittest.main()
