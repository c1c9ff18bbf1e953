package nl.waarborg.framework;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What goes over the line about frameworks. */
public final class FrameworkApi {

    private FrameworkApi() {}

    /** What the second person decides. @param reason needed when sent back */
    public record Decision(
            @NotNull Boolean agreed,
            @Nullable @Size(max = 4000) String reason) {}

    /** One version with all that it holds. */
    public record Framework(
            UUID id,
            String code,
            int number,
            FrameworkState state,
            int version,
            String begunBy,
            Instant begunAt,
            @Nullable String proposedBy,
            @Nullable Instant proposedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String decisionReason,
            boolean aloneRecorded,
            @Nullable Instant retiredAt,
            FrameworkContent content)
            implements Versioned {

        static Framework of(FrameworkVersion version, FrameworkContent content) {
            return new Framework(
                    version.id,
                    version.code,
                    version.number,
                    version.state,
                    version.version,
                    version.begunByName,
                    version.begunAt,
                    version.proposedByName,
                    version.proposedAt,
                    version.decidedByName,
                    version.decidedAt,
                    version.decisionReason,
                    version.aloneRecorded,
                    version.retiredAt,
                    content);
        }
    }

    /** A version in a list. @param themes how many, as with criteria */
    public record Summary(
            UUID id,
            String code,
            int number,
            FrameworkState state,
            String name,
            LocalDate validFrom,
            int themes,
            long criteria,
            String begunBy,
            Instant begunAt,
            @Nullable String proposedBy) {

        static Summary of(FrameworkVersion version, FrameworkContent content) {
            return new Summary(
                    version.id,
                    version.code,
                    version.number,
                    version.state,
                    content.nameNl(),
                    content.validFrom(),
                    content.themes().size(),
                    content.criteria().count(),
                    version.begunByName,
                    version.begunAt,
                    version.proposedByName);
        }
    }

    /** A framework that comes with the product. */
    public record Offer(String code, String name, @Nullable String note, long criteria) {

        static Offer of(FrameworkContent content) {
            return new Offer(
                    content.code(),
                    content.nameNl(),
                    content.note(),
                    content.criteria().count());
        }
    }

    /** All versions, by code and newest first, and what is offered. */
    public record Frameworks(List<Summary> items, List<Offer> offered) {}
}
