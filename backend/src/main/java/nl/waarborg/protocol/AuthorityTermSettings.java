package nl.waarborg.protocol;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.waarborg.protocol.ProtocolSettings.TermSetting;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.DayOff;
import nl.waarborg.term.ReminderLadder;
import nl.waarborg.term.RuleFamily;
import nl.waarborg.term.TermKind;
import nl.waarborg.term.TermRule;
import nl.waarborg.term.TermSettings;
import nl.waarborg.term.WorkingCalendar;

/** Tells the terms what the authority has set. The days off are kept as long as its settings are: five seconds. */
@ApplicationScoped
public class AuthorityTermSettings implements TermSettings {

    private static final long FRESH = TimeUnit.SECONDS.toNanos(5);

    private final AuthoritySettings settings;
    private final HolidayRepository holidays;
    private final Clock clock;
    private final Map<UUID, Read> kept = new ConcurrentHashMap<>();

    AuthorityTermSettings(AuthoritySettings settings, HolidayRepository holidays, Clock clock) {
        this.settings = settings;
        this.holidays = holidays;
        this.clock = clock;
    }

    @Override
    public Uni<WorkingCalendar> calendar(UUID authorityId, RuleFamily family) {
        return settings.inForce(authorityId, clock.today())
                .map(set -> family == RuleFamily.LOCAL && set.localRule().authorityDaysCount())
                .chain(ownDays -> days(authorityId)
                        .map(days -> WorkingCalendar.withLegalHolidays(days.stream()
                                .filter(day -> ownDays || day.reason() == DayOff.Reason.EQUATED)
                                .toList())));
    }

    @Override
    public Uni<TermRule> rule(UUID authorityId, RuleFamily family, LocalDate on) {
        return switch (family) {
            case STATUTORY -> Uni.createFrom().item(TermRule.statutory());
            case GDPR -> Uni.createFrom().item(TermRule.gdpr());
            case LOCAL ->
                settings.inForce(authorityId, on)
                        .map(set -> TermRule.local(set.localRule().moveToWorkingDay()));
        };
    }

    @Override
    public Uni<SetTerm> term(UUID authorityId, TermKind kind, LocalDate on) {
        return settings.inForce(authorityId, on).map(set -> {
            TermSetting term = set.term(kind);
            return new SetTerm(term.term(), term.family(), term.source() == null ? "" : term.source());
        });
    }

    @Override
    public Uni<ReminderLadder> ladder(UUID authorityId, LocalDate on) {
        return settings.inForce(authorityId, on).map(set -> set.reminders().ladder());
    }

    /** Forgets the days off that are kept on this server, so that who changed them sees the change at once. */
    void forget() {
        kept.clear();
    }

    private Uni<List<DayOff>> days(UUID authorityId) {
        Read read = kept.get(authorityId);
        if (read != null && System.nanoTime() - read.at() < FRESH) {
            return Uni.createFrom().item(read.days());
        }
        long asked = System.nanoTime();
        return readDays(authorityId).invoke(found -> kept.put(authorityId, new Read(asked, found)));
    }

    private Uni<List<DayOff>> readDays(UUID authorityId) {
        return Panache.withSession(() -> holidays.ofAuthority(authorityId))
                .map(days -> days.stream().map(Holiday::dayOff).toList());
    }

    private record Read(long at, List<DayOff> days) {}
}
