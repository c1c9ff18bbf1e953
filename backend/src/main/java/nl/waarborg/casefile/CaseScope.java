package nl.waarborg.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        /** Assigned to the caller, or to whom the caller covers for. */
        HANDLED,
        /** Shared with the caller; the grant's ceiling is the most that the share can open. */
        SHARED,
        PRESS_SENSITIVE,
        /** Of which the caller's provider has been told. */
        TOLD
    }

    private record Grant(Reach reach, Ceiling ceiling) {}

    /** The words of one of the two languages for the columns of a case and of its shares. */
    private record Words(String alias, boolean hibernate, int first) {

        String column(String sql, String hql) {
            return alias + '.' + (hibernate ? hql : sql);
        }

        String parameter(int offset) {
            return (hibernate ? "?" : "$") + (first + offset);
        }

        String shared(String account) {
            return (hibernate
                            ? "exists (select 1 from CaseShare s where s.caseId = %1$s.id and s.accountId = %2$s"
                                    + " and s.endedAt is null and (s.untilAt is null or s.untilAt > instant))"
                            : "exists (select 1 from case_share s where s.case_id = %1$s.id and s.account_id = %2$s"
                                    + " and s.ended_at is null and (s.until_at is null or s.until_at > now()))")
                    .formatted(alias, account);
        }
    }

    private CaseScope() {}

    /** For the PG client: {@code alias} is a row of {@code case_file}, parameters are {@code $first} and on. */
    public static ScopeClause sql(Caller caller, String alias, int first) {
        return clause(caller, new Words(alias, false, first));
    }

    /** For Hibernate: {@code alias} is a {@code CaseFile}, parameters are {@code ?first} and on. */
    public static ScopeClause hql(Caller caller, String alias, int first) {
        return clause(caller, new Words(alias, true, first));
    }

    /**
     * When the caller reads the content of a case of a kind, of which {@code alias} is the row: what people wrote may be
     * searched there and nowhere else. The caller reads what meets one of the conditions; each can be found by an index.
     *
     * @param today tells who covers for whom
     * @param value writes the parameter that holds a value
     */
    public static List<String> reading(
            Caller caller, CaseKind kind, String alias, LocalDate today, Function<Object, String> value) {
        UUID home = home(caller);
        if (home == null) {
            return List.of();
        }
        String own = alias + (caller.isProvider() ? ".provider_id = " : ".authority_id = ");
        return grants(caller, kind).stream()
                .filter(grant -> grant.ceiling().reaches(Ceiling.S4))
                .map(Grant::reach)
                .distinct()
                .map(reach ->
                        "(%s%s and %s)".formatted(own, value.apply(home), reached(reach, caller, alias, today, value)))
                .toList();
    }

    private static String reached(
            Reach reach, Caller caller, String alias, LocalDate today, Function<Object, String> value) {
        return switch (reach) {
            case ALL -> "true";
            case PRESS_SENSITIVE -> alias + ".press_sensitive";
            case TOLD -> alias + ".known_to_provider";
            case HANDLED -> """
                    %1$s.assignee_id in (select %2$s::uuid union all select a.account_id from absence a
                      where a.covered_by_id = %2$s and a.ended_on is null and %3$s between a.from_day and a.until_day)""".formatted(alias, value.apply(caller.accountId()), value.apply(today));
            case SHARED -> """
                    %s.id in (select s.case_id from case_share s where s.account_id = %s and s.ceiling in ('S4', 'S5')
                      and s.ended_at is null and (s.until_at is null or s.until_at > now()))""".formatted(alias, value.apply(caller.accountId()));
        };
    }

    private static ScopeClause clause(Caller caller, Words words) {
        UUID home = home(caller);
        if (home == null) {
            return nothing();
        }
        Set<CaseKind> whole = EnumSet.noneOf(CaseKind.class);
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>(List.of(home));
        for (CaseKind kind : CaseKind.values()) {
            Set<Reach> reaches = grants(caller, kind).stream().map(Grant::reach).collect(Collectors.toSet());
            String ofKind = words.column("kind", "kind") + " = '" + kind + '\'';
            if (reaches.contains(Reach.ALL)) {
                whole.add(kind);
                continue;
            }
            if (reaches.contains(Reach.PRESS_SENSITIVE)) {
                parts.add("(%s and %s = true)".formatted(ofKind, words.column("press_sensitive", "pressSensitive")));
            }
            if (reaches.contains(Reach.TOLD)) {
                parts.add("(%s and %s = true)".formatted(ofKind, words.column("known_to_provider", "knownToProvider")));
            }
            if (reaches.contains(Reach.SHARED)) {
                if (values.size() == 1) {
                    values.add(caller.accountId());
                }
                parts.add("(%s and %s)".formatted(ofKind, words.shared(words.parameter(1))));
            }
        }
        if (!whole.isEmpty()) {
            parts.add(words.column("kind", "kind") + " in ("
                    + whole.stream().map(kind -> "'" + kind + '\'').collect(Collectors.joining(", ")) + ')');
        }
        if (parts.isEmpty()) {
            return nothing();
        }
        String own = caller.isProvider()
                ? words.column("provider_id", "providerId")
                : words.column("authority_id", "authorityId");
        return new ScopeClause(
                "(%s = %s and (%s))".formatted(own, words.parameter(0), String.join(" or ", parts)), values);
    }

    private static ScopeClause nothing() {
        return new ScopeClause("(1 = 0)", List.of());
    }

    /** The ceiling in this case; empty when the caller does not see it at all. */
    static Optional<Ceiling> ceiling(Caller caller, CaseFacts facts, Standing standing) {
        UUID owner = caller.isProvider() ? facts.providerId() : facts.authorityId();
        if (owner == null || !owner.equals(home(caller))) {
            return Optional.empty();
        }
        return grants(caller, facts.kind()).stream()
                .flatMap(grant -> opened(grant, facts, standing))
                .reduce(Ceiling::orHigher);
    }

    private static Stream<Ceiling> opened(Grant grant, CaseFacts facts, Standing standing) {
        return switch (grant.reach()) {
            case ALL -> Stream.of(grant.ceiling());
            case HANDLED -> standing.handles() ? Stream.of(grant.ceiling()) : Stream.empty();
            case SHARED ->
                standing.shared() == null
                        ? Stream.empty()
                        : Stream.of(grant.ceiling().orLower(standing.shared()));
            case PRESS_SENSITIVE -> facts.pressSensitive() ? Stream.of(grant.ceiling()) : Stream.empty();
            case TOLD -> facts.knownToProvider() ? Stream.of(grant.ceiling()) : Stream.empty();
        };
    }

    /** Whether the ceiling of this caller differs from case to case by who handles it or with whom it is shared. */
    static boolean dependsOnStanding(Caller caller, CaseKind kind) {
        List<Grant> grants = grants(caller, kind);
        return grants.stream().anyMatch(grant -> grant.reach() == Reach.HANDLED || grant.reach() == Reach.SHARED);
    }

    private static @Nullable UUID home(Caller caller) {
        return caller.isProvider() ? caller.providerId() : caller.authorityId();
    }

    private static List<Grant> grants(Caller caller, CaseKind kind) {
        return caller.roles().stream()
                .flatMap(role -> (switch (kind) {
                            case REPORT -> reports(role);
                            case SIGNAL -> signals(role);
                            case INSPECTION -> inspections(role);
                        })
                        .stream())
                .toList();
    }

    private static List<Grant> reports(Role role) {
        return switch (role) {
            case PROVIDER_USER -> List.of(new Grant(Reach.ALL, Ceiling.S4));
            case PROVIDER_ADMINISTRATOR, CONTRACT_MANAGER, EXECUTIVE_READER, PRIVACY_OFFICER ->
                List.of(new Grant(Reach.ALL, Ceiling.S2));
            case SUPERVISOR, COORDINATOR -> List.of(new Grant(Reach.ALL, Ceiling.S5));
            case LAWFULNESS_SUPERVISOR ->
                // health narrative only in the own cases and where shared: 3.4, rule 3
                List.of(
                        new Grant(Reach.ALL, Ceiling.S2),
                        new Grant(Reach.HANDLED, Ceiling.S5),
                        new Grant(Reach.SHARED, Ceiling.S4));
            case COMMUNICATION_ADVISER -> List.of(new Grant(Reach.PRESS_SENSITIVE, Ceiling.S2));
            case ACCESS_OFFICER, ADMINISTRATOR -> List.of();
        };
    }

    /** A signal protects its source: the team knows that it is there, and reads it where it is theirs to handle. */
    private static List<Grant> signals(Role role) {
        return switch (role) {
            case SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR ->
                List.of(
                        new Grant(Reach.ALL, Ceiling.S2),
                        new Grant(Reach.HANDLED, Ceiling.S5),
                        new Grant(Reach.SHARED, Ceiling.S5));
            case PRIVACY_OFFICER -> List.of(new Grant(Reach.ALL, Ceiling.S2));
            case CONTRACT_MANAGER, ACCESS_OFFICER -> List.of(new Grant(Reach.SHARED, Ceiling.S2));
            case PROVIDER_USER, PROVIDER_ADMINISTRATOR, COMMUNICATION_ADVISER, EXECUTIVE_READER, ADMINISTRATOR ->
                List.of();
        };
    }

    /**
     * The provider takes part from when it was told. A lawfulness specialist reads what is his: as handler, or because he is
     * of the team, with which the case is shared.
     */
    private static List<Grant> inspections(Role role) {
        return switch (role) {
            case PROVIDER_USER -> List.of(new Grant(Reach.TOLD, Ceiling.S4));
            case PROVIDER_ADMINISTRATOR -> List.of(new Grant(Reach.TOLD, Ceiling.S2));
            case SUPERVISOR, COORDINATOR -> List.of(new Grant(Reach.ALL, Ceiling.S5));
            case LAWFULNESS_SUPERVISOR ->
                List.of(
                        new Grant(Reach.ALL, Ceiling.S2),
                        new Grant(Reach.HANDLED, Ceiling.S5),
                        new Grant(Reach.SHARED, Ceiling.S5));
            case CONTRACT_MANAGER, EXECUTIVE_READER, PRIVACY_OFFICER -> List.of(new Grant(Reach.ALL, Ceiling.S2));
            case COMMUNICATION_ADVISER -> List.of(new Grant(Reach.PRESS_SENSITIVE, Ceiling.S2));
            case ACCESS_OFFICER, ADMINISTRATOR -> List.of();
        };
    }
}
