package nl.waarborg.publication;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseOperation;
import nl.waarborg.inspection.InspectionAspect;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.inspection.InspectionService;
import nl.waarborg.inspection.InspectionStatus;
import nl.waarborg.inspectionreport.FinalReport;
import nl.waarborg.inspectionreport.InspectionReportService;
import nl.waarborg.protocol.PublicationSettings.DocumentKind;
import nl.waarborg.redaction.KnownWords;
import nl.waarborg.shared.problem.Problem;

/** The final report of an inspection: its public version is a copy of it, from which is left out. */
@ApplicationScoped
class InspectionSource implements PublicationSource {

    private final InspectionService inspections;
    private final InspectionReportService reports;
    private final PublicVersion version;
    private final PublicOutline outline;
    private final CaseWords words;

    InspectionSource(
            InspectionService inspections,
            InspectionReportService reports,
            PublicVersion version,
            PublicOutline outline,
            CaseWords words) {
        this.inspections = inspections;
        this.reports = reports;
        this.version = version;
        this.outline = outline;
        this.words = words;
    }

    /** The report that a publication is begun of. */
    Uni<Matter> begin(Caller caller, UUID inspectionId) {
        return inspections
                .permit(caller, inspectionId, operation(PublicationAction.BEGIN))
                .map(InspectionSource::matter);
    }

    /** Whether a publication can be begun. */
    static boolean opensBegin(Caller caller, InspectionFacts inspection) {
        return operation(PublicationAction.BEGIN).isOpenTo(caller, inspection);
    }

    static Matter matter(InspectionFacts inspection) {
        return new Matter(
                inspection.aspect() == InspectionAspect.QUALITY
                        ? DocumentKind.QUALITY_INSPECTION
                        : DocumentKind.LAWFULNESS_INSPECTION,
                inspection.authorityId(),
                inspection.id(),
                null);
    }

    @Override
    public Set<DocumentKind> documents() {
        return EnumSet.of(DocumentKind.QUALITY_INSPECTION, DocumentKind.LAWFULNESS_INSPECTION);
    }

    @Override
    public Uni<Void> permit(Caller caller, Matter matter, PublicationAction action) {
        return inspections
                .permit(caller, inspectionId(matter), operation(action))
                .replaceWithVoid();
    }

    @Override
    public Uni<Set<PublicationAction>> open(Caller caller, Matter matter) {
        return inspections
                .facts(inspectionId(matter))
                .map(facts -> Arrays.stream(PublicationAction.values())
                        .filter(action -> operation(action).isOpenTo(caller, facts))
                        .collect(Collectors.toSet()));
    }

    @Override
    public Uni<PublicFacts> facts(Matter matter) {
        return finalReport(matter).chain(report -> outline.of(report).map(around -> version.facts(report, around)));
    }

    @Override
    public Uni<PublicContent> whole(Matter matter, boolean texts) {
        return inspections
                .facts(inspectionId(matter))
                .map(inspection -> inspection.retestsId() != null)
                .chain(again -> finalReport(matter).map(report -> version.copy(report, again, texts)));
    }

    @Override
    public Uni<PublicFacts> asOfNow(Matter matter, PublicFacts facts) {
        return inspections
                .facts(inspectionId(matter))
                .chain(inspection -> outline.asOfNow(facts, inspection.locationId()));
    }

    @Override
    public Uni<KnownWords> words(Matter matter, PublicFacts facts) {
        return words.of(inspectionId(matter), facts.publicWords());
    }

    private Uni<FinalReport> finalReport(Matter matter) {
        return reports.finalReport(matter.authorityId(), inspectionId(matter))
                .map(found -> found.orElseThrow(Problem::notFound));
    }

    private static CaseOperation<InspectionStatus> operation(PublicationAction action) {
        return new CaseOperation<>(
                action.operationId(), action.roles(), EnumSet.of(InspectionStatus.FINAL, InspectionStatus.CLOSED));
    }

    private static UUID inspectionId(Matter matter) {
        return Objects.requireNonNull(matter.caseId());
    }
}
