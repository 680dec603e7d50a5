"""Reduces a table of Splink predictions to a compact oracle without names, addresses or record identifiers.

Usage: python3 reduce.py predictions.csv.gz pairs.csv BYTES

Keeps the columns gamma_, tf_, bf_, match_weight and match_probability as written, and of them rows with distinct
contents: of each pattern of gamma the rows whose term-frequency adjustments lie at evenly spaced places of their order,
the smallest and the largest among them, as many as fit into BYTES; and every row with a frequency on one side only.
Python 3.11, standard library.
"""
import csv
import gzip
import io
import math
import sys

source, target, most = sys.argv[1], sys.argv[2], int(sys.argv[3])
with gzip.open(source, "rt", newline="", encoding="utf-8") as text:
    reader = csv.DictReader(text)
    names = [n for n in reader.fieldnames if n.startswith(("gamma_", "tf_", "bf_")) or n in ("match_weight", "match_probability")]
    rows = sorted({tuple(row[n] for n in names) for row in reader})

at = {name: place for place, name in enumerate(names)}
gammas = [at[n] for n in names if n.startswith("gamma_")]
adjustments = [at[n] for n in names if n.startswith("bf_tf_adj_")]
sides = [(at[n], at[n[:-2] + "_r"]) for n in names if n.startswith("tf_") and n.endswith("_l")]


def adjustment(row):
    return sum(math.log2(float(row[a])) for a in adjustments)


patterns = {}
for row in rows:
    patterns.setdefault(tuple(int(row[g]) for g in gammas), []).append(row)
one_sided = {row for row in rows if any((row[l] == "") != (row[r] == "") for l, r in sides)}


def chosen(each):
    kept = set()
    for pattern in patterns.values():
        ordered = sorted(pattern, key=lambda row: (adjustment(row), row))
        count = min(each, len(ordered))
        kept.update(ordered[round(i * (len(ordered) - 1) / max(1, count - 1))] for i in range(count))
    return sorted(kept | set(sorted(one_sided)[: 20 * each]))


def text_of(kept):
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(names)
    writer.writerows(kept)
    return out.getvalue()


each = 1
while len(text_of(chosen(each + 1))) <= most and len(chosen(each + 1)) > len(chosen(each)):
    each += 1
kept = chosen(each)
with open(target, "w", encoding="utf-8", newline="") as out:
    out.write(text_of(kept))
print(f"{len(rows)} distinct rows, {len(patterns)} patterns of gamma, {len(kept)} kept, at most {each} of a pattern; one-sided {len(one_sided)}")
