package nl.waarborg.report;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.CaseRooms;
import nl.waarborg.report.ReportApi.ClientInformed;
import nl.waarborg.report.ReportApi.Closing;
import nl.waarborg.report.ReportApi.PersonRef;
import nl.waarborg.report.ReportApi.ReportAnswer;
import nl.waarborg.report.ReportApi.Withdrawal;
import org.jspecify.annotations.Nullable;

/** Tells a report to one reader, whole: what this room keeps, and what the higher rooms add. */
@ApplicationScoped
class ReportView {

    private final ReportRepository reports;
    private final ReportContents contents;
    private final ReportLooks looks;
    private final List<ReportSection> sections;
    private final List<ReportActions> actions;

    ReportView(
            ReportRepository reports,
            ReportContents contents,
            ReportLooks looks,
            @All List<ReportSection> sections,
            @All List<ReportActions> actions) {
        this.reports = reports;
        this.contents = contents;
        this.looks = looks;
        this.sections = sections;
        this.actions = actions;
    }

    Uni<ReportAnswer> of(ReportReader reader, Report report) {
        ReportFacts shown = reader.shown(report.facts());
        return reports.names(report.id)
                .chain(names -> looks.openedByRoles(reader, report)
                        .chain(openedBy -> CaseRooms.fields(sections, reader, shown)
                                .chain(fields -> CaseRooms.actions(actions, reader.caller(), shown)
                                        .map(open -> Stream.concat(
                                                        ReportAction.openTo(reader, shown).stream(), open.stream())
                                                .toList())
                                        .map(open -> answer(
                                                reader, report, shown, new Parts(names, openedBy, fields, open))))));
    }

    private ReportAnswer answer(ReportReader reader, Report report, ReportFacts shown, Parts parts) {
        FiledPlace place = report.place;
        CaseFacts file = reader.seen().facts();
        boolean whole = reader.seesContent();
        return new ReportAnswer(
                report.id,
                report.number,
                shown.status(),
                report.kind,
                report.formerKind,
                report.authorityId,
                parts.names().authority(),
                report.providerId,
                parts.names().provider(),
                place == null ? null : place.municipalityCode,
                parts.names().municipality(),
                place != null && place.outsideRegion,
                parts.names().location(),
                report.filedAt,
                whole ? report.filedBy : null,
                report.by == null || report.by.channel == null ? null : report.by.channel.name(),
                FilingTerms.tell(report.term, reader.caller().language()),
                file.assigneeId() == null || file.assigneeName() == null
                        ? null
                        : new PersonRef(file.assigneeId(), file.assigneeName()),
                whole ? contents.content(report) : null,
                reader.seesNatureGroup() ? parts.names().natureGroup() : null,
                whole ? report.contentHash : null,
                whole ? report.personCount : null,
                whole ? reader.opensPersonsFreely() : null,
                reader.seesAccount() ? closing(shown, report.end) : null,
                whole ? withdrawal(shown, report.end) : null,
                whole ? clientInformed(report.end) : null,
                parts.openedByRoles(),
                parts.actions(),
                report.version,
                file.version(),
                parts.sections());
    }

    /** Under an embargo the provider does not learn of an end that came later. */
    private static @Nullable Closing closing(ReportFacts shown, @Nullable ReportEnd end) {
        return end == null || end.closedAt == null || end.closedBy == null || shown.status() != ReportStatus.CLOSED
                ? null
                : new Closing(end.closedAt, end.closedBy, end.closingProcess, end.closingJudgement, end.closingLesson);
    }

    private static @Nullable Withdrawal withdrawal(ReportFacts shown, @Nullable ReportEnd end) {
        return end == null || end.withdrawnAt == null || shown.status() != ReportStatus.WITHDRAWN
                ? null
                : new Withdrawal(end.withdrawnAt, end.withdrawnBy, end.withdrawnReason);
    }

    private static @Nullable ClientInformed clientInformed(@Nullable ReportEnd end) {
        return end == null || end.clientInformedOn == null
                ? null
                : new ClientInformed(end.clientInformedOn, end.clientInformedNote, end.clientInformedBy);
    }

    private record Parts(
            ReportNames names,
            @Nullable List<String> openedByRoles,
            Map<String, Object> sections,
            List<String> actions) {}
}
