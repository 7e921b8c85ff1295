import Database
import Deeds
import Kinerja
import Records

struct JabatanRegister: Register {
    static let words = RegisterWords(
        path: "jabatan", title: "Jabatan", noun: "jabatan", meaning: "Jabatan dan atasan langsungnya.",
        intro: """
            Dokumen dibuat untuk jabatan, siapa pun pemegangnya. Pemegang jabatan berjanji kepada pemegang jabatan \
            atasan langsungnya.
            """,
        columns: ["Nama", "Eselon", "Perangkat daerah", "Atasan langsung", "Alamat"])

    let entries: [JabatanRow]
    private let units: [PerangkatDaerah]
    private let unitByID: [ID<PerangkatDaerah>: PerangkatDaerah]
    private let jabatanByID: [ID<Jabatan>: Jabatan]

    init(_ tx: borrowing Reading, _ clerk: Clerk) throws {
        let (jabatan, units) = try tx.fetch(Query.allJabatan, Query.allPerangkatDaerah)
        entries = jabatan
        self.units = units.map(\.perangkatDaerah)
        unitByID = units.reduce(into: [:]) { $0[$1.perangkatDaerah.id] = $1.perangkatDaerah }
        jabatanByID = jabatan.reduce(into: [:]) { $0[$1.jabatan.id] = $1.jabatan }
    }

    func key(of entry: JabatanRow) -> String { entry.jabatan.slug }
    func name(of entry: JabatanRow) -> String { entry.jabatan.nama }

    func cells(of entry: JabatanRow) -> [String] {
        [
            entry.jabatan.nama, entry.eselon, unit(of: entry)?.nama ?? "", atasan(of: entry)?.nama ?? "",
            entry.jabatan.slug,
        ]
    }

    func controls(for entry: JabatanRow?) -> [Field] {
        let address: Field = .optional(
            "alamat", "Alamat di situs",
            hint: """
                Untuk kepala perangkat daerah sama dengan alamat perangkat daerahnya, misalnya dpmd. Bila kosong, \
                dibuat \
                dari nama. Setelah tersimpan tidak dapat diubah.
                """)
        return [
            Field(
                name: "nama", label: "Nama",
                hint: "Seperti dicetak, misalnya Kepala Dinas Pemberdayaan Masyarakat dan Desa."),
            .optional("eselon", "Eselon", hint: "Misalnya II.b."),
            .choice(
                "perangkat-daerah", "Perangkat daerah", none: "Tidak di dalam perangkat daerah", isRequired: false,
                units.map(\.option)),
            .choice(
                "atasan", "Atasan langsung",
                hint: "Pihak kedua pada dokumen jabatan ini. Bupati tidak mempunyai atasan langsung.",
                none: "Tidak ada", isRequired: false,
                entries.map { Field.Option(value: $0.jabatan.slug, text: $0.jabatan.nama) }),
        ] + (entry == nil ? [address] : [])
    }

    func fixed(of entry: JabatanRow) -> [Term] { [Term("Alamat di situs", entry.jabatan.slug)] }

    func typed(of entry: JabatanRow) -> Typed {
        [
            "nama": entry.jabatan.nama, "eselon": entry.eselon, "perangkat-daerah": unit(of: entry)?.slug ?? "",
            "atasan": atasan(of: entry)?.slug ?? "",
        ]
    }

    func completed(_ typed: Typed) -> Typed {
        var completed: Typed = typed
        if typed["alamat"].isEmpty { completed["alamat"] = Slug.made(of: typed["nama"]) }
        return completed
    }

    func problems(_ typed: Typed, over entry: JabatanRow?) -> [Problem] {
        guard let entry, let atasan = atasan(typed) else { return [] }
        // PostgreSQL refuses an office that is its own atasan; a longer circle it cannot see.
        guard atasan.id != entry.jabatan.id, entries.map(\.jabatan).isSubordinate(atasan, to: entry.jabatan) else {
            return []
        }
        let words = "\(atasan.nama) adalah bawahan jabatan ini, jadi tidak dapat menjadi atasan langsungnya."
        return [Problem(message: words, field: "atasan")]
    }

    func added(_ typed: Typed) -> RegisterEntry {
        .newJabatan(
            slug: typed["alamat"], nama: typed["nama"], eselon: typed["eselon"], perangkatDaerah: unit(typed)?.id,
            atasan: atasan(typed)?.id)
    }

    func changed(_ entry: JabatanRow, _ typed: Typed) -> RegisterEntry {
        .jabatan(
            entry.jabatan.id, nama: typed["nama"], eselon: typed["eselon"], perangkatDaerah: unit(typed)?.id,
            atasan: atasan(typed)?.id)
    }

    func subject(ofNew id: Int64?, _ typed: Typed) -> String { typed["alamat"] }

    private func unit(of entry: JabatanRow) -> PerangkatDaerah? {
        entry.jabatan.perangkatDaerah.flatMap { unitByID[$0] }
    }

    private func atasan(of entry: JabatanRow) -> Jabatan? { entry.jabatan.atasan.flatMap { jabatanByID[$0] } }

    private func unit(_ typed: Typed) -> PerangkatDaerah? { units.first { $0.slug == typed["perangkat-daerah"] } }

    private func atasan(_ typed: Typed) -> Jabatan? {
        entries.first { $0.jabatan.slug == typed["atasan"] }?.jabatan
    }
}

extension PerangkatDaerah {
    var option: Field.Option { Field.Option(value: slug, text: nama) }
}
