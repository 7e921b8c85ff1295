import Kinerja

/// What somebody else saved while this person typed, for the panel above the grid.
struct GridConflict {
    let merge: Merge
    let author: String
    let versi: Int
    let kind: DocumentKind

    init(_ merge: Merge, author: String, versi: Int, kind: DocumentKind) {
        self.merge = merge
        self.author = author
        self.versi = versi
        self.kind = kind
    }

    var panel: GridPage.Conflict {
        GridPage.Conflict(
            sentence:
                "Sementara Anda mengetik, \(author) menyimpan versi \(versi). Perubahan itu sudah digabung di bawah.",
            lines: merge.theirs.map(line))
    }

    private func line(_ change: TheirChange) -> GridPage.Conflict.Line {
        let rows = merge.naskah[change.table]
        let row = rows.firstIndex { $0.kunci == change.row }.map { "Baris \($0 + 1)" } ?? "Satu baris"
        let table = kind.table(change.table)
        switch change.jenis {
        case .sel(let column, _, let ke, let mine):
            let heading = table?.column(ColumnKey(rawValue: column))?.judul ?? column
            return GridPage.Conflict.Line(
                place: "\(table?.nama ?? "Identitas"), \(row), \(heading)", theirs: ke.isEmpty ? "(dikosongkan)" : ke,
                yours: mine ?? "(tidak Anda ubah, perubahan itu sudah digabung)", address: "#\(change.row).\(column)")
        case .ditambah: return whole(change, table, row, "baris ditambahkan", "(sudah digabung)")
        case .dihapus: return whole(change, table, row, "baris dihapus", "(sudah digabung)")
        case .dipertahankan: return whole(change, table, row, "satu menghapus, satu mengubah", "baris dipertahankan")
        case .diurutkan:
            return whole(change, table, "Urutan baris", "diubah", "(urutan Anda dipakai bila Anda juga memindah)")
        }
    }

    private func whole(_ change: TheirChange, _ table: TableSpec?, _ row: String, _ theirs: String, _ yours: String)
        -> GridPage.Conflict.Line
    {
        let column = table?.kolom.first?.id.rawValue ?? ""
        return GridPage.Conflict.Line(
            place: "\(table?.nama ?? ""), \(row)", theirs: theirs, yours: yours, address: "#\(change.row).\(column)")
    }
}
