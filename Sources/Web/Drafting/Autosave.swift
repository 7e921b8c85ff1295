import Database
import Deeds
import HTTP
import Kinerja

/// A save that the editor makes while somebody types. It is one like any other: a version with its author, merged with
/// what others saved. Its answer is a few words for the page that is open, never a page.
struct Autosave {
    let draft: Draft
    let table: TableSpec
    let signedIn: SignedIn

    /// Names the saves of a run in the history, where they stand as one (`versionsOf`).
    static func words(_ table: TableSpec) -> String { "\(table.nama): otomatis" }

    func answer(_ typed: GridForm, _ exchange: Exchange) throws -> Response {
        do {
            let words = Autosave.words(table)
            return try told(
                draft.desk.save(draft.address, base: typed.versi, uraianVersi: words) { naskah in
                    naskah.replace(table.id, with: typed.rows.applied(to: naskah[table.id]))
                })
        } catch let refusal as Refusal {
            return try SheetAnswer(versi: typed.versi, keadaan: refusal.sentence, muat: false).response(.conflict)
        }
    }

    private func told(_ outcome: Desk.SaveOutcome) throws -> Response {
        let time = signedIn.now.time(in: draft.desk.tenant.settings.zona).indonesian
        switch outcome {
        case .unchanged(let versi):
            return try SheetAnswer(versi: versi, keadaan: "Tersimpan pukul \(time)", muat: false).response()
        case .saved(let versi, let theirs):
            let words = theirs.isEmpty ? "" : ", digabung dengan perubahan orang lain"
            return try SheetAnswer(versi: versi, keadaan: "Tersimpan pukul \(time)\(words)", muat: !theirs.isEmpty)
                .response()
        case .conflict(_, let versi, let author):
            let words = "\(author) mengubah sel yang sama. Ketikan Anda belum disimpan."
            return try SheetAnswer(versi: versi, keadaan: words, muat: false).response(.conflict)
        }
    }
}
