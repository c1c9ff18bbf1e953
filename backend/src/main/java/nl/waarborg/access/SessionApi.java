package nl.waarborg.access;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes over the line about signing in and out. */
final class SessionApi {

    /** @param code a code of the authenticator, or a recovery code */
    record SignInRequest(
            @NotBlank @Email @Size(max = 254) String email,
            @NotBlank @Size(max = 200) String password,
            @Nullable @Size(max = 20) String code) {}

    /** @param idleSeconds after this time without a request the session ends */
    record Session(
            String accessToken,
            Instant expiresAt,
            long idleSeconds,
            boolean secondFactorSetupRequired,
            AccountApi.OwnAccount account) {}

    record SwitchMembershipRequest(@NotNull UUID membershipId) {}

    record PasswordResetRequest(
            @NotBlank @Email @Size(max = 254) String email) {}

    record LinkInspectionRequest(
            @NotBlank @Size(min = 20, max = 200) String token) {}

    record LinkInspection(OneTimeLink.Purpose purpose, String email, String name, Instant expiresAt) {}

    record LinkRedemptionRequest(
            @NotBlank @Size(min = 20, max = 200) String token,
            @NotBlank @Size(min = 12, max = 200) String password) {}

    private SessionApi() {}
}
