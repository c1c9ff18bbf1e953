package nl.waarborg.publication;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.waarborg.protocol.AuthoritySettings;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.timeline.Audience;
import nl.waarborg.watch.Watch;
import nl.waarborg.watch.WatchHandler;
import nl.waarborg.watch.WatchOutcome;
import nl.waarborg.watch.WatchStep;

/**
 * Publishes on the day that was set unless that is not allowed any more, makes anew what was suspended, and takes away
 * what was public long enough; each once, also after downtime.
 */
@ApplicationScoped
class PublicationWatch implements WatchHandler {

    static final String KIND = "publication";

    /** People are at work when something becomes public. */
    private static final LocalTime AT = LocalTime.of(9, 0);

    private static final Actor WATCHDOG = Actor.system("watchdog");
    private static final String CHANGED = "decided-otherwise";

    /** What is done when. */
    enum Step {
        PUBLISH,
        REMAKE,
        EXPIRE
    }

    private final PublicationRepository publications;
    private final PublishingService publishing;
    private final PublicVersion version;
    private final PublicationRoom room;
    private final ExtentCheck extent;
    private final AuthoritySettings settings;
    private final Watch watch;
    private final Clock clock;

    PublicationWatch(
            PublicationRepository publications,
            PublishingService publishing,
            PublicVersion version,
            PublicationRoom room,
            ExtentCheck extent,
            AuthoritySettings settings,
            Watch watch,
            Clock clock) {
        this.publications = publications;
        this.publishing = publishing;
        this.version = version;
        this.room = room;
        this.extent = extent;
        this.settings = settings;
        this.watch = watch;
        this.clock = clock;
    }

    Uni<Void> await(Publication publication, LocalDate day) {
        return watch.plan(List.of(step(publication, Step.PUBLISH, day)));
    }

    /** It is made anew as soon as can be. */
    Uni<Void> remake(Publication publication) {
        return watch.plan(List.of(remaking(publication)));
    }

    Uni<Void> stop(Publication publication) {
        return watch.cancel(KIND, publication.id, CHANGED);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<WatchOutcome> take(WatchStep step, Instant now) {
        return publications.hold(step.subjectId()).chain(publication -> switch (Step.valueOf(step.name())) {
            case PUBLISH -> publish(publication, step, now);
            case REMAKE -> remake(publication, step);
            case EXPIRE -> expire(publication, step, now);
        });
    }

    private Uni<WatchOutcome> publish(Publication publication, WatchStep step, Instant now) {
        LocalDate day = publication.publishOn;
        if (publication.state != PublicationState.WAITING
                || day == null
                || !step.effectKey().equals(step(publication, Step.PUBLISH, day).effectKey())) {
            return Uni.createFrom().item(WatchOutcome.cancelled(CHANGED));
        }
        LocalDate today = LocalDate.ofInstant(now, Clock.ZONE);
        return room.isUnderEmbargo(publication)
                .chain(embargo -> embargo
                        ? putOff(publication, today)
                        : extent.isAllowed(publication)
                                .chain(allowed -> allowed ? published(publication, now, today) : held(publication)));
    }

    /** The rule for its kind became narrower since it was decided: people look at it anew. */
    private Uni<WatchOutcome> held(Publication publication) {
        Publication.Trace before = publication.trace();
        publication.prepareAgain(Texts.besides(PublicationWatch.class).get(Language.NL, "held.sent-back", Map.of()));
        return room.toTeam("publication-held", publication)
                .chain(() ->
                        recorded(publication, PublicationAction.HOLD, PublicationEvent.HELD, before, Audience.TEAM))
                .chain(() -> room.tellDayLapsed(WATCHDOG, publication))
                .replaceWith(WatchOutcome.cancelled("not-allowed-any-more"));
    }

    /** Under an embargo nothing reaches the provider, let alone everybody: every day it is looked at anew. */
    private Uni<WatchOutcome> putOff(Publication publication, LocalDate today) {
        LocalDate tomorrow = today.plusDays(1);
        publication.putOff(tomorrow);
        return publications
                .flush()
                .chain(() -> await(publication, tomorrow))
                .replaceWith(WatchOutcome.cancelled("under-embargo"));
    }

    private Uni<WatchOutcome> published(Publication publication, Instant now, LocalDate today) {
        Publication.Trace before = publication.trace();
        return settings.inForce(publication.authorityId, today)
                .invoke(set -> publication.publish(
                        now, today.plusYears(set.publication().keepYears())))
                .chain(() -> publishing.publish(publication))
                .chain(() -> watch.plan(List.of(step(publication, Step.EXPIRE, publication.expiresOn))))
                .chain(() -> ended(
                        publication, PublicationAction.PUBLISH, PublicationEvent.PUBLISHED, before, Audience.BOTH));
    }

    /** Without the house that became protected since; a version of its own, that says no more than that. */
    private Uni<WatchOutcome> remake(Publication publication, WatchStep step) {
        if (publication.state != PublicationState.PUBLISHED
                || publication.suspendedAt == null
                || !step.effectKey().equals(remaking(publication).effectKey())) {
            return Uni.createFrom().item(WatchOutcome.cancelled(CHANGED));
        }
        Publication.Trace before = publication.trace();
        String note = Texts.besides(PublicationWatch.class).get(Language.NL, "protected.note", Map.of());
        publication.remade(version.json(version.with(version.corrections(publication), clock.today(), note)));
        return publishing
                .publish(publication)
                .chain(() ->
                        ended(publication, PublicationAction.REMAKE, PublicationEvent.REMADE, before, Audience.TEAM));
    }

    private static WatchStep remaking(Publication publication) {
        Instant since = Objects.requireNonNull(publication.suspendedAt);
        return WatchStep.of(KIND, publication.id, Step.REMAKE.name(), since.toString(), since);
    }

    private Uni<WatchOutcome> expire(Publication publication, WatchStep step, Instant now) {
        LocalDate day = publication.expiresOn;
        if (!publication.state.isPublic()
                || day == null
                || !step.effectKey().equals(step(publication, Step.EXPIRE, day).effectKey())) {
            return Uni.createFrom().item(WatchOutcome.cancelled(CHANGED));
        }
        Publication.Trace before = publication.trace();
        String because = Texts.besides(PublicationWatch.class).get(Language.NL, "expired", Map.of());
        publication.expire(because, now);
        return publishing
                .expire(publication.id, because)
                .chain(() ->
                        ended(publication, PublicationAction.EXPIRE, PublicationEvent.EXPIRED, before, Audience.BOTH));
    }

    private Uni<WatchOutcome> ended(
            Publication publication,
            PublicationAction action,
            PublicationEvent event,
            Publication.Trace before,
            Audience audience) {
        return recorded(publication, action, event, before, audience).replaceWith(WatchOutcome.done());
    }

    private Uni<Void> recorded(
            Publication publication,
            PublicationAction action,
            PublicationEvent event,
            Publication.Trace before,
            Audience audience) {
        return room.recorded(WATCHDOG, action, publication, before)
                .chain(() -> room.tell(WATCHDOG, publication, event, audience));
    }

    private static WatchStep step(Publication publication, Step step, LocalDate day) {
        Instant due = day.atTime(AT).atZone(Clock.ZONE).toInstant();
        return WatchStep.of(KIND, publication.id, step.name(), day.toString(), due);
    }
}
