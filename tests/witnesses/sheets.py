"""Holds what openpyxl reads in the spreadsheets against pack.json."""

import json
import sys

import openpyxl

folder = sys.argv[1]
with open(f"{folder}/pack.json", encoding="utf-8") as file:
    pack = json.load(file)
items = pack["items"] + [i for i in pack["unplayed"] if i["kind"] == "multiple_response"]

wrong = 0
for name, first, stem, option, key in [("kahoot", 9, 1, 2, 7), ("wayground", 3, 0, 2, 7)]:
    sheet = openpyxl.load_workbook(f"{folder}/pack.{name}.xlsx").active
    rows = list(sheet.iter_rows(min_row=first, values_only=True))
    if len(rows) != len(items):
        print(f"{name}: {len(rows)} rows for {len(items)} items")
        wrong += 1
    for row, item in zip(rows, items):
        texts = [str(row[option + i]) for i in range(len(item["options"]))]
        keys = ",".join(str(k + 1) for k in item.get("keys", [item.get("key")]))
        if (str(row[stem]), texts, str(row[key])) != (
            item["stem"], [o["text"] for o in item["options"]], keys):
            print(f"{name}: {row} for {item['stem']!r}")
            wrong += 1
sys.exit(1 if wrong else 0)
