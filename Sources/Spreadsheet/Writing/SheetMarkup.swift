/// The XML of one sheet, up to its rows and after them.
struct SheetMarkup {
    let layout: SheetLayout
    let isFirst: Bool

    var beginning: String {
        """
        \(OpenXML.declaration)<worksheet xmlns="\(OpenXML.main)"><sheetPr>\(outline)<pageSetUpPr \
        fitToPage="1"/></sheetPr>\
        <sheetViews><sheetView\(isFirst ? " tabSelected=\"1\"" : "") \
        workbookViewId="0">\(pane)</sheetView></sheetViews>\
        <sheetFormatPr defaultRowHeight="\(RowHeight.standard)"\(levels)/>\(columns)<sheetData>
        """
    }

    /// A row stands above what folds below it.
    private var outline: String { layout.outline == 0 ? "" : "<outlinePr summaryBelow=\"0\"/>" }
    private var levels: String { layout.outline == 0 ? "" : " outlineLevelRow=\"\(layout.outline)\"" }

    func end(filter: String?) -> String {
        """
        </sheetData>\(filter.map { "<autoFilter ref=\"\($0.filter { $0 != "$" })\"/>" } ?? "")\
        <pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>\
        <pageSetup paperSize="\(Self.folio)" orientation="\(layout.isLandscape ? "landscape" : "portrait")" \
        fitToWidth="1" fitToHeight="0"/>\
        <headerFooter><oddFooter>&amp;L&amp;A&amp;RHalaman &amp;P dari &amp;N</oddFooter></headerFooter></worksheet>
        """
    }

    /// What the filter's buttons work on, once the last row is known.
    func filter(rows: Int) -> String? {
        guard layout.isFiltered, layout.headRows > 0, rows >= layout.headRows, !layout.columns.isEmpty else {
            return nil
        }
        let rows: Int = max(layout.headRows, rows - layout.footRows)
        return "$A$\(layout.headRows):$\(CellReference.letters(layout.columns.count - 1))$\(rows)"
    }

    /// 8.5 x 13 inches; F4 has no number of its own (ECMA-376 part 1, 18.3.1.63).
    private static let folio = 14

    private var pane: String {
        guard layout.headRows > 0 else { return "" }
        let below = "A\(layout.headRows + 1)"
        return """
            <pane ySplit="\(layout.headRows)" topLeftCell="\(below)" activePane="bottomLeft" state="frozen"/>\
            <selection pane="bottomLeft" activeCell="\(below)" sqref="\(below)"/>
            """
    }

    private var columns: String {
        guard !layout.columns.isEmpty else { return "" }
        let list: [String] = layout.columns.enumerated().map { index, column in
            let width: Int = min(max(column.width, 1), 255)
            return
                """
                <col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width)\" \
                style=\"\(CellLook(column.entry).index)\" customWidth=\"1\"/>
                """
        }
        return "<cols>\(list.joined())</cols>"
    }
}
