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
import nl.waarborg.casefile.SecondPeople;
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
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/** Tells a report to one reader, and what of this room is open to him. */
@ApplicationScoped
class ReportView implements InspectionActions {

    private final InspectionReportRepository reports;
    private final ReportGround ground;
    private final AgreedTermService terms;
    private final SecondPeople secondPeople;
    private final ReportJson json;
    private final JsonCipher cipher;
    private final Clock clock;

    ReportView(
            InspectionReportRepository reports,
            ReportGround ground,
            AgreedTermService terms,
            SecondPeople secondPeople,
            ReportJson json,
            JsonCipher cipher,
            Clock clock) {
        this.reports = reports;
        this.ground = ground;
        this.terms = terms;
        this.secondPeople = secondPeople;
        this.json = json;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public Uni<List<String>> openTo(Caller caller, InspectionFacts inspection) {
        return reports.of(inspection.id()).chain(found -> actions(caller, inspection, found));
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
                                        .chain(current -> actions(reader.caller(), inspection, Optional.of(report))
                                                .map(actions -> answer(
                                                        reader,
                                                        report,
                                                        new Parts(
                                                                sections,
                                                                reactions,
                                                                due.orElse(null),
                                                                current.orElse(null),
                                                                actions)))))));
    }

    SectionAnswer shown(ReportSection section) {
        return new SectionAnswer(
                section.id,
                section.heading,
                json.passages(section),
                section.gone,
                List.of(section.leftOver),
                section.changedBy,
                section.changedAt,
                section.version);
    }

    private ReportAnswer answer(InspectionReader reader, InspectionReport report, Parts parts) {
        boolean inside = reader.seesInternal();
        boolean done = reader.knows(report.finalAt);
        Findings findings = inside || done ? json.findings(report) : json.sentFindings(report);
        return new ReportAnswer(
                report.inspectionId,
                shownState(reader, report),
                findings.frameworkName(),
                findings.overall(),
                findings.outcomes(),
                findings.followUp(),
                parts.sections(),
                reactions(report, parts.reactions(), inside, done),
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
                parts.actions(),
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
                                UUID.fromString(section.id()),
                                section.heading(),
                                section.passages(),
                                false,
                                List.of(),
                                null,
                                null,
                                0))
                        .toList());
    }

    /** The provider reads with the final report what was done with its words, and never who of the team weighed them. */
    private List<ReactionAnswer> reactions(
            InspectionReport report, List<ReportReaction> found, boolean inside, boolean done) {
        boolean weighed = inside || done;
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
                        inside ? reaction.weighedBy : null,
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

    private Uni<List<String>> actions(Caller caller, InspectionFacts inspection, Optional<InspectionReport> report) {
        return mayAgree(caller, report)
                .chain(mayAgree -> mayEnd(report)
                        .map(mayEnd -> Arrays.stream(InspectionReportAction.values())
                                .filter(action -> action.isAskedFor()
                                        && action.operation().isOpenTo(caller, inspection)
                                        && makesSense(action, report.map(InspectionReport::state), mayAgree, mayEnd))
                                .map(action -> action.operation().operationId())
                                .toList()));
    }

    /** Whether the draft was sent, the provider is heard and what it said is weighed. */
    private Uni<Boolean> mayEnd(Optional<InspectionReport> report) {
        return report.filter(one -> one.state() == ReportState.WITH_PROVIDER || one.state() == ReportState.REACTED)
                .map(one -> dueOn(one)
                        .map(due -> one.isHeard(due.map(DeadlineFacts::dueOn).orElse(null), clock.today()))
                        .chain(heard -> reports.reactions(one.inspectionId)
                                .map(said -> heard && said.stream().allMatch(ReportReaction::isWeighed))))
                .orElseGet(() -> Uni.createFrom().item(false));
    }

    /** Whether a second person is asked and the caller is one. */
    private Uni<Boolean> mayAgree(Caller caller, Optional<InspectionReport> report) {
        return report.filter(one -> one.state() == ReportState.PROPOSED && one.proposedById != null)
                .map(one -> secondPeople.isOne(caller, one.proposedById, one.authorityId))
                .orElseGet(() -> Uni.createFrom().item(false));
    }

    private static boolean makesSense(
            InspectionReportAction action, Optional<ReportState> found, boolean mayAgree, boolean mayEnd) {
        ReportState state = found.orElse(null);
        return switch (action) {
            case COMPOSE -> state != ReportState.PROPOSED;
            case WRITE -> state != null && state != ReportState.PROPOSED;
            case SEND -> state == ReportState.DRAFTING;
            case SAVE_REACTION, REACT -> state == ReportState.WITH_PROVIDER;
            case WEIGH -> state == ReportState.REACTED;
            case PROPOSE -> mayEnd;
            case AGREE -> mayAgree;
            default -> true;
        };
    }

    private record Parts(
            List<SectionAnswer> sections,
            List<ReportReaction> reactions,
            @Nullable DeadlineFacts dueOn,
            @Nullable Boolean current,
            List<String> actions) {}
}
