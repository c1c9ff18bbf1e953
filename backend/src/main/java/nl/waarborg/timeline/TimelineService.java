package nl.waarborg.timeline;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.timeline.TimelineApi.Timeline;
import org.jspecify.annotations.Nullable;

/** The door to what happened in cases. */
@ApplicationScoped
public class TimelineService {

    private final TimelineRepository events;
    private final TimelineSentences sentences;
    private final Clock clock;

    TimelineService(TimelineRepository events, TimelineSentences sentences, Clock clock) {
        this.events = events;
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * Tells that something happened, within the transaction in which it does.
     *
     * @param details what the sentence names; a {@code LocalDate} is put in words by the reader's language, a text that
     *     begins with {@code @} names a sentence of the same room. No names of clients and nothing of the narrative
     */
    @WithTransaction
    public Uni<Void> tell(Actor actor, UUID caseId, TimelineKind kind, Audience audience, Map<String, ?> details) {
        return events.persist(new TimelineEvent(caseId, kind, sentences.details(details), actor, audience, clock.now()))
                .replaceWithVoid();
    }

    @WithTransaction
    public Uni<Void> tell(Actor actor, UUID caseId, TimelineKind kind, Audience audience) {
        return tell(actor, caseId, kind, audience, Map.of());
    }

    /**
     * The events of a case, newest first. Whether the reader may see the case at all is asked before.
     *
     * @param withInternal also what only the team reads
     * @param until nothing later than this
     */
    @WithSession
    public Uni<Timeline> of(UUID caseId, boolean withInternal, @Nullable Instant until, Language language) {
        return events.of(caseId, withInternal, until)
                .map(found -> new Timeline(found.stream()
                        .map(event -> new TimelineApi.TimelineEvent(
                                event.id,
                                event.happenedAt,
                                event.kind,
                                sentences.sentence(event.kind, event.details, language),
                                event.actorName,
                                event.internal))
                        .toList()));
    }
}
