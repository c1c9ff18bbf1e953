package nl.waarborg.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.waarborg.assessment.AssessmentApi.AcknowledgementRequest;
import nl.waarborg.assessment.AssessmentApi.Informed;
import nl.waarborg.assessment.AssessmentApi.SkippedParty;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseNotices;
import nl.waarborg.casefile.Participant;
import nl.waarborg.letter.LetterRecipient;
import nl.waarborg.outbox.Recipient;
import nl.waarborg.protocol.AuthoritySettings;
import nl.waarborg.protocol.ProtocolSettings.InformedParty;
import nl.waarborg.protocol.ProtocolSettings.Party;
import nl.waarborg.report.ReportFacts;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/** Who is told that a report came in: the authority's list, less those that are left out with a reason. */
@ApplicationScoped
class InformedParties {

    /** Texts of this room instead of a typed reason begin so. */
    private static final String OWN_WORDS = "@";

    private static final TypeReference<List<Informed>> KEPT = new TypeReference<>() {};

    private final AuthoritySettings settings;
    private final CaseFileService cases;
    private final CaseNotices notices;
    private final ObjectMapper mapper;
    private final Clock clock;

    InformedParties(
            AuthoritySettings settings, CaseFileService cases, CaseNotices notices, ObjectMapper mapper, Clock clock) {
        this.settings = settings;
        this.cases = cases;
        this.notices = notices;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Tells them and answers who was told and who was not, as it is kept. */
    Uni<String> tell(ReportFacts report, AcknowledgementRequest request) {
        return settings.inForce(report.authorityId(), clock.today()).chain(set -> {
            List<InformedParty> list = set.informedOnReceipt().stream()
                    .filter(party -> party.municipalityCode() == null
                            || party.municipalityCode().equals(report.municipalityCode()))
                    .toList();
            requireKnown(list, request.skipped());
            List<Informed> outcome =
                    list.stream().map(party -> outcome(party, request)).toList();
            List<Recipient> recipients = IntStream.range(0, list.size())
                    .filter(position ->
                            outcome.get(position).told() && list.get(position).email() != null)
                    .mapToObj(position -> recipient(list.get(position)))
                    .distinct()
                    .toList();
            String template = request.urgent() ? "report-notice-urgent" : "report-notice";
            return notices.toStaff(template, report.id(), recipients).replaceWith(() -> write(outcome));
        });
    }

    /** Who gets the letter: the reporter always, the board chair unless left out. */
    Uni<List<LetterRecipient>> ofLetter(ReportFacts report, AcknowledgementRequest request) {
        boolean chairLeftOut = skipped(Party.BOARD_CHAIR, request).isPresent();
        return cases.participants(report.id())
                .map(all -> all.stream()
                        .filter(one -> one.part() == Participant.Part.REPORTER
                                || one.part() == Participant.Part.BOARD_CHAIR && !chairLeftOut)
                        .map(one -> new LetterRecipient(one.name(), one.email(), one.language()))
                        .distinct()
                        .toList());
    }

    List<Informed> read(String kept, Language language) {
        try {
            return mapper.readValue(kept, KEPT).stream()
                    .map(one -> new Informed(one.party(), one.name(), one.told(), words(one.reason(), language)))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(List<Informed> outcome) {
        try {
            return mapper.writeValueAsString(outcome);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Informed outcome(InformedParty party, AcknowledgementRequest request) {
        String name = party.party().name();
        Optional<SkippedParty> skipped = skipped(party.party(), request);
        if (skipped.isPresent()) {
            return new Informed(name, party.name(), false, skipped.get().reason());
        }
        if (party.waitsForUrgency() && !request.urgent()) {
            return new Informed(name, party.name(), false, OWN_WORDS + "informed.not-urgent");
        }
        boolean byLetter = party.party() == Party.REPORTER || party.party() == Party.BOARD_CHAIR;
        return byLetter || party.email() != null
                ? new Informed(name, party.name(), true, null)
                : new Informed(name, party.name(), false, OWN_WORDS + "informed.no-address");
    }

    private static Optional<SkippedParty> skipped(Party party, AcknowledgementRequest request) {
        return request.skipped().stream()
                .filter(one -> one.party().equals(party.name()))
                .findFirst();
    }

    /** Only who stands on the list can be left out; whoever reported is always told. */
    private static void requireKnown(List<InformedParty> list, List<SkippedParty> skipped) {
        List<Violation> found = new ArrayList<>();
        for (int position = 0; position < skipped.size(); position++) {
            String party = skipped.get(position).party();
            String pointer = "/skippedParties/" + position + "/party";
            if (party.equals(Party.REPORTER.name())) {
                found.add(Violation.of(AssessmentApi.class, pointer, "reporter-is-told"));
            } else if (list.stream().noneMatch(one -> one.party().name().equals(party))) {
                found.add(Violation.of(AssessmentApi.class, pointer, "party-unknown"));
            }
        }
        if (!found.isEmpty()) {
            throw Problem.invalid(found);
        }
    }

    private static Recipient recipient(InformedParty party) {
        String email = Objects.requireNonNull(party.email());
        return new Recipient(party.name() == null ? email : party.name(), email, Language.NL);
    }

    private static @Nullable String words(@Nullable String reason, Language language) {
        return reason != null && reason.startsWith(OWN_WORDS)
                ? Texts.besides(AssessmentApi.class).get(language, reason.substring(1), Map.of())
                : reason;
    }
}
