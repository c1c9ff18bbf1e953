package nl.waarborg.investigation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.investigation.InvestigationApi.InvestigationAnswer;
import nl.waarborg.investigation.InvestigationApi.Review;
import nl.waarborg.investigation.InvestigationApi.Round;
import nl.waarborg.report.ReportFacts;
import nl.waarborg.report.ReportStatus;
import nl.waarborg.shared.crypto.JsonCipher;
import org.jspecify.annotations.Nullable;

/** Tells an investigation to one reader: staff read what was submitted, the provider also what it is writing. */
@ApplicationScoped
class InvestigationAnswers {

    private final InvestigationRepository investigations;
    private final DeadlineService deadlines;
    private final JsonCipher cipher;

    InvestigationAnswers(InvestigationRepository investigations, DeadlineService deadlines, JsonCipher cipher) {
        this.investigations = investigations;
        this.deadlines = deadlines;
        this.cipher = cipher;
    }

    InvestigationContent content(Investigation investigation) {
        return investigation.sealedContent == null
                ? InvestigationContent.empty()
                : cipher.open(investigation.sealedContent, investigation.reportId, InvestigationContent.class);
    }

    Uni<InvestigationAnswer> of(SeenCase seen, ReportFacts report, Investigation investigation) {
        Instant until = seen.shownUntil();
        return investigations
                .rounds(report.id())
                .chain(rounds -> investigations
                        .reviews(report.id())
                        .map(reviews -> reviews.stream()
                                .filter(review -> until == null || !review.reviewedAt.isAfter(until))
                                .toList())
                        .chain(reviews -> deadlines
                                .ofCase(report.id())
                                .map(terms -> answer(seen, report, investigation, rounds(rounds, reviews), terms))));
    }

    private static InvestigationAnswer answer(
            SeenCase seen,
            ReportFacts report,
            Investigation investigation,
            List<Round> rounds,
            List<DeadlineFacts> terms,
            InvestigationContent content) {
        boolean writes = seen.caller().isProvider();
        ReportStatus shown = ReportStatus.valueOf(seen.shownStatus());
        return new InvestigationAnswer(
                report.id(),
                investigation.state,
                investigation.round,
                investigation.orderedAt,
                investigation.orderedBy,
                investigation.method,
                investigation.form,
                investigation.independentChair,
                investigation.remarks,
                terms.stream()
                        .filter(term -> term.id().equals(investigation.deadlineId))
                        .map(DeadlineFacts::dueOn)
                        .findFirst()
                        .orElse(null),
                report.occurredOn(),
                report.filedAt(),
                writes ? content : null,
                writes ? investigation.contentSavedAt : null,
                rounds,
                shown == report.status() ? InvestigationAction.openTo(seen.caller(), report) : List.of(),
                investigation.version);
    }

    private InvestigationAnswer answer(
            SeenCase seen,
            ReportFacts report,
            Investigation investigation,
            List<Round> rounds,
            List<DeadlineFacts> terms) {
        return answer(seen, report, investigation, rounds, terms, content(investigation));
    }

    private List<Round> rounds(List<InvestigationRound> submitted, List<InvestigationReview> reviews) {
        Map<Integer, InvestigationRound> byRound =
                submitted.stream().collect(Collectors.toMap(round -> round.round, Function.identity()));
        Map<Integer, List<Review>> judged = reviews.stream()
                .collect(Collectors.groupingBy(
                        review -> review.round, Collectors.mapping(InvestigationReview::shown, Collectors.toList())));
        return Stream.concat(byRound.keySet().stream(), judged.keySet().stream())
                .distinct()
                .sorted()
                .map(number -> round(number, byRound.get(number), judged.getOrDefault(number, List.of())))
                .toList();
    }

    private Round round(int number, @Nullable InvestigationRound submitted, List<Review> judged) {
        return new Round(
                number,
                submitted == null ? null : submitted.submittedAt,
                submitted == null ? null : submitted.submittedBy,
                submitted == null ? null : cipher.open(submitted.sealed, submitted.id, InvestigationContent.class),
                judged.isEmpty() ? null : judged.getLast(),
                judged.isEmpty() ? List.of() : judged.subList(0, judged.size() - 1));
    }
}
