package nl.waarborg.judgement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Directory;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.CaseNotices;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.outbox.Recipient;
import org.jspecify.annotations.Nullable;

/** Finds who could agree with a deviation, and tells those concerned (security design 3.5). */
@ApplicationScoped
class SecondJudge {

    private final Directory directory;
    private final CaseNotices notices;

    SecondJudge(Directory directory, CaseNotices notices) {
        this.directory = directory;
        this.notices = notices;
    }

    Uni<List<Directory.Entry>> others(Caller caller, InspectionFacts inspection) {
        return directory.secondPersons(
                inspection.authorityId(), caller.accountId(), Role.SUPERVISOR, Role.LAWFULNESS_SUPERVISOR);
    }

    Uni<Void> ask(InspectionFacts inspection, List<Directory.Entry> others) {
        return tell("judgement-asked", inspection, others);
    }

    /** An authority with one person: its executive readers hear that nobody agreed. */
    Uni<Void> tellThatThereIsNone(InspectionFacts inspection) {
        return directory
                .ofAuthority(inspection.authorityId(), Role.EXECUTIVE_READER)
                .chain(readers -> tell("judgement-alone", inspection, readers));
    }

    Uni<Void> answer(InspectionFacts inspection, @Nullable UUID author, boolean agreed) {
        return directory
                .ofAuthority(inspection.authorityId())
                .chain(staff -> tell(
                        agreed ? "judgement-agreed" : "judgement-sent-back",
                        inspection,
                        staff.stream().filter(one -> one.id().equals(author)).toList()));
    }

    private Uni<Void> tell(String template, InspectionFacts inspection, List<Directory.Entry> people) {
        List<Recipient> recipients =
                people.stream().map(Directory.Entry::recipient).toList();
        return notices.toStaff(template, inspection.id(), recipients);
    }
}
