package nl.waarborg.access;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes over the line about accounts and memberships. */
final class AccountApi {

    /** What becomes of an account, as its managers see it. */
    enum AccountStatus {
        INVITED,
        ACTIVE,
        LOCKED,
        ENDED
    }

    /**
     * @param name of the authority or provider
     * @param active whether it counts today
     * @param awaitsApproval whether a second person must still agree
     */
    record MembershipFacts(
            UUID id,
            Scope scope,
            @Nullable UUID authorityId,
            @Nullable UUID providerId,
            @Nullable String name,
            List<Role> roles,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            boolean active,
            boolean awaitsApproval) {}

    record OwnAccount(
            UUID id,
            String name,
            String email,
            @Nullable String phone,
            String language,
            boolean secondFactor,
            List<MembershipFacts> memberships,
            @Nullable UUID activeMembershipId) {}

    record AccountFacts(
            UUID id,
            String name,
            String email,
            @Nullable String phone,
            AccountStatus status,
            boolean secondFactor,
            @Nullable Instant lastSignInAt,
            List<MembershipFacts> memberships) {}

    /**
     * @param absentUntil the last day of an absence that runs
     * @param coveredByName who stands in
     */
    record Colleague(
            UUID id,
            String name,
            List<Role> roles,
            @Nullable LocalDate absentUntil,
            @Nullable String coveredByName) {}

    record Colleagues(List<Colleague> items) {}

    record OwnAccountRequest(
            @NotBlank @Size(max = 120) String name,
            @Nullable @Size(max = 30) String phone,

            @NotNull @Pattern(regexp = "nl|en", message = "not-a-choice")
            String language) {}

    record PasswordRequest(
            @NotBlank @Size(max = 200) String currentPassword,
            @NotBlank @Size(min = 12, max = 200) String newPassword) {}

    /** @param uri an otpauth URI, to show as a QR code */
    record FactorOffer(String secret, String uri) {}

    record FactorConfirmation(
            @NotBlank @Pattern(regexp = "[0-9]{6}") String code) {}

    record RecoveryCodes(List<String> recoveryCodes) {}

    record InviteAccountRequest(
            @NotBlank @Email @Size(max = 254) String email,
            @NotBlank @Size(max = 120) String name,
            @NotEmpty @Size(max = 5) Set<@NotNull Role> roles,
            @Nullable UUID authorityId,
            @Nullable UUID providerId,
            @Nullable LocalDate validUntil) {}

    record GrantMembershipRequest(
            @NotEmpty @Size(max = 5) Set<@NotNull Role> roles,
            @Nullable UUID authorityId,
            @Nullable UUID providerId,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    record ReasonRequest(@NotBlank @Size(max = 4000) String reason) {}

    private AccountApi() {}
}
