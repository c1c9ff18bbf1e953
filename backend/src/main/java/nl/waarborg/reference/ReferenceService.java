package nl.waarborg.reference;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** The lists from which people choose: those of the product, with what an authority added for itself. */
@ApplicationScoped
public class ReferenceService {

    private static final String SUBJECT = "reference-item";

    private final ReferenceRepository items;
    private final Instance<ListInUse> listsInUse;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Clock clock;

    ReferenceService(
            ReferenceRepository items,
            Instance<ListInUse> listsInUse,
            Idempotency idempotency,
            AuditTrail audit,
            Clock clock) {
        this.items = items;
        this.listsInUse = listsInUse;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The items of a list as an authority uses it. Staff see the items of their own authority, providers those of any
     * authority to which they may report.
     */
    @WithSession
    public Uni<ReferenceApi.Items> list(
            Caller caller, ReferenceList list, @Nullable UUID authorityId, boolean includeEnded) {
        UUID authority = authorityId != null ? authorityId : caller.authorityId();
        if (authority != null && caller.isStaff() && caller.authorityId() != null && !caller.worksFor(authority)) {
            throw Problem.notFound();
        }
        LocalDate today = clock.today();
        return items.ofList(list, authority)
                .map(all -> all.stream()
                        .filter(item -> includeEnded || item.isChosenOn(today))
                        .map(ReferenceApi.Item::of)
                        .toList())
                .chain(all -> inUse(list, authority)
                        .map(codes -> codes.map(used -> all.stream()
                                        .filter(item -> used.contains(item.code()))
                                        .toList())
                                .orElse(all)))
                .map(ReferenceApi.Items::new);
    }

    /** The codes that can be chosen on a day; what was chosen earlier stays valid where it stands. */
    @WithSession
    public Uni<Set<String>> codes(ReferenceList list, @Nullable UUID authorityId, LocalDate on) {
        return codes(Set.of(list), authorityId, on).map(codes -> codes.get(list));
    }

    /** The same of several lists; each of them has an entry. */
    @WithSession
    public Uni<Map<ReferenceList, Set<String>>> codes(
            Set<ReferenceList> lists, @Nullable UUID authorityId, LocalDate on) {
        Map<ReferenceList, Set<String>> codes = new EnumMap<>(ReferenceList.class);
        lists.forEach(list -> codes.put(list, new HashSet<>()));
        return lists.isEmpty()
                ? Uni.createFrom().item(codes)
                : items.codes(lists, authorityId, on).map(found -> {
                    found.forEach(row -> codes.get((ReferenceList) row[0]).add((String) row[1]));
                    return codes;
                });
    }

    /** One item with its labels, ended or not; empty for an unknown code. */
    @WithSession
    public Uni<Optional<ReferenceApi.Item>> item(ReferenceList list, @Nullable UUID authorityId, String code) {
        return items.ofList(list, authorityId)
                .map(all -> all.stream()
                        .filter(item -> item.code.equals(code))
                        .map(ReferenceApi.Item::of)
                        .findFirst());
    }

    @WithTransaction
    public Uni<ReferenceApi.Item> add(
            Caller caller, ReferenceList list, ReferenceApi.ReferenceItemRequest request, @Nullable String key) {
        UUID authority = ownAuthority(caller);
        if (!list.isOpen()) {
            throw Problem.of(ReferenceProblem.LIST_IS_CLOSED);
        }
        return idempotency.once(
                caller.accountId(),
                "addReferenceItem",
                key,
                List.of(list, request),
                ReferenceApi.Item.class,
                () -> permitted(list, authority, request)
                        .chain(() -> requireFreeCode(list, authority, request.code()))
                        .chain(() -> items.persistAndFlush(new ReferenceItem(list, authority, request)))
                        .map(ReferenceApi.Item::of)
                        .call(item -> record(caller, ReferenceAction.ADD_ITEM, item, null)));
    }

    @WithTransaction
    public Uni<ReferenceApi.Item> change(
            Caller caller, UUID id, ReferenceApi.ReferenceItemRequest request, int seenVersion) {
        return items.find(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(item -> requireOwn(caller, item))
                .invoke(item -> IfMatch.check(seenVersion, item.version))
                .call(item -> permitted(item.list, ownAuthority(caller), request, item.code))
                .chain(item -> {
                    ReferenceApi.Item before = ReferenceApi.Item.of(item);
                    item.describe(request);
                    return items.flush()
                            .replaceWith(() -> ReferenceApi.Item.of(item))
                            .call(after -> record(caller, ReferenceAction.CHANGE_ITEM, after, before));
                });
    }

    private Uni<Optional<Set<String>>> inUse(ReferenceList list, @Nullable UUID authority) {
        if (authority == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return listsInUse.stream()
                .filter(narrowing -> narrowing.list() == list)
                .findFirst()
                .map(narrowing -> narrowing.codes(authority).map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Void> permitted(ReferenceList list, UUID authority, ReferenceApi.ReferenceItemRequest request) {
        return permitted(list, authority, request, request.code());
    }

    private Uni<Void> permitted(
            ReferenceList list, UUID authority, ReferenceApi.ReferenceItemRequest request, String code) {
        return groups(list, authority)
                .invoke(groups -> {
                    List<Violation> violations = violations(list, request, code, groups);
                    if (!violations.isEmpty()) {
                        throw Problem.invalid(violations);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Set<String>> groups(ReferenceList list, UUID authority) {
        return list.groups()
                .map(groups -> codes(groups, authority, clock.today()))
                .orElseGet(() -> Uni.createFrom().item(Set.of()));
    }

    private static List<Violation> violations(
            ReferenceList list, ReferenceApi.ReferenceItemRequest request, String code, Set<String> groups) {
        List<Violation> violations = new ArrayList<>();
        if (!code.equals(request.code())) {
            violations.add(Violation.of(ReferenceService.class, "/code", "code-stays"));
        }
        boolean grouped = list.groups().isPresent();
        if (grouped && (request.group() == null || !groups.contains(request.group()))) {
            violations.add(Violation.of(ReferenceService.class, "/group", "nature-group"));
        } else if (!grouped && request.group() != null) {
            violations.add(Violation.of(ReferenceService.class, "/group", "no-group-here"));
        }
        if (request.endsBeforeItStarts()) {
            violations.add(Violation.of(ReferenceService.class, "/validUntil", "ends-before-start"));
        }
        return violations;
    }

    private Uni<Void> requireFreeCode(ReferenceList list, UUID authority, String code) {
        return item(list, authority, code)
                .invoke(taken -> {
                    if (taken.isPresent()) {
                        throw Problem.of(ReferenceProblem.CODE_TAKEN)
                                .about(List.of(Violation.of(ReferenceService.class, "/code", "code-taken")));
                    }
                })
                .replaceWithVoid();
    }

    private static UUID ownAuthority(Caller caller) {
        UUID authority = caller.authorityId();
        if (authority == null) {
            throw Problem.forbidden();
        }
        return authority;
    }

    /** Items of the product are seen by everybody and changed by nobody; those of another authority are not there. */
    private static void requireOwn(Caller caller, ReferenceItem item) {
        if (item.authorityId == null) {
            throw Problem.forbidden();
        }
        if (!item.belongsTo(caller.authorityId())) {
            throw Problem.notFound();
        }
    }

    private Uni<Void> record(
            Caller caller, ReferenceAction action, ReferenceApi.Item after, ReferenceApi.@Nullable Item before) {
        return audit.record(
                caller.actor(), action, Subject.of(SUBJECT, after.id()).version(after.version()), before, after);
    }
}
