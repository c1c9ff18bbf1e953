package nl.waarborg.publication;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.protocol.PublicationSettings.DocumentKind;
import nl.waarborg.publication.Publication.Author;
import nl.waarborg.publication.PublicationApi.AnnualReportRequest;
import nl.waarborg.publication.PublicationApi.ClearanceRequest;
import nl.waarborg.publication.PublicationApi.ProviderViewRequest;
import nl.waarborg.publication.PublicationApi.PublicationAnswer;
import nl.waarborg.publication.PublicationApi.PublicationSummary;
import nl.waarborg.redaction.PersonalDataPolicy.Finding;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.shared.web.Page;
import nl.waarborg.timeline.Audience;
import org.jspecify.annotations.Nullable;

/** Prepares what becomes public: begun, written, cleared, seen by the provider. */
@ApplicationScoped
public class PublicationService {

    private final PublicationRepository publications;
    private final PublicationListView lists;
    private final PublicationAnswers answers;
    private final PublicationSources sources;
    private final InspectionSource inspections;
    private final InvestigationSource investigations;
    private final AnnualReportSource annualReports;
    private final PublicationRoom room;
    private final ClearingCheck clearing;
    private final ExtentCheck extent;
    private final PublicVersion version;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Clock clock;

    PublicationService(
            PublicationRepository publications,
            PublicationListView lists,
            PublicationAnswers answers,
            PublicationSources sources,
            InspectionSource inspections,
            InvestigationSource investigations,
            AnnualReportSource annualReports,
            PublicationRoom room,
            ClearingCheck clearing,
            ExtentCheck extent,
            PublicVersion version,
            Idempotency idempotency,
            AuditTrail audit,
            Clock clock) {
        this.publications = publications;
        this.lists = lists;
        this.answers = answers;
        this.sources = sources;
        this.inspections = inspections;
        this.investigations = investigations;
        this.annualReports = annualReports;
        this.room = room;
        this.clearing = clearing;
        this.extent = extent;
        this.version = version;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What of the caller's authority is public, was, or is on its way, as far as the caller sees it; newest first.
     *
     * @param document only those of a kind
     */
    @WithTransaction
    public Uni<Page<PublicationSummary>> list(
            Caller caller, @Nullable DocumentKind document, @Nullable String cursor, int limit) {
        UUID authorityId = caller.authorityId();
        if (authorityId == null) {
            throw Problem.forbidden();
        }
        return audit.looked(
                        caller.actor(),
                        PublicationAction.LIST,
                        Subject.of("authority", authorityId),
                        Look.at("publications"))
                .chain(() -> lists.page(caller, authorityId, document, Cursor.parse(cursor, 1), limit));
    }

    /** How far it is; for the provider only from when it was asked for its view or told of the publication. */
    @WithTransaction
    public Uni<PublicationAnswer> read(Caller caller, UUID id) {
        return publications
                .get(id)
                .call(found -> room.requireShown(caller, found))
                .chain(found -> answer(caller, found)
                        .call(() -> audit.looked(
                                caller.actor(),
                                PublicationAction.READ,
                                PublicationRoom.subject(found),
                                Look.at("publication"))));
    }

    /** Of the final report of an inspection. */
    @WithTransaction
    public Uni<PublicationAnswer> begin(Caller caller, UUID inspectionId, @Nullable String key) {
        return begin(caller, PublicationAction.BEGIN, key, inspectionId, () -> inspections.begin(caller, inspectionId));
    }

    /** Of an event that the team investigated itself. */
    @WithTransaction
    public Uni<PublicationAnswer> beginSummary(Caller caller, UUID reportId, @Nullable String key) {
        return begin(
                caller, PublicationAction.BEGIN_SUMMARY, key, reportId, () -> investigations.begin(caller, reportId));
    }

    /** Over a year of the caller's authority. */
    @WithTransaction
    public Uni<PublicationAnswer> beginAnnualReport(Caller caller, @Nullable String key, AnnualReportRequest request) {
        return begin(
                caller,
                PublicationAction.BEGIN_ANNUAL,
                key,
                request,
                () -> Uni.createFrom().item(annualReports.begin(caller, request.year())));
    }

    @WithTransaction
    public Uni<PublicationAnswer> save(Caller caller, UUID id, @Nullable String seen, PublicContent content) {
        return change(
                caller,
                id,
                seen,
                PublicationAction.SAVE,
                publication -> extent.requireWithin(publication.matter(), content)
                        .invoke(() -> publication.write(version.json(content), author(caller))));
    }

    /** Takes the words away, puts others there, or lets them stay; one place at a time. */
    @WithTransaction
    public Uni<PublicationAnswer> clear(Caller caller, UUID id, @Nullable String seen, ClearanceRequest request) {
        requireSound(request);
        return change(
                caller,
                id,
                seen,
                PublicationAction.CLEAR,
                publication -> clearing.open(publication)
                        .chain(open -> cleared(caller, publication, request, finding(open, request.fingerprint()))));
    }

    @WithTransaction
    public Uni<PublicationAnswer> askView(Caller caller, StepRequest request) {
        return once(caller, request, PublicationAction.ASK_VIEW, Map.of(), publication -> {
            publication.askView(clock.now());
            return room.requireNoEmbargo(publication)
                    .chain(() -> tell(caller, publication, PublicationEvent.VIEW_ASKED, Audience.BOTH))
                    .chain(() -> room.toProvider("publication-view-asked", publication));
        });
    }

    /** What the provider says of it, and whether that is published. */
    @WithTransaction
    public Uni<PublicationAnswer> giveView(Caller caller, UUID id, @Nullable String seen, ProviderViewRequest view) {
        int known = IfMatch.version(seen);
        return publications
                .hold(id)
                .call(publication -> room.requireShown(caller, publication))
                .chain(publication -> {
                    IfMatch.check(known, publication.version);
                    Publication.Trace before = publication.trace();
                    publication.giveView(view.text().strip(), view.published(), caller.actor(), clock.now());
                    return room.recorded(caller.actor(), PublicationAction.GIVE_VIEW, publication, before)
                            .chain(() -> tell(caller, publication, PublicationEvent.VIEW_GIVEN, Audience.BOTH))
                            .chain(() -> room.toTeam("publication-view-given", publication));
                })
                .chain(() -> read(caller, id));
    }

    /** A step of the team on the version that was read; the room's other services end theirs in the same way. */
    @WithTransaction
    Uni<PublicationAnswer> change(
            Caller caller,
            UUID id,
            @Nullable String seen,
            PublicationAction action,
            Function<Publication, Uni<Void>> work) {
        int known = IfMatch.version(seen);
        return publications
                .matter(id)
                .chain(matter -> sources.of(matter).permit(caller, matter, action))
                .chain(() -> publications.hold(id))
                .chain(publication -> {
                    IfMatch.check(known, publication.version);
                    Publication.Trace before = publication.trace();
                    return work.apply(publication)
                            .chain(() -> room.recorded(caller.actor(), action, publication, before));
                })
                .chain(() -> read(caller, id));
    }

    /** As {@link #change}, once under its key. */
    @WithTransaction
    Uni<PublicationAnswer> once(
            Caller caller,
            StepRequest request,
            PublicationAction action,
            Object body,
            Function<Publication, Uni<Void>> work) {
        return idempotency
                .once(
                        caller.accountId(),
                        action.operationId(),
                        request.key(),
                        List.of(request.id(), body),
                        UUID.class,
                        () -> change(caller, request.id(), request.seen(), action, work)
                                .replaceWith(request.id()))
                .chain(id -> read(caller, id));
    }

    Uni<Void> tell(Caller caller, Publication publication, PublicationEvent event, Audience audience) {
        return room.tell(caller.actor(), publication, event, audience);
    }

    Author author(Caller caller) {
        return new Author(caller.accountId(), caller.actor(), clock.now());
    }

    private Uni<PublicationAnswer> begin(
            Caller caller, PublicationAction action, @Nullable String key, Object asked, Supplier<Uni<Matter>> permit) {
        return idempotency
                .once(
                        caller.accountId(),
                        action.operationId(),
                        key,
                        asked,
                        UUID.class,
                        () -> permit.get().chain(matter -> begun(caller, action, matter)))
                .chain(id -> read(caller, id));
    }

    private Uni<UUID> begun(Caller caller, PublicationAction action, Matter matter) {
        return publications
                .of(matter)
                .invoke(found -> {
                    if (found.isPresent()) {
                        throw Problem.of(PublicationProblem.ALREADY_BEGUN);
                    }
                })
                .chain(() -> extent.requireBegin(caller, matter))
                .chain(rule -> first(caller, matter, rule.allowsTextsOf(matter.document())))
                .chain(publication -> publications
                        .persistAndFlush(publication)
                        .chain(() -> room.recorded(caller.actor(), action, publication, null))
                        .chain(() -> tell(caller, publication, PublicationEvent.BEGUN, Audience.TEAM))
                        .replaceWith(publication.id));
    }

    private Uni<Publication> first(Caller caller, Matter matter, boolean texts) {
        PublicationSource source = sources.of(matter);
        return source.facts(matter)
                .chain(facts -> source.whole(matter, texts)
                        .map(content ->
                                new Publication(matter, version.json(facts), version.json(content), author(caller))));
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
                .chain(() -> caller.isProvider()
                        ? answers.forProvider(caller, publication)
                        : answers.forTeam(caller, publication));
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
}
