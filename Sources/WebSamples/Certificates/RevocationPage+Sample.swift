@testable import Web

extension RevocationPage: Sampled {
    static var sample: RevocationPage {
        RevocationPage(
            chrome: .signedIn(
                title, trail: [Link("Pengaturan", "/atur"), Link(CertificatesPage.title, CertificatesPage.address)]),
            terms: [Term("Nama pada sertifikat", "Ni Made Contoh, S.E."), Term("Jabatan", "Sekretaris Dinas")],
            form: form("b4d06a7e", isOffline: false))
    }
}
