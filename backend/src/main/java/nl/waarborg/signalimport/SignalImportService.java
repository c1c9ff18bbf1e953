package nl.waarborg.signalimport;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.reference.ReferenceService;
import nl.waarborg.shared.database.FreshSession;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.sheet.Sheet;
import nl.waarborg.shared.sheet.SheetFormat;
import nl.waarborg.shared.sheet.SheetReader;
import nl.waarborg.shared.sheet.SheetWriter;
import nl.waarborg.shared.sheetimport.ImportPlan;
import nl.waarborg.shared.sheetimport.LineErrors;
import nl.waarborg.shared.sheetimport.SheetColumn;
import nl.waarborg.shared.sheetimport.SheetLine;
import nl.waarborg.shared.sheetimport.SheetLines;
import nl.waarborg.shared.sheetimport.SheetUpload;
import nl.waarborg.shared.text.Texts;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Download;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.signal.ReceptionService;
import nl.waarborg.signalimport.SignalImportApi.SignalImportAccount;
import nl.waarborg.signalimport.SignalImportApi.SignalOutcome;
import nl.waarborg.signalimport.SignalImportPolicy.SignalStep;
import org.jspecify.annotations.Nullable;

/** Brings in the signals that a team kept in a spreadsheet: first looked at, then all or nothing. */
@ApplicationScoped
public class SignalImportService {

    private static final String SUBJECT = "signal-import";
    private static final int MOST_ROWS = 1_000;

    private final ReceptionService reception;
    private final ProviderService providers;
    private final AuthorityService authorities;
    private final ReferenceService references;
    private final SheetReader reader;
    private final SheetWriter writer;
    private final Validator validator;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Clock clock;

    SignalImportService(
            ReceptionService reception,
            ProviderService providers,
            AuthorityService authorities,
            ReferenceService references,
            SheetReader reader,
            SheetWriter writer,
            Validator validator,
            Idempotency idempotency,
            AuditTrail audit,
            Clock clock) {
        this.reception = reception;
        this.providers = providers;
        this.authorities = authorities;
        this.references = references;
        this.reader = reader;
        this.writer = writer;
        this.validator = validator;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** A sheet with the columns alone, to fill in. */
    public Uni<Download> template(Caller caller, SheetFormat format) {
        return writer.write(
                format,
                Texts.besides(SignalImportService.class).get(caller.language(), "file", Map.of()),
                Sheet.of(SheetColumn.heads(SignalImportColumn.class, caller.language()), List.of()));
    }

    /** Tells what is wrong with a sheet, or which signals importing it would open. Nothing is changed. */
    public Uni<SignalImportAccount> check(Caller caller, SheetUpload upload) {
        return reader.read(upload.fileName(), upload.content(), MOST_ROWS)
                .chain(sheet -> looked(caller, sheet))
                .map(SignalImportAccount::of);
    }

    /**
     * Imports a sheet as a whole, or not at all.
     *
     * @param seen what the check told; when importing would now do something else, it is refused
     */
    public Uni<SignalImportAccount> bring(
            Caller caller, SheetUpload upload, @Nullable String seen, @Nullable String key) {
        return reader.read(upload.fileName(), upload.content(), MOST_ROWS)
                .chain(sheet -> imported(caller, sheet, seen, key));
    }

    @WithTransaction
    Uni<ImportPlan<SignalStep>> looked(Caller caller, Sheet sheet) {
        UUID authority = authorityOf(caller);
        LineErrors<SignalImportColumn> errors =
                new LineErrors<>(caller.language(), validator, SignalImportColumn.class);
        SheetLines<SignalImportColumn> read = SheetLines.of(sheet, SignalImportColumn.class, errors);
        List<SignalImportColumn> missing = SignalImportColumn.REQUIRED.stream()
                .filter(column -> !read.columns().contains(column))
                .toList();
        missing.forEach(column -> errors.add(LineErrors.HEAD, column, "column-missing"));
        List<SheetLine<SignalImportColumn>> lines = missing.isEmpty() ? read.lines() : List.of();
        return policy(caller, authority, lines, errors)
                .map(policy -> policy.plan(lines))
                .map(steps -> new ImportPlan<>(read.lines().size(), errors.inOrder(), steps));
    }

    @WithTransaction
    Uni<SignalImportAccount> imported(Caller caller, Sheet sheet, @Nullable String seen, @Nullable String key) {
        UUID authority = authorityOf(caller);
        return idempotency.once(
                caller.accountId(),
                "importSignals",
                key,
                List.of(authority, String.valueOf(seen)),
                SignalImportAccount.class,
                () -> looked(caller, sheet)
                        .invoke(plan -> plan.requireAsSeen(seen))
                        .chain(plan -> open(caller, plan))
                        .call(account -> audit.record(
                                caller.actor(),
                                SignalImportAction.IMPORT,
                                Subject.of(SUBJECT, authority).forAuthority(authority),
                                null,
                                account.totals())));
    }

    private Uni<SignalImportAccount> open(Caller caller, ImportPlan<SignalStep> plan) {
        return FreshSession.forEach(
                        plan.steps(),
                        step -> reception
                                .bringIn(caller.actor(), step.kept())
                                .map(made -> SignalOutcome.of(step, made)))
                .map(opened -> new SignalImportAccount(plan.rows(), List.of(), opened, null, true));
    }

    private Uni<SignalImportPolicy> policy(
            Caller caller,
            UUID authority,
            List<SheetLine<SignalImportColumn>> lines,
            LineErrors<SignalImportColumn> errors) {
        List<String> named = lines.stream()
                .map(line -> line.cell(SignalImportColumn.REFERENCE))
                .toList();
        return choices(caller)
                .chain(choices -> providers
                        .register(authority)
                        .chain(register -> reception
                                .broughtIn(authority, named)
                                .map(known -> new SignalImportPolicy(
                                        authority, register, known, choices, clock.today(), errors))));
    }

    private Uni<SignalImportChoices> choices(Caller caller) {
        return authorities
                .municipalities()
                .chain(municipalities -> Multi.createFrom()
                        .iterable(SignalImportChoices.LISTS)
                        .onItem()
                        .transformToUniAndConcatenate(list ->
                                references.list(caller, list, null, false).map(items -> Map.entry(list, items)))
                        .collect()
                        .asMap(Map.Entry::getKey, Map.Entry::getValue)
                        .map(lists -> SignalImportChoices.of(municipalities.words(), lists)));
    }

    private static UUID authorityOf(Caller caller) {
        UUID authority = caller.authorityId();
        if (authority == null) {
            throw Problem.forbidden();
        }
        return authority;
    }
}
