package nl.waarborg.scoring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.waarborg.contract.ContractService;
import nl.waarborg.framework.CareFunding;
import nl.waarborg.framework.ProviderGroup;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.provider.ProviderKind;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.shared.time.Clock;

/** For which kind of provider and funding criteria are proposed, as far as the register tells; a person chooses. */
@ApplicationScoped
class Suggestions {

    private final ProviderService providers;
    private final ContractService contracts;
    private final Clock clock;

    Suggestions(ProviderService providers, ContractService contracts, Clock clock) {
        this.providers = providers;
        this.contracts = contracts;
        this.clock = clock;
    }

    record Suggested(ProviderGroup group, CareFunding funding) {}

    /** Care is taken to be contracted while the authority has a contract with the provider. */
    Uni<Suggested> of(InspectionFacts inspection) {
        return providers
                .find(inspection.providerId())
                .chain(provider -> contracts
                        .of(inspection.authorityId(), inspection.providerId())
                        .map(found -> new Suggested(
                                provider.kind() == ProviderKind.INFORMAL
                                        ? ProviderGroup.INFORMAL
                                        : ProviderGroup.PROFESSIONAL,
                                found.stream().anyMatch(contract -> contract.isValidOn(clock.today()))
                                        ? CareFunding.IN_KIND
                                        : CareFunding.PERSONAL_BUDGET)));
    }
}
