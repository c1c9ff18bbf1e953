package nl.waarborg.inspectionreport;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.fieldwork.VisitService;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.inspectionreport.FinalReport.Reaction;
import nl.waarborg.inspectionreport.FinalReport.Section;
import nl.waarborg.provider.LocationInfo;
import nl.waarborg.provider.LocationService;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.shared.time.Clock;

/** Lays a report down as it is on this day: what is in it then, and the names as they are then. */
@ApplicationScoped
class FinalReports {

    private final InspectionReportRepository reports;
    private final VisitService visits;
    private final ProviderService providers;
    private final LocationService locations;
    private final AuthorityService authorities;
    private final ReportJson json;
    private final Clock clock;

    FinalReports(
            InspectionReportRepository reports,
            VisitService visits,
            ProviderService providers,
            LocationService locations,
            AuthorityService authorities,
            ReportJson json,
            Clock clock) {
        this.reports = reports;
        this.visits = visits;
        this.providers = providers;
        this.locations = locations;
        this.authorities = authorities;
        this.json = json;
        this.clock = clock;
    }

    Uni<FinalReport> of(InspectionFacts inspection, Findings findings) {
        return names(inspection)
                .chain(names -> visits.heldOn(inspection.id())
                        .chain(days -> reports.sections(inspection.id())
                                .chain(sections -> reports.reactions(inspection.id())
                                        .map(reactions -> laidDown(
                                                inspection, findings, names, days, json.told(sections), reactions)))));
    }

    private FinalReport laidDown(
            InspectionFacts inspection,
            Findings findings,
            Names names,
            List<LocalDate> days,
            List<Section> sections,
            List<ReportReaction> reactions) {
        return new FinalReport(
                inspection.id(),
                inspection.authorityId(),
                inspection.number(),
                inspection.kind(),
                inspection.aspect(),
                inspection.providerId(),
                names.provider(),
                inspection.locationId(),
                names.location().orElse(null),
                inspection.municipalityCode(),
                names.municipality().orElse(null),
                inspection.provision(),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast(),
                clock.today(),
                findings.frameworkName(),
                findings.overall(),
                findings.outcomes(),
                findings.followUp(),
                sections,
                reactions.stream()
                        .map(one -> new Reaction(
                                one.passageId,
                                one.text,
                                Boolean.TRUE.equals(one.followed),
                                one.reason == null ? "" : one.reason))
                        .toList());
    }

    private Uni<Names> names(InspectionFacts inspection) {
        return providers
                .find(inspection.providerId())
                .chain(provider -> location(inspection)
                        .chain(location -> municipality(inspection)
                                .map(municipality -> new Names(provider.name(), location, municipality))));
    }

    private Uni<Optional<String>> location(InspectionFacts inspection) {
        return inspection.locationId() == null
                ? Uni.createFrom().item(Optional.empty())
                : locations
                        .find(inspection.locationId())
                        .map(LocationInfo::name)
                        .map(Optional::of);
    }

    private Uni<Optional<String>> municipality(InspectionFacts inspection) {
        String code = inspection.municipalityCode();
        return code == null
                ? Uni.createFrom().item(Optional.empty())
                : authorities
                        .municipalityNames(Set.of(code))
                        .map((Map<String, String> names) -> Optional.ofNullable(names.get(code)));
    }

    private record Names(String provider, Optional<String> location, Optional<String> municipality) {}
}
