extension Routes {
    /// What a kabupaten decides for itself.
    static let settings: [Route] = [
        Route(.get, "/atur/pengaturan/profil", Administrator.self, SettingsRoutes<ProfilePart>.page),
        Route(.post, "/atur/pengaturan/profil", Administrator.self, SettingsRoutes<ProfilePart>.save),
        Route(.get, "/atur/pengaturan/kop", Administrator.self, SettingsRoutes<LetterheadPart>.page),
        Route(.post, "/atur/pengaturan/kop", Administrator.self, SettingsRoutes<LetterheadPart>.save),
        Route(.post, "/atur/pengaturan/lambang", Administrator.self, LambangRoutes.upload),
        Route(.post, "/atur/pengaturan/lambang/lepas", Administrator.self, LambangRoutes.remove),
        Route(.get, "/atur/pengaturan/pernyataan", Administrator.self, SettingsRoutes<StatementPart>.page),
        Route(.post, "/atur/pengaturan/pernyataan", Administrator.self, SettingsRoutes<StatementPart>.save),
        Route(.post, "/atur/pengaturan/pernyataan/baku", Administrator.self, StatementRoutes.restoreStatutory),
        Route(.post, "/atur/pengaturan/pernyataan/pratinjau", Administrator.self, StatementRoutes.preview),
        Route(.post, "/atur/pengaturan/pernyataan/untuk", Administrator.self, StatementRoutes.choose),
        Route(.get, "/atur/pengaturan/pernyataan/untuk/{kunci}", Administrator.self, StatementRoutes.page),
        Route(.post, "/atur/pengaturan/pernyataan/untuk/{kunci}", Administrator.self, StatementRoutes.save),
        Route(
            .post, "/atur/pengaturan/pernyataan/untuk/{kunci}/pratinjau", Administrator.self,
            StatementRoutes.previewOwn),
        Route(.post, "/atur/pengaturan/pernyataan/untuk/{kunci}/hapus", Administrator.self, StatementRoutes.remove),
        Route(.get, "/atur/pengaturan/pernyataan/{versi}", Administrator.self, StatementRoutes.version),
        Route(
            .post, "/atur/pengaturan/pernyataan/{versi}/pulihkan", Administrator.self, StatementRoutes.restoreVersion),
        Route(.get, "/atur/pengaturan/formulir", Administrator.self, FormRoutes.list),
        Route(.post, "/atur/pengaturan/formulir/bagian", Administrator.self, SectionRoutes.choose),
        Route(.get, "/atur/pengaturan/formulir/bagian/{kunci}", Administrator.self, SectionRoutes.page),
        Route(.post, "/atur/pengaturan/formulir/bagian/{kunci}", Administrator.self, SectionRoutes.save),
        Route(.post, "/atur/pengaturan/formulir/bagian/{kunci}/baku", Administrator.self, SectionRoutes.reset),
        Route(.post, "/atur/pengaturan/formulir/bagian/{kunci}/tambah", Administrator.self, SectionRoutes.add),
        Route(
            .post, "/atur/pengaturan/formulir/bagian/{kunci}/{bagian}/naik", Administrator.self, SectionRoutes.moveUp),
        Route(
            .post, "/atur/pengaturan/formulir/bagian/{kunci}/{bagian}/turun", Administrator.self,
            SectionRoutes.moveDown),
        Route(.post, "/atur/pengaturan/formulir/ragam", Administrator.self, RagamRoutes.begin),
        Route(.get, "/atur/pengaturan/formulir/ragam/{kunci}", Administrator.self, RagamRoutes.page),
        Route(.post, "/atur/pengaturan/formulir/ragam/{kunci}", Administrator.self, RagamRoutes.save),
        Route(.post, "/atur/pengaturan/formulir/ragam/{kunci}/bawaan", Administrator.self, RagamRoutes.makeUsual),
        Route(.post, "/atur/pengaturan/formulir/ragam/{kunci}/hapus", Administrator.self, RagamRoutes.remove),
        Route(.get, "/atur/pengaturan/formulir/{tabel}", Administrator.self, FormRoutes.page),
        Route(.post, "/atur/pengaturan/formulir/{tabel}", Administrator.self, FormRoutes.save),
        Route(.post, "/atur/pengaturan/formulir/{tabel}/pratinjau", Administrator.self, FormRoutes.preview),
        Route(.post, "/atur/pengaturan/formulir/{tabel}/kolom", Administrator.self, FormRoutes.addColumn),
        Route(.post, "/atur/pengaturan/formulir/{tabel}/kolom/{kolom}/naik", Administrator.self, FormRoutes.moveUp),
        Route(.post, "/atur/pengaturan/formulir/{tabel}/kolom/{kolom}/turun", Administrator.self, FormRoutes.moveDown),
        Route(.post, "/atur/pengaturan/formulir/{tabel}/baku", Administrator.self, FormRoutes.reset),
        Route(.get, "/atur/judul-tempelan", Administrator.self, HeadingsRoutes.page),
        Route(.post, "/atur/judul-tempelan/lupakan", Administrator.self, HeadingsRoutes.forget),
        Route(.get, "/atur/pengaturan/dpa", Administrator.self, SettingsRoutes<BudgetPart>.page),
        Route(.post, "/atur/pengaturan/dpa", Administrator.self, SettingsRoutes<BudgetPart>.save),
        Route(.get, "/atur/pengaturan/penandatangan", Administrator.self, SettingsRoutes<SignerPart>.page),
        Route(.post, "/atur/pengaturan/penandatangan", StepUpAdministrator.self) {
            try SettingsRoutes<SignerPart>.save($0.administrator, $1)
        },
        Route(.post, "/atur/pengaturan/penandatangan/uji", Administrator.self, SignerRoutes.test),
        Route(.get, "/atur/pengaturan/verifikasi", Administrator.self, SettingsRoutes<VerificationPart>.page),
        Route(.post, "/atur/pengaturan/verifikasi", StepUpAdministrator.self) {
            try SettingsRoutes<VerificationPart>.save($0.administrator, $1)
        },
        Route(.get, "/atur/pengaturan/keamanan", Administrator.self, SettingsRoutes<SecurityPart>.page),
        Route(.post, "/atur/pengaturan/keamanan", StepUpAdministrator.self, SecurityRoutes.save),
    ]
}
