package nl.waarborg.framework;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.framework.FrameworkApi.Framework;
import nl.waarborg.framework.FrameworkApi.Frameworks;
import nl.waarborg.framework.FrameworkApi.Offer;
import nl.waarborg.framework.FrameworkApi.Summary;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.sheet.SheetFormat;
import nl.waarborg.shared.sheet.SheetWriter;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Download;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** The versions of assessment frameworks: brought in, made from a copy, changed while they are a draft, taken out. */
@ApplicationScoped
public class FrameworkService {

    static final String SUBJECT = "framework";

    private final FrameworkRepository versions;
    private final FrameworkTexts texts;
    private final SheetWriter sheets;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Clock clock;

    FrameworkService(
            FrameworkRepository versions,
            FrameworkTexts texts,
            SheetWriter sheets,
            Idempotency idempotency,
            AuditTrail audit,
            Clock clock) {
        this.versions = versions;
        this.texts = texts;
        this.sheets = sheets;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** The versions that an inspection of this authority can choose. */
    @WithSession
    public Uni<List<FrameworkInfo>> inUse(UUID authorityId) {
        return versions.inUse(authorityId)
                .map(found -> found.stream().map(this::info).toList());
    }

    /** A version by identity, without asking who looks; 404 when it is not there. */
    @WithSession
    public Uni<FrameworkInfo> find(UUID id) {
        return versions.findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .map(this::info);
    }

    @WithSession
    public Uni<Frameworks> list(Caller caller, UUID authorityId) {
        requireReach(caller, authorityId);
        return versions.ofAuthority(authorityId).map(all -> {
            Set<String> known = all.stream().map(version -> version.code).collect(Collectors.toSet());
            return new Frameworks(
                    all.stream()
                            .map(version -> Summary.of(version, texts.content(version)))
                            .toList(),
                    texts.offered().stream()
                            .filter(content -> !known.contains(content.code()))
                            .map(Offer::of)
                            .toList());
        });
    }

    @WithSession
    public Uni<Framework> get(Caller caller, UUID id) {
        return reached(caller, id).map(this::shown);
    }

    /** Brings a framework in as a draft, all of it or nothing. */
    @WithTransaction
    public Uni<Framework> bring(Caller caller, UUID authorityId, FrameworkContent content, @Nullable String key) {
        requireReach(caller, authorityId);
        requireNone(FrameworkPolicy.violations(content));
        return once(
                caller,
                "importFramework",
                key,
                List.of(authorityId, content),
                () -> begun(caller, authorityId, content));
    }

    /** Takes over a framework that comes with the product. */
    @WithTransaction
    public Uni<Framework> adopt(Caller caller, UUID authorityId, String code, @Nullable String key) {
        requireReach(caller, authorityId);
        FrameworkContent content = texts.offered().stream()
                .filter(offer -> offer.code().equals(code))
                .findFirst()
                .orElseThrow(Problem::notFound);
        return once(
                caller, "adoptFramework", key, List.of(authorityId, code), () -> begun(caller, authorityId, content));
    }

    /** Begins the next version as a copy of one that there is. */
    @WithTransaction
    public Uni<Framework> copy(Caller caller, UUID id, @Nullable String key) {
        return reached(caller, id)
                .chain(from -> once(
                        caller, "copyFramework", key, id, () -> begun(caller, from.authorityId, texts.content(from))));
    }

    /** Changes a draft; the code stays what it is, as it holds the versions together. */
    @WithTransaction
    public Uni<Framework> save(Caller caller, UUID id, int seen, FrameworkContent content) {
        return reached(caller, id).chain(version -> {
            version.requireDraft();
            IfMatch.check(seen, version.version);
            if (!content.code().equals(version.code)) {
                throw Problem.invalid(Violation.of(FrameworkPolicy.class, "/code", "code-stays"));
            }
            requireNone(FrameworkPolicy.violations(content));
            FrameworkContent before = texts.content(version);
            version.change(texts.json(content));
            return versions.flush()
                    .chain(() -> audit.record(caller.actor(), FrameworkAction.SAVE, subject(version), before, content))
                    .replaceWith(() -> shown(version));
        });
    }

    @WithTransaction
    public Uni<Void> discard(Caller caller, UUID id, int seen) {
        return reached(caller, id).chain(version -> {
            version.requireDraft();
            IfMatch.check(seen, version.version);
            return audit.record(caller.actor(), FrameworkAction.DISCARD, subject(version), texts.content(version), null)
                    .chain(() -> versions.discard(version));
        });
    }

    /** The version as a file that another authority can bring in. */
    @WithSession
    public Uni<Download> file(Caller caller, UUID id) {
        return reached(caller, id).map(version -> {
            byte[] file = texts.file(texts.content(version));
            return new Download(name(version) + ".json", "application/json", () -> new ByteArrayInputStream(file));
        });
    }

    @WithSession
    public Uni<Download> sheet(Caller caller, UUID id, SheetFormat format) {
        return reached(caller, id)
                .chain(version -> sheets.write(
                        format, name(version), FrameworkSheet.of(texts.content(version), caller.language())));
    }

    /** The version for whoever belongs to its authority; for others it is not there. */
    private Uni<FrameworkVersion> reached(Caller caller, UUID id) {
        return versions.findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(version -> requireReach(caller, version.authorityId));
    }

    private Uni<Framework> once(
            Caller caller, String operation, @Nullable String key, Object asked, Supplier<Uni<Framework>> work) {
        return idempotency.once(caller.accountId(), operation, key, asked, Framework.class, work);
    }

    private Uni<Framework> begun(Caller caller, UUID authorityId, FrameworkContent content) {
        return versions.isOpen(authorityId, content.code())
                .invoke(open -> {
                    if (open) {
                        throw Problem.of(FrameworkProblem.FRAMEWORK_DRAFT_OPEN).with("code", content.code());
                    }
                })
                .chain(() -> versions.lastNumber(authorityId, content.code()))
                .map(last -> new FrameworkVersion(
                        authorityId, content.code(), last + 1, texts.json(content), caller.actor(), clock.now()))
                .call(versions::persistAndFlush)
                .call(version ->
                        audit.record(caller.actor(), FrameworkAction.BEGIN, subject(version), null, version.trace()))
                .map(this::shown);
    }

    private Framework shown(FrameworkVersion version) {
        return Framework.of(version, texts.content(version));
    }

    private FrameworkInfo info(FrameworkVersion version) {
        return new FrameworkInfo(
                version.id, version.authorityId, version.code, version.number, version.state, texts.content(version));
    }

    private static String name(FrameworkVersion version) {
        return version.code + "-v" + version.number;
    }

    static Subject subject(FrameworkVersion version) {
        return Subject.of(SUBJECT, version.id).version(version.version).forAuthority(version.authorityId);
    }

    private static void requireNone(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    /** Staff reach their own authority, the administrator of the installation every one; others do not exist for them. */
    static void requireReach(Caller caller, UUID authorityId) {
        if (!caller.reaches(authorityId)) {
            throw Problem.notFound();
        }
    }
}
