package nl.waarborg.signalimport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.waarborg.provider.KvkNumber;
import nl.waarborg.provider.ProviderApi.LocationAnswer;
import nl.waarborg.provider.ProviderApi.ProviderAnswer;
import nl.waarborg.shared.sheetimport.LineErrors;
import nl.waarborg.shared.sheetimport.SheetCells;
import nl.waarborg.shared.sheetimport.SheetLine;
import nl.waarborg.signal.KeptSignal;
import nl.waarborg.signal.KeptSignal.PastDecision;
import nl.waarborg.signal.NewSignal;
import nl.waarborg.signal.Side;
import nl.waarborg.signal.SignalAbout;
import nl.waarborg.signal.SignalChannel;
import nl.waarborg.signal.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * What importing a sheet of signals opens. A provider is recognised by its KVK number, else by its name; one that the
 * register does not know by name stays as the sheet says it, and so does a place.
 */
final class SignalImportPolicy {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final UUID authority;
    private final List<ProviderAnswer> register;
    private final Map<String, String> broughtIn;
    private final SignalImportChoices choices;
    private final LocalDate today;
    private final LineErrors<SignalImportColumn> errors;
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    /**
     * @param register the providers of the authority
     * @param broughtIn the numbers of signals that were brought in before, by the team's own reference
     */
    SignalImportPolicy(
            UUID authority,
            List<ProviderAnswer> register,
            Map<String, String> broughtIn,
            SignalImportChoices choices,
            LocalDate today,
            LineErrors<SignalImportColumn> errors) {
        this.authority = authority;
        this.register = register;
        this.broughtIn = broughtIn;
        this.choices = choices;
        this.today = today;
        this.errors = errors;
    }

    /** A signal to open. */
    record SignalStep(int row, @Nullable String providerName, KeptSignal kept) {}

    List<SignalStep> plan(List<SheetLine<SignalImportColumn>> lines) {
        List<SignalStep> steps = new ArrayList<>();
        for (SheetLine<SignalImportColumn> line : lines) {
            steps.add(step(new SheetCells<>(line.row(), line.cells(), errors)));
        }
        return steps;
    }

    private SignalStep step(SheetCells<SignalImportColumn> cells) {
        ProviderAnswer provider = provider(cells).orElse(null);
        String channel = cells.code(SignalImportColumn.CHANNEL, SignalImportChoices.CHANNELS, "choice");
        Said said = new Said(
                cells.text(SignalImportColumn.REFERENCE),
                cells.date(SignalImportColumn.RECEIVED_ON),
                about(cells, provider),
                cells.text(SignalImportColumn.NARRATIVE),
                cells.text(SignalImportColumn.DECISION),
                cells.date(SignalImportColumn.CLOSED_ON));
        requireOnce(cells.row(), said.reference());
        requireDays(cells, said);
        errors.check(cells.row(), said, EnumSet.allOf(SignalImportColumn.class));
        NewSignal told = new NewSignal(
                authority,
                channel == null ? SignalChannel.IMPORT : SignalChannel.valueOf(channel),
                said.receivedOn(),
                null,
                said.about(),
                said.narrative(),
                false,
                null,
                null);
        return new SignalStep(
                cells.row(),
                provider == null ? said.about().providerSaid() : provider.name(),
                new KeptSignal(
                        told,
                        said.reference(),
                        said.closedOn() == null ? null : new PastDecision(said.decision(), said.closedOn())));
    }

    private Optional<ProviderAnswer> provider(SheetCells<SignalImportColumn> cells) {
        String number = cells.text(SignalImportColumn.KVK_NUMBER);
        if (number != null) {
            Optional<ProviderAnswer> known = register.stream()
                    .filter(one -> number.equals(one.kvkNumber()))
                    .findFirst();
            if (known.isEmpty()) {
                tellUnknown(cells.row(), number);
            }
            return known;
        }
        String name = cells.text(SignalImportColumn.PROVIDER);
        List<ProviderAnswer> known = register.stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .toList();
        if (known.size() > 1) {
            errors.add(cells.row(), SignalImportColumn.PROVIDER, "provider-ambiguous");
        }
        return known.stream().findFirst();
    }

    private void tellUnknown(int row, String number) {
        KvkNumber.withLostZeros(number)
                .ifPresentOrElse(
                        whole -> errors.add(
                                row, SignalImportColumn.KVK_NUMBER, "kvk-number-short", Map.of("number", whole)),
                        () -> errors.add(row, SignalImportColumn.KVK_NUMBER, "kvk-number-unknown"));
    }

    private SignalAbout about(SheetCells<SignalImportColumn> cells, @Nullable ProviderAnswer provider) {
        LocationAnswer location = location(cells, provider).orElse(null);
        String theme = cells.code(SignalImportColumn.THEME, choices.themes(), "choice");
        String source = cells.code(SignalImportColumn.SOURCE, SignalImportChoices.SOURCES, "choice");
        String side = cells.code(SignalImportColumn.SIDE, SignalImportChoices.SIDES, "choice");
        return new SignalAbout(
                provider == null ? null : provider.id(),
                provider == null ? cells.text(SignalImportColumn.PROVIDER) : null,
                location == null ? null : location.id(),
                location == null ? cells.text(SignalImportColumn.LOCATION) : null,
                municipality(cells, location),
                cells.code(SignalImportColumn.LAW, choices.laws(), "choice"),
                cells.code(SignalImportColumn.PROVISION, choices.provisions(), "choice"),
                cells.code(SignalImportColumn.FUNDING, choices.fundings(), "choice"),
                theme,
                theme == null ? null : cells.code(SignalImportColumn.NATURE, choices.natures(theme), "nature"),
                side == null ? null : Side.valueOf(side),
                cells.number(SignalImportColumn.CLIENTS),
                source == null ? null : SourceKind.valueOf(source));
    }

    private static Optional<LocationAnswer> location(
            SheetCells<SignalImportColumn> cells, @Nullable ProviderAnswer provider) {
        String name = cells.text(SignalImportColumn.LOCATION);
        return provider == null
                ? Optional.empty()
                : provider.locations().stream()
                        .filter(one -> one.name().equalsIgnoreCase(name))
                        .findFirst();
    }

    /** A location says where it lies; a row that says otherwise is about another place. */
    private @Nullable String municipality(SheetCells<SignalImportColumn> cells, @Nullable LocationAnswer location) {
        String code = cells.code(SignalImportColumn.MUNICIPALITY, choices.municipalities(), "municipality");
        if (location == null) {
            return code;
        }
        if (code != null && !code.equals(location.municipalityCode())) {
            errors.add(
                    cells.row(),
                    SignalImportColumn.MUNICIPALITY,
                    "location-elsewhere",
                    Map.of("municipality", location.municipalityName()));
        }
        return location.municipalityCode();
    }

    /** What was brought in is not brought in again; the trail of a signal is no list to overwrite. */
    private void requireOnce(int row, @Nullable String reference) {
        if (reference == null) {
            return;
        }
        Integer earlier = rows.putIfAbsent(reference.toLowerCase(Locale.ROOT), row);
        String number = broughtIn.get(reference.toLowerCase(Locale.ROOT));
        if (earlier != null) {
            errors.add(row, SignalImportColumn.REFERENCE, "reference-twice", Map.of("row", earlier));
        } else if (number != null) {
            errors.add(row, SignalImportColumn.REFERENCE, "brought-in-before", Map.of("number", number));
        }
    }

    private void requireDays(SheetCells<SignalImportColumn> cells, Said said) {
        requirePast(cells.row(), SignalImportColumn.RECEIVED_ON, said.receivedOn());
        requirePast(cells.row(), SignalImportColumn.CLOSED_ON, said.closedOn());
        if (said.receivedOn() != null && said.receivedOn().isBefore(EARLIEST)) {
            errors.add(cells.row(), SignalImportColumn.RECEIVED_ON, "too-long-ago");
        }
        if (said.receivedOn() != null
                && said.closedOn() != null
                && said.closedOn().isBefore(said.receivedOn())) {
            errors.add(cells.row(), SignalImportColumn.CLOSED_ON, "closed-before-received");
        }
        boolean closed = cells.text(SignalImportColumn.CLOSED_ON) != null;
        if (closed && said.decision() == null) {
            errors.add(cells.row(), SignalImportColumn.DECISION, "decision-missing");
        }
        if (!closed && said.decision() != null) {
            errors.add(cells.row(), SignalImportColumn.CLOSED_ON, "closed-on-missing");
        }
    }

    private void requirePast(int row, SignalImportColumn column, @Nullable LocalDate day) {
        if (day != null && day.isAfter(today)) {
            errors.add(row, column, "in-the-future");
        }
    }

    /** What a row says, held against the same rules as the form. */
    private record Said(
            @NotBlank @Size(max = 60) String reference,
            @NotNull LocalDate receivedOn,
            @NotNull @Valid SignalAbout about,
            @NotBlank @Size(max = 20_000) String narrative,
            @Nullable @Size(max = 4000) String decision,
            @Nullable LocalDate closedOn) {}
}
