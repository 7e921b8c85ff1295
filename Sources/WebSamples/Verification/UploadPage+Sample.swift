@testable import Web

extension UploadPage: Sampled {
    static var sample: UploadPage {
        UploadPage(
            chrome: .sample(
                "Periksa berkas PDF", trail: [Link("Kabupaten Tabanan", "/"), Link("Periksa dokumen", "/v")]),
            problems: [],
            limit: "paling besar 20 MB", digest: digest)
    }

    static var variants: [UploadPage] {
        [
            variant {
                $0.refusal = "Pilih berkas PDF, atau tulis sidiknya."
                $0.problems = [Problem(message: "Pilih berkas PDF, atau tulis sidiknya.", field: "berkas")]
            }
        ]
    }
}
