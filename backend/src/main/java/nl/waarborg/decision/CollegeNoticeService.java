package nl.waarborg.decision;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Directory;
import nl.waarborg.access.Role;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.decision.DecisionApi.CollegeNotice;
import nl.waarborg.outbox.Outbox;
import nl.waarborg.outbox.OutboxMail;
import nl.waarborg.outbox.Recipient;
import nl.waarborg.protocol.AuthoritySettings;
import nl.waarborg.protocol.Priority;
import nl.waarborg.protocol.ProtocolSettings.InformedParty;
import nl.waarborg.protocol.ProtocolSettings.Party;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.shared.web.Page;
import nl.waarborg.signal.SignalFacts;
import org.jspecify.annotations.Nullable;

/**
 * Tells colleges of a signal: a mail with number and link to those on the authority's list and to its executive readers, who
 * find there what the team wrote for them. They see nothing else of the signal.
 */
@ApplicationScoped
public class CollegeNoticeService {

    static final String PAGE = "/werkplek/collegeberichten";

    /** Who is told of a signal; the provider's side and contract management are not of the college. */
    private static final Set<Party> OF_THE_COLLEGE =
            EnumSet.of(Party.COLLEGE, Party.PUBLIC_ORDER, Party.POLICY_ADVISER, Party.COMMUNICATION);

    private final CollegeNoticeView view;
    private final AuthoritySettings settings;
    private final Directory directory;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    CollegeNoticeService(
            CollegeNoticeView view,
            AuthoritySettings settings,
            Directory directory,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.view = view;
        this.settings = settings;
        this.directory = directory;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the colleges of the caller's authority were told, newest first; the look is on record. */
    @WithTransaction
    public Uni<Page<CollegeNotice>> list(Caller caller, @Nullable String cursor, int limit) {
        UUID authorityId = caller.authorityId();
        if (authorityId == null) {
            throw Problem.forbidden();
        }
        return view.page(authorityId, Cursor.parse(cursor, 2), limit)
                .call(page -> audit.looked(
                        caller.actor(),
                        DecisionAction.READ_COLLEGE_NOTICES,
                        Subject.of("college-notice", null),
                        Look.at("summary").rows(page.items().size())));
    }

    /** Writes the mails, in the transaction of the decision. */
    Uni<Void> inform(SignalFacts signal, Decision decision) {
        List<String> municipalities = Arrays.asList(decision.municipalityCodes);
        return settings.inForce(signal.authorityId(), clock.today())
                .map(set -> set.informedOnReceipt().stream()
                        .filter(party -> OF_THE_COLLEGE.contains(party.party()) && party.email() != null)
                        .filter(party ->
                                party.municipalityCode() == null || municipalities.contains(party.municipalityCode()))
                        .filter(party -> !party.waitsForUrgency() || signal.priority() == Priority.RED)
                        .map(CollegeNoticeService::recipient)
                        .toList())
                .chain(listed -> directory
                        .ofAuthority(signal.authorityId(), Role.EXECUTIVE_READER)
                        .map(readers -> {
                            Map<String, Recipient> all = new LinkedHashMap<>();
                            readers.forEach(reader -> all.put(reader.email(), reader.recipient()));
                            listed.forEach(one -> all.putIfAbsent(one.address(), one));
                            return List.copyOf(all.values());
                        }))
                .chain(recipients -> mail(signal, "college-informed", recipients));
    }

    /** Nobody could agree with a decision outside a meeting: the executive readers hear that (security design 3.5). */
    Uni<Void> tellThatNobodyAgreed(SignalFacts signal) {
        return directory
                .ofAuthority(signal.authorityId(), Role.EXECUTIVE_READER)
                .chain(readers -> mail(
                        signal,
                        "signal-decided-alone",
                        readers.stream().map(Directory.Entry::recipient).toList()));
    }

    private Uni<Void> mail(SignalFacts signal, String template, List<Recipient> recipients) {
        return Multi.createFrom()
                .iterable(recipients)
                .onItem()
                .transformToUniAndConcatenate(recipient -> outbox.write(OutboxMail.of(template, recipient, PAGE)
                        .with("number", signal.number())
                        .forAuthority(signal.authorityId())
                        .inCase(signal.id())))
                .collect()
                .last();
    }

    private static Recipient recipient(InformedParty party) {
        String email = party.email() == null ? "" : party.email();
        return new Recipient(party.name() == null ? email : party.name(), email, Language.NL);
    }
}
