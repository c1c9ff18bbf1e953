package nl.waarborg.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.provider.KvkNumber;
import nl.waarborg.provider.ProviderApi.LocationAnswer;
import nl.waarborg.provider.ProviderApi.LocationRequest;
import nl.waarborg.provider.ProviderApi.ProviderAnswer;
import nl.waarborg.provider.ProviderApi.ProviderRequest;
import nl.waarborg.register.RegisterApi.FieldChange;
import nl.waarborg.register.RegisterApi.Outcome;
import nl.waarborg.shared.sheetimport.LineErrors;
import nl.waarborg.shared.sheetimport.SheetCells;
import nl.waarborg.shared.sheetimport.SheetLine;
import nl.waarborg.shared.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What importing a sheet does to a register. A column that the sheet does not have changes nothing; an empty cell in one
 * that it has empties the field. A provider is recognised by its reference, else by its KVK number; a location by its
 * reference, else by its name within the provider.
 */
final class RegisterPolicy {

    private final Map<UUID, ProviderAnswer> byId = new LinkedHashMap<>();
    private final Map<String, ProviderAnswer> byKvkNumber = new LinkedHashMap<>();
    private final Set<String> takenElsewhere;
    private final RegisterCells cells;
    private final Language language;
    private final LineErrors<RegisterColumn> errors;

    /**
     * @param known the providers of the authority
     * @param takenElsewhere KVK numbers of providers that only other authorities work with
     */
    RegisterPolicy(
            Collection<ProviderAnswer> known,
            Set<String> takenElsewhere,
            RegisterCells cells,
            Language language,
            LineErrors<RegisterColumn> errors) {
        known.forEach(provider -> {
            byId.put(provider.id(), provider);
            if (provider.kvkNumber() != null) {
                byKvkNumber.put(provider.kvkNumber(), provider);
            }
        });
        this.takenElsewhere = takenElsewhere;
        this.cells = cells;
        this.language = language;
        this.errors = errors;
    }

    /** What is done with a location; {@code known} is absent for a new one. */
    record LocationStep(int row, @Nullable LocationAnswer known, LocationRequest request, List<FieldChange> changes) {

        Outcome outcome() {
            return known == null ? Outcome.NEW : changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
        }
    }

    /** What is done with a provider; {@code known} is absent for one that the authority does not work with yet. */
    record ProviderStep(
            int row,
            @Nullable ProviderAnswer known,
            boolean elsewhere,
            ProviderRequest request,
            List<FieldChange> changes,
            List<LocationStep> locations) {

        Outcome outcome() {
            if (elsewhere) {
                return Outcome.LINKED;
            }
            return known == null ? Outcome.NEW : changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
        }
    }

    List<ProviderStep> plan(List<SheetLine<RegisterColumn>> lines) {
        Map<String, List<SheetLine<RegisterColumn>>> groups = new LinkedHashMap<>();
        lines.forEach(line ->
                groups.computeIfAbsent(key(line), key -> new ArrayList<>()).add(line));
        List<ProviderStep> steps = new ArrayList<>();
        Map<UUID, Integer> rows = new LinkedHashMap<>();
        for (List<SheetLine<RegisterColumn>> group : groups.values()) {
            ProviderStep step = step(group);
            steps.add(step);
            if (step.known() != null) {
                Integer earlier = rows.putIfAbsent(step.known().id(), step.row());
                if (earlier != null) {
                    errors.add(step.row(), RegisterColumn.REFERENCE, "provider-twice", Map.of("row", earlier));
                }
            }
        }
        return steps;
    }

    private static String key(SheetLine<RegisterColumn> line) {
        for (RegisterColumn column : List.of(RegisterColumn.REFERENCE, RegisterColumn.KVK_NUMBER)) {
            if (!line.cell(column).isEmpty()) {
                return column + line.cell(column);
            }
        }
        return line.cell(RegisterColumn.NAME).toLowerCase(Locale.ROOT);
    }

    private ProviderStep step(List<SheetLine<RegisterColumn>> group) {
        SheetLine<RegisterColumn> first = group.getFirst();
        group.subList(1, group.size()).forEach(line -> requireSame(first, line));
        ProviderAnswer known = known(first).orElse(null);
        ProviderRequest before = known == null ? null : RegisterCells.asRequest(known);
        Map<RegisterColumn, String> stands = before == null ? new EnumMap<>(RegisterColumn.class) : cells.of(before);
        requireWholeNumber(first);
        ProviderRequest request = cells.provider(read(stands, first, RegisterColumn.OF_PROVIDER));
        boolean elsewhere = known == null && takenElsewhere.contains(first.cell(RegisterColumn.KVK_NUMBER));
        requireOwnNumber(first, known, request);
        requireBudget(first, request);
        List<FieldChange> changes =
                known == null ? List.of() : changes(stands, cells.of(request), RegisterColumn.OF_PROVIDER);
        return new ProviderStep(
                first.row(), known, elsewhere, request, changes, elsewhere ? List.of() : locations(group, known));
    }

    private Optional<ProviderAnswer> known(SheetLine<RegisterColumn> line) {
        String reference = line.cell(RegisterColumn.REFERENCE);
        if (!reference.isEmpty()) {
            Optional<ProviderAnswer> known = id(reference).map(byId::get);
            if (known.isEmpty()) {
                errors.add(line.row(), RegisterColumn.REFERENCE, "reference");
            }
            return known;
        }
        String number = line.cell(RegisterColumn.KVK_NUMBER);
        if (!number.isEmpty()) {
            return Optional.ofNullable(byKvkNumber.get(number));
        }
        String name = line.cell(RegisterColumn.NAME);
        if (byId.values().stream()
                .anyMatch(one -> one.kvkNumber() == null && one.name().equalsIgnoreCase(name))) {
            errors.add(line.row(), RegisterColumn.NAME, "name-known");
        }
        return Optional.empty();
    }

    private void requireWholeNumber(SheetLine<RegisterColumn> line) {
        KvkNumber.withLostZeros(line.cell(RegisterColumn.KVK_NUMBER))
                .ifPresent(whole ->
                        errors.add(line.row(), RegisterColumn.KVK_NUMBER, "kvk-number-short", Map.of("number", whole)));
    }

    /** A number belongs to one provider, here and with other authorities. */
    private void requireOwnNumber(
            SheetLine<RegisterColumn> line, @Nullable ProviderAnswer known, ProviderRequest request) {
        String number = request.kvkNumber();
        if (known == null || number == null || number.equals(known.kvkNumber())) {
            return;
        }
        if (byKvkNumber.containsKey(number) || takenElsewhere.contains(number)) {
            errors.add(line.row(), RegisterColumn.KVK_NUMBER, "kvk-number-taken");
        }
    }

    private void requireBudget(SheetLine<RegisterColumn> line, ProviderRequest request) {
        if (request.contradictsItself()) {
            errors.add(
                    line.row(),
                    RegisterColumn.PERSONAL_BUDGET_CLIENTS,
                    "budget-clients-without-budget",
                    Map.of("count", request.personalBudgetClients()));
        }
    }

    /** Further rows of a provider repeat what the first one says of it, or leave it empty. */
    private void requireSame(SheetLine<RegisterColumn> first, SheetLine<RegisterColumn> line) {
        for (RegisterColumn column : RegisterColumn.OF_PROVIDER) {
            String said = line.cell(column);
            if (!said.isEmpty() && !said.equals(first.cell(column))) {
                errors.add(line.row(), column, "differs", Map.of("row", first.row()));
            }
        }
    }

    private List<LocationStep> locations(List<SheetLine<RegisterColumn>> group, @Nullable ProviderAnswer provider) {
        List<LocationStep> steps = new ArrayList<>();
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (SheetLine<RegisterColumn> line : group) {
            if (RegisterColumn.OF_LOCATION.stream()
                    .allMatch(column -> line.cell(column).isEmpty())) {
                continue;
            }
            LocationStep step = location(line, provider);
            String which = step.known() == null
                    ? line.cell(RegisterColumn.LOCATION).toLowerCase(Locale.ROOT)
                    : step.known().id().toString();
            Integer earlier = rows.putIfAbsent(which, line.row());
            if (earlier != null) {
                errors.add(line.row(), RegisterColumn.LOCATION, "location-twice", Map.of("row", earlier));
            }
            steps.add(step);
        }
        return steps;
    }

    private LocationStep location(SheetLine<RegisterColumn> line, @Nullable ProviderAnswer provider) {
        LocationAnswer known = knownLocation(line, provider).orElse(null);
        Map<RegisterColumn, String> stands =
                known == null ? new EnumMap<>(RegisterColumn.class) : cells.of(RegisterCells.asRequest(known));
        LocationRequest request = cells.location(
                read(stands, line, RegisterColumn.OF_LOCATION),
                known == null ? Set.of() : Set.copyOf(known.provisions()));
        if (known == null) {
            return new LocationStep(line.row(), null, request, List.of());
        }
        List<FieldChange> changes = changes(stands, cells.of(request), RegisterColumn.OF_LOCATION);
        requireSecretKept(line.row(), known, request);
        return new LocationStep(line.row(), known, request, changes);
    }

    private Optional<LocationAnswer> knownLocation(SheetLine<RegisterColumn> line, @Nullable ProviderAnswer provider) {
        List<LocationAnswer> locations = provider == null ? List.of() : provider.locations();
        String reference = line.cell(RegisterColumn.LOCATION_REFERENCE);
        if (!reference.isEmpty()) {
            Optional<LocationAnswer> known = id(reference)
                    .flatMap(id -> locations.stream()
                            .filter(one -> one.id().equals(id))
                            .findFirst());
            if (known.isEmpty()) {
                errors.add(line.row(), RegisterColumn.LOCATION_REFERENCE, "location-reference");
            }
            return known;
        }
        String name = line.cell(RegisterColumn.LOCATION);
        return locations.stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** A sheet never holds a protected address, so it can't say a new one, nor that it is no secret. */
    private void requireSecretKept(int row, LocationAnswer known, LocationRequest request) {
        boolean moved = request.street() != null
                || request.houseNumber() != null
                || request.postcode() != null
                || request.city() != null;
        if (known.protectedAddress() && (moved || !Boolean.TRUE.equals(request.protectedAddress()))) {
            errors.add(row, RegisterColumn.PROTECTED_ADDRESS, "protected-address");
        }
    }

    /** What stands, with over it what the line says. */
    private SheetCells<RegisterColumn> read(
            Map<RegisterColumn, String> stands, SheetLine<RegisterColumn> line, List<RegisterColumn> columns) {
        Map<RegisterColumn, String> result = new EnumMap<>(RegisterColumn.class);
        result.putAll(stands);
        for (RegisterColumn column : columns) {
            String said = line.cells().get(column);
            if (said != null && said.isEmpty()) {
                result.remove(column);
            } else if (said != null) {
                result.put(column, said);
            }
        }
        return new SheetCells<>(line.row(), result, errors);
    }

    private List<FieldChange> changes(
            Map<RegisterColumn, String> before, Map<RegisterColumn, String> after, List<RegisterColumn> columns) {
        return columns.stream()
                .filter(column -> !Objects.equals(before.get(column), after.get(column)))
                .map(column -> new FieldChange(column.label(language), before.get(column), after.get(column)))
                .toList();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
