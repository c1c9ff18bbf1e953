package nl.waarborg.inspectionreport;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.deadline.AgreedTermService;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.inspection.InspectionActions;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.inspection.InspectionReader;
import nl.waarborg.inspectionreport.FinalReport.Passage;
import nl.waarborg.inspectionreport.FinalReport.Section;
import nl.waarborg.inspectionreport.InspectionReportApi.ReactionAnswer;
import nl.waarborg.inspectionreport.InspectionReportApi.ReactionRequest;
import nl.waarborg.inspectionreport.InspectionReportApi.ReportAnswer;
import nl.waarborg.inspectionreport.InspectionReportApi.SectionAnswer;
import nl.waarborg.shared.crypto.JsonCipher;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Tells a report to one reader, and what of this room is open to him. */
@ApplicationScoped
class ReportView implements InspectionActions {

    private final InspectionReportRepository reports;
    private final ReportGround ground;
    private final AgreedTermService terms;
    private final ReportJson json;
    private final JsonCipher cipher;

    ReportView(
            InspectionReportRepository reports,
            ReportGround ground,
            AgreedTermService terms,
            ReportJson json,
            JsonCipher cipher) {
        this.reports = reports;
        this.ground = ground;
        this.terms = terms;
        this.json = json;
        this.cipher = cipher;
    }

    @Override
    public Uni<List<String>> openTo(Caller caller, InspectionFacts inspection) {
        return reports.of(inspection.id()).map(found -> actions(caller, inspection, found));
    }

    /** The provider reads the draft from when it was sent; before that there is none for it. */
    Uni<ReportAnswer> of(InspectionReader reader, InspectionFacts inspection, InspectionReport report) {
        boolean inside = reader.seesInternal();
        if (!inside && !reader.knows(report.sentAt)) {
            throw Problem.notFound();
        }
        return sections(reader, report)
                .chain(sections -> reports.reactions(report.inspectionId)
                        .chain(reactions -> dueOn(report)
                                .chain(due -> current(inside, inspection, report)
                                        .map(current -> answer(
                                                reader,
                                                inspection,
                                                report,
                                                new Parts(
                                                        sections,
                                                        reactions,
                                                        due.orElse(null),
                                                        current.orElse(null)))))));
    }

    SectionAnswer shown(ReportSection section) {
        return new SectionAnswer(
                section.id,
                section.heading,
                json.passages(section),
                section.changedBy,
                section.changedAt,
                section.version);
    }

    private ReportAnswer answer(
            InspectionReader reader, InspectionFacts inspection, InspectionReport report, Parts parts) {
        boolean inside = reader.seesInternal();
        Findings findings = json.findings(report);
        boolean done = reader.knows(report.finalAt);
        return new ReportAnswer(
                report.inspectionId,
                shownState(reader, report),
                findings.frameworkName(),
                findings.overall(),
                findings.outcomes(),
                findings.followUp(),
                parts.sections(),
                reactions(report, parts.reactions(), inside || done),
                inside && !done ? parts.current() : null,
                report.sentAt,
                parts.dueOn() == null ? null : parts.dueOn().dueOn(),
                report.reactedAt,
                reader.caller().isProvider() ? written(report) : null,
                inside ? report.proposedBy : null,
                inside ? report.sentBackReason : null,
                done ? report.finalAt : null,
                inside ? report.finalBy : null,
                inside && done ? report.alone : null,
                actions(reader.caller(), inspection, Optional.of(report)),
                report.version);
    }

    /** That a second person is asked stays within the team. */
    private static ReportState shownState(InspectionReader reader, InspectionReport report) {
        if (reader.seesInternal()) {
            return report.state();
        }
        if (reader.knows(report.finalAt)) {
            return ReportState.FINAL;
        }
        return report.reactedAt == null ? ReportState.WITH_PROVIDER : ReportState.REACTED;
    }

    private Uni<List<SectionAnswer>> sections(InspectionReader reader, InspectionReport report) {
        if (reader.seesInternal() || report.sentSections == null) {
            return reports.sections(report.inspectionId)
                    .map(found -> found.stream().map(this::shown).toList());
        }
        List<Section> sent = report.finalReport == null || !reader.knows(report.finalAt)
                ? json.sections(report.sentSections)
                : json.finalReport(report.finalReport).sections();
        return Uni.createFrom()
                .item(sent.stream()
                        .map(section -> new SectionAnswer(
                                UUID.fromString(section.id()), section.heading(), section.passages(), null, null, 0))
                        .toList());
    }

    private List<ReactionAnswer> reactions(InspectionReport report, List<ReportReaction> found, boolean weighed) {
        Map<String, String> sent = report.sentSections == null
                ? Map.of()
                : json.sections(report.sentSections).stream()
                        .flatMap(section -> section.passages().stream())
                        .collect(Collectors.toMap(Passage::id, Passage::text, (first, second) -> first));
        return found.stream()
                .map(reaction -> new ReactionAnswer(
                        reaction.id,
                        reaction.passageId,
                        reaction.passageId == null ? null : sent.get(reaction.passageId),
                        reaction.text,
                        weighed ? reaction.followed : null,
                        weighed ? reaction.reason : null,
                        weighed ? reaction.weighedBy : null,
                        reaction.version))
                .toList();
    }

    private @Nullable ReactionRequest written(InspectionReport report) {
        return report.sealedReaction == null
                ? null
                : cipher.open(report.sealedReaction, report.inspectionId, ReactionRequest.class);
    }

    private Uni<Optional<DeadlineFacts>> dueOn(InspectionReport report) {
        return report.deadlineId == null
                ? Uni.createFrom().item(Optional.empty())
                : terms.find(report.deadlineId).map(Optional::of);
    }

    private Uni<Optional<Boolean>> current(boolean inside, InspectionFacts inspection, InspectionReport report) {
        return inside && report.finalAt == null
                ? ground.of(inspection).map(found -> found.map(findings -> findings.equals(json.findings(report))))
                : Uni.createFrom().item(Optional.empty());
    }

    private static List<String> actions(Caller caller, InspectionFacts inspection, Optional<InspectionReport> report) {
        return Arrays.stream(ReportAction.values())
                .filter(action -> action.isAskedFor()
                        && action.operation().isOpenTo(caller, inspection)
                        && makesSense(action, caller, report))
                .map(action -> action.operation().operationId())
                .toList();
    }

    private static boolean makesSense(ReportAction action, Caller caller, Optional<InspectionReport> report) {
        ReportState state = report.map(InspectionReport::state).orElse(null);
        return switch (action) {
            case COMPOSE -> state != ReportState.PROPOSED;
            case WRITE -> state != null && state != ReportState.PROPOSED;
            case SEND -> state == ReportState.DRAFTING;
            case SAVE_REACTION, REACT -> state == ReportState.WITH_PROVIDER;
            case WEIGH -> state == ReportState.REACTED;
            case PROPOSE -> state == ReportState.REACTED || state == ReportState.WITH_PROVIDER;
            case AGREE ->
                report.filter(one -> one.state() == ReportState.PROPOSED
                                && !caller.accountId().equals(one.proposedById))
                        .isPresent();
            default -> true;
        };
    }

    private record Parts(
            List<SectionAnswer> sections,
            List<ReportReaction> reactions,
            @Nullable DeadlineFacts dueOn,
            @Nullable Boolean current) {}
}
