package nl.waarborg.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseTerms;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.deadline.NewDeadline;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.letter.LetterKind;
import nl.waarborg.letter.LetterService;
import nl.waarborg.report.ReportFacts;
import nl.waarborg.report.ReportService;
import nl.waarborg.report.ReportStatus;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.Term;
import nl.waarborg.term.TermKind;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** What an outcome brings about once it holds: the status, the terms, the letter, the timeline. */
@ApplicationScoped
class OutcomeEffects {

    private final ReportService reports;
    private final CaseTerms caseTerms;
    private final DeadlineService deadlines;
    private final LetterService letters;
    private final TimelineService timeline;
    private final Clock clock;

    OutcomeEffects(
            ReportService reports,
            CaseTerms caseTerms,
            DeadlineService deadlines,
            LetterService letters,
            TimelineService timeline,
            Clock clock) {
        this.reports = reports;
        this.caseTerms = caseTerms;
        this.deadlines = deadlines;
        this.letters = letters;
        this.timeline = timeline;
        this.clock = clock;
    }

    Uni<Void> settle(Caller caller, ReportFacts report, Assessment assessment) {
        return go(caller, report, assessment.leadsTo)
                .chain(() -> terms(caller, report, assessment))
                .chain(() -> letter(caller, report, assessment))
                .chain(() -> timeline.tell(
                        caller.actor(),
                        report.id(),
                        AssessmentEvent.ASSESSED,
                        Audience.BOTH,
                        Map.of("outcome", "@leads-to." + assessment.leadsTo)));
    }

    /** The same outcome again is no new status: say a longer time to become clear. */
    private Uni<?> go(Caller caller, ReportFacts report, ReportStatus next) {
        return report.status() == next ? reports.touch(report.id()) : reports.advance(caller, report.id(), next);
    }

    private Uni<Void> terms(Caller caller, ReportFacts report, Assessment assessment) {
        LocalDate today = clock.today();
        Uni<Void> assessed = deadlines
                .meet(caller.actor(), report.id(), TermKind.ASSESSMENT, today)
                .chain(() -> deadlines.meet(caller.actor(), report.id(), TermKind.AGREED_CLARITY, today));
        if (assessment.leadsTo.hasEnded()) {
            return assessed.chain(() -> caseTerms.endAll(caller, report.id(), "De melding is afgehandeld."));
        }
        if (assessment.agreedUntil != null) {
            NewDeadline agreed = NewDeadline.asSet(
                            report.id(), report.authorityId(), TermKind.AGREED_CLARITY, Responsible.TEAM, today)
                    .agreed(Term.until(assessment.agreedUntil), "Afgesproken met de aanbieder");
            return assessed.chain(() -> deadlines.start(caller.actor(), agreed)).replaceWithVoid();
        }
        return report.status() == ReportStatus.REQUESTED
                ? deadlines.withdraw(
                        caller.actor(),
                        report.id(),
                        TermKind.REPORT_ON_REQUEST,
                        "Er kwam geen melding; de toezichthouder doet zelf onderzoek.")
                : assessed;
    }

    private Uni<Void> letter(Caller caller, ReportFacts report, Assessment assessment) {
        LetterKind kind = assessment.outcome.letter();
        if (kind == null || assessment.leadsTo == ReportStatus.READY_TO_CLOSE) {
            return Uni.createFrom().voidItem();
        }
        Map<String, String> values = new HashMap<>();
        values.put("reason", assessment.reason);
        values.put("writer", assessment.byName);
        put(values, "transferredTo", assessment.transferredTo);
        put(values, "lesson", assessment.lesson);
        put(values, "agreedUntil", assessment.agreedUntil == null ? null : assessment.agreedUntil.toString());
        return letters.send(caller, report.id(), kind, assessment.letter(), values)
                .replaceWithVoid();
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
