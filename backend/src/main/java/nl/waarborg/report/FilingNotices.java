package nl.waarborg.report;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.waarborg.casefile.Addressee;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseHandlers;
import nl.waarborg.casefile.CasePaths;
import nl.waarborg.outbox.Outbox;
import nl.waarborg.outbox.OutboxMail;
import nl.waarborg.outbox.Recipient;
import nl.waarborg.protocol.AuthoritySettings;
import nl.waarborg.protocol.ProtocolSettings.InformedParty;
import nl.waarborg.protocol.ProtocolSettings.Party;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.time.Clock;

/** Tells those concerned that something happened to a report, by number and link only. */
@ApplicationScoped
class FilingNotices {

    private final CaseFileService cases;
    private final CaseHandlers handlers;
    private final AuthoritySettings settings;
    private final Outbox outbox;
    private final Clock clock;

    FilingNotices(
            CaseFileService cases, CaseHandlers handlers, AuthoritySettings settings, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.handlers = handlers;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The team hears of the new report, the provider that it arrived. */
    Uni<Void> filed(Report report) {
        return cases.facts(report.id)
                .chain(facts -> handlers.team(facts)
                        .chain(team -> write("report-filed", facts, team))
                        .chain(() -> handlers.provider(facts))
                        .chain(provider -> write("report-receipt", facts, provider)));
    }

    Uni<Void> withdrawn(Report report) {
        return cases.facts(report.id)
                .chain(facts -> handlers.team(facts).chain(team -> write("report-withdrawn", facts, team)));
    }

    /** The college concerned finds the account of the closing where the report is. */
    Uni<Void> closed(Report report) {
        return cases.facts(report.id)
                .chain(facts -> settings.inForce(facts.authorityId(), clock.today())
                        .map(set -> set.informedOnReceipt().stream()
                                .filter(party -> party.party() == Party.COLLEGE
                                        && (party.municipalityCode() == null
                                                || party.municipalityCode().equals(facts.municipalityCode())))
                                .flatMap(party -> addressee(party, facts).stream())
                                .toList())
                        .chain(college -> write("report-closed", facts, college)));
    }

    private static Optional<Addressee> addressee(InformedParty party, CaseFacts facts) {
        return Optional.ofNullable(party.email())
                .map(email -> new Recipient(party.name() == null ? email : party.name(), email, Language.NL))
                .map(recipient -> new Addressee(recipient, CasePaths.workspace(facts)));
    }

    private Uni<Void> write(String template, CaseFacts facts, List<Addressee> addressees) {
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
