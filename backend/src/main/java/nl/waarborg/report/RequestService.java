package nl.waarborg.report;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseKind;
import nl.waarborg.casefile.NewCase;
import nl.waarborg.provider.LocationInfo;
import nl.waarborg.provider.LocationService;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** Opens the case of a report that the team asks for; the terms and the letter are the asking room's. */
@ApplicationScoped
public class RequestService {

    private final ReportRepository reports;
    private final ProviderService providers;
    private final LocationService locations;
    private final CaseFileService cases;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Clock clock;

    RequestService(
            ReportRepository reports,
            ProviderService providers,
            LocationService locations,
            CaseFileService cases,
            TimelineService timeline,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.providers = providers;
        this.locations = locations;
        this.cases = cases;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** A report in status REQUESTED with its case and number; 404 for a provider that the caller's authority does not know. */
    @WithTransaction
    public Uni<ReportFacts> request(Caller caller, RequestedReport requested) {
        return asking(caller, requested.providerId())
                .chain(authority -> location(requested)
                        .chain(location -> open(caller, authority, requested, location.orElse(null))));
    }

    /** The authority for which the caller asks this provider; 404 for a provider that it does not know. */
    @WithSession
    public Uni<UUID> asking(Caller caller, UUID providerId) {
        UUID authority = caller.authorityId();
        if (authority == null) {
            throw Problem.forbidden();
        }
        return providers.isLinked(providerId, authority).map(linked -> {
            if (!linked) {
                throw Problem.notFound();
            }
            return authority;
        });
    }

    private Uni<ReportFacts> open(
            Caller caller, UUID authority, RequestedReport requested, @Nullable LocationInfo location) {
        UUID id = Ids.next();
        String municipality = location == null ? requested.municipalityCode() : location.municipalityCode();
        NewCase opened = new NewCase(
                id,
                CaseKind.REPORT,
                authority,
                requested.providerId(),
                requested.locationId(),
                municipality,
                ReportStatus.REQUESTED.name(),
                false,
                List.of());
        return cases.open(caller.actor(), opened)
                .map(file -> Report.requested(
                        id,
                        file.number(),
                        authority,
                        requested.providerId(),
                        FiledPlace.asked(requested.locationId(), municipality),
                        clock.now()))
                .chain(reports::persistAndFlush)
                .call(report -> timeline.tell(caller.actor(), id, ReportEvent.REQUESTED, Audience.BOTH))
                .call(report -> audit.record(
                        caller.actor(),
                        ReportAction.REQUEST,
                        Subject.of("report", id).version(report.version).inCase(id),
                        null,
                        report.facts()))
                .map(Report::facts);
    }

    private Uni<Optional<LocationInfo>> location(RequestedReport requested) {
        if (requested.locationId() == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return locations
                .find(requested.locationId())
                .invoke(found -> {
                    if (!found.providerId().equals(requested.providerId())) {
                        throw Problem.invalid(Violation.of(Report.class, "/locationId", "location-unknown"));
                    }
                })
                .map(Optional::of);
    }
}
