import Database
import Deeds
import Kinerja
import Records

struct PegawaiRegister: Register {
    static let words = RegisterWords(
        path: "pegawai", title: "Pegawai", noun: "pegawai", meaning: "Nama dengan gelar, NIP, pangkat.",
        intro:
            """
            Pejabat dan pegawai yang memegang jabatan. Dokumen yang sudah ditandatangani tetap memuat nama \
            seperti saat ditandatangani.
            """,
        columns: ["Nama", "NIP", "Pangkat"])

    let entries: [PegawaiRow]

    init(_ tx: borrowing Reading, _ clerk: Clerk) throws {
        entries = try tx.all(.allPegawai)
    }

    func key(of entry: PegawaiRow) -> String { String(entry.id.rawValue) }
    func name(of entry: PegawaiRow) -> String { entry.nama }

    func cells(of entry: PegawaiRow) -> [String] {
        [entry.nama, entry.nip.map(Pegawai.masked) ?? "", entry.pangkat]
    }

    func controls(for entry: PegawaiRow?) -> [Field] {
        [
            Field(name: "nama", label: "Nama dengan gelar", hint: "Seperti dicetak, misalnya I Wayan Sudarma, S.STP."),
            .optional(
                "nip", "NIP",
                hint: "18 angka; spasi tidak mengapa. Kosongkan untuk yang tidak ber-NIP, misalnya bupati."),
            .optional("pangkat", "Pangkat", hint: "Misalnya Pembina Utama Muda."),
        ]
    }

    func typed(of entry: PegawaiRow) -> Typed {
        ["nama": entry.nama, "nip": entry.nip ?? "", "pangkat": entry.pangkat]
    }

    func completed(_ typed: Typed) -> Typed {
        var completed: Typed = typed
        completed["nip"] = typed["nip"].filter { $0 != " " }
        return completed
    }

    func added(_ typed: Typed) -> RegisterEntry {
        .newPegawai(nama: typed["nama"], nip: nip(typed), pangkat: typed["pangkat"])
    }

    func changed(_ entry: PegawaiRow, _ typed: Typed) -> RegisterEntry {
        .pegawai(entry.id, nama: typed["nama"], nip: nip(typed), pangkat: typed["pangkat"])
    }

    func subject(ofNew id: Int64?, _ typed: Typed) -> String { subject(id, typed["nama"]) }

    func subject(of entry: PegawaiRow) -> String { subject(entry.id.rawValue, entry.nama) }

    /// The audit chain is kept for ever and shown to auditors: it never holds a whole NIP.
    func recorded(_ value: String, of control: Field) -> String {
        control.name == "nip" ? Pegawai.masked(nip: value) : value
    }

    /// Two officials may have the same name.
    private func subject(_ id: Int64?, _ nama: String) -> String { "\(id.map { "\($0) " } ?? "")\(nama)" }

    private func nip(_ typed: Typed) -> String? { typed["nip"].isEmpty ? nil : typed["nip"] }
}

extension PegawaiRow {
    /// The last digits of the NIP tell two officials of the same name apart.
    var option: Field.Option {
        Field.Option(value: String(id.rawValue), text: nip.map { "\(nama) (NIP … \($0.suffix(4)))" } ?? nama)
    }
}
