package nl.waarborg.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Contract;
import nl.waarborg.testing.People;
import org.junit.jupiter.api.Test;

/** The table of rights, walked through in full: every operation of the contract with every role, and with none. */
@QuarkusTest
class RightsTest {

    private static final String NOWHERE = "01970000-0000-7000-8000-0000000000ff";

    private record Call(String verb, String path, Set<String> roles, String mediaType) {

        Response as(RequestSpecification caller) {
            RequestSpecification request = caller.contentType(mediaType);
            return (mediaType.startsWith("multipart/") ? request.multiPart("file", "proef") : request.body("{}"))
                    .request(verb, path.replaceAll("\\{[^}]+}", NOWHERE));
        }

        boolean isPublic() {
            return roles.contains("ANONYMOUS");
        }
    }

    private final List<Call> calls = calls();

    @Test
    void a_role_that_the_contract_does_not_name_is_refused() {
        List<String> wrong = new ArrayList<>();
        everyForbidden((call, role) -> {
            Response answer = call.as(People.with(role).api());
            if (answer.statusCode() != 403 || !answer.asString().contains("\"type\":\"/problems/forbidden\"")) {
                wrong.add(call.verb() + " " + call.path() + " by " + role + ": " + answer.statusCode());
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void without_signing_in_only_what_is_public_answers() {
        List<String> wrong = new ArrayList<>();
        for (Call call : calls) {
            int status = call.isPublic() ? 401 : call.as(Api.anonymous()).statusCode();
            if (status != 401) {
                wrong.add(call.verb() + " " + call.path() + ": " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_token_that_is_none_is_refused_everywhere() {
        List<String> wrong = new ArrayList<>();
        for (Call call : calls) {
            int status =
                    call.isPublic() ? 401 : call.as(Api.as("geen.echt.token")).statusCode();
            if (status != 401) {
                wrong.add(call.verb() + " " + call.path() + ": " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void everyForbidden(BiConsumer<Call, Role> check) {
        for (Call call : calls) {
            for (Role role : Role.values()) {
                if (!call.isPublic() && !call.roles().contains(role.name())) {
                    check.accept(call, role);
                }
            }
        }
    }

    private static List<Call> calls() {
        Set<String> built = Endpoint.all().stream()
                .map(endpoint -> endpoint.verb() + " " + endpoint.path())
                .collect(Collectors.toSet());
        List<Call> calls = new ArrayList<>();
        Contract.parsed()
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((HttpMethod verb, Operation operation) -> {
                    if (built.contains(verb + " " + path)) {
                        calls.add(new Call(verb.name(), path, roles(operation), mediaType(operation)));
                    }
                }));
        return calls;
    }

    private static Set<String> roles(Operation operation) {
        return ((Collection<?>) operation.getExtensions().get("x-roles"))
                .stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private static String mediaType(Operation operation) {
        RequestBody body = operation.getRequestBody();
        if (body == null) {
            return "application/json";
        }
        String shared = body.get$ref();
        RequestBody told = shared == null
                ? body
                : Contract.parsed()
                        .getComponents()
                        .getRequestBodies()
                        .get(shared.substring(shared.lastIndexOf('/') + 1));
        return told.getContent().keySet().iterator().next();
    }
}
