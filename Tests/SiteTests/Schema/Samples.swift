import Database
import Kinerja
import Records

// A sample of each type that a statement takes, for `StatementInventory`.

extension ColumnValue {
    static var sample: Self { placeholder }
}

extension String {
    /// Text, and JSON where the column is of that type.
    static var sample: String { "{}" }
}

extension Array {
    static var sample: [Element] { [] }
}

extension AuditFilter {
    static var sample: AuditFilter { AuditFilter(mulai: .sample, sampai: .sample) }
}

extension CaraUkur.Kolom {
    static var sample: CaraUkur.Kolom {
        CaraUkur.Kolom(
            arah: "", rumus: "", agregasi: "", agregasiTahun: "", isian: "", batas: 100, desimal: 2, skala: "",
            predikat: "")
    }
}

extension Decimal64 {
    static var sample: Decimal64 { Decimal64(1) }
}

extension IsianRealisasi {
    static var sample: IsianRealisasi { IsianRealisasi() }
}

extension TargetArrays {
    static var sample: TargetArrays { TargetArrays() }
}

extension Keputusan {
    static var sample: Keputusan { Keputusan(nomor: "1", tanggal: .sample) }
}

extension NoticeMessage {
    static var sample: NoticeMessage {
        let actor = Actor(akun: .sample, nama: "", peran: [], perangkatDaerah: nil, pegawai: nil, pemegang: [])
        return NoticeMessage(document: .sample, judul: "", alamat: "/", pelaku: actor, waktu: .sample)
    }
}

extension StageSigner {
    static var sample: StageSigner { StageSigner(penempatan: .sample, akun: .sample, sertifikat: .sample) }
}

extension AnggaranArrays {
    static var sample: AnggaranArrays {
        var lines = AnggaranArrays()
        lines.append(1, kode: "1.02.02", uraian: "Program", mentah: "1.000")
        return lines
    }
}
