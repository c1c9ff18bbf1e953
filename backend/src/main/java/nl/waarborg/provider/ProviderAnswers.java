package nl.waarborg.provider;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.authority.AuthorityInfo;
import nl.waarborg.authority.AuthorityService;

/** Shows a provider to a caller: with the addresses and authorities that the caller may know, and on record where needed. */
@ApplicationScoped
class ProviderAnswers {

    private final ProviderRepository providers;
    private final AuthorityService authorities;
    private final AuditTrail audit;

    ProviderAnswers(ProviderRepository providers, AuthorityService authorities, AuditTrail audit) {
        this.providers = providers;
        this.authorities = authorities;
        this.audit = audit;
    }

    Uni<ProviderApi.ProviderAnswer> shown(Caller caller, Provider provider) {
        return providers
                .locations(provider.id)
                .call(locations -> onRecord(caller, provider.id, locations))
                .chain(locations -> shown(caller, locations))
                .chain(locations -> links(caller, provider.id).map(links -> answer(provider, locations, links)));
    }

    Uni<List<ProviderApi.ProviderAnswer>> withoutProtectedAddresses(List<Provider> found) {
        return providers
                .locations(found.stream().map(provider -> provider.id).toList())
                .chain(locations -> authorities
                        .municipalityNames(locations.stream()
                                .map(one -> one.municipalityCode)
                                .distinct()
                                .toList())
                        .map(names -> locations.stream()
                                .collect(Collectors.groupingBy(
                                        one -> one.providerId,
                                        Collectors.mapping(
                                                one -> ProviderApi.LocationAnswer.of(
                                                        one,
                                                        names.getOrDefault(one.municipalityCode, one.municipalityCode),
                                                        !one.protectedAddress),
                                                Collectors.toList())))))
                .map(locations -> found.stream()
                        .map(provider -> answer(provider, locations.getOrDefault(provider.id, List.of()), List.of()))
                        .toList());
    }

    Uni<ProviderApi.LocationAnswer> shown(Caller caller, Location location) {
        return shown(caller, List.of(location)).map(List::getFirst);
    }

    private Uni<List<ProviderApi.LocationAnswer>> shown(Caller caller, List<Location> locations) {
        return authorities
                .municipalityNames(
                        locations.stream().map(one -> one.municipalityCode).toList())
                .map(names -> locations.stream()
                        .map(one -> answer(caller, one, names))
                        .toList());
    }

    private static ProviderApi.LocationAnswer answer(Caller caller, Location location, Map<String, String> names) {
        return ProviderApi.LocationAnswer.of(
                location,
                names.getOrDefault(location.municipalityCode, location.municipalityCode),
                ProviderPolicy.seesAddress(caller, location));
    }

    private Uni<List<ProviderApi.AuthorityRef>> links(Caller caller, UUID providerId) {
        return providers
                .authorities(providerId)
                .map(linked -> linked.stream()
                        .filter(authority -> ProviderPolicy.seesLink(caller, authority))
                        .toList())
                .chain(authorities::find)
                .map(found -> found.stream().map(ProviderAnswers::ref).toList());
    }

    private static ProviderApi.AuthorityRef ref(AuthorityInfo authority) {
        return new ProviderApi.AuthorityRef(authority.id(), authority.name());
    }

    private Uni<Void> onRecord(Caller caller, UUID providerId, List<Location> locations) {
        long hidden = locations.stream().filter(one -> one.protectedAddress).count();
        if (hidden == 0 || caller.isProvider() || !ProviderPolicy.seesProtectedAddress(caller)) {
            return Uni.createFrom().voidItem();
        }
        return audit.looked(
                caller.actor(),
                ProviderAction.SEE_PROTECTED_ADDRESS,
                Subject.of("provider", providerId),
                Look.at("protected-address").rows((int) hidden));
    }

    private static ProviderApi.ProviderAnswer answer(
            Provider provider, List<ProviderApi.LocationAnswer> locations, List<ProviderApi.AuthorityRef> links) {
        return new ProviderApi.ProviderAnswer(
                provider.id,
                provider.name,
                provider.kvkNumber,
                provider.kind,
                provider.email,
                provider.phone,
                provider.boardChair,
                provider.contact,
                provider.personalBudget,
                provider.personalBudgetClients,
                locations,
                links,
                provider.version);
    }
}
