/// Which statements are not the staff's, and which are citizens' too; `StatementInventory` has all of them.
enum StatementRights {
    /// What the owner of the schema does, and nobody else may.
    static let owners: [String] = ["insertTenant"]

    /// What a citizen's request runs, and what else tells nothing about anybody: the rest is refused to the public
    /// role.
    static let citizens: Set<String> = [
        "ambangDesa", "dataDesa", "imporDesa", "ringkasanDesa",
        "publishedArsip", "publishedArsipFile", "publishedArsipYears",
        "hasBaseline", "cutOffSnapshot", "snapshotOf", "stagesOf", "checkpointState", "checkpointsBefore",
        "allCheckpoints", "publishedByDigest", "publishedStages",
        "documentWithSignature", "evidenceUnits", "evidenceSnapshots", "allStages", "hasAuthority", "publishedFile",
        "sertifikatByDER", "stageUnderWay", "allTenants", "publishedDocument", "publishedSignatures", "publishedByCode",
        "signaturesByCode", "pdfByDigest", "jobByDigest", "publishedKinds", "publishedSet", "publishedPage",
        "publishedOfYear", "publishedCascade", "publishedCascades", "allPerangkatDaerah", "allJabatan", "lockAudit",
        "now", "allSnapshots", "signaturesOf", "publishedReasons", "currentSettings", "settingsAt", "lambangByDigest",
        "projectedSnapshots", "projectedTargets", "unprojected", "linesOfRevisions", "promisesOf",
        "promisesOfIndikator", "caraUkurOfIndikator", "revisionsOf", "allTautan", "caraUkurOf", "allSkala", "skalaUse",
        "sharedLines", "publishedResultsOf", "publishedResultsOfYear", "publishedIndikator", "publishedIndikatorOf",
        "publishedVersion", "publishedPromises", "publishedRevisions", "publishedWays", "publishedYears",
        "publishedBuktiOf", "publishedBuktiFile", "revisionsOfIndikator", "promisedYears", "realisasiAt",
        "snapshotBefore", "allOtoritas", "allSertifikat", "allPencabutan", "newestDaftarCabut",
    ]
}
