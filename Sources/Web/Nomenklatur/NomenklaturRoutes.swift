import Database
import HTTP
import Kinerja
import Records

/// The nomenclature of a kabupaten: its versions, the codes of a year, and the import of another version.
enum NomenklaturRoutes {
    static func page(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try NomenklaturVisit(administrator, exchange).show()
    }

    /// What a pasted list holds.
    static func check(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try NomenklaturVisit(administrator, exchange).preview(NomenklaturForm(exchange.form()))
    }

    static func keep(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try NomenklaturVisit(administrator, exchange).keep(NomenklaturForm(exchange.form()))
    }

    static let words = RegisterWords(
        path: "nomenklatur", title: "Nomenklatur", noun: "nomenklatur",
        meaning: "Kode dan nama urusan, program, kegiatan, dan sub kegiatan, menurut tahunnya.",
        intro: """
            Daftar kode dan nama menurut Permendagri 90/2019 dan perubahannya. Kode yang ditulis pada naskah mengisi \
            namanya \
            sendiri, dan nama yang berbeda dari kodenya menjadi catatan pemeriksa.
            """,
        columns: ["Kode", "Tingkat", "Nama"])
}
