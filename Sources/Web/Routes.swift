/// The whole site: one line per route, with who may call it.
public enum Routes {
    /// On the host of a kabupaten.
    public static func tenant(isTest: Bool) -> [Route] {
        publication + sessions + work + oversight + administration + settings + (isTest ? test : [])
    }

    /// On the base host.
    public static func installation(isTest: Bool) -> [Route] {
        [
            Route(.get, "/", AnyoneAtAll.self, Front.national),
            Route(.get, "/sehat", AnyoneAtAll.self, Front.health),
        ] + (isTest ? test : [])
    }

    private static let publication: [Route] = [
        Route(.get, "/", Anyone.self, Publication.home),
        Route(.get, "/{tahun}", Anyone.self, Publication.yearHome),
        Route(.get, "/{tahun}/pohon-kinerja", Anyone.self, Cascade.list),
        Route(.get, "/{tahun}/pohon-kinerja/{slug}", Anyone.self, Cascade.tree),
        Route(.get, "/{tahun}/pohon-kinerja/{slug}/cetak", Anyone.self, Cascade.print),
        Route(.get, "/{tahun}/{jenis}", Anyone.self, Publication.table),
        Route(.get, "/{tahun}/{jenis}/cetak", Anyone.self, Publication.printSet),
        Route(.get, "/{tahun}/{jenis}/{slug}", Anyone.self, Publication.document),
        Route(.get, "/{tahun}/{jenis}/{slug}/cetak", Anyone.self, Publication.print),
        Route(.get, "/{tahun}/{jenis}/{slug}/{revisi}", Anyone.self, Publication.document),
        Route(.get, "/{tahun}/{jenis}/{slug}/{revisi}/cetak", Anyone.self, Publication.print),
        Route(.get, "/lambang/{berkas}", Anyone.self, LambangRoutes.file),
        Route(.get, "/{tahun}/{jenis}.pdf", Anyone.self, SetPDF.file),
        Route(.get, "/{tahun}/{jenis}/pdf", Guest.self, SetPDF.page),
        Route(.post, "/{tahun}/{jenis}/pdf", Guest.self, SetPDF.start),
        Route(.get, "/{tahun}/{jenis}/{slug}.pdf", Anyone.self, PublishedPDF.file),
        Route(.get, "/{tahun}/{jenis}/{slug}/pdf", Guest.self, PublishedPDF.page),
        Route(.post, "/{tahun}/{jenis}/{slug}/pdf", Guest.self, PublishedPDF.start),
        Route(.get, "/{tahun}/{jenis}/{slug}/{revisi}.pdf", Anyone.self, PublishedPDF.file),
        Route(.get, "/{tahun}/{jenis}/{slug}/{revisi}/pdf", Guest.self, PublishedPDF.page),
        Route(.post, "/{tahun}/{jenis}/{slug}/{revisi}/pdf", Guest.self, PublishedPDF.start),
        Route(.get, "/{tahun}/{jenis}/{slug}/{revisi}/banding", Anyone.self, Comparing.published),
        Route(.get, "/{tahun}/{jenis}/{slug}/{revisi}/matriks", Anyone.self, Comparing.publishedMatrix),
        Route(.get, "/bantuan/pemeriksa", Anyone.self, RuleHelp.page),
        Route(.get, "/{tahun}/{jenis}.xlsx", Anyone.self, YearWorkbook.file),
        Route(.get, "/{tahun}/{jenis}/{slug}.xlsx", Anyone.self, PublishedWorkbook.document),
        Route(.get, "/{tahun}/{jenis}/{slug}.csv", Anyone.self, PublishedWorkbook.values),
        Route(.get, "/{tahun}/{jenis}/{slug}/{revisi}.xlsx", Anyone.self, PublishedWorkbook.document),
        Route(.get, "/{tahun}/{jenis}/{slug}/{revisi}.csv", Anyone.self, PublishedWorkbook.values),
        Route(.get, "/sertifikat", Anyone.self, PublicCertificates.page),
        Route(.get, "/sertifikat/{generasi}.crt", Anyone.self, PublicCertificates.certificate),
        Route(.get, "/sertifikat/{generasi}.pem", Anyone.self, PublicCertificates.text),
        Route(.get, "/sertifikat/{generasi}.crl", Anyone.self, PublicCertificates.list),
        Route(.get, "/jejak", Anyone.self, AuditPublication.page),
        Route(.get, "/jejak.atom", Anyone.self, AuditPublication.feed),
        Route(.get, "/v", Anyone.self, Verification.form),
        Route(.get, "/v/berkas", Guest.self, FileVerification.form),
        Route(.post, "/v/berkas", Guest.self, body: FileVerification.bodyLimit, FileVerification.check),
        Route(.get, "/v/{kode}", Anyone.self, Verification.verdict),
        Route(.get, "/v/{kode}/naskah", Anyone.self, Publication.text),
    ]

    private static let sessions: [Route] = [
        Route(.get, "/masuk", Guest.self, SignIn.page),
        Route(.post, "/masuk", Guest.self, SignIn.enter),
        Route(.get, "/masuk/kode", Guest.self, SecondStep.page),
        Route(.post, "/masuk/kode", Guest.self, SecondStep.enter),
        Route(.get, "/masuk/tautan/{kode}", Guest.self, SignInLink.page),
        Route(.post, "/masuk/tautan/{kode}", Guest.self, SignInLink.enter),
        Route(.post, "/keluar", AccountOwner.self, SignIn.leave),
        Route(.get, "/akun", AccountOwner.self, Account.page),
        Route(.post, "/akun/sesi", StepUp.self, Account.endSession),
        Route(.post, "/akun/peramban", StepUp.self, Account.forgetBrowser),
        Route(.post, "/akun/keluar-semua", StepUp.self, Account.endAll),
        Route(.get, "/akun/bukti", AccountOwner.self, Proof.page),
        Route(.post, "/akun/bukti", AccountOwner.self, Proof.prove),
        Route(.get, "/akun/dua-langkah", AccountOwner.self, TwoFactor.page),
        Route(.post, "/akun/dua-langkah", StepUp.self, TwoFactor.begin),
        Route(.post, "/akun/dua-langkah/konfirmasi", StepUp.self, TwoFactor.confirm),
        Route(.post, "/akun/dua-langkah/lepas", AccountOwner.self, TwoFactor.turnOff),
        Route(.post, "/akun/dua-langkah/pemulihan", StepUp.self, TwoFactor.renewCodes),
        Route(.post, "/akun/tautan", StepUp.self, SignInLink.make),
        Route(.get, "/akun/kata-sandi", AccountOwner.self, Account.passwordPage),
        Route(.post, "/akun/kata-sandi", AccountOwner.self, Account.changePassword),
        Route(.get, "/akun/kunci", AccountOwner.self, KeyRoutes.page),
        Route(.post, "/akun/kunci", StepUp.self, KeyRoutes.make),
        Route(.post, "/akun/kunci/sandi", StepUp.self, KeyRoutes.change),
        Route(.post, "/akun/kunci/cabut", StepUp.self, KeyRoutes.revoke),
    ]

    private static let work: [Route] = [
        Route(.get, "/kerja", SignedIn.self, Workspace.home),
        Route(.get, "/kerja/antrean", SignedIn.self, Queue.page),
        Route(.get, "/kerja/antrean/tanda-tangan", SignedIn.self, BulkSigning.page),
        Route(.post, "/kerja/antrean/tanda-tangan", SignedIn.self, BulkSigning.sign),
        Route(.get, "/kerja/antrean/hasil", SignedIn.self, BulkSigning.resultPage),
        Route(.get, "/kerja/pemberitahuan", SignedIn.self, Notices.page),
        Route(.post, "/kerja/pemberitahuan", SignedIn.self, Notices.markRead),
        Route(.get, "/kerja/{jenis}/baru", SignedIn.self, NewDocument.page),
        Route(.post, "/kerja/{jenis}/baru", SignedIn.self, NewDocument.create),
        Route(.get, "/kerja/{jenis}/{tahun}/{slug}", SignedIn.self, Overview.page),
        Route(.get, "/kerja/{jenis}/{tahun}/{slug}/identitas", SignedIn.self, Identity.page),
        Route(.post, "/kerja/{jenis}/{tahun}/{slug}/identitas", SignedIn.self, Identity.save),
        Route(.get, "/kerja/{jenis}/{tahun}/{slug}/pratinjau", SignedIn.self, Overview.preview),
        Route(.get, "/kerja/{jenis}/{tahun}/{slug}/naskah.pdf", SignedIn.self, DraftPDF.file),
        Route(.get, "/kerja/{jenis}/{tahun}/{slug}/pdf", SignedIn.self, DraftPDF.page),
        Route(.post, "/kerja/{jenis}/{tahun}/{slug}/pdf", SignedIn.self, DraftPDF.start),
        Route(.get, "/kerja/{jenis}/{tahun}/{slug}/riwayat", SignedIn.self, Overview.history),
        Route(.post, "/kerja/{jenis}/{tahun}/{slug}/pulihkan", SignedIn.self, Overview.restore),
        Route(.get, "/kerja/{jenis}/{tahun}/{slug}/hapus", SignedIn.self, Overview.deletePage),
        Route(.post, "/kerja/{jenis}/{tahun}/{slug}/hapus", SignedIn.self, Overview.delete),
        Route(.get, "/kerja/{jenis}/{tahun}/{slug}/ajukan", SignedIn.self, Submission.page),
        Route(.post, "/kerja/{jenis}/{tahun}/{slug}/ajukan", SignedIn.self, Submission.submit),
        Route(.post, "/kerja/{jenis}/{tahun}/{slug}/tarik", SignedIn.self, Overview.withdraw),
        Route(.get, "/kerja/{jenis}/{tahun}/{slug}/tanda-tangan", SignedIn.self, Signing.page),
        Route(.post, "/kerja/{jenis}/{tahun}/{slug}/tanda-tangan", SignedIn.self, Signing.sign),
        Route(.get, "/kerja/{jenis}/{tahun}/{slug}/tanda-tangan.pdf", SignedIn.self, Signing.file),
        Route(.get, "/kerja/{jenis}/{tahun}/{slug}/kembalikan", SignedIn.self, Signing.returnPage),
        Route(.post, "/kerja/{jenis}/{tahun}/{slug}/kembalikan", SignedIn.self, Signing.sendBack),
        Route(.get, "/kerja/{jenis}/{tahun}/{slug}/perubahan", SignedIn.self, Amendment.page),
        Route(.post, "/kerja/{jenis}/{tahun}/{slug}/perubahan", SignedIn.self, Amendment.begin),
        Route(.get, "/kerja/{jenis}/{tahun}/{slug}/banding", SignedIn.self, Comparing.draft),
        Route(.get, "/kerja/{jenis}/{tahun}/{slug}/matriks", SignedIn.self, Comparing.draftMatrix),
        Route(.get, "/kerja/{jenis}/{tahun}/{slug}.xlsx", SignedIn.self, DraftWorkbook.document),
        Route(.get, "/kerja/{jenis}/{tahun}/{slug}/{bagian}.xlsx", SignedIn.self, DraftWorkbook.table),
        Route(.get, "/kerja/{jenis}/{tahun}/{slug}/{bagian}", SignedIn.self, Grid.page),
        Route(.post, "/kerja/{jenis}/{tahun}/{slug}/{bagian}", SignedIn.self, Grid.save),
        Route(.post, "/kerja/{jenis}/{tahun}/{slug}/{bagian}/otomatis", SignedIn.self, Grid.autosave),
        Route(.post, "/kerja/{jenis}/{tahun}/{slug}/{bagian}/tempel", SignedIn.self, Grid.paste),
        Route(
            .post, "/kerja/{jenis}/{tahun}/{slug}/{bagian}/berkas", SignedIn.self, body: WorkbookImport.bodyLimit,
            Grid.readFile),
        Route(.post, "/kerja/{jenis}/{tahun}/{slug}/{bagian}/baris/{baris}/naik", SignedIn.self, Grid.moveUp),
        Route(.post, "/kerja/{jenis}/{tahun}/{slug}/{bagian}/baris/{baris}/turun", SignedIn.self, Grid.moveDown),
        Route(.post, "/kerja/{jenis}/{tahun}/{slug}/{bagian}/baris/{baris}/sisip", SignedIn.self, Grid.insert),
        Route(.post, "/kerja/{jenis}/{tahun}/{slug}/{bagian}/baris/{baris}/gandakan", SignedIn.self, Grid.duplicate),
        Route(.post, "/kerja/{jenis}/{tahun}/{slug}/{bagian}/baris/{baris}/hapus", SignedIn.self, Grid.delete),
    ]

    private static let oversight: [Route] = [
        Route(.get, "/pengawasan/jejak", Inspectorate.self, AuditRoutes.list),
        Route(.get, "/pengawasan/jejak.xlsx", Inspectorate.self, AuditRoutes.workbook),
        Route(.get, "/pengawasan/jejak.jsonl", Inspectorate.self, AuditRoutes.ledger),
        Route(.get, "/pengawasan/jejak/{nomor}", Inspectorate.self, AuditRoutes.link),
        Route(.get, "/pengawasan/bukti", Inspectorate.self, EvidenceRoutes.page),
        Route(.get, "/pengawasan/bukti/{tahun}/{slug}.zip", Inspectorate.self, EvidenceRoutes.package),
    ]

    private static let administration: [Route] = [
        Route(.get, "/atur", Administrator.self, Administration.home),
        Route(.get, "/atur/perangkat-daerah", Administrator.self, RegisterRoutes<PerangkatDaerahRegister>.page),
        Route(.post, "/atur/perangkat-daerah", Administrator.self, RegisterRoutes<PerangkatDaerahRegister>.save),
        Route(.get, "/atur/jabatan", Administrator.self, RegisterRoutes<JabatanRegister>.page),
        Route(.post, "/atur/jabatan", Administrator.self, RegisterRoutes<JabatanRegister>.save),
        Route(.get, "/atur/pegawai", Administrator.self, RegisterRoutes<PegawaiRegister>.page),
        Route(.post, "/atur/pegawai", Administrator.self, RegisterRoutes<PegawaiRegister>.save),
        Route(.get, "/atur/penempatan", Administrator.self, RegisterRoutes<PenempatanRegister>.page),
        Route(.post, "/atur/penempatan", Administrator.self, RegisterRoutes<PenempatanRegister>.save),
        Route(.get, "/atur/akun", Administrator.self, RegisterRoutes<AkunRegister>.page),
        Route(.post, "/atur/akun", StepUpAdministrator.self) {
            try RegisterRoutes<AkunRegister>.save($0.administrator, $1)
        },
        Route(.post, "/atur/akun/kata-sandi", StepUpAdministrator.self, PasswordRenewal.renew),
        Route(.post, "/atur/akun/tautan", StepUpAdministrator.self, AccountDeeds.makeLink),
        Route(.post, "/atur/akun/keluarkan", StepUpAdministrator.self, AccountDeeds.endSessions),
        Route(.post, "/atur/akun/dua-langkah", StepUpAdministrator.self, AccountDeeds.resetFactor),
        Route(.get, "/atur/sertifikat", Administrator.self, CertificateRoutes.page),
        Route(.post, "/atur/sertifikat", StepUpAdministrator.self, CertificateRoutes.issue),
        Route(.get, "/atur/sertifikat/otoritas", Administrator.self, AuthorityRoutes.page),
        Route(.post, "/atur/sertifikat/otoritas", StepUpAdministrator.self, AuthorityRoutes.make),
        Route(.post, "/atur/sertifikat/otoritas/daftar", StepUpAdministrator.self, AuthorityRoutes.publishList),
        Route(.post, "/atur/sertifikat/otoritas/unduh", StepUpAdministrator.self, AuthorityRoutes.fetchKey),
        Route(.post, "/atur/sertifikat/otoritas/lepas", StepUpAdministrator.self, AuthorityRoutes.takeKeyOut),
        Route(.post, "/atur/sertifikat/otoritas/simpan", StepUpAdministrator.self, AuthorityRoutes.putKeyBack),
        Route(.get, "/atur/sertifikat/cabut/{serial}", Administrator.self, RevocationRoutes.page),
        Route(.post, "/atur/sertifikat/cabut/{serial}", StepUpAdministrator.self, RevocationRoutes.revoke),
        Route(.get, "/atur/nomenklatur", Administrator.self, NomenklaturRoutes.page),
        Route(.post, "/atur/nomenklatur", Administrator.self, NomenklaturRoutes.keep),
        Route(.post, "/atur/nomenklatur/periksa", Administrator.self, NomenklaturRoutes.check),
    ]

    private static let settings: [Route] = [
        Route(.get, "/atur/pengaturan/profil", Administrator.self, SettingsRoutes<ProfilePart>.page),
        Route(.post, "/atur/pengaturan/profil", Administrator.self, SettingsRoutes<ProfilePart>.save),
        Route(.get, "/atur/pengaturan/kop", Administrator.self, SettingsRoutes<LetterheadPart>.page),
        Route(.post, "/atur/pengaturan/kop", Administrator.self, SettingsRoutes<LetterheadPart>.save),
        Route(.post, "/atur/pengaturan/lambang", Administrator.self, LambangRoutes.upload),
        Route(.post, "/atur/pengaturan/lambang/lepas", Administrator.self, LambangRoutes.remove),
        Route(.get, "/atur/pengaturan/pernyataan", Administrator.self, SettingsRoutes<StatementPart>.page),
        Route(.post, "/atur/pengaturan/pernyataan", Administrator.self, SettingsRoutes<StatementPart>.save),
        Route(.post, "/atur/pengaturan/pernyataan/baku", Administrator.self, StatementRoutes.restoreStatutory),
        Route(.get, "/atur/pengaturan/pernyataan/{versi}", Administrator.self, StatementRoutes.version),
        Route(
            .post, "/atur/pengaturan/pernyataan/{versi}/pulihkan", Administrator.self, StatementRoutes.restoreVersion),
        Route(.get, "/atur/pengaturan/formulir", Administrator.self, FormRoutes.list),
        Route(.get, "/atur/pengaturan/formulir/{tabel}", Administrator.self, FormRoutes.page),
        Route(.post, "/atur/pengaturan/formulir/{tabel}", Administrator.self, FormRoutes.save),
        Route(.post, "/atur/pengaturan/formulir/{tabel}/pratinjau", Administrator.self, FormRoutes.preview),
        Route(.post, "/atur/pengaturan/formulir/{tabel}/kolom/{kolom}/naik", Administrator.self, FormRoutes.moveUp),
        Route(.post, "/atur/pengaturan/formulir/{tabel}/kolom/{kolom}/turun", Administrator.self, FormRoutes.moveDown),
        Route(.post, "/atur/pengaturan/formulir/{tabel}/baku", Administrator.self, FormRoutes.reset),
        Route(.get, "/atur/pengaturan/dpa", Administrator.self, SettingsRoutes<BudgetPart>.page),
        Route(.post, "/atur/pengaturan/dpa", Administrator.self, SettingsRoutes<BudgetPart>.save),
        Route(.get, "/atur/pengaturan/penandatangan", Administrator.self, SettingsRoutes<SignerPart>.page),
        Route(.post, "/atur/pengaturan/penandatangan", StepUpAdministrator.self) {
            try SettingsRoutes<SignerPart>.save($0.administrator, $1)
        },
        Route(.post, "/atur/pengaturan/penandatangan/uji", Administrator.self, SignerRoutes.test),
        Route(.get, "/atur/pengaturan/keamanan", Administrator.self, SettingsRoutes<SecurityPart>.page),
        Route(.post, "/atur/pengaturan/keamanan", StepUpAdministrator.self, SecurityRoutes.save),
    ]

    /// With `JANJI_TEST=1` only.
    private static let test: [Route] = [
        Route(.post, "/uji/gema", TestOnly.self, Front.echo)
    ]
}
