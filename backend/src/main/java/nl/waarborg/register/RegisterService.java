package nl.waarborg.register;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.provider.LocationService;
import nl.waarborg.provider.ProviderApi.ProviderAnswer;
import nl.waarborg.provider.ProviderApi.ProviderSummary;
import nl.waarborg.provider.ProviderFilter;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.reference.ReferenceList;
import nl.waarborg.reference.ReferenceService;
import nl.waarborg.register.RegisterApi.ImportAccount;
import nl.waarborg.register.RegisterPolicy.LocationStep;
import nl.waarborg.register.RegisterPolicy.ProviderStep;
import nl.waarborg.shared.database.FreshSession;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.sheet.Sheet;
import nl.waarborg.shared.sheet.SheetFormat;
import nl.waarborg.shared.sheet.SheetReader;
import nl.waarborg.shared.sheet.SheetWriter;
import nl.waarborg.shared.sheetimport.ImportPlan;
import nl.waarborg.shared.sheetimport.LineErrors;
import nl.waarborg.shared.sheetimport.SheetLine;
import nl.waarborg.shared.sheetimport.SheetUpload;
import nl.waarborg.shared.text.Texts;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.shared.web.Download;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** Takes the register of an authority out as a sheet and brings it in from one: first looked at, then all or nothing. */
@ApplicationScoped
public class RegisterService {

    private static final String SUBJECT = "register";
    private static final int MOST_ROWS = 1_000;
    private static final int PAGE = 100;

    private final ProviderService providers;
    private final LocationService locations;
    private final AuthorityService authorities;
    private final ReferenceService references;
    private final SheetReader reader;
    private final SheetWriter writer;
    private final Validator validator;
    private final Idempotency idempotency;
    private final AuditTrail audit;

    RegisterService(
            ProviderService providers,
            LocationService locations,
            AuthorityService authorities,
            ReferenceService references,
            SheetReader reader,
            SheetWriter writer,
            Validator validator,
            Idempotency idempotency,
            AuditTrail audit) {
        this.providers = providers;
        this.locations = locations;
        this.authorities = authorities;
        this.references = references;
        this.reader = reader;
        this.writer = writer;
        this.validator = validator;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    /** A sheet with the columns alone, to fill in. */
    public Uni<Download> template(Caller caller, SheetFormat format) {
        return writer.write(
                format,
                name(caller),
                RegisterSheet.of(
                        List.of(), new RegisterCells(RegisterChoices.none(caller.language())), caller.language()));
    }

    /** The providers that the filter leaves, in the columns that an import reads. Protected addresses stay behind. */
    public Uni<Download> export(Caller caller, ProviderFilter filter, SheetFormat format) {
        return sheet(caller, filter)
                .chain(sheet -> writer.write(
                        format, Texts.besides(RegisterService.class).get(caller.language(), "file", Map.of()), sheet));
    }

    @WithTransaction
    Uni<Sheet> sheet(Caller caller, ProviderFilter filter) {
        UUID authority = authorityOf(caller, null);
        return ids(caller, filter, null, new HashSet<>())
                .chain(chosen -> providers
                        .register(authority)
                        .map(all -> all.stream()
                                .filter(provider -> chosen.contains(provider.id()))
                                .toList()))
                .call(chosen -> audit.looked(
                        caller.actor(),
                        RegisterAction.EXPORT,
                        Subject.of(SUBJECT, null),
                        Look.at(SUBJECT).rows(chosen.size())))
                .chain(chosen -> choices(caller, authority)
                        .map(choices -> RegisterSheet.of(chosen, new RegisterCells(choices), caller.language())));
    }

    /**
     * Tells what is wrong with a sheet, or what importing it would do. Nothing is changed.
     *
     * @param named for which authority: only the administrator of the installation names it
     */
    public Uni<ImportAccount> check(Caller caller, SheetUpload upload, @Nullable UUID named) {
        UUID authority = authorityOf(caller, named);
        return reader.read(upload.fileName(), upload.content(), MOST_ROWS)
                .chain(sheet -> looked(caller, authority, sheet))
                .map(ImportAccount::of);
    }

    /**
     * Imports a sheet as a whole, or not at all.
     *
     * @param named for which authority: only the administrator of the installation names it
     * @param seen what the check told; when importing would now do something else, it is refused
     */
    public Uni<ImportAccount> bring(
            Caller caller, SheetUpload upload, @Nullable UUID named, @Nullable String seen, @Nullable String key) {
        UUID authority = authorityOf(caller, named);
        return reader.read(upload.fileName(), upload.content(), MOST_ROWS)
                .chain(sheet -> imported(caller, authority, sheet, seen, key));
    }

    @WithTransaction
    Uni<ImportPlan<ProviderStep>> looked(Caller caller, UUID authority, Sheet sheet) {
        return authorities.find(authority).chain(() -> plan(caller, authority, sheet));
    }

    @WithTransaction
    Uni<ImportAccount> imported(
            Caller caller, UUID authority, Sheet sheet, @Nullable String seen, @Nullable String key) {
        return idempotency.once(
                caller.accountId(),
                "importRegister",
                key,
                List.of(authority, String.valueOf(seen)),
                ImportAccount.class,
                () -> looked(caller, authority, sheet)
                        .invoke(plan -> plan.requireAsSeen(seen))
                        .call(plan -> FreshSession.forEach(plan.steps(), step -> take(caller, authority, step)))
                        .map(plan -> ImportAccount.of(plan).asDone())
                        .call(account -> audit.record(
                                caller.actor(),
                                RegisterAction.IMPORT,
                                Subject.of(SUBJECT, authority).forAuthority(authority),
                                null,
                                account.totals())));
    }

    private Uni<ImportPlan<ProviderStep>> plan(Caller caller, UUID authority, Sheet sheet) {
        LineErrors<RegisterColumn> errors = new LineErrors<>(caller.language(), validator, RegisterColumn.class);
        List<SheetLine<RegisterColumn>> lines = RegisterSheet.lines(sheet, errors);
        return choices(caller, authority)
                .chain(choices -> providers
                        .register(authority)
                        .chain(known -> takenElsewhere(lines, known)
                                .map(elsewhere -> new RegisterPolicy(
                                                known, elsewhere, new RegisterCells(choices), caller.language(), errors)
                                        .plan(lines))))
                .map(steps -> new ImportPlan<>(lines.size(), errors.inOrder(), steps));
    }

    private Uni<Set<String>> takenElsewhere(List<SheetLine<RegisterColumn>> lines, List<ProviderAnswer> known) {
        Set<String> numbers = lines.stream()
                .map(line -> line.cell(RegisterColumn.KVK_NUMBER))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet());
        known.stream().map(ProviderAnswer::kvkNumber).filter(Objects::nonNull).forEach(numbers::remove);
        return providers.taken(numbers);
    }

    private Uni<Void> take(Caller caller, UUID authority, ProviderStep step) {
        return switch (step.outcome()) {
            case LINKED -> providers.enter(caller, authority, step.request()).replaceWithVoid();
            case NEW ->
                providers
                        .enter(caller, authority, step.request())
                        .chain(id -> each(step.locations(), one -> take(caller, id, one)));
            case CHANGED ->
                providers
                        .revise(
                                caller,
                                authority,
                                step.known().id(),
                                step.request(),
                                step.known().version())
                        .chain(() -> each(
                                step.locations(),
                                one -> take(caller, step.known().id(), one)));
            case UNCHANGED ->
                each(step.locations(), one -> take(caller, step.known().id(), one));
        };
    }

    private Uni<Void> take(Caller caller, UUID providerId, LocationStep step) {
        return switch (step.outcome()) {
            case NEW -> locations.enter(caller, providerId, step.request());
            case CHANGED ->
                locations.revise(
                        caller,
                        step.known().id(),
                        step.request(),
                        step.known().version(),
                        !step.known().protectedAddress());
            case UNCHANGED, LINKED -> Uni.createFrom().voidItem();
        };
    }

    private Uni<RegisterChoices> choices(Caller caller, UUID authority) {
        return authorities
                .municipalities()
                .chain(municipalities -> references
                        .list(caller, ReferenceList.PROVISIONS, authority, false)
                        .map(provisions ->
                                new RegisterChoices(caller.language(), municipalities.words(), provisions.words())));
    }

    /** All that the list shows under the filter, page by page. */
    private Uni<Set<UUID>> ids(Caller caller, ProviderFilter filter, @Nullable Cursor after, Set<UUID> found) {
        return providers.list(caller, filter, after, PAGE).chain((Page<ProviderSummary> page) -> {
            page.items().forEach(provider -> found.add(provider.id()));
            return page.next() == null
                    ? Uni.createFrom().item(found)
                    : ids(caller, filter, Cursor.parse(page.next(), 2), found);
        });
    }

    private static String name(Caller caller) {
        return Texts.besides(RegisterService.class).get(caller.language(), "file", Map.of());
    }

    private static UUID authorityOf(Caller caller, @Nullable UUID named) {
        UUID authority = caller.authorityId() != null ? caller.authorityId() : named;
        if (authority == null) {
            throw Problem.invalid(Violation.common("/authorityId", "required"));
        }
        return authority;
    }

    private static <T> Uni<Void> each(List<T> all, Function<T, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(one -> work.apply(one))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
