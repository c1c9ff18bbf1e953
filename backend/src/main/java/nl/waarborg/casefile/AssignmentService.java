package nl.waarborg.casefile;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Directory;
import nl.waarborg.access.Directory.Entry;
import nl.waarborg.access.Role;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFileApi.AssignmentRequest;
import nl.waarborg.casefile.CaseFileApi.CaseSummary;
import nl.waarborg.casefile.CaseFileApi.HandOver;
import nl.waarborg.casefile.CaseFileApi.HandOverRequest;
import nl.waarborg.casefile.CaseFileApi.HandedOver;
import nl.waarborg.outbox.Outbox;
import nl.waarborg.outbox.OutboxMail;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.text.Texts;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** Gives cases to colleagues. The new assignee hears it by mail. */
@ApplicationScoped
public class AssignmentService {

    private static final Role[] TEAM = {Role.SUPERVISOR, Role.LAWFULNESS_SUPERVISOR, Role.COORDINATOR};

    private final CaseFileRepository cases;
    private final Directory directory;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Idempotency idempotency;
    private final List<TakingCondition> taking;

    AssignmentService(
            CaseFileRepository cases,
            Directory directory,
            TimelineService timeline,
            AuditTrail audit,
            Outbox outbox,
            Idempotency idempotency,
            @All List<TakingCondition> taking) {
        this.cases = cases;
        this.directory = directory;
        this.timeline = timeline;
        this.audit = audit;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.taking = taking;
    }

    @WithTransaction
    public Uni<CaseSummary> assign(Caller caller, UUID caseId, int seenVersion, AssignmentRequest request) {
        return cases.seen(caller, caseId)
                .chain(() -> cases.locked(caseId))
                .chain(file -> {
                    IfMatch.check(seenVersion, file.version);
                    AssignmentPolicy.check(caller, file.facts(), request.assigneeId());
                    return mayTake(caller, file.facts())
                            .chain(() -> colleague(caller, request.assigneeId(), "/assigneeId"))
                            .chain(assignee -> give(caller, file, assignee, CaseEvent.ASSIGNED, request.note()));
                })
                .call(() -> cases.flush())
                .map(CaseFile::summary);
    }

    /** The caller handles a case that he brought in himself. */
    @WithTransaction
    public Uni<Void> take(Caller caller, UUID caseId) {
        return cases.locked(caseId)
                .chain(file -> colleague(caller, caller.accountId(), "/handleMyself")
                        .chain(assignee -> give(caller, file, assignee, CaseEvent.ASSIGNED, null)))
                .replaceWithVoid();
    }

    /** All open work of a colleague, or the chosen cases, goes to another; each case tells what became of it. */
    @WithTransaction
    public Uni<HandOver> handOver(Caller caller, String key, HandOverRequest request) {
        UUID authority = Optional.ofNullable(caller.authorityId()).orElseThrow(Problem::forbidden);
        if (request.fromId().equals(request.toId())) {
            throw Problem.invalid(Violation.of(CaseProblem.class, "/toId", "hands-over-to-oneself"));
        }
        return idempotency.once(
                caller.accountId(),
                "handOverWork",
                key,
                request,
                HandOver.class,
                () -> colleague(caller, request.toId(), "/toId")
                        .chain(to -> cases.openOf(authority, request.fromId())
                                .chain(files -> handOver(caller, chosen(files, request), to, request, 0))
                                .map(done -> new HandOver(withMissing(done, request, caller)))));
    }

    private Uni<List<HandedOver>> handOver(
            Caller caller, List<CaseFile> files, Entry to, HandOverRequest request, int position) {
        if (position == files.size()) {
            return Uni.createFrom().item(new ArrayList<>());
        }
        CaseFile file = files.get(position);
        return give(caller, file, to, CaseEvent.HANDED_OVER, request.reason())
                .chain(() -> handOver(caller, files, to, request, position + 1))
                .invoke(done -> done.addFirst(new HandedOver(file.id, file.number, true, null)));
    }

    private Uni<CaseFile> give(Caller caller, CaseFile file, Entry to, CaseEvent event, @Nullable String note) {
        CaseFacts before = file.facts();
        file.assign(to.id(), to.name());
        Map<String, String> details = new HashMap<>(Map.of("name", to.name()));
        details.put("note", note == null || note.isBlank() ? "" : " " + note.strip());
        Subject subject = Subject.of("case", file.id).inCase(file.id);
        return audit.record(caller.actor(), CaseAction.ASSIGN, subject, before, file.facts())
                .chain(() -> timeline.tell(caller.actor(), file.id, event, Audience.TEAM, details))
                .chain(() -> to.id().equals(caller.accountId())
                        ? Uni.createFrom().voidItem()
                        : outbox.write(mail(file.facts(), to)))
                .replaceWith(file);
    }

    private Uni<Entry> colleague(Caller caller, UUID account, String pointer) {
        UUID authority = Optional.ofNullable(caller.authorityId()).orElseThrow(Problem::forbidden);
        return directory
                .ofAuthority(authority, TEAM)
                .map(team -> team.stream()
                        .filter(one -> one.id().equals(account))
                        .findFirst()
                        .orElseThrow(
                                () -> Problem.invalid(Violation.of(CaseProblem.class, pointer, "not-a-colleague"))));
    }

    private Uni<Void> mayTake(Caller caller, CaseFacts facts) {
        Uni<Void> asked = Uni.createFrom().voidItem();
        for (TakingCondition condition : taking) {
            asked = asked.chain(() -> condition.requireMayTake(caller, facts));
        }
        return asked;
    }

    private static List<CaseFile> chosen(List<CaseFile> files, HandOverRequest request) {
        List<UUID> only = request.caseIds();
        return only == null
                ? files
                : files.stream().filter(file -> only.contains(file.id)).toList();
    }

    /** A chosen case that is not open work of this colleague is named as such; more is not told. */
    private static List<HandedOver> withMissing(List<HandedOver> done, HandOverRequest request, Caller caller) {
        if (request.caseIds() == null) {
            return done;
        }
        List<HandedOver> all = new ArrayList<>(done);
        String problem = Texts.besides(CaseProblem.class).get(caller.language(), "hand-over.not-open-work", Map.of());
        request.caseIds().stream()
                .filter(id -> done.stream().noneMatch(item -> item.caseId().equals(id)))
                .forEach(id -> all.add(new HandedOver(id, "", false, problem)));
        return all;
    }

    private static OutboxMail mail(CaseFacts facts, Entry to) {
        return OutboxMail.of("case-assigned", to.recipient(), CasePaths.workspace(facts))
                .with("number", facts.number())
                .forAuthority(facts.authorityId())
                .inCase(facts.id());
    }
}
