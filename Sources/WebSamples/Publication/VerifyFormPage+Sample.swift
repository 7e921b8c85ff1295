@testable import Web

extension VerifyFormPage: Sampled {
    static var sample: VerifyFormPage {
        var field: Field = code
        field.value = "7F3K-9Q2"
        field.error = "Kode terdiri atas delapan huruf dan angka; yang diketik tujuh."
        var chrome: Chrome = .sample("Periksa keaslian dokumen", trail: [Link("Kabupaten Tabanan", "/")])
        chrome.hasProblems = true
        return VerifyFormPage(
            chrome: chrome,
            problems: [
                Problem(message: "Kode terdiri atas delapan huruf dan angka; yang diketik tujuh.", field: "kode")
            ],
            form: field)
    }
}
