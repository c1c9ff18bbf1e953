package nl.waarborg.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.waarborg.provider.Contact;
import nl.waarborg.provider.ProviderApi.LocationAnswer;
import nl.waarborg.provider.ProviderApi.LocationRequest;
import nl.waarborg.provider.ProviderApi.ProviderAnswer;
import nl.waarborg.provider.ProviderApi.ProviderRequest;
import nl.waarborg.provider.ProviderKind;
import nl.waarborg.shared.sheetimport.SheetCells;
import nl.waarborg.shared.sheetimport.SheetWords;
import org.jspecify.annotations.Nullable;

/** Turns providers and locations into the cells of a row, and back. */
final class RegisterCells {

    private static final String BETWEEN = "; ";

    private final RegisterChoices choices;

    RegisterCells(RegisterChoices choices) {
        this.choices = choices;
    }

    /** What the register says of a provider now, as it would be asked for. */
    static ProviderRequest asRequest(ProviderAnswer known) {
        return new ProviderRequest(
                known.name(),
                known.kvkNumber(),
                known.kind(),
                known.email(),
                known.phone(),
                known.boardChair(),
                known.contact(),
                known.personalBudget(),
                known.personalBudgetClients(),
                null);
    }

    static LocationRequest asRequest(LocationAnswer known) {
        return new LocationRequest(
                known.name(),
                known.branchNumber(),
                known.street(),
                known.houseNumber(),
                known.postcode(),
                known.city(),
                known.municipalityCode(),
                known.provisions(),
                known.capacity(),
                known.protectedAddress(),
                known.closedOn());
    }

    Map<RegisterColumn, String> of(ProviderRequest provider) {
        Map<RegisterColumn, String> cells = new EnumMap<>(RegisterColumn.class);
        put(cells, RegisterColumn.NAME, provider.name());
        put(cells, RegisterColumn.KVK_NUMBER, provider.kvkNumber());
        put(cells, RegisterColumn.KIND, word(RegisterChoices.KINDS, provider.kind()));
        put(cells, RegisterColumn.PERSONAL_BUDGET, yesOrNo(provider.personalBudget()));
        put(cells, RegisterColumn.PERSONAL_BUDGET_CLIENTS, text(provider.personalBudgetClients()));
        put(cells, RegisterColumn.EMAIL, provider.email());
        put(cells, RegisterColumn.PHONE, provider.phone());
        Contact chair = provider.boardChair();
        if (chair != null) {
            put(cells, RegisterColumn.BOARD_CHAIR_NAME, chair.name());
            put(cells, RegisterColumn.BOARD_CHAIR_FUNCTION, chair.function());
            put(cells, RegisterColumn.BOARD_CHAIR_EMAIL, chair.email());
            put(cells, RegisterColumn.BOARD_CHAIR_PHONE, chair.phone());
        }
        Contact contact = provider.contact();
        if (contact != null) {
            put(cells, RegisterColumn.CONTACT_NAME, contact.name());
            put(cells, RegisterColumn.CONTACT_FUNCTION, contact.function());
            put(cells, RegisterColumn.CONTACT_EMAIL, contact.email());
            put(cells, RegisterColumn.CONTACT_PHONE, contact.phone());
        }
        return cells;
    }

    Map<RegisterColumn, String> of(LocationRequest location) {
        Map<RegisterColumn, String> cells = new EnumMap<>(RegisterColumn.class);
        put(cells, RegisterColumn.LOCATION, location.name());
        put(cells, RegisterColumn.BRANCH_NUMBER, location.branchNumber());
        put(cells, RegisterColumn.STREET, location.street());
        put(cells, RegisterColumn.HOUSE_NUMBER, location.houseNumber());
        put(cells, RegisterColumn.POSTCODE, location.postcode());
        put(cells, RegisterColumn.CITY, location.city());
        put(cells, RegisterColumn.MUNICIPALITY, word(choices.municipalities(), location.municipalityCode()));
        put(cells, RegisterColumn.PROVISIONS, provisions(location));
        put(cells, RegisterColumn.CAPACITY, text(location.capacity()));
        put(cells, RegisterColumn.PROTECTED_ADDRESS, yesOrNo(location.protectedAddress()));
        put(cells, RegisterColumn.CLOSED_ON, text(location.closedOn()));
        return cells;
    }

    ProviderRequest provider(SheetCells<RegisterColumn> cells) {
        String kind = cells.code(RegisterColumn.KIND, RegisterChoices.KINDS, "choice");
        ProviderRequest request = new ProviderRequest(
                cells.text(RegisterColumn.NAME),
                cells.text(RegisterColumn.KVK_NUMBER),
                kind == null ? null : ProviderKind.valueOf(kind),
                cells.text(RegisterColumn.EMAIL),
                cells.text(RegisterColumn.PHONE),
                contact(
                        cells,
                        RegisterColumn.BOARD_CHAIR_NAME,
                        RegisterColumn.BOARD_CHAIR_FUNCTION,
                        RegisterColumn.BOARD_CHAIR_EMAIL,
                        RegisterColumn.BOARD_CHAIR_PHONE),
                contact(
                        cells,
                        RegisterColumn.CONTACT_NAME,
                        RegisterColumn.CONTACT_FUNCTION,
                        RegisterColumn.CONTACT_EMAIL,
                        RegisterColumn.CONTACT_PHONE),
                cells.yesOrNo(RegisterColumn.PERSONAL_BUDGET),
                cells.number(RegisterColumn.PERSONAL_BUDGET_CLIENTS),
                null);
        cells.errors().check(cells.row(), request, RegisterColumn.OF_PROVIDER);
        return request;
    }

    /** @param known codes of provisions that the location has already, which stay valid */
    LocationRequest location(SheetCells<RegisterColumn> cells, Set<String> known) {
        LocationRequest request = new LocationRequest(
                cells.text(RegisterColumn.LOCATION),
                cells.text(RegisterColumn.BRANCH_NUMBER),
                cells.text(RegisterColumn.STREET),
                cells.text(RegisterColumn.HOUSE_NUMBER),
                cells.text(RegisterColumn.POSTCODE),
                cells.text(RegisterColumn.CITY),
                cells.code(RegisterColumn.MUNICIPALITY, choices.municipalities(), "municipality"),
                provisions(cells, known),
                cells.number(RegisterColumn.CAPACITY),
                cells.yesOrNo(RegisterColumn.PROTECTED_ADDRESS),
                cells.date(RegisterColumn.CLOSED_ON));
        cells.errors().check(cells.row(), request, RegisterColumn.OF_LOCATION);
        return request;
    }

    private List<String> provisions(SheetCells<RegisterColumn> cells, Set<String> known) {
        List<String> codes = new ArrayList<>();
        for (String word :
                cells.cells().getOrDefault(RegisterColumn.PROVISIONS, "").split("[;\n]")) {
            String label = word.strip();
            Optional<String> code = known.contains(label)
                    ? Optional.of(label)
                    : choices.provisions().code(label);
            if (label.isEmpty()) {
                continue;
            }
            if (code.isEmpty()) {
                cells.errors().add(cells.row(), RegisterColumn.PROVISIONS, "provision", Map.of("value", label));
            } else if (!codes.contains(code.get())) {
                codes.add(code.get());
            }
        }
        return codes;
    }

    private static @Nullable Contact contact(
            SheetCells<RegisterColumn> cells,
            RegisterColumn name,
            RegisterColumn function,
            RegisterColumn email,
            RegisterColumn phone) {
        Contact contact = new Contact(cells.text(name), cells.text(function), cells.text(email), cells.text(phone));
        return contact.equals(new Contact(null, null, null, null)) ? null : contact;
    }

    private @Nullable String provisions(LocationRequest location) {
        return location.provisions() == null
                ? null
                : location.provisions().stream()
                        .map(code -> choices.provisions().word(code, choices.language()))
                        .collect(Collectors.joining(BETWEEN));
    }

    private String yesOrNo(@Nullable Boolean value) {
        return SheetWords.yesOrNo(Boolean.TRUE.equals(value), choices.language());
    }

    private @Nullable String word(SheetWords words, @Nullable Object code) {
        return code == null ? null : words.word(code.toString(), choices.language());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static void put(Map<RegisterColumn, String> cells, RegisterColumn column, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            cells.put(column, text.strip());
        }
    }
}
