import Deeds
import Kinerja
import Records

/// The audit chain, newest first, as an auditor asked for it.
struct AuditListPage: Page {
    let chrome: Chrome
    let problems: [Problem]
    let fields: [Field]
    var rows: [Row]
    let empty: EmptyState
    /// The same filter, further back.
    var older: Link?
    /// What was found as files: a workbook of this filter, and the whole ledger.
    let files: [Link]
    let evidence: Link

    struct Row {
        let number: String
        let address: String
        let time: String
        let label: String
        let sentence: String
    }
}

extension AuditListPage {
    init(chrome: Chrome, query: AuditQuery, found: [AuditedDeed], rows: Int, zone: TimeZoneID) {
        let path = "/pengawasan/jejak"
        let shown = found.prefix(rows)
        self.init(
            chrome: chrome, problems: query.problems, fields: AuditListPage.fields(query),
            rows: shown.map { deed in
                Row(
                    number: String(deed.link.urutan), address: "\(path)/\(deed.link.urutan)",
                    time: deed.link.waktu.indonesian(in: zone),
                    label: AuditDeed.named(deed.link.perbuatan).label, sentence: AuditDeed.sentence(of: deed))
            },
            empty: EmptyState(
                what: query.isEmpty ? "Belum ada perbuatan yang dicatat." : "Tidak ada perbuatan yang cocok.",
                who: query.isEmpty
                    ? "Perbuatan pertama muncul di sini." : "Kurangi saringannya, atau kosongkan semuanya."),
            older: found.count > rows
                ? shown.last.map { Link("Lebih lama", query.address(path, sebelum: $0.link.urutan)) } : nil,
            files: [
                Link("Unduh hasil saringan (Excel)", query.address("\(path).xlsx")),
                Link("Unduh seluruh jejak (JSON)", "\(path).jsonl"),
                Link("Sidik harian yang diumumkan", "/jejak"),
            ],
            evidence: Link("Paket bukti", "/pengawasan/bukti"))
    }

    static func fields(_ query: AuditQuery) -> [Field] {
        let deeds: [Field.Option] =
            [Field.Option(value: "", text: "Semua perbuatan", isSelected: query.perbuatan.isEmpty)]
            + AuditDeed.all.map { Field.Option(value: $0.name, text: $0.label, isSelected: $0.name == query.perbuatan) }
        var fields: [Field] = [
            Field(
                name: "pelaku", label: "Pelaku", hint: "Sebagian dari namanya.", value: query.pelaku, isRequired: false,
                hasSubstitute: true),
            Field(
                name: "dokumen", label: "Dokumen atau objek", hint: "Kode dokumen, atau nama yang dicatat.",
                value: query.dokumen, isRequired: false,
                hasSubstitute: true),
            .choice("perbuatan", "Perbuatan", deeds), .date("dari", "Dari tanggal", value: query.dari),
            .date("hingga", "Sampai tanggal", value: query.hingga),
        ]
        for index in fields.indices {
            fields[index].isRequired = false
            fields[index].hasSubstitute = true
            fields[index].error = query.problems.first { $0.field == fields[index].name }?.message
        }
        return fields
    }
}
