package nl.waarborg.providerrecord;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.inspectionreport.FinalReport;
import org.jspecify.annotations.Nullable;

/** What goes over the line about the record of a provider. */
public final class ProviderRecordApi {

    private ProviderRecordApi() {}

    /** What can happen in the history of a provider. */
    public enum HappeningKind {
        REPORT_CAME_IN,
        REPORT_ENDED,
        SIGNAL_CAME_IN,
        SIGNAL_ENDED,
        INSPECTION_PLANNED,
        INSPECTION_FINAL,
        INSPECTION_ENDED,
        TERM_MISSED,
        MEASURE_AGREED,
        MEASURE_JUDGED,
        CONTRACT_BEGAN,
        CONTRACT_ENDED,
        LOCATION_ENTERED,
        LOCATION_CLOSED
    }

    /**
     * Something in the history of a provider.
     *
     * @param caseId the case in which it happened, absent for contracts and locations
     * @param caseKind {@code REPORT}, {@code SIGNAL} or {@code INSPECTION}
     * @param detail a code or name that goes with the kind: the kind of a report, the theme of a signal, the kind of an inspection, the kind of a term,
     *     the state of a measure, the law of a contract, the name of a location
     * @param priority of a signal, once it is weighed
     */
    public record Happening(
            HappeningKind kind,
            LocalDate on,
            @Nullable UUID caseId,
            @Nullable String caseKind,
            @Nullable String caseNumber,
            @Nullable String detail,
            @Nullable String priority) {}

    /** Figures of the risk profile. */
    public enum FactorCode {
        SIGNALS_RED,
        SIGNALS_ORANGE,
        SIGNALS_GREEN,
        SIGNALS_NOT_WEIGHED,
        REPORTS,
        REPORTS_LATE,
        TERMS_MISSED,
        RETURNING_NATURES,
        MEASURES_OPEN,
        MEASURES_OVERDUE,
        INSPECTIONS_INSUFFICIENT,
        THEMES_FLAGGED,
        TRUST_HARMED
    }

    /**
     * One figure, beside what is usual.
     *
     * @param value how many
     * @param usual the average over all providers with which this authority works
     * @param standsOut whether it is above what is usual by more than the authority's setting allows
     * @param months over how many months it is counted; absent for what stands today
     */
    public record Factor(
            FactorCode code,
            int value,
            double usual,
            boolean standsOut,
            @Nullable Integer months) {}

    /**
     * The last result on a theme, from a final report within the months of the authority's setting.
     *
     * @param percentage rounded to one decimal, for show; absent when nothing was assessed
     */
    public record ThemeResult(
            String name,
            FinalReport.Result result,
            @Nullable Double percentage,
            UUID inspectionId,
            String inspectionNumber,
            LocalDate finalOn) {}

    /** What the policy framework pays extra attention to (domain.md 7). */
    public enum FocusCode {
        SEVERAL_BUDGETS_WITHOUT_CONTRACT,
        BUDGET_IN_SHELTERED_HOUSING,
        YOUTH_CARE_WITHOUT_CONTRACT
    }

    /** Whether a provider falls within a focus area, by what the register says. */
    public enum Finding {
        APPLIES,
        APPLIES_NOT,
        /** There are personal budgets, and nobody knows how many. */
        NUMBER_UNKNOWN
    }

    /**
     * A focus area, and what it rests on.
     *
     * @param clients where the number counts: how many are known to have a personal budget; absent where nobody knows
     * @param several where the number counts: from how many clients the authority says several
     */
    public record Focus(
            FocusCode code,
            Finding finding,
            @Nullable Integer clients,
            @Nullable Integer several) {}

    /**
     * The risk profile. It adds nothing up and decides nothing: a person reads it.
     *
     * @param onDay the day as of which it was counted
     */
    public record RiskProfile(
            LocalDate onDay, List<Factor> factors, List<ThemeResult> themes, List<Focus> focusAreas) {}
}
