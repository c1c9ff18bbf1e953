package nl.waarborg.guest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes over the line about links for people without an account. The token travels in the body, never in an address. */
public final class GuestApi {

    private GuestApi() {}

    public record GuestTokenRequest(
            @NotBlank @Size(min = 20, max = 200) String token) {}

    public record GuestDraftRequest(
            @NotBlank @Size(min = 20, max = 200) String token,
            @NotNull @Size(max = 20_000) String text) {}

    /** The answer. @param files identifiers that uploading gave */
    public record GuestAnswerRequest(
            @NotBlank @Size(min = 20, max = 200) String token,
            @NotBlank @Size(max = 20_000) String text,
            @NotNull @Size(max = 10) List<@NotNull UUID> files) {

        /** What was answered, apart from the token that is kept nowhere. */
        List<Object> content() {
            return List.of(text, files);
        }
    }

    /**
     * What a guest reads.
     *
     * @param number of the case
     * @param providerName absent where the provider is not known
     * @param askedBy the colleague who asks
     * @param text what is asked, written for this reader
     * @param dueOn the last day for answering
     * @param expiresAt until when the link works
     * @param draft what the guest typed before and has not sent
     * @param acknowledgeBy until when it is asked to say that it was seen; absent where that is not asked
     */
    public record GuestPage(
            GuestMatter matter,
            String number,
            @Nullable String providerName,
            String authorityName,
            String askedBy,
            Instant askedAt,
            String text,
            LocalDate dueOn,
            @Nullable Instant expiresAt,
            @Nullable String draft,
            @Nullable Instant acknowledgeBy,
            @Nullable Instant acknowledgedAt) {

        GuestPage expiring(Instant when) {
            return new GuestPage(
                    matter,
                    number,
                    providerName,
                    authorityName,
                    askedBy,
                    askedAt,
                    text,
                    dueOn,
                    when,
                    draft,
                    acknowledgeBy,
                    acknowledgedAt);
        }
    }
}
