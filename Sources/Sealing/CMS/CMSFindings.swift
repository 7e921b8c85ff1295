internal import CCrypto
import Kinerja

/// What a detached CMS signature tells about itself and about the content that is put beside it.
struct CMSFindings {
    /// In DER, alone.
    let cms: [UInt8]
    let certificate: Certificate?
    let chain: [Certificate]
    /// What it was made for.
    let messageDigest: Digest?
    let stampedAt: Instant?
    /// Nil when sound.
    let problem: Problem?

    enum Problem: Equatable {
        /// Whole, but of other content.
        case otherContent
        case broken(String)
    }

    init(of cms: [UInt8], content: [UInt8]) {
        self.cms = cms
        guard let message = CMSMessage(cms) else {
            (certificate, chain, messageDigest, stampedAt) = (nil, [], nil, nil)
            problem = .broken("no SignedData with one signer and without content")
            return
        }
        let isWhole: Bool = message.verifies(content, flags: CMSMessage.attributesOnly)
        let stamp: CMSMessage.Stamp = message.stamp
        certificate = message.signer
        chain = message.others(than: certificate)
        messageDigest = message.messageDigest
        stampedAt = stamp.moment
        if !isWhole {
            problem = .broken("the signature value")
        } else if !message.usesStrongDigest {
            problem = .broken("a digest weaker than SHA-256")
        } else if stamp == .foreign {
            problem = .broken("a timestamp of something else")
        } else {
            problem = message.verifies(content, flags: CMSMessage.contentToo) ? nil : .otherContent
        }
    }
}
