package nl.waarborg.contract;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.provider.KnownOfProvider;
import nl.waarborg.provider.KnownOfProvider.Subject;
import nl.waarborg.provider.ProviderKnowledge;
import nl.waarborg.shared.time.Clock;

/** Tells how many contracts an authority has with a provider, and how many of them run. */
@ApplicationScoped
class ContractKnowledge implements ProviderKnowledge {

    private final ContractRepository contracts;
    private final Clock clock;

    ContractKnowledge(ContractRepository contracts, Clock clock) {
        this.contracts = contracts;
        this.clock = clock;
    }

    @Override
    public Uni<List<KnownOfProvider>> of(UUID authorityId, UUID providerId) {
        LocalDate today = clock.today();
        return contracts
                .of(authorityId, providerId)
                .map(found -> found.isEmpty()
                        ? List.of()
                        : List.of(new KnownOfProvider(
                                Subject.CONTRACTS,
                                found.size(),
                                found.stream()
                                        .filter(contract -> contract.terms.validUntil() == null
                                                || !contract.terms.validUntil().isBefore(today))
                                        .count())));
    }
}
