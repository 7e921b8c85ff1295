"""Workbooks as another program opens them: openpyxl, with every warning an error."""

import io
import warnings

import openpyxl

from installation import ROOT

# Written by Tests/SpreadsheetTests, which `make test` runs before the browser.
SAMPLE = ROOT / ".local/workbooks/sample.xlsx"
ROWS = [
    ("Perjanjian Kinerja Tahun 2022", None, None, None, None),
    ("No", "Program", "Anggaran", "Capaian", "Nilai"),
    ("1", "Program Administrasi\nPemerintahan Desa", 102796720, 0.125, 0.6333),
    ("007", '=HYPERLINK("http://example.com")', -1500.5, "-", " @a  "),
    ("Jumlah", None, 102795219.5, None, "catatan"),
]


def opened(content):
    """The workbook in these bytes. No cell is a formula."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        workbook = openpyxl.load_workbook(io.BytesIO(content))
    formulas = [cell.coordinate for sheet in workbook for row in sheet for cell in row if cell.data_type == "f"]
    assert not formulas, f"formulas in {formulas}"
    return workbook


def test_open_without_a_warning(world):
    assert SAMPLE.exists(), f"{SAMPLE} is missing: run swift test --filter SpreadsheetTests first"
    workbook = opened(SAMPLE.read_bytes())
    sheet = workbook["Program 'Tambahan"]
    assert list(sheet.iter_rows(values_only=True)) == ROWS, list(sheet.iter_rows(values_only=True))
    assert (sheet.freeze_panes, sheet.auto_filter.ref, sheet.print_title_rows) == ("A3", "A2:E5", "$1:$2")
    setup = sheet.page_setup
    fits = sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (setup.paperSize, setup.orientation, fits) == (14, "landscape", True)
    formats = [sheet[place].number_format for place in ("A4", "C3", "D3", "E3", "C4")]
    assert formats == ["@", "#,##0", "0.0%", "General", "#,##0.0"], formats
    assert [sheet.column_dimensions[column].width for column in "ABC"] == [8, 20, 18]
    assert sheet["B3"].alignment.wrap_text and sheet.row_dimensions[3].height == 48
