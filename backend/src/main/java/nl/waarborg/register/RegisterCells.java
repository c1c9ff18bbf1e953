package nl.waarborg.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
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
import org.jspecify.annotations.Nullable;

/** Turns providers and locations into the cells of a row, and back. */
final class RegisterCells {

    private static final String BETWEEN = "; ";
    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d-M-uuuu"));

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
        put(cells, RegisterColumn.KIND, provider.kind() == null ? null : choices.kind(provider.kind()));
        put(cells, RegisterColumn.PERSONAL_BUDGET, yesOrNo(provider.personalBudget()));
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
        put(
                cells,
                RegisterColumn.MUNICIPALITY,
                location.municipalityCode() == null ? null : choices.municipality(location.municipalityCode()));
        put(cells, RegisterColumn.PROVISIONS, provisions(location));
        put(cells, RegisterColumn.CAPACITY, text(location.capacity()));
        put(cells, RegisterColumn.PROTECTED_ADDRESS, yesOrNo(location.protectedAddress()));
        put(cells, RegisterColumn.CLOSED_ON, text(location.closedOn()));
        return cells;
    }

    ProviderRequest provider(int row, Map<RegisterColumn, String> cells, LineErrors errors) {
        ProviderKind kind = read(row, cells, RegisterColumn.KIND, choices::kind, "kind", errors);
        ProviderRequest request = new ProviderRequest(
                cells.get(RegisterColumn.NAME),
                cells.get(RegisterColumn.KVK_NUMBER),
                kind,
                cells.get(RegisterColumn.EMAIL),
                cells.get(RegisterColumn.PHONE),
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
                read(row, cells, RegisterColumn.PERSONAL_BUDGET, choices::yesOrNo, "yes-or-no", errors),
                null);
        errors.check(row, request, RegisterColumn.OF_PROVIDER);
        return request;
    }

    /** @param known codes of provisions that the location has already, which stay valid */
    LocationRequest location(int row, Map<RegisterColumn, String> cells, Set<String> known, LineErrors errors) {
        LocationRequest request = new LocationRequest(
                cells.get(RegisterColumn.LOCATION),
                cells.get(RegisterColumn.BRANCH_NUMBER),
                cells.get(RegisterColumn.STREET),
                cells.get(RegisterColumn.HOUSE_NUMBER),
                cells.get(RegisterColumn.POSTCODE),
                cells.get(RegisterColumn.CITY),
                read(row, cells, RegisterColumn.MUNICIPALITY, choices::municipalityCode, "municipality", errors),
                provisions(row, cells, known, errors),
                read(row, cells, RegisterColumn.CAPACITY, RegisterCells::number, "number", errors),
                read(row, cells, RegisterColumn.PROTECTED_ADDRESS, choices::yesOrNo, "yes-or-no", errors),
                read(row, cells, RegisterColumn.CLOSED_ON, RegisterCells::date, "date", errors));
        errors.check(row, request, RegisterColumn.OF_LOCATION);
        return request;
    }

    private List<String> provisions(int row, Map<RegisterColumn, String> cells, Set<String> known, LineErrors errors) {
        List<String> codes = new ArrayList<>();
        for (String word : cells.getOrDefault(RegisterColumn.PROVISIONS, "").split("[;\n]")) {
            String label = word.strip();
            Optional<String> code = known.contains(label) ? Optional.of(label) : choices.provisionCode(label);
            if (label.isEmpty()) {
                continue;
            }
            if (code.isEmpty()) {
                errors.add(row, RegisterColumn.PROVISIONS, "provision", Map.of("value", label));
            } else if (!codes.contains(code.get())) {
                codes.add(code.get());
            }
        }
        return codes;
    }

    private static <T> @Nullable T read(
            int row,
            Map<RegisterColumn, String> cells,
            RegisterColumn column,
            Reading<T> reading,
            String error,
            LineErrors errors) {
        String text = cells.get(column);
        if (text == null) {
            return null;
        }
        Optional<T> value = reading.of(text);
        if (value.isEmpty()) {
            errors.add(row, column, error, Map.of("value", text));
        }
        return value.orElse(null);
    }

    /** Finds what a text stands for. */
    @FunctionalInterface
    private interface Reading<T> {
        Optional<T> of(String text);
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException other) {
                // the next form may fit
            }
        }
        return Optional.empty();
    }

    private static @Nullable Contact contact(
            Map<RegisterColumn, String> cells,
            RegisterColumn name,
            RegisterColumn function,
            RegisterColumn email,
            RegisterColumn phone) {
        Contact contact = new Contact(cells.get(name), cells.get(function), cells.get(email), cells.get(phone));
        return contact.equals(new Contact(null, null, null, null)) ? null : contact;
    }

    private @Nullable String provisions(LocationRequest location) {
        return location.provisions() == null
                ? null
                : location.provisions().stream().map(choices::provision).collect(Collectors.joining(BETWEEN));
    }

    private @Nullable String yesOrNo(@Nullable Boolean value) {
        return choices.yesOrNo(Boolean.TRUE.equals(value));
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
