"""Reads an .xlsx file with nothing but zip and XML: the text of every cell, by sheet."""

import posixpath
import re
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"


def read_workbook(path):
    """Cells of each sheet as `{sheet: {(row, column): text}}`, both counted from 1; formulas give their stored result."""
    with zipfile.ZipFile(path) as archive:
        strings = _shared_strings(archive)
        targets = _targets(archive)
        book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
        return {
            sheet.get("name"): _cells(archive.read(targets[sheet.get(RELATION)]), strings)
            for sheet in book.find(f"{MAIN}sheets")
        }


def _shared_strings(archive):
    if "xl/sharedStrings.xml" not in archive.namelist():
        return []
    root = ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))
    return ["".join(text.text or "" for text in item.iter(f"{MAIN}t")) for item in root]


def _targets(archive):
    root = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    return {
        each.get("Id"): posixpath.normpath(posixpath.join("xl", each.get("Target")))
        for each in root.iter(f"{PACKAGE}Relationship")
    }


def _cells(xml, strings):
    cells = {}
    for cell in ElementTree.fromstring(xml).iter(f"{MAIN}c"):
        value, inline = cell.find(f"{MAIN}v"), cell.find(f"{MAIN}is")
        if inline is not None:
            text = "".join(part.text or "" for part in inline.iter(f"{MAIN}t"))
        elif value is None or value.text is None:
            continue
        else:
            text = strings[int(value.text)] if cell.get("t") == "s" else value.text
        if text != "":
            cells[_place(cell.get("r"))] = text
    return cells


def _place(reference):
    letters, digits = re.fullmatch(r"([A-Z]+)([0-9]+)", reference).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return int(digits), column
