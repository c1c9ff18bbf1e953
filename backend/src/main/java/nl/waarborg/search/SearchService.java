package nl.waarborg.search;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.search.SearchApi.Found;
import nl.waarborg.search.SearchApi.FoundCount;
import nl.waarborg.search.SearchApi.FoundKind;
import nl.waarborg.search.SearchApi.SearchAnswer;
import nl.waarborg.search.SearchApi.SearchRequest;
import nl.waarborg.shared.web.Page;

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
        String words = request.words().strip();
        FoundKind kind = request.kind();
        Uni<Page<Found>> found = kind == null
                ? firstFew(caller, words)
                : view.page(
                        caller,
                        kind,
                        words,
                        request.cursor(),
                        request.limit() == null ? Page.DEFAULT_LIMIT : request.limit());
        return found.chain(page ->
                        counts(caller, words).map(counts -> new SearchAnswer(page.items(), counts, page.next())))
                .call(answer -> looked(caller, answer.items()));
    }

    private Uni<Page<Found>> firstFew(Caller caller, String words) {
        return each(kind -> view.page(caller, kind, words, null, FIRST_FEW))
                .map(pages -> new Page<>(
                        pages.stream().flatMap(page -> page.items().stream()).toList(), null));
    }

    private Uni<List<FoundCount>> counts(Caller caller, String words) {
        return each(kind -> view.count(caller, kind, words));
    }

    private static <T> Uni<List<T>> each(Function<FoundKind, Uni<T>> work) {
        return Multi.createFrom()
                .iterable(Arrays.asList(FoundKind.values()))
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .asList();
    }

    private Uni<Void> looked(Caller caller, List<Found> found) {
        boolean read = found.stream().anyMatch(one -> !one.fragments().isEmpty());
        Look look = read ? Look.at("metadata", "narrative") : Look.at("metadata");
        return audit.looked(caller.actor(), SearchAction.SEARCH, Subject.of("search", null), look.rows(found.size()));
    }
}
