package nl.waarborg.casefile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Directory;
import nl.waarborg.access.Directory.Entry;
import nl.waarborg.access.Role;
import nl.waarborg.outbox.Recipient;
import nl.waarborg.shared.problem.Problem;

/** Finds who could agree as the second person in a case, and tells those concerned (security design 3.4 and 3.5). */
@ApplicationScoped
public class SecondPeople {

    private final Directory directory;
    private final CaseNotices notices;

    SecondPeople(Directory directory, CaseNotices notices) {
        this.directory = directory;
        this.notices = notices;
    }

    /** The coordinators beside this person, or the other supervisors where there is none. */
    public Uni<List<Entry>> others(UUID person, UUID authorityId) {
        return directory.secondPersons(authorityId, person, Role.SUPERVISOR);
    }

    /** Whether the caller is a second person beside the one who asks. */
    public Uni<Boolean> isOne(Caller caller, UUID asker, UUID authorityId) {
        return others(asker, authorityId)
                .map(others -> others.stream().anyMatch(one -> one.id().equals(caller.accountId())));
    }

    /** Refuses with 403 whoever is no second person beside the one who asks. */
    public Uni<Void> require(Caller caller, UUID asker, UUID authorityId) {
        return isOne(caller, asker, authorityId)
                .invoke(one -> {
                    if (!one) {
                        throw Problem.forbidden();
                    }
                })
                .replaceWithVoid();
    }

    /** Each is asked by mail, by number and link. */
    public Uni<Void> ask(String template, UUID caseId, List<Entry> others) {
        return notices.toStaff(template, caseId, recipients(others));
    }

    /** Whoever asked hears by mail what became of it. */
    public Uni<Void> answer(String template, UUID caseId, UUID authorityId, UUID author) {
        return directory
                .find(authorityId, author)
                .chain(found -> found == null
                        ? Uni.createFrom().voidItem()
                        : notices.toStaff(template, caseId, List.of(found.recipient())));
    }

    /** An authority with one person: its executive readers hear that nobody agreed. */
    public Uni<Void> tellThatThereIsNone(String template, UUID caseId, UUID authorityId) {
        return directory
                .ofAuthority(authorityId, Role.EXECUTIVE_READER)
                .chain(readers -> notices.toStaff(template, caseId, recipients(readers)));
    }

    private static List<Recipient> recipients(List<Entry> people) {
        return people.stream().map(Entry::recipient).toList();
    }
}
