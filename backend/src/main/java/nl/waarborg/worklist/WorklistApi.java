package nl.waarborg.worklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.casefile.CaseKind;
import nl.waarborg.inspection.InspectionAspect;
import org.jspecify.annotations.Nullable;

/** What goes over the line for work lists, tasks and saved filters. */
public final class WorklistApi {

    private WorklistApi() {}

    /** Somebody, by account and name. */
    public record PersonRef(UUID id, String name) {}

    /**
     * One open or ended case in the list.
     *
     * @param dueOn the first term that runs in the case; absent when none does
     * @param workingDaysLeft negative when past
     * @param providerId absent while a signal tells of a provider that nobody knows yet, as its name is
     * @param late filed after its own term
     * @param theme of a signal, as its priority is
     * @param inspectionsToPlan by aspect, what a meeting asked the one whose list it is to plan
     */
    public record WorkItem(
            UUID caseId,
            String number,
            String caseKind,
            @Nullable String reportKind,
            String status,
            @Nullable UUID providerId,
            @Nullable String providerName,
            @Nullable String municipalityName,
            boolean outsideRegion,
            @Nullable PersonRef assignee,
            @Nullable LocalDate dueOn,
            @Nullable String dueKind,
            @Nullable String dueState,
            @Nullable String responsible,
            @Nullable Integer workingDaysLeft,
            @Nullable Instant filedAt,
            boolean late,
            int unreadMessages,
            boolean awaitsMyAgreement,
            @Nullable String theme,
            @Nullable String priority,
            List<InspectionAspect> inspectionsToPlan,
            int version) {

        WorkItem withWorkingDaysLeft(@Nullable Integer left) {
            return new WorkItem(
                    caseId,
                    number,
                    caseKind,
                    reportKind,
                    status,
                    providerId,
                    providerName,
                    municipalityName,
                    outsideRegion,
                    assignee,
                    dueOn,
                    dueKind,
                    dueState,
                    responsible,
                    left,
                    filedAt,
                    late,
                    unreadMessages,
                    awaitsMyAgreement,
                    theme,
                    priority,
                    inspectionsToPlan,
                    version);
        }
    }

    /**
     * The figures above the list.
     *
     * @param onTimeThisYear percentage of the team's own terms that were met in time; absent when none ended
     */
    public record WorkSummary(
            int open,
            int overdue,
            int dueThisWeek,
            int mine,
            int unassigned,
            int awaitingMyAgreement,
            int unreadMessages,
            int extensionRequests,
            @Nullable Integer onTimeThisYear) {}

    /**
     * Something asked of a provider.
     *
     * @param reportId the case in which it is asked
     */
    public record Task(
            TaskKind kind,
            UUID reportId,
            CaseKind caseKind,
            String number,
            @Nullable UUID subjectId,
            @Nullable LocalDate dueOn,
            @Nullable Integer workingDaysLeft,
            @Nullable Integer count) {}

    public record Tasks(List<Task> items) {}

    public record SavedFilter(UUID id, String name, String query) {}

    public record SavedFilters(List<SavedFilter> items) {}

    public record SaveFilterRequest(
            @NotBlank @Size(max = 60) String name,
            @NotNull @Size(max = 2000) String query) {}
}
