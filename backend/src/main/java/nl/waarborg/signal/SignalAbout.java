package nl.waarborg.signal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * About whom, where and what a signal is: the facts that can be corrected later.
 *
 * @param providerId a provider of the register; absent while it is not known
 * @param providerSaid the provider in the words of whoever told it
 * @param locationSaid the place in the words of whoever told it
 * @param theme a code of the list of themes
 * @param nature a code of the list of natures, within the theme
 * @param side quality when nothing is said
 */
public record SignalAbout(
        @Nullable UUID providerId,
        @Nullable @Size(max = 300) String providerSaid,
        @Nullable UUID locationId,
        @Nullable @Size(max = 300) String locationSaid,
        @Nullable @Size(max = 10) String municipalityCode,
        @Nullable @Size(max = 40) String law,
        @Nullable @Size(max = 60) String provision,
        @Nullable @Size(max = 60) String funding,
        @NotNull @Size(max = 60) String theme,
        @Nullable @Size(max = 60) String nature,
        @Nullable Side side,
        @Nullable @Min(0) @Max(100_000) Integer clientsConcerned,
        @NotNull SourceKind sourceKind) {

    Side sideOrQuality() {
        return side == null ? Side.QUALITY : side;
    }
}
