package nl.waarborg.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.waarborg.decision.DecisionApi.DecisionRequest;
import nl.waarborg.decision.DecisionApi.TriageRequest;
import nl.waarborg.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What a decision must tell, by its kind. */
final class DecisionPolicy {

    private DecisionPolicy() {}

    /** All that misses or does not fit, each with a pointer below the given one. */
    static List<Violation> check(String at, DecisionRequest asked, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        switch (asked.kind()) {
            case ARCHIVE -> {}
            // whoever holds the role there takes it, where nobody is named
            case ACCESS_ACTION, CONTRACT_ACTION -> require(wrong, at + "/task", asked.task());
            case QUALITY_INSPECTION, LAWFULNESS_INSPECTION -> {
                require(wrong, at + "/task", asked.task());
                requireOwner(wrong, at, asked);
            }
            case JOIN_INSPECTION -> {
                require(wrong, at + "/inspection", asked.inspection());
                requireOwner(wrong, at, asked);
            }
            case INFORM_COLLEGE -> require(wrong, at + "/summary", asked.summary());
            case PASS_ON -> {
                require(wrong, at + "/task", asked.task());
                requireParty(wrong, at, asked.party(), asked.partyName());
            }
        }
        requireAhead(wrong, at, asked.dueOn(), today);
        return wrong;
    }

    /** Each municipality whose college is to be told and must not be, with a pointer below the given one. */
    static List<Violation> checkToldOf(String at, List<String> municipalityCodes, Predicate<String> allowed) {
        return IntStream.range(0, municipalityCodes.size())
                .filter(place -> !allowed.test(municipalityCodes.get(place)))
                .mapToObj(place -> Violation.of(DecisionPolicy.class, at + "/" + place, "municipality-not-served"))
                .toList();
    }

    /** A criminal matter goes to the special investigator or the police, and to nobody else. */
    static List<Violation> check(TriageRequest asked, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        if (asked.outcome() == TriageOutcome.CRIMINAL) {
            if (asked.party() != PassOnParty.SPECIAL_INVESTIGATOR && asked.party() != PassOnParty.POLICE) {
                wrong.add(Violation.of(DecisionPolicy.class, "/party", "investigator-or-police"));
            }
            require(wrong, "/task", asked.task());
        }
        requireAhead(wrong, "", asked.dueOn(), today);
        return wrong;
    }

    private static void requireOwner(List<Violation> wrong, String at, DecisionRequest asked) {
        if (asked.assigneeId() == null) {
            wrong.add(Violation.of(DecisionPolicy.class, at + "/assigneeId", "somebody-follows-up"));
        }
    }

    private static void requireParty(
            List<Violation> wrong, String at, @Nullable PassOnParty party, @Nullable String name) {
        if (party == null) {
            wrong.add(Violation.common(at + "/party", "required"));
        }
        if (party == PassOnParty.OTHER) {
            require(wrong, at + "/partyName", name);
        }
    }

    private static void requireAhead(List<Violation> wrong, String at, @Nullable LocalDate dueOn, LocalDate today) {
        if (dueOn != null && dueOn.isBefore(today)) {
            wrong.add(Violation.common(at + "/dueOn", "in-the-past"));
        }
    }

    private static void require(List<Violation> wrong, String pointer, @Nullable String text) {
        if (isBlank(text)) {
            wrong.add(Violation.common(pointer, "required"));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
