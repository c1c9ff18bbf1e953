package nl.waarborg.signal;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseNotices;
import nl.waarborg.casefile.PurposePolicy;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.deadline.NewDeadline;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.crypto.JsonCipher;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.signal.SignalApi.QuestionRequest;
import nl.waarborg.signal.SignalApi.SignalAnswer;
import nl.waarborg.signal.SignalApi.SourceQuestion;
import nl.waarborg.term.TermKind;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** Whoever gave a signal: who that is, for the named handler alone; what is asked of that person, and what is answered. */
@ApplicationScoped
public class SourceService {

    private final SignalRepository signals;
    private final SignalService service;
    private final SignalLooks looks;
    private final JsonCipher cipher;
    private final CaseNotices notices;
    private final List<SourceNotice> sourceNotices;
    private final DeadlineService deadlines;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Clock clock;

    SourceService(
            SignalRepository signals,
            SignalService service,
            SignalLooks looks,
            JsonCipher cipher,
            CaseNotices notices,
            @All List<SourceNotice> sourceNotices,
            DeadlineService deadlines,
            TimelineService timeline,
            AuditTrail audit,
            Clock clock) {
        this.signals = signals;
        this.service = service;
        this.looks = looks;
        this.cipher = cipher;
        this.notices = notices;
        this.sourceNotices = sourceNotices;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who told it. Each look is on record with its purpose; 403 for everybody but the named handler. */
    @WithTransaction
    public Uni<SourceIdentity> open(Caller caller, UUID signalId, @Nullable String purpose) {
        return service.reader(caller, signalId).chain(reader -> {
            if (!reader.opensSource()) {
                throw Problem.forbidden();
            }
            String why = PurposePolicy.require(purpose);
            return signals.get(signalId)
                    .invoke(signal -> {
                        if (!signal.sourceKnown) {
                            throw Problem.of(SignalProblem.NO_SOURCE_KNOWN);
                        }
                    })
                    .call(() -> looks.source(reader, signalId, why))
                    .chain(() -> signals.source(signalId))
                    .map(source -> cipher.open(source.sealed, signalId, SourceIdentity.class));
        });
    }

    /** Asks whoever gave the signal; a term to answer begins. */
    @WithTransaction
    public Uni<SignalAnswer> ask(Caller caller, StepRequest request, QuestionRequest asked) {
        return service.step(
                caller,
                request,
                SignalAction.ASK_SOURCE.operation(),
                asked,
                facts -> signals.get(facts.id())
                        .invoke(signal -> {
                            if (!signal.channel.leadsBack()) {
                                throw Problem.of(SignalProblem.SOURCE_OUT_OF_REACH);
                            }
                        })
                        .chain(() -> deadlines.start(
                                caller.actor(),
                                NewDeadline.asSet(
                                        facts.id(),
                                        facts.authorityId(),
                                        TermKind.SOURCE_ANSWER,
                                        Responsible.OTHER,
                                        clock.today())))
                        .map(term ->
                                SourceWords.asked(facts.id(), asked.question(), term.id(), caller.actor(), clock.now()))
                        .call(signals::keep)
                        .call(words ->
                                changed(caller.actor(), SignalAction.ASK_SOURCE, SignalEvent.SOURCE_ASKED, words))
                        .call(() -> tellSource(facts))
                        .chain(() -> service.touch(facts.id())));
    }

    /**
     * What was asked and said, for whoever gave the signal and for nobody else: whether it is that person is asked before.
     * Without who asked.
     */
    @WithSession
    public Uni<List<SourceQuestion>> conversation(UUID signalId) {
        return signals.words(signalId)
                .map(found -> found.stream()
                        .map(SourceWords::shown)
                        .map(words -> new SourceQuestion(
                                words.id(),
                                words.question(),
                                words.askedAt(),
                                null,
                                words.answer(),
                                words.answeredAt()))
                        .toList());
    }

    /**
     * Whoever gave the signal answers: whether it is that person is asked before. 404 for a question of another signal, 409
     * when it was answered.
     *
     * @param who for the trail; never tells the source
     */
    @WithTransaction
    public Uni<Void> answer(Actor who, UUID signalId, UUID questionId, String text) {
        return signals.question(signalId, questionId)
                .invoke(words -> words.answer(text, clock.now()))
                .call(words -> words.deadlineId == null
                        ? Uni.createFrom().voidItem()
                        : deadlines.meet(who, words.deadlineId, clock.today()))
                .call(words -> changed(who, SignalAction.ANSWERED_BY_SOURCE, SignalEvent.SOURCE_ANSWERED, words))
                .chain(() -> told(signalId));
    }

    /** Whoever gave the signal adds something unasked: whether it is that person is asked before. */
    @WithTransaction
    public Uni<Void> add(Actor who, UUID signalId, String text) {
        SourceWords words = SourceWords.added(signalId, text, clock.now());
        return signals.get(signalId)
                .chain(() -> signals.keep(words))
                .chain(() -> changed(who, SignalAction.ADDED_BY_SOURCE, SignalEvent.SOURCE_ADDED, words))
                .chain(() -> told(signalId));
    }

    private Uni<Void> tellSource(SignalFacts signal) {
        return Multi.createFrom()
                .iterable(sourceNotices)
                .onItem()
                .transformToUniAndConcatenate(notice -> notice.asked(signal))
                .collect()
                .last();
    }

    private Uni<Void> told(UUID signalId) {
        return service.touch(signalId).chain(() -> notices.toTeam("source-answered", signalId));
    }

    private Uni<Void> changed(Actor who, SignalAction action, SignalEvent event, SourceWords words) {
        return timeline.tell(who, words.signalId, event, Audience.TEAM)
                .chain(() -> audit.record(
                        who,
                        action,
                        Subject.of("signal-question", words.id).inCase(words.signalId),
                        null,
                        Map.of("words", words.id)));
    }
}
