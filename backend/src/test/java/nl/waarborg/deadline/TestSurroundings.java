package nl.waarborg.deadline;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.outbox.Recipient;
import nl.waarborg.shared.text.Language;
import nl.waarborg.term.DayOff;
import nl.waarborg.term.ReminderLadder;
import nl.waarborg.term.RuleFamily;
import nl.waarborg.term.Term;
import nl.waarborg.term.TermKind;
import nl.waarborg.term.TermRule;
import nl.waarborg.term.TermSettings;
import nl.waarborg.term.WorkingCalendar;

/** Answers the two seams of deadlines, so that each test sets its own rules and meets any number of cases. */
public class TestSurroundings implements QuarkusTestProfile {

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(AnyCase.class, SetByTheTest.class);
    }

    /** Every case exists; whoever must act is told at an address that names the case and the rung. */
    @Alternative
    @ApplicationScoped
    static class AnyCase implements DeadlineCases {

        @Override
        public Uni<Sight> see(Caller caller, UUID caseId) {
            return Uni.createFrom().item(new Sight(null));
        }

        @Override
        public Uni<Map<UUID, String>> numbers(Collection<UUID> caseIds) {
            return Uni.createFrom().item(caseIds.stream().collect(Collectors.toMap(id -> id, UUID::toString)));
        }

        @Override
        public Uni<Audience> audience(DeadlineFacts deadline, DeadlineStep step) {
            Recipient recipient = new Recipient(
                    "Proef Persoon 1", step + "." + deadline.caseId() + "@voorbeeld.example", Language.NL);
            return Uni.createFrom()
                    .item(new Audience("NMD-2026-0001", List.of(new Addressee(recipient, "/werkplek/meldingen/1"))));
        }
    }

    @Alternative
    @ApplicationScoped
    static class SetByTheTest implements TermSettings {

        private final Map<UUID, List<DayOff>> ownDays = new ConcurrentHashMap<>();

        void setOwnDays(UUID authorityId, DayOff... days) {
            ownDays.put(authorityId, List.of(days));
        }

        @Override
        public Uni<WorkingCalendar> calendar(UUID authorityId, RuleFamily family) {
            List<DayOff> own = family == RuleFamily.LOCAL ? ownDays.getOrDefault(authorityId, List.of()) : List.of();
            return Uni.createFrom().item(WorkingCalendar.withLegalHolidays(own));
        }

        @Override
        public Uni<TermRule> rule(UUID authorityId, RuleFamily family, LocalDate on) {
            return Uni.createFrom().item(family == RuleFamily.LOCAL ? TermRule.local(true) : TermRule.statutory());
        }

        @Override
        public Uni<SetTerm> term(UUID authorityId, TermKind kind, LocalDate on) {
            return Uni.createFrom()
                    .item(
                            kind == TermKind.PROVIDER_INVESTIGATION
                                    ? new SetTerm(Term.weeks(6), RuleFamily.LOCAL, "protocol 5")
                                    : new SetTerm(Term.workingDays(3), RuleFamily.LOCAL, "protocol 3"));
        }

        @Override
        public Uni<ReminderLadder> ladder(UUID authorityId, LocalDate on) {
            return Uni.createFrom().item(ReminderLadder.usual());
        }
    }
}
