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
        Route(.get, "/lambang/{berkas}", Anyone.self, LambangRoute.file),
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
        Route(.get, "/jejak", Anyone.self, LedgerPublication.page),
        Route(.get, "/jejak.atom", Anyone.self, LedgerPublication.feed),
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
        Route(.get, "/akun/kunci", AccountOwner.self, KeyDesk.page),
        Route(.post, "/akun/kunci", StepUp.self, KeyDesk.act),
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
        Route(.post, "/kerja/{jenis}/{tahun}/{slug}/{bagian}", SignedIn.self, Grid.act),
    ]

    private static let oversight: [Route] = [
        Route(.get, "/pengawasan/jejak", Inspectorate.self, AuditPages.list),
        Route(.get, "/pengawasan/jejak.xlsx", Inspectorate.self, AuditPages.workbook),
        Route(.get, "/pengawasan/jejak.jsonl", Inspectorate.self, AuditPages.ledger),
        Route(.get, "/pengawasan/jejak/{nomor}", Inspectorate.self, AuditPages.link),
        Route(.get, "/pengawasan/bukti", Inspectorate.self, EvidenceRoutes.page),
        Route(.get, "/pengawasan/bukti/{tahun}/{slug}.zip", Inspectorate.self, EvidenceRoutes.package),
    ]

    private static let administration: [Route] = [
        Route(.get, "/atur", Administrator.self, Administration.home),
        Route(.get, "/atur/perangkat-daerah", Administrator.self, RegisterDesk<PerangkatDaerahRegister>.page),
        Route(.post, "/atur/perangkat-daerah", Administrator.self, RegisterDesk<PerangkatDaerahRegister>.save),
        Route(.get, "/atur/jabatan", Administrator.self, RegisterDesk<JabatanRegister>.page),
        Route(.post, "/atur/jabatan", Administrator.self, RegisterDesk<JabatanRegister>.save),
        Route(.get, "/atur/pegawai", Administrator.self, RegisterDesk<PegawaiRegister>.page),
        Route(.post, "/atur/pegawai", Administrator.self, RegisterDesk<PegawaiRegister>.save),
        Route(.get, "/atur/penempatan", Administrator.self, RegisterDesk<PenempatanRegister>.page),
        Route(.post, "/atur/penempatan", Administrator.self, RegisterDesk<PenempatanRegister>.save),
        Route(.get, "/atur/akun", Administrator.self, RegisterDesk<AkunRegister>.page),
        Route(.post, "/atur/akun", StepUpAdministrator.self) { try RegisterDesk<AkunRegister>.save($0.administrator, $1) },
        Route(.post, "/atur/akun/kata-sandi", StepUpAdministrator.self, PasswordRenewal.renew),
        Route(.post, "/atur/akun/tautan", StepUpAdministrator.self, AccountDeeds.makeLink),
        Route(.post, "/atur/akun/keluarkan", StepUpAdministrator.self, AccountDeeds.endSessions),
        Route(.post, "/atur/akun/dua-langkah", StepUpAdministrator.self, AccountDeeds.resetFactor),
        Route(.get, "/atur/sertifikat", Administrator.self, CertificateDesk.page),
        Route(.post, "/atur/sertifikat", StepUpAdministrator.self, CertificateDesk.issue),
        Route(.get, "/atur/sertifikat/otoritas", Administrator.self, AuthorityDesk.page),
        Route(.post, "/atur/sertifikat/otoritas", StepUpAdministrator.self, AuthorityDesk.act),
        Route(.get, "/atur/sertifikat/cabut/{serial}", Administrator.self, RevocationDesk.page),
        Route(.post, "/atur/sertifikat/cabut/{serial}", StepUpAdministrator.self, RevocationDesk.revoke),
        Route(.get, "/atur/nomenklatur", Administrator.self, NomenklaturDesk.page),
        Route(.post, "/atur/nomenklatur", Administrator.self, NomenklaturDesk.act),
    ]

    private static let settings: [Route] = [
        Route(.get, "/atur/pengaturan/profil", Administrator.self, SettingsDesk<ProfilePart>.page),
        Route(.post, "/atur/pengaturan/profil", Administrator.self, SettingsDesk<ProfilePart>.save),
        Route(.get, "/atur/pengaturan/kop", Administrator.self, SettingsDesk<LetterheadPart>.page),
        Route(.post, "/atur/pengaturan/kop", Administrator.self, SettingsDesk<LetterheadPart>.save),
        Route(.post, "/atur/pengaturan/lambang", Administrator.self, LambangDesk.act),
        Route(.get, "/atur/pengaturan/pernyataan", Administrator.self, SettingsDesk<StatementPart>.page),
        Route(.post, "/atur/pengaturan/pernyataan", Administrator.self, StatementDesk.save),
        Route(.get, "/atur/pengaturan/pernyataan/{versi}", Administrator.self, StatementDesk.version),
        Route(.get, "/atur/pengaturan/formulir", Administrator.self, FormDesk.list),
        Route(.get, "/atur/pengaturan/formulir/{tabel}", Administrator.self, FormDesk.page),
        Route(.post, "/atur/pengaturan/formulir/{tabel}", Administrator.self, FormDesk.act),
        Route(.get, "/atur/pengaturan/dpa", Administrator.self, SettingsDesk<BudgetPart>.page),
        Route(.post, "/atur/pengaturan/dpa", Administrator.self, SettingsDesk<BudgetPart>.save),
        Route(.get, "/atur/pengaturan/penandatangan", Administrator.self, SettingsDesk<SignerPart>.page),
        Route(.post, "/atur/pengaturan/penandatangan", StepUpAdministrator.self) { try SettingsDesk<SignerPart>.save($0.administrator, $1) },
        Route(.post, "/atur/pengaturan/penandatangan/uji", Administrator.self, SignerDesk.test),
        Route(.get, "/atur/pengaturan/keamanan", Administrator.self, SettingsDesk<SecurityPart>.page),
        Route(.post, "/atur/pengaturan/keamanan", StepUpAdministrator.self, SecurityDesk.save),
    ]

    /// With `JANJI_TEST=1` only.
    private static let test: [Route] = [
        Route(.post, "/uji/gema", TestOnly.self, Front.echo)
    ]
}
