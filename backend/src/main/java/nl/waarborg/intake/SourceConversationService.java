package nl.waarborg.intake;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.intake.IntakeApi.AnswerRequest;
import nl.waarborg.intake.IntakeApi.Conversation;
import nl.waarborg.intake.IntakeApi.MoreRequest;
import nl.waarborg.intake.IntakeApi.QuestionForSource;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.signal.SignalApi.SourceQuestion;
import nl.waarborg.signal.SignalFacts;
import nl.waarborg.signal.SignalService;
import nl.waarborg.signal.SourceService;
import org.jspecify.annotations.Nullable;

/**
 * How a source comes back: with a receipt code, or signed in as the access officer who filed it. It reads what is asked and
 * how far it is, answers and adds; nothing of the content and nothing that it told before is shown to it again, as somebody
 * else can have found the code.
 */
@ApplicationScoped
public class SourceConversationService {

    private static final UUID NOBODY = new UUID(0, 0);

    private final IntakeRepository intakes;
    private final IntakeReception reception;
    private final ReceiptCodes codes;
    private final SignalService signals;
    private final SourceService sources;
    private final AuthorityService authorities;
    private final AuditTrail audit;
    private final Idempotency idempotency;

    SourceConversationService(
            IntakeRepository intakes,
            IntakeReception reception,
            ReceiptCodes codes,
            SignalService signals,
            SourceService sources,
            AuthorityService authorities,
            AuditTrail audit,
            Idempotency idempotency) {
        this.intakes = intakes;
        this.reception = reception;
        this.codes = codes;
        this.signals = signals;
        this.sources = sources;
        this.authorities = authorities;
        this.audit = audit;
        this.idempotency = idempotency;
    }

    /** Every code that opens none gives the same 404. */
    @WithTransaction
    public Uni<Conversation> open(Actor visitor, String code) {
        return intake(code).chain(intake -> signals.facts(intake.signalId)).chain(signal -> read(visitor, signal));
    }

    @WithTransaction
    public Uni<Conversation> answer(Actor visitor, AnswerRequest request, @Nullable String key) {
        return intake(request.code())
                .chain(intake -> idempotency.once(
                        NOBODY,
                        "answerAsSource",
                        key,
                        request,
                        UUID.class,
                        () -> tell(visitor, intake.signalId, request.told())))
                .chain(signals::facts)
                .chain(this::shown);
    }

    /** For who filed it; 404 for everybody else. */
    @WithTransaction
    public Uni<Conversation> ofOwn(Caller caller, UUID signalId) {
        return own(caller, signalId).chain(signal -> read(caller.actor(), signal));
    }

    @WithTransaction
    public Uni<Conversation> answerOwn(Caller caller, UUID signalId, MoreRequest told, @Nullable String key) {
        return own(caller, signalId)
                .chain(() -> idempotency.once(
                        caller.accountId(),
                        "answerAccessSignal",
                        key,
                        List.of(signalId, told),
                        UUID.class,
                        () -> tell(caller.actor(), signalId, told)))
                .chain(signals::facts)
                .chain(this::shown);
    }

    private Uni<Conversation> read(Actor source, SignalFacts signal) {
        return audit.looked(
                        source,
                        IntakeAction.READ_AS_SOURCE,
                        Subject.of("signal", signal.id()).inCase(signal.id()),
                        Look.at("source-questions"))
                .chain(() -> shown(signal));
    }

    private Uni<Conversation> shown(SignalFacts signal) {
        return authorities
                .find(signal.authorityId())
                .chain(authority -> sources.conversation(signal.id())
                        .map(words -> new Conversation(
                                signal.number(),
                                authority.name(),
                                signal.receivedOn(),
                                SourceState.of(signal.status()),
                                !signal.status().hasEnded(),
                                words.stream()
                                        .filter(one -> one.question() != null)
                                        .map(SourceConversationService::question)
                                        .toList(),
                                words.stream()
                                        .filter(one -> one.question() == null)
                                        .map(SourceQuestion::answeredAt)
                                        .reduce((one, later) -> later)
                                        .orElse(null))));
    }

    private Uni<UUID> tell(Actor source, UUID signalId, MoreRequest told) {
        UUID question = told.questionId();
        return signals.facts(signalId)
                .invoke(signal -> {
                    if (signal.status().hasEnded()) {
                        throw Problem.of(IntakeProblem.CONVERSATION_OVER);
                    }
                })
                .chain(signal -> reception.takeFiles(source, signal, told.files()))
                .chain(() -> question == null
                        ? sources.add(source, signalId, told.text())
                        : sources.answer(source, signalId, question, told.text()))
                .replaceWith(signalId);
    }

    private Uni<SignalFacts> own(Caller caller, UUID signalId) {
        return signals.see(caller, signalId)
                .call(() -> intakes.findById(signalId).invoke(intake -> {
                    if (intake == null || !caller.accountId().equals(intake.filedById)) {
                        throw Problem.notFound();
                    }
                }));
    }

    private Uni<SignalIntake> intake(String code) {
        return ReceiptCode.typed(code)
                .map(typed -> intakes.ofCode(codes.hashes(typed)))
                .orElseGet(() -> Uni.createFrom().nullItem())
                .onItem()
                .ifNull()
                .failWith(() -> Problem.of(IntakeProblem.RECEIPT_CODE_UNKNOWN))
                .map(Objects::requireNonNull);
    }

    private static QuestionForSource question(SourceQuestion words) {
        return new QuestionForSource(
                words.id(),
                Objects.requireNonNull(words.askedAt()),
                Objects.requireNonNull(words.question()),
                words.answeredAt());
    }
}
