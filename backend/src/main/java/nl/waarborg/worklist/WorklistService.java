package nl.waarborg.worklist;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.Page;
import nl.waarborg.worklist.WorklistApi.SaveFilterRequest;
import nl.waarborg.worklist.WorklistApi.Task;
import nl.waarborg.worklist.WorklistApi.Tasks;
import nl.waarborg.worklist.WorklistApi.WorkItem;
import nl.waarborg.worklist.WorklistApi.WorkSummary;
import org.jspecify.annotations.Nullable;

/** Shows teams and providers what there is to do. Lists of cases are looks, and recorded as such. */
@ApplicationScoped
public class WorklistService {

    /** More rows than this are no work list but a data set (security design 3.3, bulk export). */
    private static final int MOST_EXPORTED = 500;

    private final WorkItemView items;
    private final WorkSummaryView summaries;
    private final TaskView tasks;
    private final SavedFilterRepository filters;
    private final DaysLeft daysLeft;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Clock clock;

    WorklistService(
            WorkItemView items,
            WorkSummaryView summaries,
            TaskView tasks,
            SavedFilterRepository filters,
            DaysLeft daysLeft,
            Idempotency idempotency,
            AuditTrail audit,
            Clock clock) {
        this.items = items;
        this.summaries = summaries;
        this.tasks = tasks;
        this.filters = filters;
        this.daysLeft = daysLeft;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    public Uni<Page<WorkItem>> list(Caller caller, WorkFilter filter, @Nullable String cursor, int limit) {
        return rows(caller, filter, cursor, limit + 1)
                .map(found -> Page.of(found, limit, item -> WorkItemSql.position(filter.sort(), item)))
                .call(page -> looked(caller, WorklistAction.LIST, page.items().size()));
    }

    public Uni<WorkSummary> summary(Caller caller) {
        return summaries.of(caller, clock.today());
    }

    /** The filtered list as rows for a file, at most 500 of them. */
    public Uni<List<WorkItem>> export(Caller caller, WorkFilter filter) {
        return rows(caller, filter, null, MOST_EXPORTED)
                .call(found -> looked(caller, WorklistAction.EXPORT, found.size()));
    }

    public Uni<Tasks> tasks(Caller caller) {
        return tasks.of(caller)
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(this::counted)
                        .collect()
                        .asList())
                .map(Tasks::new);
    }

    @WithSession
    public Uni<WorklistApi.SavedFilters> savedFilters(Caller caller) {
        return filters.of(caller)
                .map(found -> new WorklistApi.SavedFilters(
                        found.stream().map(SavedFilter::answer).toList()));
    }

    @WithTransaction
    public Uni<WorklistApi.SavedFilter> saveFilter(Caller caller, @Nullable String key, SaveFilterRequest request) {
        UUID authority = requireAuthority(caller);
        return idempotency.once(caller.accountId(), "saveFilter", key, request, WorklistApi.SavedFilter.class, () -> {
            SavedFilter filter = new SavedFilter(
                    Ids.next(), caller.accountId(), authority, request.name(), request.query(), clock.now());
            return filters.persist(filter)
                    .chain(() -> audit.record(
                            caller.actor(), WorklistAction.SAVE_FILTER, subject(filter.id), null, filter.answer()))
                    .replaceWith(filter.answer());
        });
    }

    @WithTransaction
    public Uni<Void> removeFilter(Caller caller, UUID id) {
        return filters.delete(caller, id)
                .invoke(gone -> {
                    if (gone == 0) {
                        throw Problem.notFound();
                    }
                })
                .chain(() -> audit.record(caller.actor(), WorklistAction.REMOVE_FILTER, subject(id), null, null));
    }

    private Uni<List<WorkItem>> rows(Caller caller, WorkFilter filter, @Nullable String cursor, int rows) {
        if (caller.authorityId() == null) {
            return Uni.createFrom().item(List.of());
        }
        return items.rows(caller, filter, clock.today(), cursor, rows)
                .chain(found -> daysLeft.of(requireAuthority(caller))
                        .map(left -> found.stream()
                                .map(item -> item.withWorkingDaysLeft(left.apply(item.dueOn())))
                                .toList()));
    }

    private Uni<Task> counted(TaskView.CountableTask countable) {
        Task task = countable.task();
        return daysLeft.of(countable.authorityId())
                .map(left -> new Task(
                        task.kind(),
                        task.reportId(),
                        task.caseKind(),
                        task.number(),
                        task.subjectId(),
                        task.dueOn(),
                        left.apply(task.dueOn()),
                        task.count()));
    }

    private Uni<Void> looked(Caller caller, WorklistAction action, int rows) {
        Subject subject = Subject.of("work-list", requireAuthority(caller));
        return audit.looked(caller.actor(), action, subject, Look.at("case").rows(rows));
    }

    private static UUID requireAuthority(Caller caller) {
        UUID authority = caller.authorityId();
        if (authority == null) {
            throw Problem.notFound();
        }
        return authority;
    }

    private static Subject subject(UUID filter) {
        return Subject.of("saved-filter", filter);
    }
}
