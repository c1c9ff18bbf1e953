package nl.waarborg.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.casefile.CaseFileApi.CaseSummary;
import nl.waarborg.casefile.CaseFileApi.PersonRef;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A case. Its status is kept in the words of the feature that brings it along, for lists over all kinds of cases. */
@Entity
class CaseFile {

    @Id
    UUID id;

    String number;

    @Enumerated(EnumType.STRING)
    CaseKind kind;

    UUID authorityId;

    @Nullable
    UUID providerId;

    @Nullable
    UUID locationId;

    @Nullable
    String municipalityCode;

    boolean knownToProvider;

    String status;

    boolean open;

    @Nullable
    UUID assigneeId;

    @Nullable
    String assigneeName;

    boolean urgent;

    boolean pressSensitive;

    @Nullable
    Instant embargoSince;

    @Nullable
    String frozenStatus;

    Instant openedAt;

    @Nullable
    Instant endedAt;

    @Version
    int version;

    protected CaseFile() {}

    CaseFile(NewCase newCase, String number, Instant when) {
        this.id = newCase.id();
        this.number = number;
        this.kind = newCase.kind();
        this.authorityId = newCase.authorityId();
        this.providerId = newCase.providerId();
        this.locationId = newCase.locationId();
        this.municipalityCode = newCase.municipalityCode();
        this.knownToProvider = newCase.kind().isKnownToProviderFromTheStart();
        this.status = newCase.status();
        this.open = true;
        this.pressSensitive = newCase.pressSensitive();
        this.openedAt = when;
    }

    void advance(String next) {
        requireOpen();
        status = next;
    }

    void end(String last, Instant when) {
        requireOpen();
        status = last;
        open = false;
        endedAt = when;
    }

    void reopen(String next) {
        if (open) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
        status = next;
        open = true;
        endedAt = null;
    }

    void assign(UUID account, String name) {
        assigneeId = account;
        assigneeName = name;
    }

    void flag(boolean urgent, boolean pressSensitive) {
        this.urgent = urgent;
        this.pressSensitive = pressSensitive;
    }

    void place(@Nullable UUID location, @Nullable String municipality) {
        locationId = location;
        municipalityCode = municipality;
    }

    /** The provider becomes known, or turns out to be another one. */
    void concern(@Nullable UUID provider) {
        providerId = provider;
    }

    /** From now on the provider takes part. */
    void becomeKnownToProvider() {
        if (!knownToProvider && !kind.mayBecomeKnownToProvider()) {
            throw Problem.of(CaseProblem.NOT_FOR_PROVIDERS);
        }
        knownToProvider = true;
    }

    /** The provider sees nothing that is newer than this moment; everything again when there is none. */
    void keepFromProvider(@Nullable Instant since) {
        embargoSince = since;
        frozenStatus = since == null ? null : status;
    }

    CaseFacts facts() {
        return new CaseFacts(
                id,
                number,
                kind,
                authorityId,
                providerId,
                locationId,
                municipalityCode,
                knownToProvider,
                status,
                open,
                assigneeId,
                assigneeName,
                urgent,
                pressSensitive,
                embargoSince,
                frozenStatus,
                openedAt,
                endedAt,
                version);
    }

    CaseSummary summary() {
        return new CaseSummary(
                id, number, assigneeId == null ? null : new PersonRef(assigneeId, assigneeName), version);
    }

    private void requireOpen() {
        if (!open) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
    }
}
