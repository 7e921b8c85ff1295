extension Naskah {
    /// What a revision begins with: every row under its own key, so that it is known again in a difference; the amounts
    /// as those before the change; and the reason. It has no date yet.
    public func revised(_ alasan: AlasanPerubahan, uraian: String, of kind: DocumentKind) -> Naskah {
        var next = self
        next.tanggal = ""
        next.fill("alasan", with: alasan.rawValue)
        next.fill("uraianAlasan", with: uraian)
        for table in kind.tabel {
            guard let (before, amount) = table.amended else { continue }
            next.set(table.id, next[table.id].map { $0.with(before, $0[amount]) })
        }
        return next
    }

    /// The same content as that of an original: without a reason, and without amounts before a change.
    func withoutRevision(of kind: DocumentKind) -> Naskah {
        var original = self
        for field in AlasanPerubahan.isian { original.fill(field.id, with: "") }
        for table in kind.tabel {
            guard let before = table.amended?.before else { continue }
            original.set(table.id, self[table.id].map { $0.with(before, "") }.filter { !$0.isBlank })
        }
        return original
    }

    /// The reason in one sentence, "Perubahan karena ...: ..."; `nil` without one.
    var alasanPerubahan: String? {
        guard let alasan = isian["alasan"].flatMap(AlasanPerubahan.init) else { return nil }
        let ground = "Perubahan karena \(alasan.bunyi)"
        return isian["uraianAlasan"].map { "\(ground): \($0)" } ?? ground
    }
}

extension Baris {
    fileprivate func with(_ column: ColumnKey, _ text: String) -> Baris {
        var row = self
        row[column] = text
        return row
    }
}
