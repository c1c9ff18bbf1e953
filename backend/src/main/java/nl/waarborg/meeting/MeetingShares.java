package nl.waarborg.meeting;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.Ceiling;
import nl.waarborg.meeting.MeetingPlan.Attendant;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.time.Clock;

/** Lets those who take part read what is on the agenda, until the meeting is closed. */
@ApplicationScoped
class MeetingShares {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'om' HH.mm", Language.NL.locale());

    private final CaseFileService cases;

    MeetingShares(CaseFileService cases) {
        this.cases = cases;
    }

    Uni<Void> open(Actor actor, Meeting meeting, List<Attendant> attendants, UUID caseId) {
        return each(
                attendants,
                one -> cases.share(actor, caseId, one.accountId(), Ceiling.S5, purpose(meeting), null)
                        .replaceWithVoid());
    }

    Uni<Void> end(Actor actor, Meeting meeting, List<Attendant> attendants, UUID caseId) {
        return each(attendants, one -> cases.unshare(actor, caseId, one.accountId(), purpose(meeting)));
    }

    /** As the trail and the share tell why. */
    private static String purpose(Meeting meeting) {
        return "Werkoverleg van " + MOMENT.format(ZonedDateTime.ofInstant(meeting.startsAt, Clock.ZONE));
    }

    private static Uni<Void> each(List<Attendant> attendants, Function<Attendant, Uni<? extends Void>> work) {
        return Multi.createFrom()
                .iterable(attendants)
                .onItem()
                .transformToUniAndConcatenate(work)
                .collect()
                .last();
    }
}
