extension Routes {
    /// What became of promises, for everybody.
    static let results: [Route] = [
        Route(.get, "/indikator/{pemilik}/{slug}", Anyone.self, IndikatorRoutes.page),
        Route(.get, "/{tahun}/indikator.json", Anyone.self, OpenDataRoutes.json),
        Route(.get, "/{tahun}/indikator.csv", Anyone.self, OpenDataRoutes.csv),
        Route(.get, "/data", Anyone.self, OpenDataRoutes.page),
    ]
}
