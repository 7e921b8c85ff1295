import Database
import Kinerja
import Penanda
import Records

/// Who signs, as persons. Their NIP is complete on the signed document and on no web page (UU 27/2022).
package struct Officials: Sendable {
    private let persons: [ID<Penempatan>: PersonRow]

    package init(_ rows: [PersonRow]) {
        persons = Dictionary(rows.map { ($0.penempatan, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package func nip(of penempatan: ID<Penempatan>?) -> String? { penempatan.flatMap { persons[$0]?.nip } }

    /// - Throws: `Refusal.notFound` where nobody holds the office.
    func signer(of proposal: Proposal, akun: ID<Akun>, nik: String?) throws -> Signer {
        guard let person = persons[proposal.office.id] else { throw Refusal.notFound }
        return Signer(
            akun: akun, pegawai: person.pegawai, nama: proposal.office.namaPegawai,
            jabatan: proposal.office.sebutanJabatan, nik: nik)
    }
}

extension Query<PersonRow> {
    /// Both parties of what is signed.
    package static func personsOf(_ proposal: Proposal) -> Self {
        personsOf(pertama: proposal.office.id, kedua: proposal.pihakKedua)
    }
}
