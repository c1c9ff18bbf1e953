package nl.waarborg.absence;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waarborg.absence.AbsenceApi.AbsenceRequest;
import nl.waarborg.absence.AbsenceApi.Absences;
import nl.waarborg.absence.AbsenceApi.PersonRef;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Directory;
import nl.waarborg.access.Directory.Entry;
import nl.waarborg.access.Role;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;

/** The verbs about absence. */
@ApplicationScoped
public class AbsenceService {

    private static final Role[] TEAM = {Role.SUPERVISOR, Role.LAWFULNESS_SUPERVISOR, Role.COORDINATOR};

    private final AbsenceRepository absences;
    private final Directory directory;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Clock clock;

    AbsenceService(
            AbsenceRepository absences, Directory directory, AuditTrail audit, Idempotency idempotency, Clock clock) {
        this.absences = absences;
        this.directory = directory;
        this.audit = audit;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @WithSession
    public Uni<Absences> list(Caller caller) {
        return absences.nowAndLater(home(caller), clock.today())
                .map(found -> new Absences(found.stream().map(this::shown).toList()));
    }

    /** One announces one's own absence; a coordinator anybody's. */
    @WithTransaction
    public Uni<AbsenceApi.Absence> announce(Caller caller, String key, AbsenceRequest request) {
        requireOwnOrCoordinator(caller, request.accountId());
        checkDays(request);
        UUID authority = home(caller);
        return idempotency.once(
                caller.accountId(),
                "announceAbsence",
                key,
                request,
                AbsenceApi.Absence.class,
                () -> colleague(authority, request.accountId(), "/accountId")
                        .chain(away -> colleague(authority, request.coveredById(), "/coveredById")
                                .call(() -> requireFree(authority, request))
                                .map(cover -> new Absence(
                                        authority, away, cover, request.from(), request.until(), clock.now())))
                        .chain(absences::persist)
                        .map(this::shown)
                        .call(absence -> audit.record(
                                caller.actor(),
                                AbsenceAction.ANNOUNCE,
                                Subject.of("absence", absence.id()),
                                null,
                                absence)));
    }

    @WithTransaction
    public Uni<AbsenceApi.Absence> end(Caller caller, UUID id) {
        return absences.ofAuthority(home(caller), id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(absence -> {
                    requireOwnOrCoordinator(caller, absence.accountId);
                    AbsenceApi.Absence before = shown(absence);
                    absence.end(clock.today());
                    return audit.record(
                                    caller.actor(),
                                    AbsenceAction.END,
                                    Subject.of("absence", id),
                                    before,
                                    shown(absence))
                            .replaceWith(() -> shown(absence));
                });
    }

    /** Those absent today at an authority. */
    @WithSession
    Uni<List<Absence>> today(UUID authorityId) {
        LocalDate today = clock.today();
        return absences.nowAndLater(authorityId, today)
                .map(found -> found.stream()
                        .filter(absence -> absence.isRunning(today))
                        .toList());
    }

    /** Who covers for a colleague today, if that colleague is away. */
    @WithSession
    public Uni<Optional<UUID>> coverOf(UUID authorityId, UUID accountId) {
        return absences.running(authorityId, accountId, clock.today())
                .map(found -> found.stream().map(absence -> absence.coveredById).findFirst());
    }

    private Uni<Entry> colleague(UUID authority, UUID account, String pointer) {
        return directory
                .ofAuthority(authority, TEAM)
                .map(team -> team.stream()
                        .filter(one -> one.id().equals(account))
                        .findFirst()
                        .orElseThrow(
                                () -> Problem.invalid(Violation.of(AbsenceProblem.class, pointer, "not-a-colleague"))));
    }

    private Uni<Void> requireFree(UUID authority, AbsenceRequest request) {
        return absences.isAway(authority, request.accountId(), request.from(), request.until())
                .invoke(away -> {
                    if (away) {
                        throw Problem.of(AbsenceProblem.ABSENCE_OVERLAPS);
                    }
                })
                .chain(() -> absences.isAway(authority, request.coveredById(), request.from(), request.until()))
                .invoke(away -> {
                    if (away) {
                        throw Problem.of(AbsenceProblem.COVER_IS_AWAY);
                    }
                })
                .replaceWithVoid();
    }

    private void checkDays(AbsenceRequest request) {
        LocalDate today = clock.today();
        List<Violation> violations = new ArrayList<>();
        if (request.until().isBefore(request.from())) {
            violations.add(Violation.of(AbsenceProblem.class, "/until", "until-before-from"));
        } else if (request.until().isBefore(today)) {
            violations.add(Violation.common("/until", "in-the-past"));
        }
        if (request.accountId().equals(request.coveredById())) {
            violations.add(Violation.of(AbsenceProblem.class, "/coveredById", "covers-oneself"));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static void requireOwnOrCoordinator(Caller caller, UUID account) {
        if (!caller.accountId().equals(account) && !caller.has(Role.COORDINATOR)) {
            throw Problem.forbidden();
        }
    }

    private static UUID home(Caller caller) {
        return Optional.ofNullable(caller.authorityId()).orElseThrow(Problem::forbidden);
    }

    private AbsenceApi.Absence shown(Absence absence) {
        return new AbsenceApi.Absence(
                absence.id,
                new PersonRef(absence.accountId, absence.accountName),
                new PersonRef(absence.coveredById, absence.coveredByName),
                absence.fromDay,
                absence.untilDay,
                absence.isRunning(clock.today()));
    }
}
