package nl.waarborg.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.waarborg.testing.Contract;
import org.junit.jupiter.api.Test;

/** The resources and the contract say the same: which operations there are, under which name and for whom. */
class ContractTest {

    private final Map<String, Operation> contract = operations();

    @Test
    void every_endpoint_stands_in_the_contract_under_its_own_name() {
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.all()) {
            Operation operation = contract.get(endpoint.verb() + " " + endpoint.path());
            if (operation == null) {
                wrong.add(endpoint + " is not in the contract");
            } else if (!operation.getOperationId().equals(endpoint.name())) {
                wrong.add(endpoint + " is called " + operation.getOperationId() + " in the contract");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_endpoint_is_open_to_whom_the_contract_says() {
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.all()) {
            Operation operation = contract.get(endpoint.verb() + " " + endpoint.path());
            if (operation != null && !roles(operation).equals(everyRoleAsAnyone(endpoint.roles()))) {
                wrong.add(endpoint + " is for " + roles(operation) + " in the contract");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_operation_of_the_contract_names_its_roles() {
        List<String> silent = contract.entrySet().stream()
                .filter(entry -> roles(entry.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void every_operation_of_the_contract_is_there() {
        Set<String> missing = new TreeSet<>(contract.keySet());
        Endpoint.all().forEach(endpoint -> missing.remove(endpoint.verb() + " " + endpoint.path()));
        assertThat(missing).isEmpty();
    }

    private static Set<String> roles(Operation operation) {
        Object declared = operation.getExtensions() == null
                ? null
                : operation.getExtensions().get("x-roles");
        if (!(declared instanceof Collection<?> roles)) {
            return Set.of();
        }
        return everyRoleAsAnyone(roles.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> everyRoleAsAnyone(Set<String> names) {
        return names.equals(allRoles()) ? Set.of(Endpoint.ANYONE_SIGNED_IN) : names;
    }

    private static Set<String> allRoles() {
        List<?> all = Contract.parsed().getComponents().getSchemas().get("Role").getEnum();
        return all.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Operation> operations() {
        Map<String, Operation> all = new TreeMap<>();
        Contract.parsed()
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((PathItem.HttpMethod verb, Operation operation) ->
                                all.put(verb + " " + path, operation)));
        return all;
    }
}
