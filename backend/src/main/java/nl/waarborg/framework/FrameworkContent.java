package nl.waarborg.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole framework, as it is stored, exported and imported. All numbers are exact decimals.
 *
 * @param code names the framework through its versions
 * @param verificationMethods ways of verifying, label by code
 * @param scoreScale from high to low; the highest value stands for meeting a criterion wholly
 * @param trustBehaviours weighed apart from the scores
 */
public record FrameworkContent(
        @NotNull @Pattern(regexp = FrameworkContent.CODE, message = "framework-code")
        String code,

        @NotBlank @Size(max = 200) String nameNl,
        @Nullable @Size(max = 300) String source,
        @Nullable @Size(max = 4000) String note,
        @NotNull LocalDate validFrom,

        @Nullable @Size(max = 60)
        Map<
                        @Pattern(regexp = FrameworkContent.KEY, message = "capitals-code") String,
                        @NotBlank @Size(max = 200) String>
                verificationMethods,

        @NotNull @Size(min = 2, max = 9) List<@NotNull @Valid Score> scoreScale,
        @NotNull @Valid Rule decisionRule,
        @NotNull @Size(max = 20) List<@NotNull @Valid Behaviour> trustBehaviours,
        @NotNull @Size(min = 1, max = 40) List<@NotNull @Valid Theme> themes) {

    static final String CODE = "[A-Z][A-Z0-9-]{1,39}";
    static final String KEY = "[A-Z][A-Z0-9_]{0,39}";
    private static final String REF = "[A-Za-z][A-Za-z0-9._-]{0,39}";
    private static final String MOST = "1000";

    /** One step of the scale. */
    public record Score(
            @NotNull @Pattern(regexp = KEY, message = "capitals-code")
            String code,

            @NotBlank @Size(max = 200) String labelNl,
            @NotNull @DecimalMin("0") @DecimalMax(MOST) BigDecimal value) {}

    /**
     * The rule that makes a result of scores.
     *
     * @param publishedThemeThresholdScores rounded limits as a source printed them; for information only
     * @param formula in words; for information only
     */
    public record Rule(
            @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal goodAbovePercent,
            @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal sufficientFromPercent,
            @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal themeInsufficientBelowPercent,
            @Nullable @Size(max = 40) Map<String, @NotNull BigDecimal> publishedThemeThresholdScores,
            @Nullable @Size(max = 4000) String note,
            @Nullable @Size(max = 300) String formula) {}

    /** A behaviour by which trust is weighed. */
    public record Behaviour(
            @NotNull @Pattern(regexp = KEY, message = "capitals-code")
            String code,

            @NotBlank @Size(max = 200) String labelNl) {}

    /** @param insufficientBelowPercent below it the theme is flagged; that of the rule when absent */
    public record Theme(
            @NotNull @Pattern(regexp = KEY, message = "capitals-code")
            String code,

            @NotBlank @Size(max = 200) String nameNl,
            @Nullable @Size(max = 4000) String definitionNl,
            @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal insufficientBelowPercent,
            @NotNull @Size(max = 200) List<@NotNull @Valid Criterion> criteria) {}

    /**
     * What is measured.
     *
     * @param number within its theme
     * @param ref within the framework
     * @param appliesTo ALL when absent
     * @param funding only for care that is paid so
     * @param conditional only where the situation occurs
     * @param weight 1 when absent
     * @param verification codes of ways of verifying
     */
    public record Criterion(
            @NotNull @Min(1) @Max(9999) Integer number,

            @NotNull @Pattern(regexp = REF, message = "criterion-ref")
            String ref,

            @NotBlank @Size(max = 2000) String labelNl,
            @Nullable AppliesTo appliesTo,
            @Nullable CareFunding funding,
            @Nullable Boolean conditional,

            @Nullable @DecimalMin(value = "0", inclusive = false) @DecimalMax(MOST)
            BigDecimal weight,

            @Nullable @Size(max = 60) List<@NotNull @Size(max = 60) String> verification,
            @Nullable @Size(max = 40) List<@NotBlank @Size(max = 500) String> evidenceHintsNl) {

        /** Whether it is measured at such a provider of itself; a conditional one is added by hand. */
        public boolean isProposedFor(ProviderGroup group, CareFunding paid) {
            return !Boolean.TRUE.equals(conditional) && covers(group, paid);
        }

        /** Whether it can be measured at such a provider. */
        public boolean covers(ProviderGroup group, CareFunding paid) {
            return (appliesTo == null || appliesTo.covers(group, paid)) && (funding == null || funding == paid);
        }

        public BigDecimal weightOrOne() {
            return weight == null ? BigDecimal.ONE : weight;
        }
    }

    public Stream<Criterion> criteria() {
        return themes.stream().flatMap(theme -> theme.criteria().stream());
    }

    public Optional<Score> score(String scoreCode) {
        return scoreScale.stream().filter(one -> one.code().equals(scoreCode)).findFirst();
    }

    /** The value that stands for meeting a criterion wholly. */
    public BigDecimal highestValue() {
        return scoreScale.stream().map(Score::value).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }
}
