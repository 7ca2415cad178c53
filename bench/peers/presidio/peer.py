"""Presidio's anonymizer as the benchmark calls it: `python peer.py FOLDER KIND…`.

The value is one finding, and a fixed operator masks it; Presidio's analyzer, which finds values in a text, is not asked.
For each kind it reads KIND.txt and KIND.odd.txt, a value a line, and writes what came out as KIND.out and KIND.odd.out. Then it
goes over the first values in rounds, kind after kind, and prints a line for each kind: its name and nanoseconds of processor
time a value.
"""

import sys
import time
from pathlib import Path

from presidio_anonymizer import AnonymizerEngine
from presidio_anonymizer.entities import OperatorConfig, RecognizerResult


def mask(count, from_end=True):
    return OperatorConfig("mask", {"masking_char": "*", "chars_to_mask": count, "from_end": from_end})


# By the ids of this library's kinds: as many characters as the packs hide of the usual value.
OPERATORS = {
    "person-name": mask(2),
    "resident-id": mask(12),
    "mobile-phone": mask(8),
    "landline": mask(8),
    "email": OperatorConfig("replace", {"new_value": "***"}),
    "address": mask(10),
    "bank-card": mask(15, from_end=False),
    "plate": mask(4),
    "ip-address": OperatorConfig("replace", {"new_value": "***"}),
    "passport": mask(6),
    "credit-code": mask(10),
}

ROUNDS = 5
VALUES_IN_ROUNDS = 5_000

engine = AnonymizerEngine()


def masked(value, operators):
    if value == "":
        return value
    findings = [RecognizerResult("VALUE", 0, len(value), 1.0)]
    return engine.anonymize(text=value, analyzer_results=findings, operators=operators).text


def attempt(value, operators):
    """A line with a NUL: it threw."""
    try:
        return masked(value, operators)
    except Exception:
        return "\0"


def mask_lines(folder, name, operators):
    lines = (folder / f"{name}.txt").read_text("utf-8").split("\n")[:-1]
    (folder / f"{name}.out").write_text("".join(f"{attempt(line, operators)}\n" for line in lines), "utf-8")
    return lines


def nanoseconds(values, operators):
    began = time.process_time_ns()
    for value in values:
        masked(value, operators)
    return (time.process_time_ns() - began) / len(values)


def main(folder, kinds):
    values = {}
    for kind in kinds:
        operators = {"VALUE": OPERATORS[kind]}
        values[kind] = mask_lines(folder, kind, operators)[:VALUES_IN_ROUNDS]
        mask_lines(folder, f"{kind}.odd", operators)
    times = {kind: [] for kind in kinds}
    for _ in range(ROUNDS):
        for kind in kinds:
            times[kind].append(nanoseconds(values[kind], {"VALUE": OPERATORS[kind]}))
    for kind, each in times.items():
        print(kind, *each)


main(Path(sys.argv[1]), sys.argv[2:])
