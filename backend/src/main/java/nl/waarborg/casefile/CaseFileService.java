package nl.waarborg.casefile;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.database.Reading;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineApi.Timeline;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/**
 * The door to cases for the features that bring them along. {@link #see} asks the rights; the other verbs trust that the
 * feature has done so, and work in its transaction.
 */
@ApplicationScoped
public class CaseFileService {

    private final CaseFileRepository cases;
    private final AuthorityService authorities;
    private final List<ClosingCondition> conditions;
    private final TimelineService timeline;
    private final CaseStandings standings;
    private final AuditTrail audit;
    private final Clock clock;

    CaseFileService(
            CaseFileRepository cases,
            AuthorityService authorities,
            @All List<ClosingCondition> conditions,
            TimelineService timeline,
            CaseStandings standings,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.authorities = authorities;
        this.conditions = conditions;
        this.timeline = timeline;
        this.standings = standings;
        this.audit = audit;
        this.clock = clock;
    }

    /** The case as the caller sees it; 404 when unseen or absent. */
    @WithSession
    public Uni<SeenCase> see(Caller caller, UUID id) {
        return Reading.once(
                List.of(SeenCase.class, caller, id),
                () -> cases.seen(caller, id)
                        .map(CaseFile::facts)
                        .chain(facts -> standings
                                .of(caller, facts)
                                .map(standing -> CaseScope.ceiling(caller, facts, standing)
                                        .orElseThrow(Problem::notFound))
                                .map(ceiling -> new SeenCase(facts, ceiling, caller))));
    }

    /** The case without asking who looks: for work that the system does by itself. */
    @WithSession
    public Uni<CaseFacts> facts(UUID id) {
        return cases.findById(id).onItem().ifNull().failWith(Problem::notFound).map(CaseFile::facts);
    }

    /** These cases by identity, without asking who looks. */
    @WithSession
    public Uni<Map<UUID, CaseFacts>> facts(Collection<UUID> ids) {
        return cases.withIds(ids)
                .map(found -> found.stream().collect(Collectors.toMap(file -> file.id, CaseFile::facts)));
    }

    /** The case with this number, without asking who looks; empty when there is none. */
    @WithSession
    public Uni<Optional<UUID>> numbered(String number) {
        return cases.withNumber(number).map(found -> Optional.ofNullable(found).map(file -> file.id));
    }

    @WithSession
    public Uni<Map<UUID, String>> numbers(Collection<UUID> ids) {
        return cases.withIds(ids)
                .map(found -> found.stream().collect(Collectors.toMap(file -> file.id, file -> file.number)));
    }

    /** Opens a case under the next number of its authority and year. */
    @WithTransaction
    public Uni<CaseFacts> open(Actor actor, NewCase newCase) {
        return open(actor, newCase, clock.now());
    }

    /** Opens a case that began at a moment that is over; its number and the counts by year go by that moment. */
    @WithTransaction
    public Uni<CaseFacts> open(Actor actor, NewCase newCase, Instant when) {
        int year = when.atZone(Clock.ZONE).getYear();
        return number(newCase.authorityId(), year).chain(number -> {
            CaseFile file = new CaseFile(newCase, number, when);
            return cases.persist(file)
                    .chain(() -> cases.persist(newCase.participants().stream()
                            .map(participant -> new CaseParticipant(file.id, participant))
                            .toList()))
                    .chain(() -> record(actor, CaseAction.OPEN, null, file.facts()))
                    .chain(() ->
                            timeline.tell(actor, file.id, CaseEvent.OPENED, audience(file), Map.of("number", number)))
                    .replaceWith(file::facts);
        });
    }

    private static Audience audience(CaseFile file) {
        return file.knownToProvider ? Audience.BOTH : Audience.TEAM;
    }

    /** The case goes on to another status of its feature. The feature itself records the step. */
    @WithTransaction
    public Uni<CaseFacts> advance(UUID id, String status) {
        return cases.locked(id).map(file -> {
            file.advance(status);
            return file.facts();
        });
    }

    @WithTransaction
    public Uni<CaseFacts> end(Actor actor, UUID id, String status) {
        return end(actor, id, status, clock.now());
    }

    /** The case came to its end at a moment that is over. */
    @WithTransaction
    public Uni<CaseFacts> end(Actor actor, UUID id, String status, Instant when) {
        return change(actor, id, CaseAction.END, file -> file.end(status, when));
    }

    @WithTransaction
    public Uni<CaseFacts> reopen(Actor actor, UUID id, String status) {
        return change(actor, id, CaseAction.REOPEN, file -> file.reopen(status));
    }

    @WithTransaction
    public Uni<CaseFacts> flag(Actor actor, UUID id, boolean urgent, boolean pressSensitive) {
        return change(actor, id, CaseAction.FLAG, file -> file.flag(urgent, pressSensitive));
    }

    /** The place becomes known, or another one, as when a requested report is filed. */
    @WithTransaction
    public Uni<CaseFacts> place(UUID id, @Nullable UUID locationId, @Nullable String municipalityCode) {
        return cases.locked(id).map(file -> {
            file.place(locationId, municipalityCode);
            return file.facts();
        });
    }

    /** The provider and the place become known, or turn out to be others. */
    @WithTransaction
    public Uni<CaseFacts> concern(
            Actor actor,
            UUID id,
            @Nullable UUID providerId,
            @Nullable UUID locationId,
            @Nullable String municipalityCode) {
        return change(actor, id, CaseAction.PLACE, file -> {
            file.concern(providerId);
            file.place(locationId, municipalityCode);
        });
    }

    /**
     * Shares a case with somebody of its authority, who sees as much of it as his role allows and at most the ceiling. A
     * share that holds already stays beside it: the highest that holds counts.
     *
     * @param until the moment at which it ends by itself; absent for until it is ended
     */
    @WithTransaction
    public Uni<ShareFacts> share(
            Actor actor, UUID caseId, UUID accountId, Ceiling ceiling, String purpose, @Nullable Instant until) {
        CaseShare share = new CaseShare(actor, caseId, accountId, ceiling, purpose, clock.real(), until);
        return cases.persist(share)
                .chain(() -> audit.record(actor, CaseAction.SHARE, shareSubject(share), null, share.facts()))
                .replaceWith(share::facts);
    }

    /** Ends what is shared of a case with somebody for this purpose; nothing happens when nothing is. */
    @WithTransaction
    public Uni<Void> unshare(Actor actor, UUID caseId, UUID accountId, String purpose) {
        return cases.shares(caseId, accountId)
                .map(found -> found.stream()
                        .filter(share -> share.purpose.equals(purpose))
                        .toList())
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(share -> endShare(actor, share))
                        .collect()
                        .last());
    }

    /** Until when a case is shared with somebody at this ceiling or more; empty when it is not, or when no end is set. */
    @WithSession
    public Uni<Optional<Instant>> sharedUntil(UUID caseId, UUID accountId, Ceiling ceiling) {
        return cases.shares(caseId, accountId)
                .map(found -> found.stream()
                        .filter(share -> share.ceiling.reaches(ceiling))
                        .map(share -> share.untilAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder()));
    }

    private Uni<Void> endShare(Actor actor, CaseShare share) {
        ShareFacts before = share.facts();
        share.end(clock.real());
        return audit.record(actor, CaseAction.END_SHARE, shareSubject(share), before, share.facts());
    }

    private static Subject shareSubject(CaseShare share) {
        return Subject.of("case-share", share.id).inCase(share.caseId);
    }

    /** Who takes part, when that becomes known only after the case was opened. */
    @WithTransaction
    public Uni<Void> addParticipants(UUID id, List<Participant> participants) {
        return cases.persist(participants.stream()
                .map(participant -> new CaseParticipant(id, participant))
                .toList());
    }

    @WithSession
    public Uni<List<Participant>> participants(UUID id) {
        return cases.participants(id)
                .map(found -> found.stream().map(CaseParticipant::participant).toList());
    }

    /** From now on the provider concerned takes part; nothing happens when it does already. 409 under an embargo. */
    @WithTransaction
    public Uni<CaseFacts> tellProvider(Actor actor, UUID id) {
        return facts(id).chain(facts -> {
            if (facts.knownToProvider()) {
                return Uni.createFrom().item(facts);
            }
            facts.requireNoEmbargo();
            return change(actor, id, CaseAction.TELL_PROVIDER, CaseFile::becomeKnownToProvider);
        });
    }

    /** Refuses with 409 what would reach the provider of a case that is under an embargo. */
    @WithSession
    public Uni<Void> requireNoEmbargo(UUID id) {
        return facts(id).invoke(CaseFacts::requireNoEmbargo).replaceWithVoid();
    }

    /**
     * A criminal investigation could be hindered: from now on the provider sees nothing new and gets no notice (security
     * design 3.4, rule 1). Nothing on the provider's side tells that this was done; nothing happens when it was done before.
     */
    @WithTransaction
    public Uni<Void> embargo(Actor actor, UUID id, String reason) {
        return keepFromProvider(actor, id, clock.now(), CaseEvent.EMBARGO, Map.of("reason", reason.strip()));
    }

    /** The same because a case that led to this one is under an embargo. */
    @WithTransaction
    public Uni<Void> embargoOfCause(Actor actor, UUID id, CaseFacts cause) {
        return keepFromProvider(actor, id, clock.now(), CaseEvent.EMBARGO_OF_CAUSE, Map.of("number", cause.number()));
    }

    /** The provider sees again what is meant for it, and what waited leaves; nothing happens when nothing was kept from it. */
    @WithTransaction
    public Uni<Void> liftEmbargo(Actor actor, UUID id, String reason) {
        return keepFromProvider(actor, id, null, CaseEvent.EMBARGO_LIFTED, Map.of("reason", reason.strip()));
    }

    /** @param why the reason that a person gave, or the number of the case that it comes from */
    private Uni<Void> keepFromProvider(
            Actor actor, UUID id, @Nullable Instant since, CaseEvent event, Map<String, String> why) {
        return cases.locked(id).chain(file -> {
            Instant before = file.embargoSince;
            if ((before != null) == (since != null)) {
                return Uni.createFrom().voidItem();
            }
            file.keepFromProvider(since);
            return audit.record(
                            actor,
                            since == null ? CaseAction.LIFT_EMBARGO : CaseAction.EMBARGO,
                            Subject.of("case", id).version(file.version).inCase(id),
                            new Embargo(before, null, null),
                            new Embargo(since, why.get("reason"), why.get("number")))
                    .chain(() -> timeline.tell(actor, id, event, Audience.TEAM, why));
        });
    }

    private record Embargo(
            @Nullable Instant since,
            @Nullable String reason,
            @Nullable String becauseOf) {}

    /** What happened in the case, as far as the caller may know; the look is on record. */
    @WithTransaction
    public Uni<Timeline> timeline(Caller caller, UUID id) {
        return see(caller, id)
                .map(SeenCase::requireOutline)
                .call(() -> audit.looked(
                        caller.actor(),
                        CaseAction.READ_TIMELINE,
                        Subject.of("case", id).inCase(id),
                        Look.at("timeline")))
                .chain(seen -> timeline.of(id, seen.seesInternal(), seen.shownUntil(), caller.language()));
    }

    /** What stands in the way of closing, from every feature that has something to say. */
    @WithSession
    public Uni<List<Violation>> obstacles(UUID id) {
        return facts(id).chain(facts -> obstacles(facts, 0, new ArrayList<>()));
    }

    /** Refuses with 409 {@code not-ready-to-close}, naming all that stands in the way. */
    @WithSession
    public Uni<Void> requireReadyToClose(UUID id) {
        return obstacles(id)
                .invoke(obstacles -> {
                    if (!obstacles.isEmpty()) {
                        throw Problem.of(CaseProblem.NOT_READY_TO_CLOSE).about(obstacles);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<String> number(UUID authorityId, int year) {
        return authorities
                .find(authorityId)
                .chain(authority -> cases.nextNumber(authorityId, year)
                        .map(last -> "%s-%d-%04d".formatted(authority.casePrefix(), year, last)));
    }

    private Uni<List<Violation>> obstacles(CaseFacts facts, int condition, List<Violation> found) {
        if (condition == conditions.size()) {
            return Uni.createFrom().item(found);
        }
        return conditions.get(condition).obstacles(facts).chain(more -> {
            found.addAll(more);
            return obstacles(facts, condition + 1, found);
        });
    }

    private Uni<CaseFacts> change(Actor actor, UUID id, CaseAction action, Consumer<CaseFile> verb) {
        return cases.locked(id).chain(file -> {
            CaseFacts before = file.facts();
            verb.accept(file);
            return record(actor, action, before, file.facts()).replaceWith(file::facts);
        });
    }

    private Uni<Void> record(Actor actor, CaseAction action, @Nullable CaseFacts before, CaseFacts after) {
        Subject subject =
                Subject.of("case", after.id()).version(after.version()).inCase(after.id());
        return audit.record(actor, action, subject, before, after);
    }
}
