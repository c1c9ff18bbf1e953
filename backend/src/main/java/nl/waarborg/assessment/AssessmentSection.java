package nl.waarborg.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.waarborg.assessment.AssessmentApi.AcknowledgementAnswer;
import nl.waarborg.assessment.AssessmentApi.AssessmentAnswer;
import nl.waarborg.assessment.AssessmentApi.ConversationAnswer;
import nl.waarborg.assessment.AssessmentApi.RequestAnswer;
import nl.waarborg.assessment.AssessmentApi.SupplementAnswer;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.draft.DraftService;
import nl.waarborg.report.ReportFacts;
import nl.waarborg.report.ReportReader;
import nl.waarborg.report.ReportSection;
import nl.waarborg.shared.crypto.JsonCipher;
import nl.waarborg.term.TermKind;
import org.jspecify.annotations.Nullable;

/** What this room adds to the answer about a report. Draft opinions stay with the team; the provider reads letters. */
@ApplicationScoped
class AssessmentSection implements ReportSection {

    private final AssessmentRepository assessments;
    private final InformedParties parties;
    private final SupplementWords words;
    private final DeadlineService deadlines;
    private final DraftService drafts;
    private final JsonCipher cipher;

    AssessmentSection(
            AssessmentRepository assessments,
            InformedParties parties,
            SupplementWords words,
            DeadlineService deadlines,
            DraftService drafts,
            JsonCipher cipher) {
        this.assessments = assessments;
        this.parties = parties;
        this.words = words;
        this.deadlines = deadlines;
        this.drafts = drafts;
        this.cipher = cipher;
    }

    @Override
    public Uni<Map<String, Object>> fields(ReportReader reader, ReportFacts report) {
        if (!reader.seesContent()) {
            return Uni.createFrom().item(Map.of());
        }
        Map<String, Object> fields = new HashMap<>();
        return acknowledgement(reader, report, fields)
                .chain(() -> assessed(reader, report, fields))
                .chain(() -> deadlines.ofCase(report.id()))
                .chain(terms ->
                        supplements(reader, report, terms, fields).chain(() -> request(reader, report, terms, fields)))
                .chain(() -> conversations(reader, report, fields))
                .replaceWith(fields);
    }

    private Uni<Void> acknowledgement(ReportReader reader, ReportFacts report, Map<String, Object> fields) {
        boolean internal = reader.seen().seesInternal();
        return assessments
                .acknowledgement(report.id())
                .invoke(found -> found.filter(one -> isKnown(reader, one.confirmedAt))
                        .ifPresent(one -> fields.put(
                                "acknowledgement",
                                new AcknowledgementAnswer(
                                        one.confirmedAt,
                                        one.byName,
                                        one.urgent,
                                        one.keptInformedHow,
                                        parties
                                                .read(
                                                        one.informed,
                                                        reader.caller().language())
                                                .stream()
                                                .filter(party -> internal || party.told())
                                                .toList()))))
                .replaceWithVoid();
    }

    private Uni<Void> assessed(ReportReader reader, ReportFacts report, Map<String, Object> fields) {
        if (!reader.seen().seesInternal()) {
            return Uni.createFrom().voidItem();
        }
        if (reader.seen().facts().embargoSince() != null) {
            fields.put("embargoSince", reader.seen().facts().embargoSince());
        }
        return assessments
                .of(report.id())
                .invoke(all -> {
                    List<AssessmentAnswer> shown =
                            all.stream().map(Assessment::shown).toList();
                    if (!shown.isEmpty()) {
                        fields.put("assessment", shown.getLast());
                        fields.put("assessmentHistory", shown.subList(0, shown.size() - 1));
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> supplements(
            ReportReader reader, ReportFacts report, List<DeadlineFacts> terms, Map<String, Object> fields) {
        return assessments
                .supplements(report.id())
                .invoke(all -> fields.put(
                        "supplementRequests",
                        all.stream()
                                .filter(one -> isKnown(reader, one.requestedAt))
                                .map(one -> new SupplementAnswer(
                                        one.id,
                                        one.requestedAt,
                                        one.requestedBy,
                                        dueOn(terms, term -> term.id().equals(one.deadlineId)),
                                        one.answeredAt,
                                        one.answeredBy,
                                        words.items(one)))
                                .toList()))
                .replaceWithVoid();
    }

    private Uni<Void> request(
            ReportReader reader, ReportFacts report, List<DeadlineFacts> terms, Map<String, Object> fields) {
        boolean internal = reader.seen().seesInternal();
        return assessments
                .request(report.id())
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : drafts.ofRequest(report.id())
                                .invoke(draft -> fields.put(
                                        "request",
                                        new RequestAnswer(
                                                found.get().requestedAt,
                                                found.get().requestedBy,
                                                found.get().learnedOn,
                                                internal ? found.get().learnedHow : null,
                                                found.get().description,
                                                dueOn(terms, term -> term.kind() == TermKind.REPORT_ON_REQUEST),
                                                reader.caller().isProvider() ? draft : null)))
                                .replaceWithVoid());
    }

    private Uni<Void> conversations(ReportReader reader, ReportFacts report, Map<String, Object> fields) {
        boolean internal = reader.seen().seesInternal();
        return assessments
                .conversations(report.id())
                .invoke(all -> fields.put(
                        "conversations",
                        all.stream()
                                .filter(one -> internal || one.shared && isKnown(reader, one.recordedAt))
                                .map(this::shown)
                                .toList()))
                .replaceWithVoid();
    }

    private ConversationAnswer shown(Conversation conversation) {
        Conversation.Told told = cipher.open(conversation.sealed, conversation.id, Conversation.Told.class);
        return new ConversationAnswer(
                conversation.id,
                conversation.heldOn,
                conversation.form,
                told.participants(),
                told.minutes(),
                conversation.shared,
                conversation.followUp,
                conversation.recordedBy,
                conversation.recordedAt);
    }

    private static @Nullable LocalDate dueOn(List<DeadlineFacts> terms, Predicate<DeadlineFacts> which) {
        return terms.stream()
                .filter(which)
                .map(DeadlineFacts::dueOn)
                .findFirst()
                .orElse(null);
    }

    /** Under an embargo the provider's side stands still. */
    private static boolean isKnown(ReportReader reader, Instant when) {
        Instant until = reader.seen().shownUntil();
        return until == null || !when.isAfter(until);
    }
}
