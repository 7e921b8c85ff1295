import Database
import Kinerja
import Records

/// What came into force, as far as its projection needs it.
struct ProjectedDocument {
    let snapshot: ID<FrozenSnapshot>
    let document: ID<Document>
    let jenis: String
    let tahun: Int
    let revisi: Int
    let jabatan: Jabatan
    /// Of the office's perangkat daerah.
    let kepala: ID<Jabatan>?
    let mulai: CalendarDate
}

/// Makes the promises of a text that came into force to rows: its indikator, known or new, and their targets. Whoever
/// calls it holds the audit chain, so that two texts of one office come one after the other.
enum Projecting {
    static func project(_ tx: borrowing Transaction, _ document: ProjectedDocument, _ text: Snapshot) throws {
        let umum = Keterbukaan.isOpen(document.jabatan, head: document.kepala)
        try tx.execute(
            .insertProyeksi(
                snapshot: document.snapshot, document: document.document, jabatan: document.jabatan.id,
                jenis: document.jenis, tahun: document.tahun, revisi: document.revisi, mulai: document.mulai,
                umum: umum))
        let lines = text.janji
        guard !lines.isEmpty else { return }
        let (rows, before) = try tx.reading.fetch(
            .indikatorOf(jabatan: document.jabatan.id),
            .linesOfRevisions(jenis: document.jenis, tahun: document.tahun, jabatan: document.jabatan.id))
        var register = IndikatorRegister(rows, before, of: document.jabatan.id, umum: umum)
        let repeated = lines.repeated
        var targets = TargetArrays()
        for (index, line) in lines.enumerated() {
            targets.append(line, of: try register.indikator(tx, line, repeated: repeated.contains(index)))
        }
        try tx.execute(.insertTargets(snapshot: document.snapshot, umum: umum, targets))
    }

    /// Projects what is in force and was signed before there were projections, or without them.
    /// - Returns: how many texts.
    @discardableResult
    static func catchUp(_ tx: borrowing Transaction, _ tenant: Tenant, request: String) throws -> Int {
        _ = try tx.first(.lockAudit)
        let rows = try tx.all(.unprojected)
        for row in rows {
            let jabatan = Jabatan(
                id: row.jabatan, slug: "", nama: "", perangkatDaerah: row.perangkatDaerah, atasan: row.atasan)
            let document = ProjectedDocument(
                snapshot: row.snapshot, document: row.document, jenis: row.jenis, tahun: row.tahun, revisi: row.revisi,
                jabatan: jabatan, kepala: row.kepala, mulai: row.waktu.date(in: tenant.settings.zona))
            try project(tx, document, Snapshot(text: row.isi))
        }
        guard !rows.isEmpty else { return 0 }
        _ = try Audit.append(
            tx, by: .nobody(in: tenant, request: request), "proyeksi", objek: "janji",
            rincian: ["jumlah": String(rows.count)])
        return rows.count
    }
}

/// The indikator of one office while the lines of a text are told apart.
private struct IndikatorRegister {
    private let jabatan: ID<Jabatan>
    private let umum: Bool
    private var known: [IndikatorKinerja]
    private var slugs: Set<String>
    /// By the row of the same document's earlier revisions: a row keeps its key.
    private let lines: [String: ID<IndikatorKinerja>]
    /// Those that repeated lines of this text are about: no other line of it is about them too.
    private var taken: Set<ID<IndikatorKinerja>> = []

    init(_ rows: [IndikatorRow], _ before: [LineOfDocumentRow], of jabatan: ID<Jabatan>, umum: Bool) {
        (self.jabatan, self.umum) = (jabatan, umum)
        known = rows.map(\.indikator)
        slugs = Set(rows.map(\.slug))
        lines = Dictionary(before.map { (IndikatorRegister.place($0.tabel, $0.baris, $0.nama), $0.indikator) }) { $1 }
    }

    mutating func indikator(
        _ tx: borrowing Transaction, _ line: JanjiIndikator, repeated: Bool
    ) throws -> ID<IndikatorKinerja> {
        let found = lines[IndikatorRegister.place(line.tabel, line.baris, line.indikator)].map { Pengenalan.known($0) }
        let indikator: ID<IndikatorKinerja>
        switch found ?? known.match(line.kunci, repeated: repeated) {
        case .known(let same) where !taken.contains(same): indikator = same
        case .known, .doubtful: indikator = try add(tx, line, ragu: true)
        case .new: indikator = try add(tx, line, ragu: false)
        }
        if repeated { taken.insert(indikator) }
        return indikator
    }

    private mutating func add(
        _ tx: borrowing Transaction, _ line: JanjiIndikator, ragu: Bool
    ) throws -> ID<IndikatorKinerja> {
        let slug = Slug.made(of: line.indikator, besides: slugs, otherwise: "indikator")
        let insert = Change.insertIndikator(
            jabatan: jabatan, slug: slug, nama: line.indikator, satuan: line.satuan, sasaran: line.sasaran, ragu: ragu,
            umum: umum)
        guard let id = try tx.first(insert)?.id else { throw Refusal.notFound }
        slugs.insert(slug)
        known.append(IndikatorKinerja(id: id, kunci: line.kunci))
        return id
    }

    private static func place(_ tabel: String, _ baris: String, _ nama: String) -> String {
        "\(tabel)\u{1f}\(baris)\u{1f}\(nama)"
    }
}
