package nl.waarborg.intake;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waarborg.attachment.AttachmentApi.VisitorFile;
import nl.waarborg.attachment.Upload;
import nl.waarborg.attachment.VisitorFileService;
import nl.waarborg.authority.AuthorityInfo;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.intake.IntakeApi.Contact;
import nl.waarborg.intake.IntakeApi.Form;
import nl.waarborg.intake.IntakeApi.Place;
import nl.waarborg.intake.IntakeApi.PublicSignal;
import nl.waarborg.intake.IntakeApi.Receipt;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.signal.NewSignal;
import nl.waarborg.signal.SignalAbout;
import nl.waarborg.signal.SignalChannel;
import nl.waarborg.signal.SignalFacts;
import nl.waarborg.signal.SignalService;
import nl.waarborg.signal.SourceIdentity;
import org.jspecify.annotations.Nullable;

/** Takes in what somebody without an account tells, and hands out the receipt with which to come back. */
@ApplicationScoped
public class PublicSignalService {

    private static final UUID NOBODY = new UUID(0, 0);

    private final AuthorityService authorities;
    private final SignalService signals;
    private final IntakeReception reception;
    private final VisitorFileService files;
    private final WritingTokens writings;
    private final FormTickets tickets;
    private final ReceiptCodes codes;
    private final Idempotency idempotency;
    private final Clock clock;

    PublicSignalService(
            AuthorityService authorities,
            SignalService signals,
            IntakeReception reception,
            VisitorFileService files,
            WritingTokens writings,
            FormTickets tickets,
            ReceiptCodes codes,
            Idempotency idempotency,
            Clock clock) {
        this.authorities = authorities;
        this.signals = signals;
        this.reception = reception;
        this.files = files;
        this.writings = writings;
        this.tickets = tickets;
        this.codes = codes;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What a visitor needs to begin with. */
    public Uni<Form> form() {
        return authorities
                .municipalities()
                .map(all -> new Form(
                        tickets.issue(),
                        tickets.readyInSeconds(),
                        all.items().stream()
                                .map(one -> new Place(one.code(), one.name(), one.authorityName()))
                                .toList()));
    }

    Uni<VisitorFile> upload(Actor visitor, @Nullable String writing, String key, Upload upload) {
        return files.add(visitor, writings.owner(writing), key, upload);
    }

    /**
     * The signal, its source kept apart, and a receipt. The code on it is computed from the key of the request, so that a
     * repeat gives the same one and no code is kept.
     */
    @WithTransaction
    public Uni<Receipt> send(Actor visitor, PublicSignal told, @Nullable String key, Language language) {
        return open(visitor, told, key, language)
                .chain(signal -> receipt(signal, codes.make(requireKey(key), signal.id())));
    }

    /** The signal that {@link #send} opens, or opened before under the same key; never told to a visitor. */
    @WithTransaction
    public Uni<SignalFacts> open(Actor visitor, PublicSignal told, @Nullable String key, Language language) {
        if (told.website() != null && !told.website().isBlank()) {
            throw Problem.of(IntakeProblem.LOOKS_AUTOMATIC);
        }
        tickets.require(told.ticket());
        return idempotency
                .once(
                        NOBODY,
                        "sendPublicSignal",
                        key,
                        told.withoutTicket(),
                        UUID.class,
                        () -> serving(told)
                                .chain(authority -> receive(visitor, authority, told))
                                .call(signal -> reception.keep(
                                        intake(signal, told, codes.make(requireKey(key), signal.id()), language)))
                                .call(signal -> reception.complete(visitor, signal, told.inDanger(), told.files()))
                                .call(signal -> reception.recorded(visitor, IntakeAction.SEND, signal))
                                .map(SignalFacts::id))
                .chain(signals::facts);
    }

    private Uni<AuthorityInfo> serving(PublicSignal told) {
        return authorities
                .servingAuthority(told.municipalityCode(), clock.today())
                .map(found -> found.orElseThrow(() -> Problem.of(IntakeProblem.OUTSIDE_REGION)));
    }

    private Uni<SignalFacts> receive(Actor visitor, AuthorityInfo authority, PublicSignal told) {
        IntakeApi.Theme theme = told.theme() == null ? IntakeApi.Theme.OTHER : told.theme();
        SignalAbout about = new SignalAbout(
                null,
                told.provider(),
                null,
                told.place(),
                told.municipalityCode(),
                null,
                null,
                null,
                theme.name(),
                null,
                null,
                told.clientsConcerned(),
                told.relation().kind());
        return reception.open(
                visitor,
                new NewSignal(
                        authority.id(),
                        SignalChannel.PUBLIC_FORM,
                        clock.today(),
                        null,
                        about,
                        told.narrative(),
                        false,
                        source(told.contact()),
                        null));
    }

    private SignalIntake intake(SignalFacts signal, PublicSignal told, ReceiptCode code, Language language) {
        Contact contact = told.contact();
        String mail = contact != null && Boolean.TRUE.equals(contact.mailQuestions()) ? contact.email() : null;
        return new SignalIntake(signal.id(), language, told.inDanger(), null, clock.now())
                .reachedBy(codes.hash(code), reception.sealed(signal, mail))
                .since(reception.sealed(signal, told.since()));
    }

    private Uni<Receipt> receipt(SignalFacts signal, ReceiptCode code) {
        return authorities
                .find(signal.authorityId())
                .map(authority -> new Receipt(signal.number(), code.inGroups(), signal.receivedAt(), authority.name()));
    }

    private static @Nullable SourceIdentity source(@Nullable Contact contact) {
        return contact == null
                ? null
                : new SourceIdentity(contact.name(), contact.email(), contact.phone(), null, null);
    }

    private static String requireKey(@Nullable String key) {
        if (key == null) {
            throw Problem.of(CommonProblem.IDEMPOTENCY_KEY_REQUIRED);
        }
        return key;
    }
}
