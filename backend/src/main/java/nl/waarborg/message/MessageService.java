package nl.waarborg.message;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.attachment.AttachmentApi.Attachment;
import nl.waarborg.attachment.AttachmentOwner.Ref;
import nl.waarborg.attachment.AttachmentService;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.Addressee;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseHandlers;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.message.MessageApi.Message;
import nl.waarborg.message.MessageApi.Messages;
import nl.waarborg.message.MessageApi.Side;
import nl.waarborg.message.MessageApi.TextRequest;
import nl.waarborg.outbox.Outbox;
import nl.waarborg.outbox.OutboxMail;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;

/** Messages between provider and team. The other side gets a mail with number and link only. */
@ApplicationScoped
public class MessageService {

    private final MessageRepository messages;
    private final CaseFileService cases;
    private final CaseHandlers handlers;
    private final AttachmentService attachments;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Idempotency idempotency;
    private final Clock clock;

    MessageService(
            MessageRepository messages,
            CaseFileService cases,
            CaseHandlers handlers,
            AttachmentService attachments,
            TimelineService timeline,
            AuditTrail audit,
            Outbox outbox,
            Idempotency idempotency,
            Clock clock) {
        this.messages = messages;
        this.cases = cases;
        this.handlers = handlers;
        this.attachments = attachments;
        this.timeline = timeline;
        this.audit = audit;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** The messages of a case, oldest first; what was written to the caller's side counts as read from now on. */
    @WithTransaction
    public Uni<Messages> list(Caller caller, UUID caseId) {
        return cases.see(caller, caseId).map(SeenCase::requireContent).chain(seen -> {
            Instant now = clock.now();
            Instant until = Optional.ofNullable(seen.shownUntil()).orElse(now);
            return messages.markRead(caseId, side(caller), caller.accountId(), until, now)
                    .chain(() -> messages.of(caseId))
                    .map(found -> found.stream()
                            .filter(message -> message.fromSide == side(caller) || !message.sentAt.isAfter(until))
                            .toList())
                    .call(shown -> audit.looked(
                            caller.actor(),
                            MessageAction.READ,
                            Subject.of("case", caseId).inCase(caseId),
                            Look.at("messages").rows(shown.size())))
                    .chain(shown -> withFiles(caller, caseId, shown));
        });
    }

    @WithTransaction
    public Uni<Message> send(Caller caller, UUID caseId, String key, TextRequest request) {
        return cases.see(caller, caseId)
                .map(SeenCase::requireContent)
                .map(SeenCase::requireKnownToProvider)
                .chain(seen -> {
                    CaseFacts facts = seen.facts();
                    if (caller.isStaff()) {
                        facts.requireNoEmbargo();
                    }
                    return idempotency.once(
                            caller.accountId(),
                            "sendMessage",
                            key,
                            new Request(caseId, request),
                            Message.class,
                            () -> attachments
                                    .requireShared(Ref.ofCase(caseId), request.files())
                                    .chain(() -> write(caller, facts, request)));
                });
    }

    private Uni<Message> write(Caller caller, CaseFacts facts, TextRequest request) {
        Side side = side(caller);
        CaseMessage message =
                new CaseMessage(facts.id(), side, caller, request.text().strip(), request.files(), clock.now());
        MessageEvent event = side == Side.PROVIDER ? MessageEvent.FROM_PROVIDER : MessageEvent.FROM_TEAM;
        Subject subject = Subject.of("message", message.id).inCase(facts.id());
        return messages.persist(message)
                .chain(() -> audit.record(
                        caller.actor(), MessageAction.SEND, subject, null, new Trace(side, message.text.length())))
                .chain(() -> timeline.tell(caller.actor(), facts.id(), event, Audience.BOTH))
                .chain(() -> side == Side.PROVIDER ? handlers.team(facts) : handlers.provider(facts))
                .chain(addressees -> notify(facts, addressees))
                .chain(() -> withFiles(caller, facts.id(), List.of(message)))
                .map(shown -> shown.items().getFirst());
    }

    private Uni<Void> notify(CaseFacts facts, List<Addressee> addressees) {
        return Multi.createFrom()
                .iterable(addressees)
                .onItem()
                .transformToUniAndConcatenate(
                        addressee -> outbox.write(OutboxMail.of("new-message", addressee.recipient(), addressee.path())
                                .with("number", facts.number())
                                .forAuthority(facts.authorityId())
                                .inCase(facts.id())))
                .collect()
                .last();
    }

    private Uni<Messages> withFiles(Caller caller, UUID caseId, List<CaseMessage> found) {
        List<UUID> ids = found.stream()
                .flatMap(message -> Arrays.stream(message.attachmentIds))
                .distinct()
                .toList();
        return attachments.shown(caller, Ref.ofCase(caseId), ids).map(files -> {
            Map<UUID, Attachment> byId = files.stream().collect(Collectors.toMap(Attachment::id, Function.identity()));
            return new Messages(found.stream()
                    .map(message -> shown(message, side(caller), byId))
                    .toList());
        });
    }

    private static Message shown(CaseMessage message, Side reader, Map<UUID, Attachment> files) {
        return new Message(
                message.id,
                message.sentAt,
                message.fromSide,
                message.byName,
                message.text,
                message.fromSide == reader,
                message.readAt,
                Arrays.stream(message.attachmentIds)
                        .filter(files::containsKey)
                        .map(files::get)
                        .toList());
    }

    private static Side side(Caller caller) {
        return caller.isProvider() ? Side.PROVIDER : Side.TEAM;
    }

    private record Request(UUID caseId, TextRequest text) {}

    /** The trail keeps no text: it stands in the message, which never changes. */
    private record Trace(Side from, int length) {}
}
