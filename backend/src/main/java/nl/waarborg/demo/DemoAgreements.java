package nl.waarborg.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.contract.ContractService;
import nl.waarborg.demo.DemoData.ContractData;
import nl.waarborg.demo.DemoData.SuccessionData;
import nl.waarborg.succession.SuccessionApi.SuccessionRequest;
import nl.waarborg.succession.SuccessionService;

/** What a team knows of its providers beside the register: contracts, and who went on as whom. */
@ApplicationScoped
class DemoAgreements {

    private static final int SHORT_AGO = 12;

    private final DemoData data;
    private final DemoCast cast;
    private final DemoRegister register;
    private final ContractService contracts;
    private final SuccessionService successions;

    DemoAgreements(
            DemoData data,
            DemoCast cast,
            DemoRegister register,
            ContractService contracts,
            SuccessionService successions) {
        this.data = data;
        this.cast = cast;
        this.register = register;
        this.contracts = contracts;
        this.successions = successions;
    }

    /** Written down some weeks before the present of the demo. */
    List<DemoMoment> moments(DemoCalendar calendar) {
        List<DemoMoment> moments = new ArrayList<>();
        for (int i = 0; i < data.contracts.size(); i++) {
            ContractData contract = data.contracts.get(i);
            String name = "contract " + contract.provider();
            moments.add(new DemoMoment(name, calendar.at(calendar.ago(SHORT_AGO), i, name), () -> agree(contract)));
        }
        for (SuccessionData succession : data.successions) {
            String name = "succession " + succession.predecessor();
            moments.add(new DemoMoment(name, calendar.at(calendar.ago(SHORT_AGO), 0, name), () -> goOn(succession)));
        }
        return moments;
    }

    private Uni<UUID> agree(ContractData contract) {
        return contracts
                .add(
                        cast.first(contract.authority(), Role.CONTRACT_MANAGER),
                        register.id(contract.provider()),
                        contract.terms(),
                        DemoKeys.of("contract", contract.provider()))
                .map(made -> made.id());
    }

    private Uni<UUID> goOn(SuccessionData succession) {
        return successions
                .record(
                        cast.first(succession.authority(), Role.COORDINATOR),
                        new SuccessionRequest(
                                register.id(succession.predecessor()),
                                register.id(succession.successor()),
                                succession.kind(),
                                succession.happenedOn(),
                                succession.reason()),
                        DemoKeys.of("succession", succession.predecessor()))
                .map(made -> made.id());
    }
}
