package nl.waarborg.weighing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Directory;
import nl.waarborg.access.Directory.Entry;
import nl.waarborg.access.Role;
import nl.waarborg.followup.FollowUpKind;
import nl.waarborg.followup.FollowUpService;
import nl.waarborg.followup.NewFollowUp;
import nl.waarborg.followup.OutsideParty;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.text.Language;
import nl.waarborg.signal.SignalFacts;
import nl.waarborg.weighing.WeighingApi.AlarmRequest;
import nl.waarborg.weighing.WeighingApi.Outsider;
import org.jspecify.annotations.Nullable;

/**
 * Tells access and contract management at once that a life is at stake (policy framework, annex 1, step 1): each gets a task
 * of which it must be said within hours that it was seen. Where nobody holds the role, somebody outside is told by a link.
 */
@ApplicationScoped
class LifeThreatAlarm {

    private final FollowUpService followUps;
    private final Directory directory;

    LifeThreatAlarm(FollowUpService followUps, Directory directory) {
        this.followUps = followUps;
        this.directory = directory;
    }

    /** The names of who is told, by the roles that they hold today. */
    record Reachable(List<String> access, List<String> contractManagement) {}

    Uni<Reachable> reachable(SignalFacts signal) {
        return names(signal, Role.ACCESS_OFFICER)
                .chain(access -> names(signal, Role.CONTRACT_MANAGER)
                        .map(contractManagement -> new Reachable(access, contractManagement)));
    }

    /** In the transaction of the weighing from which it comes. */
    Uni<Void> raise(Caller caller, SignalFacts signal, UUID weighingId, @Nullable AlarmRequest alarm) {
        if (alarm == null) {
            throw Problem.invalid(Violation.of(WeighingApi.class, "/alarm/task", "alarm-needed"));
        }
        return reachable(signal)
                .invoke(people -> requireSomebody(people, alarm))
                .chain(people -> followUps
                        .open(
                                caller,
                                signal.id(),
                                task(FollowUpKind.ACCESS, people.access(), alarm.access(), alarm.task(), weighingId))
                        .chain(() -> followUps.open(
                                caller,
                                signal.id(),
                                task(
                                        FollowUpKind.CONTRACT_MANAGEMENT,
                                        people.contractManagement(),
                                        alarm.contractManagement(),
                                        alarm.task(),
                                        weighingId))))
                .replaceWithVoid();
    }

    private static void requireSomebody(Reachable people, AlarmRequest alarm) {
        List<Violation> missing = Stream.of(
                        people.access().isEmpty() && alarm.access() == null
                                ? Violation.of(WeighingApi.class, "/alarm/access", "nobody-of-access")
                                : null,
                        people.contractManagement().isEmpty() && alarm.contractManagement() == null
                                ? Violation.of(
                                        WeighingApi.class, "/alarm/contractManagement", "nobody-of-contract-management")
                                : null)
                .filter(Objects::nonNull)
                .toList();
        if (!missing.isEmpty()) {
            throw Problem.invalid(missing);
        }
    }

    /** To whoever holds the role; to the one outside where nobody does. */
    private static NewFollowUp task(
            FollowUpKind kind, List<String> holders, @Nullable Outsider outsider, String task, UUID weighingId) {
        return holders.isEmpty() && outsider != null
                ? new NewFollowUp(
                        FollowUpKind.PASSED_ON,
                        OutsideParty.MUNICIPALITY,
                        null,
                        outsider.name(),
                        outsider.email(),
                        Language.NL,
                        task,
                        null,
                        true,
                        weighingId)
                : new NewFollowUp(kind, null, null, null, null, null, task, null, true, weighingId);
    }

    private Uni<List<String>> names(SignalFacts signal, Role role) {
        return directory
                .ofAuthority(signal.authorityId(), role)
                .map(people -> people.stream().map(Entry::name).toList());
    }
}
