package nl.waarborg.publication;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Directory;
import nl.waarborg.access.Role;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseNotices;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.letter.LetterKind;
import nl.waarborg.letter.LetterService;
import nl.waarborg.outbox.Outbox;
import nl.waarborg.outbox.OutboxMail;
import nl.waarborg.outbox.Recipient;
import nl.waarborg.protocol.PublicationSettings.DocumentKind;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/**
 * What goes on around a publication in its case: who sees it, what the timeline and the people hear, what an embargo holds
 * back. An annual report has no case and no provider: its authority's team sees it, and the trail alone tells what happened.
 */
@ApplicationScoped
class PublicationRoom {

    private final PublicationRepository publications;
    private final PublicVersion version;
    private final CaseFileService cases;
    private final CaseNotices notices;
    private final LetterService letters;
    private final TimelineService timeline;
    private final Directory directory;
    private final Outbox outbox;
    private final AuditTrail audit;

    PublicationRoom(
            PublicationRepository publications,
            PublicVersion version,
            CaseFileService cases,
            CaseNotices notices,
            LetterService letters,
            TimelineService timeline,
            Directory directory,
            Outbox outbox,
            AuditTrail audit) {
        this.publications = publications;
        this.version = version;
        this.cases = cases;
        this.notices = notices;
        this.letters = letters;
        this.timeline = timeline;
        this.directory = directory;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Refuses with 404 whoever may not know of it. */
    Uni<Void> requireShown(Caller caller, Publication publication) {
        UUID caseId = publication.caseId;
        Uni<Boolean> shown = caseId == null
                ? Uni.createFrom().item(AnnualReportSource.isShownTo(caller, publication.matter()))
                : cases.see(caller, caseId).map(seen -> isShownTo(seen, publication));
        return shown.invoke(sees -> {
                    if (!sees) {
                        throw Problem.notFound();
                    }
                })
                .replaceWithVoid();
    }

    /**
     * The team reads it; the provider from when it was asked for its view or told that the report becomes public, as far as
     * an embargo lets it know that.
     */
    static boolean isShownTo(SeenCase seen, Publication publication) {
        Instant told = publication.outcome == WeighedOutcome.NOT ? null : publication.decidedAt;
        return seen.seesInternal()
                || (seen.caller().isProvider()
                        && seen.seesContent()
                        && Stream.of(publication.viewAskedAt, told, publication.publishedAt)
                                .anyMatch(when -> knows(seen, when)));
    }

    private static boolean knows(SeenCase seen, @Nullable Instant when) {
        Instant until = seen.shownUntil();
        return when != null && (until == null || !when.isAfter(until));
    }

    Uni<Boolean> isUnderEmbargo(Publication publication) {
        return publication.caseId == null
                ? Uni.createFrom().item(false)
                : cases.facts(publication.caseId).map(CaseFacts::isUnderEmbargo);
    }

    /** Refuses with 409 what would reach the provider of a case under an embargo, or everybody. */
    Uni<Void> requireNoEmbargo(Publication publication) {
        return publication.caseId == null ? Uni.createFrom().voidItem() : cases.requireNoEmbargo(publication.caseId);
    }

    Uni<Void> tell(Actor actor, Publication publication, PublicationEvent event, Audience audience) {
        return publication.caseId == null
                ? Uni.createFrom().voidItem()
                : timeline.tell(actor, publication.caseId, event, audience, Map.of());
    }

    Uni<Void> toProvider(String template, Publication publication) {
        return publication.caseId == null
                ? Uni.createFrom().voidItem()
                : notices.toProvider(template, publication.caseId);
    }

    /** The provider was told a day that does not hold any more. */
    Uni<Void> tellDayLapsed(Actor actor, Publication publication) {
        return tell(actor, publication, PublicationEvent.DAY_LAPSED, Audience.BOTH)
                .chain(() -> toProvider("publication-day-lapsed", publication));
    }

    /** Whoever handles the case; where there is none the coordinators and who wrote it. */
    Uni<Void> toTeam(String template, Publication publication) {
        return publication.caseId == null
                ? staff(publication, one -> one.has(Role.COORDINATOR) || wrote(publication, one))
                        .chain(all -> toStaff(template, publication, all))
                : notices.toTeam(template, publication.caseId);
    }

    /** Those who can decide about it: everybody in the team who did not write it. */
    Uni<Void> toSecondPersons(String template, Publication publication) {
        return staff(publication, one -> !wrote(publication, one))
                .chain(all -> publication.caseId == null
                        ? toStaff(template, publication, all)
                        : notices.toStaff(template, publication.caseId, all));
    }

    private static boolean wrote(Publication publication, Directory.Entry one) {
        return List.of(publication.authorIds).contains(one.id());
    }

    private Uni<List<Recipient>> staff(Publication publication, Predicate<Directory.Entry> which) {
        return directory
                .ofAuthority(publication.authorityId, Role.COORDINATOR, Role.SUPERVISOR, Role.LAWFULNESS_SUPERVISOR)
                .map(staff -> staff.stream()
                        .filter(which)
                        .map(Directory.Entry::recipient)
                        .toList());
    }

    private Uni<Void> toStaff(String template, Publication publication, List<Recipient> recipients) {
        String number = version.facts(publication).number();
        return Multi.createFrom()
                .iterable(recipients)
                .onItem()
                .transformToUniAndConcatenate(
                        one -> outbox.write(OutboxMail.of(template, one, "/werkplek/openbaarmaking/" + publication.id)
                                .with("number", number)
                                .forAuthority(publication.authorityId)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** The letter that tells the provider from when on it is public. */
    Uni<Void> sendNotice(Caller caller, Publication publication, LocalDate day) {
        if (publication.caseId == null) {
            return Uni.createFrom().voidItem();
        }
        boolean summary = publication.document == DocumentKind.SUPERVISOR_INVESTIGATION;
        return letters.send(
                        caller,
                        publication.caseId,
                        LetterKind.PUBLICATION_NOTICE,
                        null,
                        Map.of(
                                "publishOn",
                                day.toString(),
                                "part",
                                publication.outcome == WeighedOutcome.IN_PART ? "true" : "",
                                "summary",
                                summary ? "true" : ""))
                .replaceWithVoid();
    }

    Uni<Void> recorded(
            Actor actor, PublicationAction action, Publication publication, Publication.@Nullable Trace before) {
        return publications
                .flush()
                .chain(() -> audit.record(
                        actor,
                        action,
                        subject(publication).version(publication.version).forAuthority(publication.authorityId),
                        before,
                        publication.trace()));
    }

    static Subject subject(Publication publication) {
        Subject subject = Subject.of("publication", publication.id);
        return publication.caseId == null ? subject : subject.inCase(publication.caseId);
    }
}
