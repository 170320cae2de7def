"""The measures on examples worked by hand.   python -m unittest test_conll18"""

import unittest

from conll18 import raw_text, read, scores


def file(*rows):
    """A CoNLL-U file; a row is id, form, lemma, tag, head and relation, and an empty one ends a sentence."""
    lines = []
    for row in rows:
        if row:
            number, form, lemma, tag, head, relation = row.split()
            lines.append("\t".join([number, form, lemma, tag, "_", "_", head, relation, "_", "_"]))
        else:
            lines.append("")
    return read(lines)


GOLD = file(
    "1 They they PRON 4 nsubj",
    "2-3 didn't _ _ _ _",
    "2 did do AUX 4 aux",
    "3 n't not PART 4 advmod",
    "4 meet meet VERB 0 root",
    "5 . . PUNCT 4 punct",
    "",
    "1 Talks talk NOUN 2 nsubj:pass",
    "2 ended end VERB 0 root",
    "",
)


class MeasuresTest(unittest.TestCase):
    def check(self, system, **expected):
        found = scores(GOLD, system)
        for name, (right, wanted, own) in expected.items():
            self.assertEqual(found[name], (100 * right / own, 100 * right / wanted, 200 * right / (wanted + own)), name)

    def test_gold_against_itself(self):
        for name, numbers in scores(GOLD, GOLD).items():
            self.assertEqual(numbers, (100, 100, 100), name)

    def test_every_kind_of_mistake(self):
        # "meet." is one token and word, so "meet" and "." are lost, and with them the heads of all that hang from
        # "meet"; the sentences are cut one word too late, so neither is right. Words: They did n't Talks ended, 5 of 7
        # gold ones and of 6 of the system's. "They" is a noun here, and "did" has a wrong lemma. Only the head of
        # "ended" is right: it is a root in both.
        system = file(
            "1 They they NOUN 4 nsubj",
            "2-3 didn't _ _ _ _",
            "2 did did AUX 4 aux",
            "3 n't not PART 4 advmod",
            "4 meet. meet. VERB 0 root",
            "5 Talks talk NOUN 4 obj",
            "",
            "1 ended end VERB 0 root",
            "",
        )
        self.check(system, Tokens=(4, 6, 5), Sentences=(0, 2, 2), Words=(5, 7, 6), UPOS=(4, 7, 6), Lemmas=(4, 7, 6),
                   UAS=(1, 7, 6), LAS=(1, 7, 6))

    def test_multiwords_are_paired_by_form(self):
        # "didn't" stays whole: neither of its two words is found, and the others keep their heads. In the second
        # sentence the relation differs in its subtype alone, which is no mistake.
        system = file(
            "1 They they PRON 3 nsubj",
            "2 didn't do AUX 3 aux",
            "3 meet meet VERB 0 root",
            "4 . . PUNCT 3 punct",
            "",
            "1 Talks talk NOUN 2 nsubj",
            "2 ended end VERB 0 root",
            "",
        )
        self.check(system, Tokens=(6, 6, 6), Sentences=(2, 2, 2), Words=(5, 7, 6), UAS=(5, 7, 6), LAS=(5, 7, 6))

    def test_a_wrong_head_and_a_wrong_relation(self):
        # "They" hangs from "did"; "ended" is a dependent of nothing but called "dep".
        system = file(
            "1 They they PRON 2 nsubj",
            "2-3 didn't _ _ _ _",
            "2 did do AUX 4 aux",
            "3 n't not PART 4 advmod",
            "4 meet meet VERB 0 root",
            "5 . . PUNCT 4 punct",
            "",
            "1 Talks talk NOUN 2 nsubj",
            "2 ended end VERB 0 dep",
            "",
        )
        self.check(system, Words=(7, 7, 7), UAS=(6, 7, 7), LAS=(5, 7, 7))

    def test_different_texts_are_refused(self):
        with self.assertRaisesRegex(ValueError, "part at character 4: gold has 'didn't"):
            scores(GOLD, file("1 They they PRON 0 root", ""))

    def test_raw_text(self):
        lines = ["# newpar", "# text = One.", "1\tOne\t_\t_\t_\t_\t0\troot\t_\tSpaceAfter=No",
                 "2\t.\t_\t_\t_\t_\t1\tpunct\t_\t_", "",
                 "# text = Two", "1\tTwo\t_\t_\t_\t_\t0\troot\t_\tSpaceAfter=No", "",
                 "# newpar", "# text = Three", "1\tThree\t_\t_\t_\t_\t0\troot\t_\t_", ""]
        self.assertEqual(raw_text(lines), "One. Two\n\nThree\n")


if __name__ == "__main__":
    unittest.main()
