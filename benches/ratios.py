#!/usr/bin/env python3
"""Prints what the benches measured, as ratios between programs of one run.

    cargo bench && python3 benches/ratios.py [target/criterion]

Standard library only. Reads criterion's estimates; writes a table in Markdown.
"""
import json
import pathlib
import sys

READING = [
    ("sentences", "crosstally", "unicode-segmentation"),
    ("sentences", "crosstally", "icu_segmenter"),
    ("quantities", "crosstally", "text2num"),
    ("quantities", "crosstally", "digit pattern"),
    ("quantities", "crosstally", "sentences/unicode-segmentation"),
    ("claims", "crosstally", "sentences/unicode-segmentation"),
]


def measured(folder):
    """Median time of one pass in ns, and what one pass goes through, by the bench's name."""
    found = {}
    for path in sorted(folder.glob("*/**/new/estimates.json")):
        bench = json.loads((path.parent / "benchmark.json").read_text(encoding="utf-8"))
        estimates = json.loads(path.read_text(encoding="utf-8"))
        (amount,) = (bench["throughput"] or {"Elements": 1}).values()
        found[bench["full_id"]] = (estimates["median"]["point_estimate"], amount)
    return found


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "target/criterion")
    found = measured(folder)
    if not found:
        sys.exit(f"no estimates under {folder}: run `cargo bench` first")
    print("| what | beside | times as fast | MB/s |\n|---|---|---|---|")
    for what, ours, other in READING:
        peer = f"reading/{other}" if "/" in other else f"reading/{what}/{other}"
        mine = f"reading/{what}/{ours}"
        if mine in found and peer in found:
            (ns, size), (peer_ns, _) = found[mine], found[peer]
            print(f"| {what} | {other} | {peer_ns / ns:.2f} | {size * 1e3 / ns:.1f} |")
    print("\n| what | claims or pairs | µs each |\n|---|---|---|")
    for name, (ns, size) in found.items():
        if not name.startswith("reading/"):
            print(f"| {name} | {size} | {ns / size / 1e3:.1f} |")


if __name__ == "__main__":
    main()
