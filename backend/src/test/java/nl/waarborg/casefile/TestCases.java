package nl.waarborg.casefile;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.waarborg.casefile.Participant.Part;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.text.Language;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.jspecify.annotations.Nullable;

/** Opens cases through their own door, for tests that need one without a report in it. */
public final class TestCases {

    public static final Actor SYSTEM = Actor.system("proef");

    private TestCases() {}

    /** A case of De Eik with Toezicht Noord. */
    public static CaseFacts open() {
        return open(Places.NORTH, Places.OAK, false, List.of());
    }

    public static CaseFacts open(Person reporter) {
        Participant participant =
                new Participant(Part.REPORTER, reporter.id(), reporter.name(), reporter.email(), Language.NL);
        Participant chair =
                new Participant(Part.BOARD_CHAIR, null, "Proef Bestuurder", "bestuur@voorbeeld.example", Language.NL);
        return open(Places.NORTH, Places.OAK, false, List.of(participant, chair));
    }

    public static CaseFacts open(UUID authority, UUID provider, boolean press, List<Participant> participants) {
        return open(CaseKind.REPORT, authority, provider, press, participants);
    }

    public static CaseFacts open(
            CaseKind kind, UUID authority, @Nullable UUID provider, boolean press, List<Participant> participants) {
        NewCase newCase =
                new NewCase(Ids.next(), kind, authority, provider, null, "GM0106", "SUBMITTED", press, participants);
        return run(() -> door().open(SYSTEM, newCase));
    }

    public static CaseFileService door() {
        return Arc.container().instance(CaseFileService.class).get();
    }

    /** Runs work as the server does, and waits for it. */
    public static <T> T run(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
