package nl.waarborg.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What goes over the line about improvement measures. */
public final class MeasureApi {

    private MeasureApi() {}

    /** A measure to carry out; {@code owner} is a function, not a name. */
    public record MeasureRequest(
            @NotBlank @Size(max = 2000) String description,
            @NotBlank @Size(max = 200) String owner,
            @NotNull LocalDate dueOn,
            @Nullable @Size(max = 2000) String securedHow) {}

    public record ProgressRequest(
            @NotBlank @Size(max = 20_000) String text,
            @NotNull Boolean done) {}

    /** What the supervisor can make of a measure. */
    public enum Judgement {
        CARRIED_OUT,
        MORE_NEEDED,
        LAPSED;

        ProgressKind said() {
            return ProgressKind.valueOf(name());
        }
    }

    /**
     * The supervisor's judgement.
     *
     * @param dueOn the new date, only where more is needed
     */
    public record JudgementRequest(
            @NotNull Judgement judgement,
            @NotBlank @Size(max = 20_000) String reason,
            @Nullable LocalDate dueOn) {}

    public record Progress(Instant at, String by, String kind, String text) {}

    public record MeasureAnswer(
            UUID id,
            UUID caseId,
            String description,
            String owner,
            LocalDate dueOn,
            @Nullable String securedHow,
            MeasureState state,
            boolean overdue,
            List<Progress> progress,
            List<String> actions,
            int version)
            implements Versioned {}

    public record Measures(List<MeasureAnswer> items) {}
}
