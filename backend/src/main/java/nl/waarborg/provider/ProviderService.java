package nl.waarborg.provider;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Directory;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** The register of providers. Staff see the providers with which their authority works; a provider sees itself. */
@ApplicationScoped
public class ProviderService {

    private static final String SUBJECT = "provider";

    private final ProviderRepository providers;
    private final ProviderView view;
    private final ProviderAnswers answers;
    private final AuthorityService authorities;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Directory directory;
    private final Clock clock;

    ProviderService(
            ProviderRepository providers,
            ProviderView view,
            ProviderAnswers answers,
            AuthorityService authorities,
            Idempotency idempotency,
            AuditTrail audit,
            Directory directory,
            Clock clock) {
        this.providers = providers;
        this.view = view;
        this.answers = answers;
        this.authorities = authorities;
        this.idempotency = idempotency;
        this.audit = audit;
        this.directory = directory;
        this.clock = clock;
    }

    /** One provider for the rooms above, which have their own rules of who may know; 404 when there is none. */
    @WithSession
    public Uni<ProviderInfo> find(UUID id) {
        return providers
                .findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .map(ProviderInfo::of);
    }

    /** These providers by identity, for the rooms above, as {@link #find(UUID)}. */
    @WithSession
    public Uni<Map<UUID, ProviderInfo>> find(Collection<UUID> ids) {
        return providers
                .list("id in ?1", ids)
                .map(found -> found.stream().collect(Collectors.toMap(provider -> provider.id, ProviderInfo::of)));
    }

    /** Whether an authority works with a provider. */
    @WithSession
    public Uni<Boolean> isLinked(UUID providerId, UUID authorityId) {
        return providers.authorities(providerId).map(linked -> linked.contains(authorityId));
    }

    /** Makes a provider known to an authority, say because it filed a report there. Nothing happens when it is. */
    @WithTransaction
    public Uni<Void> link(Actor actor, UUID providerId, UUID authorityId) {
        return providers
                .link(providerId, authorityId, clock.now())
                .chain(made -> made
                        ? audit.record(
                                actor,
                                ProviderAction.LINK,
                                Subject.of(SUBJECT, providerId),
                                null,
                                new ProviderApi.Link(authorityId))
                        : Uni.createFrom().voidItem());
    }

    public Uni<Page<ProviderApi.ProviderSummary>> list(
            Caller caller, ProviderFilter filter, @Nullable Cursor after, int limit) {
        if (filter.contract() != null && !ProviderPolicy.seesContracts(caller)) {
            return Uni.createFrom().failure(Problem.forbidden());
        }
        return administered(filter).chain(those -> view.page(caller, filter, those, after, limit, clock.today()));
    }

    /** Whom the filter asks for or leaves out for that reason; nobody where it does not ask. */
    private Uni<Set<UUID>> administered(ProviderFilter filter) {
        return filter.administered() == null ? Uni.createFrom().item(Set.of()) : directory.administeredProviders();
    }

    /** Everybody with whom an authority works, with their locations; addresses that are protected are left out. */
    @WithSession
    public Uni<List<ProviderApi.ProviderAnswer>> register(UUID authorityId) {
        return providers.ofAuthority(authorityId).chain(answers::withoutProtectedAddresses);
    }

    /** What those are called with whom an authority works. */
    @WithSession
    public Uni<List<String>> namesKnownTo(UUID authorityId) {
        return providers.names(authorityId);
    }

    /** Those of these KVK numbers that somebody in this installation has, whoever may see that provider. */
    @WithSession
    public Uni<Set<String>> taken(Collection<String> kvkNumbers) {
        return providers.taken(kvkNumbers);
    }

    @WithTransaction
    public Uni<ProviderApi.ProviderAnswer> get(Caller caller, UUID id) {
        return load(caller, id).chain(provider -> answers.shown(caller, provider));
    }

    @WithTransaction
    public Uni<ProviderApi.ProviderAnswer> own(Caller caller) {
        return get(caller, ownId(caller));
    }

    /** Enters a provider for an authority. One with the same KVK number is linked as it stands, not doubled. */
    @WithTransaction
    public Uni<ProviderApi.ProviderAnswer> create(
            Caller caller, ProviderApi.ProviderRequest request, @Nullable String key) {
        UUID authority = authorityOf(caller, request);
        return idempotency.once(
                caller.accountId(),
                "createProvider",
                key,
                request,
                ProviderApi.ProviderAnswer.class,
                () -> authorities
                        .find(authority)
                        .chain(() -> entered(caller, authority, request))
                        .chain(provider -> answers.shown(caller, provider)));
    }

    /** As {@link #create}, within the work of a room above; answers which provider it is. */
    @WithTransaction
    public Uni<UUID> enter(Caller caller, UUID authority, ProviderApi.ProviderRequest request) {
        return entered(caller, authority, request).map(provider -> provider.id);
    }

    @WithTransaction
    public Uni<ProviderApi.ProviderAnswer> change(
            Caller caller, UUID id, ProviderApi.ProviderRequest request, int seenVersion) {
        return load(caller, id)
                .chain(provider -> revised(caller, provider, request, seenVersion))
                .chain(provider -> answers.shown(caller, provider));
    }

    /** As {@link #change}, within the work of a room above that knows for which authority it is done. */
    @WithTransaction
    public Uni<Void> revise(
            Caller caller, UUID authority, UUID id, ProviderApi.ProviderRequest request, int seenVersion) {
        return isLinked(id, authority)
                .chain(linked ->
                        linked ? providers.findById(id) : Uni.createFrom().<Provider>nullItem())
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(provider -> revised(caller, provider, request, seenVersion))
                .replaceWithVoid();
    }

    @WithTransaction
    public Uni<ProviderApi.ProviderAnswer> changeOwn(
            Caller caller, ProviderApi.OwnProviderRequest request, int seenVersion) {
        return load(caller, ownId(caller))
                .invoke(provider -> IfMatch.check(seenVersion, provider.version))
                .chain(provider -> changed(
                        caller,
                        provider,
                        ProviderAction.CHANGE_OWN,
                        () -> provider.reach(
                                request.email(), request.phone(), request.boardChair(), request.contact())))
                .chain(provider -> answers.shown(caller, provider));
    }

    private Uni<Provider> entered(Caller caller, UUID authority, ProviderApi.ProviderRequest request) {
        requireConsistent(request);
        return known(request.kvkNumber())
                .chain(known -> known != null ? Uni.createFrom().item(known) : added(caller, request))
                .call(provider -> link(caller.actor(), provider.id, authority));
    }

    private Uni<Provider> revised(
            Caller caller, Provider provider, ProviderApi.ProviderRequest request, int seenVersion) {
        requireConsistent(request);
        IfMatch.check(seenVersion, provider.version);
        return requireFreeKvkNumber(provider, request.kvkNumber())
                .chain(() -> changed(caller, provider, ProviderAction.CHANGE, () -> provider.describe(request)));
    }

    private Uni<Provider> changed(Caller caller, Provider provider, ProviderAction action, Runnable change) {
        ProviderInfo before = ProviderInfo.of(provider);
        change.run();
        return providers
                .flush()
                .chain(() -> audit.record(
                        caller.actor(),
                        action,
                        Subject.of(SUBJECT, provider.id).version(provider.version),
                        before,
                        ProviderInfo.of(provider)))
                .replaceWith(provider);
    }

    private Uni<Provider> added(Caller caller, ProviderApi.ProviderRequest request) {
        return providers
                .persistAndFlush(new Provider(request, clock.now()))
                .call(provider -> audit.record(
                        caller.actor(),
                        ProviderAction.CREATE,
                        Subject.of(SUBJECT, provider.id).version(provider.version),
                        null,
                        ProviderInfo.of(provider)));
    }

    private Uni<Provider> load(Caller caller, UUID id) {
        return providers.find(caller, id).onItem().ifNull().failWith(Problem::notFound);
    }

    private Uni<@Nullable Provider> known(@Nullable String kvkNumber) {
        return kvkNumber == null ? Uni.createFrom().nullItem() : providers.withKvkNumber(kvkNumber);
    }

    private Uni<Void> requireFreeKvkNumber(Provider provider, @Nullable String kvkNumber) {
        return known(kvkNumber)
                .invoke(other -> {
                    if (other != null && !other.id.equals(provider.id)) {
                        throw Problem.of(ProviderProblem.KVK_NUMBER_TAKEN)
                                .about(List.of(Violation.of(ProviderService.class, "/kvkNumber", "kvk-number-taken")));
                    }
                })
                .replaceWithVoid();
    }

    private static void requireConsistent(ProviderApi.ProviderRequest request) {
        if (request.contradictsItself()) {
            throw Problem.invalid(
                    Violation.of(ProviderService.class, "/personalBudgetClients", "budget-clients-without-budget"));
        }
    }

    private static UUID authorityOf(Caller caller, ProviderApi.ProviderRequest request) {
        UUID authority = caller.authorityId() != null ? caller.authorityId() : request.authorityId();
        if (authority == null) {
            throw Problem.invalid(Violation.common("/authorityId", "required"));
        }
        return authority;
    }

    private static UUID ownId(Caller caller) {
        UUID id = caller.providerId();
        if (id == null) {
            throw Problem.notFound();
        }
        return id;
    }
}
