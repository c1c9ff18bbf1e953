package nl.waarborg.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waarborg.casefile.CaseKind;
import nl.waarborg.shared.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What goes over the line about dossiers. */
public final class DossierApi {

    private DossierApi() {}

    public record NewDossier(
            @NotBlank @Size(max = 300) String title,
            @NotEmpty @Size(max = 100) List<@NotNull UUID> caseIds) {}

    public record Title(@NotBlank @Size(max = 300) String title) {}

    public record CaseRequest(@NotNull UUID caseId) {}

    public record Reason(@NotBlank @Size(max = 4000) String reason) {}

    /**
     * To bundle a case with one that was suggested.
     *
     * @param title of the dossier that is opened when neither of them belongs to one
     */
    public record Acceptance(@Nullable @Size(max = 300) String title) {}

    /** A case as far as its number, kind and status. */
    public record BundledCase(
            UUID caseId,
            CaseKind kind,
            String number,
            String status,
            boolean open,
            Instant openedAt,
            @Nullable String locationName,
            Instant addedAt,
            String addedBy) {}

    /** What happened to a dossier, newest first. */
    public record DossierMoment(
            Instant at,
            String by,
            Moment what,
            @Nullable String number,
            @Nullable String reason) {}

    public enum Moment {
        OPENED,
        ADDED,
        REMOVED
    }

    /**
     * @param reports how many of its cases are reports; each keeps its own count
     * @param signals how many are signals
     */
    public record DossierAnswer(
            UUID id,
            String title,
            @Nullable UUID providerId,
            @Nullable String providerName,
            int reports,
            int signals,
            List<BundledCase> cases,
            List<DossierMoment> history,
            int version)
            implements Versioned {}

    public record DossierSummary(
            UUID id,
            String title,
            @Nullable UUID providerId,
            @Nullable String providerName,
            int reports,
            int signals,
            int open,
            Instant changedAt) {}

    /** Why two cases may belong together. */
    public enum Ground {
        SAME_PROVIDER,
        SAME_LOCATION,
        SAME_PERIOD,
        SAME_THEME,
        SIMILAR_TEXT
    }

    /** A case that may belong to the same matter, with the grounds for thinking so. */
    public record Suggestion(
            UUID caseId,
            CaseKind kind,
            String number,
            String status,
            boolean open,
            Instant openedAt,
            @Nullable String providerName,
            @Nullable String locationName,
            List<Ground> grounds,
            @Nullable UUID dossierId,
            @Nullable String dossierTitle) {}

    /** To which dossier a case belongs, and what may belong with it. */
    public record CaseBundle(@Nullable DossierSummary dossier, List<Suggestion> suggestions) {}

    /**
     * How many matters an authority took up in a year [J20]: each report is one, and all signals about one provider
     * together are one.
     *
     * @param signalsWithoutProvider signals about a provider that is not known, which the formula leaves out
     * @param dossiers reports plus providers with signals
     */
    public record DossierCount(
            int year, int reports, int signals, int providersWithSignals, int signalsWithoutProvider, int dossiers) {}
}
