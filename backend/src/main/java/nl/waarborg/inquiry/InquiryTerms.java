package nl.waarborg.inquiry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.deadline.NewDeadline;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.Term;
import nl.waarborg.term.TermKind;
import org.jspecify.annotations.Nullable;

/** The term behind each question. */
@ApplicationScoped
class InquiryTerms {

    private static final String BASIS = "Afgesproken bij de vraag";

    private final DeadlineService deadlines;
    private final Clock clock;

    InquiryTerms(DeadlineService deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** By the authority's setting, or until an agreed day. */
    Uni<DeadlineFacts> start(Actor actor, CaseFacts file, @Nullable LocalDate until) {
        NewDeadline plan = NewDeadline.asSet(
                file.id(), file.authorityId(), TermKind.SIGNAL_INQUIRY, Responsible.OTHER, clock.today());
        return deadlines.start(actor, until == null ? plan : plan.agreed(Term.until(until), BASIS));
    }

    Uni<DeadlineFacts> of(Inquiry inquiry) {
        return deadlines
                .find(List.of(inquiry.deadlineId))
                .map(found -> found.stream().findFirst().orElseThrow(Problem::notFound));
    }

    /** By the identifier of the deadline. */
    Uni<Map<UUID, DeadlineFacts>> of(List<Inquiry> inquiries) {
        return deadlines
                .find(inquiries.stream().map(inquiry -> inquiry.deadlineId).toList())
                .map(found -> found.stream().collect(Collectors.toMap(DeadlineFacts::id, facts -> facts)));
    }

    Uni<DeadlineFacts> extend(Actor actor, Inquiry inquiry, LocalDate until, String reason) {
        return deadlines.extend(actor, inquiry.deadlineId, Term.until(until), reason);
    }

    /** Answered is done. The term may have ended before, with an end of the case that was undone. */
    Uni<Void> meet(Actor actor, Inquiry inquiry) {
        return of(inquiry)
                .chain(term -> term.state().isOpen()
                        ? deadlines.meet(actor, term.id(), clock.today()).replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    Uni<Void> withdraw(Actor actor, Inquiry inquiry, String reason) {
        return of(inquiry)
                .chain(term -> term.state().isOpen()
                        ? deadlines.withdraw(actor, term.id(), reason).replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }
}
