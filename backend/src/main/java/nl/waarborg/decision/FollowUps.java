package nl.waarborg.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.decision.DecisionApi.TriageRequest;
import nl.waarborg.followup.FollowUpFacts;
import nl.waarborg.followup.FollowUpKind;
import nl.waarborg.followup.FollowUpService;
import nl.waarborg.followup.NewFollowUp;
import nl.waarborg.followup.OutsideParty;
import nl.waarborg.protocol.Priority;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import nl.waarborg.signal.SignalFacts;
import org.jspecify.annotations.Nullable;

/** Hands on what was decided: to whom, with which words, and watched until it is done. */
@ApplicationScoped
class FollowUps {

    private static final Texts TEXTS = Texts.besides(FollowUps.class);

    private final FollowUpService followUps;

    FollowUps(FollowUpService followUps) {
        this.followUps = followUps;
    }

    /** The task that a decision begins. */
    Uni<UUID> begin(Caller caller, SignalFacts signal, Decision decision) {
        return switch (decision.kind) {
            case ACCESS_ACTION -> within(caller, signal, decision, FollowUpKind.ACCESS, task(decision));
            case CONTRACT_ACTION -> within(caller, signal, decision, FollowUpKind.CONTRACT_MANAGEMENT, task(decision));
            case QUALITY_INSPECTION, LAWFULNESS_INSPECTION ->
                within(
                        caller,
                        signal,
                        decision,
                        FollowUpKind.INTERNAL,
                        words("task." + decision.kind, Map.of("task", task(decision))));
            case JOIN_INSPECTION ->
                within(
                        caller,
                        signal,
                        decision,
                        FollowUpKind.INTERNAL,
                        words("task.JOIN_INSPECTION", Map.of("inspection", String.valueOf(decision.inspection))));
            case PASS_ON ->
                outside(
                        caller,
                        signal,
                        Objects.requireNonNull(decision.party),
                        decision.toWhom,
                        decision.partyEmail,
                        task(decision),
                        decision.dueOn,
                        decision.id);
            case ARCHIVE, INFORM_COLLEGE -> throw new IllegalStateException(decision.kind + " hands nothing on");
        };
    }

    /** A criminal matter, to the special investigator or the police. */
    Uni<UUID> handOver(Caller caller, SignalFacts signal, TriageRequest triage) {
        return outside(
                caller,
                signal,
                Objects.requireNonNull(triage.party()),
                triage.partyName(),
                triage.partyEmail(),
                Objects.requireNonNull(triage.task()),
                triage.dueOn(),
                null);
    }

    private Uni<UUID> within(Caller caller, SignalFacts signal, Decision decision, FollowUpKind kind, String task) {
        boolean seenSoon = signal.priority() == Priority.RED;
        return open(
                caller,
                signal,
                new NewFollowUp(
                        kind,
                        null,
                        decision.assigneeId,
                        null,
                        null,
                        null,
                        task,
                        decision.dueOn,
                        seenSoon,
                        decision.id));
    }

    private Uni<UUID> outside(
            Caller caller,
            SignalFacts signal,
            PassOnParty party,
            @Nullable String name,
            @Nullable String email,
            String task,
            @Nullable LocalDate dueOn,
            @Nullable UUID originId) {
        String called = isBlank(name) ? words("party." + party, Map.of()) : name;
        return open(
                caller,
                signal,
                new NewFollowUp(
                        FollowUpKind.PASSED_ON,
                        party(party),
                        null,
                        called,
                        isBlank(email) ? null : email,
                        null,
                        task,
                        dueOn,
                        false,
                        originId));
    }

    private Uni<UUID> open(Caller caller, SignalFacts signal, NewFollowUp plan) {
        return followUps.open(caller, signal.id(), plan).map(FollowUpFacts::id);
    }

    private static OutsideParty party(PassOnParty party) {
        return switch (party) {
            case IGJ -> OutsideParty.INSPECTORATE;
            case CARE_OFFICE -> OutsideParty.CARE_OFFICE;
            case POLICE -> OutsideParty.POLICE;
            case SPECIAL_INVESTIGATOR, OTHER -> OutsideParty.OTHER;
        };
    }

    private static String task(Decision decision) {
        return Objects.requireNonNull(decision.task);
    }

    /** Tasks are read within the authority, or by its partners: in Dutch. */
    private static String words(String key, Map<String, ?> arguments) {
        return TEXTS.get(Language.NL, key, arguments);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
