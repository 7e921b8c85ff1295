import Glibc
import Typesetting

/// Where the process that makes PDF files is to be reached.
enum PDFSocket {
    private static let remedy = "start it (docker/pdf.sh serve, docker/janji-pdf.service), or take the setting out"

    /// What no process can ever listen at. That it listens now is not asked: it may start later than `serve`.
    static let check: Setting.Check = { given in
        guard Typesetter.isAddress(given.value) else {
            return given.fault("a socket's path has at most 107 bytes (unix(7))", "choose a shorter one")
        }
        let folder = given.value.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        guard access(folder.isEmpty ? "." : folder.joined(separator: "/") + "/", F_OK) == 0 else {
            return given.fault("there is no such folder", remedy)
        }
        var status = stat()
        guard stat(given.value, &status) == 0 else {
            return .warning("\(given.name)=\(given.value)", "nothing is there yet", remedy)
        }
        return status.st_mode & S_IFMT == S_IFSOCK ? nil : given.fault("this is no socket", remedy)
    }

    /// Nil also where no socket is named.
    static func fault(_ environment: Environment) -> Advice? {
        guard let path = environment.pdfSocket, !Typesetter(socket: path).isPresent else { return nil }
        return .fault("JANJI_PDF_SOCKET=\(path)", "no process takes jobs there", remedy)
    }
}
