package nl.waarborg.casefile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Directory;
import nl.waarborg.access.Directory.Entry;
import nl.waarborg.access.Role;
import nl.waarborg.outbox.Recipient;

/** Who handles a case on either side, asked anew each time: an account can end and a colleague can be away. */
@ApplicationScoped
public class CaseHandlers {

    private static final Role[] TEAM = {Role.SUPERVISOR, Role.LAWFULNESS_SUPERVISOR, Role.COORDINATOR};

    private final CaseFileService cases;
    private final CaseStandings standings;
    private final Directory directory;

    CaseHandlers(CaseFileService cases, CaseStandings standings, Directory directory) {
        this.cases = cases;
        this.standings = standings;
        this.directory = directory;
    }

    /** The assignee and whoever covers today; the coordinators while neither is there. */
    public Uni<List<Addressee>> team(CaseFacts facts) {
        return directory
                .ofAuthority(facts.authorityId(), TEAM)
                .chain(staff -> standings.handling(facts).map(ids -> {
                    List<Entry> handlers =
                            staff.stream().filter(one -> ids.contains(one.id())).toList();
                    return workspace(facts, handlers.isEmpty() ? coordinators(staff) : handlers);
                }));
    }

    /** The coordinators of the authority; a team without one is its own coordinator. */
    public Uni<List<Addressee>> coordinators(CaseFacts facts) {
        return directory.ofAuthority(facts.authorityId(), TEAM).map(staff -> workspace(facts, coordinators(staff)));
    }

    /**
     * Whoever handles the case for the provider: those who take part and can still sign in; all its users when there is
     * none of these; the bare addresses of those who take part when there are no users at all. Nobody under an embargo, and
     * nobody in a case that does not exist for the provider.
     */
    public Uni<List<Addressee>> provider(CaseFacts facts) {
        UUID provider = facts.providerId();
        if (provider == null || facts.isUnderEmbargo() || !facts.knownToProvider()) {
            return Uni.createFrom().item(List.of());
        }
        return directory
                .ofProvider(provider, Role.PROVIDER_USER)
                .chain(users -> cases.participants(facts.id())
                        .map(participants -> portal(facts, recipients(users, participants))));
    }

    /** Whether the caller is the assignee, or covers for the assignee today. */
    public Uni<Boolean> isHandler(Caller caller, CaseFacts facts) {
        return caller.isStaff()
                ? standings.handling(facts).map(ids -> ids.contains(caller.accountId()))
                : Uni.createFrom().item(false);
    }

    private static List<Entry> coordinators(List<Entry> staff) {
        List<Entry> coordinators =
                staff.stream().filter(one -> one.has(Role.COORDINATOR)).toList();
        return coordinators.isEmpty() ? staff : coordinators;
    }

    private static Iterable<Recipient> recipients(List<Entry> users, List<Participant> participants) {
        Set<UUID> taking = participants.stream()
                .map(Participant::accountId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        List<Entry> involved =
                users.stream().filter(user -> taking.contains(user.id())).toList();
        Map<String, Recipient> byAddress = new LinkedHashMap<>();
        (involved.isEmpty() ? users : involved).forEach(user -> byAddress.put(user.email(), user.recipient()));
        if (byAddress.isEmpty()) {
            participants.stream()
                    .filter(one -> one.email() != null)
                    .forEach(one -> byAddress.put(one.email(), new Recipient(one.name(), one.email(), one.language())));
        }
        return byAddress.values();
    }

    private static List<Addressee> workspace(CaseFacts facts, List<Entry> staff) {
        String path = CasePaths.workspace(facts);
        return staff.stream().map(one -> new Addressee(one.recipient(), path)).toList();
    }

    private static List<Addressee> portal(CaseFacts facts, Iterable<Recipient> recipients) {
        String path = CasePaths.portal(facts);
        List<Addressee> addressees = new ArrayList<>();
        recipients.forEach(recipient -> addressees.add(new Addressee(recipient, path)));
        return addressees;
    }
}
