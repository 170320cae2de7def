"""The measure on examples worked by hand.   python -m unittest test_qanom"""

import unittest

from qanom import judged, measures, nouns, read, triggers


class MeasureTest(unittest.TestCase):
    def test_triggers_of_both_kinds(self):
        text = ("0  The talks ended.\n     “talks” is nobody\n   + “talks”: A ↔ [talk] ↔ B\n"
                "   – “ended” tells of no act\n")
        self.assertEqual(triggers(text), {"talks": 1, "ended": 1})

    def test_common_nouns_alone(self):
        self.assertEqual(nouns("# text = Roe talks\n1\tRoe\t_\tPROPN\n2\ttalks\t_\tNOUN\n"), {"talks": 1})

    def test_candidates_stand_in_order_once_each(self):
        row = lambda place, verbal: {"sentence": "supply and demand", "target_idx": place, "is_verbal": verbal}
        self.assertEqual(read([row("2", "True"), row("0", "False"), row("2", "True")]),
                         {"supply and demand": [("supply", False), ("demand", True)]})

    def test_a_trigger_is_spent_from_the_left(self):
        # Of two attacks one was read: the first, rightly. "price" was read and is no event; "vote" is one, unread.
        candidates = [("attack", True), ("price", False), ("attack", True), ("vote", True), ("form", False)]
        right, wrong, missed, left = judged(candidates, {"attack": 1, "price": 1, "war": 1})
        self.assertEqual((right, wrong, missed), (1, 1, 2))
        self.assertEqual(+left, {"war": 1})

    def test_measures(self):
        self.assertEqual(measures(1, 1, 2), (1 / 2, 1 / 3, 2 / 5))
        self.assertEqual(measures(0, 0, 0), (0, 0, 0))


if __name__ == "__main__":
    unittest.main()
