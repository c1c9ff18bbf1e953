package nl.waarborg.inspectionreport;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.fieldwork.VisitService;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.inspection.InspectionReader;
import nl.waarborg.inspection.InspectionService;
import nl.waarborg.inspectionreport.FinalReport.Passage;
import nl.waarborg.inspectionreport.InspectionReportApi.ReportAnswer;
import nl.waarborg.inspectionreport.InspectionReportApi.SectionAnswer;
import nl.waarborg.inspectionreport.InspectionReportApi.SectionRequest;
import nl.waarborg.inspectionreport.InspectionReportApi.WrittenPassage;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** Composes the report of an inspection, keeps what is written in it, and is the door for the rooms that publish it. */
@ApplicationScoped
public class InspectionReportService {

    private final InspectionReportRepository reports;
    private final ReportGround ground;
    private final ReportView view;
    private final ReportJson json;
    private final InspectionService inspections;
    private final VisitService visits;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Clock clock;

    InspectionReportService(
            InspectionReportRepository reports,
            ReportGround ground,
            ReportView view,
            ReportJson json,
            InspectionService inspections,
            VisitService visits,
            TimelineService timeline,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.ground = ground;
        this.view = view;
        this.json = json;
        this.inspections = inspections;
        this.visits = visits;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** The report as far as the caller may see it; 404 while there is none for the caller. The look is on record. */
    @WithTransaction
    public Uni<ReportAnswer> read(Caller caller, UUID inspectionId) {
        return inspections
                .reader(caller, inspectionId)
                .invoke(reader -> reader.seen().requireContent())
                .call(() -> audit.looked(
                        caller.actor(),
                        InspectionReportAction.READ,
                        Subject.of("inspection-report", inspectionId).inCase(inspectionId),
                        Look.at("report")))
                .chain(reader -> answer(reader, inspectionId));
    }

    /** The final report of an inspection; empty while there is none. 404 for an inspection of another authority. */
    @WithTransaction
    public Uni<Optional<FinalReport>> finalReport(UUID authorityId, UUID inspectionId) {
        return inspections
                .facts(inspectionId)
                .invoke(facts -> {
                    if (!facts.authorityId().equals(authorityId)) {
                        throw Problem.notFound();
                    }
                })
                .chain(() -> reports.of(inspectionId))
                .map(found -> found.map(report -> report.finalReport).map(json::finalReport));
    }

    /**
     * Composes the report from what was found, or brings it up to date with that: what somebody wrote stays, and the answer
     * says which of it tells of what is no longer there.
     */
    @WithTransaction
    public Uni<ReportAnswer> compose(Caller caller, UUID inspectionId) {
        return inspections
                .permit(caller, inspectionId, InspectionReportAction.COMPOSE.operation())
                .chain(inspection -> ground.of(inspection)
                        .map(found -> found.orElseThrow(() -> Problem.of(ReportProblem.NOTHING_FOUND)))
                        .chain(findings -> reports.of(inspectionId)
                                .chain(report -> composed(caller, inspection, findings, report))))
                .chain(() -> inspections.reader(caller, inspectionId))
                .chain(reader -> answer(reader, inspectionId));
    }

    private Uni<Void> composed(
            Caller caller, InspectionFacts inspection, Findings findings, Optional<InspectionReport> found) {
        InspectionReport report =
                found.orElseGet(() -> new InspectionReport(inspection.id(), inspection.authorityId()));
        InspectionReport.Trace before = found.map(InspectionReport::trace).orElse(null);
        if (report.state() == ReportState.PROPOSED) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
        report.compose(json.write(findings), caller.actor(), clock.now());
        return reports.persistAndFlush(report)
                .chain(() -> visits.heldOn(inspection.id()))
                .chain(days -> sections(inspection.id(), new Composition(inspection, days, findings).parts()))
                .chain(() -> recorded(caller, InspectionReportAction.COMPOSE, report, before))
                .chain(() -> found.isPresent()
                        ? Uni.createFrom().voidItem()
                        : timeline.tell(caller.actor(), inspection.id(), ReportEvent.COMPOSED, Audience.TEAM));
    }

    private Uni<Void> sections(UUID inspectionId, List<Composition.Part> parts) {
        return reports.sections(inspectionId).chain(known -> {
            Map<String, ReportSection> byCode =
                    known.stream().collect(Collectors.toMap(section -> section.code, Function.identity()));
            List<ReportSection> added = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                Composition.Part part = parts.get(i);
                ReportSection section = byCode.remove(part.code());
                if (section == null) {
                    section = new ReportSection(inspectionId, part.code());
                    added.add(section);
                }
                compose(section, i, part.heading(), part.passages());
            }
            List<ReportSection> gone = known.stream()
                    .filter(section -> byCode.containsKey(section.code))
                    .toList();
            for (int i = 0; i < gone.size(); i++) {
                compose(gone.get(i), parts.size() + i, null, List.of());
            }
            List<UUID> empty = gone.stream()
                    .filter(section -> json.passages(section).isEmpty())
                    .map(section -> section.id)
                    .toList();
            return reports.add(added).chain(reports::flush).chain(() -> reports.removeSections(empty));
        });
    }

    private void compose(ReportSection section, int place, @Nullable String heading, List<Passage> now) {
        Recomposition made =
                Recomposition.of(json.composed(section), json.passages(section), now, Set.of(section.leftOver));
        section.compose(place, heading, json.write(made.passages()), json.write(now), made.leftOver());
    }

    /** Keeps one section, whole, on the version of it that was read. */
    @WithTransaction
    public Uni<SectionAnswer> write(Caller caller, UUID sectionId, @Nullable String seen, SectionRequest request) {
        int version = IfMatch.version(seen);
        return reports.section(sectionId)
                .chain(found ->
                        inspections.permitBeside(caller, found.inspectionId, InspectionReportAction.WRITE.operation()))
                .chain(inspection -> reports.get(inspection.id()))
                .invoke(report -> {
                    if (report.state() == ReportState.PROPOSED) {
                        throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
                    }
                })
                .chain(() -> reports.holdSection(sectionId))
                .chain(section -> {
                    IfMatch.check(version, section.version);
                    List<Passage> passages = passages(section, request);
                    section.write(
                            request.heading(),
                            json.write(passages),
                            passages.stream().map(Passage::id).collect(Collectors.toSet()),
                            caller.actor(),
                            clock.now());
                    return reports.flush()
                            .chain(() -> audit.record(
                                    caller.actor(),
                                    InspectionReportAction.WRITE,
                                    Subject.of("report-section", section.id).inCase(section.inspectionId),
                                    null,
                                    new Written(section.code, section.passages.length())))
                            .replaceWith(() -> view.shown(section));
                });
    }

    /** A passage keeps its id; what is new gets one; an empty passage is left out. */
    private List<Passage> passages(ReportSection section, SectionRequest request) {
        Set<String> known = json.passages(section).stream().map(Passage::id).collect(Collectors.toSet());
        List<Violation> unknown = new ArrayList<>();
        List<Passage> written = new ArrayList<>();
        for (int i = 0; i < request.passages().size(); i++) {
            WrittenPassage passage = request.passages().get(i);
            if (passage.id() != null && !known.contains(passage.id())) {
                unknown.add(Violation.of(InspectionReportApi.class, "/passages/" + i + "/id", "unknown-passage"));
            }
            if (!passage.text().isBlank()) {
                written.add(new Passage(
                        passage.id() == null ? Ids.next().toString() : passage.id(),
                        passage.text().strip()));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problem.invalid(unknown);
        }
        return written;
    }

    Uni<ReportAnswer> answer(InspectionReader reader, UUID inspectionId) {
        return inspections
                .facts(inspectionId)
                .chain(inspection -> reports.get(inspectionId).chain(report -> view.of(reader, inspection, report)));
    }

    Uni<Void> recorded(
            Caller caller,
            InspectionReportAction action,
            InspectionReport report,
            InspectionReport.@Nullable Trace before) {
        return reports.flush()
                .chain(() -> audit.record(
                        caller.actor(),
                        action,
                        Subject.of("inspection-report", report.inspectionId)
                                .version(report.version)
                                .inCase(report.inspectionId)
                                .forAuthority(report.authorityId),
                        before,
                        report.trace()));
    }

    private record Written(String section, int characters) {}
}
