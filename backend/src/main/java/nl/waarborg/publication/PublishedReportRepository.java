package nl.waarborg.publication;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The artefacts of the public side. */
@ApplicationScoped
class PublishedReportRepository implements PanacheRepositoryBase<PublishedReport, UUID> {}
