package nl.waarborg.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Contract;
import org.junit.jupiter.api.Test;

/** The table of docs/permissions.md is the one of the contract. */
class PermissionsTest {

    private static final Path FILE = Path.of("..", "docs", "permissions.md");
    private static final String BEGIN = "<!-- table -->\n";
    private static final String END = "<!-- end of table -->";

    private static final Map<Role, String> SHORT = new LinkedHashMap<>();

    static {
        SHORT.put(Role.PROVIDER_USER, "PU");
        SHORT.put(Role.PROVIDER_ADMINISTRATOR, "PA");
        SHORT.put(Role.SUPERVISOR, "SV");
        SHORT.put(Role.LAWFULNESS_SUPERVISOR, "LS");
        SHORT.put(Role.COORDINATOR, "CO");
        SHORT.put(Role.COMMUNICATION_ADVISER, "CA");
        SHORT.put(Role.CONTRACT_MANAGER, "CM");
        SHORT.put(Role.ACCESS_OFFICER, "AO");
        SHORT.put(Role.EXECUTIVE_READER, "ER");
        SHORT.put(Role.PRIVACY_OFFICER, "PO");
        SHORT.put(Role.ADMINISTRATOR, "AD");
    }

    @Test
    void the_documented_table_is_that_of_the_contract() throws IOException {
        String text = Files.readString(FILE);
        String current =
                text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + table() + text.substring(text.indexOf(END));
        if (System.getProperty("write.permissions") != null) {
            Files.writeString(FILE, current);
        }
        assertThat(Files.readString(FILE))
                .as("docs/permissions.md is behind openapi.yaml; run this test with -Dwrite.permissions=yes")
                .isEqualTo(current);
    }

    private static String table() {
        Map<String, StringBuilder> rooms = new LinkedHashMap<>();
        Contract.parsed().getTags().forEach(tag -> rooms.put(tag.getName(), new StringBuilder()));
        Contract.parsed()
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((HttpMethod verb, Operation operation) ->
                                rooms.get(operation.getTags().getFirst()).append(row(operation))));
        StringBuilder table = new StringBuilder();
        rooms.forEach((room, rows) -> {
            if (!rows.isEmpty()) {
                table.append("\n### ")
                        .append(room)
                        .append("\n\n")
                        .append(head())
                        .append(rows);
            }
        });
        return table.append('\n').toString();
    }

    private static String head() {
        return "| Operation | " + String.join(" | ", SHORT.values()) + " |\n|---" + "|:-:".repeat(SHORT.size()) + "|\n";
    }

    private static String row(Operation operation) {
        Collection<?> roles = (Collection<?>) operation.getExtensions().get("x-roles");
        if (roles.contains("ANONYMOUS")) {
            return "| `" + operation.getOperationId() + "` *everybody* |" + " ✓ |".repeat(SHORT.size()) + "\n";
        }
        StringBuilder row = new StringBuilder("| `" + operation.getOperationId() + "` |");
        SHORT.keySet().forEach(role -> row.append(roles.contains(role.name()) ? " ✓ |" : "  |"));
        return row.append('\n').toString();
    }
}
