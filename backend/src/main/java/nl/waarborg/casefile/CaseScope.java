package nl.waarborg.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a caller sees, and how much of them (security design 3.3): the one gateway through which every query about
 * cases goes. What it does not let through does not exist for the caller.
 */
public final class CaseScope {

    /** Which cases of the caller's own provider or authority a role opens. */
    private enum Reach {
        ALL,
        ASSIGNED,
        PRESS_SENSITIVE
    }

    private record Grant(Reach reach, Ceiling ceiling) {}

    private CaseScope() {}

    /** For the PG client: {@code alias} is a row of {@code case_file}, parameters are {@code $first} and on. */
    public static ScopeClause sql(Caller caller, String alias, int first) {
        return clause(caller, alias + ".provider_id", alias + ".authority_id", alias + ".press_sensitive", "$" + first);
    }

    /** For Hibernate: {@code alias} is a {@code CaseFile}, parameters are {@code ?first} and on. */
    public static ScopeClause hql(Caller caller, String alias, int first) {
        return clause(caller, alias + ".providerId", alias + ".authorityId", alias + ".pressSensitive", "?" + first);
    }

    private static ScopeClause clause(
            Caller caller, String provider, String authority, String press, String parameter) {
        List<Grant> grants = grants(caller);
        UUID home = home(caller);
        if (grants.isEmpty() || home == null) {
            return new ScopeClause("(1 = 0)", List.of());
        }
        String own = (caller.isProvider() ? provider : authority) + " = " + parameter;
        boolean all = grants.stream().anyMatch(grant -> grant.reach() == Reach.ALL);
        return new ScopeClause(all ? "(" + own + ")" : "(" + own + " and " + press + " = true)", List.of(home));
    }

    /** The ceiling in this case; empty when the caller does not see it at all. */
    public static Optional<Ceiling> ceiling(Caller caller, CaseFacts facts) {
        UUID owner = caller.isProvider() ? facts.providerId() : facts.authorityId();
        if (!owner.equals(home(caller))) {
            return Optional.empty();
        }
        return grants(caller).stream()
                .filter(grant -> switch (grant.reach()) {
                    case ALL -> true;
                    case ASSIGNED -> caller.accountId().equals(facts.assigneeId());
                    case PRESS_SENSITIVE -> facts.pressSensitive();
                })
                .map(Grant::ceiling)
                .reduce(Ceiling::orHigher);
    }

    private static @Nullable UUID home(Caller caller) {
        return caller.isProvider() ? caller.providerId() : caller.authorityId();
    }

    private static List<Grant> grants(Caller caller) {
        List<Grant> grants = new ArrayList<>();
        for (Role role : caller.roles()) {
            switch (role) {
                case PROVIDER_USER -> grants.add(new Grant(Reach.ALL, Ceiling.S4));
                case PROVIDER_ADMINISTRATOR -> grants.add(new Grant(Reach.ALL, Ceiling.S2));
                case SUPERVISOR, COORDINATOR -> grants.add(new Grant(Reach.ALL, Ceiling.S5));
                case LAWFULNESS_SUPERVISOR -> {
                    // health narrative only in the own cases: 3.4, rule 3
                    grants.add(new Grant(Reach.ALL, Ceiling.S2));
                    grants.add(new Grant(Reach.ASSIGNED, Ceiling.S5));
                }
                case CONTRACT_MANAGER, EXECUTIVE_READER, PRIVACY_OFFICER ->
                    grants.add(new Grant(Reach.ALL, Ceiling.S2));
                case COMMUNICATION_ADVISER -> grants.add(new Grant(Reach.PRESS_SENSITIVE, Ceiling.S2));
                case ACCESS_OFFICER, ADMINISTRATOR -> {}
            }
        }
        return grants;
    }
}
