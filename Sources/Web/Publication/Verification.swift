import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// `/v/KODE`: is the paper in my hand genuine, and does it still stand?
enum Verification {
    static func form(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        guard let typed = exchange.request.query["kode"], !typed.isEmpty else {
            return page(anyone, exchange, typed: "", problem: nil).response()
        }
        guard let kode = CrockfordBase32.canonical(typed), kode.utf8.count == 8 else {
            let problem = "Kode terdiri atas delapan huruf dan angka."
            return page(anyone, exchange, typed: typed, problem: problem).response(.unprocessableContent)
        }
        return .redirect(to: "/v/\(kode)")
    }

    private static func page(_ anyone: Anyone, _ exchange: Exchange, typed: String, problem: String?) -> VerifyFormPage
    {
        var field = VerifyFormPage.code
        field.value = typed
        field.error = problem
        var chrome = Chrome(
            exchange, anyone.tenant, title: "Periksa keaslian dokumen", trail: [Link(anyone.tenant.nama, "/")])
        chrome.hasProblems = problem != nil
        return VerifyFormPage(
            chrome: chrome, problems: problem.map { [Problem(message: $0, field: field.name)] } ?? [], form: field)
    }

    static func verdict(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        let typed = try exchange.parameter("kode")
        guard let kode = CrockfordBase32.canonical(typed) else { throw Denial.notFound }
        let (documents, signatures) = try exchange.site.reader.read(
            for: exchange.publicScope(), .publishedByCode(kode: kode), .signaturesByCode(kode: kode))
        let chrome = Chrome(
            exchange, anyone.tenant, title: "Pemeriksaan \(kode)",
            trail: [Link(anyone.tenant.nama, "/"), Link("Periksa dokumen", "/v")])
        guard let row = documents.first, let kind = DocumentKind.named(row.jenis) else {
            return unknown(kode, chrome, anyone.tenant).response(.notFound)
        }
        let signed = exchange.site.sheets.value(of: row.isi, make: SignedSheet.init)
        return answer(row, kind, signed, signatures, chrome, anyone.tenant, kode).response()
    }

    private static func answer(
        _ row: PublishedByCodeRow, _ kind: DocumentKind, _ signed: SignedSheet, _ signatures: [SignatureByCodeRow],
        _ chrome: Chrome, _ tenant: Tenant, _ kode: String
    ) -> VerifyPage {
        let isIntact = signed.digest.bytes == row.sha256
        return VerifyPage(
            chrome: chrome, code: kode, verdict: verdict(row.status, isIntact), meaning: meaning(row.status, isIntact),
            document: isIntact ? signed.sheet.map { document(row, kind, signatures, $0.snapshot, tenant) } : nil,
            form: VerifyFormPage.code)
    }

    private static func document(
        _ row: PublishedByCodeRow, _ kind: DocumentKind, _ signatures: [SignatureByCodeRow], _ snapshot: Snapshot,
        _ tenant: Tenant
    ) -> VerifyPage.Document {
        let address = DocumentAddress(kind: kind, tahun: row.tahun, slug: row.slug)
        return VerifyPage.Document(
            terms: [
                Term("Dokumen", snapshot.title),
                Term("Perangkat daerah", snapshot.perangkatDaerah),
                Term("Naskah", RevisionWords.name(row.revisi)),
                Term("Status", row.status.standing),
            ],
            deeds: signatures.map { SignatureLine($0, in: tenant.settings.zona, over: row.sha256) },
            page: Link("Baca seluruh dokumen", address.published(revisi: row.revisi)),
            file: Link("Unduh PDF", "\(address.published(revisi: row.revisi)).pdf"),
            newer: row.status == .digantikan ? Link("Baca naskah yang sekarang berlaku", address.published) : nil)
    }

    private static func unknown(_ kode: String, _ chrome: Chrome, _ tenant: Tenant) -> VerifyPage {
        VerifyPage(
            chrome: chrome, code: kode, verdict: StatusTag("Kode tidak dikenal", .bad),
            meaning: "Tidak ada dokumen terbit dengan kode ini di \(tenant.nama). Periksa kembali hurufnya.",
            document: nil, form: VerifyFormPage.code)
    }

    private static func verdict(_ status: Kinerja.Status, _ isIntact: Bool) -> StatusTag {
        guard isIntact else { return StatusTag("Isi dokumen ini tidak cocok dengan sidiknya", .bad) }
        return status == .berlaku
            ? StatusTag("Dokumen ini asli dan berlaku", .good)
            : StatusTag("Dokumen ini asli, tetapi sudah digantikan", .caution)
    }

    private static func meaning(_ status: Kinerja.Status, _ isIntact: Bool) -> String {
        guard isIntact else {
            return "Isi yang tersimpan bukan lagi isi yang ditandatangani. Laporkan kepada kabupaten ini."
        }
        let same = "Isinya tepat sama dengan yang ditandatangani"
        return status == .berlaku
            ? "\(same), dan belum digantikan naskah lain." : "\(same). Naskah yang lebih baru sekarang berlaku."
    }
}

extension SignatureLine {
    init(_ row: SignatureByCodeRow, in zone: TimeZoneID, over sha256: [UInt8]) {
        self.init(row.pihak, row.nama, row.jabatan, row.waktu, in: zone, over: sha256)
        kind = row.cara.explained
        guard let certificate = row.der.flatMap({ try? Certificate(der: $0) }) else { return }
        let validity =
            "\(certificate.from.date(in: zone).indonesian) sampai \(certificate.until.date(in: zone).indonesian)"
        self.certificate = [
            Term("Atas nama", certificate.subject.commonName), Term("Penerbit", certificate.issuerName),
            Term("Nomor seri", certificate.serial),
            Term("Berlaku", validity),
            Term(
                "Pencabutan",
                row.dicabut.map {
                    "Dicabut \($0.indonesian(in: zone))\(row.waktu < $0 ? ", sesudah tanda tangan ini dibuat" : "")"
                } ?? "Tidak dicabut"),
        ]
    }
}

extension CaraTandaTangan {
    /// Which kind of signature it is, and how it was made (PP 71 Tahun 2019, pasal 60).
    var explained: String {
        switch self {
        case .akun: "Tanda tangan elektronik tidak tersertifikasi, disahkan dengan kata sandi akun atas sidik naskah."
        case .lokal: "Tanda tangan elektronik tidak tersertifikasi, di dalam berkas PDF, dengan sertifikat kabupaten."
        case .bsre: "Tanda tangan elektronik tersertifikasi, di dalam berkas PDF, dengan sertifikat BSrE."
        }
    }
}
