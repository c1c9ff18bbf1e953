package nl.waarborg.worklist;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waarborg.casefile.CaseKind;
import nl.waarborg.worklist.WorkFilter.Sort;
import nl.waarborg.worklist.WorkFilter.Term;
import nl.waarborg.worklist.WorkFilter.View;
import org.jspecify.annotations.Nullable;

/** The query string of the work list, so that an address tells the whole filter. */
public class WorkQuery {

    @QueryParam("view")
    @Nullable
    String view;

    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("priority")
    @Size(max = 3)
    List<String> priority = List.of();

    @QueryParam("theme")
    @Size(max = 30)
    List<String> theme = List.of();

    @QueryParam("assignee")
    @Size(max = 36)
    @Nullable
    String assignee;

    @QueryParam("status")
    @Size(max = 30)
    List<String> status = List.of();

    @QueryParam("municipality")
    @Size(max = 100)
    List<String> municipality = List.of();

    @QueryParam("providerId")
    @Nullable
    UUID providerId;

    @QueryParam("term")
    @Nullable
    String term;

    @QueryParam("action")
    @Nullable
    String action;

    @QueryParam("search")
    @Size(max = 100)
    @Nullable
    String search;

    @QueryParam("sort")
    @Nullable
    String sort;

    /** Whose turn it is. */
    private enum Turn {
        TEAM,
        PROVIDER
    }

    WorkFilter filter() {
        Turn turn = WorkFilter.word(Turn.class, "action", action);
        return new WorkFilter(
                Optional.ofNullable(WorkFilter.word(View.class, "view", view)).orElse(View.OPEN),
                WorkFilter.word(CaseKind.class, "kind", kind),
                List.copyOf(priority),
                List.copyOf(theme),
                assignee,
                List.copyOf(status),
                List.copyOf(municipality),
                providerId,
                WorkFilter.word(Term.class, "term", term),
                turn == null ? null : turn.name(),
                search,
                Optional.ofNullable(WorkFilter.word(Sort.class, "sort", sort)).orElse(Sort.DUE));
    }
}
