package nl.waarborg.publication;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.inspection.InspectionService;
import nl.waarborg.provider.ProtectedHouse;
import nl.waarborg.provider.ProtectionListener;
import nl.waarborg.redaction.HousePolicy;
import nl.waarborg.redaction.TextPlace;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.timeline.Audience;

/**
 * Takes a house that became protected out of what is public, and out of what is about to be (ADR 11). What the public could
 * find it by is gone in the transaction that protects it; making reports anew follows, since paper takes longer than a
 * person waits.
 */
@ApplicationScoped
public class ProtectingService implements ProtectionListener {

    private final PublicationRepository publications;
    private final PublicationSources sources;
    private final PublishingService publishing;
    private final PublicVersion version;
    private final PublicationWatch watch;
    private final InspectionService inspections;
    private final PublicationRoom room;
    private final Clock clock;
    private final Texts texts = Texts.besides(ProtectingService.class);

    ProtectingService(
            PublicationRepository publications,
            PublicationSources sources,
            PublishingService publishing,
            PublicVersion version,
            PublicationWatch watch,
            InspectionService inspections,
            PublicationRoom room,
            Clock clock) {
        this.publications = publications;
        this.sources = sources;
        this.publishing = publishing;
        this.version = version;
        this.watch = watch;
        this.inspections = inspections;
        this.room = room;
        this.clock = clock;
    }

    @Override
    @WithTransaction
    public Uni<Void> becameProtected(Actor actor, ProtectedHouse house) {
        return publications
                .decidedAbout(house.providerId())
                .chain(ids -> Multi.createFrom()
                        .iterable(ids)
                        .onItem()
                        .transformToUniAndConcatenate(id -> protect(actor, house, id))
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    private Uni<Void> protect(Actor actor, ProtectedHouse house, UUID id) {
        return publications
                .hold(id)
                .chain(publication -> publication.state.isPublic()
                        ? protectPublic(actor, house, publication)
                        : protectDecided(actor, house, publication));
    }

    /** The location itself stays out when it is published; words in the text need people. */
    private Uni<Void> protectDecided(Actor actor, ProtectedHouse house, Publication publication) {
        List<String> told =
                version.places(publication).stream().map(TextPlace::text).toList();
        boolean waits = publication.state == PublicationState.WAITING || publication.state == PublicationState.FROZEN;
        return !waits
                ? Uni.createFrom().voidItem()
                : isTold(house, publication, told)
                        .chain(is -> is
                                ? sendBack(actor, publication)
                                : Uni.createFrom().voidItem());
    }

    private Uni<Void> sendBack(Actor actor, Publication publication) {
        Publication.Trace before = publication.trace();
        boolean hadDay = publication.state == PublicationState.WAITING;
        publication.prepareAgain(word("protected.sent-back"));
        return watch.stop(publication)
                .chain(() -> done(actor, publication, before, PublicationEvent.PREPARED_AGAIN))
                .chain(() -> room.toTeam("publication-prepared-again", publication))
                .chain(() -> hadDay
                        ? room.tellDayLapsed(actor, publication)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> protectPublic(Actor actor, ProtectedHouse house, Publication publication) {
        return publishing
                .shownNow(publication.id)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : isThere(house, publication, found.get())
                                .chain(there -> isTold(
                                                house, publication, found.get().texts())
                                        .chain(told -> told || there
                                                ? takeOff(actor, publication, told)
                                                : Uni.createFrom().voidItem())));
    }

    /** Whether the public finds it on the location itself; only inspections are on one. */
    private Uni<Boolean> isThere(ProtectedHouse house, Publication publication, PublicReport shown) {
        return shown.location() == null || publication.caseId == null
                ? Uni.createFrom().item(false)
                : inspections
                        .facts(publication.caseId)
                        .map(inspection -> house.locationId().equals(inspection.locationId()));
    }

    /** @param told whether its text tells of the house, which people must mend; else it is made anew by itself */
    private Uni<Void> takeOff(Actor actor, Publication publication, boolean told) {
        Publication.Trace before = publication.trace();
        boolean byItself = !told && publication.state == PublicationState.PUBLISHED;
        if (byItself) {
            publication.suspend(clock.now());
        } else {
            publication.suspendForCorrection(word("protected.note"), word("protected.sent-back"), clock.now());
        }
        return publishing
                .suspend(publication.id, word("protected.suspended"))
                .chain(() ->
                        byItself ? watch.remake(publication) : Uni.createFrom().voidItem())
                .chain(() -> done(
                        actor,
                        publication,
                        before,
                        byItself ? PublicationEvent.SUSPENDED : PublicationEvent.SUSPENDED_FOR_CORRECTION))
                .chain(() -> room.toTeam(byItself ? "publication-suspended" : "publication-to-correct", publication));
    }

    /** The names of provider and municipality stay, as at the first publication. */
    private Uni<Boolean> isTold(ProtectedHouse house, Publication publication, List<String> told) {
        Matter matter = publication.matter();
        return sources.of(matter)
                .publicWords(matter, version.facts(publication).withoutLocation())
                .map(open -> HousePolicy.isToldIn(told, house.words(), Set.copyOf(open)));
    }

    private Uni<Void> done(Actor actor, Publication publication, Publication.Trace before, PublicationEvent event) {
        return room.recorded(actor, PublicationAction.PROTECT, publication, before)
                .chain(() -> room.tell(actor, publication, event, Audience.TEAM));
    }

    /** What the public may read of it is in Dutch, as the reports are. */
    private String word(String name) {
        return texts.get(Language.NL, name, Map.of());
    }
}
