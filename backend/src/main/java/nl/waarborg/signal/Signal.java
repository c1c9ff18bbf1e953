package nl.waarborg.signal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.protocol.Priority;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A signal on its way from receipt to its end (domain.md 6). The narrative never changes; about whom and what it is can be
 * corrected. Its identity is that of its case.
 */
@Entity
class Signal {

    /** Why it came to its end. */
    enum ClosedKind {
        DECIDED,
        DOUBLE,
        NOT_FOR_US
    }

    @Id
    UUID id;

    @Version
    int version;

    UUID authorityId;
    String number;

    @Enumerated(EnumType.STRING)
    SignalStatus status;

    @Enumerated(EnumType.STRING)
    SignalChannel channel;

    @Enumerated(EnumType.STRING)
    SourceKind sourceKind;

    boolean sourceKnown;

    @Nullable
    UUID fromCaseId;

    /** Under which the team kept it before it was brought in; no other signal of the authority has the same. */
    @Nullable
    String ownReference;

    Instant receivedAt;
    LocalDate receivedOn;
    String recordedBy;

    @Nullable
    UUID recordedById;

    Instant changedAt;

    @Nullable
    UUID providerId;

    @Nullable
    String providerSaid;

    @Nullable
    UUID locationId;

    @Nullable
    String locationSaid;

    @Nullable
    String municipalityCode;

    boolean outsideRegion;

    @Nullable
    String law;

    @Nullable
    String provision;

    @Nullable
    String funding;

    String theme;

    @Nullable
    String nature;

    @Enumerated(EnumType.STRING)
    Side side;

    @Nullable
    Integer clientsConcerned;

    String narrative;
    boolean pressSensitive;

    @Enumerated(EnumType.STRING)
    @Nullable
    Priority priority;

    @Nullable
    Instant closedAt;

    @Nullable
    String closedBy;

    @Enumerated(EnumType.STRING)
    @Nullable
    ClosedKind closedKind;

    @Nullable
    String closedReason;

    protected Signal() {}

    Signal(UUID id, String number, NewSignal told, SignalPlace place, Actor who, Instant when) {
        this.id = id;
        this.number = number;
        this.authorityId = told.authorityId();
        this.status = SignalStatus.SUBMITTED;
        this.channel = told.channel();
        this.sourceKnown = told.source() != null && told.source().tellsAnything();
        this.fromCaseId = told.fromCaseId();
        this.receivedAt = told.receivedAt() == null ? when : told.receivedAt();
        this.receivedOn = told.receivedOn();
        this.recordedBy = who.name();
        this.recordedById = who.accountId();
        this.narrative = told.narrative().strip();
        this.pressSensitive = told.pressSensitive();
        correct(told.about(), place, when);
    }

    /** The team kept it elsewhere until now. */
    void keptAs(String reference) {
        ownReference = reference;
    }

    /** It turns out to be about something or somebody else than was thought. */
    void correct(SignalAbout about, SignalPlace place, Instant when) {
        providerId = about.providerId();
        providerSaid = about.providerSaid();
        locationId = place.locationId();
        locationSaid = about.locationSaid();
        municipalityCode = place.municipalityCode();
        outsideRegion = place.outsideRegion();
        law = about.law();
        provision = about.provision();
        funding = about.funding();
        theme = about.theme();
        nature = about.nature();
        side = about.sideOrQuality();
        clientsConcerned = about.clientsConcerned();
        sourceKind = about.sourceKind();
        changedAt = when;
    }

    /** The one place where the status changes; a step that may not follow is refused. */
    void become(SignalStatus next, Instant when) {
        if (!status.mayBecome(next)) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
        status = next;
        changedAt = when;
    }

    void prioritise(Priority weighed, Instant when) {
        priority = weighed;
        changedAt = when;
    }

    /** Something of the signal changed that is kept elsewhere; its version goes up with it. */
    void touch(Instant when) {
        changedAt = when;
    }

    void flag(boolean sensitive, Instant when) {
        pressSensitive = sensitive;
        changedAt = when;
    }

    void close(ClosedKind kind, String reason, Actor who, Instant when) {
        become(SignalStatus.CLOSED, when);
        closedKind = kind;
        closedReason = reason.strip();
        closedBy = who.name();
        closedAt = when;
    }

    void reopen(Instant when) {
        become(SignalStatus.ENRICHMENT, when);
        closedKind = null;
        closedReason = null;
        closedBy = null;
        closedAt = null;
    }

    SignalFacts facts() {
        return new SignalFacts(
                id,
                number,
                status,
                authorityId,
                providerId,
                locationId,
                municipalityCode,
                law,
                provision,
                funding,
                theme,
                nature,
                side,
                clientsConcerned,
                priority,
                pressSensitive,
                receivedAt,
                receivedOn,
                version);
    }
}
