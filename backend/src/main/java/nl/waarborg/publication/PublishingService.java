package nl.waarborg.publication;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.waarborg.shared.document.Markdown;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;

/** Makes the artefacts of the public side and takes them away, within the transaction of who decides that. */
@ApplicationScoped
class PublishingService {

    private final PublishedReportRepository reports;
    private final PublicationSources sources;
    private final PublicVersion version;
    private final PublicPaper paper;
    private final Clock clock;

    PublishingService(
            PublishedReportRepository reports,
            PublicationSources sources,
            PublicVersion version,
            PublicPaper paper,
            Clock clock) {
        this.reports = reports;
        this.sources = sources;
        this.version = version;
        this.paper = paper;
        this.clock = clock;
    }

    /** Publishes what stands in the public version now, without a location that became protected since. */
    @WithTransaction
    Uni<Void> publish(Publication publication) {
        Matter matter = publication.matter();
        return sources.of(matter)
                .asOfNow(matter, version.facts(publication))
                .invoke(facts -> publication.facts = version.json(facts))
                .chain(() -> publish(version.report(publication)));
    }

    /** Publishes a report, or a next version in the place of the one before. */
    @WithTransaction
    Uni<Void> publish(PublicReport report) {
        return paper.html(report).chain(html -> paper.pdf(report).chain(pdf -> show(report, html, pdf)));
    }

    private Uni<Void> show(PublicReport report, String html, byte[] pdf) {
        return reports.findById(report.id()).chain(found -> {
            PublishedReport shown = found == null ? new PublishedReport(report) : found;
            shown.show(report, Markdown.toText(report.summary()), html, version.json(report), pdf, clock.now());
            return found == null
                    ? reports.persist(shown).replaceWithVoid()
                    : Uni.createFrom().voidItem();
        });
    }

    /** What the public reads now; empty while there is nothing to read. */
    @WithTransaction
    Uni<Optional<PublicReport>> shownNow(UUID id) {
        return reports.findById(id)
                .map(found -> Optional.ofNullable(found)
                        .map(report -> report.document)
                        .map(version::report));
    }

    /** What is left says that it is being changed. */
    @WithTransaction
    Uni<Void> suspend(UUID id, String because) {
        return shown(id).invoke(report -> report.suspend(because, clock.now())).replaceWithVoid();
    }

    /** What is left says that it was withdrawn, and why. */
    @WithTransaction
    Uni<Void> withdraw(UUID id, String because) {
        return shown(id).invoke(report -> report.withdraw(because, clock.now())).replaceWithVoid();
    }

    @WithTransaction
    Uni<Void> expire(UUID id, String because) {
        return shown(id).invoke(report -> report.expire(because, clock.now())).replaceWithVoid();
    }

    private Uni<PublishedReport> shown(UUID id) {
        return reports.findById(id).onItem().ifNull().failWith(Problem::notFound);
    }
}
