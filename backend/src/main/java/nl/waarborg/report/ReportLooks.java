package nl.waarborg.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.AuditedLooks;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import org.jspecify.annotations.Nullable;

/** Records who looked at what of a report, and tells the provider which roles did (security design 3.3, access audit). */
@ApplicationScoped
class ReportLooks {

    private final AuditTrail audit;
    private final AuditedLooks looks;

    ReportLooks(AuditTrail audit, AuditedLooks looks) {
        this.audit = audit;
        this.looks = looks;
    }

    /** A look at the report itself: the groups of fields that the reader's ceiling opened. */
    Uni<Void> read(ReportReader reader, Report report) {
        List<String> groups = new ArrayList<>(List.of("metadata"));
        if (reader.seesContent()) {
            groups.add("narrative");
            groups.add("contacts");
        }
        return looked(reader, ReportAction.READ, report, Look.at(groups.toArray(String[]::new)));
    }

    Uni<Void> persons(ReportReader reader, Report report, @Nullable String purpose) {
        Look look = Look.at("persons").rows(report.personCount);
        return looked(
                reader,
                ReportAction.OPEN_PERSONS,
                report,
                purpose == null || purpose.isBlank() ? look : look.because(purpose.strip()));
    }

    Uni<Void> listed(ReportReader reader, Report report, int count) {
        return looked(
                reader, ReportAction.LIST_RELATED, report, Look.at("metadata").rows(count));
    }

    /** Which roles of the team opened the report; roles, not names. Told to the provider only. */
    Uni<@Nullable List<String>> openedByRoles(ReportReader reader, Report report) {
        return reader.caller().isProvider()
                ? looks.roles(report.id, reader.seen().shownUntil()).map(List::copyOf)
                : Uni.createFrom().nullItem();
    }

    private Uni<Void> looked(ReportReader reader, ReportAction action, Report report, Look look) {
        return audit.looked(
                reader.caller().actor(), action, Subject.of("report", report.id).inCase(report.id), look);
    }
}
