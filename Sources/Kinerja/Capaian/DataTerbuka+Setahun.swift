extension DataTerbuka {
    /// The file of a year: `/2026/indikator.json`.
    public struct Setahun: CanonicalText, Sendable, Equatable {
        public var tahun: Int
        public var kabupaten: String
        public var indikator: [DataTerbuka]

        public init(tahun: Int, kabupaten: String, indikator: [DataTerbuka]) {
            self.tahun = tahun
            self.kabupaten = kabupaten
            self.indikator = indikator
        }
    }
}
