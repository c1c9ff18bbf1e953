package nl.waarborg.dossier;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseKind;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.dossier.DossierApi.Acceptance;
import nl.waarborg.dossier.DossierApi.BundledCase;
import nl.waarborg.dossier.DossierApi.CaseBundle;
import nl.waarborg.dossier.DossierApi.DossierAnswer;
import nl.waarborg.dossier.DossierApi.DossierCount;
import nl.waarborg.dossier.DossierApi.DossierMoment;
import nl.waarborg.dossier.DossierApi.DossierSummary;
import nl.waarborg.dossier.DossierApi.Moment;
import nl.waarborg.dossier.DossierApi.NewDossier;
import nl.waarborg.dossier.DossierApi.Reason;
import nl.waarborg.dossier.DossierApi.Title;
import nl.waarborg.provider.LocationService;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.shared.web.Page;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** The verbs about dossiers. Whoever sees a case may bundle it; a case keeps its own number, status and count. */
@ApplicationScoped
public class DossierService {

    private final DossierRepository dossiers;
    private final DossierView view;
    private final Suggestions suggestions;
    private final CaseFileService cases;
    private final ProviderService providers;
    private final LocationService locations;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Clock clock;

    DossierService(
            DossierRepository dossiers,
            DossierView view,
            Suggestions suggestions,
            CaseFileService cases,
            ProviderService providers,
            LocationService locations,
            TimelineService timeline,
            AuditTrail audit,
            Idempotency idempotency,
            Clock clock) {
        this.dossiers = dossiers;
        this.view = view;
        this.suggestions = suggestions;
        this.cases = cases;
        this.providers = providers;
        this.locations = locations;
        this.timeline = timeline;
        this.audit = audit;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    public Uni<Page<DossierSummary>> list(
            Caller caller, @Nullable UUID providerId, @Nullable String cursor, int limit) {
        return view.page(caller, providerId, Cursor.parse(cursor, 2), limit);
    }

    /** The year's count of what the caller sees. */
    public Uni<DossierCount> count(Caller caller, int year) {
        return view.count(caller, year);
    }

    /** The dossier with its cases as far as the caller sees them; the look is on record. */
    @WithTransaction
    public Uni<DossierAnswer> read(Caller caller, UUID id) {
        return dossiers.get(caller.authorityId(), id)
                .chain(dossier -> answer(caller, dossier))
                .call(answer -> audit.looked(
                        caller.actor(),
                        DossierAction.READ,
                        Subject.of("dossier", id),
                        Look.at("cases").rows(answer.cases().size())));
    }

    /** To which dossier a case belongs, and which other cases may belong with it. */
    @WithTransaction
    public Uni<CaseBundle> ofCase(Caller caller, UUID caseId) {
        return cases.see(caller, caseId)
                .chain(seen -> view.ofCase(caller, caseId)
                        .chain(dossier -> suggestions
                                .of(caller, seen)
                                .call(found -> audit.looked(
                                        caller.actor(),
                                        DossierAction.LIST_SUGGESTIONS,
                                        Subject.of("case", caseId).inCase(caseId),
                                        Look.at("cases").rows(found.size())))
                                .map(found -> new CaseBundle(dossier, found))));
    }

    @WithTransaction
    public Uni<DossierAnswer> open(Caller caller, @Nullable String key, NewDossier request) {
        List<UUID> ids = request.caseIds().stream().distinct().toList();
        return idempotency
                .once(
                        caller.accountId(),
                        "openDossier",
                        key,
                        request,
                        UUID.class,
                        () -> opened(caller, request.title(), ids))
                .chain(id -> dossiers.get(caller.authorityId(), id))
                .chain(dossier -> answer(caller, dossier));
    }

    @WithTransaction
    public Uni<DossierAnswer> rename(Caller caller, UUID id, @Nullable String seen, Title title) {
        return held(caller, id, seen)
                .chain(dossier -> {
                    Dossier.Trace before = dossier.trace();
                    dossier.rename(title.title().strip(), clock.now());
                    return recorded(caller, DossierAction.RENAME, dossier, before);
                })
                .chain(dossier -> answer(caller, dossier));
    }

    @WithTransaction
    public Uni<DossierAnswer> addCase(Caller caller, Request request, UUID caseId) {
        return once(caller, request, "addToDossier", caseId, dossier -> put(caller, dossier, caseId));
    }

    /** Splits a case off again; what it was part of, and why no longer, stays to be read. */
    @WithTransaction
    public Uni<DossierAnswer> removeCase(Caller caller, Request request, UUID caseId, Reason reason) {
        return once(
                caller,
                request,
                "removeFromDossier",
                List.of(caseId, reason),
                dossier -> cases.see(caller, caseId)
                        .chain(() -> dossiers.membership(caseId))
                        .chain(membership -> {
                            if (membership == null || !membership.dossierId.equals(dossier.id)) {
                                throw Problem.of(DossierProblem.NOT_IN_THIS_DOSSIER);
                            }
                            Dossier.Trace before = dossier.trace();
                            membership.remove(reason.reason().strip(), caller.actor(), clock.now());
                            dossier.touch(clock.now());
                            return recorded(caller, DossierAction.REMOVE_CASE, dossier, before)
                                    .chain(() -> tell(caller, caseId, DossierEvent.REMOVED, dossier));
                        }));
    }

    /** A person finds that two cases belong together: in the dossier of one of them, or in a new one. */
    @WithTransaction
    public Uni<DossierAnswer> accept(
            Caller caller, UUID caseId, UUID otherId, @Nullable String key, Acceptance wanted) {
        return idempotency
                .once(
                        caller.accountId(),
                        "acceptSuggestion",
                        key,
                        List.of(caseId, otherId, wanted),
                        UUID.class,
                        () -> cases.see(caller, caseId)
                                .chain(() -> cases.see(caller, otherId))
                                .chain(() -> dossiers.membership(caseId))
                                .chain(mine -> dossiers.membership(otherId)
                                        .chain(theirs -> join(caller, caseId, mine, otherId, theirs, wanted))))
                .chain(id -> dossiers.get(caller.authorityId(), id))
                .chain(dossier -> answer(caller, dossier));
    }

    /** A person finds that two cases do not belong together: it is not suggested again, for neither of them. */
    @WithTransaction
    public Uni<Void> refuse(Caller caller, UUID caseId, UUID otherId, @Nullable String key, Reason reason) {
        return idempotency
                .once(
                        caller.accountId(),
                        "refuseSuggestion",
                        key,
                        List.of(caseId, otherId, reason),
                        UUID.class,
                        () -> cases.see(caller, caseId)
                                .chain(() -> cases.see(caller, otherId))
                                .map(other -> new DossierRefusal(
                                        caseId, otherId, reason.reason().strip(), caller.actor(), clock.now()))
                                .chain(refusal -> dossiers.add(refusal)
                                        .chain(dossiers::flush)
                                        .chain(() -> audit.record(
                                                caller.actor(),
                                                DossierAction.REFUSE_SUGGESTION,
                                                Subject.of("case", caseId).inCase(caseId),
                                                null,
                                                Map.of("otherId", otherId)))
                                        .replaceWith(caseId)))
                .replaceWithVoid();
    }

    private Uni<UUID> join(
            Caller caller,
            UUID caseId,
            @Nullable DossierCase mine,
            UUID otherId,
            @Nullable DossierCase theirs,
            Acceptance wanted) {
        if (mine != null && theirs != null) {
            throw Problem.of(DossierProblem.TWO_DOSSIERS);
        }
        if (mine == null && theirs == null) {
            if (wanted.title() == null || wanted.title().isBlank()) {
                throw Problem.invalid(Violation.common("/title", "required"));
            }
            return opened(caller, wanted.title(), List.of(caseId, otherId));
        }
        UUID dossierId = mine == null ? theirs.dossierId : mine.dossierId;
        return dossiers.hold(caller.authorityId(), dossierId)
                .chain(dossier -> put(caller, dossier, mine == null ? caseId : otherId))
                .replaceWith(dossierId);
    }

    private Uni<UUID> opened(Caller caller, String title, List<UUID> ids) {
        UUID authorityId = caller.authorityId();
        if (authorityId == null) {
            throw Problem.forbidden();
        }
        Dossier dossier = new Dossier(authorityId, title.strip(), caller.actor(), clock.now());
        return dossiers.persistAndFlush(dossier)
                .chain(() -> audit.record(caller.actor(), DossierAction.OPEN, subject(dossier), null, dossier.trace()))
                .chain(() -> each(ids, id -> put(caller, dossier, id)))
                .replaceWith(dossier.id);
    }

    private Uni<Void> put(Caller caller, Dossier dossier, UUID caseId) {
        return cases.see(caller, caseId)
                .chain(seen -> dossiers.membership(caseId).chain(present -> {
                    if (present != null) {
                        throw Problem.of(DossierProblem.ALREADY_IN_A_DOSSIER)
                                .with("number", seen.facts().number());
                    }
                    Dossier.Trace before = dossier.trace();
                    dossier.takeIn(seen.facts().providerId(), clock.now());
                    return dossiers.add(new DossierCase(dossier.id, caseId, caller.actor(), clock.now()))
                            .chain(() -> recorded(caller, DossierAction.ADD_CASE, dossier, before))
                            .chain(() -> tell(caller, caseId, DossierEvent.ADDED, dossier));
                }));
    }

    private Uni<DossierAnswer> once(
            Caller caller, Request request, String operation, Object body, Function<Dossier, Uni<Void>> step) {
        return idempotency
                .once(
                        caller.accountId(),
                        operation,
                        request.key(),
                        List.of(request.id(), body),
                        UUID.class,
                        () -> held(caller, request.id(), request.seen())
                                .chain(step::apply)
                                .chain(dossiers::flush)
                                .replaceWith(request.id()))
                .chain(id -> dossiers.get(caller.authorityId(), id))
                .chain(dossier -> answer(caller, dossier));
    }

    private Uni<Dossier> held(Caller caller, UUID id, @Nullable String seen) {
        int version = IfMatch.version(seen);
        return dossiers.hold(caller.authorityId(), id).invoke(dossier -> IfMatch.check(version, dossier.version));
    }

    private Uni<Dossier> recorded(Caller caller, DossierAction action, Dossier dossier, Dossier.Trace before) {
        return dossiers.flush()
                .chain(() -> audit.record(caller.actor(), action, subject(dossier), before, dossier.trace()))
                .replaceWith(dossier);
    }

    private Uni<Void> tell(Caller caller, UUID caseId, DossierEvent event, Dossier dossier) {
        return timeline.tell(caller.actor(), caseId, event, Audience.TEAM, Map.of("title", dossier.title));
    }

    private Uni<DossierAnswer> answer(Caller caller, Dossier dossier) {
        return dossiers.cases(dossier.id)
                .chain(all -> seen(caller, all)
                        .chain(seen -> providerName(dossier.providerId)
                                .chain(provider -> bundled(all, seen)
                                        .map(bundled -> new DossierAnswer(
                                                dossier.id,
                                                dossier.title,
                                                dossier.providerId,
                                                provider,
                                                (int) bundled.stream()
                                                        .filter(one -> one.kind() == CaseKind.REPORT)
                                                        .count(),
                                                (int) bundled.stream()
                                                        .filter(one -> one.kind() == CaseKind.SIGNAL)
                                                        .count(),
                                                bundled,
                                                history(dossier, all, seen),
                                                dossier.version)))));
    }

    /** The cases that the caller sees, by identity. */
    private Uni<Map<UUID, CaseFacts>> seen(Caller caller, List<DossierCase> all) {
        return Multi.createFrom()
                .iterable(all.stream().map(one -> one.caseId).distinct().toList())
                .onItem()
                .transformToUniAndConcatenate(id -> cases.see(caller, id)
                        .map(SeenCase::facts)
                        .onFailure(Problem.class)
                        .recoverWithNull())
                .collect()
                .asMap(CaseFacts::id, facts -> facts);
    }

    private Uni<List<BundledCase>> bundled(List<DossierCase> all, Map<UUID, CaseFacts> seen) {
        return Multi.createFrom()
                .iterable(all.stream()
                        .filter(one -> one.belongs() && seen.containsKey(one.caseId))
                        .toList())
                .onItem()
                .transformToUniAndConcatenate(one -> {
                    CaseFacts facts = seen.get(one.caseId);
                    return locationName(facts.locationId())
                            .map(location -> new BundledCase(
                                    facts.id(),
                                    facts.kind(),
                                    facts.number(),
                                    facts.status(),
                                    facts.open(),
                                    facts.openedAt(),
                                    location.isEmpty() ? null : location,
                                    one.addedAt,
                                    one.addedBy));
                })
                .collect()
                .asList();
    }

    private static List<DossierMoment> history(Dossier dossier, List<DossierCase> all, Map<UUID, CaseFacts> seen) {
        List<DossierMoment> moments = new ArrayList<>();
        moments.add(new DossierMoment(dossier.openedAt, dossier.openedBy, Moment.OPENED, null, null));
        for (DossierCase one : all) {
            CaseFacts facts = seen.get(one.caseId);
            if (facts != null) {
                moments.add(new DossierMoment(one.addedAt, one.addedBy, Moment.ADDED, facts.number(), null));
            }
            if (facts != null && one.removedAt != null && one.removedBy != null) {
                moments.add(new DossierMoment(
                        one.removedAt, one.removedBy, Moment.REMOVED, facts.number(), one.removalReason));
            }
        }
        return moments.stream()
                .sorted(Comparator.comparing(DossierMoment::at).reversed())
                .collect(Collectors.toList());
    }

    private Uni<@Nullable String> providerName(@Nullable UUID id) {
        return id == null ? Uni.createFrom().nullItem() : providers.find(id).map(provider -> provider.name());
    }

    /** Empty where the place is not known: a stream carries no nulls. */
    private Uni<String> locationName(@Nullable UUID id) {
        return id == null ? Uni.createFrom().item("") : locations.find(id).map(location -> location.name());
    }

    private static Subject subject(Dossier dossier) {
        return Subject.of("dossier", dossier.id).version(dossier.version).forAuthority(dossier.authorityId);
    }

    private static <T> Uni<Void> each(List<T> all, Function<T, Uni<? extends Void>> work) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(work)
                .collect()
                .last();
    }

    /**
     * Which dossier, as it was read, under which key.
     *
     * @param seen the header If-Match
     * @param key the header Idempotency-Key
     */
    public record Request(
            UUID id, @Nullable String seen, @Nullable String key) {}
}
