package nl.waarborg.handover;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.AssignmentService;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseKind;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.handover.HandoverApi.Facts;
import nl.waarborg.handover.HandoverApi.Handovers;
import nl.waarborg.handover.HandoverApi.OutgoingSignalRequest;
import nl.waarborg.report.ReportApi.ReportAnswer;
import nl.waarborg.report.ReportContent;
import nl.waarborg.report.ReportService;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.signal.NewSignal;
import nl.waarborg.signal.ReceptionService;
import nl.waarborg.signal.SignalAbout;
import nl.waarborg.signal.SignalApi.SignalAnswer;
import nl.waarborg.signal.SignalApi.SignalContent;
import nl.waarborg.signal.SignalChannel;
import nl.waarborg.signal.SignalFacts;
import nl.waarborg.signal.SignalService;
import nl.waarborg.signal.SourceKind;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/**
 * Begins a signal out of a report or out of another signal. The facts of the case go along, its narrative and its source do
 * not: what the team noticed is its own observation. Both cases tell of each other.
 */
@ApplicationScoped
public class HandoverService {

    private final HandoverView view;
    private final ReportService reports;
    private final SignalService signals;
    private final ReceptionService reception;
    private final CaseFileService cases;
    private final AssignmentService assignments;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Clock clock;

    HandoverService(
            HandoverView view,
            ReportService reports,
            SignalService signals,
            ReceptionService reception,
            CaseFileService cases,
            AssignmentService assignments,
            TimelineService timeline,
            AuditTrail audit,
            Idempotency idempotency,
            Clock clock) {
        this.view = view;
        this.reports = reports;
        this.signals = signals;
        this.reception = reception;
        this.cases = cases;
        this.assignments = assignments;
        this.timeline = timeline;
        this.audit = audit;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Out of which case this one came and which signals came out of it, as far as the caller sees those. */
    @WithTransaction
    public Uni<Handovers> list(Caller caller, UUID caseId) {
        return cases.see(caller, caseId)
                .call(() -> audit.looked(
                        caller.actor(),
                        HandoverAction.LIST,
                        Subject.of("case", caseId).inCase(caseId),
                        Look.at("cases")))
                .chain(() -> view.origin(caller, caseId))
                .chain(origin -> view.signals(caller, caseId).map(found -> new Handovers(origin, found)));
    }

    /** With which facts a signal out of this case would begin; 403 for who does not read the case. */
    @WithTransaction
    public Uni<Facts> facts(Caller caller, UUID caseId) {
        return read(caller, caseId).chain(seen -> facts(caller, seen.facts()));
    }

    @WithTransaction
    public Uni<SignalAnswer> begin(Caller caller, UUID caseId, @Nullable String key, OutgoingSignalRequest request) {
        return read(caller, caseId)
                .chain(seen -> idempotency.once(
                        caller.accountId(),
                        "beginSignalOutOfCase",
                        key,
                        List.of(caseId, request),
                        UUID.class,
                        () -> facts(caller, seen.facts())
                                .chain(facts -> reception.receive(caller.actor(), signal(seen.facts(), facts, request)))
                                .call(begun -> Boolean.TRUE.equals(request.handleMyself())
                                        ? assignments.take(caller, begun.id())
                                        : Uni.createFrom().voidItem())
                                .call(begun -> told(caller, seen.facts(), begun))
                                .map(SignalFacts::id)))
                .chain(id -> signals.read(caller, id));
    }

    private Uni<SeenCase> read(Caller caller, UUID caseId) {
        return cases.see(caller, caseId)
                .map(seen -> seen.facts().kind() == CaseKind.SIGNAL ? seen.requireInternal() : seen.requireContent());
    }

    private Uni<Facts> facts(Caller caller, CaseFacts file) {
        return file.kind() == CaseKind.SIGNAL
                ? signals.read(caller, file.id()).map(HandoverService::ofSignal)
                : reports.read(caller, file.id()).map(report -> ofReport(report, file.locationId()));
    }

    private static Facts ofReport(ReportAnswer report, @Nullable UUID locationId) {
        ReportContent content = report.content();
        return new Facts(
                report.providerId(),
                report.providerName(),
                null,
                locationId,
                report.locationName(),
                report.municipalityCode(),
                report.municipalityName(),
                content == null ? null : content.law(),
                content == null ? null : content.provision(),
                content == null ? null : content.funding());
    }

    private static Facts ofSignal(SignalAnswer signal) {
        SignalContent content = signal.content();
        if (content == null) {
            throw Problem.forbidden();
        }
        return new Facts(
                signal.providerId(),
                signal.providerName(),
                content.providerSaid(),
                content.locationId(),
                content.locationName(),
                signal.municipalityCode(),
                signal.municipalityName(),
                signal.law(),
                signal.provision(),
                signal.funding());
    }

    private NewSignal signal(CaseFacts from, Facts facts, OutgoingSignalRequest request) {
        return new NewSignal(
                from.authorityId(),
                from.kind() == CaseKind.SIGNAL ? SignalChannel.FROM_SIGNAL : SignalChannel.FROM_REPORT,
                clock.today(),
                clock.now(),
                new SignalAbout(
                        facts.providerId(),
                        facts.providerSaid(),
                        facts.locationId(),
                        null,
                        facts.municipalityCode(),
                        facts.law(),
                        facts.provision(),
                        facts.funding(),
                        request.theme(),
                        request.nature(),
                        request.side(),
                        null,
                        SourceKind.OWN_OBSERVATION),
                request.narrative().strip(),
                Boolean.TRUE.equals(request.pressSensitive()),
                null,
                from.id());
    }

    private Uni<Void> told(Caller caller, CaseFacts from, SignalFacts begun) {
        return timeline.tell(
                        caller.actor(),
                        from.id(),
                        HandoverEvent.SIGNAL_BEGUN,
                        Audience.TEAM,
                        Map.of("number", begun.number()))
                .chain(() -> timeline.tell(
                        caller.actor(),
                        begun.id(),
                        HandoverEvent.CAME_OUT_OF,
                        Audience.TEAM,
                        Map.of("number", from.number())))
                .chain(() -> audit.record(
                        caller.actor(),
                        HandoverAction.BEGIN_SIGNAL,
                        Subject.of("case", from.id()).inCase(from.id()),
                        null,
                        Map.of("signalId", begun.id())));
    }
}
