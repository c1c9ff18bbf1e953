package nl.waarborg.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import nl.waarborg.term.ReminderLadder;
import nl.waarborg.term.RuleFamily;
import nl.waarborg.term.Term;
import nl.waarborg.term.TermKind;
import nl.waarborg.term.TermUnit;
import org.jspecify.annotations.Nullable;

/**
 * The protocol of an authority as settings. Where the sources differ, the difference stands here and never in code.
 *
 * @param terms one rule for every kind of term
 * @param localRule how terms of the authority's own protocol end
 * @param reminders the ladder of the watchdog
 * @param informedOnReceipt who is told that a report came in; those notices carry no client data
 * @param reportKinds the kinds of report that the authority takes, codes of the list of report kinds
 * @param lawsReceived the laws under which the authority is the right receiver, codes of the list of laws
 * @param weighing how signals are weighed
 * @param checklist what is gathered before a signal is weighed, in the order in which people read it
 * @param followUp how tasks that were handed on are watched
 * @param riskProfile what the risk profile of a provider counts, and when a figure stands out
 * @param publication what is published, and when
 */
public record ProtocolSettings(
        @NotNull Map<TermKind, @NotNull @Valid TermSetting> terms,
        @NotNull @Valid LocalRule localRule,
        @NotNull @Valid Reminders reminders,
        @NotNull @Size(max = 20) List<@NotNull @Valid InformedParty> informedOnReceipt,
        @NotNull @Size(min = 1, max = 10) List<@NotNull @Size(max = 60) String> reportKinds,
        @NotNull @Size(min = 1, max = 10) List<@NotNull @Size(max = 40) String> lawsReceived,
        @NotNull @Valid WeighingSettings weighing,
        @NotNull @Size(max = 40) List<@NotNull @Valid ChecklistItem> checklist,
        @NotNull @Valid FollowUpSettings followUp,
        @NotNull @Valid RiskProfileSettings riskProfile,
        @NotNull @Valid PublicationSettings publication) {

    /**
     * How tasks that were handed on are watched.
     *
     * @param acknowledgementHours within how many hours it must be said that a task was seen, where that is asked
     */
    public record FollowUpSettings(@NotNull @Min(1) @Max(72) Integer acknowledgementHours) {}

    /**
     * What the risk profile of a provider counts.
     *
     * @param withinMonths how far back what happened counts, in months
     * @param standsOutPercent above how many percent of what is usual a figure stands out; 100 is usual itself
     * @param severalBudgets from how many clients with a personal budget at one provider it has several
     */
    public record RiskProfileSettings(
            @NotNull @Min(1) @Max(120) Integer withinMonths,
            @NotNull @Min(100) @Max(1000) Integer standsOutPercent,
            @NotNull @Min(2) @Max(1000) Integer severalBudgets) {

        public boolean standsOut(int value, double usual) {
            return value * 100.0 > usual * standsOutPercent;
        }
    }

    /** From which day a filing term runs. */
    public enum StartsFrom {
        EVENT,
        DISCOVERY
    }

    /**
     * The rule for one kind of term.
     *
     * @param startsFrom only for the filing terms
     * @param source the protocol step or decision that sets it
     */
    public record TermSetting(
            @NotNull @Min(1) @Max(400) Integer amount,
            @NotNull TermUnit unit,
            @NotNull RuleFamily family,
            @Nullable StartsFrom startsFrom,
            @Nullable @Size(max = 300) String source) {

        public Term term() {
            return new Term(unit, amount, null);
        }
    }

    /**
     * How terms of the protocol are counted.
     *
     * @param moveToWorkingDay an end on a free day moves to the next working day
     * @param authorityDaysCount the authority's own free days are left out as well
     */
    public record LocalRule(
            @NotNull Boolean moveToWorkingDay, @NotNull Boolean authorityDaysCount) {}

    /** How many working days before and after a due date the watchdog speaks. */
    public record Reminders(
            @NotNull @Min(0) @Max(20) Integer beforeWorkingDays,
            @NotNull @Min(0) @Max(20) Integer escalateAfterWorkingDays) {

        public ReminderLadder ladder() {
            return new ReminderLadder(beforeWorkingDays, true, escalateAfterWorkingDays);
        }
    }

    /** The parties of the protocol, step 2. */
    public enum Party {
        REPORTER,
        BOARD_CHAIR,
        COLLEGE,
        PUBLIC_ORDER,
        POLICY_ADVISER,
        CONTRACT_MANAGER,
        COMMUNICATION,
        OTHER
    }

    /**
     * Somebody who is told that a report came in.
     *
     * @param email where; absent for the reporter and the board chair, whose address stands in the report
     * @param municipalityCode only for reports in this municipality
     * @param onlyWhenUrgent only where it cannot wait, such as the mayor
     */
    public record InformedParty(
            @NotNull Party party,
            @Nullable @Size(max = 120) String name,
            @Nullable @Email @Size(max = 254) String email,
            @Nullable @Pattern(regexp = "GM[0-9]{4}") String municipalityCode,
            @Nullable Boolean onlyWhenUrgent) {

        public boolean waitsForUrgency() {
            return Boolean.TRUE.equals(onlyWhenUrgent);
        }
    }

    /** The rule for terms of this kind. */
    public TermSetting term(TermKind kind) {
        TermSetting setting = terms.get(kind);
        if (setting == null) {
            throw new IllegalStateException("settings hold a rule for every kind of term");
        }
        return setting;
    }

    /** Whether reports of this kind are taken. */
    public boolean takes(String reportKind) {
        return reportKinds.contains(reportKind);
    }

    /** Whether the authority is the right receiver of matters under this law. */
    public boolean receives(String law) {
        return lawsReceived.contains(law);
    }

    /** The same settings without the people behind them, for readers outside the authority. */
    ProtocolSettings withoutPeople() {
        return new ProtocolSettings(
                terms,
                localRule,
                reminders,
                List.of(),
                reportKinds,
                lawsReceived,
                weighing,
                checklist,
                followUp,
                riskProfile,
                publication);
    }
}
