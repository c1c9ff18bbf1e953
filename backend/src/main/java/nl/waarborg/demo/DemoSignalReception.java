package nl.waarborg.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import nl.waarborg.intake.IntakeApi;
import nl.waarborg.intake.PublicSignalService;
import nl.waarborg.intake.SignalRelation;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.text.Language;
import nl.waarborg.signal.ReceptionService;
import nl.waarborg.signal.SignalAbout;
import nl.waarborg.signal.SignalApi.SignalAnswer;
import nl.waarborg.signal.SignalApi.SignalRequest;
import nl.waarborg.signal.SignalChannel;
import nl.waarborg.signal.SignalFacts;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Lets signals come in: recorded by the team, or sent by a visitor without a name through the public form. */
@ApplicationScoped
class DemoSignalReception {

    private static final Logger LOG = Logger.getLogger(DemoSignalReception.class);

    private final DemoCast cast;
    private final DemoRegister register;
    private final ReceptionService reception;
    private final PublicSignalService publicSignals;

    private volatile @Nullable String ticket;

    DemoSignalReception(
            DemoCast cast, DemoRegister register, ReceptionService reception, PublicSignalService publicSignals) {
        this.cast = cast;
        this.register = register;
        this.reception = reception;
        this.publicSignals = publicSignals;
    }

    /** A form is opened at the beginning: what is sent sooner than a person can write is refused. */
    Uni<Void> openForm() {
        return ticket != null
                ? Uni.createFrom().voidItem()
                : publicSignals.form().invoke(form -> ticket = form.ticket()).replaceWithVoid();
    }

    Uni<UUID> receive(SignalStoryData story, LocalDate told) {
        return story.channel() == SignalChannel.PUBLIC_FORM ? send(story) : record(story, told);
    }

    private Uni<UUID> record(SignalStoryData story, LocalDate told) {
        Caller caller = story.handler() == null
                ? cast.first(story.team(), Role.SUPERVISOR)
                : cast.caller(story.team(), story.handler());
        return reception
                .record(
                        caller,
                        DemoKeys.of("signal", story.key()),
                        new SignalRequest(story.channel(), told, about(story), story.narrative(), false, null, false))
                .map(SignalAnswer::id);
    }

    private Uni<UUID> send(SignalStoryData story) {
        IntakeApi.PublicSignal sent = new IntakeApi.PublicSignal(
                Objects.requireNonNull(ticket),
                null,
                Objects.requireNonNull(story.about().municipalityCode()),
                story.about().providerSaid(),
                story.about().locationSaid(),
                story.narrative(),
                IntakeApi.Theme.valueOf(story.about().theme()),
                null,
                story.about().clientsConcerned(),
                SignalRelation.ANONYMOUS,
                false,
                null,
                null);
        Actor visitor = Actor.anonymous(null);
        String key = DemoKeys.of("signal", story.key());
        return publicSignals
                .send(visitor, sent, key, Language.NL)
                .invoke(receipt -> LOG.infof(
                        "The code with which to answer as whoever gave signal %s: %s",
                        receipt.number(), receipt.code()))
                .chain(() -> publicSignals.open(visitor, sent, key, Language.NL))
                .map(SignalFacts::id);
    }

    private SignalAbout about(SignalStoryData story) {
        SignalAbout said = story.about();
        return new SignalAbout(
                story.provider() == null ? null : register.id(story.provider()),
                said.providerSaid(),
                story.location() == null ? null : register.id(story.provider() + "/" + story.location()),
                said.locationSaid(),
                said.municipalityCode(),
                said.law(),
                said.provision(),
                said.funding(),
                said.theme(),
                said.nature(),
                said.side(),
                said.clientsConcerned(),
                said.sourceKind());
    }
}
