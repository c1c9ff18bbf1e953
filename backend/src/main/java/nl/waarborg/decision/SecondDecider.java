package nl.waarborg.decision;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Directory;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseNotices;
import nl.waarborg.casefile.Ceiling;
import nl.waarborg.outbox.Recipient;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.signal.SignalFacts;

/** Finds who could agree with a decision outside a meeting, and tells those concerned (security design 3.5). */
@ApplicationScoped
class SecondDecider {

    /** As long as a second person reads the signal for this purpose. */
    private static final Duration READS = Duration.ofDays(7);

    private static final String PURPOSE = "Akkoord met een besluit buiten het werkoverleg";

    private final Directory directory;
    private final CaseFileService cases;
    private final CaseNotices notices;
    private final CollegeNoticeService college;
    private final Clock clock;

    SecondDecider(
            Directory directory,
            CaseFileService cases,
            CaseNotices notices,
            CollegeNoticeService college,
            Clock clock) {
        this.directory = directory;
        this.cases = cases;
        this.notices = notices;
        this.college = college;
        this.clock = clock;
    }

    /** The coordinators beside the caller, or the other supervisors where there is none. */
    Uni<List<Directory.Entry>> others(Caller caller, SignalFacts signal) {
        return directory.secondPersons(
                signal.authorityId(), caller.accountId(), Role.SUPERVISOR, Role.LAWFULNESS_SUPERVISOR);
    }

    /** They read the signal for a while, so that they can judge. */
    Uni<Void> ask(Caller caller, SignalFacts signal, List<Directory.Entry> others) {
        return Multi.createFrom()
                .iterable(others)
                .onItem()
                .transformToUniAndConcatenate(one -> cases.share(
                        caller.actor(),
                        signal.id(),
                        one.id(),
                        Ceiling.S5,
                        PURPOSE,
                        clock.real().plus(READS)))
                .collect()
                .last()
                .chain(() -> notices.toStaff("decision-asked", signal.id(), recipients(others)));
    }

    Uni<Void> answer(SignalFacts signal, UUID author, boolean agreed) {
        return directory
                .find(signal.authorityId(), author)
                .chain(found -> found == null
                        ? Uni.createFrom().voidItem()
                        : notices.toStaff(
                                agreed ? "decision-agreed" : "decision-sent-back",
                                signal.id(),
                                List.of(found.recipient())));
    }

    /** An authority with one person: its executive readers hear that nobody agreed. */
    Uni<Void> tellThatThereIsNone(SignalFacts signal) {
        return college.tellThatNobodyAgreed(signal);
    }

    private static List<Recipient> recipients(List<Directory.Entry> people) {
        return people.stream().map(Directory.Entry::recipient).toList();
    }
}
