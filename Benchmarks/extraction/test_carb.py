"""The measure on examples worked by hand.   python -m unittest test_carb"""

import unittest

from carb import conllu, match, one_to_one, read_facts, read_gold, scores, slots

GOLD = read_gold([
    "Roe sold ships to Kenya .\tsold\tRoe\tships\tto Kenya\n",
    "Roe sold ships to Kenya .\tsold ships to\tRoe\tKenya\n",
    "Doe left . \tleft\tDoe\n",
])


class MeasureTest(unittest.TestCase):
    def test_a_match_is_counted_slot_by_slot(self):
        # Words in the same slot: "sold", "Roe", "to", "Kenya"; "ships" stands in the relation on one side only.
        gold = slots("sold", ["Roe", "ships", "to Kenya"])
        self.assertEqual(match(gold, slots("sold ships", ["Roe", "to Kenya"])), (4 / 5, 4 / 5))
        self.assertEqual(match(gold, slots("sold", ["Mr Roe", "ships"])), (3 / 4, 3 / 5))

    def test_a_word_counts_as_often_as_both_sides_have_it(self):
        self.assertEqual(match(slots("beat", ["the lion", "the fox"]), slots("beat", ["the the the", "the"])),
                         (3 / 5, 3 / 5))

    def test_other_relations_do_not_match(self):
        self.assertEqual(match(slots("sold", ["Roe", "ships"]), slots("bought", ["Roe", "ships"])), (0, 0))

    def test_the_best_pair_is_taken_first(self):
        # 0.9 takes the first row and column; what is left is 0.1, though 0.8 + 0.7 would be more.
        self.assertAlmostEqual(one_to_one([[0.9, 0.8], [0.7, 0.1]]), 1.0)
        self.assertAlmostEqual(one_to_one([[0.5], [0.6]]), 0.6)

    def test_one_fact_finds_several_tuples_but_is_right_once(self):
        # The fact has all words of the first tuple (5 of 5); of the second "sold", "Roe", "Kenya", which is 3 of 5.
        # The second fact shares only "sold" and "Roe" with either (2 of 3). Nothing was found in the last sentence.
        facts = read_facts(["0\tRoe\tsold\tships\tto Kenya", "0\tRoe\tsold\tcars"],
                           ["Roe sold ships to Kenya .", "Doe left ."])
        precision, recall, f1 = scores(GOLD, facts)
        self.assertAlmostEqual(precision, (1 + 2 / 3) / 2)
        self.assertAlmostEqual(recall, (1 + 3 / 5 + 0) / 3)
        self.assertAlmostEqual(f1, 2 * (5 / 6) * (8 / 15) / (5 / 6 + 8 / 15))

    def test_nothing_found(self):
        self.assertEqual(scores(GOLD, {}), (0, 0, 0))

    def test_words_are_handed_over_as_they_are(self):
        self.assertEqual(conllu(["Doe left"]), "1\tDoe" + "\t_" * 8 + "\n2\tleft" + "\t_" * 8 + "\n\n")


if __name__ == "__main__":
    unittest.main()
