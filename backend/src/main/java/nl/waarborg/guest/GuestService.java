package nl.waarborg.guest;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.waarborg.attachment.AttachmentApi.VisitorFile;
import nl.waarborg.attachment.Upload;
import nl.waarborg.attachment.VisitorFileService;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.guest.GuestApi.GuestAnswerRequest;
import nl.waarborg.guest.GuestApi.GuestDraftRequest;
import nl.waarborg.guest.GuestApi.GuestPage;
import nl.waarborg.guest.GuestApi.GuestTokenRequest;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import org.jspecify.annotations.Nullable;

/** What people do who came by a link: read, keep what they type, say that they saw it, answer once. */
@ApplicationScoped
public class GuestService {

    private final GuestLinkRepository links;
    private final Map<GuestMatter, GuestRoom> rooms;
    private final VisitorFileService files;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Clock clock;

    GuestService(
            GuestLinkRepository links,
            @All List<GuestRoom> rooms,
            VisitorFileService files,
            AuditTrail audit,
            Idempotency idempotency,
            Clock clock) {
        this.links = links;
        this.rooms = rooms.stream().collect(Collectors.toMap(GuestRoom::matter, Function.identity()));
        this.files = files;
        this.audit = audit;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Reading takes nothing from the link: it can be read until it is answered or has expired. */
    @WithTransaction
    public Uni<GuestPage> inspect(@Nullable String correlation, GuestTokenRequest request) {
        return good(request.token()).chain(link -> shown(link, correlation));
    }

    @WithTransaction
    public Uni<Void> saveDraft(@Nullable String correlation, GuestDraftRequest request) {
        return good(request.token()).chain(link -> room(link).saveDraft(link.guest(correlation), request.text()));
    }

    /** Takes a file in for the answer; without a transaction in hand while its content is looked at. */
    public Uni<VisitorFile> addFile(
            @Nullable String correlation, @Nullable String key, @Nullable String token, Upload upload) {
        return uploading(correlation, token).chain(guest -> files.add(guest.actor(), guest.subjectId(), key, upload));
    }

    @WithTransaction
    Uni<Guest> uploading(@Nullable String correlation, @Nullable String token) {
        return good(token == null ? "" : token).map(link -> link.guest(correlation));
    }

    @WithTransaction
    public Uni<GuestPage> acknowledge(@Nullable String correlation, GuestTokenRequest request) {
        return good(request.token())
                .call(link -> room(link).acknowledge(link.guest(correlation)))
                .chain(link -> shown(link, correlation));
    }

    /** Answers and uses up every link about the same; a repeat under the same key finds it done. */
    @WithTransaction
    public Uni<Void> answer(@Nullable String correlation, @Nullable String key, GuestAnswerRequest request) {
        return links.holdByToken(request.token())
                .chain(link -> idempotency.once(link.id, "answerGuestLink", key, request.content(), UUID.class, () -> {
                    link.requireGood(clock.now());
                    return room(link)
                            .answer(link.guest(correlation), request)
                            .chain(() -> links.useAll(link.subjectId, clock.now()))
                            .replaceWith(link.id);
                }))
                .replaceWithVoid();
    }

    private Uni<GuestLink> good(String token) {
        return links.byToken(token).invoke(link -> link.requireGood(clock.now()));
    }

    private Uni<GuestPage> shown(GuestLink link, @Nullable String correlation) {
        Guest guest = link.guest(correlation);
        Subject subject = Subject.of("guest-link", link.id).inCase(link.caseId);
        return room(link)
                .show(guest)
                .map(page -> page.expiring(link.expiresAt))
                .call(() -> audit.looked(guest.actor(), GuestAction.READ, subject, Look.at("question")));
    }

    private GuestRoom room(GuestLink link) {
        GuestRoom room = rooms.get(link.matter);
        if (room == null) {
            throw new IllegalStateException("no room opens links about " + link.matter);
        }
        return room;
    }
}
