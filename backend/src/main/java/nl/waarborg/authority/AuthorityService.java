package nl.waarborg.authority;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.protocol.SettingsService;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Which authorities there are and which municipalities they serve. Both are public facts; changing them is not. */
@ApplicationScoped
public class AuthorityService {

    private static final String SUBJECT = "authority";

    private final AuthorityRepository authorities;
    private final SettingsService settings;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Clock clock;

    AuthorityService(
            AuthorityRepository authorities,
            SettingsService settings,
            Idempotency idempotency,
            AuditTrail audit,
            Clock clock) {
        this.authorities = authorities;
        this.settings = settings;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** The authority that serves a municipality on a day; empty outside the region. */
    @WithSession
    public Uni<Optional<AuthorityInfo>> servingAuthority(String municipalityCode, LocalDate on) {
        return authorities
                .serving(municipalityCode, on)
                .map(found -> found.stream().findFirst().map(AuthorityInfo::of));
    }

    /** The codes of the municipalities that an authority serves on a day. */
    @WithSession
    public Uni<Set<String>> municipalitiesOf(UUID authorityId, LocalDate on) {
        return authorities
                .servedBy(authorityId)
                .map(served -> served.stream()
                        .filter(period -> period.isServedOn(on))
                        .map(period -> period.municipalityCode)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** One authority; 404 when there is none. */
    @WithSession
    public Uni<AuthorityInfo> find(UUID id) {
        return load(id).map(AuthorityInfo::of);
    }

    /** The names of these municipalities by code; an unknown code has none. */
    @WithSession
    public Uni<Map<String, String>> municipalityNames(Collection<String> codes) {
        return authorities
                .municipalities(codes)
                .map(found -> found.stream()
                        .collect(Collectors.toMap(
                                municipality -> municipality.code, municipality -> municipality.name)));
    }

    /** The names of these authorities. */
    @WithSession
    public Uni<List<AuthorityInfo>> find(Collection<UUID> ids) {
        return authorities
                .list("id in ?1 order by name", ids)
                .map(found -> found.stream().map(AuthorityInfo::of).toList());
    }

    @WithSession
    public Uni<AuthorityApi.Authorities> list() {
        return authorities
                .served()
                .chain(served -> names(served)
                        .chain(names -> authorities
                                .byName()
                                .map(all -> all.stream()
                                        .map(authority -> answer(authority, served, names))
                                        .toList())))
                .map(AuthorityApi.Authorities::new);
    }

    @WithSession
    public Uni<AuthorityApi.AuthorityAnswer> get(UUID id) {
        return load(id).chain(this::answer);
    }

    @WithSession
    public Uni<AuthorityApi.Municipalities> municipalities() {
        LocalDate today = clock.today();
        return authorities
                .byName()
                .map(all -> all.stream().collect(Collectors.toMap(authority -> authority.id, Function.identity())))
                .chain(byId -> authorities
                        .served()
                        .map(served -> served.stream()
                                .filter(period -> period.isServedOn(today))
                                .collect(Collectors.toMap(
                                        period -> period.municipalityCode, period -> byId.get(period.authorityId)))))
                .chain(serving -> authorities
                        .municipalities()
                        .map(all -> all.stream()
                                .map(municipality -> answer(municipality, serving.get(municipality.code)))
                                .toList()))
                .map(AuthorityApi.Municipalities::new);
    }

    /** Enters an authority with the settings that a new one starts with. For the administrator of the installation. */
    @WithTransaction
    public Uni<AuthorityApi.AuthorityAnswer> create(
            Caller caller, AuthorityApi.AuthorityRequest request, @Nullable String key) {
        if (caller.authorityId() != null) {
            throw Problem.forbidden();
        }
        return idempotency.once(
                caller.accountId(),
                "createAuthority",
                key,
                request,
                AuthorityApi.AuthorityAnswer.class,
                () -> requireFreeCode(request)
                        .chain(() -> authorities.persistAndFlush(new Authority(request, clock.now())))
                        .call(authority -> settings.begin(caller.actor(), authority.id))
                        .chain(this::answer)
                        .call(after -> record(caller, AuthorityAction.CREATE, null, after)));
    }

    @WithTransaction
    public Uni<AuthorityApi.AuthorityAnswer> change(
            Caller caller, UUID id, AuthorityApi.AuthorityRequest request, int seenVersion) {
        return load(id).invoke(authority -> requireReach(caller, authority.id))
                .invoke(authority -> IfMatch.check(seenVersion, authority.version))
                .invoke(authority -> requireSameCode(authority, request))
                .chain(authority -> answer(authority).chain(before -> {
                    authority.describe(request);
                    return authorities
                            .flush()
                            .chain(() -> answer(authority))
                            .call(after -> record(caller, AuthorityAction.CHANGE, before, after));
                }));
    }

    @WithTransaction
    public Uni<AuthorityApi.AuthorityAnswer> addMunicipality(
            Caller caller, UUID id, AuthorityApi.MunicipalityRequest request, @Nullable String key) {
        return idempotency.once(
                caller.accountId(),
                "addMunicipality",
                key,
                List.of(id, request),
                AuthorityApi.AuthorityAnswer.class,
                () -> load(id).invoke(authority -> requireReach(caller, id))
                        .call(() -> requireFree(request))
                        .chain(authority -> answer(authority)
                                .chain(before -> authorities
                                        .add(new ServedMunicipality(
                                                id, request.code(), request.validFrom(), request.validUntil()))
                                        .chain(() -> answer(authority))
                                        .call(after ->
                                                record(caller, AuthorityAction.ADD_MUNICIPALITY, before, after)))));
    }

    /** Sets the last day on which the authority serves a municipality, say because municipalities merge. */
    @WithTransaction
    public Uni<AuthorityApi.AuthorityAnswer> endMunicipality(
            Caller caller, UUID id, String municipalityCode, AuthorityApi.MunicipalityEnding ending) {
        return load(id).invoke(authority -> requireReach(caller, id))
                .chain(authority -> answer(authority)
                        .chain(before -> authorities
                                .servedBy(id)
                                .invoke(served -> latest(served, municipalityCode, ending.validUntil())
                                        .end(ending.validUntil()))
                                .call(authorities::flush)
                                .chain(() -> answer(authority))
                                .call(after -> record(caller, AuthorityAction.END_MUNICIPALITY, before, after))));
    }

    private Uni<Authority> load(UUID id) {
        return authorities.findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    private Uni<AuthorityApi.AuthorityAnswer> answer(Authority authority) {
        return authorities
                .servedBy(authority.id)
                .chain(served -> names(served).map(names -> answer(authority, served, names)));
    }

    private Uni<Map<String, String>> names(List<ServedMunicipality> served) {
        return municipalityNames(
                served.stream().map(period -> period.municipalityCode).toList());
    }

    private static AuthorityApi.AuthorityAnswer answer(
            Authority authority, List<ServedMunicipality> served, Map<String, String> names) {
        return new AuthorityApi.AuthorityAnswer(
                authority.id,
                authority.code,
                authority.name,
                authority.casePrefix,
                authority.email,
                authority.phone,
                served.stream()
                        .filter(period -> period.authorityId.equals(authority.id))
                        .map(period -> new AuthorityApi.Served(
                                period.municipalityCode,
                                names.getOrDefault(period.municipalityCode, period.municipalityCode),
                                period.validFrom,
                                period.validUntil))
                        .sorted(Comparator.comparing(AuthorityApi.Served::name)
                                .thenComparing(AuthorityApi.Served::validFrom))
                        .toList(),
                authority.version);
    }

    private static AuthorityApi.MunicipalityAnswer answer(Municipality municipality, @Nullable Authority serving) {
        return new AuthorityApi.MunicipalityAnswer(
                municipality.code,
                municipality.name,
                serving == null ? null : serving.id,
                serving == null ? null : serving.name);
    }

    private Uni<Void> requireFreeCode(AuthorityApi.AuthorityRequest request) {
        return authorities
                .withCodeOrPrefix(request.code(), request.casePrefix())
                .invoke(taken -> {
                    if (taken > 0) {
                        throw Problem.of(AuthorityProblem.CODE_IN_USE);
                    }
                })
                .replaceWithVoid();
    }

    private static void requireSameCode(Authority authority, AuthorityApi.AuthorityRequest request) {
        List<Violation> violations = new ArrayList<>();
        if (!authority.code.equals(request.code())) {
            violations.add(Violation.of(AuthorityService.class, "/code", "code-stays"));
        }
        if (!authority.casePrefix.equals(request.casePrefix())) {
            violations.add(Violation.of(AuthorityService.class, "/casePrefix", "code-stays"));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private Uni<Void> requireFree(AuthorityApi.MunicipalityRequest request) {
        return authorities
                .municipality(request.code())
                .onItem()
                .ifNull()
                .failWith(() -> Problem.invalid(Violation.of(AuthorityService.class, "/code", "unknown-municipality")))
                .invoke(() -> requireOrder(request.validFrom(), request.validUntil()))
                .chain(() -> authorities.periodsOf(request.code()))
                .invoke(periods -> {
                    if (periods.stream().anyMatch(p -> p.overlaps(request.validFrom(), request.validUntil()))) {
                        throw Problem.of(AuthorityProblem.MUNICIPALITY_SERVED_ALREADY);
                    }
                })
                .replaceWithVoid();
    }

    private static ServedMunicipality latest(List<ServedMunicipality> served, String code, LocalDate lastDay) {
        ServedMunicipality period = served.stream()
                .filter(one -> one.municipalityCode.equals(code))
                .max(Comparator.comparing(one -> one.validFrom))
                .orElseThrow(Problem::notFound);
        requireOrder(period.validFrom, lastDay);
        return period;
    }

    private static void requireOrder(LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw Problem.invalid(Violation.of(AuthorityService.class, "/validUntil", "ends-before-start"));
        }
    }

    /** Everybody sees every authority; its own administrator and that of the installation change it. */
    private static void requireReach(Caller caller, UUID authorityId) {
        if (!caller.reaches(authorityId)) {
            throw Problem.forbidden();
        }
    }

    private Uni<Void> record(
            Caller caller,
            AuthorityAction action,
            AuthorityApi.@Nullable AuthorityAnswer before,
            AuthorityApi.AuthorityAnswer after) {
        return audit.record(
                caller.actor(), action, Subject.of(SUBJECT, after.id()).version(after.version()), before, after);
    }
}
