package nl.waarborg.casefile;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.waarborg.outbox.Outbox;
import nl.waarborg.outbox.OutboxMail;
import nl.waarborg.outbox.Recipient;

/** Tells those concerned that something happened in a case, by its number and a link only. */
@ApplicationScoped
public class CaseNotices {

    private final CaseFileService cases;
    private final CaseHandlers handlers;
    private final Outbox outbox;

    CaseNotices(CaseFileService cases, CaseHandlers handlers, Outbox outbox) {
        this.cases = cases;
        this.handlers = handlers;
        this.outbox = outbox;
    }

    /** Whoever handles the case for the provider; nobody under an embargo. */
    public Uni<Void> toProvider(String template, UUID caseId) {
        return cases.facts(caseId)
                .chain(facts -> handlers.provider(facts).chain(provider -> to(template, facts, provider)));
    }

    /** The assignee and whoever covers; the coordinators while neither is there. */
    public Uni<Void> toTeam(String template, UUID caseId) {
        return cases.facts(caseId).chain(facts -> handlers.team(facts).chain(team -> to(template, facts, team)));
    }

    /** The given recipients, who find the case in the workspace. */
    public Uni<Void> toStaff(String template, UUID caseId, List<Recipient> recipients) {
        return cases.facts(caseId).chain(facts -> {
            String path = CasePaths.workspace(facts);
            return to(
                    template,
                    facts,
                    recipients.stream().map(one -> new Addressee(one, path)).toList());
        });
    }

    private Uni<Void> to(String template, CaseFacts facts, List<Addressee> addressees) {
        return Multi.createFrom()
                .iterable(addressees)
                .onItem()
                .transformToUniAndConcatenate(
                        addressee -> outbox.write(OutboxMail.of(template, addressee.recipient(), addressee.path())
                                .with("number", facts.number())
                                .forAuthority(facts.authorityId())
                                .inCase(facts.id())))
                .collect()
                .last();
    }
}
