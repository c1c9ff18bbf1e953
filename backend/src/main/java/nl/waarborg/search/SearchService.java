package nl.waarborg.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.search.SearchApi.Found;
import nl.waarborg.search.SearchApi.FoundKind;
import nl.waarborg.search.SearchApi.SearchAnswer;
import nl.waarborg.search.SearchApi.SearchRequest;
import nl.waarborg.search.SearchView.OfKind;
import nl.waarborg.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** Searches what the caller may see. That somebody searched, and how much came of it, is on record. */
@ApplicationScoped
public class SearchService {

    /** So many of each kind stand in an answer that asks for every kind. */
    private static final int FIRST_FEW = 5;

    private final SearchView view;
    private final AuditTrail audit;

    SearchService(SearchView view, AuditTrail audit) {
        this.view = view;
        this.audit = audit;
    }

    public Uni<SearchAnswer> search(Caller caller, SearchRequest request) {
        FoundKind kind = request.kind();
        return view.find(caller, request.words().strip(), kind, kind == null ? null : request.cursor(), limit(request))
                .map(found -> answer(kind, found))
                .call(answer -> looked(caller, answer.items()));
    }

    private static int limit(SearchRequest request) {
        if (request.kind() == null) {
            return FIRST_FEW;
        }
        return request.limit() == null ? Page.DEFAULT_LIMIT : request.limit();
    }

    private static SearchAnswer answer(@Nullable FoundKind kind, List<OfKind> found) {
        return new SearchAnswer(
                found.stream().flatMap(one -> one.page().items().stream()).toList(),
                found.stream().map(OfKind::count).toList(),
                kind == null ? null : found.get(kind.ordinal()).page().next());
    }

    private Uni<Void> looked(Caller caller, List<Found> found) {
        boolean read = found.stream().anyMatch(one -> !one.fragments().isEmpty());
        Look look = read ? Look.at("metadata", "narrative") : Look.at("metadata");
        return audit.looked(caller.actor(), SearchAction.SEARCH, Subject.of("search", null), look.rows(found.size()));
    }
}
