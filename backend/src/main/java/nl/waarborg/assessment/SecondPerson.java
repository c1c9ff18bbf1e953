package nl.waarborg.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Directory;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.CaseNotices;
import nl.waarborg.outbox.Recipient;
import nl.waarborg.report.ReportFacts;

/** Finds who could agree as the second person, and tells those concerned (domain.md 2.3, security design 3.5). */
@ApplicationScoped
class SecondPerson {

    private final Directory directory;
    private final CaseNotices notices;

    SecondPerson(Directory directory, CaseNotices notices) {
        this.directory = directory;
        this.notices = notices;
    }

    /** Who else could assess here: the coordinators, or the other supervisors where there is none. */
    Uni<List<Directory.Entry>> others(Caller caller, ReportFacts report) {
        return directory.secondPersons(report.authorityId(), caller.accountId(), Role.SUPERVISOR);
    }

    Uni<Void> ask(ReportFacts report, List<Directory.Entry> others) {
        return notices.toStaff("agreement-asked", report.id(), recipients(others));
    }

    /** An authority with one person: its executive readers hear that nobody agreed. */
    Uni<Void> tellThatThereIsNone(ReportFacts report) {
        return directory
                .ofAuthority(report.authorityId(), Role.EXECUTIVE_READER)
                .chain(readers -> notices.toStaff("decided-alone", report.id(), recipients(readers)));
    }

    Uni<Void> answer(ReportFacts report, Assessment assessment, boolean agreed) {
        return directory
                .ofAuthority(report.authorityId())
                .map(staff -> staff.stream()
                        .filter(one -> one.id().equals(assessment.byId))
                        .toList())
                .chain(author -> notices.toStaff(
                        agreed ? "agreement-given" : "agreement-refused", report.id(), recipients(author)));
    }

    private static List<Recipient> recipients(List<Directory.Entry> people) {
        return people.stream().map(Directory.Entry::recipient).toList();
    }
}
