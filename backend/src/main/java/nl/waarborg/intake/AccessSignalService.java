package nl.waarborg.intake;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.Ceiling;
import nl.waarborg.intake.IntakeApi.AccessAbout;
import nl.waarborg.intake.IntakeApi.AccessChannel;
import nl.waarborg.intake.IntakeApi.AccessSignal;
import nl.waarborg.intake.IntakeApi.AccessSignalRequest;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.Page;
import nl.waarborg.signal.NewSignal;
import nl.waarborg.signal.SignalAbout;
import nl.waarborg.signal.SignalChannel;
import nl.waarborg.signal.SignalFacts;
import nl.waarborg.signal.SignalService;
import nl.waarborg.signal.SourceIdentity;
import nl.waarborg.signal.SourceKind;
import org.jspecify.annotations.Nullable;

/** Access officers, and systems of municipalities, file signals and see the state of their own: nothing else. */
@ApplicationScoped
public class AccessSignalService {

    private static final String PURPOSE = "Diende het signaal in";

    private final IntakeReception reception;
    private final IntakeRepository intakes;
    private final AccessSignalView view;
    private final SignalService signals;
    private final CaseFileService cases;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Clock clock;

    AccessSignalService(
            IntakeReception reception,
            IntakeRepository intakes,
            AccessSignalView view,
            SignalService signals,
            CaseFileService cases,
            Idempotency idempotency,
            AuditTrail audit,
            Clock clock) {
        this.reception = reception;
        this.intakes = intakes;
        this.view = view;
        this.signals = signals;
        this.cases = cases;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Page<AccessSignal>> list(Caller caller, @Nullable String cursor, int limit) {
        return view.page(caller, Cursor.parse(cursor, 2), limit)
                .call(page -> audit.looked(
                        caller.actor(),
                        IntakeAction.LIST_OWN,
                        Subject.of("signal", null),
                        Look.at("state").rows(page.items().size())));
    }

    /** Files a signal with the caller's own authority; the caller sees its state from then on. */
    @WithTransaction
    public Uni<AccessSignal> file(Caller caller, AccessSignalRequest request, @Nullable String key) {
        UUID authority = caller.authorityId();
        if (authority == null) {
            throw Problem.forbidden();
        }
        return idempotency
                .once(
                        caller.accountId(),
                        "fileAccessSignal",
                        key,
                        request,
                        UUID.class,
                        () -> reception
                                .open(caller.actor(), told(caller, authority, request))
                                .call(signal -> cases.share(
                                        caller.actor(), signal.id(), caller.accountId(), Ceiling.S2, PURPOSE, null))
                                .call(signal -> reception.keep(intake(caller, signal, request)))
                                .call(signal ->
                                        reception.complete(caller.actor(), signal, request.inDanger(), request.files()))
                                .call(signal -> reception.recorded(caller.actor(), IntakeAction.FILE, signal))
                                .map(SignalFacts::id))
                .chain(id -> signals.see(caller, id))
                .chain(signal -> intakes.findById(signal.id()).map(intake -> shown(signal, intake)));
    }

    private SignalIntake intake(Caller caller, SignalFacts signal, AccessSignalRequest request) {
        return new SignalIntake(signal.id(), caller.language(), request.inDanger(), request.reference(), clock.now())
                .filedBy(caller.accountId())
                .since(reception.sealed(signal, request.since()));
    }

    private NewSignal told(Caller caller, UUID authority, AccessSignalRequest request) {
        AccessAbout about = request.about();
        return new NewSignal(
                authority,
                request.channel() == AccessChannel.API ? SignalChannel.API : SignalChannel.ACCESS_FORM,
                clock.today(),
                null,
                new SignalAbout(
                        null,
                        about.providerSaid(),
                        null,
                        about.locationSaid(),
                        about.municipalityCode(),
                        about.law(),
                        about.provision(),
                        about.funding(),
                        about.theme(),
                        about.nature(),
                        null,
                        about.clientsConcerned(),
                        SourceKind.ACCESS_OFFICER),
                request.narrative(),
                false,
                new SourceIdentity(caller.name(), null, null, null, null),
                null);
    }

    private static AccessSignal shown(SignalFacts signal, @Nullable SignalIntake intake) {
        return new AccessSignal(
                signal.id(),
                signal.number(),
                signal.receivedOn(),
                SourceState.of(signal.status()),
                intake == null ? null : intake.reference);
    }
}
