package nl.waarborg.report;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A report on its way from filing to its end (domain.md 2 and 3). What was filed never changes; what is added later, a
 * supplement or a conversion, stands beside it. Its identity is that of its case.
 */
@Entity
class Report {

    @Id
    UUID id;

    @Version
    int version;

    UUID authorityId;
    UUID providerId;
    String number;

    @Enumerated(EnumType.STRING)
    ReportStatus status;

    @Enumerated(EnumType.STRING)
    ReportKind kind;

    @Enumerated(EnumType.STRING)
    @Nullable
    ReportKind formerKind;

    @Nullable
    Instant filedAt;

    @Nullable
    String filedBy;

    @Nullable
    UUID filedById;

    @Nullable
    Instant requestedAt;

    @Nullable
    Instant acknowledgedAt;

    Instant changedAt;

    @Nullable
    String contentHash;

    int personCount;

    /** The files that were filed with it, as the receipt names them, as JSON. */
    @Nullable
    String filedFiles;

    @Embedded
    @Nullable
    FiledPlace place;

    @Embedded
    @Nullable
    FiledCare care;

    @Embedded
    @Nullable
    FiledMoment moment;

    @Embedded
    @Nullable
    FiledStory story;

    @Embedded
    @Nullable
    FiledBy by;

    @Embedded
    @Nullable
    FilingTerm term;

    @Embedded
    @Nullable
    ReportEnd end;

    protected Report() {}

    private Report(UUID id, String number, UUID authorityId, UUID providerId, ReportKind kind, Instant when) {
        this.id = id;
        this.number = number;
        this.authorityId = authorityId;
        this.providerId = providerId;
        this.kind = kind;
        this.changedAt = when;
    }

    /** The team asks the provider to report what it learned in another way (domain.md 2.4). */
    static Report requested(UUID id, String number, UUID authorityId, UUID providerId, FiledPlace place, Instant when) {
        Report report = new Report(id, number, authorityId, providerId, ReportKind.CALAMITY, when);
        report.status = ReportStatus.REQUESTED;
        report.requestedAt = when;
        report.place = place;
        return report;
    }

    static Report filed(
            UUID id, String number, UUID authorityId, UUID providerId, FiledContent filed, Actor who, Instant when) {
        Report report = new Report(id, number, authorityId, providerId, filed.kind(), when);
        report.status = ReportStatus.SUBMITTED;
        report.take(filed, who, when);
        return report;
    }

    /** The report that the team asked for is filed. */
    void fileAsRequested(FiledContent filed, Actor who, Instant when) {
        become(ReportStatus.SUBMITTED, when);
        kind = filed.kind();
        take(filed, who, when);
    }

    private void take(FiledContent filed, Actor who, Instant when) {
        filedAt = when;
        filedBy = who.name();
        filedById = who.accountId();
        contentHash = filed.hash();
        personCount = filed.personCount();
        place = filed.place();
        care = filed.care();
        moment = filed.moment();
        story = filed.story();
        by = filed.by();
        term = filed.term();
    }

    /** The one place where the status changes; a step that may not follow is refused. */
    void become(ReportStatus next, Instant when) {
        if (!status.mayBecome(next)) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
        status = next;
        changedAt = when;
        if (next == ReportStatus.ACKNOWLEDGED && acknowledgedAt == null) {
            acknowledgedAt = when;
        }
    }

    /** Something in the report changed that is kept elsewhere; its version goes up with it. */
    void touch(Instant when) {
        changedAt = when;
    }

    void withdraw(String reason, Actor who, Instant when) {
        become(ReportStatus.WITHDRAWN, when);
        end = ReportEnd.of(end).withdrawn(reason, who, when);
    }

    /** A consultation turns out to be a report; its first date stays, and its term is judged by that date. */
    void convert(ReportKind to, @Nullable FilingTerm judged, Instant when) {
        if (kind != ReportKind.CONSULTATION || to == ReportKind.CONSULTATION) {
            throw Problem.of(ReportProblem.NOT_A_CONSULTATION);
        }
        formerKind = kind;
        kind = to;
        term = judged;
        changedAt = when;
    }

    void close(Account account, Actor who, Instant when) {
        become(ReportStatus.CLOSED, when);
        end = ReportEnd.of(end).closed(account, who, when);
    }

    /** Goes back to where it can be assessed anew; before it was acknowledged, to where it can be acknowledged. */
    void reopen(Instant when) {
        become(acknowledgedAt == null ? ReportStatus.SUBMITTED : ReportStatus.ACKNOWLEDGED, when);
        end = null;
    }

    void clientInformed(LocalDate on, @Nullable String note, Actor who, Instant when) {
        if (status != ReportStatus.CLOSED) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
        end = ReportEnd.of(end).clientInformed(on, note, who);
        changedAt = when;
    }

    boolean isPressSensitive() {
        return story != null && Boolean.TRUE.equals(story.pressSensitive);
    }

    @Nullable
    LocalDate clientInformedOn() {
        return end == null ? null : end.clientInformedOn;
    }

    ReportFacts facts() {
        return new ReportFacts(
                id,
                number,
                status,
                kind,
                authorityId,
                providerId,
                filedAt,
                filedById,
                requestedAt,
                acknowledgedAt,
                place == null ? null : place.municipalityCode,
                place == null ? null : place.locationId,
                moment == null ? null : moment.occurredOn,
                isPressSensitive(),
                personCount,
                clientInformedOn(),
                version);
    }

    /** The account for the college: process, judgement, and the lesson if there is one (domain.md 3). */
    record Account(
            String process, String judgement, @Nullable String lesson) {}
}
