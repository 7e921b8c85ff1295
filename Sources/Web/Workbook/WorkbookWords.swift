import Spreadsheet

extension WorkbookError {
    /// For the person who sent the file: what is the matter, and what to do.
    var sentence: String {
        switch self {
        case .empty: "Berkas itu kosong. Pilih berkas Excel (.xlsx) yang berisi tabel."
        case .otherFormat(let format):
            "\(format.words) Buka di Excel atau LibreOffice, simpan sebagai “Excel Workbook (.xlsx)”, "
                + "lalu kirim lagi."
        case .encrypted: "Berkas itu dilindungi kata sandi. Simpan tanpa kata sandi, lalu kirim lagi."
        case .damaged:
            "Berkas itu rusak atau tidak terkirim seluruhnya. Buka dan simpan sekali lagi di Excel, lalu kirim lagi."
        case .malformed:
            """
            Isi berkas itu tidak tersusun sebagai buku kerja Excel. Buka dan simpan sekali lagi di Excel, lalu \
            kirim lagi.
            """
        case .dangerous:
            """
            Berkas itu berisi susunan yang berbahaya dan tidak dibaca. Salin tabelnya ke buku kerja baru, lalu \
            kirim yang baru.
            """
        case .unsupported:
            """
            Berkas itu memakai cara penyimpanan yang tidak dikenal. Simpan ulang sebagai “Excel Workbook \
            (.xlsx)”, lalu kirim lagi.
            """
        case .tooMuch(let quantity, let limit):
            "Berkas itu terlalu besar: \(quantity.words(limit)). Pisahkan tabelnya ke berkas sendiri, lalu kirim lagi."
        }
    }
}

extension FileFormat {
    fileprivate var words: String {
        switch self {
        case .oldExcel: "Berkas itu berbentuk Excel atau Word lama (.xls, .doc)."
        case .macroWorkbook: "Berkas itu berisi makro (.xlsm, .docm)."
        case .binaryWorkbook: "Berkas itu berbentuk Excel biner (.xlsb)."
        case .openDocument: "Berkas itu berbentuk OpenDocument (.ods)."
        case .otherOffice: "Berkas itu bukan buku kerja Excel melainkan dokumen Office lain."
        case .otherArchive: "Berkas itu arsip, bukan buku kerja Excel."
        case .pdf: "Berkas itu PDF, bukan buku kerja Excel."
        case .text: "Berkas itu teks, bukan buku kerja Excel."
        case .unknown: "Berkas itu bukan buku kerja Excel."
        }
    }
}

extension WorkbookError.Quantity {
    fileprivate func words(_ limit: Int) -> String {
        switch self {
        case .fileBytes, .partBytes, .totalBytes: "isinya lebih dari \(limit >> 20) MB"
        case .rows: "lebih dari \(limit) baris"
        case .columns: "lebih dari \(limit) kolom"
        case .cells: "lebih dari \(limit) sel"
        case .sheets: "lebih dari \(limit) lembar"
        case .merges: "lebih dari \(limit) sel gabungan"
        case .textLength: "ada sel dengan teks lebih dari \(limit) bita"
        case .parts, .nameLength, .depth, .attributes: "susunan di dalamnya melebihi batas"
        }
    }
}
