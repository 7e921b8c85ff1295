// The archive of papers that were signed elsewhere.
extension Routes {
    static let archive: [Route] = [
        Route(.get, "/arsip", SignedIn.self, ArsipRoutes.list),
        Route(.post, "/arsip", SignedIn.self, body: ArsipRoutes.bodyLimit, ArsipRoutes.keep),
        Route(.get, "/arsip/{nomor}", SignedIn.self, ArsipRoutes.page),
        Route(.get, "/arsip/{nomor}.pdf", SignedIn.self, ArsipRoutes.file),
        Route(
            .post, "/arsip/{nomor}/terbit", Administrator.self, body: ArsipRoutes.bodyLimit, ArsipRoutes.publish),
        Route(.post, "/arsip/{nomor}/tarik", Administrator.self, ArsipRoutes.withdraw),
        Route(.post, "/arsip/{nomor}/hapus", SignedIn.self, ArsipRoutes.delete),
    ]
}
