package nl.waarborg.investigation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.deadline.NewDeadline;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.investigation.InvestigationApi.InvestigationAnswer;
import nl.waarborg.investigation.InvestigationApi.InvestigationOrderRequest;
import nl.waarborg.investigation.InvestigationApi.ReviewRequest;
import nl.waarborg.letter.LetterKind;
import nl.waarborg.letter.LetterService;
import nl.waarborg.protocol.ProtocolSettings.TermSetting;
import nl.waarborg.report.ReportFacts;
import nl.waarborg.report.ReportService;
import nl.waarborg.report.ReportStatus;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.term.TermKind;
import nl.waarborg.term.TermSettings.SetTerm;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** The team's side of the provider's own investigation: ordering and reviewing it. */
@ApplicationScoped
public class ReviewService {

    private final InvestigationRepository investigations;
    private final InvestigationService reading;
    private final ReportService reports;
    private final CaseFileService cases;
    private final DeadlineService deadlines;
    private final LetterService letters;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Clock clock;

    ReviewService(
            InvestigationRepository investigations,
            InvestigationService reading,
            ReportService reports,
            CaseFileService cases,
            DeadlineService deadlines,
            LetterService letters,
            TimelineService timeline,
            AuditTrail audit,
            Idempotency idempotency,
            Clock clock) {
        this.investigations = investigations;
        this.reading = reading;
        this.reports = reports;
        this.cases = cases;
        this.deadlines = deadlines;
        this.letters = letters;
        this.timeline = timeline;
        this.audit = audit;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Orders the investigation in writing; the provider's term begins. */
    @WithTransaction
    public Uni<InvestigationAnswer> order(Caller caller, StepRequest request, InvestigationOrderRequest order) {
        return idempotency
                .once(
                        caller.accountId(),
                        "orderInvestigation",
                        request.key(),
                        List.of(request.id(), order),
                        UUID.class,
                        () -> reports.begin(caller, request.id(), request.seen(), InvestigationAction.ORDER.operation())
                                .call(report -> cases.requireNoEmbargo(report.id()))
                                .call(report -> ordered(caller, report, order))
                                .map(ReportFacts::id))
                .chain(id -> reading.read(caller, id));
    }

    /** Judges the submitted report, or takes over an investigation that does not come. */
    @WithTransaction
    public Uni<InvestigationAnswer> review(Caller caller, StepRequest request, ReviewRequest review) {
        requireDirections(review);
        UUID id = request.id();
        return idempotency
                .once(caller.accountId(), "reviewInvestigation", request.key(), List.of(id, review), UUID.class, () -> {
                    int version = IfMatch.version(request.seen());
                    return reports.permit(caller, id, InvestigationAction.REVIEW.operation())
                            .chain(report -> investigations.hold(id).chain(found -> {
                                IfMatch.check(version, found.version);
                                return reviewed(caller, report, found, review);
                            }))
                            .replaceWith(id);
                })
                .chain(() -> reading.read(caller, id));
    }

    private Uni<Void> ordered(Caller caller, ReportFacts report, InvestigationOrderRequest order) {
        NewDeadline term = NewDeadline.asSet(
                report.id(),
                report.authorityId(),
                TermKind.PROVIDER_INVESTIGATION,
                Responsible.PROVIDER,
                clock.today());
        return deadlines
                .start(caller.actor(), term)
                .chain(deadline -> known(report)
                        .invoke(found -> found.order(order, deadline.id(), caller.actor(), clock.now()))
                        .chain(investigations::persistAndFlush)
                        .chain(found -> recorded(caller, InvestigationAction.ORDER, found, null))
                        .chain(() -> reports.advance(caller, report.id(), ReportStatus.INVESTIGATION_ORDERED))
                        .chain(() -> send(caller, report, order))
                        .chain(() -> timeline.tell(
                                caller.actor(),
                                report.id(),
                                InvestigationEvent.ORDERED,
                                Audience.BOTH,
                                Map.of("dueOn", deadline.dueOn()))));
    }

    /** The one that was ordered before the report was reopened, else a new one. */
    private Uni<Investigation> known(ReportFacts report) {
        return investigations.findById(report.id()).map(found -> found == null ? new Investigation(report) : found);
    }

    private Uni<?> send(Caller caller, ReportFacts report, InvestigationOrderRequest order) {
        Map<String, String> values = new HashMap<>();
        values.put("method", order.method());
        values.put("form", order.form().name());
        values.put("independentChair", String.valueOf(order.asksIndependentChair()));
        if (order.remarks() != null) {
            values.put("remarks", order.remarks());
        }
        return letters.send(caller, report.id(), LetterKind.INVESTIGATION_ORDER, order.letter(), values);
    }

    private Uni<Void> reviewed(Caller caller, ReportFacts report, Investigation found, ReviewRequest review) {
        Judgement judgement = review.judgement();
        Investigation.Trace before = found.trace();
        int round = found.round;
        found.judge(judgement);
        return investigations
                .add(new InvestigationReview(report.id(), round, review, caller.actor(), clock.now()))
                .chain(() -> terms(caller, report, found, review))
                .chain(dueOn ->
                        letters.send(caller, report.id(), judgement.letter(), review.letter(), values(review, dueOn)))
                .chain(() -> reports.advance(caller, report.id(), judgement.status()))
                .chain(() -> investigations.flush())
                .chain(() -> recorded(caller, InvestigationAction.REVIEW, found, before))
                .chain(() -> timeline.tell(
                        caller.actor(),
                        report.id(),
                        InvestigationEvent.REVIEWED,
                        Audience.BOTH,
                        Map.of("judgement", "@judgement." + judgement, "round", round)));
    }

    /** The team has reviewed, unless a conversation must show the rest; the provider has a new term where more is asked. */
    private Uni<Optional<LocalDate>> terms(
            Caller caller, ReportFacts report, Investigation found, ReviewRequest review) {
        Judgement judgement = review.judgement();
        if (judgement == Judgement.PARTLY) {
            return Uni.createFrom().item(Optional.empty());
        }
        return deadlines
                .meet(caller.actor(), report.id(), TermKind.REVIEW, clock.today())
                .chain(() -> judgement == Judgement.TAKEN_OVER
                        ? takeOver(caller, report)
                        : Uni.createFrom().voidItem())
                .chain(() -> judgement.asksForMore()
                        ? deadlines
                                .start(caller.actor(), additional(report, review.term()))
                                .invoke(term -> found.goOn(term.id()))
                                .map(term -> Optional.of(term.dueOn()))
                        : Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Void> takeOver(Caller caller, ReportFacts report) {
        String reason = "De toezichthouder neemt het onderzoek over.";
        return deadlines
                .withdraw(caller.actor(), report.id(), TermKind.PROVIDER_INVESTIGATION, reason)
                .chain(() ->
                        deadlines.withdraw(caller.actor(), report.id(), TermKind.ADDITIONAL_INVESTIGATION, reason));
    }

    private NewDeadline additional(ReportFacts report, @Nullable TermSetting chosen) {
        SetTerm agreed = chosen == null
                ? null
                : new SetTerm(
                        chosen.term(),
                        chosen.family(),
                        chosen.source() == null ? "Aanwijzing van de toezichthouder" : chosen.source());
        return new NewDeadline(
                report.id(),
                report.authorityId(),
                TermKind.ADDITIONAL_INVESTIGATION,
                Responsible.PROVIDER,
                clock.today(),
                agreed);
    }

    private static Map<String, String> values(ReviewRequest review, Optional<LocalDate> dueOn) {
        Map<String, String> values = new HashMap<>();
        values.put("reason", review.reason());
        if (review.directions() != null) {
            values.put("directions", review.directions());
        }
        dueOn.ifPresent(date -> values.put("dueOn", date.toString()));
        return values;
    }

    private static void requireDirections(ReviewRequest review) {
        if (review.judgement().asksForMore()
                && (review.directions() == null || review.directions().isBlank())) {
            throw Problem.invalid(Violation.of(InvestigationApi.class, "/directions", "directions-required"));
        }
    }

    private Uni<Void> recorded(
            Caller caller, InvestigationAction action, Investigation found, Investigation.@Nullable Trace before) {
        return audit.record(
                caller.actor(),
                action,
                Subject.of("investigation", found.reportId)
                        .version(found.version)
                        .inCase(found.reportId)
                        .forAuthority(found.authorityId),
                before,
                found.trace());
    }
}
