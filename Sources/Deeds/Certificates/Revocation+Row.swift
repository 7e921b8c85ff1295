import Kinerja
import Records
import Sealing

extension PencabutanRow {
    package var revocation: Revocation { Revocation(serial: serial, moment: waktu.wholeSecond, reason: alasan.reason) }
}

extension AlasanPencabutan {
    /// As a revocation list says it (RFC 5280, 5.3.1).
    package var reason: Revocation.Reason {
        switch self {
        case .bocor: .keyCompromise
        case .lupa, .diganti: .superseded
        case .berubah: .affiliationChanged
        case .berhenti: .cessationOfOperation
        }
    }
}
