package nl.waarborg.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What goes over the line about cases of every kind. */
public final class CaseFileApi {

    private CaseFileApi() {}

    public record PersonRef(UUID id, String name) {}

    public record CaseSummary(
            UUID id, String number, @Nullable PersonRef assignee, int version) implements Versioned {}

    public record AssignmentRequest(
            @NotNull UUID assigneeId,
            @Nullable @Size(max = 1000) String note) {}

    public record EmbargoReason(@NotBlank @Size(max = 4000) String reason) {}

    /**
     * Work to hand over.
     *
     * @param caseIds only these; all open work without it
     */
    public record HandOverRequest(
            @NotNull UUID fromId,
            @NotNull UUID toId,
            @Nullable @Size(max = 500) List<@NotNull UUID> caseIds,
            @NotBlank @Size(max = 300) String reason) {}

    /**
     * What became of one case.
     *
     * @param problem why it was not handed over, in the caller's language
     */
    public record HandedOver(
            UUID caseId,
            String number,
            boolean done,
            @Nullable String problem) {}

    public record HandOver(List<HandedOver> items) {}
}
