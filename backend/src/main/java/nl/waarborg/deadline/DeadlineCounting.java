package nl.waarborg.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waarborg.term.AccountStep;
import nl.waarborg.term.DueDate;
import nl.waarborg.term.RuleFamily;
import nl.waarborg.term.Term;
import nl.waarborg.term.TermCalculation;
import nl.waarborg.term.TermEvent;
import nl.waarborg.term.TermSettings;

/** Counts dates by the rules and working days of the authority, and keeps their account. */
@ApplicationScoped
class DeadlineCounting {

    private static final TypeReference<List<AccountStep>> STEPS = new TypeReference<>() {};

    private final TermSettings settings;
    private final ObjectMapper mapper;

    DeadlineCounting(TermSettings settings, ObjectMapper mapper) {
        this.settings = settings;
        this.mapper = mapper;
    }

    /** The date of a deadline that is yet to start. */
    Uni<CountedDate> count(UUID authorityId, LocalDate startedOn, TermSettings.SetTerm set) {
        return count(authorityId, set.family(), startedOn, set.term(), List.of());
    }

    /** The date of a deadline after all that happened to it, and {@code next} as well. */
    Uni<CountedDate> count(Deadline deadline, List<DeadlineChange> history, TermEvent... next) {
        List<TermEvent> events = new ArrayList<>(history.stream()
                .map(DeadlineChange::event)
                .flatMap(Optional::stream)
                .toList());
        events.addAll(List.of(next));
        return count(deadline.authorityId, deadline.family, deadline.startedOn, deadline.term(), events);
    }

    List<AccountStep> account(Deadline deadline) {
        return account(new CountedDate(deadline.dueOn, deadline.account));
    }

    List<AccountStep> account(CountedDate counted) {
        try {
            return mapper.readValue(counted.account(), STEPS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Uni<CountedDate> count(
            UUID authorityId, RuleFamily family, LocalDate start, Term term, List<TermEvent> events) {
        return settings.calendar(authorityId, family)
                .chain(calendar -> settings.rule(authorityId, family, start)
                        .map(rule -> counted(TermCalculation.dueDate(start, term, rule, calendar, events))));
    }

    private CountedDate counted(DueDate due) {
        try {
            return new CountedDate(due.date(), mapper.writeValueAsString(due.account()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
