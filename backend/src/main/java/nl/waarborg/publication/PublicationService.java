package nl.waarborg.publication;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseNotices;
import nl.waarborg.casefile.CaseSteps;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.inspection.InspectionReader;
import nl.waarborg.inspection.InspectionService;
import nl.waarborg.inspectionreport.FinalReport;
import nl.waarborg.protocol.PublicationSettings.PublicationRule;
import nl.waarborg.publication.Publication.Author;
import nl.waarborg.publication.PublicationApi.ClearanceRequest;
import nl.waarborg.publication.PublicationApi.ProviderViewRequest;
import nl.waarborg.publication.PublicationApi.PublicationAnswer;
import nl.waarborg.redaction.PersonalDataPolicy.Finding;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** Prepares the public version of a final report: begun, written, cleared, seen by the provider. */
@ApplicationScoped
public class PublicationService {

    private final PublicationRepository publications;
    private final PublicationAnswers answers;
    private final ClearingCheck clearing;
    private final PublicVersion version;
    private final PublicOutline outline;
    private final InspectionService inspections;
    private final ExtentCheck extent;
    private final CaseFileService cases;
    private final CaseSteps steps;
    private final CaseNotices notices;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Clock clock;

    PublicationService(
            PublicationRepository publications,
            PublicationAnswers answers,
            ClearingCheck clearing,
            PublicVersion version,
            PublicOutline outline,
            InspectionService inspections,
            ExtentCheck extent,
            CaseFileService cases,
            CaseSteps steps,
            CaseNotices notices,
            TimelineService timeline,
            AuditTrail audit,
            Clock clock) {
        this.publications = publications;
        this.answers = answers;
        this.clearing = clearing;
        this.version = version;
        this.outline = outline;
        this.inspections = inspections;
        this.extent = extent;
        this.cases = cases;
        this.steps = steps;
        this.notices = notices;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** How far it is; for the provider only from when it was asked for its view or told of the publication. */
    @WithTransaction
    public Uni<PublicationAnswer> read(Caller caller, UUID inspectionId) {
        return inspections
                .reader(caller, inspectionId)
                .chain(reader -> publications
                        .of(inspectionId)
                        .map(found ->
                                found.filter(one -> isShownTo(reader, one)).orElseThrow(Problem::notFound))
                        .chain(found -> answer(caller, found))
                        .call(found -> audit.looked(
                                caller.actor(),
                                PublicationAction.READ,
                                Subject.of("publication", found.id()).inCase(inspectionId),
                                Look.at("publication"))));
    }

    @WithTransaction
    public Uni<PublicationAnswer> begin(Caller caller, UUID inspectionId, @Nullable String key) {
        return steps.once(
                caller,
                new StepRequest(inspectionId, null, key),
                PublicationAction.BEGIN.operation(),
                Map.of(),
                () -> inspections
                        .permit(caller, inspectionId, PublicationAction.BEGIN.operation())
                        .chain(facts -> begun(caller, facts)),
                () -> read(caller, inspectionId));
    }

    @WithTransaction
    public Uni<PublicationAnswer> save(Caller caller, UUID inspectionId, @Nullable String seen, PublicContent content) {
        return change(
                caller,
                inspectionId,
                seen,
                PublicationAction.SAVE,
                (facts, publication) -> extent.requireWithin(facts, content)
                        .invoke(() -> publication.write(version.json(content), author(caller))));
    }

    /** Takes the words away, puts others there, or lets them stay; one place at a time. */
    @WithTransaction
    public Uni<PublicationAnswer> clear(
            Caller caller, UUID inspectionId, @Nullable String seen, ClearanceRequest request) {
        requireSound(request);
        return change(
                caller,
                inspectionId,
                seen,
                PublicationAction.CLEAR,
                (facts, publication) -> clearing.open(publication)
                        .chain(open -> cleared(caller, publication, request, finding(open, request.fingerprint()))));
    }

    @WithTransaction
    public Uni<PublicationAnswer> askView(Caller caller, StepRequest request) {
        return once(caller, request, PublicationAction.ASK_VIEW, Map.of(), (facts, publication) -> {
            publication.askView(clock.now());
            return cases.requireNoEmbargo(facts.id())
                    .chain(() -> tell(caller, publication, PublicationEvent.VIEW_ASKED, Audience.BOTH))
                    .chain(() -> notices.toProvider("publication-view-asked", facts.id()));
        });
    }

    /** What the provider says of it, and whether that is published. */
    @WithTransaction
    public Uni<PublicationAnswer> giveView(
            Caller caller, UUID inspectionId, @Nullable String seen, ProviderViewRequest view) {
        int known = IfMatch.version(seen);
        return inspections
                .reader(caller, inspectionId)
                .chain(reader -> publications.hold(inspectionId).map(publication -> {
                    if (!reader.seesContent() || !isShownTo(reader, publication)) {
                        throw Problem.notFound();
                    }
                    return publication;
                }))
                .chain(publication -> {
                    IfMatch.check(known, publication.version);
                    publication.giveView(view.text().strip(), view.published(), caller.actor(), clock.now());
                    return recorded(caller.actor(), PublicationAction.GIVE_VIEW, publication, publication.trace())
                            .chain(() -> tell(caller, publication, PublicationEvent.VIEW_GIVEN, Audience.BOTH))
                            .chain(() -> notices.toTeam("publication-view-given", inspectionId));
                })
                .chain(() -> read(caller, inspectionId));
    }

    /** A step of the team on the version that was read; the room's other services end theirs in the same way. */
    @WithTransaction
    Uni<PublicationAnswer> change(
            Caller caller,
            UUID inspectionId,
            @Nullable String seen,
            PublicationAction action,
            BiFunction<InspectionFacts, Publication, Uni<Void>> work) {
        int known = IfMatch.version(seen);
        return inspections
                .permit(caller, inspectionId, action.operation())
                .chain(facts -> publications.hold(inspectionId).chain(publication -> {
                    IfMatch.check(known, publication.version);
                    Publication.Trace before = publication.trace();
                    return work.apply(facts, publication)
                            .chain(() -> recorded(caller.actor(), action, publication, before));
                }))
                .chain(() -> read(caller, inspectionId));
    }

    /** As {@link #change}, once under its key. */
    @WithTransaction
    Uni<PublicationAnswer> once(
            Caller caller,
            StepRequest request,
            PublicationAction action,
            Object body,
            BiFunction<InspectionFacts, Publication, Uni<Void>> work) {
        return steps.once(
                caller,
                request,
                action.operation(),
                body,
                () -> change(caller, request.id(), request.seen(), action, work),
                () -> read(caller, request.id()));
    }

    Uni<Void> tell(Caller caller, Publication publication, PublicationEvent event, Audience audience) {
        return timeline.tell(caller.actor(), publication.inspectionId, event, audience, Map.of());
    }

    Author author(Caller caller) {
        return new Author(caller.accountId(), caller.actor(), clock.now());
    }

    private Uni<Void> begun(Caller caller, InspectionFacts facts) {
        return publications
                .of(facts.id())
                .invoke(found -> {
                    if (found.isPresent()) {
                        throw Problem.of(PublicationProblem.ALREADY_BEGUN);
                    }
                })
                .chain(() -> extent.rule(facts))
                .invoke(rule -> requireAllowed(caller, rule))
                .chain(rule -> extent.finalReport(facts)
                        .chain(report -> outline.of(report).map(around -> publication(caller, report, rule, around))))
                .chain(publication -> publications
                        .persistAndFlush(publication)
                        .chain(() -> recorded(caller.actor(), PublicationAction.BEGIN, publication, null))
                        .chain(() -> tell(caller, publication, PublicationEvent.BEGUN, Audience.TEAM)));
    }

    private Publication publication(
            Caller caller, FinalReport report, PublicationRule rule, PublicVersion.Around around) {
        PublicContent content = version.copy(report, rule.allowsTexts());
        return new Publication(
                report.inspectionId(),
                report.authorityId(),
                version.json(version.facts(report, around)),
                version.json(content),
                author(caller));
    }

    private Uni<Void> cleared(Caller caller, Publication publication, ClearanceRequest request, Finding finding) {
        boolean stays = request.how() == ClearanceHow.KEPT;
        if (stays) {
            publication.touch(author(caller));
        } else {
            String instead = request.how() == ClearanceHow.REPLACED && request.replacement() != null
                    ? request.replacement().strip()
                    : PublicContent.REMOVED;
            version.rewrite(
                    publication,
                    finding.place(),
                    text -> text.substring(0, finding.start()) + instead + text.substring(finding.end()),
                    author(caller));
        }
        return publications.add(new Clearance(
                publication.id,
                stays ? finding.fingerprint() : null,
                finding.kind(),
                request.how(),
                stays ? request.reason() : null,
                caller.name(),
                clock.now()));
    }

    private Uni<PublicationAnswer> answer(Caller caller, Publication publication) {
        return publications
                .flush()
                .chain(() -> inspections.facts(publication.inspectionId))
                .chain(facts -> caller.isProvider()
                        ? Uni.createFrom().item(answers.forProvider(caller, facts, publication))
                        : answers.forTeam(caller, facts, publication));
    }

    /**
     * The team reads it; the provider from when it was asked for its view or told that the report becomes public, as far as
     * an embargo lets it know that.
     */
    static boolean isShownTo(InspectionReader reader, Publication publication) {
        Instant told = publication.outcome == WeighedOutcome.NOT ? null : publication.decidedAt;
        return reader.seesInternal()
                || (reader.caller().isProvider()
                        && reader.seesContent()
                        && Stream.of(publication.viewAskedAt, told, publication.publishedAt)
                                .anyMatch(reader::knows));
    }

    /** What is published only when so decided is begun by who decides such things. */
    private static void requireAllowed(Caller caller, PublicationRule rule) {
        if (rule == PublicationRule.NEVER) {
            throw Problem.of(PublicationProblem.NEVER_PUBLIC);
        }
        if (rule == PublicationRule.ON_DECISION && !caller.has(Role.COORDINATOR)) {
            throw Problem.forbidden();
        }
    }

    private static Finding finding(List<Finding> open, String fingerprint) {
        return open.stream()
                .filter(one -> one.fingerprint().equals(fingerprint))
                .findFirst()
                .orElseThrow(() -> Problem.of(PublicationProblem.FINDING_IS_GONE));
    }

    private static void requireSound(ClearanceRequest request) {
        String reason = request.reason();
        String replacement = request.replacement();
        if (request.how() == ClearanceHow.KEPT && (reason == null || reason.isBlank())) {
            throw Problem.invalid(Violation.common("/reason", "required"));
        }
        if (request.how() == ClearanceHow.REPLACED && (replacement == null || replacement.isBlank())) {
            throw Problem.invalid(Violation.common("/replacement", "required"));
        }
    }

    Uni<Void> recorded(
            Actor actor, PublicationAction action, Publication publication, Publication.@Nullable Trace before) {
        return publications
                .flush()
                .chain(() -> audit.record(
                        actor,
                        action,
                        Subject.of("publication", publication.id)
                                .version(publication.version)
                                .inCase(publication.inspectionId)
                                .forAuthority(publication.authorityId),
                        before,
                        publication.trace()));
    }
}
