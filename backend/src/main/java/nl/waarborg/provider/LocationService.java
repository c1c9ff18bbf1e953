package nl.waarborg.provider;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.reference.ReferenceList;
import nl.waarborg.reference.ReferenceService;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** The locations of a provider: kept by the provider itself and by the staff of the authorities that work with it. */
@ApplicationScoped
public class LocationService {

    private static final String SUBJECT = "location";

    private final ProviderRepository providers;
    private final ProviderAnswers answers;
    private final AuthorityService authorities;
    private final ReferenceService references;
    private final List<ProtectionListener> listeners;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Clock clock;

    LocationService(
            ProviderRepository providers,
            ProviderAnswers answers,
            AuthorityService authorities,
            ReferenceService references,
            @All List<ProtectionListener> listeners,
            Idempotency idempotency,
            AuditTrail audit,
            Clock clock) {
        this.providers = providers;
        this.answers = answers;
        this.authorities = authorities;
        this.references = references;
        this.listeners = listeners;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** One location for the rooms above, without its address; 404 when there is none. */
    @WithSession
    public Uni<LocationInfo> find(UUID id) {
        return providers
                .location(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .map(LocationInfo::of);
    }

    /** The locations of a provider whose address is protected: the public must not read by what they can be found. */
    @WithSession
    public Uni<List<ProtectedHouse>> protectedHouses(UUID providerId) {
        return providers
                .locations(providerId)
                .map(all -> all.stream()
                        .filter(location -> location.protectedAddress)
                        .map(ProtectedHouse::of)
                        .toList());
    }

    /** The same of all providers that an authority works with. */
    @WithSession
    public Uni<List<ProtectedHouse>> protectedHousesKnownTo(UUID authorityId) {
        return providers
                .protectedLocations(authorityId)
                .map(all -> all.stream().map(ProtectedHouse::of).toList());
    }

    @WithTransaction
    public Uni<ProviderApi.LocationAnswer> add(
            Caller caller, UUID providerId, ProviderApi.LocationRequest request, @Nullable String key) {
        return idempotency.once(
                caller.accountId(),
                "addLocation",
                key,
                List.of(providerId, request),
                ProviderApi.LocationAnswer.class,
                () -> requireProvider(caller, providerId)
                        .chain(() -> added(caller, providerId, request))
                        .chain(location -> answers.shown(caller, location)));
    }

    /** Adds a location within the work of a room above, which has seen to it that the caller may. */
    @WithTransaction
    public Uni<Void> enter(Caller caller, UUID providerId, ProviderApi.LocationRequest request) {
        return added(caller, providerId, request).replaceWithVoid();
    }

    /** Changes a location within the work of a room above, as {@link #enter}; the address only where it says so. */
    @WithTransaction
    public Uni<Void> revise(
            Caller caller, UUID id, ProviderApi.LocationRequest request, int seenVersion, boolean withAddress) {
        return providers
                .location(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(location -> IfMatch.check(seenVersion, location.version))
                .call(location -> requireSense(location.providerId, request, Set.of(location.provisions)))
                .chain(location -> changed(caller, location, request, withAddress))
                .replaceWithVoid();
    }

    /** Changes or closes a location. An address that the caller may not see stays as it is, and stays protected. */
    @WithTransaction
    public Uni<ProviderApi.LocationAnswer> change(
            Caller caller, UUID id, ProviderApi.LocationRequest request, int seenVersion) {
        return providers
                .location(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .call(location -> requireProvider(caller, location.providerId))
                .invoke(location -> IfMatch.check(seenVersion, location.version))
                .call(location -> requireSense(location.providerId, request, Set.of(location.provisions)))
                .chain(location -> changed(caller, location, request, ProviderPolicy.seesAddress(caller, location)))
                .chain(location -> answers.shown(caller, location));
    }

    private Uni<Location> added(Caller caller, UUID providerId, ProviderApi.LocationRequest request) {
        return requireSense(providerId, request, Set.of())
                .replaceWith(() -> new Location(providerId, request, clock.now()))
                .call(providers::add)
                .call(location -> record(caller, ProviderAction.ADD_LOCATION, null, location))
                .call(location -> tellProtected(caller, null, location));
    }

    private Uni<Location> changed(
            Caller caller, Location location, ProviderApi.LocationRequest request, boolean withAddress) {
        ProviderApi.LocationAnswer before = inFull(location);
        location.describe(request);
        if (withAddress) {
            location.moveTo(request);
        }
        return providers
                .flush()
                .chain(() -> record(caller, ProviderAction.CHANGE_LOCATION, before, location))
                .chain(() -> tellProtected(caller, before, location))
                .replaceWith(location);
    }

    private Uni<Void> tellProtected(Caller caller, ProviderApi.@Nullable LocationAnswer before, Location location) {
        Uni<Void> told = Uni.createFrom().voidItem();
        Optional<ProtectedHouse> house = ProtectedHouse.since(before, location);
        if (house.isPresent()) {
            for (ProtectionListener listener : listeners) {
                told = told.chain(() -> listener.becameProtected(caller.actor(), house.get()));
            }
        }
        return told;
    }

    private Uni<Provider> requireProvider(Caller caller, UUID providerId) {
        return providers.find(caller, providerId).onItem().ifNull().failWith(Problem::notFound);
    }

    private Uni<Void> requireSense(UUID providerId, ProviderApi.LocationRequest request, Set<String> known) {
        return authorities
                .municipalityNames(List.of(request.municipalityCode()))
                .map(names -> names.containsKey(request.municipalityCode()))
                .chain(municipality -> provisions(providerId)
                        .invoke(provisions -> provisions.addAll(known))
                        .map(provisions -> violations(request, municipality, provisions)))
                .invoke(violations -> {
                    if (!violations.isEmpty()) {
                        throw Problem.invalid(violations);
                    }
                })
                .replaceWithVoid();
    }

    private static List<Violation> violations(
            ProviderApi.LocationRequest request, boolean knownMunicipality, Set<String> provisions) {
        List<Violation> violations = new ArrayList<>();
        if (!knownMunicipality) {
            violations.add(Violation.of(LocationService.class, "/municipalityCode", "unknown-municipality"));
        }
        for (int i = 0; i < request.provisionCodes().size(); i++) {
            if (!provisions.contains(request.provisionCodes().get(i))) {
                violations.add(Violation.of(LocationService.class, "/provisions/" + i, "unknown-provision"));
            }
        }
        return violations;
    }

    /** The provisions of the product and of every authority that works with the provider. */
    private Uni<Set<String>> provisions(UUID providerId) {
        return providers.authorities(providerId).chain(linked -> {
            Uni<Set<String>> all = codes(null).map(HashSet::new);
            for (UUID authority : linked) {
                all = all.call(known -> codes(authority).invoke(known::addAll));
            }
            return all;
        });
    }

    private Uni<Set<String>> codes(@Nullable UUID authorityId) {
        return references.codes(ReferenceList.PROVISIONS, authorityId, clock.today());
    }

    private static ProviderApi.LocationAnswer inFull(Location location) {
        return ProviderApi.LocationAnswer.of(location, location.municipalityCode, true);
    }

    private Uni<Void> record(
            Caller caller, ProviderAction action, ProviderApi.@Nullable LocationAnswer before, Location after) {
        return audit.record(
                caller.actor(), action, Subject.of(SUBJECT, after.id).version(after.version), before, inFull(after));
    }
}
