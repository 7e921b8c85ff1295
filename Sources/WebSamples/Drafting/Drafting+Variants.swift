@testable import Web

extension OverviewPage {
    /// A new draft that has nothing to submit yet.
    static var variants: [OverviewPage] {
        [
            variant {
                $0.returned = nil
                $0.deadline = nil
                $0.findings = []
                $0.delete = nil
                $0.amend = nil
                $0.differences = nil
                $0.steps = [
                    Step(name: "Periksa dan ajukan", address: nil, hint: nil, status: StatusTag("Belum bisa", .quiet))
                ]
            }
        ]
    }
}

extension GridPage {
    /// A pasted block before it is saved.
    static var variants: [GridPage] {
        [
            variant {
                $0.conflict = nil
                $0.isUnsaved = true
                $0.state = "Belum disimpan"
                $0.recognition = ["24 sel dikenali dalam 4 baris.", "Baris judul dan baris nomor kolom dilewati."]
            }
        ]
    }
}

extension HistoryPage {
    static var variants: [HistoryPage] { [variant { $0.events = [] }] }
}

extension SubmitPage {
    /// Something must be repaired first, and nothing at all is wrong.
    static var variants: [SubmitPage] {
        [
            variant {
                $0.obstacles = [Remark(place: "Sasaran, baris 2", text: "Target belum diisi.")]
                $0.canSubmit = false
            },
            variant {
                $0.warnings = []
                $0.reason = nil
            },
            variant {
                $0.warnings = $0.warnings.prefix(1).map { Warning(remark: $0.remark, rule: $0.rule) }
                $0.reason = reason
            },
        ]
    }
}
