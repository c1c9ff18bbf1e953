package nl.waarborg.protocol;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.term.DayOff.Reason;
import nl.waarborg.term.RuleFamily;
import nl.waarborg.term.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** The days off of an authority: those of the law, those equated by decree and its own (domain.md 5). */
@ApplicationScoped
public class HolidayService {

    private static final String SUBJECT = "holiday";

    private final HolidayRepository holidays;
    private final AuthoritySettings settings;
    private final AuthorityTermSettings terms;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Clock clock;

    HolidayService(
            HolidayRepository holidays,
            AuthoritySettings settings,
            AuthorityTermSettings terms,
            Idempotency idempotency,
            AuditTrail audit,
            Clock clock) {
        this.holidays = holidays;
        this.settings = settings;
        this.terms = terms;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** The days of a year. Staff ask for their own authority, a provider for any to which it may report. */
    @WithSession
    public Uni<HolidayApi.Days> year(Caller caller, UUID authorityId, int year) {
        if (caller.isStaff()) {
            SettingsService.requireReach(caller, authorityId);
        }
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return settings.inForce(authorityId, first)
                .chain(() -> holidays.ofAuthority(authorityId, first, last))
                .map(added -> Stream.concat(ofLaw(first, last), added.stream().map(HolidayApi.Day::of))
                        .sorted(Comparator.comparing(HolidayApi.Day::date))
                        .toList())
                .map(HolidayApi.Days::new);
    }

    /** Adds a day. Running terms keep their dates until a coordinator decides to recompute them. */
    public Uni<HolidayApi.Day> add(
            Caller caller, UUID authorityId, HolidayApi.NewHoliday request, @Nullable String key) {
        SettingsService.requireReach(caller, authorityId);
        if (request.kind() == HolidayApi.Kind.LAW) {
            throw Problem.invalid(Violation.of(HolidayService.class, "/kind", "law-makes-its-own"));
        }
        return Panache.withTransaction(() -> idempotency.once(
                        caller.accountId(),
                        "addHoliday",
                        key,
                        List.of(authorityId, request),
                        HolidayApi.Day.class,
                        () -> requireWorkingDay(authorityId, request.date())
                                .chain(() ->
                                        holidays.persist(new Holiday(authorityId, request, caller.name(), clock.now())))
                                .map(HolidayApi.Day::of)
                                .call(day -> audit.record(
                                        caller.actor(),
                                        ProtocolAction.ADD_HOLIDAY,
                                        Subject.of(SUBJECT, day.id()),
                                        null,
                                        day))))
                .invoke(terms::forget);
    }

    /** Takes back a day that was added by mistake. Days that count for everybody stay with the installation. */
    public Uni<Void> remove(Caller caller, UUID id, HolidayApi.Removal removal) {
        return Panache.withTransaction(() -> holidays.findById(id)
                        .onItem()
                        .ifNull()
                        .failWith(Problem::notFound)
                        .invoke(holiday -> requireOwn(caller, holiday))
                        .invoke(holiday -> holiday.remove(removal.reason(), caller.name(), clock.now()))
                        .call(holiday -> audit.record(
                                caller.actor(),
                                ProtocolAction.REMOVE_HOLIDAY,
                                Subject.of(SUBJECT, id),
                                HolidayApi.Day.of(holiday),
                                removal)))
                .invoke(terms::forget)
                .replaceWithVoid();
    }

    private Uni<Void> requireWorkingDay(UUID authorityId, LocalDate date) {
        return terms.calendar(authorityId, RuleFamily.STATUTORY)
                .map(calendar -> calendar.isWorkingDay(date))
                .chain(working -> holidays.ofAuthority(authorityId, date, date).invoke(same -> {
                    if (!working || !same.isEmpty()) {
                        throw Problem.of(ProtocolProblem.DAY_OFF_ALREADY)
                                .about(List.of(Violation.of(HolidayService.class, "/date", "day-off-already")));
                    }
                }))
                .replaceWithVoid();
    }

    private static void requireOwn(Caller caller, Holiday holiday) {
        if (holiday.removedAt != null) {
            throw Problem.notFound();
        }
        if (holiday.authorityId != null) {
            SettingsService.requireReach(caller, holiday.authorityId);
        } else if (caller.authorityId() != null) {
            throw Problem.forbidden();
        }
    }

    private static Stream<HolidayApi.Day> ofLaw(LocalDate first, LocalDate last) {
        return WorkingCalendar.withLegalHolidays(List.of()).daysOff(first.minusDays(1), last).stream()
                .filter(day -> day.reason() != Reason.SATURDAY && day.reason() != Reason.SUNDAY)
                .map(HolidayApi.Day::ofLaw);
    }
}
