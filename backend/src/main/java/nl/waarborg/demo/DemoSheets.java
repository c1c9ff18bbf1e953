package nl.waarborg.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import nl.waarborg.register.RegisterApi;
import nl.waarborg.register.RegisterService;
import nl.waarborg.shared.sheetimport.SheetUpload;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.signalimport.SignalImportApi;
import nl.waarborg.signalimport.SignalImportService;

/** Brings in what a team kept in spreadsheets before it had Waarborg: providers, and the signals of 2020 about them. */
@ApplicationScoped
class DemoSheets {

    /** The sheet of signals is brought in after the last of them was closed. */
    static final Instant SIGNALS_COME_IN = LocalDate.of(2021, 2, 1)
            .atTime(LocalTime.of(9, 0))
            .atZone(Clock.ZONE)
            .toInstant();

    private static final String TEAM = "NMD";

    private final DemoCast cast;
    private final RegisterService register;
    private final SignalImportService signals;

    DemoSheets(DemoCast cast, RegisterService register, SignalImportService signals) {
        this.cast = cast;
        this.register = register;
        this.signals = signals;
    }

    Uni<UUID> bringProviders() {
        Caller who = coordinator();
        return with(
                "providers-2020.csv",
                upload -> register.check(who, upload, null)
                        .map(RegisterApi.ImportAccount::seen)
                        .chain(seen -> register.bring(who, upload, null, seen, DemoKeys.of("sheet", "providers"))));
    }

    Uni<UUID> bringSignals() {
        Caller who = coordinator();
        return with(
                "signals-2020.csv",
                upload -> signals.check(who, upload)
                        .map(SignalImportApi.SignalImportAccount::seen)
                        .chain(seen -> signals.bring(who, upload, seen, DemoKeys.of("sheet", "signals"))));
    }

    private Caller coordinator() {
        return cast.first(TEAM, Role.COORDINATOR);
    }

    /** Importers read a file, as it is uploaded. */
    private static Uni<UUID> with(String name, Function<SheetUpload, Uni<?>> work) {
        Path file = copied(name);
        return work.apply(new SheetUpload(name, file))
                .onTermination()
                .invoke(() -> delete(file))
                .replaceWith(Uni.createFrom().nullItem());
    }

    private static Path copied(String name) {
        try (InputStream stream = Objects.requireNonNull(DemoSheets.class.getResourceAsStream(name), name)) {
            Path file = Files.createTempFile("demo", name);
            Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
