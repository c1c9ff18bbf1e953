package nl.waarborg.publication;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.waarborg.redaction.PersonalDataPolicy;
import nl.waarborg.redaction.PersonalDataPolicy.Finding;
import nl.waarborg.redaction.TextPlace;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/** Sees to it that nothing becomes public that may tell of a person and that nobody looked at (security design, C-19). */
@ApplicationScoped
class ClearingCheck {

    private final PublicationRepository publications;
    private final PublicVersion version;
    private final PublicationSources sources;
    private final Vertx vertx;
    private final Clock clock;

    ClearingCheck(
            PublicationRepository publications,
            PublicVersion version,
            PublicationSources sources,
            Vertx vertx,
            Clock clock) {
        this.publications = publications;
        this.version = version;
        this.sources = sources;
        this.vertx = vertx;
        this.clock = clock;
    }

    /**
     * How far the clearing is.
     *
     * @param open what must still be cleared: all that is found now, but for what may stay
     */
    record Review(List<Finding> open, List<Clearance> cleared) {}

    Uni<Review> review(Publication publication) {
        boolean searched = publication.state.isEdited() || publication.state.isProposed();
        return publications
                .clearances(publication.id)
                .chain(cleared -> searched
                        ? found(publication, version.places(publication))
                                .map(found -> new Review(without(found, kept(cleared)), cleared))
                        : Uni.createFrom().item(new Review(List.of(), cleared)));
    }

    Uni<List<Finding>> open(Publication publication) {
        return review(publication).map(Review::open);
    }

    /** With the text in which it was done. */
    Uni<Void> forget(Publication publication, Instant since) {
        return publications.forgetClearances(publication.id, since);
    }

    /** Refuses with 409 while anything must still be cleared. */
    Uni<Void> requireClear(Publication publication) {
        return open(publication)
                .invoke(open -> {
                    if (!open.isEmpty()) {
                        throw Problem.of(PublicationProblem.NOT_CLEARED);
                    }
                })
                .replaceWithVoid();
    }

    /**
     * Refuses with 400 a text for the public that may tell of a person; there is no clearing it, since who writes it can
     * leave the words out.
     *
     * @param pointer to the text in what was sent
     */
    Uni<Void> requireHarmless(Publication publication, String pointer, @Nullable String text) {
        return text == null
                ? Uni.createFrom().voidItem()
                : found(publication, List.of(new TextPlace(pointer, text)))
                        .invoke(found -> requireNone(found, pointer))
                        .replaceWithVoid();
    }

    private static void requireNone(List<Finding> found, String pointer) {
        if (!found.isEmpty()) {
            String told = found.stream().map(Finding::text).distinct().collect(Collectors.joining(", "));
            throw Problem.invalid(
                    new Violation(pointer, "tells-of-a-person", Map.of("words", told), PublicationApi.class));
        }
    }

    /** Looking through a long report takes too long for an event loop. */
    private Uni<List<Finding>> found(Publication publication, List<TextPlace> places) {
        LocalDate today = clock.today();
        Matter matter = publication.matter();
        return sources.of(matter)
                .words(matter, version.facts(publication))
                .chain(known -> vertx.executeBlocking(() -> PersonalDataPolicy.find(places, known, today), false));
    }

    private static List<Finding> without(List<Finding> found, Set<String> kept) {
        return found.stream()
                .filter(finding -> !kept.contains(finding.fingerprint()))
                .toList();
    }

    private static Set<String> kept(List<Clearance> cleared) {
        return cleared.stream()
                .filter(one -> one.how == ClearanceHow.KEPT)
                .map(one -> one.fingerprint)
                .collect(Collectors.toUnmodifiableSet());
    }
}
