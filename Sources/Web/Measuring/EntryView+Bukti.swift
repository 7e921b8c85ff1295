import Deeds
import Kinerja
import Records

extension EntryView {
    /// Where the files of an indikator stand on the page.
    static func evidenceKey(_ indikator: ID<IndikatorKinerja>) -> String { "bukti-\(indikator.rawValue)" }

    func evidence(_ indikator: MeasuredIndikator) -> EntryPage.Bukti {
        let key = EntryView.evidenceKey(indikator.id)
        let files = visit.evidence.filter { $0.indikator == indikator.id }
        let isReporter = visit.isReporter(indikator)
        let canAttach = allows(.attach, indikator, nil)
        return EntryPage.Bukti(
            key: key, indikator: String(indikator.id.rawValue), nama: indikator.nama,
            files: files.map { file($0.row, indikator) }, canAttach: canAttach,
            refusal: problems.first { $0.field == key }?.message,
            note: isReporter && !canAttach ? BuktiRefusal.submitted.sentence : nil)
    }

    /// "2 berkas", leading to them.
    func evidenceLink(_ indikator: MeasuredIndikator) -> Link {
        let count = visit.evidence.count { $0.indikator == indikator.id }
        return Link(count == 0 ? "belum ada" : "\(count) berkas", "#\(EntryView.evidenceKey(indikator.id))")
    }

    private func file(_ row: BuktiRow, _ indikator: MeasuredIndikator) -> BuktiFile {
        let address = "\(visit.address.work)/bukti/\(row.id.rawValue)"
        return BuktiFile(
            row, address: address, zone: visit.desk.tenant.settings.zona,
            canDetach: allows(.detach, indikator, row), canPublish: allows(.publish, indikator, row),
            canWithdraw: allows(.withdraw, indikator, row))
    }

    private func allows(_ deed: BuktiDeed, _ indikator: MeasuredIndikator, _ row: BuktiRow?) -> Bool {
        guard let rules = visit.rules(indikator) else { return false }
        let state = indikator.evidenceState(row, visit.address.periode)
        return rules.allows(deed, state, to: visit.desk.actor, on: visit.desk.today)
    }
}

/// One file of evidence as a page lists it.
struct BuktiFile {
    let link: Link
    /// "PDF, 1,2 MB, Citra Contoh, 3 Maret 2026 pukul 09.14"
    let about: String
    let address: String
    let state: StatusTag
    /// Where citizens get it.
    let open: Link?
    /// Attached since the last verdict.
    var isNew = false
    var canDetach = false
    var canPublish = false
    var canWithdraw = false

    init(link: Link, about: String, address: String, isPublished: Bool, open: Link?) {
        (self.link, self.about, self.address, self.open) = (link, about, address, open)
        state = isPublished ? StatusTag("Terbit", .good) : StatusTag("Tidak terbit", .quiet)
    }

    init(
        _ row: BuktiRow, address: String, zone: TimeZoneID, since: Instant? = nil, canDetach: Bool = false,
        canPublish: Bool = false,
        canWithdraw: Bool = false
    ) {
        let about = "\(row.jenis.words), \(ArsipWords.size(row.ukuran)), \(row.oleh), \(row.waktu.indonesian(in: zone))"
        let isPublished = row.diterbitkan != nil
        self.init(
            link: Link(row.nama, address), about: about, address: address, isPublished: isPublished,
            open: isPublished ? Link("Yang dilihat publik", "/bukti/\(row.id.rawValue)") : nil)
        isNew = since.map { $0 < row.waktu } ?? false
        (self.canDetach, self.canPublish, self.canWithdraw) = (canDetach, canPublish, canWithdraw)
    }
}
