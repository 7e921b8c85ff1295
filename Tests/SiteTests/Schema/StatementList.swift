import Database
import Records

/// Every statement of Records, folder by folder. `StatementTests` notices one that is missing here.
enum StatementList {
    static let all: [any Statement.Type] = [
        DocumentByAddress.self, LockDocument.self, AllDocuments.self, DocumentsByKode.self, WaitingDocuments.self, InsertDocument.self, SetStatus.self,
        PredecessorOf.self, DeletedRevision.self, SnapshotBefore.self, ReturnedNaskah.self, HoldersOfSigned.self, PublishedPage.self,
        NaskahAt.self, InsertNaskah.self, SetVersi.self, VersionsOf.self, UraianOfJabatan.self, KeepUraian.self, PublishedDocument.self,
        PublishedSignatures.self, PublishedByCode.self, SignaturesByCode.self, PublishedKinds.self, PublishedSet.self,
        PublishedOfYear.self, PublishedCascade.self, PublishedCascades.self,
        PDFByDigest.self, InsertPDF.self, InsertJob.self, JobByDigest.self, ClaimJob.self, AdvanceJob.self, FinishJob.self, FailJob.self,
        ReturnJob.self, FailStaleJobs.self, DeleteOldJobs.self,
        Now.self,
        AllAkun.self, AkunByLogin.self, AkunByID.self, InsertAkun.self, UpdateAkun.self, SetPassword.self,
        AllJabatan.self, InsertJabatan.self, UpdateJabatan.self, AllPegawai.self, InsertPegawai.self,
        UpdatePegawai.self, AllPenempatan.self, PenempatanOfJabatan.self, PemegangOfPegawai.self,
        PemegangOfSession.self, InsertPenempatan.self, EndPenempatan.self, AllPerangkatDaerah.self,
        InsertPerangkatDaerah.self, UpdatePerangkatDaerah.self, InsertSession.self, SessionByToken.self,
        TouchSession.self, DeleteSession.self, DeleteSessionByID.self, DeleteSessionsOfAkun.self,
        RegisterCounts.self,
        SessionsOfAkun.self, ThrottleOf.self, BeginThrottle.self, CountAttempt.self, ClearFailures.self,
        AuditBefore.self, AuditAt.self, EvidenceUnits.self, EvidenceDocuments.self, EvidenceSnapshots.self, EvidenceSignatures.self,
        PublishedByDigest.self, PublishedStages.self, DocumentWithSignature.self,
        CheckpointState.self, InsertCheckpoint.self, CheckpointsBefore.self, AllCheckpoints.self,
        AllOtoritas.self, OtoritasKeys.self, InsertOtoritas.self, SetOtoritasKey.self, KeysOfAkun.self, InsertKunci.self, SealKunci.self,
        WaitingKeys.self, AllSertifikat.self, InsertSertifikat.self, InsertPencabutan.self, AllPencabutan.self, NewestDaftarCabut.self,
        InsertDaftarCabut.self, CertificateFacts.self, ReminderFacts.self,
        LockAudit.self, LastAudit.self, InsertAudit.self, AuditAfter.self, AllSnapshots.self, AllSignatures.self,
        AllEvents.self, AllStatuses.self, InsertEvent.self, EventsOf.self, MovesOf.self, InsertSnapshot.self, SnapshotOf.self,
        InsertSignature.self, SignaturesOf.self, InsertStage.self, StagesOf.self, CutOffSnapshot.self, PersonsOf.self, AllStages.self,
        PublishedFile.self, StageUnderWay.self, LastSignatureBy.self, SignaturesBy.self, SertifikatByDER.self, HasAuthority.self,
        InsertAcceptedFindings.self, AcceptedFindingsOf.self, AllAcceptedFindings.self, PublishedReasons.self, RelatedDocuments.self,
        FactorOf.self, BeginFactor.self, TakeCode.self, DeleteFactor.self, InsertRecoveryCodes.self, DeleteRecoveryCodes.self,
        TakeRecoveryCode.self, RecoveryCodesLeft.self, InsertPendingEntry.self, PendingEntry.self, DeletePendingEntry.self,
        DeleteEntriesOfAkun.self, InsertLink.self, LinkByToken.self, TakeLink.self, ProveSession.self, DeleteOtherSessions.self,
        TellEverybody.self, TellOffice.self, TellAkun.self, SettleNotices.self, NoticesOf.self, ReadNotices.self,
        AllTenants.self, InsertTenant.self, CurrentSettings.self, SettingsAt.self, SettingsChanges.self, InsertSettings.self,
        InsertLambang.self, LambangByDigest.self, SetupState.self,
        NamesOfCodes.self, NomenklaturVersions.self, SearchNomenklatur.self, InsertNomenklaturVersi.self, InsertNomenklatur.self,
    ]

    /// What the owner of the schema does, and nobody else may.
    static let owners: [any Statement.Type] = [InsertTenant.self]

    /// What a citizen's request runs, and what else tells nothing about anybody: the rest is refused to the public role.
    static let citizens: [any Statement.Type] = [
        CheckpointState.self, CheckpointsBefore.self, AllCheckpoints.self, PublishedByDigest.self, PublishedStages.self, DocumentWithSignature.self,
        EvidenceUnits.self, EvidenceSnapshots.self, AllStages.self, HasAuthority.self, PublishedFile.self, SertifikatByDER.self, StageUnderWay.self,
        AllTenants.self, PublishedDocument.self, PublishedSignatures.self, PublishedByCode.self, SignaturesByCode.self,
        PDFByDigest.self, JobByDigest.self,
        PublishedKinds.self, PublishedSet.self, PublishedPage.self, PublishedOfYear.self, PublishedCascade.self, PublishedCascades.self, AllPerangkatDaerah.self, AllJabatan.self, LockAudit.self, Now.self,
        AllSnapshots.self, SignaturesOf.self, PublishedReasons.self, CurrentSettings.self, SettingsAt.self, LambangByDigest.self, SnapshotBefore.self,
        AllOtoritas.self, AllSertifikat.self, AllPencabutan.self, NewestDaftarCabut.self,
    ]
}
