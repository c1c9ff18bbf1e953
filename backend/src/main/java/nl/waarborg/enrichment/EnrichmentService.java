package nl.waarborg.enrichment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.enrichment.EnrichmentApi.AnswerRequest;
import nl.waarborg.enrichment.EnrichmentApi.Asked;
import nl.waarborg.enrichment.EnrichmentApi.Checklist;
import nl.waarborg.enrichment.EnrichmentApi.Figure;
import nl.waarborg.enrichment.EnrichmentApi.Item;
import nl.waarborg.protocol.AuthoritySettings;
import nl.waarborg.protocol.ChecklistItem;
import nl.waarborg.protocol.ChecklistItem.Source;
import nl.waarborg.protocol.ProtocolSettings;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.signal.SignalFacts;
import nl.waarborg.signal.SignalService;
import nl.waarborg.signal.SignalStatus;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** Tells what is known before a signal is weighed, and takes what a person found out. What is open is no hindrance. */
@ApplicationScoped
public class EnrichmentService {

    private final EnrichmentRepository answers;
    private final SignalService signals;
    private final CaseFileService cases;
    private final AuthoritySettings settings;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Clock clock;

    EnrichmentService(
            EnrichmentRepository answers,
            SignalService signals,
            CaseFileService cases,
            AuthoritySettings settings,
            TimelineService timeline,
            AuditTrail audit,
            Clock clock) {
        this.answers = answers;
        this.signals = signals;
        this.cases = cases;
        this.settings = settings;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** The checklist as it stands, for whoever reads the signal; the look is on record. */
    @WithTransaction
    public Uni<Checklist> checklist(Caller caller, UUID signalId) {
        return cases.see(caller, signalId)
                .map(SeenCase::requireInternal)
                .chain(() -> signals.see(caller, signalId))
                .chain(signal -> shown(caller, signal))
                .call(list -> audit.looked(
                        caller.actor(),
                        EnrichmentAction.READ,
                        Subject.of("signal", signalId).inCase(signalId),
                        Look.at("checklist").rows(list.items().size())));
    }

    /**
     * Takes what was found out about a question, or by which inquiry it was asked. The first answer to a signal that was
     * only received begins its enrichment.
     *
     * @param seen the header If-Match: the version of the item
     */
    @WithTransaction
    public Uni<Checklist> answer(
            Caller caller, UUID signalId, String code, @Nullable String seen, AnswerRequest given) {
        int version = IfMatch.version(seen);
        return signals.permit(caller, signalId, EnrichmentAction.ANSWERING)
                .invoke(() -> EnrichmentPolicy.requireSense(given))
                .call(signal -> requireItem(signal, code))
                .call(signal -> requireInquiry(signal, given.inquiryId()))
                .call(signal -> kept(caller, signal, code, version, given))
                .chain(signal -> begun(caller, signal))
                .chain(signal -> shown(caller, signal));
    }

    private Uni<Void> kept(Caller caller, SignalFacts signal, String code, int version, AnswerRequest given) {
        return answers.find(signal.id(), code).chain(found -> {
            IfMatch.check(version, found.map(EnrichmentService::version).orElse(0));
            ChecklistAnswer.Trace before = found.map(ChecklistAnswer::trace).orElse(null);
            ChecklistAnswer answer = found.orElseGet(() -> new ChecklistAnswer(signal.id(), code));
            answer.become(given, caller.actor(), clock.now());
            return answers.persistAndFlush(answer)
                    .chain(() -> audit.record(
                            caller.actor(),
                            EnrichmentAction.ANSWER,
                            Subject.of("checklist-answer", answer.id)
                                    .version(answer.version)
                                    .inCase(signal.id()),
                            before,
                            answer.trace()));
        });
    }

    private Uni<SignalFacts> begun(Caller caller, SignalFacts signal) {
        return signal.status() == SignalStatus.SUBMITTED
                ? signals.advance(caller, signal.id(), SignalStatus.ENRICHMENT)
                        .call(() -> timeline.tell(caller.actor(), signal.id(), EnrichmentEvent.BEGUN, Audience.TEAM))
                : Uni.createFrom().item(signal);
    }

    private Uni<Void> requireItem(SignalFacts signal, String code) {
        return list(signal)
                .invoke(items -> {
                    if (items.stream().noneMatch(item -> item.code().equals(code))) {
                        throw Problem.notFound();
                    }
                })
                .replaceWithVoid();
    }

    /** An inquiry of another case is as if it were not there. */
    private Uni<Void> requireInquiry(SignalFacts signal, @Nullable UUID inquiryId) {
        return inquiryId == null
                ? Uni.createFrom().voidItem()
                : answers.inquiries(signal.id())
                        .invoke(inquiries -> {
                            if (!inquiries.containsKey(inquiryId)) {
                                throw Problem.invalid(
                                        Violation.of(EnrichmentApi.class, "/inquiryId", "inquiry-of-this-signal"));
                            }
                        })
                        .replaceWithVoid();
    }

    private Uni<List<ChecklistItem>> list(SignalFacts signal) {
        return settings.inForce(signal.authorityId(), signal.receivedOn()).map(ProtocolSettings::checklist);
    }

    private Uni<Checklist> shown(Caller caller, SignalFacts signal) {
        return list(signal)
                .chain(questions -> answers.ofSignal(signal.id())
                        .chain(given -> answers.inquiries(signal.id())
                                .chain(inquiries -> figures(signal).map(figures -> {
                                    List<Item> items = questions.stream()
                                            .map(question -> item(
                                                    question,
                                                    given.get(question.code()),
                                                    inquiries,
                                                    question.filledFrom() == null
                                                            ? null
                                                            : figures.get(question.filledFrom())))
                                            .toList();
                                    return new Checklist(
                                            items,
                                            EnrichmentPolicy.done(items),
                                            signal.providerId(),
                                            clock.now(),
                                            EnrichmentActions.names(caller, signal));
                                }))));
    }

    private Uni<Map<Source, Figure>> figures(SignalFacts signal) {
        return signal.providerId() == null
                ? Uni.createFrom().item(Map.of())
                : answers.figures(signal.authorityId(), signal.providerId(), signal.id(), clock.today());
    }

    private static Item item(
            ChecklistItem question,
            @Nullable ChecklistAnswer given,
            Map<UUID, Asked> inquiries,
            @Nullable Figure figure) {
        Asked asked = given == null || given.inquiryId == null ? null : inquiries.get(given.inquiryId);
        return new Item(
                question.code(),
                question.labelNl(),
                question.labelEn(),
                question.required(),
                question.filledFrom(),
                EnrichmentPolicy.state(given, asked, figure),
                figure,
                given == null ? null : given.answer,
                given == null ? null : given.note,
                given == null ? null : given.answeredByName,
                given == null ? null : given.answeredAt,
                asked,
                given == null ? 0 : version(given));
    }

    /** What is kept begins at version 0; to readers that is what was never answered. */
    private static int version(ChecklistAnswer answer) {
        return answer.version + 1;
    }
}
